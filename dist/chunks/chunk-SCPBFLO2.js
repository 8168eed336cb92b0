import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  memoOf
} from "./chunk-OHLJPG27.js";

// src/policy/guardrails/judging.ts
var actionsOf = memoOf((statement) => [
  ...new Set(statement.expanded.flatMap((each) => each.actions))
]);
var SEVERITIES = {
  refuse: "error",
  approval: "approval",
  warn: "warning"
};
var severityOf = (setting) => SEVERITIES[setting];
function listed(ids, most = 5) {
  const shown = ids.slice(0, most);
  const rest = ids.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${rest} more`;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}
function reportException(report, path, subject, exception) {
  report({
    code: "exception-used",
    severity: "warning",
    path,
    message: `${subject}: the rule ${exception.rule} is lifted until ${exception.until} by an exception of ${exception.owner} (${exception.reason}).`
  });
}

// src/policy/risk.ts
var RISKS = ["low", "medium", "high", "critical"];
var BY_CODE = {
  escalation: ["critical", "it lets its holder get more than it says"],
  "privileged-write": ["critical", "it changes identities or what they may do"],
  "pass-role": ["critical", "it hands roles to services"],
  "not-element": ["critical", "it grants everything but what it lists"],
  json: ["critical", "it cannot be read reliably"],
  "too-large": ["critical", "it cannot be read reliably"],
  structure: ["critical", "it cannot be read reliably"],
  "escalation-scoped": ["high", "it runs code with the role of what it names"],
  "sensitive-credentials": ["high", "it shows or creates credentials"],
  "sensitive-sessions": ["high", "some of what it starts outlives the grant"],
  "sensitive-exposure": ["high", "it can open resources to others"],
  "exception-used": ["high", "an exception lifts a rule for it"],
  "sensitive-data": ["medium", "it reads stored data"],
  variable: ["medium", "the caller\u2019s session decides which resource is meant"]
};
var DESTROYS = /^(?:Delete|Terminate|Purge|Deregister|Destroy|Remove|Reset|Reboot|Stop|Schedule\w*Deletion)/;
function riskOf(statements, findings) {
  const reasons = /* @__PURE__ */ new Map();
  const add = (risk, text) => {
    reasons.set(`${risk} ${text}`, { risk, text });
  };
  for (const { code, message } of findings) {
    const known = BY_CODE[code];
    if (known) add(...known);
    if (code === "action-wildcard" && message.includes("any service"))
      add("critical", "it grants actions of every service");
  }
  for (const statement of statements) {
    if (statement.effect !== "Allow") continue;
    const actions = actionsOf(statement);
    const everywhere = statement.resources.some(({ text }) => /^\*+$/.test(text));
    const broad = statement.resources.some(({ text }) => /^\*+$|[:/]\*$/.test(text));
    const changes = actions.filter((action) => action.level !== "List" && action.level !== "Read");
    const destroys = changes.filter((action) => DESTROYS.test(action.name));
    const permissions = changes.filter((action) => action.level === "Permissions");
    const ids = (some) => listed(
      some.map((action) => action.id),
      3
    );
    if (everywhere && changes.length > 0)
      add("high", `it changes things anywhere in the account (${ids(changes)})`);
    if (permissions.length > 0) add("high", `it changes who may do what (${ids(permissions)})`);
    if (destroys.length > 0) {
      add(
        broad ? "high" : "medium",
        `it can delete or stop ${broad ? "many things" : "what it names"} (${ids(destroys)})`
      );
    } else if (changes.length > 0 && !everywhere) {
      add("medium", `it changes ${broad ? "many things" : "what it names"} (${ids(changes)})`);
    }
  }
  const sorted = [...reasons.values()].sort((a, b) => RISKS.indexOf(b.risk) - RISKS.indexOf(a.risk));
  const first = sorted[0];
  return first ? { risk: first.risk, reasons: sorted } : { risk: "low", reasons: [{ risk: "low", text: "it only lists and reads settings" }] };
}

export {
  actionsOf,
  severityOf,
  listed,
  reportException,
  RISKS,
  riskOf
};
