import { formatInstant } from '../../terms/instant.ts';
import { serialiseCurated } from '../../policy/curated-set.ts';
import { assign } from './assignment.ts';
import type { Assignment } from './assignment-calls.ts';
import type { Grant, GrantObject, GrantOutcome, JudgeBeside } from '../backend.ts';
import { refusalBeside, refusalOnceGiven } from '../refused-escalation.ts';
import { adviceInIdentityCenter, codeOf, isPassing, textOf } from '../aws-errors.ts';
import { centerNow } from './identity-center.ts';
import {
  assignmentOfShared,
  assignmentsOf,
  isAssigned,
  plain,
  sameAssignee,
  setsOfRequest,
  tombstoneAmongSets,
  type CenterAccount,
  type SetObject,
} from './identity-center-account.ts';
import { emptySet, endAccess } from './identity-center-revoke.ts';
import { readCenterStanding } from './identity-center-standing.ts';
import { isConflict, type SetContent } from './permission-set-calls.ts';
import { readCuratedSet, UnreadableSet } from './read-curated-set.ts';
import { contentNow, fill, readBack } from './permission-set-content.ts';
import { descriptionOf, setNameOf, type SetPurpose } from './permission-set-names.ts';
import { isRevoked, TAG, tagsOfGrant, tagsOfHolder, tagsOfSet, type Tags } from '../grant-tags.ts';
import { NotVisible, untilVisible } from '../visibility.ts';
import { boundaryText, wantedSet } from './wanted-permission-set.ts';

/**
 * Granting, and how it stays right beside a revocation or a second grant of the same request.
 *
 *     grant                                     revoke
 *     g1 list, read tags: a tombstone?          r1 tag the request's set as revoked, or create it so
 *     g2 create the set (one name, one winner)  r2 wait until the tag can be read
 *     g3 put its policies and boundary          r3 empty the set
 *     g4 read all of it back; a tombstone?      r4 wait for assignments that are being made
 *     g5 assign, and poll to its end            r5 provision what is assigned, unassign, each polled
 *     g6 read the assignment                    r6 read: assigned to nobody
 *     g7 list, read all back: a tombstone?
 *        then do r3 to r6
 *
 * - Both create under the same name, and Identity Center gives a name once: of g2 and r1 one is told ConflictException and
 *   finds the other's set.
 * - g5 asked for before r3: r4 waits for it, and r5 takes it back. After r3: it gives an empty set, unless g3 filled it
 *   after r3; but g4 comes after g3 and sees the tag, which is older than r3. So nobody is given a filled set behind a
 *   revocation, wherever either is killed; and a grant that lives on finds the tag at g7 and takes back what it gave.
 * - Killed before g5: nobody has anything, and running again goes on from what is there. Killed at g5: AWS goes on by
 *   itself; the next run finds the assignment, or the conflict, and waits.
 * - An assignment that FAILED leaves nothing behind: the set is deleted, or emptied where AWS does not let it go.
 * - Two grants of one user that must not be held together: as in iam-grant.ts.
 *
 * A curated set that is assigned itself has the same steps with an empty set of the request's own, which carries name,
 * expiry and tombstone, and whose description says what is assigned to whom.
 */
