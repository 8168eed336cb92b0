import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scanOf
} from "./chunk-AJXFOAMI.js";
import "./chunk-D2GOKCXD.js";
import {
  inEachAccount
} from "./chunk-QI5SUS3S.js";
import {
  isRevoked
} from "./chunk-NTV37QMB.js";
import {
  revoked
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
  openLedger
} from "./chunk-Z2TPA4SF.js";
import {
  filedRequests,
  readRequests
} from "./chunk-FSZFI43V.js";
import "./chunk-X53VBC4Z.js";
import {
  readFilesAt
} from "./chunk-N5C7V76W.js";
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
  monthOf,
  parseInstant
} from "./chunk-3LVFYELC.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/revoke.ts
async function revoke(run) {
  const main = await readMainBranch(run.github);
  const config = configurationOf(main);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const numbers = new Set(open.map(({ number }) => number));
  const filed = await filedRequests(run.github, main.head, config, run.github.now());
  const now = run.github.now();
  const scan = await scanOf(
    run,
    config,
    openLedger(run.github),
    () => Promise.resolve(filed),
    ({ data }) => {
      const until = parseInstant(String(data["until"]));
      return until !== void 0 && until > now;
    }
  );
  const known = {
    main,
    config,
    named: namedBy(run),
    open: numbers,
    filed,
    scan
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
    const cause = by === void 0 ? BY_HAND : { words: `by ${by}`, by };
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
  const who = by.id === issue.author?.id ? "you" : by.login;
  return { words: `because ${who} closed the request`, by: by.login };
}
var BY_HAND = { words: "by hand", by: void 0 };
var isScheduled = ({ event }) => event.kind === "other" && event.name === "schedule";
async function takeBackIn(run, known, account, backend) {
  const objects = await backend.list(known.scan.scope);
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
      const revoked2 = look && await isTombstone(known.scan, account, backend, object);
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
async function isTombstone(scan, account, backend, object) {
  if (scan.scope === void 0 || account.backend === "iam")
    return (await backend.find(object.issue)).kind === "tombstone";
  const there = await backend.inspect(object);
  return there !== void 0 && isRevoked(there.tags);
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
      const words = revoked(issue.author?.login ?? "ghost", cause.words, object.assigns === void 0);
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
