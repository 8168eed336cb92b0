import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  protectionProblems
} from "./chunk-A454Q73N.js";
import {
  loginIsFree
} from "./chunk-TFD6SJQJ.js";
import {
  judge,
  presetPolicy,
  readReviewed,
  servicesToAskFor
} from "./chunk-Q2MGR3N3.js";
import {
  mayNotAsk
} from "./chunk-Z7IMV3OO.js";
import {
  readPolicy
} from "./chunk-QYKUX4BK.js";
import {
  readCommentCommand
} from "./chunk-VPIIQEPM.js";
import {
  COMMENT_EDITS_QUERY,
  PULL_QUERY,
  People,
  REQUEST_QUERY,
  REVIEWS_QUERY,
  codeownersOf,
  ownersNamed,
  ownersShape,
  pathVariables,
  readRepository
} from "./chunk-LCRM5ZJ3.js";
import {
  digestOf,
  requestOfIssue
} from "./chunk-R5YSV2KX.js";
import {
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  account,
  attempt,
  entry,
  explain,
  id,
  instant,
  page,
  repositoryRef,
  sha,
  whole
} from "./chunk-U7VKDCKB.js";
import {
  known,
  pathsIn,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  windowFrom
} from "./chunk-GCWCF6TM.js";
import {
  draftBranch,
  extensionBranch
} from "./chunk-TMCFQO6D.js";
import {
  readExtension
} from "./chunk-OMTKJ6RE.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  readRequest
} from "./chunk-WCTQDI3T.js";
import {
  isChoice
} from "./chunk-MWA2ZXSV.js";
import {
  _enum,
  array,
  boolean,
  discriminatedUnion,
  int,
  literal,
  object,
  string,
  union
} from "./chunk-WYNBMC77.js";
import {
  IssueNumber,
  RepositoryId,
  UserId,
  addSeconds,
  approversFor,
  formatDuration,
  formatInstant,
  peopleOf
} from "./chunk-2OQPEP3A.js";

// src/approval/as-if-merged.ts
function pullAsIfMerged(pull2, { by, at, head }, repository) {
  if (!pull2.reviews.known) return merged(pull2, by, at, repository);
  const latest = Math.max(0, ...pull2.reviews.value.map(({ id: id2 }) => id2));
  const approving = {
    id: latest + 1,
    user: by,
    state: "APPROVED",
    commit: head,
    submittedAt: at,
    canPush: true
  };
  return merged({ ...pull2, reviews: known([...pull2.reviews.value, approving]) }, by, at, repository);
}
var merged = (pull2, by, at, { head }) => ({
  ...pull2,
  merged: true,
  mergedAt: at,
  mergedBy: by,
  // Which commit it would be nobody knows; that there is one is what is asked of it.
  mergeCommit: pull2.mergeCommit ?? pull2.head,
  firstParent: head
});
function fileAsIfMerged(file, pull2) {
  if (!file.onMain.known || file.onMain.value !== "absent" || !file.history.known) return file;
  if (file.history.value.length > 0) return file;
  return {
    ...file,
    onMain: file.onHead,
    history: known([{ commit: pull2.mergeCommit ?? pull2.head, pulls: [pull2] }])
  };
}

// src/approval/filed-files.ts
function readFiled({ files }) {
  const [request, policy] = [textOf(files.request), textOf(files.policy)];
  return {
    request: request === void 0 ? void 0 : readRequest(request),
    policy: policy === void 0 ? void 0 : readPolicy(policy)
  };
}
function textOf({ onMain }) {
  if (!onMain.known || onMain.value === "absent" || !onMain.value.text.known) return void 0;
  return onMain.value.text.value;
}

// src/approval/first-merge.ts
function firstMerged(history2, into) {
  const oldest = history2[0];
  if (!oldest) return { error: "no-history" };
  const merged2 = oldest.pulls.flatMap(
    (pull2) => pull2.mergedAt !== void 0 && pull2.baseRef === into.defaultBranch && pull2.baseRepository === into.repository ? [{ pull: pull2, at: pull2.mergedAt }] : []
  );
  const earliest = Math.min(...merged2.map(({ at }) => at));
  const [first, second] = merged2.filter(({ at }) => at === earliest);
  if (!first) return { error: "no-pull-request" };
  return second ? { error: "ambiguous" } : first.pull;
}

// src/github/approval-facts/facts-comments.ts
var shape = object({
  id,
  node_id: string(),
  issue_url: string(),
  body: string().nullish(),
  user: object({ id, login: string(), type: string() }).nullish()
});
var editsShape = object({
  node: object({
    lastEditedAt: string().nullish(),
    userContentEdits: page(object({ editor: account })).nullish()
  })
});
function readComments(reading, remarks) {
  const ids = [...new Set(remarks.map(({ comment }) => comment))];
  return Promise.all(
    ids.map(async (each) => {
      const read = await attempt(() => readComment(reading, each));
      return { id: each, now: read };
    })
  );
}
async function readComment(reading, comment) {
  const { octokit, owner, repo } = reading;
  let data;
  try {
    ({ data } = await octokit.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", {
      owner,
      repo,
      comment_id: comment
    }));
  } catch (error) {
    if (isGone(error)) return "gone";
    throw error;
  }
  const found = shape.parse(data);
  const on = Number(/\/issues\/([1-9]\d*)$/.exec(found.issue_url)?.[1]);
  if (found.id !== comment || !IssueNumber.is(on)) throw new Error("GitHub answered with another comment");
  const author = found.user ? { id: UserId.of(found.user.id), login: found.user.login, type: found.user.type } : void 0;
  const editors = await readEditors(reading, found.node_id);
  return { on, author, body: found.body ?? "", editors };
}
async function readEditors({ octokit }, id2) {
  const read = await attempt(
    async () => editsShape.parse(await octokit.graphql(COMMENT_EDITS_QUERY, { id: id2 }))
  );
  if (!read.known) return read;
  const { lastEditedAt, userContentEdits } = read.value.node;
  if (!userContentEdits) return lastEditedAt ? unknown("GitHub gave no list of edits") : known([]);
  const edits = whole(userContentEdits, "edits");
  return edits.known ? known(edits.value.map(({ editor }) => editor)) : edits;
}
var isGone = (error) => error instanceof Error && "status" in error && (error.status === 404 || error.status === 410);

// src/github/approval-facts/facts-request.ts
var outline = object({
  number: int(),
  mergedAt: instant.nullish(),
  baseRefName: string(),
  baseRepository: repositoryRef,
  headRefOid: sha
}).transform((pull2) => ({
  number: IssueNumber.of(pull2.number),
  mergedAt: pull2.mergedAt ?? void 0,
  baseRef: pull2.baseRefName,
  baseRepository: pull2.baseRepository,
  head: pull2.headRefOid
}));
var history = page(object({ oid: sha, associatedPullRequests: page(outline) }));
var issueShape = {
  fullDatabaseId: id,
  number: int(),
  repository: object({ databaseId: id }),
  author: account,
  createdAt: instant,
  lastEditedAt: instant.nullish()
};
var issue = discriminatedUnion("__typename", [
  object({
    __typename: literal("Issue"),
    ...issueShape,
    state: _enum(["OPEN", "CLOSED"]),
    userContentEdits: page(object({ editedAt: instant, editor: account })).nullable(),
    closings: page(object({ createdAt: instant, actor: account })),
    transfers: object({ nodes: array(object({ __typename: string() })) })
  }),
  object({
    __typename: literal("PullRequest"),
    ...issueShape,
    pullState: _enum(["OPEN", "CLOSED", "MERGED"])
  })
]);
var shape2 = object({
  repository: object({
    issueOrPullRequest: issue.nullable(),
    merged: page(outline),
    main: object({
      request: entry,
      policy: entry,
      review: entry,
      requestHistory: history,
      policyHistory: history,
      reviewHistory: history
    }).nullable()
  })
});
async function readRequestFacts({ octokit, owner, repo }, number, main, paths, branch) {
  const read = await attempt(
    async () => shape2.parse(
      await octokit.graphql(REQUEST_QUERY, {
        owner,
        repo,
        number,
        main,
        branch,
        ...pathVariables(paths)
      })
    )
  );
  const answer = read.known ? read.value.repository : void 0;
  const commit = answer?.main;
  const why = read.known ? `commit ${main.slice(0, 12)} of the default branch is gone` : read.why;
  const file = (kind) => ({
    path: paths[kind],
    onMain: commit ? known(commit[kind]) : unknown(why),
    history: commit ? historyOf(commit[`${kind}History`]) : unknown(why)
  });
  return {
    issue: issueOf(answer?.issueOrPullRequest, read.known ? `there is no #${number} here` : read.why),
    files: { request: file("request"), policy: file("policy"), review: file("review") },
    mergedFromBranch: answer ? whole(answer.merged, "merged pull requests of that branch") : unknown(read.known ? "GitHub gave no list" : read.why)
  };
}
function historyOf(answer) {
  const commits2 = whole(answer, "commits that touched it");
  if (!commits2.known) return commits2;
  const incomplete = commits2.value.find(
    ({ associatedPullRequests }) => associatedPullRequests.pageInfo.hasNextPage
  );
  if (incomplete) return unknown(`commit ${incomplete.oid.slice(0, 12)} is in more than 20 pull requests`);
  return known(
    commits2.value.map(({ oid, associatedPullRequests }) => ({ commit: oid, pulls: associatedPullRequests.nodes })).reverse()
  );
}
function issueOf(answer, why) {
  if (!answer) return unknown(why);
  const common = {
    number: IssueNumber.of(answer.number),
    id: answer.fullDatabaseId,
    repository: RepositoryId.of(answer.repository.databaseId),
    author: answer.author,
    createdAt: answer.createdAt,
    lastEditedAt: answer.lastEditedAt ?? void 0
  };
  if (answer.__typename === "PullRequest") {
    return known({
      ...common,
      isPullRequest: true,
      transferred: false,
      state: answer.pullState === "OPEN" ? "open" : "closed",
      edits: unknown("it is a pull request"),
      closings: unknown("it is a pull request")
    });
  }
  const edits = answer.userContentEdits;
  return known({
    ...common,
    isPullRequest: false,
    transferred: answer.transfers.nodes.length > 0,
    state: answer.state === "OPEN" ? "open" : "closed",
    closings: mapRead(whole(answer.closings, "closings"), ({ createdAt, actor }) => ({
      by: actor,
      at: createdAt
    })),
    edits: edits ? mapRead(whole(edits, "edits"), ({ editedAt, editor }) => ({ editor, at: editedAt })) : (
      // GitHub answers null for a body that nobody ever edited.
      answer.lastEditedAt ? unknown("GitHub gave no list of edits") : known([])
    )
  });
}
var mapRead = (read, map) => read.known ? known(read.value.map(map)) : read;

