import type { Backend, GrantFacts, GrantObject, JudgeBeside } from '../../aws/backend.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { CALLS_A_GRANT, CALLS_TO_TELL, shortOfCalls, times } from '../../github/call-budget.ts';
import type { Ledger, LedgerEvent } from '../../github/ledger-branch.ts';
import { beginsOf } from '../../request/access-window.ts';
import { ASSIGNED } from '../../request/extension.ts';
import { supplementPart, type Supplement, type SupplementKind } from '../../request/supplement.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { formatInstant, monthOf, type Instant } from '../../terms/instant.ts';
import { reasonsBeside } from '../judge/held-by-principal.ts';
import { filedDifferences, filedExtensions } from '../run/filed-supplements.ts';
import { isAssigned } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { outOfTime } from '../run/run-deadline.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from '../trail/audit-trail.ts';
import type { TellingQueue } from '../tell/telling-queue.ts';
import type { VerdictContext } from './approval-verdict.ts';
import type { Due } from './due-requests.ts';
import { attachRecorded, evidenceOf } from './attach-recorded.ts';
import { grantOf } from './grant-content.ts';
import type { SettledSupplement } from './settled-supplement.ts';
import { supplementVerdict, type ApprovedSupplement } from './supplement-verdict.ts';
import { tellSupplement } from './tell-supplement.ts';

interface SupplementContext extends VerdictContext {
  readonly run: WorkflowRun;
  readonly ledger: Ledger;
  readonly trail: AuditTrail | undefined;
}

/** A file that stands beside a request's own. */
interface Beside {
  readonly kind: SupplementKind;
  readonly number: number;
  /** As it lies there; `undefined`: it cannot be read. */
  readonly supplement: Supplement | undefined;
  readonly liveUntil: Instant | undefined;
}

/**
 * Extends what is approved to last longer, and adds what is approved beside it: for each such file on the default branch that AWS does not
 * hold yet, an object of its own beside what is live, which stays until AWS ends it. Nothing is taken away here, so that nobody is without
 * access in between.
 * @param objects that the account was seen to hold before.
 * @returns what went wrong
 */
