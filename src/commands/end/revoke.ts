import type { Backend, GrantObject, RevokedObject, Watched } from '../../aws/backend.ts';
import { isRevoked } from '../../aws/grant-tags.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { openIssues, readIssue, type Actor, type Issue } from '../../github/open-issues.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { addSeconds, formatInstant, monthOf, parseInstant } from '../../terms/instant.ts';
import { revoked, type OpenSessions } from '../../messages/news.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { inEachAccount } from '../run/each-account.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import { scanOf, type Scan } from '../run/listing-scope.ts';
import { tell } from '../tell/tell.ts';
import { tellingQueue } from '../tell/telling-queue.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

/** What is known before the first account is asked. */
interface Known {
  readonly main: MainBranch;
  readonly config: Config;
  /** The request this run was started for, and by whom. */
  readonly named: { readonly issue: IssueNumber; readonly cause: Cause } | undefined;
  readonly open: ReadonlySet<IssueNumber>;
  readonly filed: readonly FiledRequest[];
  readonly scan: Scan;
}

interface Cause {
  /** Completes “your access was taken back …”. */
  readonly words: string;
  /** Login of who brought it about, where that is known. */
  readonly by: string | undefined;
}

interface TakenBack {
  readonly issue: IssueNumber;
  readonly object: RevokedObject;
  readonly cause: Cause;
}

/**
 * Takes access back before its end: what this run was started for, and every live grant whose issue is closed or
 * whose request is no longer on the default branch. A tombstone stays until the window ends.
 *
 * Only positive knowledge removes an unexpired grant (invariant 7): an issue that cannot be read, or a folder that
 * was not read, is no reason.
 */
export async function revoke(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const numbers = new Set(open.map(({ number }) => number));
  const filed = await filedRequests(run.github, main.head, config, run.github.now());
  const now = run.github.now();
  // What is over is for the sweep.
  const scan = await scanOf(
    run,
    config,
    openLedger(run.github),
    () => Promise.resolve(filed),
    ({ data }) => {
      const until = parseInstant(String(data['until']));
      return until !== undefined && until > now;
    },
  );
  const known: Known = {
    main,
    config,
    named: namedBy(run),
    open: numbers,
    filed,
    scan,
  };
  const ledger = openLedger(run.github);
  const telling = tellingQueue(ledger);
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    'revoker',
    async (account, backend) => {
      try {
        return await takeBackIn(run, known, account, backend, (back) => {
          telling.add({
            issue: back.issue,
            what: 'is taken back',
            tell: () => tellTakenBack(run, config, ledger, back),
          });
        });
      } finally {
        telling.flush();
      }
    },
  );
  const told = await telling.end();
  return { done: told.done, failures: [...failures, ...results.flat(), ...told.failures] };
}

function namedBy({ event }: WorkflowRun): Known['named'] {
  if (event.kind === 'dispatch' && event.issue !== undefined) {
    // A fresh run, started by a stale one, was started by nobody in particular.
    const by = event.sender?.type === 'User' ? event.sender.login : undefined;
    const cause = by === undefined ? BY_HAND : { words: `by ${by}`, by };
    return { issue: event.issue, cause };
  }
  if (event.kind === 'issue' && event.action === 'closed') {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender) };
  }
  return undefined;
}

function closing(issue: Issue, by: Actor | undefined): Cause {
  // Closed by ourselves, after it had been taken back by hand.
  if (by?.type === 'Bot') return BY_HAND;
  if (by === undefined) return { words: 'because somebody closed the request', by: undefined };
  const who = by.id === issue.author?.id ? 'you' : by.login;
  return { words: `because ${who} closed the request`, by: by.login };
}

const BY_HAND: Cause = { words: 'by hand', by: undefined };

const isScheduled = ({ event }: WorkflowRun): boolean => event.kind === 'other' && event.name === 'schedule';

