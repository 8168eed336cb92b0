import type { Catalog } from '../policy/catalog/catalog.ts';
import { levelWithin } from '../policy/envelope.ts';
import type { Service } from '../brand.ts';
import type { AccessLevel } from '../request/request.ts';
import { ablate } from './ablation.ts';
import { deniedActions } from './access-denied.ts';
import type { Companions } from './companions.ts';
import { candidatesOf, featuresOf } from './features.ts';
import type { Candidate } from './features.ts';
import { HIGHEST } from './levels.ts';
import { alone, cutOff, inCompany } from './probability.ts';
import { matchingRecipes } from './recipes.ts';
import type { RecipeMatch } from './recipes.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Draft, Pick, Question, Task } from './task.ts';
import { readWords } from './words.ts';
import type { Reading } from './words.ts';

/** What the rules engine knows; read once, shared by all drafts. */
export interface Knowledge {
  readonly catalog: Catalog;
  readonly companions: Companions;
}

const ENGINE = 'rules';
/** A missing action costs the requester another round, a superfluous one costs the reviewer a line. */
const BETA = 1.6;
/** A draft for a service is not longer than what a reviewer reads. */
const MOST_ACTIONS = 40;

export interface Ranked extends Candidate {
  readonly p: number;
  readonly why: string;
}

export interface ServiceRanking {
  readonly service: Service;
  /** Most likely first. */
  readonly ranked: readonly Ranked[];
  readonly recipes: readonly RecipeMatch[];
}

/**
 * Drafts picks without a model: recipes for common jobs, ranked lookup over the descriptions of the requested services'
 * actions, companions from AWS's managed policies. Pure; the same task gives the same draft.
 */
export function draftByRules(task: Task, knowledge: Knowledge): Draft {
  const { catalog } = knowledge;
  const unknown = task.services.filter((service) => catalog.actionsOf(service) === undefined);
  if (unknown.length > 0) {
    const names = unknown.join(', ');
    return {
      kind: 'none',
      engine: ENGINE,
      reason: `AWS documents no service called ${names}. Use IAM's prefixes, such as s3 or logs.`,
    };
  }
  const scope = scopeOf(task.resources, catalog);
  const reading = readWords(task.reason);
  const denied = deniedActions(task.reason, task.services, catalog);
  const rankings = task.services.map((service) => rank(service, task, reading, scope, knowledge));
  const notes: string[] = [];
  const chosen = denied.length > 0 ? fromDenial(denied, rankings, notes) : [];
  if (chosen.length === 0) {
    if (rankings.every((ranking) => saysNothing(ranking)) && !task.resources.some((arn) => arn !== '*')) {
      return {
        kind: 'questions',
        engine: ENGINE,
        questions: rankings.map((ranking) => question(ranking, task.access)),
      };
    }
    for (const ranking of rankings) {
      const likely = ranking.ranked.map(({ p }) => p);
      chosen.push(...ranking.ranked.slice(0, Math.min(MOST_ACTIONS, cutOff(likely, BETA))));
    }
  }
  if (chosen.length === 0) return nothing(task);
  const { kept, dropped } = ablate(chosen, rankings, reading);
  for (const { action, why } of dropped) notes.push(`Left out ${action}: ${why}.`);
  return { kind: 'picks', engine: ENGINE, picks: kept.map((each) => pickOf(each, scope, task)), notes };
}

/** The service's allowed actions with their probability, most likely first. */
export function rank(
  service: Service,
  task: Task,
  reading: Reading,
  scope: Scope,
  { catalog, companions }: Knowledge,
): ServiceRanking {
  const words = candidatesOf(service, task, scope, catalog);
  const candidates = featuresOf(service, words, task, reading, scope, catalog, companions);
  const recipes = selectRecipes(matchingRecipes(service, reading), candidates);
  addRecipes(candidates, recipes, task.access[service] ?? 'read');
  addCompany(service, candidates, companions);
  const ranked = candidates
    .filter(({ words: { action }, features }) => {
      // In so many words, or not at all.
      return (
        action.level !== 'Permissions' ||
        features.named > 0 ||
        (features.verb >= 0.8 && features.nouns >= 0.5)
      );
    })
    .map((candidate) => ({
      ...candidate,
      p: inCompany(candidate.features),
      why: explain(candidate, recipes),
    }))
    .sort((a, b) => b.p - a.p || (a.words.action.id < b.words.action.id ? -1 : 1));
  return { service, ranked, recipes };
}

