import { execFile } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync, inflateRawSync } from 'node:zlib';
import { closedPath, decodeClosed, encodeClosed } from '../../report/closed/closed-file.ts';
import { closedMonth, type ClosedMonth } from '../../report/closed/closed-month.ts';
import { NotAsWritten } from '../../report/closed/checked-json.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import { isLately } from '../../report/precedent.ts';
import { Sha } from '../../terms/brand.ts';
import { monthOf, type Instant } from '../../terms/instant.ts';
import { readCheckout } from '../run/ledger-checkout.ts';

/** The months of a checkout, and what was worked out of them before. */
export interface ClosedMonths {
  /** What git calls the folder of each month whose files are those of the commit. */
  readonly folders: ReadonlyMap<string, Sha>;
  /** The months of which the commit has a file of what is kept, whatever is in it. */
  readonly files: readonly string[];
  /** What that file is. Reads and checks all of it. */
  kept(month: string): Kept;
  /** Whether this run has read and believed it already. */
  wasBelieved(month: string): boolean;
  /** `undefined`: nothing is kept of this month that may be believed. */
  readonly of: (month: string) => ClosedMonth | undefined;
}

export type Kept =
  | { readonly kind: 'believed'; readonly bytes: Buffer; readonly closed: ClosedMonth }
  /** Of events that the month had before, or of another version of this program: as after a late event, or an upgrade. */
  | { readonly kind: 'outdated' }
  /** No run of this program writes such a file. */
  | { readonly kind: 'foreign'; readonly why: string }
  | { readonly kind: 'none' };

/** A ledger that is shorter is read in half a second: nothing is kept of it. */
export const WORTH_KEEPING = 2_000;
/** Of one month, compressed and not: forty times what 2,000 requests a month take. */
const LARGEST = { compressed: 24 * 1024 * 1024, whole: 256 * 1024 * 1024 };
const GIT = { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 } as const;
const MONTH = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))$/;
const KEPT = /^closed\/(\d{4}-(?:0[1-9]|1[0-2]))\.gz$/;

/**
 * Asks git which events each month has, by the name that git gives to the content of a folder: a late or corrected event
 * gives it another one. Files of the checkout that differ from its commit have no part in this.
 * @returns no months where the folder is no checkout of git's, or git is not there: then all is read, as ever.
 */
export async function closedMonths(
  ledger: string,
  now: Instant,
  tell: (problem: string) => void,
): Promise<ClosedMonths> {
  const { folders, files } = await unchangedMonths(ledger);
  const readable = new Set<string>();
  const read = (month: string): Kept => {
    const events = folders.get(month);
    if (events === undefined) return { kind: 'foreign', why: 'The ledger has no events of that month.' };
    try {
      const bytes = unpacked(plainFile(join(ledger, closedPath(month))));
      const closed = decodeClosed(bytes, month, events);
      if (closed === undefined) return { kind: 'outdated' };
      if (!isOver(month, now)) throw new NotAsWritten('of a month that is over');
      const recorded = new Set(readdirSync(join(ledger, 'events', month)));
      // Whatever it says otherwise, requests of other months are counted by their own files.
      if (!closed.issues.every((issue) => recorded.has(`${issue}.jsonl`)))
        throw new NotAsWritten('requests that the month has');
      // What this report will need is read now, while the events can still be read instead; once, since a long ledger has many rows.
      if (!readable.has(month)) closed.rows();
      readable.add(month);
      if (isLately(closed.lastFiling, now)) closed.precedents();
      return { kind: 'believed', bytes, closed };
    } catch (error) {
      // What zlib and the file system say has a code; all else is ours.
      const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
      if (!(error instanceof NotAsWritten) && code === undefined) throw error;
      const why = error instanceof NotAsWritten ? error.message : `It cannot be unpacked (${String(code)}).`;
      return { kind: 'foreign', why };
    }
  };
  /** What is not believed: it is small, and told once. */
  const known = new Map<string, Kept>();
  const kept = (month: string): Kept => {
    if (!files.has(month)) return { kind: 'none' };
    const found = known.get(month) ?? read(month);
    if (found.kind === 'foreign' && !known.has(month))
      tell(`${closedPath(month)} is left out, and the events of that month are read. ${found.why}`);
    if (found.kind !== 'believed') known.set(month, found);
    return found;
  };
  const of = (month: string): ClosedMonth | undefined => {
    const found = kept(month);
    return found.kind === 'believed' ? found.closed : undefined;
  };
  return { folders, files: [...files].sort(), kept, wasBelieved: (month) => readable.has(month), of };
}

/** In the month itself more can be filed at any time. */
export const isOver = (month: string, now: Instant): boolean => month < monthOf(now);

/** RFC 1952: magic, deflate, no further fields (a name, a comment, a program's own), no time; the last two say who packed it. */
const HEADER = Buffer.from([0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0]);
const AROUND = { header: 10, trailer: 8 };

