import type { IssueNumber } from '../terms/brand.ts';
import { HEALTH_TITLE } from '../messages/health-text.ts';
import type { GitHub } from './github-client.ts';
import { issueOf, type Issue } from './open-issues.ts';

const LABEL = 'aws-jit: health';

/** Issues with the label of the health issue, open or closed, oldest first. */
export async function healthIssues(github: GitHub): Promise<readonly Issue[]> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    state: 'all',
    labels: LABEL,
    direction: 'asc',
    per_page: 100,
  });
  return data.filter((raw) => !raw.pull_request).map(issueOf);
}

/** Opened, and pinned where that is possible: at most three issues of a repository are. */
export async function openHealthIssue(github: GitHub, body: string): Promise<void> {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.create({
    owner,
    repo,
    title: HEALTH_TITLE,
    body,
    labels: [LABEL],
    request: { retries: 0 },
  });
  try {
    await octokit.graphql(
      'mutation PinHealth($issue: ID!) { pinIssue(input: {issueId: $issue}) { issue { id } } }',
      {
        issue: data.node_id,
      },
    );
  } catch {
    // Pinned or not, it is open and labelled; three others may be pinned already.
  }
}

export async function writeHealthIssue(
  github: GitHub,
  issue: IssueNumber,
  body: string,
  state: 'open' | 'closed',
): Promise<void> {
  const { octokit, owner, repo } = github;
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: issue,
    body,
    state,
    ...(state === 'closed' ? { state_reason: 'completed' as const } : {}),
  });
}
