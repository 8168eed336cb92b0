import { expect, test } from '@jest/globals';
import type { Subject } from '../../src/setup/doctor/finding.ts';
import { doctorScene } from './doctor-scene.ts';
import { SEEDED, type Seeded } from './seeded-settings.ts';

interface Told {
  readonly checks: readonly {
    readonly why: string;
    readonly wrong: readonly {
      readonly code: string;
      readonly where: string;
      readonly what: string;
      readonly mend: string;
    }[];
    readonly notKnown: readonly { readonly what: string }[];
  }[];
}

/**
 * Each mis-setting of these subjects in a set-up that is right otherwise: found, named, and nothing else is. Those that touch
 * different things stand in one set-up, since looking at everything is what takes the time; `AWS_JIT_THOROUGH=1` seeds each alone.
 */
export function seededTests(...subjects: readonly Subject[]): void {
  for (const subject of subjects)
    test.each(
      together(SEEDED.filter((each) => each.subject === subject)).map(
        (batch) => [batch.map(({ what, code }) => `${what}: ${code}`).join(', '), batch] as const,
      ),
    )('%s', async (_, batch) => {
      const scene = await doctorScene();
      try {
        for (const { seed } of batch) seed(scene);
        const { code: exit, stdout } = await scene.look({ only: subject, json: true });
        const { checks } = JSON.parse(stdout) as Told;
        const wrong = checks.flatMap((check) => check.wrong);
        expect({
          codes: [...new Set(wrong.map((each) => each.code))].sort(),
          unknown: batch.some(({ also = [] }) => also.includes('not known'))
            ? []
            : checks.flatMap(({ notKnown }) => notKnown.map(({ what }) => what)),
          exit,
        }).toEqual({ codes: [...new Set(batch.flatMap(codesOf))].sort(), unknown: [], exit: 1 });
        for (const { code, mend } of batch) {
          const found = wrong.find((each) => each.code === code);
          expect(found?.mend).toContain(mend);
          expect([found?.where, found?.what].every((text) => text !== undefined && text !== '')).toBe(true);
        }
      } finally {
        await scene.close();
      }
    });
}

const codesOf = ({ code, also = [] }: Seeded): readonly string[] =>
  [code, ...also].filter((each) => each !== 'not known');

/** Fewest set-ups in which no two seeds are found by one code, or take hold of one thing: each finding is some seed's own. */
function together(seeds: readonly Seeded[]): readonly (readonly Seeded[])[] {
  const batches: Seeded[][] = [];
  for (const seed of seeds) {
    const fits = (batch: readonly Seeded[]): boolean =>
      process.env['AWS_JIT_THOROUGH'] === undefined &&
      seed.apart !== 'all' &&
      batch.every(
        (each) =>
          each.apart !== 'all' &&
          (each.apart === undefined || each.apart !== seed.apart) &&
          codesOf(each).every((code) => !codesOf(seed).includes(code)),
      );
    const batch = batches.find(fits);
    if (batch === undefined) batches.push([seed]);
    else batch.push(seed);
  }
  return batches;
}
