import type { IssueNumber } from '../../terms/brand.ts';
import type { Account } from '../../config/account-settings.ts';
import type { Ledger, LedgerEvent, LedgerKey } from '../../github/ledger-branch.ts';
import { HOURLY } from '../../workflows/crons.ts';
import type { Ending } from './ending-accounts.ts';
import type { WorkflowRun } from './workflow-run.ts';

/**
 * How completely a run looks at AWS. A complete list of an organisation's permission sets costs one call for each set, at 20
 * calls a second; so the hourly runs describe only the sets that the ledger names, and every other run (the daily one, one
 * for an event, one by hand) lists all of them. What the ledger does not name, since a run was killed before it wrote or
 * since somebody changed it, is found a day later at the latest. IAM lists completely whatever it is given.
 */
export interface Scan {
  /** For `Backend.list`; `undefined`: completely. */
  readonly scope: { readonly among: readonly string[] } | undefined;
  /** The requests whose objects are among these. */
  readonly named: ReadonlySet<IssueNumber>;
}

export const COMPLETE: Scan = { scope: undefined, named: new Set() };

/**
 * More live and expired sets than this are not open at a time: more lines were written by somebody. Each would cost a call,
 * and there is no end to them, while there is one to the sets of an organisation.
 */
const MOST_NAMED = 2_000;

/** A schedule that this tool did not write counts as none: then the run looks at everything. */
export const mayScanPartly = (
  { event }: Pick<WorkflowRun, 'event'>,
  accounts: Iterable<Pick<Account, 'backend'>>,
): boolean =>
  event.kind === 'other' &&
  event.schedule === HOURLY &&
  [...accounts].some(({ backend }) => backend === 'identity-center');

/**
 * What the ledger says was granted, for an hourly run.
 * @param keys asked for only where the run may look at a part. Where GitHub does not answer, the run looks at everything.
 */
export async function scanOf(
  run: Pick<WorkflowRun, 'event' | 'log'>,
  { accounts, mayAssign }: Pick<Ending, 'accounts' | 'mayAssign'>,
  ledger: Pick<Ledger, 'read'>,
  keys: () => Promise<readonly LedgerKey[]>,
  /** Leaves out what need not be looked at. */
  counts: (event: LedgerEvent) => boolean = () => true,
): Promise<Scan> {
  if (!mayScanPartly(run, accounts)) return COMPLETE;
  // AWS does not end a shared set that is assigned itself: whoever deletes a line of the ledger could prolong it by a day.
  if (mayAssign) return COMPLETE;
  try {
    const scan = scanAmong(await ledger.read(await keys()), counts);
    if ((scan.scope?.among.length ?? 0) <= MOST_NAMED) return scan;
    run.log.warning(
      `The ledger names more than ${MOST_NAMED} permission sets, so every one that there is is looked at.`,
    );
    return COMPLETE;
  } catch (error) {
    run.log.warning(`The ledger could not be read, so every permission set is looked at: ${String(error)}`);
    return COMPLETE;
  }
}

/** Pure: the ARNs that were recorded with grants, as anybody who writes the ledger may have written them. */
export function scanAmong(
  told: ReadonlyMap<IssueNumber, readonly LedgerEvent[]>,
  counts: (event: LedgerEvent) => boolean = () => true,
): Scan {
  const among = new Set<string>();
  const named = new Set<IssueNumber>();
  for (const [issue, events] of told) {
    for (const event of events) {
      const { arn } = event.data;
      if (
        (event.kind !== 'granted' && event.kind !== 'scheduled') ||
        typeof arn !== 'string' ||
        !counts(event)
      )
        continue;
      among.add(arn);
      named.add(issue);
    }
  }
  return { scope: { among: [...among] }, named };
}
