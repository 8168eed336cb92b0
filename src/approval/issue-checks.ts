import { formatInstant } from '../terms/instant.ts';
import type { Account, ApprovalFacts, IssueFacts } from './approval-facts.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

const AGAIN = 'File a new issue with the form.';

/** The issue is this repository's own, a person's, and in that person's words. */
export function checkIssue({ issue: read, repository }: ApprovalFacts): readonly Reason[] {
  if (!read.known) {
    return [
      {
        code: 'issue-unread',
        message: `The issue could not be read: ${read.why}. The next run reads it again.`,
      },
    ];
  }
  const issue = read.value;
  const reasons: Reason[] = [];
  if (issue.repository !== repository.id) {
    reasons.push({
      code: 'issue-other-repository',
      message: `The issue belongs to the repository with id ${issue.repository}, not to ${repository.name} (${repository.id}). ${AGAIN}`,
    });
  }
  if (issue.isPullRequest) {
    reasons.push({
      code: 'issue-is-pull-request',
      message: `#${issue.number} is a pull request, not an issue. ${AGAIN}`,
    });
  }
  if (issue.transferred) {
    reasons.push({
      code: 'issue-transferred',
      message: `The issue came from another repository. ${AGAIN}`,
    });
  }
  if (issue.author?.type !== 'User') {
    reasons.push({
      code: 'issue-author-not-user',
      message: `The issue was opened by ${who(issue.author)}, and only a person can ask for access. ${AGAIN}`,
    });
  }
  if (issue.state !== 'open') {
    reasons.push({
      code: 'issue-closed',
      message: `The issue is closed, which withdraws the request. ${AGAIN}`,
    });
  }
  return [...reasons, ...checkClosings(issue), ...checkEdits(issue)];
}

/**
 * Whoever asked and closed the issue wants the access no more. Everybody with write access can open an issue again, and the pull
 * request with it, so that being open now says nothing. The bot closes what it refused, and its author may mend that.
 */
function checkClosings({ state, closings }: IssueFacts): readonly Reason[] {
  if (!closings.known) {
    return [
      {
        code: 'issue-closings-unread',
        message: `Whether the issue was ever closed could not be read completely: ${closings.why}. The next run reads it again.`,
      },
    ];
  }
  const first = closings.value.find(({ by }) => by?.type !== 'Bot');
  if (!first || state !== 'open') return [];
  return [
    {
      code: 'issue-was-closed',
      message:
        `The issue was closed by ${who(first.by)} at ${formatInstant(first.at)}, which withdrew the request. ` +
        `Opening it again does not bring it back. ${AGAIN}`,
    },
  ];
}

function checkEdits(issue: IssueFacts): readonly Reason[] {
  if (!issue.edits.known) {
    return [
      {
        code: 'issue-edits-unread',
        message: `Who edited the issue could not be read completely: ${issue.edits.why}. The next run reads it again.`,
      },
    ];
  }
  const edits = issue.edits.value;
  const { lastEditedAt } = issue;
  if (lastEditedAt !== undefined && !edits.some(({ at }) => at >= lastEditedAt)) {
    return [
      {
        code: 'issue-edits-unread',
        message: `The issue was edited at ${formatInstant(lastEditedAt)}, but the list of edits does not show by whom. ${AGAIN}`,
      },
    ];
  }
  const other = edits.find(({ editor }) => editor === undefined || editor.id !== issue.author?.id);
  if (!other) return [];
  return [
    {
      code: 'issue-edited-by-other',
      message:
        `The issue was edited by ${who(other.editor)} at ${formatInstant(other.at)}. ` +
        `Only the person who asks may word the request, and an edit cannot be undone. ${AGAIN}`,
    },
  ];
}

const who = (account: Account | undefined): string =>
  account === undefined
    ? 'an account that no longer exists'
    : account.type === 'User'
      ? `@${account.login}`
      : `${quoted(account.login)}, which is a ${quoted(account.type)}`;
