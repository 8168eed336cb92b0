import { arnFaults } from '../../terms/arn.ts';
import { didYouMean } from '../../text/nearest.ts';
import type { Path } from '../../text/strict-yaml.ts';
import type { Config } from '../config.ts';
import { unknownAccount, type ConfigFinding } from '../config-finding.ts';
import { presetPath } from './preset-kinds.ts';
import type { Preset } from './preset-settings.ts';

/** How presets agree with the rest of the configuration. */
export function* presetRelations(config: Partial<Config>): Generator<ConfigFinding> {
  for (const [name, preset] of config.presets ?? []) yield* ofPreset(name, preset, config);
}

function* ofPreset(name: string, preset: Preset, config: Partial<Config>): Generator<ConfigFinding> {
  const path: Path = ['presets', name];
  const { accounts, allowed_services: services, curated_sets: sets, resources } = config;
  const finding = (key: string, message: string): ConfigFinding => ({
    code: 'config-preset',
    path: [...path, key],
    message,
  });
  const ways = (['actions', 'policy', 'curated_set'] as const).filter((key) => preset[key] !== undefined);
  if (ways.length > 1) {
    yield { code: 'config-preset', path, message: `Names ${ways.join(' and ')}. Keep one of them.` };
  }
  if (preset.policy !== undefined && preset.policy !== presetPath(name)) {
    yield finding('policy', `The policy of this preset belongs into ${presetPath(name)}.`);
  }
  for (const account of accounts ? preset.accounts : []) {
    if (accounts && !accounts.has(account)) yield unknownAccount(account, [...path, 'accounts'], accounts);
  }
  const { curated_set: set } = preset;
  if (set !== undefined) {
    const known = sets?.get(set);
    if (sets && !known) {
      yield finding('curated_set', `curated_sets has no ${set}.${didYouMean(set, sets.keys())}`);
    }
    for (const account of known ? preset.accounts : []) {
      if (!known?.accounts.includes(account))
        yield finding('accounts', `The curated set ${set} may not be asked for in ${account}.`);
    }
    if (preset.access.size > 0 || preset.resources.length > 0) {
      yield finding('curated_set', 'A curated set is given as it is: leave access and resources out.');
    }
    return;
  }
  if (preset.access.size === 0) {
    yield finding('access', 'access is missing: name each service and its level, such as {ecs: write}.');
  }
  for (const service of services ? preset.access.keys() : []) {
    if (!services?.includes(service))
      yield finding('access', `${service} is not in allowed_services.${didYouMean(service, services ?? [])}`);
  }
  for (const action of preset.actions ?? []) {
    const service = action.split(':')[0] ?? '';
    if (![...preset.access.keys()].some((each) => each === service))
      yield finding('actions', `${action} is of a service that access does not name.`);
  }
  for (const each of preset.resources) {
    if (each.startsWith('arn:')) {
      for (const { code, message } of arnFaults(each)) yield { code, path: [...path, 'resources'], message };
    } else if (resources && !resources.has(each)) {
      yield finding('resources', `resources has no ${each}.${didYouMean(each, resources.keys())}`);
    }
  }
}
