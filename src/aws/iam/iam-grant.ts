import { formatInstant } from '../../terms/instant.ts';
import type { PolicyDocument } from '../../policy/document/document.ts';
import type { Grant, GrantObject, GrantOutcome, IamHolder, JudgeBeside } from '../backend.ts';
import { refusalBeside, refusalOnceGiven } from '../refused-escalation.ts';
import { documentText, sameDocument } from '../document-text.ts';
import { eligibility } from '../principal-eligibility.ts';
import { adviceOn, codeOf, isPassing, textOf } from '../aws-errors.ts';
import { granteeOf, holderText, sameHolder } from '../holders.ts';
import {
  now,
  objectNamed,
  objectsOf,
  policyInForce,
  tombstoneAmong,
  type IamAccount,
} from './iam-account.ts';
import type { Grantee } from './iam-calls.ts';
import { nameOf, pathOf } from './policy-names.ts';
import { readStanding } from '../standing-policies.ts';
import { isRevoked, TAG, tagsOfGrant, tagsOfHolder } from '../grant-tags.ts';
import { NotVisible, untilVisible } from '../visibility.ts';

/**
 * Granting, and how it stays right beside a revocation or a second grant of the same request.
 *
 *     grant                                revoke
 *     g1 list, read tags: a tombstone?     r1 tag our policy as revoked, or create it so (one name, one winner)
 *     g2 create the policy                 r2 wait until the tag can be read
 *     g3 wait until it can be read         r3 list the request's objects and who holds them
 *     g4 attach                            r4 detach each
 *     g5 wait until the attachment is read r5 wait until nobody is listed
 *     g6 list, read tags: a tombstone?
 *        then detach, and wait for that
 *
 * - Both create under the same name, and IAM compares names on what is written, not on what is readable: of g2 and r1
 *   one is told EntityAlreadyExists. If the tombstone came first, g3 reads it. If the policy came first, r1 tags it.
 * - Attach (g4) and tag (r1) each precede a *fence*, a read that shows the own write, and then a look for the other's
 *   write. If g4 was written before r1, r3 comes after both and sees the attachment. If r1 was written before g4, g6
 *   comes after both and sees the tag. So at least one of the two detaches, in every interleaving, however late reads
 *   are, as long as a read that shows a write shows what was written before it.
 * - Killed before g4: nothing is attached, and running again goes on from what is there. Killed between g4 and g6 beside
 *   a revocation: r3 to r5 detach, or the next grant run finds the tombstone at g1 and detaches there. Killed between r1
 *   and r4: the same, from either side. "Granted" is said only after g6, and "revoked" only after r5.
 * - Two grants of one principal that must not be held together: each looks for the other before it attaches, and behind
 *   its fence (g5) again, so at least one of them sees both. See `refusalOnceGiven`.
 * - Two grants of one request create, compare and attach the same thing; attaching twice is attaching once. Neither
 *   detaches on a passing fault, since it could undo what the other has just reported: it throws, and the next run reads.
 */
export async function grantInIam(at: IamAccount, grant: Grant, judge?: JudgeBeside): Promise<GrantOutcome> {
  const grantee = granteeOf(grant.principal);
  if (grantee === undefined)
    return failed(
      'wrong-backend',
      'The iam backend gives access to IAM users and roles. For a person of Identity Center set backend: identity-center for the account.',
    );
  if (grant.curated !== undefined)
    return failed(
      'wrong-backend',
      'IAM has no permission sets, so a curated set cannot be given in this account. Use an account with backend: identity-center.',
    );
  if (grant.repository !== at.repository || grant.account !== at.account)
    return failed('wrong-account', 'The grant is for another account or repository than this connection.');

  const own = objectNamed(at, { ...grant, until: grant.window.until }, false);
  let stage: 'nothing sent' | 'attachment sent' | 'attached' = 'nothing sent';
  try {
    const ready = await prepare(at, { ...grant, document: grant.document }, grantee, own, judge);
    if (ready.kind !== 'ready') return ready;
    if (!ready.held) {
      stage = 'attachment sent';
      const refused = await attach(at, own, grantee);
      if (refused !== undefined) return refused;
      stage = 'attached';
    }
    return await confirm(at, own, grantee, ready, judge);
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    // After the attachment was sent, "failed" would be a guess: AWS may have done it and its answer been lost.
    if (stage !== 'nothing sent' && isPassing(error)) throw error;
    // AWS attached it and then refused to show it. Nothing that cannot be read back stays.
    if (stage === 'attached') await detachAndRead(at, own, grantee);
    return failed(
      codeOf(error) ?? 'unknown',
      `AWS: ${textOf(error)} ${adviceOn(error)}`,
      isPassing(error) || codeOf(error) === 'LimitExceeded',
    );
  }
}

