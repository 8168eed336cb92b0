import type { IssueNumber } from '../brand.ts';
import type { GitHub } from './client.ts';

/**
 * What a comment of ours says, marked so that it is said once. A writer can forge a marker and so keep a message
 * from being posted; nobody's access depends on one.
 */
const marker = (issue: IssueNumber, key: string): string => `<!-- aws-jit:${issue}:${key} -->`;

/** GitHub's limit for a comment's body. */
const MAX_BODY = 65_536;

interface Comment {
  readonly id: number;
  readonly body: string;
}

/** Every comment that a bot wrote on this issue or pull request. */
async function botComments(github: GitHub, on: number): Promise<readonly Comment[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: on,
    per_page: 100,
  });
  return all.filter((c) => c.user?.type === 'Bot').map((c) => ({ id: c.id, body: c.body ?? '' }));
}

/**
 * Posts `body` on an issue as a *new* comment, since only that notifies people (an edit notifies nobody), unless a
 * comment with the same key is there already. `on` is the pull request's number where that is the better place.
 * @returns whether a comment was posted now.
 */
export async function announce(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  body: string,
  on: number = issue,
): Promise<boolean> {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}\n${body}`;
  if (text.length > MAX_BODY) {
    throw new Error(
      `The comment ${key} for #${issue} has ${text.length} characters; GitHub takes ${MAX_BODY}.`,
    );
  }
  const sayings = async () => (await botComments(github, on)).filter((c) => c.body.startsWith(mark));
  const said = async () => (await sayings()).length > 0;
  if (await said()) return false;
  const post = () =>
    // Not retried blindly: an answer that was lost on the way would make the second try a second message.
    octokit.rest.issues.createComment({ owner, repo, issue_number: on, body: text, request: { retries: 0 } });
  let own: number;
  try {
    own = (await post()).data.id;
  } catch (error) {
    if (await said()) return true;
    if (!isPassing(error)) throw error;
    own = (await post()).data.id;
  }
  // A run beside this one may have looked when this one did: the first comment stays, each run takes back its own.
  const [first] = (await sayings()).map(({ id }) => id).sort((a, b) => a - b);
  if (first === undefined || first >= own) return true;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
  return false;
}

/** Keeps one comment current. For the state of things; whatever needs attention is announced. */
export async function keepCurrent(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  body: string,
): Promise<void> {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}\n${body}`;
  const present = (await botComments(github, issue)).find((c) => c.body.startsWith(mark));
  if (present?.body === text) return;
  if (present) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: present.id, body: text });
    return;
  }
  await announce(github, issue, key, body);
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status >= 500;
