import type { Refused } from '../../approval/verify.ts';
import type { Backend, GrantFacts, GrantObject, JudgeBeside } from '../../aws/backend.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import { beginsOf } from '../../request/access-window.ts';
import { serialiseRequest } from '../../request/file/request-file.ts';
import { partOf } from '../../request/request-accounts.ts';
import { reasonsBeside } from '../judge/held-by-principal.ts';
import { isAssigned } from '../run/live-access.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { AuditTrail } from '../trail/audit-trail.ts';
import { verdictOn, type VerdictContext } from './approval-verdict.ts';
import { attachRecorded, evidenceOf } from './attach-recorded.ts';
import type { Due } from './due-requests.ts';
import { grantOf } from './grant-content.ts';
import type { Settled } from './tell-grant.ts';

/** What settling one request needs of its run. */
interface SettleContext extends VerdictContext {
  readonly run: WorkflowRun;
  readonly trail: AuditTrail | undefined;
}

/** Nothing is looked at: what its approval is worth is found out when it may be granted. */
const FROZEN: Refused = {
  approved: false,
  reasons: [
    {
      code: 'frozen',
      message:
        'Nothing is granted at the moment: `frozen: true` stands in aws-jit.yml. Once its owners lift that, this is granted by itself, as long as its time lasts; the time runs from the merge all the same.',
    },
  ],
  waiting: true,
  window: undefined,
  approvers: [],
  required: 1,
  head: undefined,
};

/**
 * One request: proved, judged again (what was added to it since was approved beside it), stamped, granted. Running it twice grants once.
 * @param told what was told of it, read beside the proof: where that cannot be read, nobody could be told of what is given, and nothing is.
 */
export async function settle(
  context: SettleContext,
  account: ConfiguredAccount,
  backend: Backend,
  due: Due,
  listed: GrantObject | undefined,
  isTold: boolean,
  told: Promise<unknown>,
): Promise<Settled> {
  const { issue } = due;
  const [verdict] = await Promise.all([
    context.config.frozen
      ? FROZEN
      : verdictOn(context, issue, { ...due.file, accounts: due.accounts }, () => context.run.github.now()),
    told,
  ]);
  if (!verdict.approved) return { kind: 'refused', issue, verdict };
  const { request } = verdict;
  const begins = beginsOf(request, verdict.window);
  const facts: GrantFacts = {
    repository: context.main.repository,
    issue: request.issue,
    part: partOf(request),
    account: account.id,
    principal: request.principal,
    window: verdict.window,
    ...(begins === undefined ? {} : { begins }),
    reviewed: digestOf(verdict.policyText),
    requester: request.requester.login,
    approvers: verdict.approvers.map(({ login }) => login),
  };
  const mode = isAssigned(context.config, request) ? 'assign' : 'copy';
  const grant = grantOf(facts, verdict.reviewed, mode);
  if (!grant.ok) throw new Error(grant.problems.map(({ message }) => message).join(' '));
  // What is live and told is only read back for its record: what its holder got since takes nothing away.
  const beside: JudgeBeside = (held) =>
    isTold
      ? []
      : reasonsBeside(
          request,
          verdict.policyText,
          context.config,
          context.knowledge.catalog,
          context.run.github.now(),
          verdict.approvers.length,
          held.filter(({ grant: of }) => of !== request.issue),
        );
  const evidence = evidenceOf(request, serialiseRequest(request), verdict.reviewText, verdict);
  const isLive = async () => listed?.attached === true && (await backend.isLive(listed));
  const outcome = await attachRecorded(context.trail, backend, grant.value, evidence, isLive, beside);
  switch (outcome.kind) {
    case 'granted':
      return { ...outcome, issue, approved: verdict };
    case 'revoked':
      return { kind: 'revoked', issue };
    case 'refused': {
      const reasons = outcome.reasons.map((message) => ({ code: 'guardrails' as const, message }));
      const { window, approvers, required, head } = verdict;
      return {
        kind: 'refused',
        issue,
        verdict: { approved: false, reasons, waiting: outcome.passing, window, approvers, required, head },
      };
    }
    case 'failed':
      return { kind: 'failed', issue, approved: verdict, outcome };
  }
}
