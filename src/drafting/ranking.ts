import type { Service } from '../terms/brand.ts';
import type { Catalog } from '../policy/catalog/catalog.ts';
import type { Companions } from './companions.ts';
import type { ActionWords } from './action-words.ts';
import { candidatesOf, featuresOf } from './features.ts';
import type { Candidate } from './features.ts';
import { HIGHEST } from './level-words.ts';
import { WEIGHTS } from './data/weights.ts';
import { probability } from './probability.ts';
import { matchingRecipes } from './recipes.ts';
import type { RecipeMatch } from './recipes.ts';
import type { Scope } from './scope.ts';
import type { Task } from './task.ts';
import { stem } from './word-stems.ts';
import type { Reading } from './word-stems.ts';
import type { AccessLevel } from '../terms/access-level.ts';

/** What the rules engine knows; read once, shared by all drafts. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly companions: Companions;
}

export interface Ranked extends Candidate {
  readonly p: number;
  readonly why: string;
}

export interface ServiceRanking {
  readonly service: Service;
  /** Most likely first. */
  readonly ranked: readonly Ranked[];
  readonly recipes: readonly RecipeMatch[];
  /** A recipe covers what a short request says, at the level that it asks for. */
  readonly explained: boolean;
  /** The reason is a short request, not a passage about permissions. */
  readonly brief: boolean;
  /** It is, and its words name an action, though no recipe may know the job. */
  readonly spoken: boolean;
  /** It is, and it does not speak of policies and permissions at all, but of a job. */
  readonly job: boolean;
}

/**
 * An action that changes who may do what is drafted only where the reason says it: its name, or its verb and most of what it
 * acts on. Being common or standing in a recipe is not enough.
 */
const inSoManyWords = ({ features }: Candidate): boolean =>
  features.named > 0 || (features.verb >= 0.5 && features.nouns >= 0.5);

export interface Evidence {
  readonly candidates: readonly Candidate[];
  readonly recipes: readonly RecipeMatch[];
}

/** What is known of each action that the request allows, before its company is looked at. */
export function evidenceFor(
  service: Service,
  task: Task,
  reading: Reading,
  scope: Scope,
  { catalog, companions }: Knowledge,
): Evidence {
  const words = candidatesOf(service, task, scope, catalog);
  const candidates = featuresOf(service, words, task, reading, scope, catalog, companions);
  const recipes = matchingRecipes(service, reading, new Set(words.map(({ action }) => action.name)));
  addRecipes(
    candidates,
    recipes,
    task.access[service] ?? 'read',
    trustInRecipes(reading, task.services.length),
  );
  return { candidates, recipes };
}

/** A recipe covers what a short request says, at the level that it asks for. */
export const isExplained = (candidates: readonly Candidate[]): boolean =>
  candidates.some(({ features }) => features.outside > 0.99);

/** The service's allowed actions with their probability, most likely first. */
export function rank(
  service: Service,
  task: Task,
  reading: Reading,
  scope: Scope,
  knowledge: Knowledge,
): ServiceRanking {
  const { candidates, recipes } = evidenceFor(service, task, reading, scope, knowledge);
  const explained = isExplained(candidates);
  const weights = explained ? WEIGHTS.explained : WEIGHTS.open;
  const first = candidates.map(({ features }) => probability(features, weights.alone));
  addCompany(service, candidates, first, knowledge.companions);
  const ranked = candidates
    .filter((candidate) => candidate.words.action.level !== 'Permissions' || inSoManyWords(candidate))
    .map((candidate) => ({
      ...candidate,
      p: probability(candidate.features, weights.inCompany),
      why: explain(candidate, recipes),
    }))
    .sort((a, b) => b.p - a.p || (a.words.action.id < b.words.action.id ? -1 : 1));
  const brief = trustInRecipes(reading, task.services.length) === 1;
  const spoken = brief && candidates.some(({ features }) => features.together >= SAID);
  const job = brief && generalWords(reading) === 0;
  return { service, ranked, recipes, explained, brief, spoken, job };
}

