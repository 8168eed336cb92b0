import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  scanOf
} from "./chunk-NBLN4JKC.js";
import {
  causeOfWhose,
  closeBefore,
  isWhose,
  namedBy,
  placesOf,
  reasonToTakeBack
} from "./chunk-42D6R3JA.js";
import {
  BY_HAND,
  endingOf,
  inEndingAccounts,
  sessionsNow,
  sessionsOfBefore,
  tellTakenBack,
  usesByTheirPeople
} from "./chunk-NK7QSH2S.js";
import {
  issuesNow,
  showAuditTrail,
  tellingQueue
} from "./chunk-RGQ4PGSW.js";
import {
  auditTrail,
  recordedLedger
} from "./chunk-CIJMYCR2.js";
import "./chunk-DA3AEWQS.js";
import "./chunk-VFVN7VLN.js";
import "./chunk-F2SACPLZ.js";
import {
  readStandingFiles
} from "./chunk-YAKTPWWH.js";
import {
  asFiled
} from "./chunk-VAQKR5S4.js";
import {
  extendedEnds,
  revocationOf
} from "./chunk-GHPWZ6QM.js";
import "./chunk-CVZ7KNSG.js";
import "./chunk-LKBD5NHR.js";
import "./chunk-BXNFDUGK.js";
import {
  standingOfGrant
} from "./chunk-WDZMX7CD.js";
import "./chunk-PZOZ6BVF.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-PS2VAZY4.js";
import "./chunk-F4Z63A3Q.js";
import "./chunk-L7HQFMZY.js";
import "./chunk-PEZVDAH3.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-X3VQI3GV.js";
import "./chunk-IO2MTB3V.js";
import {
  endFrom
} from "./chunk-S2UBGCIQ.js";
import "./chunk-NDPA377B.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-LYWP7NPI.js";
import "./chunk-N4NOZM76.js";
import "./chunk-RM3SS25X.js";
import "./chunk-AW7I7IIW.js";
import "./chunk-BVE5IXP5.js";
import "./chunk-C6JHMV32.js";
import {
  isOurs,
  isUse,
  parseUse
} from "./chunk-DE5G5JTY.js";
import {
  readStanding
} from "./chunk-B5F2BDMI.js";
import "./chunk-RAATGKSI.js";
import "./chunk-GGYD5M4A.js";
import {
  useWindow
} from "./chunk-3WJ3DQLN.js";
import "./chunk-N4V3KC7R.js";
import {
  isPlace,
  placeOf
} from "./chunk-EA5CN62D.js";
import "./chunk-4NAYBSCH.js";
import {
  pullRequestsOf
} from "./chunk-UTGFVHHR.js";
import "./chunk-U5DQMNMQ.js";
import "./chunk-YPAMC7A5.js";
import "./chunk-2FQK2R5G.js";
import {
  openLedger
} from "./chunk-ENQHRKQ2.js";
import {
  readRequests
} from "./chunk-7RZLXYST.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-XIUBTQXV.js";
import "./chunk-CJSNMRYW.js";
import "./chunk-B3BKEO2H.js";
import "./chunk-IBVFYVOJ.js";
import "./chunk-2YUGKB6A.js";
import "./chunk-64TCY5WJ.js";
import "./chunk-4JFUBLIR.js";
import "./chunk-YRDYCG3V.js";
import {
  openIssues,
  readIssue
} from "./chunk-7X4D7ZPB.js";
import {
  readMainBranch
} from "./chunk-EZ3Z7ICC.js";
import "./chunk-N6UT4A2M.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-RLMSQVHI.js";
import "./chunk-R5AY6TFM.js";
import "./chunk-VKKGB6D6.js";
import "./chunk-62Z6LGRD.js";
import "./chunk-YMXOJLAN.js";
import "./chunk-4FMUHQXQ.js";
import "./chunk-GSPLTEN5.js";
import "./chunk-WYNBMC77.js";
import "./chunk-XS4THFB2.js";
import {
  FIRST_PART,
  monthOf,
  parseInstant
} from "./chunk-SL7TKVXF.js";
import "./chunk-HANBNIMK.js";

