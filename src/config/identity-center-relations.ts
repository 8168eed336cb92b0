import { formatDuration } from '../terms/duration.ts';
import { splitArn } from '../terms/arn.ts';
import type { Config } from './config.ts';
import { partitionOf } from './lookups.ts';
import type { ConfigFinding } from './config-finding.ts';

type Known = Partial<Config>;

/** How `identity_center`, `curated_sets` and `identity_patterns` agree with the other keys. */
export function* identityCenterRelations(config: Known): Generator<ConfigFinding> {
  yield* instance(config);
  yield* accounts(config);
  yield* curatedSets(config);
}

function* instance({ identity_center: center, aws_region }: Known): Generator<ConfigFinding> {
  if (!center) return;
  const path = ['identity_center'];
  const region = center.region ?? aws_region;
  const partition = region === undefined ? undefined : partitionOf(region);
  for (const key of ['instance', 'granter_role', 'revoker_role', 'reader_role'] as const) {
    const arn = center[key] === undefined ? undefined : splitArn(center[key]);
    if (!arn) continue;
    if (partition !== undefined && arn.partition !== partition) {
      yield {
        code: 'config-partition',
        path: [...path, key],
        message: `This ARN is in the partition ${arn.partition}, the Region of Identity Center in ${partition}.`,
      };
    }
    if (key !== 'instance' && arn.account !== center.account) {
      yield {
        code: 'config-other-account',
        path: [...path, key],
        message: `This ARN belongs to account ${arn.account}, not to ${center.account}, where Identity Center is administered.`,
      };
    }
  }
  const { granter_role: granter, revoker_role: revoker, reader_role: reader } = center;
  const named = [granter, revoker, reader].filter((role) => role !== undefined);
  if (new Set(named).size < named.length) {
    yield {
      code: 'config-one-role',
      path: [...path, granter === revoker ? 'revoker_role' : 'reader_role'],
      message:
        'granter_role, revoker_role and reader_role must be different roles: what revokes or reads must not be able to grant.',
    };
  }
}

/** What an account of one backend says and only the other reads would be a false sense of safety. */
function* accounts(config: Known): Generator<ConfigFinding> {
  const { accounts, identity_center: center } = config;
  // One that is written and cannot be read is not there either: that has a finding of its own.
  const missing = center === undefined && Object.hasOwn(config, 'identity_center');
  for (const [name, account] of accounts ?? []) {
    if (account.backend !== 'identity-center') continue;
    const path = ['accounts', name];
    if (missing) {
      yield {
        code: 'config-identity-center',
        path: [...path, 'backend'],
        message: `${name} grants through Identity Center, and identity_center does not say which one. Add identity_center, or remove backend.`,
      };
    }
    for (const key of ['granter_role', 'revoker_role', 'boundary'] as const) {
      if (account[key] === undefined) continue;
      yield {
        code: 'config-identity-center',
        path: [...path, key],
        message: `${name} grants through Identity Center: ${key} is read from identity_center, not from here. Move it there.`,
      };
    }
  }
}

function* curatedSets({
  curated_sets,
  accounts,
  identity_center,
  max_duration,
}: Known): Generator<ConfigFinding> {
  for (const [name, set] of curated_sets ?? []) {
    const path = ['curated_sets', name];
    for (const [index, account] of set.accounts.entries()) {
      const at = [...path, 'accounts', index];
      if (set.accounts.indexOf(account) !== index) {
        yield { code: 'config-double', path: at, message: `${account} is listed twice. Keep one.` };
      }
      if (!accounts) continue;
      const known = accounts.get(account);
      if (known?.backend === 'identity-center') continue;
      yield {
        code: known === undefined ? 'config-unknown-account' : 'config-curated-set',
        path: at,
        message:
          known === undefined
            ? `accounts lists no ${account}.`
            : `${account} grants through IAM, which has no permission sets. Name accounts with backend: identity-center.`,
      };
    }
    if (
      identity_center !== undefined &&
      set.permission_set.startsWith('arn:') &&
      !set.permission_set.includes(`/${identity_center.instance.split('/').at(-1) ?? ''}/`)
    ) {
      yield {
        code: 'config-curated-set',
        path: [...path, 'permission_set'],
        message: 'This permission set belongs to another instance than identity_center names.',
      };
    }
    if (set.max_duration !== undefined && max_duration !== undefined && set.max_duration > max_duration) {
      yield {
        code: 'config-ttl',
        path: [...path, 'max_duration'],
        message: `${formatDuration(set.max_duration)} is more than max_duration (${formatDuration(max_duration)}). Lower it, or leave it out.`,
      };
    }
  }
}