async function takeBackIn(
  run: WorkflowRun,
  known: Known,
  account: ConfiguredAccount,
  backend: Backend & Watched,
  taken: (back: TakenBack) => void,
): Promise<readonly string[]> {
  const objects = await backend.list(known.scan.scope);
  const now = await backend.now();
  const failures: string[] = [];
  /** A request that cannot be looked up, or whose object resists, holds up no other. */
  const each = async (issue: IssueNumber, work: () => Promise<TakenBack | undefined>) => {
    if (run.deadline.work.aborted) return;
    try {
      const back = await work();
      if (back) taken(back);
    } catch (error) {
      failures.push(`#${issue}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const object of objects.filter(({ until }) => until > now)) {
    const { issue } = object;
    await each(issue, async () => {
      const cause = await reasonToTakeBack(run, known, account, object);
      // A detached object may be the tombstone of an earlier run; one that is not gets its tombstone now. An attached one is
      // marked as revoked where a run ended between the two: the schedule looks, since that run's event may never come again.
      const look = !object.attached || (cause === undefined && isScheduled(run));
      const revoked = look && (await isTombstone(known.scan, account, backend, object));
      if (cause === undefined && !revoked) return undefined;
      const ended =
        object.attached || !revoked
          ? await backend.revoke(issue, { from: now, until: object.until })
          : undefined;
      // Who had it taken back was in the event that is lost.
      return { issue, object: { ...object, ...ended }, cause: cause ?? BY_HAND };
    });
  }
  const { named } = known;
  if (named && !objects.some(({ issue }) => issue === named.issue)) {
    await each(named.issue, async () => {
      const object = await forestall(run, known, account, backend, named.issue);
      return object && { issue: named.issue, object, cause: named.cause };
    });
  }
  return failures;
}

/** An hourly run reads the one set: finding all of a request means to describe every set of the organisation. */
async function isTombstone(
  scan: Scan,
  account: ConfiguredAccount,
  backend: Backend & Watched,
  object: GrantObject,
): Promise<boolean> {
  if (scan.scope === undefined || account.backend === 'iam')
    return (await backend.find(object.issue)).kind === 'tombstone';
  const there = await backend.inspect(object);
  return there !== undefined && isRevoked(there.tags);
}

/** Why an unexpired grant is to be taken back; `undefined`: it stays. */
async function reasonToTakeBack(
  run: WorkflowRun,
  { main, named, open, filed }: Known,
  account: ConfiguredAccount,
  { issue, until }: GrantObject,
): Promise<Cause | undefined> {
  if (named?.issue === issue) return named.cause;
  const onMain = filed.some((file) => file.issue === issue && file.account === account.name);
  if (open.has(issue) && onMain) return undefined;
  const found = await readIssue(run.github, issue);
  if (found.kind === 'unknown') {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} ` +
        'Nothing is removed on that; run revoke by hand with this number to take it back.',
    );
    return undefined;
  }
  if (!found.issue.open) return closing(found.issue, found.closedBy);
  if (onMain) return undefined;
  const path = `requests/${account.name}/${monthOf(found.issue.createdAt)}/${issue}.yml`;
  const text = (await readFilesAt(run.github, main.head, [path])).get(path);
  return text === undefined
    ? { words: 'because its files were removed from the default branch', by: undefined }
    : undefined;
}

/**
 * Closed or revoked after the merge and before the grant: the tombstone is laid ahead of it, so that a grant that is
 * under way elsewhere finds it.
 */
async function forestall(
  run: WorkflowRun,
  { main, filed }: Known,
  account: ConfiguredAccount,
  backend: Backend,
  issue: IssueNumber,
): Promise<RevokedObject | undefined> {
  const file = filed.find((f) => f.issue === issue && f.account === account.name);
  if (!file) return undefined;
  const request = (await readRequests(run.github, main.head, [file])).get(issue);
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== undefined);
  if (!request || merged?.mergedAt === undefined) return undefined;
  const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
  if (until <= (await backend.now())) return undefined;
  return backend.revoke(issue, { from: merged.mergedAt, until });
}

const sessionsOf = ({ assigns, sessionsLast }: RevokedObject): OpenSessions =>
  assigns !== undefined ? 'shared' : sessionsLast !== undefined ? 'not-updated' : 'refused';

async function tellTakenBack(
  run: WorkflowRun,
  config: Config,
  ledger: Ledger,
  { issue: number, object, cause }: TakenBack,
): Promise<Done | undefined> {
  const found = await readIssue(run.github, number);
  if (found.kind === 'unknown') {
    const note = `Taken back; its issue cannot be told: ${found.why}`;
    return { issue: number, state: 'revoked', note };
  }
  const { issue } = found;
  const [before] = (await ledger.read([{ issue: number, month: monthOf(issue.createdAt) }])).values();
  if (!issue.open && before?.some(({ kind }) => kind === 'revoked')) return undefined;
  const words = revoked(issue.author?.login ?? 'ghost', cause.words, sessionsOf(object));
  await tell(run, ledger, {
    issue,
    state: 'revoked',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(object.until), why: cause.words, by: cause.by ?? null },
  });
  return { issue: number, state: 'revoked', note: `Taken back ${cause.words}.` };
}
