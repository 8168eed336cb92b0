import { IssueNumber } from '../terms/brand.ts';
import { NoAnswer } from '../terms/call-limits.ts';
import { formatInstant, parseInstant, type Instant } from '../terms/instant.ts';
import type { GitHub } from './github-client.ts';
import { actorOf, type Actor } from './open-issues.ts';

/**
 * What a comment of ours says, marked so that it is said once. A writer can forge a marker and so keep a message
 * from being posted; nobody's access depends on one.
 */
const marker = (issue: IssueNumber, key: string): string => `<!-- aws-jit:${issue}:${key} -->`;

/** GitHub's limit for a comment's body. */
const MAX_BODY = 65_536;

export interface BotComment {
  readonly id: number;
  readonly body: string;
  /** Changed since: anybody with write access can edit a bot's comment. */
  readonly edited: boolean;
}

/**
 * What bots have said on an issue, all of it, read for everything that is to be told there now. Whoever adds to it without looking
 * again calls `dropDoubles` (batches/issues-now.ts) in the end.
 */
export interface Said {
  /** Oldest first. */
  readonly comments: BotComment[];
  /** Ids of those that this run has added. */
  readonly added: number[];
}

/** Every comment that a bot wrote on this issue or pull request. */
async function botComments(github: GitHub, on: number): Promise<readonly BotComment[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: on,
    per_page: 100,
  });
  return all
    .filter((c) => c.user?.type === 'Bot')
    .map((c) => ({ id: c.id, body: c.body ?? '', edited: c.updated_at !== c.created_at }));
}

/**
 * Posts `body` on an issue as a *new* comment, since only that notifies people (an edit notifies nobody), unless a
 * comment with the same key is there already. `on` is the pull request's number where that is the better place.
 * @param seen what the issue says, where that is read already.
 * @returns whether a comment was posted now.
 */
export async function announce(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  body: string,
  on: number = issue,
  seen?: Said,
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
  if (seen === undefined ? await said() : seen.comments.some((c) => c.body.startsWith(mark))) return false;
  const post = () =>
    // Not retried blindly: an answer that was lost on the way would make the second try a second message.
    octokit.rest.issues.createComment({ owner, repo, issue_number: on, body: text, request: { retries: 0 } });
  let own: number;
  try {
    own = (await post()).data.id;
  } catch (error) {
    if (await saidAfter(error, said)) return true;
    if (!isPassing(error)) throw error;
    own = (await post()).data.id;
  }
  if (seen !== undefined) {
    seen.comments.push({ id: own, body: text, edited: false });
    seen.added.push(own);
    return true;
  }
  // A run beside this one may have looked when this one did: the first comment stays, each run takes back its own.
  const [first] = (await sayings()).map(({ id }) => id).sort((a, b) => a - b);
  if (first === undefined || first >= own) return true;
  await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
  return false;
}

/**
 * The same comment's text on many issues: twenty a call, so that telling many costs a part of a call each.
 * @param bodies by the node of the issue; each is new there.
 */
export async function announceToMany(
  { octokit }: Pick<GitHub, 'octokit'>,
  bodies: readonly {
    readonly node: string;
    readonly issue: IssueNumber;
    readonly key: string;
    readonly body: string;
  }[],
): Promise<void> {
  const names = bodies.map((_, index) => `c${index}`);
  await octokit.graphql(
    `mutation Announce(${names.map((name) => `$${name}: AddCommentInput!`).join(', ')}) {
      ${names.map((name) => `${name}: addComment(input: $${name}) { clientMutationId }`).join('\n      ')}
    }`,
    {
      ...Object.fromEntries(
        bodies.map(({ node, issue, key, body }, index) => [
          `c${index}`,
          { subjectId: node, body: `${marker(issue, key)}\n${body}` },
        ]),
      ),
      // Repeated blindly, what was lost on the way would be said twice.
      request: { retries: 0 },
    },
  );
}

/** The mark that a comment of ours begins with; `undefined`: it has none. */
export const markOf = (body: string): string | undefined => /^<!-- aws-jit:[^\n]{1,300} -->/.exec(body)?.[0];

/** A comment of ours with this key, its text without the marker; `undefined`: there is none. The oldest, if there are several. */
export async function announced(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  on: number = issue,
): Promise<BotComment | undefined> {
  const mark = marker(issue, key);
  const found = (await botComments(github, on)).find(({ body }) => body.startsWith(mark));
  return found && { ...found, body: found.body.slice(mark.length).trimStart() };
}

/** Which of these beginnings of keys a comment of ours has. */
export async function announcedUnder(
  github: GitHub,
  issue: IssueNumber,
  beginnings: readonly string[],
): Promise<ReadonlySet<string>> {
  const all = await botComments(github, issue);
  return new Set(
    beginnings.filter((key) => all.some(({ body }) => body.startsWith(`<!-- aws-jit:${issue}:${key}`))),
  );
}

/** A comment on any issue or pull request. */
export interface WrittenComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly on: IssueNumber;
  readonly body: string;
  readonly author: Actor | undefined;
  readonly createdAt: Instant;
  /** Changed since, by whomever. */
  readonly edited: boolean;
}

/** Every comment of the repository that was written or changed since, oldest first; 100 a call. */
export async function commentsSince(github: GitHub, since: Instant): Promise<readonly WrittenComment[]> {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listCommentsForRepo, {
    owner,
    repo,
    since: formatInstant(since),
    sort: 'created',
    direction: 'asc',
    per_page: 100,
  });
  return all.flatMap((raw) => {
    const on = Number(/\/issues\/([1-9]\d*)$/.exec(raw.issue_url)?.[1]);
    const createdAt = parseInstant(raw.created_at);
    if (!IssueNumber.is(on) || createdAt === undefined) return [];
    return [
      {
        id: raw.id,
        on,
        body: raw.body ?? '',
        author: actorOf(raw.user),
        createdAt,
        edited: raw.updated_at !== raw.created_at,
      },
    ];
  });
}

/** Whether a text of ours, as `commentsSince` gives it, has this key. */
export const hasKey = (body: string, issue: IssueNumber, key: string): boolean =>
  body.startsWith(marker(issue, key));

/** Keeps one comment current. For the state of things; whatever needs attention is announced. */
export async function keepCurrent(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  body: string,
  seen?: Said,
): Promise<void> {
  const { octokit, owner, repo } = github;
  const mark = marker(issue, key);
  const text = `${mark}\n${body}`;
  const all = seen?.comments ?? (await botComments(github, issue));
  const present = all.find((c) => c.body.startsWith(mark));
  if (present?.body === text) return;
  if (present) {
    await octokit.rest.issues.updateComment({ owner, repo, comment_id: present.id, body: text });
    return;
  }
  await announce(github, issue, key, body, issue, seen);
}

/**
 * GitHub ends a request after ten seconds; until then one that was given up on may still have its effect.
 * https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#timeouts
 */
const SETTLED_MS = 10_000;
const PAUSES_MS = [250, 500, 1_000];

/** Whether what failed has had its effect, looked at until it can come no more. */
async function saidAfter(error: unknown, said: () => Promise<boolean>): Promise<boolean> {
  let left = error instanceof Error && error.cause instanceof NoAnswer ? SETTLED_MS - error.cause.ms : 0;
  for (let look = 0; ; look += 1) {
    if (await said()) return true;
    if (left <= 0) return false;
    const pause = PAUSES_MS[Math.min(look, PAUSES_MS.length - 1)] ?? 0;
    await new Promise((resolve) => setTimeout(resolve, pause));
    left -= pause;
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status >= 500;
