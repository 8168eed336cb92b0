import {
  closedPath,
  isOver,
  packed,
  workOut
} from "./chunk-WYYNM2BI.js";
import {
  LEDGER_BRANCH
} from "./chunk-5PBHIICC.js";
import {
  BranchMoved,
  branchHead,
  commitOnBranch
} from "./chunk-4IHVG4GT.js";

// src/commands/report/keep-months.ts
var MOST_AT_ONCE = 24;
var MOST_BYTES = 8 * 1024 * 1024;
var TRIES = 5;
function newlyClosed(ledger, months, isOpen, now) {
  const files = /* @__PURE__ */ new Map();
  for (const [month, events] of [...months.folders].sort(([a], [b]) => a < b ? -1 : 1)) {
    if (files.size >= MOST_AT_ONCE) break;
    if (!isOver(month, now) || isOpen(month) || months.of(month) !== void 0) continue;
    const bytes = workOut(ledger, month, events, now);
    if (bytes !== void 0) files.set(closedPath(month), packed(bytes));
  }
  return files;
}
function compareKept(ledger, months, now, which = "every") {
  const differences = [];
  const files = /* @__PURE__ */ new Map();
  let compared = 0;
  for (const month of months.files) {
    if (which === "foreign" && months.wasBelieved(month)) continue;
    const kept = months.kept(month);
    if (kept.kind === "none" || kept.kind === "outdated") continue;
    if (kept.kind === "believed" && which === "foreign") continue;
    compared += 1;
    const events = months.folders.get(month);
    const anew = events === void 0 ? void 0 : workOut(ledger, month, events, now);
    if (kept.kind === "believed" && anew?.equals(kept.bytes) === true) continue;
    const path = closedPath(month);
    const found = kept.kind === "believed" ? "was not what the events of that month say, although it claimed to be: the reports since it was written may be wrong there" : `was not written by this program, or is damaged. ${kept.why} No report of this version believed it`;
    differences.push(
      `${path} on the branch ${LEDGER_BRANCH} ${found}. This report is made of the events, and the file ${anew === void 0 ? "is deleted" : "is written anew"}. Who wrote it: git log ${LEDGER_BRANCH} -- ${path}`
    );
    files.set(path, anew === void 0 ? null : packed(anew));
  }
  return { months: compared, differences, files };
}
async function keep(github, files) {
  let part = {};
  let size = 0;
  for (const [path, file] of files) {
    const more = file?.length ?? 0;
    if (size > 0 && size + more > MOST_BYTES) {
      await commit(github, part);
      part = {};
      size = 0;
    }
    part[path] = file;
    size += more;
  }
  if (Object.keys(part).length > 0) await commit(github, part);
}
async function commit(github, files) {
  for (let attempt = 1; ; attempt++) {
    const head = await branchHead(github, LEDGER_BRANCH);
    if (head === void 0) return;
    try {
      await commitOnBranch(
        github,
        LEDGER_BRANCH,
        head,
        `Keep ${Object.keys(files).length} closed month(s)`,
        files
      );
      return;
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}

export {
  newlyClosed,
  compareKept,
  keep
};
