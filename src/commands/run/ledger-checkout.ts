import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import { isClosedMonth, type ClosedMonth, type LedgerItem } from '../../report/closed/closed-month.ts';
import { interning, type Intern } from '../../report/interning.ts';
import { ledgerPath, readHistory, type RequestHistory } from '../../report/history.ts';

/** In characters. A request's file has a few KB, and GitHub takes none above 100 MB. */
const LARGEST_FILE = 4 * 1024 * 1024;

/**
 * The requests in a checkout of the ledger branch, oldest month first, one at a time: a ledger of any length needs little
 * memory. Links are not followed, so that the branch cannot have any other file of this machine read; of a request that has
 * files in two months, the first counts.
 *
 * @param among names of the folders of months that are read.
 * @param problem hears of everything that could not be read or believed.
 * @throws Error when the folder is no checkout of a ledger.
 */
export function* readCheckout(
  folder: string,
  now: Instant,
  problem: (problem: LedgerProblem) => void,
  among: (month: string) => boolean = () => true,
): Generator<RequestHistory> {
  for (const item of readLedger(folder, now, problem, among)) if (!isClosedMonth(item)) yield item;
}

/**
 * The same, with months in one piece where they are known to be closed.
 * @param closed the month as it was worked out before; `undefined` to read its events.
 */
export function* readLedger(
  folder: string,
  now: Instant,
  problem: (problem: LedgerProblem) => void,
  among: (month: string) => boolean,
  closed: (month: string) => ClosedMonth | undefined = () => undefined,
): Generator<LedgerItem> {
  const intern = interning();
  const seen = new Set<IssueNumber>();
  const events = join(folder, 'events');
  if (isLink(events)) {
    problem({ place: 'events', code: 'unreadable-file', message: 'It is a link. It is left out.' });
    return;
  }
  for (const month of entries(events, problem, 'events')) {
    if (!among(month.name)) continue;
    const place = `events/${month.name}`;
    if (!month.isDirectory()) {
      problem({ place, code: 'unreadable-file', message: 'It is no folder. It is left out.' });
      continue;
    }
    const whole = closed(month.name);
    // Where a month before has a file of the same request, one of them counts, and only reading them tells which.
    if (whole !== undefined && !whole.issues.some((issue) => seen.has(issue))) {
      for (const issue of whole.issues) seen.add(issue);
      whole.problems.forEach(problem);
      yield whole;
      continue;
    }
    yield* readMonth(folder, place, now, problem, seen, intern);
  }
}

/** Every request's file as text, of all months. What cannot be read is left out: reading the histories says so. */
export function* readLedgerTexts(folder: string): Generator<{
  readonly month: string;
  readonly issue: IssueNumber;
  readonly text: string;
}> {
  const silent = (): void => undefined;
  if (!existsSync(join(folder, 'events')) || isLink(join(folder, 'events'))) return;
  for (const month of entries(join(folder, 'events'), silent, 'events')) {
    if (!month.isDirectory()) continue;
    const place = `events/${month.name}`;
    for (const file of entries(join(folder, place), silent, place)) {
      const path = `${place}/${file.name}`;
      const key = ledgerPath(path);
      const text = readText(folder, path, file.isFile(), silent);
      if (key !== undefined && text !== undefined) yield { ...key, text };
    }
  }
}

/**
 * One request of it: nothing else is read than its own file, in whichever month that is.
 * @throws Error when the folder is no checkout of a ledger.
 */
export function readOne(
  folder: string,
  issue: IssueNumber,
  now: Instant,
  problem: (problem: LedgerProblem) => void,
): RequestHistory | undefined {
  const events = join(folder, 'events');
  if (isLink(events)) {
    problem({ place: 'events', code: 'unreadable-file', message: 'It is a link. It is left out.' });
    return undefined;
  }
  for (const month of entries(events, problem, 'events')) {
    if (!month.isDirectory()) continue;
    const path = `events/${month.name}/${issue}.jsonl`;
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    const [history] = found ? readFile(folder, path, found.isFile(), now, problem, interning()) : [];
    if (history !== undefined) return history;
  }
  return undefined;
}

function* readMonth(
  folder: string,
  place: string,
  now: Instant,
  problem: (problem: LedgerProblem) => void,
  seen: Set<IssueNumber>,
  intern: Intern,
): Generator<RequestHistory> {
  for (const file of entries(join(folder, place), problem, place)) {
    const path = `${place}/${file.name}`;
    const histories = readFile(folder, path, file.isFile(), now, problem, intern);
    const [history] = histories;
    if (history === undefined) continue;
    if (seen.has(history.issue)) {
      const message = 'A month before has a file of this request already. It is left out.';
      problem({ place: path, code: 'other-month', message });
      continue;
    }
    seen.add(history.issue);
    yield* histories;
  }
}

/** One for each account of the request. */
function readFile(
  folder: string,
  path: string,
  isFile: boolean,
  now: Instant,
  problem: (problem: LedgerProblem) => void,
  intern: Intern,
): readonly RequestHistory[] {
  const text = readText(folder, path, isFile, problem);
  if (text === undefined) return [];
  const { history, others = [], problems } = readHistory(path, text, now, intern);
  problems.forEach(problem);
  return history === undefined ? [] : [history, ...others];
}

function readText(
  folder: string,
  path: string,
  isFile: boolean,
  problem: (problem: LedgerProblem) => void,
): string | undefined {
  const text = isFile && ledgerPath(path) !== undefined ? textIn(join(folder, path)) : undefined;
  if (text === undefined || text.length > LARGEST_FILE) {
    const message = 'It is no plain file of a request that may be read, or larger than any. It is left out.';
    problem({ place: path, code: 'unreadable-file', message });
    return undefined;
  }
  return text;
}

function entries(folder: string, problem: (problem: LedgerProblem) => void, place: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name.localeCompare(b.name, 'en', { numeric: true }),
    );
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error)) throw error;
    if (place !== 'events') {
      problem({
        place,
        code: 'unreadable-file',
        message: `The folder cannot be read (${String(error.code)}).`,
      });
      return [];
    }
    const why =
      error.code === 'ENOENT' || error.code === 'ENOTDIR'
        ? 'there is no folder events in it'
        : 'you may not read its folder events';
    throw new Error(
      `${dirname(folder)} cannot be read as a ledger (${why}). Give a checkout of the ledger branch: git worktree add ../ledger origin/aws-jit-ledger`,
      { cause: error },
    );
  }
}

/** `false` also where nothing can be told: reading the folder says why. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}

/** `undefined` where it may not be read. */
function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
