import { valid, type Checked } from '../terms/checked.ts';
import { readCurated, type CuratedContent } from './curated-set.ts';
import type { PolicyDocument } from './document/document.ts';
import { readPolicy } from './document/read-policy.ts';

/** What lies in a request's policy file: a policy that was drafted, or the content of a curated set. */
export type Reviewed =
  | { readonly kind: 'policy'; readonly document: PolicyDocument }
  | { readonly kind: 'curated'; readonly content: CuratedContent };

/**
 * Reads a policy file as the one that the request asks for: a curated set's content is no policy for a drafted request, nor
 * the other way round. Only the canonical bytes are accepted.
 */
export function readReviewed(
  request: { readonly curatedSet?: string | undefined },
  text: string,
): Checked<Reviewed> {
  if (request.curatedSet === undefined) {
    const read = readPolicy(text);
    return read.ok ? valid({ kind: 'policy', document: read.value }) : read;
  }
  const read = readCurated(text);
  return read.ok ? valid({ kind: 'curated', content: read.value }) : read;
}