// src/github/approval-facts/facts-commits.ts
var gitActor = object({
  name: string().nullish(),
  email: string().nullish(),
  user: object({ databaseId: id.nullish(), login: string() }).nullish()
});
var object2 = object({ oid: sha }).nullish().transform((found) => found?.oid);
var owners = { owners0: object2, owners1: object2, owners2: object2 };
var commits = page(
  object({
    commit: object({
      oid: sha,
      signature: object({ isValid: boolean(), wasSignedByGitHub: boolean() }).nullish(),
      request: object2,
      policy: object2,
      review: object2,
      ...owners,
      parents: page(object({ oid: sha, ...owners })),
      authors: page(gitActor)
    })
  })
);
var MOST_JOINS = 4;
async function readCommits(reading, answer, firstParent, paths) {
  const all = whole(answer, "commits");
  if (!all.known) return all;
  const joins = /* @__PURE__ */ new Map();
  for (const { commit } of all.value) {
    const [, second] = commit.parents.nodes;
    if (!second) continue;
    joins.set(
      commit.oid,
      firstParent === void 0 ? unknown("it is not merged") : joins.size >= MOST_JOINS ? unknown(`there are more than ${MOST_JOINS} merges`) : await attempt(() => readJoin(reading, second.oid, commit.oid, firstParent))
    );
  }
  return known(all.value.map(({ commit }) => commitFacts(commit, joins.get(commit.oid), paths)));
}
var NOREPLY = /^(\d{1,15})\+[^@\s]+@users\.noreply\./;
var BOT = /\[bot\](?:@|$)/i;
var oids = ({ owners0, owners1, owners2 }) => [
  owners0,
  owners1,
  owners2
];
function commitFacts(commit, joins, paths) {
  const { oid, signature, authors, parents } = commit;
  return {
    oid,
    signedByGitHub: signature?.isValid === true && signature.wasSignedByGitHub,
    authors: mapRead(whole(authors, "authors"), ({ name, email, user }) => {
      const number = user ? user.databaseId : Number(NOREPLY.exec(email ?? "")?.[1]);
      return {
        id: number != null && UserId.is(number) ? UserId.of(number) : void 0,
        login: user?.login ?? name ?? "unknown",
        person: user != null && ![user.login, email ?? ""].some((text) => BOT.test(text))
      };
    }),
    parents: mapRead(whole(parents, "parents"), (parent) => ({ oid: parent.oid, owners: oids(parent) })),
    owners: oids(commit),
    files: Object.fromEntries(
      ["request", "policy", "review"].flatMap((kind) => {
        const there = commit[kind];
        return there === void 0 ? [] : [[paths[kind], there]];
      })
    ),
    joins
  };
}
var comparison = object({
  status: _enum(["ahead", "behind", "identical", "diverged"]),
  files: array(object({ filename: string(), status: string(), sha })).optional()
});
var MOST_FILES = 300;
async function readJoin({ octokit, owner, repo }, second, commit, firstParent) {
  const compare = async (base, head) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1
    });
    return comparison.parse(data);
  };
  const [joined, reached] = [await compare(second, commit), await compare(second, firstParent)];
  if (joined.status !== "ahead" || joined.files === void 0 || joined.files.length >= MOST_FILES)
    throw new Error("GitHub gave no complete list of what it changes");
  return {
    changes: joined.files.map(({ filename, status, sha: oid }) => ({ path: filename, change: status, oid })),
    secondWasOnBase: reached.status === "ahead" || reached.status === "identical"
  };
}

// src/github/approval-facts/facts-pushers.ts
var activities = array(
  object({
    after: string(),
    activity_type: string(),
    actor: object({ id, login: string(), type: string() }).nullable()
  })
);
var REPLACES = /* @__PURE__ */ new Set(["force_push", "branch_creation"]);
function readPushers({ octokit, owner, repo }, branch, commits2) {
  return attempt(async () => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/activity", {
      owner,
      repo,
      ref: `refs/heads/${branch}`,
      per_page: 100,
      // Without this fact the commits have to prove as much: not worth the seconds that retrying takes.
      request: { retries: 0 }
    });
    const moves = activities.parse(data);
    if (moves.length >= 100) throw new Error("the branch has moved more than 100 times");
    const inPull = new Set(commits2.known ? commits2.value.map(({ oid }) => oid) : []);
    let replaced = false;
    const counted = moves.filter(({ after, activity_type }) => {
      if (activity_type === "branch_deletion") return false;
      const counts = !commits2.known || inPull.has(after) || !replaced;
      if (REPLACES.has(activity_type)) replaced = true;
      return counts;
    });
    return counted.map(
      ({ actor }) => actor ? { id: UserId.of(actor.id), login: actor.login, type: actor.type } : void 0
    );
  });
}

// src/github/approval-facts/facts-pull.ts
var reviewState = _enum(["APPROVED", "CHANGES_REQUESTED", "COMMENTED", "DISMISSED", "PENDING"]);
var reviews = page(
  object({
    fullDatabaseId: id,
    state: reviewState,
    submittedAt: instant.nullish(),
    commit: object({ oid: sha }).nullish(),
    author: account,
    authorCanPushToRepository: boolean()
  })
);
var timeline = page(
  union([
    object({
      __typename: literal("ReviewDismissedEvent"),
      actor: account,
      previousReviewState: reviewState,
      review: object({ fullDatabaseId: id }).nullish()
    }),
    object({
      __typename: _enum([
        "AutoMergeEnabledEvent",
        "AutoRebaseEnabledEvent",
        "AutoSquashEnabledEvent",
        "AddedToMergeQueueEvent"
      ])
    })
  ])
);
var pull = object({
  number: int(),
  author: account,
  baseRefName: string(),
  baseRepository: repositoryRef,
  headRefName: string(),
  headRefOid: sha,
  headRepository: repositoryRef,
  merged: boolean(),
  mergedAt: instant.nullish(),
  mergedBy: account,
  mergeCommit: object({ oid: sha, parents: object({ nodes: array(object({ oid: sha, ...ownersShape })) }) }).nullish(),
  files: page(object({ path: string(), changeType: string() })).nullish(),
  commits,
  reviews: reviews.nullish(),
  timelineItems: timeline
});
var shape3 = object({
  repository: object({
    pullRequest: pull,
    head: object({ request: entry, policy: entry, review: entry }).nullable()
  })
});
var noPull = (why) => ({
  pull: unknown(why),
  onHead: { request: unknown(why), policy: unknown(why), review: unknown(why) },
  codeownersAtMerge: unknown(why)
});
async function readPull(reading, number, head, paths, into) {
  const { octokit, owner, repo } = reading;
  const read = await attempt(
    async () => shape3.parse(await octokit.graphql(PULL_QUERY, { owner, repo, number, head, ...pathVariables(paths) }))
  );
  if (!read.known) return noPull(read.why);
  const { pullRequest: answer, head: tree } = read.value.repository;
  const at = (kind) => answer.headRefOid !== head ? unknown("its head moved while it was read") : tree ? known(tree[kind]) : unknown(`commit ${head.slice(0, 12)} is gone`);
  const parent = answer.mergeCommit?.parents.nodes[0];
  const commits2 = await readCommits(reading, answer.commits, parent?.oid ?? into, paths);
  return {
    pull: known({
      ...outlineOf(answer),
      mergedLater: mergedLater(answer),
      firstParent: parent?.oid,
      files: answer.files ? mapRead(whole(answer.files, "files"), ({ path, changeType }) => ({ path, change: changeType })) : unknown("GitHub gave no list of files"),
      commits: commits2,
      pushers: await readPushers(reading, answer.headRefName, commits2),
      reviews: await allReviews(reading, number, answer.reviews),
      dismissals: dismissals(answer)
    }),
    onHead: { request: at("request"), policy: at("policy"), review: at("review") },
    codeownersAtMerge: parent ? codeownersOf(parent) : unknown("the merge has no parent that GitHub shows")
  };
}
var outlineOf = (answer) => ({
  number: IssueNumber.of(answer.number),
  author: answer.author,
  baseRef: answer.baseRefName,
  baseRepository: answer.baseRepository,
  headRef: answer.headRefName,
  headRepository: answer.headRepository,
  head: answer.headRefOid,
  merged: answer.merged,
  mergedAt: answer.mergedAt ?? void 0,
  mergedBy: answer.mergedBy,
  mergeCommit: answer.mergeCommit?.oid
});
function mergedLater({ timelineItems }) {
  if (timelineItems.nodes.some((item) => item.__typename !== "ReviewDismissedEvent")) return known(true);
  const events = whole(timelineItems, "events");
  return events.known ? known(false) : events;
}
function dismissals({ timelineItems }) {
  const events = whole(timelineItems, "events");
  if (!events.known) return events;
  return known(
    events.value.flatMap(
      (event) => event.__typename === "ReviewDismissedEvent" ? [{ review: event.review?.fullDatabaseId, by: event.actor, before: event.previousReviewState }] : []
    )
  );
}
var REVIEW_PAGES = 20;
var more = object({ repository: object({ pullRequest: object({ reviews }) }) });
async function allReviews({ octokit, owner, repo }, number, first) {
  if (!first) return unknown("GitHub gave no list of reviews");
  const found = [];
  let current = first;
  try {
    for (let count = 1; ; count += 1) {
      found.push(...current.nodes.map(reviewFacts));
      const { hasNextPage, endCursor } = current.pageInfo;
      if (!hasNextPage) break;
      if (count >= REVIEW_PAGES || endCursor == null)
        return unknown(`there are more than ${found.length} reviews`);
      const answer = await octokit.graphql(REVIEWS_QUERY, { owner, repo, number, after: endCursor });
      current = more.parse(answer).repository.pullRequest.reviews;
    }
  } catch (error) {
    return unknown(explain(error));
  }
  const undated = found.find(({ state, submittedAt }) => state !== "PENDING" && submittedAt === void 0);
  return undated ? unknown(`review ${undated.id} has no time`) : known(found);
}
var reviewFacts = (review) => ({
  id: review.fullDatabaseId,
  user: review.author,
  state: review.state,
  commit: review.commit?.oid,
  submittedAt: review.submittedAt ?? void 0,
  canPush: review.authorCanPushToRepository
});

