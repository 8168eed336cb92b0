import type { AccountName, UserId } from '../terms/brand.ts';
import { formatDuration, parseDuration } from '../terms/duration.ts';
import { arnFaults, splitArn } from '../terms/arn.ts';
import { nearest } from '../text/nearest.ts';
import type { Path } from '../text/strict-yaml.ts';
import type { Account, Config, PrincipalSetting } from './config.ts';
import { identityCenterRelations } from './identity-center-relations.ts';
import { partitionOf, principalIn, principalKey, principalWithin } from './lookups.ts';
import type { ConfigFinding } from './config-finding.ts';

type Known = Partial<Config>;
/** Beyond a day, a grant is no longer just in time: somebody has to say so in the configuration. */
const LONG = parseDuration('24h') ?? Infinity;

export function relations(config: Known, knownServices?: readonly string[]): ConfigFinding[] {
  return [
    ...durations(config),
    ...services(config, knownServices),
    ...accounts(config),
    ...identities(config),
    ...roles(config),
    ...resources(config),
    ...approval(config),
    ...exceptions(config),
    ...model(config),
    ...identityCenterRelations(config),
  ];
}

function* durations({ policy_ttl, max_duration, allow_long_grants }: Known): Generator<ConfigFinding> {
  if (max_duration === undefined) return;
  if (max_duration > LONG && allow_long_grants === false) {
    yield {
      code: 'config-long-grants',
      path: ['max_duration'],
      message: `${formatDuration(max_duration)} is more than 24h. Lower it, or add allow_long_grants: true.`,
    };
  }
  if (policy_ttl !== undefined && policy_ttl > max_duration) {
    yield {
      code: 'config-ttl',
      path: ['policy_ttl'],
      message:
        `policy_ttl is ${formatDuration(policy_ttl)}, more than max_duration (${formatDuration(max_duration)}). ` +
        'Set policy_ttl to at most max_duration.',
    };
  }
}

function* services({ allowed_services }: Known, known?: readonly string[]): Generator<ConfigFinding> {
  for (const [index, service] of (allowed_services ?? []).entries()) {
    const path = ['allowed_services', index];
    if (allowed_services?.indexOf(service) !== index) {
      yield { code: 'config-double', path, message: `${service} is listed twice. Keep one.` };
    } else if (known && !known.includes(service)) {
      yield {
        code: 'config-service',
        path,
        message: `AWS documents no service ${service}.${didYouMean(service, known)}`,
      };
    }
  }
}

function* accounts({ accounts, aws_region }: Known): Generator<ConfigFinding> {
  const byId = new Map<string, AccountName>();
  for (const [name, account] of accounts ?? []) {
    const path = ['accounts', name];
    if (['default', 'none'].includes(name)) {
      // GitHub's dropdowns keep "None" for themselves, and approvers keeps "default".
      yield {
        code: 'config-account-name',
        path,
        message: `"${name}" has a meaning of its own. Choose another name.`,
      };
    }
    const other = byId.get(account.id);
    if (other !== undefined) {
      yield {
        code: 'config-account-double',
        path: [...path, 'id'],
        message: `${name} and ${other} are the same account, ${account.id}. Keep one name for it.`,
      };
    }
    byId.set(account.id, name);
    yield* ofAccount(account, path, aws_region);
  }
}

