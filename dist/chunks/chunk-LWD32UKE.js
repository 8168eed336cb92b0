import {
  announce
} from "./chunk-T3NC5FS5.js";
import {
  issueOf
} from "./chunk-P4Z2YMR7.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/messages/health-text.ts
var HEALTH_TITLE = "aws-jit: health";
var HEALTH_MARK = "<!-- aws-jit-health -->";
var healthLine = ({ code, message }, since) => `- **Since ${since}:** ${inlineText(message, 1200)} (\`${code}\`)`;
function healthBody(lines, runUrl) {
  return [
    HEALTH_MARK,
    ...lines.length === 0 ? ["**Nothing is known to be wrong.** This issue is opened again when something needs a person."] : [
      "**Something needs a person.** Everything else goes on; what could not be done or told is done when this is over.",
      "",
      ...lines
    ],
    "",
    `<sub>Kept current by [this run](${runUrl}). It is closed by itself when all is well again.</sub>`
  ].join("\n");
}
var healthNews = (lines) => ["**This was not shown here before:**", "", ...lines].join("\n");
var linesIn = (body) => new Map(
  [...body.matchAll(/^- \*\*Since ([\dTZ:-]{20}):\*\* .* \(`([a-z0-9_-]+)`\)$/gm)].map(
    ([line, since = "", code = ""]) => [code, { line, since }]
  )
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
var partOf = (code) => ["configuration", "removal", "setup", "doctor", "breakglass", "audit", "standing"].find(
  (part) => code.startsWith(`${part}-`)
) ?? "slack";
async function keepHealth(run, open, parts, unknown = /* @__PURE__ */ new Set()) {
  const { github } = run;
  const shown = open.find((issue) => issue.body.startsWith(HEALTH_MARK) && issue.author?.type === "Bot");
  const problems = [...parts.values()].flat();
  const before = linesIn(shown?.body ?? "");
  const others = [...before].filter(([code]) => !parts.has(partOf(code)) || unknown.has(code));
  const now = formatInstant(github.now());
  const lines = [
    ...others.map(([, { line }]) => line),
    ...problems.map((problem) => healthLine(problem, before.get(problem.code)?.since ?? now))
  ];
  if (lines.length === 0) {
    if (shown) await writeHealthIssue(github, shown.number, healthBody([], run.url), "closed");
    return;
  }
  const shownLines = new Set([...before.values()].map(({ line }) => line));
  const same = shown !== void 0 && lines.length === shownLines.size && lines.every((line) => shownLines.has(line));
  if (same) return;
  const begun = problems.filter(({ code }) => !before.has(code)).map((each) => healthLine(each, now));
  const body = healthBody(lines, run.url);
  const earlier = shown ?? await closedHealthIssue(github);
  try {
    if (shown && begun.length > 0)
      await announce(
        github,
        shown.number,
        `began-${digestOf(shown.body).slice(0, 12)}`,
        healthNews(begun),
        shown.number
      );
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
  HEALTH_MARK,
  keepHealth
};
