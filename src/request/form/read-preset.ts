import { isExact } from '../../config/asking/preset-kinds.ts';
import type { Preset } from '../../config/asking/preset-settings.ts';
import type { AccountName } from '../../terms/brand.ts';
import type { Seconds } from '../../terms/instant.ts';
import { nearest } from '../../text/nearest.ts';
import { isVisible, quote, type AskSettings, type Report } from './ask-rules.ts';
import { NO_RESOURCES } from './form-fields.ts';
import type { WrittenAsk } from './written-ask.ts';

/** A preset that is asked for: what it fills in, and how long it may be asked for. */
export interface ChosenPreset {
  readonly name: string;
  /** It says what is granted, and not only what is asked for. */
  readonly exact: boolean;
  readonly written: WrittenAsk;
  readonly longest: Seconds | undefined;
}

/**
 * The preset that the form names, in place of services, resources and levels: it says these itself, so nothing may stand beside it.
 * @returns `undefined`: none, or a problem that was reported
 */
export function readPreset(
  written: WrittenAsk,
  { account, settings }: { account: AccountName | undefined; settings: AskSettings | undefined },
  report: Report,
): ChosenPreset | undefined {
  const name = written.preset;
  if (name === undefined || name === '' || !isVisible(name, 'preset', report)) return undefined;
  const presets = settings?.presets;
  const preset = presets?.get(name);
  if (!preset) {
    const all = [...(presets?.keys() ?? [])];
    const meant = nearest(name, all);
    const hint =
      meant !== undefined ? ` Did you mean ${meant}?` : all.length === 0 ? ' None is configured.' : '';
    report('preset-unknown', 'preset', `The configuration has no preset ${quote(name)}.${hint}`);
    return undefined;
  }
  if (account !== undefined && !preset.accounts.includes(account)) {
    report(
      'preset-account',
      'preset',
      `The preset ${name} may be asked for in ${preset.accounts.join(', ')}, and this request is for ${account}. Change one of the two.`,
    );
  }
  // The level is not looked at: its dropdown always holds one.
  const also = [
    ...((written.curatedSet ?? '') === '' ? [] : (['curated'] as const)),
    ...((written.services ?? []).length > 0 ? (['services'] as const) : []),
    ...((written.resources ?? []).some((line) => line !== NO_RESOURCES) ? (['resources'] as const) : []),
    ...(written.levels.length > 0 ? (['exceptions'] as const) : []),
    ...(preset.curated_set === undefined || (written.role ?? '') === '' ? [] : (['role'] as const)),
  ];
  for (const field of also) {
    report(
      'preset-alone',
      field,
      `The preset ${name} says this itself, so nothing may stand here beside it. Empty this answer, or choose no preset.`,
    );
  }
  return {
    name,
    exact: isExact(preset),
    written: filledIn(written, preset),
    longest: shorter(preset.max_duration, settings?.max_duration),
  };
}

function filledIn(
  { account, role, reason, duration, start, ticket }: WrittenAsk,
  preset: Preset,
): WrittenAsk {
  return {
    account,
    role,
    curatedSet: preset.curated_set,
    services: preset.curated_set === undefined ? [...preset.access.keys()] : undefined,
    resources:
      preset.curated_set !== undefined
        ? []
        : preset.resources.length === 0
          ? [NO_RESOURCES]
          : preset.resources,
    level: undefined,
    levels: [...preset.access],
    levelsIn: 'access',
    reason,
    duration,
    start,
    ticket,
  };
}

/** The shorter of two limits, either of which may be none. */
export const shorter = (a: Seconds | undefined, b: Seconds | undefined): Seconds | undefined =>
  a === undefined || (b !== undefined && b < a) ? b : a;
