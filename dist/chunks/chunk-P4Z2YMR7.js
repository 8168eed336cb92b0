import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  IssueNumber,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/github/open-issues.ts
var actorOf = (raw) => raw && UserId.is(raw.id) ? { id: UserId.of(raw.id), login: raw.login, type: raw.type ?? "unknown" } : void 0;
function issueOf(raw) {
  const createdAt = parseInstant(raw.created_at);
  if (createdAt === void 0) throw new Error(`Issue #${raw.number} has an unreadable creation time.`);
  return {
    number: IssueNumber.of(raw.number),
    id: raw.id,
    author: actorOf(raw.user),
    body: raw.body ?? "",
    open: raw.state === "open",
    reopened: raw.state === "open" && raw.state_reason === "reopened",
    createdAt,
    closedAt: raw.closed_at ? parseInstant(raw.closed_at) : void 0,
    labels: (raw.labels ?? []).flatMap((l) => typeof l === "string" ? [l] : l.name ? [l.name] : [])
  };
}
var openIssues = async (github) => (await openNumbers(github)).issues;
async function openIssuesOf(github, login) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "open",
    creator: login,
    per_page: 100
  });
  return all.filter((raw) => !raw.pull_request).map(issueOf);
}
async function openNumbers(github) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "open",
    per_page: 100
  });
  return {
    issues: all.filter((raw) => !raw.pull_request).map(issueOf),
    pulls: all.filter((raw) => raw.pull_request).map((raw) => raw.number)
  };
}
async function readIssue(github, number) {
  const { octokit, owner, repo } = github;
  try {
    const { data } = await octokit.rest.issues.get({ owner, repo, issue_number: number });
    const home = `/repos/${owner}/${repo}`.toLowerCase();
    if (!new URL(data.repository_url).pathname.toLowerCase().endsWith(home)) {
      return { kind: "unknown", why: `Issue #${number} was transferred to another repository.` };
    }
    if (data.pull_request) return { kind: "unknown", why: `#${number} is a pull request, not an issue.` };
    return { kind: "issue", issue: issueOf(data), closedBy: actorOf(data.closed_by) };
  } catch (error) {
    if (hasStatus(error, 301, 404, 410)) {
      return {
        kind: "unknown",
        why: `Issue #${number} cannot be seen: deleted, transferred or not accessible.`
      };
    }
    throw error;
  }
}
async function closeIssue(github, issue, reason, labels) {
  const { octokit, owner, repo } = github;
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: issue,
    state: "closed",
    state_reason: reason,
    ...labels === void 0 ? {} : { labels: [...labels] }
  });
}
async function recentlyClosedIssues(github, since) {
  const { octokit, owner, repo } = github;
  const all = await octokit.paginate(octokit.rest.issues.listForRepo, {
    owner,
    repo,
    state: "closed",
    since: formatInstant(since),
    per_page: 100
  });
  return all.filter((raw) => !raw.pull_request).map(issueOf);
}

export {
  actorOf,
  issueOf,
  openIssues,
  openIssuesOf,
  openNumbers,
  readIssue,
  closeIssue,
  recentlyClosedIssues
};
