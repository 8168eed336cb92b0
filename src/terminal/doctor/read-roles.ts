import { GetRoleCommand, SimulatePrincipalPolicyCommand, type IAMClient } from '@aws-sdk/client-iam';
import { given } from '../../aws/complete-answer.ts';
import { unlessAbsent } from '../../aws/iam/iam-pages.ts';
import type { Read } from '../../approval/approval-facts.ts';
import type { SimulatedCalls } from '../../setup/doctor/needed-permissions.ts';
import type { RoleFacts, RoleKind, Simulated } from '../../setup/doctor/setup-facts.ts';
import { reading } from '../../commands/doctor/read-files.ts';

/** The three roles of a place, read side by side. */
export async function eachRole<T>(
  read: (kind: RoleKind) => Promise<T>,
): Promise<Readonly<Record<RoleKind, T>>> {
  const [granter, revoker, reader] = await Promise.all([read('granter'), read('revoker'), read('reader')]);
  return { granter, revoker, reader };
}

/** A role as IAM has it, and what it may do by IAM's own simulator. Reads, and changes nothing. */
export const readRole = (
  iam: IAMClient,
  arn: string,
  calls: readonly SimulatedCalls[],
): Promise<Read<RoleFacts | 'absent'>> =>
  reading(async () => {
    const RoleName = arn.slice(arn.lastIndexOf('/') + 1);
    const answer = await unlessAbsent(iam.send(new GetRoleCommand({ RoleName })), undefined);
    const role = answer?.Role;
    // A role of this name at another path is another role than the one that is meant.
    if (role === undefined || role.Arn !== arn) return 'absent';
    const document = decodeURIComponent(
      given('GetRole', 'AssumeRolePolicyDocument', role.AssumeRolePolicyDocument),
    );
    return {
      arn,
      trust: JSON.parse(document) as unknown,
      simulated: await reading(() => simulate(iam, arn, calls)),
    };
  });

async function simulate(
  iam: IAMClient,
  source: string,
  calls: readonly SimulatedCalls[],
): Promise<readonly Simulated[]> {
  // The simulator is slow, and has a rate of its own: a few at a time.
  const found: (readonly Simulated[])[] = [];
  for (let n = 0; n < calls.length; n += AT_ONCE)
    found.push(
      ...(await Promise.all(calls.slice(n, n + AT_ONCE).map((each) => simulated(iam, source, each)))),
    );
  return found.flat();
}

const AT_ONCE = 4;

async function simulated(
  iam: IAMClient,
  source: string,
  { actions, resource, context, meant }: SimulatedCalls,
): Promise<readonly Simulated[]> {
  const answer = await iam.send(
    new SimulatePrincipalPolicyCommand({
      PolicySourceArn: source,
      ActionNames: [...actions],
      ResourceArns: [resource],
      ContextEntries: Object.entries(context).map(([ContextKeyName, values]) => ({
        ContextKeyName,
        ContextKeyValues: [...values],
        ContextKeyType: values.length === 1 ? 'string' : 'stringList',
      })),
      MaxItems: 1000,
    }),
  );
  if (answer.IsTruncated === true) throw new Error('the simulator answered a part only');
  return actions.map((action) => {
    const result = answer.EvaluationResults?.find((each) => each.EvalActionName === action);
    const allowed = given('SimulatePrincipalPolicy', 'EvalDecision', result?.EvalDecision) === 'allowed';
    return { action, resource, allowed, meant };
  });
}
