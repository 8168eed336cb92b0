import {
  endedAccounts
} from "./chunk-SUWSNBVG.js";
import {
  scanOf
} from "./chunk-NBLN4JKC.js";
import {
  causeOfWhose,
  closeBefore,
  isWhose,
  marksInOne,
  namedBy,
  placesOf,
  reasonToTakeBack,
  tellTakenBackIn
} from "./chunk-ITB7WSFM.js";
import {
  BY_HAND,
  endingOf,
  inEndingAccounts,
  sessionsNow,
  sessionsOfBefore,
  tellTakenBack,
  usesByTheirPeople
} from "./chunk-RBDTIT77.js";
import {
  issuesNow,
  showAuditTrail,
  tellingQueue
} from "./chunk-CMK3RVXL.js";
import "./chunk-TIO6Y4VO.js";
import {
  auditTrail,
  recordedLedger
} from "./chunk-YFHIEU3Y.js";
import "./chunk-CYAPKX2M.js";
import {
  accountNamesOfJob
} from "./chunk-NBTAV6KX.js";
import "./chunk-F2SACPLZ.js";
import {
  readStandingFiles
} from "./chunk-D7YCYKZJ.js";
import {
  asFiled
} from "./chunk-TGTSP5IB.js";
import "./chunk-YRDYCG3V.js";
import {
  extendedEnds,
  provedAccounts,
  revocationOf
} from "./chunk-H2XLXXDZ.js";
import "./chunk-HZUFVJA5.js";
import "./chunk-XD2PPPQB.js";
import "./chunk-LWD32UKE.js";
import "./chunk-AG4QV6SF.js";
import {
  standingOfGrant
} from "./chunk-SD44PFFD.js";
import "./chunk-IQEVYAQJ.js";
import "./chunk-3PAJHQ4T.js";
import "./chunk-Y4KKED46.js";
import "./chunk-UEWLDLKG.js";
import "./chunk-OOSUH7PZ.js";
import "./chunk-GRIDU2BD.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-WKRHE3VX.js";
import "./chunk-UHEEKRHV.js";
import "./chunk-RM3SS25X.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import {
  isOurs,
  isUse,
  parseUse
} from "./chunk-GF3IJEZH.js";
import "./chunk-RAATGKSI.js";
import "./chunk-I5MLWMIY.js";
import "./chunk-A5VQQW3W.js";
import {
  isPlace,
  placeOf
} from "./chunk-XU62EW6H.js";
import "./chunk-53TFLAQF.js";
import {
  pullRequestsOf
} from "./chunk-NO4Q5WCE.js";
import "./chunk-XCRRBLYD.js";
import "./chunk-GHQTAI6I.js";
import {
  readStanding
} from "./chunk-PNGPIP37.js";
import {
  useWindow
} from "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import {
  openIssues,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import "./chunk-2EOPFUDI.js";
import "./chunk-7YGUSZWI.js";
import "./chunk-R3CJWPV7.js";
import "./chunk-AMZYLKDX.js";
import "./chunk-4AV4K4TP.js";
import {
  readMainBranch
} from "./chunk-ASEL2QWO.js";
import "./chunk-TS36ZYJP.js";
import "./chunk-PR2ZJ276.js";
import "./chunk-WZTQZX65.js";
import "./chunk-EKZG7HJT.js";
import "./chunk-VJI2LKS2.js";
import "./chunk-PSWFDC2Q.js";
import "./chunk-GUA3H4HO.js";
import {
  partOf
} from "./chunk-DAROUHPW.js";
import "./chunk-MXRAY5FG.js";
import "./chunk-KSNUDT27.js";
import {
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  FIRST_PART
} from "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/end/revoking/changed-objects.ts
var onePerRequest = (objects) => [
  ...new Map(
    [...objects].sort(
      (a, b) => Number(a.attached) - Number(b.attached) || (a.attached ? a.until - b.until : b.until - a.until)
    ).map((object) => [object.issue, object])
  ).values()
];
var isChanged = ({ named, open, several, mayBeMarked }, places, { issue, attached }) => several || named?.issue === issue || !attached || !places.has(issue) || mayBeMarked(issue) || // Closed and opened again: the run that was to take it back may have ended in between.
(open.get(issue)?.reopened ?? true);

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
  if (files.length === 0) return forestallUse(run, main, account, backend, issue);
  const requests = [...(await readRequests(run.github, main.head, files)).values()];
  const request = requests.find((each) => isPlace(account, placeOf(each)));
  if (request === void 0) return void 0;
  const merged = (await pullRequestsOf(run.github, issue)).find(({ mergedAt }) => mergedAt !== void 0);
  if (merged?.mergedAt === void 0) {
    if (named?.byNumber !== true) return void 0;
    throw new Error(
      `its merged pull request cannot be seen, so that nobody knows until when it must be kept from coming. AWS holds nothing of it in account ${account.id}. Close the issue: a closed one is not granted.`
    );
  }
  const until = endFrom(request, merged.mergedAt);
  const ends = await extendedEnds(run.github, main.head, files, /* @__PURE__ */ new Set([issue]), "throws");
  const revocation = revocationOf({ part: partOf(request), until }, ends.get(issue));
  if (revocation.latest <= await backend.now()) return void 0;
  return backend.revoke(issue, revocation);
}

// src/commands/end/revoking/read-together.ts
async function readTogether({ github }, ledger, objects) {
  const numbers = objects.map(({ issue }) => issue);
  const issues = await issuesNow(github, numbers).catch(() => /* @__PURE__ */ new Map());
  const keys = [...issues.values()].map(({ issue }) => ({
    issue: issue.number,
    month: monthOf(issue.createdAt)
  }));
  const events = await ledger.read(keys).catch(() => /* @__PURE__ */ new Map());
  return {
    issues,
    isTold: ({ issue, part }) => events.get(issue)?.some(({ kind, data }) => kind === "revoked" && (data["part"] ?? part) === part) === true
  };
}

