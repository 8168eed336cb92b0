import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addSeconds,
  earlier,
  formatInstant,
  instantOfMillis,
  monthOf,
  parseInstant,
} from '../../src/terms/instant.ts';
import type { Instant, Seconds } from '../../src/terms/instant.ts';

test.each([
  ['1970-01-01T00:00:00Z', 0],
  ['2026-11-22T20:17:29Z', 1795378649],
  ['2026-11-22T20:17:29.999Z', 1795378649],
  ['2028-02-29T23:59:59Z', 1835481599],
])('%s is %d', (text, seconds) => {
  expect(parseInstant(text)).toBe(seconds);
});

test.each([
  '2026-02-29T00:00:00Z',
  '2026-02-30T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T20:60:00Z',
  '2026-11-22T23:59:60Z',
  '2026-11-22 20:17:29Z',
  '2026-11-22T20:17:29',
  '2026-11-22T20:17:29+00:00',
  '2026-11-22T20:17Z',
  '2026-11-22',
  '+002026-11-22T20:17:29Z',
  '２026-11-22T20:17:29Z',
  '2026-11-22T20:17:29Z\n',
  '1795378649',
  '',
])('%j is no instant', (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

const instant = fc.integer({ min: 0, max: 253_402_300_799 }).map((seconds) => seconds as Instant);

test('what is written reads back, in the form that IAM compares', () => {
  fc.assert(
    fc.property(instant, (at) => {
      expect(formatInstant(at)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
      expect(parseInstant(formatInstant(at))).toBe(at);
    }),
  );
});

test('text and time are in the same order', () => {
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      expect(formatInstant(a) < formatInstant(b)).toBe(a < b);
    }),
  );
});

test('going forward and back ends where it began', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 10 ** 8 }), (at, length) => {
      expect(earlier(addSeconds(at, length as Seconds), length as Seconds)).toBe(at);
    }),
  );
});

test('the month is that of UTC, at both ends of it', () => {
  expect(monthOf(parseInstant('2026-11-30T23:59:59Z') as Instant)).toBe('2026-11');
  expect(monthOf(parseInstant('2026-12-01T00:00:00Z') as Instant)).toBe('2026-12');
});

test('milliseconds are dropped, and no time at all is refused', () => {
  expect(instantOfMillis(1795378649999)).toBe(1795378649);
  expect(() => instantOfMillis(Number.NaN)).toThrow(RangeError);
  expect(() => instantOfMillis(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
