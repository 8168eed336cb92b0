import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { earlier, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import type { LedgerProblem } from '../../report/event-data.ts';
import type { PageForm } from './page-months.ts';
import type { ReportPass } from './report-tables.ts';

/** What the other thread is given: it reads these months of a checkout, and writes their exports. */
export interface OlderOrder {
  readonly ledger: string;
  readonly out: string;
  /** Months before this one: `2025-07`. */
  readonly before: string;
  readonly now: Instant;
  readonly form: PageForm;
}

/** And what it sends back, once. */
export interface OlderPass extends ReportPass {
  readonly problems: readonly LedgerProblem[];
}

/** Months that another thread works on. */
export interface OlderMonths {
  readonly before: string;
  readonly done: Promise<OlderPass>;
}

/** Fewer files than this are read before a thread has started: about 0.1 s. */
const WORTH_IT = 5_000;
/** This thread has the page to make as well. */
const SHARE = 0.54;
/** The page, usage that is due and precedents are about the last thirteen months: all of these stay in this thread. */
const NEAR = (430 * 24 * 60 * 60) as Seconds;
const MONTH = /^\d{4}-\d{2}$/;

/**
 * Has a second thread read and write the older half of a long ledger: two cores then take little more than half the time.
 * @param stay months that this thread wants to read itself, beside the last thirteen.
 * @returns `undefined` where it is not worth a thread, or where this code does not run from the bundle (a thread of
 * its own needs a file of its own).
 */
export function olderMonths(
  ledger: string,
  out: string,
  now: Instant,
  stay: readonly string[] = [],
  form: PageForm = 'beside',
): OlderMonths | undefined {
  const program = ['./', '../']
    .map((each) => fileURLToPath(new URL(`${each}report-worker.js`, import.meta.url)))
    .find((path) => existsSync(path));
  const before =
    program === undefined
      ? undefined
      : boundary(join(ledger, 'events'), [monthOf(earlier(now, NEAR)), ...stay]);
  if (program === undefined || before === undefined) return undefined;
  const order: OlderOrder = { ledger, out, before, now, form };
  const done = new Promise<OlderPass>((resolve, reject) => {
    const worker = new Worker(program, { workerData: order });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => {
      reject(new Error(`The thread that reads months before ${before} of the ledger ended with ${code}.`));
    });
  });
  // It is awaited only after this thread's own share; until then a failure is not unheard of.
  done.catch(() => undefined);
  return { before, done };
}

/** The month before which about half of all files lie; not later than any that stays. */
function boundary(events: string, stay: readonly string[]): string | undefined {
  const months = list(events)
    .filter((name) => MONTH.test(name))
    .sort()
    .map((name) => ({ name, files: list(join(events, name)).length }));
  const all = months.reduce((sum, { files }) => sum + files, 0);
  let files = 0;
  for (const month of months) {
    if (files >= all * SHARE || stay.some((each) => each <= month.name))
      return files >= WORTH_IT ? month.name : undefined;
    files += month.files;
  }
  return undefined;
}

/** What cannot be listed is reported by the reading itself. */
function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
