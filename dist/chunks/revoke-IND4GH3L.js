import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  revoked
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
import {
  readFilesAt
} from "./chunk-FCFHHTHJ.js";
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

// src/commands/revoke.ts
async function revoke(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const known = {
    main,
    config,
    named: namedBy(run),
    open: new Set(open.map(({ number }) => number)),
    filed: await filedRequests(run.github, main.head, config, run.github.now())
  };
  const { results, failures } = await inEachAccount(
    run,
    main,
    config,
    "revoker",
    (account, backend) => takeBackIn(run, known, account, backend)
  );
  const told = await tellTakenBack(
    run,
    config,
    results.flatMap(({ taken }) => taken)
  );
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((result) => result.failures), ...told.failures]
  };
}
function namedBy({ event }) {
  if (event.kind === "dispatch" && event.issue !== void 0) {
    const by = event.sender?.type === "User" ? event.sender.login : void 0;
    const cause = by === void 0 ? BY_HAND : { words: `by @${by}`, by };
    return { issue: event.issue, cause };
  }
  if (event.kind === "issue" && event.action === "closed") {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender) };
  }
  return void 0;
}
function closing(issue, by) {
  if (by?.type === "Bot") return BY_HAND;
  if (by === void 0) return { words: "because somebody closed the request", by: void 0 };
  const who = by.id === issue.author?.id ? "you" : `@${by.login}`;
  return { words: `because ${who} closed the request`, by: by.login };
}
var BY_HAND = { words: "by hand", by: void 0 };
var isScheduled = ({ event }) => event.kind === "other" && event.name === "schedule";
async function takeBackIn(run, known, account, backend) {
  const objects = await backend.list();
  const now = await backend.now();
  const taken = [];
  const failures = [];
  const each = async (issue, work) => {
    try {
      const back = await work();
      if (back) taken.push(back);
    } catch (error) {
      failures.push(`#${issue}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  for (const object of objects.filter(({ until }) => until > now)) {
    const { issue } = object;
    await each(issue, async () => {
      const cause = await reasonToTakeBack(run, known, account, object);
      const look = !object.attached || cause === void 0 && isScheduled(run);
      const revoked2 = look && (await backend.find(issue)).kind === "tombstone";
      if (cause === void 0 && !revoked2) return void 0;
      if (object.attached || !revoked2) await backend.revoke(issue, { from: now, until: object.until });
      return { issue, object, cause: cause ?? BY_HAND };
    });
  }
  const { named } = known;
  if (named && !objects.some(({ issue }) => issue === named.issue)) {
    await each(named.issue, async () => {
      const object = await forestall(run, known, account, backend, named.issue);
      return object && { issue: named.issue, object, cause: named.cause };
    });
  }
  return { taken, failures };
}
async function reasonToTakeBack(run, { main, named, open, filed }, account, { issue, until }) {
  if (named?.issue === issue) return named.cause;
  const onMain = filed.some((file) => file.issue === issue && file.account === account.name);
  if (open.has(issue) && onMain) return void 0;
  const found = await readIssue(run.github, issue);
  if (found.kind === "unknown") {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} Nothing is removed on that; run revoke by hand with this number to take it back.`
    );
    return void 0;
  }
  if (!found.issue.open) return closing(found.issue, found.closedBy);
  if (onMain) return void 0;
  const path = `requests/${account.name}/${monthOf(found.issue.createdAt)}/${issue}.yml`;
  const text = (await readFilesAt(run.github, main.head, [path])).get(path);
  return text === void 0 ? { words: "because its files were removed from the default branch", by: void 0 } : void 0;
}
async function forestall(run, { main, filed }, account, backend, issue) {
  const file = filed.find((f) => f.issue === issue && f.account === account.name);
  if (!file) return void 0;
  const request = (await readRequests(run.github, main.head, [file])).get(issue);
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== void 0);
  if (!request || merged?.mergedAt === void 0) return void 0;
  const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
  if (until <= await backend.now()) return void 0;
  return backend.revoke(issue, { from: merged.mergedAt, until });
}
async function tellTakenBack(run, config, taken) {
  const ledger = openLedger(run.github);
  const done = [];
  const failures = [];
  for (const { issue: number, object, cause } of taken) {
    try {
      const found = await readIssue(run.github, number);
      if (found.kind === "unknown") {
        done.push({
          issue: number,
          state: "revoked",
          note: `Taken back; its issue cannot be told: ${found.why}`
        });
        continue;
      }
      const { issue } = found;
      const [before] = (await ledger.read([{ issue: number, month: monthOf(issue.createdAt) }])).values();
      if (!issue.open && before?.some(({ kind }) => kind === "revoked")) continue;
      const words = revoked(issue.author?.login ?? "ghost", cause.words);
      await tell(run, ledger, {
        issue,
        state: "revoked",
        once: "",
        comment: words.comment,
        status: { next: words.next, facts: [], trial: config.trial },
        data: { until: formatInstant(object.until), why: cause.words, by: cause.by ?? null }
      });
      done.push({ issue: number, state: "revoked", note: `Taken back ${cause.words}.` });
    } catch (error) {
      failures.push(`#${number}: taken back, but not told: ${String(error)}`);
    }
  }
  await ledger.commit();
  return { done, failures };
}
export {
  revoke
};