export async function grantInIdentityCenter(
  at: CenterAccount,
  grant: Grant,
  judge?: JudgeBeside,
): Promise<GrantOutcome> {
  const { principal } = grant;
  if (principal.kind !== 'identity-center-user')
    return failed(
      'wrong-backend',
      'The identity-center backend gives access to people of Identity Center. For an IAM user or role set backend: iam for the account.',
    );
  if (grant.repository !== at.repository || grant.account !== at.account)
    return failed('wrong-account', 'The grant is for another account or repository than this connection.');
  const wanted = wantedSet(grant, at.boundary);
  if (!wanted.ok)
    return failed(
      wanted.problems[0]?.code ?? 'content',
      wanted.problems.map(({ message }) => message).join(' '),
    );

  let stage: Stage = { kind: 'nothing sent' };
  try {
    const ready = await prepare(at, grant, principal.userName, wanted.value, judge);
    if (ready.kind !== 'ready') return ready;
    if (!ready.held) {
      stage = { kind: 'assignment sent' };
      const { refused } = await assign(at, ready.assignment);
      if (refused !== undefined && !(await isAssigned(at, ready.assignment)))
        return await afterFailure(at, ready.object, refused);
      stage = { kind: 'assigned', object: ready.object };
    }
    return await confirm(at, grant, ready, wanted.value, judge);
  } catch (error) {
    if (error instanceof UnreadableSet) return failed('curated-unreadable', error.message);
    if (codeOf(error) === undefined) throw error;
    // After the assignment was sent, "failed" would be a guess: AWS may have made it and its answer been lost.
    if (stage.kind !== 'nothing sent' && isPassing(error)) throw error;
    // AWS made it and then refused to show it. Nothing that cannot be read back stays.
    if (stage.kind === 'assigned') await endAccess(at, stage.object);
    return failed(
      codeOf(error) ?? 'unknown',
      `AWS: ${textOf(error)} ${adviceInIdentityCenter(error)}`,
      isPassing(error) || codeOf(error) === 'ServiceQuotaExceeded',
    );
  }
}

type Stage =
  | { readonly kind: 'nothing sent' }
  | { readonly kind: 'assignment sent' }
  | { readonly kind: 'assigned'; readonly object: SetObject };

const failed = (
  code: string,
  message: string,
  retry = false,
): Extract<GrantOutcome, { readonly kind: 'failed' }> => ({ kind: 'failed', code, message, retry });

interface Ready {
  readonly kind: 'ready';
  readonly object: SetObject;
  readonly user: string;
  readonly assignment: Assignment;
  readonly held: boolean;
}

/** g1 to g4: everything that can be known before anybody is given anything. */
async function prepare(
  at: CenterAccount,
  grant: Grant,
  userName: string,
  wanted: SetContent,
  judge: JudgeBeside | undefined,
): Promise<Ready | GrantOutcome> {
  const listed = await setsOfRequest(at, grant.issue);
  const tombstone = await tombstoneAmongSets(at, listed);
  if (tombstone !== undefined) return withdraw(at, listed, tombstone);

  const time = await centerNow(at);
  if (time >= grant.window.until)
    return failed(
      'window-over',
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`,
    );
  const user = await at.store.userId(userName);
  if (user === undefined)
    return failed(
      'no-such-user',
      `Identity Center has no user with the name or e-mail address ${userName}. Correct identity_center_user under identities ` +
        'in aws-jit.yml, or wait until your directory has brought the person over.',
    );
  const changed = await curatedChanged(at, grant);
  if (changed !== undefined) return changed;

  const shared = grant.curated?.mode === 'assign' ? grant.curated.content.permissionSet : undefined;
  const purpose: SetPurpose = {
    account: at.account,
    assigns: shared === undefined ? undefined : { set: shared, user },
  };
  const before = listed.find(({ until }) => until === grant.window.until);
  const without = [...(before === undefined ? [] : [before.arn]), ...(shared === undefined ? [] : [shared])];
  const refusal = judge && refusalBeside(await readCenterStanding(at, user, without), judge);
  if (refusal) {
    // A run that was killed may have given it.
    if (before !== undefined) await endAccess(at, before);
    return refusal;
  }
  if (shared !== undefined && !listed.some((each) => isNoteOf(each, purpose))) {
    if (await isAssigned(at, assignmentOfShared(at.account, { set: shared, user })))
      return failed(
        'already-assigned',
        `${userName} has ${grant.curated?.content.name ?? shared} in account ${at.account} already, by somebody else's hand or ` +
          'by another request. Taking it back at the end of this one would take that away, so nothing is assigned.',
        true,
      );
  }

  const own = before ?? (await create(at, grant, purpose, tagsOfHolder(user, boundaryText(wanted.boundary))));
  if (own === undefined)
    return failed(
      'not-visible',
      `AWS says that there is a permission set ${setNameOf(nameIn(grant))}, and does not show it. Nothing is assigned; the next run goes on.`,
      true,
    );
  // The name was won by a revocation: its set is described for no more than that.
  const first = await at.sets.tagsOf(own.arn);
  if (first !== undefined && isRevoked(first)) return withdraw(at, [own], own);
  if (descriptionOf(own, purpose) !== (own.purpose && descriptionOf(own, own.purpose)))
    return differs(own, 'it is not described as one that this tool made for this request');
  const assignment: Assignment =
    purpose.assigns === undefined
      ? { set: own.arn, account: at.account, to: { kind: 'USER', id: user } }
      : assignmentOfShared(at.account, purpose.assigns);
  const others = await othersHolding(at, own, assignment);
  if (others.length > 0) return heldByOthers(own, others);
  const held = await isAssigned(at, assignment);

  // Where somebody has it already, nothing is put there that nobody compared before it was given.
  const extra = held ? undefined : await fill(at, own, wanted);
  const read =
    extra === undefined ? await readBack(at, own, wanted) : { difference: extra, tags: first ?? {} };
  if (isRevoked(read.tags)) return withdraw(at, [own], own);
  if (read.difference !== undefined) return differs(own, read.difference);
  if (read.tags[TAG.reviewed] !== grant.reviewed)
    return differs(own, 'its tag says that another policy was reviewed');
  return { kind: 'ready', object: own, user, assignment, held };
}

