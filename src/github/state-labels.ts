import type { IssueNumber } from '../terms/brand.ts';
import { STATES, TONES, type State } from '../lifecycle/state.ts';
import { hasStatus, type GitHub } from './github-client.ts';

const OURS = new Set<string>(Object.values(STATES).map((state) => state.label));

/**
 * Shows a state as the issue's one label of ours; the labels of others stay. It informs people and authorises nothing.
 */
export async function showLabel(
  github: GitHub,
  issue: IssueNumber,
  state: State,
  present: readonly string[],
): Promise<void> {
  const { octokit, owner, repo } = github;
  const labels = await labelsFor(github, state, present);
  if (labels !== undefined) await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels });
}

/** All labels of an issue in a state; they exist then. `undefined`: it has them. */
export async function labelsFor(
  github: GitHub,
  state: State,
  present: readonly string[],
): Promise<string[] | undefined> {
  const { label, tone, headline } = STATES[state];
  if (present.filter((name) => OURS.has(name)).join() === label) return undefined;
  await ensureLabel(github, label, TONES[tone], headline);
  return [...present.filter((name) => !OURS.has(name)), label];
}

/** Labels that are known to exist, so that a run over many requests asks once for each state. */
const existing = new WeakMap<GitHub, Set<string>>();

/** Setting a label that does not exist would make it, in grey and without its description. */
async function ensureLabel(github: GitHub, name: string, color: string, description: string): Promise<void> {
  const { octokit, owner, repo } = github;
  const known = existing.get(github) ?? new Set();
  existing.set(github, known);
  if (known.has(name)) return;
  try {
    await octokit.rest.issues.getLabel({ owner, repo, name });
  } catch (error) {
    if (!hasStatus(error, 404)) throw error;
    try {
      await octokit.rest.issues.createLabel({ owner, repo, name, color, description });
    } catch (made) {
      // 422: a run beside this one was faster.
      if (!hasStatus(made, 422)) throw made;
    }
  }
  known.add(name);
}
