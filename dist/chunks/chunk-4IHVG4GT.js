import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/draft-branch.ts
async function branchHead(github, branch) {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
    return data.ref === `refs/heads/${branch}` ? Sha.of(data.object.sha) : void 0;
  } catch (error) {
    if (hasStatus(error, 404)) return void 0;
    throw error;
  }
}
async function ensureBranch(github, branch, from) {
  const present = await branchHead(github, branch);
  if (present) return present;
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha: from });
    return from;
  } catch (error) {
    const made = hasStatus(error, 422) ? await branchHead(github, branch) : void 0;
    if (made) return made;
    throw error;
  }
}
var COMMIT = `mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`;
var BranchMoved = class extends Error {
  constructor(branch) {
    super(`The branch ${branch} has moved.`);
    this.name = "BranchMoved";
  }
};
async function commitOnBranch(github, branch, head, headline, changes) {
  const entries = Object.entries(changes);
  const fileChanges = {
    additions: entries.flatMap(
      ([path, file]) => file === null ? [] : [{ path, contents: Buffer.from(file).toString("base64") }]
    ),
    deletions: entries.flatMap(([path, file]) => file === null ? [{ path }] : [])
  };
  try {
    const answer = await github.octokit.graphql(COMMIT, {
      input: {
        branch: { repositoryNameWithOwner: `${github.owner}/${github.repo}`, branchName: branch },
        expectedHeadOid: head,
        message: { headline },
        fileChanges
      }
    });
    const oid = answer.createCommitOnBranch?.commit?.oid;
    if (oid === void 0) throw new Error(`GitHub did not say which commit it made on ${branch}.`);
    return Sha.of(oid);
  } catch (error) {
    if (error instanceof Error && /expected branch to point to|STALE_DATA/i.test(error.message + typesOf(error))) {
      throw new BranchMoved(branch);
    }
    throw error;
  }
}
function typesOf(error) {
  const errors = "errors" in error ? error.errors : void 0;
  return Array.isArray(errors) ? errors.map((e) => typeof e === "object" && e !== null && "type" in e ? String(e.type) : "").join() : "";
}
async function readFilesAt(github, commit, paths, whatIsNoText = "throws") {
  const texts = /* @__PURE__ */ new Map();
  for (let at = 0; at < paths.length; at += FILES_A_QUERY) {
    const part = await filesInOneQuery(github, commit, paths.slice(at, at + FILES_A_QUERY), whatIsNoText);
    for (const [path, text] of part) texts.set(path, text);
  }
  return texts;
}
var FILES_A_QUERY = 50;
async function filesInOneQuery(github, commit, paths, whatIsNoText) {
  const fields = paths.map(
    (path, i) => `f${i}: file(path: ${JSON.stringify(path)}) { object { ... on Blob { text isTruncated } } }`
  ).join("\n");
  const answer = await github.octokit.graphql(
    `query Files($owner: String!, $repo: String!, $commit: GitObjectID!) {
      repository(owner: $owner, name: $repo) { object(oid: $commit) { ... on Commit { oid ${fields} } } }
    }`,
    { owner: github.owner, repo: github.repo, commit }
  );
  const tree = answer.repository?.object;
  if (tree?.oid !== commit)
    throw new Error(`Commit ${commit} cannot be read from ${github.owner}/${github.repo}.`);
  return new Map(
    paths.map((path, i) => {
      const blob = tree[`f${i}`]?.object;
      if (blob && (blob.isTruncated || typeof blob.text !== "string")) {
        if (whatIsNoText === "is absent") return [path, void 0];
        throw new Error(`${path} at ${commit} is not a text file that GitHub returns whole.`);
      }
      return [path, blob?.text ?? void 0];
    })
  );
}
async function deleteBranch(github, branch) {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
  } catch (error) {
    if (!hasStatus(error, 404, 422)) throw error;
  }
}

export {
  branchHead,
  ensureBranch,
  BranchMoved,
  commitOnBranch,
  readFilesAt,
  deleteBranch
};
