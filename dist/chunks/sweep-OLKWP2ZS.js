import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  keepHealth
} from "./chunk-5PGBDRDO.js";
import {
  isAssigned
} from "./chunk-T7ZTEZ2D.js";
import {
  scanOf
} from "./chunk-MSXAFHRY.js";
import "./chunk-D2GOKCXD.js";
import {
  endingOf,
  inEndingAccounts,
  isPlace,
  placeOf
} from "./chunk-PFAL6NQ5.js";
import "./chunk-OMOBORRW.js";
import "./chunk-ZREG6P2C.js";
import "./chunk-UPJBOKNB.js";
import {
  digestOf
} from "./chunk-B6QZDC7E.js";
import "./chunk-HAXFOUBY.js";
import {
  expired,
  lapsed,
  tell
} from "./chunk-563GJ4ZJ.js";
import "./chunk-7PHOKILU.js";
import {
  pullRequestsOf
} from "./chunk-P2C2DPGY.js";
import "./chunk-Q2PHEWX4.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-W4RARWCU.js";
import {
  readRequests
} from "./chunk-GICIV6UI.js";
import "./chunk-WNHYNYCE.js";
import "./chunk-MMJXZ54M.js";
import "./chunk-4JFUBLIR.js";
import {
  openIssues,
  readIssue
} from "./chunk-O42V2KR6.js";
import "./chunk-IITFFCQK.js";
import {
  readMainBranch
} from "./chunk-6IX6E7ZU.js";
import "./chunk-HPIVOEY4.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-GBN6UEHP.js";
import "./chunk-B7D2ECX2.js";
import "./chunk-TPXWXW7E.js";
import "./chunk-HLWAQ755.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-L5EPSLQC.js";
import {
  addSeconds,
  formatInstant,
  isRequest,
  monthOf
} from "./chunk-B4LSIJN2.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/sweep.ts
async function sweep(run) {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isRequest(body));
  const ending = await endingOf(run, main, open);
  const scan = await scanOf(
    run,
    ending,
    openLedger(run.github),
    () => Promise.resolve(open.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })))
  );
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      const objects = await backend.list(scan.scope);
      const now = await backend.now();
      const over = objects.filter((object) => object.until <= now);
      const uses = ending.settings.analytics.usage ? await usesOf(backend, over) : NO_USES;
      const removed = [];
      const emptied = /* @__PURE__ */ new Set();
      const notRemoved = [];
      for (const object of over) {
        try {
          if (await backend.remove(object) === "emptied") emptied.add(object.issue);
          removed.push(object);
        } catch (error) {
          notRemoved.push(`#${object.issue}: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      return {
        account,
        holds: objects.length,
        removed,
        emptied,
        uses,
        left: objects.filter((object) => !removed.includes(object)),
        failures: notRemoved,
        backend
      };
    }
  );
  const told = await tellOfTheEnd(run, main, ending, results, scan);
  await showMistakes(run, all, mistakes);
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((swept) => swept.failures), ...told.failures],
    mistakes
  };
}
async function showMistakes(run, open, mistakes) {
  if (run.share !== void 0 && run.share.job > 1) return;
  const problems = mistakes.map((message) => ({
    code: `configuration_${digestOf(message).slice(0, 8)}`,
    message
  }));
  try {
    await keepHealth(run, open, "configuration", problems);
  } catch (error) {
    run.log.warning(`The health issue cannot be written: ${String(error)}`);
  }
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
async function tellOfTheEnd(run, main, ending, swept, scan) {
  const { github } = run;
  const ledger = openLedger(github);
  const open = new Map((await openIssues(github)).filter((i) => isRequest(i.body)).map((i) => [i.number, i]));
  const ended = /* @__PURE__ */ new Map();
  for (const { removed } of swept) for (const object of removed) ended.set(object.issue, object);
  const uses = new Map(swept.flatMap((each) => [...each.uses]));
  const emptied = new Set(swept.flatMap((each) => [...each.emptied]));
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
      if (!issue?.open && emptied.has(number)) return void 0;
      if (!issue?.open)
        return { issue: number, state: "unchanged", note: "Removed the last trace of a closed request." };
      recordUses(run, ledger, issue, until, uses.get(number) ?? []);
      return tellExpired(run, ending.settings, ledger, issue, until, assigns === void 0);
    });
  }
  await catchUp(
    run,
    main,
    ending,
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
async function catchUp(run, main, { settings, filed, accounts }, ledger, swept, scan, open, attempt) {
  const { github } = run;
  const now = github.now();
  const held = new Set(swept.flatMap(({ left }) => left.map(({ issue }) => issue)));
  const issues = new Map(open.map((issue) => [issue.number, issue]));
  const gone = filed.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return;
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    const there = swept.filter(({ account }) => isPlace(account, placeOf(request)));
    const all = accounts.filter((account) => isPlace(account, placeOf(request)));
    if (there.length === 0 || there.length < all.length) continue;
    await attempt(issue.number, async () => {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== void 0);
      if (merged?.mergedAt === void 0) return void 0;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) return void 0;
      if (scan.scope !== void 0 && !scan.named.has(issue.number) && !await isGone(there, issue.number))
        return void 0;
      const wasGranted = events.get(issue.number)?.some((event) => event.kind === "granted");
      return wasGranted ? tellExpired(run, settings, ledger, issue, until, !isAssigned(settings, request)) : tellLapsed(run, settings, ledger, issue, until);
    });
  }
}
async function isGone(places, issue) {
  for (const { backend } of places) {
    const standing = await backend.find(issue);
    if (standing.kind === "absent") continue;
    if (standing.object.until > await backend.now()) return false;
    await backend.remove(standing.object);
  }
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
