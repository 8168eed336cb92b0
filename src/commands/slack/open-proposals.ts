import type { GitHub } from '../../github/github-client.ts';
import { pullsFrom } from '../../github/pull-requests.ts';
import type { Happening } from '../../messages/audience.ts';
import { supplementBranch } from '../../request/draft-branch-name.ts';
import { MOST_SUPPLEMENTS } from '../../request/supplement.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { PROPOSED } from '../tell/supplement-proposed.ts';
import type { TellingRecord } from './telling-record.ts';

/**
 * The pull requests of an extension and of a difference that have still to be told of, the latest of each, by what the ledger calls that.
 * The ledger says only which one it is; that it is proposed, by which pull request, and that it can still be decided, GitHub says.
 */
export async function openProposals(
  github: GitHub,
  issue: IssueNumber,
  { steps, untold }: Pick<TellingRecord, 'steps' | 'untold'>,
): Promise<ReadonlyMap<Happening, number>> {
  const open = new Map<Happening, number>();
  for (const kind of ['extension', 'difference'] as const) {
    const step = steps.findLast((each) => each.kind === PROPOSED[kind]);
    const number = step?.data[kind];
    if (step === undefined || !untold.includes(step.id) || !isNumber(number)) continue;
    const pull = (await pullsFrom(github, supplementBranch(issue, kind, number))).at(-1);
    if (pull?.open === true) open.set(PROPOSED[kind], pull.number);
  }
  return open;
}

const isNumber = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_SUPPLEMENTS;
