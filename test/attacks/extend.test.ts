import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { BOT, botCommit, drafted, target } from './scene.ts';

/**
 * Extensions that nobody approved, or that are not what somebody approved. Each request is granted by the book; then somebody tries to have
 * it for longer. What is live stays as it is, nothing lasts longer, and its requester is told why.
 */
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;

interface Live {
  readonly acme: Company;
  readonly issue: number;
  readonly branch: string;
  readonly pull: number;
  readonly comment: number;
  readonly paths: { readonly extension: string; readonly review: string };
  read(path: string, branch?: string): string;
}

interface Extending {
  readonly name: string;
  readonly requester?: string;
  readonly attack: (live: Live) => Promise<void> | void;
  readonly codes: readonly ReasonCode[];
  /** Number of the extension that is tried; 1 when left out. */
  readonly number?: number;
}

const bobMerges = ({ acme, pull }: Live): Promise<void> => acme.approve(pull);
const forge = async (live: Live, change: (text: string) => string): Promise<void> => {
  const files = Object.fromEntries(
    Object.values(live.paths).map((path) => [path, change(live.read(path, live.branch))]),
  );
  await botCommit(live.acme, live.branch, files);
};
const lastComment = (acme: Company, issue: number, by: string): number =>
  acme.repository.issue(issue).comments.findLast(({ body }) => body.includes(by))?.id ?? 0;

const TABLE: readonly Extending[] = [
  {
    name: 'nobody approved: an administrator merges past the rules',
    attack: ({ acme, pull }) => {
      acme.repository.mergePastRules(pull, 'acme-admin');
    },
    codes: ['approvals-missing', 'not-code-owner'],
  },
  {
    name: 'the requester, a code owner, approves and merges it',
    requester: 'carol',
    attack: ({ acme, pull }) => acme.approve(pull, 'squash', 'carol'),
    codes: ['self-approval', 'approvals-missing'],
  },
  {
    name: "a later end, committed as the bot by a writer's workflow, and approved",
    attack: async (live) => {
      await forge(live, (text) =>
        text.replace('by: 2h', 'by: 6h').replace('until: "2026-11-18T16', 'until: "2026-11-18T20'),
      );
      await bobMerges(live);
    },
    codes: ['remark-differs', 'review-differs'],
  },
  {
    name: 'by a comment of somebody else, who asks in their name',
    attack: async (live) => {
      const { acme, issue, comment } = live;
      await acme.github.as('mallory').comment(REPOSITORY, issue, '/extend 2h the export takes longer');
      const other = lastComment(acme, issue, '/extend 2h the export takes longer');
      expect(other).not.toBe(comment);
      await forge(live, (text) => text.replaceAll(String(comment), String(other)));
      await bobMerges(live);
    },
    codes: ['remark-not-theirs'],
  },
  {
    name: 'the comment edited by a writer',
    attack: async (live) => {
      const { acme, comment } = live;
      await acme.github.as('mallory').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${comment}`, {
        body: '/extend 2h for mallory',
      });
      await bobMerges(live);
    },
    codes: ['remark-not-theirs'],
  },
  {
    name: 'the comment deleted',
    attack: async (live) => {
      const { acme, comment } = live;
      await acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${comment}`);
      await bobMerges(live);
    },
    codes: ['remark-gone'],
  },
  {
    name: 'a third file in the pull request',
    attack: async (live) => {
      await botCommit(live.acme, live.branch, { 'requests/prod/2026-11/note.txt': 'more' });
      await bobMerges(live);
    },
    codes: ['pull-extra-file'],
  },
  {
    name: "pushed by a person in the bot's place",
    attack: async (live) => {
      const { acme, branch, paths } = live;
      acme.repository.write(
        { [paths.review]: `${live.read(paths.review, branch)}\n` },
        { by: 'mallory', branch },
      );
      await bobMerges(live);
    },
    codes: ['commit-by-person', 'review-differs'],
  },
  {
    name: 'pushed straight to the default branch',
    attack: (live) => {
      const { acme, paths, branch } = live;
      const files = Object.fromEntries(Object.values(paths).map((path) => [path, live.read(path, branch)]));
      acme.repository.write(files, { by: 'mallory' });
    },
    codes: ['not-by-pull-request'],
  },
  {
    name: 'what it extends changed on the default branch, after both were approved',
    attack: async (live) => {
      await bobMerges(live);
      const path = `policies/prod/2026-11/${live.issue}.json`;
      const wider = live.read(path).replace('s3:GetObject', 's3:PutObject');
      live.acme.repository.write({ [path]: wider }, { by: 'acme-admin' });
    },
    codes: ['file-differs-from-head'],
  },
  {
    name: 'copied as a second one, on the same comment, and approved again',
    attack: async (live) => {
      const { acme, issue, paths, branch } = live;
      acme.repository.mergePastRules(live.pull, 'acme-admin');
      const second = `aws-jit/${issue}.x2`;
      await acme.github.as(BOT).request('POST', `/repos/${REPOSITORY}/git/refs`, {
        ref: `refs/heads/${second}`,
        sha: acme.repository.tip(),
      });
      await botCommit(acme, second, {
        [paths.extension.replace('.x1.', '.x2.')]: live
          .read(paths.extension, branch)
          .replace('extension: 1', 'extension: 2'),
        [paths.review.replace('.x1.', '.x2.')]: live.read(paths.review, branch),
      });
      await acme.approve(await acme.github.as(BOT).openPull(REPOSITORY, { title: 'Second', head: second }));
    },
    codes: ['extension-comment-used'],
    number: 2,
  },
];

