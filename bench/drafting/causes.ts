import type { CatalogAction } from '../../src/policy/catalog/catalog.ts';
import type { Ground } from '../../src/drafting/grounded-draft.ts';
import { formScope } from '../../src/drafting/grounds/form-scope.ts';
import { indexOf } from '../../src/drafting/grounds/action-index.ts';
import { knowledge, taskOf, type Case } from './cases.ts';
import type { Outcome, Score } from './score.ts';

const { catalog } = knowledge;

export interface Causes {
  /** Needed actions that are not granted. */
  readonly missing: ReadonlyMap<string, number>;
  /** Granted ones that are neither needed nor useful, by what they were drafted for. */
  readonly superfluous: ReadonlyMap<string, number>;
  /** Drafts that are not right. */
  readonly cases: ReadonlyMap<string, number>;
  /** Drafts that lack something, by whether the engine knows. */
  readonly wishes: ReadonlyMap<string, number>;
  /** Of the names of missing actions. */
  readonly firstWords: ReadonlyMap<string, number>;
}

const GROUNDS: Readonly<Record<Ground['kind'], string>> = {
  named: 'the words name it',
  words: 'words of the request were taken to mean it',
  command: 'a command was taken to need it',
  call: 'a call was taken to need it',
  denial: 'a quoted denial names it',
  dependency: 'another action was taken to need it',
  used: 'it was used earlier',
  answer: 'an answer chose it',
  preset: 'a recipe has it',
  model: 'a model chose it',
};

/** Why needed actions are missing and others are there, as counts: what may not be read can still be steered by. */
export function causesOf(
  cases: readonly Case[],
  outcomes: readonly Outcome[],
  scores: readonly Score[],
): Causes {
  const [missing, superfluous, ofCases] = [counter(), counter(), counter()];
  const [wishes, firstWords] = [counter(), counter()];
  for (const [at, score] of scores.entries()) {
    const [of, outcome] = [cases[at], outcomes[at]];
    if (of?.expect !== 'draft' || outcome?.draft === undefined) continue;
    const { draft } = outcome;
    for (const id of score.missing) {
      missing.count(whyMissing(id, of, outcome, draft));
      const action = catalog.action(id);
      if (action !== undefined) firstWords.count(firstWordOf(action));
    }
    for (const id of score.extra) {
      const pick = draft.picks.find(({ action }) => action.id === id);
      const kind = pick?.grounds[0]?.kind;
      superfluous.count(`${reads(pick?.action) ? 'reads' : 'changes'}: ${kind ? GROUNDS[kind] : 'unknown'}`);
    }
    if (score.missing.length === 1) ofCases.count('one action is missing');
    if (score.missing.length > 1) ofCases.count('several actions are missing');
    if (score.sufficient && !score.tight) ofCases.count('nothing is missing, too much is there');
    if (score.missing.length > 0)
      wishes.count(
        draft.outcomes.some(({ outcome, wish }) => !wish.negated && outcome !== 'covered')
          ? 'a wish that was read led to no action'
          : 'each wish that was read led to actions',
      );
  }
  return {
    missing: missing.counts,
    superfluous: superfluous.counts,
    cases: ofCases.counts,
    wishes: wishes.counts,
    firstWords: firstWords.counts,
  };
}

function whyMissing(id: string, of: Case, outcome: Outcome, draft: NonNullable<Outcome['draft']>): string {
  const action = catalog.action(id);
  if (action === undefined) return 'AWS lists no such action';
  const scope = formScope(taskOf(of), catalog);
  if (!scope.allowed(action)) return 'the level of the form does not contain it';
  if (scope.missing(action).length > 0) return 'the form names no resource of its type';
  if (draft.leftOut.some((each) => each.action === id)) return 'it was taken for what is not to be done';
  if (outcome.offered.has(id)) return 'it is asked about';
  if (outcome.noted.has(id)) return 'it is only spoken of in a note';
  const what = reads(action) ? 'reads' : 'changes';
  const first = firstWordOf(action);
  const withVerb = draft.outcomes.filter(
    ({ wish }) => !wish.negated && wish.role === 'main' && (wish.verb?.first.get(first) ?? 0) >= 0.5,
  );
  if (withVerb.length === 0) return `${what}: no word was read as its verb`;
  return withVerb.every((each) => each.outcome === 'covered')
    ? `${what}: its verb was read, and taken to mean other actions`
    : `${what}: its verb was read, and no thing that it is done to`;
}

const reads = (action: CatalogAction | undefined): boolean =>
  action?.level === 'List' || action?.level === 'Read';

const firstWordOf = (action: CatalogAction): string =>
  indexOf(action.service, catalog, knowledge.operations).actions.find((each) => each.action === action)
    ?.first ?? '';

function counter() {
  const counts = new Map<string, number>();
  return { counts, count: (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1) };
}

/** The most frequent first. */
export const byCount = (counts: ReadonlyMap<string, number>): readonly (readonly [string, number])[] =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

export function printCauses({ missing, superfluous, cases, wishes, firstWords }: Causes): void {
  for (const [heading, counts] of Object.entries({
    case: cases,
    insufficient: wishes,
    missing,
    superfluous,
    'first word of a missing one': firstWords,
  }))
    for (const [cause, times] of byCount(counts)) process.stdout.write(`  ${times} ${heading}: ${cause}\n`);
}