// src/github/approval-facts/read-approval-facts.ts
async function approvalReader(reading) {
  const shared = await readRepository(reading);
  const people = new People(reading);
  const request = (issue2) => ({
    branch: draftBranch(issue2),
    ownsBeside: [],
    comments: (files) => {
      const filed = readFiled({ files }).request;
      return filed?.ok === true ? filed.value.remarks ?? [] : [];
    }
  });
  return {
    ...shared,
    factsFor: (issue2, paths) => readFacts(reading, shared, people, issue2, paths, request(issue2)),
    factsIfMerged: (issue2, paths, merging) => readFacts(reading, shared, people, issue2, paths, request(issue2), merging),
    extensionFacts: (issue2, extension, { extension: request2, review }, of) => readFacts(
      reading,
      shared,
      people,
      issue2,
      { request: request2, policy: review, review },
      {
        branch: extensionBranch(issue2, extension),
        ownsBeside: Object.values(of),
        comments: ({ request: { onMain } }) => {
          const entry3 = onMain.known && onMain.value !== "absent" ? onMain.value.text : void 0;
          const read = entry3?.known === true ? readExtension(entry3.value) : void 0;
          return read?.ok === true ? [read.value] : [];
        }
      }
    ),
    standingFacts: (issue2, { standing, policy, review }) => readFacts(
      reading,
      shared,
      people,
      issue2,
      { request: standing, policy, review },
      // Whoever brings it chooses the branch; what came from one of that name says nothing.
      { branch: standing, ownsBeside: [], comments: () => [] }
    )
  };
}
async function readFacts(reading, shared, people, issue2, paths, what, merging) {
  const { repository, rules } = shared;
  const request = await readRequestFacts(reading, issue2, repository.head, paths, what.branch);
  const pull2 = merging === void 0 ? await readFirstPull(reading, shared, request, paths) : await readOpenPull(reading, shared, merging, paths);
  const codeowners = {
    atMerge: pull2.codeownersAtMerge,
    now: shared.codeowners,
    errors: shared.ownerErrors
  };
  const owners2 = ownersNamed(
    [codeowners.atMerge, codeowners.now],
    [...Object.values(paths), ...what.ownsBeside]
  );
  const teams = await Promise.all(
    owners2.flatMap((owner) => owner.kind === "team" ? [people.team(owner.org, owner.slug)] : [])
  );
  const emails = await Promise.all(
    owners2.flatMap((owner) => owner.kind === "email" ? [people.email(owner.address)] : [])
  );
  const logins = new Set(owners2.map((owner) => ownerText(owner).toLowerCase()));
  const ids = /* @__PURE__ */ new Set([
    ...teams.flatMap(({ members }) => members.known ? members.value : []),
    ...emails.map(({ account: account2 }) => account2.known ? account2.value : void 0)
  ]);
  const unsure = [...teams.map(({ members }) => members), ...emails.map(({ account: account2 }) => account2)].some(
    (read) => !read.known
  );
  const everybody = involved(pull2.pull);
  const isOwner = ({ id: id2, login }) => logins.has(`@${login.toLowerCase()}`) || ids.has(id2);
  const strangers = cannotPush(pull2.pull);
  const others = unsure ? everybody.filter((account2) => !isOwner(account2)) : [];
  const asked2 = [
    ...everybody.filter(isOwner),
    ...others.filter(({ id: id2 }) => !strangers.has(id2)).slice(0, MOST_OTHERS)
  ];
  const readers = others.filter(({ id: id2 }) => strangers.has(id2));
  const file = (kind) => {
    const read = { ...request.files[kind], onHead: pull2.onHead[kind] };
    return merging !== void 0 && pull2.pull.known ? fileAsIfMerged(read, pull2.pull.value) : read;
  };
  const files = { request: file("request"), policy: file("policy"), review: file("review") };
  return {
    repository,
    rules,
    issue: request.issue,
    files,
    comments: await readComments(reading, what.comments(files)),
    pull: pull2.pull,
    codeowners,
    mergedFromBranch: request.mergedFromBranch,
    people: [
      ...await Promise.all(asked2.map((account2) => people.person(account2))),
      ...readers.map((account2) => ({ account: account2, permission: known("read") }))
    ],
    teams,
    emails
  };
}
var MOST_OTHERS = 50;
var cannotPush = (read) => new Set(
  (read.known && read.value.reviews.known ? read.value.reviews.value : []).flatMap(
    ({ user, canPush }) => user && !canPush ? [user.id] : []
  )
);
async function readFirstPull(reading, { repository }, { files }, paths) {
  const { history: history2 } = files.request;
  if (!history2.known) return noPull(history2.why);
  const first = firstMerged(history2.value, {
    defaultBranch: repository.defaultBranch,
    repository: repository.id
  });
  if ("error" in first) return noPull("no merged pull request added the request file");
  return readPull(reading, first.number, first.head, paths);
}
async function readOpenPull(reading, { repository, codeowners }, merging, paths) {
  const read = await readPull(reading, merging.number, merging.head, paths, repository.head);
  if (!read.pull.known) return read;
  return {
    ...read,
    pull: known(pullAsIfMerged(read.pull.value, merging, repository)),
    codeownersAtMerge: codeowners
  };
}
function involved(read) {
  if (!read.known) return [];
  const { reviews: reviews2, dismissals: dismissals2, mergedBy } = read.value;
  const all = [
    mergedBy,
    ...(reviews2.known ? reviews2.value : []).map(({ user }) => user),
    ...(dismissals2.known ? dismissals2.value : []).map(({ by }) => by)
  ];
  const users = all.flatMap((one) => one?.type === "User" ? [[one.id, one]] : []);
  return [...new Map(users).values()];
}

