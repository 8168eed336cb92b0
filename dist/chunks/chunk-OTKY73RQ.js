import {
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/changed-files.ts
async function changedFiles(github, number, branch) {
  const { octokit, owner, repo } = github;
  const pull = { owner, repo, pull_number: number };
  const { data } = await octokit.rest.pulls.get(pull);
  if (data.state !== "open" || data.base.ref !== branch) return void 0;
  const files = await octokit.paginate(octokit.rest.pulls.listFiles, { ...pull, per_page: 100 });
  const paths = files.flatMap(
    ({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]
  );
  return { head: Sha.of(data.head.sha), paths };
}

export {
  changedFiles
};
