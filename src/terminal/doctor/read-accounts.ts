import {
  GetAccountSummaryCommand,
  GetOpenIDConnectProviderCommand,
  type IAMClient,
} from '@aws-sdk/client-iam';
import type { Read } from '../../approval/approval-facts.ts';
import { AwsClock } from '../../aws/date-header.ts';
import { given } from '../../aws/complete-answer.ts';
import { iamCalls } from '../../aws/iam/iam-calls.ts';
import { iamClient, type Endpoint } from '../../aws/iam/iam-client.ts';
import { unlessAbsent } from '../../aws/iam/iam-pages.ts';
import { eligibility } from '../../aws/principal-eligibility.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed, type ConfiguredAccount } from '../../config/lookups.ts';
import { granteesIn } from '../../config/grantees.ts';
import { compilePolicy } from '../../policy/evaluation/compile.ts';
import { evaluate } from '../../policy/evaluation/evaluate.ts';
import { accountCalls } from '../../setup/doctor/needed-permissions.ts';
import type { AccountFacts, FileFacts, RoleKind } from '../../setup/doctor/setup-facts.ts';
import type { AccountName } from '../../terms/brand.ts';
import { instantOfMillis } from '../../terms/instant.ts';
import type { CredentialsFor } from './admin-sessions.ts';
import { reading } from '../../commands/doctor/read-files.ts';
import { eachRole, readRole } from './read-roles.ts';

export interface AccountReading {
  readonly config: Config;
  readonly settings: FileFacts['settings'];
  readonly credentialsFor: CredentialsFor;
  readonly endpoint: Endpoint;
  /** Numeric id of the repository; `undefined`: neither GitHub nor the roles' names told it. */
  readonly repository: number | undefined;
  /** Who issues the tokens of its jobs, without `https://`. */
  readonly issuer: string;
}

/** Each account of IAM, with an administrator's credentials. */
export async function readAccounts(
  at: AccountReading,
): Promise<ReadonlyMap<AccountName, Read<AccountFacts>>> {
  const found = new Map<AccountName, Read<AccountFacts>>();
  for (const [name, { backend }] of at.config.accounts) {
    const account = accountNamed(at.config, name);
    if (backend === 'iam' && account !== undefined)
      found.set(name, await reading(() => readAccount(at, account)));
  }
  return found;
}

async function readAccount(at: AccountReading, account: ConfiguredAccount): Promise<AccountFacts> {
  const { id, partition, boundary, name } = account;
  const credentials = await at.credentialsFor(id, partition);
  const iam = iamClient({
    region: account.region,
    endpoint: at.endpoint,
    clock: new AwsClock(),
    ...(credentials && { credentials }),
  });
  const reached = at.settings?.granterRole.split(':')[4] === id;
  const role = async (kind: RoleKind): Promise<AccountFacts['roles'][RoleKind]> => {
    const arn = roleOf(at.settings, account, kind, reached);
    if (arn === undefined) return undefined;
    if (at.repository === undefined)
      return { known: false, why: 'the numeric id of the repository, which its name carries, is not known' };
    const scope = { partition, account: id, repository: at.repository, boundary };
    return readRole(iam, arn, accountCalls(kind, scope));
  };
  return {
    id,
    roles: await eachRole(role),
    provider: reached
      ? await readProvider(iam, `arn:${partition}:iam::${id}:oidc-provider/${at.issuer}`)
      : undefined,
    boundary: boundary === undefined ? undefined : await reading(() => readBoundary(iam, boundary)),
    principals: await Promise.all(
      granteesIn(at.config, name).map(async (grantee) => ({
        who: `${grantee.kind === 'iam-user' ? 'user' : 'role'} ${grantee.name}`,
        reasons: await reading(async () => {
          const record = await iamCalls(iam).getPrincipal(grantee);
          const judged = eligibility(grantee, record, { boundary, trial: false });
          return judged.eligible ? [] : judged.reasons;
        }),
      })),
    ),
    policies: await reading(async () => {
      const { SummaryMap: summary = {} } = await iam.send(new GetAccountSummaryCommand({}));
      return {
        used: given('GetAccountSummary', 'Policies', summary.Policies),
        most: given('GetAccountSummary', 'PoliciesQuota', summary.PoliciesQuota),
      };
    }),
  };
}

/** The account that GitHub reaches has the roles that the workflows name; the others those of `aws-jit.yml`. */
function roleOf(
  settings: FileFacts['settings'],
  account: ConfiguredAccount,
  kind: RoleKind,
  reached: boolean,
): string | undefined {
  const own = { granter: account.granterRole, revoker: account.revokerRole, reader: account.readerRole }[
    kind
  ];
  if (!reached) return own;
  return (
    { granter: settings?.granterRole, revoker: settings?.revokerRole, reader: settings?.readerRole }[kind] ??
    own
  );
}

const readProvider = (iam: IAMClient, arn: string): Promise<Read<readonly string[] | 'absent'>> =>
  reading(async () => {
    const answer = await unlessAbsent(
      iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn: arn })),
      undefined,
    );
    return answer === undefined ? 'absent' : (answer.ClientIDList ?? []);
  });

/** Calls that would let a holder get out of it: one of each kind that the boundary of `deploy/account.yml` denies. */
const OUT_OF_IT = [
  'iam:AttachUserPolicy',
  'iam:PutRolePolicy',
  'iam:CreateAccessKey',
  'iam:DeleteUserPermissionsBoundary',
  'iam:UpdateAssumeRolePolicy',
  'organizations:LeaveOrganization',
  'sso:CreateAccountAssignment',
] as const;

async function readBoundary(iam: IAMClient, arn: string): Promise<readonly string[] | 'absent'> {
  const calls = iamCalls(iam);
  const policy = await calls.getPolicy(arn);
  if (policy === undefined) return 'absent';
  const text = await calls.getDocument(arn, policy.defaultVersion);
  if (text === undefined) return 'absent';
  const compiled = compilePolicy(JSON.parse(text));
  if (!compiled.ok)
    throw new Error(`${arn} cannot be read as a policy: ${compiled.problems[0]?.message ?? ''}`);
  const at = instantOfMillis(Date.now());
  return OUT_OF_IT.filter(
    (action) => evaluate([compiled.value], { action, resource: '*', at }).decision === 'allowed',
  );
}
