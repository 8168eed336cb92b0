import {
  BY_HAND,
  hadNotBegun,
  tellTakenBack
} from "./chunk-RBDTIT77.js";
import {
  issueWhileTold
} from "./chunk-CMK3RVXL.js";
import {
  readStandingFiles
} from "./chunk-D7YCYKZJ.js";
import {
  mayTakeBack
} from "./chunk-AG4QV6SF.js";
import {
  digestOfStanding
} from "./chunk-SD44PFFD.js";
import {
  readCommentCommand
} from "./chunk-IQEVYAQJ.js";
import {
  record,
  revokedInSome
} from "./chunk-UHEEKRHV.js";
import {
  inTrial
} from "./chunk-ON373IXR.js";
import {
  isPlace,
  placeOf
} from "./chunk-XU62EW6H.js";
import {
  pullRequestsOf
} from "./chunk-NO4Q5WCE.js";
import {
  standingText
} from "./chunk-O4LHCEMU.js";
import {
  announce,
  commentsSince
} from "./chunk-T3NC5FS5.js";
import {
  closeIssue,
  readIssue
} from "./chunk-P4Z2YMR7.js";
import {
  ledgerEvent,
  openLedger
} from "./chunk-5PBHIICC.js";
import {
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  accountFolders,
  requestFilesAt
} from "./chunk-GK7UCWRU.js";
import {
  digestOf
} from "./chunk-R3CJWPV7.js";
import {
  earlier,
  formatInstant,
  monthOf
} from "./chunk-I4V3IC54.js";

// src/commands/end/close-before.ts
async function closeBefore(run, issue) {
  if (issue?.open !== true) return;
  try {
    await closeIssue(run.github, issue.number, "completed");
  } catch (error) {
    run.log.warning(`#${issue.number} could not be closed before its access is taken back: ${String(error)}`);
  }
}

// src/commands/end/several/marks-in-one.ts
async function marksInOne(run, filed, open) {
  const folders = /* @__PURE__ */ new Map();
  for (const { issue } of filed) folders.set(issue, (folders.get(issue) ?? 0) + 1);
  const several = open.filter(({ number }) => (folders.get(number) ?? 0) > 1);
  const marked = await unfinished(run, several);
  return {
    mayBeMarked: (issue) => marked.has(issue),
    note: (account, objects) => noteMarks(run, open, account, objects)
  };
}
async function unfinished(run, issues) {
  if (issues.length === 0) return /* @__PURE__ */ new Set();
  try {
    const events = await openLedger(run.github).read(
      issues.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) }))
    );
    return new Set([...events].filter(([, of]) => isUnfinished(of)).map(([issue]) => issue));
  } catch (error) {
    run.log.warning(`The ledger could not be read, so every mark is looked at: ${String(error)}`);
    return new Set(issues.map(({ number }) => number));
  }
}
var isUnfinished = (events) => events.some(
  ({ kind, data }) => kind === "revoking" && !events.some(
    (each) => each.kind === "revoked" && (each.data["part"] === void 0 || each.data["part"] === data["part"])
  )
);
async function noteMarks(run, open, { name }, objects) {
  const ledger = openLedger(run.github);
  const noted = objects.flatMap(({ issue: number, part }) => {
    const issue = open.find((each) => each.number === number);
    return issue === void 0 ? [] : [{ issue, part }];
  });
  if (noted.length === 0) return;
  for (const { issue, part } of noted) {
    const data = { part, account: name };
    const event = ledgerEvent("revoking", part, issue.number, run.github.now(), run.id, data);
    ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
  }
  try {
    await ledger.commit();
  } catch (error) {
    run.log.warning(
      `${noted.map(({ issue }) => `#${issue.number}`).join(", ")}: that access is being taken back in ${name} could not be noted: ${String(error)}`
    );
  }
}