// src/approval/refusal-reasons.ts
var REASONS = {
  // The issue.
  "issue-unread": "again",
  "issue-other-repository": "never",
  "issue-is-pull-request": "never",
  "issue-transferred": "never",
  "issue-author-not-user": "never",
  "issue-edits-unread": "again",
  "issue-edited-by-other": "never",
  "issue-closed": "never",
  "issue-was-closed": "never",
  "issue-closings-unread": "again",
  "form-invalid": "never",
  // Who may ask.
  "requester-not-allowed": "never",
  "requester-team-unread": "people",
  // The files.
  "path-differs": "never",
  "file-unread": "again",
  "file-missing": "never",
  "file-not-regular": "never",
  "file-differs-from-head": "never",
  "request-not-canonical": "never",
  "request-differs": "never",
  "duration-raised": "never",
  "policy-not-canonical": "never",
  "review-differs": "never",
  guardrails: "never",
  "preset-differs": "never",
  frozen: "people",
  // The comments that led the draft.
  "remark-unread": "again",
  "remark-gone": "never",
  "remark-not-theirs": "never",
  "remark-differs": "people",
  // An extension, and what it extends.
  "extension-not-canonical": "never",
  "extension-differs": "never",
  "extension-end": "never",
  "extension-too-long": "never",
  "extension-too-late": "never",
  "extension-comment-used": "never",
  "extended-not-live": "never",
  // A standing approval, and a use of it.
  "standing-not-canonical": "never",
  "standing-differs": "never",
  "standing-replaced": "never",
  "standing-until": "never",
  "standing-trial": "never",
  "standing-then-unread": "again",
  "standing-commits-unproved": "never",
  "use-form": "never",
  "use-edited": "never",
  "use-too-old": "never",
  "use-before-merge": "never",
  "use-not-theirs": "never",
  "use-too-long": "never",
  "use-outside-hours": "never",
  "uses-unread": "again",
  "uses-spent": "never",
  "use-no-identity": "never",
  "use-ticket": "never",
  // The pull request.
  "history-unread": "again",
  "not-by-pull-request": "never",
  "first-pull-ambiguous": "never",
  "files-of-several-pulls": "never",
  "pull-unread": "again",
  "pull-not-first": "again",
  "pull-merged-before": "never",
  "pull-not-merged": "never",
  "pull-base": "never",
  "pull-head-branch": "never",
  "pull-from-fork": "never",
  "pull-author-not-bot": "never",
  "pull-files-unread": "again",
  "pull-extra-file": "never",
  "pull-file-not-added": "never",
  "commits-unread": "again",
  "commit-by-person": "never",
  "commit-not-by-github": "never",
  "commit-changes-owners": "never",
  "commit-joins-more": "never",
  // Owners.
  "codeowners-unread": "again",
  "codeowners-missing": "people",
  "codeowners-missing-at-merge": "never",
  "path-unowned": "people",
  "path-unowned-at-merge": "never",
  "owners-unclear": "people",
  "owners-unclear-at-merge": "never",
  // People.
  "reviews-unread": "again",
  "approvals-missing": "people",
  "changes-requested": "people",
  "self-approval": "people",
  "same-principal": "people",
  "reviewer-not-user": "people",
  "reviewer-is-pull-author": "people",
  "reviewer-pushed": "people",
  "not-code-owner": "people",
  "no-write-access": "people",
  "not-in-approvers": "people",
  "older-head": "people",
  "approval-dismissed": "people",
  "merged-later": "people",
  "team-unread": "people",
  "email-unread": "people",
  "permission-unread": "again",
  // Time.
  "merge-in-future": "again",
  "approved-too-late": "never",
  lapsed: "never",
  // The repository (invariant 10).
  "rules-unread": "people",
  "owner-errors-unread": "again",
  "protected-path-owner-invalid": "people",
  "rule-missing": "people",
  "protected-path-unowned": "people"
};
var quoted = (text) => JSON.stringify(text.length > 120 ? `${text.slice(0, 119)}\u2026` : text).replace(
  /[^\x20-\x7E…]/g,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`
);

// src/approval/commit-checks.ts
var ANEW = "File a new issue; its pull request is opened by the bot.";
function checkCommits(facts, pull2) {
  if (!pull2.commits.known) {
    return [
      {
        code: "commits-unread",
        message: `The commits of pull request #${pull2.number} could not be read completely: ${pull2.commits.why}. The next run reads them again.`
      }
    ];
  }
  const commits2 = pull2.commits.value;
  if (commits2.length === 0 || !commits2.some(({ oid }) => oid === pull2.head)) {
    return [
      {
        code: "commits-unread",
        message: `The commits of pull request #${pull2.number} do not contain its head ${pull2.head.slice(0, 12)}. The next run reads them again.`
      }
    ];
  }
  return commits2.flatMap((commit) => commitReason(facts, commit, commits2, pull2) ?? []);
}
var isBots = ({ authors }, { author }) => authors.known && authors.value.length > 0 && author?.type === "Bot" && authors.value.every(({ id: id2 }) => id2 === author.id);
function commitReason(facts, commit, commits2, pull2) {
  const { oid, authors, parents, signedByGitHub } = commit;
  const name = `Commit ${oid.slice(0, 12)} of pull request #${pull2.number}`;
  if (!authors.known)
    return {
      code: "commits-unread",
      message: `The authors of ${name} could not be read: ${authors.why}. The next run reads it again.`
    };
  if (!parents.known)
    return {
      code: "commits-unread",
      message: `The parents of ${name} could not be read: ${parents.why}. The next run reads it again.`
    };
  if (parents.value.length > 1) return joinReason(facts, commit, parents.value, commits2, pull2, name);
  if (!isBots(commit, pull2)) {
    const bot = pull2.author?.type === "Bot" ? pull2.author.id : void 0;
    const other = authors.value.find(({ id: id2 }) => id2 === void 0 || id2 !== bot);
    return {
      code: "commit-by-person",
      message: `${name} is by ${other ? quoted(other.login) : "nobody"}, not by the bot. A draft is changed with /revise on the issue, so that no approver writes what they approve. ${ANEW}`
    };
  }
  if (!signedByGitHub) {
    return {
      code: "commit-not-by-github",
      message: `${name} was pushed with git: the bot's commits are made and signed by GitHub, so this one only bears the bot's name. ${ANEW}`
    };
  }
  const [parent] = parents.value;
  if (parent && !sameOwners(parent.owners, commit.owners)) {
    return {
      code: "commit-changes-owners",
      message: `${name} changes CODEOWNERS, so that who owned the files before the merge cannot be told. ${ANEW}`
    };
  }
  return void 0;
}
var sameOwners = (a, b) => a.length === b.length && a.every((oid, at) => oid === b[at]);
function joinReason({ files }, { authors, files: there, joins, signedByGitHub }, parents, commits2, pull2, name) {
  const refused = (what) => ({
    code: "commit-joins-more",
    message: `${name} is a merge, and ${what}. Of merges only what "Update branch" makes of the bot's commit is let through. ${ANEW}`
  });
  if (!signedByGitHub) return refused("GitHub did not make it");
  const nobody = authors.known ? authors.value.find(({ id: id2 }) => id2 === void 0) : void 0;
  if (!authors.known || authors.value.length === 0 || nobody)
    return refused(`whose it is cannot be told${nobody ? ` (${quoted(nobody.login)})` : ""}`);
  const [first, second, ...more2] = parents;
  const before = commits2.find(({ oid }) => oid === first?.oid);
  if (!second || more2.length > 0 || !before || !isBotsOwn(before, pull2))
    return refused("its parents are not the bot's commit and one of the default branch");
  if (joins === void 0 || !joins.known) {
    const why = joins === void 0 ? "it was not asked for" : joins.why;
    return {
      code: "commits-unread",
      message: `What ${name} joins could not be read: ${why}. The next run reads it again.`
    };
  }
  if (!joins.value.secondWasOnBase) return refused("what it joins was not on the default branch");
  const expected2 = pathsIn(files);
  const { changes } = joins.value;
  const asTheBots = expected2.every((path) => {
    const oid = before.files[path];
    const change = changes.find((each) => each.path === path);
    return oid !== void 0 && there[path] === oid && change?.oid === oid && change.change === "added";
  });
  return asTheBots && changes.length === expected2.length ? void 0 : refused("it holds something else than the default branch's files and the bot's own");
}
var isBotsOwn = (commit, pull2) => commit.signedByGitHub && isBots(commit, pull2) && commit.parents.known && commit.parents.value.length === 1;
var authorsOf = ({ commits: commits2 }) => new Set(
  (commits2.known ? commits2.value : []).flatMap(
    ({ authors }) => authors.known ? authors.value.flatMap(({ id: id2 }) => id2 === void 0 ? [] : [id2]) : []
  )
);

