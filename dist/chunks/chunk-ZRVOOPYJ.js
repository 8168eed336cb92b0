import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  readMembers
} from "./chunk-I6VAQL4J.js";
import {
  attempt,
  entry,
  explain,
  id,
  sha
} from "./chunk-D3SV5FMD.js";
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  object,
  string,
  union
} from "./chunk-AD7U5I2D.js";
import {
  RepositoryId,
  UserId
} from "./chunk-YWRVI5OC.js";

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
var accountsQuery = (paths, commits2) => {
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
    ${commits2.map(
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

// src/github/approval-facts/facts-repository.ts
var ownersShape = { owners0: entry, owners1: entry, owners2: entry };
var shape = object({
  repository: object({
    databaseId: id,
    nameWithOwner: string(),
    isPrivate: boolean(),
    defaultBranchRef: object({
      name: string(),
      target: object({ oid: sha, configuration: entry, ...ownersShape })
    })
  })
});
async function readRepository(reading) {
  const { octokit, owner, repo } = reading;
  const read = await attempt(
    async () => shape.parse(await octokit.graphql(REPOSITORY_QUERY, { owner, repo }))
  );
  if (!read.known) {
    throw new Error(
      `${owner}/${repo} cannot be read: ${read.why}. The token needs to read its contents ("contents: read" of a job), and the default branch needs a commit.`
    );
  }
  const { databaseId, nameWithOwner, isPrivate, defaultBranchRef } = read.value.repository;
  const { name, target } = defaultBranchRef;
  const [ownerErrors, rules] = await Promise.all([
    attempt(() => readOwnerErrors(reading, target.oid)),
    attempt(() => readRules(reading, name))
  ]);
  return {
    repository: {
      id: RepositoryId.of(databaseId),
      name: nameWithOwner,
      defaultBranch: name,
      head: target.oid,
      private: isPrivate
    },
    configuration: fileText(target.configuration),
    codeowners: codeownersOf(target),
    ownerErrors,
    rules
  };
}
var fileText = (file) => file === "absent" ? known(void 0) : file.text;
function codeownersOf(answer) {
  const entries = [answer.owners0, answer.owners1, answer.owners2];
  const index = entries.findIndex((file2) => file2 !== "absent");
  const [file, path] = [entries[index], CODEOWNERS_LOCATIONS[index]];
  if (file === void 0 || file === "absent" || path === void 0) return known("absent");
  if (file.mode !== "100644" && file.mode !== "100755") return unknown(`${path} is no regular file`);
  if (!file.text.known) return unknown(`${path}: ${file.text.why}`);
  return known({ path, bytes: Buffer.byteLength(file.text.value), text: file.text.value });
}
var ownerErrorsShape = object({
  errors: array(
    object({
      path: string(),
      line: int().positive(),
      column: int().positive(),
      kind: string(),
      source: string()
    })
  )
});
async function readOwnerErrors({ octokit, owner, repo }, commit) {
  const { data } = await octokit.request("GET /repos/{owner}/{repo}/codeowners/errors", {
    owner,
    repo,
    ref: commit
  });
  return ownerErrorsShape.parse(data).errors;
}
var rulesShape = array(
  union([
    object({
      type: literal("pull_request"),
      parameters: object({
        require_code_owner_review: boolean(),
        dismiss_stale_reviews_on_push: boolean(),
        require_last_push_approval: boolean(),
        required_approving_review_count: int()
      })
    }),
    object({ type: string() })
  ])
);
var RULE_PAGES = 10;
async function readRules({ octokit, owner, repo }, branch) {
  const found = [];
  for (let page = 1; page <= RULE_PAGES; page += 1) {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/rules/branches/{branch}", {
      owner,
      repo,
      branch,
      per_page: 100,
      page
    });
    const part = rulesShape.parse(data);
    found.push(...part.map(branchRule));
    if (part.length < 100) return found;
  }
  throw new Error(`there are more than ${RULE_PAGES * 100} rules`);
}
function branchRule(rule) {
  if ("parameters" in rule) {
    const set = rule.parameters;
    return {
      type: "pull_request",
      requireCodeOwnerReview: set.require_code_owner_review,
      dismissStaleReviews: set.dismiss_stale_reviews_on_push,
      requireLastPushApproval: set.require_last_push_approval,
      requiredApprovals: set.required_approving_review_count
    };
  }
  return rule.type === "non_fast_forward" || rule.type === "deletion" ? { type: rule.type } : { type: "other", name: rule.type };
}

// src/github/approval-facts/facts-people.ts
function ownersNamed(files, paths) {
  const named = /* @__PURE__ */ new Map();
  for (const file of files) {
    if (!file.known || file.value === "absent") continue;
    const codeowners = parseCodeowners(file.value.text);
    for (const path of paths) {
      const ownership = ownersOf(codeowners, path);
      if (ownership.kind !== "owned") continue;
      for (const owner of ownership.owners) named.set(ownerText(owner).toLowerCase(), owner);
    }
  }
  return [...named.values()];
}
var People = class {
  #reading;
  #teams = /* @__PURE__ */ new Map();
  #emails = /* @__PURE__ */ new Map();
  #permissions = /* @__PURE__ */ new Map();
  constructor(reading) {
    this.#reading = reading;
  }
  team(org, slug) {
    return once(this.#teams, `${org}/${slug}`.toLowerCase(), () => readTeam(this.#reading, org, slug));
  }
  email(address) {
    return once(this.#emails, address.toLowerCase(), () => readEmail(this.#reading, address));
  }
  async person(account) {
    const permission2 = await once(
      this.#permissions,
      `${account.id} ${account.login}`,
      () => readPermission(this.#reading, account)
    );
    return { account, permission: permission2 };
  }
};
function once(cache, key, read) {
  const present = cache.get(key);
  if (present) return present;
  const fresh = read();
  cache.set(key, fresh);
  return fresh;
}
var team = object({ permissions: object({ push: boolean() }) });
async function readTeam({ octokit, members: app, owner, repo }, org, slug) {
  const { request } = app ?? octokit;
  const writing = attempt(async () => {
    const { data } = await request("GET /orgs/{org}/teams/{slug}/repos/{owner}/{repo}", {
      org,
      slug,
      owner,
      repo,
      headers: { accept: "application/vnd.github.v3.repository+json" }
    });
    return team.parse(data).permissions.push;
  });
  const [canWrite, members] = await Promise.all([writing, readMembers({ octokit, members: app }, org, slug)]);
  return { org, slug, canWrite, members };
}
var commits = array(
  object({
    commit: object({ author: object({ email: string() }).nullable() }),
    author: object({ id: id.optional() }).nullable()
  })
);
async function readEmail({ octokit, owner, repo }, address) {
  try {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits", {
      owner,
      repo,
      author: address,
      per_page: 1
    });
    const [commit] = commits.parse(data);
    const same = commit?.commit.author?.email.toLowerCase() === address.toLowerCase();
    const owned = same ? commit.author?.id : void 0;
    return {
      address,
      account: owned === void 0 ? unknown("no commit in the repository shows whose address it is") : known(UserId.of(owned))
    };
  } catch (error) {
    return { address, account: unknown(explain(error)) };
  }
}
var permission = object({
  permission: _enum(["admin", "write", "read", "none"]),
  user: object({ id })
});
function readPermission({ octokit, owner, repo }, account) {
  return attempt(async () => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      owner,
      repo,
      username: account.login
    });
    const answer = permission.parse(data);
    if (answer.user.id !== account.id) throw new Error(`@${account.login} is another account by now`);
    return answer.permission;
  });
}

export {
  pathVariables,
  REQUEST_QUERY,
  PULL_QUERY,
  COMMENT_EDITS_QUERY,
  REVIEWS_QUERY,
  FILES_QUERY,
  accountsQuery,
  ownersShape,
  readRepository,
  codeownersOf,
  readRules,
  ownersNamed,
  People
};
