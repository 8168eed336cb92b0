import { levelWithin } from '../policy/envelope.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import { wordsOf } from './action-words.ts';
import type { ActionWords, ServiceWords } from './action-words.ts';
import type { Companions } from './companions.ts';
import { HIGHEST } from './level-words.ts';
import type { Scope } from './scope.ts';
import type { Task } from './task.ts';
import { meaningOf } from './vocabulary.ts';
import type { Meaning } from './vocabulary.ts';
import { identifierWords, stem } from './word-stems.ts';
import type { Reading } from './word-stems.ts';

/** What is known of an action in the light of one request; each value is between 0 and about 1. */
export const FEATURES = [
  /** How surely the verb of its name is meant. */
  'verb',
  /** Share of the other words of its name that are meant, rare words counting more. */
  'nouns',
  /** Verb and nouns meant in one and the same clause. */
  'together',
  /** `together` against the best of the service's candidates. */
  'best',
  /** Words of its name that nobody mentioned, up to three, in thirds. */
  'unsaid',
  /** Words of AWS's description that are meant, against the best candidate. */
  'described',
  /** How often AWS's managed policies name it, against the service's most frequent candidate. */
  'common',
  /** The same, as far as the words of the reason do not say what is wanted. */
  'usual',
  /** The same, for an action at the very level that was asked for. */
  'usualAsked',
  /** Its level is the one that was asked for, not a smaller one. */
  'asked',
  /** It can be limited to a resource of the form. */
  'scoped',
  /** It can be limited to a resource that a resource of the form implies, and to none of the form itself. */
  'implied',
  /** It cannot be limited, while the form names resources only. */
  'unscoped',
  /** It cannot be limited, and the form names both resources and `*`. */
  'loose',
  /** Share of the form's resources of this service that it accepts. */
  'fit',
  /** Share of the resource types it requires that the form names. */
  'covered',
  /** It manages a resource of the form itself (`DeleteTable`), while the reason is silent about that. */
  'administers',
  /** The form's resources leave few candidates: 1 for one, less for more. */
  'few',
  /** A matching recipe names it. */
  'recipe',
  /** A recipe matches the request, and does not name it. */
  'outside',
  /** Likely actions have it as companion in AWS's managed policies. */
  'companion',
  /** It reads what a likely action changes. */
  'sibling',
  /** It has nearly the same name as a likely action: `BatchGetItem` and `GetItem`. */
  'variant',
  /** Its name stands in the request. */
  'named',
] as const;

export type Feature = (typeof FEATURES)[number];
export type Features = Record<Feature, number>;

export interface Candidate {
  readonly words: ActionWords;
  readonly features: Features;
}

/** The actions of a requested service that the request allows at all: its level, and its resources. */
export function candidatesOf(
  service: string,
  task: Task,
  scope: Scope,
  catalog: Catalog,
): readonly ActionWords[] {
  const access = Object.entries(task.access).find(([name]) => name === service)?.[1];
  if (access === undefined) return [];
  return wordsOf(service, catalog).actions.filter(
    ({ action }) =>
      levelWithin(action.level, access) &&
      (action.resourceTypes.length === 0 || scope.accepted(action).length > 0),
  );
}

