import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readTrailCall
} from "./chunk-AVSHBKC7.js";
import {
  usageOpener
} from "./chunk-B5ISR4QI.js";
import {
  inEachAccount
} from "./chunk-LS6ASBBC.js";
import {
  nameOf
} from "./chunk-3R7N3GOU.js";
import {
  shortOfCalls
} from "./chunk-H7U6555I.js";
import {
  windowFrom
} from "./chunk-GCWCF6TM.js";
import {
  requestOfBranch
} from "./chunk-TMCFQO6D.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import {
  hasStatus
} from "./chunk-NYLECAUL.js";
import {
  filedAt,
  isInPlace,
  isLive
} from "./chunk-SJA752LS.js";
import {
  readRequest
} from "./chunk-WCTQDI3T.js";
import {
  FIRST_PART,
  Sha,
  UserId,
  accountNamed,
  formatInstant,
  parseInstant
} from "./chunk-2OQPEP3A.js";

// src/github/approval-facts/pull-approvals.ts
async function pullAndApprovals({ octokit, owner, repo }, number, issue) {
  if (number === void 0) return { pull: void 0, approvals: [] };
  try {
    const of = { owner, repo, pull_number: number };
    const { data } = await octokit.rest.pulls.get(of);
    const reviews = await octokit.paginate(octokit.rest.pulls.listReviews, { ...of, per_page: 100 });
    const merger = data.merged_by?.id;
    return {
      pull: {
        mergedAt: data.merged_at === null ? void 0 : parseInstant(data.merged_at),
        head: data.head.sha,
        ofRequest: requestOfBranch(data.head.ref) === issue && data.head.repo.id === data.base.repo.id,
        mergedBy: merger !== void 0 && UserId.is(merger) ? merger : void 0
      },
      approvals: reviews.flatMap(
        ({ state, user, commit_id }) => (state === "APPROVED" || state === "DISMISSED") && user && UserId.is(user.id) && commit_id ? [{ id: user.id, commit: commit_id }] : []
      )
    };
  } catch (error) {
    if (hasStatus(error, 404)) return { pull: void 0, approvals: [] };
    throw error;
  }
}
async function howManyMayWrite({ octokit, owner, repo }) {
  try {
    const people = await octokit.paginate(octokit.rest.repos.listCollaborators, {
      owner,
      repo,
      permission: "push",
      per_page: 100
    });
    return people.length;
  } catch (error) {
    if (hasStatus(error, 403, 404)) return void 0;
    throw error;
  }
}

