import * as z from 'zod';
import type { IssueNumber } from '../../terms/brand.ts';
import { hasStatus, type GitHub } from '../github-client.ts';

/** What has to be said before something else is done. */
export interface Telling {
  /** Tells it from other comments; `[a-z-]`. */
  readonly key: string;
  /** Markdown that has to be there to the letter, whoever said it before: whom it mentions, and what about. */
  readonly must: string;
  /** Markdown below it, which may be different the next time. */
  readonly more: string;
}

/** What is read back is compared to the letter, and white space at an end is what a server may trim. */
const LAST_LINE = '<sub>Said before anything is given. Edited or deleted, it is said again.</sub>';

/** It is there, or why nobody can be sure. */
export type Told =
  { readonly told: true; readonly id: number } | { readonly told: false; readonly why: string };

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly id: number; readonly type?: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
}

/**
 * Says it in a new comment, which notifies whom it mentions, and reads that back: by its id, ours, and to the letter. A run that was killed after it finds
 * its comment. One that somebody else wrote, or that was changed since, may have notified nobody, and does not count.
 */
export async function tellFirst(github: GitHub, issue: IssueNumber, telling: Telling): Promise<Told> {
  const { octokit, owner, repo } = github;
  const must = mustBegin(issue, telling.key, telling.must);
  const body = `${must}${telling.more === '' ? '' : `${telling.more}\n\n`}${LAST_LINE}`;
  try {
    const before = await ownComment(github, issue, must);
    if (before !== undefined) return { told: true, id: before };
    let made: Comment;
    try {
      // Not retried blindly: an answer that was lost on the way would make the second try a second comment.
      made = (
        await octokit.rest.issues.createComment({
          owner,
          repo,
          issue_number: issue,
          body,
          request: { retries: 0 },
        })
      ).data;
    } catch (error) {
      if (hasStatus(error, 401, 403, 404, 410, 422)) throw error;
      const after = await ownComment(github, issue, must);
      if (after !== undefined) return { told: true, id: after };
      throw error;
    }
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: made.id });
    const back: Comment = data;
    if (back.user?.type !== 'Bot' || back.user.id !== made.user?.id)
      return not(`comment ${made.id} is not by the account that wrote it`);
    return isAsWritten(back) && back.body === body
      ? { told: true, id: back.id }
      : not(`comment ${made.id} does not say what was written`);
  } catch (error) {
    return not(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Whether what was told stands as it was told, read once more: between the telling and what it is told for anybody who may write can delete or edit it.
 * @param id of the comment that `tellFirst` has read back
 * @returns why nobody can be sure; `undefined`: it stands
 */
export async function stillTold(
  { octokit, owner, repo }: GitHub,
  id: number,
  { key, must }: Pick<Telling, 'key' | 'must'>,
  issue: IssueNumber,
): Promise<string | undefined> {
  try {
    const { data } = await octokit.rest.issues.getComment({ owner, repo, comment_id: id });
    return isAsWritten(data) && data.body?.startsWith(mustBegin(issue, key, must)) === true
      ? undefined
      : `comment ${id} does not say any more what was told`;
  } catch (error) {
    return hasStatus(error, 404, 410)
      ? `comment ${id} was deleted before anything could be given`
      : `comment ${id} could not be read back again: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const mustBegin = (issue: IssueNumber, key: string, must: string): string =>
  `<!-- aws-jit:${issue}:${key} -->\n${must}\n\n`;

/**
 * Says it in a new comment, once: one that somebody else wrote with our marker, or that was changed since, keeps nothing from being said; nor does one of our own
 * account that says something else, since any workflow of the repository has that account.
 * @param on the issue or pull request where it is said
 * @param must what it has to begin with to have been said: its first paragraph, with whom it mentions, where what comes first does not change by itself
 */
export async function sayOnce(
  github: GitHub,
  issue: IssueNumber,
  key: string,
  words: string,
  on: number = issue,
  must: string = firstParagraph(words),
): Promise<void> {
  const { octokit, owner, repo } = github;
  const mark = `<!-- aws-jit:${issue}:${key} -->`;
  if ((await ownComment(github, on, `${mark}\n${must}`)) !== undefined) return;
  // Not retried blindly: where the answer was lost on the way, the next run finds the comment.
  await octokit.rest.issues.createComment({
    owner,
    repo,
    issue_number: on,
    body: `${mark}\n${words}`,
    request: { retries: 0 },
  });
}

const firstParagraph = (words: string): string => words.split('\n\n', 1)[0] ?? words;

/** Whether this very account has said it there, in a comment that nobody has changed since. */
export const wasSaid = async (
  github: GitHub,
  issue: IssueNumber,
  key: string,
  on: number = issue,
): Promise<boolean> => (await ownComment(github, on, `<!-- aws-jit:${issue}:${key} -->`)) !== undefined;

const not = (why: string): Told => ({ told: false, why });

/** What was changed afterwards notified nobody of what it says now. */
const isAsWritten = ({ created_at, updated_at }: Comment): boolean => created_at === updated_at;

const viewer = z.object({ viewer: z.object({ databaseId: z.int() }) });

/** The id of a comment of this very account that begins so and that nobody has changed. */
async function ownComment(github: GitHub, issue: number, must: string): Promise<number | undefined> {
  const { octokit, owner, repo } = github;
  const all: readonly Comment[] = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  const like = all.filter(
    (each) => each.user?.type === 'Bot' && isAsWritten(each) && each.body?.startsWith(must) === true,
  );
  if (like.length === 0) return undefined;
  // Which bot this job is, is asked only where there is something to tell apart.
  const own = viewer.parse(await octokit.graphql('query Viewer { viewer { databaseId } }')).viewer.databaseId;
  return like.find(({ user }) => user?.id === own)?.id;
}
