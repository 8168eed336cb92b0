import type { Catalog, CatalogAction } from '../../policy/catalog/catalog.ts';
import { RECIPES, type Recipe } from '../data/recipe-table.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { readWords } from '../word-stems.ts';
import { matchingRecipes } from '../recipes.ts';

/** Reads that show what is kept, and not only that it is there: these take a word of their own. */
const CONTENT =
  /^(?:s3:GetObject|s3:GetObjectVersion|dynamodb:(?:GetItem|Query|Scan)|secretsmanager:GetSecretValue|ssm:GetParameter|sqs:ReceiveMessage|kinesis:GetRecords|logs:(?:GetLogEvents|FilterLogEvents)|athena:GetQueryResults|lambda:GetFunction|ec2:GetPasswordData|kms:Decrypt|es:ESHttpGet|codecommit:GitPull|ecr:BatchGetImage)/;

/** Whether an action shows what is kept. */
export const showsContent = (id: string): boolean => CONTENT.test(id);

const byMain = new Map<string, readonly Recipe[]>();
function recipesOfMain(action: CatalogAction): readonly Recipe[] {
  const known = byMain.get(action.id);
  if (known) return known;
  const found = RECIPES.filter(
    ({ service, actions }) => service === action.service && actions.includes(action.name),
  );
  byMain.set(action.id, found);
  return found;
}

/**
 * Of the jobs that are written down, what finds or shows the thing that an action is used on: hung on an action that has a ground, never on words. Reads
 * alone, and none that shows content.
 */
export function readsBeside(
  action: CatalogAction,
  words: ReadonlySet<string>,
  catalog: Catalog,
): readonly { id: string; page: string }[] {
  const recipes = recipesOfMain(action);
  const said = (recipe: Recipe): number =>
    recipe.when.filter((group) =>
      group.split('|').some((phrase) => phrase.split(' ').every((word) => words.has(lemma(word)))),
    ).length / recipe.when.length;
  const best = [...recipes].sort(
    (a, b) =>
      Number(b.actions[0] === action.name) - Number(a.actions[0] === action.name) || said(b) - said(a),
  )[0];
  if (best === undefined || (best.actions[0] !== action.name && said(best) < 1)) return [];
  return best.actions.flatMap((name) => {
    const other = catalog.action(`${best.service}:${name}`);
    const reads = other?.level === 'List' || other?.level === 'Read';
    return other && reads && other !== action && !CONTENT.test(other.id)
      ? [{ id: other.id, page: best.link }]
      : [];
  });
}

/** The job that a wish tells of, where its words lead to no action by themselves: its main action, and what goes with it of the same verb. */
export function recipeFor(
  wish: Wish,
  services: readonly string[],
  catalog: Catalog,
): readonly CatalogAction[] {
  if (wish.verb === undefined) return [];
  const { first } = wish.verb;
  for (const service of services) {
    const actions = new Set((catalog.actionsOf(service) ?? []).map(({ name }) => name));
    const [match] = matchingRecipes(service, readWords(wish.words), actions);
    if (match === undefined || match.words < 2.5) continue;
    const found = match.recipe.actions.flatMap((name) => catalog.action(`${service}:${name}`) ?? []);
    const fitting = found.filter(
      ({ name, level }) => level === 'List' || level === 'Read' || (first.get(firstWord(name)) ?? 0) >= 0.3,
    );
    const main = found[0];
    if (main === undefined || !fitting.includes(main)) continue;
    const reads = main.level === 'List' || main.level === 'Read';
    return [
      main,
      ...fitting.filter(
        (each) =>
          each !== main &&
          (reads
            ? each.level === 'List' || each.level === 'Read'
            : each.level !== 'List' && each.level !== 'Read'),
      ),
    ];
  }
  return [];
}

const firstWord = (name: string): string => lemma((/^[A-Z][a-z]+/.exec(name)?.[0] ?? name).toLowerCase());
