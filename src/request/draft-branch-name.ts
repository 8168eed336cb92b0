import { IssueNumber } from '../terms/brand.ts';

const PREFIX = 'aws-jit/';

/** The one branch a request is drafted on. */
export const draftBranch = (issue: IssueNumber): string => `${PREFIX}${issue}`;

/** The request that a branch is the draft of; `undefined`: it is no such branch. */
export function requestOfBranch(branch: string): IssueNumber | undefined {
  const number = Number(/^[1-9]\d*$/.exec(branch.slice(PREFIX.length))?.[0]);
  return branch.startsWith(PREFIX) && IssueNumber.is(number) ? number : undefined;
}

/** The one branch that an extension of a request is proposed on. */
export const extensionBranch = (issue: IssueNumber, extension: number): string =>
  `${draftBranch(issue)}.x${extension}`;

/** The extension that a branch proposes; `undefined`: it is no such branch. */
export function extensionOfBranch(
  branch: string,
): { readonly issue: IssueNumber; readonly extension: number } | undefined {
  const [, request = '', number = ''] = /^(.*)\.x([1-9]\d?)$/.exec(branch) ?? [];
  const issue = requestOfBranch(request);
  return issue === undefined ? undefined : { issue, extension: Number(number) };
}
