const { execFile } = process.getBuiltinModule("node:child_process");
const { lstatSync, readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
const { promisify } = process.getBuiltinModule("node:util");
const { gzipSync, inflateRawSync } = process.getBuiltinModule("node:zlib");
import {
  readCheckout
} from "./chunk-UNW2J7SO.js";
import {
  TABLES,
  closedMonth,
  noCounts,
  repeatedKey
} from "./chunk-OM2MZ4GZ.js";
import {
  columnsOf,
  requestsOf
} from "./chunk-6WXS2QK3.js";
import {
  isLately
} from "./chunk-JDEE6UFN.js";
import {
  isAction,
  isCode,
  isLogin,
  isResource,
  isStandingName
} from "./chunk-52ZP3XWL.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  revealHidden
} from "./chunk-MXRAY5FG.js";
import {
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";
import {
  AccountName,
  IssueNumber,
  Service,
  Sha,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/report/closed/checked-json.ts
var NotAsWritten = class extends Error {
  constructor(what) {
    super(`It is not as this program writes it: ${what}.`);
    this.name = "NotAsWritten";
  }
};
function canonical(bytes, read) {
  const known = read(parsed(bytes));
  if (!Buffer.from(JSON.stringify(known), "utf8").equals(bytes)) throw new NotAsWritten("its spelling");
  return known;
}
function parsed(bytes) {
  try {
    return JSON.parse(bytes.toString("utf8"));
  } catch {
    throw new NotAsWritten("JSON");
  }
}
var whole = (value) => {
  if (typeof value !== "number" || !Number.isSafeInteger(value)) throw new NotAsWritten("a whole number");
  return value;
};
var count = (value) => {
  const number2 = whole(value);
  if (number2 < 0) throw new NotAsWritten("a count");
  return number2;
};
var flag = (value) => {
  if (typeof value !== "boolean") throw new NotAsWritten("true or false");
  return value;
};
function text(what, check) {
  const accepted = /* @__PURE__ */ new Set();
  const known = (value) => {
    if (accepted.has(value)) return true;
    if (!check(value)) return false;
    accepted.add(value);
    return true;
  };
  return (value) => {
    if (typeof value !== "string" || !known(value)) throw new NotAsWritten(what);
    return value;
  };
}
var number = (what, is) => (value) => {
  if (typeof value !== "number" || !is(value)) throw new NotAsWritten(what);
  return value;
};
var listOf = (item) => (value) => {
  if (!Array.isArray(value)) throw new NotAsWritten("a list");
  const items = new Array(value.length);
  for (let at = 0; at < items.length; at++) items[at] = item(value[at]);
  return items;
};
var tupleOf = (...readers) => (value) => {
  if (!Array.isArray(value) || value.length !== readers.length) throw new NotAsWritten("so many values");
  return readers.map((read, at) => read(value[at]));
};
var fieldsOf = (readers) => (value) => {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new NotAsWritten("an object");
  const given = value;
  if (Object.keys(given).some((name) => !Object.hasOwn(readers, name)))
    throw new NotAsWritten("its fields");
  const read = Object.entries(readers).map(([name, field]) => [name, field(given[name])]);
  return Object.fromEntries(read);
};
var optional = (read) => (value) => value === void 0 ? void 0 : read(value);
var nullable = (read) => (value) => value === null ? null : read(value);

// src/report/closed/counts-record.ts
var issue = number("an issue", (value) => IssueNumber.is(value));
var user = number("a user", (value) => UserId.is(value));
var login = text("a login", isLogin);
var account = text("an account", (value) => AccountName.is(value));
var service = text("a service", (value) => Service.is(value));
var action = text("an action", isAction);
var resource = text("a resource", isResource);
var standing = text("a standing approval", isStandingName);
var code = text("a code", isCode);
var state = text("a state", (value) => Object.hasOwn(STATES, value));
var month = text("a month", (value) => /^\d{4}-\d{2}$/.test(value));
var sums = (name) => listOf(tupleOf(name, count, count, count));
var numbers = (name) => listOf(tupleOf(name, count));
var readRecord = fieldsOf({
  requests: count,
  synthetic: count,
  selfApprovals: count,
  usage: fieldsOf({ grants: count, withoutKnowledge: count, used: count, unused: count, unknown: count }),
  neverUsed: listOf(issue),
  tampered: listOf(issue),
  toDecision: listOf(count),
  toAccess: listOf(count),
  lateness: listOf(count),
  states: numbers(state),
  months: sums(month),
  people: sums(login),
  accounts: sums(account),
  services: sums(service),
  actions: numbers(action),
  refusals: numbers(code),
  overGranted: listOf(tupleOf(action, count, count)),
  approvers: listOf(tupleOf(user, login, issue, count, listOf(whole))),
  /** Who, by id and login, where, services, resources, the latest and all. */
  repeated: listOf(tupleOf(user, login, account, listOf(service), listOf(resource), issue, listOf(issue))),
  standing: sums(standing),
  breakGlass: sums(standing),
  unsigned: listOf(issue),
  extended: count,
  later: count,
  escalated: count
});
function countsRecord(counts) {
  const { requests, synthetic, selfApprovals, usage, neverUsed, tampered } = counts;
  const { toDecision, toAccess, lateness, states, actions: actions2, refusals } = counts;
  const tuples = (from) => [...from].map(([name, each]) => [name, each.requests, each.granted, each.neverUsed]);
  return {
    ...{ requests, synthetic, selfApprovals, usage, neverUsed, tampered, toDecision, toAccess, lateness },
    states: [...states],
    months: tuples(counts.months),
    people: tuples(counts.people),
    accounts: tuples(counts.accounts),
    services: tuples(counts.services),
    actions: [...actions2],
    refusals: [...refusals],
    overGranted: [...counts.overGranted].map(([name, { known, unused }]) => [name, known, unused]),
    approvers: [...counts.approvers].map(([id, { login: name, latest, approved, waited }]) => [
      id,
      name,
      latest,
      approved,
      waited
    ]),
    repeated: [...counts.repeated.values()].map(({ latest, issues }) => [
      latest.requesterId,
      latest.requester,
      latest.account,
      [...latest.services].sort(),
      [...latest.resources].sort(),
      latest.issue,
      issues
    ]),
    standing: tuples(counts.standing),
    breakGlass: tuples(counts.breakGlass),
    unsigned: counts.unsigned,
    extended: counts.extended,
    later: counts.later,
    escalated: counts.escalated
  };
}
function countsOf(bytes) {
  const read = canonical(bytes, readRecord);
  const mapped = (from) => new Map(
    from.map(([name, requests, granted, neverUsed]) => [name, { requests, granted, neverUsed }])
  );
  return {
    ...noCounts(),
    ...read,
    usage: { ...read.usage },
    states: new Map(read.states),
    months: mapped(read.months),
    people: mapped(read.people),
    accounts: mapped(read.accounts),
    services: mapped(read.services),
    standing: mapped(read.standing),
    breakGlass: mapped(read.breakGlass),
    actions: new Map(read.actions),
    refusals: new Map(read.refusals),
    overGranted: new Map(read.overGranted.map(([name, known, unused]) => [name, { known, unused }])),
    approvers: new Map(
      read.approvers.map(([id, name, latest, approved, waited]) => [
        id,
        { login: name, latest, approved, waited }
      ])
    ),
    repeated: new Map(
      read.repeated.map(([requesterId, requester, where, services, resources, latest, issues]) => [
        repeatedKey({ requesterId, account: where, services, resources }),
        { latest: { issue: latest, requesterId, requester, account: where, services, resources }, issues }
      ])
    )
  };
}

// src/report/closed/precedents-record.ts
var action2 = text("an action", isAction);
var instant = (value) => whole(value);
var time = text("a time", (value) => parseInstant(value) !== void 0);
var actions = listOf(action2);
var readPrecedents = listOf(
  fieldsOf({
    person: number("a user", (value) => UserId.is(value)),
    filed: instant,
    until: instant,
    entry: fieldsOf({
      issue: number("an issue", (value) => IssueNumber.is(value)),
      account: optional(text("an account", (value) => AccountName.is(value))),
      services: listOf(text("a service", (value) => /^[a-z0-9-]{1,63}$/.test(value))),
      resources: listOf(text("a resource", isResource)),
      granted: actions,
      until: time,
      used: optional(listOf(fieldsOf({ action: action2, count, last: time }))),
      unused: optional(actions),
      unknown: optional(actions)
    })
  })
);
var precedentsOf = (bytes) => canonical(bytes, readPrecedents);

// src/report/closed/rows-record.ts
var anyText = text("a text", (value) => value.length <= LONGEST_TEXT);
var LONGEST_TEXT = 2100;
var list = listOf(count);
var time2 = nullable(whole);
var readRows = fieldsOf({
  texts: listOf(anyText),
  rows: fieldsOf({
    issue: listOf(count),
    pull: listOf(nullable(count)),
    state: list,
    synthetic: list,
    requester: list,
    principal: list,
    account: list,
    services: listOf(list),
    resources: listOf(list),
    statements: listOf(listOf(tupleOf(list, list))),
    risk: list,
    duration: listOf(nullable(count)),
    requestedAt: listOf(whole),
    decidedAt: listOf(time2),
    grantedAt: listOf(time2),
    from: listOf(time2),
    until: listOf(time2),
    endedAt: listOf(time2),
    approvers: listOf(list),
    selfApprovals: listOf(tupleOf(count, count)),
    codes: listOf(list),
    usage: listOf(
      nullable(tupleOf(zeroOrOne, whole, listOf(tupleOf(count, count, nullable(whole))), list, list))
    ),
    standing: listOf(tupleOf(count, count, time2)),
    breakGlass: listOf(tupleOf(count, nullable(count), time2, list)),
    extensions: listOf(tupleOf(count, count, time2, time2, time2, nullable(count), list)),
    escalated: listOf(tupleOf(count, listOf(whole)))
  })
});
var beginOf = (month2) => parseInstant(`${month2}-01T00:00:00Z`) ?? 0;
function rowsRecord(month2, rows) {
  const requests = rows.map(({ request }) => request);
  const data = columnsOf(model(month2, requests));
  const same = JSON.stringify(requestsOf(data)) === JSON.stringify(requests.map(withActionsAsShown));
  return same ? { texts: data.texts, rows: data.rows } : void 0;
}
var withActionsAsShown = (request) => ({
  ...request,
  actions: [...new Set(request.statements.flatMap(({ actions: actions2 }) => actions2))]
});
var SOME_ROWS = /* @__PURE__ */ new Set([
  "synthetic",
  "selfApprovals",
  "standing",
  "breakGlass",
  "extensions",
  "escalated"
]);
function rowsOf(month2, bytes, issues) {
  const { texts, rows } = canonical(bytes, readRows);
  const uneven = Object.entries(rows).some(
    ([name, { length }]) => !SOME_ROWS.has(name) && length !== rows.issue.length
  );
  if (uneven) throw new NotAsWritten("columns of the same length");
  if (rows.issue.length !== issues.length || rows.issue.some((issue3, row) => issue3 !== issues[row]))
    throw new NotAsWritten("the rows of its requests");
  const requests = requestsOf({ ...columnsOf(model(month2, [])), texts, rows });
  return requests.map((request) => ({ request, open: false, withoutTime: void 0 }));
}
var model = (month2, requests) => ({
  ...{
    repository: "",
    url: "",
    name: "",
    since: void 0,
    months: [],
    synthetic: false,
    names: {},
    problems: []
  },
  madeAt: beginOf(month2),
  requests
});
function zeroOrOne(value) {
  if (value !== 0 && value !== 1) throw new NotAsWritten("0 or 1");
  return value;
}

// src/report/closed/closed-file.ts
var FORMAT = 4;
var closedPath = (month2) => `closed/${month2}.gz`;
var EXPORTS = TABLES.flatMap(({ name }) => [`${name}.csv`, `${name}.jsonl`]);
var SECTIONS = ["counts", "rows", "precedents", ...EXPORTS];
function encodeClosed(closed, events) {
  const rows = rowsRecord(closed.month, closed.rows());
  const exports = EXPORTS.map((name) => Buffer.from(closed.lines(name)));
  if (rows === void 0 || !EXPORTS.every((name, at) => isHarmless(name, exports[at] ?? Buffer.alloc(0))))
    return void 0;
  const precedents = closed.precedents();
  const parts = [
    ...[countsRecord(closed.counts), rows, precedents].map(
      (part) => Buffer.from(JSON.stringify(part), "utf8")
    ),
    ...exports
  ];
  const { month: month2, issues, problems, synthetic, lastFiling } = closed;
  const lengths = parts.map(({ length }) => length);
  const head = { format: FORMAT, month: month2, events, issues, problems, synthetic, lastFiling, lengths };
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}
`, "utf8"), ...parts]);
}
var issue2 = number("an issue", (value) => IssueNumber.is(value));
var plainText = text("a text", (value) => value.length <= 4096);
var readHead = fieldsOf({
  format: count,
  month: plainText,
  events: plainText,
  issues: listOf(issue2),
  problems: listOf(
    fieldsOf({
      place: plainText,
      // It is never shown, and decides nothing once a month is closed.
      code: plainText,
      message: plainText
    })
  ),
  synthetic: flag,
  lastFiling: whole,
  lengths: listOf(count)
});
function decodeClosed(bytes, month2, events) {
  const end = bytes.indexOf("\n");
  const line = bytes.subarray(0, Math.max(0, end));
  const value = parsed(line);
  if (typeof value === "object" && value !== null && "format" in value && value.format !== FORMAT)
    return void 0;
  const head = canonical(line, readHead);
  if (head.month !== month2) throw new NotAsWritten("the month of its name");
  if (head.events !== events) return void 0;
  const parts = /* @__PURE__ */ new Map();
  let at = end + 1;
  for (const [place, name] of SECTIONS.entries()) {
    const length = head.lengths[place] ?? 0;
    parts.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  if (head.lengths.length !== SECTIONS.length || at !== bytes.length) throw new NotAsWritten("its length");
  const part = (name) => parts.get(name) ?? Buffer.alloc(0);
  for (const name of EXPORTS) if (!isHarmless(name, part(name))) throw new NotAsWritten(`lines of ${name}`);
  const counts = countsOf(part("counts"));
  if (counts.requests !== head.issues.length || new Set(head.issues).size !== head.issues.length)
    throw new NotAsWritten("as many requests as it counts");
  const problems = head.problems;
  return {
    month: month2,
    issues: head.issues,
    problems,
    counts,
    synthetic: head.synthetic,
    lastFiling: head.lastFiling,
    rows: once(() => rowsOf(month2, part("rows"), head.issues)),
    precedents: once(() => precedentsOf(part("precedents"))),
    lines: part
  };
}
function once(read) {
  let known;
  return () => known ??= read();
}
function isHarmless(name, bytes) {
  if (bytes.length === 0) return true;
  if (!name.endsWith(".csv")) return bytes.at(-1) === LINE_FEED;
  if (!bytes.subarray(-2).equals(Buffer.from("\r\n"))) return false;
  const { formula, plain } = look(bytes);
  if (formula || plain) return !formula;
  const lines = bytes.toString("utf8").replaceAll("\r\n", "\n");
  return revealHidden(lines) === lines;
}
var LINE_FEED = 10;
var ORDINARY = 0;
var BEFORE_CELL = 1;
var SPACE = 2;
var SIGN = 3;
var STRANGE = 4;
var KINDS = Uint8Array.from(
  { length: 256 },
  (_, byte) => byte >= 32 && byte <= 126 ? ORDINARY : STRANGE
);
for (const [kind, characters] of [
  [BEFORE_CELL, ',"\n'],
  [SPACE, " 	\r\v\f"],
  [SIGN, "=+-@|"]
])
  for (const each of characters) KINDS[each.charCodeAt(0)] = kind;
function look(bytes) {
  let begins = true;
  let plain = true;
  for (let at = 0; at < bytes.length; at++) {
    const kind = KINDS[bytes[at] ?? 0] ?? STRANGE;
    if (kind === ORDINARY) begins = false;
    else if (kind === BEFORE_CELL) begins = true;
    else if (kind === SIGN) {
      if (begins) return { formula: true, plain };
    } else if (kind === STRANGE) {
      begins = false;
      plain = false;
    } else if (bytes[at] !== 32 && bytes[at] !== 13) plain = false;
  }
  return { formula: false, plain };
}

// src/commands/report/closed-months.ts
var WORTH_KEEPING = 2e3;
var LARGEST = { compressed: 24 * 1024 * 1024, whole: 256 * 1024 * 1024 };
var GIT = { maxBuffer: 64 * 1024 * 1024, timeout: 6e4 };
var MONTH = /^events\/(\d{4}-(?:0[1-9]|1[0-2]))$/;
var KEPT = /^closed\/(\d{4}-(?:0[1-9]|1[0-2]))\.gz$/;
async function closedMonths(ledger, now, tell) {
  const { folders, files } = await unchangedMonths(ledger);
  const readable = /* @__PURE__ */ new Set();
  const read = (month2) => {
    const events = folders.get(month2);
    if (events === void 0) return { kind: "foreign", why: "The ledger has no events of that month." };
    try {
      const bytes = unpacked(plainFile(join(ledger, closedPath(month2))));
      const closed = decodeClosed(bytes, month2, events);
      if (closed === void 0) return { kind: "outdated" };
      if (!isOver(month2, now)) throw new NotAsWritten("of a month that is over");
      const recorded = new Set(readdirSync(join(ledger, "events", month2)));
      if (!closed.issues.every((issue3) => recorded.has(`${issue3}.jsonl`)))
        throw new NotAsWritten("requests that the month has");
      if (!readable.has(month2)) closed.rows();
      readable.add(month2);
      if (isLately(closed.lastFiling, now)) closed.precedents();
      return { kind: "believed", bytes, closed };
    } catch (error) {
      const code2 = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
      if (!(error instanceof NotAsWritten) && code2 === void 0) throw error;
      const why = error instanceof NotAsWritten ? error.message : `It cannot be unpacked (${String(code2)}).`;
      return { kind: "foreign", why };
    }
  };
  const known = /* @__PURE__ */ new Map();
  const kept = (month2) => {
    if (!files.has(month2)) return { kind: "none" };
    const found = known.get(month2) ?? read(month2);
    if (found.kind === "foreign" && !known.has(month2))
      tell(`${closedPath(month2)} is left out, and the events of that month are read. ${found.why}`);
    if (found.kind !== "believed") known.set(month2, found);
    return found;
  };
  const of = (month2) => {
    const found = kept(month2);
    return found.kind === "believed" ? found.closed : void 0;
  };
  return { folders, files: [...files].sort(), kept, wasBelieved: (month2) => readable.has(month2), of };
}
var isOver = (month2, now) => month2 < monthOf(now);
var HEADER = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0]);
var AROUND = { header: 10, trailer: 8 };
function unpacked(packed2) {
  const { header, trailer } = AROUND;
  if (packed2.length < header + trailer || !packed2.subarray(0, HEADER.length).equals(HEADER))
    throw new NotAsWritten("an archive");
  const said = packed2.readUInt32LE(packed2.length - 4);
  const chunkSize = Math.max(64 * 1024, Math.min(said + 1, LARGEST.whole, packed2.length * 1100));
  const limits = { maxOutputLength: LARGEST.whole, chunkSize, info: true };
  const inflated = inflateRawSync(packed2.subarray(header), limits);
  const bytes = typeof inflated === "object" && inflated !== null && "buffer" in inflated ? inflated.buffer : 0;
  const engine = typeof inflated === "object" && inflated !== null && "engine" in inflated ? inflated.engine : 0;
  const taken = typeof engine === "object" && engine !== null && "bytesWritten" in engine ? engine.bytesWritten : 0;
  if (!Buffer.isBuffer(bytes) || taken !== packed2.length - header - trailer || bytes.length !== said)
    throw new NotAsWritten("one archive and nothing more");
  return bytes;
}
var NO_CLOSED_MONTHS = {
  folders: /* @__PURE__ */ new Map(),
  files: [],
  kept: () => ({ kind: "none" }),
  wasBelieved: () => false,
  of: () => void 0
};
async function unchangedMonths(ledger) {
  const folders = /* @__PURE__ */ new Map();
  const files = /* @__PURE__ */ new Set();
  const nothing = { folders: /* @__PURE__ */ new Map(), files: /* @__PURE__ */ new Set() };
  let changed;
  try {
    const listed = await git(ledger, ["ls-tree", "-z", "HEAD", "events/", "closed/"]);
    for (const line of listed.split("\0")) {
      const [, kind, name = "", path = ""] = /^\d+ (\w+) ([0-9a-f]+)\t(.*)$/.exec(line) ?? [];
      const month2 = MONTH.exec(path)?.[1];
      if (kind === "tree" && month2 !== void 0 && Sha.is(name)) folders.set(month2, name);
      const kept = KEPT.exec(path)?.[1];
      if (kept !== void 0) files.add(kept);
    }
    if (folders.size === 0) return nothing;
    const every = [
      "--ignore-submodules=all",
      "--untracked-files=all",
      "--ignored=matching",
      "--no-renames",
      "-z"
    ];
    changed = await git(ledger, ["status", "--porcelain=v1", ...every, "--", "events", "closed"]);
  } catch {
    return nothing;
  }
  for (const line of changed.split("\0")) {
    if (line === "") continue;
    const month2 = /(?:events|closed)\/(\d{4}-\d{2})/.exec(line)?.[1];
    if (month2 === void 0) return nothing;
    folders.delete(month2);
    files.delete(month2);
  }
  return { folders, files };
}
async function git(folder, args) {
  const own = ["--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];
  return (await promisify(execFile)("git", ["-C", folder, ...own, ...args], GIT)).stdout;
}
function plainFile(path) {
  const found = lstatSync(path);
  if (!found.isFile() || found.size > LARGEST.compressed) throw new NotAsWritten("a plain file of its size");
  return readFileSync(path);
}
function isWorthKeeping(ledger, least = WORTH_KEEPING) {
  let files = 0;
  try {
    for (const month2 of readdirSync(join(ledger, "events"))) {
      files += readdirSync(join(ledger, "events", month2)).length;
      if (files >= least) return true;
    }
  } catch {
  }
  return false;
}
function workOut(ledger, month2, events, now) {
  if (!isOver(month2, now)) return void 0;
  const problems = [];
  const histories = readCheckout(
    ledger,
    now,
    (each) => problems.push(each),
    (each) => each === month2
  );
  const closed = closedMonth(month2, histories, problems, now);
  return closed && encodeClosed(closed, events);
}
var packed = (bytes) => gzipSync(bytes);

export {
  closedPath,
  closedMonths,
  isOver,
  NO_CLOSED_MONTHS,
  isWorthKeeping,
  workOut,
  packed
};
