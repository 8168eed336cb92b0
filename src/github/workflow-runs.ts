import { parseInstant, type Instant } from '../terms/instant.ts';
import type { GitHub } from './github-client.ts';

/** Of the files that `aws-jit workflows` writes: those that a comment may have started. */
export const REVOKE_WORKFLOW = 'aws-jit-revoke.yml';
export const GRANT_WORKFLOW = 'aws-jit-grant.yml';

/** GitHub lists at most this many files of a comparison; a list that long may be cut. */
const MOST_FILES = 300;

/**
 * Every path that differs between a commit and a later one, both names of one that was moved. `undefined`: the first is
 * not part of the second's history (a force push), or the list is not known to be complete.
 */
export async function changedSince(
  github: GitHub,
  sha: string,
  head: string,
): Promise<readonly string[] | undefined> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${sha}...${head}`,
  });
  const { status, files } = data;
  if (status !== 'ahead' || files === undefined || files.length >= MOST_FILES) return undefined;
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
}

/**
 * Starts a workflow: the one event, with `repository_dispatch`, that `GITHUB_TOKEN` may cause. Not repeated when an answer
 * is lost: a second run more is only a minute, but an error is told.
 * @param inputs only those that the workflow declares, or GitHub answers 422.
 */
export async function startWorkflow(
  github: GitHub,
  workflow: string,
  branch: string,
  inputs: Readonly<Record<string, string>>,
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.actions.createWorkflowDispatch({
    owner,
    repo,
    workflow_id: workflow,
    ref: branch,
    inputs: { ...inputs },
  });
}

const NOT_STARTED: ReadonlySet<string | null> = new Set(['queued', 'pending', 'waiting', 'requested']);

/** Whether a hand-started or dispatched run of the workflow at this commit is about to begin. */
export async function isWaiting(github: GitHub, workflow: string, head: string): Promise<boolean> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: 'workflow_dispatch',
    per_page: 20,
  });
  return data.workflow_runs.some((run) => run.head_sha === head && NOT_STARTED.has(run.status));
}

/** How many runs of the workflow were started by hand or by another run since then; of more than a hundred, a hundred. */
export async function startedSince(github: GitHub, workflow: string, since: Instant): Promise<number> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: 'workflow_dispatch',
    per_page: 100,
  });
  return data.workflow_runs.filter((run) => (parseInstant(run.created_at) ?? since) >= since).length;
}
