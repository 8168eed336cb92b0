import {
  RepositoryId,
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/main-branch.ts
function mainBranchOf({ repository, configuration }) {
  if (!configuration.known) throw new Error(`aws-jit.yml cannot be read: ${configuration.why}.`);
  return {
    repository: repository.id,
    branch: repository.defaultBranch,
    head: repository.head,
    configuration: configuration.value === "absent" ? void 0 : configuration.value
  };
}
var QUERY = `query MainBranch($owner: String!, $repo: String!) {
  repository(owner: $owner, name: $repo) {
    databaseId
    defaultBranchRef {
      name
      target {
        oid
        ... on Commit {
          configuration: file(path: "aws-jit.yml") { object { ... on Blob { text isTruncated } } }
        }
      }
    }
  }
}`;
async function readMainBranch(github) {
  const { repository } = await github.octokit.graphql(QUERY, {
    owner: github.owner,
    repo: github.repo
  });
  const ref = repository?.defaultBranchRef;
  if (repository?.databaseId == null || !ref?.target) {
    throw new Error(
      `The default branch of ${github.owner}/${github.repo} cannot be read. The token needs to read its contents (\`contents: read\` of a job), and the repository needs a first commit.`
    );
  }
  const { target } = ref;
  return {
    repository: RepositoryId.of(repository.databaseId),
    branch: ref.name,
    head: Sha.of(target.oid),
    configuration: wholeText("aws-jit.yml", target.configuration?.object)
  };
}
function wholeText(path, blob) {
  if (!blob) return void 0;
  if (blob.isTruncated || typeof blob.text !== "string") {
    throw new Error(`${path} on the default branch is not a text file that GitHub returns whole.`);
  }
  return blob.text;
}

export {
  mainBranchOf,
  readMainBranch
};