// src/commands/end/revoking/revoke-without-effect.ts
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
  const places = files.flatMap(({ path }) => {
    const request = requests.get(path);
    return request === void 0 ? [] : [placeOf(request)];
  });
  if (places.length === 0)
    return `#${issue}: ${files.map(({ path }) => path).join(", ")} cannot be read as a request, so that nobody knows in which account to look. Look in AWS.`;
  const out = places.find((place) => !accounts.some((account) => isPlace(account, place)));
  if (out !== void 0)
    return `#${issue}: account ${out.id} (${out.backend ?? ""}) cannot be reached, so that nothing was taken back. Name it under accounts in aws-jit.yml.`;
  const looked = places.filter((place) => results.some(({ account }) => isPlace(account, place)));
  if (looked.length === 0) return void 0;
  const ids = [...new Set(looked.map(({ id }) => id))].join(", ");
  return unchanged(
    `AWS holds nothing of it in account ${ids}: it was not granted, or its time is over and it is removed.`
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
  const proved = provedAccounts(run, main, filed);
  const together = endedAccounts(proved, accountNamesOfJob(ending.accounts, run.share));
  const stays = (account, { issue, part }, { of }, unfinished = false) => of === "account" && proved.isSeveral(issue, account, part) || of === "files" && proved.accountsOf(issue, account).length > 0 || unfinished && proved.isSeveral(issue, account, part) && byNumber.get(issue)?.reopened === false;
  const marks = await marksInOne(run, filed, open);
  const known = {
    mayBeMarked: marks.mayBeMarked,
    marks,
    proved,
    stays,
    ledger,
    main,
    named,
    open: byNumber,
    coming: several ? await mayCome(run, { main, filed }, all) : [],
    filed,
    scan,
    settings: ending.settings,
    several,
    closing: /* @__PURE__ */ new Map()
  };
  const telling = tellingQueue(run, ledger);
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      try {
        const visited = await takeBackIn(
          run,
          known,
          account,
          backend,
          (back) => {
            if (proved.isSeveral(back.issue, account.name, back.part) || stays(account.name, back, back.cause))
              together.add(back.issue, account.name, back);
            else
              telling.add({
                issue: back.issue,
                what: "is taken back",
                tell: () => tellTakenBack(run, ending.settings, ledger, back)
              });
          },
          {
            resisted: (issue) => {
              together.resisted(issue, account.name);
            },
            holds: (issue) => {
              together.holds(issue, account.name);
            }
          }
        );
        together.finish(account.name);
        return visited;
      } finally {
        telling.flush();
      }
    }
  );
  for (const several2 of together.all())
    telling.add({
      issue: several2.issue,
      what: `is taken back in ${several2.ended.size} accounts`,
      tell: () => tellTakenBackIn(run, ending.settings, ledger, several2)
    });
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
async function takeBackIn(run, known, account, backend, taken, left) {
  const objects = await backend.list(known.scan.scope);
  const now = await backend.now();
  const failures = [];
  const failed = (issue, error) => {
    failures.push(`#${issue}: ${error instanceof Error ? error.message : String(error)}`);
    left.resisted(issue);
  };
  const openOf = (issue) => known.open.get(issue) ?? known.coming.find(({ number }) => number === issue);
  const closeOnce = (issue) => {
    const closing = known.closing.get(issue) ?? closeBefore(run, openOf(issue));
    known.closing.set(issue, closing);
    return closing;
  };
  const unexpired = onePerRequest(objects.filter(({ until }) => until > now));
  for (const { issue, attached } of unexpired) if (attached) left.holds(issue);
  const places = await placesOf(run.github, known.main.head, known.filed, account, unexpired);
  const changed = unexpired.filter((object) => isChanged(known, places, object));
  for (let at = 0; at < changed.length; at += AT_ONCE) {
    const part = changed.slice(at, at + AT_ONCE);
    if (run.deadline.work.aborted) {
      for (const { issue } of part) left.resisted(issue);
      continue;
    }
    const { issues, isTold } = await readTogether(run, known.ledger, part);
    await known.proved.look(account.name, part);
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
        if (object.attached || !revoked)
          due.set(issue, { object, cause: cause ?? BY_HAND, unfinished: cause === void 0 });
        else
          taken({
            issue,
            until: object.until,
            sessions: sessionsOfBefore(account, object.assigns !== void 0),
            cause: cause ?? BY_HAND,
            told: isTold(object),
            part: object.part
          });
      } catch (error) {
        failed(issue, error);
      }
    }
    const alone = [];
    for (const [issue, { object, cause, unfinished }] of due)
      if (known.stays(account.name, object, cause, unfinished)) alone.push(object);
      else await closeOnce(issue);
    await known.marks.note(account, alone);
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
          told: isTold(order.object),
          part: order.object.part
        });
    }
  }
  for (const { issue, cause } of onTheirWay(run, known.named, known.coming, account)) {
    if (objects.some((object) => object.issue === issue && object.until > now)) continue;
    try {
      const object = await forestall(run, known, account, backend, issue);
      if (object === void 0) continue;
      await known.proved.look(account.name, [object]);
      if (!known.stays(account.name, object, cause)) await closeOnce(issue);
      taken({
        issue,
        until: object.until,
        sessions: sessionsNow(object),
        cause,
        told: false,
        part: object.part
      });
    } catch (error) {
      failed(issue, error);
    }
  }
  const where = `${account.name} (${account.id})`;
  return { account, where, holds: objects.length, failures, standing: objects };
}
var AT_ONCE = 20;
export {
  revoke
};