/**
 * One member, as gzipSync writes it, and nothing before, between or behind: what is elsewhere in an archive no comparison of its content
 * would see. Into one piece of memory, of the length that the end of the file names: in pieces of zlib's own 16 KB it takes twice the time.
 * A length that is not true costs time alone, and no compression makes a file a thousandth.
 */
function unpacked(packed: Buffer): Buffer {
  const { header, trailer } = AROUND;
  if (packed.length < header + trailer || !packed.subarray(0, HEADER.length).equals(HEADER))
    throw new NotAsWritten('an archive');
  const said = packed.readUInt32LE(packed.length - 4);
  const chunkSize = Math.max(64 * 1024, Math.min(said + 1, LARGEST.whole, packed.length * 1_100));
  const limits = { maxOutputLength: LARGEST.whole, chunkSize, info: true };
  const inflated: unknown = inflateRawSync(packed.subarray(header), limits);
  const bytes =
    typeof inflated === 'object' && inflated !== null && 'buffer' in inflated ? inflated.buffer : 0;
  const engine =
    typeof inflated === 'object' && inflated !== null && 'engine' in inflated ? inflated.engine : 0;
  const taken =
    typeof engine === 'object' && engine !== null && 'bytesWritten' in engine ? engine.bytesWritten : 0;
  if (!Buffer.isBuffer(bytes) || taken !== packed.length - header - trailer || bytes.length !== said)
    throw new NotAsWritten('one archive and nothing more');
  return bytes;
}

export const NO_CLOSED_MONTHS: ClosedMonths = {
  folders: new Map(),
  files: [],
  kept: () => ({ kind: 'none' }),
  wasBelieved: () => false,
  of: () => undefined,
};

async function unchangedMonths(
  ledger: string,
): Promise<{ readonly folders: ReadonlyMap<string, Sha>; readonly files: ReadonlySet<string> }> {
  const folders = new Map<string, Sha>();
  const files = new Set<string>();
  const nothing = { folders: new Map<string, Sha>(), files: new Set<string>() };
  let changed: string;
  try {
    // `<mode> tree <name>\t<path>`
    const listed = await git(ledger, ['ls-tree', '-z', 'HEAD', 'events/', 'closed/']);
    for (const line of listed.split('\0')) {
      const [, kind, name = '', path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
      const month = MONTH.exec(path)?.[1];
      if (kind === 'tree' && month !== undefined && Sha.is(name)) folders.set(month, name);
      const kept = KEPT.exec(path)?.[1];
      if (kept !== undefined) files.add(kept);
    }
    if (folders.size === 0) return nothing;
    const every = [
      '--ignore-submodules=all',
      '--untracked-files=all',
      '--ignored=matching',
      '--no-renames',
      '-z',
    ];
    changed = await git(ledger, ['status', '--porcelain=v1', ...every, '--', 'events', 'closed']);
  } catch {
    return nothing;
  }
  for (const line of changed.split('\0')) {
    if (line === '') continue;
    const month = /(?:events|closed)\/(\d{4}-\d{2})/.exec(line)?.[1];
    if (month === undefined) return nothing;
    folders.delete(month);
    files.delete(month);
  }
  return { folders, files };
}

/** Whatever a checkout's settings say, no program of theirs is started, and nothing is written. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const own = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return (await promisify(execFile)('git', ['-C', folder, ...own, ...args], GIT)).stdout;
}

/** Links are not followed, as nowhere in a ledger. */
function plainFile(path: string): Buffer {
  const found = lstatSync(path);
  if (!found.isFile() || found.size > LARGEST.compressed) throw new NotAsWritten('a plain file of its size');
  return readFileSync(path);
}

/** How many requests the ledger has, as far as it matters here. */
export function isWorthKeeping(ledger: string, least = WORTH_KEEPING): boolean {
  let files = 0;
  try {
    for (const month of readdirSync(join(ledger, 'events'))) {
      files += readdirSync(join(ledger, 'events', month)).length;
      if (files >= least) return true;
    }
  } catch {
    // What cannot be listed is reported by the reading itself.
  }
  return false;
}

/**
 * Works out what is to be kept of a month, from its events alone.
 * @returns `undefined` where something in it can still change, or where it cannot be kept as it is.
 */
export function workOut(ledger: string, month: string, events: Sha, now: Instant): Buffer | undefined {
  if (!isOver(month, now)) return undefined;
  const problems: LedgerProblem[] = [];
  const histories = readCheckout(
    ledger,
    now,
    (each) => problems.push(each),
    (each) => each === month,
  );
  const closed = closedMonth(month, histories, problems, now);
  return closed && encodeClosed(closed, events);
}

export const packed = (bytes: Buffer): Buffer => gzipSync(bytes);
