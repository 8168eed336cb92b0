import { describe, expect, test } from '@jest/globals';
import { RECIPES } from '../../src/drafting/data/recipe-table.ts';
import { matchingRecipes } from '../../src/drafting/recipes.ts';
import { readWords } from '../../src/drafting/word-stems.ts';
import { knowledge } from './knowledge.ts';

const { catalog } = knowledge;

describe('the data', () => {
  test.each(RECIPES.map((recipe) => [`${recipe.service} ${recipe.job}`, recipe] as const))(
    '%s',
    (_, recipe) => {
      const actions = recipe.actions.map((name) => catalog.action(`${recipe.service}:${name}`));
      expect(actions.map((action) => action?.name)).toEqual(recipe.actions);
      for (const type of recipe.on) {
        expect(actions.some((action) => action?.resourceTypes.some(({ name }) => name === type))).toBe(true);
      }
      const needed = actions.flatMap(
        (action) => action?.resourceTypes.filter(({ required }) => required) ?? [],
      );
      if (needed.length > 0) expect(recipe.on).not.toEqual([]);
      expect(recipe.when.length).toBeGreaterThan(0);
      expect(new URL(recipe.link).hostname).toBe('docs.aws.amazon.com');
      expect(recipe.link).not.toContain('com//');
    },
  );

  test('no recipe changes permissions: those are drafted only in so many words', () => {
    const levels = RECIPES.flatMap(({ service, actions }) =>
      actions.flatMap((name) => {
        const action = catalog.action(`${service}:${name}`);
        return action?.level === 'Permissions' ? [action.id] : [];
      }),
    );
    expect([...new Set(levels)].sort()).toEqual(EXCEPTIONS);
  });

  test('jobs have names of their own', () => {
    expect(new Set(RECIPES.map(({ job }) => job)).size).toBe(RECIPES.length);
  });
});

/** One call sets a queue's time-outs and its access policy; the level and the words must still ask for it. */
const EXCEPTIONS: readonly string[] = ['sqs:SetQueueAttributes'];

const jobsFor = (service: string, reason: string): readonly string[] => {
  const actions = new Set((catalog.actionsOf(service) ?? []).map(({ name }) => name));
  return matchingRecipes(service, readWords(reason), actions).map(({ recipe }) => recipe.job);
};

describe('which recipes a reason means', () => {
  test.each([
    ['logs', 'set the retention of the debug log group to a week', ['log-retention']],
    ['s3', 'upload the corrected file and remove the broken one', ['delete-objects', 'upload-objects']],
    ['ec2', 'restart the hanging server', ['restart-instance']],
    ['ec2', 'sing a song', []],
    ['sqs', 'the report is wrong because somebody emptied the queue', []],
  ] as const)('%s: %s', (service, reason, jobs) => {
    expect([...jobsFor(service, reason)].sort()).toEqual(jobs);
  });
});
