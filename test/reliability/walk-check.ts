import { STATES, TRANSITIONS, type State } from '../../src/lifecycle/state.ts';
import type { Company } from '../action/company.ts';
import { ENDED, LIVE, TAKEN_BACK } from './stories.ts';
import {
  begins,
  BUCKET,
  countingSupplements,
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
  const isTheirs = !attached && of.theirLabel === (label ?? 'none');
  const state = isTheirs ? undefined : stateOf(label);
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
  if (of.held.size > 0 && !attached && now >= Math.max(...of.held) && acme.isOpen(of.issue) && !of.open)
    wrong.push('it was live, its time is over, and its issue is open');
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
  for (const part of missingSupplements(of, parts, now))
    wrong.push(`approved by the rules while it was live, and AWS holds no ${part}`);
  for (const part of parts) of.held.add(ends.get(part) ?? 0);
  const last = Math.max(...parts.map((part) => ends.get(part) ?? 0));
  const told = lastEndTold(comments);
  if (attached && begun && told !== clockTime(last))
    wrong.push(
      `AWS ends it at ${clockTime(last)}, and people were told last that it is live until ${told ?? 'no time'}`,
    );

  wrong.push(...toldTwice(comments), ...unkept(acme, of, begun, parts, state));
  const kinds = acme
    .ledger(of.issue)
    .slice(of.ledgerFrom)
    .filter((kind): kind is State => kind in STATES);
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

/** What is true once is said once, whatever became of labels and ledger meanwhile. */
function toldTwice(comments: readonly string[]): readonly string[] {
  const news = comments.flatMap((comment) =>
    [ENDED, TAKEN_BACK, `${LIVE} `].flatMap((words) => {
      const at = comment.indexOf(words);
      return at < 0 ? [] : [comment.slice(at, at + words.length + 26)];
    }),
  );
  return [...new Set(news)]
    .filter((each) => news.indexOf(each) !== news.lastIndexOf(each))
    .map((each) => `people were told more than once: ${each}`);
}

interface Kept {
  readonly kind: string;
  readonly issue: number;
  readonly data: { readonly part?: string };
}

const kept = (acme: Company, of: Walked): readonly Kept[] =>
  [...acme.aws.buckets.bucket(BUCKET).objects.values()]
    .map(({ text }) => JSON.parse(text) as Kept)
    .filter(({ issue }) => issue === of.issue);

/** Nothing is given that is not kept before, where nobody can change it. At any moment. */
export const unrecorded = ({ acme, requests }: Walk): readonly string[] =>
  requests.flatMap((of) => {
    const parts = partsOf(acme, of);
    if (parts.length === 0) return [];
    const intended = kept(acme, of)
      .filter(({ kind }) => kind === 'intended')
      .map(({ data }) => data.part);
    return parts
      .filter((part) => !intended.includes(part))
      .map((part) => `#${of.issue}: AWS holds part ${part}, of which the bucket has nothing`);
  });

/** And what became of it, once the bucket takes it. */
function unkept(
  acme: Company,
  of: Walked,
  begun: boolean,
  parts: readonly string[],
  state: State | undefined,
): readonly string[] {
  const kinds = kept(acme, of).map(({ kind }) => kind);
  const given = parts.length > 0 && !kinds.includes(begun ? 'granted' : 'scheduled');
  const over =
    of.held.size > 0 && (state === 'expired' || state === 'revoked') && !kinds.includes(state)
      ? [`it is ${state}, and the bucket has nothing of that`]
      : [];
  return [...(given ? ['AWS holds it, and the bucket does not say so'] : []), ...over];
}

/** Nothing happened that could stand in its way. */
const isDue = (of: Walked, now: number): boolean =>
  !of.open && !of.never && isApproved(of) && now < (firstEnd(of) ?? 0);

/**
 * What was granted stays until its end; what was approved on top of it has to be there while what it rests on is. A difference ends with
 * that.
 */
const missingSupplements = (of: Walked, parts: readonly string[], now: number): readonly string[] =>
  of.open || of.never
    ? []
    : countingSupplements(of)
        .filter(
          ({ part, from, until }) =>
            now < until && ((part.startsWith('x') && of.held.has(until)) || (now < from && parts.length > 0)),
        )
        .map(({ part }) => part)
        .filter((part) => !parts.includes(part));

/** In whole minutes, as messages say it. */
const clockTime = (seconds: number): string =>
  `${new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

const lastEndTold = (comments: readonly string[]): string | undefined =>
  comments.flatMap((comment) => /live until \*\*([^*]*)\*\*/.exec(comment)?.[1] ?? []).at(-1);
