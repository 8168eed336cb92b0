import type { Instant } from '../../src/terms/instant.ts';
import type { RequestHistory } from '../../src/report/history.ts';
import { addRow, noRows, type PageRows } from '../../src/report/page/page-model.ts';

/** What a page made at that time keeps of requests. */
export function rowsOf(histories: Iterable<RequestHistory>, madeAt: Instant): PageRows {
  const rows = noRows();
  for (const history of histories) addRow(rows, history, madeAt);
  return rows;
}
