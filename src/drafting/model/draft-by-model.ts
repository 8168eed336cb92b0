import type { DraftedDocument } from '../../policy/document/document.ts';
import type { Finding } from '../../policy/findings/rule-codes.ts';
import type { LeftOut } from '../../request/drafted.ts';
import { ablate } from '../ablation.ts';
import { build } from '../builder.ts';
import { rank } from '../ranking.ts';
import type { Knowledge, Ranked, ServiceRanking } from '../ranking.ts';
import { readRemarks, wordsOf } from '../remark-effects.ts';
import { allUnwanted, draftByRules, MOST_ACTIONS } from '../rules-engine.ts';
import { scopeOf } from '../scope.ts';
import type { Scope } from '../scope.ts';
import type { Draft, Pick, Task } from '../task.ts';
import { readWords } from '../word-stems.ts';
import { readAnswer } from './model-answer.ts';
import { companyOf } from './companions-of-picks.ts';
import type { FailureCode, Model, Tokens } from './completion.ts';
import { enumerate } from './enumeration.ts';
import { faultsOf, type Fault } from './answer-faults.ts';
import { promptFor, type Repair } from './prompt.ts';
import { answerSchema } from './answer-schema.ts';

/** What the guardrails say of a policy; drafting only asks whether anything refuses it. */
export type Judge = (document: DraftedDocument) => readonly Finding[];

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
    readonly code: FailureCode | 'no-usable-answer' | 'refused';
    readonly message: string;
  };
}

export interface ModelDrafting {
  readonly draft: Draft;
  readonly record: ModelRecord | undefined;
  /** What the model said about its picks. Untrusted: short, one line, not escaped yet. */
  readonly said: readonly { readonly action: string; readonly why: string }[];
}

const ENGINE = 'openai';
/** The first answer, and two that mend it. */
const ATTEMPTS = 3;

/**
 * Drafts picks with a model, which decides actions and resources among those of the request and nothing else. What the answer or
 * the guardrails find wrong goes back as codes. A model that fails in any way is replaced by the rules, and the draft says so.
 * @param judge the guardrails; an answer that they refuse is mended if the model can, and returned as it is if not.
 */
export async function draftByModel(
  task: Task,
  knowledge: Knowledge,
  model: Model,
  judge: Judge,
): Promise<ModelDrafting> {
  const scope = scopeOf(task.resources, knowledge.catalog);
  const known = task.services.every((service) => knowledge.catalog.actionsOf(service) !== undefined);
  const enumeration = known ? enumerate(task, scope, knowledge) : { choices: [], left: 0 };
  if (enumeration.choices.length === 0)
    return { draft: draftByRules(task, knowledge), record: undefined, said: [] };

  const schema = answerSchema(enumeration, task);
  const reading = readWords(wordsOf(task));
  const rankings = task.services.map((service) => rank(service, task, reading, scope, knowledge));
  const exchanges: Exchange[] = [];
  let tokens: Tokens | undefined;
  let repair: Repair | undefined;
  let usable: Tidied | undefined;
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
      return {
        draft: { kind: 'questions', engine: ENGINE, questions: answer.questions },
        record: record(),
        said: [],
      };
    }
    const picks = answer.kind === 'picks' ? answer.picks : [];
    const tidied = picks.length === 0 ? undefined : tidy(picks, rankings, scope, task, knowledge);
    if (tidied?.picks.length === 0) {
      done({ unwanted: tidied.leftOut.length });
      return { draft: allUnwanted(ENGINE), record: record(), said: [] };
    }
    const refused = tidied === undefined ? [] : faultsOf(judge(tidied.document), tidied.document);
    const faults = [...answer.faults, ...(tidied?.faults ?? []), ...refused];
    done({ picks: picks.map(({ action, resources }) => ({ action, resources })), faults });
    // An earlier answer that the guardrails pass is better than a mended one that they refuse.
    if (tidied && (refused.length === 0 || usable?.refused !== false)) {
      usable = { ...tidied, refused: refused.length > 0 };
    }
    if (tidied && faults.length === 0) break;
    repair = { picks, faults };
  }
  if (usable?.refused === false) {
    return { draft: draftOf(usable), record: record(), said: usable.said };
  }
  const byRules = draftByRules(task, knowledge);
  if (usable !== undefined) {
    const passes =
      byRules.kind === 'picks' &&
      faultsOf(judge(build(byRules.picks, task, knowledge.catalog).document), NOTHING).length === 0;
    // Refused either way: the reasons then concern what the model understood.
    if (!passes) return { draft: draftOf(usable), record: record(), said: usable.said };
    failure = { code: 'refused', message: 'picked what the guardrails refuse' };
  }
  const note = `The model ${failure.message}, so this was drafted by rules.`;
  return {
    draft: byRules.kind === 'picks' ? { ...byRules, notes: [note, ...byRules.notes] } : byRules,
    record: record({ code: failure.code, message: failure.message }),
    said: [],
  };
}

const NOTHING: DraftedDocument = { Version: '2012-10-17', Statement: [] };

const draftOf = ({ picks, notes, leftOut }: Tidied): Draft => ({
  kind: 'picks',
  engine: ENGINE,
  picks,
  notes,
  leftOut,
});

