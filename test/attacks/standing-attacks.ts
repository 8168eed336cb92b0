import { PEOPLE } from '../../sandbox/example.ts';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import type { Standing } from '../../src/request/standing.ts';
import { RepositoryId, UserId } from '../../src/terms/brand.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { HELPER } from './scene.ts';
import { bodyOf, fileUse, POLICY, type Bringing } from './standing-scene.ts';

/**
 * Standing approvals that nobody approved, or that are not what somebody approved, and uses that are none. Each is tried on an approval of its own,
 * all in one company; nothing may come of any.
 */
export interface Forged {
  readonly acme: Company;
  readonly name: string;
  readonly standing: Standing;
  readonly files: Readonly<Record<string, string>>;
  readonly body: string;
  readonly bring: (files?: Readonly<Record<string, string | null>>, how?: Bringing) => Promise<number>;
}

export interface Attack {
  readonly name: string;
  readonly standing?: Partial<Standing>;
  readonly policy?: string;
  /** How it comes to the default branch, where it does not come by the book. */
  readonly bring?: (forged: Forged) => Promise<unknown>;
  /** How the use is filed. @returns its number */
  readonly use?: (forged: Forged) => Promise<number>;
  readonly codes: readonly ReasonCode[];
}

const changed = (files: Forged['files'], ending: string, change: (text: string) => string) =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      if (!path.endsWith(ending)) return [path, text];
      if (change(text) === text) throw new Error(`Nothing would be changed in ${path}.`);
      return [path, change(text)];
    }),
  );

/** Pushed by one person in another's name, who opens the pull request. */
const pushedFor = async ({ acme, name, files }: Forged): Promise<void> => {
  const branch = `forged-${name}`;
  await acme.github.as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
    ref: `refs/heads/${branch}`,
    sha: acme.repository.tip(),
  });
  acme.repository.write(files, { by: 'bob', author: 'mallory', branch });
  const pull = await acme.github.as('mallory').openPull(REPOSITORY, { title: 'Approve', head: branch });
  for (const login of ['bob', 'carol']) await acme.github.as(login).approve(REPOSITORY, pull);
  acme.repository.mergePastRules(pull, 'acme-admin');
};

/** Of a pull request: who pushes it, whom its commit names, and who opens it. Whoever made it do so is one of the two who approve. */
const broughtBy =
  ({ pusher, author, opener }: Readonly<Record<'pusher' | 'author' | 'opener', string>>) =>
  async ({ acme, name, files }: Forged): Promise<void> => {
    const branch = `bot-${name}`;
    acme.repository.write(files, { by: pusher, author, branch, onto: acme.repository.tip() });
    const pull = await acme.github.as(opener).openPull(REPOSITORY, { title: 'Approve', head: branch });
    for (const login of ['bob', 'carol']) await acme.github.as(login).approve(REPOSITORY, pull);
    acme.repository.mergePastRules(pull, 'acme-admin');
  };

const BOT = 'github-actions[bot]';

