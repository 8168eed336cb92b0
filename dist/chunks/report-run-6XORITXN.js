import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  digest,
  readCheckout
} from "./chunk-E3IBYVUA.js";
import {
  writeReport
} from "./chunk-HYLIEYG5.js";
import {
  pageOf
} from "./chunk-E4GHPZA7.js";
import {
  readTrailCall
} from "./chunk-L3XRNWBH.js";
import {
  readUsage,
  usageOpener
} from "./chunk-HJXEG7OR.js";
import {
  isUsageDue
} from "./chunk-AWJGKX6L.js";
import {
  personFiles
} from "./chunk-TKHZFWIH.js";
import "./chunk-EYAXNZXW.js";
import {
  isLive
} from "./chunk-WRYWZH5C.js";
import {
  shortOfCalls
} from "./chunk-SMRH5QHS.js";
import "./chunk-W7R4N7XH.js";
import {
  configurationOf,
  requestOfBranch
} from "./chunk-27JTSM5T.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-FPX2KNDF.js";
import "./chunk-5MI7KJTZ.js";
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger
} from "./chunk-66AHU2QG.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  readFilesAt
} from "./chunk-FCFHHTHJ.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-JBV3PYQV.js";
import "./chunk-HZCZN6RS.js";
import {
  nameOf
} from "./chunk-S7BNTV6G.js";
import "./chunk-YG7EKQCF.js";
import {
  inTable,
  inlineText
} from "./chunk-OVFC6JUE.js";
import {
  inEachAccount
} from "./chunk-K67IUG7Y.js";
import {
  readMainBranch
} from "./chunk-C6JBHP6U.js";
import {
  hasStatus
} from "./chunk-APHMWDSF.js";
import "./chunk-6BXRJHYU.js";
import {
  accountNamed
} from "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import {
  UserId
} from "./chunk-IVYZFXGK.js";
import {
  formatInstant,
  parseInstant
} from "./chunk-KFAEXSQZ.js";
import "./chunk-HANBNIMK.js";

// src/commands/report-run.ts
import { existsSync } from "node:fs";
import { join } from "node:path";

// src/github/pages-site.ts
async function isPrivateSite({ octokit, owner, repo }) {
  try {
    const { data } = await octokit.rest.repos.getPages({ owner, repo });
    const isPublic = data.public;
    return isPublic === false ? { private: true } : { private: false, why: "GitHub says that the site is public, or does not say." };
  } catch (error) {
    if (hasStatus(error, 404)) return { private: false, why: "There is no Pages site here." };
    if (hasStatus(error, 403))
      return { private: false, why: "The job may not ask GitHub whether the site is public." };
    throw error;
  }
}

// src/report/summary.ts
var BARS = 12;
function summaryMarkdown(metrics) {
  const months = metrics.byMonth.slice(-BARS);
  return [
    "| | |",
    "| --- | --- |",
    ...digest(metrics).facts.map(
      ([label, value]) => `| ${inTable(inlineText(label))} | ${inTable(inlineText(value))} |`
    ),
    "",
    ...months.length === 0 ? [] : [
      "```mermaid",
      "xychart-beta",
      '  title "Requests by month, and of them granted"',
      `  x-axis [${months.map(({ month }) => `"${plain(month)}"`).join(", ")}]`,
      `  y-axis "requests" 0 --> ${Math.max(1, ...months.map(({ requests }) => requests))}`,
      `  bar [${months.map(({ requests }) => requests).join(", ")}]`,
      `  line [${months.map(({ granted }) => granted).join(", ")}]`,
      "```",
      ""
    ],
    ...pie("What was granted, and used", [
      ["used", metrics.usage.used],
      ["unused", metrics.usage.unused],
      ["unknown", metrics.usage.unknown]
    ]),
    ...pie("Requests by service", topOf(metrics.byService)),
    "Counted from the ledger: what the machine recorded, not proof. The page has the rest.",
    ""
  ].join("\n");
}
function pie(title, parts) {
  const shown = parts.filter(([, count]) => count > 0);
  if (shown.length === 0) return [];
  return [
    "```mermaid",
    "pie showData",
    `  title ${plain(title)}`,
    ...shown.map(([name, count]) => `  "${plain(name)}" : ${count}`),
    "```",
    ""
  ];
}
function topOf(tallies) {
  const top = tallies.slice(0, 7);
  const rest = tallies.slice(7).reduce((sum, { requests }) => sum + requests, 0);
  return [...top.map(({ name, requests }) => [name, requests]), ["others", rest]];
}
var plain = (text) => text.replace(/[^A-Za-z0-9 ,._-]/g, "").slice(0, 60);

