import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  keepHealth
} from "./chunk-Z6M6UU5V.js";
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
  causeIn
} from "./chunk-F2SACPLZ.js";
import {
  wasToldLive
} from "./chunk-GTQDNY6N.js";
import {
  isAssigned
} from "./chunk-YDDQ5GYL.js";
import {
  endedNotRemoved,
  expired,
  overUntold
} from "./chunk-Y2EP5N6P.js";
import "./chunk-2LEA3K6T.js";
import {
  digestOf
} from "./chunk-IZMNO7IP.js";
import "./chunk-HVHCV2EZ.js";
import {
  tell
} from "./chunk-57ZYT2F7.js";
import "./chunk-L6VMOC3C.js";
import {
  pullRequestsOf
} from "./chunk-4XFYGPA7.js";
import "./chunk-NOBR56IF.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-YZOW3CWO.js";
import {
  readRequests
} from "./chunk-YTBCNRVU.js";
import "./chunk-JYBNCNGN.js";
import "./chunk-6GKGZDC4.js";
import "./chunk-YPLARZOF.js";
import "./chunk-4JFUBLIR.js";
import {
  outOfTime
} from "./chunk-M7MKKZDW.js";
import {
  openIssues,
  readIssue
} from "./chunk-OGVU64EY.js";
import "./chunk-D7WPBON6.js";
import {
  readMainBranch
} from "./chunk-6OPB4WMG.js";
import "./chunk-WUVZSFN2.js";
import {
  TimeIsOver
} from "./chunk-WWPHSNRZ.js";
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
  monthOf
} from "./chunk-5HQJZCAA.js";
import "./chunk-HANBNIMK.js";

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
async function tellUntoldEnds({ run, main, ending: { settings, filed, accounts }, scan, ledger, open, telling, swept, settled }, among) {
  const { github } = run;
  const files = filed.filter((file) => among(file) && !settled.has(file.issue));
  if (files.length === 0) return [];
  const issues = await open();
  const now = github.now();
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return [];
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  const failures = [];
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    const there = swept.filter(({ account }) => isPlace(account, placeOf(request)));
    const all = accounts.filter((account) => isPlace(account, placeOf(request)));
    if (there.length === 0 || there.length < all.length || settled.has(issue.number)) continue;
    settled.add(issue.number);
    try {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== void 0);
      if (merged?.mergedAt === void 0) continue;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) continue;
      if (scan.scope !== void 0 && !scan.named.has(issue.number) && !await isGone(there, issue.number))
        continue;
      telling.add({
        issue: issue.number,
        what: "is over",
        tell: async () => await wasToldLive(github, issue.number, until, events.get(issue.number) ?? []) ? tellExpired(run, settings, ledger, issue, until, wordsOfEnd(!isAssigned(settings, request))) : tellLapsed(run, settings, ledger, issue, until)
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}
async function isGone(places, issue) {
  for (const { backend } of places) {
    const standing = await backend.find(issue);
    if (standing.kind === "absent") continue;
    if (standing.object.until > await backend.now()) return false;
    await backend.remove(standing.object);
  }
  return true;
}

// src/commands/end/sweep.ts
async function sweep(run) {
  const main = await readMainBranch(run.github);
  const open = (await openIssues(run.github)).filter(({ body }) => isRequest(body));
  const ending = await endingOf(run, main, open);
  const ledger = openLedger(run.github);
  const scan = await scanOf(
    run,
    ending,
    ledger,
    () => Promise.resolve(open.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })))
  );
  const telling = tellingQueue(ledger);
  let reading;
  const all = () => reading ??= openIssues(run.github);
  const sweeping = {
    run,
    main,
    ending,
    scan,
    ledger,
    open: async () => new Map((await all()).filter(({ body }) => isRequest(body)).map((issue) => [issue.number, issue])),
    telling,
    swept: [],
    settled: /* @__PURE__ */ new Set()
  };
  const lasting = [];
  const { results, failures, mistakes } = await inEndingAccounts(
    run,
    main,
    ending,
    async (account, backend) => {
      const removal = await removeOver(sweeping, account, backend, lasting);
      telling.flush();
      sweeping.swept.push({ account, backend, found: removal.found });
      const untold = await tellUntoldEnds(sweeping, ({ account: folder }) => folder === account.name);
      telling.flush();
      return { holds: removal.found.length, failures: [...removal.failures, ...untold] };
    }
  );
  const others = outOfTime(run.deadline) === void 0 ? await tellUntoldEnds(sweeping, () => true) : [];
  const told = await telling.end();
  const whole = failures.length === 0 && outOfTime(run.deadline) === void 0;
  await showProblems(run, all, whole ? lasting : void 0, mistakes);
  return {
    done: told.done,
    failures: [...failures, ...results.flatMap((result) => result.failures), ...others, ...told.failures],
    mistakes
  };
}
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
    await keepHealth(run, await open(), parts);
  } catch (error) {
    run.log.warning(`The health issue could not be kept current: ${String(error)}`);
  }
}
async function removeOver({ run, ending: { settings }, scan, ledger, open, telling }, account, backend, lasting) {
  const objects = await backend.list(scan.scope);
  const now = await backend.now();
  const over = objects.filter((object) => object.until <= now);
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
    try {
      emptied = await backend.remove(object) === "emptied";
    } catch (error) {
      const why = `#${number}: ${error instanceof Error ? error.message : String(error)}`;
      if (now < addSeconds(until, LASTING) || error instanceof TimeIsOver) failures.push(why);
      else {
        run.log.warning(`${why} The health issue says what to do about it.`);
        lasting.push({ code: `removal-${number}`, message: whatToDo(account, object, error) });
      }
      if (assigns === void 0)
        telling.add({
          issue: number,
          what: "has ended",
          tell: async () => {
            const issue = (await open()).get(number);
            return issue && tellExpired(run, settings, ledger, issue, until, endedNotRemoved);
          }
        });
      continue;
    }
    telling.add({
      issue: number,
      what: "is removed",
      tell: async () => {
        const issue = (await open()).get(number) ?? await closedIssue(run, number);
        if (!issue?.open && emptied) return void 0;
        if (!issue?.open)
          return { issue: number, state: "unchanged", note: "Removed the last trace of a closed request." };
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
  return new Map(await Promise.all(asked.map(async (each) => [each.issue, await lastUses(each)])));
}
function recordUses(run, ledger, { number: issue, createdAt }, until, uses) {
  if (uses.length === 0) return;
  const lastAccesses = uses.map(({ action, at }) => ({ action, at: formatInstant(at) }));
  const data = { lastAccesses };
  const event = ledgerEvent("last-accesses", formatInstant(until), issue, run.github.now(), run.id, data);
  ledger.add({ issue, month: monthOf(createdAt) }, event);
}
async function closedIssue(run, number) {
  const found = await readIssue(run.github, number);
  return found.kind === "issue" ? found.issue : void 0;
}
export {
  sweep
};
