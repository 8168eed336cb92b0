import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  propose
} from "./chunk-T2SHVK6H.js";
import {
  besideOnMain,
  judge
} from "./chunk-ASSN5Z6B.js";
import "./chunk-NM5AGMHP.js";
import "./chunk-GH3J4E2R.js";
import {
  loadCatalog
} from "./chunk-7GLGW4DU.js";
import "./chunk-AEISO5EX.js";
import "./chunk-VV2WRKN4.js";
import "./chunk-BEJXBDKT.js";
import "./chunk-4KO7MJH2.js";
import "./chunk-6TKBCPKR.js";
import {
  announce,
  configurationOf,
  openLedger,
  parseRequestPath,
  pullRequestsOf,
  readFilesAt,
  readPullRequest,
  requestPaths
} from "./chunk-G32SVG5E.js";
import {
  openIssues,
  readIssue,
  readMainBranch
} from "./chunk-4BGU22TX.js";
import {
  isRequest,
  readRequest
} from "./chunk-Y3XGGZ22.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import {
  formatDuration,
  parseDuration
} from "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import "./chunk-YWCEV5XF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-LWADDRUD.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

// src/request/comment-command.ts
function readCommentCommand(body) {
  const [first = ""] = body.split(/\r?\n/, 1);
  const match = /^\/shorten(?:[ \t]+(\S+))?[ \t]*$/.exec(first);
  if (!match) {
    return /^\/shorten\b/.test(first) ? unreadable() : void 0;
  }
  const duration = parseDuration(match[1] ?? "");
  return duration === void 0 ? unreadable() : { kind: "shorten", duration };
}
var unreadable = () => ({
  kind: "unreadable",
  why: "Write the new duration behind it, such as `/shorten 2h`."
});

// src/commands/comment.ts
async function comment(run) {
  const { event, github } = run;
  const command = event.kind === "comment" ? readCommentCommand(event.body) : void 0;
  if (event.kind !== "comment" || !command || event.sender.type !== "User") return { done: [], failures: [] };
  const issue = await requestBehind(run, event.on);
  if (issue === void 0) return { done: [], failures: [] };
  const answer = async (text) => {
    await announce(github, issue, `answer-${event.comment}`, `@${event.sender.login}, ${text}`, event.on);
    return { done: [{ issue, state: "unchanged", note: text }], failures: [] };
  };
  if (command.kind === "unreadable") return answer(command.why);
  const done = await shorten(run, issue, command.duration, event.sender);
  return typeof done === "string" ? answer(done) : { done: [done], failures: [] };
}
async function requestBehind(run, on) {
  const found = await readIssue(run.github, on);
  if (found.kind === "issue") return isRequest(found.issue.body) ? on : void 0;
  return (await readPullRequest(run.github, on))?.issue;
}
async function shorten(run, issue, duration, sender) {
  const { github } = run;
  const pull = (await pullRequestsOf(github, issue)).find(({ open }) => open);
  if (!pull)
    return "there is no open pull request for this request, so its duration cannot be changed any more.";
  const main = await readMainBranch(github);
  const config = configurationOf(main);
  const drafted = await draftedRequest(run, pull);
  if (!drafted) return "the request file of this pull request cannot be read.";
  if (drafted.request.requester.id !== sender.id && !await mayWrite(run, sender)) {
    return "only the requester and people with write access can change the duration.";
  }
  const now = drafted.request.approvedDuration ?? drafted.request.duration;
  if (duration >= now) return `the duration is ${formatDuration(now)} already and can only become shorter.`;
  const request = { ...drafted.request, approvedDuration: duration };
  const catalog = loadCatalog({ descriptions: true });
  const judgement = judge(request, drafted.policy, config, catalog, github.now());
  if (judgement.decision === "refuse") {
    return "the policy is no longer within the guardrails. Edit the issue to have it drafted anew.";
  }
  const desk = { run, main, config, ledger: openLedger(github), open: await openIssues(github) };
  const beside = await besideOnMain(desk, request, drafted.policy, catalog);
  await propose(desk, request, drafted.policy, judgement, beside?.others);
  return { issue, state: "drafted", note: `${sender.login} shortened it to ${formatDuration(duration)}.` };
}
async function draftedRequest(run, pull) {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.pulls.listFiles({
    owner,
    repo,
    pull_number: pull.number,
    per_page: 100
  });
  const path = data.map(({ filename }) => filename).find((name) => parseRequestPath(name)?.kind === "request");
  if (path === void 0) return void 0;
  const read = readRequest((await readFilesAt(run.github, pull.head, [path])).get(path) ?? "");
  if (!read.ok || read.value.issue !== pull.issue) return void 0;
  const paths = requestPaths(read.value);
  const policy = (await readFilesAt(run.github, pull.head, [paths.policy])).get(paths.policy);
  return paths.request === path && policy !== void 0 ? { request: read.value, policy } : void 0;
}
async function mayWrite(run, { login, id }) {
  const { octokit, owner, repo } = run.github;
  const { data } = await octokit.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
  return data.user?.id === id && (data.permission === "admin" || data.permission === "write");
}
export {
  comment
};
