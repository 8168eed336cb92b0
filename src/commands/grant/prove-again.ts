import { knownAgainst } from '../../approval/known-against.ts';
import type { ReasonCode } from '../../approval/refusal-reasons.ts';
import { approvalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { GitHub } from '../../github/github-client.ts';
import { mainBranchOf, type MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { loadKnowledge } from '../../shipped/knowledge-file.ts';
import { inlineText } from '../../text/markdown.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { verdictOn } from './approval-verdict.ts';

/** Why what is in place would not be granted any more. */
export interface Against {
  readonly codes: readonly ReasonCode[];
  /** Markdown list for its requester. */
  readonly list: string;
}

/**
 * Until access begins it is proved again, each day, as if it were to be granted now: between the approval and a start days later people
 * leave, rules change and approvals are taken back, and nobody has it yet.
 * @returns why it is to be taken back; `undefined`: it would be granted, or that cannot be known.
 */
export async function reasonsToWithdraw(
  github: GitHub,
  watched: Pick<MainBranch, 'head'>,
  { issue, file }: { readonly issue: Issue; readonly file: FiledRequest },
): Promise<Against | undefined> {
  const reader = await approvalReader(github);
  const main = mainBranchOf(reader);
  // Merged in between: tomorrow's run looks at that.
  if (main.head !== watched.head) return undefined;
  const config = configurationOf(main);
  const verdict = await verdictOn(
    { github, main, config, knowledge: loadKnowledge(), reader },
    issue,
    file,
    () => github.now(),
  );
  const against = verdict.approved ? [] : knownAgainst(verdict.reasons);
  if (against.length === 0) return undefined;
  return {
    codes: [...new Set(against.map(({ code }) => code))],
    list: against.map(({ code, message }) => `- ${inlineText(message, 1_000)} (\`${code}\`)`).join('\n'),
  };
}
