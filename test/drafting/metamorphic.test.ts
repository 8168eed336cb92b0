import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build } from '../../src/drafting/builder.ts';
import { isKnownWord } from '../../src/drafting/grammar/unknown-verbs.ts';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import type { Pick, Task } from '../../src/drafting/task.ts';
import { loadOperations } from '../../src/shipped/operations-file.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge as known, task } from './knowledge.ts';
import { arnsOf, phrased, taskFor, TEMPLATES } from './phrasings.ts';

const knowledge = { ...known, operations: loadOperations() };
const { catalog } = knowledge;
/** The same sample each time, or that of AWS_JIT_SEED: of others one in some hundred has a counter-example still. */
const SAME = { seed: Number(process.env['AWS_JIT_SEED'] ?? 20_261_129) };
const runs = (sample: number, all: number): number =>
  process.env['AWS_JIT_THOROUGH'] === '1' ? all : sample;

interface Case {
  readonly id: string;
  readonly services: readonly string[];
  readonly access: Readonly<Record<string, AccessLevel>>;
  readonly resources: readonly string[];
  readonly reason: string;
}
const cases = JSON.parse(
  readFileSync(new URL('../../bench/data/long-requests.json', import.meta.url), 'utf8'),
) as readonly Case[];
const taskOf = ({ reason, services, access, resources }: Case): Task => ({
  reason,
  services: services.map((name) => Service.of(name)),
  access,
  resources,
});
const aCase = fc.constantFrom(...cases);
const picksOf = (task: Task) => groundDraft(task, knowledge).picks;
const ids = (task: Task): readonly string[] =>
  picksOf(task)
    .map(({ action }) => action.id)
    .sort();
const isRead = (id: string): boolean => /^(?:List|Read)$/.test(catalog.action(id)?.level ?? '');
const anAction = fc
  .constantFrom(...catalog.services)
  .chain((service) => fc.constantFrom(...(catalog.actionsOf(service) ?? [])));
const without = (these: readonly string[], those: readonly string[]): readonly string[] =>
  these.filter((id) => !those.includes(id));

/** How many of a hundred drawn cases hold; cases that `undefined` is returned for do not count. */
function shareOf<T>(cases: fc.Arbitrary<T>, count: number, holds: (each: T) => boolean | undefined): number {
  const results = fc.sample(cases, { numRuns: count, ...SAME }).flatMap((each) => holds(each) ?? []);
  return (100 * results.filter(Boolean).length) / Math.max(1, results.length);
}

describe('more words never give more than they say', () => {
  test.each(['No deletes.', 'Nothing may be deleted.', 'Please do not delete anything.'])('%s', (limit) => {
    fc.assert(
      fc.property(aCase, (each) => {
        const task = taskOf(each);
        const limited = ids({ ...task, reason: `${each.reason}\n${limit}` });
        expect(without(limited, ids(task))).toEqual([]);
        expect(limited.filter((id) => /:(?:Batch)?Delete/.test(id))).toEqual([]);
      }),
      { ...SAME, numRuns: runs(40, 160) },
    );
  });

  test('a named action, of the same or of another service, takes nothing of what is there', () => {
    fc.assert(
      fc.property(aCase, anAction, (each, action) => {
        const task = taskOf(each);
        const access = { ...task.access };
        access[action.service] ??= smallestLevel([action.level]);
        const more: Task = {
          reason: `${each.reason}\nI also need ${action.id}.`,
          services: [...new Set([...task.services, action.service])],
          access,
          resources: [...new Set([...task.resources, ...arnsOf(action, catalog)])],
        };
        // The same form: only the words differ.
        expect(without(ids({ ...more, reason: each.reason }), ids(more))).toEqual([]);
      }),
      { ...SAME, numRuns: runs(60, 1_000) },
    );
  });

  test('a form with narrower ARNs has no statement on more', () => {
    fc.assert(
      fc.property(aCase, (each) => {
        const wide = taskOf(each);
        fc.pre(wide.resources.some((arn) => /\*/.test(arn)));
        const narrow = { ...wide, resources: wide.resources.map((arn) => arn.replace('*', 'x1')) };
        const [few, many] = [narrow, wide].map((task) => {
          const picks = picksOf(task).map(({ action, resources }): Pick => ({
            action: action.id,
            resources,
            why: '',
          }));
          return build(picks, task, catalog).document.Statement.flatMap((statement) =>
            [statement.Action].flat().map((action) => [action, [statement.Resource].flat()] as const),
          );
        });
        for (const [action, arns] of few ?? []) {
          const there = (many ?? []).filter(([other]) => other === action).flatMap(([, all]) => all);
          if (there.length === 0) continue;
          for (const arn of arns) expect(there.some((pattern) => covers(pattern, arn))).toBe(true);
        }
      }),
      { ...SAME, numRuns: runs(40, 160) },
    );
  });
});

