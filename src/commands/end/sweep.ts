import type { Backend, GrantObject } from '../../aws/backend.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { EndingSettings } from '../../config/ending-settings.ts';
import { openIssues, readIssue, type Issue } from '../../github/open-issues.ts';
import { ledgerEvent, openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { addSeconds, formatInstant, monthOf, type Instant } from '../../terms/instant.ts';
import { expired, lapsed } from '../../messages/news.ts';
import type { ActionUse } from '../../report/event-data.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import {
  endingOf,
  inEndingAccounts,
  isPlace,
  placeOf,
  type Ending,
  type EndingAccount,
} from '../run/ending-accounts.ts';
import { readRequests } from '../run/filed-requests.ts';
import { isAssigned } from '../run/live-access.ts';
import { scanOf, type Scan } from '../run/listing-scope.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { tell } from '../tell/tell.ts';
import type { CommandResult, Done, WorkflowRun } from '../run/workflow-run.ts';

/** What AWS said about one account, completely: accounts that could not be read are not in the list. */
interface Swept {
  readonly account: EndingAccount;
  readonly holds: number;
  readonly removed: readonly GrantObject[];
  /** Of these AWS keeps what gives nothing, for a user who has left. */
  readonly emptied: ReadonlySet<IssueNumber>;
  /** What IAM knew of their use, which it forgets with the policy. */
  readonly uses: ReadonlyMap<IssueNumber, readonly ActionUse[]>;
  /** Not over yet, or over and not to be removed now. */
  readonly left: readonly GrantObject[];
  readonly failures: readonly string[];
  readonly backend: Pick<Backend, 'find' | 'now' | 'remove'>;
}

/**
 * Removes what has expired. AWS has refused every call since the expiry; this tidies, reads back, and tells.
 *
 * 1. AWS: list by name, remove what AWS's own clock says is over. GitHub only says in which accounts (ending-accounts.ts), and
 *    which of an organisation's permission sets the hourly run looks at (listing-scope.ts).
 * 2. GitHub: tell of what was removed, now or by a run that could not tell any more.
 */
