import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { formatInstant, instantOfMillis, parseInstant, type Instant } from '../../src/terms/instant.ts';
import { isWeekNews, weekBefore, weeklyDigest } from '../../src/report/week-digest.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;

test.each([
  ['2026-11-23T00:00:00Z', '2026-11-16T00:00:00Z', true],
  ['2026-11-22T23:59:59Z', '2026-11-09T00:00:00Z', false],
  ['2026-11-24T23:59:59Z', '2026-11-16T00:00:00Z', true],
  ['2026-11-25T00:00:00Z', '2026-11-16T00:00:00Z', false],
  ['2027-01-04T05:11:00Z', '2026-12-28T00:00:00Z', true],
])('at %s the last week began at %s', (now, from, news) => {
  expect([formatInstant(weekBefore(at(now)).from), isWeekNews(at(now))]).toEqual([from, news]);
});

test('a week goes from Monday to Monday, is over, and the next has not ended', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1_000_000, max: 4_000_000_000 }), (seconds) => {
      const now = instantOfMillis(seconds * 1000);
      const { from, until } = weekBefore(now);
      // By the platform's own calendar.
      expect([new Date(from * 1000).getUTCDay(), new Date(until * 1000).getUTCDay()]).toEqual([1, 1]);
      expect([from % 86_400, until - from]).toEqual([0, 7 * 86_400]);
      expect(until <= now && now < until + 7 * 86_400).toBe(true);
    }),
  );
});

test('a company where nothing happens is told nothing', () => {
  expect(weeklyDigest([], at('2026-11-23T05:11:00Z'))).toBeUndefined();
});
