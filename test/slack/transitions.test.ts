// For every step from one state to another: who is told where is what the generated table says, and nobody else is told anything.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { TRANSITIONS, type State } from '../../src/lifecycle/state.ts';
import { AUDIENCE, type Happening } from '../../src/messages/audience.ts';
import { ACCOUNT, ANSWERS, issueBody, type Answers } from '../../sandbox/example.ts';
import { HOUR, REPOSITORY } from '../action/company.ts';
import { heard, sorted, toldSince, type Told } from './heard.ts';
import { talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});

interface At {
  readonly issue: number;
  readonly pull: number;
}
type Reach = (acme: Talking) => Promise<At>;
type Move = (acme: Talking, at: At) => Promise<void>;

const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
const DAY = 24 * HOUR;
/** Begins twelve hours after it is filed. */
const TONIGHT = { start: '2026-11-18T21:00Z', duration: '2h' } as const;

const edit = async (acme: Talking, { issue }: At, answers: Partial<Answers>, by = 'alice'): Promise<void> => {
  await acme.github.as(by).editIssue(REPOSITORY, issue, { body: issueBody({ ...ANSWERS, ...answers }) });
  await acme.run('draft', { name: 'issues', action: 'edited', number: issue, sender: by });
};
const opened = async (acme: Talking, issue: number, by = 'alice'): Promise<void> => {
  await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: by });
};
/** GitHub starts both: each decides whether it is its own. */
const closeIssue: Move = async (acme, { issue }) => {
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  const event = { name: 'issues', action: 'closed', number: issue, sender: 'alice' } as const;
  await acme.ok('close', event);
  await acme.ok('revoke', event);
};
const afterDays =
  (command: 'close' | 'grant' | 'sweep', days: number): Move =>
  async (acme) => {
    acme.clock.advance(days * DAY);
    // What was given to Slack for later comes at its time; it is told of above.
    acme.slack.state.deliver();
    await acme.run(command, SCHEDULE);
  };
const failing = (acme: Talking, code: string): void => {
  acme.faults.clear();
  acme.faults.order({
    service: 'aws',
    match: { path: 'AttachUserPolicy' },
    times: Infinity,
    then: {
      status: 409,
      body: `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>Not now: ${code}</Message></Error><RequestId>r</RequestId></ErrorResponse>`,
      headers: { 'Content-Type': 'text/xml' },
    },
  });
};
const granting: Move = async (acme) => {
  await acme.run('grant', SCHEDULE);
};
/** Whoever is not the author edits it, and the run that finds that has told so already. */
const spoil: Move = async (acme, at) => {
  await edit(acme, at, { reason: `${ANSWERS.reason}, and more` }, 'mallory');
};
/** alice is no longer known in the account. */
const forget = (acme: Talking): void => {
  const text = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write(
    { 'aws-jit.yml': text.replace(/^ {2}"1001": .*\n/m, '') },
    { by: 'acme-admin', message: 'alice has moved on' },
  );
};

const remember = (acme: Talking): void => {
  const text = acme.repository.read('aws-jit.yml') ?? '';
  const line = '  "1001": {login: alice, iam_user: alice}\n';
  acme.repository.write(
    { 'aws-jit.yml': text.replace('identities:\n', `identities:\n${line}`) },
    { by: 'acme-admin', message: 'alice is back' },
  );
};

/** How a request comes to each state that another can follow. */
const REACH: Partial<Readonly<Record<State, Reach>>> = {
  requested: async (acme) => ({ issue: await acme.file('alice', ANSWERS), pull: 0 }),
  asked: async (acme) => {
    const issue = await acme.file('alice', { ...ANSWERS, duration: '1 year' });
    await opened(acme, issue);
    return { issue, pull: 0 };
  },
  drafted: async (acme) => {
    const { issue, pull = 0 } = await acme.request();
    return { issue, pull };
  },
  approved: (acme) => waitingFor(acme, {}),
  scheduled: async (acme) => {
    const { issue, pull = 0 } = await acme.request('alice', TONIGHT);
    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    return { issue, pull };
  },
  granted: (acme) => acme.granted(),
  refused: async (acme) => {
    const issue = await acme.file('alice', ANSWERS);
    forget(acme);
    await opened(acme, issue);
    return { issue, pull: 0 };
  },
  failed: async (acme) => {
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    failing(acme, 'LimitExceeded');
    await acme.run('grant', { name: 'push' });
    return { issue, pull };
  },
};

