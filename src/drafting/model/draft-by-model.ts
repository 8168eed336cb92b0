import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { DraftedDocument } from '../../policy/document/document.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import { traitsOf } from '../../policy/traits/traits.ts';
import type { LeftOut } from '../../request/drafted.ts';
import type { Risk } from '../../terms/risk-level.ts';
import { build } from '../builder.ts';
import { draftByRules } from '../draft-by-rules.ts';
import { leftOutOf, picksOf } from '../draft-outcome.ts';
import type { GroundedDraft } from '../grounded-draft.ts';
import { groundDraft, type DraftingKnowledge } from '../grounded-engine.ts';
import { scopeOf } from '../scope.ts';
import type { Draft, Pick, Task } from '../task.ts';
import { readAnswer } from './model-answer.ts';
import type { FailureCode, Model, Tokens } from './completion.ts';
import { enumerate, inOrder } from './enumeration.ts';
import { faultsOf, type Fault } from './answer-faults.ts';
import { promptFor, type Repair } from './prompt.ts';
import { answerSchema } from './answer-schema.ts';
import { isGuess, isWorse } from './second-reader.ts';

/** What the guardrails say of a policy; drafting only asks whether anything refuses it, and how much harm it can do. */
export type Judge = (document: DraftedDocument) => {
  readonly findings: readonly Finding[];
  readonly risk: Risk;
};

/** One question to the model and its answer. */
export interface Exchange {
  /** What was sent, for a digest. Holds the person's words. */
  readonly sent: string;
  /** The same for a log that others can read: without them. */
  readonly log: string;
  /** What came back, for a digest; `undefined` when nothing did. A model's text: show it nowhere. */
  readonly received: string | undefined;
  /** What was made of it, in ids, numbers and codes of ours. */
  readonly outcome: string;
}

export interface ModelRecord {
  readonly model: string;
  readonly exchanges: readonly Exchange[];
  /** Sum over all answers that said it. */
  readonly tokens: Tokens | undefined;
  /** Why the rules drafted in the model's place. Our own words. */
  readonly fallback?: {
    readonly code: FailureCode | 'no-usable-answer' | 'refused' | 'not-better';
    readonly message: string;
  };
}

export interface ModelDrafting {
  readonly draft: Draft;
  /** What the draft was understood from; `undefined`: the model asks. */
  readonly grounded: GroundedDraft | undefined;
  readonly record: ModelRecord | undefined;
  /** What the model said about its picks. Untrusted: short, one line, not escaped yet. */
  readonly said: readonly { readonly action: string; readonly why: string }[];
}

const ENGINE = 'openai';
/** A draft for a service is not longer than what a reviewer reads. */
const MOST_ACTIONS = 28;
/** The first answer, and two that mend it. */
const ATTEMPTS = 3;

/**
 * Drafts picks with a model, which decides actions and resources among those of the request and nothing else. What the answer or
 * the guardrails find wrong goes back as codes. Its draft stands only if it is not worse than that of the rules; a model that fails in any
 * way is replaced by them, and the draft says so.
 * @param judge the guardrails; an answer that they refuse is mended if the model can, and returned as it is if not.
 */
