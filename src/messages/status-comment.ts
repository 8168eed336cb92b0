import { STATES, type State } from '../lifecycle/state.ts';

/** What the one comment that is kept current shows. Every text in it is ready for Markdown. */
export interface StatusView {
  readonly state: State;
  /** One line under the headline: what happens next, and who has to do something. */
  readonly next: string;
  /** `label → value` rows, in order. */
  readonly facts: readonly (readonly [string, string])[];
  readonly runUrl: string;
  /** `trial: true` in the configuration: every message says so. */
  readonly trial: boolean;
}

/** The state of a request at a glance. Editing a comment notifies nobody, so news goes into comments of its own. */
export function statusComment({ state, next, facts, runUrl, trial }: StatusView): string {
  return [
    `### ${STATES[state].headline}`,
    '',
    next,
    '',
    ...(facts.length === 0 ? [] : [...facts.map(([label, value]) => `- **${label}:** ${value}`), '']),
    ...(trial ? [TRIAL, ''] : []),
    `<sub>Kept current by [this run](${runUrl}). It shows the state; it decides nothing.</sub>`,
  ].join('\n');
}

/** Invariant 10: without protection nothing is granted, unless the configuration says that this is a trial. */
export const TRIAL =
  '> **Trial.** `trial: true` is set in `aws-jit.yml`: access is granted although this repository is not protected.';

/** A message as people get it: in a trial each one says so. */
export const inTrial = (message: string, trial: boolean): string =>
  trial ? `${message}\n\n${TRIAL}` : message;
