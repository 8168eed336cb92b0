import type { IssueNumber } from '../terms/brand.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import { hasStatus, type GitHub } from './github-client.ts';

const OURS = new Set<string>(Object.values(STATES).map((state) => state.label));

/**
 * Shows a state as the issue's one label of ours; the labels of others stay. It informs people and is read by
 * nothing.
 */
export async function showLabel(
  github: GitHub,
  issue: IssueNumber,
  state: State,
  present: readonly string[],
): Promise<void> {
  const { octokit, owner, repo } = github;
  const { label, colour, headline } = STATES[state];
  if (present.filter((name) => OURS.has(name)).join() === label) return;
  await ensureLabel(github, label, colour, headline);
  const labels = [...present.filter((name) => !OURS.has(name)), label];
  await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels });
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
