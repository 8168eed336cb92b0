// src/drafting/: words become picks, and picks statements; by rules, or with the answers of a model; pure.
import type { LeftOut } from '../request/drafted.ts';
import { ablate, isDestructive } from './ablation.ts';
import { deniedActions } from './access-denied.ts';
import { cutOff } from './probability.ts';
import { MEANT, rank, SAID, saysNothing } from './ranking.ts';
import { readRemarks, wordsOf } from './remark-effects.ts';
import type { Knowledge, Ranked, ServiceRanking } from './ranking.ts';
import { scopeOf } from './scope.ts';
import type { Scope } from './scope.ts';
import type { Draft, Pick, Question, Task } from './task.ts';
import { readWords } from './word-stems.ts';

export type { Knowledge } from './ranking.ts';

const ENGINE = 'rules';
/** Changing actions that may come of habit alone; more would be a guess, and a question is asked. */
const MOST_GUESSED = 6;
/**
 * How many times more a missing action weighs than a superfluous one. Where a recipe explains the request, its actions are
 * known to do and more is waste; where only words and habits speak, the net is cast wider, and the reviewer sees why.
 */
const BETA = { explained: 1.8, spoken: 2.5, open: 7 };
/** Nobody is given power over permissions for good measure. */
const LIKELY_PERMISSION = 0.05;
/** A draft for a service is not longer than what a reviewer reads. */
export const MOST_ACTIONS = 28;

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
  const words = wordsOf(task);
  const remarks = readRemarks(task);
  const reading = readWords(words);
  const denied = deniedActions(words, task.services, catalog);
  const notes: string[] = [];
  const rankings = task.services.map((service) => {
    const ranking = rank(service, task, reading, scope, knowledge);
    if (denied.length > 0 || !onlyReads(ranking, task)) return ranking;
    notes.push(
      `The words speak of nothing that changes ${service}: only reading is drafted, though more was asked for. Comment /revise with what is to be changed.`,
    );
    return rank(
      service,
      { ...task, access: { ...task.access, [service]: 'read' } },
      reading,
      scope,
      knowledge,
    );
  });
  const chosen = denied.length > 0 ? fromDenial(denied, rankings, notes) : [];
  if (chosen.length === 0) {
    if (rankings.every((ranking) => saysNothing(ranking)) && !task.resources.some((arn) => arn !== '*')) {
      return {
        kind: 'questions',
        engine: ENGINE,
        questions: rankings.map((ranking) => question(ranking)),
      };
    }
    for (const ranking of rankings) chosen.push(...likely(ranking));
    const vague = rankings.filter((ranking) => isGuess(ranking, chosen));
    if (vague.length > 0)
      return { kind: 'questions', engine: ENGINE, questions: vague.map((ranking) => question(ranking)) };
  }
  // Who names an action in a comment has seen the draft, or was asked.
  const named = rankings
    .flatMap(({ ranked }) => ranked)
    .filter((each) => remarks.isNamed(each.words.action) && !isAmong(chosen, each))
    .map((each) => ({ ...each, p: 1, why: 'named in a comment' }));
  chosen.unshift(...named);
  if (chosen.length === 0) return nothing(task);
  const unwanted = chosen.filter(({ words: { action } }) => remarks.isUnwanted(action));
  const { kept, dropped } = ablate(
    chosen.filter((each) => !unwanted.includes(each)),
    rankings,
  );
  if (kept.length === 0) return allUnwanted(ENGINE);
  return {
    kind: 'picks',
    engine: ENGINE,
    picks: kept.map((each) => pickOf(each, scope, task)),
    notes,
    leftOut: [
      ...unwanted.map(({ words: { action } }): LeftOut => ({ action: action.id, why: 'unwanted' })),
      ...dropped,
    ],
  };
}

const isAmong = (some: readonly Ranked[], { words }: Ranked): boolean =>
  some.some((each) => each.words.action.id === words.action.id);

/**
 * The most likely actions of a service, and of those that change permissions only what is likely in itself. Who names an action
 * in AWS's spelling knows what they need: then nothing that changes anything comes of habit.
 */
function likely({ ranked, explained, spoken, job }: ServiceRanking): readonly Ranked[] {
  const knows = job && ranked.some(({ features }) => features.named > 0);
  const size = cutOff(
    ranked.map(({ p }) => p),
    explained || knows ? BETA.explained : spoken ? BETA.spoken : BETA.open,
  );
  return ranked
    .slice(0, Math.min(MOST_ACTIONS, size))
    .filter(
      (each, index) =>
        index === 0 || each.words.action.level !== 'Permissions' || each.p >= LIKELY_PERMISSION,
    )
    .filter((each) => !knows || !changes(each) || said(each));
}

/** The words name it, a recipe of theirs does, or they mean its verb and what it acts on. */
const said = ({ features }: Ranked): boolean =>
  features.named > 0 || features.recipe > 0 || features.together >= MEANT;

const changes = ({ words: { action } }: Ranked): boolean =>
  action.level !== 'List' && action.level !== 'Read';

/** A short request for more than reading, whose words name ways to read and no way to change anything. */
function onlyReads({ ranked, recipes, job, service }: ServiceRanking, { access }: Task): boolean {
  const level = access[service];
  if (!job || level === undefined || level === 'list' || level === 'read') return false;
  return (
    !ranked.some((each) => changes(each) && said(each)) &&
    (recipes.length > 0 || ranked.some((each) => !changes(each) && each.features.together >= SAID))
  );
}

/** A short request that no recipe and no word explains, for which many ways to change something are about as likely. */
function isGuess({ job, explained, spoken, service }: ServiceRanking, chosen: readonly Ranked[]): boolean {
  if (!job || explained || spoken) return false;
  return (
    chosen.filter((each) => each.words.action.service === service && changes(each)).length > MOST_GUESSED
  );
}

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

function question({ service, ranked }: ServiceRanking): Question {
  return {
    text: `What do you want to do in ${service}?`,
    // What removes something is offered only where the words speak of it.
    choices: ranked
      .filter((each) => !isDestructive(each.words.action) || said(each))
      .slice(0, 8)
      .map(({ words }) => words.action.name),
  };
}

/** The comments take away all that would be drafted. */
export const allUnwanted = (engine: string): Draft => ({
  kind: 'none',
  engine,
  reason: 'The comments ask to leave out every action that the request needs.',
});

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