export async function draftByModel(
  task: Task,
  knowledge: DraftingKnowledge,
  model: Model,
  judge: Judge,
): Promise<ModelDrafting> {
  const { catalog } = knowledge;
  const scope = scopeOf(task.resources, catalog);
  const rules = draftByRules(task, knowledge);
  const known = task.services.every((service) => catalog.actionsOf(service) !== undefined);
  const enumeration = known ? enumerate(task, scope, knowledge, rules.grounded) : { choices: [], left: 0 };
  if (enumeration.choices.length === 0) return { ...rules, record: undefined, said: [] };

  const schema = answerSchema(enumeration, task);
  const exchanges: Exchange[] = [];
  let tokens: Tokens | undefined;
  let repair: Repair | undefined;
  let usable: (Tidied & { readonly refused: boolean; readonly risk: Risk }) | undefined;
  const record = (fallback?: ModelRecord['fallback']): ModelRecord => ({
    model: model.name,
    exchanges,
    tokens,
    ...(fallback === undefined ? {} : { fallback }),
  });
  let failure: NonNullable<ModelRecord['fallback']> = {
    code: 'no-usable-answer',
    message: `gave no usable answer in ${ATTEMPTS} attempts`,
  };

  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const prompt = promptFor(task, enumeration, knowledge, repair);
    const exchange = { sent: JSON.stringify(prompt.messages), log: prompt.log };
    const completion = await model.complete(prompt.messages, schema);
    tokens = plus(tokens, completion.tokens);
    if (completion.kind === 'failure') {
      failure = completion;
      exchanges.push({ ...exchange, received: undefined, outcome: completion.code });
      break;
    }
    const answer = readAnswer(completion.text, enumeration, task);
    const done = (outcome: unknown): void => {
      exchanges.push({ ...exchange, received: completion.text, outcome: JSON.stringify(outcome) });
    };
    if (answer.kind === 'questions') {
      done({ questions: answer.questions.length });
      const draft: Draft = { kind: 'questions', engine: ENGINE, questions: answer.questions };
      return { draft, grounded: undefined, record: record(), said: [] };
    }
    const picks = answer.kind === 'picks' ? answer.picks : [];
    const tidied = picks.length === 0 ? undefined : tidy(picks, task, knowledge, rules.grounded);
    if (tidied?.grounded.picks.length === 0 && picks.length > 0 && tidied.leftOut.some(isUnwanted)) {
      done({ unwanted: tidied.leftOut.length });
      return { draft: ALL_UNWANTED, grounded: undefined, record: record(), said: [] };
    }
    const judged = tidied && judge(tidied.document);
    const refused = tidied && judged ? faultsOf(judged.findings, tidied.document) : [];
    const faults = [...answer.faults, ...(tidied?.faults ?? []), ...refused];
    done({ picks: picks.map(({ action, resources }) => ({ action, resources })), faults });
    // An earlier answer that the guardrails pass is better than a mended one that they refuse.
    if (tidied && judged && (refused.length === 0 || usable?.refused !== false)) {
      usable = { ...tidied, refused: refused.length > 0, risk: judged.risk };
    }
    if (tidied && faults.length === 0) break;
    repair = { picks, faults };
  }
  const byRules = rules.draft.kind === 'picks' ? build(rules.draft.picks, task, catalog).document : undefined;
  const judged = byRules && judge(byRules);
  const rulesPass = byRules && judged ? faultsOf(judged.findings, byRules).length === 0 : false;
  if (usable !== undefined && (!usable.refused || !rulesPass)) {
    const worse =
      rulesPass &&
      judged !== undefined &&
      isWorse({ draft: usable.grounded, risk: usable.risk }, { draft: rules.grounded, risk: judged.risk });
    // Refused either way: the reasons then concern what the model understood.
    if (!worse)
      return { draft: draftOf(usable), grounded: usable.grounded, record: record(), said: usable.said };
    failure = { code: 'not-better', message: 'drafted nothing better than the rules' };
  } else if (usable !== undefined) {
    failure = { code: 'refused', message: 'picked what the guardrails refuse' };
  }
  const note = `The model ${failure.message}, so this was drafted by rules.`;
  const { draft } = rules;
  return {
    draft: draft.kind === 'picks' ? { ...draft, notes: [note, ...draft.notes] } : draft,
    grounded: rules.grounded,
    record: record({ code: failure.code, message: failure.message }),
    said: [],
  };
}

const isUnwanted = ({ why }: LeftOut): boolean => why === 'unwanted';

const ALL_UNWANTED: Draft = {
  kind: 'none',
  engine: ENGINE,
  reason: 'The words ask to leave out every action that the request needs.',
};

const draftOf = ({ grounded, notes, leftOut }: Tidied): Draft => ({
  kind: 'picks',
  engine: ENGINE,
  picks: picksOf(grounded),
  notes,
  leftOut,
  questions: [],
});

