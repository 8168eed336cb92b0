import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  endpointFor,
  sessionsOf
} from "./chunk-QVVFYQUT.js";
import {
  isCode
} from "./chunk-F2SACPLZ.js";
import {
  usageOf
} from "./chunk-53ZRSUTC.js";
import {
  isLive
} from "./chunk-NOBR2QQD.js";
import {
  FIRST_PART,
  accountNamed
} from "./chunk-JRHRWIAT.js";

// src/commands/report/usage-reading.ts
var PAGES_PER_ACCOUNT = 360;
var MOST_SESSIONS = 40;
var KEPT = 90 * 24 * 60 * 60;
var DELAY = 15 * 60;
var GLOBAL_REGION = {
  aws: "us-east-1",
  "aws-us-gov": "us-gov-west-1",
  "aws-cn": "cn-north-1"
};
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
function usedWindow({ window, ended }) {
  if (window === void 0 || ended === void 0 || ended.at >= window.until) return window;
  return ended.at > window.from ? { from: window.from, until: ended.at } : void 0;
}
function attributedTo({ repository, setName }, { principal, issue, parts, window: whole }, window) {
  const [kind, name] = split(principal);
  if (name === void 0) return void 0;
  switch (kind) {
    case "identity-center-user":
      return {
        how: "exact",
        sets: setsOf(parts, whole ?? window).map((part) => setName(repository, issue, part))
      };
    case "iam-user":
      return { how: "by-principal", principal: { kind: "user", name } };
    case "iam-role":
      return { how: "by-principal", principal: { kind: "role", name } };
    case void 0:
    default:
      return void 0;
  }
}
var setsOf = (parts = [], { until }) => parts.length > 0 ? parts : [{ part: FIRST_PART, until }];
var split = (principal) => {
  const at = principal?.indexOf("/") ?? -1;
  return principal === void 0 || at < 0 ? [] : [principal.slice(0, at), principal.slice(at + 1)];
};
async function callsOf({ config }, account, opened, of, group, window) {
  const regions = /* @__PURE__ */ new Set([
    account.region,
    opened.globalRegion,
    ...config.analytics.regions,
    ...group.flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.flatMap(regionIn)))
  ]);
  const trails = [...regions].map((region) => opened.trail(region));
  const [kind, name = ""] = split(of.principal);
  const calls = [];
  let complete = true;
  const add = async (subject) => {
    for (const found of await Promise.all(trails.map((trail) => trail.callsOf(subject, window)))) {
      calls.push(...found.calls);
      complete &&= found.complete;
    }
  };
  if (kind !== "iam-role") {
    await add({ kind: "user", name });
    return { calls, complete };
  }
  const role = `arn:${account.partition}:iam::${account.id}:role/${name}`;
  const begun = await Promise.all(trails.map((trail) => trail.sessionsOf(role, window)));
  const keys = [...new Set(begun.flatMap((each) => each.keys))];
  complete = begun.every((each) => each.complete) && keys.length <= MOST_SESSIONS;
  for (const id of keys.slice(0, MOST_SESSIONS)) await add({ kind: "key", id });
  return { calls, complete };
}
var regionIn = (arn) => {
  const region = arn.split(":")[3] ?? "";
  return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(region) ? [region] : [];
};

// src/commands/report/usage-account.ts
var sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function usageOpener(run, config) {
  const [session, { callRate }, cloudtrail, { lastAccesses }] = await Promise.all([
    sessionsOf(run, config),
    import("./call-rate-334FS2GI.js"),
    import("./cloudtrail-JH47G5NE.js"),
    import("./service-last-accessed-XTRACUSN.js")
  ]);
  const endpoint = endpointFor(run, config);
  return async (account, pages) => {
    const { id, region, readerRole } = account;
    const { client, clock, credentials } = await session({
      id,
      region,
      role: readerRole,
      key: "reader_role"
    });
    const budget = { left: pages };
    const trails = /* @__PURE__ */ new Map();
    return {
      globalRegion: GLOBAL_REGION[account.partition] ?? region,
      now() {
        if (clock.last === void 0) throw new Error("AWS answered without a Date header.");
        return clock.last;
      },
      trail(at) {
        const known = trails.get(at);
        if (known !== void 0) return known;
        const rate = callRate(cloudtrail.LOOKUPS_A_SECOND, { now: () => Date.now(), sleep });
        const opened = cloudtrail.cloudTrailClient({
          region: at,
          endpoint,
          ...credentials === void 0 ? {} : { credentials }
        });
        const made = cloudtrail.trail(opened, rate, budget);
        trails.set(at, made);
        return made;
      },
      lastAccesses: (arn) => lastAccesses(client, arn, sleep)
    };
  };
}

export {
  readUsage,
  usageOpener
};
