import {
  openEngine
} from "./chunk-7PFA4NU4.js";
import {
  askedFor,
  groundInWords,
  isBeside
} from "./chunk-OZPB5VIO.js";
import {
  readAnswerTo
} from "./chunk-Z5M34QGQ.js";
import {
  checkPolicy
} from "./chunk-TR6XUWED.js";
import {
  modelOfTerminal
} from "./chunk-LIZ2TISN.js";
import {
  draftByRules
} from "./chunk-CHGQDIDV.js";
import {
  build
} from "./chunk-P56NAT5W.js";
import {
  askedWithAnswers
} from "./chunk-4AV4K4TP.js";
import {
  normaliseRemark
} from "./chunk-PR2ZJ276.js";
import {
  envelopeOf,
  loadKnowledge,
  readTaskFile,
  strictSettings,
  terminalConfig
} from "./chunk-DAROUHPW.js";
import {
  Unusable,
  readNamed,
  serialise
} from "./chunk-KSNUDT27.js";
import {
  instantOfMillis
} from "./chunk-I4V3IC54.js";

// src/terminal/draft-result.ts
var NOTHING = {
  engine: "rules",
  attempts: 1,
  policy: null,
  requiredApprovals: null,
  risk: null,
  findings: [],
  wishes: [],
  unread: [],
  picks: [],
  leftOut: [],
  questions: [],
  notes: [],
  answers: []
};
function grounded(draft, { document, omitted }, reason) {
  const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
  const placed = (span) => /[\u3040-\u30ff]/.test(reason) || span[1] > reason.length ? null : span;
  return {
    wishes: draft.outcomes.map(({ wish, outcome, actions, question, note }) => ({
      id: wish.id,
      span: placed(wish.span),
      words: wish.words,
      source: wish.source,
      verb: wish.verb === void 0 ? null : wish.written.get(wish.verb.stem) ?? wish.verb.stem,
      object: wish.head.map((word) => wish.written.get(word) ?? word).join(" ") || null,
      role: wish.role,
      polarity: wish.negated ? "negated" : "wanted",
      outcome,
      actions,
      ...question === void 0 ? {} : { question },
      ...note === void 0 ? {} : { note }
    })),
    unread: draft.unread.flatMap((span) => {
      const found = placed(span);
      return found === null ? [] : [found];
    }),
    picks: draft.picks.filter(({ action }) => granted.has(action.id)).map(({ action, resources, grounds }) => ({ action: action.id, resources, grounds })),
    leftOut: [...draft.leftOut, ...omitted.map(({ action, code }) => ({ action, code }))],
    questions: draft.questions,
    notes: draft.notes
  };
}

