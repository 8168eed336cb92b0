import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatDuration, parseDuration } from '../../src/terms/duration.ts';
import type { Seconds } from '../../src/terms/instant.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  ['1m', MINUTE],
  ['90m', 90 * MINUTE],
  ['8h', 8 * HOUR],
  ['24h', DAY],
  ['1d', DAY],
  ['3650d', 3650 * DAY],
  ['08h', 8 * HOUR],
  ['PT8H', 8 * HOUR],
  ['PT90M', 90 * MINUTE],
  ['PT1H30M', 90 * MINUTE],
  ['P1D', DAY],
  ['P1DT12H', 36 * HOUR],
  ['P1DT12H5M', 36 * HOUR + 5 * MINUTE],
  // More than a million minutes.
  ['P694DT10H41M', 1_000_001 * MINUTE],
  ['1000001m', 1_000_001 * MINUTE],
])('%s is %d seconds', (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each([
  '',
  ' ',
  '8',
  'h',
  '8 h',
  ' 8h',
  '8h ',
  '8h\n',
  '8H',
  '8hours',
  '8h30m',
  '1.5h',
  '1,5h',
  '-8h',
  '+8h',
  '0h',
  '0m',
  'PT0S',
  'PT0H',
  '1y',
  '1 year',
  '1w',
  'P1W',
  'P1Y',
  'P1M',
  'P',
  'PT',
  'P1DT',
  'P1DT ',
  'pt8h',
  'PT8h',
  'PT30S',
  'PT1.5H',
  'PT30M1H',
  'T8H',
  '3651d',
  '1000000h',
  '9999999m',
  'P9999D',
  '٨h',
  '８h',
  '8\u200Bh',
  '1e3m',
  '0x8h',
  'Infinity',
  'NaN',
  'forever',
  'constructor',
])('%j is no duration', (text) => {
  expect(parseDuration(text)).toBeUndefined();
});

test.each([
  [MINUTE, '1m'],
  [90 * MINUTE, '90m'],
  [8 * HOUR, '8h'],
  [DAY, '24h'],
  [36 * HOUR, '36h'],
  [2 * DAY, '2d'],
  [7 * DAY, '7d'],
])('%d seconds are written %s', (seconds, text) => {
  expect(formatDuration(seconds as Seconds)).toBe(text);
});

describe('for any length', () => {
  const length = fc.integer({ min: 1, max: 3650 * 24 * 60 }).map((minutes) => (minutes * MINUTE) as Seconds);

  test('what is written reads back', () => {
    fc.assert(
      fc.property(length, (each) => {
        expect(parseDuration(formatDuration(each))).toBe(each);
      }),
    );
  });

  test('what can be read has one canonical writing, and never a shorter or longer one', () => {
    const written = fc.oneof(
      fc.tuple(fc.nat(999_999), fc.constantFrom('m', 'h', 'd')).map(([count, unit]) => `${count}${unit}`),
      fc.tuple(fc.nat(3700), fc.nat(99), fc.nat(99)).map(([d, h, m]) => `P${d}DT${h}H${m}M`),
      fc.string(),
    );
    fc.assert(
      fc.property(written, (text) => {
        const seconds = parseDuration(text);
        if (seconds === undefined) return;
        expect(Number.isSafeInteger(seconds) && seconds > 0 && seconds <= 3650 * DAY).toBe(true);
        expect(parseDuration(formatDuration(seconds))).toBe(seconds);
      }),
      { numRuns: 2000 },
    );
  });
});
