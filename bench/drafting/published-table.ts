import { byCount, type Causes } from './causes.ts';
import { measuresOf, tableHead, tableRow, type Measures } from './measures.ts';
import type { Score } from './score.ts';

/** The engines of the table in docs/drafting.md, and how it calls them. */
export const PUBLISHED = {
  grounded: 'the rules',
  policy_sentry: 'policy_sentry, crud mode',
  level: 'every action at the level',
  star: '`service:*`',
} as const;
export type PublishedEngine = keyof typeof PUBLISHED;

export const OPENING =
  '<!-- benchmark: written by `npm run bench:drafting -- --table`, do not edit by hand -->';
export const CLOSING = '<!-- /benchmark -->';

const COLUMNS: readonly (readonly [string, keyof Measures])[] = [
  ['to be drafted', 'drafts'],
  ['needed actions granted', 'recall'],
  ['granted for each needed', 'ratio'],
  ['sufficient', 'sufficient'],
  ['and tight', 'tight'],
  ['`useful` counted', 'strict'],
  ['and clean', 'clean'],
  ['a forbidden one, where some are named', 'forbiddenOfBarred'],
  ['resources right', 'resources'],
  ['asked or told, where that is right', 'others'],
  ['tight after one answer', 'afterAnswer'],
];

export interface Published {
  /** The names of the case files. */
  readonly files: readonly string[];
  /** UTC, `2026-11-29`. */
  readonly date: string;
  readonly scores: Readonly<Record<PublishedEngine, readonly Score[]>>;
  /** Of the rules, by file. */
  readonly byFile: ReadonlyMap<string, readonly Score[]>;
  readonly causes: Causes;
}

/** What stands between the markers of the page. */
export function publishedTable({ files, date, scores, byFile, causes }: Published): string {
  const { grounded } = scores;
  const engines = (Object.keys(PUBLISHED) as PublishedEngine[]).map(
    (name) => [PUBLISHED[name], scores[name]] as const,
  );
  const parts = [...byFile].map(([file, of]) => [`\`${file}\``, of] as const);
  return [
    `${grounded.length} requests (${files.map((file) => `\`${file}\``).join(', ')}), ${date}:`,
    tableOf('engine', engines),
    'The rules, by file and by number of needed actions:',
    tableOf('requests', [...parts, ...byNeeded(grounded)]),
    'What the drafts of the rules lack and have too much of, by cause:',
    counted(causes),
  ].join('\n\n');
}

/** Without columns in which no row has a figure. */
function tableOf(first: string, rows: readonly (readonly [string, readonly Score[]])[]): string {
  const measured = rows.map(([name, scores]) => [name, measuresOf(scores)] as const);
  const columns = COLUMNS.filter(([, key]) => measured.some(([, measures]) => measures[key] !== '–'));
  return (
    tableHead([first, ...columns.map(([name]) => name)]) +
    measured.map(([name, measures]) => tableRow([name, ...columns.map(([, key]) => measures[key])])).join('')
  ).trimEnd();
}

/** Those to be drafted. */
function byNeeded(scores: readonly Score[]): readonly (readonly [string, readonly Score[]])[] {
  const names = ['one needed action', 'two', 'three', 'four', 'five or more'];
  return names.flatMap((name, at) => {
    const own = scores.filter(
      ({ of }) => of.expect === 'draft' && Math.min(of.needed.length, names.length) === at + 1,
    );
    return own.length === 0 ? [] : [[name, own] as const];
  });
}

const counted = ({ cases, wishes, missing, superfluous }: Causes): string =>
  (
    tableHead(['cause', 'times']) +
    Object.entries({
      draft: cases,
      'insufficient draft': wishes,
      'missing action': missing,
      'superfluous action': superfluous,
    })
      .flatMap(([of, counts]) =>
        byCount(counts).map(([cause, n]) => tableRow([`${of}: ${cause}`, String(n)])),
      )
      .join('')
  ).trimEnd();

/** @returns the page with what is between its markers replaced. */
export function withTable(page: string, table: string): string {
  const [start, end] = [page.indexOf(OPENING), page.indexOf(CLOSING)];
  if (start < 0 || end < start) throw new Error(`The page has no ${OPENING} … ${CLOSING}.`);
  return `${page.slice(0, start + OPENING.length)}\n\n${table}\n\n${page.slice(end)}`;
}
