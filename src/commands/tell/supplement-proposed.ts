import { ledgerEvent, type Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { Extension } from '../../request/extension.ts';
import { supplementName, type Supplement, type SupplementKind } from '../../request/supplement.ts';
import { formatDuration } from '../../terms/duration.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { record } from './tell.ts';

/** What the ledger calls it. */
export const PROPOSED = {
  extension: 'extension-proposed',
  difference: 'difference-proposed',
} as const satisfies Record<SupplementKind, string>;

/** That somebody asks for more of what is live: Slack tells approvers of it as of a request. The reply to the comment is the requester's. */
export function recordProposal(
  { run, ledger }: { readonly run: WorkflowRun; readonly ledger: Ledger },
  issue: Issue,
  kind: SupplementKind,
  supplement: Supplement | Extension,
  required: number,
): void {
  const { number, until, reason } = supplement;
  const data = {
    [kind]: number,
    ...('by' in supplement
      ? { longer: formatDuration(supplement.by), extends: formatInstant(supplement.extends) }
      : {}),
    until: formatInstant(until),
    required,
    why: reason,
  };
  const key = supplementName(kind, number);
  record(
    run,
    ledger,
    issue,
    ledgerEvent(PROPOSED[kind], key, issue.number, run.github.now(), run.id, data),
    undefined,
  );
}
