// src/report/page/: the report page: what it shows, and its text; pure.
import { parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import type { LedgerProblem } from '../event-data.ts';
import { decidedAt, filedAt, type RequestHistory } from '../history.ts';
import type { PageModel, PageProblem, PageRequest, PageRow } from './page-types.ts';

/** The page holds the last thirteen months: a year, and the month of last year to compare with. */
const SHOWN = (397 * 24 * 60 * 60) as Seconds;
/** More rows than this make a file that a phone opens slowly. */
const MOST_ROWS = 20_000;

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
  readonly recent: PageRow[];
  /** How many are not among them. */
  older: number;
  /** Whether any request is made up. */
  synthetic: boolean;
}

export const noRows = (): PageRows => ({ recent: [], older: 0, synthetic: false });

/** Whether the page shows what was filed at this moment. */
export const isRecent = (filing: Instant, madeAt: Instant): boolean => filing >= madeAt - SHOWN;

/** Keeps what was filed in the last thirteen months, and every older request that may still be live or pending. */
export function addRow(rows: PageRows, history: RequestHistory, madeAt: Instant): void {
  if (history.synthetic) rows.synthetic = true;
  if (isRecent(filingOf(history), madeAt) || isOpen(history, madeAt))
    rows.recent.push(pageRow(history, madeAt));
  else rows.older += 1;
}

export function addRows(into: PageRows, other: PageRows): void {
  for (const each of other.recent) into.recent.push(each);
  into.older += other.older;
  into.synthetic ||= other.synthetic;
}

export const pageRow = (history: RequestHistory, madeAt: Instant): PageRow => ({
  request: pageRequest(history),
  open: isOpen(history, madeAt),
  withoutTime: filedAt(history) === undefined ? `events/${history.month}/${history.issue}.jsonl` : undefined,
});

/**
 * What the page shows of the whole ledger: the newest requests of the last thirteen months, and every older one that may
 * still be live or pending. The exports hold the rest.
 */
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
  const from = madeAt - SHOWN;
  const { older, synthetic } = rows;
  // Newest first; what is open comes before what is over, so that it is never cut off.
  const recent = [...rows.recent].sort((a, b) => b.request.requestedAt - a.request.requestedAt);
  const over = recent.length - MOST_ROWS;
  const kept =
    over <= 0
      ? recent
      : [...recent.filter(({ open }) => open), ...recent.filter(({ open }) => !open)].slice(0, MOST_ROWS);
  const last = kept.at(-1);
  const withoutTime = kept.flatMap(({ withoutTime: where }): readonly PageProblem[] =>
    where === undefined
      ? []
      : [
          {
            where,
            what: 'It is not on record when this was filed: it is shown at the beginning of its month.',
          },
        ],
  );
  return {
    repository,
    url,
    name,
    madeAt,
    stands,
    names,
    since: over > 0 && last ? last.request.requestedAt : older > 0 ? (from as Instant) : undefined,
    older: older + Math.max(0, over),
    synthetic,
    problems: [...problems.map(({ place, message }) => ({ where: place, what: message })), ...withoutTime],
    requests: kept.map(({ request }) => request),
  };
}

/** Its folder says in which month it was filed, where nothing says when. */
const filingOf = (history: RequestHistory): Instant =>
  filedAt(history) ?? parseInstant(`${history.month}-01T00:00:00Z`) ?? (0 as Instant);

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
