import {
  CODEOWNERS_LOCATIONS
} from "./chunk-RLVHQ27K.js";
import {
  explain,
  sha
} from "./chunk-3KQXEGSZ.js";
import {
  known,
  unknown
} from "./chunk-OPQRPPFF.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  readConfig
} from "./chunk-EKZG7HJT.js";
import {
  array,
  boolean,
  object,
  string
} from "./chunk-GUA3H4HO.js";
import {
  peopleOf,
  principalOf
} from "./chunk-DAROUHPW.js";

// src/github/standing/versions-since.ts
var CONFIGURATION = "aws-jit.yml";
var MOST_PAGES = 30;
var file = object({ oid: string() }).nullish();
var page = object({
  repository: object({
    object: object({
      history: object({
        nodes: array(
          object({
            oid: sha,
            parents: object({ nodes: array(object({ oid: sha })) }),
            file0: file,
            file1: file,
            file2: file,
            file3: file
          })
        ),
        pageInfo: object({ hasNextPage: boolean(), endCursor: string().nullish() })
      })
    }).nullish()
  })
});
var FILES = [CONFIGURATION, ...CODEOWNERS_LOCATIONS].map((path, nth) => `file${nth}: file(path: "${path}") { oid }`).join(" ");
var QUERY = `query VersionsSince($owner: String!, $repo: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $repo) {
    object(oid: $head) {
      ... on Commit {
        history(first: 100, after: $after) {
          nodes { oid parents(first: 1) { nodes { oid } } ${FILES} }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
}`;
async function versionsSince(github, head, since) {
  try {
    const commits = await commitsOfVersions(github, head, since);
    if (commits === void 0)
      return unknown(`${since.slice(0, 12)} was not found among the commits of the default branch`);
    const versions = [];
    for (const commit of commits) {
      const texts = await readFilesAt(github, commit, [CONFIGURATION, ...CODEOWNERS_LOCATIONS], "is absent");
      versions.push({
        commit,
        configuration: texts.get(CONFIGURATION),
        codeowners: CODEOWNERS_LOCATIONS.map((path) => texts.get(path)).find((text) => text !== void 0)
      });
    }
    return known(versions);
  } catch (error) {
    return unknown(explain(error));
  }
}
async function commitsOfVersions({ octokit, owner, repo }, head, since) {
  const there = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  let after;
  let pages = 0;
  let at = head;
  while (at !== void 0) {
    const commit = there.get(at);
    if (commit === void 0) {
      if (pages === MOST_PAGES || pages > 0 && after === void 0) return void 0;
      const answer = page.parse(await octokit.graphql(QUERY, { owner, repo, head, after }));
      const history = answer.repository.object?.history;
      if (history === void 0) throw new Error(`the history of ${head.slice(0, 12)} cannot be read`);
      for (const entry of history.nodes) there.set(entry.oid, entry);
      after = history.pageInfo.hasNextPage ? history.pageInfo.endCursor ?? void 0 : void 0;
      pages += 1;
      continue;
    }
    const { file0, file1, file2, file3 } = commit;
    found.set([file0, file1, file2, file3].map((each) => each?.oid ?? "").join(), commit.oid);
    if (at === since) return [...found.values()];
    at = commit.parents.nodes[0]?.oid;
  }
  return void 0;
}

// src/commands/run/who-gains.ts
function sharing(config, people, { account }) {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account);
    if (own !== void 0) for (const other of peopleOf(config, own, account)) all.add(other);
  }
  return [...all];
}
async function sharingSince(github, head, merged, people, of) {
  if (merged === void 0) return unknown("what brought it to the default branch was not merged");
  const read = await versionsSince(github, head, merged);
  if (!read.known) return read;
  const versions = read.value.flatMap(({ commit, configuration, codeowners }) => {
    const config = configuration === void 0 ? void 0 : readConfig(configuration);
    return config?.ok === true ? [{ commit, codeowners, config: config.value }] : [];
  });
  if (!versions.some(({ commit }) => commit === merged)) return unknown(unreadable(merged));
  return known({
    people: [...new Set(versions.flatMap(({ config }) => sharing(config, people, of)))],
    versions
  });
}
var unreadable = (commit) => `aws-jit.yml at ${commit.slice(0, 12)} is none that this version can read. Bring it anew, under another name.`;
var CONFIGURATION2 = "aws-jit.yml";
async function sharingAt(github, commit, people, of) {
  try {
    const text = (await readFilesAt(github, commit, [CONFIGURATION2])).get(CONFIGURATION2);
    const read = text === void 0 ? void 0 : readConfig(text);
    if (read?.ok !== true) return unknown(unreadable(commit));
    return known(sharing(read.value, people, of));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}

export {
  sharing,
  sharingSince,
  sharingAt
};