function* ofAccount(account: Account, path: Path, fallback: string | undefined): Generator<ConfigFinding> {
  const region = account.region ?? fallback;
  const ofRegion = region === undefined ? undefined : partitionOf(region);
  const partition = account.partition ?? ofRegion;
  if (ofRegion !== undefined && partition !== ofRegion) {
    yield {
      code: 'config-partition',
      path: [...path, 'partition'],
      message: `${region ?? ''} belongs to the partition ${ofRegion}, not to ${partition ?? ''}. Mend one of the two.`,
    };
  }
  for (const key of ['granter_role', 'revoker_role', 'reader_role', 'boundary'] as const) {
    const arn = account[key] === undefined ? undefined : splitArn(account[key]);
    if (!arn) continue;
    if (arn.account !== account.id && !(key === 'boundary' && arn.account === 'aws')) {
      yield {
        code: 'config-other-account',
        path: [...path, key],
        message: `This ARN belongs to account ${arn.account}, not to ${account.id}.`,
      };
    }
    if (partition !== undefined && arn.partition !== partition) {
      yield {
        code: 'config-partition',
        path: [...path, key],
        message: `This ARN is in the partition ${arn.partition}, the account in ${partition}.`,
      };
    }
  }
  if (account.granter_role !== undefined && account.granter_role === account.revoker_role) {
    yield {
      code: 'config-one-role',
      path: [...path, 'revoker_role'],
      message: 'The granter and the revoker must be two roles: what revokes must not be able to grant.',
    };
  }
  if (
    account.reader_role !== undefined &&
    [account.granter_role, account.revoker_role].includes(account.reader_role)
  ) {
    yield {
      code: 'config-one-role',
      path: [...path, 'reader_role'],
      message:
        'The reader must be a role of its own: what makes a report must not be able to change anything.',
    };
  }
}

function* identities({ identities, accounts }: Known): Generator<ConfigFinding> {
  for (const [id, identity] of identities ?? []) {
    const path = ['identities', String(id)];
    yield* onePrincipal(identity, path, (identity.accounts?.size ?? 0) > 0);
    for (const [name, setting] of identity.accounts ?? []) {
      const at = [...path, 'accounts', name];
      yield* onePrincipal(setting, at, false);
      if (!accounts) continue;
      const backend = accounts.get(name)?.backend;
      if (backend === undefined) {
        yield unknownAccount(name, at, accounts);
        continue;
      }
      const principal = principalIn(setting);
      if (principal && (principal.kind === 'identity-center-user') !== (backend === 'identity-center')) {
        yield {
          code: 'config-principal-kind',
          path: at,
          message:
            backend === 'iam'
              ? `${name} grants through IAM: name an iam_user or an iam_role here.`
              : `${name} grants through Identity Center: name an identity_center_user here.`,
        };
      }
    }
  }
  if (identities && accounts) yield* sharedPrincipals(identities, accounts);
}

function* onePrincipal(setting: PrincipalSetting, path: Path, mayBeNone: boolean): Generator<ConfigFinding> {
  const named = (['iam_user', 'iam_role', 'identity_center_user'] as const).filter(
    (key) => setting[key] !== undefined,
  );
  if (named.length > 1) {
    yield {
      code: 'config-principals',
      path,
      message: `Names ${named.join(' and ')}. A person has one principal in an account: keep one.`,
    };
  }
  if (named.length === 0 && !mayBeNone) {
    yield {
      code: 'config-principals',
      path,
      message: 'Names no principal. Add iam_user, iam_role or identity_center_user.',
    };
  }
}

/** Two ids on one principal: a grant to one would reach the other, who could then approve it. */
function* sharedPrincipals(
  people: NonNullable<Known['identities']>,
  accounts: NonNullable<Known['accounts']>,
): Generator<ConfigFinding> {
  const reported = new Set<UserId>();
  for (const [name, { backend }] of accounts) {
    const holders = new Map<string, UserId>();
    for (const [id, identity] of people) {
      const principal = principalWithin(identity, name, backend);
      if (!principal) continue;
      const key = principalKey(principal);
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, id);
      else if (!reported.has(id)) {
        reported.add(id);
        yield {
          code: 'config-shared-principal',
          path: ['identities', String(id)],
          message:
            `${id} and ${holder} are the same ${principal.kind === 'iam-role' ? 'role' : 'user'} in ${name}. ` +
            'Give each person a principal of their own, or list a role that people share under roles.',
        };
      }
    }
  }
}

