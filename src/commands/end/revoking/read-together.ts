import type { GrantObject } from '../../../aws/backend.ts';
import { issuesNow, type IssueNow } from '../../../github/batches/issues-now.ts';
import type { Ledger, LedgerEvent } from '../../../github/ledger-branch.ts';
import type { IssueNumber } from '../../../terms/brand.ts';
import { monthOf } from '../../../terms/instant.ts';
import type { WorkflowRun } from '../../run/workflow-run.ts';

/**
 * What the issues say and what was told of them, in few calls. Where GitHub does not answer these, each issue is asked for by itself, and
 * what the run was started for is taken back all the same.
 */
export async function readTogether(
  { github }: Pick<WorkflowRun, 'github'>,
  ledger: Pick<Ledger, 'read'>,
  objects: readonly GrantObject[],
): Promise<{
  readonly issues: ReadonlyMap<IssueNumber, IssueNow>;
  readonly isTold: (object: Pick<GrantObject, 'issue' | 'part'>) => boolean;
}> {
  const numbers = objects.map(({ issue }) => issue);
  const issues = await issuesNow(github, numbers).catch(() => new Map<IssueNumber, IssueNow>());
  const keys = [...issues.values()].map(({ issue }) => ({
    issue: issue.number,
    month: monthOf(issue.createdAt),
  }));
  const events = await ledger.read(keys).catch(() => new Map<IssueNumber, readonly LedgerEvent[]>());
  return {
    issues,
    isTold: ({ issue, part }) =>
      events.get(issue)?.some(({ kind, data }) => kind === 'revoked' && (data['part'] ?? part) === part) ===
      true,
  };
}
