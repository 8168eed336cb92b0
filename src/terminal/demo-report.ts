import { join } from 'node:path';
import { LEDGER_BRANCH } from '../github/ledger-branch.ts';
import { earlier, monthOf, type Instant, type Seconds } from '../terms/instant.ts';
import type { LedgerProblem } from '../report/event-data.ts';
import { readHistory, type RequestHistory } from '../report/history.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { writeReport } from '../commands/report/report-files.ts';

/** A repository of the sandbox, as far as this reads it. */
interface LedgerBranch {
  read(path: string, branch: string): string | undefined;
}

/** As many as a company of thirty people files in a year. */
const MADE_UP = 1_800;
/** Beyond the numbers that a demonstration reaches. */
const FIRST_MADE_UP = 1_001;
const DAY = (24 * 60 * 60) as Seconds;

/**
 * The report at the end of the demonstration: what just happened, from the ledger that the commands wrote, and beside it a
 * year of plausible history, every row of which is marked as made up.
 *
 * @param now by the sandbox's clock
 * @returns names of what it wrote, below `out`; the page is the first
 */
export async function writeDemoReport(
  out: string,
  repository: LedgerBranch,
  name: string,
  issues: readonly number[],
  now: Instant,
): Promise<readonly string[]> {
  const folder = join(out, 'report');
  const problems: LedgerProblem[] = [];
  const read = ({ path, text }: { path: string; text: string }): readonly RequestHistory[] => {
    const { history, problems: found } = readHistory(path, text, now);
    problems.push(...found);
    return history ? [history] : [];
  };
  function* histories(): Generator<RequestHistory> {
    const order = { seed: 2026, requests: MADE_UP, until: now, days: 365, firstIssue: FIRST_MADE_UP };
    for (const file of syntheticLedger(order)) yield* read(file);
    // The story takes a working day, which may begin in one month and end in the next.
    const months = new Set([monthOf(earlier(now, DAY)), monthOf(now)]);
    for (const issue of issues) {
      for (const month of months) {
        const path = `events/${month}/${issue}.jsonl`;
        const text = repository.read(path, LEDGER_BRANCH);
        if (text !== undefined) yield* read({ path, text });
      }
    }
  }
  // There is no such repository on GitHub: numbers without links.
  const { pageOf } = await import('../shipped/page-file.ts');
  const of = { repository: name, url: '', name: 'aws-jit', now };
  const { files } = await writeReport(folder, histories(), problems, of, pageOf);
  return files.map((name) => join('report', name));
}