const failed = (code: string, message: string, retry = false): GrantOutcome => ({
  kind: 'failed',
  code,
  message,
  retry,
});

interface Ready {
  readonly kind: 'ready';
  /** The principal, by the id that AWS has for it. */
  readonly holder: IamHolder;
  /** As AWS gave it, path and all. */
  readonly principalArn: string;
  /** Version of the policy that was compared with what was stamped. Versions never change; which one counts can. */
  readonly version: string;
  readonly held: boolean;
}

/** g1 to g3: everything that can be known before anybody is given anything. */
async function prepare(
  at: IamAccount,
  grant: Grant & { readonly document: PolicyDocument },
  grantee: Grantee,
  object: GrantObject,
  judge: JudgeBeside | undefined,
): Promise<Ready | GrantOutcome> {
  // All that is read before anything is created, at once; each is looked at in its turn, as if it had been asked there.
  const principal = inItsTurn(at.iam.getPrincipal(grantee));
  const standing = judge && inItsTurn(readStanding(at, grantee, object.arn));
  const listed = await objectsOf(at, grant.issue);
  const tombstone = await tombstoneAmong(at, listed);
  if (tombstone !== undefined) return withdraw(at, object, grantee, tombstone);

  const time = await now(at);
  if (time >= grant.window.until)
    return failed(
      'window-over',
      `The approved time ended at ${formatInstant(grant.window.until)}, and for AWS it is ${formatInstant(time)}. File a new request.`,
    );
  const record = await principal;
  const allowed = eligibility(grantee, record, at);
  if (!allowed.eligible || record === undefined)
    return failed(
      'not-eligible',
      allowed.eligible ? `There is no ${holderText(grantee)}.` : allowed.reasons.join(' '),
    );
  const holder: IamHolder = { ...grantee, id: record.id };

  const refusal = judge && standing && refusalBeside(await standing, judge);
  if (refusal) {
    // A run that was killed may have attached it, and a listing may not show that yet.
    if (listed.some(({ arn }) => arn === object.arn)) await detachAndRead(at, object, grantee);
    return refusal;
  }

  const created = listed.some(({ arn }) => arn === object.arn)
    ? 'exists'
    : await at.iam.createPolicy({
        name: nameOf(object),
        path: pathOf(grant.repository),
        document: documentText(grant.document),
        tags: { ...tagsOfGrant(grant), ...tagsOfHolder(record.id) },
      });
  const policy = await untilVisible(at.sleep, () =>
    policyInForce(at, object.arn, created === 'created' ? FIRST_VERSION : undefined),
  );
  if (policy === undefined)
    return created === 'exists'
      ? failed(
          'name-taken',
          `A policy named ${nameOf(object)} exists in the account, but not at ${object.arn}. This tool made none there: ` +
            'delete it, or find out who did.',
        )
      : failed(
          'not-visible',
          'AWS took the policy and does not show it yet. Nothing is attached; the next run goes on.',
          true,
        );
  if (isRevoked(policy.tags)) return withdraw(at, object, grantee, object);
  if (
    !sameDocument(policy.document, documentText(grant.document)) ||
    policy.tags[TAG.reviewed] !== grant.reviewed
  )
    return failed(
      'different-policy',
      `${object.arn} exists and is not what was approved. It is left as it is, and nothing was attached to it. ` +
        'Find out who wrote it; once it is deleted, the next run grants.',
    );

  const holders = created === 'created' ? [] : ((await at.iam.holders(object.arn)) ?? []);
  const others = holders.filter((each) => !sameHolder(each, holder));
  if (others.length > 0) return heldByOthers(object, others.map(holderText));
  return {
    kind: 'ready',
    holder,
    principalArn: record.arn,
    version: policy.defaultVersion,
    held: holders.length > 0,
  };
}

