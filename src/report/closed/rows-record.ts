import { parseInstant, type Instant } from '../../terms/instant.ts';
import { columnsOf, requestsOf, type PageData } from '../page/columns.ts';
import type { PageRequest, PageRow } from '../page/page-types.ts';
import {
  NotAsWritten,
  canonical,
  count,
  fieldsOf,
  listOf,
  nullable,
  text,
  tupleOf,
  whole,
} from './checked-json.ts';

/**
 * The page's rows of a closed month, in the columns in which they lie in the page itself. Any text may be hostile, as in
 * every ledger: the page shows it as text.
 */
const anyText = text('a text', (value): value is string => value.length <= LONGEST_TEXT);
/** Longer ones the page cuts, and a month that has one is never closed. */
const LONGEST_TEXT = 2_100;
const list = listOf(count);
const time = nullable(whole);

const readRows = fieldsOf({
  texts: listOf(anyText),
  rows: fieldsOf({
    issue: listOf(count),
    pull: listOf(nullable(count)),
    state: list,
    synthetic: list,
    requester: list,
    principal: list,
    account: list,
    services: listOf(list),
    resources: listOf(list),
    statements: listOf(listOf(tupleOf(list, list))),
    risk: list,
    duration: listOf(nullable(count)),
    requestedAt: listOf(whole),
    decidedAt: listOf(time),
    grantedAt: listOf(time),
    from: listOf(time),
    until: listOf(time),
    endedAt: listOf(time),
    approvers: listOf(list),
    selfApprovals: listOf(tupleOf(count, count)),
    codes: listOf(list),
    usage: listOf(
      nullable(tupleOf(zeroOrOne, whole, listOf(tupleOf(count, count, nullable(whole))), list, list)),
    ),
    standing: listOf(tupleOf(count, count, time)),
    breakGlass: listOf(tupleOf(count, nullable(count), time, list)),
    extensions: listOf(tupleOf(count, count, time, time, time, nullable(count), list)),
    escalated: listOf(tupleOf(count, listOf(whole))),
  }),
});

export type RowsRecord = ReturnType<typeof readRows>;

/** Every time is written as seconds after the beginning of the month. */
const beginOf = (month: string): Instant => parseInstant(`${month}-01T00:00:00Z`) ?? (0 as Instant);

/** @returns `undefined` where the page would show a text otherwise than it is: cut, or with what is hidden written out. */
export function rowsRecord(
  month: string,
  rows: readonly PageRow[],
): Pick<PageData, 'texts' | 'rows'> | undefined {
  const requests = rows.map(({ request }) => request);
  const data = columnsOf(model(month, requests));
  const same = JSON.stringify(requestsOf(data)) === JSON.stringify(requests.map(withActionsAsShown));
  return same ? { texts: data.texts, rows: data.rows } : undefined;
}

/** The page makes the list of actions of the statements. */
const withActionsAsShown = (request: PageRequest): PageRequest => ({
  ...request,
  actions: [...new Set(request.statements.flatMap(({ actions }) => actions))],
});

/** Columns that only some rows have. */
const SOME_ROWS: ReadonlySet<string> = new Set([
  'synthetic',
  'selfApprovals',
  'standing',
  'breakGlass',
  'extensions',
  'escalated',
]);

/** @throws NotAsWritten */
export function rowsOf(month: string, bytes: Buffer, issues: readonly number[]): readonly PageRow[] {
  const { texts, rows } = canonical(bytes, readRows);
  const uneven = Object.entries(rows).some(
    ([name, { length }]) => !SOME_ROWS.has(name) && length !== rows.issue.length,
  );
  if (uneven) throw new NotAsWritten('columns of the same length');
  if (rows.issue.length !== issues.length || rows.issue.some((issue, row) => issue !== issues[row]))
    throw new NotAsWritten('the rows of its requests');
  const requests = requestsOf({ ...columnsOf(model(month, [])), texts, rows });
  // A closed month has nothing that is open, and nothing of which it is not on record when it was filed.
  return requests.map((request) => ({ request, open: false, withoutTime: undefined }));
}

const model = (month: string, requests: readonly PageRequest[]) => ({
  ...{
    repository: '',
    url: '',
    name: '',
    since: undefined,
    months: [],
    synthetic: false,
    names: {},
    problems: [],
  },
  madeAt: beginOf(month),
  requests,
});

function zeroOrOne(value: unknown): 0 | 1 {
  if (value !== 0 && value !== 1) throw new NotAsWritten('0 or 1');
  return value;
}
