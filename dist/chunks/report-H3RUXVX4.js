const { existsSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  olderMonths
} from "./chunk-BVOCZA6D.js";
import {
  writeReport
} from "./chunk-7VKOJAXH.js";
import {
  differenceText,
  verifiedText,
  verifyReport
} from "./chunk-PEZ2P3FH.js";
import "./chunk-TKTO63QW.js";
import {
  attributedTo,
  callsOf,
  usedWindow
} from "./chunk-NK226RSO.js";
import {
  isDigestDue
} from "./chunk-JSY525I2.js";
import {
  digest
} from "./chunk-S4ACP544.js";
import "./chunk-WRVV26P3.js";
import "./chunk-YFHIEU3Y.js";
import {
  pageOf
} from "./chunk-G632O6YE.js";
import {
  compareKept,
  keep,
  newlyClosed
} from "./chunk-TX45M2B6.js";
import {
  NO_CLOSED_MONTHS,
  closedMonths,
  isWorthKeeping
} from "./chunk-WYYNM2BI.js";
import "./chunk-XFSN6YGB.js";
import "./chunk-JXBG2KKH.js";
import "./chunk-CYAPKX2M.js";
import "./chunk-NBTAV6KX.js";
import {
  isCode
} from "./chunk-F2SACPLZ.js";
import "./chunk-45IP2ORQ.js";
import "./chunk-MHCT7UXJ.js";
import {
  configurationOf
} from "./chunk-WKRHE3VX.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-53TFLAQF.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-P4Z2YMR7.js";
import {
  LEDGER_BRANCH,
  ledgerEvent,
  openLedger
} from "./chunk-5PBHIICC.js";
import "./chunk-K7CWAQPI.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch,
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  hasStatus
} from "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-L7TZ3TRV.js";
import {
  readCheckout,
  readLedger
} from "./chunk-UNW2J7SO.js";
import {
  isClosedMonth,
  isSettled
} from "./chunk-OM2MZ4GZ.js";
import "./chunk-O2NVRYIK.js";
import "./chunk-6WXS2QK3.js";
import {
  isUsageDue,
  usageOf
} from "./chunk-IWLFVA2V.js";
import {
  isLately,
  personFiles
} from "./chunk-JDEE6UFN.js";
import {
  isLive
} from "./chunk-52ZP3XWL.js";
import "./chunk-HF7NUZHM.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import {
  inTable,
  inlineText
} from "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  accountNamed
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/report/report.ts

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

// src/report/summary-markdown.ts
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

