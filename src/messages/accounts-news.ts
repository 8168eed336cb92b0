import { STATES, type State } from '../lifecycle/state.ts';
import type { Instant } from '../terms/instant.ts';
import { clockTime } from './clock-time.ts';
import { at, paragraphs, type Words } from './news.ts';

/** How one account of a request for several stands. */
export interface AccountNow {
  readonly account: string;
  /** `undefined`: no run has looked at it yet. */
  readonly state: State | undefined;
  readonly until?: Instant | undefined;
  /** What is missing, or what went wrong: a Markdown list. */
  readonly why?: string | undefined;
}

/** The most alive first: what an account that is live shows, no other account's failure hides. */
const ALIVE: readonly State[] = ['granted', 'scheduled', 'approved', 'failed'];

/** What the one label shows. Over only where all of them are. */
export function stateOfAll(accounts: readonly AccountNow[]): State {
  for (const state of ALIVE) if (accounts.some((each) => each.state === state)) return state;
  if (accounts.some(({ state }) => state === undefined || !STATES[state].over)) return 'approved';
  const [first] = accounts;
  return (
    (['revoked', 'expired', 'lapsed', 'refused'] as const).find((state) =>
      accounts.some((each) => each.state === state),
    ) ??
    first?.state ??
    'approved'
  );
}

const count = (accounts: readonly AccountNow[], ...states: readonly (State | undefined)[]): number =>
  accounts.filter(({ state }) => states.includes(state)).length;

/** `live in 38 of 40 accounts; waiting for approval in 1; failed in 1` */
export function inHowMany(accounts: readonly AccountNow[]): string {
  const parts: readonly (readonly [number, string])[] = [
    [count(accounts, 'granted'), 'live in'],
    [count(accounts, 'scheduled'), 'in place, and begins later, in'],
    [count(accounts, 'approved'), 'waiting in'],
    [count(accounts, 'failed'), 'not accepted by AWS in'],
    [count(accounts, 'refused'), 'refused in'],
    [count(accounts, 'lapsed'), 'lapsed in'],
    [count(accounts, 'revoked'), 'taken back in'],
    [count(accounts, 'expired'), 'ended in'],
    [count(accounts, undefined), 'not looked at yet in'],
  ];
  const shown = parts.filter(([number]) => number > 0);
  return shown
    .map(([number, words], index) =>
      index === 0 ? `${words} **${number} of ${accounts.length}** accounts` : `${words} ${number}`,
    )
    .join('; ');
}

/** Every account with its state, in the form's order. */
export const accountsStand = (accounts: readonly AccountNow[]): string =>
  [
    '| account | |',
    '| --- | --- |',
    ...accounts.map(
      ({ account, state, until }) =>
        `| **${account}** | ${state === undefined ? 'No run could look at it yet; the next one tries again' : STATES[state].headline}${until === undefined || (state !== 'granted' && state !== 'scheduled') ? '' : `, until ${clockTime(until)}`} |`,
    ),
  ].join('\n');

/** What several accounts wait or fail for in the same words is said once. */
function reasonsOf(accounts: readonly AccountNow[]): string {
  const all = new Map<string, string[]>();
  for (const { account, why } of accounts) {
    if (why === undefined) continue;
    const there = all.get(why);
    if (there) there.push(account);
    else all.set(why, [account]);
  }
  return [...all].map(([why, names]) => `**${names.join(', ')}:**\n\n${why}`).join('\n\n');
}

/** Reasons of fifty accounts could be longer than a comment may be. */
const LONGEST_REASONS = 30_000;

/**
 * What became of the accounts in one run, in one comment.
 * @param usage how to use what has just become live
 */
export function accountsGranted(
  who: string,
  accounts: readonly AccountNow[],
  usage: string | undefined,
): Words {
  const reasons = reasonsOf(accounts);
  const live = accounts.some(({ state }) => state === 'granted' || state === 'scheduled');
  const waits = accounts.some(
    ({ state }) => state === 'approved' || state === 'failed' || state === undefined,
  );
  return {
    comment: paragraphs(
      `${at(who)}, your access is ${inHowMany(accounts)}.`,
      accountsStand(accounts),
      usage,
      reasons.length > LONGEST_REASONS ? `${reasons.slice(0, LONGEST_REASONS)}…` : reasons,
      waits
        ? 'What waits is tried again by itself until the time of this request ends. What is live does not wait for it.'
        : undefined,
      live
        ? 'AWS ends it by itself. If you are done before, close this issue and the access is taken back in all of these accounts.'
        : undefined,
    ),
    next: paragraphs(
      `${sentence(inHowMany(accounts))}.${live ? ' Closing this issue takes the access back in all of them.' : ''}`,
      accountsStand(accounts),
    ),
  };
}

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
