import { expect } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { REPOSITORY } from '../action/company.ts';
import { attacks, BOT, type Attack, type Target } from './scene.ts';

/** A workflow on a writer's branch forges a drafted file as the bot; bob does not see it, approves and merges. */
const forged = (
  name: string,
  file: keyof Target['paths'],
  rewrite: (text: string, target: Target) => string,
  ...codes: Attack['codes']
): Attack => ({
  name,
  attack: async (target) => {
    await target.forge(file, (text) => rewrite(text, target));
    await target.bobMerges();
  },
  codes,
});

/** Another object at a path, pushed with git: the API writes regular files only. */
const special = (
  name: string,
  file: keyof Target['paths'],
  mode: '100755' | '120000' | '160000',
): Attack => ({
  name,
  attack: async (target) => {
    const content =
      mode === '100755'
        ? target.drafted(target.paths[file])
        : mode === '120000'
          ? '../../../aws-jit.yml'
          : target.acme.repository.tip();
    target.push({ [target.paths[file]]: { mode, content } }, BOT);
    await target.bobMerges();
  },
  codes: ['file-not-regular'],
  // A request that is no regular file is no request file at all: told once the merge has settled.
  later: 11,
});

attacks('a request file that asks for something else', [
  forged(
    'another principal',
    'request',
    (text) => text.replace('iam_user: alice', 'iam_role: deploy'),
    'request-differs',
    'review-differs',
  ),
  forged(
    'another requester',
    'request',
    (text) => text.replace(`id: ${PEOPLE.alice}`, `id: ${PEOPLE.dave}`),
    'request-differs',
  ),
  forged(
    'another account',
    'request',
    (text) => text.replace('"111122223333"', '"444455556666"'),
    'request-differs',
  ),
  forged(
    'in another name, with the id as it is',
    'request',
    (text) => text.replace('login: alice', 'login: bob'),
    'request-differs',
  ),
  forged('longer', 'request', (text) => text.replace('duration: 8h', 'duration: 24h'), 'request-differs'),
]);

attacks('a request file that gives more', [
  forged(
    'more services',
    'request',
    (text) =>
      text
        .replace('services:\n  - s3', 'services:\n  - s3\n  - dynamodb')
        .replace('s3: read', 's3: read\n  dynamodb: write'),
    'request-differs',
  ),
  forged('a higher level', 'request', (text) => text.replace('s3: read', 's3: write'), 'request-differs'),
  forged(
    'more resources',
    'request',
    (text) => text.replace('acme-nightly-exports/*', '*/*'),
    'request-differs',
  ),
  forged(
    'approved for longer than was asked',
    'request',
    (text) => text.replace('duration: 8h', 'duration: 8h\napproved_duration: 12h'),
    'duration-raised',
  ),
  forged(
    'another issue',
    'request',
    (text) => text.replace(/^issue: \d+$/m, 'issue: 4711'),
    'request-differs',
  ),
]);

attacks('a request file that readers may read differently', [
  forged(
    'YAML alias',
    'request',
    (text) => text.replace('iam_user: alice', 'iam_user: &a alice').replace('login: alice', 'login: *a'),
    'request-not-canonical',
  ),
  forged(
    'YAML merge key',
    'request',
    (text) => text.replace('principal:\n', 'principal:\n  <<: {iam_role: deploy}\n'),
    'request-not-canonical',
  ),
  forged('duplicate key', 'request', (text) => `${text}account: prod\n`, 'request-not-canonical'),
  forged('byte order mark', 'request', (text) => `\uFEFF${text}`, 'request-not-canonical'),
  forged(
    'look-alike letters',
    'request',
    // Cyrillic а and е: to a reader the same names.
    (text) =>
      text.replace('account: prod', 'аccount: prod').replace('iam_user: alice', 'iam_user: alic\u0435'),
    'request-not-canonical',
  ),
]);

