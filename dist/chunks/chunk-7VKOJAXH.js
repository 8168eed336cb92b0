const { writeFileSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");
import {
  metricsFrom
} from "./chunk-WRVV26P3.js";
import {
  TABLE_FILES,
  addPass,
  addTables,
  monthPath,
  withMonthsBeside,
  writeTables
} from "./chunk-L7TZ3TRV.js";
import {
  pageModel
} from "./chunk-O2NVRYIK.js";
import {
  filedAt,
  isLive,
  isPending,
  wasGiven
} from "./chunk-52ZP3XWL.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  inlineText
} from "./chunk-AMZYLKDX.js";
import {
  formatInstant
} from "./chunk-I4V3IC54.js";

// src/commands/report/report-files.ts

// src/report/live.ts
var SHOWN = 100;
function liveMarkdown(histories, now) {
  const live = histories.filter((each) => isLive(each, now)).sort((a, b) => (a.window?.until ?? 0) - (b.window?.until ?? 0));
  const pending = histories.filter((each) => isPending(each, now) && !each.synthetic).sort((a, b) => (filedAt(a) ?? 0) - (filedAt(b) ?? 0));
  return [
    "# What is live and what is pending",
    "",
    `As of ${formatInstant(now)}, from the events in this branch: what the machine recorded, not proof.`,
    "",
    `## Live: ${live.length}`,
    "",
    ...lines(live, (each) => `until ${each.window ? formatInstant(each.window.until) : "?"}${lastUse(each)}`),
    "",
    `## Pending: ${pending.length}`,
    "",
    ...lines(pending, (each) => {
      const filed = filedAt(each);
      const begins = each.state === "scheduled" && each.window ? ` at ${formatInstant(each.window.from)}` : "";
      return `${STATES[each.state].headline.toLowerCase()}${begins}${filed === void 0 ? "" : `, filed ${formatInstant(filed)}`}`;
    }),
    ""
  ].join("\n");
}
function lastUse({ usage }) {
  if (usage === void 0 || usage.used.length === 0) return "";
  const last = usage.used.reduce(
    (latest, each) => each.last > latest ? each.last : latest,
    0
  );
  return `, last used ${formatInstant(last)}`;
}
function lines(histories, note) {
  if (histories.length === 0) return ["Nothing."];
  const shown = histories.slice(0, SHOWN).map((each) => {
    const who = inlineText(each.requester?.login ?? "somebody");
    const what = each.curatedSet ?? (each.services.join(", ") || "access");
    const where = each.account === void 0 ? "" : ` in ${inlineText(each.account)}`;
    const use = each.standing === void 0 ? "" : `, ${each.breakGlass ? "break glass" : "use of"} ${inlineText(each.standing)}`;
    const longer = each.extensions.some(wasGiven) ? ", extended" : "";
    return `- #${each.issue} **${who}**: ${inlineText(what)}${where}${use}${longer}, ${note(each)}`;
  });
  const more = histories.length - shown.length;
  return more === 0 ? shown : [...shown, `- \u2026 and ${more} more`];
}

// src/commands/report/report-files.ts
var PROBLEMS_SHOWN = 1e3;
var NEWER = ".newer";
async function writeReport(folder, items, problems, { now, form = "beside", mostInPage, ...of }, render, older) {
  const pass = writeTables(folder, older === void 0 ? "" : NEWER, items, now, form);
  let all = problems;
  if (older !== void 0) {
    const { problems: first, ...before } = await older.done;
    addTables(folder, NEWER);
    addPass(pass, before);
    all = [...first, ...problems];
  }
  const rows = withMonthsBeside(folder, pass.rows, now, form, mostInPage);
  const page = pageModel({ ...of, madeAt: now, rows, problems: all });
  const metrics = metricsFrom(pass.counts, now);
  const live = liveMarkdown(pass.standing, now);
  const small = {
    "index.html": render(page),
    "live.md": live,
    "metrics.json": `${JSON.stringify(
      { ...metrics, problems: all.slice(0, PROBLEMS_SHOWN), problemCount: all.length },
      null,
      2
    )}
`
  };
  for (const [name, text] of Object.entries(small)) writeFileSync(join(folder, name), text);
  return {
    metrics,
    problems: all,
    files: [...Object.keys(small), ...TABLE_FILES, ...page.months.map(({ month }) => monthPath(month))],
    live
  };
}

export {
  writeReport
};