/** What IAM calls the version that CreatePolicy makes. */
const FIRST_VERSION = 'v1';

/** What was asked before its turn: whoever comes to it hears how it failed, and nobody else. */
function inItsTurn<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => undefined);
  return asked;
}

const heldByOthers = (object: GrantObject, others: readonly string[]): GrantOutcome =>
  failed(
    'held-by-others',
    `${object.arn} is attached to ${others.join(', ')}, which nobody approved. This run has attached nothing that still is. ` +
      'An administrator of the account has to detach it there first.',
  );

/** g4. `undefined`: sent and accepted. */
async function attach(
  at: IamAccount,
  object: GrantObject,
  grantee: Grantee,
): Promise<GrantOutcome | undefined> {
  // The policy has been read, and the principal too; yet the part of IAM that attaches can lag behind the one that reads.
  const done = await untilVisible(at.sleep, async () =>
    (await at.iam.attach(object.arn, grantee)) === 'attached' ? true : undefined,
  );
  if (done) return undefined;
  return failed(
    'NoSuchEntity',
    `AWS knows ${holderText(grantee)} no more, or the policy. Check the name under identities in aws-jit.yml.`,
  );
}

/** g5 and g6: nothing is "granted" before AWS shows it, and shows no tombstone. */
async function confirm(
  at: IamAccount,
  object: GrantObject,
  grantee: Grantee,
  ready: Ready,
  judge: JudgeBeside | undefined,
): Promise<GrantOutcome> {
  const holders = await untilVisible(at.sleep, async () => {
    const now = await at.iam.holders(object.arn);
    return now?.some((each) => sameHolder(each, ready.holder)) === true ? now : undefined;
  });

  // Behind the fence, as what the principal holds is.
  const listing = inItsTurn(objectsOf(at, object.issue));
  const refusal =
    judge &&
    (await refusalOnceGiven(at.sleep, object.issue, () => readStanding(at, grantee, object.arn), judge));
  if (refusal) {
    await detachAndRead(at, object, grantee);
    return refusal;
  }

  const tombstone = await tombstoneAmong(
    at,
    (await listing).filter(({ arn }) => arn !== object.arn),
  );
  if (tombstone !== undefined) return withdraw(at, object, grantee, tombstone);
  // The very last read: a revocation that has ended before it is never answered with "granted".
  const policy = await at.iam.getPolicy(object.arn);
  if (policy !== undefined && isRevoked(policy.tags)) return withdraw(at, object, grantee, object);

  if (holders === undefined) throw new NotVisible(`${object.arn} is attached to ${holderText(grantee)}`);
  const others = holders.filter((each) => !sameHolder(each, ready.holder));
  if (others.length > 0) {
    await detachAndRead(at, object, grantee);
    return heldByOthers(object, others.map(holderText));
  }
  if (policy?.defaultVersion !== ready.version) {
    await detachAndRead(at, object, grantee);
    return failed(
      'different-policy',
      `${object.arn} was changed while it was being granted. It is detached again; find out who wrote it.`,
    );
  }
  const { principalArn, held } = ready;
  return { kind: 'granted', object: { ...object, attached: true }, fresh: !held, principalArn };
}

/** A tombstone was found: what this request's own policy gives to its principal is taken back. */
async function withdraw(
  at: IamAccount,
  own: GrantObject,
  grantee: Grantee,
  tombstone: GrantObject,
): Promise<GrantOutcome> {
  await detachAndRead(at, own, grantee);
  return { kind: 'revoked', object: { ...tombstone, attached: false } };
}

async function detachAndRead(at: IamAccount, object: GrantObject, grantee: Grantee): Promise<void> {
  await at.iam.detach(object.arn, grantee);
  const gone = await untilVisible(at.sleep, async () => {
    const holders = (await at.iam.holders(object.arn)) ?? [];
    return holders.some((holder) => sameHolder(holder, grantee)) ? undefined : true;
  });
  if (!gone) throw new NotVisible(`${object.arn} is detached from ${holderText(grantee)}`);
}
