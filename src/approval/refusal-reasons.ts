/**
 * Why a request is not approved: every code, and what can still mend it.
 * - `people`: somebody can act (approve, set a rule) while the window lasts; the request waits.
 * - `again`: a fact could not be read; the next run reads it again.
 * - `never`: this request cannot become approved; a new issue is needed.
 */
export const REASONS = {
  // The issue.
  'issue-unread': 'again',
  'issue-other-repository': 'never',
  'issue-is-pull-request': 'never',
  'issue-transferred': 'never',
  'issue-author-not-user': 'never',
  'issue-edits-unread': 'again',
  'issue-edited-by-other': 'never',
  'issue-closed': 'never',
  'issue-was-closed': 'never',
  'issue-closings-unread': 'again',
  'form-invalid': 'never',
  // Who may ask.
  'requester-not-allowed': 'never',
  'requester-team-unread': 'people',
  // The files.
  'path-differs': 'never',
  'file-unread': 'again',
  'file-missing': 'never',
  'file-not-regular': 'never',
  'file-differs-from-head': 'never',
  'request-not-canonical': 'never',
  'request-differs': 'never',
  'duration-raised': 'never',
  'policy-not-canonical': 'never',
  'review-differs': 'never',
  guardrails: 'never',
  'preset-differs': 'never',
  frozen: 'people',
  // The comments that led the draft.
  'remark-unread': 'again',
  'remark-gone': 'never',
  'remark-not-theirs': 'never',
  'remark-differs': 'people',
  // An extension, and what it extends.
  'extension-not-canonical': 'never',
  'extension-differs': 'never',
  'extension-end': 'never',
  'extension-too-long': 'never',
  'extension-too-late': 'never',
  'extension-comment-used': 'never',
  'extended-not-live': 'never',
  // A difference, which adds to what is live.
  'difference-not-canonical': 'never',
  'difference-differs': 'never',
  'difference-end': 'never',
  'difference-too-late': 'never',
  'difference-comment-used': 'never',
  'difference-of-set': 'never',
  'difference-not-live': 'never',
  // A standing approval, and a use of it.
  'standing-not-canonical': 'never',
  'standing-differs': 'never',
  'standing-replaced': 'never',
  'standing-until': 'never',
  'standing-trial': 'never',
  'standing-then-unread': 'again',
  'standing-commits-unproved': 'never',
  'use-form': 'never',
  'use-edited': 'never',
  'use-too-old': 'never',
  'use-before-merge': 'never',
  'use-not-theirs': 'never',
  'use-too-long': 'never',
  'use-outside-hours': 'never',
  'uses-unread': 'again',
  'uses-spent': 'never',
  'use-no-identity': 'never',
  'use-ticket': 'never',
  'use-untold': 'again',
  'use-unrecorded': 'again',
  'signed-off-early': 'people',
  'records-too-many': 'people',
  'records-unread': 'again',
  // The pull request.
  'history-unread': 'again',
  'not-by-pull-request': 'never',
  'first-pull-ambiguous': 'never',
  'files-of-several-pulls': 'never',
  'pull-unread': 'again',
  'pull-not-first': 'again',
  'pull-merged-before': 'never',
  'pull-not-merged': 'never',
  'pull-base': 'never',
  'pull-head-branch': 'never',
  'pull-from-fork': 'never',
  'pull-author-not-bot': 'never',
  'pull-files-unread': 'again',
  'pull-extra-file': 'never',
  'pull-file-not-added': 'never',
  'commits-unread': 'again',
  'commit-by-person': 'never',
  'commit-not-by-github': 'never',
  'commit-changes-owners': 'never',
  'commit-joins-more': 'never',
  // Owners.
  'codeowners-unread': 'again',
  'codeowners-missing': 'people',
  'codeowners-missing-at-merge': 'never',
  'path-unowned': 'people',
  'path-unowned-at-merge': 'never',
  'owners-unclear': 'people',
  'owners-unclear-at-merge': 'never',
  // People.
  'reviews-unread': 'again',
  'approvals-missing': 'people',
  'changes-requested': 'people',
  'self-approval': 'people',
  'same-principal': 'people',
  'reviewer-not-user': 'people',
  'reviewer-is-pull-author': 'people',
  'reviewer-pushed': 'people',
  'not-code-owner': 'people',
  'no-write-access': 'people',
  'not-in-approvers': 'people',
  'older-head': 'people',
  'approval-dismissed': 'people',
  'merged-later': 'people',
  'team-unread': 'people',
  'email-unread': 'people',
  'permission-unread': 'again',
  // Time.
  'merge-in-future': 'again',
  'approved-too-late': 'never',
  lapsed: 'never',
  // The repository (invariant 10).
  'rules-unread': 'people',
  'owner-errors-unread': 'again',
  'protected-path-owner-invalid': 'people',
  'rule-missing': 'people',
  'protected-path-unowned': 'people',
} as const satisfies Record<string, Mend>;

export type Mend = 'people' | 'again' | 'never';
export type ReasonCode = keyof typeof REASONS;

export interface Reason {
  readonly code: ReasonCode;
  /**
   * What is wrong and what to do, in plain text. Holds names from GitHub (logins, paths): escape it where it is shown.
   */
  readonly message: string;
  /** It rests on something that could not be read: it refuses, and is no knowledge that takes anything away (invariant 7). */
  readonly unsure?: true;
}

/** Somebody else's text inside a message: quoted, on one line, at most 120 characters. */
export const quoted = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}…` : text).replace(
    /[^\x20-\x7E…]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
