import * as z from 'zod';
import { IssueNumber, UserId } from '../../terms/brand.ts';
import {
  known,
  unknown,
  type Account,
  type CommentFacts,
  type CommentText,
  type Read,
} from '../../approval/approval-facts.ts';
import { account, attempt, id, page, whole } from './facts-answers.ts';
import { COMMENT_EDITS_QUERY } from './facts-queries.ts';
import type { Reading } from './facts-reading.ts';

const shape = z.object({
  id,
  node_id: z.string(),
  issue_url: z.string(),
  body: z.string().nullish(),
  user: z.object({ id, login: z.string(), type: z.string() }).nullish(),
});

const editsShape = z.object({
  node: z.object({
    lastEditedAt: z.string().nullish(),
    userContentEdits: page(z.object({ editor: account })).nullish(),
  }),
});

/** The comments that remarks name, each once: one call each for what it says, and another for who edited it. */
export function readComments(
  reading: Reading,
  remarks: readonly { readonly comment: number }[],
): Promise<readonly CommentFacts[]> {
  const ids = [...new Set(remarks.map(({ comment }) => comment))];
  return Promise.all(
    ids.map(async (each) => {
      const read = await attempt(() => readComment(reading, each));
      return { id: each, now: read };
    }),
  );
}

async function readComment(reading: Reading, comment: number): Promise<CommentText | 'gone'> {
  const { octokit, owner, repo } = reading;
  let data: unknown;
  try {
    ({ data } = await octokit.request('GET /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      owner,
      repo,
      comment_id: comment,
    }));
  } catch (error) {
    // The token reads the issue of the same repository in the same run, so this is no matter of permission.
    if (isGone(error)) return 'gone';
    throw error;
  }
  const found = shape.parse(data);
  const on = Number(/\/issues\/([1-9]\d*)$/.exec(found.issue_url)?.[1]);
  if (found.id !== comment || !IssueNumber.is(on)) throw new Error('GitHub answered with another comment');
  const author: Account | undefined = found.user
    ? { id: UserId.of(found.user.id), login: found.user.login, type: found.user.type }
    : undefined;
  // Its times say nothing: an edit within the second in which it was written leaves them alike.
  const editors = await readEditors(reading, found.node_id);
  return { on, author, body: found.body ?? '', editors };
}

/** Who changed its text is listed here alone. */
async function readEditors(
  { octokit }: Reading,
  id: string,
): Promise<Read<readonly (Account | undefined)[]>> {
  const read = await attempt(async () =>
    editsShape.parse(await octokit.graphql(COMMENT_EDITS_QUERY, { id })),
  );
  if (!read.known) return read;
  const { lastEditedAt, userContentEdits } = read.value.node;
  if (!userContentEdits) return lastEditedAt ? unknown('GitHub gave no list of edits') : known([]);
  const edits = whole(userContentEdits, 'edits');
  return edits.known ? known(edits.value.map(({ editor }) => editor)) : edits;
}

const isGone = (error: unknown): boolean =>
  error instanceof Error && 'status' in error && (error.status === 404 || error.status === 410);
