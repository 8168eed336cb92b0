import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  STATES,
  announce,
  inTrial,
  keepCurrent,
  ledgerEvent,
  statusComment
} from "./chunk-G32SVG5E.js";
import {
  closeIssue,
  hasStatus
} from "./chunk-4BGU22TX.js";
import {
  monthOf
} from "./chunk-YWCEV5XF.js";

// src/github/labels.ts
var OURS = new Set(Object.values(STATES).map((state) => state.label));
async function showLabel(github, issue, state, present) {
  const { octokit, owner, repo } = github;
  const { label, colour, headline } = STATES[state];
  if (present.filter((name) => OURS.has(name)).join() === label) return;
  await ensureLabel(github, label, colour, headline);
  const labels = [...present.filter((name) => !OURS.has(name)), label];
  await octokit.rest.issues.setLabels({ owner, repo, issue_number: issue, labels });
}
async function ensureLabel(github, name, color, description) {
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.issues.createLabel({ owner, repo, name, color, description });
  } catch (error) {
    if (!hasStatus(error, 422)) throw error;
  }
}

// src/commands/tell.ts
async function tell(run, ledger, news) {
  const { github } = run;
  const { issue, state } = news;
  const event = eventOf(run, news);
  if (news.comment !== void 0)
    await announce(github, issue.number, event.id, inTrial(news.comment, news.status?.trial === true));
  if (news.status !== void 0) {
    const text = statusComment({ ...news.status, state, runUrl: run.url });
    await keepCurrent(github, issue.number, "status", text);
  }
  await showLabel(github, issue.number, state, issue.labels);
  if (STATES[state].over && issue.open) {
    const reason = state === "expired" || state === "revoked" ? "completed" : "not_planned";
    ledger.afterwards(() => closeIssue(github, issue.number, reason));
  }
  ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
}
var eventOf = (run, { issue, state, once, data }) => ledgerEvent(state, once, issue.number, run.github.now(), run.id, data);

export {
  tell
};
