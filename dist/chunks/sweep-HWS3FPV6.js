import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inEachAccount
} from "./chunk-BWSX3WMO.js";
import {
  expired,
  lapsed
} from "./chunk-3V3SFWXH.js";
import {
  tell
} from "./chunk-MJIWMIEA.js";
import {
  configurationOf,
  filedRequests,
  openLedger,
  pullRequestsOf,
  readRequests
} from "./chunk-G32SVG5E.js";
import {
  openIssues,
  readIssue,
  readMainBranch
} from "./chunk-4BGU22TX.js";
import {
  isRequest
} from "./chunk-Y3XGGZ22.js";
import "./chunk-KGF4GBJO.js";
import "./chunk-2JNEFTOY.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-HJDY6HA6.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-IVYZFXGK.js";
import {
  addSeconds,
  formatInstant,
  monthOf
} from "./chunk-YWCEV5XF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-LWADDRUD.js";
import "./chunk-I5464BDN.js";
import "./chunk-LW72LHPS.js";
import "./chunk-DKGRQ3MP.js";
import "./chunk-HANBNIMK.js";

// src/commands/sweep.ts
async function sweep(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    "revoker",
    async (account, backend) => {
      const objects = await backend.list();
      const now = await backend.now();
      const over = objects.filter((object) => object.until <= now);
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
        left: objects.filter((object) => !removed.includes(object)),
        failures: notRemoved
      };
    }
  );
  const told = await tellOfTheEnd(run, main, config, results);
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((swept) => swept.failures), ...told.failures]
  };
}
async function tellOfTheEnd(run, main, config, swept) {
  const { github } = run;
  const ledger = openLedger(github);
  const open = new Map((await openIssues(github)).filter((i) => isRequest(i.body)).map((i) => [i.number, i]));
  const ended = /* @__PURE__ */ new Map();
  for (const { removed } of swept) for (const { issue, until } of removed) ended.set(issue, until);
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
  for (const [number, until] of ended) {
    await attempt(number, async () => {
      const issue = open.get(number) ?? await closedIssue(run, number);
      if (!issue?.open)
        return { issue: number, state: "unchanged", note: "Removed the last trace of a closed request." };
      return tellExpired(run, config, ledger, issue, until);
    });
  }
  await catchUp(
    run,
    main,
    config,
    ledger,
    swept,
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
async function catchUp(run, main, config, ledger, swept, open, attempt) {
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
      const wasGranted = events.get(issue.number)?.some((event) => event.kind === "granted");
      return wasGranted ? tellExpired(run, config, ledger, issue, until) : tellLapsed(run, config, ledger, issue, until);
    });
  }
}
async function tellExpired(run, config, ledger, issue, until) {
  const words = expired(issue.author?.login ?? "ghost", until, run.github.now());
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
