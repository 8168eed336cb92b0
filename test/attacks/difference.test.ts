import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReasonCode } from '../../src/approval/refusal-reasons.ts';
import { ACCOUNT } from '../../sandbox/example.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { BOT, botCommit, drafted, target } from './scene.ts';

/**
 * Differences that nobody approved, or that are not what somebody approved. Each request is granted by the book; then somebody tries to have
 * more while it is live. What is live stays as it is, nothing is added, and its requester is told why.
 */
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const ADDED = 's3:GetObjectAttributes';
const ASK = `/revise also ${ADDED}`;

interface Live {
  readonly acme: Company;
  readonly issue: number;
  readonly branch: string;
  readonly pull: number;
  readonly comment: number;
  readonly paths: { readonly own: string; readonly policy: string; readonly review: string };
  read(path: string, branch?: string): string;
}

interface Adding {
  readonly name: string;
  /** `alice` when left out. IAM takes ten policies a user, so that not all of them can be hers. */
  readonly requester?: string;
  readonly attack: (live: Live, all: readonly Live[]) => Promise<void> | void;
  readonly codes: readonly ReasonCode[];
}

const bobMerges = ({ acme, pull }: Live): Promise<void> => acme.approve(pull);
const forge = async (live: Live, file: keyof Live['paths'], change: (text: string) => string) => {
  const before = live.read(live.paths[file], live.branch);
  const after = change(before);
  if (after === before) throw new Error(`The forgery of ${live.paths[file]} changes nothing:\n${before}`);
  await botCommit(live.acme, live.branch, { [live.paths[file]]: after });
};
const lastComment = (acme: Company, issue: number, by: string): number =>
  acme.repository.issue(issue).comments.findLast(({ body }) => body.includes(by))?.id ?? 0;
const pullFrom = (acme: Company, branch: string): number =>
  [...acme.repository.state.issues.values()].find((each) => 'pull' in each && each.pull.head.ref === branch)
    ?.number ?? 0;
/** The three files under another number or request, on a branch of that name, from the present head. */
const copied = async (live: Live, to: { readonly issue: number; readonly number: number }, by = BOT) => {
  const { acme, paths, branch, issue } = live;
  const head = `aws-jit/${to.issue}.d${to.number}`;
  const files = Object.fromEntries(
    Object.values(paths).map((path) => [
      path.replace(`/${issue}.d1.`, `/${to.issue}.d${to.number}.`),
      live.read(path, branch).replace('difference: 1', `difference: ${to.number}`),
    ]),
  );
  await acme.github.as(BOT).request('POST', `/repos/${REPOSITORY}/git/refs`, {
    ref: `refs/heads/${head}`,
    sha: acme.repository.tip(),
  });
  await botCommit(acme, head, files);
  return acme.github.as(by).openPull(REPOSITORY, { title: 'More', head });
};

