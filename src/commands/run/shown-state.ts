import type { Issue } from '../../github/open-issues.ts';
import { STATES, TRANSITIONS, type State } from '../../lifecycle/state.ts';

const LABELS = new Map<string, State>(
  Object.entries(STATES).map(([state, { label }]) => [label, state as State]),
);

/** The state that an issue's label shows. Anybody with triage access can set one: it decides what is said and looked at, and grants nothing. */
export const shownState = ({ labels }: Pick<Issue, 'labels'>): State | undefined =>
  labels.map((name) => LABELS.get(name)).find((state) => state !== undefined);

/** Whether it shows that nothing can follow any more. */
export function isOver(issue: Pick<Issue, 'labels'>): boolean {
  const state = shownState(issue);
  return state !== undefined && STATES[state].over && TRANSITIONS[state].length === 0;
}
