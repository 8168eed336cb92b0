import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import * as z from 'zod';
import { item, taskOf, type Case } from '../../bench/drafting/cases.ts';
import { runOn } from '../../bench/drafting/engine-run.ts';
import { engineOf } from '../../bench/drafting/engines.ts';
import { STUBS } from '../../bench/drafting/model-stubs.ts';
import { draftByRules } from '../../src/drafting/draft-by-rules.ts';
import { draftByModel } from '../../src/drafting/model/draft-by-model.ts';
import { reconcile } from '../../src/drafting/model/second-reader.ts';
import { traitsOf } from '../../src/policy/traits/traits.ts';
import { knowledge } from '../drafting/knowledge.ts';
import { passes } from './service.ts';

const { catalog } = knowledge;
const all = z
  .array(item)
  .parse(JSON.parse(readFileSync('bench/data/long-requests.json', 'utf8')))
  .filter(({ expect: outcome }) => outcome === 'draft');
const cases = all.filter((_, index) => index % 4 === 0);

const idsOf = (names: readonly string[]) => names.map((name) => catalog.action(name)?.id ?? name);

/** What is drafted of a case by the rules, and with a model in the second reader's place. */
async function both(of: Case, stub: string) {
  const task = taskOf(of);
  const rules = draftByRules(task, knowledge);
  const { draft } = await draftByModel(task, knowledge, (STUBS.get(stub) ?? fail(stub))(of), passes);
  const actions = (each: typeof draft) =>
    each.kind === 'picks' ? each.picks.map(({ action }) => action) : [];
  return { rules: actions(rules.draft), model: actions(draft) };
}
const fail = (name: string): never => {
  throw new Error(`There is no stub ${name}.`);
};

describe.each([...STUBS.keys()])('a model that answers "%s"', (stub) => {
  test('loses nothing needed that the rules draft', async () => {
    for (const of of cases) {
      const { rules, model } = await both(of, stub);
      const lost = idsOf(of.needed).filter((id) => rules.includes(id) && !model.includes(id));
      expect({ id: of.id, lost }).toEqual({ id: of.id, lost: [] });
    }
  });
});

/** Requests that others wrote, which have to be asked about or need a higher level than the form has. */
const unclear = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((set) =>
  z
    .array(item)
    .parse(JSON.parse(readFileSync(`bench/data/blind/set-${set}.json`, 'utf8')))
    .filter(({ expect: outcome }) => outcome !== 'draft'),
);

// One that quotes is believed by what it quotes: its look at what it says it read is no question taken away.
test.each([...STUBS.keys()].filter((name) => name !== 'quoting'))(
  'a model that answers "%s" takes away no question and no word on the level',
  async (stub) => {
    const answered = async (name: string): Promise<ReadonlySet<string>> => {
      const engine = await engineOf(name, unclear);
      if (typeof engine === 'string') throw new Error(engine);
      const { scores } = await runOn(unclear, engine);
      return new Set(scores.flatMap((score) => (score.answered ? [score.of.id] : [])));
    };
    const rules = await answered('grounded');
    expect(rules.size).toBeGreaterThan(20);
    const model = await answered(stub);
    expect([...rules].filter((id) => !model.has(id))).toEqual([]);
  },
);

test('a right model makes more requests right, and none wrong', async () => {
  let better = 0;
  for (const of of cases) {
    const { rules, model } = await both(of, 'perfect');
    const has = (drafted: readonly string[]): boolean => idsOf(of.needed).every((id) => drafted.includes(id));
    if (has(rules)) expect(has(model)).toBe(true);
    else if (has(model)) better += 1;
  }
  expect(better).toBeGreaterThan(0);
});

test('whatever is picked, quoted and dropped: what the rules cover stays covered, and nothing that may harm comes in', () => {
  const arbitrary = fc.constantFrom(...all).chain((of) => {
    const task = taskOf(of);
    const known = task.services.flatMap((service) => catalog.actionsOf(service) ?? []).map(({ id }) => id);
    const quote = fc
      .tuple(fc.nat(of.reason.length), fc.nat(80))
      .map(([from, length]) => of.reason.slice(from, from + length));
    const pick = fc.record({
      action: fc.constantFrom(...known),
      resources: fc.subarray([...task.resources.keys()]),
      why: fc.constant(''),
      words: fc.option(quote, { nil: undefined }),
    });
    return fc.record({
      task: fc.constant(task),
      picks: fc.array(pick, { maxLength: 12 }),
      drops: fc.array(fc.constantFrom(...known), { maxLength: 6 }),
    });
  });
  fc.assert(
    fc.property(arbitrary, ({ task, picks, drops }) => {
      const rules = draftByRules(task, knowledge).grounded;
      const quoted = picks.map(({ words, ...pick }) => (words === undefined ? pick : { ...pick, words }));
      const read = reconcile({ picks: quoted, drops }, rules, task, catalog);
      const built = new Set(read.picks.map(({ action }) => action));
      for (const { wish, outcome, actions } of rules.outcomes)
        if (outcome === 'covered' && !wish.negated && !read.own.some((id) => !actions.includes(id)))
          expect(actions.length === 0 || actions.some((id) => built.has(id))).toBe(true);
      for (const id of read.own) {
        const action = catalog.action(id);
        if (action === undefined || action.level === 'Read' || action.level === 'List') continue;
        const { deletes, runsCode, opensToOthers, takesRole } = traitsOf(action, catalog);
        expect([action.level, deletes, runsCode, opensToOthers, takesRole]).not.toEqual(
          expect.arrayContaining(['yes']),
        );
        expect(action.level).not.toBe('Permissions');
      }
    }),
    { numRuns: 150 },
  );
});
