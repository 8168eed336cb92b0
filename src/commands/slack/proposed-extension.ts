import type { GitHub } from '../../github/github-client.ts';
import { pullsFrom } from '../../github/pull-requests.ts';
import { extensionBranch } from '../../request/draft-branch-name.ts';
import { MOST_EXTENSIONS } from '../../request/extension.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { TellingRecord } from './telling-record.ts';

/**
 * The pull request of an extension that has still to be told of. The ledger says only which extension it is; that it is proposed, by which
 * pull request, and that it can still be decided, GitHub says.
 */
export async function proposedExtension(
  github: GitHub,
  issue: IssueNumber,
  { steps, untold }: Pick<TellingRecord, 'steps' | 'untold'>,
): Promise<number | undefined> {
  const step = steps.findLast(({ kind }) => kind === 'extension-proposed');
  const number = step?.data['extension'];
  if (step === undefined || !untold.includes(step.id) || !isExtension(number)) return undefined;
  const pull = (await pullsFrom(github, extensionBranch(issue, number))).at(-1);
  return pull?.open === true ? pull.number : undefined;
}

const isExtension = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_EXTENSIONS;
