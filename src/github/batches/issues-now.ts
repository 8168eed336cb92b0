import * as z from 'zod';
import { IssueNumber } from '../../terms/brand.ts';
import { account, id, instant, page } from '../approval-facts/facts-answers.ts';
import { markOf, type BotComment, type Said } from '../comments.ts';
import type { GitHub } from '../github-client.ts';
import type { Actor, Issue } from '../open-issues.ts';

/** An issue with what bots have said on it, as it is now. */
export interface IssueNow {
  /** GraphQL's id of it. */
  readonly node: string;
  readonly issue: Issue;
  readonly closedBy: Actor | undefined;
  /** `undefined`: there are more comments than were read. */
  readonly said: Said | undefined;
}

const comment = z.object({
  fullDatabaseId: id,
  body: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  author: account,
});
const shape = z
  .object({
    id: z.string(),
    fullDatabaseId: id,
    number: z.int(),
    author: account,
    body: z.string(),
    state: z.enum(['OPEN', 'CLOSED']),
    stateReason: z.string().nullish(),
    createdAt: instant,
    closedAt: instant.nullish(),
    labels: page(z.object({ name: z.string() })).nullish(),
    closings: z.object({ nodes: z.array(z.object({ actor: account })) }),
    comments: page(comment),
  })
  .nullable();
const answers = z.object({ repository: z.record(z.string(), shape) });

/** Issues in one query, and comments of each: two thousand nodes of the half million that GitHub allows, for one point. */
const ISSUES_A_QUERY = 20;
const COMMENTS = 100;

const query = (numbers: readonly IssueNumber[]): string => `query IssuesNow($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map((number, index) => `i${index}: issue(number: ${number}) { ...Now }`).join('\n    ')}
  }
}
fragment Now on Issue {
  id
  fullDatabaseId
  number
  author { ...Who }
  body
  state
  stateReason
  createdAt
  closedAt
  labels(first: 100) { pageInfo { hasNextPage } nodes { name } }
  closings: timelineItems(itemTypes: [CLOSED_EVENT], last: 1) { nodes { ... on ClosedEvent { actor { ...Who } } } }
  comments(first: ${COMMENTS}) {
    pageInfo { hasNextPage }
    nodes { fullDatabaseId body createdAt updatedAt author { ...Who } }
  }
}
fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;

/**
 * Issues as they are now, twenty a call. One that was deleted or transferred, or is a pull request, is left out.
 * @throws if GitHub does not answer.
 */
export async function issuesNow(
  github: GitHub,
  numbers: readonly IssueNumber[],
): Promise<ReadonlyMap<IssueNumber, IssueNow>> {
  const found = new Map<IssueNumber, IssueNow>();
  const distinct = [...new Set(numbers)];
  for (let at = 0; at < distinct.length; at += ISSUES_A_QUERY) {
    const part = distinct.slice(at, at + ISSUES_A_QUERY);
    const { repository } = answers.parse(await ask(github, query(part)));
    for (const answer of Object.values(repository)) {
      const number = IssueNumber.of(answer?.number ?? 0);
      if (answer !== null && part.includes(number)) found.set(number, issueNow(answer, number));
    }
  }
  return found;
}

function issueNow(answer: NonNullable<z.output<typeof shape>>, number: IssueNumber): IssueNow {
  const { comments, labels, closings } = answer;
  const open = answer.state === 'OPEN';
  return {
    node: answer.id,
    issue: {
      number,
      id: answer.fullDatabaseId,
      author: answer.author,
      body: answer.body,
      open,
      reopened: open && answer.stateReason === 'REOPENED',
      createdAt: answer.createdAt,
      closedAt: answer.closedAt ?? undefined,
      labels: (labels?.nodes ?? []).map(({ name }) => name),
    },
    closedBy: closings.nodes[0]?.actor,
    said:
      comments.pageInfo.hasNextPage || labels?.pageInfo.hasNextPage === true
        ? undefined
        : {
            comments: comments.nodes.filter(({ author }) => author?.type === 'Bot').map(botComment),
            added: [],
          },
  };
}

const botComment = (answer: z.output<typeof comment>): BotComment => ({
  id: answer.fullDatabaseId,
  body: answer.body,
  edited: answer.updatedAt !== answer.createdAt,
});

/** What GitHub does not find it answers as an error beside the rest. */
async function ask({ octokit, owner, repo }: GitHub, text: string): Promise<unknown> {
  try {
    return await octokit.graphql(text, { owner, repo });
  } catch (error) {
    if (!isPartial(error)) throw error;
    return error.data;
  }
}

const isPartial = (error: unknown): error is { readonly data: unknown } =>
  error instanceof Error &&
  'errors' in error &&
  Array.isArray(error.errors) &&
  error.errors.every(
    (each: unknown) =>
      typeof each === 'object' && each !== null && 'type' in each && each.type === 'NOT_FOUND',
  ) &&
  'data' in error &&
  typeof error.data === 'object' &&
  error.data !== null;

/**
 * A run beside this one may have looked when this one did: of two comments with one mark the older stays, and each run takes back
 * its own.
 */
export async function dropDoubles(github: GitHub, told: ReadonlyMap<IssueNumber, IssueNow>): Promise<void> {
  const added = [...told].filter(([, { said }]) => said !== undefined && said.added.length > 0);
  if (added.length === 0) return;
  const now = await issuesNow(
    github,
    added.map(([number]) => number),
  );
  const { octokit, owner, repo } = github;
  for (const [number, { said }] of added)
    for (const own of said?.added ?? []) {
      const mark = markOf(said?.comments.find(({ id }) => id === own)?.body ?? '');
      const others = now.get(number)?.said?.comments ?? [];
      if (mark !== undefined && others.some((other) => other.id < own && other.body.startsWith(mark)))
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id: own });
    }
}
