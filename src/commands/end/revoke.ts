// src/commands/end/: how access and requests end: revoke, sweep, close, watch.
import type { Backend, GrantObject, RevokedObject, Watched } from '../../aws/backend.ts';
import { isRevoked } from '../../aws/grant-tags.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { EndingSettings } from '../../config/ending-settings.ts';
import { openIssues, readIssue, type Actor, type Issue } from '../../github/open-issues.ts';
import { openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { addSeconds, formatInstant, monthOf, parseInstant, type Instant } from '../../terms/instant.ts';
import { revoked, type OpenSessions } from '../../messages/end-news.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { endingOf, inEndingAccounts, isPlace, placeOf, type EndingAccount } from '../run/ending-accounts.ts';
import { withoutEffect, type VisitedAccount } from './revoke-without-effect.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import { readRequests } from '../run/filed-requests.ts';
import { scanOf, type Scan } from '../run/listing-scope.ts';
import { tell } from '../tell/tell.ts';
import { tellingQueue } from '../tell/telling-queue.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

/** What is known before the first account is asked. */
interface Known {
  readonly main: MainBranch;
  /** The request this run was started for, and by whom. */
  readonly named: NamedRequest | undefined;
  readonly open: ReadonlySet<IssueNumber>;
  readonly filed: readonly FiledRequest[];
  readonly scan: Scan;
}

interface NamedRequest {
  readonly issue: IssueNumber;
  readonly cause: Cause;
  /** Somebody asked for just this: then a run that changes nothing says why. */
  readonly byNumber: boolean;
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
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const named = namedBy(run);
  const ending = await endingOf(run, main, open, named?.issue);
  const { filed } = ending;
  const now = run.github.now();
  // What is over is for the sweep.
  const scan = await scanOf(
    run,
    ending,
    openLedger(run.github),
    () => Promise.resolve(filed),
    ({ data }) => {
      const until = parseInstant(String(data['until']));
      return until !== undefined && until > now;
    },
  );
  const numbers = new Set(open.map(({ number }) => number));
  const known: Known = { main, named, open: numbers, filed, scan };
  const ledger = openLedger(run.github);
  const telling = tellingQueue(ledger);
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      try {
        return await takeBackIn(run, known, account, backend, (back) => {
          telling.add({
            issue: back.issue,
            what: 'is taken back',
            tell: () => tellTakenBack(run, ending.settings, ledger, back),
          });
        });
      } finally {
        telling.flush();
      }
    },
  );
  const told = await telling.end();
  const failed = [...failures, ...results.flatMap((result) => result.failures), ...told.failures];
  const done = [...told.done];
  if (named?.byNumber === true && !done.some(({ issue }) => issue === named.issue) && failed.length === 0) {
    const answer = await withoutEffect(run, main, ending, named.issue, results);
    if (typeof answer === 'string') failed.push(answer);
    else if (answer !== undefined) done.push(answer);
  }
  return { done, failures: failed, mistakes };
}

function namedBy({ event }: WorkflowRun): NamedRequest | undefined {
  if (event.kind === 'dispatch' && event.issue !== undefined) {
    // A fresh run, started by a stale one, was started by nobody in particular.
    const by = event.sender?.type === 'User' ? event.sender.login : undefined;
    const cause = by === undefined ? BY_HAND : { words: `by ${by}`, by };
    return { issue: event.issue, cause, byNumber: true };
  }
  if (event.kind === 'issue' && event.action === 'closed') {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender), byNumber: false };
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

/** One account, as it was left. */
interface Visited extends VisitedAccount {
  readonly holds: number;
  readonly failures: readonly string[];
}

async function takeBackIn(
  run: WorkflowRun,
  known: Known,
  account: EndingAccount,
  backend: Backend & Watched,
  taken: (back: TakenBack) => void,
): Promise<Visited> {
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
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}

/** An hourly run reads the one set: finding all of a request means to describe every set of the organisation. */
async function isTombstone(
  scan: Scan,
  account: EndingAccount,
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
  account: EndingAccount,
  { issue, until }: GrantObject,
): Promise<Cause | undefined> {
  if (named?.issue === issue) return named.cause;
  const onMain = async (createdAt?: Instant) =>
    (await fileOfGrant(run.github, main.head, filed, account, issue, createdAt)) !== undefined;
  if (open.has(issue) && (await onMain())) return undefined;
  const found = await readIssue(run.github, issue);
  if (found.kind === 'unknown') {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} ` +
        'Nothing is removed on that; run revoke by hand with this number to take it back.',
    );
    return undefined;
  }
  if (!found.issue.open) return closing(found.issue, found.closedBy);
  return (await onMain(found.issue.createdAt))
    ? undefined
    : { words: 'because its files were removed from the default branch', by: undefined };
}

/**
 * Closed or revoked after the merge and before the grant: the tombstone is laid ahead of it, so that a grant that is
 * under way elsewhere finds it.
 */
async function forestall(
  run: WorkflowRun,
  { main, named, filed }: Known,
  account: EndingAccount,
  backend: Backend,
  issue: IssueNumber,
): Promise<RevokedObject | undefined> {
  const files = filed.filter((file) => file.issue === issue);
  const request = (await readRequests(run.github, main.head, files)).get(issue);
  if (request === undefined || !isPlace(account, placeOf(request))) return undefined;
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== undefined);
  if (merged?.mergedAt === undefined) {
    if (named?.byNumber !== true) return undefined;
    throw new Error(
      `its merged pull request cannot be seen, so that nobody knows until when it must be kept from coming. AWS holds nothing of it in ` +
        `account ${account.id}. Close the issue: a closed one is not granted.`,
    );
  }
  const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
  if (until <= (await backend.now())) return undefined;
  return backend.revoke(issue, { from: merged.mergedAt, until });
}

const sessionsOf = ({ assigns, sessionsLast }: RevokedObject): OpenSessions =>
  assigns !== undefined ? 'shared' : sessionsLast !== undefined ? 'not-updated' : 'refused';

async function tellTakenBack(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
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
