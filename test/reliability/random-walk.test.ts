import { describe, expect, jest, test } from '@jest/globals';
import { randomFrom } from '../../sandbox/history/random.ts';
import { STANDING_FORM, standingForm } from '../../src/request/form/standing-form.ts';
import { company } from '../action/company.ts';
import { NOBODYS, step } from './random-walk.ts';
import { differences, unrecorded } from './walk-check.ts';
import { HAPPENINGS } from './walk-events.ts';
import { BUCKET, type Walk } from './walk-model.ts';
import { observe, TO_REACH } from './walk-reached.ts';
import { quietHour } from './walk-runs.ts';
import { ADVANCE_OWNERS, bringAdvance, configured } from './walk-standing.ts';

jest.setTimeout(3_600_000);

const THOROUGH = process.env['AWS_JIT_THOROUGH'] === '1';
/** Another walk each day, the same for all of a day; a number repeats one: `AWS_JIT_WALK=20261129 AWS_JIT_WALKS=1`. */
const SEED = Number(process.env['AWS_JIT_WALK'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const WALKS = Number(process.env['AWS_JIT_WALKS'] ?? (THOROUGH ? 60 : 1));
const STEPS = THOROUGH ? 60 : 30;
const STEPS_BETWEEN = 5;
/** How often everything has to have happened in all of them. */
const LEAST = 10;
/** Where it is thorough, the last one goes on until that is so, and no longer than this. */
const MOST_STEPS = 400;

const all = new Map<string, number>();
const rest = (): readonly string[] =>
  [...HAPPENINGS.map(({ name }) => name), ...TO_REACH].filter((what) => (all.get(what) ?? 0) < LEAST);

describe('a random walk', () => {
  test.each(Array.from({ length: WALKS }, (_, index) => [SEED + index, index] as const))(
    'walk %i: after each quiet hour AWS and what people were told are what the table says',
    async (seed, index) => {
      const acme = await company({
        auditBucket: BUCKET,
        configure: configured,
        files: { '.github/CODEOWNERS': ADVANCE_OWNERS, [STANDING_FORM]: standingForm() },
      });
      const walk: Walk = {
        acme,
        random: randomFrom(seed),
        requests: [],
        advances: [],
        log: [],
        reached: all,
        bucketFails: 0,
      };
      const goesOn = (n: number): boolean =>
        n <= STEPS || (THOROUGH && index === WALKS - 1 && n <= MOST_STEPS && rest().length > 0);
      const holds = (wrong: readonly string[]): void => {
        const said = wrong.map((each) => acme.comments(Number(/\d+/.exec(each)?.[0])));
        expect({ wrong, said, walk: wrong.length === 0 ? [] : walk.log }).toEqual({
          wrong: [],
          said: [],
          walk: [],
        });
      };
      try {
        // One standing approval, and one by break glass.
        for (let n = 0; n < 2; n += 1) await bringAdvance({ walk, of: NOBODYS });
        for (let n = 1; goesOn(n); n += 1) {
          await step(walk);
          holds(unrecorded(walk));
          if (n % STEPS_BETWEEN > 0) continue;
          await quietHour(walk);
          observe(walk);
          holds(differences(walk));
        }
      } finally {
        await acme.close();
      }
    },
  );

  test('comes to everything that can happen', () => {
    const sorted = [...all].sort(([one], [other]) => one.localeCompare(other));
    process.stdout.write(`${JSON.stringify({ walk: Object.fromEntries(sorted) })}\n`);
    if (THOROUGH) expect(rest()).toEqual([]);
  });
});