// src/approval/approver-eligibility.ts
var UNKNOWN = /* @__PURE__ */ new Set(["team-unread", "email-unread", "permission-unread"]);
function eligibility(facts, pull2, requester, settings) {
  const owners2 = ownership(facts, settings.ownsBeside ?? []);
  const touched = new Set(authorsOf(pull2));
  if (pull2.pushers.known) {
    for (const pusher of pull2.pushers.value) if (pusher) touched.add(pusher.id);
  }
  return (account2) => {
    const against = [];
    const { id: id2 } = account2;
    if (account2.type !== "User") {
      against.push([
        "reviewer-not-user",
        `is a ${quoted(account2.type)}, not a person, and only people can approve: ask a code owner`
      ]);
    }
    if (requester === void 0 || id2 === requester) {
      against.push(["self-approval", "asked for this access: somebody else has to approve it"]);
    } else if (settings.samePrincipal.includes(id2)) {
      against.push([
        "same-principal",
        "gets this access too, being mapped to the same principal in aws-jit.yml: somebody else has to approve it"
      ]);
    }
    if (id2 === pull2.author?.id)
      against.push(["reviewer-is-pull-author", "opened the pull request: somebody else has to approve it"]);
    if (touched.has(id2)) {
      against.push([
        "reviewer-pushed",
        "pushed to the pull request or is an author of its commits: somebody else has to approve it"
      ]);
    }
    if (settings.approvers && !settings.approvers.includes(id2)) {
      against.push([
        "not-in-approvers",
        `is not in \`approvers\` for this account (id ${id2}): ask one of those who are, or have the security owners add them`
      ]);
    }
    const notOwner = account2.type === "User" ? owners2(account2) : [];
    against.push(...notOwner);
    if (account2.type === "User" && notOwner.every(([code]) => UNKNOWN.has(code))) {
      against.push(...permissionOf(facts, account2));
    }
    return {
      against: against.map(([code, why]) => ({ code, message: `@${account2.login} ${why}.` })),
      onlyUnknown: against.every(([code]) => UNKNOWN.has(code))
    };
  };
}
function permissionOf(facts, account2) {
  const person = facts.people.find((one) => one.account.id === account2.id);
  if (!person?.permission.known) {
    const why = person && !person.permission.known ? person.permission.why : "it was not asked for";
    return [["permission-unread", `may have no write access: GitHub did not tell their permission (${why})`]];
  }
  const { value } = person.permission;
  if (value === "admin" || value === "write") return [];
  return [
    [
      "no-write-access",
      `has no write access to ${facts.repository.name} (${value}), and GitHub counts only owners who have: give them write access, or ask another owner`
    ]
  ];
}
function ownership(facts, beside) {
  const paths = [...pathsIn(facts.files), ...beside];
  const parsed = (file) => file.known && file.value !== "absent" ? parseCodeowners(file.value.text) : void 0;
  const sides = [
    ["now", parsed(facts.codeowners.now)],
    ["when it was merged", parsed(facts.codeowners.atMerge)]
  ];
  return (account2) => {
    let doubtful;
    for (const [when, codeowners] of sides) {
      for (const path of paths) {
        const ownership2 = codeowners && ownersOf(codeowners, path);
        const owners2 = ownership2?.kind === "owned" ? ownership2.owners : [];
        const answers = owners2.map((owner) => ({ owner, ...owns(facts, account2, owner) }));
        if (answers.some(({ is }) => is === "yes")) continue;
        const doubt = answers.find(({ is }) => is === "unknown");
        if (doubt) {
          doubtful ??= doubt.owner.kind === "email" ? [
            "email-unread",
            `may own ${path} as ${ownerText(doubt.owner)}, but ${doubt.why}: name people as @login in CODEOWNERS`
          ] : [
            "team-unread",
            `may own ${path} as a member of ${ownerText(doubt.owner)}, but ${doubt.why}: give the job a token of a GitHub App with "Members: read", or name people in CODEOWNERS`
          ];
          continue;
        }
        const refused = answers.find(({ why }) => why !== void 0);
        return [
          [
            "not-code-owner",
            `is not a code owner of ${path}, by CODEOWNERS as it ${when === "now" ? "is now" : "was before the merge"}` + (refused ? ` (${refused.why})` : "") + `: ask ${owners2.length > 0 ? owners2.map(ownerText).slice(0, 10).join(" or ") : "an owner"}`
          ]
        ];
      }
    }
    return doubtful === void 0 ? [] : [doubtful];
  };
}
function owns(facts, account2, owner) {
  switch (owner.kind) {
    case "user":
      return { is: same(owner.login, account2.login) ? "yes" : "no" };
    case "team": {
      const team = facts.teams.find(({ org, slug }) => same(org, owner.org) && same(slug, owner.slug));
      if (!team) return { is: "unknown", why: "its members were not read" };
      if (!team.members.known)
        return { is: "unknown", why: `its members could not be read (${team.members.why})` };
      if (!team.members.value.includes(account2.id)) return { is: "no" };
      if (!team.canWrite.known)
        return { is: "unknown", why: `its access could not be read (${team.canWrite.why})` };
      return team.canWrite.value ? { is: "yes" } : { is: "no", why: `${ownerText(owner)} has no write access of its own, so GitHub ignores it` };
    }
    case "email": {
      const email = facts.emails.find(({ address }) => same(address, owner.address));
      if (!email?.account.known) {
        return { is: "unknown", why: "GitHub does not tell whose address that is" };
      }
      return { is: email.account.value === account2.id ? "yes" : "no" };
    }
  }
}
var same = (a, b) => a.toLowerCase() === b.toLowerCase();

// src/approval/approvals.ts
function countApprovals(facts, pull2, requester, settings, window) {
  const reasons = [];
  const notCounted = [];
  const approvers = /* @__PURE__ */ new Map();
  const judge2 = eligibility(facts, pull2, requester, settings);
  if (!pull2.reviews.known) {
    reasons.push({
      code: "reviews-unread",
      message: `The reviews of pull request #${pull2.number} could not be read completely: ${pull2.reviews.why}. The next run reads them again.`
    });
  }
  const reviews2 = pull2.reviews.known ? pull2.reviews.value : [];
  for (const { account: account2, review, at } of latestDecisive(reviews2)) {
    const standing = judge2(account2);
    const verdict = weigh(review, account2, pull2, judge2);
    if (verdict === "blocks" || verdict === "may-block") {
      if (standing.onlyUnknown) {
        reasons.push({
          code: "changes-requested",
          message: `@${account2.login} asked for changes in pull request #${pull2.number}. Nothing is granted until they approve, or a code owner who may approve dismisses that review.`,
          ...verdict === "may-block" || standing.against.length > 0 ? { unsure: true } : {}
        });
      }
    } else if (verdict === "nothing") continue;
    else if (verdict !== "approves") notCounted.push(verdict);
    else if (standing.against.length > 0) notCounted.push(...standing.against);
    else approvers.set(account2.id, { id: account2.id, login: account2.login, by: "review", at });
  }
  const merger = pull2.mergedBy;
  if (merger && pull2.mergedAt !== void 0 && !approvers.has(merger.id)) {
    const against = [...judge2(merger).against, ...mergedLater2(pull2, merger)];
    if (against.length > 0) notCounted.push(...against);
    else approvers.set(merger.id, { id: merger.id, login: merger.login, by: "merge", at: pull2.mergedAt });
  }
  if (approvers.size < settings.required) {
    const until = window ? ` An approval after the merge counts until ${formatInstant(window.until)}.` : "";
    reasons.push({
      code: "approvals-missing",
      message: `${approvers.size} of ${settings.required} approvals that count. Ask a code owner of ${facts.files.request.path} to approve commit ${pull2.head.slice(0, 12)} in pull request #${pull2.number}.${until}`
    });
    reasons.push(...distinct(notCounted));
  }
  return { approvers: [...approvers.values()].sort((a, b) => a.at - b.at || a.id - b.id), reasons };
}
function latestDecisive(reviews2) {
  const latest = /* @__PURE__ */ new Map();
  for (const review of reviews2) {
    const { user, state, submittedAt } = review;
    if (!user || submittedAt === void 0 || state === "COMMENTED" || state === "PENDING") continue;
    const before = latest.get(user.id);
    if (before && (before.at > submittedAt || before.at === submittedAt && before.review.id > review.id))
      continue;
    latest.set(user.id, { account: user, review, at: submittedAt });
  }
  return [...latest.values()];
}
function weigh(review, account2, pull2, judge2) {
  switch (review.state) {
    case "CHANGES_REQUESTED":
      return "blocks";
    case "APPROVED":
      return review.commit === pull2.head ? "approves" : olderHead(account2, review.commit, pull2);
    case "DISMISSED": {
      const dismissal = dismissalOf(review, pull2);
      if (dismissal?.before === "APPROVED") {
        return {
          code: "approval-dismissed",
          message: `The approval of @${account2.login} was dismissed. Ask them to approve commit ${pull2.head.slice(0, 12)} in pull request #${pull2.number}.`
        };
      }
      const by = dismissal?.by;
      if (by === void 0) return "may-block";
      const { against, onlyUnknown } = judge2(by);
      if (by.id === account2.id || against.length === 0) return "nothing";
      return onlyUnknown ? "may-block" : "blocks";
    }
    case "COMMENTED":
    case "PENDING":
      return "nothing";
  }
}
var dismissalOf = (review, pull2) => pull2.dismissals.known ? pull2.dismissals.value.findLast((dismissal) => dismissal.review === review.id) : void 0;
var olderHead = (account2, commit, pull2) => ({
  code: "older-head",
  message: `@${account2.login} approved ${commit ? `commit ${commit.slice(0, 12)}` : "a commit that is gone"}, but ${pull2.head.slice(0, 12)} was merged. Ask them to look at the merged files and approve pull request #${pull2.number} again.`
});
function mergedLater2(pull2, merger) {
  if (pull2.mergedLater.known && !pull2.mergedLater.value) return [];
  const unsure = pull2.mergedLater.known ? {} : { unsure: true };
  const why = pull2.mergedLater.known ? "auto-merge or a merge queue merged it later, and they may not have seen the last push" : `whether auto-merge merged it could not be read (${pull2.mergedLater.why})`;
  return [
    {
      code: "merged-later",
      message: `The merge by @${merger.login} is not an approval: ${why}. Ask them to approve pull request #${pull2.number} as well.`,
      ...unsure
    }
  ];
}
var distinct = (reasons) => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values()
];