const TABLE: readonly Adding[] = [
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
    name: "an action beyond the form's level, committed as the bot by a writer's workflow, and approved",
    attack: async (live) => {
      await forge(live, 'policy', (text) => text.replace(ADDED, 's3:PutObject'));
      await bobMerges(live);
    },
    codes: ['guardrails'],
  },
  {
    name: 'a resource that the form does not name',
    requester: 'carol',
    attack: async (live) => {
      await forge(live, 'policy', (text) => text.replaceAll('acme-nightly-exports', 'acme-payroll'));
      await bobMerges(live);
    },
    codes: ['guardrails'],
  },
  {
    name: 'another action within the form, which nobody was shown',
    attack: async (live) => {
      await forge(live, 'policy', (text) => text.replace(ADDED, 's3:GetObjectAcl'));
      await bobMerges(live);
    },
    codes: ['review-differs'],
  },
  {
    name: 'a later end than what it adds to',
    requester: 'carol',
    attack: async (live) => {
      await forge(live, 'own', (text) => text.replace(/until: "2026-11-18T\d\d/, 'until: "2026-11-18T23'));
      await bobMerges(live);
    },
    codes: ['difference-end', 'review-differs'],
  },
  {
    name: 'for another account',
    requester: 'carol',
    attack: async (live) => {
      await forge(live, 'own', (text) => text.replace('account: prod', 'account: people'));
      await bobMerges(live);
    },
    codes: ['difference-differs'],
  },
  {
    name: 'by a comment of somebody else, who asks in their name',
    attack: async (live) => {
      const { acme, issue, comment } = live;
      await acme.github.as('mallory').comment(REPOSITORY, issue, ASK);
      const other = lastComment(acme, issue, ASK);
      expect(other).not.toBe(comment);
      for (const file of ['own', 'review'] as const)
        await forge(live, file, (text) => text.replaceAll(String(comment), String(other)));
      await bobMerges(live);
    },
    codes: ['remark-not-theirs'],
  },
  {
    name: 'the comment edited by a writer',
    requester: 'carol',
    attack: async (live) => {
      const { acme, comment } = live;
      await acme.github.as('mallory').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${comment}`, {
        body: `${ASK} for mallory`,
      });
      await bobMerges(live);
    },
    codes: ['remark-not-theirs'],
  },
  {
    name: 'the comment edited by the requester to say something else',
    attack: async (live) => {
      const { acme, comment } = live;
      await acme.github.as('alice').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${comment}`, {
        body: '/revise nothing at all',
      });
      await bobMerges(live);
    },
    codes: ['remark-differs'],
  },
  {
    name: 'the comment deleted',
    requester: 'carol',
    attack: async (live) => {
      const { acme, comment } = live;
      await acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${comment}`);
      await bobMerges(live);
    },
    codes: ['remark-gone'],
  },
  {
    name: 'a fourth file in the pull request',
    requester: 'carol',
    attack: async (live) => {
      await botCommit(live.acme, live.branch, { 'requests/prod/2026-11/note.txt': 'more' });
      await bobMerges(live);
    },
    codes: ['pull-extra-file'],
  },
  {
    name: "pushed by a writer in the bot's place",
    requester: 'carol',
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
    name: 'what it adds to changed on the default branch, after both were approved',
    requester: 'carol',
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
      live.acme.repository.mergePastRules(live.pull, 'acme-admin');
      await live.acme.approve(await copied(live, { issue: live.issue, number: 2 }));
    },
    codes: ['difference-comment-used'],
  },
  {
    name: 'copied to the request of somebody else, and approved there',
    requester: 'bob',
    attack: async (live, all) => {
      const [other] = all;
      if (other === undefined) throw new Error('Nobody else.');
      live.acme.repository.issue(live.pull).state = 'closed';
      await live.acme.approve(await copied(other, { issue: live.issue, number: 2 }), 'squash', 'carol');
    },
    codes: ['difference-differs', 'remark-not-theirs'],
  },
  {
    name: 'opened by a person, with files that a workflow of theirs committed',
    attack: async (live) => {
      await live.acme.approve(await copied(live, { issue: live.issue, number: 2 }, 'mallory'));
    },
    codes: ['pull-author-not-bot'],
  },
  {
    name: 'until the end of an extension that nobody approved',
    attack: async (live) => {
      const { acme, issue } = live;
      await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h it takes longer');
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
      const extension = pullFrom(acme, `aws-jit/${issue}.x1`);
      acme.repository.mergePastRules(extension, 'acme-admin');
      const [, hour = ''] =
        /until: "2026-11-18T(\d\d)/.exec(live.read(`requests/prod/2026-11/${issue}.x1.yml`)) ?? [];
      await forge(live, 'own', (text) =>
        text.replace(/until: "2026-11-18T\d\d/, `until: "2026-11-18T${hour}`),
      );
      await bobMerges(live);
    },
    codes: ['difference-end'],
  },
];

