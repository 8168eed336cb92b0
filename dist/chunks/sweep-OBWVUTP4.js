import {
  endedAccounts
} from "./chunk-SUWSNBVG.js";
import {
  scanOf
} from "./chunk-NBLN4JKC.js";
import {
  BY_HAND,
  endingOf,
  inEndingAccounts,
  sessionsOfBefore,
  tellTakenBack
} from "./chunk-RBDTIT77.js";
import {
  issueWhileTold,
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
import {
  causeIn
} from "./chunk-F2SACPLZ.js";
import "./chunk-YRDYCG3V.js";
import {
  extensionsOf,
  provedAccounts,
  toldEnd
} from "./chunk-H2XLXXDZ.js";
import {
  wasTakenBack,
  wasToldLive
} from "./chunk-HZUFVJA5.js";
import "./chunk-XD2PPPQB.js";
import {
  keepHealth
} from "./chunk-LWD32UKE.js";
import {
  mergeTimes
} from "./chunk-ATW52AOA.js";
import {
  isAssigned
} from "./chunk-DNEFLWSQ.js";
import {
  outOfTime
} from "./chunk-ERMMND4W.js";
import {
  filedExtensions
} from "./chunk-GRIDU2BD.js";
import {
  endFrom
} from "./chunk-MHCT7UXJ.js";
import "./chunk-CGF7P2F5.js";
import "./chunk-RLVHQ27K.js";
import "./chunk-3KQXEGSZ.js";
import "./chunk-OPQRPPFF.js";
import "./chunk-WKRHE3VX.js";
import {
  endedNotRemoved,
  endedNotYetRemoved,
  expired,
  overUntold,
  tell
} from "./chunk-UHEEKRHV.js";
import {
  shownState
} from "./chunk-RM3SS25X.js";
import "./chunk-ON373IXR.js";
import "./chunk-I7QAKNFC.js";
import "./chunk-6QJNZWWJ.js";
import "./chunk-BV6Y46VJ.js";
import {
  isOurs,
  isUse
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
  pullsFrom
} from "./chunk-NO4Q5WCE.js";
import {
  supplementBranch
} from "./chunk-XCRRBLYD.js";
import "./chunk-GHQTAI6I.js";
import "./chunk-PNGPIP37.js";
import "./chunk-O4LHCEMU.js";
import "./chunk-T3NC5FS5.js";
import {
  openIssues
} from "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent
} from "./chunk-5PBHIICC.js";
import {
  readRequests
} from "./chunk-SBE6SMDC.js";
import "./chunk-GK7UCWRU.js";
import "./chunk-EB6D6L3F.js";
import {
  supplementPart
} from "./chunk-K7CWAQPI.js";
import "./chunk-4IHVG4GT.js";
import "./chunk-5ZM244MF.js";
import {
  TimeIsOver
} from "./chunk-2EOPFUDI.js";
import "./chunk-JNGZXEFB.js";
import {
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
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
  addSeconds,
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import "./chunk-YWRVI5OC.js";
import "./chunk-XS4THFB2.js";
import "./chunk-6DG7BXTN.js";

// src/commands/end/lasting-parts.ts
var wasInTime = async (github, issue, { number, extends: end }) => (await pullsFrom(github, supplementBranch(issue, "extension", number))).some(
  ({ mergedAt }) => mergedAt !== void 0 && mergedAt < end
);
var AWAITED = 70 * 60;
async function lastingOf({
  run,
  main,
  filed,
  scan
}, backend, objects, now) {
  const over = objects.filter(({ until }) => until <= now);
  const lasting = new Set(
    objects.filter((each) => each.until > now && each.attached).map(({ issue }) => issue)
  );
  const awaited = /* @__PURE__ */ new Map();
  for (const issue of new Set(over.map((object) => object.issue))) {
    const extended = filed.filter((file) => file.issue === issue && file.extensions.length > 0);
    if (extended.length === 0 || lasting.has(issue)) continue;
    const parts = scan.scope === void 0 ? objects : await backend.objectsOf(issue);
    const unexpired = parts.filter((each) => each.issue === issue && each.until > now);
    for (const part of unexpired) if (await backend.isLive(part)) lasting.add(issue);
    const held = new Set(unexpired.map(({ part }) => part));
    const merged = (await Promise.all(extended.map((file) => filedExtensions(run.github, main.head, file)))).flatMap((each) => [...each.values()]);
    const waiting = merged.filter(
      ({ number, until }) => until > now && !held.has(supplementPart("extension", number))
    );
    const ends = /* @__PURE__ */ new Set();
    for (const extension of waiting)
      if (await wasInTime(run.github, issue, extension)) ends.add(extension.extends);
    awaited.set(issue, ends);
  }
  return ({ issue, until, attached, assigns }) => lasting.has(issue) ? "goes on" : attached && assigns === void 0 && now < addSeconds(until, AWAITED) && awaited.get(issue)?.has(until) === true ? "is awaited" : "ends";
}

// src/commands/end/tell-end.ts
var wordsOfEnd = (enforced) => (who, until) => expired(who, until, enforced);
async function tellExpired(run, config, ledger, issue, until, wordsOf) {
  const words = wordsOf(issue.author?.login ?? "ghost", until);
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
    note: `Access ended ${formatInstant(until)}.`
  };
}
async function tellEndedIn(run, config, ledger, { issue: number, ended, failed, held, elsewhere }) {
  const found = await issueWhileTold(run, number);
  if (found.kind === "unknown" || !found.issue.open && !isGiven(shownState(found.issue))) return void 0;
  if (held.size > 0) return void 0;
  const until = Math.max(...[...ended.values()].map((each) => each.until));
  const removed = failed.size === 0 && [...ended.values()].every((each) => each.removed);
  const words = removed ? elsewhere.size === 0 ? wordsOfEnd(true) : endedNotYetRemoved : endedNotRemoved;
  return tellExpired(run, config, ledger, found.issue, until, words);
}
async function tellLapsed(run, config, ledger, issue, until) {
  const words = overUntold(issue.author?.login ?? "ghost", until);
  await tell(run, ledger, {
    issue,
    state: "lapsed",
    once: "",
    comment: words.comment,
    status: { next: words.next, facts: [], trial: config.trial },
    data: { until: formatInstant(until) }
  });
  return { issue: issue.number, state: "lapsed", note: "Its time was over before a grant could be told." };
}