// src/approval/file-checks.ts
var REGULAR = "100644";
var KINDS = {
  "100755": "an executable file",
  "120000": "a symbolic link",
  "160000": "a submodule",
  "040000": "a folder"
};
function checkFile(file, expectedPath, hasPull) {
  const reasons = [];
  if (expectedPath !== void 0 && file.path !== expectedPath) {
    reasons.push({
      code: "path-differs",
      message: `${quoted(file.path)} is not the place of this request's file, which is ${expectedPath}. Only the canonical path counts: file a new issue.`
    });
  }
  const main = entry2(file.path, "the default branch", file.onMain, reasons);
  const head = hasPull ? entry2(file.path, "the pull request's head", file.onHead, reasons) : void 0;
  if (main && head && main.oid !== head.oid) {
    reasons.push({
      code: "file-differs-from-head",
      message: `${file.path} on the default branch (${main.oid.slice(0, 12)}) is not what was approved in the pull request (${head.oid.slice(0, 12)}). These files are written once: file a new issue.`
    });
  }
  if (!main) return { reasons, text: void 0 };
  if (!main.text.known) {
    reasons.push({
      code: "file-unread",
      message: `${file.path} could not be read byte for byte: ${main.text.why}. The next run reads it again.`
    });
    return { reasons, text: void 0 };
  }
  return { reasons, text: main.text.value };
}
function entry2(path, where, read, reasons) {
  if (!read.known) {
    reasons.push({
      code: "file-unread",
      message: `${path} on ${where} could not be read: ${read.why}. The next run reads it again.`
    });
    return void 0;
  }
  if (read.value === "absent") {
    reasons.push({
      code: "file-missing",
      message: `${path} is not on ${where}. All three files of a request must be there: file a new issue.`
    });
    return void 0;
  }
  if (read.value.mode !== REGULAR) {
    reasons.push({
      code: "file-not-regular",
      message: `${path} on ${where} is ${KINDS[read.value.mode] ?? `of mode ${quoted(read.value.mode)}`}, and only a regular file can be approved. File a new issue.`
    });
    return void 0;
  }
  return read.value;
}

// src/approval/issue-checks.ts
var AGAIN = "File a new issue with the form.";
function checkIssue({ issue: read, repository }) {
  if (!read.known) {
    return [
      {
        code: "issue-unread",
        message: `The issue could not be read: ${read.why}. The next run reads it again.`
      }
    ];
  }
  const issue2 = read.value;
  const reasons = [];
  if (issue2.repository !== repository.id) {
    reasons.push({
      code: "issue-other-repository",
      message: `The issue belongs to the repository with id ${issue2.repository}, not to ${repository.name} (${repository.id}). ${AGAIN}`
    });
  }
  if (issue2.isPullRequest) {
    reasons.push({
      code: "issue-is-pull-request",
      message: `#${issue2.number} is a pull request, not an issue. ${AGAIN}`
    });
  }
  if (issue2.transferred) {
    reasons.push({
      code: "issue-transferred",
      message: `The issue came from another repository. ${AGAIN}`
    });
  }
  if (issue2.author?.type !== "User") {
    reasons.push({
      code: "issue-author-not-user",
      message: `The issue was opened by ${who(issue2.author)}, and only a person can ask for access. ${AGAIN}`
    });
  }
  if (issue2.state !== "open") {
    reasons.push({
      code: "issue-closed",
      message: `The issue is closed, which withdraws the request. ${AGAIN}`
    });
  }
  return [...reasons, ...checkClosings(issue2), ...checkEdits(issue2)];
}
function checkClosings({ state, closings }) {
  if (!closings.known) {
    return [
      {
        code: "issue-closings-unread",
        message: `Whether the issue was ever closed could not be read completely: ${closings.why}. The next run reads it again.`
      }
    ];
  }
  const first = closings.value.find(({ by }) => by?.type !== "Bot");
  if (!first || state !== "open") return [];
  return [
    {
      code: "issue-was-closed",
      message: `The issue was closed by ${who(first.by)} at ${formatInstant(first.at)}, which withdrew the request. Opening it again does not bring it back. ${AGAIN}`
    }
  ];
}
function checkEdits(issue2) {
  if (!issue2.edits.known) {
    return [
      {
        code: "issue-edits-unread",
        message: `Who edited the issue could not be read completely: ${issue2.edits.why}. The next run reads it again.`
      }
    ];
  }
  const edits = issue2.edits.value;
  const { lastEditedAt } = issue2;
  if (lastEditedAt !== void 0 && !edits.some(({ at }) => at >= lastEditedAt)) {
    return [
      {
        code: "issue-edits-unread",
        message: `The issue was edited at ${formatInstant(lastEditedAt)}, but the list of edits does not show by whom. ${AGAIN}`
      }
    ];
  }
  const other = edits.find(({ editor }) => editor === void 0 || editor.id !== issue2.author?.id);
  if (!other) return [];
  return [
    {
      code: "issue-edited-by-other",
      message: `The issue was edited by ${who(other.editor)} at ${formatInstant(other.at)}. Only the person who asks may word the request, and an edit cannot be undone. ${AGAIN}`
    }
  ];
}
var who = (account2) => account2 === void 0 ? "an account that no longer exists" : account2.type === "User" ? `@${account2.login}` : `${quoted(account2.login)}, which is a ${quoted(account2.type)}`;

// src/approval/owner-checks.ts
function checkOwners(facts) {
  const paths = pathsIn(facts.files);
  return [
    ...owned(facts.codeowners.now, paths, {
      when: "now",
      missing: "codeowners-missing",
      unowned: "path-unowned",
      unclear: "owners-unclear"
    }),
    // Without a pull request there was no merge, which is a reason of its own.
    ...facts.pull.known ? owned(facts.codeowners.atMerge, paths, {
      when: "before the merge",
      missing: "codeowners-missing-at-merge",
      unowned: "path-unowned-at-merge",
      unclear: "owners-unclear-at-merge"
    }) : []
  ];
}
function owned(read, paths, as) {
  const mend = as.when === "now" ? "" : " What is merged without owners cannot be approved: file a new issue.";
  if (!read.known) {
    return [
      {
        code: "codeowners-unread",
        message: `CODEOWNERS ${as.when} could not be read: ${read.why}. The next run reads it again.`
      }
    ];
  }
  const file = read.value;
  if (file === "absent") {
    return [
      {
        code: as.missing,
        message: `There is no CODEOWNERS ${as.when}, so nobody can approve: add .github/CODEOWNERS with owners for requests/ and policies/.${mend}`
      }
    ];
  }
  const codeowners = parseCodeowners(file.text);
  return paths.flatMap((path) => {
    const ownership2 = ownersOf(codeowners, path);
    if (ownership2.kind === "owned") return [];
    if (ownership2.kind === "unclear") {
      return [
        {
          code: as.unclear,
          message: `Who owns ${path} ${as.when} is unclear: GitHub skips line ${ownership2.line} of ${file.path}, since ${ownership2.why}. Mend that line.${mend}`
        }
      ];
    }
    return [
      {
        code: as.unowned,
        message: `Nobody owns ${path} ${as.when}: name owners for it in ${file.path}.${mend}`
      }
    ];
  });
}

// src/approval/pull-checks.ts
var ANEW2 = "File a new issue; its pull request is opened by the bot.";
function checkPull(facts, branch) {
  const { pull: pull2 } = facts;
  const reasons = [...checkOrigin(facts)];
  if (!pull2.known) {
    if (reasons.length === 0) {
      reasons.push({
        code: "pull-unread",
        message: `The pull request could not be read: ${pull2.why}. The next run reads it again.`
      });
    }
    return reasons;
  }
  return [
    ...reasons,
    ...checkMerge(facts, pull2.value, branch),
    ...checkContents(facts, pull2.value),
    ...checkMergedBefore(facts, pull2.value),
    ...checkCommits(facts, pull2.value)
  ];
}
function checkMergedBefore({ repository, mergedFromBranch }, pull2) {
  if (!mergedFromBranch.known) {
    return [
      {
        code: "history-unread",
        message: `Which pull requests of ${quoted(pull2.headRef)} were merged could not be read completely: ${mergedFromBranch.why}. The next run reads them again.`
      }
    ];
  }
  const before = mergedFromBranch.value.find(
    ({ number, mergedAt, baseRef, baseRepository }) => number !== pull2.number && mergedAt !== void 0 && baseRef === repository.defaultBranch && baseRepository === repository.id && (pull2.mergedAt === void 0 || mergedAt <= pull2.mergedAt)
  );
  if (!before) return [];
  return [
    {
      code: "pull-merged-before",
      message: `Pull request #${before.number} from the same branch was merged before #${pull2.number}, and its window is the one that counts. ${ANEW2}`
    }
  ];
}
function checkOrigin(facts) {
  const { repository, files, pull: pull2 } = facts;
  const reasons = [];
  const numbers = /* @__PURE__ */ new Set();
  for (const file of [files.request, files.policy, files.review]) {
    const reason = origin(file);
    if (reason) reasons.push(reason);
  }
  if (numbers.size > 1) {
    reasons.push({
      code: "files-of-several-pulls",
      message: `The three files came by different pull requests (${[...numbers].map((n) => `#${n}`).join(", ")}), so nobody approved them together. ${ANEW2}`
    });
  }
  const [first] = numbers;
  if (numbers.size === 1 && pull2.known && pull2.value.number !== first) {
    reasons.push({
      code: "pull-not-first",
      message: `Pull request #${pull2.value.number} was read, but #${first ?? 0} first added the files. The next run reads it again.`
    });
  }
  return reasons;
  function origin({ path, history: history2 }) {
    if (!history2.known) {
      return {
        code: "history-unread",
        message: `The history of ${path} could not be read completely: ${history2.why}. The next run reads it again.`
      };
    }
    const first2 = firstMerged(history2.value, {
      defaultBranch: repository.defaultBranch,
      repository: repository.id
    });
    if (!("error" in first2)) {
      numbers.add(first2.number);
      return void 0;
    }
    const oldest = history2.value[0]?.commit.slice(0, 12) ?? "";
    switch (first2.error) {
      case "no-history":
        return {
          code: "file-missing",
          message: `No commit on ${repository.defaultBranch} ever added ${path}. File a new issue.`
        };
      case "no-pull-request":
        return {
          code: "not-by-pull-request",
          message: `${path} came to ${repository.defaultBranch} with commit ${oldest}, which no merged pull request brought there, so nobody approved it. ${ANEW2}`
        };
      case "ambiguous":
        return {
          code: "first-pull-ambiguous",
          message: `Several pull requests brought ${path} with commit ${oldest} at the same moment, so none can be told to be the approved one. ${ANEW2}`
        };
    }
  }
}
function checkMerge(facts, pull2, branch) {
  const { repository } = facts;
  const reasons = [];
  const say = (code, message) => reasons.push({ code, message: `Pull request #${pull2.number} ${message} ${ANEW2}` });
  if (!pull2.merged || pull2.mergedAt === void 0 || pull2.mergeCommit === void 0)
    say("pull-not-merged", "is not merged.");
  if (pull2.baseRef !== repository.defaultBranch || pull2.baseRepository !== repository.id) {
    say(
      "pull-base",
      `was merged into ${quoted(pull2.baseRef)}, not into the default branch ${repository.defaultBranch}.`
    );
  }
  if (branch !== void 0 && pull2.headRef !== branch) {
    say("pull-head-branch", `came from the branch ${quoted(pull2.headRef)}, not from ${branch}.`);
  }
  if (pull2.headRepository !== repository.id) say("pull-from-fork", "came from another repository.");
  if (pull2.author?.type !== "Bot") {
    say(
      "pull-author-not-bot",
      `was opened by ${pull2.author ? `@${pull2.author.login}` : "an account that no longer exists"}, not by the bot.`
    );
  }
  return reasons;
}
function checkContents({ files }, pull2) {
  if (!pull2.files.known) {
    return [
      {
        code: "pull-files-unread",
        message: `The files of pull request #${pull2.number} could not be read completely: ${pull2.files.why}. The next run reads them again.`
      }
    ];
  }
  const expected2 = pathsIn(files);
  const extra = pull2.files.value.filter(({ path }) => !expected2.includes(path));
  const added = new Set(pull2.files.value.filter(({ change }) => change === "ADDED").map(({ path }) => path));
  const notAdded = expected2.filter((path) => !added.has(path));
  const reasons = [];
  if (extra.length > 0) {
    const names = extra.slice(0, 3).map(({ path }) => quoted(path));
    reasons.push({
      code: "pull-extra-file",
      message: `Pull request #${pull2.number} also changed ${names.join(", ")}${extra.length > 3 ? ` and ${extra.length - 3} more` : ""}. It may add the ${expected2.length === 2 ? "two files of its extension" : "three files of its request"} and nothing else. ${ANEW2}`
    });
  }
  if (notAdded.length > 0) {
    reasons.push({
      code: "pull-file-not-added",
      message: `Pull request #${pull2.number} did not add ${notAdded.join(", ")}. ${ANEW2}`
    });
  }
  return reasons;
}

