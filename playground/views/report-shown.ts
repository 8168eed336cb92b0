import type { Example } from '../../sandbox/example.ts';
import { addRow, noRows, pageModel } from '../../src/report/page/page-model.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { readHistory } from '../../src/report/history.ts';
import type { Within } from '../../src/report/page/render-page.ts';
import { pageOf } from '../../src/shipped/page-file.ts';
import { ledgerFiles } from '../ledger.ts';

/** The report's page, as `report` would write it now, in the colours of the page around it. */
export function reportShown({ repository, clock }: Example, within: Within): string {
  const now = clock.now();
  const problems: LedgerProblem[] = [];
  const rows = noRows();
  for (const [path, text] of ledgerFiles(repository)) {
    if (!path.startsWith('events/')) continue;
    const read = readHistory(path, text, now);
    problems.push(...read.problems);
    if (read.history) addRow(rows, read.history, now);
  }
  // There is no such repository on GitHub: numbers without links.
  return pageOf(
    pageModel({
      repository: 'acme/aws-access',
      url: '',
      name: 'aws-jit',
      madeAt: now,
      stands: true,
      rows,
      problems,
    }),
    within,
  );
}
