import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { healthIssues, openHealthIssue, writeHealthIssue } from '../../github/health-issue.ts';
import type { Issue } from '../../github/open-issues.ts';
import { formatInstant } from '../../terms/instant.ts';
import { HEALTH_MARK, healthBody, linesIn, type HealthProblem } from '../../messages/health-text.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** Each keeps its own lines, and leaves the others'. */
export type HealthPart = 'configuration' | 'slack';
const partOf = (code: string): HealthPart => (code.startsWith('configuration_') ? 'configuration' : 'slack');

/**
 * Keeps the health issue current: opened and pinned when something begins to be wrong, closed when it is over. A run that finds the same
 * as the one before changes nothing, so people are told once.
 * @param open every open issue, as the run has read them.
 */
export async function keepHealth(
  run: WorkflowRun,
  open: readonly Issue[],
  part: HealthPart,
  problems: readonly HealthProblem[],
): Promise<void> {
  const { github } = run;
  const shown = open.find((issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === 'Bot');
  const lines = linesIn(shown?.body ?? '');
  const kept = lines.filter(({ code }) => partOf(code) !== part).map(({ line }) => line);
  if (problems.length + kept.length === 0) {
    if (shown) await writeHealthIssue(github, shown.number, healthBody([], run.url), 'closed');
    return;
  }
  const earlier = shown ?? (await closedHealthIssue(github));
  const since = new Map(
    lines.filter(({ code }) => partOf(code) === part).map((each) => [each.code, each.since]),
  );
  const now = formatInstant(github.now());
  const standing = problems.map((problem) => ({ ...problem, since: since.get(problem.code) ?? now }));
  const known =
    shown !== undefined && standing.length === since.size && standing.every(({ code }) => since.has(code));
  if (known) return;
  const body = healthBody(standing, run.url, kept);
  try {
    if (earlier) await writeHealthIssue(github, earlier.number, body, 'open');
    else await openHealthIssue(github, body);
  } catch (error) {
    if (!hasStatus(error, 403, 404, 410)) throw error;
    run.log.warning(`The health issue cannot be written: ${String(error)}`);
  }
}

const closedHealthIssue = async (github: GitHub): Promise<Issue | undefined> =>
  (await healthIssues(github)).find(
    (issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === 'Bot',
  );
