import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  modelOfTerminal,
  openEngine
} from "./chunk-I7L4T5WN.js";
import {
  checkPolicy
} from "./chunk-NVKZHZJL.js";
import "./chunk-VENDX2Z3.js";
import {
  build
} from "./chunk-C6QRY2EA.js";
import {
  LEFT_OUT_BECAUSE,
  envelopeOf,
  instantOfMillis,
  loadKnowledge,
  readTaskFile,
  serialise,
  strictSettings,
  terminalConfig
} from "./chunk-RN4DCCTE.js";
import "./chunk-HANBNIMK.js";

// src/terminal/draft-command.ts
async function draftFiles(args, io) {
  const config = await terminalConfig(args.config, io);
  if (config === "unusable") return 2;
  const knowledge = loadKnowledge();
  const settings = args.model && modelOfTerminal(config, args.model);
  if (args.model && !settings) io.stderr("OPENAI_API_KEY is not set: drafted by rules.\n");
  const engine = await openEngine(settings, knowledge);
  const results = [];
  let missing = false;
  const progress = io.progress?.(args.files.length);
  for (const file of args.files) {
    progress?.step(file);
    const text = await io.read(file);
    if (text === void 0) {
      io.stderr(`There is no ${file}.
`);
      missing = true;
      continue;
    }
    results.push(await draftOne(file, text, engine, knowledge, config, args.now));
  }
  progress?.done();
  if (args.json) io.stdout(`${JSON.stringify({ results }, null, 2)}
`);
  else {
    for (const result of results) {
      io.stderr(inWords(result));
      if (result.policy) io.stdout(serialise(result.policy));
    }
  }
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
async function draftOne(file, text, engine, { catalog }, config, now) {
  const ask = await readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: "error",
      path,
      message
    }));
    return { ...NOTHING, file, decision: "refused", findings, attempts: 0 };
  }
  const check = (document) => checkPolicy(serialise(document), {
    catalog,
    settings: config?.guardrails ?? strictSettings,
    at: instantOfMillis(now),
    envelope: envelopeOf(ask.value, config),
    ...config ? { allowedServices: config.allowed_services } : {}
  });
  const { draft: drafted, record } = await engine(ask.value, (document) => check(document).findings);
  const attempts = Math.max(1, record?.exchanges.length ?? 0);
  switch (drafted.kind) {
    case "questions":
      return {
        ...NOTHING,
        file,
        decision: "question",
        questions: drafted.questions,
        engine: drafted.engine,
        attempts
      };
    case "none": {
      const finding = { code: "nothing-to-draft", severity: "error", path: "", message: drafted.reason };
      return { ...NOTHING, file, decision: "refused", findings: [finding], engine: drafted.engine, attempts };
    }
    case "picks": {
      const { document, omitted } = build(drafted.picks, ask.value, catalog);
      const checked = check(document);
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
        attempts,
        notes: [
          ...drafted.notes,
          ...drafted.leftOut.map(({ action, why }) => `Left out ${action}: ${LEFT_OUT_BECAUSE[why]}.`),
          ...omitted.map(leftOut)
        ],
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
  return `${lines.join("\n")}
`;
}
export {
  draftFiles
};
