/**
 * The GraphQL queries behind a verification. Three, since each needs an id that the one before it gives: the default branch's
 * head; then the issue, the files and which pull request brought them; then that pull request.
 * https://docs.github.com/en/graphql/reference/objects
 */
import { CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';

/** `databaseId` of issues and reviews is an Int and has run out of 31 bits; `fullDatabaseId` is its successor. */
const ACTOR = `fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;

const ENTRY = `fragment Entry on TreeEntry {
  mode
  type
  oid
  object { ... on Blob { byteSize isBinary isTruncated text } }
}`;

const OUTLINE = `fragment Outline on PullRequest {
  number
  mergedAt
  baseRefName
  baseRepository { databaseId }
  headRefOid
}`;

/** Whether CODEOWNERS is the same needs no text. */
const OWNERS_OIDS = CODEOWNERS_LOCATIONS.map(
  (path, index) => `owners${index}: file(path: ${JSON.stringify(path)}) { oid }`,
).join('\n              ');

/** `Commit.file` reads at the very commit that is named, so that head and content cannot disagree. */
const OWNERS = CODEOWNERS_LOCATIONS.map(
  (path, index) => `owners${index}: file(path: ${JSON.stringify(path)}) { ...Entry }`,
).join('\n      ');

export const REPOSITORY_QUERY = `query ApprovalRepository($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    nameWithOwner
    isPrivate
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          configuration: file(path: "aws-jit.yml") { ...Entry }
          ${OWNERS}
        }
      }
    }
  }
}
${ENTRY}`;

/** Commits that touched one path: one for a file that is written once; more only after reverts. */
const HISTORY_PAGE = 50;
const HISTORY = `pageInfo { hasNextPage }
        nodes {
          oid
          associatedPullRequests(first: 20) {
            pageInfo { hasNextPage }
            nodes { ...Outline }
          }
        }`;

/** The paths are variables. None is called `request`: octokit takes a variable of that name for an option of its own. */
export const pathVariables = (paths: Readonly<Record<'request' | 'policy' | 'review', string>>) => ({
  requestPath: paths.request,
  policyPath: paths.policy,
  reviewPath: paths.review,
});

export const REQUEST_QUERY = `query ApprovalRequest(
  $owner: String!, $repo: String!, $number: Int!, $main: GitObjectID!, $branch: String!
  $requestPath: String!, $policyPath: String!, $reviewPath: String!
) {
  repository(owner: $owner, name: $repo) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue {
        fullDatabaseId
        number
        repository { databaseId }
        author { ...Who }
        state
        createdAt
        lastEditedAt
        userContentEdits(first: 100) {
          pageInfo { hasNextPage }
          nodes { editedAt editor { ...Who } }
        }
        closings: timelineItems(itemTypes: [CLOSED_EVENT], first: 50) {
          pageInfo { hasNextPage }
          nodes { ... on ClosedEvent { createdAt actor { ...Who } } }
        }
        transfers: timelineItems(itemTypes: [TRANSFERRED_EVENT], first: 1) { nodes { __typename } }
      }
      ... on PullRequest {
        fullDatabaseId
        number
        repository { databaseId }
        author { ...Who }
        pullState: state
        createdAt
        lastEditedAt
      }
    }
    merged: pullRequests(headRefName: $branch, states: [MERGED], first: 50) {
      pageInfo { hasNextPage }
      nodes { ...Outline }
    }
    main: object(oid: $main) {
      ... on Commit {
        request: file(path: $requestPath) { ...Entry }
        policy: file(path: $policyPath) { ...Entry }
        review: file(path: $reviewPath) { ...Entry }
        requestHistory: history(path: $requestPath, first: ${HISTORY_PAGE}) {
        ${HISTORY}
        }
        policyHistory: history(path: $policyPath, first: ${HISTORY_PAGE}) {
        ${HISTORY}
        }
        reviewHistory: history(path: $reviewPath, first: ${HISTORY_PAGE}) {
        ${HISTORY}
        }
      }
    }
  }
}
${ACTOR}
${OUTLINE}
${ENTRY}`;

const REVIEWS = `pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          state
          submittedAt
          commit { oid }
          author { ...Who }
          authorCanPushToRepository
        }`;

const FILES = `pageInfo { hasNextPage endCursor }
        nodes { path changeType }`;

export const PULL_QUERY = `query ApprovalPullRequest(
  $owner: String!, $repo: String!, $number: Int!, $head: GitObjectID!
  $requestPath: String!, $policyPath: String!, $reviewPath: String!
) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      number
      author { ...Who }
      baseRefName
      baseRepository { databaseId }
      headRefName
      headRefOid
      headRepository { databaseId }
      merged
      mergedAt
      mergedBy { ...Who }
      mergeCommit {
        oid
        parents(first: 1) {
          nodes {
            oid
            ${OWNERS}
          }
        }
      }
      files(first: 100) {
        ${FILES}
      }
      commits(first: 100) {
        pageInfo { hasNextPage }
        nodes {
          commit {
            oid
            signature { isValid wasSignedByGitHub }
            request: file(path: $requestPath) { oid }
            policy: file(path: $policyPath) { oid }
            review: file(path: $reviewPath) { oid }
            ${OWNERS_OIDS}
            parents(first: 3) {
              pageInfo { hasNextPage }
              nodes {
                oid
                ${OWNERS_OIDS}
              }
            }
            authors(first: 10) {
              pageInfo { hasNextPage }
              nodes { name email user { databaseId login } }
            }
          }
        }
      }
      reviews(first: 100) {
        ${REVIEWS}
      }
      timelineItems(
        first: 100
        itemTypes: [
          REVIEW_DISMISSED_EVENT
          AUTO_MERGE_ENABLED_EVENT
          AUTO_REBASE_ENABLED_EVENT
          AUTO_SQUASH_ENABLED_EVENT
          ADDED_TO_MERGE_QUEUE_EVENT
        ]
      ) {
        pageInfo { hasNextPage }
        nodes {
          __typename
          ... on ReviewDismissedEvent {
            actor { ...Who }
            previousReviewState
            review { fullDatabaseId }
          }
        }
      }
    }
    head: object(oid: $head) {
      ... on Commit {
        request: file(path: $requestPath) { ...Entry }
        policy: file(path: $policyPath) { ...Entry }
        review: file(path: $reviewPath) { ...Entry }
      }
    }
  }
}
${ACTOR}
${ENTRY}`;

/** Who edited a comment. */
export const COMMENT_EDITS_QUERY = `query CommentEdits($id: ID!) {
  node(id: $id) {
    ... on IssueComment {
      lastEditedAt
      userContentEdits(first: 100) {
        pageInfo { hasNextPage }
        nodes { editor { ...Who } }
      }
    }
  }
}
${ACTOR}`;

/** Further pages of reviews: anybody who can read a public repository can write them, so they can be many. */
export const REVIEWS_QUERY = `query ApprovalReviews($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        ${REVIEWS}
      }
    }
  }
}
${ACTOR}`;

/** Further pages of the files of a pull request: three for each account. */
export const FILES_QUERY = `query ApprovalFiles($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      files(first: 100, after: $after) {
        ${FILES}
      }
    }
  }
}`;

/**
 * The files of further accounts of one request: on the default branch, with how they came there; on the pull request's head; and, where
 * commits join the default branch, in these.
 * @param paths canonical ones, whose parts are validated (`[a-z0-9-]`), so that they need no escaping
 */
export const accountsQuery = (
  paths: readonly Readonly<Record<'request' | 'policy' | 'review', string>>[],
  commits: readonly string[],
): string => {
  const each = (what: (name: string, path: string) => string): string =>
    paths
      .flatMap((of, index) =>
        (['request', 'policy', 'review'] as const).map((kind) =>
          what(`${kind}${index}`, JSON.stringify(of[kind])),
        ),
      )
      .join('\n        ');
  return `query ApprovalAccounts($owner: String!, $repo: String!, $main: GitObjectID!, $head: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    main: object(oid: $main) {
      ... on Commit {
        ${each((name, path) => `${name}: file(path: ${path}) { ...Entry }`)}
        ${each((name, path) => `${name}History: history(path: ${path}, first: ${HISTORY_PAGE}) { ...History }`)}
      }
    }
    head: object(oid: $head) {
      ... on Commit {
        ${each((name, path) => `${name}: file(path: ${path}) { ...Entry }`)}
      }
    }
    ${commits
      .map(
        (commit, index) => `commit${index}: object(oid: ${JSON.stringify(commit)}) {
      ... on Commit {
        ${each((name, path) => `${name}: file(path: ${path}) { oid }`)}
      }
    }`,
      )
      .join('\n    ')}
  }
}
fragment History on CommitHistoryConnection {
  ${HISTORY}
}
${OUTLINE}
${ENTRY}`;
};

/** How each of these files came to be, and nothing of what it says. */
export const historiesQuery = (paths: readonly string[]): string =>
  `query ApprovalHistories($owner: String!, $repo: String!, $main: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    main: object(oid: $main) {
      ... on Commit {
        ${paths
          .map(
            (path, index) =>
              `history${index}: history(path: ${JSON.stringify(path)}, first: ${HISTORY_PAGE}) { ...History }`,
          )
          .join('\n        ')}
      }
    }
  }
}
fragment History on CommitHistoryConnection {
  ${HISTORY}
}
${OUTLINE}`;

/** What each of these pull requests changes. */
export const pullFilesQuery = (numbers: readonly number[]): string =>
  `query ApprovalPullFiles($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers
      .map(
        (number, index) => `pull${index}: pullRequest(number: ${number}) {
      headRefName
      headRepository { databaseId }
      files(first: 100) {
        ${FILES}
      }
    }`,
      )
      .join('\n    ')}
  }
}`;
