import type { AccountName, Service } from '../../terms/brand.ts';
import type { Config } from '../config.ts';
import type { Requesters } from './requester-settings.ts';

/** Whether somebody may ask only as a member of a team, which a GitHub App has to be asked about. */
export const namesTeams = ({
  accounts,
  curated_sets: sets,
  presets,
  requesters,
}: Pick<Config, 'accounts' | 'curated_sets' | 'presets' | 'requesters'>): boolean =>
  [
    ...[...accounts.values(), ...sets.values(), ...presets.values()].map((entry) => entry.requesters),
    ...requesters.services.values(),
  ].some((list) => list !== undefined && list.teams.length > 0);

/** One list that somebody has to stand in to ask for something. */
export interface RequesterRule {
  /** What it is about, in words: `the account prod`. */
  readonly of: string;
  /** The field of the form that it follows from. */
  readonly field: 'account' | 'preset' | 'curated' | 'services';
  /** Where it stands in `aws-jit.yml`. */
  readonly key: string;
  readonly requesters: Requesters;
}

/** Every list that applies to a request; none: everybody with an identity may ask. */
export function requesterRules(
  {
    accounts,
    curated_sets: sets,
    presets,
    requesters,
  }: Pick<Config, 'accounts' | 'curated_sets' | 'presets' | 'requesters'>,
  asked: {
    readonly account: AccountName;
    readonly preset?: string;
    readonly curatedSet?: string;
    readonly services: readonly Service[];
  },
): readonly RequesterRule[] {
  const rule = (
    of: string,
    field: RequesterRule['field'],
    key: string,
    found: Requesters | undefined,
  ): readonly RequesterRule[] => (found === undefined ? [] : [{ of, field, key, requesters: found }]);
  const { account, preset, curatedSet: set, services } = asked;
  return [
    ...rule(
      `the account ${account}`,
      'account',
      `accounts.${account}.requesters`,
      accounts.get(account)?.requesters,
    ),
    ...(preset === undefined
      ? []
      : rule(
          `the preset ${preset}`,
          'preset',
          `presets.${preset}.requesters`,
          presets.get(preset)?.requesters,
        )),
    ...(set === undefined
      ? []
      : rule(
          `the curated set ${set}`,
          'curated',
          `curated_sets.${set}.requesters`,
          sets.get(set)?.requesters,
        )),
    ...services.flatMap((name) =>
      rule(`the service ${name}`, 'services', `requesters.services.${name}`, requesters.services.get(name)),
    ),
  ];
}
