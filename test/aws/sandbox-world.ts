import type { IAMClient } from '@aws-sdk/client-iam';
import type { RepositoryId } from '../../src/terms/brand.ts';
import { AwsClock } from '../../src/aws/date-header.ts';
import { iamBackend, type IamBackend } from '../../src/aws/iam/iam-backend.ts';
import { iamClient } from '../../src/aws/iam/iam-client.ts';
import { startAws, type SandboxAws } from '../../sandbox/aws/aws.ts';
import type { SandboxAccount } from '../../sandbox/aws/sandbox-account.ts';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { agreeOnTime } from './agreed-clock.ts';
import type { ContractWorld } from './backend-contract.ts';
import type { Gate } from './gate.ts';
import { ACCOUNT, ALICE, DEPLOYER, REPOSITORY } from './grants.ts';

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

/** The sandbox's AWS with one account, a user and a role that may be given access, and IAM backends that call it. */
export interface SandboxWorld extends Omit<ContractWorld, 'connect'> {
  readonly aws: SandboxAws;
  readonly account: SandboxAccount;
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly boundary: string;
  connect(options?: {
    readonly gate?: Gate;
    readonly repository?: RepositoryId;
    readonly keys?: Keys;
    readonly boundary?: string;
  }): IamBackend;
}

const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };

export async function sandboxWorld(): Promise<SandboxWorld> {
  const clock = new SandboxClock();
  const faults = new Faults();
  const aws = await startAws({ clock, faults, accounts: [{ id: ACCOUNT }] });
  const account = aws.account(ACCOUNT);
  const boundary = account.createPolicy('boundary', EVERYTHING, { path: '/aws-jit/' });
  const eligible = { tags: { 'jit:eligible': 'true' }, boundary };
  account.createUser('alice', eligible);
  account.createRole('deployer', eligible);
  const clients: IAMClient[] = [];

  return {
    aws,
    account,
    clock,
    faults,
    boundary,
    principals: [ALICE, DEPLOYER],
    connect(options = {}) {
      const heard = new AwsClock();
      const client = iamClient({
        region: 'us-east-1',
        endpoint: { url: aws.url, ignoreEnvironment: true },
        clock: heard,
        credentials: options.keys ?? account.accessKey(),
      });
      clients.push(agreeOnTime(client));
      const { gate } = options;
      if (gate !== undefined)
        client.middlewareStack.add(
          (next, context) => async (args) => {
            const call = context.commandName ?? '';
            await gate(call, 'before');
            try {
              return await next(args);
            } finally {
              await gate(call, 'after');
            }
          },
          { step: 'initialize', name: 'gate' },
        );
      return iamBackend({
        client,
        clock: heard,
        repository: options.repository ?? REPOSITORY,
        account: ACCOUNT,
        partition: 'aws',
        boundary: options.boundary ?? boundary,
        trial: false,
        sleep: (ms) => {
          clock.advance(ms / 1000);
          return Promise.resolve();
        },
      });
    },
    holdersOf: ({ arn }) =>
      Promise.resolve([ALICE, DEPLOYER].filter((each) => account.attached(each).includes(arn))),
    documentOf: ({ arn }) => Promise.resolve(account.document(arn)),
    waitUntil(at) {
      if (at > clock.now()) clock.set(at);
      return Promise.resolve();
    },
    async close() {
      for (const client of clients) client.destroy();
      await aws.close();
    },
  };
}
