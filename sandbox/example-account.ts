import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTemplate } from './aws/cloudformation.ts';
import { deploy, text } from './aws/deploy-stack.ts';
import type { SandboxAccount } from './aws/sandbox-account.ts';
import type { Job } from './workflow-jobs.ts';

/** The repository whose jobs the roles trust. */
export interface TrustedRepository {
  readonly owner: string;
  readonly ownerId: number;
  readonly name: string;
  readonly id: number;
}

export const boundaryOf = (account: string, repository: number): string =>
  `arn:aws:iam::${account}:policy/aws-jit/aws-jit-boundary-${repository}`;
export const roleOf = (account: string, role: 'granter' | 'revoker' | 'reader', repository: number): string =>
  `arn:aws:iam::${account}:role/aws-jit/aws-jit-${role}-${repository}`;

export const centerRoleOf = (
  account: string,
  role: 'granter' | 'revoker' | 'reader',
  repository: number,
): string => `arn:aws:iam::${account}:role/aws-jit/aws-jit-center-${role}-${repository}`;

/** A template that accounts are really set up with, found from this code, be it in `src/` or in the bundle. */
function template(file: 'account.yml' | 'identity-center.yml'): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const path = join(folder, 'deploy', file);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    const above = dirname(folder);
    if (above === folder)
      throw new Error(`deploy/${file} is missing. The demo runs from a checkout of the repository.`);
    folder = above;
  }
}

/** IAM Identity Center, and the account in which it is administered. */
export interface AdministeredCenter {
  readonly account: SandboxAccount;
  readonly instanceArn: string;
  readonly identityStoreId: string;
  /** ARNs of shared sets that may be assigned themselves. */
  readonly assignableSets?: readonly string[];
}

/**
 * Sets accounts up with `deploy/account.yml`, as an adopter does: the first for the repository's jobs, the others for the
 * first one's roles. From then on no call is allowed that the deployed policies do not allow.
 */
export function deployAccounts(
  accounts: readonly [SandboxAccount, ...SandboxAccount[]],
  repository: TrustedRepository,
  jobs: readonly Job[],
  center?: AdministeredCenter,
  auditBucket?: string,
): void {
  const [first, ...others] = accounts;
  const workflows = (environment: string): string =>
    [...new Set(jobs.filter((job) => job.environment === environment).map(({ file }) => file))]
      .map(workflow)
      .join(',');
  const workflow = (file: string): string =>
    `${repository.owner}/${repository.name}/.github/workflows/${file}@refs/heads/main`;
  const parameters = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(repository.ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    GrantWorkflows: workflows('aws-jit-grant'),
    RevokeWorkflows: workflows('aws-jit-revoke'),
    ReadWorkflows: workflow('aws-jit-report.yml'),
  };
  const roles = (role: 'granter' | 'revoker' | 'reader') => ({
    of: roleOf(first.id, role, repository.id),
    others: [
      ...others.map(({ id }) => roleOf(id, role, repository.id)),
      ...(center === undefined ? [] : [centerRoleOf(center.account.id, role, repository.id)]),
    ].join(','),
  });
  const source = template('account.yml');
  for (const account of accounts) {
    const reached =
      account === first
        ? {
            OtherGranterRoles: roles('granter').others,
            OtherRevokerRoles: roles('revoker').others,
            OtherReaderRoles: roles('reader').others,
            AuditBucket: auditBucket ?? '',
          }
        : {
            TrustedGranterRole: roles('granter').of,
            TrustedRevokerRole: roles('revoker').of,
            TrustedReaderRole: roles('reader').of,
          };
    const stack = readTemplate(source, {
      parameters: { ...parameters, ...reached },
      account: account.id,
      partition: 'aws',
    });
    deploy(account, stack);
    if (text(stack.outputs['Boundary']) !== boundaryOf(account.id, repository.id))
      throw new Error('deploy/account.yml names the boundary otherwise than the example does.');
    account.setEnforce(true);
  }
  // IAM trusts only roles that exist: those of the first account come first.
  if (center !== undefined) {
    const stack = readTemplate(template('identity-center.yml'), {
      parameters: {
        RepositoryId: String(repository.id),
        InstanceId: center.instanceArn.split('/').at(-1) ?? '',
        IdentityStoreId: center.identityStoreId,
        AssignableSets: (center.assignableSets ?? []).join(','),
        TrustedGranterRole: roles('granter').of,
        TrustedRevokerRole: roles('revoker').of,
        TrustedReaderRole: roles('reader').of,
      },
      account: center.account.id,
      partition: 'aws',
    });
    deploy(center.account, stack);
    center.account.setEnforce(true);
  }
}