export async function grantSupplements(
  context: SupplementContext,
  account: ConfiguredAccount,
  backend: Backend,
  due: readonly Due[],
  objects: readonly GrantObject[],
  telling: TellingQueue,
): Promise<readonly string[]> {
  const { run, config, ledger } = context;
  const supplemented = due.filter(({ file }) => file.extensions.length + file.differences.length > 0);
  if (supplemented.length === 0) return [];
  const told = await ledger.read(
    supplemented.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) })),
  );
  const failures: string[] = [];
  for (const each of supplemented) {
    const { issue } = each;
    try {
      for (const beside of await filedBeside(context, each)) {
        const { kind, number, supplement } = beside;
        if (supplement !== undefined && supplement.until <= (await backend.now())) continue;
        const part = supplementPart(kind, number);
        const held = objects.some(
          (object) => object.issue === issue.number && object.part === part && object.attached,
        );
        if (held && wasTold(told.get(issue.number) ?? [], part)) continue;
        const owed = times(CALLS_TO_TELL, telling.waiting());
        // What it stands beside is proved with it.
        const enough =
          outOfTime(run.deadline) ??
          shortOfCalls(context.github.remaining(), {
            rest: owed.rest + 2 * CALLS_A_GRANT.rest,
            graphql: owed.graphql + 2 * CALLS_A_GRANT.graphql,
          });
        if (enough !== undefined) return [...failures, enough];
        const settled = await settle(context, account, backend, each, beside);
        await neverSaidOfLive(backend, issue.number, settled);
        telling.add({
          issue: issue.number,
          what: `has ${kind === 'extension' ? 'an extension' : 'a difference'} that is ${settled.kind}`,
          tell: () => tellSupplement({ run, config, ledger, backend }, issue, settled),
        });
      }
    } catch (error) {
      failures.push(
        `What stands beside #${issue.number}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return failures;
}

/** Extensions first: a difference may last as long as one. */
async function filedBeside({ github, main }: SupplementContext, { file }: Due): Promise<readonly Beside[]> {
  const extensions = await filedExtensions(github, main.head, file);
  const differences = await filedDifferences(github, main.head, file);
  return [
    ...file.extensions.map(({ number }): Beside => {
      const supplement = extensions.get(number);
      return { kind: 'extension', number, supplement, liveUntil: supplement?.extends };
    }),
    ...file.differences.map(({ number }): Beside => {
      const supplement = differences.get(number);
      return { kind: 'difference', number, supplement, liveUntil: supplement?.until };
    }),
  ];
}

const wasTold = (events: readonly LedgerEvent[], part: string): boolean =>
  events.some(({ kind, data }) => kind === 'granted' && data['part'] === part);

/** One of them: proved, what it stands beside looked for in AWS, stamped with its end, granted beside it. Running it twice grants once. */
async function settle(
  context: SupplementContext,
  account: ConfiguredAccount,
  backend: Backend,
  { issue, file }: Due,
  { kind, number, supplement, liveUntil }: Beside,
): Promise<SettledSupplement> {
  const { config, main, knowledge, run, trail } = context;
  const of = { of: kind, number, supplement, liveUntil };
  const refused = (reasons: readonly Reason[], waiting = false): SettledSupplement => ({
    ...of,
    kind: 'refused',
    reasons,
    waiting,
  });
  if (config.frozen) return refused([FROZEN], true);
  const judged = await supplementVerdict(context, issue, file, kind, number, () => run.github.now());
  if (judged.kind === 'refused') return refused(judged.verdict.reasons, judged.verdict.waiting);
  const { base, gives } = judged;
  const { window, approvers } = judged.of.verdict;
  const { request, policyText, fileText, viewText } = gives;
  const live = await besideInAws(backend, judged);
  if (live === undefined) return refused([notLive(judged)]);
  const begins = beginsOf(base.request, base.window);
  const facts: GrantFacts = {
    repository: main.repository,
    issue: request.issue,
    part: supplementPart(kind, number),
    account: account.id,
    principal: request.principal,
    window,
    ...(begins === undefined ? {} : { begins }),
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login),
  };
  // How it was given at first is how it goes on, whatever the configuration says now.
  if (live.assigns !== undefined) return refused([NOT_ASSIGNED]);
  if (isAssigned(config, request)) return refused([modeChanged(request.curatedSet)]);
  const grant = grantOf(facts, gives.reviewed, 'copy');
  if (!grant.ok) throw new Error(grant.problems.map(({ message }) => message).join(' '));
  // Approved beside what is extended, and over by the time that the extension adds.
  const isOver = (of: IssueNumber | undefined, until: Instant | undefined): boolean =>
    of === request.issue && until !== undefined && until <= judged.restsOn;
  // What AWS holds of it already is only told: a ledger that lost its line takes nothing away.
  const beside: JudgeBeside = (held) =>
    live.part === facts.part
      ? []
      : reasonsBeside(
          request,
          policyText,
          config,
          knowledge.catalog,
          run.github.now(),
          approvers.length,
          kind === 'difference' ? held : held.filter(({ grant: of, until }) => !isOver(of, until)),
        );
  const evidence = evidenceOf(request, fileText, viewText, judged.of.verdict);
  const isLive = () => Promise.resolve(live.part === facts.part);
  const outcome = await attachRecorded(trail, backend, grant.value, evidence, isLive, beside);
  switch (outcome.kind) {
    case 'granted':
      return { ...of, ...outcome, approved: judged };
    case 'revoked':
      return { ...of, kind: 'revoked' };
    case 'refused':
      return refused(
        outcome.reasons.map((message) => ({ code: 'guardrails', message })),
        outcome.passing,
      );
    case 'failed':
      return { ...of, kind: 'failed', outcome };
  }
}

/**
 * What AWS holds of the access that it stands beside, if somebody has it and it was not taken back: all else is none. It itself, where a run
 * ended between granting it and telling, shows that as well, and what it extended may be tidied away by then.
 */
async function besideInAws(
  backend: Backend,
  { of: { kind, verdict }, base, restsOn, beside }: ApprovedSupplement,
): Promise<GrantObject | undefined> {
  const objects = await backend.objectsOf(base.request.issue);
  const { number, until: end } = verdict.supplement;
  const own = supplementPart(kind, number);
  const candidates = [
    ...objects.filter(({ part, until, attached }) => attached && part === own && until === end),
    ...objects.filter(({ part, until }) => until === restsOn && beside.includes(part)),
  ];
  for (const object of candidates) if (await backend.isLive(object)) return object;
  return undefined;
}

/** A refusal is not told of what AWS gives all the same: that would be believed. @throws what is to be looked at */
async function neverSaidOfLive(
  backend: Backend,
  issue: IssueNumber,
  settled: SettledSupplement,
): Promise<void> {
  if (settled.kind !== 'refused') return;
  const part = supplementPart(settled.of, settled.number);
  for (const object of await backend.objectsOf(issue))
    if (
      object.part === part &&
      object.attached &&
      object.until > (await backend.now()) &&
      (await backend.isLive(object))
    )
      throw new Error(
        `AWS holds ${object.arn} until ${formatInstant(object.until)}, though it would not be ${settled.of === 'extension' ? 'extended' : 'added'} now: ` +
          `${settled.reasons.map(({ message }) => message).join(' ')} If it should end, write /revoke on the issue.`,
      );
}

const FROZEN: Reason = {
  code: 'frozen',
  message:
    'Nothing is granted or extended at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, it is tried again by itself.',
};

const notLive = ({ of: { kind }, restsOn }: ApprovedSupplement): Reason => ({
  code: kind === 'extension' ? 'extended-not-live' : 'difference-not-live',
  message: `AWS does not hold the access until ${formatInstant(restsOn)} that it ${kind === 'extension' ? 'extends' : 'adds to'}: it was taken back, has been tidied away after its end, or was never granted.`,
});

const NOT_ASSIGNED: Reason = { code: 'extension-differs', message: ASSIGNED };

const modeChanged = (curatedSet: string | undefined): Reason => ({
  code: 'extension-differs',
  message: `The curated set ${curatedSet ?? ''} is given in another way by now (\`mode\` in aws-jit.yml), and an extension changes nothing but the end.`,
});
