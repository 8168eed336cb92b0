import type { CuratedGrant, PolicyGrant } from '../../src/aws/backend.ts';
import type { CuratedContent } from '../../src/policy/curated-set.ts';
import { formatInstant } from '../../src/terms/instant.ts';

/** A set that a company keeps itself, as a grant of it; and what AWS has then. */

export const SHARED_NAME = 'support-readers';
export const SHARED_INLINE = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::reports' },
} as const;

export const curated = (
  grant: PolicyGrant,
  content: CuratedContent,
  mode: 'copy' | 'assign',
): CuratedGrant => {
  const { repository, issue, part, account, principal, window, reviewed, requester, approvers } = grant;
  const facts = { repository, issue, part, account, principal, window, reviewed, requester, approvers };
  return { ...facts, curated: { content, mode } };
};

/** Written out, so that it does not follow from the code that is tested. */
export const inlineOfCopy = ({ window }: PolicyGrant): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', NotAction: 'iam:*', Resource: 'arn:aws:s3:::reports' },
      {
        Sid: 'JitEnd',
        Effect: 'Deny',
        Action: '*',
        Resource: '*',
        Condition: { DateGreaterThanEquals: { 'aws:CurrentTime': formatInstant(window.until) } },
      },
    ],
  });
