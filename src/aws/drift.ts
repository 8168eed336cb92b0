import { isDeepStrictEqual } from 'node:util';
import { granteeOf, holderText, sameHolder } from './holders.ts';
import type { Grant, Holder, LiveGrant } from './backend.ts';
import { isRevoked, TAG, tagsOfGrant } from './tags.ts';

/** One way in which AWS differs from what was stamped. */
export interface Difference {
  readonly code: 'document' | 'holder-extra' | 'holder-missing' | 'tag' | 'tombstone-held';
  /**
   * Whether AWS may now allow somebody what was not approved: then the object is detached. Otherwise people are told,
   * and nothing is taken away.
   */
  readonly excess: boolean;
  /** What is there and what should be, for the person who reads the alert. */
  readonly message: string;
}

/** The text that is sent to AWS: no white space, since IAM counts characters without it. */
export const documentText = (document: Grant['document']): string => JSON.stringify(document);

/**
 * Whether two policy documents are the same, whatever their white space or the order of keys. A text that repeats a
 * key is not the same as one that does not: which of the two IAM obeys is not for us to guess.
 */
export function sameDocument(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    return (
      isDeepStrictEqual(JSON.parse(a), JSON.parse(b)) && withoutSpace(a).length === withoutSpace(b).length
    );
  } catch {
    return false;
  }
}

/** Length is what counts: JSON.parse keeps the last of two equal keys, and the text is then longer. */
const withoutSpace = (text: string): string => text.replaceAll(/\s/g, '');

const list = (holders: readonly Holder[]): string => holders.map(holderText).join(', ');

/** Pure: compares what AWS holds with what was approved and stamped. Empty: no difference. */
export function drift(live: LiveGrant, expected: Grant): readonly Difference[] {
  if (isRevoked(live.tags)) return driftOfTombstone(live);
  const found: Difference[] = [];
  if (!sameDocument(live.document, documentText(expected.document)))
    found.push({
      code: 'document',
      excess: true,
      message:
        `The policy in force (version ${live.version}) is not the one that was approved and stamped. ` +
        'Somebody with administrative rights in the account has written another.',
    });
  const wanted = granteeOf(expected.principal);
  const extra = live.holders.filter((holder) => wanted === undefined || !sameHolder(holder, wanted));
  if (extra.length > 0)
    found.push({
      code: 'holder-extra',
      excess: true,
      message: `Attached to ${list(extra)} as well, which nobody approved.`,
    });
  if (wanted !== undefined && !live.holders.some((holder) => sameHolder(holder, wanted)))
    found.push({
      code: 'holder-missing',
      excess: false,
      message: `Not attached to ${holderText(wanted)}, though the grant is live. The next grant run attaches it again.`,
    });
  for (const [key, value] of Object.entries(tagsOfGrant(expected))) {
    // Nothing is granted without an approver: none means that they are not known to whoever compares.
    if (key === TAG.approvers && expected.approvers.length === 0) continue;
    if (live.tags[key] !== value)
      found.push({
        code: 'tag',
        excess: false,
        message: `Tag ${key} is ${JSON.stringify(live.tags[key] ?? null)}, and was set to ${JSON.stringify(value)}.`,
      });
  }
  return found;
}

/** A tombstone may hold any document, and nobody may hold it. */
export function driftOfTombstone(live: LiveGrant): readonly Difference[] {
  if (live.holders.length === 0) return [];
  const message = `Revoked, and yet attached to ${list(live.holders)}.`;
  return [{ code: 'tombstone-held', excess: true, message }];
}