function* roles({ roles, accounts }: Known): Generator<ConfigFinding> {
  const seen = new Map<string, string>();
  for (const [name, role] of roles ?? []) {
    const path = ['roles', name];
    const account = accounts?.get(role.account);
    if (accounts && !account) yield unknownAccount(role.account, [...path, 'account'], accounts);
    if (account?.backend === 'identity-center') {
      yield {
        code: 'config-principal-kind',
        path: [...path, 'account'],
        message: `${role.account} grants through Identity Center, which has no shared IAM roles.`,
      };
    }
    const key = `${role.account}/${role.role.toLowerCase()}`;
    const other = seen.get(key);
    if (other !== undefined) {
      yield {
        code: 'config-double',
        path: [...path, 'role'],
        message: `${name} and ${other} are the same role. Keep one, with the members of both.`,
      };
    }
    seen.set(key, name);
  }
}

function* resources({ resources, accounts }: Known): Generator<ConfigFinding> {
  for (const [name, arns] of resources ?? []) {
    for (const arn of arns) {
      for (const { code, message } of arnFaults(arn)) yield { code, path: ['resources', name], message };
      const account = splitArn(arn)?.account;
      if (!accounts || !account || !/^\d{12}$/.test(account)) continue;
      if (![...accounts.values()].some(({ id }) => id === account)) {
        yield {
          code: 'config-other-account',
          path: ['resources', name],
          message: `"${arn}" is in account ${account}, which accounts does not list.`,
        };
      }
    }
  }
}

function* approval({ approval, approvers, accounts, allowed_services }: Known): Generator<ConfigFinding> {
  for (const [name, ids] of approvers ?? []) {
    if (accounts && name !== 'default' && !accounts.has(name)) {
      yield unknownAccount(name, ['approvers', name], accounts);
    }
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice !== undefined) {
      yield {
        code: 'config-double',
        path: ['approvers', name],
        message: `${twice} is listed twice. Keep one.`,
      };
    }
  }
  for (const [index, rule] of (approval?.rules ?? []).entries()) {
    const path = ['approval', 'rules', index];
    if (!rule.accounts && !rule.services && !rule.risk) {
      yield {
        code: 'config-rule',
        path,
        message:
          'Applies to everything. Name accounts, services or a risk, or raise approval.required instead.',
      };
    }
    for (const name of accounts ? (rule.accounts ?? []) : []) {
      if (accounts && !accounts.has(name)) yield unknownAccount(name, [...path, 'accounts'], accounts);
    }
    for (const service of allowed_services ? (rule.services ?? []) : []) {
      if (!allowed_services?.includes(service)) {
        yield {
          code: 'config-rule',
          path: [...path, 'services'],
          message: `${service} is not in allowed_services, so the rule can never apply.${didYouMean(service, allowed_services ?? [])}`,
        };
      }
    }
  }
}

function* exceptions({ guardrails, accounts }: Known): Generator<ConfigFinding> {
  for (const [index, exception] of (guardrails?.exceptions ?? []).entries()) {
    for (const name of exception.accounts ?? []) {
      if (accounts && !([...accounts.keys()] as string[]).includes(name)) {
        yield unknownAccount(name, ['guardrails', 'exceptions', index, 'accounts'], accounts);
      }
    }
  }
}

function* model({ model }: Known): Generator<ConfigFinding> {
  if (model?.base_url === undefined) return;
  const { protocol, hostname, username, password } = new URL(model.base_url);
  const local = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
  if ((protocol !== 'https:' && !local) || username !== '' || password !== '') {
    yield {
      code: 'config-value',
      path: ['model', 'base_url'],
      message: 'base_url must be an https URL without a user name or password in it.',
    };
  }
}

function unknownAccount(name: string, path: Path, accounts: NonNullable<Known['accounts']>): ConfigFinding {
  return {
    code: 'config-unknown-account',
    path,
    message: `accounts lists no ${name}.${didYouMean(name, accounts.keys())}`,
  };
}

export function didYouMean(written: string, candidates: Iterable<string>): string {
  const candidate = nearest(written, candidates);
  return candidate === undefined ? '' : ` Did you mean ${candidate}?`;
}
