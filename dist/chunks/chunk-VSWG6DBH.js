import {
  allFiles,
  files,
  firstMerged,
  history,
  historyOf,
  mapRead,
  readRequestFacts
} from "./chunk-XD2PPPQB.js";
import {
  People,
  codeownersOf,
  ownersNamed,
  ownersShape,
  readRepository
} from "./chunk-UEWLDLKG.js";
import {
  COMMENT_EDITS_QUERY,
  PULL_QUERY,
  REVIEWS_QUERY,
  accountsQuery,
  pathVariables
} from "./chunk-CGF7P2F5.js";
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
} from "./chunk-3KQXEGSZ.js";
import {
  known,
  pathsIn,
  unknown as unknown2
} from "./chunk-OPQRPPFF.js";
import {
  draftBranch,
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  readDifference,
  readExtension,
  supplementPaths
} from "./chunk-EB6D6L3F.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import {
  _enum,
  array,
  boolean,
  int,
  literal,
  looseObject,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber,
  UserId
} from "./chunk-YWRVI5OC.js";

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
function readFiled({ files: files2 }) {
  const [request, policy] = [textOf(files2.request), textOf(files2.policy)];
  return {
    request: request === void 0 ? void 0 : readRequest(request),
    policy: policy === void 0 ? void 0 : readPolicy(policy)
  };
}
function textOf({ onMain }) {
  if (!onMain.known || onMain.value === "absent" || !onMain.value.text.known) return void 0;
  return onMain.value.text.value;
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
  if (!userContentEdits) return lastEditedAt ? unknown2("GitHub gave no list of edits") : known([]);
  const edits = whole(userContentEdits, "edits");
  return edits.known ? known(edits.value.map(({ editor }) => editor)) : edits;
}
var isGone = (error) => error instanceof Error && "status" in error && (error.status === 404 || error.status === 410);

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
  for (const { commit: commit2 } of all.value) {
    const [, second] = commit2.parents.nodes;
    if (!second) continue;
    joins.set(
      commit2.oid,
      firstParent === void 0 ? unknown2("it is not merged") : joins.size >= MOST_JOINS ? unknown2(`there are more than ${MOST_JOINS} merges`) : await attempt(() => readJoin(reading, second.oid, commit2.oid, firstParent))
    );
  }
  return known(all.value.map(({ commit: commit2 }) => commitFacts(commit2, joins.get(commit2.oid), paths)));
}
var NOREPLY = /^(\d{1,15})\+[^@\s]+@users\.noreply\./;
var BOT = /\[bot\](?:@|$)/i;
var oids = ({ owners0, owners1, owners2 }) => [
  owners0,
  owners1,
  owners2
];
function commitFacts(commit2, joins, paths) {
  const { oid: oid2, signature, authors, parents } = commit2;
  return {
    oid: oid2,
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
    owners: oids(commit2),
    files: Object.fromEntries(
      ["request", "policy", "review"].flatMap((kind) => {
        const there = commit2[kind];
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
async function readJoin({ octokit, owner, repo }, second, commit2, firstParent) {
  const compare = async (base, head) => {
    const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${base}...${head}`,
      per_page: 1
    });
    return comparison.parse(data);
  };
  const [joined, reached] = [await compare(second, commit2), await compare(second, firstParent)];
  if (joined.status !== "ahead" || joined.files === void 0 || joined.files.length >= MOST_FILES)
    throw new Error("GitHub gave no complete list of what it changes");
  return {
    changes: joined.files.map(({ filename, status, sha: oid2 }) => ({ path: filename, change: status, oid: oid2 })),
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
    const inPull = new Set(commits2.known ? commits2.value.map(({ oid: oid2 }) => oid2) : []);
    let replaced = false;
    const counted = moves.filter(({ after, activity_type }) => {
      if (activity_type === "branch_deletion") return false;
      const counts = !commits2.known || inPull.has(after) || !replaced;
      if (REPLACES.has(activity_type)) replaced = true;
      return counts;
    });
    const pushers = counted.map(
      ({ actor }) => actor ? { id: UserId.of(actor.id), login: actor.login, type: actor.type } : void 0
    );
    return moves.length < 100 ? pushers : [...pushers, void 0];
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
  files: files.nullish(),
  commits,
  reviews: reviews.nullish(),
  timelineItems: timeline
});
var shape2 = object({
  repository: object({
    pullRequest: pull,
    head: object({ request: entry, policy: entry, review: entry }).nullable()
  })
});
var noPull = (why) => ({
  pull: unknown2(why),
  pushers: Promise.resolve(unknown2(why)),
  onHead: { request: unknown2(why), policy: unknown2(why), review: unknown2(why) },
  codeownersAtMerge: unknown2(why)
});
async function readPull(reading, number, head, paths, into) {
  const { octokit, owner, repo } = reading;
  const read = await attempt(
    async () => shape2.parse(await octokit.graphql(PULL_QUERY, { owner, repo, number, head, ...pathVariables(paths) }))
  );
  if (!read.known) return noPull(read.why);
  const { pullRequest: answer, head: tree } = read.value.repository;
  const at = (kind) => answer.headRefOid !== head ? unknown2("its head moved while it was read") : tree ? known(tree[kind]) : unknown2(`commit ${head.slice(0, 12)} is gone`);
  const parent = answer.mergeCommit?.parents.nodes[0];
  const commits2 = await readCommits(reading, answer.commits, parent?.oid ?? into, paths);
  const pushers = readPushers(reading, answer.headRefName, commits2);
  return {
    pull: known({
      ...outlineOf(answer),
      mergedLater: mergedLater(answer),
      firstParent: parent?.oid,
      files: await allFiles(reading, number, answer.files),
      commits: commits2,
      reviews: await allReviews(reading, number, answer.reviews),
      dismissals: dismissals(answer)
    }),
    pushers,
    onHead: { request: at("request"), policy: at("policy"), review: at("review") },
    codeownersAtMerge: parent ? codeownersOf(parent) : unknown2("the merge has no parent that GitHub shows")
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
  if (!first) return unknown2("GitHub gave no list of reviews");
  const found = [];
  let current = first;
  try {
    for (let count = 1; ; count += 1) {
      found.push(...current.nodes.map(reviewFacts));
      const { hasNextPage, endCursor } = current.pageInfo;
      if (!hasNextPage) break;
      if (count >= REVIEW_PAGES || endCursor == null)
        return unknown2(`there are more than ${found.length} reviews`);
      const answer = await octokit.graphql(REVIEWS_QUERY, { owner, repo, number, after: endCursor });
      current = more.parse(answer).repository.pullRequest.reviews;
    }
  } catch (error) {
    return unknown2(explain(error));
  }
  const undated = found.find(({ state, submittedAt }) => state !== "PENDING" && submittedAt === void 0);
  return undated ? unknown2(`review ${undated.id} has no time`) : known(found);
}
var reviewFacts = (review) => ({
  id: review.fullDatabaseId,
  user: review.author,
  state: review.state,
  commit: review.commit?.oid,
  submittedAt: review.submittedAt ?? void 0,
  canPush: review.authorCanPushToRepository
});

// src/github/approval-facts/facts-of-accounts.ts
var ACCOUNTS_A_QUERY = 10;
var KINDS = ["request", "policy", "review"];
async function readAccounts(reading, repository, issue, all, branch) {
  const [first, ...others] = all;
  if (first === void 0) return /* @__PURE__ */ new Map();
  const { head: main } = repository.repository;
  const request = await readRequestFacts(reading, issue, main, first, branch);
  const pull2 = await readFirstPull(reading, repository, request, first);
  const found = /* @__PURE__ */ new Map([[first.request, { request, pull: pull2 }]]);
  const facts = pull2.pull.known ? pull2.pull.value : void 0;
  const commits2 = facts?.commits.known === true ? facts.commits.value : [];
  const joining = commits2.some(({ joins }) => joins !== void 0) ? commits2.map(({ oid: oid2 }) => oid2) : [];
  for (let at = 0; at < others.length; at += ACCOUNTS_A_QUERY) {
    const part = others.slice(at, at + ACCOUNTS_A_QUERY);
    const files2 = await readFilesOf(reading, part, { main, head: facts?.head ?? main, joining });
    for (const own of files2) {
      const { paths } = own;
      const shared = { ...request, files: own.onMain };
      found.set(paths.request, {
        request: shared,
        pull: await pullOf(reading, repository, shared, paths, pull2, own)
      });
    }
  }
  return found;
}
async function readFirstPull(reading, { repository }, { files: files2 }, paths) {
  const { history: history2 } = files2.request;
  if (!history2.known) return noPull(history2.why);
  const first = firstMerged(history2.value, {
    defaultBranch: repository.defaultBranch,
    repository: repository.id
  });
  if ("error" in first) return noPull("no merged pull request added the request file");
  return readPull(reading, first.number, first.head, paths);
}
async function pullOf(reading, repository, request, paths, shared, own) {
  const { history: history2 } = request.files.request;
  const first = history2.known ? firstMerged(history2.value, {
    defaultBranch: repository.repository.defaultBranch,
    repository: repository.repository.id
  }) : void 0;
  const pull2 = shared.pull.known ? shared.pull.value : void 0;
  const number = first !== void 0 && "number" in first ? first.number : void 0;
  if (pull2 === void 0 || pull2.number !== number) return readFirstPull(reading, repository, request, paths);
  const { commits: commits2 } = pull2;
  return {
    ...shared,
    onHead: own.onHead,
    pull: known({
      ...pull2,
      commits: commits2.known ? known(commits2.value.map((commit2) => ({ ...commit2, files: own.inCommit(commit2.oid) }))) : commits2
    })
  };
}
var commit = record(string(), unknown()).nullable();
var shape3 = object({ repository: looseObject({ main: commit, head: commit }) });
var oid = object({ oid: sha }).nullish().transform((there) => there?.oid);
async function readFilesOf({ octokit, owner, repo }, all, { main, head, joining }) {
  const read = await attempt(async () => {
    const answer = shape3.parse(
      await octokit.graphql(accountsQuery(all, joining), { owner, repo, main, head })
    ).repository;
    return all.map((paths, index) => {
      const on = (tree, of, kind) => tree === null ? unknown2(`commit ${of.slice(0, 12)} is gone`) : known(entry.parse(tree[`${kind}${index}`]));
      const file = (kind) => ({
        path: paths[kind],
        onMain: on(answer.main, main, kind),
        history: answer.main === null ? unknown2(`commit ${main.slice(0, 12)} of the default branch is gone`) : historyOf(history.parse(answer.main[`${kind}${index}History`]))
      });
      return {
        paths,
        onMain: ofKinds(file),
        onHead: ofKinds((kind) => on(answer.head, head, kind)),
        inCommit: (of) => {
          const tree = commit.parse(answer[`commit${joining.indexOf(of)}`] ?? null);
          return Object.fromEntries(
            KINDS.flatMap((kind) => {
              const there = tree === null ? void 0 : oid.parse(tree[`${kind}${index}`]);
              return there === void 0 ? [] : [[paths[kind], there]];
            })
          );
        }
      };
    });
  });
  if (read.known) return read.value;
  const { why } = read;
  return all.map((paths) => ({
    paths,
    onMain: ofKinds((kind) => ({ path: paths[kind], onMain: unknown2(why), history: unknown2(why) })),
    onHead: ofKinds(() => unknown2(why)),
    inCommit: () => ({})
  }));
}
var ofKinds = (of) => ({
  request: of("request"),
  policy: of("policy"),
  review: of("review")
});

// src/github/approval-facts/read-approval-facts.ts
async function approvalReader(reading) {
  const shared = await readRepository(reading);
  const people = new People(reading);
  const request = (issue) => ({
    branch: draftBranch(issue),
    ownsBeside: [],
    comments: (files2) => {
      const filed = readFiled({ files: files2 }).request;
      return filed?.ok === true ? filed.value.remarks ?? [] : [];
    }
  });
  const of = /* @__PURE__ */ new Map();
  const together = (issue, all, branch) => {
    const before = of.get(issue);
    if (before !== void 0 && performance.now() - before.since < LASTS_MS) return before;
    const read = readAccounts(reading, shared, issue, all, branch);
    const begun = { since: performance.now(), read, comments: /* @__PURE__ */ new Map() };
    of.set(issue, begun);
    return begun;
  };
  return {
    ...shared,
    factsFor: async (issue, paths, all = [paths]) => {
      const what = request(issue);
      if (all.length < 2) return readFacts(reading, shared, people, issue, paths, what);
      const { read, comments } = together(issue, all, what.branch);
      const given = (await read).get(paths.request);
      return readFacts(reading, shared, people, issue, paths, { ...what, given, seen: comments });
    },
    factsIfMerged: (issue, paths, merging) => readFacts(reading, shared, people, issue, paths, request(issue), merging),
    supplementFacts: (of2, kind, which, ownsBeside) => {
      const { own, policy, review } = supplementPaths(of2, kind, which);
      return readFacts(
        reading,
        shared,
        people,
        of2.issue,
        { request: own, policy: policy ?? review, review },
        {
          branch: supplementBranch(of2.issue, kind, which),
          ownsBeside: Object.values(ownsBeside),
          comments: ({ request: { onMain } }) => {
            const entry2 = onMain.known && onMain.value !== "absent" ? onMain.value.text : void 0;
            const text = entry2?.known === true ? entry2.value : "";
            const read = kind === "extension" ? readExtension(text) : readDifference(text);
            return read.ok ? [read.value] : [];
          }
        }
      );
    },
    recordFacts: (issue, { standing, policy, review }, pull2) => readFacts(
      reading,
      shared,
      people,
      issue,
      { request: standing, policy, review },
      { branch: standing, ownsBeside: [], comments: () => [], pull: pull2 }
    ),
    standingFacts: (issue, { standing, policy, review }) => readFacts(
      reading,
      shared,
      people,
      issue,
      { request: standing, policy, review },
      // Whoever brings it chooses the branch; what came from one of that name says nothing.
      { branch: standing, ownsBeside: [], comments: () => [] }
    )
  };
}
var LASTS_MS = 6e4;
async function readFacts(reading, shared, people, issue, paths, what, merging) {
  const { repository, rules } = shared;
  const request = what.given?.request ?? await readRequestFacts(reading, issue, repository.head, paths, what.branch);
  const pull2 = what.given !== void 0 ? what.given.pull : what.pull !== void 0 ? await readRecordPull(reading, shared, what.pull, paths) : merging === void 0 ? await readFirstPull(reading, shared, request, paths) : await readOpenPull(reading, shared, merging, paths);
  const codeowners = {
    atMerge: pull2.codeownersAtMerge,
    now: shared.codeowners,
    errors: shared.ownerErrors
  };
  const owners2 = ownersNamed(
    [codeowners.atMerge, codeowners.now],
    [...Object.values(paths), ...what.ownsBeside]
  );
  const [teams, emails] = await Promise.all([
    Promise.all(
      owners2.flatMap((owner) => owner.kind === "team" ? [people.team(owner.org, owner.slug)] : [])
    ),
    Promise.all(owners2.flatMap((owner) => owner.kind === "email" ? [people.email(owner.address)] : []))
  ]);
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
  const asked = [
    ...everybody.filter(isOwner),
    ...others.filter(({ id: id2 }) => !strangers.has(id2)).slice(0, MOST_OTHERS)
  ];
  const readers = others.filter(({ id: id2 }) => strangers.has(id2));
  const file = (kind) => {
    const read = { ...request.files[kind], onHead: pull2.onHead[kind] };
    return merging !== void 0 && pull2.pull.known ? fileAsIfMerged(read, pull2.pull.value) : read;
  };
  const files2 = { request: file("request"), policy: file("policy"), review: file("review") };
  const [pushers, comments, permissions] = await Promise.all([
    pull2.pushers,
    commentsOf(reading, what, files2),
    Promise.all(asked.map((account2) => people.person(account2)))
  ]);
  return {
    repository,
    rules,
    issue: request.issue,
    files: files2,
    comments,
    pull: pull2.pull.known ? known({ ...pull2.pull.value, pushers }) : pull2.pull,
    codeowners,
    mergedFromBranch: request.mergedFromBranch,
    people: [...permissions, ...readers.map((account2) => ({ account: account2, permission: known("read") }))],
    teams,
    emails
  };
}
function commentsOf(reading, { comments, seen }, files2) {
  const named = comments(files2);
  const key = named.map(({ comment }) => comment).join();
  const known2 = seen?.get(key) ?? readComments(reading, named);
  seen?.set(key, known2);
  return known2;
}
var MOST_OTHERS = 50;
var cannotPush = (read) => new Set(
  (read.known && read.value.reviews.known ? read.value.reviews.value : []).flatMap(
    ({ user, canPush }) => user && !canPush ? [user.id] : []
  )
);
async function readRecordPull(reading, { repository, codeowners }, { number, head }, paths) {
  return {
    ...await readPull(reading, number, head, paths, repository.head),
    codeownersAtMerge: codeowners
  };
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
  // A difference, which adds to what is live.
  "difference-not-canonical": "never",
  "difference-differs": "never",
  "difference-end": "never",
  "difference-too-late": "never",
  "difference-comment-used": "never",
  "difference-of-set": "never",
  "difference-not-live": "never",
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
  "use-untold": "again",
  "use-unrecorded": "again",
  "signed-off-early": "people",
  "records-too-many": "people",
  "records-unread": "again",
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
function checkCommits(facts, pull2, beside = []) {
  if (!pull2.commits.known) {
    return [
      {
        code: "commits-unread",
        message: `The commits of pull request #${pull2.number} could not be read completely: ${pull2.commits.why}. The next run reads them again.`
      }
    ];
  }
  const commits2 = pull2.commits.value;
  if (commits2.length === 0 || !commits2.some(({ oid: oid2 }) => oid2 === pull2.head)) {
    return [
      {
        code: "commits-unread",
        message: `The commits of pull request #${pull2.number} do not contain its head ${pull2.head.slice(0, 12)}. The next run reads them again.`
      }
    ];
  }
  return commits2.flatMap((commit2) => commitReason(facts, commit2, commits2, pull2, beside) ?? []);
}
var isBots = ({ authors }, { author }) => authors.known && authors.value.length > 0 && author?.type === "Bot" && authors.value.every(({ id: id2 }) => id2 === author.id);
function commitReason(facts, commit2, commits2, pull2, beside) {
  const { oid: oid2, authors, parents, signedByGitHub } = commit2;
  const name = `Commit ${oid2.slice(0, 12)} of pull request #${pull2.number}`;
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
  if (parents.value.length > 1) return joinReason(facts, commit2, parents.value, commits2, pull2, name, beside);
  if (!isBots(commit2, pull2)) {
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
  if (parent && !sameOwners(parent.owners, commit2.owners)) {
    return {
      code: "commit-changes-owners",
      message: `${name} changes CODEOWNERS, so that who owned the files before the merge cannot be told. ${ANEW}`
    };
  }
  return void 0;
}
var sameOwners = (a, b) => a.length === b.length && a.every((oid2, at) => oid2 === b[at]);
function joinReason({ files: files2 }, { authors, files: there, joins, signedByGitHub }, parents, commits2, pull2, name, beside) {
  const refused = (what) => ({
    code: "commit-joins-more",
    message: `${name} is a merge, and ${what}. Of merges only what "Update branch" makes of the bot's commit is let through. ${ANEW}`
  });
  if (!signedByGitHub) return refused("GitHub did not make it");
  const nobody = authors.known ? authors.value.find(({ id: id2 }) => id2 === void 0) : void 0;
  if (!authors.known || authors.value.length === 0 || nobody)
    return refused(`whose it is cannot be told${nobody ? ` (${quoted(nobody.login)})` : ""}`);
  const [first, second, ...more2] = parents;
  const before = commits2.find(({ oid: oid2 }) => oid2 === first?.oid);
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
  const expected = pathsIn(files2);
  const { changes } = joins.value;
  const asTheBots = expected.every((path) => {
    const oid2 = before.files[path];
    const change = changes.find((each) => each.path === path);
    return oid2 !== void 0 && there[path] === oid2 && change?.oid === oid2 && change.change === "added";
  });
  const others = beside.every(
    (path) => changes.some((each) => each.path === path && each.change === "added")
  );
  return asTheBots && others && changes.length === expected.length + beside.length ? void 0 : refused("it holds something else than the default branch's files and the bot's own");
}
var isBotsOwn = (commit2, pull2) => commit2.signedByGitHub && isBots(commit2, pull2) && commit2.parents.known && commit2.parents.value.length === 1;
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

// src/github/logins.ts
async function loginIsFree(github, username) {
  try {
    await github.octokit.rest.users.getByUsername({ username });
    return false;
  } catch (error) {
    if (hasStatus(error, 404)) return true;
    throw error;
  }
}
async function loginOf({ octokit }, id2) {
  try {
    return (await octokit.rest.users.getById({ account_id: id2 })).data.login;
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
}

// src/approval/approvals.ts
function countApprovals(facts, pull2, requester, settings, window) {
  const reasons = [];
  const notCounted = [];
  const approvers = /* @__PURE__ */ new Map();
  const judge = eligibility(facts, pull2, requester, settings);
  if (!pull2.reviews.known) {
    reasons.push({
      code: "reviews-unread",
      message: `The reviews of pull request #${pull2.number} could not be read completely: ${pull2.reviews.why}. The next run reads them again.`
    });
  }
  const reviews2 = pull2.reviews.known ? pull2.reviews.value : [];
  for (const { account: account2, review, at } of latestDecisive(reviews2)) {
    const standing = judge(account2);
    const verdict = weigh(review, account2, pull2, judge);
    if (verdict === "blocks" || verdict === "may-block") {
      if (standing.onlyUnknown) {
        reasons.push({
          code: "changes-requested",
          message: `@${account2.login} asked for changes in pull request #${review.elsewhere ?? pull2.number}. ${settings.objectedTo ?? "Nothing is granted"} until they approve, or a code owner who may approve dismisses that review.`,
          ...verdict === "may-block" || standing.against.length > 0 ? { unsure: true } : {}
        });
      }
    } else if (verdict === "nothing") continue;
    else if (verdict !== "approves") notCounted.push(verdict);
    else if (standing.against.length > 0) notCounted.push(...standing.against);
    else
      approvers.set(account2.id, {
        id: account2.id,
        login: account2.login,
        by: "review",
        at,
        review: review.id
      });
  }
  const merger = pull2.mergedBy;
  if (merger && pull2.mergedAt !== void 0 && !approvers.has(merger.id)) {
    const against = [...judge(merger).against, ...mergedLater2(pull2, merger)];
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
var objectionsIn = (pull2, reviews2) => latestDecisive(reviews2).flatMap(
  ({ review }) => review.state === "CHANGES_REQUESTED" || review.state === "DISMISSED" && dismissalOf(review, pull2)?.before !== "APPROVED" ? [review] : []
);
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
function weigh(review, account2, pull2, judge) {
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
      const { against, onlyUnknown } = judge(by);
      if (by.id === account2.id || against.length === 0) return "nothing";
      return onlyUnknown ? "may-block" : "blocks";
    }
    case "COMMENTED":
    case "PENDING":
      return "nothing";
  }
}
var dismissalOf = (review, pull2) => pull2.dismissals.known ? pull2.dismissals.value.findLast((dismissal) => dismissal.review === review.id) : void 0;
var olderHead = (account2, commit2, pull2) => ({
  code: "older-head",
  message: `@${account2.login} approved ${commit2 ? `commit ${commit2.slice(0, 12)}` : "a commit that is gone"}, but ${pull2.head.slice(0, 12)} was merged. Ask them to look at the merged files and approve pull request #${pull2.number} again.`
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

export {
  approvalReader,
  REASONS,
  quoted,
  checkCommits,
  sameOwners,
  eligibility,
  countApprovals,
  objectionsIn,
  loginIsFree,
  loginOf
};