// src/report/reconcile.ts
function reconcileGrant(history, github, aws, granter) {
  const { issue, window, pull, requester, approvers } = history;
  const found = [];
  const differs = (code, message) => {
    found.push({ issue, code, message });
  };
  if (github.pull === void 0) {
    differs(
      "no-pull-request",
      `The ledger names pull request ${pull === void 0 ? "none" : `#${pull}`}, and GitHub has no such one.`
    );
  } else {
    const { mergedAt, head, ofRequest, mergedBy, lasting } = github.pull;
    const begins = mergedAt && lasting ? windowFrom(lasting, mergedAt).from : mergedAt;
    if (!ofRequest) differs("other-request", `Pull request #${pull ?? 0} is not the one of this request.`);
    if (mergedAt === void 0) differs("not-merged", `Pull request #${pull ?? 0} was never merged.`);
    else if (window !== void 0 && begins !== void 0 && window.from !== begins)
      differs(
        "window-differs",
        `The window begins at ${formatInstant(window.from)}, the merge was at ${formatInstant(mergedAt)}${begins === mergedAt ? "" : `, and what was merged begins at ${formatInstant(begins)}`}.`
      );
    if (approvers.length === 0) differs("nobody-approved", "The ledger names nobody who approved it.");
    for (const { id, login, by } of approvers) {
      const reviewed = github.approvals.some((each) => each.id === id && each.commit === head);
      if (!reviewed && !(by !== "review" && mergedBy === id))
        differs(
          "approver-did-not-approve",
          `GitHub knows no approval by ${login} (${id}) of what was merged.`
        );
      if (id === requester?.id)
        differs("approver-is-requester", `${login} asked for it and is named as its approver.`);
    }
  }
  switch (aws.kind) {
    case "made":
      if (aws.by !== granter)
        differs("not-made-by-granter", `In AWS it was made by ${aws.by}, not by ${granter}.`);
      break;
    case "not-found":
      differs("no-trace-in-aws", "CloudTrail holds no call of the granter that made it.");
      break;
    case "not-checked":
      break;
  }
  return found;
}
var endsOf = ({ window, parts }) => [
  window?.until,
  ...(parts ?? []).map(({ until }) => until)
];
function reconcileObjects(objects, histories, now) {
  const found = [];
  const held = /* @__PURE__ */ new Set();
  for (const { issue, until, arn, attached } of objects) {
    if (!attached || until <= now) continue;
    held.add(issue);
    const history = histories.get(issue);
    if (history === void 0 || !isInPlace(history, now) || !endsOf(history).includes(until))
      found.push({
        issue,
        code: "aws-without-grant",
        message: `${arn} is attached until ${formatInstant(until)}, and the ledger has no grant in place that ends then.`
      });
  }
  for (const history of histories.values())
    if (isInPlace(history, now) && !held.has(history.issue))
      found.push({
        issue: history.issue,
        code: "grant-without-aws",
        message: `The ledger says that it is ${isLive(history, now) ? "live" : "in place, and begins later"}, and AWS holds nothing of it that is attached.`
      });
  return found;
}

