import type { Reason, ReasonCode } from './refusal-reasons.ts';

/**
 * Reasons that are knowledge of this approval: what is in place and has not begun is taken back for each of them, whatever else could not be
 * read (invariant 7). Listed one by one, so that a new reason takes nothing away until somebody decides that it should. Not among them: what
 * could not be read; a rule of the repository that is missing, or a view that would be worded otherwise by now, which say nothing of this
 * approval; why single people do not count, which stands beside `approvals-missing`; and what is over, which is for the sweep.
 */
const KNOWLEDGE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'issue-other-repository',
  'issue-is-pull-request',
  'issue-transferred',
  'issue-author-not-user',
  'issue-edited-by-other',
  'issue-closed',
  'issue-was-closed',
  'form-invalid',
  'requester-not-allowed',
  'path-differs',
  'file-missing',
  'file-not-regular',
  'file-differs-from-head',
  'request-not-canonical',
  'request-differs',
  'duration-raised',
  'policy-not-canonical',
  'guardrails',
  'preset-differs',
  'remark-gone',
  'remark-not-theirs',
  'remark-differs',
  'not-by-pull-request',
  'first-pull-ambiguous',
  'files-of-several-pulls',
  'pull-merged-before',
  'pull-not-merged',
  'pull-base',
  'pull-head-branch',
  'pull-from-fork',
  'pull-author-not-bot',
  'pull-extra-file',
  'pull-file-not-added',
  'commit-by-person',
  'commit-not-by-github',
  'commit-changes-owners',
  'commit-joins-more',
  'codeowners-missing-at-merge',
  'path-unowned-at-merge',
  'approvals-missing',
  'changes-requested',
  'approved-too-late',
]);

/** Who approved follows from many facts: where one of these was not read, that an approval is missing is no knowledge. */
const DOUBTS_APPROVALS: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'issue-unread',
  'file-unread',
  'history-unread',
  'pull-unread',
  'pull-not-first',
  'pull-files-unread',
  'commits-unread',
  'codeowners-unread',
  'owners-unclear',
  'owners-unclear-at-merge',
  'reviews-unread',
  'permission-unread',
  'team-unread',
  'email-unread',
  'merge-in-future',
]);

/** What is known to stand in the way of an approval that was given; empty: nothing, or it cannot be known. */
export function knownAgainst(reasons: readonly Reason[]): readonly Reason[] {
  const doubted = reasons.some(({ code, unsure }) => unsure === true || DOUBTS_APPROVALS.has(code));
  return reasons.filter(
    ({ code, unsure }) =>
      KNOWLEDGE.has(code) && unsure !== true && !(code === 'approvals-missing' && doubted),
  );
}
