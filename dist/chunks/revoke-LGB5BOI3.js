import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inEachAccount
} from "./chunk-BWSX3WMO.js";
import {
  revoked
} from "./chunk-3V3SFWXH.js";
import {
  tell
} from "./chunk-MJIWMIEA.js";
import {
  configurationOf,
  filedRequests,
  openLedger,
  pullRequestsOf,
  readFilesAt,
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
    const by = event.sender?.type === "User" ? `by @${event.sender.login}` : BY_HAND;
    return { issue: event.issue, by };
  }
  if (event.kind === "issue" && event.action === "closed") {
    return { issue: event.issue.number, by: closing(event.issue, event.sender) };
  }
  return void 0;
}
var closing = (issue, by) => by && by.id === issue.author?.id ? "because you closed the request" : (
  // Closed by ourselves, after it had been taken back by hand.
  by?.type === "Bot" ? BY_HAND : `because ${by ? `@${by.login}` : "somebody"} closed the request`
);
var BY_HAND = "by hand";
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
      const why = await reasonToTakeBack(run, known, account, object);
      const look = !object.attached || why === void 0 && isScheduled(run);
      const revoked2 = look && (await backend.find(issue)).kind === "tombstone";
      if (why === void 0 && !revoked2) return void 0;
      if (object.attached || !revoked2) await backend.revoke(issue, { from: now, until: object.until });
      return { issue, object, why: why ?? BY_HAND };
    });
  }
  const { named } = known;
  if (named && !objects.some(({ issue }) => issue === named.issue)) {
    await each(named.issue, async () => {
      const object = await forestall(run, known, account, backend, named.issue);
      return object && { issue: named.issue, object, why: named.by };
    });
  }
  return { taken, failures };
}
async function reasonToTakeBack(run, { main, named, open, filed }, account, { issue, until }) {
  if (named?.issue === issue) return named.by;
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
  return text === void 0 ? "because its files were removed from the default branch" : void 0;
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
  for (const { issue: number, object, why } of taken) {
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
      const words = revoked(issue.author?.login ?? "ghost", why);
      await tell(run, ledger, {
        issue,
        state: "revoked",
        once: "",
        comment: words.comment,
        status: { next: words.next, facts: [], trial: config.trial },
        data: { until: formatInstant(object.until), why }
      });
      done.push({ issue: number, state: "revoked", note: `Taken back ${why}.` });
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