// src/commands/end/standing/forestall-use.ts
async function forestallUse({ github }, { head }, account, backend, number) {
  const found = await readIssue(github, number);
  if (found.kind !== "issue") return void 0;
  const [{ body } = found.issue] = await asFiled(github, [found.issue]);
  if (!isUse(body)) return void 0;
  const ask = parseUse(body);
  const files = ask.ok ? await readStandingFiles(github, head, ask.value.of) : void 0;
  const standing = files && readStanding(files.standing);
  if (!ask.ok || standing?.ok !== true || standing.value.accountId !== account.id) return void 0;
  const { author, createdAt } = found.issue;
  if (author === void 0 || !standing.value.people.includes(author.id)) return void 0;
  const { until } = useWindow(createdAt, ask.value.duration ?? standing.value.duration);
  if (until <= await backend.now()) return void 0;
  return backend.revoke(number, { part: FIRST_PART, until, latest: until });
}

// src/commands/end/on-their-way.ts
async function mayCome(run, { main, filed }, open) {
  const merged = new Set(filed.map(({ issue }) => issue));
  const uses = await usesByTheirPeople(run.github, main.head, await asFiled(run.github, open));
  const used = new Set(uses.map(({ issue }) => issue.number));
  return open.filter(({ number }) => merged.has(number) || used.has(number));
}
function onTheirWay(run, named, coming, account) {
  if (named !== void 0) return [named];
  return coming.filter(({ author }) => isWhose(run, account, author)).map(({ number }) => ({ issue: number, cause: causeOfWhose(run) }));
}
async function forestall(run, { main, named, filed }, account, backend, issue) {
  const files = filed.filter((file) => file.issue === issue);
  const request = (await readRequests(run.github, main.head, files)).get(issue);
  if (request === void 0 && files.length === 0) return forestallUse(run, main, account, backend, issue);
  if (request === void 0 || !isPlace(account, placeOf(request))) return void 0;
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== void 0);
  if (merged?.mergedAt === void 0) {
    if (named?.byNumber !== true) return void 0;
    throw new Error(
      `its merged pull request cannot be seen, so that nobody knows until when it must be kept from coming. AWS holds nothing of it in account ${account.id}. Close the issue: a closed one is not granted.`
    );
  }
  const until = endFrom(request, merged.mergedAt);
  const ends = await extendedEnds(run.github, main.head, files, /* @__PURE__ */ new Set([issue]), "throws");
  const revocation = revocationOf({ part: FIRST_PART, until }, ends.get(issue));
  if (revocation.latest <= await backend.now()) return void 0;
  return backend.revoke(issue, revocation);
}

