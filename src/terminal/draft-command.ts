import { readAnswers } from '../drafting/answers.ts';
import { build } from '../drafting/builder.ts';
import { groundDraft, type DraftingKnowledge } from '../drafting/grounded-engine.ts';
import type { GroundedDraft } from '../drafting/grounded-draft.ts';
import type { Task } from '../drafting/task.ts';
import { openEngine, type Engine } from '../model/model-engine.ts';
import { modelOfTerminal, type ModelEnvironment } from '../model/model-settings.ts';
import type { Config } from '../config/config.ts';
import { loadKnowledge } from '../shipped/knowledge-file.ts';
import { loadOperations } from '../shipped/operations-file.ts';
import { instantOfMillis } from '../terms/instant.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import { checkPolicy, type CheckResult } from '../policy/guardrails/check-policy.ts';
import { strictSettings } from '../policy/guardrails/guardrail-settings.ts';
import { serialise } from '../policy/document/serialise-policy.ts';
import { readTaskFile } from '../request/file/task-file.ts';
import type { Ask } from '../request/request.ts';
import type { Progress } from './progress-bar.ts';
import { envelopeOf, terminalConfig } from './config-and-request.ts';
import { readBatch } from './draft-batch.ts';
import { grounded, groundInWords, NOTHING, type DraftResult, type Finding } from './draft-result.ts';

export interface DraftFilesArguments {
  /** Request files (`.yml`) or issue bodies (`.md`); with `batch`, files of lines. */
  readonly files: readonly string[];
  readonly config: string | undefined;
  readonly json: boolean;
  /** What the requester answered, oldest first. */
  readonly answers?: readonly string[];
  readonly batch?: boolean;
  /** A model drafts; without a key, rules. `undefined`: rules. */
  readonly model?: ModelEnvironment;
  /** Milliseconds since 1970: exceptions in the configuration end. */
  readonly now: number;
}

export interface DraftFilesIo {
  /** `undefined`: there is no such file. */
  read(path: string): Promise<string | undefined>;
  stdout(text: string): void;
  stderr(text: string): void;
  /** Shows how far it has come, where a person looks; `undefined`: nobody does. */
  progress?(total: number): Progress;
}

/** What every request of a run is drafted with. */
interface Drafting {
  readonly knowledge: DraftingKnowledge;
  readonly config: Config | undefined;
  readonly now: number;
  /** Where a model drafts. */
  readonly engine: Engine | undefined;
}

/**
 * `aws-jit draft`: what the action would draft for a request, judged by the same guardrails.
 *
 * @returns 0 all drafted; 1 a question or a refusal among them; 2 a file or the configuration is not usable.
 */
export async function draftFiles(args: DraftFilesArguments, io: DraftFilesIo): Promise<0 | 1 | 2> {
  const { answers = [], files } = args;
  if (answers.length > 0 && (files.length !== 1 || args.batch === true)) {
    io.stderr('--answer goes with one FILE: it answers the questions of that request.\n');
    return 2;
  }
  const config = await terminalConfig(args.config, io);
  if (config === 'unusable') return 2;
  const settings = args.model && modelOfTerminal(config, args.model);
  if (args.model && !settings) io.stderr('OPENAI_API_KEY is not set: drafted by rules.\n');
  const known = loadKnowledge();
  const drafting: Drafting = {
    knowledge: { catalog: known.catalog, operations: loadOperations() },
    config,
    now: args.now,
    engine: settings === undefined ? undefined : await openEngine(settings, known),
  };
  if (args.batch === true) return draftBatch(files, drafting, io);
  const results: DraftResult[] = [];
  let missing = false;
  const progress = io.progress?.(files.length);
  for (const file of files) {
    progress?.step(file);
    const text = await io.read(file);
    if (text === undefined) {
      io.stderr(`There is no ${file}.\n`);
      missing = true;
      continue;
    }
    results.push(await draftOne(file, text, answers, drafting));
  }
  progress?.done();
  if (args.json) io.stdout(`${JSON.stringify({ results }, null, 2)}\n`);
  else {
    // The policy alone on standard output, so that `draft x.yml > policy.json` gives a policy.
    for (const result of results) {
      io.stderr(inWords(result));
      if (result.policy) io.stdout(serialise(result.policy));
    }
  }
  if (missing) return 2;
  return results.every(({ decision }) => decision === 'drafted') ? 0 : 1;
}

/** Lines `{id, request, answers}` → lines `{id, …result}`. */
async function draftBatch(
  files: readonly string[],
  drafting: Drafting,
  io: DraftFilesIo,
): Promise<0 | 1 | 2> {
  let all = true;
  for (const file of files) {
    const text = await io.read(file);
    const lines = text === undefined ? undefined : readBatch(text);
    if (lines === undefined || 'problem' in lines) {
      io.stderr(lines === undefined ? `There is no ${file}.\n` : `${file}: ${lines.problem}\n`);
      return 2;
    }
    for (const { id, request, answers } of lines) {
      const result = await draftOne(id, request, answers, drafting);
      all &&= result.decision === 'drafted';
      io.stdout(`${JSON.stringify({ id, ...result })}\n`);
    }
  }
  return all ? 0 : 1;
}

