import { STATES, TRANSITIONS, type State } from '../../src/lifecycle/state.ts';
import type { Company } from '../action/company.ts';
import { ENDED, LIVE, TAKEN_BACK } from './stories.ts';
import {
  begins,
  countingExtensions,
  endsOf,
  firstEnd,
  isApproved,
  partsOf,
  type Walk,
  type Walked,
} from './walk-model.ts';

/** What is wrong after a quiet hour, each in a sentence; empty: all is as the table says. */
export function differences({ acme, requests }: Walk): readonly string[] {
  return requests.flatMap((of) => differencesOf(acme, of).map((what) => `#${of.issue}: ${what}`));
}

const stateOf = (label: string | undefined): State | undefined =>
  (Object.keys(STATES) as State[]).find((state) => STATES[state].label === label);

function differencesOf(acme: Company, of: Walked): readonly string[] {
  const wrong: string[] = [];
  const parts = partsOf(acme, of);
  const attached = parts.length > 0;
  const label = acme.label(of.issue);
  const state = stateOf(label);
  const now = acme.clock.now();
  const comments = acme.comments(of.issue);
  const lastOf = (words: string): number => comments.findLastIndex((comment) => comment.includes(words));
  const toldLive = lastOf(LIVE) > Math.max(lastOf(ENDED), lastOf(TAKEN_BACK));
  const ends = endsOf(of);
  const begun = now >= begins(of);

  if (attached && state !== (begun ? 'granted' : 'scheduled'))
    wrong.push(`AWS holds it, ${begun ? 'begun' : 'not begun'}, and its label is ${label ?? 'none'}`);
  if (!attached && (state === 'granted' || state === 'scheduled'))
    wrong.push(`its label says ${state}, and AWS holds nothing`);
  if (attached && !begun && toldLive) wrong.push('people were told that it is live, and it has not begun');
  if (attached && begun && !toldLive) wrong.push('AWS holds it, and nobody was told that it is live');
  if (!attached && toldLive) wrong.push('people were told that it is live, and AWS holds nothing');
  if (attached && !acme.isOpen(of.issue)) wrong.push('AWS holds it, and its issue is closed');
  for (const part of parts)
    if (now >= (ends.get(part) ?? 0))
      wrong.push(`AWS holds part ${part}, which nobody approved or whose time is over`);
  if (attached && of.never) wrong.push('AWS holds what nobody could have approved');
  // Also where somebody has opened it again.
  if (state !== undefined && STATES[state].over && acme.isOpen(of.issue))
    wrong.push(`it is over (${state}), and its issue is open`);
  // A person may close what is not over; the round has made something of it by now.
  if (state !== undefined && !STATES[state].over && !acme.isOpen(of.issue))
    wrong.push(`its issue is closed, and its label is ${state}`);
  if (attached && !isApproved(of)) wrong.push('AWS holds it, and no code owner has approved it');
  if (isDue(of, now) && !attached)
    wrong.push('approved and merged by the rules, in its time, and not granted');
  for (const part of missingExtensions(of, parts, now))
    wrong.push(`extended by the rules, and AWS holds no ${part}`);
  for (const part of parts) of.held.add(ends.get(part) ?? 0);
  const last = Math.max(...parts.map((part) => ends.get(part) ?? 0));
  const told = lastEndTold(comments);
  if (attached && begun && told !== clockTime(last))
    wrong.push(
      `AWS ends it at ${clockTime(last)}, and people were told last that it is live until ${told ?? 'no time'}`,
    );

  const kinds = acme.ledger(of.issue).filter((kind): kind is State => kind in STATES);
  for (const [index, kind] of kinds.entries()) {
    const before = kinds[index - 1];
    if (before !== undefined && !follows(before, kind))
      wrong.push(`the ledger goes from ${before} to ${kind}, which the table does not`);
  }
  return wrong;
}

/** A merge is GitHub's to record: of a request that is granted at once the ledger has no `approved`. */
const follows = (before: State, kind: State): boolean => {
  const after: readonly State[] = TRANSITIONS[before];
  const merged: readonly State[] = TRANSITIONS.approved;
  return after.includes(kind) || (after.includes('approved') && merged.includes(kind));
};

/** Nothing happened that could stand in its way. */
const isDue = (of: Walked, now: number): boolean =>
  !of.open && !of.never && isApproved(of) && now < (firstEnd(of) ?? 0);

/** What was granted stays until its end; what extends that has to be there while what it extends is. */
const missingExtensions = (of: Walked, parts: readonly string[], now: number): readonly string[] =>
  of.open || of.never
    ? []
    : countingExtensions(of)
        .filter(({ from, until }) => now < until && (of.held.has(until) || (now < from && parts.length > 0)))
        .map(({ number }) => `x${number}`)
        .filter((part) => !parts.includes(part));

/** In whole minutes, as messages say it. */
const clockTime = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const lastEndTold = (comments: readonly string[]): string | undefined =>
  comments.flatMap((comment) => /live until \*\*([^*]*)\*\*/.exec(comment)?.[1] ?? []).at(-1);
