import type { Sha } from '../../terms/brand.ts';
import { branchHead } from '../../github/draft-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { lastEditor } from '../../github/last-editor.ts';
import { draftBranch } from '../../request/draft-branch-name.ts';
import type { Request } from '../../request/request.ts';
import { draftAt } from './draft-attempt.ts';
import type { DraftingContext } from './drafting-context.ts';
import { requestOfIssue } from '../run/request-of-issue.ts';

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
 * edit of the issue starts anew.
 */
export async function asDrafted({ run }: DraftingContext, request: Request): Promise<AsDrafted> {
  const head = await branchHead(run.github, draftBranch(request.issue));
  const draft = head === undefined ? undefined : await draftAt(run, head, request);
  if (draft?.request.bodyDigest !== request.bodyDigest) return { request, head, policy: undefined };
  const { remarks, approvedDuration } = draft.request;
  return {
    request: {
      ...request,
      ...(remarks === undefined ? {} : { remarks }),
      ...(approvedDuration === undefined ? {} : { approvedDuration }),
    },
    head,
    policy: draft.policy,
  };
}

/** The same for an open issue, or in words why there is none that a comment could change. */
export async function draftedFrom(context: DraftingContext, issue: Issue): Promise<AsDrafted | string> {
  const editor = await lastEditor(context.run.github, issue.number);
  if (editor && editor.id !== issue.author?.id) {
    return `**${editor.login}** edited this request, and only its author's own words count. File a new one.`;
  }
  const made = requestOfIssue(issue, context.main.repository, context.config, context.knowledge.catalog);
  return made.kind === 'request'
    ? asDrafted(context, made.request)
    : 'the form of this request cannot be drafted from; the comments above say what to mend.';
}
