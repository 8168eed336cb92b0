import { parseCodeowners } from '../approval/codeowners.ts';
import type { Config } from '../config/config.ts';
import { partitionOf } from '../config/lookups.ts';
import type { WorkflowSettings } from '../workflows/workflow-settings.ts';
import type { FirstAccount, FirstSettings } from './first-configuration.ts';
import { likelyEntry, type Installation } from './installation.ts';
import type { ListedPerson } from './people-list.ts';
import { flagOf, type SetupOptions } from './setup-options.ts';
import { CENTER_FILE } from './stack-parameters.ts';
import { roleOf } from './stack-names.ts';

/** From what `init` was told and what is there already to what it writes, or every reason why not. */

/** Roles, pin and runner, as the workflows that are there say them. */
type Written = Omit<WorkflowSettings, 'jobs'> | undefined;

/** The repository as an earlier run's parameters of the stacks say it. */
export interface KnownRepository {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
}

const isGiven = (value: string | readonly string[] | boolean | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '' && value !== false;

/** Options without which nothing can be written; `fresh`: there is no `aws-jit.yml` yet, which says the rest. */
export function missingOptions(
  options: SetupOptions,
  { fresh, owned, written }: { readonly fresh: boolean; readonly owned: boolean; readonly written: Written },
): readonly (keyof SetupOptions)[] {
  const wanted: (keyof SetupOptions)[] = [
    'repository',
    'repositoryId',
    'ownerId',
    ...(written === undefined ? (['uses'] as const) : []),
    ...(owned ? [] : (['owner'] as const)),
    ...(fresh ? (['region', 'services'] as const) : []),
    ...(fresh && !isGiven(options.account) && !isGiven(options.identityCenterAccount)
      ? (['account'] as const)
      : []),
    ...(fresh && isGiven(options.identityCenterAccount)
      ? (['identityCenter', 'identityStore', 'portal', 'identityCenterIn'] as const)
      : []),
  ];
  return wanted.filter((option) => !isGiven(options[option]));
}

const accountsIn = (options: SetupOptions): readonly FirstAccount[] => {
  const read = (text: string, backend: FirstAccount['backend']): FirstAccount => {
    const [name = '', id = ''] = text.split('=');
    return { name, id, backend };
  };
  return [
    ...(options.account ?? []).map((text) => read(text, 'iam')),
    ...(options.identityCenterAccount ?? []).map((text) => read(text, 'identity-center')),
  ];
};

export const servicesIn = (text: string | undefined): readonly string[] =>
  (text ?? '').split(/[\s,]+/).filter(Boolean);
const withoutSlash = (url: string): string => url.replace(/\/?(?:#\/?)?$/, '');

/** What the first `aws-jit.yml` and CODEOWNERS will say. All that is needed is given; `people` have their ids. */
export function firstSettings(options: SetupOptions, people: FirstSettings['people']): FirstSettings {
  const accounts = accountsIn(options);
  const region = options.region ?? '';
  const { granterRole } = options;
  const entry =
    granterRole?.split(':')[4] ??
    accounts.find(({ backend }) => backend === 'iam')?.id ??
    options.identityCenterIn ??
    '';
  const owners = [...new Set(options.owner)];
  return {
    region,
    repositoryId: Number(options.repositoryId),
    services: servicesIn(options.services),
    accounts,
    center: isGiven(options.identityCenterAccount)
      ? {
          instance: options.identityCenter ?? '',
          store: options.identityStore ?? '',
          region: options.identityCenterRegion ?? region,
          portal: withoutSlash(options.portal ?? ''),
          account: options.identityCenterIn ?? '',
        }
      : undefined,
    people,
    slackChannel: options.slackChannel,
    model: options.model === undefined ? undefined : { name: options.model, url: options.modelUrl },
    entry,
    boundary: options.boundary,
    owners,
    approvers: [...new Set(options.approver)].filter((person) => !owners.includes(person)),
  };
}

/** Owners as CODEOWNERS reads them: one each. */
export function wrongOwners(options: SetupOptions): readonly string[] {
  const wrong = (option: 'owner' | 'approver'): readonly string[] =>
    (options[option] ?? []).flatMap((person) =>
      parseCodeowners(`* ${person}`).rules[0]?.owners.length === 1
        ? []
        : [`${flagOf(option)} must be @LOGIN or @ORGANISATION/TEAM, not ${person}.`],
    );
  return [...wrong('owner'), ...wrong('approver')];
}

/** Names that a file of `deploy/` has for itself. */
export const reservedNames = (config: Config): readonly string[] =>
  [...config.accounts].flatMap(([name, { backend }]) =>
    name === CENTER_FILE && backend === 'iam'
      ? [
          `An account of IAM cannot be called ${name}: its parameters would take the place of those of Identity Center's stack.`,
        ]
      : [],
  );

/** What an option says otherwise than `aws-jit.yml` and CODEOWNERS, which are the source once they are there. */
export function contradictions(
  options: SetupOptions,
  config: Config,
  codeowners: string | undefined,
  people: readonly ListedPerson[],
): readonly string[] {
  const differs: string[] = [];
  const same = (option: keyof SetupOptions, key: string, is: string | undefined): void => {
    const given = options[option];
    if (typeof given === 'string' && given !== is)
      differs.push(
        `${flagOf(option)} says ${given}, and aws-jit.yml ${is === undefined ? `has no ${key}` : `says ${key}: ${is}`}.`,
      );
  };
  same('region', 'aws_region', config.aws_region);
  same('slackChannel', 'slack_notification_channel', config.slack_notification_channel);
  same('model', 'model.name', config.model?.name);
  same('modelUrl', 'model.base_url', config.model?.base_url);
  const center = config.identity_center;
  same('identityCenter', 'identity_center.instance', center?.instance);
  same('identityStore', 'identity_center.identity_store', center?.identity_store);
  same('identityCenterIn', 'identity_center.account', center?.account);
  same('identityCenterRegion', 'identity_center.region', center?.region ?? config.aws_region);
  if (options.portal !== undefined && withoutSlash(options.portal) !== center?.portal)
    differs.push(
      `--portal says ${options.portal}, and aws-jit.yml ${center === undefined ? 'has no identity_center' : `says ${center.portal}`}.`,
    );
  if (options.services !== undefined) {
    const given = [...new Set(servicesIn(options.services))].sort().join(',');
    const is = [...new Set<string>(config.allowed_services)].sort().join(',');
    if (given !== is) differs.push(`--services says ${given}, and aws-jit.yml allowed_services: ${is}.`);
  }
  for (const { name, id, backend } of accountsIn(options)) {
    const [, is] = [...config.accounts].find(([each]) => each === name) ?? [];
    if (is === undefined) differs.push(`aws-jit.yml lists no account ${name}.`);
    else if (is.id !== id) differs.push(`${name} is ${id} by option, and ${is.id} in aws-jit.yml.`);
    else if (is.backend !== backend)
      differs.push(
        `${name} is reached through ${backend} by option, and through ${is.backend} in aws-jit.yml.`,
      );
  }
  const boundaries = [...config.accounts.values()].map(({ boundary }) => boundary);
  if (options.boundary !== undefined && !boundaries.includes(options.boundary))
    differs.push(`No account in aws-jit.yml has the boundary ${options.boundary}.`);
  if (codeowners !== undefined) {
    const owning = new Set(codeowners.toLowerCase().split(/\s+/));
    for (const person of [...(options.owner ?? []), ...(options.approver ?? [])])
      if (!owning.has(person.toLowerCase())) differs.push(`CODEOWNERS do not name ${person}.`);
  }
  for (const person of people) {
    const is = [...config.identities].find(
      ([id, { login }]) => id === person.id || login?.toLowerCase() === person.login.toLowerCase(),
    );
    if (is === undefined) differs.push(`aws-jit.yml lists no ${person.login} under identities.`);
    else {
      const [id, { iam_user, iam_role, identity_center_user }] = is;
      const told = [person.iamUser, person.iamRole, person.centerUser];
      const known = [iam_user, iam_role, identity_center_user];
      const other = told.find((each, index) => each !== undefined && each !== known[index]);
      if (other !== undefined)
        differs.push(`${person.login} (${id}) is ${other} in the list of people, and not in aws-jit.yml.`);
    }
  }
  return differs;
}

/** Lines that an adopter adds to `aws-jit.yml` for accounts that an option names and it does not. */
export const unlistedAccounts = (options: SetupOptions, config: Config): readonly FirstAccount[] =>
  accountsIn(options).filter(({ name }) => ![...config.accounts.keys()].some((each) => each === name));

/** Where the roles are, whose repository it is, and which commit of the action it calls: options count before what is there. */
export function installationOf(
  options: SetupOptions,
  config: Config,
  written: Written,
  appClientId: string | undefined = options.appClientId ?? written?.appClientId,
): Installation | { readonly problems: readonly string[] } {
  const [owner = '', name = ''] = (options.repository ?? '').split('/');
  const id = Number(options.repositoryId);
  const account = likelyEntry(config);
  if (account === undefined)
    return {
      problems: [
        'aws-jit.yml names no account of IAM, and no identity_center: there is nothing for GitHub to reach.',
      ],
    };
  const region =
    [...config.accounts.values()].find((each) => each.id === account)?.region ?? config.aws_region;
  const place = { partition: partitionOf(region), account, repository: id };
  const granter = options.granterRole ?? written?.granterRole ?? roleOf(place, 'granter');
  const revoker = options.revokerRole ?? written?.revokerRole ?? roleOf(place, 'revoker');
  const reader =
    written?.readerRole ?? roleOf({ ...place, account: granter.split(':')[4] ?? account }, 'reader');
  if (granter.split(':')[4] !== revoker.split(':')[4])
    return {
      problems: [
        `The granting and the revoking role must be in one account, which GitHub reaches: ${granter}, ${revoker}.`,
      ],
    };
  return {
    repository: { owner, name, id },
    ownerId: Number(options.ownerId),
    uses: options.uses ?? written?.uses ?? '',
    runner: options.runner ?? written?.runner ?? 'ubuntu-24.04',
    appClientId,
    roles: { granter, revoker, reader },
  };
}
