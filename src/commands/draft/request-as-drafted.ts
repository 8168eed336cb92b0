import type { Sha } from '../../terms/brand.ts';
import { branchHead } from '../../github/draft-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { lastEditor } from '../../github/last-editor.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import type { Remark } from '../../request/remarks.ts';
import type { Request } from '../../request/request.ts';
import { valid, type Checked } from '../../terms/checked.ts';
import { inlineText } from '../../text/markdown.ts';
import { draftAt } from './draft-attempt.ts';
import type { DraftingContext } from './drafting-context.ts';
import { requestOfIssue } from '../run/request-of-issue.ts';
import { mayNotAsk } from '../run/who-may-ask.ts';

/** A request as the issue gives it now, with what comments added and what was shortened since it was worded so. */
export interface AsDrafted {
  readonly request: Request;
  /** Head of the request's branch; `undefined`: there is no such branch. */
  readonly head: Sha | undefined;
  /** The policy on that branch, if it was drafted from these words. */
  readonly policy: string | undefined;
}

/**
 * What comments added is kept in the request file on the request's branch. It holds for the words of the form that it was said about: an
 * edit of the issue starts anew. What the requester's answers asked for beyond the form is worked out again from these comments.
 * @param request what the form gives.
 */
export async function asDrafted(
  context: DraftingContext,
  issue: Issue,
  request: Request,
): Promise<Checked<AsDrafted>> {
  const { run } = context;
  const head = await branchHead(run.github, draftBranch(request.issue));
  const draft = head === undefined ? undefined : await draftAt(run, head, request);
  if (draft?.request.bodyDigest !== request.bodyDigest) return valid({ request, head, policy: undefined });
  const { remarks, approvedDuration } = draft.request;
  const worded = withRemarks(context, issue, request, remarks ?? []);
  if (!worded.ok) return worded;
  return valid({
    request: { ...worded.value, ...(approvedDuration === undefined ? {} : { approvedDuration }) },
    head,
    policy: draft.policy,
  });
}

/** The request with these comments beside its form, and what the requester's own ask for beyond it. */
export function withRemarks(
  { main, config, knowledge }: Pick<DraftingContext, 'main' | 'config' | 'knowledge'>,
  issue: Issue,
  { approvedDuration }: Pick<Request, 'approvedDuration'>,
  remarks: readonly Remark[],
): Checked<Request> {
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, remarks);
  if (made.kind === 'problems') return { ok: false, problems: made.problems };
  if (made.kind !== 'request') throw new Error(`#${issue.number} gives no request any more: ${made.kind}.`);
  return valid({
    ...made.request,
    ...(approvedDuration === undefined ? {} : { approvedDuration }),
    ...(remarks.length === 0 ? {} : { remarks }),
  });
}

/** The same for an open issue, or in words why there is none that a comment could change. */
export async function draftedFrom(context: DraftingContext, issue: Issue): Promise<AsDrafted | string> {
  const { run, main, config, knowledge } = context;
  const editor = await lastEditor(run.github, issue.number);
  if (editor && editor.id !== issue.author?.id) {
    return `**${editor.login}** edited this request, and only its author's own words count. File a new one.`;
  }
  const made = requestOfIssue(issue, main.repository, config, knowledge.catalog, []);
  const barred =
    made.kind === 'request'
      ? await mayNotAsk(run.github, config, made.request, made.request.requester.id, 'open')
      : [];
  if (barred.length > 0) return barred.map(({ message }) => inlineText(message)).join(' ');
  const drafted = made.kind === 'request' ? await asDrafted(context, issue, made.request) : undefined;
  return drafted?.ok === true
    ? drafted.value
    : 'the form of this request cannot be drafted from; the comments above say what to mend.';
}