const covers = (pattern: string, arn: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*')}$`).test(arn);

describe('what changes nothing of the meaning changes nothing of the draft', () => {
  const plain = cases.filter(({ reason }) => !/[a-z][A-Z]|:[A-Z]|`/.test(reason));
  test.each([
    ['thanks', (reason: string) => `Hello everybody!\n${reason}\nMany thanks in advance.`],
    ['urgency', (reason: string) => `${reason}\nThis is urgent, sorry for the short notice.`],
    ['spaces', (reason: string) => reason.replace(/ /g, '  ')],
    ['a capital', (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`],
    ['small letters', (reason: string) => reason.toLowerCase()],
  ])('%s', (_, changed) => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), (each) => {
        const task = taskOf(each);
        // Of what only looks one in a hundred still differs.
        const changes = (of: Task): readonly string[] => ids(of).filter((id) => !isRead(id));
        expect(changes({ ...task, reason: changed(each.reason) })).toEqual(changes(task));
      }),
      { ...SAME, numRuns: runs(40, 160) },
    );
  });

  test('the order of sentences that speak of different things', () => {
    const held = shareOf(fc.tuple(anAction, anAction), runs(150, 2_000), ([first, second]) => {
      const [a, b] = [described(first.id), described(second.id)];
      if (first.service === second.service || a === undefined || b === undefined) return undefined;
      const form = {
        services: [first.service, second.service],
        access: {
          [first.service]: smallestLevel([first.level]),
          [second.service]: smallestLevel([second.level]),
        },
        resources: [...new Set([...arnsOf(first, catalog), ...arnsOf(second, catalog)])],
      };
      // What only looks may look at what was spoken of before.
      // The first of them is the request: the other is set apart, and a change of it asked about.
      const changes = (reason: string): string => {
        const { picks, apart } = groundDraft({ ...form, reason }, knowledge);
        const asked = apart.flatMap((each) => (each.asked ? each.actions : []));
        const all = [...new Set([...picks.map(({ action }) => action.id), ...asked])];
        return all
          .filter((id) => !isRead(id))
          .sort()
          .join();
      };
      return changes(`${a}. ${b}.`) === changes(`${b}. ${a}.`);
    });
    expect(held).toBeGreaterThanOrEqual(90);
  });
});

/** AWS's description of an action as a wish, where it is one plain sentence without pronouns. */
function described(id: string): string | undefined {
  const text = (catalog.description(id) ?? '').replace(/^Grants permissions? to /, '').replace(/\.$/, '');
  return /^[a-z]+ [a-z]/.test(text) && !/[.;:()]|\b(?:it|its|their|them|this|that|all|any)\b/.test(text)
    ? text
    : undefined;
}

describe('a letter that is wrong', () => {
  const aTypo = fc.record({ at: fc.nat(), letter: fc.nat(), kind: fc.constantFrom('drop', 'swap', 'put') });
  test('gives the same, or less and a question, and hardly ever another change', () => {
    const held = shareOf(fc.tuple(aCase, aTypo), runs(150, 3_000), ([each, { at, letter, kind }]) => {
      const words = [...each.reason.matchAll(/(?<![\w/:.-])[a-z]{5,}(?![\w/:-])/gi)];
      const word = words[at % Math.max(1, words.length)];
      if (word === undefined) return undefined;
      const [whole] = word;
      const place = 1 + (letter % (whole.length - 2));
      const wrong =
        kind === 'drop'
          ? whole.slice(0, place) + whole.slice(place + 1)
          : kind === 'swap'
            ? whole.slice(0, place) + whole.charAt(place + 1) + whole.charAt(place) + whole.slice(place + 2)
            : `${whole.slice(0, place)}q${whole.slice(place)}`;
      if (wrong === whole || isKnownWord(wrong.toLowerCase())) return undefined;
      const task = taskOf(each);
      const typed = each.reason.slice(0, word.index) + wrong + each.reason.slice(word.index + whole.length);
      return without(ids({ ...task, reason: typed }), ids(task)).every(isRead);
    });
    expect(held).toBeGreaterThanOrEqual(94);
  });

  test.each(['Nbody may be unsubscribed.', 'nothng may be deleted', 'add a pager witout deleting any'])(
    'in a word that says no leaves it a no: %s',
    (limit) => {
      const asked = task(`Show who is subscribed. ${limit}`, ['sns'], 'write', [
        'arn:aws:sns:eu-west-1:111122223333:alerts',
      ]);
      expect(ids(asked).filter((id) => /Unsubscribe|Delete/.test(id))).toEqual([]);
    },
  );
});

describe('the words of a ground are enough', () => {
  test('an action is drafted from these alone', () => {
    const held = shareOf(anAction, runs(150, 2_000), (action) => {
      const text = described(action.id);
      if (text === undefined) return undefined;
      const form = taskFor(action, `${text}. We also wait for the auditors.`, catalog);
      const draft = groundDraft(form, knowledge);
      return draft.picks
        .filter(({ grounds }) => grounds[0]?.kind === 'words')
        .every(({ action: pick, grounds }) => {
          const wish = draft.outcomes.find((each) => each.wish.id === grounds[0]?.wish)?.wish;
          return ids({ ...form, reason: wish?.words ?? '' }).includes(pick.id);
        });
    });
    expect(held).toBeGreaterThanOrEqual(95);
  });
});

describe('an action that is spelt out', () => {
  test('is drafted, with nothing beside it but what is documented', () => {
    const actions = catalog.services.flatMap((service) => catalog.actionsOf(service) ?? []);
    fc.assert(
      fc.property(
        fc.constantFrom(...actions),
        fc.constantFrom(...TEMPLATES.slice(0, -1)),
        (action, template) => {
          const outcome = phrased(action, template, knowledge);
          expect(outcome.beside).toEqual([]);
          expect(outcome.drafted || !outcome.possible).toBe(true);
        },
      ),
      { ...SAME, numRuns: runs(200, 4_000) },
    );
  });
});
