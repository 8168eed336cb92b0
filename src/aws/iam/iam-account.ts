import type { AccountId, IssueNumber, RepositoryId } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { GrantObject, IamHolder, Standing, Survey } from '../backend.ts';
import type { AwsClock } from '../date-header.ts';
import type { IamCalls, PolicyRecord } from './iam-calls.ts';
import type { StandingCalls } from './iam-standing-calls.ts';
import { arnOf, parseName, pathOf, type PolicyName } from './policy-names.ts';
import { isRevoked } from '../grant-tags.ts';
import type { Sleep } from '../visibility.ts';

/** One AWS account as one repository sees it: its calls, its clock, and what the configuration says of it. */
export interface IamAccount {
  readonly iam: IamCalls;
  readonly standing: StandingCalls;
  readonly clock: AwsClock;
  readonly sleep: Sleep;
  readonly repository: RepositoryId;
  readonly account: AccountId;
  readonly partition: string;
  /** ARN of the permissions boundary that principals must carry, as configured; `undefined`: none configured. */
  readonly boundary: string | undefined;
  /** `trial: true` in aws-jit.yml. */
  readonly trial: boolean;
}

export function objectNamed(at: IamAccount, name: PolicyName, attached: boolean): GrantObject {
  return { ...name, arn: arnOf(at.partition, at.account, name), attached };
}

/** Everything below our path: what carries a name of ours, and what does not. Two calls for 1,500 policies. */
export async function survey(at: IamAccount): Promise<Survey> {
  const objects: GrantObject[] = [];
  const unrecognised: string[] = [];
  for (const policy of await at.iam.listPolicies(pathOf(at.repository))) {
    const name = parseName(at.repository, policy.path, policy.name);
    if (name === undefined) unrecognised.push(policy.arn);
    else objects.push({ ...name, arn: policy.arn, attached: policy.attached });
  }
  return { objects, unrecognised };
}

/** The objects of one request. There is more than one where it was extended. */
export const objectsOf = async (at: IamAccount, issue: IssueNumber): Promise<readonly GrantObject[]> =>
  (await survey(at)).objects.filter((object) => object.issue === issue);

/** The first tombstone among a request's objects. What is listed and cannot be read any more has just been removed. */
export async function tombstoneAmong(
  at: IamAccount,
  objects: readonly GrantObject[],
): Promise<GrantObject | undefined> {
  for (const object of objects) {
    const policy = await at.iam.getPolicy(object.arn);
    if (policy !== undefined && isRevoked(policy.tags)) return object;
  }
  return undefined;
}

/**
 * A policy and its document in force; `undefined` while IAM does not show both.
 * @param likely the version that is in force unless somebody else has written one: read at the same time, and used only if it is.
 */
export async function policyInForce(
  at: IamAccount,
  arn: string,
  likely?: string,
): Promise<(PolicyRecord & { readonly document: string }) | undefined> {
  const [policy, first] = await Promise.all([
    at.iam.getPolicy(arn),
    likely === undefined ? undefined : at.iam.getDocument(arn, likely),
  ]);
  if (policy === undefined) return undefined;
  const document =
    policy.defaultVersion === likely ? first : await at.iam.getDocument(arn, policy.defaultVersion);
  return document === undefined ? undefined : { ...policy, document };
}

/** What AWS holds of a request. Of several objects a tombstone counts first, then the one that lasts longest. */
export async function standingOf(at: IamAccount, issue: IssueNumber): Promise<Standing> {
  const objects = [...(await objectsOf(at, issue))].sort((a, b) => b.until - a.until);
  const revoked = await tombstoneAmong(at, objects);
  if (revoked !== undefined) return { kind: 'tombstone', object: revoked };
  let detached: Standing | undefined;
  for (const object of objects) {
    const policy = await policyInForce(at, object.arn);
    const holders = policy && (await at.iam.holders(object.arn));
    if (policy === undefined || holders === undefined) continue;
    const seen: GrantObject = { ...object, attached: holders.length > 0 };
    if (holders.length > 0)
      return { kind: 'live', object: seen, principals: principalsAmong(holders), document: policy.document };
    detached ??= { kind: 'detached', object: seen, document: policy.document };
  }
  return detached ?? { kind: 'absent' };
}

const principalsAmong = (holders: readonly IamHolder[]) =>
  holders.flatMap(({ kind, name }) => (kind === 'iam-group' ? [] : [{ kind, name }]));

/** AWS's clock, as of its last answer; asks something small when it has not answered yet. */
export async function now(at: IamAccount): Promise<Instant> {
  if (at.clock.last === undefined) await at.iam.listPolicies(pathOf(at.repository));
  const time = at.clock.last;
  if (time === undefined)
    throw new Error('AWS answered without a Date header, so its time is not known, and nothing can expire.');
  return time;
}
