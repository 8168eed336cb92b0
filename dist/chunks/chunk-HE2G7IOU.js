import {
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/github/workflow-runs.ts
var REVOKE_WORKFLOW = "aws-jit-revoke.yml";
var GRANT_WORKFLOW = "aws-jit-grant.yml";
var MOST_FILES = 300;
async function changedSince(github, sha, head) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${sha}...${head}`
  });
  const { status, files } = data;
  if (status !== "ahead" || files === void 0 || files.length >= MOST_FILES) return void 0;
  return files.flatMap(
    ({ filename, previous_filename: before }) => before === void 0 ? [filename] : [filename, before]
  );
}
async function startWorkflow(github, workflow, branch, inputs) {
  const { octokit, owner, repo } = github;
  await octokit.rest.actions.createWorkflowDispatch({
    owner,
    repo,
    workflow_id: workflow,
    ref: branch,
    inputs: { ...inputs }
  });
}
var NOT_STARTED = /* @__PURE__ */ new Set(["queued", "pending", "waiting", "requested"]);
async function isWaiting(github, workflow, head) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: "workflow_dispatch",
    per_page: 20
  });
  return data.workflow_runs.some((run) => run.head_sha === head && NOT_STARTED.has(run.status));
}
async function startedSince(github, workflow, since) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: workflow,
    event: "workflow_dispatch",
    per_page: 100
  });
  return data.workflow_runs.filter((run) => (parseInstant(run.created_at) ?? since) >= since).length;
}

export {
  REVOKE_WORKFLOW,
  GRANT_WORKFLOW,
  changedSince,
  startWorkflow,
  isWaiting,
  startedSince
};
