import {
  isAskedFirst,
  type AccountId,
  type IssueNumber,
  type RepositoryId,
  type RequestPart,
} from '../../terms/brand.ts';
import type { GrantObject, Holder, LiveGrant, Standing, Survey } from '../backend.ts';
import type { Assignee, Assignment } from './assignment-calls.ts';
import { centerNow, type IdentityCenter } from './identity-center.ts';
import type { NamedSet } from './permission-set-directory.ts';
import { setPrefixOf, type SetPurpose } from './permission-set-names.ts';
import { isRevoked } from '../grant-tags.ts';
import { boundaryText, policyText } from './wanted-permission-set.ts';

/** One account of the organisation as one repository sees it through Identity Center. */
export interface CenterAccount extends IdentityCenter {
  readonly repository: RepositoryId;
  readonly account: AccountId;
}

/** A permission set of ours, and what it is for. */
export interface SetObject extends GrantObject {
  /** `undefined`: its description is not as this tool writes it. It is granted to nobody, and not removed. */
  readonly purpose: SetPurpose | undefined;
}

const asObject = ({ arn, own, purpose }: NamedSet, repository: RepositoryId): SetObject[] =>
  own?.repository === repository ? [{ ...own, arn, purpose, attached: false }] : [];

/**
 * The sets of one request in this account, whatever their expiry: complete and as of now. More than one where it was extended. Those of
 * the request's other accounts are not among them: each is granted and ends by itself.
 * @param own the part that is of this account, where it is known: a set of that name counts whatever its description was edited to, and so
 * does every one whose description says no account.
 */
export const setsOfRequest = async (
  at: CenterAccount,
  issue: IssueNumber,
  own: RequestPart | undefined,
): Promise<readonly SetObject[]> =>
  (await at.directory.all())
    .flatMap((set) => asObject(set, at.repository))
    .filter(
      ({ issue: of, part, purpose }) =>
        of === issue &&
        (purpose === undefined || purpose.account === at.account || part === own || !isAskedFirst(part)),
    );

/** Whether an object of a request has this name: the same part, until the same moment. */
export const isNamed = (
  object: Pick<GrantObject, 'part' | 'until'>,
  { part, until }: Pick<GrantObject, 'part' | 'until'>,
): boolean => object.part === part && object.until === until;

/** One set by its ARN, described now; `undefined`: there is none, or its name is none of this repository. */
export async function setAt(at: CenterAccount, arn: string): Promise<SetObject | undefined> {
  const set = await at.directory.named(arn);
  return set && asObject(set, at.repository)[0];
}

/** The first tombstone among a request's sets. What is listed and has no tags any more has just been deleted. */
export async function tombstoneAmongSets<T extends GrantObject>(
  at: CenterAccount,
  objects: readonly T[],
): Promise<T | undefined> {
  for (const object of objects) {
    const tags = await at.sets.tagsOf(object.arn);
    if (tags !== undefined && isRevoked(tags)) return object;
  }
  return undefined;
}

/** Every assignment by which a set of ours gives anything to anybody, in whatever account. */
export async function assignmentsOf(at: CenterAccount, object: SetObject): Promise<readonly Assignment[]> {
  const { arn } = object;
  const accounts = new Set<string>([at.account, ...((await at.assignments.accountsOf(arn)) ?? [])]);
  const found: Assignment[] = [];
  for (const account of accounts)
    for (const to of (await at.assignments.assignees(arn, account)) ?? [])
      found.push({ set: arn, account, to });
  const shared = await sharedHeldBy(at, object);
  if (shared !== undefined) found.push(shared);
  return found;
}

/**
 * The assignment of a shared set that a request made, while it is there. Once the request is revoked, and another one of ours
 * gives the same person the same set, it is the other's: a tombstone takes nothing from it.
 */