interface Tidied {
  /** The picks with their grounds, and what belongs to them. */
  readonly grounded: GroundedDraft;
  readonly leftOut: readonly LeftOut[];
  readonly document: DraftedDocument;
  readonly notes: readonly string[];
  readonly said: ModelDrafting['said'];
  readonly faults: readonly Fault[];
}

/** Takes out what takes a word of its own and has none, adds what belongs to the rest, and builds the policy. */
function tidy(
  chosen: readonly Pick[],
  task: Task,
  knowledge: DraftingKnowledge,
  words: GroundedDraft,
): Tidied {
  const { kept: readable, long } = shortened(chosen, task, knowledge, words);
  const { kept, dropped } = spokenFor(readable, words, knowledge.catalog);
  const grounded = groundDraft(task, knowledge, kept);
  const picked = new Set(grounded.picks.map(({ action }) => action.id));
  return {
    grounded,
    document: build(picksOf(grounded), task, knowledge.catalog).document,
    notes: long.map(
      (service) =>
        `The model picked more than ${MOST_ACTIONS} actions of ${service}; the likeliest are kept.`,
    ),
    leftOut: [...leftOutOf(grounded), ...dropped],
    said: kept
      .filter(({ action, why }) => why !== '' && picked.has(action))
      .map(({ action, why }) => ({ action, why })),
    faults: long.map((service) => ({
      code: 'too-many',
      actions: chosen.filter((pick) => serviceOf(pick) === service).map(({ action }) => action),
      picks: [],
    })),
  };
}

/** No more of a service than a reviewer reads: the likeliest by the words of the reason. */
function shortened(
  picks: readonly Pick[],
  task: Task,
  knowledge: DraftingKnowledge,
  words: GroundedDraft,
): { readonly kept: readonly Pick[]; readonly long: readonly string[] } {
  const long = task.services.filter(
    (service) => picks.filter((pick) => serviceOf(pick) === service).length > MOST_ACTIONS,
  );
  const over = new Set(
    long.flatMap((service) => {
      const own = picks.flatMap((pick) =>
        serviceOf(pick) === service ? (knowledge.catalog.action(pick.action) ?? []) : [],
      );
      return inOrder(own, task, knowledge, words)
        .slice(MOST_ACTIONS)
        .map(({ id }) => id);
    }),
  );
  return { kept: picks.filter(({ action }) => !over.has(action)), long };
}

/**
 * What deletes, and what changes who may do what, takes a word of its own. That needs words that can be read: where the rules understand
 * nothing of a request, a model's picks stay, and people review them.
 */
function spokenFor(
  picks: readonly Pick[],
  words: GroundedDraft,
  catalog: Catalog,
): { readonly kept: readonly Pick[]; readonly dropped: readonly LeftOut[] } {
  const understood = words.outcomes.some(
    ({ wish, outcome }) => (outcome === 'covered' || outcome === 'asked') && !isGuess(wish),
  );
  if (!understood) return { kept: picks, dropped: [] };
  const meant = new Set([
    ...words.picks.map(({ action }) => action.id),
    ...words.questions.flatMap(({ choices }) => choices.flatMap(({ adds }) => adds)),
  ]);
  const dropped = picks.flatMap(({ action: id }): readonly LeftOut[] => {
    const action = catalog.action(id);
    if (action === undefined || meant.has(id)) return [];
    if (action.level === 'Permissions') return [{ action: id, why: 'permissions' }];
    const deletes = action.level === 'Write' && traitsOf(action, catalog).deletes === 'yes';
    return deletes ? [{ action: id, why: 'removes' }] : [];
  });
  const gone = new Set(dropped.map(({ action }) => action));
  return { kept: picks.filter(({ action }) => !gone.has(action)), dropped };
}

const serviceOf = ({ action }: Pick): string => action.slice(0, action.indexOf(':'));

const plus = (a: Tokens | undefined, b: Tokens | undefined): Tokens | undefined =>
  a === undefined
    ? b
    : { prompt: a.prompt + (b?.prompt ?? 0), completion: a.completion + (b?.completion ?? 0) };
