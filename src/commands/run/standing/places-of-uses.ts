import type { GitHub } from '../../../github/github-client.ts';
import { readIssue, type Issue } from '../../../github/open-issues.ts';
import type { IssueNumber, Sha } from '../../../terms/brand.ts';
import type { Place } from '../account-place.ts';
import { usesByTheirPeople } from './uses-by-their-people.ts';

/**
 * Where uses of standing approvals may hold something: in the account whose id the approval names, whatever `aws-jit.yml` says by now of the
 * account that has that name. Of closed ones the run knows the one that it was started for; the others end by themselves.
 * @returns `unread`: why it is not known, for people. Access is taken away in the accounts that are known all the same.
 */
export async function placesOfUses(
  github: GitHub,
  commit: Sha,
  open: readonly Issue[],
  named: IssueNumber | undefined,
): Promise<{
  readonly places: readonly { readonly issue: IssueNumber; readonly place: Place }[];
  readonly unread?: string;
}> {
  try {
    const other =
      named === undefined || open.some(({ number }) => number === named)
        ? undefined
        : await readIssue(github, named);
    const uses = await usesByTheirPeople(github, commit, [
      ...open,
      ...(other?.kind === 'issue' ? [other.issue] : []),
    ]);
    return {
      places: uses.map(({ issue, standing }) => ({
        issue: issue.number,
        place: { id: standing.accountId, backend: undefined },
      })),
    };
  } catch (error) {
    return {
      places: [],
      unread: `In which accounts uses of standing approvals may hold something could not be read: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}
