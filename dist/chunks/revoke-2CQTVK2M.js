import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  closeBefore
} from "./chunk-TAFBM3YB.js";
import {
  BY_HAND,
  namedBy,
  reasonToTakeBack,
  tellTakenBack
} from "./chunk-WEJJBMRS.js";
import {
  placesOf
} from "./chunk-TV5TRG5H.js";
import {
  endingOf,
  inEndingAccounts,
  isPlace,
  placeOf
} from "./chunk-MHIHEB65.js";
import {
  issuesNow,
  scanOf,
  tellingQueue
} from "./chunk-FQ66KMBE.js";
import "./chunk-D2GOKCXD.js";
import "./chunk-A5NPTMOZ.js";
import "./chunk-DRDNTAX4.js";
import "./chunk-TMIVDNFR.js";
import "./chunk-JE25QGZP.js";
import {
  pullRequestsOf
} from "./chunk-WTMZNNZP.js";
import "./chunk-ZFRY3R7A.js";
import "./chunk-4YBYN3UY.js";
import "./chunk-D7HN7KID.js";
import "./chunk-TAHRNDYW.js";
import {
  openLedger
} from "./chunk-EMY5JFJG.js";
import {
  accountFolders,
  readRequests,
  requestFilesAt
} from "./chunk-LITDRCWO.js";
import "./chunk-MQKYNSIU.js";
import "./chunk-NQJ76GHY.js";
import "./chunk-4JFUBLIR.js";
import {
  openIssues,
  readIssue
} from "./chunk-42QQICWQ.js";
import "./chunk-WCOJBSLV.js";
import {
  readMainBranch
} from "./chunk-GRQNELLY.js";
import "./chunk-GYW63EDB.js";
import "./chunk-UTNTOIWJ.js";
import "./chunk-V5NO4B6S.js";
import "./chunk-5ZLEH5HN.js";
import "./chunk-FWCJMSJF.js";
import "./chunk-32W3YLYS.js";
import "./chunk-2AEHJNAK.js";
import "./chunk-X66OIJ3B.js";
import "./chunk-XS4THFB2.js";
import {
  addSeconds,
  isRequest,
  monthOf,
  parseInstant
} from "./chunk-JWJBYY2F.js";
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
  const ledger = openLedger(run.github);
  const known = {
    ledger,
    main,
    named,
    open: new Map(open.map((each) => [each.number, each])),
    filed,
    scan
  };
  const telling = tellingQueue(run, ledger);
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
async function readTogether({ github }, { ledger }, objects) {
  const numbers = objects.map(({ issue }) => issue);
  const issues = await issuesNow(github, numbers).catch(() => /* @__PURE__ */ new Map());
  const keys = [...issues.values()].map(({ issue }) => ({
    issue: issue.number,
    month: monthOf(issue.createdAt)
  }));
  const events = await ledger.read(keys).catch(() => /* @__PURE__ */ new Map());
  return { issues, isTold: (issue) => events.get(issue)?.some(({ kind }) => kind === "revoked") === true };
}
async function takeBackIn(run, known, account, backend, taken) {
  const objects = await backend.list(known.scan.scope);
  const now = await backend.now();
  const failures = [];
  const failed = (issue, error) => {
    failures.push(`#${issue}: ${error instanceof Error ? error.message : String(error)}`);
  };
  const unexpired = objects.filter(({ until }) => until > now);
  const places = await placesOf(run.github, known.main.head, known.filed, account, unexpired);
  const changed = unexpired.filter((object) => isChanged(known, places, object));
  for (let at = 0; at < changed.length && !run.deadline.work.aborted; at += AT_ONCE) {
    const part = changed.slice(at, at + AT_ONCE);
    const { issues, isTold } = await readTogether(run, known, part);
    const due = /* @__PURE__ */ new Map();
    for (const object of part) {
      const { issue } = object;
      try {
        const cause = await reasonToTakeBack(run, known, account, object, issues.get(issue));
        const revoked = (cause === void 0 || !object.attached) && await backend.isRevoked(object);
        if (cause === void 0 && !revoked) continue;
        if (object.attached || !revoked) due.set(issue, { object, cause: cause ?? BY_HAND });
        else taken({ issue, object, cause: cause ?? BY_HAND, told: isTold(issue) });
      } catch (error) {
        failed(issue, error);
      }
    }
    for (const issue of due.keys()) await closeBefore(run, known.open.get(issue));
    const windows = new Map(
      [...due].map(([issue, { object }]) => [issue, { from: now, until: object.until }])
    );
    for (const [issue, ended] of await backend.revokeEach(windows)) {
      const order = due.get(issue);
      if (ended instanceof Error) failed(issue, ended);
      else if (order)
        taken({ issue, object: { ...order.object, ...ended }, cause: order.cause, told: isTold(issue) });
    }
  }
  const { named } = known;
  if (named && !objects.some(({ issue }) => issue === named.issue)) {
    try {
      const object = await forestall(run, known, account, backend, named.issue);
      if (object) taken({ issue: named.issue, object, cause: named.cause, told: false });
    } catch (error) {
      failed(named.issue, error);
    }
  }
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}
var AT_ONCE = 20;
var isChanged = ({ named, open }, places, { issue, attached }) => named?.issue === issue || !attached || !places.has(issue) || // Closed and opened again: the run that was to take it back may have ended in between.
(open.get(issue)?.reopened ?? true);
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
export {
  revoke
};