interface Step {
  readonly from: State;
  readonly to: State;
  /** Where there are several ways. */
  readonly how?: string;
  /** What else is told beside it. */
  readonly beside?: readonly Happening[];
  /** What comes right before has said it on the issue. */
  readonly said?: true;
  /** Why is said on the issue before it is done, so that no stop in between loses it; then that it is done. */
  readonly announced?: true;
  /** Nothing is told. */
  readonly silent?: true;
  readonly reach?: Reach;
  readonly move: Move;
}

const carolApproves: Move = async (acme, { pull }) => {
  await acme.github.as('carol').approve(REPOSITORY, pull);
};

/** Refused before review and closed: whoever may, opens it again. */
const reopened = async (acme: Talking, { issue }: At): Promise<void> => {
  await acme.github.as('acme-admin').reopenIssue(REPOSITORY, issue);
  await acme.ok('draft', { name: 'issues', action: 'reopened', number: issue, sender: 'acme-admin' });
};

const STEPS: readonly Step[] = [
  {
    from: 'requested',
    to: 'asked',
    reach: (acme) => misfiled(acme),
    move: (acme, at) => opened(acme, at.issue),
  },
  { from: 'requested', to: 'drafted', move: (acme, at) => opened(acme, at.issue) },
  {
    from: 'requested',
    to: 'refused',
    move: async (acme, { issue }) => {
      forget(acme);
      await opened(acme, issue);
    },
  },
  { from: 'requested', to: 'cancelled', move: closeIssue },
  { from: 'requested', to: 'lapsed', move: afterDays('close', 8) },

  { from: 'asked', to: 'asked', move: (acme, at) => edit(acme, at, { duration: '2 years' }) },
  { from: 'asked', to: 'drafted', move: (acme, at) => edit(acme, at, {}) },
  {
    from: 'asked',
    to: 'refused',
    move: async (acme, at) => {
      forget(acme);
      await edit(acme, at, {});
    },
  },
  { from: 'asked', to: 'cancelled', move: closeIssue },
  { from: 'asked', to: 'lapsed', move: afterDays('close', 8) },

  { from: 'drafted', to: 'drafted', move: (acme, at) => edit(acme, at, { duration: '2h' }) },
  { from: 'drafted', to: 'asked', move: (acme, at) => edit(acme, at, { duration: '1 year' }) },
  {
    from: 'drafted',
    to: 'approved',
    move: async (acme, { pull }) => {
      await acme.github.as('bob').approve(REPOSITORY, pull);
      await acme.github.as('acme-admin').merge(REPOSITORY, pull, 'squash');
      await acme.ok('grant', { name: 'push' });
    },
  },
  {
    from: 'drafted',
    to: 'refused',
    move: async (acme, at) => {
      forget(acme);
      await edit(acme, at, { duration: '2h' });
    },
  },
  {
    from: 'drafted',
    to: 'rejected',
    move: async (acme, { pull }) => {
      await acme.github.as('bob').comment(REPOSITORY, pull, 'Use the replica instead. cc @carol @dave');
      await acme.github.as('bob').closePull(REPOSITORY, pull);
      await acme.ok('close', { name: 'pull_request_target', action: 'closed', number: pull, sender: 'bob' });
    },
  },
  { from: 'drafted', to: 'cancelled', move: closeIssue },
  { from: 'drafted', to: 'lapsed', beside: ['undecided'], move: afterDays('close', 8) },

  {
    from: 'approved',
    to: 'granted',
    move: async (acme, at) => {
      await carolApproves(acme, at);
      await granting(acme, at);
    },
  },
  {
    from: 'approved',
    to: 'failed',
    move: async (acme, at) => {
      await carolApproves(acme, at);
      failing(acme, 'LimitExceeded');
      await granting(acme, at);
    },
  },
  {
    from: 'approved',
    to: 'refused',
    beside: ['edited-by-other'],
    move: async (acme, at) => {
      await spoil(acme, at);
      await granting(acme, at);
    },
  },
  {
    from: 'approved',
    to: 'scheduled',
    reach: (acme) => waitingFor(acme, TONIGHT),
    move: async (acme, at) => {
      await carolApproves(acme, at);
      await granting(acme, at);
    },
  },
  { from: 'approved', to: 'revoked', move: closeIssue },
  { from: 'approved', to: 'lapsed', move: afterDays('grant', 1) },

  {
    from: 'granted',
    to: 'expired',
    beside: ['ends-soon'],
    move: async (acme) => {
      acme.clock.advance(9 * HOUR);
      await acme.ok('sweep', SCHEDULE);
    },
  },
  { from: 'granted', to: 'revoked', how: 'closed', move: closeIssue },
  {
    from: 'granted',
    to: 'revoked',
    how: 'by hand',
    move: async (acme, { issue }) => {
      const inputs = { issue: String(issue) };
      const workflow = 'aws-jit-revoke.yml';
      await acme.ok('revoke', { name: 'workflow_dispatch', workflow, inputs, sender: 'bob' });
    },
  },
  {
    from: 'granted',
    to: 'revoked',
    how: 'because its files are gone',
    move: async (acme, { issue }) => {
      const of = (kind: string, ending: string): string => `${kind}/prod/2026-11/${issue}.${ending}`;
      const gone = [of('requests', 'yml'), of('policies', 'json'), of('policies', 'md')];
      acme.repository.write(Object.fromEntries(gone.map((path) => [path, null])), {
        by: 'acme-admin',
        message: 'Take it back',
      });
      await acme.ok('revoke', { name: 'push' });
    },
  },
  {
    from: 'granted',
    to: 'revoked',
    how: 'because AWS holds something else',
    beside: ['tampered'],
    said: true,
    move: async (acme) => {
      acme.aws.account(ACCOUNT).setUp('CreatePolicyVersion', {
        PolicyArn: acme.policies()[0] ?? '',
        PolicyDocument: JSON.stringify({
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
        }),
        SetAsDefault: true,
      });
      await acme.run('watch', SCHEDULE);
    },
  },

  {
    from: 'failed',
    to: 'granted',
    move: async (acme, at) => {
      acme.faults.clear();
      await granting(acme, at);
    },
  },
  {
    from: 'failed',
    to: 'scheduled',
    reach: async (acme) => {
      const { issue, pull = 0 } = await acme.request('alice', TONIGHT);
      await acme.approve(pull);
      failing(acme, 'LimitExceeded');
      await acme.run('grant', { name: 'push' });
      return { issue, pull };
    },
    move: async (acme, at) => {
      acme.faults.clear();
      await granting(acme, at);
    },
  },
  {
    from: 'scheduled',
    to: 'granted',
    beside: ['begins-soon'],
    move: async (acme, at) => {
      acme.clock.advance(13 * HOUR);
      acme.slack.state.deliver();
      await granting(acme, at);
    },
  },
  {
    from: 'scheduled',
    to: 'expired',
    beside: ['begins-soon'],
    move: afterDays('sweep', 1),
  },
  { from: 'scheduled', to: 'revoked', how: 'closed', move: closeIssue },
  {
    from: 'scheduled',
    to: 'revoked',
    how: 'would not be granted any more',
    announced: true,
    move: async (acme) => {
      forget(acme);
      await acme.ok('watch', { name: 'schedule', cron: '47 4 * * *' });
    },
  },
  {
    from: 'failed',
    to: 'failed',
    move: async (acme, at) => {
      failing(acme, 'PolicyNotAttachable');
      await granting(acme, at);
    },
  },
  {
    from: 'failed',
    to: 'refused',
    beside: ['edited-by-other'],
    move: async (acme, at) => {
      acme.faults.clear();
      await spoil(acme, at);
      await granting(acme, at);
    },
  },
  {
    from: 'refused',
    to: 'drafted',
    move: async (acme, at) => {
      remember(acme);
      await reopened(acme, at);
    },
  },
  {
    from: 'refused',
    to: 'asked',
    move: async (acme, at) => {
      remember(acme);
      await acme.github.as('acme-admin').reopenIssue(REPOSITORY, at.issue);
      await edit(acme, at, { duration: '1 year' });
    },
  },
  {
    from: 'refused',
    to: 'refused',
    how: 'again, of somebody who is still unknown: one comment is all that strangers get',
    silent: true,
    move: async (acme, at) => {
      await acme.github.as('acme-admin').reopenIssue(REPOSITORY, at.issue);
      await edit(acme, at, { duration: '2h' });
    },
  },
  { from: 'failed', to: 'revoked', move: closeIssue },
  // AWS holds a policy that could not be attached: the sweep takes it away, and tells.
  { from: 'failed', to: 'lapsed', move: afterDays('sweep', 1) },
];

