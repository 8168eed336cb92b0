import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  expired,
  lapsed
} from "./chunk-OHN3QPBG.js";
import "./chunk-HNXNCRVS.js";
import {
  pullRequestsOf,
  tell
} from "./chunk-4Y2JFMOU.js";
import {
  isRequest
} from "./chunk-7FBTMPO7.js";
import {
  configurationOf
} from "./chunk-27JTSM5T.js";
import "./chunk-CWMCRXR2.js";
import "./chunk-FPX2KNDF.js";
import "./chunk-5MI7KJTZ.js";
import {
  openLedger
} from "./chunk-66AHU2QG.js";
import {
  filedRequests,
  readRequests
} from "./chunk-M6SM3B37.js";
import "./chunk-BLTFFHKN.js";
import "./chunk-FCFHHTHJ.js";
import "./chunk-2PJPUSQV.js";
import "./chunk-5CZPKX3J.js";
import "./chunk-KD64ZQJX.js";
import "./chunk-LGWQTX52.js";
import "./chunk-GJPP2ENX.js";
import "./chunk-I5464BDN.js";
import "./chunk-HLWAQ755.js";
import "./chunk-LOEOBNZ7.js";
import "./chunk-YC7I2M5Q.js";
import "./chunk-HZCZN6RS.js";
import "./chunk-YG7EKQCF.js";
import {
  openIssues,
  readIssue
} from "./chunk-3TYLJU7Q.js";
import {
  inEachAccount
} from "./chunk-K67IUG7Y.js";
import {
  readMainBranch
} from "./chunk-C6JBHP6U.js";
import "./chunk-APHMWDSF.js";
import "./chunk-6BXRJHYU.js";
import "./chunk-QN7XVHQS.js";
import "./chunk-SCPBFLO2.js";
import "./chunk-OHLJPG27.js";
import "./chunk-2GGT2LYN.js";
import "./chunk-IVYZFXGK.js";
import {
  addSeconds,
  formatInstant,
  monthOf
} from "./chunk-KFAEXSQZ.js";
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
