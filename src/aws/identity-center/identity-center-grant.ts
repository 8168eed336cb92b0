import type { Grant, GrantOutcome, JudgeBeside } from '../backend.ts';
import { adviceInIdentityCenter, codeOf, isPassing, textOf } from '../aws-errors.ts';
import { isRevoked } from '../grant-tags.ts';
import { refusalOnceGiven } from '../refused-escalation.ts';
import { NotVisible, untilVisible } from '../visibility.ts';
import { assign } from './assignment.ts';
import { failed, heldByOthers, othersHolding, withdraw } from './center-grant-refusals.ts';
import {
  isAssigned,
  plain,
  setsOfRequest,
  tombstoneAmongSets,
  type CenterAccount,
  type SetObject,
} from './identity-center-account.ts';
import { emptySet, endAccess } from './identity-center-revoke.ts';
import { readCenterStanding } from './identity-center-standing.ts';
import { isConflict, type SetContent } from './permission-set-calls.ts';
import { contentNow } from './permission-set-content.ts';
import { prepare, type Ready } from './prepare-permission-set.ts';
import { UnreadableSet } from './read-curated-set.ts';
import { wantedSet } from './wanted-permission-set.ts';

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

  const standing = () => readCenterStanding(at, user, object, object.purpose?.assigns?.set);
  const refusal = judge && (await refusalOnceGiven(at.sleep, grant.issue, standing, judge));
  if (refusal) {
    await endAccess(at, object);
    return refusal;
  }

  const listed = await setsOfRequest(at, grant.issue, grant.part);
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
