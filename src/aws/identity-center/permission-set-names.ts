import { AccountId, IssueNumber, RepositoryId, RequestPart } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { PolicyName } from '../iam/policy-names.ts';

/**
 * The names of our permission sets. A name is unique in the whole organisation and has at most 32 characters of
 * `[\w+=,.@-]`, so it says repository, request, part and expiry, numbers in base 36: `jit-21i3v9-sy.1-szbk1c`, 28 at most for
 * as long as repositories have ten digits and requests seven. The account, which does not fit, stands in the description; DescribePermissionSet gives both in one call, and nothing of ours ever changes either.
 */

/** Identity Center: "Pattern: [\w+=,.@-]+", length 1–32. */
const LONGEST = 32;

/** What the names of all sets of a repository begin with. */
export const setPrefixOf = (repository: RepositoryId): string => `jit-${repository.toString(36)}-`;

/** @throws RangeError when the numbers are too large for a name; the first repository id that is has twelve digits. */
export function setNameOf({ repository, issue, part, until }: PolicyName): string {
  const name = `${setPrefixOf(repository)}${issue.toString(36)}.${part}-${until.toString(36)}`;
  if (name.length > LONGEST)
    throw new RangeError(
      `${name} is longer than the ${LONGEST} characters that Identity Center allows for the name of a permission set.`,
    );
  return name;
}

/** Reads a name of ours, of whatever repository. `undefined` for any other name, however near. */
export function parseSetName(name: string): PolicyName | undefined {
  const [, of = '', number = '', part = '', end = ''] =
    /^jit-([0-9a-z]{1,11})-([0-9a-z]{1,11})\.([xd]?\d{1,2})-([0-9a-z]{1,11})$/.exec(name) ?? [];
  const [repository, issue, until] = [parseInt(of, 36), parseInt(number, 36), parseInt(end, 36)];
  if (!RepositoryId.is(repository) || !IssueNumber.is(issue) || !RequestPart.is(part)) return undefined;
  if (!(until <= LAST)) return undefined;
  const parsed: PolicyName = { repository, issue, part, until: until as Instant };
  // `jit-007-…` reads as 7 and is written differently: only the canonical name is ours.
  return setNameOf(parsed) === name ? parsed : undefined;
}

/** The last second of the year 9999, the largest that AWS's dates can say. */
const LAST = 253_402_300_799;

/** What a set of ours is for, beside its name. */
export interface SetPurpose {
  readonly account: AccountId;
  /**
   * Where a shared set was assigned itself (`mode: assign`), this set is only the note of it: empty, given to nobody, and
   * enough to end the assignment without GitHub.
   */
  readonly assigns: { readonly set: string; readonly user: string } | undefined;
}

/** The description of a set of ours; people read it in the console, and `parseDescription` reads it back. */
export const descriptionOf = ({ issue }: PolicyName, { account, assigns }: SetPurpose): string =>
  `Request ${issue} in account ${account}` +
  (assigns === undefined ? '' : `, assigning ${assigns.set} to user ${assigns.user}`) +
  '. Made and removed by AWS JIT Permissions; its tags say who asked and who approved.';

/** `undefined`: not written by this tool, or changed since. */
export function parseDescription(name: PolicyName, description: string): SetPurpose | undefined {
  const [, account = '', set, user] =
    /^Request \d+ in account (\d{12})(?:, assigning (\S+) to user ([0-9A-Za-z-]+))?\. /.exec(description) ??
    [];
  if (!AccountId.is(account)) return undefined;
  const assigns = set === undefined || user === undefined ? undefined : { set, user };
  const purpose: SetPurpose = { account, assigns };
  return descriptionOf(name, purpose) === description ? purpose : undefined;
}
