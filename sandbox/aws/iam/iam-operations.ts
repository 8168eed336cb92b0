import type { Operations } from '../aws-operation.ts';
import { accountSummary } from './account-summary.ts';
import { attachments } from './attachments.ts';
import { boundaries } from './boundaries.ts';
import { groups } from './groups.ts';
import { inlinePolicies } from './inline-policies.ts';
import { lastAccessed } from './last-accessed.ts';
import { oidcProviders } from './oidc-providers.ts';
import { policies } from './policies.ts';
import { policyVersions } from './policy-versions.ts';
import { roles } from './roles.ts';
import { users } from './users.ts';

export const IAM_OPERATIONS: Operations = {
  ...users,
  ...roles,
  ...groups,
  ...boundaries,
  ...policies,
  ...policyVersions,
  ...attachments,
  ...inlinePolicies,
  ...oidcProviders,
  ...accountSummary,
  ...lastAccessed,
};
