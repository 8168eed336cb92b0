import { LookupEventsCommand, type CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { ListPoliciesCommand, type IAMClient } from '@aws-sdk/client-iam';
import { isCode } from './aws-errors.ts';
import { iamCalls, type Grantee } from './iam/iam-calls.ts';
import { eligibility } from './principal-eligibility.ts';

/**
 * What a role may read, found out by reading: one small call of each kind that its job makes anyway. What it may *change* a job
 * cannot try out, and its role may not ask IAM's simulator about itself; an administrator can.
 */

/** `refused`: the role lacks it. */
export async function mayCall(action: string, call: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await call();
    return [];
  } catch (error) {
    if (isCode(error, 'AccessDenied', 'AccessDeniedException')) return [action];
    throw error;
  }
}

export const mayListPolicies = (client: Pick<IAMClient, 'send'>, path: string): Promise<readonly string[]> =>
  mayCall('iam:ListPolicies', () =>
    client.send(new ListPoliciesCommand({ Scope: 'Local', PathPrefix: path, MaxItems: 1 })),
  );

export const mayLookUpEvents = (client: Pick<CloudTrailClient, 'send'>): Promise<readonly string[]> =>
  mayCall('cloudtrail:LookupEvents', () => client.send(new LookupEventsCommand({ MaxResults: 1 })));

/** Those to whom nothing could be attached. Some reads are enough to find that the role may not read them. */
export async function ineligible(
  client: Pick<IAMClient, 'send'>,
  grantees: readonly Grantee[],
  rules: Parameters<typeof eligibility>[2],
): Promise<{ readonly principals: readonly string[]; readonly refused: readonly string[] }> {
  const calls = iamCalls(client);
  const principals: string[] = [];
  const refused = new Set<string>();
  for (const grantee of grantees) {
    const kind = grantee.kind === 'iam-user' ? 'user' : 'role';
    const lacks = await mayCall(kind === 'user' ? 'iam:GetUser' : 'iam:GetRole', async () => {
      const record = await calls.getPrincipal(grantee);
      if (!eligibility(grantee, record, rules).eligible) principals.push(`${kind}/${grantee.name}`);
    });
    for (const action of lacks) refused.add(action);
  }
  return { principals, refused: [...refused] };
}
