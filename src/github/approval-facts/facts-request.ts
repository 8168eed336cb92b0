import * as z from 'zod';
import { IssueNumber, RepositoryId, type Sha } from '../../terms/brand.ts';
import {
  known,
  unknown,
  type ApprovalFacts,
  type FileFacts,
  type IssueFacts,
  type Read,
} from '../../approval/approval-facts.ts';
import { account, attempt, entry, id, instant, page, repositoryRef, sha, whole } from './facts-answers.ts';
import { pathVariables, REQUEST_QUERY } from './facts-queries.ts';
import type { Reading } from './facts-reading.ts';

/** The three files of a request, by what they are. */
export type Kind = 'request' | 'policy' | 'review';
export type Paths = Readonly<Record<Kind, string>>;

const outline = z
  .object({
    number: z.int(),
    mergedAt: instant.nullish(),
    baseRefName: z.string(),
    baseRepository: repositoryRef,
    headRefOid: sha,
  })
  .transform((pull) => ({
    number: IssueNumber.of(pull.number),
    mergedAt: pull.mergedAt ?? undefined,
    baseRef: pull.baseRefName,
    baseRepository: pull.baseRepository,
    head: pull.headRefOid,
  }));

export const history = page(z.object({ oid: sha, associatedPullRequests: page(outline) }));

const issueShape = {
  fullDatabaseId: id,
  number: z.int(),
  repository: z.object({ databaseId: id }),
  author: account,
  createdAt: instant,
  lastEditedAt: instant.nullish(),
};
const issue = z.discriminatedUnion('__typename', [
  z.object({
    __typename: z.literal('Issue'),
    ...issueShape,
    state: z.enum(['OPEN', 'CLOSED']),
    userContentEdits: page(z.object({ editedAt: instant, editor: account })).nullable(),
    closings: page(z.object({ createdAt: instant, actor: account })),
    transfers: z.object({ nodes: z.array(z.object({ __typename: z.string() })) }),
  }),
  z.object({
    __typename: z.literal('PullRequest'),
    ...issueShape,
    pullState: z.enum(['OPEN', 'CLOSED', 'MERGED']),
  }),
]);

const shape = z.object({
  repository: z.object({
    issueOrPullRequest: issue.nullable(),
    merged: page(outline),
    main: z
      .object({
        request: entry,
        policy: entry,
        review: entry,
        requestHistory: history,
        policyHistory: history,
        reviewHistory: history,
      })
      .nullable(),
  }),
});

export type File = Omit<FileFacts, 'onHead'>;
export interface RequestReading {
  readonly issue: Read<IssueFacts>;
  readonly files: Readonly<Record<Kind, File>>;
  readonly mergedFromBranch: ApprovalFacts['mergedFromBranch'];
}

/**
 * The issue, and the files of the request on the default branch with how they came there, in one call.
 * @param branch that they are proposed on.
 */
export async function readRequestFacts(
  { octokit, owner, repo }: Reading,
  number: IssueNumber,
  main: Sha,
  paths: Paths,
  branch: string,
): Promise<RequestReading> {
  const read = await attempt(async () =>
    shape.parse(
      await octokit.graphql(REQUEST_QUERY, {
        owner,
        repo,
        number,
        main,
        branch,
        ...pathVariables(paths),
      }),
    ),
  );
  const answer = read.known ? read.value.repository : undefined;
  const commit = answer?.main;
  const why = read.known ? `commit ${main.slice(0, 12)} of the default branch is gone` : read.why;
  const file = (kind: Kind): File => ({
    path: paths[kind],
    onMain: commit ? known(commit[kind]) : unknown(why),
    history: commit ? historyOf(commit[`${kind}History`]) : unknown(why),
  });
  return {
    issue: issueOf(answer?.issueOrPullRequest, read.known ? `there is no #${number} here` : read.why),
    files: { request: file('request'), policy: file('policy'), review: file('review') },
    mergedFromBranch: answer
      ? whole(answer.merged, 'merged pull requests of that branch')
      : unknown(read.known ? 'GitHub gave no list' : read.why),
  };
}

export function historyOf(answer: z.output<typeof history>): File['history'] {
  // GitHub lists the newest first, and the oldest is the one that matters: half a history is none.
  const commits = whole(answer, 'commits that touched it');
  if (!commits.known) return commits;
  const incomplete = commits.value.find(
    ({ associatedPullRequests }) => associatedPullRequests.pageInfo.hasNextPage,
  );
  if (incomplete) return unknown(`commit ${incomplete.oid.slice(0, 12)} is in more than 20 pull requests`);
  return known(
    commits.value
      .map(({ oid, associatedPullRequests }) => ({ commit: oid, pulls: associatedPullRequests.nodes }))
      .reverse(),
  );
}

function issueOf(answer: z.output<typeof issue> | null | undefined, why: string): Read<IssueFacts> {
  if (!answer) return unknown(why);
  const common = {
    number: IssueNumber.of(answer.number),
    id: answer.fullDatabaseId,
    repository: RepositoryId.of(answer.repository.databaseId),
    author: answer.author,
    createdAt: answer.createdAt,
    lastEditedAt: answer.lastEditedAt ?? undefined,
  };
  if (answer.__typename === 'PullRequest') {
    return known({
      ...common,
      isPullRequest: true,
      transferred: false,
      state: answer.pullState === 'OPEN' ? 'open' : 'closed',
      edits: unknown('it is a pull request'),
      closings: unknown('it is a pull request'),
    });
  }
  const edits = answer.userContentEdits;
  return known({
    ...common,
    isPullRequest: false,
    transferred: answer.transfers.nodes.length > 0,
    state: answer.state === 'OPEN' ? 'open' : 'closed',
    closings: mapRead(whole(answer.closings, 'closings'), ({ createdAt, actor }) => ({
      by: actor,
      at: createdAt,
    })),
    edits: edits
      ? mapRead(whole(edits, 'edits'), ({ editedAt, editor }) => ({ editor, at: editedAt }))
      : // GitHub answers null for a body that nobody ever edited.
        answer.lastEditedAt
        ? unknown('GitHub gave no list of edits')
        : known([]),
  });
}

export const mapRead = <A, B>(read: Read<readonly A[]>, map: (item: A) => B): Read<readonly B[]> =>
  read.known ? known(read.value.map(map)) : read;