/**
 * Of the recipes that apply, those that explain a word of the reason that no better one explains: "restart" needs one
 * recipe, "upload … and remove …" needs two. More groups and longer phrases are better.
 */
function selectRecipes(
  matches: readonly RecipeMatch[],
  candidates: readonly Candidate[],
): readonly RecipeMatch[] {
  const allowed = new Set(candidates.map(({ words }) => words.action.name));
  const size = ({ groups }: RecipeMatch): number => groups.reduce((sum, group) => sum + group.size, 0);
  const useful = matches.filter(({ recipe }) => recipe.actions.some((name) => allowed.has(name)));
  const ordered = [...useful].sort((a, b) => b.groups.length - a.groups.length || size(b) - size(a));
  const explained = new Set<string>();
  return ordered.filter(({ groups }) => {
    const fresh = groups.some((group) => [...group].some((word) => !explained.has(word)));
    for (const group of groups) for (const word of group) explained.add(word);
    return fresh;
  });
}

function addRecipes(
  candidates: readonly Candidate[],
  recipes: readonly RecipeMatch[],
  access: AccessLevel,
): void {
  const named = new Set(recipes.flatMap(({ recipe }) => recipe.actions));
  const touches = candidates.some(
    ({ words: { action } }) => named.has(action.name) && action.level === HIGHEST[access],
  );
  for (const { words, features } of candidates) {
    features.recipe = named.has(words.action.name) ? 1 : 0;
    // Somebody who asks for `write` wants to write: recipes that only read have not explained the request.
    features.outside = named.size > 0 && !named.has(words.action.name) && touches ? 1 : 0;
  }
}

function addCompany(service: string, candidates: readonly Candidate[], companions: Companions): void {
  const first = candidates.map(({ features }) => alone(features));
  const byName = new Map(candidates.map((candidate) => [candidate.words.action.name, candidate] as const));
  for (const [index, { words }] of candidates.entries()) {
    const p = first[index] ?? 0;
    if (p < 0.05) continue;
    for (const [other, share] of companions.of(service, words.action.name)) {
      const features = byName.get(other)?.features;
      if (features) features.companion = Math.max(features.companion, p * share);
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

const saysNothing = ({ ranked, recipes }: ServiceRanking): boolean =>
  recipes.length === 0 &&
  ranked.every(({ features }) => features.named === 0 && features.together < 0.1 && features.described < 0.1);

/** AWS itself said which action is missing: that action, and what a recipe that names it adds. */
function fromDenial(
  denied: readonly string[],
  rankings: readonly ServiceRanking[],
  notes: string[],
): Ranked[] {
  const chosen: Ranked[] = [];
  for (const id of denied) {
    const found = rankings.flatMap(({ ranked }) => ranked).find(({ words }) => words.action.id === id);
    if (found) chosen.push({ ...found, p: 1, why: 'named in the AccessDenied message' });
    else
      notes.push(
        `The AccessDenied message names ${id}, which this request does not cover: its service, level or resources do not include it.`,
      );
  }
  return chosen;
}

function pickOf({ words: { action }, why }: Ranked, scope: Scope, task: Task): Pick {
  const indexes = new Set(scope.accepted(action).map(({ from }) => from));
  return {
    action: action.id,
    resources: [...task.resources.keys()].filter((index) => indexes.has(index)),
    why,
  };
}

function question({ service, ranked }: ServiceRanking, access: Task['access']): Question {
  return {
    text: `What do you want to do in ${service} (level ${access[service] ?? 'read'})? The reason does not say it in words that match any action.`,
    choices: ranked.slice(0, 8).map(({ words }) => words.action.name),
  };
}

function nothing(task: Task): Draft {
  const levels = Object.entries(task.access)
    .map(([service, level]) => `${service}: ${level}`)
    .join(', ');
  return {
    kind: 'none',
    engine: ENGINE,
    reason: `No action fits the request (${levels}). Either the resources belong to other services, or the level is too low: check both in the form.`,
  };
}

/** @internal for the fit of the weights */
export const within = levelWithin;
