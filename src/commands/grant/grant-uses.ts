import type { Backend, GrantFacts, GrantObject, JudgeBeside } from '../../aws/backend.ts';
import type { Approved } from '../../approval/verify.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { CALLS_A_GRANT, CALLS_TO_TELL, shortOfCalls, times } from '../../github/call-budget.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import { showLabel } from '../../github/state-labels.ts';
import { standingText } from '../../request/standing.ts';
import { FIRST_PART } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';
import { beforeGiving } from '../break-glass/before-giving.ts';
import { reasonsBeside } from '../judge/held-by-principal.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { digestOfStanding } from '../run/standing/standing-of-grant.ts';
import { outOfTime } from '../run/run-deadline.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from '../trail/audit-trail.ts';
import { attachRecorded, evidenceOf } from './attach-recorded.ts';
import type { TellingQueue } from '../tell/telling-queue.ts';
import type { VerdictContext } from './approval-verdict.ts';
import type { DueUse } from './due-uses.ts';
import { grantOf } from './grant-content.ts';
import { standingVerdict } from './standing-verdict.ts';
import { tellUse, type SettledUse } from './tell-use.ts';
import { STATES } from '../../lifecycle/state.ts';

interface UsingContext extends VerdictContext {
  readonly run: WorkflowRun;
  readonly ledger: Ledger;
  readonly trail: AuditTrail | undefined;
}

/**
 * Gives what was approved in advance: each use that is open, proved anew from the present head, whatever started this run.
 * @param objects that the account was seen to hold before
 * @returns what went wrong
 */
export async function grantUses(
  context: UsingContext,
  account: ConfiguredAccount,
  backend: Backend,
  due: readonly DueUse[],
  objects: readonly GrantObject[],
  telling: TellingQueue,
): Promise<readonly string[]> {
  const { run, config, ledger, github } = context;
  if (due.length === 0) return [];
  const told = await ledger.read(
    due.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) })),
  );
  const failures: string[] = [];
  for (const use of due) {
    const { issue } = use;
    try {
      const listed = objects.find((object) => object.issue === issue.number && object.attached);
      const before = told.get(issue.number) ?? [];
      const shown = issue.labels.includes(STATES.granted.label);
      const isTold = listed !== undefined && before.some(({ kind }) => kind === 'granted');
      // The label comes last, when the bucket has it too.
      if (isTold && (shown || context.trail === undefined)) {
        if (!shown) await showLabel(github, issue.number, 'granted', issue.labels);
        continue;
      }
      // What is over is for the sweep.
      if (listed !== undefined && listed.until <= (await backend.now())) continue;
      const owed = times(CALLS_TO_TELL, telling.waiting());
      const enough =
        outOfTime(run.deadline) ??
        shortOfCalls(github.remaining(), {
          rest: owed.rest + CALLS_A_GRANT.rest + COUNTING.rest,
          graphql: owed.graphql + CALLS_A_GRANT.graphql + COUNTING.graphql,
        });
      if (enough !== undefined) return [...failures, enough];
      const settled = await settleUse(context, account, backend, use, listed, isTold);
      if (isTold && settled.kind !== 'granted') {
        // The label says what AWS holds, and nothing that was true before.
        if (await backend.isLive(listed)) await showLabel(github, issue.number, 'granted', issue.labels);
        continue;
      }
      telling.add({
        issue: issue.number,
        what: `is ${settled.kind}`,
        tell: () => tellUse({ run, config, ledger, backend }, issue, settled, before),
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

/** What counting earlier uses takes beside the proof, mostly. */
const COUNTING = { rest: 3, graphql: 2 } as const;

/** One use: proved, judged beside what is held, stamped, given. Running it twice gives once. */
async function settleUse(
  context: UsingContext,
  account: ConfiguredAccount,
  backend: Backend,
  { issue, of }: DueUse,
  listed: GrantObject | undefined,
  isTold: boolean,
): Promise<SettledUse> {
  const { config, main, knowledge, run } = context;
  const name = standingText(of);
  if (config.frozen && listed === undefined)
    return { kind: 'refused', name, reasons: [FROZEN], again: false };
  const held = listed !== undefined && (await backend.isLive(listed)) ? listed : undefined;
  const { verdict, request } = await standingVerdict(context, issue, of, held !== undefined, () =>
    run.github.now(),
  );
  if (!verdict.approved || request === undefined) {
    const reasons = verdict.approved ? [] : verdict.reasons;
    if (held === undefined)
      return { kind: 'refused', name, reasons, again: !verdict.approved && verdict.again };
    const { policyText } = verdict;
    if (request === undefined || policyText === undefined)
      throw new Error(
        `AWS holds ${held.arn} until its end, though ${name} would not give it now: ${reasons.map(({ message }) => message).join(' ')} ` +
          'If it should end, close the issue.',
      );
    return { kind: 'held', name, reasons, held: { object: held, request, policyText } };
  }
  const { window, policyText, approvers, document } = verdict;
  // Those that were proved: of the same commit.
  const files = await readStandingFiles(run.github, main.head, of);
  if (files === undefined) throw new Error(`The files of ${name} cannot be read again.`);
  const facts: GrantFacts = {
    repository: main.repository,
    issue: issue.number,
    part: FIRST_PART,
    account: account.id,
    principal: request.principal,
    window,
    reviewed: digestOf(policyText),
    requester: request.requester.login,
    approvers: approvers.map(({ login }) => login),
    standing: { name, requester: request.requester.id, files: digestOfStanding(files) },
  };
  const grant = grantOf(facts, { kind: 'policy', document }, 'copy');
  if (!grant.ok) throw new Error(grant.problems.map(({ message }) => message).join(' '));
  const approved: Approved = {
    ...verdict,
    request,
    reviewed: { kind: 'policy', document },
    required: 2,
    unprotected: [],
  };
  // What AWS holds already was told before it was given.
  const announce = async () => {
    const untold =
      request.afterwards === true && held === undefined
        ? await beforeGiving(context, of, request, verdict)
        : undefined;
    return untold && { kind: 'withheld' as const, reason: untold };
  };
  const evidence = evidenceOf(request, files.standing, verdict.reviewText, verdict);
  const isLive = () => Promise.resolve(held !== undefined);
  const judge: JudgeBeside = (others) =>
    // What is live and told is only read back for its record.
    isTold
      ? []
      : reasonsBeside(
          request,
          policyText,
          config,
          knowledge.catalog,
          run.github.now(),
          approvers.length,
          others,
        );
  const outcome = await attachRecorded(
    context.trail,
    backend,
    grant.value,
    evidence,
    isLive,
    judge,
    announce,
  );
  switch (outcome.kind) {
    case 'granted':
      return { ...outcome, name, approved };
    case 'revoked':
      return { kind: 'revoked', name };
    case 'withheld':
      return { kind: 'refused', name, reasons: [outcome.reason], again: true };
    case 'refused': {
      const reasons = outcome.reasons.map((message) => ({ code: 'guardrails' as const, message }));
      return { kind: 'refused', name, reasons, again: outcome.passing };
    }
    case 'failed':
      return { kind: 'failed', name, approved, outcome };
  }
}

const FROZEN = {
  code: 'frozen',
  message: 'Nothing is given at the moment: `frozen: true` stands in aws-jit.yml.',
} as const;
