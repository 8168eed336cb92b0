import { expect, test } from '@jest/globals';
import type { Subject } from '../../src/setup/doctor/finding.ts';
import { doctorScene } from './doctor-scene.ts';
import { SEEDED } from './seeded-settings.ts';

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

/** Each mis-setting of these subjects alone, in a set-up that is right otherwise: found, named, and nothing else is. */
export function seededTests(...subjects: readonly Subject[]): void {
  test.each(SEEDED.filter(({ subject }) => subjects.includes(subject)))(
    '$what: $code',
    async ({ subject, code, mend, also = [], seed }) => {
      const scene = await doctorScene();
      try {
        seed(scene);
        const { code: exit, stdout } = await scene.look({ only: subject, json: true });
        const { checks } = JSON.parse(stdout) as Told;
        const wrong = checks.flatMap((check) => check.wrong);
        expect({
          codes: [...new Set(wrong.map((each) => each.code))].sort(),
          unknown: also.includes('not known')
            ? []
            : checks.flatMap(({ notKnown }) => notKnown.map(({ what }) => what)),
          exit,
        }).toEqual({
          codes: [code, ...also].filter((each) => each !== 'not known').sort(),
          unknown: [],
          exit: 1,
        });
        const found = wrong.find((each) => each.code === code);
        expect(found?.mend).toContain(mend);
        expect([found?.where, found?.what].every((text) => text !== undefined && text !== '')).toBe(true);
      } finally {
        await scene.close();
      }
    },
  );
}
