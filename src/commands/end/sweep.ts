import type { Backend, GrantObject } from '../../aws/backend.ts';
import type { AccountName, IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { openIssues, readIssue, type Issue } from '../../github/open-issues.ts';
import { ledgerEvent, openLedger, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import { addSeconds, formatInstant, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import { endedNotRemoved } from '../../messages/news.ts';
import type { ActionUse } from '../../report/event-data.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { inEachAccount } from '../run/each-account.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import { isAssigned } from '../run/live-access.ts';
import { scanOf, type Scan } from '../run/listing-scope.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import { TimeIsOver } from '../../terms/call-limits.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { tellExpired, tellLapsed, wordsOfEnd } from './tell-end.ts';
import { wasToldLive } from '../tell/told-before.ts';
import { tellingQueue, type TellingQueue } from '../tell/telling-queue.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/** What every account's sweep shares. */
interface Sweeping {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly scan: Scan;
  readonly ledger: Ledger;
  readonly all: () => Promise<readonly Issue[]>;
  readonly open: () => Promise<OpenRequests>;
  readonly telling: TellingQueue;
  /** What no run can remove by itself. */
  readonly lasting: HealthProblem[];
}

/**
 * Removes what has expired. AWS has refused every call since the expiry; this tidies, reads back, and tells.
 *
 * 1. AWS: list by name, remove what AWS's own clock says is over. Nothing that GitHub says is needed for it; it only says
 *    which of an organisation's permission sets the hourly run looks at (scan.ts).
 * 2. GitHub: tell of what was removed, now or by a run that could not tell any more; of each account when it is done.
 */
export async function sweep(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const scan = await scanOf(run, config, openLedger(run.github), async () =>
    (await openIssues(run.github))
      .filter(({ body }) => isRequest(body))
      .map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
  );
  const ledger = openLedger(run.github);
  const telling = tellingQueue(ledger);
  const lasting: HealthProblem[] = [];
  /** Read once something is removed, so that nothing which GitHub says comes before it. */
  let reading: Promise<readonly Issue[]> | undefined;
  const all = () => (reading ??= openIssues(run.github));
  const sweeping: Sweeping = {
    run,
    main,
    config,
    scan,
    ledger,
    all,
    open: async () =>
      new Map((await all()).filter(({ body }) => isRequest(body)).map((issue) => [issue.number, issue])),
    telling,
    lasting,
  };
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    'revoker',
    async (account, backend) => {
      const { found, failures } = await removeOver(sweeping, account, backend);
      telling.flush();
      return [...failures, ...(await catchUp(sweeping, account.name, backend, found))];
    },
  );
  const told = await telling.end();
  // Only where every account was looked at to the end is nothing of the others forgotten.
  if (failures.length === 0 && run.share === undefined) await keepRemovals(sweeping);
  return { done: told.done, failures: [...failures, ...results.flat(), ...told.failures] };
}

/** Most problems that a person can take in at once. */
const MOST_SHOWN = 20;

async function keepRemovals({ run, all: open, lasting }: Sweeping): Promise<void> {
  try {
    await keepHealth(run, await open(), 'removal', lasting.slice(0, MOST_SHOWN));
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
}

type OpenRequests = ReadonlyMap<IssueNumber, Issue>;

async function removeOver(
  { run, config, scan, ledger, open, telling, lasting }: Sweeping,
  account: ConfiguredAccount,
  backend: Backend,
): Promise<{ readonly found: readonly GrantObject[]; readonly failures: readonly string[] }> {
  const objects = await backend.list(scan.scope);
  const now = await backend.now();
  const over = objects.filter((object) => object.until <= now);
  const uses = config.analytics.usage ? await usesOf(backend, over) : NO_USES;
  const failures: string[] = [];
  for (const object of over) {
    const enough = outOfTime(run.deadline);
    if (enough !== undefined) {
      failures.push(`${account.name}: ${enough}`);
      break;
    }
    const { issue: number, until, assigns } = object;
    try {
      await backend.remove(object);
    } catch (error) {
      // One that cannot be removed, since somebody uses it elsewhere, holds up no other.
      const why = `#${number}: ${error instanceof Error ? error.message : String(error)}`;
      if (now < addSeconds(until, LASTING)) failures.push(why);
      else if (error instanceof TimeIsOver) failures.push(why);
      else {
        run.log.warning(`${why} The health issue says what to do about it.`);
        lasting.push({ code: `removal-${number}`, message: whatToDo(account, object, error) });
      }
      if (assigns === undefined)
        telling.add({
          issue: number,
          what: 'has ended',
          tell: async () => {
            const issue = (await open()).get(number);
            return issue && tellExpired(run, config, ledger, issue, until, endedNotRemoved);
          },
        });
      continue;
    }
    telling.add({
      issue: number,
      what: 'is removed',
      tell: async () => {
        const issue = (await open()).get(number) ?? (await closedIssue(run, number));
        // A closed issue was told when it was closed; only its tombstone went now.
        if (!issue?.open)
          return { issue: number, state: 'unchanged', note: 'Removed the last trace of a closed request.' };
        recordUses(run, ledger, issue, until, uses.get(number) ?? []);
        return tellExpired(run, config, ledger, issue, until, wordsOfEnd(assigns === undefined));
      },
    });
  }
  return { found: objects, failures };
}

/** What could not be removed for so long has failed in three hourly runs: the next will do no better without a person. */
const LASTING = (3 * 60 * 60) as Seconds;

/** For whoever administers the account. */
const whatToDo = (account: ConfiguredAccount, { issue, arn, assigns }: GrantObject, error: unknown): string =>
  `What is left of request ${issue} in ${account.name} (${account.id}) cannot be removed: ${sentence(causeIn(error instanceof Error ? error.message : String(error)))} ` +
  `${assigns === undefined ? 'It gives nothing since its end. An' : '**Its access may work still**, since AWS does not end it. An'} administrator of AWS has to take ${arn} from everybody who has it, and delete it.`;

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

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

async function closedIssue(run: WorkflowRun, number: IssueNumber): Promise<Issue | undefined> {
  const found = await readIssue(run.github, number);
  return found.kind === 'issue' ? found.issue : undefined;
}

/**
 * Open requests that AWS holds nothing of: ended by a run that could not tell, or never granted in their window.
 * @param found what AWS held in the account when the sweep began, completely: those have been dealt with.
 */
async function catchUp(
  { run, main, config, scan, ledger, open, telling }: Sweeping,
  account: AccountName,
  backend: Backend,
  found: readonly GrantObject[],
): Promise<readonly string[]> {
  const { github } = run;
  const issues = await open();
  const now = github.now();
  const held = new Set(found.map(({ issue }) => issue));
  const files = (await filedRequests(github, main.head, config, now)).filter((f) => f.account === account);
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return [];
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  const failures: string[] = [];
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    try {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== undefined);
      if (merged?.mergedAt === undefined) continue;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) continue;
      // Not among what was looked at: AWS is asked for this one before anybody is told that nothing is there.
      if (scan.scope !== undefined && !scan.named.has(issue.number) && !(await isGone(backend, issue.number)))
        continue;
      telling.add({
        issue: issue.number,
        what: 'is over',
        tell: async () =>
          (await wasToldLive(github, issue.number, until, events.get(issue.number) ?? []))
            ? tellExpired(run, config, ledger, issue, until, wordsOfEnd(!isAssigned(config, request)))
            : tellLapsed(run, config, ledger, issue, until),
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

/** Whether AWS holds nothing of a request, or nothing any more. */
async function isGone(backend: Backend, issue: IssueNumber): Promise<boolean> {
  const standing = await backend.find(issue);
  if (standing.kind === 'absent') return true;
  if (standing.object.until > (await backend.now())) return false;
  await backend.remove(standing.object);
  return true;
}
