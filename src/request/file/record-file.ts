import { AccountName, IssueNumber } from '../../terms/brand.ts';
import { STANDING_NAME, standingText, type StandingPlace } from '../standing.ts';

/**
 * Where the record of a use of break glass lies, `records/<account>/<name>/<issue>.md`: below no folder that anything is granted, extended or ended by.
 * Nothing reads it but people, and what compares it with what it has to say.
 */
export const recordPath = (of: StandingPlace, issue: IssueNumber): string =>
  `records/${standingText(of)}/${issue}.md`;

/** The standing approval that the path of a use's record names; `undefined`: it is no such path. */
export function placeOfRecord(path: string, issue: IssueNumber): StandingPlace | undefined {
  const [folder, account = '', name = '', file, ...more] = path.split('/');
  return folder === 'records' &&
    AccountName.is(account) &&
    STANDING_NAME.test(name) &&
    file === `${issue}.md` &&
    more.length === 0
    ? { account, name }
    : undefined;
}

/** The one branch that a record is proposed on. */
export const recordBranch = (issue: IssueNumber): string => `aws-jit/${issue}.record`;

/** The use that a branch is the record of; `undefined`: it is no such branch. */
export function useOfRecordBranch(branch: string): IssueNumber | undefined {
  const number = Number(/^aws-jit\/([1-9]\d{0,15})\.record$/.exec(branch)?.[1]);
  return IssueNumber.is(number) ? number : undefined;
}
