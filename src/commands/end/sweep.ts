import type { Backend, GrantObject } from '../../aws/backend.ts';
import { openIssues, type Issue } from '../../github/open-issues.ts';
import { ledgerEvent, type Ledger } from '../../github/ledger-branch.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { addSeconds, formatInstant, monthOf, type Instant, type Seconds } from '../../terms/instant.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import { endedNotRemoved } from '../../messages/end-news.ts';
import type { ActionUse } from '../../report/event-data.ts';
import { isOurs } from '../../request/form/standing-form.ts';
import { endingOf, inEndingAccounts, type EndingAccount } from '../run/ending-accounts.ts';
import { scanOf } from '../run/listing-scope.ts';
import { shownState } from '../run/shown-state.ts';
import { isGiven } from '../../lifecycle/state.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { causeIn } from '../../aws/aws-errors.ts';
import { TimeIsOver } from '../../terms/call-limits.ts';
import type { IssueNumber, RequestPart } from '../../terms/brand.ts';
import { keepHealth, type HealthPart } from '../tell/keep-health-issue.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { lastingOf } from './lasting-parts.ts';
import { tellUntoldEnds, type Sweeping, type Swept } from './untold-ends.ts';
import { auditTrail, recordedLedger } from '../trail/audit-trail.ts';
import { showAuditTrail } from '../trail/show-audit-trail.ts';
import { tellUntoldUses } from './standing/untold-uses.ts';
import { BY_HAND } from './cause.ts';
import { accountNamesOfJob } from '../run/share-of-accounts.ts';
import { endedAccounts } from './several/ended-accounts.ts';
import { provedAccounts } from './several/proved-accounts.ts';
import { tellEndedIn, tellExpired, wordsOfEnd, type EndedIn } from './tell-end.ts';
import { sessionsOfBefore, tellTakenBack } from './tell-taken-back.ts';
import { issueWhileTold, tellingQueue } from '../tell/telling-queue.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/**
 * Removes what has expired. AWS has refused every call since the expiry; this tidies, reads back, and tells.
 *
 * 1. AWS: list by name, remove what AWS's own clock says is over. GitHub only says in which accounts (ending-accounts.ts), and
 *    which of an organisation's permission sets the hourly run looks at (listing-scope.ts).
 * 2. GitHub: tell of what was removed, now or by a run that could not tell any more; of each account when it is done.
 */
export async function sweep(run: WorkflowRun): Promise<CommandResult> {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isOurs(body));
  const ending = await endingOf(run, main, open);
  const trail = auditTrail(run, ending.settings);
  const ledger = recordedLedger(run, main, trail);
  const scan = await scanOf(run, ending, ledger, () =>
    Promise.resolve(open.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))),
  );
  const telling = tellingQueue(run, ledger);
  const sweeping: Sweeping = {
    run,
    main,
    ending,
    scan,
    ledger,
    open: new Map(open.map((issue) => [issue.number, issue])),
    proved: provedAccounts(run, main, ending.filed),
    telling,
    swept: [],
    settled: new Set(),
  };
  const lasting: HealthProblem[] = [];
  const { proved } = sweeping;
  const together = endedAccounts<EndedIn>(proved, accountNamesOfJob(ending.accounts, run.share));
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      const removal = await removeOver(sweeping, account, backend, lasting, together);
      together.finish(account.name);
      telling.flush();
      sweeping.swept.push({ account, backend, found: removal.found });
      const untold = await tellUntoldEnds(
        sweeping,
        // Of several accounts, once all of them are done.
        ({ account: folder, issue }) => folder === account.name && !proved.mayBeSeveral(issue),
      );
      telling.flush();
      return { holds: removal.found.length, failures: [...removal.failures, ...untold] };
    },
  );
  for (const several of together.all())
    telling.add({
      issue: several.issue,
      what: `has ended in ${several.ended.size} accounts`,
      tell: () => tellEndedIn(run, ending.settings, ledger, several),
    });
  // Whose folder has another name than the account has now.
  const others =
    outOfTime(run.deadline) === undefined
      ? [...(await tellUntoldEnds(sweeping, () => true)), ...(await tellUntoldUses(sweeping))]
      : [];
  const told = await telling.end();
  const whole = failures.length === 0 && outOfTime(run.deadline) === undefined;
  const notices = ending.settings.frozen ? [...mistakes, FROZEN] : mistakes;
  await showProblems(run, all, whole ? lasting : undefined, notices);
  const unwritten = await showAuditTrail(run, trail, 'revoker', all);
  return {
    done: told.done,
    failures: [
      ...failures,
      ...results.flatMap((result) => result.failures),
      ...others,
      ...told.failures,
      ...unwritten,
    ],
    mistakes,
  };
}

