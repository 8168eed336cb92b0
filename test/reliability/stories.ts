import { expect } from '@jest/globals';
import { ACCOUNT, ANSWERS, type Command, type ExampleOptions } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import { company, HOUR, REPOSITORY, type Company } from '../action/company.ts';
import { REPOSITORY_ID } from '../../sandbox/example.ts';

/** What happens up to a run, and the run. */
export interface Story {
  readonly name: string;
  readonly command: Command;
  /** @returns the request that it is about, and the event that starts the run. */
  readonly until: (acme: Company) => Promise<{ readonly issue: number; readonly event: EventOrder }>;
}

export const SCHEDULE: EventOrder = { name: 'schedule', cron: '23 * * * *' };
const ofIssue = (action: string, number: number): EventOrder => ({
  name: 'issues',
  action,
  number,
  sender: 'alice',
});

export const STORIES: readonly Story[] = [
  {
    name: 'a new request',
    command: 'draft',
    until: async (acme) => {
      const issue = await acme.file('alice', ANSWERS);
      return { issue, event: ofIssue('opened', issue) };
    },
  },
  {
    name: 'a merged request',
    command: 'grant',
    until: async (acme) => {
      const { issue, pull = 0 } = await acme.request();
      await acme.approve(pull);
      return { issue, event: { name: 'push' } };
    },
  },
  {
    name: 'a live request that is closed',
    command: 'revoke',
    until: async (acme) => {
      const { issue } = await acme.granted();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      return { issue, event: ofIssue('closed', issue) };
    },
  },
  {
    name: 'access that has ended',
    command: 'sweep',
    until: async (acme) => {
      const { issue } = await acme.granted();
      acme.clock.advance(9 * HOUR);
      return { issue, event: SCHEDULE };
    },
  },
  {
    name: 'a request that is closed before anybody decided',
    command: 'close',
    until: async (acme) => {
      const { issue } = await acme.request();
      await acme.github.as('alice').closeIssue(REPOSITORY, issue);
      return { issue, event: ofIssue('closed', issue) };
    },
  },
];

/** Sentences about a request, each of which is true or false by what AWS holds. */
export const LIVE = 'your access is live until';
export const ENDED = 'your access ended at';
export const TAKEN_BACK = 'your access was taken back';

export const timesTold = (acme: Company, issue: number, words: string): number =>
  acme.comments(issue).filter((comment) => comment.includes(words)).length;

/**
 * Whether what people were told last is what AWS does. @param before words that an earlier run had told already, and that were true
 * then.
 */
export function expectTruth(acme: Company, issue: number): void {
  const holds = acme.attached().some((arn) => arn.includes(`-${issue}.`));
  const ended = timesTold(acme, issue, ENDED) + timesTold(acme, issue, TAKEN_BACK);
  if (ended > 0) expect({ issue, ended, holds }).toEqual({ issue, ended, holds: false });
  if (timesTold(acme, issue, LIVE) > 0 && ended === 0 && acme.isOpen(issue)) {
    const known = holds || acme.clock.now() >= untilOf(acme, issue);
    expect({ issue, toldLive: true, known }).toEqual({ issue, toldLive: true, known: true });
  }
}

/** Until when people were told that it is live: the ledger may have been emptied meanwhile, and decides nothing. */
const untilOf = (acme: Company, issue: number): number => {
  const told = acme.comments(issue).findLast((comment) => comment.includes(LIVE)) ?? '';
  const [, day, time] = /live until \*\*(\d{4}-\d\d-\d\d) (\d\d:\d\d) UTC/.exec(told) ?? [];
  return day === undefined ? Infinity : Date.parse(`${day}T${time ?? ''}:00Z`) / 1000;
};

export const STAGING = '444455556666';

/** The example with a second account, reached through roles from the first. */
export function twoAccounts(options: Partial<ExampleOptions> = {}): Promise<Company> {
  const roles = (id: string): string =>
    ['granter', 'revoker']
      .map((role) => `${role}_role: arn:aws:iam::${id}:role/aws-jit/aws-jit-${role}-${REPOSITORY_ID}`)
      .join('\n    ');
  const boundary = `boundary: arn:aws:iam::${STAGING}:policy/aws-jit/aws-jit-boundary-${REPOSITORY_ID}`;
  return company({
    otherAccounts: [STAGING],
    configure: (text) =>
      text
        .replace(
          'identities:',
          `  staging:\n    id: "${STAGING}"\n    ${boundary}\n    ${roles(STAGING)}\nidentities:`,
        )
        .replace(`id: "${ACCOUNT}"`, `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`),
    ...options,
  });
}
