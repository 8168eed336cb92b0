import {
  draftBranch,
  requestOfBranch,
  supplementOfBranch
} from "./chunk-XCRRBLYD.js";
import {
  actorOf
} from "./chunk-P4Z2YMR7.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  Sha
} from "./chunk-YWRVI5OC.js";

// src/github/pull-requests.ts
function draftOf(raw, into = "default branch") {
  const issue = requestOfBranch(raw.head.ref);
  const pull = issue === void 0 ? void 0 : pullOf(raw, into);
  return pull && issue && { ...pull, issue };
}
function pullOf(raw, into = "default branch") {
  if (raw.head.repo?.id !== raw.base.repo.id) return void 0;
  const intoDefault = raw.base.ref === raw.base.repo.default_branch;
  if (into === "default branch" && !intoDefault) return void 0;
  return {
    number: raw.number,
    head: Sha.of(raw.head.sha),
    open: raw.state === "open",
    intoDefault,
    mergedAt: raw.merged_at === null ? void 0 : parseInstant(raw.merged_at),
    mergeCommit: raw.merged_at === null || raw.merge_commit_sha === null ? void 0 : Sha.of(raw.merge_commit_sha),
    closedAt: raw.closed_at === null ? void 0 : parseInstant(raw.closed_at),
    url: raw.html_url,
    body: raw.body ?? ""
  };
}
async function pullRequestsOf(github, issue) {
  return (await pullsFrom(github, draftBranch(issue))).map((pull) => ({ ...pull, issue }));
}
async function pullsFrom(github, branch, into = "default branch") {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, {
    owner,
    repo,
    state: "all",
    head: `${owner}:${branch}`,
    per_page: 100
  });
  return all.filter(({ head }) => head.ref === branch).map((raw) => pullOf(raw, into)).filter((pull) => pull !== void 0).sort((a, b) => a.number - b.number);
}
async function openDrafts(github) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.pulls.list, { owner, repo, state: "open", per_page: 100 });
  const drafts = all.map((raw) => draftOf(raw)).filter((draft) => draft !== void 0);
  return new Map(drafts.sort((a, b) => a.number - b.number).map((draft) => [draft.issue, draft]));
}
async function readPullRequest(github, number) {
  const { octokit, owner, repo } = github;
  return draftOf((await octokit.rest.pulls.get({ owner, repo, pull_number: number })).data);
}
async function requestOfPull(github, number) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const { ref } = data.head;
  return pullOf(data) && (requestOfBranch(ref) ?? supplementOfBranch(ref)?.issue);
}
async function pullOnBranch(github, number) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
  const pull = pullOf(data);
  return pull && { pull, branch: data.head.ref };
}
var MayNotOpenPullRequests = class extends Error {
  constructor() {
    super(
      "GitHub does not let Actions open pull requests in this repository. An administrator switches it on under Settings \u2192 Actions \u2192 General \u2192 Workflow permissions \u2192 \u201CAllow GitHub Actions to create and approve pull requests\u201D; for an organisation, there first. A GitHub App token needs no such setting."
    );
    this.name = "MayNotOpenPullRequests";
  }
};
var openPullRequest = async (github, issue, base, title, body) => ({
  ...await openPullFrom(github, draftBranch(issue), base, title, body),
  issue
});
async function openPullFrom(github, branch, base, title, body) {
  const { octokit, owner, repo } = github;
  const existing = async () => (await pullsFrom(github, branch)).find((pr) => pr.open);
  try {
    const { data } = await octokit.rest.pulls.create({
      owner,
      repo,
      base,
      head: branch,
      title,
      body,
      maintainer_can_modify: false,
      request: { retries: 0 }
    });
    const pull = data.head.ref === branch ? pullOf(data) : void 0;
    if (pull) return pull;
    throw new Error(`GitHub opened #${data.number}, but not from ${branch}.`);
  } catch (error) {
    if (hasStatus(error, 403) && error instanceof Error && /not permitted to create/i.test(error.message)) {
      throw new MayNotOpenPullRequests();
    }
    const made = hasStatus(error, 422, 500, 502, 503, 504) ? await existing() : void 0;
    if (made) return made;
    throw error;
  }
}
async function updatePullRequest(github, number, change) {
  const { octokit, owner, repo } = github;
  await octokit.rest.pulls.update({ owner, repo, pull_number: number, ...change });
}
async function setStatus(github, sha, status) {
  const { octokit, owner, repo } = github;
  await octokit.rest.repos.createCommitStatus({
    owner,
    repo,
    sha,
    ...status,
    description: status.description.slice(0, 140)
  });
}
async function recentlyClosed(github, into) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.list({
    owner,
    repo,
    state: "closed",
    sort: "updated",
    direction: "desc",
    per_page: 100
  });
  return data.map((raw) => draftOf(raw, into)).filter((draft) => draft !== void 0);
}
async function closingWords(github, pr) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: pr.number });
  const by = actorOf(data.closed_by);
  const comments = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pr.number,
    per_page: 100
  });
  const near = 5 * 60;
  const words = comments.filter((c) => c.user?.id === by?.id && pr.closedAt !== void 0).filter((c) => Math.abs((parseInstant(c.created_at) ?? 0) - (pr.closedAt ?? 0)) <= near).at(-1)?.body;
  return { by, words: words ?? void 0 };
}

export {
  pullRequestsOf,
  pullsFrom,
  openDrafts,
  readPullRequest,
  requestOfPull,
  pullOnBranch,
  MayNotOpenPullRequests,
  openPullRequest,
  openPullFrom,
  updatePullRequest,
  setStatus,
  recentlyClosed,
  closingWords
};
