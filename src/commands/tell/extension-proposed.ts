import { ledgerEvent, type Ledger } from '../../github/ledger-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { Extension } from '../../request/extension.ts';
import { formatDuration } from '../../terms/duration.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { record } from './tell.ts';

/** That somebody asks to have it for longer: Slack tells approvers of it as of a request. The reply to the comment is the requester's. */
export function recordProposal(
  { run, ledger }: { readonly run: WorkflowRun; readonly ledger: Ledger },
  issue: Issue,
  { number, by, extends: end, until, reason }: Extension,
  required: number,
): void {
  const data = {
    extension: number,
    longer: formatDuration(by),
    extends: formatInstant(end),
    until: formatInstant(until),
    required,
    why: reason,
  };
  const key = `x${number}`;
  record(
    run,
    ledger,
    issue,
    ledgerEvent('extension-proposed', key, issue.number, run.github.now(), run.id, data),
    undefined,
  );
}
