import { describe, expect, test } from '@jest/globals';
import type { Template } from '../../sandbox/aws/cloudformation.ts';
import { fields, list, text } from '../../sandbox/aws/deploy-stack.ts';
import { accountCalls, centerCalls, type SimulatedCalls } from '../../src/setup/doctor/needed-permissions.ts';
import { ROLE_KINDS } from '../../src/setup/doctor/setup-facts.ts';
import { ACCOUNT, REPOSITORY } from '../aws/grants.ts';
import { centerTemplateWith, PARAMETERS, templateWith } from './deployed.ts';

/** What the doctor asks IAM's simulator of each role, beside what the stacks give it: no action of theirs is left out. */
describe('the doctor asks for', () => {
  const named = { granter: 'Granter', revoker: 'Revoker', reader: 'Reader' } as const;
  const account = templateWith(PARAMETERS);
  const center = centerTemplateWith(
    {
      RepositoryId: String(REPOSITORY),
      InstanceId: 'ssoins-1234567890abcdef',
      IdentityStoreId: 'd-1234567890',
      TrustedGranterRole: 'arn:aws:iam::111122223333:role/g',
      TrustedRevokerRole: 'arn:aws:iam::111122223333:role/r',
      TrustedReaderRole: 'arn:aws:iam::111122223333:role/q',
    },
    ACCOUNT,
  );

  test.each(ROLE_KINDS)('every action that account.yml gives the %s', (kind) => {
    const scope = {
      partition: 'aws',
      account: ACCOUNT,
      repository: REPOSITORY,
      boundary: 'arn:aws:iam::aws:policy/B',
    };
    expect(meantIn(accountCalls(kind, scope))).toEqual(allowedIn(account.resources, named[kind]));
  });

  test.each(ROLE_KINDS)('every action that identity-center.yml gives the %s', (kind) => {
    const scope = {
      partition: 'aws',
      account: ACCOUNT,
      repository: REPOSITORY,
      instance: 'ssoins-1234567890abcdef',
      store: 'd-1234567890',
    };
    expect(meantIn(centerCalls(kind, scope))).toEqual(allowedIn(center.resources, named[kind]));
  });
});

const meantIn = (calls: readonly SimulatedCalls[]): readonly string[] =>
  [...new Set(calls.filter(({ meant }) => meant).flatMap(({ actions }) => actions))].sort();

/** Actions that a role's own policy allows, less those by which it goes on to other accounts. */
function allowedIn(resources: Template['resources'], name: string): readonly string[] {
  const policies = list(fields(resources[name]?.properties)['Policies']).map(fields);
  const statements = policies.flatMap((policy) =>
    list(fields(policy['PolicyDocument'])['Statement']).map(fields),
  );
  const actions = statements
    .filter((statement) => statement['Effect'] === 'Allow')
    .flatMap((statement) => list(statement['Action']).map(text));
  return [...new Set(actions.filter((action) => !action.startsWith('sts:')))].sort();
}
