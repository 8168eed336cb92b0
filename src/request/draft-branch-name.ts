import { IssueNumber } from '../terms/brand.ts';

const PREFIX = 'aws-jit/';

/** The one branch a request is drafted on. */
export const draftBranch = (issue: IssueNumber): string => `${PREFIX}${issue}`;

/** The request that a branch is the draft of; `undefined`: it is no such branch. */
export function requestOfBranch(branch: string): IssueNumber | undefined {
  const number = Number(/^[1-9]\d*$/.exec(branch.slice(PREFIX.length))?.[0]);
  return branch.startsWith(PREFIX) && IssueNumber.is(number) ? number : undefined;
}
