import type { DraftedDocument } from '../../policy/document/document.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import type { Risk } from '../../terms/risk-level.ts';
import { build } from '../builder.ts';
import { draftByRules } from '../draft-by-rules.ts';
import { decisionOf, draftOf, leftOutOf, picksOf } from '../draft-outcome.ts';
import type { GroundedDraft } from '../grounded-draft.ts';
import { groundDraft, type DraftingKnowledge } from '../grounded-engine.ts';
import { scopeOf } from '../scope.ts';
import type { Draft, Task } from '../task.ts';
import { readAnswer } from './model-answer.ts';
import type { ContextSize, FailureCode, Message, Model, Tokens } from './completion.ts';
import { enumerate, LEAST_ROOM, roomIn, USUAL_ROOM } from './enumeration.ts';
import { faultsOf } from './answer-faults.ts';
import { promptFor, type Repair } from './prompt.ts';
import { answerSchema } from './answer-schema.ts';
import { askedBeside } from './model-question.ts';
import { reconcile, type ModelReading, type Reconciled } from './second-reader.ts';

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
  let room = model.context === undefined ? USUAL_ROOM : roomIn(model.context);
  let enumeration = known ? enumerate(task, scope, knowledge, rules.grounded, room) : NO_CHOICES;
  // Where another policy denies it, no pick can help.
  const denied = rules.grounded.notes.some(({ code }) => code === 'policy-denies');
  if (enumeration.choices.length === 0 || denied) return { ...rules, record: undefined, said: [] };

  const exchanges: Exchange[] = [];
  let tokens: Tokens | undefined;
  let repair: Repair | undefined;
  let usable: (Tidied & { readonly refused: boolean }) | undefined;
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

  const byRules = rules.draft.kind === 'picks' ? build(rules.draft.picks, task, catalog).document : undefined;
  const rulesPass = byRules !== undefined && faultsOf(judge(byRules).findings, byRules).length === 0;

  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const prompt = promptFor(task, enumeration, rules.grounded, repair);
    const exchange = { sent: JSON.stringify(prompt.messages), log: prompt.log };
    const completion = await model.complete(prompt.messages, answerSchema(enumeration, task));
    tokens = plus(tokens, completion.tokens);
    if (completion.kind === 'failure' && completion.code === 'too-long' && room > LEAST_ROOM) {
      exchanges.push({ ...exchange, received: undefined, outcome: completion.code });
      room = lessRoom(Math.min(room, enumeration.choices.length), completion.size);
      enumeration = enumerate(task, scope, knowledge, rules.grounded, room);
      // The request was not read: that is no attempt, and the list grows shorter each time.
      attempt -= 1;
      continue;
    }
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
      const questions = answer.questions.filter(({ text }) => !echoes(text, prompt.messages));
      // Where the rules have a draft, a question would only hold it up.
      if (decisionOf(rules.grounded) === 'drafted' || questions.length === 0) {
        failure = { code: 'no-usable-answer', message: 'asked what the words say already' };
        break;
      }
      const draft: Draft = { kind: 'questions', engine: ENGINE, questions };
      return { draft, grounded: undefined, record: record(), said: [] };
    }
    const reading =
      answer.kind === 'picks' && answer.picks.length + answer.drops.length > 0 ? answer : undefined;
    const tidied = reading && tidy(reading, task, knowledge, rules.grounded);
    const judged = tidied && judge(tidied.document);
    const refused = tidied && judged ? faultsOf(judged.findings, tidied.document) : [];
    const faults = [...answer.faults, ...refused];
    done({ picks: reading?.picks.map(({ action, resources }) => ({ action, resources })) ?? [], faults });
    // An earlier answer that the guardrails pass is better than a mended one that they refuse.
    if (tidied && (refused.length === 0 || usable?.refused !== false))
      usable = { ...tidied, refused: refused.length > 0 };
    if (tidied && faults.length === 0) break;
    // In other words than the schema asks for: the server does not enforce it, and the model does not keep to it.
    if (answer.kind === 'unreadable' && answer.faults.some(({ code }) => code === 'shape'))
      failure = { code: 'no-usable-answer', message: UNSHAPED };
    repair = { picks: reading?.picks ?? [], faults };
  }
  if (usable !== undefined && !saysSomething(usable)) {
    failure = { code: 'not-better', message: 'said nothing that the words bear out' };
  } else if (usable !== undefined && (!usable.refused || !rulesPass)) {
    // Refused either way: the reasons then concern what the model understood.
    return {
      draft: draftOf(usable.grounded, ENGINE, task, catalog, {
        leftOut: usable.leftOut,
        notes: differenceIn(usable),
      }),
      grounded: usable.grounded,
      record: record(),
      said: usable.said,
    };
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

const UNSHAPED =
  'answers in another shape than it is asked for (model.name in aws-jit.yml has to be one that can answer in JSON)';

/** In one line, where a model's draft and that of the rules differ. */
function differenceIn({ own, dropped, asks }: Tidied): readonly string[] {
  const parts = [
    own.length > 0 ? `the model adds ${own.join(', ')}` : '',
    dropped.length > 0 ? `the model drops ${dropped.join(', ')}` : '',
    asks.length > 0 ? `what the model reads as ${asks.join(', ')} is asked about` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? [] : [`Beside what the rules read: ${parts.join('; ')}.`];
}

/** An answer that neither agrees with the rules in anything, nor adds, drops or asks, is noise. */
const saysSomething = ({ agreed, own, asks, dropped }: Tidied): boolean =>
  [agreed, own, asks, dropped].some(({ length }) => length > 0);

const NO_CHOICES = { choices: [], left: 0 };

/** A shorter list: as the server's own numbers say, with a little to spare; a third where it gives none. */
function lessRoom(room: number, size: ContextSize = {}): number {
  const { context, prompt } = size;
  const fits =
    context !== undefined && prompt !== undefined && prompt > context
      ? Math.floor(room * (context / prompt) * 0.8)
      : Math.floor(room / 3);
  return Math.max(LEAST_ROOM, Math.min(room - 1, fits));
}

/** A model that repeats what it was told asks nothing. */
const echoes = (text: string, messages: readonly Message[]): boolean =>
  messages.some(({ content }) => content.toLowerCase().includes(text.toLowerCase()));

interface Tidied extends Omit<Reconciled, 'picks'> {
  /** The picks with their grounds, and what belongs to them. */
  readonly grounded: GroundedDraft;
  readonly document: DraftedDocument;
  readonly said: ModelDrafting['said'];
}

/** Reconciles the picks with the rules, adds what belongs to them, and builds the policy. */
function tidy(reading: ModelReading, task: Task, knowledge: DraftingKnowledge, words: GroundedDraft): Tidied {
  const { picks, agreed, own, asks, dropped, leftOut } = reconcile(reading, words, task, knowledge.catalog);
  const grounded = askedBeside(groundDraft(task, knowledge, picks), asks, knowledge.catalog);
  const picked = new Set(grounded.picks.map(({ action }) => action.id));
  return {
    grounded,
    own: own.filter((id) => picked.has(id)),
    agreed,
    asks,
    dropped,
    document: build(picksOf(grounded), task, knowledge.catalog).document,
    leftOut: [...leftOutOf(grounded), ...leftOut],
    said: reading.picks
      .filter(({ action, why }) => why !== '' && picked.has(action))
      .map(({ action, why }) => ({ action, why })),
  };
}

const plus = (a: Tokens | undefined, b: Tokens | undefined): Tokens | undefined =>
  a === undefined
    ? b
    : { prompt: a.prompt + (b?.prompt ?? 0), completion: a.completion + (b?.completion ?? 0) };
