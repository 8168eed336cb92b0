import { openLedger, ledgerEvent, type LedgerEvent } from '../../../github/ledger-branch.ts';
import type { Issue } from '../../../github/open-issues.ts';
import type { FiledRequest } from '../../../github/request-files.ts';
import type { GrantObject } from '../../../aws/backend.ts';
import type { IssueNumber } from '../../../terms/brand.ts';
import { monthOf } from '../../../terms/instant.ts';
import type { EndingAccount } from '../../run/ending-accounts.ts';
import type { WorkflowRun } from '../../run/workflow-run.ts';

/**
 * Which requests for several accounts may hold what a run has marked as taken back, and has not detached. The issue of a request for one account is
 * closed before anything is marked, by which such a run is found again; where one of several accounts is ended, its issue stays
 * open, and AWS's listing does not show the mark. So a line of the ledger says first that it is about to be, and that line is read with
 * fifty others a call, where looking at every mark would cost a call for each live grant.
 *
 * Whoever deletes that line has a run that ended in between finished by the daily watch, which looks at every mark.
 */
export interface MarksInOne {
  readonly mayBeMarked: (issue: IssueNumber) => boolean;
  /** Before they are marked. Where it cannot be noted, access is taken away all the same. */
  note(account: Pick<EndingAccount, 'name'>, objects: readonly Part[]): Promise<void>;
}

type Part = Pick<GrantObject, 'issue' | 'part'>;

export async function marksInOne(
  run: Pick<WorkflowRun, 'github' | 'log' | 'id'>,
  filed: readonly FiledRequest[],
  open: readonly Issue[],
): Promise<MarksInOne> {
  const folders = new Map<IssueNumber, number>();
  for (const { issue } of filed) folders.set(issue, (folders.get(issue) ?? 0) + 1);
  const several = open.filter(({ number }) => (folders.get(number) ?? 0) > 1);
  const marked = await unfinished(run, several);
  return {
    mayBeMarked: (issue) => marked.has(issue),
    note: (account, objects) => noteMarks(run, open, account, objects),
  };
}

/** Open requests of which a line says so, and none that it was told. Where the ledger cannot be read, all of them may be. */
async function unfinished(
  run: Pick<WorkflowRun, 'github' | 'log'>,
  issues: readonly Issue[],
): Promise<ReadonlySet<IssueNumber>> {
  if (issues.length === 0) return new Set();
  try {
    const events = await openLedger(run.github).read(
      issues.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
    );
    return new Set([...events].filter(([, of]) => isUnfinished(of)).map(([issue]) => issue));
  } catch (error) {
    run.log.warning(`The ledger could not be read, so every mark is looked at: ${String(error)}`);
    return new Set(issues.map(({ number }) => number));
  }
}

const isUnfinished = (events: readonly LedgerEvent[]): boolean =>
  events.some(
    ({ kind, data }) =>
      kind === 'revoking' &&
      !events.some(
        (each) =>
          each.kind === 'revoked' && (each.data['part'] === undefined || each.data['part'] === data['part']),
      ),
  );

/** By the ledger alone: it is no act, and the audit trail records what was done. */
export async function noteMarks(
  run: Pick<WorkflowRun, 'github' | 'log' | 'id'>,
  open: readonly Pick<Issue, 'number' | 'createdAt'>[],
  { name }: Pick<EndingAccount, 'name'>,
  objects: readonly Part[],
): Promise<void> {
  const ledger = openLedger(run.github);
  const noted = objects.flatMap(({ issue: number, part }) => {
    const issue = open.find((each) => each.number === number);
    return issue === undefined ? [] : [{ issue, part }];
  });
  if (noted.length === 0) return;
  for (const { issue, part } of noted) {
    const data = { part, account: name };
    const event = ledgerEvent('revoking', part, issue.number, run.github.now(), run.id, data);
    ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
  }
  try {
    await ledger.commit();
  } catch (error) {
    run.log.warning(
      `${noted.map(({ issue }) => `#${issue.number}`).join(', ')}: that access is being taken back in ${name} could not be noted: ${String(error)}`,
    );
  }
}