describe('what nobody approved lasts no longer', () => {
  let acme: Company;
  let lives: readonly Live[];
  beforeAll(async () => {
    acme = await target();
    const made = await drafted(
      acme,
      TABLE.map(({ requester }) => ({
        answers: { duration: '4h' },
        ...(requester === undefined ? {} : { requester }),
      })),
    );
    // All of them end at one time, so that their extensions do as well.
    const from = Math.ceil(acme.clock.now() / HOUR) * HOUR;
    acme.clock.advance(from - acme.clock.now());
    expect(from % HOUR).toBe(0);
    for (const [index, each] of made.entries())
      await (TABLE[index]?.requester === 'carol'
        ? acme.approve(each.pull, 'squash', 'bob')
        : each.bobMerges());
    await acme.ok('grant', push);
    acme.clock.advance(HOUR);
    const all: Live[] = [];
    for (const [index, { issue }] of made.entries()) {
      const who = TABLE[index]?.requester ?? 'alice';
      await acme.github.as(who).comment(REPOSITORY, issue, '/extend 2h the export takes longer');
      const comment = lastComment(acme, issue, '/extend 2h');
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: who });
      const branch = `aws-jit/${issue}.x1`;
      const pull = [...acme.repository.state.issues.values()].find(
        (other) => 'pull' in other && other.pull.head.ref === branch,
      );
      expect(pull).toBeDefined();
      all.push({
        acme,
        issue,
        branch,
        pull: pull?.number ?? 0,
        comment,
        paths: {
          extension: `requests/prod/2026-11/${issue}.x1.yml`,
          review: `policies/prod/2026-11/${issue}.x1.md`,
        },
        read: (path, at) => {
          const text = acme.repository.read(path, at);
          if (text === undefined) throw new Error(`There is no ${path} on ${at ?? 'main'}`);
          return text;
        },
      });
    }
    lives = all;
    for (const [index, { attack }] of TABLE.entries()) await attack(lives[index] as Live);
    acme.clock.advance(MINUTE);
    await acme.run('grant', push);
  }, 180_000);
  afterAll(() => acme.close());

  test.each(TABLE.map(({ name }, index) => ({ name, index })))('$name', ({ index }) => {
    const { issue } = lives[index] as Live;
    const own = acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`));
    expect(own).toEqual([expect.stringContaining(`/jit-4242-${issue}.1-`)]);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);
    const said = acme.comments(issue).filter((text) => text.includes('is merged, but your access is **not'));
    for (const code of TABLE[index]?.codes ?? []) expect(said.join('\n')).toContain(`(\`${code}\`)`);
    expect(said.join('\n')).not.toMatch(/file a new issue/i);
  });

  test('what is live stays live, and ends when it would', async () => {
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    acme.clock.advance(3 * HOUR);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    await acme.ok('grant', hourly);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  });
});

