import {
  supplementNamed
} from "./chunk-K7CWAQPI.js";
import {
  AccountName,
  IssueNumber
} from "./chunk-YWRVI5OC.js";

// src/github/request-files.ts
var FOLDERS_A_QUERY = 60;
var FILE = /^([1-9]\d*)\.yml$/;
var SUPPLEMENT = /^([1-9]\d*)\.([a-z]\d+)\.yml$/;
var REGULAR = 33188;
async function accountFolders(github, commit) {
  const answer = await github.octokit.graphql(FOLDERS, { owner: github.owner, repo: github.repo, commit });
  const tree = answer.repository?.commit;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return (tree.folders?.object?.entries ?? []).flatMap(
    ({ name, type }) => type === "tree" && AccountName.is(name) ? [name] : []
  );
}
var FOLDERS = `query AccountFolders($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        folders: file(path: "requests") { object { ... on Tree { entries { name mode oid type } } } }
      }
    }
  }
}`;
async function requestFilesAt(github, commit, accounts, months) {
  const folders = accounts.flatMap((account) => months.map((month) => ({ account, month })));
  const found = [];
  for (let at = 0; at < folders.length; at += FOLDERS_A_QUERY) {
    const part = folders.slice(at, at + FOLDERS_A_QUERY);
    const answer = await github.octokit.graphql(query(part.map(({ account, month }) => `requests/${account}/${month}`)), {
      owner: github.owner,
      repo: github.repo,
      commit
    });
    const tree = answer.repository?.commit;
    if (tree?.oid !== commit)
      throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
    part.forEach(({ account, month }, index) => {
      const folder = `requests/${account}/${month}`;
      const entries = (tree[`folder${index}`]?.object?.entries ?? []).filter(
        ({ type, mode }) => type === "blob" && mode === REGULAR
      );
      const supplements = entries.flatMap(({ name }) => {
        const [, of, part2 = ""] = SUPPLEMENT.exec(name) ?? [];
        const named = supplementNamed(part2);
        return named === void 0 ? [] : [{ ...named, of: Number(of), path: `${folder}/${name}` }];
      });
      const beside = (issue, kind) => supplements.filter((each) => each.of === issue && each.kind === kind).map(({ number, path }) => ({ number, path })).sort((a, b) => a.number - b.number);
      for (const entry of entries) {
        const number = Number(FILE.exec(entry.name)?.[1]);
        if (!IssueNumber.is(number)) continue;
        const path = `${folder}/${entry.name}`;
        found.push({
          account,
          month,
          issue: number,
          path,
          blob: entry.oid,
          extensions: beside(number, "extension"),
          differences: beside(number, "difference")
        });
      }
    });
  }
  return found;
}
var query = (paths) => `query RequestFiles($owner: String!, $repo: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) {
      ... on Commit {
        oid
        ${paths.map(
  (path, i) => `folder${i}: file(path: ${JSON.stringify(path)}) { object { ... on Tree { entries { name mode oid type } } } }`
).join("\n        ")}
      }
    }
  }
}`;

export {
  accountFolders,
  requestFilesAt
};
