import { IssueNumber } from '../../terms/brand.ts';
import { standingText, type StandingPlace } from '../standing.ts';

/**
 * Where the record of a use of break glass lies, `records/<account>/<name>/<issue>.md`: below no folder that anything is granted, extended or ended by.
 * Nothing reads it but people, and what compares it with what it has to say.
 */
export const recordPath = (of: StandingPlace, issue: IssueNumber): string =>
  `records/${standingText(of)}/${issue}.md`;

/** The one branch that a record is proposed on. */
export const recordBranch = (issue: IssueNumber): string => `aws-jit/${issue}.record`;

/** The use that a branch is the record of; `undefined`: it is no such branch. */
export function useOfRecordBranch(branch: string): IssueNumber | undefined {
  const number = Number(/^aws-jit\/([1-9]\d{0,15})\.record$/.exec(branch)?.[1]);
  return IssueNumber.is(number) ? number : undefined;
}