export const TABLE: readonly Attack[] = [
  {
    name: 'opened and pushed by the bot, which a workflow of an approver is',
    bring: broughtBy({ pusher: BOT, author: BOT, opener: BOT }),
    codes: ['standing-commits-unproved'],
  },
  {
    name: 'opened by the bot',
    bring: broughtBy({ pusher: 'mallory', author: 'mallory', opener: BOT }),
    codes: ['standing-commits-unproved'],
  },
  {
    name: 'pushed by an App in the name of a person who opens it',
    bring: broughtBy({ pusher: HELPER, author: 'mallory', opener: 'mallory' }),
    codes: ['standing-commits-unproved'],
  },
  {
    name: 'a commit of the bot, pushed and opened by a person',
    bring: broughtBy({ pusher: 'mallory', author: BOT, opener: 'mallory' }),
    codes: ['standing-commits-unproved'],
  },
  {
    name: 'nobody approved: an administrator merges past the rules',
    bring: ({ bring: by }) => by(undefined, { approvers: [], pastRules: true }),
    codes: ['approvals-missing', 'not-code-owner'],
  },
  {
    name: 'one approval, which is enough for the rules of the branch',
    bring: ({ bring: by }) => by(undefined, { approvers: ['bob'] }),
    codes: ['approvals-missing'],
  },
  {
    name: 'an App on the bypass list approves and merges beside one owner',
    bring: ({ bring: by }) => by(undefined, { approvers: ['bob', HELPER], pastRules: true }),
    codes: ['approvals-missing', 'reviewer-not-user'],
  },
  {
    name: 'brought by one of the two owners who stand behind it',
    bring: ({ bring: by }) => by(undefined, { by: 'carol', approvers: ['bob'] }),
    codes: ['approvals-missing'],
  },
  {
    name: 'an approver is one of its people',
    standing: { people: [UserId.of(PEOPLE.alice), UserId.of(PEOPLE.carol)] },
    codes: ['approvals-missing', 'same-principal'],
  },
  {
    name: 'an approver shares a principal with one of its people',
    standing: { people: [UserId.of(PEOPLE.dave)] },
    use: ({ acme, body }) => fileUse(acme, 'dave', body),
    codes: ['approvals-missing', 'same-principal'],
  },
  {
    name: 'pushed by an approver, in the name of whoever opens the pull request',
    bring: pushedFor,
    codes: ['approvals-missing', 'reviewer-pushed'],
  },
  {
    name: 'a fourth file in the pull request',
    bring: ({ bring: by, files }) => by({ ...files, 'standing/prod/note.txt': 'more' }),
    codes: ['pull-extra-file'],
  },
  {
    name: 'pushed straight to the default branch',
    bring: ({ acme, files }) => Promise.resolve(acme.repository.write(files, { by: 'mallory' })),
    codes: ['not-by-pull-request'],
  },
  {
    name: 'the policy widened on the default branch, after it was approved',
    bring: async ({ acme, bring: by, files, name }) => {
      await by();
      const path = `standing/prod/${name}.json`;
      acme.repository.write(
        { [path]: (files[path] ?? '').replace('s3:GetObject', 's3:PutObject') },
        { by: 'acme-admin' },
      );
    },
    codes: ['file-differs-from-head', 'standing-replaced', 'review-differs'],
  },
  {
    name: 'removed, and merged again to the byte with a single approval',
    bring: async ({ bring: by, files }) => {
      await by();
      await by(Object.fromEntries(Object.keys(files).map((path) => [path, null])));
      await by(undefined, { approvers: ['bob'] });
    },
    codes: ['standing-replaced'],
  },
  {
    name: 'removed and put back by a push',
    bring: async ({ acme, bring: by, files }) => {
      await by();
      acme.repository.write(Object.fromEntries(Object.keys(files).map((path) => [path, null])), {
        by: 'bob',
      });
      acme.repository.write(files, { by: 'mallory' });
    },
    codes: ['standing-replaced'],
  },
  {
    name: 'longer than ninety days',
    standing: { until: parseInstant('2027-06-01T00:00:00Z') as Instant },
    codes: ['standing-until'],
  },
  {
    name: 'a view that says less than the policy gives',
    bring: ({ bring: by, files }) =>
      by(changed(files, '.md', (text) => text.replace('s3:GetObject', 's3:ListBucket'))),
    codes: ['review-differs'],
  },
  {
    name: "another repository's, copied here",
    standing: { repository: RepositoryId.of(999) },
    codes: ['standing-differs'],
  },
  {
    name: 'copied under another name',
    bring: ({ bring: by, files, name }) =>
      by(changed(files, '.yml', (text) => text.replace(name, 'other-name'))),
    codes: ['standing-differs', 'review-differs'],
  },
  {
    name: 'a team in the place of ids, that could grow',
    bring: ({ bring: by, files }) =>
      by(changed(files, '.yml', (text) => text.replace(`- ${PEOPLE.alice}`, '- acme/on-call'))),
    codes: ['standing-not-canonical'],
  },
  {
    name: 'bytes that are not the one form',
    bring: ({ bring: by, files }) => by(changed(files, '.yml', (text) => `${text}# as agreed\n`)),
    codes: ['standing-not-canonical'],
  },
  {
    name: 'what the guardrails refuse',
    policy: POLICY.replace('"s3:GetObject"', '"s3:*"').replace('arn:aws:s3:::acme-nightly-exports/*', '*'),
    codes: ['guardrails'],
  },
  {
    name: "another account's things",
    policy: POLICY.replace('"s3:GetObject"', '"sqs:ReceiveMessage"').replace(
      'arn:aws:s3:::acme-nightly-exports/*',
      'arn:aws:sqs:eu-west-1:999988887777:jobs',
    ),
    codes: ['guardrails'],
  },
  {
    name: 'used by somebody whom it does not name',
    use: ({ acme, body }) => fileUse(acme, 'bob', body),
    codes: ['use-not-theirs'],
  },
  {
    name: 'an issue that was filed before it was merged',
    bring: () => Promise.resolve(),
    use: async ({ acme, body, bring: by }) => {
      const issue = await fileUse(acme, 'alice', body);
      acme.clock.advance(MINUTE);
      await by();
      return issue;
    },
    codes: ['use-before-merge'],
  },
  {
    name: 'an issue that its author edited afterwards',
    use: async ({ acme, body }) => {
      const issue = await fileUse(acme, 'alice', body);
      acme.clock.advance(MINUTE);
      await acme.github
        .as('alice')
        .editIssue(REPOSITORY, issue, { body: body.replace('at three', 'at four') });
      return issue;
    },
    codes: ['use-edited'],
  },
  {
    name: 'an issue of something else, edited into a use by a writer',
    use: async ({ acme, body }) => {
      const issue = await fileUse(acme, 'alice', 'The export failed again.');
      acme.clock.advance(MINUTE);
      await acme.github.as('mallory').editIssue(REPOSITORY, issue, { body });
      return issue;
    },
    codes: ['use-edited', 'issue-edited-by-other'],
  },
  {
    name: 'an issue that was closed and opened again',
    use: async ({ acme, body }) => {
      const issue = await fileUse(acme, 'alice', body);
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.github.as('mallory').reopenIssue(REPOSITORY, issue);
      return issue;
    },
    codes: ['issue-was-closed'],
  },
  {
    name: 'for longer than one use may last',
    use: ({ acme, name }) => fileUse(acme, 'alice', bodyOf({ of: `prod/${name}`, duration: '3h' })),
    codes: ['use-too-long'],
  },
  {
    name: 'out of its hours',
    standing: { hours: { from: 20 * 60, to: 6 * 60 } },
    codes: ['use-outside-hours'],
  },
];
