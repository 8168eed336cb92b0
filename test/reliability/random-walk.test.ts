import { expect, jest, test } from '@jest/globals';
import { randomFrom } from '../../sandbox/history/random.ts';
import { company } from '../action/company.ts';
import { STANDING_FORM, standingForm } from '../../src/request/form/standing-form.ts';
import { step } from './random-walk.ts';
import { differences } from './walk-check.ts';
import type { Walk } from './walk-model.ts';
import { quietHour } from './walk-runs.ts';
import { ADVANCE_OWNERS, configured } from './walk-standing.ts';

jest.setTimeout(3_600_000);

const THOROUGH = process.env['AWS_JIT_THOROUGH'] === '1';
/** Another walk each day, the same for all of a day; a number repeats one: `AWS_JIT_WALK=20261129 AWS_JIT_WALKS=1`. */
const SEED = Number(process.env['AWS_JIT_WALK'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''));
const WALKS = Number(process.env['AWS_JIT_WALKS'] ?? (THOROUGH ? 60 : 1));
const STEPS = THOROUGH ? 60 : 30;
const STEPS_BETWEEN = 5;

test.each(Array.from({ length: WALKS }, (_, index) => SEED + index))(
  'walk %i: after each quiet hour AWS and what people were told are what the table says',
  async (seed) => {
    const acme = await company({
      configure: configured,
      files: { '.github/CODEOWNERS': ADVANCE_OWNERS, [STANDING_FORM]: standingForm() },
    });
    const walk: Walk = { acme, random: randomFrom(seed), requests: [], advances: [], log: [] };
    try {
      for (let n = 1; n <= STEPS; n += 1) {
        await step(walk);
        if (n % STEPS_BETWEEN > 0) continue;
        await quietHour(walk);
        expect({ wrong: differences(walk), walk: walk.log }).toEqual({ wrong: [], walk: walk.log });
      }
    } finally {
      await acme.close();
    }
  },
);