describe('what nobody approved is not added', () => {
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
    // All of them end at one time.
    const from = Math.ceil(acme.clock.now() / HOUR) * HOUR;
    acme.clock.advance(from - acme.clock.now());
    for (const [index, each] of made.entries())
      await acme.approve(each.pull, 'squash', TABLE[index]?.requester === 'bob' ? 'carol' : 'bob');
    await acme.ok('grant', push);
    const all: Live[] = [];
    for (const [index, { issue }] of made.entries()) {
      const who = TABLE[index]?.requester ?? 'alice';
      await acme.github.as(who).comment(REPOSITORY, issue, ASK);
      const comment = lastComment(acme, issue, ASK);
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: who });
      const branch = `aws-jit/${issue}.d1`;
      const pull = pullFrom(acme, branch);
      expect(pull).toBeGreaterThan(0);
      all.push({
        acme,
        issue,
        branch,
        pull,
        comment,
        paths: {
          own: `requests/prod/2026-11/${issue}.d1.yml`,
          policy: `policies/prod/2026-11/${issue}.d1.json`,
          review: `policies/prod/2026-11/${issue}.d1.md`,
        },
        read: (path, at) => {
          const text = acme.repository.read(path, at);
          if (text === undefined) throw new Error(`There is no ${path} on ${at ?? 'main'}`);
          return text;
        },
      });
    }
    lives = all;
    for (const [index, { attack }] of TABLE.entries()) await attack(lives[index] as Live, lives);
    acme.clock.advance(MINUTE);
    await acme.run('grant', push);
  }, 600_000);
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

  test('what is live stays live, and nothing was added to it', () => {
    expect([acme.can(ALICE, 's3:GetObject', OBJECT), acme.can(ALICE, ADDED, OBJECT)]).toEqual([
      'allowed',
      'implicitDeny',
    ]);
  });
});