// src/commands/end/revoke-without-effect.ts
async function withoutEffect(run, main, { accounts, filed }, issue, results) {
  const held = results.find(({ standing }) => standing.some((object) => object.issue === issue));
  const unchanged = (note) => ({ issue, state: "unchanged", note });
  if (held !== void 0)
    return unchanged(
      held.standing.some((object) => object.issue === issue && !object.attached) ? `It was taken back before: in ${held.where} only what keeps it from coming back is left.` : `Its time is over: AWS refuses what ${held.where} still holds of it, and the sweep tidies that away.`
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
function withoutEffectOn(run, { accounts }, whose, effect) {
  if (whose.kind === "account" && !accounts.some(({ name }) => name === whose.name))
    return `Nothing was taken back for this, since no account of aws-jit.yml is called ${whose.name}. These are: ${accounts.map(({ name }) => name).join(", ")}. Start it again with one of them.`;
  if (effect || run.share !== void 0) return void 0;
  const of = whose.kind === "person" ? `of GitHub id ${whose.id}` : whose.kind === "account" ? `in account ${whose.name}` : "at all";
  run.log.warning(`Nothing was taken back, since nothing ${of} was live or on its way.`);
  return void 0;
}

// src/commands/end/revoke.ts
async function revoke(run) {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter((issue) => isOurs(issue.body));
  const named = namedBy(run);
  const ending = await endingOf(run, main, open, named?.issue);
  const { filed } = ending;
  const byNumber = new Map(open.map((each) => [each.number, each]));
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
  const trail = auditTrail(run, ending.settings);
  const ledger = recordedLedger(run, main, trail);
  const several = run.event.kind === "dispatch" && run.event.whose !== void 0;
  const known = {
    ledger,
    main,
    named,
    open: byNumber,
    coming: several ? await mayCome(run, { main, filed }, all) : [],
    filed,
    scan,
    settings: ending.settings,
    several
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
  const whose = run.event.kind === "dispatch" ? run.event.whose : void 0;
  const wrong = whose && withoutEffectOn(run, ending, whose, done.length > 0 || failed.length > 0);
  if (wrong !== void 0) failed.push(wrong);
  failed.push(...await showAuditTrail(run, trail, "revoker", all));
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
  const unexpired = onePerRequest(objects.filter(({ until }) => until > now));
  const places = await placesOf(run.github, known.main.head, known.filed, account, unexpired);
  const changed = unexpired.filter((object) => isChanged(known, places, object));
  for (let at = 0; at < changed.length && !run.deadline.work.aborted; at += AT_ONCE) {
    const part = changed.slice(at, at + AT_ONCE);
    const { issues, isTold } = await readTogether(run, known, part);
    const due = /* @__PURE__ */ new Map();
    for (const object of part) {
      const { issue } = object;
      try {
        const cause = await reasonToTakeBack(
          run,
          known,
          account,
          object,
          issues.get(issue),
          () => standingOfGrant(backend, object)
        );
        const revoked = (cause === void 0 || !object.attached) && await backend.isRevoked(object);
        if (cause === void 0 && !revoked) continue;
        if (object.attached || !revoked) due.set(issue, { object, cause: cause ?? BY_HAND });
        else
          taken({
            issue,
            until: object.until,
            sessions: sessionsOfBefore(account, object.assigns !== void 0),
            cause: cause ?? BY_HAND,
            told: isTold(issue)
          });
      } catch (error) {
        failed(issue, error);
      }
    }
    for (const issue of due.keys())
      await closeBefore(run, known.open.get(issue) ?? known.coming.find(({ number }) => number === issue));
    const ends = await extendedEnds(run.github, known.main.head, known.filed, new Set(due.keys()));
    const revocations = new Map(
      [...due].map(([issue, { object }]) => [issue, revocationOf(object, ends.get(issue))])
    );
    for (const [issue, ended] of await backend.revokeEach(revocations)) {
      const order = due.get(issue);
      if (ended instanceof Error) failed(issue, ended);
      else if (order)
        taken({
          issue,
          until: order.object.until,
          sessions: sessionsNow({ ...order.object, ...ended }),
          cause: order.cause,
          told: isTold(issue)
        });
    }
  }
  for (const { issue, cause } of onTheirWay(run, known.named, known.coming, account)) {
    if (objects.some((object) => object.issue === issue && object.until > now)) continue;
    try {
      const object = await forestall(run, known, account, backend, issue);
      if (object === void 0) continue;
      await closeBefore(run, known.open.get(issue) ?? known.coming.find(({ number }) => number === issue));
      taken({ issue, until: object.until, sessions: sessionsNow(object), cause, told: false });
    } catch (error) {
      failed(issue, error);
    }
  }
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}
var onePerRequest = (objects) => [
  ...new Map(
    [...objects].sort(
      (a, b) => Number(a.attached) - Number(b.attached) || (a.attached ? a.until - b.until : b.until - a.until)
    ).map((object) => [object.issue, object])
  ).values()
];
var AT_ONCE = 20;
var isChanged = ({ named, open, several }, places, { issue, attached }) => several || named?.issue === issue || !attached || !places.has(issue) || // Closed and opened again: the run that was to take it back may have ended in between.
(open.get(issue)?.reopened ?? true);
export {
  revoke
};
