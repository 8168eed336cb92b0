import { execFile } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { closedPath, decodeClosed, encodeClosed, headBegin } from '../../report/closed/closed-file.ts';
import { closedMonth, type ClosedMonth } from '../../report/closed/closed-month.ts';
import { NotAsWritten } from '../../report/closed/checked-json.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import { Sha } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { readCheckout } from '../run/ledger-checkout.ts';

/** The months of a checkout, and what was worked out of them before. */
export interface ClosedMonths {
  /** What git calls the folder of each month whose files are those of the commit. */
  readonly folders: ReadonlyMap<string, Sha>;
  /** Whether a file claims to be of the events that this month has now. Quick: it is not read to its end. */
  claims(month: string): boolean;
  /** `undefined`: nothing is kept of this month, or not of the events that it has now. */
  of(month: string): ClosedMonth | undefined;
  /** What is kept, byte for byte, where it claims to be of the events that the month has now. */
  bytes(month: string): Buffer | undefined;
}

/** A ledger that is shorter is read in half a second: nothing is kept of it. */
export const WORTH_KEEPING = 2_000;
/** Of one month, compressed and not: forty times what 2,000 requests a month take. */
const LARGEST = { compressed: 24 * 1024 * 1024, whole: 256 * 1024 * 1024 };
const GIT = { maxBuffer: 64 * 1024 * 1024, timeout: 60_000 } as const;
const MONTH = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))$/;

/**
 * Asks git which events each month has, by the name that git gives to the content of a folder: a late or corrected event
 * gives it another one. Files of the checkout that differ from its commit have no part in this.
 * @returns no months where the folder is no checkout of git's, or git is not there: then all is read, as ever.
 */
export async function closedMonths(ledger: string, tell: (problem: string) => void): Promise<ClosedMonths> {
  const folders = await unchangedMonths(ledger);
  const read = (month: string): { bytes: Buffer; closed: ClosedMonth } | undefined => {
    const events = folders.get(month);
    const packed = events === undefined ? undefined : plainFile(join(ledger, closedPath(month)));
    if (events === undefined || packed === undefined) return undefined;
    try {
      const bytes = unpacked(packed);
      const closed = decodeClosed(bytes, month, events);
      return closed && { bytes, closed };
    } catch (error) {
      // What zlib says of a file that is no archive has a code; all else is ours.
      const isArchives = typeof error === 'object' && error !== null && 'code' in error;
      if (!(error instanceof NotAsWritten) && !isArchives) throw error;
      const why =
        error instanceof NotAsWritten ? error.message : `It cannot be unpacked (${String(error.code)}).`;
      tell(`${closedPath(month)} is left out, and the events of that month are read. ${why}`);
      return undefined;
    }
  };
  const claims = (month: string): boolean => {
    const events = folders.get(month);
    const packed = events === undefined ? undefined : plainFile(join(ledger, closedPath(month)));
    return (
      events !== undefined && packed !== undefined && beginOf(packed).startsWith(headBegin(month, events))
    );
  };
  return { folders, claims, of: (month) => read(month)?.closed, bytes: (month) => read(month)?.bytes };
}

/**
 * Into one piece of memory, of the length that the end of the file names: in pieces of zlib's own 16 KB it takes twice the time. A
 * length that is not true costs time alone, and no compression makes a file a thousandth.
 */
function unpacked(packed: Buffer): Buffer {
  const said = packed.length < 18 ? 0 : packed.readUInt32LE(packed.length - 4);
  const chunkSize = Math.max(64 * 1024, Math.min(said + 1, LARGEST.whole, packed.length * 1_100));
  return gunzipSync(packed, { maxOutputLength: LARGEST.whole, chunkSize });
}

/** The first of a compressed file; empty where it is none. */
function beginOf(packed: Buffer): string {
  try {
    const end = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: LARGEST.whole };
    return gunzipSync(packed.subarray(0, 4_096), end).subarray(0, 256).toString('utf8');
  } catch {
    return '';
  }
}

export const NO_CLOSED_MONTHS: ClosedMonths = {
  folders: new Map(),
  claims: () => false,
  of: () => undefined,
  bytes: () => undefined,
};

async function unchangedMonths(ledger: string): Promise<ReadonlyMap<string, Sha>> {
  const months = new Map<string, Sha>();
  let changed: string;
  try {
    // `<mode> tree <name>\t<path>`
    const listed = await git(ledger, ['ls-tree', '-z', 'HEAD', 'events/']);
    for (const line of listed.split('\0')) {
      const [, kind, name = '', path = ''] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
      const month = MONTH.exec(path)?.[1];
      if (kind === 'tree' && month !== undefined && Sha.is(name)) months.set(month, name);
    }
    if (months.size === 0) return months;
    const every = [
      '--ignore-submodules=all',
      '--untracked-files=all',
      '--ignored=matching',
      '--no-renames',
      '-z',
    ];
    changed = await git(ledger, ['status', '--porcelain=v1', ...every, '--', 'events', 'closed']);
  } catch {
    return new Map();
  }
  for (const line of changed.split('\0')) {
    if (line === '') continue;
    const month = /(?:events|closed)\/(\d{4}-\d{2})/.exec(line)?.[1];
    if (month === undefined) return new Map();
    months.delete(month);
  }
  return months;
}

/** Whatever a checkout's settings say, no program of theirs is started, and nothing is written. */
async function git(folder: string, args: readonly string[]): Promise<string> {
  const own = ['--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
  return (await promisify(execFile)('git', ['-C', folder, ...own, ...args], GIT)).stdout;
}

/** Links are not followed, as nowhere in a ledger. */
function plainFile(path: string): Buffer | undefined {
  try {
    const { size } = lstatSync(path);
    return lstatSync(path).isFile() && size <= LARGEST.compressed ? readFileSync(path) : undefined;
  } catch {
    return undefined;
  }
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