describe('times, and runs that end early', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await target();
  });
  afterAll(() => acme.close());

  const live = async (): Promise<number> => {
    const [made] = await drafted(acme, [{ answers: { duration: '2h' } }]);
    await made?.bobMerges();
    await acme.ok('grant', push);
    return made?.issue ?? 0;
  };
  const ask = async (issue: number, words: string): Promise<number> => {
    await acme.github.as('alice').comment(REPOSITORY, issue, words);
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    return (
      [...acme.repository.state.issues.values()].findLast(
        (each) => 'pull' in each && each.pull.head.ref.startsWith(`aws-jit/${issue}.x`),
      )?.number ?? 0
    );
  };
  const parts = (issue: number): readonly string[] =>
    acme.policies().flatMap((arn) => new RegExp(`/jit-4242-${issue}\\.(\\w+)-`).exec(arn)?.[1] ?? []);

  test('merged after the end that it extends, before anything was tidied away', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    acme.clock.advance(2 * HOUR + MINUTE);
    await acme.approve(pull);
    await acme.ok('grant', push);
    expect(parts(issue)).toEqual(['1']);
    expect(acme.comments(issue).at(-1)).toContain('(`extension-too-late`)');
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    await acme.ok('sweep', hourly);
    expect([acme.label(issue), acme.isOpen(issue), parts(issue)]).toEqual(['aws-jit: expired', false, []]);
  });

  test('not merged in time: the proposal is closed, and says why', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    acme.clock.advance(2 * HOUR);
    await acme.ok('close', hourly);
    expect(acme.repository.issue(pull).state).toBe('closed');
    expect(acme.comments(pull).at(-1)).toContain('This is closed; merged, it would have no effect.');
    await acme.ok('sweep', hourly);
  });

  test('merged in time, granted after the end: it waits for its grant, and nothing is tidied away before', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    acme.clock.advance(2 * HOUR - MINUTE);
    await acme.approve(pull);
    acme.clock.advance(2 * MINUTE);
    await acme.ok('sweep', hourly);
    expect([parts(issue), acme.isOpen(issue)]).toEqual([['1'], true]);
    await acme.ok('grant', hourly);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    await acme.ok('sweep', hourly);
    expect([parts(issue), acme.isOpen(issue)]).toEqual([['x1'], true]);
    acme.clock.advance(2 * HOUR);
    await acme.ok('sweep', hourly);
    expect([parts(issue), acme.label(issue)]).toEqual([[], 'aws-jit: expired']);
  });

  test('a second continues the first; one at a time; by the requester alone; never beyond the longest time', async () => {
    const issue = await live();
    const first = await ask(issue, '/extend 2h the export takes longer');
    await ask(issue, '/extend 3h and even longer');
    expect(acme.comments(issue).at(-1)).toContain(`an extension is proposed already, in #${first}`);
    await acme.github.as('bob').comment(REPOSITORY, issue, '/extend 2h for alice');
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'bob' });
    expect(acme.comments(issue).at(-1)).toContain(
      'only the requester can ask to have this access for longer',
    );
    await acme.approve(first);
    await acme.ok('grant', push);
    await ask(issue, '/extend 30h all of tomorrow');
    expect(acme.comments(issue).at(-1)).toContain('at most 20h can be added');
    acme.clock.advance(3 * HOUR);
    await acme.ok('sweep', hourly);
    expect(parts(issue)).toEqual(['x1']);
    const second = await ask(issue, '/extend 1h once more');
    expect(second).not.toBe(first);
    await acme.approve(second);
    await acme.ok('grant', push);
    expect([...parts(issue)].sort()).toEqual(['x1', 'x2']);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(acme.attached()).toEqual([]);
    // Opened again, and everything run again: a tombstone of the request refuses every part.
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.run('grant', push);
    await acme.run('grant', hourly);
    expect(acme.attached()).toEqual([]);
  });

  test('no place left for a policy: nothing changes, which is said, and it is tried again', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    await acme.approve(pull);
    acme.faults.order({
      service: 'aws',
      match: { path: 'AttachUserPolicy' },
      times: Infinity,
      then: {
        status: 409,
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>LimitExceeded</Code><Message>Cannot exceed quota for PoliciesPerUser: 10</Message></Error><RequestId>r</RequestId></ErrorResponse>',
        headers: { 'Content-Type': 'text/xml' },
      },
    });
    await acme.ok('grant', push);
    await acme.ok('grant', hourly);
    const said = acme.comments(issue).filter((text) => text.includes('AWS did not accept it'));
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('What you have stays as it is, and ends at');
    expect([acme.can(ALICE, 's3:GetObject', OBJECT), acme.label(issue)]).toEqual([
      'allowed',
      'aws-jit: granted',
    ]);
    acme.faults.clear();
    await acme.ok('grant', hourly);
    expect(acme.comments(issue).at(-1)).toContain('your access is extended by 2h');
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(acme.attached()).toEqual([]);
  });

  test('killed after the attachment and before anybody was told: told by the next run, once', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    await acme.approve(pull);
    const { struckAt } = await interrupted(acme, 'grant', push, 2, 'killed');
    expect(struckAt).toContain('AttachUserPolicy');
    expect([...parts(issue)].sort()).toEqual(['1', 'x1']);
    const extended = () =>
      acme.comments(issue).filter((text) => text.includes('your access is extended by 2h'));
    expect(extended()).toHaveLength(0);
    await acme.ok('grant', hourly);
    await acme.ok('grant', hourly);
    expect(extended()).toHaveLength(1);
    expect(acme.attached()).toHaveLength(2);
    expect(acme.ledger(issue).filter((kind) => kind === 'granted')).toHaveLength(2);
  });

  test('taken back after the old end, while a merged extension still waits for its grant: nothing is granted behind it', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    acme.clock.advance(2 * HOUR - MINUTE);
    await acme.approve(pull);
    acme.clock.advance(2 * MINUTE);
    await acme.ok('sweep', hourly);
    expect(parts(issue)).toEqual(['1']);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    // Opened again by somebody, so that only AWS says that it was taken back.
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.run('grant', hourly);
    await acme.run('grant', hourly);
    // What other requests of these tests still hold is theirs.
    expect(acme.attached().filter((arn) => arn.includes(`/jit-4242-${issue}.`))).toEqual([]);
  });

  test('killed before anybody was told, and what it extended is tidied away: it is told as live, and never as not extended', async () => {
    const issue = await live();
    const pull = await ask(issue, '/extend 2h the export takes longer');
    await acme.approve(pull);
    await interrupted(acme, 'grant', push, 2, 'killed');
    acme.clock.advance(2 * HOUR + MINUTE);
    await acme.ok('sweep', hourly);
    expect(parts(issue)).toEqual(['x1']);
    await acme.ok('grant', hourly);
    const said = acme.comments(issue).filter((text) => text.includes('extended'));
    expect(said.at(-1)).toContain('your access is extended by 2h');
    expect(said.filter((text) => text.includes('not extended'))).toEqual([]);
    // Whoever empties the ledger takes nothing away, and makes nothing false of what is said.
    acme.repository.write(
      { [`events/2026-11/${issue}.jsonl`]: '' },
      { branch: 'aws-jit-ledger', by: 'mallory' },
    );
    await acme.run('grant', hourly);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(acme.comments(issue).filter((text) => text.includes('not extended'))).toEqual([]);
  });
});