// src/github/pull-approvals.ts
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
    const { mergedAt, head, ofRequest, mergedBy } = github.pull;
    if (!ofRequest) differs("other-request", `Pull request #${pull ?? 0} is not the one of this request.`);
    if (mergedAt === void 0) differs("not-merged", `Pull request #${pull ?? 0} was never merged.`);
    else if (window !== void 0 && window.from !== mergedAt)
      differs(
        "window-differs",
        `The window begins at ${formatInstant(window.from)}, the merge was at ${formatInstant(mergedAt)}.`
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
function reconcileObjects(objects, histories, now) {
  const found = [];
  const held = /* @__PURE__ */ new Set();
  for (const { issue, until, arn, attached } of objects) {
    if (!attached || until <= now) continue;
    held.add(issue);
    const history = histories.get(issue);
    if (history === void 0 || !isLive(history, now) || history.window?.until !== until)
      found.push({
        issue,
        code: "aws-without-grant",
        message: `${arn} is attached until ${formatInstant(until)}, and the ledger has no live grant that ends then.`
      });
  }
  for (const history of histories.values())
    if (isLive(history, now) && !held.has(history.issue))
      found.push({
        issue: history.issue,
        code: "grant-without-aws",
        message: "The ledger says that it is live, and AWS holds nothing of it that is attached."
      });
  return found;
}

// src/commands/verify-report.ts
var differenceText = ({ issue, code, message }) => `#${issue}: ${message} (${code})`;
var verifiedText = ({ differences, grants, inTrail, writers }) => `Compared ${grants} grants with their pull requests and reviews, ${inTrail} of them with CloudTrail, and what AWS holds with the ledger: ${differences.length === 0 ? "they agree" : `${differences.length} difference(s)`}. ${writers === void 0 ? "How many people can write the ledger, this token may not know" : `${writers} people can write the ledger`}; the signature of its commits is GitHub\u2019s own, and says nothing about who wrote them.`;
var KEPT = 89 * 24 * 60 * 60;
var PAGES = 200;
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
    const aws = await inAws(main, account, history, run.github.now(), async (of) => {
      const known = trails.get(of.name) ?? creations(open, of, granted, run.github.now());
      trails.set(of.name, known);
      return known;
    });
    const github = await pullAndApprovals(run.github, history.pull, history.issue);
    differences.push(...reconcileGrant(history, github, aws, granterOf(main, account)));
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
var granterOf = ({ repository }, account) => account?.granterRole?.replace(/^.*\//, "") ?? `aws-jit-granter-${repository}`;
async function inAws({ repository }, account, { issue, window, grantedAt }, now, made) {
  if (account === void 0) return { kind: "not-checked", why: "its account is not configured any more" };
  if (account.backend !== "iam")
    return { kind: "not-checked", why: "Identity Center logs in the account where it is administered" };
  if (window === void 0 || (grantedAt ?? window.from) < now - KEPT)
    return { kind: "not-checked", why: "CloudTrail\u2019s event history holds ninety days" };
  const found = await made(account);
  if (typeof found === "string") return { kind: "not-checked", why: found };
  return found.get(nameOf({ repository, issue, until: window.until })) ?? { kind: "not-found" };
}
async function creations(open, account, granted, now) {
  try {
    const opened = await open(account, PAGES);
    const first = Math.min(...granted.map(({ window: window2 }) => window2?.from ?? now));
    const window = { from: Math.max(first, now - KEPT), until: now };
    const { events, complete } = await opened.trail(opened.globalRegion).eventsNamed("CreatePolicy", window);
    if (!complete) return `CloudTrail of ${account.name} holds more than one run may read.`;
    const made = /* @__PURE__ */ new Map();
    for (const event of events) {
      const call = readTrailCall(event);
      const name = policyName(event);
      if (call === void 0 || call.denied || name === void 0) continue;
      made.set(name, { kind: "made", by: call.principal?.name ?? "somebody", at: call.at });
    }
    return made;
  } catch (error) {
    return `CloudTrail of ${account.name} could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}
function policyName(event) {
  const parameters = typeof event === "object" && event !== null && "requestParameters" in event ? event.requestParameters : void 0;
  const name = typeof parameters === "object" && parameters !== null && "policyName" in parameters ? parameters.policyName : void 0;
  return typeof name === "string" ? name : void 0;
}

// src/commands/report-run.ts
var PRECEDENTS = 190 * 24 * 60 * 60;
var MOST_AT_ONCE = 500;
var reportIn = ({ ledger: folder, out, verify }) => async (run) => {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const now = run.github.now();
  if (!existsSync(join(folder, "events"))) {
    return { done: [], failures: [], instead: `There is no ledger in ${folder} yet: nothing to report.` };
  }
  const { usages, months, failures } = await freshUsage(run, main, config, folder, now);
  const problems = [];
  const granted = [];
  const histories = withUsage(
    readCheckout(folder, now, (each) => problems.push(each)),
    usages,
    (history) => {
      if (history.window !== void 0 && (verify || history.window.until > now - PRECEDENTS))
        granted.push(history);
    }
  );
  const of = {
    repository: `${run.github.owner}/${run.github.repo}`,
    url: run.home,
    name: config.name,
    now
  };
  const { metrics, live } = writeReport(out, histories, problems, of, pageOf);
  const failed = [...failures];
  try {
    await record(run, usages, months);
    await publish(run, new Map([["live.md", live], ...personFiles(granted, now)]));
  } catch (error) {
    failed.push(`The ledger branch could not be written: ${String(error)}`);
  }
  for (const { place, message } of problems.slice(0, 20))
    run.log.warning(`${JSON.stringify(place)}: ${message}`);
  const done = [...usages].map(([issue, usage]) => {
    const note = `${usage.used.length} actions used, ${usage.unused.length} unused, ${usage.unknown.length} unknown.`;
    return { issue, state: "unchanged", note };
  });
  const verified = verify ? await verifyReport(run, main, config, granted) : void 0;
  const publishable = config.analytics.publish === "pages" && await mayPublish(run);
  return {
    done,
    failures: [...failed, ...verified?.failures ?? []],
    ...verified === void 0 ? {} : { alerts: verified.differences.map(differenceText) },
    summary: `${summaryMarkdown(metrics)}${problems.length === 0 ? "" : `
${problems.length} line(s) of the ledger could not be read or believed; the page lists them.
`}${verified === void 0 ? "" : `
${verifiedText(verified)}
`}`,
    report: { folder: out, publish: publishable }
  };
};
async function freshUsage(run, main, config, folder, now) {
  const months = /* @__PURE__ */ new Map();
  const due = [];
  if (config.analytics.usage) {
    for (const history of readCheckout(folder, now, () => void 0)) {
      if (history.synthetic || history.statements.length === 0 || !isUsageDue(history, now)) continue;
      due.push(history);
      months.set(history.issue, history.month);
    }
  }
  const asked = due.sort((a, b) => (a.window?.until ?? 0) - (b.window?.until ?? 0)).slice(0, MOST_AT_ONCE);
  if (asked.length === 0) return { usages: /* @__PURE__ */ new Map(), months, failures: [] };
  const [{ usageOpener: usageOpener2 }, { setNameOf }, { loadCatalog }] = await Promise.all([
    import("./usage-account-L64BKCRE.js"),
    import("./set-names-ACKX55CY.js"),
    import("./catalog-file-45QC3ULG.js")
  ]);
  const read = await readUsage(
    {
      repository: main.repository,
      config,
      catalog: loadCatalog(),
      open: await usageOpener2(run, config),
      setName: (repository, issue, until) => setNameOf({ repository, issue, until }),
      fileCalls: [],
      dataEventsOf: /* @__PURE__ */ new Set()
    },
    asked
  );
  return { ...read, months };
}
function* withUsage(histories, usages, seen) {
  for (const each of histories) {
    const usage = usages.get(each.issue);
    const history = usage === void 0 ? each : { ...each, usage };
    seen(history);
    yield history;
  }
}
async function record(run, usages, months) {
  const ledger = openLedger(run.github);
  for (const [issue, { used, asOf, ...rest }] of usages) {
    const data = {
      used: used.map(({ last, ...each }) => ({ ...each, last: formatInstant(last) })),
      ...rest,
      asOf: formatInstant(asOf)
    };
    const event = ledgerEvent("usage", formatInstant(asOf), issue, run.github.now(), run.id, data);
    ledger.add({ issue, month: months.get(issue) ?? "" }, event);
  }
  await ledger.commit();
}
async function publish(run, files) {
  for (let attempt = 1; ; attempt++) {
    const head = await branchHead(run.github, LEDGER_BRANCH);
    if (head === void 0) return;
    const changed = {};
    const paths = [...files.keys()];
    for (let at = 0; at < paths.length; at += 50) {
      const before = await readFilesAt(run.github, head, paths.slice(at, at + 50));
      for (const [path, text] of before) {
        const wanted = files.get(path);
        if (wanted !== void 0 && wanted !== text) changed[path] = wanted;
      }
    }
    if (Object.keys(changed).length === 0) return;
    try {
      await commitOnBranch(
        run.github,
        LEDGER_BRANCH,
        head,
        "What is live, and what people had before",
        changed
      );
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === 5) throw error;
    }
  }
}
async function mayPublish(run) {
  const site = await isPrivateSite(run.github);
  if (!site.private)
    run.log.warning(
      `The page is not published on GitHub Pages, although aws-jit.yml says so: ${site.why} It is in the run's artifact.`
    );
  return site.private;
}
export {
  reportIn
};
