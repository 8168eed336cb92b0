import { GetRoleCommand, SimulatePrincipalPolicyCommand, type IAMClient } from '@aws-sdk/client-iam';
import { given } from '../../aws/complete-answer.ts';
import { unlessAbsent } from '../../aws/iam/iam-pages.ts';
import type { Read } from '../../approval/approval-facts.ts';
import type { SimulatedCalls } from '../../setup/doctor/needed-permissions.ts';
import type { RoleFacts, Simulated } from '../../setup/doctor/setup-facts.ts';
import { reading } from './read-files.ts';

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
  const found: Simulated[] = [];
  for (const { actions, resource, context, meant } of calls) {
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
    for (const action of actions) {
      const result = answer.EvaluationResults?.find((each) => each.EvalActionName === action);
      const allowed = given('SimulatePrincipalPolicy', 'EvalDecision', result?.EvalDecision) === 'allowed';
      found.push({ action, resource, allowed, meant });
    }
  }
  return found;
}