// src/commands/end/untold-ends.ts
async function tellUntoldEnds({
  run,
  main,
  ending: { settings, filed, accounts },
  scan,
  ledger,
  open: issues,
  proved,
  telling,
  swept,
  settled
}, among) {
  const { github } = run;
  const files = filed.filter((file) => among(file) && !settled.has(file.issue));
  if (files.length === 0) return [];
  const now = github.now();
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return [];
  const own = await proved.ownFiles([...new Set(gone.map(({ issue }) => issue))]);
  const requests = await readRequests(github, main.head, [...own.values()].flat());
  const failures = [];
  const candidates = [];
  for (const [number, all] of own) {
    const issue = issues.get(number);
    if (issue === void 0) continue;
    const month = monthOf(issue.createdAt);
    const places = all.flatMap((file) => {
      const request = requests.get(file.path);
      if (request === void 0 || file.month !== month) return [];
      const isThere = ({ account }) => isPlace(account, placeOf(request));
      const there = swept.filter(isThere);
      const isDone = there.length > 0 && there.length >= accounts.filter((each) => isPlace(each, placeOf(request))).length;
      return [{ file, request, there, isDone }];
    });
    const [first] = [...places].sort((a, b) => lasts(b.request) - lasts(a.request));
    if (first === void 0 || !places.every(({ isDone }) => isDone)) continue;
    settled.add(number);
    if (addSeconds(issue.createdAt, lasts(first.request)) <= now)
      candidates.push({ issue, request: first.request, file: first.file, places });
  }
  const merges = await mergeTimes(
    github,
    candidates.map(({ issue }) => issue.number)
  );
  const ended = candidates.flatMap((each) => {
    const mergedAt = merges.get(each.issue.number);
    const until = mergedAt === void 0 ? void 0 : endFrom(each.request, mergedAt);
    return until === void 0 || until > now ? [] : [{ ...each, until }];
  });
  if (ended.length === 0) return failures;
  const extensions = await extensionsOf(
    github,
    main.head,
    ended.map(({ file }) => file),
    new Set(ended.map(({ issue }) => issue.number))
  );
  const events = await ledger.read(
    ended.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) }))
  );
  for (const { issue, request, file, places, until: first } of ended) {
    try {
      const until = toldEnd(first, extensions.get(issue.number) ?? [], events.get(issue.number) ?? []);
      if (until > now) continue;
      const looked = scan.scope === void 0 || scan.named.has(issue.number) && file.extensions.length === 0;
      if (!looked && !await areGone(places, issue.number)) continue;
      const there = places.flatMap((place) => place.there);
      telling.add({
        issue: issue.number,
        what: "is over",
        tell: async () => {
          if (!await isOpenStill(run, issue.number)) return void 0;
          const told = events.get(issue.number) ?? [];
          if (wasTakenBack(issue, told))
            return tellTakenBack(run, settings, ledger, {
              issue: issue.number,
              until,
              sessions: sessionsOfBefore(
                there[0]?.account ?? { backend: "identity-center" },
                isAssigned(settings, request)
              ),
              cause: BY_HAND,
              told: true
            });
          return await wasToldLive(github, issue.number, until, told) ? tellExpired(run, settings, ledger, issue, until, wordsOfEnd(!isAssigned(settings, request))) : tellLapsed(run, settings, ledger, issue, until);
        }
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}
var lasts = ({ approvedDuration, duration }) => approvedDuration ?? duration;
async function isOpenStill(run, issue) {
  const found = await issueWhileTold(run, issue);
  return found.kind === "issue" && found.issue.open;
}
async function areGone(places, issue) {
  for (const { request, there } of places) if (!await isGone(there, issue, partOf(request))) return false;
  return true;
}
async function isGone(places, issue, part) {
  for (const { backend } of places) {
    const standing = await backend.find(issue, part);
    if (standing.kind === "absent") continue;
    if (standing.object.until > await backend.now()) return false;
    await backend.remove(standing.object);
  }
  return true;
}

// src/commands/end/standing/untold-uses.ts
async function tellUntoldUses(sweeping) {
  const { run, ending, ledger, open, telling, swept, settled } = sweeping;
  if (run.share !== void 0 || swept.length < ending.accounts.length) return [];
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const uses = [...open.values()].filter(({ number, body }) => isUse(body) && !held.has(number));
  if (uses.length === 0) return [];
  const told = await ledger.read(
    uses.map(({ number: issue, createdAt }) => ({ issue, month: monthOf(createdAt) }))
  );
  const now = run.github.now();
  const failures = [];
  for (const { number } of uses) {
    const events = told.get(number) ?? [];
    const until = events.filter(({ kind }) => kind === "granted").map(({ data }) => parseInstant(String(data["until"]))).at(-1);
    if (until === void 0 || until > now || settled.has(number)) continue;
    try {
      const places = await Promise.all(swept.map(({ backend }) => backend.find(number)));
      if (places.some(({ kind }) => kind !== "absent")) continue;
    } catch (error) {
      failures.push(`#${number}: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    settled.add(number);
    telling.add({
      issue: number,
      what: "is over",
      tell: async () => {
        const found = await issueWhileTold(run, number);
        if (found.kind !== "issue" || !found.issue.open) return void 0;
        if (wasTakenBack(found.issue, events))
          return tellTakenBack(run, ending.settings, ledger, {
            issue: number,
            until,
            sessions: "not-known",
            cause: BY_HAND,
            told: true
          });
        return tellExpired(run, ending.settings, ledger, found.issue, until, wordsOfEnd(true));
      }
    });
  }
  return failures;
}

// src/commands/end/sweep.ts
async function sweep(run) {
  const main = await readMainBranch(run.github);
  const all = await openIssues(run.github);
  const open = all.filter(({ body }) => isOurs(body));
  const ending = await endingOf(run, main, open);
  const trail = auditTrail(run, ending.settings);
  const ledger = recordedLedger(run, main, trail);
  const scan = await scanOf(
    run,
    ending,
    ledger,
    () => Promise.resolve(open.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })))
  );
  const telling = tellingQueue(run, ledger);
  const sweeping = {
    run,
    main,
    ending,
    scan,
    ledger,
    open: new Map(open.map((issue) => [issue.number, issue])),
    proved: provedAccounts(run, main, ending.filed),
    telling,
    swept: [],
    settled: /* @__PURE__ */ new Set()
  };
  const lasting = [];
  const { proved } = sweeping;
  const together = endedAccounts(proved, accountNamesOfJob(ending.accounts, run.share));
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      const removal = await removeOver(sweeping, account, backend, lasting, together);
      together.finish(account.name);
      telling.flush();
      sweeping.swept.push({ account, backend, found: removal.found });
      const untold = await tellUntoldEnds(
        sweeping,
        // Of several accounts, once all of them are done.
        ({ account: folder, issue }) => folder === account.name && !proved.mayBeSeveral(issue)
      );
      telling.flush();
      return { holds: removal.found.length, failures: [...removal.failures, ...untold] };
    }
  );
  for (const several of together.all())
    telling.add({
      issue: several.issue,
      what: `has ended in ${several.ended.size} accounts`,
      tell: () => tellEndedIn(run, ending.settings, ledger, several)
    });
  const others = outOfTime(run.deadline) === void 0 ? [...await tellUntoldEnds(sweeping, () => true), ...await tellUntoldUses(sweeping)] : [];
  const told = await telling.end();
  const whole = failures.length === 0 && outOfTime(run.deadline) === void 0;
  const notices = ending.settings.frozen ? [...mistakes, FROZEN] : mistakes;
  await showProblems(run, all, whole ? lasting : void 0, notices);
  const unwritten = await showAuditTrail(run, trail, "revoker", all);
  return {
    done: told.done,
    failures: [
      ...failures,
      ...results.flatMap((result) => result.failures),
      ...others,
      ...told.failures,
      ...unwritten
    ],
    mistakes
  };
}
var FROZEN = '"frozen: true" stands in aws-jit.yml: nothing is granted until its owners lift that. Access is taken away all the same.';
var MOST_SHOWN = 20;
async function showProblems(run, open, lasting, mistakes) {
  const parts = /* @__PURE__ */ new Map();
  if (run.share === void 0 && lasting !== void 0) parts.set("removal", lasting.slice(0, MOST_SHOWN));
  if (run.share === void 0 || run.share.job === 1)
    parts.set(
      "configuration",
      mistakes.map((message) => ({ code: `configuration-${digestOf(message).slice(0, 8)}`, message }))
    );
  if (parts.size === 0) return;
  try {
    await keepHealth(run, open, parts);
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
}
async function removeOver({ run, main, ending: { settings, filed }, scan, ledger, open, proved, telling }, account, backend, lasting, together) {
  const objects = await backend.list(scan.scope);
  const now = await backend.now();
  const over = [];
  const continued = /* @__PURE__ */ new Set();
  const stays = await lastingOf({ run, main, filed, scan }, backend, objects, now);
  for (const object of objects.filter(({ until }) => until <= now)) {
    const how = stays(object);
    if (how !== "is awaited") over.push(object);
    if (how === "goes on") continued.add(object);
  }
  await proved.look(account.name, over);
  for (const { issue, attached, until } of objects)
    if (attached && until > now) together.holds(issue, account.name);
  const uses = settings.analytics.usage ? await usesOf(backend, over) : NO_USES;
  const failures = [];
  for (const object of over) {
    const enough = outOfTime(run.deadline);
    if (enough !== void 0) {
      failures.push(`${account.name}: ${enough}`);
      break;
    }
    const { issue: number, until, assigns } = object;
    let emptied = false;
    let wasRevoked = false;
    try {
      wasRevoked = !object.attached && open.has(number) && await backend.isRevoked(object);
      emptied = await backend.remove(object) === "emptied";
    } catch (error) {
      const why = `#${number}: ${error instanceof Error ? error.message : String(error)}`;
      if (now < addSeconds(until, LASTING) || error instanceof TimeIsOver) failures.push(why);
      else {
        run.log.warning(`${why} The health issue says what to do about it.`);
        lasting.push({ code: `removal-${number}`, message: whatToDo(account, object, error) });
      }
      together.resisted(number, account.name);
      if (proved.isSeveral(number, account.name, object.part)) {
        if (assigns === void 0) together.add(number, account.name, { until, removed: false });
      } else if (assigns === void 0 && !continued.has(object))
        telling.add({
          issue: number,
          what: "has ended",
          tell: async () => {
            const issue = await issueNamed(run, number);
            return issue?.open === true ? tellExpired(run, settings, ledger, issue, until, endedNotRemoved) : void 0;
          }
        });
      continue;
    }
    if (continued.has(object)) {
      run.log.info(`#${number}: removed what has ended while its extension goes on, ${object.arn}.`);
      continue;
    }
    if (proved.isSeveral(number, account.name, object.part)) {
      if (wasRevoked) continue;
      together.add(number, account.name, { until, removed: true });
      const issue = open.get(number);
      if (issue !== void 0) recordUses(run, ledger, issue, until, uses.get(number) ?? [], object.part);
      continue;
    }
    telling.add({
      issue: number,
      what: "is removed",
      tell: async () => {
        const issue = await issueNamed(run, number);
        if (!issue?.open && emptied) return void 0;
        const isTold = issue === void 0 || !issue.open && !isGiven(shownState(issue));
        if (isTold)
          return { issue: number, state: "unchanged", note: "Removed the last trace of a closed request." };
        if (wasRevoked)
          return tellTakenBack(run, settings, ledger, {
            issue: number,
            until,
            sessions: sessionsOfBefore(account, assigns !== void 0),
            cause: BY_HAND,
            told: false
          });
        recordUses(run, ledger, issue, until, uses.get(number) ?? []);
        return tellExpired(run, settings, ledger, issue, until, wordsOfEnd(assigns === void 0));
      }
    });
  }
  return { found: objects, failures };
}
var LASTING = 3 * 60 * 60;
var whatToDo = (account, { issue, arn, assigns }, error) => `What is left of request ${issue} in ${account.name} (${account.id}) cannot be removed: ${sentence(causeIn(error instanceof Error ? error.message : String(error)))} ${assigns === void 0 ? "It gives nothing since its end. An" : "**Its access may work still**, since AWS does not end it. An"} administrator of AWS has to take ${arn} from everybody who has it, and delete it.`;
var sentence = (text) => /[.!?]$/.test(text) ? text : `${text}.`;
var MOST_ASKED = 20;
var NO_USES = /* @__PURE__ */ new Map();
async function usesOf(backend, over) {
  const { lastUses } = backend;
  if (lastUses === void 0) return NO_USES;
  const asked = over.filter(({ attached }) => attached).slice(0, MOST_ASKED);
  const uses = /* @__PURE__ */ new Map();
  for (const [issue, used] of await Promise.all(
    asked.map(async (each) => [each.issue, await lastUses(each)])
  ))
    uses.set(issue, [...uses.get(issue) ?? [], ...used]);
  return uses;
}
function recordUses(run, ledger, { number: issue, createdAt }, until, uses, part) {
  if (uses.length === 0) return;
  const lastAccesses = uses.map(({ action, at }) => ({ action, at: formatInstant(at) }));
  const data = { ...part === void 0 ? {} : { part }, lastAccesses };
  const once = `${part === void 0 ? "" : `${part}:`}${formatInstant(until)}`;
  const event = ledgerEvent("last-accesses", once, issue, run.github.now(), run.id, data);
  ledger.add({ issue, month: monthOf(createdAt) }, event);
}
async function issueNamed(run, number) {
  const found = await issueWhileTold(run, number);
  return found.kind === "issue" ? found.issue : void 0;
}
export {
  sweep
};