attacks('a policy that is not what was drafted', [
  forged(
    'JSON duplicate key: the second Action hides behind the first',
    'policy',
    (text) => text.replace('"Effect": "Allow",', '"Effect": "Allow",\n      "Action": ["s3:*"],'),
    'policy-not-canonical',
  ),
  forged(
    'wider than the request',
    'policy',
    (text) => text.replace('s3:GetObject', 's3:PutObject'),
    'guardrails',
  ),
  forged(
    'other resources',
    'policy',
    (text) => text.replaceAll('acme-nightly-exports', 'acme-payroll'),
    'guardrails',
  ),
  forged(
    "a reviewer's view that says less",
    'review',
    (text) => text.replace(/^.*$/m, '# Nothing to see here'),
    'review-differs',
  ),
]);

attacks('files that are no regular files', [
  special('symbolic link for the policy', 'policy', '120000'),
  special('submodule for the policy', 'policy', '160000'),
  special('executable policy', 'policy', '100755'),
  special('symbolic link for the request', 'request', '120000'),
  special("executable reviewer's view", 'review', '100755'),
]);

/** All three files under other names, approved and merged. */
const moved = (name: string, rename: (path: string, target: Target) => string): Attack => ({
  name,
  attack: async (target) => {
    const files = Object.values(target.paths).flatMap((path) => [
      [path, null] as const,
      [rename(path, target), target.drafted(path)] as const,
    ]);
    await target.commitAsBot(Object.fromEntries(files));
    await target.bobMerges();
  },
  codes: ['file-missing'],
  later: 11,
});

attacks('files at another place', [
  moved('a leading zero', (path, { issue }) => path.replace(`/${issue}.`, `/0${issue}.`)),
  moved('another month', (path) => path.replace('/2026-11/', '/2026-10/')),
  moved('another account', (path) => path.replace('/prod/', '/staging/')),
  moved('another ending', (path) => path.replace(/\.yml$/, '.yaml')),
]);

attacks('a pull request that is more or less than the draft', [
  {
    name: 'an extra file in it: a workflow that runs with the default branch',
    attack: async (target) => {
      await target.commitAsBot({ '.github/workflows/evil.yml': 'on: push\n' });
      await target.bobMerges();
    },
    codes: ['pull-extra-file'],
  },
  {
    name: 'CODEOWNERS changed in the same pull request, approved by who owns the files from then on',
    attack: async (target) => {
      await target.commitAsBot({ '.github/CODEOWNERS': '* @mallory @bob\n' });
      await target.as('mallory').approve(REPOSITORY, target.pull);
      target.acme.repository.mergePastRules(target.pull, 'mallory');
      // Later requests of this company have their owners again; what the attack brought stays in the history.
      target.acme.repository.write(
        { '.github/CODEOWNERS': '* @acme-admin @bob @mallory\n/requests/ @bob @mallory\n' },
        { by: 'acme-admin' },
      );
    },
    codes: ['approvals-missing', 'not-code-owner', 'pull-extra-file'],
  },
  {
    name: 'hand-written, from a branch of their own, with the very files that the bot drafted',
    attack: async ({ acme, as, paths, drafted, pull }) => {
      const files = Object.fromEntries(Object.values(paths).map((path) => [path, drafted(path)]));
      await as('alice').closePull(REPOSITORY, pull);
      acme.repository.write(files, { by: 'alice', branch: 'access-for-alice' });
      const own = await as('alice').openPull(REPOSITORY, { title: 'Access', head: 'access-for-alice' });
      await acme.approve(own);
    },
    codes: ['pull-author-not-bot', 'pull-head-branch', 'commit-by-person'],
  },
  {
    name: 'merged into another branch',
    attack: async (target) => {
      const { acme, as, pull, branch } = target;
      acme.repository.push('side', acme.repository.tip(), 'mallory');
      const path = `/repos/${REPOSITORY}/pulls/${pull}`;
      const { status } = await as('mallory').request('PATCH', path, { base: 'side' });
      expect(status).toBe(200);
      await as('bob').approve(REPOSITORY, pull);
      await as('bob').merge(REPOSITORY, pull, 'squash');
      expect(acme.repository.read(target.paths.request)).toBeUndefined();
      expect(acme.repository.tip(branch)).toBeDefined();
    },
    codes: ['file-missing'],
    later: 11,
  },
]);
