import type { PolicyDocument } from '../document/document.ts';
import { stampedSize } from '../stamp.ts';
import type { Report } from '../findings/rule-codes.ts';

/** Characters without white space. IAM and Identity Center quotas, IAM User Guide and IAM Identity Center User Guide. */
const LIMITS = { iam: 6_144, 'identity-center': 10_240 } as const;

/**
 * Whether a text cannot become too large: single texts become lists, numbers texts, and into each statement an end is written, a beginning and what
 * it lacks; nothing else is added. Nearly every policy is far below.
 */
export const isFarBelow = (text: string, statements: number, backend: keyof typeof LIMITS): boolean =>
  2 * text.length + MOST_ADDED * (statements + 1) <= LIMITS[backend];

/** Of characters, to one statement. */
const MOST_ADDED = 256;

/** The end of the grant is written into every Allow, so the size that counts is the one after that. */
export function checkSize(
  document: PolicyDocument,
  backend: keyof typeof LIMITS,
  report: Report,
  begins = false,
): void {
  const size = stampedSize(document, begins);
  const limit = LIMITS[backend];
  if (size <= limit) return;
  report({
    code: 'policy-size',
    severity: 'error',
    path: '',
    message: `With its ${begins ? 'beginning and its ' : ''}end written into each Allow the policy has ${size} characters without white space; AWS accepts ${limit}. Name fewer actions or resources, or split the request.`,
  });
}
