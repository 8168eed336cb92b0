// src/report/page/: the report page: what it shows, and its text; pure.
import { earlier, monthOf, parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import type { LedgerProblem } from '../event-data.ts';
import { decidedAt, filedAt, type RequestHistory } from '../history.ts';
import type { OlderMonth, PageModel, PageRequest, PageRow } from './page-types.ts';
import { inForce, isOfKind, isPending } from './row-filter.ts';

/** More than a year, and the month of last year to compare with: what is older is never in the page itself. */
const SHOWN = (397 * 24 * 60 * 60) as Seconds;
/** As many requests as a page opens with in an instant on a phone: half a megabyte. Months that would be more lie beside it. */
const MOST_ROWS = 5_000;

export interface PageSource {
  /** `acme/aws-access` */
  readonly repository: string;
  /** `https://github.com/acme/aws-access` */
  readonly url: string;
  /** What the bot calls itself. */
  readonly name: string;
  /** When the ledger was read. */
  readonly madeAt: Instant;
  /** It stays that moment. */
  readonly stands?: true;
  /** `resources` of the configuration. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  readonly rows: PageRows;
  readonly problems: readonly LedgerProblem[];
}

/** What the page keeps of the requests that were read. Plain data, which one thread can send to another. */
export interface PageRows {
  /** By month, oldest first. */
  readonly months: Map<string, PageRow[]>;
  /** Of earlier months, what is still open. */
  readonly open: PageRow[];
  /** Those months, whose other requests lie in files beside the page. */
  readonly older: OlderMonth[];
  /** Files that do not say when their request was filed. */
  readonly withoutTime: string[];
  /** Whether any request is made up. */
  synthetic: boolean;
}

export const noRows = (): PageRows => ({
  months: new Map(),
  open: [],
  older: [],
  withoutTime: [],
  synthetic: false,
});

/** The oldest month that the page itself may have. */
export const oldestMonth = (madeAt: Instant): string => monthOf(earlier(madeAt, SHOWN));

export function addRow(rows: PageRows, history: RequestHistory, madeAt: Instant): void {
  addPageRow(rows, history.month, pageRow(history, madeAt));
}

export function addPageRow(rows: PageRows, month: string, row: PageRow): void {
  const known = rows.months.get(month);
  if (known === undefined) rows.months.set(month, [row]);
  else known.push(row);
  note(rows, row);
}

/** What the page says of a request, wherever it lies. */
export function note(rows: PageRows, { request, withoutTime }: PageRow): void {
  if (request.synthetic) rows.synthetic = true;
  if (withoutTime !== undefined) rows.withoutTime.push(withoutTime);
}

export function addRows(into: PageRows, other: PageRows): void {
  for (const [month, rows] of other.months)
    into.months.set(month, [...(into.months.get(month) ?? []), ...rows]);
  into.open.push(...other.open);
  into.older.push(...other.older);
  into.withoutTime.push(...other.withoutTime);
  into.synthetic ||= other.synthetic;
}

export const pageRow = (history: RequestHistory, madeAt: Instant): PageRow => {
  const request = pageRequest(history);
  return {
    request,
    open: isOpen(history, madeAt) || staysOpen(request, madeAt),
    withoutTime:
      filedAt(history) === undefined ? `events/${history.month}/${history.issue}.jsonl` : undefined,
  };
};

/**
 * Which months the page itself carries: the present one and the one before it, and earlier ones as long as all of them together
 * are not many.
 * @param most requests that a page with more than two months has.
 * @returns the oldest of them.
 */
export function oldestCarried(months: PageRows['months'], madeAt: Instant, most = MOST_ROWS): string {
  const present = monthOf(madeAt);
  let oldest = monthOf(earlier(parseInstant(`${present}-01T00:00:00Z`) ?? madeAt, 1 as Seconds));
  let sum = 0;
  for (const [month, rows] of [...months].sort(([a], [b]) => (a < b ? 1 : -1))) {
    sum += rows.length;
    if (month >= oldest) continue;
    if (sum > most) break;
    oldest = month;
  }
  return oldest;
}

/** What the page itself has: every request of the months that it carries, and of earlier ones what is still open. */
export function pageModel({
  repository,
  url,
  name,
  madeAt,
  stands,
  names = {},
  rows,
  problems,
}: PageSource): PageModel {
  const { synthetic } = rows;
  const months = [...rows.older].sort((a, b) => (a.month < b.month ? -1 : 1));
  const first = [...rows.months.keys()].reduce((a, b) => (a < b ? a : b), monthOf(madeAt));
  return {
    repository,
    url,
    name,
    madeAt,
    stands,
    names,
    since: months.length === 0 ? undefined : parseInstant(`${first}-01T00:00:00Z`),
    months,
    synthetic,
    problems: [
      ...problems.map(({ place, message }) => ({ where: place, what: message })),
      ...[...rows.withoutTime].sort().map((where) => ({
        where,
        what: 'It is not on record when this was filed: it is shown at the beginning of its month.',
      })),
    ],
    // Newest first.
    requests: [...rows.open, ...[...rows.months.values()].flat()]
      .map(({ request }) => request)
      .sort((a, b) => b.requestedAt - a.requestedAt || b.issue - a.issue),
  };
}

/** Its folder says in which month it was filed, where nothing says when. */
const filingOf = (history: RequestHistory): Instant =>
  filedAt(history) ?? parseInstant(`${history.month}-01T00:00:00Z`) ?? (0 as Instant);

/** As the page itself tells it: what is live, what waits, and what nobody signed off is in it however old. */
export const staysOpen = (request: PageRequest, at: Instant): boolean =>
  isPending(request, at) || inForce(request, at) || isOfKind(request, 'unsigned');

/** Somebody waits for it, or has access. */
const isOpen = ({ state, window }: RequestHistory, at: Instant): boolean =>
  OPEN.has(state) || (window !== undefined && window.until > at);
const OPEN: ReadonlySet<string> = new Set(['requested', 'asked', 'drafted', 'approved', 'failed']);

export function pageRequest(history: RequestHistory): PageRequest {
  const { ended, removedAt, usage, window } = history;
  return {
    issue: history.issue,
    pull: history.pull,
    state: history.state,
    synthetic: history.synthetic,
    requester: history.requester?.login ?? 'not on record',
    principal: history.principal === undefined ? 'not on record' : principalWords(history.principal),
    account: history.account ?? 'not on record',
    services: history.services,
    resources: history.resources,
    statements: history.statements,
    actions: history.granted,
    risk: history.risk ?? '',
    duration: history.duration,
    requestedAt: filingOf(history),
    decidedAt: decidedAt(history),
    grantedAt: history.grantedAt,
    from: window?.from,
    until: window?.until,
    endedAt: ended?.how === 'revoked' ? ended.at : removedAt,
    approvers: history.approvers.map(({ login }) => login),
    selfApprovals: history.selfApprovals,
    codes: [...new Set(history.timeline.flatMap(({ codes }) => codes))],
    usage: usage && {
      how: usage.how,
      asOf: usage.asOf,
      used: usage.used.map(({ action, count, last }) => ({ action, count, last })),
      unused: usage.unused,
      unknown: usage.unknown,
    },
    standing:
      history.standing === undefined
        ? undefined
        : { name: history.standing, approvedAt: lastApproval(history) },
    breakGlass: history.breakGlass && {
      record: history.breakGlass.record,
      signedOffAt: history.breakGlass.signedOff?.at,
      signedOffBy: (history.breakGlass.signedOff?.by ?? []).map(({ login }) => login),
    },
    extensions: history.extensions.map(({ approvers, ...each }) => ({
      ...each,
      approvers: approvers.map(({ login }) => login),
    })),
    escalated: history.escalated,
  };
}

const lastApproval = ({ approvers }: RequestHistory): Instant | undefined =>
  approvers
    .flatMap(({ at }) => at ?? [])
    .reduce<Instant | undefined>((last, at) => (last === undefined || at > last ? at : last), undefined);

const KINDS: Readonly<Record<string, string>> = {
  'iam-user': 'IAM user',
  'iam-role': 'IAM role',
  'identity-center-user': 'Identity Center user',
};

/** `iam-user/alice`, as the ledger has it, in the words of AWS's console: `IAM user alice`. */
function principalWords(recorded: string): string {
  const [kind = '', ...name] = recorded.split('/');
  return `${KINDS[kind] ?? kind} ${name.join('/')}`;
}
