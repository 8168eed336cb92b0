import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  interning,
  readHistory
} from "./chunk-WRYWZH5C.js";
import {
  formatDuration
} from "./chunk-YC7I2M5Q.js";

// src/report/digest.ts
function digest(metrics) {
  const { usage } = metrics;
  const known = usage.grants - usage.withoutKnowledge;
  const granted = metrics.byMonth.reduce((sum, each) => sum + each.granted, 0);
  const facts = [
    ["Requests", `${metrics.requests}, of which ${granted} granted`],
    ["Live now", `${metrics.live.length}; ${metrics.pending.length} pending`],
    ["To a decision", spreadText(metrics.toDecision)],
    ["To access", spreadText(metrics.toAccess)],
    [
      "Granted actions used",
      usage.share === void 0 ? "not known yet" : `${Math.round(usage.share * 100)} % (known of ${known} of ${usage.grants} grants; ${usage.unknown} actions unknown)`
    ],
    ["Never used", `${metrics.neverUsed.length} grant(s)`],
    ...first(
      "Most over-granted",
      metrics.overGranted[0],
      (each) => `${each.action}, unused in ${each.unused} of ${each.known}`
    ),
    ...first("Refused most by", metrics.refusals[0], (each) => `${each.name} (${each.count})`),
    ...first("Approves most", metrics.approvers[0], (each) => `${each.login} (${each.approved})`),
    ...first(
      "Asked for again",
      metrics.repeated[0],
      (each) => `${each.requester}, ${each.issues.length} times: ${each.services.join(", ")} in ${each.account}`
    ),
    ...metrics.selfApprovals === 0 ? [] : [["Attempts to approve one\u2019s own", String(metrics.selfApprovals)]],
    ...metrics.tampered.length === 0 ? [] : [["Changed in AWS by somebody", metrics.tampered.map((n) => `#${n}`).join(", ")]],
    ...metrics.synthetic === 0 ? [] : [["Made up", `${metrics.synthetic} of the requests`]]
  ];
  return { text: facts.map(([label, value]) => `${label}: ${value}`).join("\n"), facts };
}
var first = (label, item, text) => item === void 0 ? [] : [[label, text(item)]];
var spreadText = ({ count, median, p90 }) => median === void 0 || p90 === void 0 ? "none yet" : `median ${length(median)}, 90 % within ${length(p90)} (${count})`;
var length = (seconds) => seconds < 60 ? `${seconds}s` : seconds > 48 * 3600 ? `${Math.round(seconds / 86400)}d` : seconds > 7200 ? `${Math.round(seconds / 3600)}h` : formatDuration(seconds);

// src/commands/ledger-checkout.ts
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
var LARGEST_FILE = 4 * 1024 * 1024;
function* readCheckout(folder, now, problem) {
  const intern = interning();
  for (const month of entries(join(folder, "events"), problem, "events")) {
    const place = `events/${month.name}`;
    if (!month.isDirectory()) {
      problem({ place, code: "unreadable-file", message: "It is no folder. It is left out." });
      continue;
    }
    for (const file of entries(join(folder, place), problem, place)) {
      const path = `${place}/${file.name}`;
      const text = file.isFile() ? readFileSync(join(folder, path), "utf8") : void 0;
      if (text === void 0 || text.length > LARGEST_FILE) {
        const message = "It is no plain file, or larger than any request. It is left out.";
        problem({ place: path, code: "unreadable-file", message });
        continue;
      }
      const { history, problems } = readHistory(path, text, now, intern);
      problems.forEach(problem);
      if (history !== void 0) yield history;
    }
  }
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
    if (error.code === "ENOENT" || error.code === "ENOTDIR") {
      throw new Error(
        `${folder} is no folder. Give a checkout of the ledger branch: git worktree add ../ledger origin/aws-jit-ledger`,
        { cause: error }
      );
    }
    throw error;
  }
}

export {
  digest,
  readCheckout
};