// src/commands/report/verify-report.ts
var differenceText = ({ issue, code, message }) => `#${issue}: ${message} (${code})`;
var verifiedText = ({ differences, grants, inTrail, writers }) => `Compared ${grants} grants with their pull requests and reviews, ${inTrail} of them with CloudTrail, and what AWS holds with the ledger: ${differences.length === 0 ? "they agree" : `${differences.length} difference(s)`}. ${writers === void 0 ? "How many people can write the ledger, this token may not know" : `${writers} people can write the ledger`}; the signature of its commits is GitHub\u2019s own, and says nothing about who wrote them.`;
var KEPT = 89 * 24 * 60 * 60;
var PAGES = 200;
var DELAY = 30 * 60;
async function verifyReport(run, main, config, histories) {
  const granted = histories.filter(({ window, synthetic }) => window !== void 0 && !synthetic);
  const differences = [];
  const failures = [];
  const open = await usageOpener(run, config);
  const trails = /* @__PURE__ */ new Map();
  let inTrail = 0;
  let grants = 0;
  for (const history of granted) {
    const short = shortOfCalls(run.github.remaining());
    if (short !== void 0) {
      failures.push(`${granted.length - grants} grants are not compared. ${short}`);
      break;
    }
    const account = history.account === void 0 ? void 0 : accountNamed(config, history.account);
    const granter = granterOf(main, account);
    const aws = await inAws(main, account, history, run.github.now(), granter, async (of) => {
      const known = trails.get(of.name) ?? creations(open, of, granted, run.github.now());
      trails.set(of.name, known);
      return known;
    });
    const said = await pullAndApprovals(run.github, history.pull, history.issue);
    const github = await withStart(run.github, history, said);
    differences.push(...reconcileGrant(history, github, aws, granter));
    grants += 1;
    if (aws.kind !== "not-checked") inTrail += 1;
  }
  for (const why of await Promise.all(trails.values())) if (typeof why === "string") failures.push(why);
  const byAccount = await inEachAccount(run, main, config, "reader", async (account, backend) => {
    const { objects } = await backend.survey();
    const mine = granted.filter((each) => each.account === account.name);
    const byIssue = new Map(mine.map((each) => [each.issue, each]));
    return reconcileObjects(objects, byIssue, await backend.now());
  });
  return {
    differences: [...differences, ...byAccount.results.flat()],
    grants,
    inTrail,
    writers: await howManyMayWrite(run.github),
    failures: [...failures, ...byAccount.failures]
  };
}
async function withStart(github, { issue, account, month, window }, said) {
  const { pull } = said;
  if (pull?.mergedAt === void 0 || window === void 0 || window.from === pull.mergedAt) return said;
  if (account === void 0 || !Sha.is(pull.head)) return said;
  const createdAt = parseInstant(`${month}-01T00:00:00Z`);
  if (createdAt === void 0) return said;
  const path = requestPaths({ account, issue, createdAt }).request;
  const text = (await readFilesAt(github, pull.head, [path], "is absent")).get(path);
  const request = text === void 0 ? void 0 : readRequest(text);
  if (request?.ok !== true || request.value.issue !== issue) return said;
  return { ...said, pull: { ...pull, lasting: request.value } };
}
var granterOf = ({ repository }, account) => account?.granterRole?.replace(/^.*\//, "") ?? `aws-jit-granter-${repository}`;
async function inAws({ repository }, account, { issue, window, grantedAt, parts, timeline }, now, granter, made) {
  if (account === void 0) return { kind: "not-checked", why: "its account is not configured any more" };
  if (account.backend !== "iam")
    return { kind: "not-checked", why: "Identity Center logs in the account where it is administered" };
  if (window === void 0 || (grantedAt ?? window.from) < now - KEPT)
    return { kind: "not-checked", why: "CloudTrail\u2019s event history holds ninety days" };
  const found = await made(account);
  if (typeof found === "string") return { kind: "not-checked", why: found };
  const names = [...parts ?? [], { part: FIRST_PART, until: window.until }].filter(({ until }, at, all) => all.findIndex((each) => each.until === until) === at).map((part) => nameOf({ repository, issue, ...part }));
  const calls = names.flatMap((name) => found.get(name) ?? []);
  const other = calls.find((call) => call.kind === "made" && call.by !== granter);
  if (other !== void 0) return other;
  if (calls.length === names.length && calls[0] !== void 0) return calls[0];
  const last = timeline.findLast(({ state }) => state === "granted")?.at;
  return (last ?? grantedAt ?? window.from) > now - DELAY ? { kind: "not-checked", why: "CloudTrail delivers a quarter of an hour late" } : { kind: "not-found" };
}
var madeAfter = (history) => {
  const { window, grantedAt } = history;
  const isAhead = window !== void 0 && grantedAt !== void 0 && grantedAt < window.from;
  return isAhead ? filedAt(history) ?? grantedAt : window?.from;
};
async function creations(open, account, granted, now) {
  try {
    const opened = await open(account, PAGES);
    const first = Math.min(...granted.map((history) => madeAfter(history) ?? now));
    const window = { from: Math.max(first, now - KEPT), until: now };
    const { events, complete } = await opened.trail(opened.globalRegion).eventsNamed("CreatePolicy", window);
    if (!complete) return `CloudTrail of ${account.name} holds more than one run may read.`;
    const made = /* @__PURE__ */ new Map();
    for (const event of events) {
      const call = readTrailCall(event);
      const name = policyName(event);
      if (call === void 0 || call.failed || name === void 0) continue;
      made.set(name, { kind: "made", by: makerOf(call), at: call.at });
    }
    return made;
  } catch (error) {
    return `CloudTrail of ${account.name} could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
var makerOf = ({ principal }) => principal === void 0 ? "somebody" : principal.kind === "role" ? principal.name : `the user ${principal.name}`;
function policyName(event) {
  const parameters = typeof event === "object" && event !== null && "requestParameters" in event ? event.requestParameters : void 0;
  const name = typeof parameters === "object" && parameters !== null && "policyName" in parameters ? parameters.policyName : void 0;
  return typeof name === "string" ? name : void 0;
}

export {
  differenceText,
  verifiedText,
  verifyReport
};