// src/approval/remark-checks.ts
function checkRemarks({ comments, issue: issue2, pull: pull2 }, { remarks = [] }, former = /* @__PURE__ */ new Set()) {
  const places = /* @__PURE__ */ new Set([
    ...issue2.known ? [issue2.value.number] : [],
    ...pull2.known ? [pull2.value.number] : []
  ]);
  return remarks.flatMap((remark) => {
    const who2 = `Comment ${remark.comment}, by ${remark.by.login} as the request file says,`;
    const read = comments.find(({ id: id2 }) => id2 === remark.comment)?.now;
    if (!read?.known) {
      const why = read?.why ?? "it was not asked for";
      return [
        { code: "remark-unread", message: `${who2} could not be read: ${why}. The next run reads it again.` }
      ];
    }
    if (read.value === "gone") {
      const message = `${who2} led the draft and is deleted, so nothing shows that it was theirs. File a new issue.`;
      return [{ code: "remark-gone", message }];
    }
    return checkRemark(remark, read.value, places, who2, former);
  });
}
function checkRemark(remark, { on, author, body, editors }, places, who2, former) {
  const { by } = remark;
  const notTheirs = (message2) => [
    { code: "remark-not-theirs", message: `${who2} ${message2} File a new issue.` }
  ];
  if (author?.type !== "User" || author.id !== by.id || author.login !== by.login && !former.has(by.login)) {
    return notTheirs(`is by ${author === void 0 ? "an account that is gone" : quoted(author.login)}.`);
  }
  if (!places.has(on)) return notTheirs(`stands on #${on}, which is another matter.`);
  if (!editors.known) {
    const message2 = `Who edited comment ${remark.comment} could not be read: ${editors.why}. The next run reads it again.`;
    return [{ code: "remark-unread", message: message2 }];
  }
  if (editors.value.some((editor) => editor?.id !== by.id)) return notTheirs("was edited by somebody else.");
  if (says(body, remark)) return [];
  const message = `${who2} does not say now what the approvers read: ${quoted(remark.text)}. ${by.login} can set it back to what it was; the next run looks again. Or file a new issue.`;
  return [{ code: "remark-differs", message }];
}
function says(body, { command, chose, text }) {
  const read = readCommentCommand(body);
  if (read?.kind !== command) return false;
  if (chose === void 0) return read.words === text;
  const numbers = new Set((read.words.match(/\d+/g) ?? []).map(Number));
  return isChoice(read.words) && chose.every((number) => numbers.has(number));
}

// src/approval/request-match.ts
function compareRequests(filed, expected2, former = /* @__PURE__ */ new Set()) {
  const reasons = [];
  const fields = {
    repository: [filed.repository, expected2.repository],
    issue: [filed.issue, expected2.issue],
    "issue id": [filed.issueId, expected2.issueId],
    account: [filed.account, expected2.account],
    "account id": [filed.accountId, expected2.accountId],
    requester: [filed.requester.id, expected2.requester.id],
    "requester's login": [filed.requester.login, loginOf(filed, expected2, former)],
    preset: [filed.preset, expected2.preset],
    role: [filed.role, expected2.role],
    "curated set": [filed.curatedSet, expected2.curatedSet],
    principal: [principalText(filed.principal), principalText(expected2.principal)],
    services: [filed.services, expected2.services],
    resources: [filed.resources, expected2.resources],
    access: [sorted(filed.access), sorted(expected2.access)],
    "what answers raised": [filed.raised, expected2.raised],
    reason: [filed.reason, expected2.reason],
    duration: [filed.duration, expected2.duration],
    start: [timed(filed.start), timed(expected2.start)],
    ticket: [filed.ticket, expected2.ticket],
    "created at": [filed.createdAt, expected2.createdAt],
    "digest of the issue's text": [filed.bodyDigest, expected2.bodyDigest]
  };
  for (const [field, [file, now]] of Object.entries(fields)) {
    const [inFile, derived] = [JSON.stringify(file), JSON.stringify(now)];
    if (inFile === derived) continue;
    reasons.push({
      code: "request-differs",
      message: `The request file says ${field}: ${shown(field, file)}, but the issue and aws-jit.yml now say ${shown(field, now)}. Only what was asked for in the issue, and in answers of its author, can be granted: file a new issue with what is needed now.`
    });
  }
  const { approvedDuration } = filed;
  if (approvedDuration !== void 0 && approvedDuration > expected2.duration) {
    reasons.push({
      code: "duration-raised",
      message: `The request file approves ${formatDuration(approvedDuration)}, but the issue asked for ${formatDuration(expected2.duration)}. An approver may only shorten: file a new issue for a longer time.`
    });
  }
  return reasons;
}
var loginOf = (filed, expected2, former) => filed.requester.id === expected2.requester.id && former.has(filed.requester.login) ? filed.requester.login : expected2.requester.login;
function principalText(principal) {
  switch (principal.kind) {
    case "iam-user":
      return `IAM user ${principal.name}`;
    case "iam-role":
      return `IAM role ${principal.name}`;
    case "identity-center-user":
      return `Identity Center user ${principal.userName}`;
  }
}
var timed = (at) => at === void 0 ? void 0 : formatInstant(at);
var sorted = (map) => Object.entries(map).sort(([a], [b]) => a < b ? -1 : 1);
function shown(field, value) {
  if (value === void 0) return "nothing";
  if (typeof value === "string") return quoted(value);
  if (field === "duration") return formatDuration(value);
  if (field === "created at") return formatInstant(value);
  return quoted(JSON.stringify(value));
}

