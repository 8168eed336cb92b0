import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  envelopeOf,
  terminalConfig
} from "./chunk-GMUWZIN6.js";
import {
  build,
  draftByRules,
  loadKnowledge
} from "./chunk-BV2RYZXT.js";
import {
  checkPolicy
} from "./chunk-GJ3O5FYF.js";
import "./chunk-HN4UZ46V.js";
import {
  serialise
} from "./chunk-VV2WRKN4.js";
import "./chunk-WNACMOGX.js";
import {
  readTaskFile
} from "./chunk-3W3VMJ52.js";
import "./chunk-LW72LHPS.js";
import {
  strictSettings
} from "./chunk-MBVW4WTW.js";
import "./chunk-YG7EKQCF.js";
import "./chunk-QTXGKDSB.js";
import "./chunk-IVYZFXGK.js";
import {
  instantOfMillis
} from "./chunk-YWCEV5XF.js";
import "./chunk-HANBNIMK.js";

// src/commands/draft-files.ts
async function draftFiles(args, io) {
  const config = await terminalConfig(args.config, io);
  if (config === "unusable") return 2;
  const knowledge = loadKnowledge();
  const engine = (task) => draftByRules(task, knowledge);
  const results = [];
  let missing = false;
  for (const file of args.files) {
    const text = await io.read(file);
    if (text === void 0) {
      io.stderr(`There is no ${file}.
`);
      missing = true;
      continue;
    }
    results.push(draftOne(file, text, engine, knowledge, config, args.now));
  }
  io.stdout(args.json ? `${JSON.stringify({ results }, null, 2)}
` : results.map(inWords).join("\n"));
  if (missing) return 2;
  return results.every(({ decision }) => decision === "drafted") ? 0 : 1;
}
var NOTHING = {
  policy: null,
  findings: [],
  questions: [],
  engine: "rules",
  attempts: 1,
  notes: [],
  why: {}
};
function draftOne(file, text, engine, { catalog }, config, now) {
  const ask = readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: "error",
      path,
      message
    }));
    return { ...NOTHING, file, decision: "refused", findings, attempts: 0 };
  }
  const drafted = engine(ask.value);
  switch (drafted.kind) {
    case "questions":
      return { ...NOTHING, file, decision: "question", questions: drafted.questions, engine: drafted.engine };
    case "none": {
      const finding = { code: "nothing-to-draft", severity: "error", path: "", message: drafted.reason };
      return { ...NOTHING, file, decision: "refused", findings: [finding], engine: drafted.engine };
    }
    case "picks": {
      const { document, omitted } = build(drafted.picks, ask.value, catalog);
      const input = {
        catalog,
        settings: config?.guardrails ?? strictSettings,
        at: instantOfMillis(now),
        envelope: envelopeOf(ask.value, config),
        ...config ? { allowedServices: config.allowed_services } : {}
      };
      const checked = checkPolicy(serialise(document), input);
      const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
      return {
        ...NOTHING,
        file,
        decision: checked.decision === "pass" ? "drafted" : "refused",
        policy: document,
        findings: checked.findings.map(({ code, severity, path, message }) => ({
          code,
          severity,
          path,
          message
        })),
        engine: drafted.engine,
        notes: [...drafted.notes, ...omitted.map(leftOut)],
        why: Object.fromEntries(
          drafted.picks.filter(({ action }) => granted.has(action)).map(({ action, why }) => [action, why])
        )
      };
    }
  }
}
var leftOut = ({ action, message }) => `Left out ${action}: ${message}`;
function inWords(result) {
  const lines = [`${result.file}: ${result.decision}`];
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === "" ? "" : ` at ${path}`}: ${message}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice, index) => `    ${index + 1}. ${choice}`));
  }
  for (const note of result.notes) lines.push(`  ${note}`);
  if (result.policy) lines.push(serialise(result.policy).trimEnd());
  return `${lines.join("\n")}
`;
}
export {
  draftFiles
};