const waitingFor = async (acme: Talking, answers: Partial<Answers>): Promise<At> => {
  const { issue, pull = 0 } = await acme.request('alice', answers);
  await acme.github.as('bob').approve(REPOSITORY, pull);
  await acme.github.as('acme-admin').merge(REPOSITORY, pull, 'squash');
  await acme.ok('grant', { name: 'push' });
  return { issue, pull };
};

const misfiled: Reach = async (acme) => ({
  issue: await acme.file('alice', { ...ANSWERS, duration: '1 year' }),
  pull: 0,
});

/** `approved` is told where one approval of two is there. */
const needsTwo = ({ from, to }: Step): boolean => from === 'approved' || to === 'approved';

/** By the table alone. bob has approved what is merged: he is asked no more, and he is the approver who hears of tampering. */
function expected(what: Happening): readonly Told[] {
  const { slack, comment } = AUDIENCE[what];
  const approvers = what === 'approved' ? ['carol'] : ['bob', 'carol'];
  const who = (roles: readonly string[], of: readonly string[]): readonly string[] =>
    roles.flatMap((role) => (role === 'approvers' ? of : ['alice'])).sort();
  return [
    ...(slack === undefined ? [] : [{ where: 'slack' as const, whom: who(slack, approvers) }]),
    ...(comment === undefined
      ? []
      : [
          {
            where: 'issue' as const,
            whom: comment.map((role) => (role === 'approvers' ? 'bob' : 'alice')).sort(),
          },
        ]),
  ];
}
describe.each(STEPS.map((step) => ({ ...step, how: step.how ?? '' })))('$from → $to $how', (step) => {
  test('tells whom the table names, where it says, and nobody else', async () => {
    const company = (acme = await talking(
      needsTwo(step) ? { configure: (text) => `${text}approval: {required: 2}\n` } : {},
    ));
    const at = await (step.reach ?? REACH[step.from])?.(company);
    if (at === undefined) throw new Error(`Nothing leads to ${step.from}.`);
    const before = new Set(heard(company, at.issue).map(({ id }) => id));
    await step.move(company, at);

    expect(toldSince(company, at.issue, before)).toEqual(
      sorted([
        ...(step.silent === true ? [] : expected(step.to)).filter(
          ({ where }) => step.said !== true || where === 'slack',
        ),
        ...(step.announced === true ? expected(step.to).filter(({ where }) => where === 'issue') : []),
        ...(step.beside ?? []).flatMap((what) => expected(what)),
      ]),
    );
  });
});

/** Steps of the table of states that no command takes today. */
const NOT_TAKEN: readonly string[] = [
  // What is merged is taken back: revoked.
  'approved → cancelled',
  // An extension is told by an event of its own; which words, test/attacks/extend and test/action say.
  'granted → granted',
  'failed → cancelled',
];

test('every step of the table of states is one of these', () => {
  const driven = new Set(STEPS.map(({ from, to }) => `${from} → ${to}`));
  const all = Object.entries(TRANSITIONS).flatMap(([from, tos]) => tos.map((to) => `${from} → ${to}`));
  expect(all.filter((each) => !driven.has(each))).toEqual(NOT_TAKEN);
  expect([...driven].filter((each) => !all.includes(each))).toEqual([]);
});