/** Plain text, as all that the health issue shows. */
const FROZEN =
  '"frozen: true" stands in aws-jit.yml: nothing is granted until its owners lift that. Access is taken away all the same.';

/** Most problems that a person can take in at once. */
const MOST_SHOWN = 20;

/**
 * For whoever does not read the runs. It informs: where it cannot be written, the run says what it says all the same.
 * @param lasting `undefined`: not every account was looked at to the end, so what is shown of the others stays.
 */
async function showProblems(
  run: WorkflowRun,
  open: readonly Issue[],
  lasting: readonly HealthProblem[] | undefined,
  mistakes: readonly string[],
): Promise<void> {
  const parts = new Map<HealthPart, readonly HealthProblem[]>();
  if (run.share === undefined && lasting !== undefined) parts.set('removal', lasting.slice(0, MOST_SHOWN));
  if (run.share === undefined || run.share.job === 1)
    parts.set(
      'configuration',
      mistakes.map((message) => ({ code: `configuration-${digestOf(message).slice(0, 8)}`, message })),
    );
  if (parts.size === 0) return;
  try {
    await keepHealth(run, open, parts);
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
}

async function removeOver(
  { run, main, ending: { settings, filed }, scan, ledger, open, proved, telling }: Sweeping,
  account: EndingAccount,
  backend: Swept['backend'] & Pick<Backend, 'list' | 'lastUses' | 'isRevoked' | 'objectsOf' | 'isLive'>,
  lasting: HealthProblem[],
  together: ReturnType<typeof endedAccounts<EndedIn>>,
): Promise<{ readonly found: readonly GrantObject[]; readonly failures: readonly string[] }> {
  const objects = await backend.list(scan.scope);
  const now = await backend.now();
  const over: GrantObject[] = [];
  /** Ends that an extension has taken over: what is left of them is tidied away, and nobody is told of an end. */
  const continued = new Set<GrantObject>();
  const stays = await lastingOf({ run, main, filed, scan }, backend, objects, now);
  for (const object of objects.filter(({ until }) => until <= now)) {
    const how = stays(object);
    if (how !== 'is awaited') over.push(object);
    if (how === 'goes on') continued.add(object);
  }
  await proved.look(account.name, over);
  for (const { issue, attached, until } of objects)
    if (attached && until > now) together.holds(issue, account.name);
  const uses = settings.analytics.usage ? await usesOf(backend, over) : NO_USES;
  const failures: string[] = [];
  for (const object of over) {
    const enough = outOfTime(run.deadline);
    if (enough !== undefined) {
      failures.push(`${account.name}: ${enough}`);
      break;
    }
    const { issue: number, until, assigns } = object;
    let emptied = false;
    let wasRevoked = false;
    try {
      // Taken back, and open: opened again, or not told of yet.
      wasRevoked = !object.attached && open.has(number) && (await backend.isRevoked(object));
      emptied = (await backend.remove(object)) === 'emptied';
    } catch (error) {
      // One that cannot be removed, since somebody uses it elsewhere, holds up no other.
      const why = `#${number}: ${error instanceof Error ? error.message : String(error)}`;
      if (now < addSeconds(until, LASTING) || error instanceof TimeIsOver) failures.push(why);
      else {
        run.log.warning(`${why} The health issue says what to do about it.`);
        lasting.push({ code: `removal-${number}`, message: whatToDo(account, object, error) });
      }
      together.resisted(number, account.name);
      if (proved.isSeveral(number, account.name, object.part)) {
        if (assigns === undefined) together.add(number, account.name, { until, removed: false });
      } else if (assigns === undefined && !continued.has(object))
        telling.add({
          issue: number,
          what: 'has ended',
          tell: async () => {
            const issue = await issueNamed(run, number);
            return issue?.open === true
              ? tellExpired(run, settings, ledger, issue, until, endedNotRemoved)
              : undefined;
          },
        });
      continue;
    }
    if (continued.has(object)) {
      run.log.info(`#${number}: removed what has ended while its extension goes on, ${object.arn}.`);
      continue;
    }
    // What was taken back there alone was told then, and its end is nobody's news.
    if (proved.isSeveral(number, account.name, object.part)) {
      if (wasRevoked) continue;
      together.add(number, account.name, { until, removed: true });
      const issue = open.get(number);
      if (issue !== undefined) recordUses(run, ledger, issue, until, uses.get(number) ?? [], object.part);
      continue;
    }
    telling.add({
      issue: number,
      what: 'is removed',
      tell: async () => {
        const issue = await issueNamed(run, number);
        // A closed issue was told when it was closed; only its tombstone went now.
        if (!issue?.open && emptied) return undefined;
        // Unless no run has come by since: its label says still that it is live.
        const isTold = issue === undefined || (!issue.open && !isGiven(shownState(issue)));
        if (isTold)
          return { issue: number, state: 'unchanged', note: 'Removed the last trace of a closed request.' };
        if (wasRevoked)
          return tellTakenBack(run, settings, ledger, {
            issue: number,
            until,
            sessions: sessionsOfBefore(account, assigns !== undefined),
            cause: BY_HAND,
            told: false,
          });
        recordUses(run, ledger, issue, until, uses.get(number) ?? []);
        return tellExpired(run, settings, ledger, issue, until, wordsOfEnd(assigns === undefined));
      },
    });
  }
  return { found: objects, failures };
}

/** What could not be removed for so long has failed in three hourly runs: the next will do no better without a person. */
const LASTING = (3 * 60 * 60) as Seconds;

/** For whoever administers the account. */
const whatToDo = (
  account: Pick<EndingAccount, 'name' | 'id'>,
  { issue, arn, assigns }: GrantObject,
  error: unknown,
): string =>
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
  const uses = new Map<IssueNumber, readonly ActionUse[]>();
  for (const [issue, used] of await Promise.all(
    asked.map(async (each) => [each.issue, await lastUses(each)] as const),
  ))
    uses.set(issue, [...(uses.get(issue) ?? []), ...used]);
  return uses;
}

/**
 * For the report, which asks when the policy is gone. Without a use there is nothing to know.
 * @param part which account of a request for several
 */
function recordUses(
  run: WorkflowRun,
  ledger: Ledger,
  { number: issue, createdAt }: Issue,
  until: Instant,
  uses: readonly ActionUse[],
  part?: RequestPart,
): void {
  if (uses.length === 0) return;
  const lastAccesses = uses.map(({ action, at }) => ({ action, at: formatInstant(at) }));
  const data = { ...(part === undefined ? {} : { part }), lastAccesses };
  const once = `${part === undefined ? '' : `${part}:`}${formatInstant(until)}`;
  const event = ledgerEvent('last-accesses', once, issue, run.github.now(), run.id, data);
  ledger.add({ issue, month: monthOf(createdAt) }, event);
}

async function issueNamed(run: WorkflowRun, number: IssueNumber): Promise<Issue | undefined> {
  const found = await issueWhileTold(run, number);
  return found.kind === 'issue' ? found.issue : undefined;
}
