import { draftByModel } from '../../src/drafting/model/draft-by-model.ts';
import type { GroundedDraft } from '../../src/drafting/grounded-draft.ts';
import { draftByRules } from '../../src/drafting/draft-by-rules.ts';
import { askedFor } from '../../src/drafting/understanding.ts';
import type { Pick, Task } from '../../src/drafting/task.ts';
import { openEngine, type Engine } from '../../src/model/model-engine.ts';
import { modelOfTerminal } from '../../src/model/model-settings.ts';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { levelWithin } from '../../src/policy/envelope.ts';
import { checkPolicy } from '../../src/policy/guardrails/check-policy.ts';
import { strictSettings } from '../../src/policy/guardrails/guardrail-settings.ts';
import { AccountName, Service } from '../../src/terms/brand.ts';
import { envelopeOf } from '../../src/terminal/config-and-request.ts';
import { instantOfMillis } from '../../src/terms/instant.ts';
import { knowledge, taskOf, type Case } from './cases.ts';
import { STUBS } from './model-stubs.ts';
import { policySentry } from './policy-sentry.ts';
import type { Outcome } from './score.ts';

const { catalog } = knowledge;

const NOTHING = { questions: 0, said: [], noted: new Set<string>(), offered: new Set<string>() };

export type Drafter = (of: Case) => Outcome | Promise<Outcome>;

/** @returns the engine of that name for these cases, or why it cannot be had. */
export async function engineOf(name: string, cases: readonly Case[]): Promise<Drafter | string> {
  const stub = STUBS.get(name);
  if (stub !== undefined)
    return (of) => throughModel(taskOf(of), (task, judge) => draftByModel(task, knowledge, stub(of), judge));
  switch (name) {
    case 'grounded':
      return (of) => {
        const { draft, grounded } = draftByRules(taskOf(of), knowledge);
        return outcomeOf(grounded, draft.kind === 'picks' ? draft.picks : []);
      };
    case 'openai': {
      const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = process.env;
      const settings = modelOfTerminal(undefined, { apiKey, baseUrl });
      if (settings === undefined) throw new Error('OPENAI_API_KEY is not set.');
      const { OPENAI_MODEL: model } = process.env;
      const engine = await openEngine({ ...settings, ...(model ? { name: model } : {}) }, knowledge);
      return (of) => throughModel(taskOf(of), engine);
    }
    // Every action at the level on the form's resources: what a tool gives that asks for level and ARN alone.
    case 'level':
      return (of) => {
        const task = taskOf(of);
        return {
          ...NOTHING,
          picks: everything(task, (service, own) =>
            levelWithin(own, task.access[Service.of(service)] ?? 'list'),
          ),
        };
      };
    case 'star':
      return (of) => ({
        ...NOTHING,
        picks: [],
        statements: [
          { actions: everything(taskOf(of), () => true).map(({ action }) => action), resources: ['*'] },
        ],
      });
    case 'policy_sentry': {
      const granted = policySentry(cases);
      if (typeof granted === 'string') return granted;
      return (of) => ({ ...NOTHING, picks: [], statements: granted.get(of) ?? [] });
    }
    default:
      throw new Error(`There is no engine ${name}.`);
  }
}

function outcomeOf(draft: GroundedDraft, picks: readonly Pick[]): Outcome {
  return {
    picks,
    questions: draft.questions.length,
    said: [
      ...draft.notes.map(({ code, text }) => `${code}: ${text}`),
      ...draft.questions.map(
        ({ text, choices }) => `? ${text} ${choices.flatMap(({ adds }) => adds).join(' ')}`,
      ),
    ],
    noted: new Set(draft.notes.flatMap(({ action }) => action ?? [])),
    offered: new Set(draft.questions.flatMap(({ choices }) => choices.flatMap(({ adds }) => adds))),
    draft,
  };
}

/** As `aws-jit draft --engine openai` without a configuration file: judged by the strict defaults. */
async function throughModel(task: Task, engine: Engine): Promise<Outcome> {
  const asked = askedFor(draftByRules(task, knowledge).grounded);
  const { draft, grounded, record } = await engine(task, (document) =>
    checkPolicy(serialise(document), {
      catalog,
      asked,
      settings: strictSettings,
      at: instantOfMillis(Date.UTC(2026, 0, 1)),
      envelope: envelopeOf({ ...task, account: AccountName.of('prod') }, undefined),
    }),
  );
  const own = grounded ?? draftByRules(task, knowledge).grounded;
  return {
    ...outcomeOf(own, draft.kind === 'picks' ? draft.picks : []),
    ...(draft.kind === 'questions' ? { questions: draft.questions.length } : {}),
    said: [
      ...(record?.exchanges ?? []).map(({ outcome }) => outcome),
      ...(record?.fallback ? [record.fallback.message] : []),
      ...own.notes.map(({ code, text }) => `${code}: ${text}`),
    ],
    model: draft.engine === 'openai',
    attempts: record?.exchanges.length ?? 0,
    tokens: (record?.tokens?.prompt ?? 0) + (record?.tokens?.completion ?? 0),
  };
}

function everything(
  task: Task,
  wanted: (service: string, level: NonNullable<ReturnType<typeof catalog.action>>['level']) => boolean,
): readonly Pick[] {
  return task.services.flatMap((service) =>
    (catalog.actionsOf(service) ?? [])
      .filter((action) => wanted(service, action.level))
      .map(({ id }) => ({ action: id, resources: [...task.resources.keys()], why: '' })),
  );
}
