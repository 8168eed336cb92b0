import type { IssueNumber } from '../../terms/brand.ts';
import type { GrantObject, Revocation } from '../backend.ts';
import { now, objectNamed, survey, type IamAccount } from './iam-account.ts';
import { nameOf, pathOf } from './policy-names.ts';
import { isRevoked, TAG, tagsOfTombstone } from '../grant-tags.ts';
import { NotVisible, untilVisible } from '../visibility.ts';

/**
 * Ends a request's access now, and leaves two tombstones: one under the grant's own name until its expiry, so that of a grant and a
 * revocation only one creates it, and one that stays until the latest end that the request can have, extended or not. Why this holds
 * beside a grant that runs at the same time is told in iam-grant.ts, where r1 to r5 are these steps.
 *
 * The role that revokes may create policies under our path but neither attach them nor write new versions: it can end
 * access, and give none.
 */
export async function revokeInIam(
  at: IamAccount,
  issue: IssueNumber,
  revocation: Revocation,
): Promise<GrantObject> {
  const revoked = (await revokeEachInIam(at, new Map([[issue, revocation]]))).get(issue);
  if (revoked === undefined || revoked instanceof Error)
    throw revoked ?? new TypeError(`Nothing came of revoking ${issue}.`);
  return revoked;
}

/** Several at once: the listing, a call for a thousand policies, is one for all of them. */
export async function revokeEachInIam(
  at: IamAccount,
  revocations: ReadonlyMap<IssueNumber, Revocation>,
): Promise<ReadonlyMap<IssueNumber, GrantObject | Error>> {
  const results = new Map<IssueNumber, GrantObject | Error>();
  const each = async (issue: IssueNumber, end: () => Promise<GrantObject>): Promise<void> => {
    results.set(issue, await end().catch(asError));
  };
  /** Access ends although the tombstone that outlasts it cannot be laid; then that is an error. */
  const unlaid = new Map<IssueNumber, Error>();
  for (const [issue, { part, until, latest }] of revocations)
    await each(issue, async () => {
      const own = objectNamed(at, { repository: at.repository, issue, part, until }, false);
      // Before the own one, by whose mark a later run knows that nothing is left to do.
      const stays = objectNamed(at, { ...own, until: latest }, false);
      if (latest > until)
        await mark(at, stays).catch((thrown: unknown) => unlaid.set(issue, asError(thrown)));
      await mark(at, own);
      await detachEverywhere(at, own);
      return own;
    });
  const marked = [...results].filter(
    (entry): entry is [IssueNumber, GrantObject] => !(entry[1] instanceof Error),
  );
  if (marked.length === 0) return results;
  // Listed after the own tombstones can be read: what a grant creates from now on, it withdraws by itself.
  const listed = await survey(at).catch(asError);
  for (const [issue, own] of marked)
    await each(issue, async () => {
      if (listed instanceof Error) throw listed;
      const others = listed.objects.filter((object) => object.issue === issue && object.arn !== own.arn);
      for (const other of others) await markIfThere(at, other);
      for (const other of others) await detachEverywhere(at, other);
      const error = unlaid.get(issue);
      if (error !== undefined) throw error;
      return own;
    });
  return results;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));

/**
 * What a tombstone says when nothing had been granted. It denies nothing and allows nothing: should anybody attach it,
 * nobody is locked out.
 */
const TOMBSTONE = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Revoked',
      Effect: 'Deny',
      Action: ['*'],
      Resource: ['*'],
      Condition: { DateLessThan: { 'aws:CurrentTime': ['1970-01-01T00:00:00Z'] } },
    },
  ],
});

/** r1 and r2: our policy carries the tag, and IAM shows it. */
async function mark(at: IamAccount, object: GrantObject): Promise<void> {
  if (await markIfThere(at, object)) return;
  const tags = tagsOfTombstone(at.repository, object.issue, await now(at));
  await at.iam.createPolicy({
    name: nameOf(object),
    path: pathOf(at.repository),
    document: TOMBSTONE,
    tags,
  });
  // Created by us: the tag is there already. Created by a grant in the meantime, or unreadable so far: tag it.
  const marked = await untilVisible(at.sleep, async () =>
    (await markIfThere(at, object)) ? true : undefined,
  );
  if (!marked)
    throw new NotVisible(
      `${object.arn} carries the tag ${TAG.revoked}. If a policy named ${nameOf(object)} lies at another path, nothing can ` +
        'be granted under that name either; delete it there',
    );
}

/** Tags the policy unless it is tagged, and waits until IAM shows the tag; `false` when IAM shows no such policy. */
async function markIfThere(at: IamAccount, object: GrantObject): Promise<boolean> {
  const policy = await at.iam.getPolicy(object.arn);
  if (policy === undefined) return false;
  if (isRevoked(policy.tags)) return true;
  const tags = tagsOfTombstone(at.repository, object.issue, await now(at));
  if ((await at.iam.tagPolicy(object.arn, { [TAG.revoked]: tags[TAG.revoked] ?? '' })) === 'absent')
    return false;
  const seen = await untilVisible(at.sleep, async () => {
    const again = await at.iam.getPolicy(object.arn);
    return again !== undefined && isRevoked(again.tags) ? true : undefined;
  });
  if (!seen) throw new NotVisible(`${object.arn} carries the tag ${TAG.revoked}`);
  return true;
}

/** Detaches from whoever is listed, until nobody is. */
async function detachEverywhere(at: IamAccount, object: GrantObject): Promise<void> {
  const free = await untilVisible(at.sleep, async () => {
    const holders = (await at.iam.holders(object.arn)) ?? [];
    if (holders.length === 0) return true;
    for (const holder of holders) await at.iam.detach(object.arn, holder);
    return undefined;
  });
  if (!free) throw new NotVisible(`${object.arn} is attached to nobody`);
}
