import {
  CODEOWNERS_LOCATIONS
} from "./chunk-RLVHQ27K.js";

// src/github/approval-facts/facts-queries.ts
var ACTOR = `fragment Who on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
}`;
var ENTRY = `fragment Entry on TreeEntry {
  mode
  type
  oid
  object { ... on Blob { byteSize isBinary isTruncated text } }
}`;
var OUTLINE = `fragment Outline on PullRequest {
  number
  mergedAt
  baseRefName
  baseRepository { databaseId }
  headRefOid
}`;
var OWNERS_OIDS = CODEOWNERS_LOCATIONS.map(
  (path, index) => `owners${index}: file(path: ${JSON.stringify(path)}) { oid }`
).join("\n              ");
var OWNERS = CODEOWNERS_LOCATIONS.map(
  (path, index) => `owners${index}: file(path: ${JSON.stringify(path)}) { ...Entry }`
).join("\n      ");
var REPOSITORY_QUERY = `query ApprovalRepository($owner: String!, $repo: String!) {
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
var HISTORY_PAGE = 50;
var HISTORY = `pageInfo { hasNextPage }
        nodes {
          oid
          associatedPullRequests(first: 20) {
            pageInfo { hasNextPage }
            nodes { ...Outline }
          }
        }`;
var pathVariables = (paths) => ({
  requestPath: paths.request,
  policyPath: paths.policy,
  reviewPath: paths.review
});
var REQUEST_QUERY = `query ApprovalRequest(
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
var REVIEWS = `pageInfo { hasNextPage endCursor }
        nodes {
          fullDatabaseId
          state
          submittedAt
          commit { oid }
          author { ...Who }
          authorCanPushToRepository
        }`;
var FILES = `pageInfo { hasNextPage endCursor }
        nodes { path changeType }`;
var PULL_QUERY = `query ApprovalPullRequest(
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
var COMMENT_EDITS_QUERY = `query CommentEdits($id: ID!) {
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
var REVIEWS_QUERY = `query ApprovalReviews($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        ${REVIEWS}
      }
    }
  }
}
${ACTOR}`;
var FILES_QUERY = `query ApprovalFiles($owner: String!, $repo: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      files(first: 100, after: $after) {
        ${FILES}
      }
    }
  }
}`;
var accountsQuery = (paths, commits) => {
  const each = (what) => paths.flatMap(
    (of, index) => ["request", "policy", "review"].map(
      (kind) => what(`${kind}${index}`, JSON.stringify(of[kind]))
    )
  ).join("\n        ");
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
    ${commits.map(
    (commit, index) => `commit${index}: object(oid: ${JSON.stringify(commit)}) {
      ... on Commit {
        ${each((name, path) => `${name}: file(path: ${path}) { oid }`)}
      }
    }`
  ).join("\n    ")}
  }
}
fragment History on CommitHistoryConnection {
  ${HISTORY}
}
${OUTLINE}
${ENTRY}`;
};
var historiesQuery = (paths) => `query ApprovalHistories($owner: String!, $repo: String!, $main: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    main: object(oid: $main) {
      ... on Commit {
        ${paths.map(
  (path, index) => `history${index}: history(path: ${JSON.stringify(path)}, first: ${HISTORY_PAGE}) { ...History }`
).join("\n        ")}
      }
    }
  }
}
fragment History on CommitHistoryConnection {
  ${HISTORY}
}
${OUTLINE}`;
var pullFilesQuery = (numbers) => `query ApprovalPullFiles($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    ${numbers.map(
  (number, index) => `pull${index}: pullRequest(number: ${number}) {
      headRefName
      headRepository { databaseId }
      files(first: 100) {
        ${FILES}
      }
    }`
).join("\n    ")}
  }
}`;

export {
  REPOSITORY_QUERY,
  pathVariables,
  REQUEST_QUERY,
  PULL_QUERY,
  COMMENT_EDITS_QUERY,
  REVIEWS_QUERY,
  FILES_QUERY,
  accountsQuery,
  historiesQuery,
  pullFilesQuery
};