// src/commands/report/usage-reading.ts
var PAGES_PER_ACCOUNT = 360;
var KEPT = 90 * 24 * 60 * 60;
var DELAY = 15 * 60;
async function readUsage(desk, due) {
  const usages = /* @__PURE__ */ new Map();
  const failures = [];
  const accounts = groupedBy(due, ({ account }) => account);
  for (const [name, grants] of accounts) {
    const account = name === void 0 ? void 0 : accountNamed(desk.config, name);
    if (account === void 0) continue;
    try {
      const opened = await desk.open(account, PAGES_PER_ACCOUNT);
      const silent = [];
      for (const group of groupedBy(grants, ({ principal }) => principal).values())
        for (const [issue, usage] of await usageOfGroup(desk, account, opened, group, silent))
          usages.set(issue, usage);
      if (silent.length > 0)
        failures.push(
          `IAM did not say when ${silent.length} live grant(s) in account ${account.name} (${account.id}) were last used, so the report knows less of them: ${silent[0] ?? ""}`
        );
    } catch (error) {
      failures.push(
        `What was used in account ${account.name} (${account.id}) could not be read: ${messageOf(error)}`
      );
    }
  }
  return { usages, failures };
}
var messageOf = (error) => error instanceof Error ? error.message : String(error);
function groupedBy(items, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
async function usageOfGroup(desk, account, opened, group, silent) {
  const now = opened.now();
  const grants = group.flatMap((history) => {
    const window = usedWindow(history);
    return window === void 0 ? [] : [{ history, window }];
  });
  const [first] = grants;
  if (first === void 0) return /* @__PURE__ */ new Map();
  const whole = {
    from: Math.min(...grants.map(({ window }) => window.from)),
    until: Math.min(now, Math.max(...grants.map(({ window }) => window.until)))
  };
  const { calls, complete } = await callsOf(desk, account, opened, first.history, group, whole);
  const usages = /* @__PURE__ */ new Map();
  for (const { history, window } of grants) {
    const attributed = attributedTo(desk, history, window);
    if (attributed === void 0) continue;
    const lastAccesses = history.arn !== void 0 && account.backend === "iam" && isLive(history, now) ? await accessesOf(opened, history.issue, history.arn, silent) : history.lastAccesses ?? [];
    const sources = {
      calls: [...calls, ...desk.fileCalls],
      completeUntil: complete && window.from >= now - KEPT ? now - DELAY : void 0,
      dataEventsOf: desk.dataEventsOf,
      // What was known once is not forgotten: an earlier report asked while the policy was there.
      lastAccesses: [
        ...lastAccesses,
        ...(history.usage?.used ?? []).map(({ action, last }) => ({ action, at: last }))
      ]
    };
    usages.set(history.issue, usageOf(history.granted, window, attributed, sources, desk.catalog, now));
  }
  return usages;
}
async function accessesOf(opened, issue, arn, silent) {
  try {
    return await opened.lastAccesses(arn) ?? [];
  } catch (error) {
    if (!isCode(error, "NoSuchEntity")) silent.push(`#${issue}: ${messageOf(error)}`);
    return [];
  }
}

// src/commands/report/report.ts
var PRECEDENTS = 190 * 24 * 60 * 60;
var MOST_AT_ONCE = 500;
var reportIn = ({ ledger: folder, out, verify, full, worthKeeping }) => async (run) => {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const now = run.github.now();
  if (!existsSync(join(folder, "events"))) {
    if (!verify)
      return { done: [], failures: [], instead: `There is no ledger in ${folder} yet: nothing to report.` };
    const verified2 = await verifyReport(run, main, config, [], folder);
    return {
      done: [],
      failures: verified2.failures,
      alerts: verified2.differences.map(differenceText),
      summary: `There is no ledger in ${folder}. ${verifiedText(verified2)}`
    };
  }
  const kept = isWorthKeeping(folder, worthKeeping) ? await closedMonths(folder, now, (problem) => {
    run.log.warning(problem);
  }) : NO_CLOSED_MONTHS;
  const whole = full || isSunday(now);
  const closed = whole || verify ? NO_CLOSED_MONTHS : kept;
  const { usages, months, failures } = await freshUsage(run, main, config, folder, closed, now);
  const problems = [];
  const granted = [];
  const stay = [...usages.keys()].map((issue) => months.get(issue) ?? "");
  const closedAgo = [];
  const open = /* @__PURE__ */ new Set();
  const anyKept = closed.files.some((month) => closed.of(month) !== void 0);
  const older = verify || anyKept ? void 0 : olderMonths(folder, out, now, stay);
  const seen = (item) => {
    if (isClosedMonth(item)) {
      if (isLately(item.lastFiling, now)) closedAgo.push(...item.precedents());
      return;
    }
    const history = item;
    if (!isSettled(history, now)) open.add(history.month);
    if (history.window !== void 0 && (verify || history.window.until > now - PRECEDENTS))
      granted.push(history);
  };
  const items = withUsage(
    readLedger(
      folder,
      now,
      (each) => problems.push(each),
      (month) => older === void 0 || month >= older.before,
      (month) => closed.of(month)
    ),
    usages,
    seen
  );
  const of = {
    repository: `${run.github.owner}/${run.github.repo}`,
    url: run.home,
    name: config.name,
    names: Object.fromEntries(config.resources),
    now
  };
  const { metrics, live, problems: found } = await writeReport(out, items, problems, of, pageOf, older);
  (await older?.done)?.standing.forEach(seen);
  const compared = compareKept(folder, kept, now, whole ? "every" : "foreign");
  const failed = [...failures];
  try {
    await record(run, usages, months);
    await publish(run, new Map([["live.md", live], ...personFiles(granted, now, closedAgo)]));
    await keep(
      run.github,
      new Map([...newlyClosed(folder, kept, (month) => open.has(month), now), ...compared.files])
    );
  } catch (error) {
    failed.push(`The ledger branch could not be written: ${String(error)}`);
  }
  for (const { place, message } of found.slice(0, 20))
    run.log.warning(`${JSON.stringify(place)}: ${message}`);
  const done = [...usages].map(([issue, usage]) => {
    const note = `${usage.used.length} actions used, ${usage.unused.length} unused, ${usage.unknown.length} unknown.`;
    return { issue, state: "unchanged", note };
  });
  const verified = verify ? await verifyReport(run, main, config, granted, folder) : void 0;
  const publishable = config.analytics.publish === "pages" && await mayPublish(run);
  return {
    done,
    failures: [...failed, ...verified?.failures ?? []],
    alerts: [...compared.differences, ...verified?.differences.map(differenceText) ?? []],
    summary: `${summaryMarkdown(metrics)}${found.length === 0 ? "" : `
${found.length} line(s) of the ledger could not be read or believed; the page lists them.
`}${verified === void 0 ? "" : `
${verifiedText(verified)}
`}`,
    report: { folder: out, publish: publishable, digest: isDigestDue(config, now) }
  };
};
async function freshUsage(run, main, config, folder, closed, now) {
  const months = /* @__PURE__ */ new Map();
  const due = [];
  if (config.analytics.usage) {
    const isToRead = (month) => closed.of(month) === void 0;
    for (const history of readCheckout(folder, now, () => void 0, isToRead)) {
      if (history.synthetic || history.statements.length === 0 || !isUsageDue(history, now)) continue;
      due.push(history);
      months.set(history.issue, history.month);
    }
  }
  const asked = due.sort((a, b) => (a.window?.until ?? 0) - (b.window?.until ?? 0)).slice(0, MOST_AT_ONCE);
  if (asked.length === 0) return { usages: /* @__PURE__ */ new Map(), months, failures: [] };
  const [{ usageOpener }, { setNameOf }, { loadCatalog }] = await Promise.all([
    import("./usage-account-DHJGCW66.js"),
    import("./permission-set-names-DY362SBR.js"),
    import("./catalog-file-HNXSODJY.js")
  ]);
  const read = await readUsage(
    {
      repository: main.repository,
      config,
      catalog: loadCatalog(),
      open: await usageOpener(run, config),
      setName: (repository, issue, part) => setNameOf({ repository, issue, ...part }),
      fileCalls: [],
      dataEventsOf: /* @__PURE__ */ new Set()
    },
    asked
  );
  return { ...read, months };
}
function* withUsage(items, usages, seen) {
  for (const each of items) {
    const usage = isClosedMonth(each) ? void 0 : usages.get(each.issue);
    const item = usage === void 0 ? each : { ...each, usage };
    seen(item);
    yield item;
  }
}
var isSunday = (now) => Math.floor(now / 86400) % 7 === 3;
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
