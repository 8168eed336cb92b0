import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  fileOfGrant
} from "./chunk-RS5INFHD.js";
import {
  endingOf,
  inEndingAccounts,
  isPlace,
  placeOf
} from "./chunk-BA4QBAMC.js";
import {
  scanOf,
  tellingQueue
} from "./chunk-Q67ZOK2U.js";
import "./chunk-D2GOKCXD.js";
import "./chunk-6BLY57MG.js";
import "./chunk-FTHHOEJ2.js";
import {
  isRevoked
} from "./chunk-OVZTVXBM.js";
import {
  revoked
} from "./chunk-Y2EP5N6P.js";
import {
  tell
} from "./chunk-57ZYT2F7.js";
import "./chunk-L6VMOC3C.js";
import {
  pullRequestsOf
} from "./chunk-4XFYGPA7.js";
import "./chunk-NOBR56IF.js";
import {
  openLedger
} from "./chunk-YZOW3CWO.js";
import {
  accountFolders,
  readRequests,
  requestFilesAt
} from "./chunk-YTBCNRVU.js";
import "./chunk-JYBNCNGN.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-4JFUBLIR.js";
import {
  openIssues,
  readIssue
} from "./chunk-OGVU64EY.js";
import "./chunk-D7WPBON6.js";
import {
  readMainBranch
} from "./chunk-6OPB4WMG.js";
import "./chunk-WUVZSFN2.js";
import "./chunk-WWPHSNRZ.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-AGQTDHZH.js";
import "./chunk-JQ3PXYYV.js";
import "./chunk-JH6SDZFD.js";
import "./chunk-HNLUBKDD.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  addSeconds,
  formatInstant,
  isRequest,
  monthOf,
  parseInstant
} from "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/revoke-without-effect.ts
async function withoutEffect(run, main, { accounts, filed }, issue, results) {
  const held = results.find(({ standing }) => standing.some((object) => object.issue === issue));
  const unchanged = (note) => ({ issue, state: "unchanged", note });
  if (held !== void 0)
    return unchanged(
      `It was taken back before: in ${held.where} only what keeps it from coming back is left.`
    );
  const found = await readIssue(run.github, issue);
  const month = found.kind === "issue" ? [monthOf(found.issue.createdAt)] : [];
  const files = [
    ...filed,
    ...await requestFilesAt(run.github, main.head, await accountFolders(run.github, main.head), month)
  ].filter((file) => file.issue === issue);
  if (files.length === 0) {
    if (run.share !== void 0 && run.share.job > 1) return void 0;
    return `#${issue}: nothing was taken back, since AWS holds nothing of this number in any account of aws-jit.yml, and no request of this number lies on ${main.branch}. ${found.kind === "unknown" ? found.why : "It was never merged: close the issue to withdraw it."} Check the number.`;
  }
  const requests = await readRequests(run.github, main.head, files);
  const request = requests.get(issue);
  if (request === void 0)
    return `#${issue}: ${files.map(({ path }) => path).join(", ")} cannot be read as a request, so that nobody knows in which account to look. Look in AWS.`;
  const place = placeOf(request);
  if (!accounts.some((account) => isPlace(account, place)))
    return `#${issue}: account ${place.id} (${place.backend}) cannot be reached, so that nothing was taken back. Name it under accounts in aws-jit.yml.`;
  if (!results.some(({ account }) => isPlace(account, place))) return void 0;
  return unchanged(
    `AWS holds nothing of it in account ${place.id}: it was not granted, or its time is over and it is removed.`
  );
}

