import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { REPOSITORY, HOUR, MINUTE, type Company, OBJECT, ALICE } from '../action/company.ts';
import { attacks, BOT, botCommit, codesIn, drafted, target, type Target } from './scene.ts';

const filesOf = ({ paths, drafted: text }: Target): Record<string, string> =>
  Object.fromEntries(Object.values(paths).map((path) => [path, text(path)]));
const without = ({ paths }: Target): Record<string, null> =>
  Object.fromEntries(Object.values(paths).map((path) => [path, null]));

/** In this order: the first needs the default branch where the drafts began. */
attacks('what is on the default branch, and how it came there', [
  {
    name: "the draft's branch pushed straight to main, so that GitHub calls the pull request merged",
    attack: ({ acme, branch, pull }) => {
      acme.repository.push('main', acme.repository.tip(branch), 'mallory');
      expect(acme.repository.pull(pull).pull.merged).toBeDefined();
    },
    codes: ['approvals-missing', 'not-code-owner'],
  },
  {
    name: 'force push on main, after an approved merge',
    attack: async (target) => {
      const { acme } = target;
      const before = acme.repository.tip();
      const files = filesOf(target);
      await target.bobMerges();
      acme.repository.write(files, { by: 'acme-admin', onto: before, message: 'Rewrite' });
    },
    codes: ['not-by-pull-request'],
  },
  {
    name: 'push straight to main',
    attack: (target) => {
      target.acme.repository.write(filesOf(target), { by: 'mallory' });
    },
    codes: ['not-by-pull-request'],
  },
  {
    name: 'a policy changed on main after its approved merge',
    attack: async (target) => {
      await target.bobMerges();
      const { policy } = target.paths;
      const wider = target.drafted(policy).replace('s3:GetObject', 's3:PutObject');
      target.acme.repository.write({ [policy]: wider }, { by: 'acme-admin' });
    },
    codes: ['file-differs-from-head', 'guardrails'],
  },
  {
    name: 'one of the files came earlier, by another pull request',
    attack: async (target) => {
      const { acme, as, paths } = target;
      acme.repository.write(
        { [paths.review]: target.drafted(paths.review) },
        { by: 'alice', branch: 'early' },
      );
      await acme.approve(await as('alice').openPull(REPOSITORY, { title: 'Early', head: 'early' }));
      await target.bobMerges();
    },
    codes: ['files-of-several-pulls'],
  },
]);

/** Marks the request as granted and approved wherever a writer can. */
async function pretend({ acme, issue, pull, branch }: Target): Promise<void> {
  const bot = acme.github.as(BOT);
  const head = acme.repository.tip(branch);
  await bot.request('POST', `/repos/${REPOSITORY}/issues/${issue}/labels`, {
    labels: ['aws-jit: approved', 'aws-jit: granted'],
  });
  for (const context of ['aws-jit/approvals', 'aws-jit/guardrails'])
    await bot.request('POST', `/repos/${REPOSITORY}/statuses/${head}`, {
      state: 'success',
      context,
      description: '2 of 2',
    });
  await bot.comment(REPOSITORY, issue, `<!-- aws-jit:${issue}:approved -->\nApproved by @bob and @carol.`);
  await bot.comment(REPOSITORY, pull, `<!-- aws-jit:${issue}:granted:2026-11-18T20:00:00Z -->\nGranted.`);
  const path = `events/2026-11/${issue}.jsonl`;
  const event = (kind: string) =>
    JSON.stringify({
      ...{ id: `${kind}:forged`, kind, issue, at: '2026-11-18T09:00:00Z', run: '1' },
      data: { approvers: [{ id: 1002, login: 'bob' }], head, pull },
    });
  const before = acme.repository.read(path, 'aws-jit-ledger') ?? '';
  await botCommit(acme, 'aws-jit-ledger', {
    [path]: `${before}not JSON\n${event('approved')}\n${event('granted')}\n`,
  });
}

attacks('what anybody with write access can set', [
  {
    name: 'forged bot comments, labels, statuses and ledger, merged by an administrator without any approval',
    attack: async (target) => {
      await pretend(target);
      target.adminMerges();
    },
    codes: ['approvals-missing', 'not-code-owner'],
  },
  {
    name: 'a configuration on a branch that makes them an approver and owner',
    attack: async (target) => {
      const { acme, as, pull } = target;
      const configuration = acme.repository.read('aws-jit.yml') ?? '';
      acme.repository.write(
        {
          'aws-jit.yml': `${configuration}trial: true\napprovers: [1005]\n`,
          '.github/CODEOWNERS': '* @mallory\n',
        },
        { by: 'mallory', branch: 'mine' },
      );
      await as('mallory').approve(REPOSITORY, pull);
      target.adminMerges();
    },
    codes: ['approvals-missing', 'not-code-owner'],
  },
]);