// src/commands/end/several/tell-accounts-back.ts
function sessionsIn(of) {
  const names = /* @__PURE__ */ new Map();
  for (const [account, { sessions }] of of) names.set(sessions, [...names.get(sessions) ?? [], account]);
  return names;
}
async function tellTakenBackIn(run, config, ledger, { issue: number, accounts, ended, failed, held, elsewhere }) {
  const fresh = new Map([...ended].filter(([, { told }]) => !told));
  const [first] = [...fresh.values(), ...ended.values()];
  if (first === void 0) return void 0;
  const found = await issueWhileTold(run, number);
  const names = [...(fresh.size === 0 ? ended : fresh).keys()];
  const note = `Taken back ${first.cause.words} in ${names.join(", ")}.`;
  if (found.kind === "unknown") return { issue: number, state: "unchanged", note };
  const { issue } = found;
  const events = (await ledger.read([{ issue: number, month: monthOf(issue.createdAt) }])).get(number) ?? [];
  const revocations = events.filter(({ kind }) => kind === "revoked");
  const isGone = (account) => ended.has(account) || revocations.some(({ data }) => data["account"] === account);
  const stays = first.cause.of === void 0 ? [...held] : [.../* @__PURE__ */ new Set([...accounts.filter((account) => !failed.has(account) && !isGone(account)), ...held])];
  const isWhole = failed.size === 0 && stays.length === 0 && [...elsewhere].every(isGone);
  if (isWhole) {
    const toldWhole = revocations.some(({ data }) => data["part"] === void 0);
    if (fresh.size === 0 && issue.open && !toldWhole) return void 0;
    return tellTakenBack(run, config, ledger, {
      ...first,
      sessionsIn: sessionsIn(fresh.size === 0 ? ended : fresh),
      told: fresh.size === 0 && toldWhole
    });
  }
  if (fresh.size === 0) return void 0;
  const others = { stays, failed: [...failed] };
  const words = revokedInSome(
    issue.author?.login ?? "ghost",
    first.cause.words,
    names,
    others,
    await hadNotBegun(run, issue) ? /* @__PURE__ */ new Map([["not-begun", names]]) : sessionsIn(fresh),
    first.cause.reason
  );
  const key = digestOf([...names, "", ...stays, "", ...failed].join()).slice(0, 12);
  const comment = inTrial(words, config.trial);
  const isNews = await announce(
    run.github,
    number,
    `revoked-in:${key}`,
    comment,
    number,
    run.seen.get(number)?.said
  );
  for (const [account, { part, until, cause }] of fresh) {
    const data = { part, account, until: formatInstant(until), why: cause.words, by: cause.by ?? null };
    const event = ledgerEvent("revoked", part, number, run.github.now(), run.id, data);
    if (isNews && account === names[0]) record(run, ledger, issue, event, comment);
    else
      ledger.add(
        { issue: number, month: monthOf(issue.createdAt) },
        { ...event, data: { ...data, with: "revoked" } }
      );
  }
  return { issue: number, state: "unchanged", note };
}

// src/commands/run/file-of-grant.ts
async function fileOfGrant(github, head, filed, account, issue, createdAt) {
  const found = await among(github, head, filed, account, issue);
  if (found !== void 0 || createdAt === void 0) return found;
  const month = monthOf(createdAt);
  const there = await requestFilesAt(github, head, await accountFolders(github, head), [month]);
  return among(github, head, there, account, issue);
}
async function among(github, head, filed, account, issue) {
  const files = filed.filter((file) => file.issue === issue);
  const named = files.find((file) => file.account === account.name);
  if (named !== void 0) return named;
  for (const file of files) {
    const request = (await readRequests(github, head, [file])).get(file.path);
    if (request === void 0 || isPlace(account, placeOf(request))) return file;
  }
  return void 0;
}
async function placesOf(github, head, filed, account, objects) {
  const issues = new Set(objects.map(({ issue }) => issue));
  const places = /* @__PURE__ */ new Map();
  for (const file of filed)
    if (file.account === account.name && issues.has(file.issue)) places.set(file.issue, file);
  const elsewhere = filed.filter(({ issue }) => issues.has(issue) && !places.has(issue));
  if (elsewhere.length === 0) return places;
  const requests = await readRequests(github, head, elsewhere);
  for (const file of elsewhere) {
    const request = requests.get(file.path);
    if (request === void 0 || isPlace(account, placeOf(request))) places.set(file.issue, file);
  }
  return places;
}

// src/commands/end/spoken-cause.ts
var LOOKED_BACK = 24 * 60 * 60;
async function spokenCause(run, settings, filed, issue, stamp) {
  const { github } = run;
  try {
    const pulls = await pullRequestsOf(github, issue.number);
    const places = /* @__PURE__ */ new Set([issue.number, ...pulls.map(({ number }) => number)]);
    const merged = filed.filter((file) => file.issue === issue.number).map(({ account }) => account);
    const accounts = merged.length > 0 ? merged : accountsIn(await stamp());
    const comments = await commentsSince(github, earlier(github.now(), LOOKED_BACK));
    for (const { on, author, body, edited } of [...comments].reverse()) {
      const said = places.has(on) && author?.type === "User" && !edited ? readCommentCommand(body) : void 0;
      if (author === void 0 || said?.kind !== "revoke") continue;
      if (await mayTakeBack(github, settings, issue, accounts, author))
        return {
          words: author.id === issue.author?.id ? "because you asked for it" : `by ${author.login}`,
          by: author.login,
          ...said.words === "" ? {} : { reason: said.words }
        };
    }
    return void 0;
  } catch (error) {
    run.log.warning(`#${issue.number}: who asked for it could not be read: ${String(error)}`);
    return void 0;
  }
}
var accountsIn = (given) => given === void 0 || given === "unknown" ? [] : [given.of.account];