const nameIn = ({ repository, issue, window }: Grant) => ({ repository, issue, until: window.until });

const isNoteOf = ({ purpose }: SetObject, { assigns }: SetPurpose): boolean =>
  purpose?.assigns !== undefined &&
  purpose.assigns.set === assigns?.set &&
  purpose.assigns.user === assigns.user;

/** What was reviewed is the shared set as it was then; anything else is not granted. */
async function curatedChanged(at: CenterAccount, { curated }: Grant): Promise<GrantOutcome | undefined> {
  if (curated === undefined) return undefined;
  const now = await readCuratedSet(at, curated.content.permissionSet);
  if (serialiseCurated(now) === serialiseCurated(curated.content)) return undefined;
  return failed(
    'curated-changed',
    `The permission set ${now.name} is not what was reviewed any more: somebody has changed it, or AWS one of its policies. ` +
      'Run aws-jit curated pull, have the change reviewed, and file a new request.',
  );
}

/** g2. `undefined`: the name is taken, and AWS does not show by what. */
async function create(
  at: CenterAccount,
  grant: Grant,
  purpose: SetPurpose,
  more: Tags,
): Promise<SetObject | undefined> {
  const name = nameIn(grant);
  const tags: Tags = { ...tagsOfGrant(grant), ...tagsOfSet(at.account, grant.curated), ...more };
  const created = await at.sets.createSet({
    name: setNameOf(name),
    description: descriptionOf(name, purpose),
    tags,
  });
  if (created.kind === 'created') at.directory.changed(created.arn);
  return untilVisible(at.sleep, async () =>
    (await setsOfRequest(at, grant.issue)).find(
      ({ until, arn }) => until === name.until && (created.kind === 'exists' || arn === created.arn),
    ),
  );
}

const differs = ({ arn }: GrantObject, how: string): GrantOutcome =>
  failed(
    'different-policy',
    `${arn} exists and is not what was approved: ${how}. It is left as it is, and was assigned to nobody. ` +
      'Find out who wrote it; once it is deleted, the next run grants.',
  );

/** Who has the request's own set beside the person that it is for. */
async function othersHolding(
  at: CenterAccount,
  own: SetObject,
  mine: Assignment,
): Promise<readonly Assignment[]> {
  const all = await assignmentsOf(at, own);
  return all.filter(
    ({ set, account, to }) => !(set === mine.set && account === mine.account && sameAssignee(to, mine.to)),
  );
}

