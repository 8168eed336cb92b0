import {
  STATES,
  TRANSITIONS,
  isGiven
} from "./chunk-7YGUSZWI.js";
import {
  ACCESS_LEVELS,
  RISKS
} from "./chunk-DAROUHPW.js";
import {
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountId,
  AccountName,
  Digest,
  FIRST_PART,
  IssueNumber,
  RepositoryId,
  RequestPart,
  Service,
  UserId,
  givesTheSame,
  isAskedFirst
} from "./chunk-YWRVI5OC.js";

// src/report/event-data.ts
var OTHER_KINDS = [
  "edited-by-other",
  "extension-proposed",
  "difference-proposed",
  "escalated",
  "revoking",
  "unrecorded",
  "recorded",
  "to-sign-off",
  "signed-off",
  "tampered",
  "usage",
  "last-accesses",
  "slack"
];
var isEventKind = (kind) => Object.hasOwn(STATES, kind) || OTHER_KINDS.includes(kind);

// src/report/accounts-of-request.ts
function eventsByAccount(events) {
  const parts = new Set(
    events.flatMap(({ facts: { part } }) => part !== void 0 && isAskedFirst(part) ? [part] : [])
  );
  if (parts.size === 0) return [events];
  return [...parts].sort((a, b) => Number(a) - Number(b)).map((part) => ofAccount(events.filter(({ facts }) => facts.part === void 0 || facts.part === part)));
}
function ofAccount(events) {
  const own = events.flatMap(({ kind, facts }) => isState(kind) && facts.part !== void 0 ? [kind] : []);
  const last = own.at(-1);
  const isOver = last !== void 0 && STATES[last].over;
  const wasGiven2 = own.some(isGiven);
  return events.flatMap((event) => {
    const became = event.facts.part === void 0 ? WITHOUT_ACCESS[event.kind] : void 0;
    if (became === void 0) return [event];
    if (isOver) return [];
    return wasGiven2 ? [event] : [{ ...event, kind: became }];
  });
}
var WITHOUT_ACCESS = {
  expired: "lapsed",
  revoked: "cancelled"
};
var isState = (kind) => Object.hasOwn(STATES, kind);