// src/commands/end/revoke.ts
async function revoke(run) {
  const main = await readMainBranch(run.github);
  const open = (await openIssues(run.github)).filter((issue) => isRequest(issue.body));
  const named = namedBy(run);
  const ending = await endingOf(run, main, open, named?.issue);
  const { filed } = ending;
  const now = run.github.now();
  const scan = await scanOf(
    run,
    ending,
    openLedger(run.github),
    () => Promise.resolve(filed),
    ({ data }) => {
      const until = parseInstant(String(data["until"]));
      return until !== void 0 && until > now;
    }
  );
  const numbers = new Set(open.map(({ number }) => number));
  const known = { main, named, open: numbers, filed, scan };
  const ledger = openLedger(run.github);
  const telling = tellingQueue(ledger);
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      try {
        return await takeBackIn(run, known, account, backend, (back) => {
          telling.add({
            issue: back.issue,
            what: "is taken back",
            tell: () => tellTakenBack(run, ending.settings, ledger, back)
          });
        });
      } finally {
        telling.flush();
      }
    }
  );
  const told = await telling.end();
  const failed = [...failures, ...results.flatMap((result) => result.failures), ...told.failures];
  const done = [...told.done];
  if (named?.byNumber === true && !done.some(({ issue }) => issue === named.issue) && failed.length === 0) {
    const answer = await withoutEffect(run, main, ending, named.issue, results);
    if (typeof answer === "string") failed.push(answer);
    else if (answer !== void 0) done.push(answer);
  }
  return { done, failures: failed, mistakes };
}
function namedBy({ event }) {
  if (event.kind === "dispatch" && event.issue !== void 0) {
    const by = event.sender?.type === "User" ? event.sender.login : void 0;
    const cause = by === void 0 ? BY_HAND : { words: `by ${by}`, by };
    return { issue: event.issue, cause, byNumber: true };
  }
  if (event.kind === "issue" && event.action === "closed") {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender), byNumber: false };
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
async function takeBackIn(run, known, account, backend, taken) {
  const objects = await backend.list(known.scan.scope);
  const now = await backend.now();
  const failures = [];
  const each = async (issue, work) => {
    if (run.deadline.work.aborted) return;
    try {
      const back = await work();
      if (back) taken(back);
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
      const ended = object.attached || !revoked2 ? await backend.revoke(issue, { from: now, until: object.until }) : void 0;
      return { issue, object: { ...object, ...ended }, cause: cause ?? BY_HAND };
    });
  }
  const { named } = known;
  if (named && !objects.some(({ issue }) => issue === named.issue)) {
    await each(named.issue, async () => {
      const object = await forestall(run, known, account, backend, named.issue);
      return object && { issue: named.issue, object, cause: named.cause };
    });
  }
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}
async function isTombstone(scan, account, backend, object) {
  if (scan.scope === void 0 || account.backend === "iam")
    return (await backend.find(object.issue)).kind === "tombstone";
  const there = await backend.inspect(object);
  return there !== void 0 && isRevoked(there.tags);
}
async function reasonToTakeBack(run, { main, named, open, filed }, account, { issue, until }) {
  if (named?.issue === issue) return named.cause;
  const onMain = async (createdAt) => await fileOfGrant(run.github, main.head, filed, account, issue, createdAt) !== void 0;
  if (open.has(issue) && await onMain()) return void 0;
  const found = await readIssue(run.github, issue);
  if (found.kind === "unknown") {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} Nothing is removed on that; run revoke by hand with this number to take it back.`
    );
    return void 0;
  }
  if (!found.issue.open) return closing(found.issue, found.closedBy);
  return await onMain(found.issue.createdAt) ? void 0 : { words: "because its files were removed from the default branch", by: void 0 };
}
async function forestall(run, { main, named, filed }, account, backend, issue) {
  const files = filed.filter((file) => file.issue === issue);
  const request = (await readRequests(run.github, main.head, files)).get(issue);
  if (request === void 0 || !isPlace(account, placeOf(request))) return void 0;
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== void 0);
  if (merged?.mergedAt === void 0) {
    if (named?.byNumber !== true) return void 0;
    throw new Error(
      `its merged pull request cannot be seen, so that nobody knows until when it must be kept from coming. AWS holds nothing of it in account ${account.id}. Close the issue: a closed one is not granted.`
    );
  }
  const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
  if (until <= await backend.now()) return void 0;
  return backend.revoke(issue, { from: merged.mergedAt, until });
}
var sessionsOf = ({ assigns, sessionsLast }) => assigns !== void 0 ? "shared" : sessionsLast !== void 0 ? "not-updated" : "refused";
async function tellTakenBack(run, config, ledger, { issue: number, object, cause }) {
  const found = await readIssue(run.github, number);
  if (found.kind === "unknown") {
    const note = `Taken back; its issue cannot be told: ${found.why}`;
    return { issue: number, state: "revoked", note };
  }
  const { issue } = found;
  const [before] = (await ledger.read([{ issue: number, month: monthOf(issue.createdAt) }])).values();
  if (!issue.open && before?.some(({ kind }) => kind === "revoked")) return void 0;
  const words = revoked(issue.author?.login ?? "ghost", cause.words, sessionsOf(object));
  await tell(run, ledger, {
    issue,
    state: "revoked",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(object.until), why: cause.words, by: cause.by ?? null }
  });
  return { issue: number, state: "revoked", note: `Taken back ${cause.words}.` };
}
export {
  revoke
};
