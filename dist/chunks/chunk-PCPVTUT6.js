import {
  isUnanswered,
  plainMarkdown
} from "./chunk-FR5HABJD.js";
import {
  mergeTimes
} from "./chunk-ATW52AOA.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import {
  CODEOWNERS_LOCATIONS,
  ownerText,
  ownersOf,
  parseCodeowners
} from "./chunk-RLVHQ27K.js";
import {
  shownState
} from "./chunk-RM3SS25X.js";
import {
  clockTime,
  untilText
} from "./chunk-A5VQQW3W.js";
import {
  openDrafts,
  pullRequestsOf
} from "./chunk-NO4Q5WCE.js";
import {
  markOf
} from "./chunk-T3NC5FS5.js";
import {
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  STATES,
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import {
  accountsNamed,
  isRequest,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import {
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/terminal/following/request-now.ts
var isOfUs = (issue) => isRequest(issue.body) || shownState(issue) !== void 0;
async function requestNow(github, number) {
  const looked = await readIssue(github, number);
  if (looked.kind === "unknown") return looked.why;
  const { issue } = looked;
  if (!isOfUs(issue)) return `#${number} is no request for AWS access.`;
  const pulls = await pullRequestsOf(github, number);
  const pull = pulls.findLast(({ open }) => open) ?? pulls.findLast(({ mergedAt }) => mergedAt !== void 0);
  const around = await readAround(github, [issue], new Map(pull === void 0 ? [] : [[number, pull]]));
  return { issue, now: stateOf(issue, around) };
}
var justFiled = (issue) => stateOf(issue, { codeowners: void 0, pulls: /* @__PURE__ */ new Map(), until: /* @__PURE__ */ new Map(), now: issue.createdAt });
async function requestsNow(github, issues) {
  const ours = issues.filter(isOfUs);
  if (ours.length === 0) return [];
  const around = await readAround(github, ours, await openDrafts(github));
  return ours.map((issue) => stateOf(issue, around)).sort((a, b) => Number(a.live) - Number(b.live) || (a.until ?? 0) - (b.until ?? 0) || a.issue - b.issue);
}
async function readAround(github, issues, pulls) {
  const main = await readMainBranch(github);
  const inReview = issues.some((issue) => shownState(issue) === "drafted");
  return {
    codeowners: inReview ? await readOwners(github, main) : void 0,
    pulls,
    until: await endsOf(
      github,
      main,
      issues.filter((issue) => isGiven(shownState(issue)))
    ),
    now: github.now()
  };
}
async function readOwners(github, { head }) {
  const files = await readFilesAt(github, head, CODEOWNERS_LOCATIONS, "is absent");
  return CODEOWNERS_LOCATIONS.map((path) => files.get(path)).find((text) => text !== void 0);
}
async function endsOf(github, { head }, live) {
  const ends = /* @__PURE__ */ new Map();
  if (live.length === 0) return ends;
  const told = await openLedger(github).read(
    live.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  for (const { number } of live) {
    const until = latestEnd(told.get(number) ?? []);
    if (until !== void 0) ends.set(number, until);
  }
  const untold = live.filter(({ number }) => !ends.has(number));
  if (untold.length === 0) return ends;
  const merges = await mergeTimes(
    github,
    untold.map(({ number }) => number)
  );
  const paths = new Map(untold.flatMap((issue) => pathOf(issue) ?? []));
  const files = await readFilesAt(github, head, [...paths.values()], "is absent");
  for (const [number, path] of paths) {
    const [read, merged] = [readRequest(files.get(path) ?? ""), merges.get(number)];
    if (read.ok && merged !== void 0) ends.set(number, endFrom(read.value, merged));
  }
  return ends;
}
var latestEnd = (events) => {
  const ends = events.flatMap(
    ({ kind, data }) => kind === "granted" || kind === "scheduled" ? parseInstant(String(data["until"])) ?? [] : []
  );
  return ends.length === 0 ? void 0 : ends.reduce((a, b) => a > b ? a : b);
};
var accountOf = ({ body }) => {
  const names = accountsNamed(body);
  return names.length === 0 ? void 0 : names.join(", ");
};
function pathOf(issue) {
  const [account] = accountsNamed(issue.body);
  if (account === void 0) return void 0;
  return [[issue.number, requestPaths({ account, createdAt: issue.createdAt, issue: issue.number }).request]];
}
function stateOf(issue, around) {
  const state = shownState(issue) ?? "requested";
  const until = around.until.get(issue.number);
  const over = STATES[state].over || !issue.open;
  return {
    issue: issue.number,
    requester: issue.author?.login ?? "an account that is gone",
    state,
    // A label alone is anybody's with triage access: without a recorded end, or a merge, nothing is live.
    live: state === "granted" && issue.open && until !== void 0 && until > around.now,
    over,
    account: accountOf(issue),
    pull: around.pulls.get(issue.number)?.number,
    until,
    waitsFor: over ? "" : WAITS_FOR[state](issue, around)
  };
}
var WAITS_FOR = {
  requested: () => "the draft, which takes a minute or two",
  asked: ({ author, number }) => `${author?.login ?? "the requester"}, to answer with a comment on #${number} or to edit it`,
  drafted: (issue, around) => {
    const pull = around.pulls.get(issue.number);
    const approvers = ownersBeside(issue, around.codeowners);
    return `the approval of ${approvers.length === 0 ? "a code owner" : approvers.join(" or ")}${pull === void 0 ? "" : ` in #${pull.number}`}`;
  },
  approved: ({ number }) => `the grant; what is missing stands on #${number}`,
  failed: ({ number }) => `the next try; what AWS said stands on #${number}`,
  scheduled: () => "its start, which the form asked for",
  granted: () => "",
  refused: () => "",
  rejected: () => "",
  cancelled: () => "",
  lapsed: () => "",
  expired: () => "",
  revoked: () => ""
};
function ownersBeside(issue, codeowners) {
  const [, path] = pathOf(issue)?.[0] ?? [];
  if (codeowners === void 0 || path === void 0) return [];
  const ownership = ownersOf(parseCodeowners(codeowners), path);
  const own = `@${issue.author?.login ?? ""}`.toLowerCase();
  return ownership.kind === "owned" ? ownership.owners.map(ownerText).filter((owner) => owner.toLowerCase() !== own) : [];
}

// src/terminal/following/status-text.ts
var ENDS_SOON = 3600;
function statusLine(request, now) {
  const { issue, account, requester, state, until, live, over, waitsFor } = request;
  const where = account === void 0 ? "" : ` in ${account}`;
  const ends = until === void 0 ? state === "granted" ? " It is labelled so, and no end of it is recorded: nothing here shows that it is." : "" : live ? ` Until ${untilText(until, now)}${until - now <= ENDS_SOON ? ": it ends soon" : ""}.` : state === "scheduled" && until > now ? ` Until ${clockTime(until)}.` : ` It ended ${untilText(until, now)}.`;
  const waits = waitsFor === "" ? "" : ` It waits for ${waitsFor}.`;
  const closed = over && !STATES[state].over ? " The issue is closed." : "";
  return revealHidden(`#${issue}${where}, ${requester}: ${STATES[state].headline}.${closed}${ends}${waits}`);
}
var statusJson = ({ issue, requester, state, live, over, account, pull, until, waitsFor }, home) => ({
  issue,
  url: `${home}/issues/${issue}`,
  requester,
  account: account ?? null,
  state,
  headline: STATES[state].headline,
  live,
  over,
  until: until === void 0 ? null : formatInstant(until),
  pull: pull ?? null,
  waits_for: waitsFor === "" ? null : waitsFor
});

// src/terminal/following/follow-request.ts
var CLOCK = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms))
};
var SHORTEST_MS = 5e3;
var LONGEST_MS = 3e4;
var LENGTHEN = 1.5;
var MOST_FAILURES = 5;
async function followRequest(following) {
  const { github, issue, deadline, clock, isDone, say } = following;
  let latest = following.after;
  let told = "";
  let seen;
  let pause = SHORTEST_MS;
  for (let failures = 0; ; ) {
    try {
      const looked = await requestNow(github, issue);
      if (typeof looked === "string") throw new Error(looked);
      seen = looked.now;
      const news = await commentsAfter(github, issue, latest);
      const line = statusLine(seen, github.now());
      if (line !== told || news.length > 0) pause = SHORTEST_MS;
      if (line !== told) say(line);
      told = line;
      for (const { id, text } of news) {
        latest = Math.max(latest, id);
        say(indented(text));
      }
      if (isDone(seen)) return seen;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!isUnanswered(error) || failures >= MOST_FAILURES) {
        if (clock.now() >= deadline && seen !== void 0) return seen;
        throw error;
      }
    }
    const left = deadline - clock.now();
    if (left <= 0) {
      if (seen !== void 0) return seen;
      throw new Error("GitHub did not answer in the time that was given.");
    }
    await clock.pause(Math.min(pause, left));
    pause = Math.min(pause * LENGTHEN, LONGEST_MS);
  }
}
async function commentsAfter({ octokit, owner, repo }, issue, after) {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100
  });
  return all.flatMap(({ id, user, body = "" }) => {
    const mark = markOf(body);
    if (id <= after || user?.type !== "Bot" || mark === void 0 || mark.endsWith(":status -->")) return [];
    return [{ id, text: plainMarkdown(body.slice(mark.length).trim()) }];
  });
}
var indented = (text) => text.split("\n").map((line) => `    ${line}`.trimEnd()).join("\n");
var isSettled = ({ live, over, state }) => live || over || state === "asked";
var lastsLonger = (before) => ({ until, over }) => over || until !== void 0 && (before === void 0 || until > before);

export {
  requestNow,
  justFiled,
  requestsNow,
  statusLine,
  statusJson,
  CLOCK,
  followRequest,
  isSettled,
  lastsLonger
};