async function sharedHeldBy(at: CenterAccount, object: SetObject): Promise<Assignment | undefined> {
  if (object.purpose?.assigns === undefined) return undefined;
  const shared = assignmentOfShared(at.account, object.purpose.assigns);
  if (!(await isAssigned(at, shared))) return undefined;
  const tags = await at.sets.tagsOf(object.arn);
  if (tags === undefined || !isRevoked(tags)) return shared;
  return (await isGivenByAnother(at, object, ({ issue }) => issue !== object.issue)) ? undefined : shared;
}

/** Whether a set of ours that is neither over nor revoked gives the same person the same shared set in this account. */
export async function isGivenByAnother(
  at: CenterAccount,
  { arn, purpose }: SetObject,
  counts: (other: SetObject) => boolean,
): Promise<boolean> {
  const mine = purpose?.assigns;
  if (mine === undefined) return false;
  const time = await centerNow(at);
  const others = (await at.directory.all())
    .flatMap((set) => asObject(set, at.repository))
    .filter(
      (other) =>
        other.arn !== arn &&
        other.until > time &&
        other.purpose?.account === at.account &&
        other.purpose.assigns?.set === mine.set &&
        other.purpose.assigns.user === mine.user &&
        counts(other),
    );
  for (const other of others) {
    const tags = await at.sets.tagsOf(other.arn);
    if (tags !== undefined && !isRevoked(tags)) return true;
  }
  return false;
}

export const assignmentOfShared = (
  account: string,
  { set, user }: { readonly set: string; readonly user: string },
): Assignment => ({ set, account, to: { kind: 'USER', id: user } });

export async function isAssigned(at: IdentityCenter, { set, account, to }: Assignment): Promise<boolean> {
  const all = (await at.assignments.assignees(set, account)) ?? [];
  return all.some((each) => sameAssignee(each, to));
}

/** Whether these are assigned only to users who have left the directory: nobody can use it, and AWS may not take it back. */
export async function onlyForGone(at: IdentityCenter, assignments: readonly Assignment[]): Promise<boolean> {
  for (const { to } of assignments)
    if (to.kind !== 'USER' || (await at.store.user(to.id)) !== undefined) return false;
  return true;
}

export const sameAssignee = (a: Assignee, b: Assignee): boolean => a.kind === b.kind && a.id === b.id;

/** Who holds it, by name; a user that is gone from the directory goes by its id. */
export async function holdersOfSet(at: CenterAccount, object: SetObject): Promise<readonly Holder[]> {
  const holders: Holder[] = [];
  for (const { account, to } of await assignmentsOf(at, object)) {
    const user = to.kind === 'USER' ? await at.store.user(to.id) : undefined;
    const kind = to.kind === 'USER' ? 'identity-center-user' : 'identity-center-group';
    const name = user?.userName ?? to.id;
    const gone = to.kind === 'USER' && user === undefined;
    holders.push(
      account === at.account
        ? { kind, name, aliases: user?.emails ?? [], id: to.id, gone }
        : // No id: what was approved is for one account, and this is never it.
          {
            kind,
            name: `${name} in account ${account}`,
            aliases: [],
            id: `${to.id} in account ${account}`,
            gone,
          },
    );
  }
  return holders;
}

/** What AWS holds of a request. Of several sets a tombstone counts first, then the one that lasts longest. */
export async function standingOfRequest(
  at: CenterAccount,
  issue: IssueNumber,
  own: RequestPart | undefined,
): Promise<Standing> {
  const objects = [...(await setsOfRequest(at, issue, own))].sort((a, b) => b.until - a.until);
  const revoked = await tombstoneAmongSets(at, objects);
  if (revoked !== undefined) return { kind: 'tombstone', object: plain(revoked, false) };
  let detached: Standing | undefined;
  for (const each of objects) {
    const set = await at.sets.inlineOf(each.arn);
    if (set === undefined) continue;
    const document = set.inline ?? '';
    const holders = await holdersOfSet(at, each);
    if (holders.length === 0) {
      detached ??= { kind: 'detached', object: plain(each, false), document };
      continue;
    }
    const principals = holders.flatMap(({ kind, name }) =>
      kind === 'identity-center-user' ? [{ kind, userName: name } as const] : [],
    );
    return { kind: 'live', object: plain(each, true), principals, document };
  }
  return detached ?? { kind: 'absent' };
}