const heldByOthers = (object: GrantObject, others: readonly Assignment[]): GrantOutcome =>
  failed(
    'held-by-others',
    `${object.arn} is assigned to ${others.map(({ to, account }) => `${to.kind.toLowerCase()} ${to.id} in account ${account}`).join(', ')}, ` +
      'which nobody approved. This run has given nothing that still is. An administrator of Identity Center has to take it back first.',
  );

/**
 * AWS took the request and then could not do it: its reason is told, and nothing is left behind. A revocation may come between
 * the look at the tags and the deletion; so the role that grants may not delete what is tagged as revoked
 * (deploy/identity-center.yml), and AWS itself keeps the tombstone.
 */
async function afterFailure(at: CenterAccount, object: SetObject, reason: string): Promise<GrantOutcome> {
  const tags = await at.sets.tagsOf(object.arn);
  if (tags !== undefined && isRevoked(tags)) return withdraw(at, [object], object);
  try {
    await at.sets.deleteSet(object.arn);
  } catch (error) {
    const now = await at.sets.tagsOf(object.arn);
    if (now !== undefined && isRevoked(now)) return withdraw(at, [object], object);
    if (!isConflict(error)) throw error;
    await emptySet(at, object.arn);
  }
  at.directory.changed(object.arn);
  const passing = /throttl|limit|quota|exceed|internal|unavailable|tim(?:e|ed) ?out|try again/i.test(reason);
  return failed(
    'assignment-failed',
    `AWS could not assign the permission set: ${reason} Nothing is left behind. ` +
      (passing
        ? 'The next run tries again.'
        : 'Once what it names is mended, in Identity Center or in the account, the next run can grant.'),
    passing,
  );
}

/** g6 and g7: nothing is "granted" before AWS shows it, and shows no tombstone. */
async function confirm(
  at: CenterAccount,
  grant: Grant,
  { object, user, assignment, held }: Ready,
  wanted: SetContent,
  judge: JudgeBeside | undefined,
): Promise<GrantOutcome> {
  const seen = await untilVisible(at.sleep, async () =>
    (await isAssigned(at, assignment)) ? true : undefined,
  );

  const standing = () => readCenterStanding(at, user, [object.arn, assignment.set]);
  const refusal = judge && (await refusalOnceGiven(at.sleep, grant.issue, standing, judge));
  if (refusal) {
    await endAccess(at, object);
    return refusal;
  }

  const listed = await setsOfRequest(at, grant.issue);
  const others = listed.filter(({ arn }) => arn !== object.arn);
  const tombstone = await tombstoneAmongSets(at, others);
  if (tombstone !== undefined) return withdraw(at, listed, tombstone);
  // Emptied by a revocation is no tampering, so the tag is read before and after what the set has.
  const difference = await contentNow(at, object, wanted);
  const holders = await othersHolding(at, object, assignment);
  // The very last read: a revocation that has ended before it is never answered with "granted".
  const tags = await at.sets.tagsOf(object.arn);
  if (tags !== undefined && isRevoked(tags)) return withdraw(at, [object], object);

  if (difference !== undefined) {
    await endAccess(at, object);
    return failed(
      'different-policy',
      `${object.arn} was changed while it was being granted: ${difference}. It is taken back; find out who wrote it.`,
    );
  }
  if (holders.length > 0) {
    await endAccess(at, object);
    return heldByOthers(object, holders);
  }
  if (!seen || tags === undefined) throw new NotVisible(`${assignment.set} is assigned to ${user}`);
  return { kind: 'granted', object: plain(object, true), fresh: !held };
}

/** A tombstone was found: what the request's sets give is taken back. */
async function withdraw(
  at: CenterAccount,
  objects: readonly SetObject[],
  tombstone: SetObject,
): Promise<GrantOutcome> {
  for (const object of objects) await endAccess(at, object);
  return { kind: 'revoked', object: plain(tombstone, false) };
}
