import type { Catalog, CatalogAction, Level } from '../../policy/catalog/catalog.ts';
import type { AccessLevel } from '../../terms/access-level.ts';
import type { Wish } from '../grammar/wishes.ts';
import type { Choice, GroundedQuestion } from '../grounded-draft.ts';
import type { FormScope } from '../grounds/form-scope.ts';
import type { Candidate } from '../grounds/candidate.ts';
import { choiceLine } from '../said-in-comments.ts';

/** One question about one wish: which of the likeliest actions it means. */
export function questionFor(
  wish: Wish,
  candidates: readonly Candidate[],
  before: number,
  catalog: Catalog,
  scope: FormScope,
): GroundedQuestion {
  const choices = candidates
    .filter(({ action }) => scope.allowed(action))
    .slice(0, 6)
    .map(({ action, with: others }, index): Choice => ({
      n: index + 1,
      text: choiceLine([action.id, ...others.map(({ id }) => id)], meaningOf(action, catalog)),
      send: `/answer ${index + 1}`,
      adds: [action.id, ...others.map(({ id }) => id)],
    }));
  return { id: `q${before + 1}`, wish: wish.id, text: `What does “${wish.words.trim()}” take?`, choices };
}

const ACCESS: Readonly<Record<Level, AccessLevel>> = {
  List: 'list',
  Read: 'read',
  Write: 'write',
  Tagging: 'tagging',
  Permissions: 'permissions',
};

/** The level that a form asks for to have it. */
export const accessOf = ({ level }: CatalogAction): AccessLevel => ACCESS[level];

/** A choice that raises the level is a line to send: a number never widens. */
export function levelQuestion(wish: Wish, action: CatalogAction, before: number): GroundedQuestion {
  const access = accessOf(action);
  return {
    id: `q${before + 1}`,
    wish: wish.id,
    text: `“${wish.words.trim()}” takes ${action.id}, which is ${access}. Is that asked for?`,
    choices: [
      {
        n: 1,
        text: `Yes: ask for ${access} on ${action.service}`,
        send: `/answer ${access} ${action.service}`,
        adds: [action.id],
        access,
      },
      { n: 2, text: 'No: leave it out', send: `/answer without ${action.id}`, adds: [] },
    ],
  };
}

/** Choices are numbered through all questions, and named by these numbers. */
export function numbered(questions: readonly GroundedQuestion[]): readonly GroundedQuestion[] {
  let n = 0;
  return questions.map((question) => ({
    ...question,
    choices: question.choices.map((choice) => {
      n += 1;
      return { ...choice, n, send: /^\/answer \d+$/.test(choice.send) ? `/answer ${n}` : choice.send };
    }),
  }));
}

const meaningOf = (action: CatalogAction, catalog: Catalog): string =>
  (catalog.description(action.id) ?? '').replace(/^Grants permissions? to /, '').replace(/\.$/, '');