async function draftOne(
  file: string,
  text: string,
  answers: readonly string[],
  drafting: Drafting,
): Promise<DraftResult> {
  const { knowledge, config, engine } = drafting;
  const { catalog } = knowledge;
  const ask = await readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: 'error',
      path,
      message,
    }));
    return { ...NOTHING, file, decision: 'refused', findings, attempts: 0, answers };
  }
  const { task, numbers, unread } = readAnswers(ask.value, answers, catalog);
  const check = checkerOf({ ...ask.value, resources: task.resources, access: task.access }, drafting);
  if (engine !== undefined) return byModel(file, task, answers, engine, check, drafting);
  const first = groundDraft(task, knowledge);
  const choices = first.questions.flatMap((question) => question.choices);
  const chosen = numbers.flatMap(
    (n) => choices.find((choice) => choice.n === n && choice.access === undefined)?.adds ?? [],
  );
  const draft = chosen.length === 0 ? first : groundDraft(task, knowledge, chosen);
  const built = build(
    draft.picks.map(({ action, resources }) => ({ action: action.id, resources, why: '' })),
    task,
    catalog,
  );
  const told = grounded(draft, built, task.reason);
  const notes = [...told.notes, ...unread.map((each) => ({ code: 'answer-unread', text: each }))];
  const common = { ...NOTHING, ...told, notes, file, answers };
  const decision = decisionOf(draft);
  if (decision !== 'drafted') {
    const finding: Finding = {
      code: 'nothing-to-draft',
      severity: 'error',
      path: '',
      message: whyNothing(draft, task),
    };
    return { ...common, decision, findings: decision === 'refused' ? [finding] : [] };
  }
  return { ...common, ...judged(check(built.document), built.document) };
}

/** A wish that is covered makes a draft, and open questions stay beside it. */
function decisionOf({ outcomes, picks, questions }: GroundedDraft): 'drafted' | 'question' | 'refused' {
  const covered = outcomes.some(({ wish, outcome }) => outcome === 'covered' && !wish.negated);
  if (covered && picks.length > 0) return 'drafted';
  return questions.length > 0 ? 'question' : 'refused';
}

function whyNothing({ notes }: GroundedDraft, { access }: Task): string {
  if (notes.length > 0) return notes.map(({ text }) => text).join(' ');
  const levels = Object.entries(access)
    .map(([service, level]) => `${service}: ${level}`)
    .join(', ');
  return `The words name nothing that can be done with the request's services and resources (${levels}). Say what you want to do, and with what.`;
}

function checkerOf(
  ask: Ask,
  { config, now, knowledge: { catalog } }: Drafting,
): (document: PolicyDocument) => CheckResult {
  return (document) =>
    checkPolicy(serialise(document), {
      catalog,
      settings: config?.guardrails ?? strictSettings,
      at: instantOfMillis(now),
      envelope: envelopeOf(ask, config),
      ...(config ? { allowedServices: config.allowed_services } : {}),
    });
}

const judged = (
  { decision, findings, risk, requiredApprovals }: CheckResult,
  policy: PolicyDocument,
): Pick<DraftResult, 'decision' | 'policy' | 'findings' | 'risk' | 'requiredApprovals'> => ({
  decision: decision === 'pass' ? 'drafted' : 'refused',
  policy,
  risk,
  requiredApprovals,
  findings: findings.map(({ code, severity, path, message }) => ({ code, severity, path, message })),
});

async function byModel(
  file: string,
  task: Task,
  answers: readonly string[],
  engine: Engine,
  check: (document: PolicyDocument) => CheckResult,
  { knowledge: { catalog } }: Drafting,
): Promise<DraftResult> {
  const { draft, record } = await engine(task, (document) => check(document).findings);
  const common = {
    ...NOTHING,
    file,
    answers,
    engine: draft.engine,
    attempts: Math.max(1, record?.exchanges.length ?? 0),
  };
  if (draft.kind === 'questions') {
    let n = 0;
    const questions = draft.questions.map(({ text, choices }, index) => ({
      id: `q${index + 1}`,
      text,
      choices: choices.map((choice) => {
        n += 1;
        return { n, text: choice, send: `/answer ${n}`, adds: [] };
      }),
    }));
    return { ...common, decision: 'question', questions };
  }
  if (draft.kind === 'none') {
    const finding = { code: 'nothing-to-draft', severity: 'error', path: '', message: draft.reason };
    return { ...common, decision: 'refused', findings: [finding] };
  }
  const { document, omitted } = build(draft.picks, task, catalog);
  const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
  return {
    ...common,
    picks: draft.picks
      .filter(({ action }) => granted.has(action))
      .map(({ action, resources }) => ({ action, resources, grounds: [{ kind: 'model' }] })),
    leftOut: [
      ...draft.leftOut.map(({ action, why }) => ({ action, code: why })),
      ...omitted.map(({ action, code }) => ({ action, code })),
    ],
    notes: draft.notes.map((text) => ({ code: 'engine', text })),
    ...judged(check(document), document),
  };
}

function inWords(result: DraftResult): string {
  const lines = [`${result.file}: ${result.decision}`];
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === '' ? '' : ` at ${path}`}: ${message}`);
  }
  for (const { action, grounds } of result.picks) {
    lines.push(`  ${action}: ${grounds.map((ground) => groundInWords(ground, result.wishes)).join('; ')}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice) => `    ${choice.n}. ${choice.text}   (${choice.send})`));
  }
  for (const { action, code } of result.leftOut) lines.push(`  Left out ${action}: ${code}`);
  for (const { text } of result.notes) lines.push(`  ${text}`);
  return `${lines.join('\n')}\n`;
}
