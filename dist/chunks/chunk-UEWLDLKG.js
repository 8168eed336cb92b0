import {
  readMembers
} from "./chunk-OOSUH7PZ.js";
import {
  REPOSITORY_QUERY
} from "./chunk-CGF7P2F5.js";
import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  attempt,
  entry,
  explain,
  id,
  sha
} from "./chunk-3KQXEGSZ.js";
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
} from "./chunk-GUA3H4HO.js";
import {
  RepositoryId,
  UserId
} from "./chunk-YWRVI5OC.js";

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
  ownersShape,
  readRepository,
  codeownersOf,
  readRules,
  ownersNamed,
  People
};
