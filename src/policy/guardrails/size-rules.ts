import type { PolicyDocument } from '../document/document.ts';
import { stampedSize } from '../stamp.ts';
import type { Report } from '../findings/rule-codes.ts';

/** Characters without white space. IAM and Identity Center quotas, IAM User Guide and IAM Identity Center User Guide. */
const LIMITS = { iam: 6_144, 'identity-center': 10_240 } as const;

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
