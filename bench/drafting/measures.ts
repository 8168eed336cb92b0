import type { Score } from './score.ts';

const share = (of: readonly Score[], test: (score: Score) => boolean): string =>
  of.length === 0 ? '–' : `${Math.round((100 * of.filter(test).length) / of.length)} %`;

/** With the number, where it is small. */
const ofSome = (of: readonly Score[], test: (score: Score) => boolean): string =>
  of.length === 0 ? '–' : `${share(of, test)} of ${of.length}`;

const sum = (of: readonly Score[], count: (score: Score) => number): number =>
  of.reduce((total, each) => total + count(each), 0);

/** Of all needed actions together. */
function recall(of: readonly Score[]): string {
  const needed = sum(of, (each) => each.of.needed.length);
  const missing = sum(of, (each) => each.missing.length);
  return needed === 0 ? '–' : `${Math.round((100 * (needed - missing)) / needed)} %`;
}

/** How many actions are granted for each needed one. */
function ratio(of: readonly Score[]): string {
  const needed = sum(of, (each) => each.of.needed.length);
  return needed === 0 ? '–' : (sum(of, ({ granted }) => granted.length) / needed).toFixed(1);
}

/** What scores say together. A dash where there is nothing to say it of. */
export function measuresOf(scores: readonly Score[]) {
  const drafts = scores.filter(({ of }) => of.expect === 'draft');
  const others = scores.filter(({ of }) => of.expect !== 'draft');
  const narrow = drafts.filter(({ of, sufficient }) => of.resourcesFor !== undefined && sufficient);
  const barred = scores.filter(({ of }) => of.forbidden.length > 0);
  const right = ({ sufficient, tight }: Score): boolean => sufficient && tight;
  return {
    n: String(scores.length),
    drafts: String(drafts.length),
    recall: recall(drafts),
    ratio: ratio(drafts),
    sufficient: share(drafts, ({ sufficient }) => sufficient),
    tight: share(drafts, right),
    strict: share(drafts, ({ sufficient, strict }) => sufficient && strict),
    clean: share(drafts, (score) => right(score) && score.clean),
    forbidden: share(scores, ({ clean }) => !clean),
    forbiddenOfBarred: ofSome(barred, ({ clean }) => !clean),
    resources: share(narrow, ({ resources }) => resources),
    others: ofSome(others, ({ answered }) => answered),
    asked: share(drafts, ({ questions }) => questions > 0),
    afterAnswer: share(drafts, (score) => right(score) || (score.tight && score.reachable)),
  };
}

export type Measures = ReturnType<typeof measuresOf>;

const COLUMNS: readonly (readonly [string, keyof Measures])[] = [
  ['n', 'n'],
  ['recall', 'recall'],
  ['sufficient', 'sufficient'],
  ['and tight', 'tight'],
  ['useful counted', 'strict'],
  ['and clean', 'clean'],
  ['forbidden', 'forbidden'],
  ['resources', 'resources'],
  ['ask, level', 'others'],
  ['asked', 'asked'],
  ['after an answer', 'afterAnswer'],
  ['granted for each needed', 'ratio'],
];

export const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
export const tableHead = (cells: readonly string[]): string =>
  tableRow(cells) + tableRow(cells.map((_, at) => (at === 0 ? '---' : '---:')));

export const head = (): string => tableHead(['cases', ...COLUMNS.map(([name]) => name), 'ms']);

export function row(name: string, scores: readonly Score[], ms?: number): string {
  const measures = measuresOf(scores);
  return tableRow([name, ...COLUMNS.map(([, key]) => measures[key]), ms === undefined ? '–' : ms.toFixed(1)]);
}
