// src/commands/grant/: merged and approved becomes attached, read back and told.
import type { Backend, GrantObject, Watched } from '../../aws/backend.ts';
import { loadKnowledge } from '../../shipped/knowledge-file.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { approvalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { CALLS_A_GRANT, CALLS_TO_TELL, callsLeft, shortOfCalls, times } from '../../github/call-budget.ts';
import { isUnrecorded, type Ledger, type LedgerEvent, type LedgerKey } from '../../github/ledger-branch.ts';
import { openNumbers } from '../../github/open-issues.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import { showLabel } from '../../github/state-labels.ts';
import { STATES } from '../../lifecycle/state.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { monthOf, type Instant } from '../../terms/instant.ts';
import { mainBranchOf } from '../../github/main-branch.ts';
import type { DraftingKnowledge } from '../../drafting/grounded-engine.ts';
import { inEachAccount } from '../run/each-account.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { dueRequests, type Due } from './due-requests.ts';
import { dueUses, type DueUse } from './due-uses.ts';
import { grantSupplements } from './grant-supplements.ts';
import { grantUses } from './grant-uses.ts';
import { endFrom } from '../../request/access-window.ts';
import type { Request } from '../../request/request.ts';
import { partOf } from '../../request/request-accounts.ts';
import { approvedRequests, heldByRequest, heldOf, stateOfHeld, type HeldGrant } from './held-grant.ts';
import { auditTrail, recordedLedger, type AuditTrail } from '../trail/audit-trail.ts';
import { showAuditTrail } from '../trail/show-audit-trail.ts';
import { settle } from './settle-grant.ts';
import { tellOne } from './tell-grant.ts';
import { settledAccounts } from './settled-accounts.ts';
import { tellAccounts } from './tell-accounts.ts';
import { tellTurns } from './tell-turns.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { tellingQueue, type TellingQueue } from '../tell/telling-queue.ts';
import { COMPLETE, mayScanPartly, scanAmong, type Scan } from '../run/listing-scope.ts';
import type { VerdictContext } from './approval-verdict.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

/** What every request of a run shares. */
interface GrantContext extends VerdictContext {
  readonly run: WorkflowRun;
  readonly ledger: Ledger;
  readonly trail: AuditTrail | undefined;
  readonly scan: Scan;
  /** Those that calls or time did not suffice for. */
  readonly waiting: Due[];
  readonly settled: { count: number };
  readonly several: ReturnType<typeof settledAccounts>;
  /** What was told of those for several accounts, read once and not by each account; `undefined`: there are none. */
  readonly toldOfSeveral: Promise<ReadonlyMap<IssueNumber, readonly LedgerEvent[]>> | undefined;
}

/**
 * Grants everything that is approved and due: open requests whose file is on the default branch and that AWS does not
 * hold yet. The approval is proved from what GitHub says now; nothing that the event says is believed.
 *
 * 1. Index: open issues ∩ request files on the default branch, at one commit.
 * 2. Each account: what AWS holds already; for the rest, facts → verdict → stamp → grant, read back.
 * 3. Telling: what an account's AWS calls have settled, while the others go on.
 */
