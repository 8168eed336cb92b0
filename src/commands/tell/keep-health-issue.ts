import { announce } from '../../github/comments.ts';
import { hasStatus, type GitHub } from '../../github/github-client.ts';
import { healthIssues, openHealthIssue, writeHealthIssue } from '../../github/health-issue.ts';
import type { Issue } from '../../github/open-issues.ts';
import { formatInstant } from '../../terms/instant.ts';
import {
  HEALTH_MARK,
  healthBody,
  healthLine,
  healthNews,
  linesIn,
  type HealthProblem,
} from '../../messages/health-text.ts';
import { digestOf } from '../run/request-of-issue.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What looks after its own problems: a run of one knows nothing of the others', and leaves their lines. */
export type HealthPart =
  'slack' | 'configuration' | 'removal' | 'setup' | 'doctor' | 'breakglass' | 'audit' | 'standing';

/** Codes of these begin with the part's name; all others are Slack's. */
const partOf = (code: string): HealthPart =>
  (['configuration', 'removal', 'setup', 'doctor', 'breakglass', 'audit', 'standing'] as const).find((part) =>
    code.startsWith(`${part}-`),
  ) ?? 'slack';

/**
 * Keeps the health issue current: opened and pinned when something begins to be wrong, closed when it is over. A run that finds the same
 * as the one before changes nothing, so people are told once.
 * @param open every open issue, as the run has read them.
 * @param parts all problems that there are of each of these; those of other parts stay as they are.
 * @param unknown codes of which nothing is known now: they stay as well.
 */
export async function keepHealth(
  run: WorkflowRun,
  open: readonly Issue[],
  parts: ReadonlyMap<HealthPart, readonly HealthProblem[]>,
  unknown: Pick<ReadonlySet<string>, 'has'> = new Set(),
): Promise<void> {
  const { github } = run;
  const shown = open.find((issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === 'Bot');
  const problems = [...parts.values()].flat();
  const before = linesIn(shown?.body ?? '');
  const others = [...before].filter(([code]) => !parts.has(partOf(code)) || unknown.has(code));
  const now = formatInstant(github.now());
  const lines = [
    ...others.map(([, { line }]) => line),
    ...problems.map((problem) => healthLine(problem, before.get(problem.code)?.since ?? now)),
  ];
  if (lines.length === 0) {
    if (shown) await writeHealthIssue(github, shown.number, healthBody([], run.url), 'closed');
    return;
  }
  // By what it says, not by its codes alone: of the same problem other people, or another number, may be true by now.
  const shownLines = new Set([...before.values()].map(({ line }) => line));
  const same =
    shown !== undefined && lines.length === shownLines.size && lines.every((line) => shownLines.has(line));
  if (same) return;
  const begun = problems.filter(({ code }) => !before.has(code)).map((each) => healthLine(each, now));
  const body = healthBody(lines, run.url);
  const earlier = shown ?? (await closedHealthIssue(github));
  try {
    // Opening it notifies people; an edit of one that is open notifies nobody. Said once of what the issue showed before.
    if (shown && begun.length > 0)
      await announce(
        github,
        shown.number,
        `began-${digestOf(shown.body).slice(0, 12)}`,
        healthNews(begun),
        shown.number,
      );
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