describe('windows, runs and events', () => {
  let acme: Company;
  let short: Target;
  let live: Target;
  beforeAll(async () => {
    acme = await target();
    [short, live] = (await drafted(acme, [{ answers: { duration: '1h' } }, {}])) as [Target, Target];
  }, 60_000);
  afterAll(() => acme.close());
  const push = { name: 'push' } as const;

  test('a re-run of an old run, or a run of an old commit: nothing is granted, and a fresh run is named', async () => {
    const old = acme.repository.tip();
    await live.bobMerges();
    for (const options of [{ attempt: 2 }, { attempt: 2, sha: old }, { sha: old }]) {
      const run = await acme.run('grant', push, options);
      expect(run.stdout + run.stderr).toContain('Nothing was read from AWS or changed, since');
      expect(acme.policies()).toEqual([]);
    }
  });

  test('a run for another branch, and one where the environment is missing, so that GitHub makes it without rules', async () => {
    const { repository } = acme;
    repository.push('evil', repository.tip(), 'mallory');
    const evil = { ref: 'refs/heads/evil', sha: repository.tip('evil') };
    const kept = await acme.run('grant', push, evil);
    expect(kept.stdout + kept.stderr).toContain('not allowed to deploy to aws-jit-grant');
    const before = repository.state.environments.get('aws-jit-grant');
    repository.deleteEnvironment('aws-jit-grant');
    const made = await acme.run('grant', push, evil);
    expect(made.stdout + made.stderr).toContain('Could not assume role with OIDC');
    if (before) repository.setEnvironment('aws-jit-grant', { branches: before.branches });
    expect(acme.policies()).toEqual([]);
  });

  test('reverted and merged again: the window does not move', async () => {
    const { repository, clock } = acme;
    const files = filesOf(short);
    await short.bobMerges();
    clock.advance(40 * MINUTE);
    repository.write(without(short), { by: 'acme-admin', message: 'Revert' });
    clock.advance(10 * MINUTE);
    repository.write(files, { by: 'alice', branch: 'again' });
    await acme.approve(await short.as('alice').openPull(REPOSITORY, { title: 'Again', head: 'again' }));
    clock.advance(10 * MINUTE);
    const run = await acme.run('grant', push);
    expect(JSON.parse(run.outputs['requests'] ?? '[]')).toContainEqual({
      issue: short.issue,
      state: 'lapsed',
    });
    expect(acme.policies().filter((arn) => arn.includes(`-${short.issue}.`))).toEqual([]);
    expect(acme.comments(short.issue).join('\n')).toContain('its time ended at 2026-11-18 10:11 UTC');
    // The other one was due, so that the run above was one that grants.
    expect(acme.attached()).toHaveLength(1);
  });

  test('a replayed event grants once, with the window that was approved', async () => {
    const before = acme.policies();
    await acme.ok('grant', push);
    expect(acme.policies()).toEqual(before);
    expect(acme.comments(live.issue).filter((text) => text.includes('your access is live'))).toHaveLength(1);
  });

  test('a replayed event after the revocation brings nothing back', async () => {
    await live.as('alice').closeIssue(REPOSITORY, live.issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: live.issue, sender: 'alice' });
    await live.as('alice').reopenIssue(REPOSITORY, live.issue);
    const { stdout } = await acme.ok('grant', push);
    expect(stdout).toMatch(
      new RegExp(`^#${live.issue} unchanged: It is over, and not granted: .*withdrew the request`, 'm'),
    );
    expect(acme.attached()).toEqual([]);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  });

  test('a replayed event after the end brings nothing back', async () => {
    acme.clock.advance(8 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.policies()).toEqual([]);
    if (!acme.isOpen(live.issue)) await live.as('alice').reopenIssue(REPOSITORY, live.issue);
    const run = await acme.run('grant', push);
    expect(acme.policies()).toEqual([]);
    expect(codesIn(run.stdout, live.issue)).not.toContain('granted');
    // It was taken back, and stays so.
    expect(acme.label(live.issue)).toBe('aws-jit: revoked');
    expect(acme.comments(live.issue).at(-1)).toContain('Opening the issue again does not bring it back');
    expect(acme.ledger(live.issue)).not.toContain('refused');
  });
});