describe('times, and what is held together', () => {
  let acme: Company;
  beforeAll(async () => {
    acme = await target(
      (text) =>
        `${text}guardrails:\n  sensitive: {sessions: warn}\npresets:\n  read-exports: {description: Read the exports, accounts: [prod], resources: [nightly-exports], access: {s3: read}, actions: [s3:GetObject]}\n`,
    );
  });
  afterAll(() => acme.close());

  const live = async (answers: Parameters<typeof drafted>[1][number]['answers'] = {}): Promise<number> => {
    const [made] = await drafted(acme, [{ answers: { duration: '2h', ...answers } }]);
    await made?.bobMerges();
    await acme.ok('grant', push);
    return made?.issue ?? 0;
  };
  const reply = async (issue: number, words = ASK, who = 'alice'): Promise<string> => {
    await acme.github.as(who).comment(REPOSITORY, issue, words);
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: who });
    return acme.comments(issue).at(-1) ?? '';
  };
  const ask = async (issue: number, words = ASK): Promise<number> => {
    await reply(issue, words);
    return (
      [...acme.repository.state.issues.values()].findLast(
        (each) => 'pull' in each && each.pull.head.ref.startsWith(`aws-jit/${issue}.d`),
      )?.number ?? 0
    );
  };
  const parts = (issue: number): readonly string[] =>
    acme
      .policies()
      .flatMap((arn) => new RegExp(`/jit-4242-${issue}\\.(\\w+)-`).exec(arn)?.[1] ?? [])
      .sort();
  const close = async (issue: number): Promise<void> => {
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  };

  test('merged after the end', async () => {
    const issue = await live();
    const pull = await ask(issue);
    acme.clock.advance(2 * HOUR + MINUTE);
    await acme.approve(pull);
    await acme.run('grant', push);
    expect(parts(issue)).toEqual(['1']);
    await acme.ok('sweep', hourly);
    expect([acme.label(issue), parts(issue)]).toEqual(['aws-jit: expired', []]);
  });

  test('not merged in time: the proposal is closed, and says why', async () => {
    const issue = await live();
    const pull = await ask(issue);
    acme.clock.advance(2 * HOUR);
    await acme.ok('close', hourly);
    expect(acme.repository.issue(pull).state).toBe('closed');
    expect(acme.comments(pull).at(-1)).toContain('This is closed; merged, it would have no effect.');
    await acme.ok('sweep', hourly);
  });

  test('merged after it was taken back, and the issue opened again: a tombstone of the request refuses every part', async () => {
    const issue = await live();
    const pull = await ask(issue);
    await close(issue);
    await acme.github.as('carol').reopenIssue(REPOSITORY, issue);
    await acme.approve(pull);
    await acme.run('grant', push);
    await acme.run('grant', hourly);
    expect(acme.attached().filter((arn) => arn.includes(`/jit-4242-${issue}.`))).toEqual([]);
  });

  test('one at a time; by the requester alone, and by a writer for nobody', async () => {
    const issue = await live();
    const first = await ask(issue);
    expect(await reply(issue, '/revise also s3:GetObjectTagging')).toContain(
      `a difference is proposed already, in #${first}`,
    );
    expect(await reply(issue, ASK, 'bob')).toContain('only its requester can ask for more while it is live');
    await close(issue);
    expect(acme.attached()).toEqual([]);
  });

  test('killed after the attachment and before anybody was told: told by the next run, once', async () => {
    const issue = await live();
    await acme.approve(await ask(issue));
    const { struckAt } = await interrupted(acme, 'grant', push, 2, 'killed');
    expect(struckAt).toContain('AttachUserPolicy');
    expect(parts(issue)).toEqual(['1', 'd1']);
    const added = () => acme.comments(issue).filter((text) => text.includes('is added to your access'));
    expect(added()).toHaveLength(0);
    await acme.ok('grant', hourly);
    await acme.ok('grant', hourly);
    expect(added()).toHaveLength(1);
    await close(issue);
    expect(acme.attached()).toEqual([]);
  });

  test('no place left for a policy: nothing changes, which is said, and it is tried again', async () => {
    const issue = await live();
    await acme.approve(await ask(issue));
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
    expect([acme.can(ALICE, 's3:GetObject', OBJECT), acme.can(ALICE, ADDED, OBJECT)]).toEqual([
      'allowed',
      'implicitDeny',
    ]);
    acme.faults.clear();
    await acme.ok('grant', hourly);
    expect(acme.can(ALICE, ADDED, OBJECT)).toBe('allowed');
    await close(issue);
    expect(acme.attached()).toEqual([]);
  });

  test('an administrator gives it more: the watch takes all of it back', async () => {
    const issue = await live();
    await acme.approve(await ask(issue));
    await acme.ok('grant', push);
    const arn = acme.policies().find((each) => each.includes(`/jit-4242-${issue}.d1-`)) ?? '';
    acme.aws.account(ACCOUNT).setUp('CreatePolicyVersion', {
      PolicyArn: arn,
      SetAsDefault: 'true',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }],
      }),
    });
    await acme.run('watch', hourly);
    expect([acme.label(issue), acme.attached()]).toEqual(['aws-jit: revoked', []]);
  });

  test('what only escalates together with what is held: a second person lets it through, and it is refused without', async () => {
    const issue = await live({
      services: 'ec2',
      resources: `arn:aws:ec2:eu-west-1:${ACCOUNT}:instance/i-0abc1234def567890`,
      access: 'write',
      reason: 'Needs ec2:StopInstances and ec2:StartInstances',
    });
    const pull = await ask(issue, '/revise also ec2:ModifyInstanceAttribute');
    expect(acme.repository.issue(pull).body).toContain('(2 approvals)');
    await acme.approve(pull);
    await acme.ok('grant', push);
    expect(parts(issue)).toEqual(['1']);
    await acme.github.as('carol').approve(REPOSITORY, pull);
    await acme.ok('grant', hourly);
    expect(parts(issue)).toEqual(['1', 'd1']);
    await close(issue);
    expect(acme.attached()).toEqual([]);
  });

  test('a preset is exactly that: nothing is proposed', async () => {
    const issue = await live({
      services: '_No response_',
      resources: '_No response_',
      preset: 'read-exports',
    });
    expect(acme.label(issue)).toBe('aws-jit: granted');
    expect(await reply(issue)).toContain('a preset or curated set is given as it is');
    expect(await ask(issue, `/revise ${ADDED}`)).toBe(0);
    await close(issue);
  });
});