export async function grant(run: WorkflowRun): Promise<CommandResult> {
  const short = shortOfCalls(run.callsLeft ?? (await callsLeft(run.github)));
  if (short !== undefined) return { done: [], failures: [short] };
  const [reader, open] = await Promise.all([approvalReader(run.github), openNumbers(run.github)]);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  let loaded: DraftingKnowledge | undefined;
  const knowledge = () => (loaded ??= loadKnowledge());
  const due = await dueRequests(run, main, config, () => knowledge().catalog, open);
  const uses = dueUses(open.issues, config);
  if (due.length + uses.length === 0) return { done: [], failures: [] };

  const trail = auditTrail(run, config);
  const ledger = recordedLedger(run, main, trail);
  const telling = tellingQueue(run, ledger);
  const several = settledAccounts((of) => {
    telling.add({
      issue: of.issue.number,
      what: `was looked at in ${of.settled.size} accounts`,
      tell: async () => {
        const key = { issue: of.issue.number, month: monthOf(of.issue.createdAt) };
        const told = (await ledger.read([key])).get(of.issue.number) ?? [];
        return tellAccounts({ run, config, ledger }, of, told);
      },
    });
  });
  for (const { issue, accounts } of due)
    if (accounts !== undefined)
      several.expect(
        issue,
        accounts,
        due.filter((each) => each.issue === issue).map(({ file }) => file.account),
        accounts.filter((account) => !config.accounts.has(account)),
      );
  const forSeveral = due.filter(({ accounts }) => accounts !== undefined);
  const toldOfSeveral = forSeveral.length === 0 ? undefined : ledger.read(forSeveral.map(keyOf));
  toldOfSeveral?.catch(() => undefined);
  const partly = mayScanPartly(run, config.accounts.values());
  const context: GrantContext = {
    scan: partly ? scanAmong(await ledger.read([...due.map(keyOf), ...uses.map(keyOfUse)])) : COMPLETE,
    run,
    github: run.github,
    ledger,
    trail,
    main,
    config,
    knowledge: knowledge(),
    reader,
    waiting: [],
    settled: { count: 0 },
    several,
    toldOfSeveral,
  };
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    'granter',
    async (account, backend) => {
      const of = due.filter(({ file }) => file.account === account.name);
      try {
        const used = uses.filter((use) => use.of.account === account.name);
        return await grantIn(context, account, backend, of, used, telling);
      } finally {
        several.finish(account.name);
        telling.flush();
      }
    },
    new Set([...due.map(({ file }) => file.account), ...uses.map(({ of }) => of.account)]),
  );
  several.end();
  const said = await telling.end();
  const all = [...failures, ...results.flat(), ...said.failures];
  if (context.waiting.length > 0) {
    try {
      // Of several accounts each waits, and their requester is told once.
      const waiting = context.waiting
        .sort(byEnd)
        .filter(({ issue }, at, all) => all.findIndex((other) => other.issue.number === issue.number) === at);
      await tellTurns(run, config, ledger, waiting, context.settled.count);
    } catch (error) {
      all.push(`Those who wait for their turn could not be told: ${textOf(error)}`);
    }
  }
  return {
    done: said.done,
    failures: [...all, ...(await showAuditTrail(run, trail, 'granter', open.issues))],
  };
}

const keyOf = ({ file }: Due): LedgerKey => ({ issue: file.issue, month: file.month });
const keyOfUse = ({ issue }: DueUse): LedgerKey => ({ issue: issue.number, month: monthOf(issue.createdAt) });

/** What ends first comes first, should time or calls run out; and of two that must not be held together the earlier request. */
const byEnd = (a: Due, b: Due): number =>
  (a.ends ?? Infinity) - (b.ends ?? Infinity) || a.issue.number - b.issue.number;

const textOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @returns what went wrong */
async function grantIn(
  context: GrantContext,
  account: ConfiguredAccount,
  backend: Backend & Watched,
  due: readonly Due[],
  uses: readonly DueUse[],
  telling: TellingQueue,
): Promise<readonly string[]> {
  const { run, config } = context;
  const objects = await backend.list(context.scan.scope);
  const held = heldByRequest(objects);
  const now = await backend.now();
  const isHeld = ({ issue }: Due): boolean => held.get(issue.number)?.attached === true;
  // Held, and told by the label, which comes after the ledger: nothing is asked about these, however many there are.
  // Of several accounts the label is of all of them.
  const left = due.filter(
    (each) =>
      !isHeld(each) || each.accounts !== undefined || !each.issue.labels.includes(STATES.granted.label),
  );
  // What was told decides nothing of what is not held yet: it is read beside what does, and is there before anybody is told.
  const ofOne = left.filter(({ accounts }) => accounts === undefined);
  const reading = Promise.all([
    ofOne.length === 0 ? undefined : context.ledger.read(ofOne.map(keyOf)),
    context.toldOfSeveral,
  ]);
  reading.catch(() => undefined);
  const [approved, ends] = await Promise.all([
    approvedRequests(run.github, context.main, left.filter(isHeld)),
    withEnds(context, left),
  ]);
  const inOrder = ends.sort(byEnd);
  const before = async (each: Due): Promise<readonly LedgerEvent[]> =>
    partOfEvents(each, (await reading)[each.accounts === undefined ? 0 : 1]?.get(each.issue.number) ?? []);
  const failures: string[] = [];
  for (const [index, each] of inOrder.entries()) {
    const { issue } = each;
    try {
      const object = held.get(issue.number);
      const own = object?.attached === true ? await before(each) : [];
      const shown = object?.attached === true ? toldOf(own, approved.get(issue.number), now) : undefined;
      // The label comes last, when the bucket has it too: without it, it is proved and read back once more, and recorded there.
      // Where another account is live, the label of several says that, and a line what the bucket lacks.
      const isShown =
        shown !== undefined &&
        (issue.labels.includes(STATES[shown].label) ||
          (each.accounts !== undefined && issue.labels.includes(STATES.granted.label))) &&
        !own.some((event) => isUnrecorded(own, event));
      if (shown !== undefined && (context.trail === undefined || isShown)) {
        if (each.accounts !== undefined) {
          if (!isShown) context.several.seen(account.name, issue);
          continue;
        }
        await showLabel(run.github, issue.number, shown, issue.labels);
        continue;
      }
      // What is over is for the sweep, which tells of it: AWS holds it, and refuses it.
      if (object !== undefined && object.until <= (await backend.now())) continue;
      const owed = times(CALLS_TO_TELL, telling.waiting());
      const needed = { rest: owed.rest + CALLS_A_GRANT.rest, graphql: owed.graphql + CALLS_A_GRANT.graphql };
      const enough = outOfTime(run.deadline) ?? shortOfCalls(run.github.remaining(), needed);
      if (enough !== undefined) {
        failures.push(enough);
        context.waiting.push(
          ...inOrder.slice(index).filter((other) => !held.get(other.issue.number)?.attached),
        );
        break;
      }
      const toldBefore = before(each);
      const made = await settle(context, account, backend, each, object, shown !== undefined, toldBefore);
      if (shown !== undefined && made.kind !== 'granted') {
        // The label says what AWS holds, and nothing that was true before.
        if (each.accounts === undefined && object !== undefined && (await backend.isLive(object)))
          await showLabel(run.github, issue.number, shown, issue.labels);
        continue;
      }
      const outcome =
        made.kind === 'refused' || made.kind === 'failed'
          ? { ...made, ...(await heldBeside(context, backend, each, object)) }
          : made;
      context.settled.count += 1;
      if (each.accounts !== undefined) {
        context.several.add(account.name, { settled: outcome, backend });
        continue;
      }
      const told = await toldBefore;
      telling.add({
        issue: issue.number,
        what: `is ${outcome.kind}`,
        tell: () => tellOne({ run, config, ledger: context.ledger, backend }, outcome, told),
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${textOf(error)}`);
    }
  }
  failures.push(...(await grantSupplements(context, account, backend, due, objects, telling)));
  failures.push(...(await grantUses(context, account, backend, uses, objects, telling)));
  return failures;
}

/** What is on record of this account alone. */
const partOfEvents = ({ file, accounts }: Due, events: readonly LedgerEvent[]): readonly LedgerEvent[] =>
  accounts === undefined
    ? events
    : events.filter(({ data }) => data['part'] === partOf({ account: file.account, accounts }));

/** What was told of something that AWS holds; `undefined`: it is to be told. Where its file cannot be read, what was told stands. */
function toldOf(
  before: readonly LedgerEvent[],
  request: Request | undefined,
  now: Instant,
): 'scheduled' | 'granted' | undefined {
  const told = (state: 'scheduled' | 'granted') => before.some(({ kind }) => kind === state);
  if (told('granted')) return 'granted';
  return told('scheduled') && (request === undefined || stateOfHeld(request, now) === 'scheduled')
    ? 'scheduled'
    : undefined;
}

async function heldBeside(
  { run, main, scan }: GrantContext,
  backend: Backend,
  due: Due,
  listed: GrantObject | undefined,
): Promise<{ readonly held?: HeldGrant }> {
  const held = await heldOf(run.github, main, scan, backend, due, listed);
  return held === undefined ? {} : { held };
}

/** Where it is not known yet when the time of a request ends, its merge is asked for, fifty a call. */
async function withEnds({ github }: GrantContext, due: readonly Due[]): Promise<Due[]> {
  const unknown = due.filter(({ ends }) => ends === undefined).map(({ issue }) => issue.number);
  const merges = unknown.length === 0 ? undefined : await mergeTimes(github, unknown);
  return due.map((each) => {
    const at = merges?.get(each.issue.number);
    return at === undefined || each.asked === undefined ? each : { ...each, ends: endFrom(each.asked, at) };
  });
}
