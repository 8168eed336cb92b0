import { pastConflicts } from '../back-off.ts';
import { sameDocument } from '../document-text.ts';
import type { CenterAccount, SetObject } from './identity-center-account.ts';
import { isConflict, type SetContent } from './permission-set-calls.ts';
import { isRevoked, type Tags } from '../grant-tags.ts';
import { untilVisible } from '../visibility.ts';
import { boundaryText, policyText } from './wanted-permission-set.ts';

/** Putting into a set what a grant gives, and reading it back. The steps are those of identity-center-grant.ts. */

/** g3. What a killed run has put there already stays; what is there and should not be is told, and left as it is. */
export async function fill(
  at: CenterAccount,
  { arn }: SetObject,
  wanted: SetContent,
): Promise<string | undefined> {
  const there = await at.sets.contentOf(arn);
  if (there === undefined) return 'AWS does not show it any more';
  const extra = beyond(there, wanted);
  if (extra !== undefined) return extra;
  const { inline, boundary } = wanted;
  // The boundary first: without it, the policies would be more than was meant, should anybody assign the set by hand.
  if (boundary !== undefined && there.boundary === undefined)
    await pastConflicts(at, () => at.sets.putBoundary(arn, boundary));
  if (inline !== undefined && there.inline === undefined)
    await pastConflicts(at, () => at.sets.putInline(arn, inline));
  for (const policy of wanted.managed)
    if (!there.managed.includes(policy)) await attached(at, () => at.sets.attachManaged(arn, policy));
  for (const policy of wanted.references)
    if (!there.references.some((each) => policyText(each) === policyText(policy)))
      await attached(at, () => at.sets.attachReference(arn, policy));
  return undefined;
}

/** Attached already, by another run, is a conflict as well; what is there is compared afterwards. */
async function attached(at: CenterAccount, send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    if (!isConflict(error)) throw error;
    await at.sleep(1_000);
    try {
      await send();
    } catch (again) {
      if (!isConflict(again)) throw again;
    }
  }
}

/** What a set has that the grant does not give. */
function beyond(there: SetContent, wanted: SetContent): string | undefined {
  if (there.inline !== undefined && !sameDocument(there.inline, wanted.inline ?? ''))
    return 'its inline policy is not what was approved and stamped';
  const policies = [...there.managed, ...there.references.map(policyText)];
  const allowed = [...wanted.managed, ...wanted.references.map(policyText)];
  const extra = policies.filter((policy) => !allowed.includes(policy));
  if (extra.length > 0) return `it has ${extra.join(', ')} as well`;
  if (there.boundary !== undefined && boundaryText(there.boundary) !== boundaryText(wanted.boundary))
    return `its permissions boundary is ${boundaryText(there.boundary) ?? ''}`;
  return undefined;
}

/**
 * g4: all of what was put there, and nothing else, and the tags after it: what a revocation has emptied is no tampering. A
 * read may be behind the write, so what is missing is waited for; what should not be there does not go away by waiting.
 */
export async function readBack(
  at: CenterAccount,
  { arn }: SetObject,
  wanted: SetContent,
): Promise<{ readonly difference: string | undefined; readonly tags: Tags }> {
  let last: { difference: string | undefined; tags: Tags } = { difference: 'AWS does not show it', tags: {} };
  await untilVisible(at.sleep, async () => {
    const there = await at.sets.contentOf(arn);
    const tags = await at.sets.tagsOf(arn);
    if (there === undefined || tags === undefined) return undefined;
    const more = beyond(there, wanted);
    const less = lacking(there, wanted);
    last = { difference: more ?? less, tags };
    return isRevoked(tags) || more !== undefined || less === undefined ? true : undefined;
  });
  return last;
}

function lacking(there: SetContent, wanted: SetContent): string | undefined {
  if (wanted.inline !== undefined && there.inline === undefined) return 'its inline policy is gone';
  if (wanted.boundary !== undefined && there.boundary === undefined)
    return 'its permissions boundary is gone';
  const policies = [...there.managed, ...there.references.map(policyText)];
  const missing = [...wanted.managed, ...wanted.references.map(policyText)].filter(
    (policy) => !policies.includes(policy),
  );
  return missing.length > 0 ? `it lacks ${missing.join(', ')}` : undefined;
}

export async function contentNow(
  at: CenterAccount,
  { arn }: SetObject,
  wanted: SetContent,
): Promise<string | undefined> {
  const there = await at.sets.contentOf(arn);
  return there === undefined ? 'it is gone' : (beyond(there, wanted) ?? lacking(there, wanted));
}
