import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scanOf
} from "./chunk-AJXFOAMI.js";
import "./chunk-D2GOKCXD.js";
import {
  isAssigned
} from "./chunk-WLVFIEJB.js";
import {
  inEachAccount
} from "./chunk-QI5SUS3S.js";
import "./chunk-YQ4FFLPL.js";
import "./chunk-S24VQTS2.js";
import {
  expired,
  lapsed
} from "./chunk-XXVDKFSY.js";
import "./chunk-DCDQUYIF.js";
import {
  pullRequestsOf,
  tell
} from "./chunk-N52BXPCK.js";
import {
  configurationOf
} from "./chunk-3IOXBM6R.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-Z2TPA4SF.js";
import {
  filedRequests,
  readRequests
} from "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import "./chunk-N5C7V76W.js";
import "./chunk-LONAZFYW.js";
import {
  openIssues,
  readIssue
} from "./chunk-JH2I4NUP.js";
import "./chunk-F7SQMS2L.js";
import {
  readMainBranch
} from "./chunk-VEQQI536.js";
import "./chunk-36QL5OV5.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-YCBNNYGV.js";
import "./chunk-FTVZSTHM.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-TPIBH75V.js";
import {
  addSeconds,
  formatInstant,
  isRequest,
  monthOf
} from "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/sweep.ts
async function sweep(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const scan = await scanOf(
    run,
    config,
    openLedger(run.github),
    async () => (await openIssues(run.github)).filter(({ body }) => isRequest(body)).map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
  );
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    "revoker",
    async (account, backend) => {
      const objects = await backend.list(scan.scope);
      const now = await backend.now();
      const over = objects.filter((object) => object.until <= now);
      const uses = config.analytics.usage ? await usesOf(backend, over) : NO_USES;
      const removed = [];
      const notRemoved = [];
      for (const object of over) {
        try {
          await backend.remove(object);
          removed.push(object);
        } catch (error) {
          notRemoved.push(`#${object.issue}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return {
        account: account.name,
        removed,
        uses,
        left: objects.filter((object) => !removed.includes(object)),
        failures: notRemoved,
        backend
      };
    }
  );
  const told = await tellOfTheEnd(run, main, config, results, scan);
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((swept) => swept.failures), ...told.failures]
  };
}
var MOST_ASKED = 20;
var NO_USES = /* @__PURE__ */ new Map();
async function usesOf(backend, over) {
  const { lastUses } = backend;
  if (lastUses === void 0) return NO_USES;
  const asked = over.filter(({ attached }) => attached).slice(0, MOST_ASKED);
  return new Map(await Promise.all(asked.map(async (each) => [each.issue, await lastUses(each)])));
}
function recordUses(run, ledger, { number: issue, createdAt }, until, uses) {
  if (uses.length === 0) return;
  const lastAccesses = uses.map(({ action, at }) => ({ action, at: formatInstant(at) }));
  const data = { lastAccesses };
  const event = ledgerEvent("last-accesses", formatInstant(until), issue, run.github.now(), run.id, data);
  ledger.add({ issue, month: monthOf(createdAt) }, event);
}
async function tellOfTheEnd(run, main, config, swept, scan) {
  const { github } = run;
  const ledger = openLedger(github);
  const open = new Map((await openIssues(github)).filter((i) => isRequest(i.body)).map((i) => [i.number, i]));
  const ended = /* @__PURE__ */ new Map();
  for (const { removed } of swept) for (const object of removed) ended.set(object.issue, object);
  const uses = new Map(swept.flatMap((each) => [...each.uses]));
  const done = [];
  const failures = [];
  const attempt = async (issue, telling) => {
    try {
      const said = await telling();
      if (said) done.push(said);
    } catch (error) {
      failures.push(`#${issue}: removed, but not told: ${String(error)}`);
    }
  };
  for (const [number, { until, assigns }] of ended) {
    await attempt(number, async () => {
      const issue = open.get(number) ?? await closedIssue(run, number);
      if (!issue?.open)
        return { issue: number, state: "unchanged", note: "Removed the last trace of a closed request." };
      recordUses(run, ledger, issue, until, uses.get(number) ?? []);
      return tellExpired(run, config, ledger, issue, until, assigns === void 0);
    });
  }
  await catchUp(
    run,
    main,
    config,
    ledger,
    swept,
    scan,
    [...open.values()].filter((i) => !ended.has(i.number)),
    attempt
  );
  await ledger.commit();
  return { done, failures };
}
async function closedIssue(run, number) {
  const found = await readIssue(run.github, number);
  return found.kind === "issue" ? found.issue : void 0;
}
async function catchUp(run, main, config, ledger, swept, scan, open, attempt) {
  const { github } = run;
  const now = github.now();
  const readable = new Set(swept.map(({ account }) => account));
  const held = new Set(swept.flatMap(({ left }) => left.map(({ issue }) => issue)));
  const files = (await filedRequests(github, main.head, config, now)).filter((f) => readable.has(f.account));
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return;
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    await attempt(issue.number, async () => {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== void 0);
      if (merged?.mergedAt === void 0) return void 0;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) return void 0;
      const backend = swept.find(({ account }) => account === file.account)?.backend;
      if (scan.scope !== void 0 && !scan.named.has(issue.number) && !await isGone(backend, issue.number))
        return void 0;
      const wasGranted = events.get(issue.number)?.some((event) => event.kind === "granted");
      return wasGranted ? tellExpired(run, config, ledger, issue, until, !isAssigned(config, request)) : tellLapsed(run, config, ledger, issue, until);
    });
  }
}
async function isGone(backend, issue) {
  if (backend === void 0) return false;
  const standing = await backend.find(issue);
  if (standing.kind === "absent") return true;
  if (standing.object.until > await backend.now()) return false;
  await backend.remove(standing.object);
  return true;
}
async function tellExpired(run, config, ledger, issue, until, enforced) {
  const words = expired(issue.author?.login ?? "ghost", until, enforced);
  await tell(run, ledger, {
    issue,
    state: "expired",
    once: formatInstant(until),
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) }
  });
  return {
    issue: issue.number,
    state: "expired",
    note: `Access ended ${formatInstant(until)} and is removed.`
  };
}
async function tellLapsed(run, config, ledger, issue, until) {
  const words = lapsed(
    issue.author?.login ?? "ghost",
    "the time that was approved passed before the access could be granted."
  );
  await tell(run, ledger, {
    issue,
    state: "lapsed",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) }
  });
  return { issue: issue.number, state: "lapsed", note: "The window passed without a grant." };
}
export {
  sweep
};