// src/approval/verify.ts
function verify(facts, settings, now) {
  const { expectedRequest, required } = settings;
  const expected2 = expectedRequest.ok ? expectedRequest.value : void 0;
  const paths = expected2 && requestPaths(expected2);
  const issue2 = facts.issue.known ? facts.issue.value : void 0;
  const pull2 = facts.pull.known ? facts.pull.value : void 0;
  const requestFile = checkFile(facts.files.request, paths?.request, facts.pull.known);
  const policyFile = checkFile(facts.files.policy, paths?.policy, facts.pull.known);
  const reviewFile = checkFile(facts.files.review, paths?.review, facts.pull.known);
  const filed = requestFile.text === void 0 ? void 0 : readRequest(requestFile.text);
  const policy = policyFile.text === void 0 ? void 0 : readReviewed(filed?.ok ? filed.value : { curatedSet: void 0 }, policyFile.text);
  const window = filed?.ok && pull2 ? windowOf(filed.value, pull2.mergedAt) : void 0;
  const protection = protectionProblems({
    repository: facts.repository,
    rules: facts.rules,
    codeowners: facts.codeowners.now,
    ownerErrors: facts.codeowners.errors,
    curated: settings.curated,
    presets: settings.presets
  });
  const reasons = [
    ...checkIssue(facts),
    ...checkForm(facts, settings),
    ...settings.against.map(({ code, message }) => ({ code, message })),
    ...requestFile.reasons,
    ...policyFile.reasons,
    ...reviewFile.reasons,
    ...checkRequest(filed, expected2, settings.formerLogins),
    ...filed?.ok ? checkRemarks(facts, filed.value, settings.formerLogins) : [],
    ...checkPolicy(policy),
    ...settings.guardrails.map((message) => ({ code: "guardrails", message })),
    // A refused policy has no view to compare with; the guardrails' own words say more.
    ...settings.guardrails.length > 0 ? [] : checkReview(reviewFile.text, settings, facts.files.review.path),
    ...checkPull(facts, branchOf(expected2?.issue ?? issue2?.number)),
    ...checkOwners(facts),
    ...checkTime(facts, window, settings, now),
    ...settings.trial ? [] : protection
  ];
  const counted = pull2 ? countApprovals(facts, pull2, issue2?.author?.id, settings, window) : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (reasons.length === 0 && filed?.ok && policy?.ok && policyFile.text !== void 0 && reviewFile.text !== void 0 && window && pull2?.mergeCommit !== void 0 && approvers.length >= Math.max(1, required)) {
    return {
      approved: true,
      request: filed.value,
      reviewed: policy.value,
      policyText: policyFile.text,
      reviewText: reviewFile.text,
      window,
      approvers,
      required,
      pull: pull2.number,
      head: pull2.head,
      mergeCommit: pull2.mergeCommit,
      unprotected: protection
    };
  }
  return {
    approved: false,
    reasons,
    waiting: reasons.every(({ code }) => REASONS[code] !== "never"),
    window,
    approvers,
    required,
    head: pull2?.head
  };
}
var branchOf = (issue2) => issue2 === void 0 ? void 0 : draftBranch(issue2);
function windowOf(filed, mergedAt) {
  return mergedAt === void 0 ? void 0 : windowFrom(filed, mergedAt);
}
function checkForm(facts, { expectedRequest }) {
  if (!expectedRequest.ok) {
    const problems = expectedRequest.problems.slice(0, 10).map(({ path, message }) => `${path}: ${message}`);
    return [
      {
        code: "form-invalid",
        message: `The issue gives no request by aws-jit.yml as it is now: ${problems.join(" ") || "no problem was named."} File a new issue.`
      }
    ];
  }
  const { value } = expectedRequest;
  const issue2 = facts.issue.known ? facts.issue.value : void 0;
  const same2 = value.repository === facts.repository.id && (!issue2 || value.issue === issue2.number && value.issueId === issue2.id && value.requester.id === issue2.author?.id && value.createdAt === issue2.createdAt);
  return same2 ? [] : [
    {
      code: "request-differs",
      message: "The request was not worked out from this issue: repository, number, id, requester or creation time differ. Run the grant again."
    }
  ];
}
function checkRequest(filed, expected2, former) {
  if (!filed) return [];
  if (!filed.ok) {
    return filed.problems.map(
      ({ code, path, message }) => code === "request-approved-duration" ? { code: "duration-raised", message: `${message} File a new issue for a longer time.` } : {
        code: "request-not-canonical",
        message: `The request file is not as the bot writes it, ${path}: ${message} File a new issue.`
      }
    );
  }
  return expected2 ? compareRequests(filed.value, expected2, former) : [];
}
function checkPolicy(policy) {
  if (!policy || policy.ok) return [];
  return policy.problems.map(({ path, message }) => ({
    code: "policy-not-canonical",
    message: `The policy file is not as the bot writes it, ${path || "as a whole"}: ${message} File a new issue.`
  }));
}
function checkReview(text, { expectedReview }, path) {
  if (text === void 0 || text === expectedReview) return [];
  return [
    {
      code: "review-differs",
      message: expectedReview === void 0 ? `${path} could not be compared with what it should say, since the request or the policy cannot be read. File a new issue.` : `${path}, which the approvers read, does not say what the request and the policy say. Either the bot did not write it, or the version of this tool or aws-jit.yml was changed after it was drafted: open pull requests are then drafted anew by themselves, and this one was merged before. File a new issue.`
    }
  ];
}
function checkTime(facts, window, { approvalTtl, maybeOver = false }, now) {
  const reasons = [];
  const mergedAt = facts.pull.known ? facts.pull.value.mergedAt : void 0;
  if (mergedAt === void 0) return reasons;
  if (mergedAt > now) {
    reasons.push({
      code: "merge-in-future",
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`
    });
  }
  if (window && now >= window.until && !maybeOver) {
    reasons.push({
      code: "lapsed",
      message: `The window was from ${formatInstant(window.from)} to ${formatInstant(window.until)} and is over. File a new issue.`
    });
  }
  if (facts.issue.known && mergedAt > addSeconds(facts.issue.value.createdAt, approvalTtl)) {
    reasons.push({
      code: "approved-too-late",
      message: `The request was merged at ${formatInstant(mergedAt)}, more than ${formatDuration(approvalTtl)} after it was made (\`approval_ttl\`). File a new issue.`
    });
  }
  return reasons;
}

// src/commands/grant/approval-verdict.ts
async function verdictOn({ github, main, config, knowledge, reader }, issue2, file, now, { maybeOver = false, startOfThen = false } = {}) {
  const paths = requestPaths({ account: file.account, createdAt: issue2.createdAt, issue: file.issue });
  const facts = await reader.factsFor(issue2.number, paths);
  const onMain = (kind) => {
    const entry3 = facts.files[kind].onMain;
    return entry3.known && entry3.value !== "absent" && entry3.value.text.known ? entry3.value.text.value : void 0;
  };
  const filed = readRequest(onMain("request") ?? "");
  const policy = onMain("policy");
  const at = now();
  const judgement = filed.ok && policy !== void 0 && filed.value.account === file.account && config.accounts.has(file.account) ? judge(filed.value, policy, config, knowledge, at) : void 0;
  const otherThanPreset = async (request, text) => {
    const given = await presetPolicy(github, main.head, request, config, knowledge.catalog);
    if (given === void 0 || given.ok && given.value === text) return [];
    const why = given.ok ? `The policy file is not what the preset ${request.preset ?? ""} gives now: the preset was changed since, or the file is not its.` : given.problems.map(({ message }) => message).join(" ");
    return [{ code: "preset-differs", message: `${why} File a new issue.` }];
  };
  const remarks = filed.ok ? filed.value.remarks ?? [] : [];
  const start = startOfThen && filed.ok && filed.value.bodyDigest === digestOf(issue2.body) ? filed.value.start : void 0;
  const made = requestOfIssue(issue2, main.repository, config, knowledge.catalog, remarks, start);
  const barred = made.kind === "request" ? await mayNotAsk(github, config, asked(made.request, policy, config), made.request.requester.id) : [];
  const other = filed.ok ? await otherThanPreset(filed.value, policy) : [];
  const settings = {
    formerLogins: filed.ok ? await formerLogins(github, filed.value, made) : /* @__PURE__ */ new Set(),
    expectedRequest: expected(made),
    against: [...barred, ...other],
    guardrails: judgement?.decision === "refuse" ? judgement.findings.map(({ code, message }) => `${code}: ${message}`) : [],
    expectedReview: judgement?.decision === "pass" ? judgement.view : void 0,
    required: judgement?.decision === "pass" ? judgement.required : config.approval.required,
    approvalTtl: config.approval_ttl,
    maybeOver,
    trial: config.trial,
    curated: config.curated_sets.size > 0,
    presets: config.presets.size > 0,
    approvers: approversFor(config, file.account),
    samePrincipal: filed.ok ? peopleOf(config, filed.value.principal, file.account) : []
  };
  return verify(facts, settings, at);
}
async function formerLogins(github, { requester }, made) {
  if (made.kind !== "request") return /* @__PURE__ */ new Set();
  const now = made.request.requester;
  if (now.id !== requester.id || now.login === requester.login) return /* @__PURE__ */ new Set();
  return await loginIsFree(github, requester.login) ? /* @__PURE__ */ new Set([requester.login]) : /* @__PURE__ */ new Set();
}
var asked = (request, policy, config) => request.curatedSet === void 0 ? request : { ...request, services: servicesToAskFor(request.curatedSet, policy ?? "", config) };
function expected(made) {
  const none = (message) => ({
    ok: false,
    problems: [{ code: made.kind, path: "issue", message }]
  });
  switch (made.kind) {
    case "request":
      return { ok: true, value: made.request };
    case "problems":
      return { ok: false, problems: made.problems };
    case "not-a-person":
      return none("Only a person can ask for access; the issue was not filed by one.");
    case "no-identity":
      return none("aws-jit.yml does not say who the requester is in this account.");
  }
}

export {
  approvalReader,
  REASONS,
  quoted,
  sameOwners,
  eligibility,
  countApprovals,
  checkFile,
  checkOwners,
  checkPull,
  checkOrigin,
  checkContents,
  checkIssue,
  verdictOn
};
