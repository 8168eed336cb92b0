import type { IssueNumber } from '../../terms/brand.ts';
import { provision, unassign, untilNoneIsMade } from './assignment.ts';
import { pastConflicts } from '../back-off.ts';
import type { GrantObject, Revocation, RevokedObject } from '../backend.ts';
import {
  assignmentsOf,
  isNamed,
  onlyForGone,
  plain,
  setsOfRequest,
  type CenterAccount,
  type SetObject,
} from './identity-center-account.ts';
import { centerNow } from './identity-center.ts';
import { descriptionOf, setNameOf } from './permission-set-names.ts';
import { isRevoked, TAG, tagsOfSet, tagsOfTombstone } from '../grant-tags.ts';
import { NotVisible, untilVisible } from '../visibility.ts';

/** Deleted under our hands, by a grant that failed, a revocation starts over; more often than this is no accident. */
const ATTEMPTS = 3;

/**
 * Ends a request's access now, sessions that are open included, and leaves its emptied set as the tombstone until its
 * expiry, and an empty one until the latest end that the request can have, extended or not. Why this holds beside a grant that runs at the same time is told in identity-center-grant.ts.
 *
 * The role that revokes can create empty sets, tag them as revoked, empty sets and end assignments: it can give nothing,
 * since no condition key sees what is put into a set, and so it may put nothing there at all.
 */
export async function revokeInIdentityCenter(
  at: CenterAccount,
  issue: IssueNumber,
  { part, until, latest }: Revocation,
): Promise<RevokedObject> {
  const name = { repository: at.repository, issue, part, until };
  /** Access ends although the tombstone that outlasts it cannot be laid; then that is an error. */
  let unlaid: Error | undefined;
  if (latest > until)
    await markOwn(at, { ...name, until: latest }).catch((thrown: unknown) => {
      unlaid = thrown instanceof Error ? thrown : new Error(String(thrown));
    });
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    await markOwn(at, name);
    // Listed after the own tombstone can be read: what a grant makes from now on, it withdraws by itself.
    const objects = await setsOfRequest(at, issue, part);
    for (const object of objects) await mark(at, object.arn);
    let sessionsLast: string | undefined;
    for (const object of objects) sessionsLast ??= (await endAccess(at, object)).sessionsLast;
    const own = objects.find((each) => isNamed(each, name));
    const tags = own && (await at.sets.tagsOf(own.arn));
    if (own !== undefined && tags !== undefined && isRevoked(tags)) {
      if (unlaid !== undefined) throw unlaid;
      return { ...plain(own, false), ...(sessionsLast === undefined ? {} : { sessionsLast }) };
    }
  }
  throw new NotVisible(`the permission set ${setNameOf(name)} stays with the tag ${TAG.revoked}`);
}

/** The request's own set carries the tag, and AWS shows it; created where nothing had been granted. */
async function markOwn(
  at: CenterAccount,
  name: Pick<GrantObject, 'repository' | 'issue' | 'part' | 'until'>,
): Promise<void> {
  const find = async () =>
    (await setsOfRequest(at, name.issue, name.part)).find((each) => isNamed(each, name));
  if (await find()) return;
  const created = await at.sets.createSet({
    name: setNameOf(name),
    description: descriptionOf(name, { account: at.account, assigns: undefined }),
    tags: {
      ...tagsOfTombstone(at.repository, name.issue, await centerNow(at)),
      ...tagsOfSet(at.account, undefined),
    },
  });
  if (created.kind === 'created') at.directory.changed(created.arn);
  // Made by us, or in the meantime by a grant: it is tagged where all of them are.
  if (!(await untilVisible(at.sleep, find)))
    throw new NotVisible(`there is a permission set ${setNameOf(name)}`);
}

async function mark(at: CenterAccount, arn: string): Promise<void> {
  const tags = await at.sets.tagsOf(arn);
  if (tags === undefined || isRevoked(tags)) return;
  const revoked = tagsOfTombstone(at.repository, 1 as IssueNumber, await centerNow(at))[TAG.revoked] ?? '';
  if ((await at.sets.tagSet(arn, { [TAG.revoked]: revoked })) === 'absent') return;
  const seen = await untilVisible(at.sleep, async () => {
    const again = await at.sets.tagsOf(arn);
    return again === undefined || isRevoked(again) ? true : undefined;
  });
  if (!seen) throw new NotVisible(`${arn} carries the tag ${TAG.revoked}`);
}

/**
 * Takes a set from everybody and cuts what they have open, in the order in which nothing comes back:
 * 1. emptied, so that an assignment that is made from now on gives nothing;
 * 2. wait for the assignments that were asked for before that;
 * 3. in each account that has it: provisioned, so that the role of open sessions loses its permissions; then unassigned;
 * 4. read back.
 *
 * A curated set that was assigned itself is other people's too: it is neither emptied nor provisioned. The assignment ends,
 * and a session that is open then lasts as long as the set allows.
 */
export async function endAccess(
  at: CenterAccount,
  object: SetObject,
): Promise<Pick<RevokedObject, 'sessionsLast'>> {
  let sessionsLast: string | undefined;
  await emptySet(at, object.arn);
  await untilNoneIsMade(at, object.arn);
  const shared = object.purpose?.assigns?.set;
  if (shared !== undefined) await untilNoneIsMade(at, shared);
  let asked = false;
  const free = await untilVisible(at.sleep, async () => {
    const assignments = await assignmentsOf(at, object);
    if (assignments.length === 0 || (asked && (await onlyForGone(at, assignments)))) return true;
    asked = true;
    const own = assignments.filter(({ set }) => set === object.arn);
    for (const account of new Set(own.map((each) => each.account)))
      sessionsLast ??= (await provision(at, object.arn, account)).refused;
    for (const assignment of assignments) await unassign(at, assignment);
    return undefined;
  });
  if (!free) throw new NotVisible(`${object.arn} is assigned to nobody`);
  return sessionsLast === undefined ? {} : { sessionsLast };
}

/** Its policies go; the boundary, which gives nothing, stays. */
export async function emptySet(at: CenterAccount, arn: string): Promise<void> {
  const content = await at.sets.contentOf(arn);
  if (content === undefined) return;
  if (content.inline !== undefined) await pastConflicts(at, () => at.sets.deleteInline(arn));
  for (const policy of content.managed) await pastConflicts(at, () => at.sets.detachManaged(arn, policy));
  for (const policy of content.references)
    await pastConflicts(at, () => at.sets.detachReference(arn, policy));
}