/** Words of a request that says one thing, and says it shortly. */
const SHORT_REQUEST = 20;
/** Somebody with a job to do speaks of the job; who speaks of policies and statements writes about permissions. */
const GENERAL: ReadonlySet<string> = new Set(
  ['policy', 'permission', 'statement', 'principal', 'iam', 'example', 'grants', 'allows', 'condition'].map(
    stem,
  ),
);
/** How many words' length each of them weighs. The first is free: a "retention policy" may be part of the job. */
const GENERAL_WEIGHS = 10;
const FREE = 1;

/** Verb and nouns of an action, one of them perhaps by a synonym, stand in one clause. */
export const SAID = 0.5;
/** The same, less surely. Below this, a word is at most a far synonym. */
export const MEANT = 0.3;

const generalWords = ({ clauses }: Reading): number =>
  new Set(clauses.flatMap(({ all }) => all.filter((word) => GENERAL.has(word)))).size;

/** A long or general text has some word of many recipes: the more so, the less a match tells. */
function trustInRecipes(reading: Reading, services: number): number {
  const general = generalWords(reading);
  return Math.min(
    1,
    (SHORT_REQUEST * services) / (reading.content.size + GENERAL_WEIGHS * Math.max(0, general - FREE)),
  );
}
function addRecipes(
  candidates: readonly Candidate[],
  recipes: readonly RecipeMatch[],
  access: AccessLevel,
  trust: number,
): void {
  const named = new Set(recipes.flatMap(({ recipe }) => recipe.actions));
  const touches = candidates.some(
    ({ words: { action } }) => named.has(action.name) && action.level === HIGHEST[access],
  );
  for (const { words, features } of candidates) {
    features.recipe = named.has(words.action.name) ? trust : 0;
    // Somebody who asks for `write` wants to write: recipes that only read have not explained the request.
    features.outside = named.size > 0 && !named.has(words.action.name) && touches ? trust : 0;
  }
}

/** Fills in `companion` and `sibling`, from how likely each action is alone: `first`, in the order of the candidates. */
export function addCompany(
  service: string,
  candidates: readonly Candidate[],
  first: readonly number[],
  companions: Companions,
): void {
  const byName = new Map(candidates.map((candidate) => [candidate.words.action.name, candidate] as const));
  for (const [index, { words }] of candidates.entries()) {
    const p = first[index] ?? 0;
    if (p < 0.05) continue;
    for (const [other, share] of companions.of(service, words.action.name)) {
      const features = byName.get(other)?.features;
      if (features) features.companion = Math.max(features.companion, p * share);
    }
    for (const other of candidates) {
      if (other.words === words) continue;
      const alike = similarity(words, other.words);
      if (alike > 0.5) other.features.variant = Math.max(other.features.variant, p * alike);
    }
    if (words.action.level === 'List' || words.action.level === 'Read') continue;
    const nouns = new Set(words.nouns);
    for (const other of candidates) {
      if (other.words.action.level !== 'List' && other.words.action.level !== 'Read') continue;
      if (!other.words.nouns.some((noun) => nouns.has(noun))) continue;
      const alike =
        other.words.nouns.filter((noun) => nouns.has(noun)).length /
        Math.max(nouns.size, other.words.nouns.length);
      other.features.sibling = Math.max(other.features.sibling, p * alike);
    }
  }
}

/** Words that two names share, of all their words. */
function similarity(a: ActionWords, b: ActionWords): number {
  if (a.verb !== b.verb) return 0;
  const shared = a.nouns.filter((noun) => b.nouns.includes(noun)).length;
  return (1 + shared) / (1 + a.nouns.length + b.nouns.length - shared);
}

function explain({ words, features }: Candidate, recipes: readonly RecipeMatch[]): string {
  if (features.named > 0) return 'named in the reason';
  const recipe = recipes.find((each) => each.recipe.actions.includes(words.action.name));
  if (recipe) return `recipe ${recipe.recipe.job}`;
  if (features.together > 0.3) return 'its name is what the reason says';
  if (features.companion > 0.3) return 'AWS policies use it together with another action here';
  if (features.sibling > 0.3) return 'shows what another action here changes';
  if (features.described > 0.5) return 'its description is close to the reason';
  return 'common for these resources and this level';
}

/** No recipe applies, and no word of the reason is in any action's name or description. */
export const saysNothing = ({ ranked, recipes }: ServiceRanking): boolean =>
  recipes.length === 0 &&
  ranked.every(({ features }) => features.named === 0 && features.together < 0.1 && features.described < 0.1);
