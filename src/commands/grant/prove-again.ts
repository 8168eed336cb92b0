import { knownAgainst } from '../../approval/known-against.ts';
import type { ReasonCode } from '../../approval/refusal-reasons.ts';
import type { ReachedAccount } from '../../config/account-reach.ts';
import { accountWithId } from '../../config/lookups.ts';
import { approvalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { mainBranchOf } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { loadKnowledge } from '../../shipped/knowledge-file.ts';
import { inlineText } from '../../text/markdown.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { verdictOn } from './approval-verdict.ts';

/** Why what is in place would not be granted any more. */
export interface Against {
  readonly codes: readonly ReasonCode[];
  /** Markdown list for its requester. */
  readonly list: string;
}

/** What follows from how the account is called: where it is called otherwise by now, none of it can be known (it is granted by its id). */
const BY_NAME: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'form-invalid',
  'path-differs',
  'request-differs',
  'duration-raised',
  'guardrails',
  'preset-differs',
  'requester-not-allowed',
  'approvals-missing',
  'changes-requested',
]);

/**
 * Until access begins it is proved again, each day, as if it were to be granted now: between the approval and a start days later people
 * leave, rules change and approvals are taken back, and nobody has it yet. All of it is read anew, at the head that there is now.
 * @param account where AWS holds it.
 * @returns why it is to be taken back; `undefined`: it would be granted, or that cannot be known.
 */
export async function reasonsToWithdraw(
  { github, log }: Pick<WorkflowRun, 'github' | 'log'>,
  account: Pick<ReachedAccount, 'id'>,
  { issue, file }: { readonly issue: Issue; readonly file: FiledRequest },
): Promise<Against | undefined> {
  const reader = await approvalReader(github);
  const main = mainBranchOf(reader);
  const config = configurationOf(main);
  const verdict = await verdictOn(
    { github, main, config, knowledge: loadKnowledge(), reader },
    issue,
    file,
    () => github.now(),
    { startOfThen: true },
  );
  if (verdict.approved) return undefined;
  const now = accountWithId(config, account.id)?.name;
  const isRenamed = now !== undefined && now !== file.account;
  if (isRenamed)
    log.warning(
      `#${issue.number}: its account is called ${now} in aws-jit.yml by now, and ${file.account} when it was approved. Whether it would be ` +
        'granted cannot be known by that name, so that it stays as it was approved. To end it, close the issue.',
    );
  const against = knownAgainst(verdict.reasons).filter(({ code }) => !isRenamed || !BY_NAME.has(code));
  if (against.length === 0) return undefined;
  return {
    codes: [...new Set(against.map(({ code }) => code))],
    list: against.map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`).join('\n'),
  };
}
