import type { Config } from '../config/config.ts';
import { partitionOf } from '../config/lookups.ts';
import {
  BRANCH,
  boundaryIn,
  centerRoles,
  entryOf,
  iamAccounts,
  rolesIn,
  slugOf,
  type Installation,
} from './installation.ts';
import { PRODUCT_ROLES, type ProductRole } from './stack-names.ts';

/** A stack of CloudFormation that has to be deployed. */
export interface Stack {
  readonly name: 'aws-jit' | 'aws-jit-center' | 'aws-jit-audit';
  readonly template: 'deploy/account.yml' | 'deploy/identity-center.yml' | 'deploy/audit.yml';
  readonly account: string;
  /** Name of the account in `aws-jit.yml`; `undefined`: it is none that access is given in through IAM. */
  readonly accountName: string | undefined;
  readonly partition: string;
  readonly region: string;
  /** It trusts GitHub itself. */
  readonly entry: boolean;
  readonly parameterFile: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A name that no account can have. */
const ENTRY_ALONE = 'github_entry';
/** What the parameters of Identity Center's stack are called after; an account of IAM cannot be called so. */
export const CENTER_FILE = 'identity-center';
/** The same of the audit trail's: with a character that no account's name has. */
const AUDIT_FILE = 'audit_trail';
const parameterFile = (name: string): string => `deploy/${name}.parameters.json`;

/**
 * The stacks of all accounts, in the order in which they have to be deployed: IAM trusts only roles that exist, so that the account
 * that GitHub reaches comes first.
 *
 * @param workflows path → text of the repository's workflows: those that name a role are those that it trusts
 */
export function stacksOf(
  config: Config,
  installation: Installation,
  workflows: Readonly<Record<string, string>>,
): readonly Stack[] {
  const { repository, ownerId, roles } = installation;
  const entry = entryOf(installation);
  const file = (path: string): string => `${slugOf(installation)}/${path}@refs/heads/${BRANCH}`;
  const naming = (role: string): string =>
    Object.keys(workflows)
      .filter((path) => workflows[path]?.includes(role))
      .map(file)
      .join(',');
  const common = {
    RepositoryOwner: repository.owner,
    RepositoryOwnerId: String(ownerId),
    RepositoryName: repository.name,
    RepositoryId: String(repository.id),
    DefaultBranch: BRANCH,
    GrantWorkflows: naming(roles.granter),
    RevokeWorkflows: naming(roles.revoker),
    ReadWorkflows: file('.github/workflows/aws-jit-report.yml'),
  };
  const center = config.identity_center;
  const iam = iamAccounts(config);
  const others = [
    ...iam.filter(({ id }) => id !== entry).map((account) => rolesIn(account, installation)),
    ...[centerRoles(config, installation)].filter((each) => each !== undefined),
  ];
  const trusted = ofEach('Trusted', (role) => roles[role], 'Role');
  const { audit } = config;
  const reached = {
    ...(others.length === 0
      ? {}
      : ofEach('Other', (role) => others.map((each) => each[role]).join(','), 'Roles')),
    // The jobs write with the roles that they have first.
    ...(audit === undefined ? {} : { AuditBucket: audit.bucket }),
  };
  const base = { name: 'aws-jit', template: 'deploy/account.yml' } as const;

  const accounts = iam.map((account): Stack => {
    const boundary = boundaryIn(account, installation);
    return {
      ...base,
      account: account.id,
      accountName: account.name,
      partition: account.partition,
      region: account.region,
      entry: account.id === entry,
      parameterFile: parameterFile(account.name),
      parameters: {
        ...common,
        ...(account.id === entry ? reached : trusted),
        ...(boundary.own ? { BoundaryArn: boundary.arn } : {}),
      },
    };
  });
  const first = accounts.filter((stack) => stack.entry);
  const centerRegion = center?.region ?? config.aws_region;
  if (first.length === 0)
    first.push({
      ...base,
      account: entry,
      accountName: undefined,
      partition: roles.granter.split(':')[1] ?? 'aws',
      region: entry === center?.account ? centerRegion : config.aws_region,
      entry: true,
      parameterFile: parameterFile(ENTRY_ALONE),
      parameters: { ...common, ...reached },
    });
  const ofCenter =
    center === undefined
      ? []
      : [
          {
            name: 'aws-jit-center',
            template: 'deploy/identity-center.yml',
            account: center.account,
            accountName: undefined,
            partition: partitionOf(centerRegion),
            region: centerRegion,
            entry: false,
            parameterFile: parameterFile(CENTER_FILE),
            parameters: {
              RepositoryId: String(repository.id),
              InstanceId: center.instance.split('/').at(-1) ?? '',
              IdentityStoreId: center.identity_store,
              ...trusted,
              ...assignable(config),
            },
          } as const,
        ];
  const auditRegion = audit?.region ?? config.aws_region;
  const ofAudit =
    audit === undefined
      ? []
      : [
          {
            name: 'aws-jit-audit',
            template: 'deploy/audit.yml',
            account: audit.account ?? entry,
            accountName: undefined,
            partition: partitionOf(auditRegion),
            region: auditRegion,
            entry: false,
            parameterFile: parameterFile(AUDIT_FILE),
            parameters: {
              BucketName: audit.bucket,
              RepositoryId: String(repository.id),
              Writers: [roles.granter, roles.revoker].join(','),
              Readers: roles.reader,
            },
          } as const,
        ];
  return [...first, ...accounts.filter((stack) => !stack.entry), ...ofCenter, ...ofAudit];
}

const ofEach = (
  before: string,
  value: (role: ProductRole) => string,
  after: string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    PRODUCT_ROLES.map((role) => [
      `${before}${role[0]?.toUpperCase() ?? ''}${role.slice(1)}${after}`,
      value(role),
    ]),
  );

/** Shared sets that are assigned themselves, as far as `aws-jit.yml` gives their ARNs. */
function assignable({ curated_sets }: Config): Readonly<Record<string, string>> {
  const sets = [...curated_sets.values()]
    .filter(({ mode, permission_set }) => mode === 'assign' && permission_set.startsWith('arn:'))
    .map(({ permission_set }) => permission_set);
  return sets.length === 0 ? {} : { AssignableSets: sets.join(',') };
}

/** The form of `--parameter-overrides file://…`. Committed, so that which workflow may assume which role is reviewed like all else. */
export const parametersText = ({ parameters }: Stack): string =>
  `${JSON.stringify(
    Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    null,
    2,
  )}\n`;