// src/report/kind-of-access.ts
var ORDINARY = {
  standing: void 0,
  breakGlass: void 0,
  extensions: [],
  escalated: []
};
function kindOfAccess(events) {
  const standing = events.findLast(({ facts }) => facts.standing !== void 0)?.facts.standing;
  const escalated = events.flatMap(({ kind, at }) => kind === "escalated" ? [at] : []);
  const extensions = extensionsIn(events);
  return standing === void 0 && escalated.length === 0 && extensions.length === 0 ? ORDINARY : {
    standing,
    breakGlass: standing === void 0 ? void 0 : breakGlassIn(events),
    extensions,
    escalated
  };
}
function breakGlassIn(events) {
  if (!events.some(({ facts }) => facts.afterwards === true)) return void 0;
  const last = events.findLast(({ kind }) => kind === "signed-off" || kind === "to-sign-off");
  return {
    record: last?.facts.record,
    signedOff: last?.kind === "signed-off" ? { at: last.at, by: last.facts.approvers ?? [] } : void 0
  };
}
var isUnsigned = ({ breakGlass }) => breakGlass !== void 0 && breakGlass.signedOff === void 0;
function extensionsIn(events) {
  const found = /* @__PURE__ */ new Map();
  for (const { kind, at, facts } of events) {
    const given = kind === "granted" || kind === "scheduled";
    if (!given && kind !== "extension-proposed") continue;
    const number = (given ? numberOf(facts.part) : void 0) ?? facts.extension?.number;
    if (number === void 0) continue;
    const known = found.get(number);
    found.set(number, {
      number,
      until: facts.until ?? known?.until,
      askedAt: known?.askedAt ?? (given ? void 0 : at),
      givenAt: known?.givenAt ?? (given ? at : void 0),
      pull: facts.extension?.pull ?? known?.pull,
      approvers: facts.extension?.approvers ?? known?.approvers ?? []
    });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}
var numberOf = (part) => part?.startsWith("x") === true ? Number(part.slice(1)) : void 0;
var wasGiven = ({ givenAt }) => givenAt !== void 0;
var beganLater = ({
  window,
  grantedAt
}) => window !== void 0 && grantedAt !== void 0 && window.from > grantedAt;

// src/report/interning.ts
var plain = (text, check) => check(text) ? text : void 0;
function interning() {
  const accepted = /* @__PURE__ */ new Map();
  return (text, check) => {
    const known = accepted.get(check) ?? /* @__PURE__ */ new Map();
    if (known.size === 0) accepted.set(check, known);
    const kept = known.get(text);
    if (kept !== void 0) return kept;
    if (!check(text)) return void 0;
    known.set(text, text);
    return text;
  };
}

// src/report/event-facts.ts
var TOLERATED = 24 * 60 * 60;
var LONGEST_GRANT = 3650 * 24 * 60 * 60;
function readFacts(kind, data, at, intern, report) {
  const facts = {};
  for (const [name, read] of READERS) {
    const value = data[name];
    if (value === void 0 || value === null) continue;
    const fact = read(value, intern);
    if (fact === void 0) report("unreadable-field", `The field ${name} is not as it should be.`);
    else if (TIMES.has(name) && !isNear(fact, at))
      report("absurd-time", `The field ${name} lies ten years or more from the event.`);
    else if (BEFORE.has(name) && !(name === "from" && kind === "scheduled") && fact > at + TOLERATED)
      report("absurd-time", `The field ${name} lies after the event that tells of it.`);
    else facts[name] = fact;
  }
  if (kind === "usage") {
    const usage = readUsage(data, intern);
    if (usage === void 0) report("unreadable-field", "What was used cannot be read.");
    else if ([usage.asOf, ...usage.used.map(({ last }) => last)].some((each) => each > at + TOLERATED))
      report("absurd-time", "What was used lies after the event that tells of it.");
    else facts["usage"] = usage;
  }
  if ((kind === "granted" || kind === "scheduled") && facts["until"] === void 0)
    report("unreadable-field", "It says granted, and not until when: no access is counted.");
  return facts;
}
var isNear = (fact, at) => Math.abs(fact - at) <= LONGEST_GRANT;
var TIMES = /* @__PURE__ */ new Set(["created", "from", "until"]);
var BEFORE = /* @__PURE__ */ new Set(["created", "from"]);
var LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,99})(?:\[bot\])?$/;
var PRINCIPAL = /^(?:iam-user|iam-role|identity-center-user)\/[^\s<>\p{C}]{1,128}$/u;
var ACTION = /^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{1,128}$/;
var RESOURCE = /^(?:\*|arn:[^\s\p{C}]{1,2044})$/u;
var CODE = /^[A-Za-z0-9-]{1,64}$/;
var NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
var STANDING = /^[a-z0-9][a-z0-9-]{0,31}\/[a-z0-9][a-z0-9-]{0,39}$/;
var LONGEST_DURATION = LONGEST_GRANT;
var isLogin = (text) => LOGIN.test(text);
var isAction = (text) => ACTION.test(text);
var isResource = (text) => RESOURCE.test(text);
var isStandingName = (text) => STANDING.test(text);
var isCode = (text) => CODE.test(text);
var checked = (check) => (value, intern) => typeof value === "string" ? intern(value, check) : void 0;
var matching = (pattern) => checked((text) => pattern.test(text));
var listOf = (item, most) => (value, intern) => {
  if (!Array.isArray(value) || value.length > most) return void 0;
  const items = [];
  for (const each of value) {
    const read = item(each, intern);
    if (read === void 0) return void 0;
    items.push(read);
  }
  return items;
};
var instant = (value) => typeof value === "string" ? parseInstant(value) : void 0;
var oneOf = (values) => (value) => values.find((each) => each === value);
var issueNumber = (value) => typeof value === "number" && IssueNumber.is(value) ? value : void 0;
var login = checked(isLogin);
var person = (value, intern) => {
  if (!isRecord(value)) return void 0;
  const { id } = value;
  const name = login(value["login"], intern);
  return typeof id === "number" && UserId.is(id) && name !== void 0 ? { id, login: name } : void 0;
};
var approver = (value, intern) => {
  const who = person(value, intern);
  if (who === void 0 || !isRecord(value)) return void 0;
  return { ...who, by: oneOf(["review", "merge"])(value["by"], intern), at: instant(value["at"], intern) };
};
var extension = (value, intern) => {
  const { number, pull, approvers } = isRecord(value) ? value : { number: value };
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 1 || number > 99)
    return void 0;
  return {
    number,
    pull: issueNumber(pull, intern),
    approvers: listOf(approver, 100)(approvers, intern) ?? []
  };
};
var service = checked((text) => Service.is(text));
var access = (value) => {
  if (!isRecord(value)) return void 0;
  const levels = {};
  for (const [name, level] of Object.entries(value)) {
    const known = ACCESS_LEVELS.find((each) => each === level);
    if (!Service.is(name) || known === void 0) return void 0;
    levels[name] = known;
  }
  return levels;
};
var statement = (value, intern) => {
  if (!isRecord(value)) return void 0;
  const actions = listOf(action, 1e3)(value["actions"], intern);
  const resources = listOf(resource, 1e3)(value["resources"], intern);
  return actions && resources ? { actions, resources } : void 0;
};
var action = checked(isAction);
var actionUse = (value, intern) => {
  if (!isRecord(value)) return void 0;
  const name = action(value["action"], intern);
  const at = instant(value["at"], intern);
  return name === void 0 || at === void 0 ? void 0 : { action: name, at };
};
var resource = checked(isResource);
var BY_NAME = {
  requester: person,
  created: instant,
  repository: (value) => typeof value === "number" && RepositoryId.is(value) ? value : void 0,
  principal: matching(PRINCIPAL),
  account: checked((text) => AccountName.is(text)),
  accountId: checked((text) => AccountId.is(text)),
  services: listOf(service, 100),
  access,
  resources: listOf(resource, 1e3),
  curatedSet: matching(NAME),
  duration: (value) => typeof value === "number" && Number.isSafeInteger(value) && value > 0 && value <= LONGEST_DURATION ? value : void 0,
  pull: issueNumber,
  policy: (value) => typeof value === "string" && Digest.is(value) ? value : void 0,
  // Earlier records name the model's protocol.
  engine: (value) => oneOf(["rules", "model", "curated"])(value, plain) ?? (value === "openai" ? "model" : void 0),
  risk: oneOf(RISKS),
  codes: listOf(checked(isCode), 200),
  from: instant,
  until: instant,
  approvers: listOf(approver, 100),
  statements: listOf(statement, 200),
  arn: resource,
  part: checked((text) => RequestPart.is(text)),
  standing: checked(isStandingName),
  afterwards: (value) => value === true ? value : void 0,
  record: issueNumber,
  extension,
  difference: extension,
  by: login,
  lastAccesses: listOf(actionUse, 5e3),
  synthetic: (value) => value === true ? value : void 0
};
var READERS = Object.entries(BY_NAME);
var used = (value, intern) => {
  if (!isRecord(value)) return void 0;
  const { count } = value;
  const name = action(value["action"], intern);
  const last = instant(value["last"], intern);
  return name !== void 0 && last !== void 0 && typeof count === "number" && Number.isSafeInteger(count) && count >= 0 ? { action: name, count, last } : void 0;
};
var ACTIONS = listOf(action, 5e3);
function readUsage(data, intern) {
  const list = listOf(used, 5e3)(data["used"], intern);
  const unused = ACTIONS(data["unused"], intern);
  const unknown = ACTIONS(data["unknown"], intern);
  const how = oneOf(["exact", "by-principal"])(data["how"], intern);
  const asOf = instant(data["asOf"], intern);
  if (!list || !unused || !unknown || how === void 0 || asOf === void 0) return void 0;
  return { used: list, unused, unknown, how, asOf, final: data["final"] === true };
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// src/report/ledger-file.ts
var LONGEST_LINE = 256 * 1024;
var MOST_LINES = 1e3;
var MOST_PROBLEMS = 20;
var EARLIEST = parseInstant("2019-11-13T00:00:00Z");
function readLedgerFile(path, text, issue, now, intern = plain) {
  const events = [];
  const problems = [];
  const seen = /* @__PURE__ */ new Set();
  const lines = text.split("\n", MOST_LINES + 2);
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const report = (code, message2) => {
      problems.push({ place: `${path}:${index + 1}`, code, message: message2 });
    };
    if (index >= MOST_LINES) {
      report("too-long", `The file has more than ${MOST_LINES} lines. The rest is left out.`);
      break;
    }
    const event = readLine(line, issue, now, intern, report);
    if (event === void 0) continue;
    if (seen.has(event.id)) report("repeated", "An event with this id is there already. The first counts.");
    else events.push(event);
    seen.add(event.id);
  }
  if (problems.length <= MOST_PROBLEMS) return { events, problems };
  const message = `${problems.length - MOST_PROBLEMS} more problems in this file are not listed.`;
  return {
    events,
    problems: [...problems.slice(0, MOST_PROBLEMS), { place: path, code: "too-long", message }]
  };
}
function readLine(line, issue, now, intern, report) {
  const none = (code, message) => {
    report(code, message);
    return void 0;
  };
  if (line.length > LONGEST_LINE) return none("too-long", `The line has ${line.length} characters.`);
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return none("unreadable-line", "The line is not JSON: half-written, or not by this program.");
  }
  if (!isRecord(value)) return none("unreadable-line", "The line is no event.");
  const { id, kind, at, run, data } = value;
  if (!isShort(id) || !isShort(kind) || !isShort(run) || typeof at !== "string" || !isRecord(data))
    return none("unreadable-line", "The line lacks id, kind, at, run or data.");
  if (value["issue"] !== issue) return none("other-request", "The line is about another request.");
  if (!isEventKind(kind))
    return none("unknown-kind", "The kind of event is not known here: a newer version may have written it.");
  const moment = parseInstant(at);
  if (moment === void 0) return none("absurd-time", "The time of the event is no time.");
  if (moment < EARLIEST || moment > now + TOLERATED)
    return none("absurd-time", "The time of the event lies before all records, or in the future.");
  return { id, kind, at: moment, run, facts: readFacts(kind, data, moment, intern, report) };
}
var isShort = (value) => typeof value === "string" && value.length > 0 && value.length <= 512;