// src/commands/end/reason-to-take-back.ts
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
var whoseOf = ({ event }) => event.kind === "dispatch" ? event.whose : void 0;
var isOfAccount = (run, { name }) => {
  const whose = whoseOf(run);
  return whose?.kind === "all" || whose?.kind === "account" && whose.name === name;
};
var isWhose = (run, account, author) => {
  const whose = whoseOf(run);
  return isOfAccount(run, account) || whose?.kind === "person" && author?.id === whose.id;
};
var causeOfWhose = ({ event }) => {
  const by = event.kind === "dispatch" && event.sender?.type === "User" ? event.sender.login : void 0;
  const whose = whoseOf({ event })?.kind;
  const what = whose === "person" ? "with everything that you had" : whose === "account" ? "with everything in its account" : "with everything that was live";
  return {
    words: by === void 0 ? `by hand, ${what}` : `by ${by}, ${what}`,
    by,
    ...whose === "account" ? { of: "account" } : {}
  };
};
async function reasonToTakeBack(run, taking, account, object, now, stamp) {
  const { main, named, filed, settings } = taking;
  const { issue, until } = object;
  if (named?.issue === issue) {
    const spoken = named.byNumber && named.cause === BY_HAND && now !== void 0 ? await spokenCause(run, settings, filed, now.issue, stamp) : void 0;
    return spoken ?? named.cause;
  }
  if (isOfAccount(run, account)) return causeOfWhose(run);
  const found = now ? { kind: "issue", ...now } : await readIssue(run.github, issue);
  const whose = whoseOf(run);
  if (whose?.kind === "person") {
    const author = found.kind === "issue" ? found.issue.author?.id : void 0;
    const by = author ?? await requesterOf(run, taking, account, object, stamp);
    if (by === void 0)
      throw new Error(
        `it holds access in ${account.name} (${account.id}) until ${formatInstant(until)}, as ${object.arn}, and its issue cannot be read, so that nobody knows whether it is that of GitHub id ${whose.id}. It was left; run revoke by hand with this number to take it back.`
      );
    if (by === whose.id) return causeOfWhose(run);
  }
  if (found.kind === "unknown") {
    const file = await fileOfGrant(run.github, main.head, filed, account, issue);
    const given2 = file === void 0 ? await stamp() : void 0;
    const cause = given2 === void 0 || given2 === "unknown" ? void 0 : await withoutStanding(run, main, given2);
    if (cause !== void 0) return cause;
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} Nothing is removed on that; run revoke by hand with this number to take it back.`
    );
    return void 0;
  }
  if (!found.issue.open)
    return (found.closedBy?.type === "Bot" ? await spokenCause(run, settings, filed, found.issue, stamp) : void 0) ?? closing(found.issue, found.closedBy);
  if (await fileOfGrant(run.github, main.head, filed, account, issue, found.issue.createdAt))
    return void 0;
  const given = await stamp();
  if (given === "unknown") return void 0;
  return given === void 0 ? { words: "because its files were removed from the default branch", by: void 0, of: "files" } : withoutStanding(run, main, given);
}
async function requesterOf({ github }, { main, filed }, account, { issue }, stamp) {
  const file = await fileOfGrant(github, main.head, filed, account, issue);
  if (file !== void 0) return (await readRequests(github, main.head, [file])).get(file.path)?.requester.id;
  const given = await stamp();
  return given === void 0 || given === "unknown" ? void 0 : given.requester;
}
async function withoutStanding({ github }, { head }, { of, files }) {
  const there = await readStandingFiles(github, head, of);
  const became = there === void 0 ? "removed from" : files !== void 0 && digestOfStanding(there) !== files ? "changed on" : void 0;
  return became === void 0 ? void 0 : {
    words: `because the standing approval ${standingText(of)} was ${became} the default branch`,
    by: void 0
  };
}

export {
  closeBefore,
  marksInOne,
  noteMarks,
  tellTakenBackIn,
  fileOfGrant,
  placesOf,
  namedBy,
  isWhose,
  causeOfWhose,
  reasonToTakeBack,
  withoutStanding
};
