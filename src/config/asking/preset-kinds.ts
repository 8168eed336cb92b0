import type { Preset } from './preset-settings.ts';

/** Where the policy of a preset stands in the repository. */
export const presetPath = (name: string): string => `presets/${name}.json`;

/** Whether it says what is granted, and not only what is asked for. */
export const isExact = ({ actions, policy, curated_set: set }: Preset): boolean =>
  actions !== undefined || policy !== undefined || set !== undefined;
