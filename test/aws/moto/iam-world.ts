import {
  CreateRoleCommand,
  CreateUserCommand,
  GetPolicyCommand,
  GetPolicyVersionCommand,
  ListEntitiesForPolicyCommand,
} from '@aws-sdk/client-iam';
import { AwsClock } from '../../../src/aws/date-header.ts';
import { iamBackend } from '../../../src/aws/iam/iam-backend.ts';
import { iamClient } from '../../../src/aws/iam/iam-client.ts';
import type { ContractWorld } from '../backend-contract.ts';
import { ACCOUNT, ALICE, DEPLOYER, REPOSITORY } from '../grants.ts';
import { KEYS, reset, sleep, unless, waitUntil } from './moto.ts';

const TRUST = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: ACCOUNT }, Action: 'sts:AssumeRole' }],
});

/** A user and a role on moto. Its users cannot carry a boundary (HTTP 500), so the account is on trial. */
export async function motoIamWorld(url: string): Promise<ContractWorld> {
  await reset(url);
  const clients: { destroy(): void }[] = [];
  const client = (clock = new AwsClock()) => {
    const made = iamClient({
      region: 'us-east-1',
      endpoint: { url, ignoreEnvironment: true },
      clock,
      credentials: KEYS,
    });
    clients.push(made);
    return made;
  };
  const raw = client();
  const Tags = [{ Key: 'jit:eligible', Value: 'true' }];
  await raw.send(new CreateUserCommand({ UserName: ALICE.name, Tags }));
  await raw.send(new CreateRoleCommand({ RoleName: DEPLOYER.name, AssumeRolePolicyDocument: TRUST, Tags }));

  return {
    principals: [ALICE, DEPLOYER],
    connect(options = {}) {
      const clock = new AwsClock();
      return iamBackend({
        client: client(clock),
        clock,
        repository: options.repository ?? REPOSITORY,
        account: ACCOUNT,
        partition: 'aws',
        boundary: undefined,
        trial: true,
        sleep,
      });
    },
    async holdersOf({ arn }) {
      const asked = raw.send(new ListEntitiesForPolicyCommand({ PolicyArn: arn }));
      const answer = await unless('NoSuchEntityException', asked, undefined);
      const { PolicyUsers = [], PolicyRoles = [] } = answer ?? { PolicyUsers: [], PolicyRoles: [] };
      return [
        ...PolicyUsers.map(({ UserName }) => ({ kind: 'iam-user' as const, name: UserName ?? '' })),
        ...PolicyRoles.map(({ RoleName }) => ({ kind: 'iam-role' as const, name: RoleName ?? '' })),
      ];
    },
    async documentOf({ arn }) {
      const asked = raw.send(new GetPolicyCommand({ PolicyArn: arn }));
      const policy = await unless('NoSuchEntityException', asked, undefined);
      if (policy === undefined) return undefined;
      const version = { PolicyArn: arn, VersionId: policy.Policy?.DefaultVersionId };
      const { PolicyVersion } = await raw.send(new GetPolicyVersionCommand(version));
      return decodeURIComponent(PolicyVersion?.Document ?? '');
    },
    waitUntil,
    close() {
      for (const each of clients) each.destroy();
      return Promise.resolve();
    },
  };
}
