import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  issueOf
} from "./chunk-O42V2KR6.js";
import {
  inlineText
} from "./chunk-IITFFCQK.js";
import {
  hasStatus
} from "./chunk-HPIVOEY4.js";
import {
  formatInstant
} from "./chunk-B4LSIJN2.js";

// src/messages/health-text.ts
var HEALTH_TITLE = "aws-jit: health";
var HEALTH_MARK = "<!-- aws-jit-health -->";
function healthBody(problems, runUrl, kept = []) {
  return [
    HEALTH_MARK,
    ...problems.length + kept.length === 0 ? ["**All is well.** This issue is opened again when something needs a person."] : [
      "**Something needs a person.** Access is granted and removed all the same; what could not be told is told when this is over.",
      "",
      ...kept,
      ...problems.map(
        ({ code, since, message }) => `- **Since ${since}:** ${inlineText(message, 600)} (\`${code}\`)`
      )
    ],
    "",
    `<sub>Kept current by [this run](${runUrl}). It is closed by itself when all is well again.</sub>`
  ].join("\n");
}
var linesIn = (body) => [...body.matchAll(/^- \*\*Since ([\dTZ:-]{20}):\*\* .* \(`([a-z0-9_-]+)`\)$/gm)].map(
  ([line, since = "", code = ""]) => ({ code, since, line })
);

// src/github/health-issue.ts
var LABEL = "aws-jit: health";
async function healthIssues(github) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.listForRepo({
    owner,
    repo,
    state: "all",
    labels: LABEL,
    direction: "asc",
    per_page: 100
  });
  return data.filter((raw) => !raw.pull_request).map(issueOf);
}
async function openHealthIssue(github, body) {
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.issues.create({
    owner,
    repo,
    title: HEALTH_TITLE,
    body,
    labels: [LABEL],
    request: { retries: 0 }
  });
  try {
    await octokit.graphql(
      "mutation PinHealth($issue: ID!) { pinIssue(input: {issueId: $issue}) { issue { id } } }",
      {
        issue: data.node_id
      }
    );
  } catch {
  }
}
async function writeHealthIssue(github, issue, body, state) {
  const { octokit, owner, repo } = github;
  await octokit.rest.issues.update({
    owner,
    repo,
    issue_number: issue,
    body,
    state,
    ...state === "closed" ? { state_reason: "completed" } : {}
  });
}

// src/commands/tell/keep-health-issue.ts
var partOf = (code) => code.startsWith("configuration_") ? "configuration" : "slack";
async function keepHealth(run, open, part, problems) {
  const { github } = run;
  const shown = open.find((issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === "Bot");
  const lines = linesIn(shown?.body ?? "");
  const kept = lines.filter(({ code }) => partOf(code) !== part).map(({ line }) => line);
  if (problems.length + kept.length === 0) {
    if (shown) await writeHealthIssue(github, shown.number, healthBody([], run.url), "closed");
    return;
  }
  const earlier = shown ?? await closedHealthIssue(github);
  const since = new Map(
    lines.filter(({ code }) => partOf(code) === part).map((each) => [each.code, each.since])
  );
  const now = formatInstant(github.now());
  const standing = problems.map((problem) => ({ ...problem, since: since.get(problem.code) ?? now }));
  const known = shown !== void 0 && standing.length === since.size && standing.every(({ code }) => since.has(code));
  if (known) return;
  const body = healthBody(standing, run.url, kept);
  try {
    if (earlier) await writeHealthIssue(github, earlier.number, body, "open");
    else await openHealthIssue(github, body);
  } catch (error) {
    if (!hasStatus(error, 403, 404, 410)) throw error;
    run.log.warning(`The health issue cannot be written: ${String(error)}`);
  }
}
var closedHealthIssue = async (github) => (await healthIssues(github)).find(
  (issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === "Bot"
);

export {
  keepHealth
};