interface Tidied {
  readonly picks: readonly Pick[];
  readonly leftOut: readonly LeftOut[];
  readonly document: DraftedDocument;
  readonly notes: readonly string[];
  readonly said: ModelDrafting['said'];
  readonly faults: readonly Fault[];
  readonly refused?: boolean;
}

/** Leaves out what the task does without, adds what it needs beside, and builds the policy. */
function tidy(
  chosen: readonly Pick[],
  rankings: readonly ServiceRanking[],
  scope: Scope,
  task: Task,
  knowledge: Knowledge,
): Tidied {
  const remarks = readRemarks(task);
  const isUnwanted = ({ action: id }: Pick): boolean => {
    const action = knowledge.catalog.action(id);
    return action !== undefined && remarks.isUnwanted(action);
  };
  const unwanted = chosen.filter(isUnwanted);
  const { kept: readable, long } = shortened(
    chosen.filter((pick) => !unwanted.includes(pick)),
    rankings,
  );
  const { kept, dropped } = needed(readable, rankings);
  const added = companyOf(kept, rankings, scope, knowledge).filter(({ pick }) => !isUnwanted(pick));
  const picks = [...kept, ...added.map(({ pick }) => pick)];
  return {
    picks: picks.map(({ action, resources, why }) => ({ action, resources, why })),
    document: build(picks, task, knowledge.catalog).document,
    notes: [
      ...long.map(
        (service) =>
          `The model picked more than ${MOST_ACTIONS} actions of ${service}; the likeliest are kept.`,
      ),
      ...added.map(({ pick, with: beside }) => `Added ${pick.action} for ${beside}: ${pick.why}.`),
    ],
    leftOut: [...unwanted.map(({ action }): LeftOut => ({ action, why: 'unwanted' })), ...dropped],
    said: kept.filter(({ why }) => why !== '').map(({ action, why }) => ({ action, why })),
    faults: long.map((service) => ({
      code: 'too-many',
      actions: chosen.filter(({ action }) => action.startsWith(`${service}:`)).map(({ action }) => action),
      picks: [],
    })),
  };
}

/** No more of a service than a reviewer reads: the likeliest by the words of the reason. */
function shortened(
  picks: readonly Pick[],
  rankings: readonly ServiceRanking[],
): { readonly kept: readonly Pick[]; readonly long: readonly string[] } {
  const over = new Set<string>();
  const long: string[] = [];
  for (const { service, ranked } of rankings) {
    const own = picks.filter(({ action }) => action.startsWith(`${service}:`));
    if (own.length <= MOST_ACTIONS) continue;
    long.push(service);
    const place = new Map(ranked.map(({ words }, index) => [words.action.id, index] as const));
    const at = ({ action }: Pick): number => place.get(action) ?? ranked.length;
    for (const { action } of [...own].sort((a, b) => at(a) - at(b)).slice(MOST_ACTIONS)) over.add(action);
  }
  return { kept: picks.filter(({ action }) => !over.has(action)), long };
}

/**
 * Ablation, as for the rules; and what changes who may do what stays only if the reason says it in so many words. Both need words that
 * can be read: where they mean no verb of a service (another language), its picks stay, and people review them.
 */
function needed(
  picks: readonly Pick[],
  rankings: readonly ServiceRanking[],
): {
  readonly kept: readonly Pick[];
  readonly dropped: readonly LeftOut[];
} {
  const read = rankings.filter(isUnderstood);
  const services = new Set<string>(read.map(({ service }) => service));
  const ranked = new Map(
    read.flatMap((ranking) => ranking.ranked.map((each) => [each.words.action.id, each])),
  );
  const isRead = (pick: Pick): boolean => services.has(serviceOf(pick));
  const judged = picks.filter(isRead);
  // The form asked for the level: where nothing else of a service was picked, this is what the request is about.
  const about = new Set(judged.filter(({ action }) => ranked.has(action)).map(serviceOf));
  const unsaid = judged.filter((pick) => !ranked.has(pick.action) && about.has(serviceOf(pick)));
  const { dropped } = ablate(
    judged
      .flatMap(({ action }): Ranked[] => [...(ranked.has(action) ? [ranked.get(action) as Ranked] : [])])
      .sort((a, b) => b.p - a.p),
    read,
  );
  const gone = new Set([...unsaid, ...dropped].map(({ action }) => action));
  return {
    kept: picks.filter(({ action }) => !gone.has(action)),
    dropped: [...unsaid.map(({ action }): LeftOut => ({ action, why: 'permissions' })), ...dropped],
  };
}

const serviceOf = ({ action }: Pick): string => action.slice(0, action.indexOf(':'));

/** The words of the reason mean at least some verb of the service. */
const isUnderstood = ({ recipes, ranked }: ServiceRanking): boolean =>
  recipes.length > 0 || ranked.some(({ features }) => features.named > 0 || features.verb >= MEANT);

/** A near synonym. */
const MEANT = 0.3;

const plus = (a: Tokens | undefined, b: Tokens | undefined): Tokens | undefined =>
  a === undefined
    ? b
    : { prompt: a.prompt + (b?.prompt ?? 0), completion: a.completion + (b?.completion ?? 0) };
