import { IssueNumber, type Sha } from '../../terms/brand.ts';
import { type Instant } from '../../terms/instant.ts';
import { revealHidden } from '../../text/hidden-text.ts';
import type { LedgerProblem, ProblemCode } from '../event-data.ts';
import { TABLES } from '../exports.ts';
import {
  NotAsWritten,
  canonical,
  count,
  fieldsOf,
  flag,
  listOf,
  number,
  parsed,
  text,
  whole,
} from './checked-json.ts';
import type { ClosedMonth } from './closed-month.ts';
import { countsOf, countsRecord } from './counts-record.ts';
import { precedentsOf } from './precedents-record.ts';
import { rowsOf, rowsRecord } from './rows-record.ts';

/**
 * Of what form the files are. Another form, or other facts from the same events (a column of an export, a count, a problem
 * that is seen), has another number: every kept file is then worked out anew. test/report/closed-months.test.ts notices.
 */
export const FORMAT = 4;

/** `closed/2025-03.gz` on the ledger branch. */
export const closedPath = (month: string): string => `closed/${month}.gz`;

const EXPORTS = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);
const SECTIONS = ['counts', 'rows', 'precedents', ...EXPORTS];

/**
 * A closed month as a file, before it is compressed: a line of JSON that says of which events it is and how long each part
 * is, then the parts.
 * @param events what git calls the folder of the month's events: another content has another name.
 * @returns `undefined` where the file could not be read back as it is.
 */
export function encodeClosed(closed: ClosedMonth, events: Sha): Buffer | undefined {
  const rows = rowsRecord(closed.month, closed.rows());
  const exports = EXPORTS.map((name) => Buffer.from(closed.lines(name)));
  if (rows === undefined || !EXPORTS.every((name, at) => isHarmless(name, exports[at] ?? Buffer.alloc(0))))
    return undefined;
  const precedents = closed.precedents();
  const parts = [
    ...[countsRecord(closed.counts), rows, precedents].map((part) =>
      Buffer.from(JSON.stringify(part), 'utf8'),
    ),
    ...exports,
  ];
  const { month, issues, problems, synthetic, lastFiling } = closed;
  const lengths = parts.map(({ length }) => length);
  const head = { format: FORMAT, month, events, issues, problems, synthetic, lastFiling, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`, 'utf8'), ...parts]);
}

const issue = number('an issue', (value) => IssueNumber.is(value));
const plainText = text('a text', (value): value is string => value.length <= 4_096);
const readHead = fieldsOf({
  format: count,
  month: plainText,
  events: plainText,
  issues: listOf(issue),
  problems: listOf(
    fieldsOf({
      place: plainText,
      // It is never shown, and decides nothing once a month is closed.
      code: plainText as (value: unknown) => ProblemCode,
      message: plainText,
    }),
  ),
  synthetic: flag,
  lastFiling: whole as (value: unknown) => Instant,
  lengths: listOf(count),
});

/**
 * Reads such a file back.
 * @param events what git calls that folder now.
 * @returns `undefined` where it is of other events or of another version of this program.
 * @throws NotAsWritten for what this program has not written.
 */
export function decodeClosed(bytes: Buffer, month: string, events: Sha): ClosedMonth | undefined {
  const end = bytes.indexOf('\n');
  const line = bytes.subarray(0, Math.max(0, end));
  const value = parsed(line);
  if (typeof value === 'object' && value !== null && 'format' in value && value.format !== FORMAT)
    return undefined;
  const head = canonical(line, readHead);
  if (head.month !== month) throw new NotAsWritten('the month of its name');
  if (head.events !== events) return undefined;
  const parts = new Map<string, Buffer>();
  let at = end + 1;
  for (const [place, name] of SECTIONS.entries()) {
    const length = head.lengths[place] ?? 0;
    parts.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  if (head.lengths.length !== SECTIONS.length || at !== bytes.length) throw new NotAsWritten('its length');
  const part = (name: string): Buffer => parts.get(name) ?? Buffer.alloc(0);
  for (const name of EXPORTS) if (!isHarmless(name, part(name))) throw new NotAsWritten(`lines of ${name}`);
  const counts = countsOf(part('counts'));
  if (counts.requests !== head.issues.length || new Set(head.issues).size !== head.issues.length)
    throw new NotAsWritten('as many requests as it counts');
  const problems: readonly LedgerProblem[] = head.problems;
  return {
    month,
    issues: head.issues,
    problems,
    counts,
    synthetic: head.synthetic,
    lastFiling: head.lastFiling,
    rows: once(() => rowsOf(month, part('rows'), head.issues)),
    precedents: once(() => precedentsOf(part('precedents'))),
    lines: part,
  };
}

/** Whoever checks it beforehand and whoever needs it then read it together once. */
function once<T extends object>(read: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= read());
}

/**
 * Exports are copied as they are: so a table for spreadsheets has nothing in it that this program would not write. Lines of JSON are
 * read by programs, which take what is in them for data.
 */
function isHarmless(name: string, bytes: Buffer): boolean {
  if (bytes.length === 0) return true;
  if (!name.endsWith('.csv')) return bytes.at(-1) === LINE_FEED;
  if (!bytes.subarray(-2).equals(Buffer.from('\r\n'))) return false;
  const { formula, plain } = look(bytes);
  if (formula || plain) return !formula;
  const lines = bytes.toString('utf8').replaceAll('\r\n', '\n');
  return revealHidden(lines) === lines;
}

const LINE_FEED = 10;

const ORDINARY = 0;
const BEFORE_CELL = 1;
const SPACE = 2;
const SIGN = 3;
const STRANGE = 4;
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x20 && byte <= 0x7e ? ORDINARY : STRANGE,
);
for (const [kind, characters] of [
  [BEFORE_CELL, ',"\n'],
  [SPACE, ' \t\r\v\f'],
  [SIGN, '=+-@|'],
] as const)
  for (const each of characters) KINDS[each.charCodeAt(0)] = kind;

/**
 * In one pass over the bytes, since a ledger's exports have a hundred megabytes. `formula`: there is a cell that a spreadsheet would
 * run, or what may be one. `plain`: nothing can be hidden.
 */
function look(bytes: Uint8Array): { readonly formula: boolean; readonly plain: boolean } {
  let begins = true;
  let plain = true;
  for (let at = 0; at < bytes.length; at++) {
    const kind = KINDS[bytes[at] ?? 0] ?? STRANGE;
    if (kind === ORDINARY) begins = false;
    else if (kind === BEFORE_CELL) begins = true;
    else if (kind === SIGN) {
      if (begins) return { formula: true, plain };
    } else if (kind === STRANGE) {
      begins = false;
      plain = false;
    } else if (bytes[at] !== 0x20 && bytes[at] !== 0x0d) plain = false;
  }
  return { formula: false, plain };
}
