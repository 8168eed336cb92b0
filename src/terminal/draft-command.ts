import { build } from '../drafting/builder.ts';
import { draftByRules } from '../drafting/draft-by-rules.ts';
import type { DraftingKnowledge } from '../drafting/grounded-engine.ts';
import { askedFor, isBeside } from '../drafting/understanding.ts';
import { readAnswerTo } from '../messages/questions.ts';
import { askedWithAnswers } from '../request/asked-in-answers.ts';
import { normaliseRemark } from '../request/remarks.ts';
import type { Task } from '../drafting/task.ts';
import { openEngine, type Engine } from '../model/model-engine.ts';
import { modelOfTerminal, type ModelEnvironment } from '../model/model-settings.ts';
import type { Config } from '../config/config.ts';
import { loadKnowledge } from '../shipped/knowledge-file.ts';
import { instantOfMillis } from '../terms/instant.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import { checkPolicy, type CheckResult } from '../policy/guardrails/check-policy.ts';
import { strictSettings } from '../policy/guardrails/guardrail-settings.ts';
import { serialise } from '../policy/document/serialise-policy.ts';
import { readTaskFile } from '../request/file/task-file.ts';
import type { Ask } from '../request/request.ts';
import type { Progress } from './progress-bar.ts';
import { envelopeOf, terminalConfig } from './config-and-request.ts';
import { groundInWords } from '../messages/ground-text.ts';
import { readNamed, Unusable } from './text-file.ts';
import { grounded, NOTHING, type DraftResult, type Finding } from './draft-result.ts';

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
  const knowledge = loadKnowledge();
  const drafting: Drafting = {
    knowledge,
    config,
    now: args.now,
    engine: settings === undefined ? undefined : await openEngine(settings, knowledge),
  };
  if (args.batch === true) return draftBatch(files, drafting, io);
  const results: DraftResult[] = [];
  let unread = false;
  const progress = io.progress?.(files.length);
  for (const file of files) {
    progress?.step(file);
    let text: string;
    try {
      text = await readNamed(file, io);
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      progress?.done();
      io.stderr(`aws-jit: ${error.message}\n`);
      unread = true;
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
  if (unread) return 2;
  return results.every(({ decision }) => decision === 'drafted') ? 0 : 1;
}

/** Lines `{id, request, answers}` → lines `{id, …result}`. */
async function draftBatch(
  files: readonly string[],
  drafting: Drafting,
  io: DraftFilesIo,
): Promise<0 | 1 | 2> {
  // Validates with a library that is as long as all else that a draft loads.
  const { readBatch } = await import('./draft-batch.ts');
  let all = true;
  for (const file of files) {
    const lines = readBatch(await readNamed(file, io));
    if ('problem' in lines) {
      io.stderr(`${file}: ${lines.problem}\n`);
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
  const { asked, unread } = answeredWith(ask.value, answers, drafting);
  const { draft, grounded: read } = draftByRules(asked, knowledge);
  const check = checkerOf(asked, askedFor(read), drafting);
  if (engine !== undefined) return byModel(file, asked, answers, engine, check, drafting);
  const built = build(draft.kind === 'picks' ? draft.picks : [], asked, catalog);
  const told = grounded(read, built, asked.reason);
  const notes = [...told.notes, ...unread.map((each) => ({ code: 'answer-unread', text: each }))];
  const common = { ...NOTHING, ...told, notes, file, answers };
  if (draft.kind === 'questions') return { ...common, decision: 'question' };
  if (draft.kind === 'none') {
    const finding: Finding = { code: 'nothing-to-draft', severity: 'error', path: '', message: draft.reason };
    return { ...common, decision: 'refused', findings: [finding] };
  }
  return { ...common, ...judged(check(built.document), built.document) };
}

/** The request with its answers, each to what is asked after those before it, as on an issue. */
function answeredWith(
  ask: Ask,
  answers: readonly string[],
  { config, knowledge }: Drafting,
): { readonly asked: Ask & Task; readonly unread: readonly string[] } {
  const rules = { settings: config, catalog: knowledge.catalog, breadth: 'any' } as const;
  const unread: string[] = [];
  let asked: Ask & Task = ask;
  let said: Parameters<typeof askedWithAnswers>[1] = [];
  for (const [index, answer] of answers.entries()) {
    const words = normaliseRemark(answer.replace(/^\s*\/answer\s+/i, ''));
    const { draft } = draftByRules(asked, knowledge);
    const read = readAnswerTo(draft.kind === 'none' ? [] : draft.questions, words);
    if (read.kind === 'wrong') {
      unread.push(read.why);
      continue;
    }
    const added = read.answers.map(({ asked: question, chose, text }) => ({
      command: 'answer' as const,
      comment: index + 1,
      ...(question === '' ? {} : { asked: question }),
      ...(chose === undefined ? {} : { chose }),
      text,
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

function checkerOf(
  ask: Ask,
  asked: ReadonlySet<string>,
  { config, now, knowledge }: Drafting,
): (document: PolicyDocument) => CheckResult {
  return (document) =>
    checkPolicy(serialise(document), {
      catalog: knowledge.catalog,
      asked,
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
  task: Ask & Task,
  answers: readonly string[],
  engine: Engine,
  check: (document: PolicyDocument) => CheckResult,
  { knowledge: { catalog } }: Drafting,
): Promise<DraftResult> {
  const { draft, grounded: read, record } = await engine(task, check);
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
  const built = build(draft.picks, task, catalog);
  const told = read && grounded(read, built, task.reason);
  return {
    ...common,
    ...told,
    leftOut: [
      ...draft.leftOut.map(({ action, why }) => ({ action, code: why })),
      ...built.omitted.map(({ action, code }) => ({ action, code })),
    ],
    notes: [...draft.notes.map((text) => ({ code: 'engine', text })), ...(told?.notes ?? [])],
    ...judged(check(built.document), built.document),
  };
}

function inWords(result: DraftResult): string {
  const lines = [`${result.file}: ${result.decision}`];
  const wishes = new Map(result.wishes.map(({ id, words }) => [id, words.trim()]));
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === '' ? '' : ` at ${path}`}: ${message}`);
  }
  for (const { action, grounds } of result.picks) {
    const why = grounds.map((ground) => groundInWords(ground, wishes)).join('; ');
    lines.push(`  ${action}: ${grounds.every(isBeside) ? 'no word asks for it: ' : ''}${why}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice) => `    ${choice.n}. ${choice.text}   (${choice.send})`));
  }
  for (const { action, code } of result.leftOut) lines.push(`  Left out ${action}: ${code}`);
  for (const { text } of result.notes) lines.push(`  ${text}`);
  return `${lines.join('\n')}\n`;
}
