import type { Approver } from '../../approval/approvals.ts';
import { ledgerEvent, type LedgerEvent, type LedgerKey } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { standingText } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { monthOf } from '../../terms/instant.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import * as ledgerRecord from '../tell/ledger-record.ts';

/** What became of looking at a use of break glass: it waits on its pull request of record, or was signed off there. */
export type LookedAt =
  | { readonly kind: 'to-sign-off'; readonly record: IssueNumber }
  | { readonly kind: 'signed-off'; readonly record: IssueNumber; readonly by: readonly Approver[] };

/** For the ledger, of which the report is made: it decides nothing, and is written once for each record. */
export function onLedger(
  { github, id }: Pick<WorkflowRun, 'github' | 'id'>,
  issue: Issue,
  { standing }: Pick<RecordedUse, 'standing'>,
  found: LookedAt,
): readonly [LedgerKey, LedgerEvent] {
  const number = IssueNumber.of(issue.number);
  return [
    { issue: number, month: monthOf(issue.createdAt) },
    ledgerEvent(found.kind, String(found.record), number, github.now(), id, {
      ...ledgerRecord.recordedUse(issue, standingText(standing)),
      afterwards: true,
      record: found.record,
      ...(found.kind === 'signed-off' ? { approvers: ledgerRecord.recordedApprovers(found.by) } : {}),
    }),
  ];
}
