import type { ApprovalFacts } from '../../src/approval/approval-facts.ts';
import { value } from './read-spec.ts';

/** An issue of this very repository, by a person, edited by nobody else. */
export function issueIsAPersonsOwn({ issue: read, repository }: ApprovalFacts): boolean {
  const issue = value(read);
  const edits = issue && value(issue.edits);
  if (!issue || !edits) return false;
  const lastEditIsListed =
    issue.lastEditedAt === undefined || edits.some(({ at }) => at >= (issue.lastEditedAt ?? 0));
  return (
    issue.repository === repository.id &&
    !issue.isPullRequest &&
    !issue.transferred &&
    issue.author?.type === 'User' &&
    lastEditIsListed &&
    edits.every(({ editor }) => editor !== undefined && editor.id === issue.author?.id)
  );
}

/** It is open, and no person ever closed it. */
export function nobodyWithdrewIt(facts: ApprovalFacts): boolean {
  const issue = value(facts.issue);
  const closings = issue && value(issue.closings);
  return issue?.state === 'open' && closings !== undefined && closings.every(({ by }) => by?.type === 'Bot');
}