/** The object without what only Identity Center knows of it. */
export const plain = (
  { repository, issue, part, until, arn, purpose }: GrantObject & Pick<NamedSet, 'purpose'>,
  attached: boolean,
): GrantObject => ({
  repository,
  issue,
  part,
  until,
  arn,
  attached,
  ...(purpose?.assigns === undefined ? {} : { assigns: purpose.assigns.set }),
});

/**
 * Every set of this repository that is for this account. A set of ours that people have here, and whose description says
 * another account or nothing that this tool writes, was edited: no run would look at it here, so that it is shown to people.
 */
export async function surveySets(at: CenterAccount): Promise<Survey> {
  const here = new Set(await at.assignments.setsIn(at.account));
  const sets = await at.directory.recent();
  const prefix = setPrefixOf(at.repository);
  const unrecognised = sets.filter(
    ({ arn, name, own, purpose }) =>
      here.has(arn) && name.startsWith(prefix) && (own === undefined || purpose?.account !== at.account),
  );
  return {
    objects: await objectsIn(at, sets, here),
    unrecognised: unrecognised.map(({ arn }) => arn),
  };
}

/**
 * Those of these ARNs that are sets of ours for this account. What is no ARN of a set of this instance is passed over: AWS
 * would refuse the call, and whoever writes the ledger could end every run with one.
 */
export async function setsAmong(at: CenterAccount, arns: readonly string[]): Promise<readonly GrantObject[]> {
  const here = new Set(await at.assignments.setsIn(at.account));
  const sets = await Promise.all(
    [...new Set(arns)].filter((arn) => isSetOf(at.instance, arn)).map((arn) => at.directory.named(arn)),
  );
  return objectsIn(
    at,
    sets.filter((set) => set !== undefined),
    here,
  );
}

/** `arn:aws:sso:::instance/ssoins-1` has the sets `arn:aws:sso:::permissionSet/ssoins-1/ps-…`. */
const isSetOf = (instance: string, arn: string): boolean => {
  const sets = `${instance.replace(':instance/', ':permissionSet/')}/`;
  return arn.startsWith(sets) && /^ps-[0-9a-zA-Z./-]{16}$/.test(arn.slice(sets.length));
};

async function objectsIn(
  at: CenterAccount,
  sets: readonly NamedSet[],
  here: ReadonlySet<string>,
): Promise<readonly GrantObject[]> {
  const objects: GrantObject[] = [];
  for (const each of sets.flatMap((set) => asObject(set, at.repository))) {
    if (each.purpose?.account !== at.account) continue;
    const attached = here.has(each.arn) || (await sharedHeldBy(at, each)) !== undefined;
    objects.push(plain(each, attached));
  }
  return objects;
}

/** The mark last: a revocation that has ended before it is never answered with “live”. */
export async function isSetLive(at: CenterAccount, object: GrantObject): Promise<boolean> {
  const set = await setAt(at, object.arn);
  if (set === undefined || (await assignmentsOf(at, set)).length === 0) return false;
  const tags = await at.sets.tagsOf(set.arn);
  return tags !== undefined && !isRevoked(tags);
}

export async function inspectSet(at: CenterAccount, object: GrantObject): Promise<LiveGrant | undefined> {
  const set = await setAt(at, object.arn);
  const [content, tags] = set ? [await at.sets.contentOf(set.arn), await at.sets.tagsOf(set.arn)] : [];
  if (set === undefined || content === undefined || tags === undefined) return undefined;
  const holders = await holdersOfSet(at, set);
  return {
    object: plain(set, holders.length > 0),
    document: content.inline ?? '',
    version: 'v1',
    set: {
      policies: [...content.managed, ...content.references.map(policyText)],
      boundary: boundaryText(content.boundary),
      configuredBoundary: boundaryText(at.boundary),
    },
    holders,
    tags,
  };
}
