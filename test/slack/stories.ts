import { ANSWERS, type Answers } from '../../sandbox/example.ts';
import type { Happening } from '../../src/messages/audience.ts';
import { HOUR, MINUTE, REPOSITORY } from '../action/company.ts';
import type { Talking } from './talk.ts';

const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
const closedBy = (issue: number, sender: string) =>
  ({ name: 'issues', action: 'closed', number: issue, sender }) as const;

export interface Story {
  readonly happens: Happening;
  /** What leads to it, told before. */
  readonly until: (acme: Talking) => Promise<{ issue: number; pull: number }>;
  /** The happening itself. */
  readonly then: (acme: Talking, at: { issue: number; pull: number }) => Promise<void>;
  readonly configure?: (text: string) => string;
}

const filed = async (acme: Talking, answers: Partial<typeof ANSWERS> | object = {}) => ({
  issue: await acme.file('alice', { ...ANSWERS, ...answers }),
  pull: 0,
});
const opened = async (acme: Talking, { issue }: { issue: number }): Promise<void> => {
  await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
};
const requested = async (acme: Talking) => {
  const { issue, pull = 0 } = await acme.request();
  return { issue, pull };
};
/** Begins twelve hours after it is filed. */
const TONIGHT = { start: '2026-11-18T21:00Z', duration: '2h' } as const;
const requestedFor = async (acme: Talking, answers: Partial<Answers>) => {
  const { issue, pull = 0 } = await acme.request('alice', answers);
  return { issue, pull };
};
const twoNeeded = (text: string): string => `${text}approval: {required: 2}\n`;

/** Every happening that is told, as it comes about through the built action. */
export const STORIES: readonly Story[] = [
  { happens: 'asked', until: (acme) => filed(acme, { duration: '1 year' }), then: opened },
  { happens: 'drafted', until: (acme) => filed(acme), then: opened },
  {
    happens: 'undecided',
    until: requested,
    then: (acme) => {
      acme.clock.advance(4 * HOUR);
      acme.slack.state.deliver();
      return Promise.resolve();
    },
  },
  {
    happens: 'approved',
    configure: twoNeeded,
    until: requested,
    then: async (acme, { pull }) => {
      await acme.github.as('bob').approve(REPOSITORY, pull);
      await acme.github.as('acme-admin').merge(REPOSITORY, pull, 'squash');
      await acme.ok('grant', { name: 'push' });
    },
  },
  {
    happens: 'granted',
    until: requested,
    then: async (acme, { pull }) => {
      acme.clock.advance(5 * MINUTE);
      await acme.approve(pull);
      await acme.ok('grant', { name: 'push' });
    },
  },
  {
    happens: 'failed',
    until: requested,
    then: async (acme, { pull }) => {
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
      await acme.run('grant', { name: 'push' });
      acme.faults.clear();
    },
  },
  {
    happens: 'refused',
    until: async (acme) => {
      const at = await requested(acme);
      const { body } = acme.repository.issue(at.issue);
      await acme.github.as('mallory').editIssue(REPOSITORY, at.issue, { body: `${body}\n` });
      await acme.ok('draft', { name: 'issues', action: 'edited', number: at.issue, sender: 'mallory' });
      return at;
    },
    then: async (acme, { pull }) => {
      await acme.approve(pull);
      await acme.run('grant', { name: 'push' });
    },
  },
  {
    happens: 'rejected',
    until: requested,
    then: async (acme, { pull }) => {
      const bob = acme.github.as('bob');
      await bob.comment(REPOSITORY, pull, 'Use the replica bucket instead. cc @carol');
      await bob.closePull(REPOSITORY, pull);
      await acme.ok('close', { name: 'pull_request_target', action: 'closed', number: pull, sender: 'bob' });
    },
  },
  {
    happens: 'cancelled',
    until: requested,
    then: async (acme, { issue }) => {
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.ok('close', closedBy(issue, 'alice'));
    },
  },
  {
    happens: 'lapsed',
    until: async (acme) => {
      const at = await requested(acme);
      acme.clock.advance(5 * HOUR);
      return at;
    },
    then: async (acme) => {
      acme.clock.advance(7 * 24 * HOUR);
      await acme.ok('close', SCHEDULE);
    },
  },
  {
    happens: 'ends-soon',
    until: (acme) => acme.granted(),
    then: (acme) => {
      acme.clock.advance(7 * HOUR + 30 * MINUTE);
      acme.slack.state.deliver();
      return Promise.resolve();
    },
  },
  {
    happens: 'expired',
    until: async (acme) => {
      const at = await acme.granted();
      acme.clock.advance(7 * HOUR + 40 * MINUTE);
      return at;
    },
    then: async (acme) => {
      acme.clock.advance(40 * MINUTE);
      await acme.ok('sweep', SCHEDULE);
    },
  },
  {
    happens: 'revoked',
    until: (acme) => acme.granted(),
    then: async (acme, { issue }) => {
      acme.clock.advance(HOUR);
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      await acme.ok('revoke', closedBy(issue, 'alice'));
    },
  },
  {
    happens: 'scheduled',
    until: (acme) => requestedFor(acme, TONIGHT),
    then: async (acme, { pull }) => {
      await acme.approve(pull);
      await acme.ok('grant', { name: 'push' });
    },
  },
  {
    happens: 'begins-soon',
    until: async (acme) => {
      const at = await requestedFor(acme, TONIGHT);
      await acme.approve(at.pull);
      await acme.ok('grant', { name: 'push' });
      return at;
    },
    then: (acme) => {
      acme.clock.advance(11 * HOUR);
      acme.slack.state.deliver();
      return Promise.resolve();
    },
  },
  {
    happens: 'escalated',
    configure: (text) => `${text}approval: {escalate_after: 3h, escalation: [[1002, 1003]]}\n`,
    until: requested,
    then: async (acme) => {
      acme.clock.advance(3 * HOUR + MINUTE);
      await acme.ok('close', SCHEDULE);
    },
  },
  {
    happens: 'extension-proposed',
    until: (acme) => acme.granted(),
    then: async (acme, { issue }) => {
      acme.clock.advance(HOUR);
      await acme.github.as('alice').comment(REPOSITORY, issue, '/extend 2h the export takes longer');
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    },
  },
  {
    happens: 'difference-proposed',
    until: (acme) => acme.granted(),
    then: async (acme, { issue }) => {
      acme.clock.advance(HOUR);
      const words = '/revise also s3:GetObjectAttributes';
      await acme.github.as('alice').comment(REPOSITORY, issue, words);
      await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    },
  },
  {
    happens: 'edited-by-other',
    until: requested,
    then: async (acme, { issue }) => {
      const { body } = acme.repository.issue(issue);
      await acme.github.as('mallory').editIssue(REPOSITORY, issue, { body: `${body}\n` });
      await acme.ok('draft', { name: 'issues', action: 'edited', number: issue, sender: 'mallory' });
    },
  },
];
