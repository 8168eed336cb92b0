const { existsSync, lstatSync, readdirSync, readFileSync } = process.getBuiltinModule("node:fs");
const { dirname, join } = process.getBuiltinModule("node:path");
import {
  isClosedMonth
} from "./chunk-OM2MZ4GZ.js";
import {
  interning,
  ledgerPath,
  readHistory
} from "./chunk-52ZP3XWL.js";

// src/commands/run/ledger-checkout.ts
var LARGEST_FILE = 4 * 1024 * 1024;
function* readCheckout(folder, now, problem, among = () => true) {
  for (const item of readLedger(folder, now, problem, among)) if (!isClosedMonth(item)) yield item;
}
function* readLedger(folder, now, problem, among, closed = () => void 0) {
  const intern = interning();
  const seen = /* @__PURE__ */ new Set();
  const events = join(folder, "events");
  if (isLink(events)) {
    problem({ place: "events", code: "unreadable-file", message: "It is a link. It is left out." });
    return;
  }
  for (const month of entries(events, problem, "events")) {
    if (!among(month.name)) continue;
    const place = `events/${month.name}`;
    if (!month.isDirectory()) {
      problem({ place, code: "unreadable-file", message: "It is no folder. It is left out." });
      continue;
    }
    const whole = closed(month.name);
    if (whole !== void 0 && !whole.issues.some((issue) => seen.has(issue))) {
      for (const issue of whole.issues) seen.add(issue);
      whole.problems.forEach(problem);
      yield whole;
      continue;
    }
    yield* readMonth(folder, place, now, problem, seen, intern);
  }
}
function* readLedgerTexts(folder) {
  const silent = () => void 0;
  if (!existsSync(join(folder, "events")) || isLink(join(folder, "events"))) return;
  for (const month of entries(join(folder, "events"), silent, "events")) {
    if (!month.isDirectory()) continue;
    const place = `events/${month.name}`;
    for (const file of entries(join(folder, place), silent, place)) {
      const path = `${place}/${file.name}`;
      const key = ledgerPath(path);
      const text = readText(folder, path, file.isFile(), silent);
      if (key !== void 0 && text !== void 0) yield { ...key, text };
    }
  }
}
function readOne(folder, issue, now, problem) {
  const events = join(folder, "events");
  if (isLink(events)) {
    problem({ place: "events", code: "unreadable-file", message: "It is a link. It is left out." });
    return void 0;
  }
  for (const month of entries(events, problem, "events")) {
    if (!month.isDirectory()) continue;
    const path = `events/${month.name}/${issue}.jsonl`;
    const found = lstatSync(join(folder, path), { throwIfNoEntry: false });
    const [history] = found ? readFile(folder, path, found.isFile(), now, problem, interning()) : [];
    if (history !== void 0) return history;
  }
  return void 0;
}
function* readMonth(folder, place, now, problem, seen, intern) {
  for (const file of entries(join(folder, place), problem, place)) {
    const path = `${place}/${file.name}`;
    const histories = readFile(folder, path, file.isFile(), now, problem, intern);
    const [history] = histories;
    if (history === void 0) continue;
    if (seen.has(history.issue)) {
      const message = "A month before has a file of this request already. It is left out.";
      problem({ place: path, code: "other-month", message });
      continue;
    }
    seen.add(history.issue);
    yield* histories;
  }
}
function readFile(folder, path, isFile, now, problem, intern) {
  const text = readText(folder, path, isFile, problem);
  if (text === void 0) return [];
  const { history, others = [], problems } = readHistory(path, text, now, intern);
  problems.forEach(problem);
  return history === void 0 ? [] : [history, ...others];
}
function readText(folder, path, isFile, problem) {
  const text = isFile && ledgerPath(path) !== void 0 ? textIn(join(folder, path)) : void 0;
  if (text === void 0 || text.length > LARGEST_FILE) {
    const message = "It is no plain file of a request that may be read, or larger than any. It is left out.";
    problem({ place: path, code: "unreadable-file", message });
    return void 0;
  }
  return text;
}
function entries(folder, problem, place) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(
      (a, b) => a.name.localeCompare(b.name, "en", { numeric: true })
    );
  } catch (error) {
    if (typeof error !== "object" || error === null || !("code" in error)) throw error;
    if (place !== "events") {
      problem({
        place,
        code: "unreadable-file",
        message: `The folder cannot be read (${String(error.code)}).`
      });
      return [];
    }
    const why = error.code === "ENOENT" || error.code === "ENOTDIR" ? "there is no folder events in it" : "you may not read its folder events";
    throw new Error(
      `${dirname(folder)} cannot be read as a ledger (${why}). Give a checkout of the ledger branch: git worktree add ../ledger origin/aws-jit-ledger`,
      { cause: error }
    );
  }
}
function isLink(path) {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
}
function textIn(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}

export {
  readCheckout,
  readLedger,
  readLedgerTexts,
  readOne
};
