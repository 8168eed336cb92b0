import type { SandboxAccount } from './sandbox-account.ts';
import type { Template, Value } from './cloudformation.ts';

type Fields = Readonly<Record<string, Value>>;
export const fields = (value: Value | undefined): Fields => {
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('A map is expected here');
  return value as Fields;
};
export const text = (value: Value | undefined): string => {
  if (typeof value !== 'string') throw new Error('Text is expected here');
  return value;
};
export const list = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value];

/** CloudFormation takes a document as JSON text as well. */
const asDocument = (value: Value | undefined): Value | undefined =>
  typeof value === 'string' ? (JSON.parse(value) as Value) : value;

/** Creates what a template describes, as CloudFormation would, with an administrator's rights. */
export function deploy(account: SandboxAccount, template: Template): void {
  const order = ['AWS::IAM::OIDCProvider', 'AWS::IAM::ManagedPolicy', 'AWS::IAM::Role'];
  const resources = Object.values(template.resources);
  for (const { type } of resources) if (!order.includes(type)) throw new Error(`${type} is not created here`);
  for (const type of order)
    for (const { properties } of resources.filter((each) => each.type === type))
      create(account, type, fields(properties));
}

function create(account: SandboxAccount, type: string, given: Fields): void {
  const own = (name: string): string => text(given[name]);
  if (type === 'AWS::IAM::OIDCProvider')
    account.addOidcProvider(own('Url'), list(given['ClientIdList']).map(text));
  else if (type === 'AWS::IAM::ManagedPolicy')
    account.createPolicy(own('ManagedPolicyName'), fields(given['PolicyDocument']), { path: own('Path') });
  else {
    account.createRole(own('RoleName'), {
      path: own('Path'),
      trust: fields(asDocument(given['AssumeRolePolicyDocument'])),
      maxSession: Number(own('MaxSessionDuration')),
    });
    for (const policy of list(given['Policies']).map(fields))
      account.setUp('PutRolePolicy', {
        RoleName: own('RoleName'),
        PolicyName: text(policy['PolicyName']),
        PolicyDocument: JSON.stringify(policy['PolicyDocument']),
      });
  }
}
