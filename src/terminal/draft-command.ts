import { build } from '../drafting/builder.ts';
import type { Omission } from '../drafting/builder.ts';
import type { Knowledge } from '../drafting/rules-engine.ts';
import type { Question } from '../drafting/task.ts';
import { openEngine, type Engine } from '../model/model-engine.ts';
import { modelOfTerminal, type ModelEnvironment } from '../model/model-settings.ts';
import type { Config } from '../config/config.ts';
import { loadKnowledge } from '../shipped/knowledge-file.ts';
import { instantOfMillis } from '../terms/instant.ts';
import type { PolicyDocument } from '../policy/document/document.ts';
import { checkPolicy } from '../policy/guardrails/check-policy.ts';
import { strictSettings } from '../policy/guardrails/guardrail-settings.ts';
import { serialise } from '../policy/document/serialise-policy.ts';
import { LEFT_OUT_BECAUSE } from '../request/drafted.ts';
import { readTaskFile } from '../request/file/task-file.ts';
import type { Progress } from './progress-bar.ts';
import { envelopeOf, terminalConfig } from './config-and-request.ts';

export interface DraftFilesArguments {
  /** Request files (`.yml`) or issue bodies (`.md`). */
  readonly files: readonly string[];
  readonly config: string | undefined;
  readonly json: boolean;
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

interface Finding {
  readonly code: string;
  readonly severity: string;
  readonly path: string;
  readonly message: string;
}

/** One file's outcome, as `draft --json` prints it. `policy` of a refused draft is what the guardrails refused. */
interface FileResult {
  readonly file: string;
  readonly decision: 'drafted' | 'question' | 'refused';
  readonly policy: PolicyDocument | null;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly engine: string;
  readonly attempts: number;
  /** What was left out, and why. */
  readonly notes: readonly string[];
  /** Why each action is there. */
  readonly why: Readonly<Record<string, string>>;
}

/**
 * `aws-jit draft`: what the action would draft for a request, judged by the same guardrails.
 *
 * @returns 0 all drafted; 1 a question or a refusal among them; 2 a file or the configuration is not usable.
 */
export async function draftFiles(args: DraftFilesArguments, io: DraftFilesIo): Promise<0 | 1 | 2> {
  const config = await terminalConfig(args.config, io);
  if (config === 'unusable') return 2;
  const knowledge = loadKnowledge();
  const settings = args.model && modelOfTerminal(config, args.model);
  if (args.model && !settings) io.stderr('OPENAI_API_KEY is not set: drafted by rules.\n');
  const engine = await openEngine(settings, knowledge);
  const results: FileResult[] = [];
  let missing = false;
  const progress = io.progress?.(args.files.length);
  for (const file of args.files) {
    progress?.step(file);
    const text = await io.read(file);
    if (text === undefined) {
      io.stderr(`There is no ${file}.\n`);
      missing = true;
      continue;
    }
    results.push(await draftOne(file, text, engine, knowledge, config, args.now));
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

const NOTHING = {
  policy: null,
  findings: [],
  questions: [],
  engine: 'rules',
  attempts: 1,
  notes: [],
  why: {},
} as const;

async function draftOne(
  file: string,
  text: string,
  engine: Engine,
  { catalog }: Knowledge,
  config: Config | undefined,
  now: number,
): Promise<FileResult> {
  const ask = await readTaskFile(text, { settings: config, catalog });
  if (!ask.ok) {
    const findings = ask.problems.map(({ code, path, message }) => ({
      code,
      severity: 'error',
      path,
      message,
    }));
    return { ...NOTHING, file, decision: 'refused', findings, attempts: 0 };
  }
  const check = (document: PolicyDocument) =>
    checkPolicy(serialise(document), {
      catalog,
      settings: config?.guardrails ?? strictSettings,
      at: instantOfMillis(now),
      envelope: envelopeOf(ask.value, config),
      ...(config ? { allowedServices: config.allowed_services } : {}),
    });
  const { draft: drafted, record } = await engine(ask.value, (document) => check(document).findings);
  const attempts = Math.max(1, record?.exchanges.length ?? 0);
  switch (drafted.kind) {
    case 'questions':
      return {
        ...NOTHING,
        file,
        decision: 'question',
        questions: drafted.questions,
        engine: drafted.engine,
        attempts,
      };
    case 'none': {
      const finding = { code: 'nothing-to-draft', severity: 'error', path: '', message: drafted.reason };
      return { ...NOTHING, file, decision: 'refused', findings: [finding], engine: drafted.engine, attempts };
    }
    case 'picks': {
      const { document, omitted } = build(drafted.picks, ask.value, catalog);
      const checked = check(document);
      const granted = new Set(document.Statement.flatMap(({ Action }) => Action));
      return {
        ...NOTHING,
        file,
        decision: checked.decision === 'pass' ? 'drafted' : 'refused',
        policy: document,
        findings: checked.findings.map(({ code, severity, path, message }) => ({
          code,
          severity,
          path,
          message,
        })),
        engine: drafted.engine,
        attempts,
        notes: [
          ...drafted.notes,
          ...drafted.leftOut.map(({ action, why }) => `Left out ${action}: ${LEFT_OUT_BECAUSE[why]}.`),
          ...omitted.map(leftOut),
        ],
        why: Object.fromEntries(
          drafted.picks
            .filter(({ action }) => granted.has(action))
            .map(({ action, why }) => [action, why] as const),
        ),
      };
    }
  }
}

const leftOut = ({ action, message }: Omission): string => `Left out ${action}: ${message}`;

function inWords(result: FileResult): string {
  const lines = [`${result.file}: ${result.decision}`];
  for (const { severity, path, message } of result.findings) {
    lines.push(`  ${severity}${path === '' ? '' : ` at ${path}`}: ${message}`);
  }
  for (const { text, choices } of result.questions) {
    lines.push(`  ${text}`, ...choices.map((choice, index) => `    ${index + 1}. ${choice}`));
  }
  for (const note of result.notes) lines.push(`  ${note}`);
  return `${lines.join('\n')}\n`;
}