// src/terminal/draft-command.ts
async function draftFiles(args, io) {
  const { answers = [], files } = args;
  if (answers.length > 0 && (files.length !== 1 || args.batch === true)) {
    io.stderr("--answer goes with one FILE: it answers the questions of that request.\n");
    return 2;
  }
  const config = await terminalConfig(args.config, io);
  if (config === "unusable") return 2;
  const settings = args.model && modelOfTerminal(config, args.model);
  if (args.model && !settings) io.stderr("OPENAI_API_KEY is not set: drafted by rules.\n");
  const knowledge = loadKnowledge();
  const drafting = {
    knowledge,
    config,
    now: args.now,
    engine: settings === void 0 ? void 0 : await openEngine(settings, knowledge)
  };
  if (args.batch === true) return draftBatch(files, drafting, io);
  const results = [];
  let unread = false;
  const progress = io.progress?.(files.length);
  for (const file of files) {
    progress?.step(file);
    let text;
    try {
      text = await readNamed(file, io);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      progress?.done();
      io.stderr(`aws-jit: ${error.message}
`);
      unread = true;
      continue;
    }
    results.push(await draftOne(file, text, answers, drafting));
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
  if (unread) return 2;
  return results.every(({ decision }) => decision === "drafted") ? 0 : 1;
}
async function draftBatch(files, drafting, io) {
  const { readBatch } = await import("./draft-batch-WE2BIAOC.js");
  let all = true;
  for (const file of files) {
    const lines = readBatch(await readNamed(file, io));
    if ("problem" in lines) {
      io.stderr(`${file}: ${lines.problem}
`);
      return 2;
    }
    for (const { id, request, answers } of lines) {
      const result = await draftOne(id, request, answers, drafting);
      all &&= result.decision === "drafted";
      io.stdout(`${JSON.stringify({ id, ...result })}
`);
    }
  }
  return all ? 0 : 1;
}
async function draftOne(file, text, answers, drafting) {
  const { knowledge, config, engine } = drafting;
  const { catalog } = knowledge;
  const ask = await readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: "error",
      path,
      message
    }));
    return { ...NOTHING, file, decision: "refused", findings, attempts: 0, answers };
  }
  const { asked, unread } = answeredWith(ask.value, answers, drafting);
  const { draft, grounded: read } = draftByRules(asked, knowledge);
  const check = checkerOf(asked, askedFor(read), drafting);
  if (engine !== void 0) return byModel(file, asked, answers, engine, check, drafting);
  const built = build(draft.kind === "picks" ? draft.picks : [], asked, catalog);
  const told = grounded(read, built, asked.reason);
  const notes = [...told.notes, ...unread.map((each) => ({ code: "answer-unread", text: each }))];
  const common = { ...NOTHING, ...told, notes, file, answers };
  if (draft.kind === "questions") return { ...common, decision: "question" };
  if (draft.kind === "none") {
    const finding = { code: "nothing-to-draft", severity: "error", path: "", message: draft.reason };
    return { ...common, decision: "refused", findings: [finding] };
  }
  return { ...common, ...judged(check(built.document), built.document) };
}
function answeredWith(ask, answers, { config, knowledge }) {
  const rules = { settings: config, catalog: knowledge.catalog, breadth: "any" };
  const unread = [];
  let asked = ask;
  let said = [];
  for (const [index, answer] of answers.entries()) {
    const words = normaliseRemark(answer.replace(/^\s*\/answer\s+/i, ""));
    const { draft } = draftByRules(asked, knowledge);
    const read = readAnswerTo(draft.kind === "none" ? [] : draft.questions, words);
    if (read.kind === "wrong") {
      unread.push(read.why);
      continue;
    }
    const added = read.answers.map(({ asked: question, chose, text }) => ({
      command: "answer",
      comment: index + 1,
      ...question === "" ? {} : { asked: question },
      ...chose === void 0 ? {} : { chose },
      text
    }));
    const all = [...said, ...added];
    const more = askedWithAnswers(ask, all, rules);
    if (!more.ok) {
      unread.push(...more.problems.map(({ message }) => message));
      continue;
    }
    said = all;
    asked = { ...more.value, remarks: all };
  }
  return { asked, unread };
}
function checkerOf(ask, asked, { config, now, knowledge }) {
  return (document) => checkPolicy(serialise(document), {
    catalog: knowledge.catalog,
    asked,
    settings: config?.guardrails ?? strictSettings,
    at: instantOfMillis(now),
    envelope: envelopeOf(ask, config),
    ...config ? { allowedServices: config.allowed_services } : {}
  });
}
var judged = ({ decision, findings, risk, requiredApprovals }, policy) => ({
  decision: decision === "pass" ? "drafted" : "refused",
  policy,
  risk,
  requiredApprovals,
  findings: findings.map(({ code, severity, path, message }) => ({ code, severity, path, message }))
});
async function byModel(file, task, answers, engine, check, { knowledge: { catalog } }) {
  const { draft, grounded: read, record } = await engine(task, check);
  const common = {
    ...NOTHING,
    file,
    answers,
    engine: draft.engine,
    attempts: Math.max(1, record?.exchanges.length ?? 0)
  };
  if (draft.kind === "questions") {
    let n = 0;
    const questions = draft.questions.map(({ text, choices }, index) => ({
      id: `q${index + 1}`,
      text,
      choices: choices.map((choice) => {
        n += 1;
        return { n, text: choice, send: `/answer ${n}`, adds: [] };
      })
    }));
    return { ...common, decision: "question", questions };
  }
  if (draft.kind === "none") {
    const finding = { code: "nothing-to-draft", severity: "error", path: "", message: draft.reason };
    return { ...common, decision: "refused", findings: [finding] };
  }
  const built = build(draft.picks, task, catalog);
  const told = read && grounded(read, built, task.reason);
  return {
    ...common,
    ...told,
    leftOut: [
      ...draft.leftOut.map(({ action, why }) => ({ action, code: why })),
      ...built.omitted.map(({ action, code }) => ({ action, code }))
    ],
    notes: [...draft.notes.map((text) => ({ code: "engine", text })), ...told?.notes ?? []],
    ...judged(check(built.document), built.document)
  };
}
function inWords(result) {
  const lines = [`${result.file}: ${result.decision}`];
  const wishes = new Map(result.wishes.map(({ id, words }) => [id, words.trim()]));
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === "" ? "" : ` at ${path}`}: ${message}`);
  }
  for (const { action, grounds } of result.picks) {
    const why = grounds.map((ground) => groundInWords(ground, wishes)).join("; ");
    lines.push(`  ${action}: ${grounds.every(isBeside) ? "no word asks for it: " : ""}${why}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice) => `    ${choice.n}. ${choice.text}   (${choice.send})`));
  }
  for (const { action, code } of result.leftOut) lines.push(`  Left out ${action}: ${code}`);
  for (const { text } of result.notes) lines.push(`  ${text}`);
  return `${lines.join("\n")}
`;
}

export {
  draftFiles
};
