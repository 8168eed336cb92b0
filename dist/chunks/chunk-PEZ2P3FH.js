import {
  usageOpener
} from "./chunk-TKTO63QW.js";
import {
  openBucket,
  prefixOf,
  recordOfEvent
} from "./chunk-YFHIEU3Y.js";
import {
  readTrailCall
} from "./chunk-XFSN6YGB.js";
import {
  nameOf
} from "./chunk-JXBG2KKH.js";
import {
  inEachAccount
} from "./chunk-CYAPKX2M.js";
import {
  shortOfCalls
} from "./chunk-45IP2ORQ.js";
import {
  windowFrom
} from "./chunk-MHCT7UXJ.js";
import {
  draftBranch,
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import {
  parseStandingText,
  readStanding,
  standingPaths
} from "./chunk-PNGPIP37.js";
import {
  useWindow
} from "./chunk-O4LHCEMU.js";
import {
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  readEvents
} from "./chunk-5PBHIICC.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import {
  readLedgerTexts
} from "./chunk-UNW2J7SO.js";
import {
  filedAt,
  isInPlace,
  isLive
} from "./chunk-52ZP3XWL.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  readRequest
} from "./chunk-TS36ZYJP.js";
import {
  accountNamed,
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  Digest,
  FIRST_PART,
  IssueNumber,
  Sha,
  UserId,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";

// src/github/approval-facts/pull-approvals.ts
async function pullAndApprovals({ octokit, owner, repo }, number, branch) {
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
        ofRequest: data.head.ref === branch && data.head.repo.id === data.base.repo.id,
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
    const { mergedAt, head, ofRequest, mergedBy, lasting, use } = github.pull;
    const begins = mergedAt && lasting ? windowFrom(lasting, mergedAt).from : mergedAt;
    if (!ofRequest) differs("other-request", `Pull request #${pull ?? 0} is not the one of this request.`);
    if (use !== void 0 && window !== void 0 && (window.from !== use.from || window.until > use.until))
      differs(
        "window-differs",
        `The window is from ${formatInstant(window.from)} to ${formatInstant(window.until)}; what was used gives at most from ${formatInstant(use.from)}, when it was filed, to ${formatInstant(use.until)}.`
      );
    if (use !== void 0 && mergedAt !== void 0 && use.from < mergedAt)
      differs(
        "window-differs",
        `It was filed at ${formatInstant(use.from)}, before the standing approval was merged at ${formatInstant(mergedAt)}.`
      );
    if (mergedAt === void 0) differs("not-merged", `Pull request #${pull ?? 0} was never merged.`);
    else if (use === void 0 && window !== void 0 && begins !== void 0 && window.from !== begins)
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
var reconcilePart = (history, { part, beside }, github) => reconcileGrant(
  { ...history, window: void 0, pull: beside?.pull, approvers: beside?.approvers ?? [] },
  github,
  { kind: "not-checked", why: "its object is compared with those of the request" },
  ""
).map((each) => ({ ...each, message: `Of the part ${part}: ${each.message}` }));
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

// src/report/reconcile-trail.ts
var OF_AWS = /* @__PURE__ */ new Set([
  "granted",
  "scheduled",
  "revoked",
  "expired",
  "tampered",
  "last-accesses"
]);
var OF_BOTH = /* @__PURE__ */ new Set(["refused", "failed", "approved"]);
var isCompared = (kind) => OF_AWS.has(kind) || OF_BOTH.has(kind);
var GIVING = /* @__PURE__ */ new Set(["granted", "scheduled"]);
var INTENDED = "intended";
var GOING_ON = 60 * 60;
function reconcileTrail({ kept, altered, covered }, ledger, now) {
  const differences = altered.map(
    (each) => "why" in each ? {
      issue: each.issue,
      code: "trail-unreadable",
      message: `The object ${each.key} of the audit trail cannot be read, and what it says is not compared: ${each.why}`
    } : {
      issue: each.issue,
      code: "trail-altered",
      message: `The object ${each.key} of the audit trail does not hold what its name says: somebody else put it there. It can be read and not be changed.`
    }
  );
  differences.push(
    ...covered.map(({ issue, key, over: { versions, markers } }) => {
      const what = [
        ...versions > 0 ? [`${versions} later version(s)`] : [],
        ...markers > 0 ? [`${markers} marker(s) that it is deleted`] : []
      ].join(" and ");
      return {
        issue,
        code: "trail-covered",
        message: `Over the object ${key} of the audit trail somebody has put ${what}, which the bucket's policy keeps out: whoever asks for the newest alone does not see it. What was written first is compared all the same.`
      };
    })
  );
  const since = kept.reduce(
    (first, { at }) => first === void 0 || at < first ? at : first,
    void 0
  );
  const lines = grouped(ledger);
  const intended = kept.filter(({ kind }) => kind === INTENDED);
  const given = kept.filter(({ kind }) => GIVING.has(kind));
  const same = (a, b) => a.issue === b.issue && a.part === b.part && a.until === b.until;
  const records = grouped(kept.filter(({ kind }) => kind !== INTENDED));
  for (const [of, there] of records) {
    const [first] = there;
    if (first === void 0) continue;
    const { issue, event, key } = first;
    const lined = lines.get(of);
    if (lined === void 0) {
      if (there.some(({ at }) => at <= now - GOING_ON))
        differences.push({
          issue,
          code: "only-in-trail",
          message: `The audit trail has ${event}, and the ledger has not: it was taken out of the ledger. See ${key}.`
        });
      continue;
    }
    const announced = GIVING.has(first.kind) ? intended.filter((other) => same(first, other)) : [];
    const earliest = Math.min(...[...there, ...announced].map(({ at }) => at));
    const compared = lined.filter(({ kind }) => isCompared(first.kind) || OF_AWS.has(kind));
    for (const each of compared)
      if (each.at < earliest - GOING_ON)
        differences.push({
          issue,
          code: "trail-differs",
          message: `The ledger says that ${event} was at ${formatInstant(each.at)}, and the audit trail took it at ${formatInstant(earliest)}: its time was changed${since !== void 0 && each.at < since ? ", or `audit` was switched on in between" : ""}. See ${key}.`
        });
    const digests = new Set(there.map(({ digest }) => digest));
    if (compared.some(({ digest }) => !digests.has(digest)))
      differences.push({
        issue,
        code: "trail-differs",
        message: `The ledger says of ${event} something else than the audit trail: the line was changed. See ${there.map((each) => each.key).join(", ")}.`
      });
  }
  const known = new Set(intended.filter(({ part }) => isAskedFirst(part)).map(({ issue }) => issue));
  let before = 0;
  for (const [of, lined] of lines) {
    if (records.has(of)) continue;
    for (const each of lined) {
      const { issue, event, kind, at } = each;
      if (!OF_AWS.has(kind) || isEndByAws(each, kept)) continue;
      if (since === void 0 || at < since && !known.has(issue)) {
        before += 1;
        continue;
      }
      differences.push({
        issue,
        code: "only-in-ledger",
        message: `The ledger has ${event} of ${formatInstant(at)}, and the audit trail has not: no job that has AWS wrote it, or the bucket did not take it, or the run ended before. The log of its run and CloudTrail say which.`
      });
    }
  }
  for (const each of given) {
    const announced = intended.filter((other) => same(each, other));
    if (announced.length === 0)
      differences.push({
        issue: each.issue,
        code: "given-unannounced",
        message: `The audit trail has ${each.event}, and not that it was intended before. See ${each.key}.`
      });
    else if (!announced.some(({ basis }) => isBasis(each.basis, basis)))
      differences.push({
        issue: each.issue,
        code: "given-otherwise",
        message: `The audit trail says of ${each.event} that it rests on another policy, pull request or other approvals than what was announced before it was given. See ${[each, ...announced].map(({ key }) => key).join(", ")}.`
      });
  }
  return {
    differences,
    records: kept.length + altered.length,
    unfinished: intended.filter((each) => !given.some((other) => same(each, other))).length,
    before,
    since
  };
}
var isBasis = (given, announced) => ["policy", "pull"].every(
  (name) => given[name] === void 0 || given[name] === announced[name]
) && (given.approvers === void 0 || given.approvers.join() === (announced.approvers ?? []).join());
function isEndByAws({ issue, kind, event, at, until }, kept) {
  if (kind !== "expired" || until === void 0 || event !== `expired:${until}`) return false;
  const end = parseInstant(until);
  const announced = kept.filter((each) => each.issue === issue && each.kind === INTENDED);
  const ends = announced.flatMap((each) => each.until ?? []);
  const last = ends.reduce(
    (latest, each) => latest === void 0 || each > latest ? each : latest,
    void 0
  );
  return end !== void 0 && at >= end && last === until && announced.every(({ endsByItself }) => endsByItself) && kept.some((each) => each.issue === issue && GIVING.has(each.kind));
}
function grouped(all) {
  const groups = /* @__PURE__ */ new Map();
  for (const each of all) {
    const of = `${each.issue} ${each.event}`;
    const group = groups.get(of);
    if (group) group.push(each);
    else groups.set(of, [each]);
  }
  return groups;
}

// src/commands/report/compare-trail.ts
var AT_ONCE = 8;
async function compareTrail(run, { repository }, config, folder) {
  const { audit } = config;
  if (audit === void 0) return void 0;
  const { bucketError } = await import("./audit-bucket-CVAQXCQI.js");
  try {
    const bucket = await openBucket(run, config, audit);
    const listed = await bucket.list(prefixOf(repository));
    const kept = [];
    const altered = [];
    const unread = [];
    const covered = listed.flatMap(
      ({ key, over }) => KEY.test(key) && over.versions + over.markers > 0 ? [{ key, issue: issueIn(key), over }] : []
    );
    let last;
    for (let at = 0; at < listed.length; at += AT_ONCE)
      for (const read of await Promise.all(
        listed.slice(at, at + AT_ONCE).map(
          (each) => recordIn(bucket, repository, each).catch((error) => ({ ...each, unread: error }))
        )
      )) {
        if (read === void 0) continue;
        if ("unread" in read) {
          unread.push({ key: read.key, issue: issueIn(read.key), why: bucketError(read.unread) });
          last = read.unread;
          continue;
        }
        if ("digest" in read) kept.push(read);
        else altered.push(read);
      }
    if (unread.length > 0 && kept.length + altered.length === 0) throw last;
    return reconcileTrail(
      { kept, altered: [...altered, ...unread], covered },
      ledgerLines(folder, repository),
      run.github.now()
    );
  } catch (error) {
    return `The audit trail in the bucket ${audit.bucket} could not be read: ${bucketError(error)}`;
  }
}
var KEY = /^(\d+)\/(\d{4}-\d{2})\/([1-9]\d*)\/([a-z-]+)\/([0-9a-f]{64})\.json$/;
var issueIn = (key) => IssueNumber.of(Number(KEY.exec(key)?.[3]));
async function recordIn(bucket, repository, { key, version, at }) {
  const [, , , number, kind = "", digest = ""] = KEY.exec(key) ?? [];
  const issue = Number(number);
  if (!IssueNumber.is(issue) || !Digest.is(digest) || version === void 0) return void 0;
  const text = await bucket.get(key, version);
  const content = digestOf(text) === digest ? contentOf(text) : void 0;
  if (content === void 0 || content.repository !== repository || content.issue !== issue || content.kind !== kind)
    return { key, issue };
  const { event, data } = content;
  const { part, until } = data;
  return {
    key,
    at,
    issue,
    kind,
    event,
    digest,
    part: typeof part === "string" ? part : FIRST_PART,
    until: typeof until === "string" ? until : void 0,
    basis: basisIn(data, data["extension"] ?? data["difference"]),
    endsByItself: data["curated"] === void 0 || data["mode"] === "copy"
  };
}
function basisIn(data, beside) {
  const own = typeof beside === "object" && beside !== null ? beside : data;
  const { policy } = data;
  const { pull, approvals, approvers = approvals } = own;
  const ids = Array.isArray(approvers) ? approvers.flatMap(
    (each) => typeof each === "object" && each !== null && "id" in each && typeof each.id === "number" ? [each.id] : []
  ) : void 0;
  return {
    ...typeof policy === "string" ? { policy } : {},
    ...typeof pull === "number" ? { pull } : {},
    ...ids === void 0 ? {} : { approvers: ids.sort((a, b) => a - b) }
  };
}
function contentOf(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const { repository, issue, kind, event, data } = value;
  return typeof event === "string" && typeof data === "object" && data !== null ? { repository, issue, kind, event, data } : void 0;
}
function ledgerLines(folder, repository) {
  const lines = [];
  for (const { month, issue, text } of readLedgerTexts(folder))
    for (const event of readEvents(text, issue)) {
      const at = parseInstant(event.at);
      if (at === void 0) continue;
      const digest = digestOf(recordOfEvent(repository, { month }, event).text);
      const { until } = event.data;
      lines.push({
        issue,
        kind: event.kind,
        event: event.id,
        at,
        digest,
        until: typeof until === "string" ? until : void 0
      });
    }
  return lines;
}

// src/commands/report/use-says.ts
async function withUse(github, { issue, standing }, said) {
  const { pull } = said;
  const of = standing === void 0 ? void 0 : parseStandingText(standing);
  if (pull === void 0 || of === void 0 || !Sha.is(pull.head)) return said;
  const path = standingPaths(of).standing;
  const text = (await readFilesAt(github, pull.head, [path], "is absent")).get(path);
  const file = text === void 0 ? void 0 : readStanding(text);
  const found = await readIssue(github, issue);
  if (file?.ok !== true || found.kind !== "issue") return said;
  const { author, createdAt } = found.issue;
  const isTheirs = author !== void 0 && file.value.people.includes(author.id);
  return {
    ...said,
    pull: { ...pull, ofRequest: isTheirs, use: useWindow(createdAt, file.value.duration) }
  };
}

// src/commands/report/verify-report.ts
var differenceText = ({ issue, code, message }) => `#${issue}: ${message} (${code})`;
var verifiedText = ({ differences, grants, inTrail, writers, trail }) => `Compared ${grants} grants with their pull requests and reviews, ${inTrail} of them with CloudTrail, and what AWS holds with the ledger: ${differences.length === 0 ? "they agree" : `${differences.length} difference(s)`}. ` + (trail === void 0 ? "" : `${trailText(trail)} `) + `${writers === void 0 ? "How many people can write the ledger, this token may not know" : `${writers} people can write the ledger`}; the signature of its commits is GitHub\u2019s own, and says nothing about who wrote them.`;
var trailText = ({ records, since, unfinished, before }) => since === void 0 ? "The audit trail holds nothing of this repository yet." : `The ledger was compared with ${records} record(s) of the audit trail, which goes back to ${formatInstant(since)}` + (unfinished === 0 ? "" : `; ${unfinished} of them tell of something that was intended, and no record that it was given`) + `${before === 0 ? "" : `; ${before} line(s) of the ledger say that they are older, and were compared with nothing there`}.`;
var KEPT = 89 * 24 * 60 * 60;
var PAGES = 200;
var DELAY = 30 * 60;
async function verifyReport(run, main, config, histories, folder) {
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
    const said = await pullAndApprovals(run.github, history.pull, draftBranch(history.issue));
    const github = history.standing === void 0 ? await withStart(run.github, history, said) : await withUse(run.github, history, said);
    differences.push(...reconcileGrant(history, github, aws, granter));
    for (const each of history.parts ?? []) {
      const { part, beside } = each;
      const kind = part.startsWith("x") ? "extension" : part.startsWith("d") ? "difference" : void 0;
      if (beside === void 0 || kind === void 0) continue;
      const branch = supplementBranch(history.issue, kind, beside.number);
      differences.push(
        ...reconcilePart(history, each, await pullAndApprovals(run.github, beside.pull, branch))
      );
    }
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
  const trail = await compareTrail(run, main, config, folder);
  if (typeof trail === "string") failures.push(trail);
  const compared = typeof trail === "object" ? trail : void 0;
  return {
    differences: [...differences, ...byAccount.results.flat(), ...compared?.differences ?? []],
    trail: compared && {
      records: compared.records,
      unfinished: compared.unfinished,
      before: compared.before,
      since: compared.since
    },
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
  const given = parts === void 0 || parts.length === 0 ? [{ part: FIRST_PART, until: window.until }] : parts;
  const names = given.map((part) => nameOf({ repository, issue, ...part }));
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