// src/report/history.ts
var PATH = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))\/([1-9]\d{0,15})\.jsonl$/;
function ledgerPath(path) {
  const [, month, number] = PATH.exec(path) ?? [];
  const issue = Number(number);
  return month !== void 0 && IssueNumber.is(issue) ? { month, issue } : void 0;
}
function readHistory(path, text, now, intern) {
  const key = ledgerPath(path);
  if (key === void 0) {
    const message = "The file is none that this program writes. It is left out.";
    return { history: void 0, problems: [{ place: path, code: "unreadable-file", message }] };
  }
  const { events, problems } = readLedgerFile(path, text, key.issue, now, intern);
  if (events.length === 0) return { history: void 0, problems };
  const [first = events, ...further] = eventsByAccount(events);
  const history = historyOf(key, first);
  if (history.created !== void 0 && monthOf(history.created) !== key.month) {
    const message = `It says that it was filed in ${monthOf(history.created)}: its folder is another. It is left out.`;
    return { history: void 0, problems: [...problems, { place: path, code: "other-month", message }] };
  }
  const disorder = [first, ...further].flatMap((of) => impossibleOrder(path, of) ?? []);
  return {
    history,
    ...further.length === 0 ? {} : { others: further.map((of) => historyOf(key, of)) },
    problems: [...problems, ...disorder.slice(0, 1)]
  };
}
var SELF = /* @__PURE__ */ new Set(["self-approval", "same-principal"]);
function historyOf(key, events) {
  const facts = Object.assign({}, ...events.map((event) => event.facts));
  const steps = events.flatMap(
    (event) => isState2(event.kind) ? [{ state: event.kind, at: event.at, by: event.facts.by, codes: event.facts.codes ?? [] }] : []
  );
  const grants = events.filter(({ kind }) => kind === "granted" || kind === "scheduled");
  const grant = grants.at(-1);
  const statements = statementsOf(grants);
  const granted = actionsOf(statements);
  const window = windowOf(grants);
  const end = events.find(({ kind }) => kind === "expired" || kind === "revoked");
  return {
    issue: key.issue,
    month: key.month,
    synthetic: facts.synthetic === true,
    created: facts.created,
    requester: facts.requester,
    principal: facts.principal,
    account: facts.account,
    accountId: facts.accountId,
    services: facts.services ?? [],
    access: facts.access ?? {},
    resources: facts.resources ?? [],
    curatedSet: facts.curatedSet,
    duration: facts.duration,
    risk: facts.risk,
    engine: facts.engine,
    pull: facts.pull,
    approvers: grant?.facts.approvers ?? [],
    selfApprovals: steps.filter(({ codes }) => codes.some((code) => SELF.has(code))).length,
    statements,
    proposed: facts.statements === grant?.facts.statements ? granted : actionsOf(facts.statements ?? []),
    granted,
    window,
    parts: [
      ...new Map(
        grants.flatMap(({ facts: { until, part = FIRST_PART, extension: extension2, difference } }) => {
          const beside = part === FIRST_PART ? void 0 : extension2 ?? difference;
          return until === void 0 ? [] : [[part, { part, until, ...beside && { beside } }]];
        })
      ).values()
    ],
    grantedAt: grants[0]?.at,
    arn: grants.findLast(({ facts: { part = FIRST_PART } }) => givesTheSame(part, FIRST_PART))?.facts.arn,
    state: steps.at(-1)?.state ?? "requested",
    timeline: steps,
    ended: window === void 0 || end === void 0 ? void 0 : end.kind === "expired" ? { how: "expired", at: window.until } : { how: "revoked", at: end.at },
    removedAt: end?.kind === "expired" ? end.at : void 0,
    tampered: events.some(({ kind }) => kind === "tampered"),
    usage: events.findLast((event) => event.facts.usage !== void 0)?.facts.usage,
    ...kindOfAccess(events),
    ...facts.lastAccesses === void 0 ? {} : { lastAccesses: facts.lastAccesses }
  };
}
function statementsOf(grants) {
  const latest = /* @__PURE__ */ new Map();
  for (const { facts } of grants) {
    const { part = FIRST_PART, statements = [] } = facts;
    latest.set(givesTheSame(part, FIRST_PART) ? FIRST_PART : part, statements);
  }
  return [...latest.values()].flat();
}
var actionsOf = (statements) => [...new Set(statements.flatMap(({ actions }) => actions))].sort();
var isState2 = (kind) => Object.hasOwn(STATES, kind);
function windowOf(grants) {
  const from = grants[0]?.facts.from ?? grants[0]?.at;
  const ends = grants.flatMap(({ facts }) => facts.until ?? []);
  if (from === void 0 || ends.length === 0) return void 0;
  const until = ends.reduce((latest, each) => each > latest ? each : latest);
  return until > from ? { from, until } : void 0;
}
var REACHABLE = new Map(
  Object.keys(TRANSITIONS).map((from) => {
    const found = /* @__PURE__ */ new Set();
    const queue = [from];
    for (let state = queue.pop(); state !== void 0; state = queue.pop())
      for (const next of TRANSITIONS[state])
        if (!found.has(next)) {
          found.add(next);
          queue.push(next);
        }
    return [from, found];
  })
);
function impossibleOrder(path, events) {
  let before = "requested";
  for (const { kind } of events) {
    if (!isState2(kind)) continue;
    if (kind !== before && REACHABLE.get(before)?.has(kind) !== true)
      return {
        place: path,
        code: "impossible-order",
        message: `The record says ${kind} after ${before}, which cannot be.`
      };
    before = kind;
  }
  return void 0;
}
function isLive({ window, ended, state }, at) {
  if (window === void 0 || at < window.from || at >= window.until) return false;
  if (ended?.how === "revoked") return at < ended.at;
  return ended !== void 0 || isGiven(state);
}
var isInPlace = (history, at) => {
  const { window, ended, state } = history;
  const isToBegin = window !== void 0 && at < window.from && ended === void 0 && isGiven(state);
  return isToBegin || isLive(history, at);
};
var isPending = ({ state, window }, at) => state === "scheduled" ? window !== void 0 && at < window.from : !STATES[state].over && !isGiven(state);
var stateNow = ({ state, window }, now) => isGiven(state) && window !== void 0 && window.until <= now ? "expired" : state;
var filedAt = ({ created, timeline }) => created ?? timeline[0]?.at;
var DECISIONS = /* @__PURE__ */ new Set(["rejected", "refused", "cancelled", "lapsed"]);
function decidedAt(history) {
  const { window, grantedAt, approvers, timeline, standing } = history;
  if (standing !== void 0 && window !== void 0) return void 0;
  if (window === void 0) return timeline.find(({ state }) => DECISIONS.has(state))?.at;
  const merges = approvers.flatMap(({ by, at }) => by === "merge" && at !== void 0 ? [at] : []);
  return [window.from, ...grantedAt === void 0 ? [] : [grantedAt], ...merges].reduce(
    (a, b) => b < a ? b : a
  );
}
var isOpenOrLive = (history, at) => isLive(history, at) || isPending(history, at);

export {
  isUnsigned,
  wasGiven,
  beganLater,
  interning,
  isLogin,
  isAction,
  isResource,
  isStandingName,
  isCode,
  ledgerPath,
  readHistory,
  isLive,
  isInPlace,
  isPending,
  stateNow,
  filedAt,
  decidedAt,
  isOpenOrLive
};
