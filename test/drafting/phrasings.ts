import { identifierWords } from '../../src/drafting/word-stems.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import type { Task } from '../../src/drafting/task.ts';
import type { Catalog, CatalogAction } from '../../src/policy/catalog/catalog.ts';
import type { DraftingKnowledge } from '../../src/drafting/grounded-engine.ts';

/** Sentences that spell an action out, as people paste it. */
export const TEMPLATES: readonly ((action: CatalogAction) => string)[] = [
  ({ id }) => `I need ${id}`,
  ({ id }) => `please allow ${id} until tonight, the release waits for it`,
  ({ id }) => `Missing permission: ${id}.`,
  ({ id }) => id.toLowerCase(),
  ({ id }) => `Our pipeline fails because ${id} is not granted to the role that I use`,
  ({ id }) => `For the migration I have to call \`${id}\` once or twice.`,
  ({ id }) =>
    `An error occurred (AccessDenied): User: arn:aws:iam::111122223333:user/x is not authorized to perform: ${id}`,
  ({ id }) => `Bitte ${id} freigeben, heute Abend brauche ich es nicht mehr`,
  ({ id }) => `"${id}"`,
  ({ service, name }) => `${name} on ${service}, thanks!`,
];

const wordsOf = ({ name }: CatalogAction): readonly string[] =>
  identifierWords(name).map((word) => word.replace(/^db$/, 'DB'));

/** Sentences that say an action's name in plain words. */
export const IN_WORDS: readonly ((action: CatalogAction) => string)[] = [
  (action) => wordsOf(action).join(' '),
  (action) => {
    const [verb = '', ...nouns] = wordsOf(action);
    return nouns.length === 0 ? verb : `Please ${verb} the ${nouns.join(' ')}.`;
  },
  (action) => {
    const [verb = '', ...nouns] = wordsOf(action);
    return `I have to ${verb} ${nouns.join(' ')} before the release`;
  },
];

const arn = (format: string): string =>
  format
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'eu-west-1')
    .replace('${Account}', '111122223333')
    .replace(/\$\{[^}]+\}/g, 'x1');

/** An ARN of every type that an action takes. */
export const arnsOf = (action: CatalogAction, catalog: Catalog): readonly string[] =>
  action.resourceTypes.flatMap(
    ({ name }) => catalog.resourceType(action.service, name)?.arns.slice(0, 1).map(arn) ?? [],
  );

/** A form that the action fits, with these words. */
export const taskFor = (action: CatalogAction, reason: string, catalog: Catalog): Task => ({
  reason,
  services: [action.service],
  access: { [action.service]: smallestLevel([action.level]) },
  resources: arnsOf(action, catalog),
});

export interface Outcome {
  readonly action: CatalogAction;
  readonly reason: string;
  /** Level and resources of the form allow it. */
  readonly possible: boolean;
  readonly drafted: boolean;
  /** What is drafted beside it and is no documented dependent. */
  readonly beside: readonly string[];
}

/** What becomes of an action that is spelt out. */
export function phrased(
  action: CatalogAction,
  template: (action: CatalogAction) => string,
  knowledge: DraftingKnowledge,
): Outcome {
  const reason = template(action);
  const { picks, notes } = groundDraft(taskFor(action, reason, knowledge.catalog), knowledge);
  const codes = new Set(notes.filter((note) => note.action === action.id).map(({ code }) => code));
  return {
    action,
    reason,
    possible: !codes.has('resource-missing') && !codes.has('level-too-low'),
    drafted: picks.some((pick) => pick.action === action),
    beside: picks
      .filter((pick) => pick.action !== action && pick.grounds[0]?.kind !== 'dependency')
      .map((pick) => pick.action.id),
  };
}