export async function sweep(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isRequest(body));
  const ending = await endingOf(run, main, open);
  const scan = await scanOf(run, ending, openLedger(run.github), () =>
    Promise.resolve(open.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))),
  );
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend): Promise<Swept> => {
      const objects = await backend.list(scan.scope);
      const now = await backend.now();
      const over = objects.filter((object) => object.until <= now);
      const uses = ending.settings.analytics.usage ? await usesOf(backend, over) : NO_USES;
      const removed: GrantObject[] = [];
      const emptied = new Set<IssueNumber>();
      const notRemoved: string[] = [];
      for (const object of over) {
        try {
          if ((await backend.remove(object)) === 'emptied') emptied.add(object.issue);
          removed.push(object);
        } catch (error) {
          // One that cannot be removed, since somebody uses it elsewhere, holds up no other.
          notRemoved.push(`#${object.issue}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return {
        account,
        holds: objects.length,
        removed,
        emptied,
        uses,
        left: objects.filter((object) => !removed.includes(object)),
        failures: notRemoved,
        backend,
      };
    },
  );
  const told = await tellOfTheEnd(run, main, ending, results, scan);
  await showMistakes(run, all, mistakes);
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((swept) => swept.failures), ...told.failures],
    mistakes,
  };
}

/** For whoever does not read the runs. It informs: where it cannot be written, the run is red all the same. */
async function showMistakes(
  run: WorkflowRun,
  open: readonly Issue[],
  mistakes: readonly string[],
): Promise<void> {
  if (run.share !== undefined && run.share.job > 1) return;
  const problems = mistakes.map((message) => ({
    code: `configuration_${digestOf(message).slice(0, 8)}`,
    message,
  }));
  try {
    await keepHealth(run, open, 'configuration', problems);
  } catch (error) {
    run.log.warning(`The health issue cannot be written: ${String(error)}`);
  }
}

/** So many are asked about at once, in seconds all together; of more than that, what was used is left to CloudTrail. */
const MOST_ASKED = 20;
const NO_USES: ReadonlyMap<IssueNumber, readonly ActionUse[]> = new Map();

/** AWS refuses everything of them already, so these seconds give nobody a call more. */
async function usesOf(backend: Pick<Backend, 'lastUses'>, over: readonly GrantObject[]) {
  const { lastUses } = backend;
  if (lastUses === undefined) return NO_USES;
  const asked = over.filter(({ attached }) => attached).slice(0, MOST_ASKED);
  return new Map(await Promise.all(asked.map(async (each) => [each.issue, await lastUses(each)] as const)));
}

/** For the report, which asks when the policy is gone. Without a use there is nothing to know. */
function recordUses(
  run: WorkflowRun,
  ledger: Ledger,
  { number: issue, createdAt }: Issue,
  until: Instant,
  uses: readonly ActionUse[],
): void {
  if (uses.length === 0) return;
  const lastAccesses = uses.map(({ action, at }) => ({ action, at: formatInstant(at) }));
  const data = { lastAccesses };
  const event = ledgerEvent('last-accesses', formatInstant(until), issue, run.github.now(), run.id, data);
  ledger.add({ issue, month: monthOf(createdAt) }, event);
}

async function tellOfTheEnd(
  run: WorkflowRun,
  main: MainBranch,
  ending: Ending,
  swept: readonly Swept[],
  scan: Scan,
): Promise<CommandResult> {
  const { github } = run;
  const ledger = openLedger(github);
  const open = new Map((await openIssues(github)).filter((i) => isRequest(i.body)).map((i) => [i.number, i]));
  const ended = new Map<IssueNumber, GrantObject>();
  for (const { removed } of swept) for (const object of removed) ended.set(object.issue, object);
  const uses = new Map(swept.flatMap((each) => [...each.uses]));
  const emptied = new Set(swept.flatMap((each) => [...each.emptied]));
  const done: Done[] = [];
  const failures: string[] = [];
  const attempt = async (issue: IssueNumber, telling: () => Promise<Done | undefined>) => {
    try {
      const said = await telling();
      if (said) done.push(said);
    } catch (error) {
      failures.push(`#${issue}: removed, but not told: ${String(error)}`);
    }
  };

  for (const [number, { until, assigns }] of ended) {
    await attempt(number, async () => {
      const issue = open.get(number) ?? (await closedIssue(run, number));
      // A closed issue was told when it was closed; only its tombstone went now.
      if (!issue?.open && emptied.has(number)) return undefined;
      if (!issue?.open)
        return { issue: number, state: 'unchanged', note: 'Removed the last trace of a closed request.' };
      recordUses(run, ledger, issue, until, uses.get(number) ?? []);
      return tellExpired(run, ending.settings, ledger, issue, until, assigns === undefined);
    });
  }
  await catchUp(
    run,
    main,
    ending,
    ledger,
    swept,
    scan,
    [...open.values()].filter((i) => !ended.has(i.number)),
    attempt,
  );
  await ledger.commit();
  return { done, failures };
}

async function closedIssue(run: WorkflowRun, number: IssueNumber): Promise<Issue | undefined> {
  const found = await readIssue(run.github, number);
  return found.kind === 'issue' ? found.issue : undefined;
}

/** Open requests that AWS holds nothing of: ended by a run that could not tell, or never granted in their window. */
async function catchUp(
  run: WorkflowRun,
  main: MainBranch,
  { settings, filed, accounts }: Ending,
  ledger: Ledger,
  swept: readonly Swept[],
  scan: Scan,
  open: readonly Issue[],
  attempt: (issue: IssueNumber, telling: () => Promise<Done | undefined>) => Promise<void>,
): Promise<void> {
  const { github } = run;
  const now = github.now();
  const held = new Set(swept.flatMap(({ left }) => left.map(({ issue }) => issue)));
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const gone = filed.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return;
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    // In every account that may hold it: one that could not be read says nothing.
    const there = swept.filter(({ account }) => isPlace(account, placeOf(request)));
    const all = accounts.filter((account) => isPlace(account, placeOf(request)));
    if (there.length === 0 || there.length < all.length) continue;
    await attempt(issue.number, async () => {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== undefined);
      if (merged?.mergedAt === undefined) return undefined;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) return undefined;
      // Not among what was looked at: AWS is asked for this one before anybody is told that nothing is there.
      if (scan.scope !== undefined && !scan.named.has(issue.number) && !(await isGone(there, issue.number)))
        return undefined;
      const wasGranted = events.get(issue.number)?.some((event) => event.kind === 'granted');
      return wasGranted
        ? tellExpired(run, settings, ledger, issue, until, !isAssigned(settings, request))
        : tellLapsed(run, settings, ledger, issue, until);
    });
  }
}

/** Whether AWS holds nothing of a request, or nothing any more. */
async function isGone(places: readonly Pick<Swept, 'backend'>[], issue: IssueNumber): Promise<boolean> {
  for (const { backend } of places) {
    const standing = await backend.find(issue);
    if (standing.kind === 'absent') continue;
    if (standing.object.until > (await backend.now())) return false;
    await backend.remove(standing.object);
  }
  return true;
}

async function tellExpired(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  issue: Issue,
  until: Instant,
  enforced: boolean,
): Promise<Done> {
  const words = expired(issue.author?.login ?? 'ghost', until, enforced);
  await tell(run, ledger, {
    issue,
    state: 'expired',
    once: formatInstant(until),
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) },
  });
  return {
    issue: issue.number,
    state: 'expired',
    note: `Access ended ${formatInstant(until)} and is removed.`,
  };
}

async function tellLapsed(
  run: WorkflowRun,
  config: Pick<EndingSettings, 'trial'>,
  ledger: Ledger,
  issue: Issue,
  until: Instant,
): Promise<Done> {
  const words = lapsed(
    issue.author?.login ?? 'ghost',
    'the time that was approved passed before the access could be granted.',
  );
  await tell(run, ledger, {
    issue,
    state: 'lapsed',
    once: '',
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) },
  });
  return { issue: issue.number, state: 'lapsed', note: 'The window passed without a grant.' };
}