/** The features that need no other action's probability; `companion`, `sibling` and those of recipes are 0. */
export function featuresOf(
  service: string,
  candidates: readonly ActionWords[],
  task: Task,
  reading: Reading,
  scope: Scope,
  catalog: Catalog,
  companions: Companions,
): readonly Candidate[] {
  const words = wordsOf(service, catalog);
  const access = Object.entries(task.access).find(([name]) => name === service)?.[1] ?? 'read';
  const requested = new Set(task.resources);
  const anything = requested.size === 0 || task.resources.some(isOpen);
  const specific = task.resources.filter((arn) => !isOpen(arn));
  const own = new Set(
    candidates.flatMap(({ action }) =>
      scope.accepted(action).flatMap(({ arn }) => (requested.has(arn) && !isOpen(arn) ? [arn] : [])),
    ),
  );
  const types = new Set(scope.types(service, own));
  const spoken = types.size <= FEW_TYPES ? types : [];
  const whole = withResources(
    meaningOf(reading.clauses, (word) => words.central(word)),
    spoken,
  );
  const clauses = reading.clauses.map((clause) =>
    withResources(
      meaningOf([clause], (word) => words.central(word)),
      spoken,
    ),
  );
  const raw = candidates.map((candidate) => {
    const { action } = candidate;
    const accepted = scope.accepted(action);
    const directly = accepted.filter(({ arn }) => own.has(arn)).length;
    const direct = directly > 0;
    const required = action.resourceTypes.filter((type) => type.required);
    const typed = directly > 0 ? types : NO_TYPES;
    const { policies, of } = companions.frequency(service, action.name);
    return {
      candidate,
      verb: whole.weights.get(candidate.verb) ?? 0,
      nouns: cover(candidate, whole, words),
      together: Math.max(
        0,
        ...clauses.map(
          (clause) => (clause.weights.get(candidate.verb) ?? 0) * cover(candidate, clause, words),
        ),
      ),
      unsaid: candidate.nouns.filter((noun) => (whole.weights.get(noun) ?? 0) < 0.3).length / 3,
      described: describedBy(candidate, whole, words),
      common: Math.log(1 + policies) / Math.log(2 + of),
      asked: action.level === HIGHEST[access] ? 1 : 0,
      scoped: direct ? 1 : 0,
      implied: accepted.length > 0 && !direct && !anything ? 1 : 0,
      unscoped: action.resourceTypes.length === 0 && !anything ? 1 : 0,
      loose: action.resourceTypes.length === 0 && anything && specific.length > 0 ? 1 : 0,
      fit: own.size === 0 ? 0 : directly / own.size,
      covered:
        required.length === 0 || own.size === 0
          ? 0
          : required.filter(({ name }) => typed.has(name)).length / required.length,
      administers: administers(candidate, typed) ? 1 : 0,
      named:
        reading.identifiers.has(action.name.toLowerCase()) || reading.identifiers.has(action.id.toLowerCase())
          ? 1
          : 0,
    };
  });
  const most = (value: (row: (typeof raw)[number]) => number): number => Math.max(1e-9, ...raw.map(value));
  const bestTogether = most(({ together }) => together);
  const bestDescribed = most(({ described }) => described);
  const mostCommon = most(({ common }) => common);
  const silent = 1 - Math.min(1, bestTogether);
  return raw.map(({ candidate, ...row }) => ({
    words: candidate,
    features: {
      ...row,
      usual: (silent * row.common) / mostCommon,
      usualAsked: (silent * row.asked * row.common) / mostCommon,
      unsaid: Math.min(1, row.unsaid),
      administers: row.administers * (1 - Math.min(1, row.together)),
      best: row.together / bestTogether,
      described: row.described / bestDescribed,
      common: row.common / mostCommon,
      few: 1 / Math.sqrt(Math.max(1, candidates.length)),
      recipe: 0,
      outside: 0,
      companion: 0,
      sibling: 0,
      variant: 0,
    },
  }));
}

/** It changes a resource of the form as such: `DeleteTable` for a table's ARN, not `DeleteItem`. */
const administers = ({ action, nouns }: ActionWords, types: ReadonlySet<string>): boolean =>
  action.level !== 'List' &&
  action.level !== 'Read' &&
  action.resourceTypes.some(({ name }) => types.has(name) && nouns.includes(stem(name.toLowerCase())));

/** `*`, or everything in a service: `arn:aws:s3:::*`. */
const isOpen = (arn: string): boolean => /^(?:\*|arn:[^:]*:[^:]*:[^:]*:[^:]*:\*)$/.test(arn);

/** A resource of the form says what is meant about as surely as a synonym does. */
const BY_RESOURCE = 0.6;
/** An ARN full of wildcards is of many types, and says nothing. */
const FEW_TYPES = 4;
const NO_TYPES: ReadonlySet<string> = new Set();

/** What the clauses say, and what the types of the form's resources say without words. */
function withResources(meaning: Meaning, types: Iterable<string>): Meaning {
  const weights = new Map(meaning.weights);
  for (const type of types) {
    for (const word of type
      .split(/[^A-Za-z]+/)
      .flatMap(identifierWords)
      .map(stem)) {
      weights.set(word, Math.max(BY_RESOURCE, weights.get(word) ?? 0));
    }
  }
  return { ...meaning, weights };
}

/** Share of the nouns that are meant, weighted; a name without nouns (`Decrypt`) is covered by its verb. */
function cover(candidate: ActionWords, meaning: Meaning, words: ServiceWords): number {
  if (candidate.nouns.length === 0) return meaning.weights.get(candidate.verb) ?? 0;
  let meant = 0;
  let all = 0;
  for (const noun of candidate.nouns) {
    const weight = words.nameWeight(noun);
    all += weight;
    meant += weight * (meaning.weights.get(noun) ?? 0);
  }
  return meant / all;
}

/** BM25 without repetition: descriptions are one line, a word stands there or not. */
function describedBy(candidate: ActionWords, meaning: Meaning, words: ServiceWords): number {
  const length = 0.4 + 0.6 * (candidate.description.length / 8);
  let score = 0;
  for (const word of candidate.description) {
    const meant = meaning.weights.get(word) ?? 0;
    if (meant > 0) score += (words.textWeight(word) * meant * 2.2) / (1 + 1.2 * length);
  }
  return score;
}
