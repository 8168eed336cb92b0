import { isDeepStrictEqual } from 'node:util';
import type { PolicyDocument } from '../policy/document/document.ts';

/** The text that is sent to AWS: no white space, since AWS counts characters without it. */
export const documentText = (document: PolicyDocument): string => JSON.stringify(document);

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
