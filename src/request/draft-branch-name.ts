import { IssueNumber } from '../terms/brand.ts';
import { supplementName, supplementNamed, type SupplementKind } from './supplement.ts';

const PREFIX = 'aws-jit/';

/** The one branch a request is drafted on. */
export const draftBranch = (issue: IssueNumber): string => `${PREFIX}${issue}`;

/** The request that a branch is the draft of; `undefined`: it is no such branch. */
export function requestOfBranch(branch: string): IssueNumber | undefined {
  const number = Number(/^[1-9]\d*$/.exec(branch.slice(PREFIX.length))?.[0]);
  return branch.startsWith(PREFIX) && IssueNumber.is(number) ? number : undefined;
}

/** The one branch that a supplement of a request is proposed on. */
export const supplementBranch = (issue: IssueNumber, kind: SupplementKind, number: number): string =>
  `${draftBranch(issue)}.${supplementName(kind, number)}`;

/** The supplement that a branch proposes; `undefined`: it is no such branch. */
export function supplementOfBranch(
  branch: string,
): { readonly issue: IssueNumber; readonly kind: SupplementKind; readonly number: number } | undefined {
  const dot = branch.lastIndexOf('.');
  const issue = dot < 0 ? undefined : requestOfBranch(branch.slice(0, dot));
  const named = supplementNamed(branch.slice(dot + 1));
  return issue === undefined || named === undefined ? undefined : { issue, ...named };
}
