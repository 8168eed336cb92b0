import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseStart } from '../../src/request/start-time.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';

const read = (text: string): string => {
  const start = parseStart(text);
  return start.ok ? formatInstant(start.value) : start.problems.map(({ code }) => code).join();
};

describe('a start, as people write it', () => {
  test.each([
    ['2026-12-04T21:00:00Z', '2026-12-04T21:00:00Z'],
    ['2026-12-04T21:00Z', '2026-12-04T21:00:00Z'],
    ['2026-12-04 21:00 UTC', '2026-12-04T21:00:00Z'],
    ['2026-12-04T22:00+01:00', '2026-12-04T21:00:00Z'],
    ['2026-12-04 22:00 +0530', '2026-12-04T16:30:00Z'],
    ['2026-12-04T22:00-08:00', '2026-12-05T06:00:00Z'],
    ['2026-12-04 22:00 Europe/Berlin', '2026-12-04T21:00:00Z'],
    ['2026-07-04 22:00 Europe/Berlin', '2026-07-04T20:00:00Z'],
    ['2026-12-04 22:00 America/Argentina/Ushuaia', '2026-12-05T01:00:00Z'],
    // The farthest from UTC, and half an hour's change of the clock.
    ['2026-12-05 10:00 Pacific/Kiritimati', '2026-12-04T20:00:00Z'],
    ['2026-12-04 10:00 Pacific/Pago_Pago', '2026-12-04T21:00:00Z'],
    ['2026-04-05 01:45 Australia/Lord_Howe', 'start-ambiguous'],
    ['2026-10-04 02:15 Australia/Lord_Howe', 'start-nonexistent'],
    ['2026-10-25 02:30 Europe/Berlin', 'start-ambiguous'],
    ['2026-10-25 03:00 Europe/Berlin', '2026-10-25T02:00:00Z'],
    ['2027-03-28 02:30 Europe/Berlin', 'start-nonexistent'],
    ['2027-03-28 03:00 Europe/Berlin', '2027-03-28T01:00:00Z'],
    ['2026-03-08 02:00 America/New_York', 'start-nonexistent'],
    ['2026-11-01 01:00 America/New_York', 'start-ambiguous'],
    // A day that its clocks left out: https://en.wikipedia.org/wiki/Time_in_Samoa
    ['2011-12-30 12:00 Pacific/Apia', 'start-nonexistent'],
    ['2026-12-04 22:00', 'start-unreadable'],
    ['2026-12-04', 'start-unreadable'],
    ['2026-02-30T10:00Z', 'start-unreadable'],
    ['2026-12-04T24:00Z', 'start-unreadable'],
    ['2026-12-04T22:00+99:00', 'start-unreadable'],
    ['tomorrow at ten', 'start-unreadable'],
    ['2026-12-04 22:00 CET', 'start-unreadable'],
    ['2026-12-04 22:00 Europe/Atlantis', 'start-zone'],
    // Their sign is the reverse of what it reads: https://data.iana.org/time-zones/tzdb/etcetera
    ['2026-12-04 22:00 Etc/GMT+5', 'start-zone-reversed'],
    ['2026-12-04 22:00 Etc/GMT-14', 'start-zone-reversed'],
    ['2026-12-04 22:00 etc/gmt-1', 'start-zone-reversed'],
    ['2026-12-04 22:00 Etc/UTC', '2026-12-04T22:00:00Z'],
    ['2026-12-04T21:00:00Z and then', 'start-unreadable'],
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('what a change of the clock leaves open is asked about, with both times', () => {
    const twice = parseStart('2026-10-25 02:30 Europe/Berlin');
    expect(twice.ok ? '' : twice.problems[0]?.message).toBe(
      'is there twice: clocks in Europe/Berlin go back then, and read 2026-10-25 02:30 again. ' +
        'Write 2026-10-25T00:30:00Z for the first, 2026-10-25T01:30:00Z for the second.',
    );
    const never = parseStart('2027-03-28 02:30 Europe/Berlin');
    expect(never.ok ? '' : never.problems[0]?.message).toContain(
      'Write 2027-03-28T00:30:00Z or 2027-03-28T01:30:00Z.',
    );
  });

  test('a zone whose sign is reversed is said in words, and what to write', () => {
    const start = parseStart('2026-12-04 22:00 Etc/GMT+5');
    expect(start.ok ? '' : start.problems[0]?.message).toBe(
      'names the time zone Etc/GMT+5, whose sign is the reverse of what it reads: its clocks are 5 hours behind UTC. ' +
        'Write the difference: 2026-12-04T22:00-05:00 for those clocks.',
    );
    expect(read('2026-12-04T22:00-05:00')).toBe('2026-12-05T03:00:00Z');
  });

  test('read before, the clock of a place stands; any other way to write it is read', () => {
    const then = 1_800_000_000 as Instant;
    for (const place of ['Europe/Atlantis', 'Europe/Berlin', 'Etc/GMT+5'])
      expect(parseStart(`2026-12-04 22:00 ${place}`, then)).toEqual({ ok: true, value: then });
    expect(parseStart('2026-12-04T21:00Z', then)).toEqual(parseStart('2026-12-04T21:00Z'));
    expect(parseStart('tomorrow', then).ok).toBe(false);
  });

  test('every moment, read off any clock of the world, is that moment or asked about with it', () => {
    const zones = Intl.supportedValuesOf('timeZone').filter(
      (zone) => zone.includes('/') && !/^Etc\/GMT[+-]/.test(zone),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2031, 0, 1) / 60_000 }),
        (zone, minute) => {
          const at = minute * 60;
          const wall = new Intl.DateTimeFormat('sv', {
            timeZone: zone,
            dateStyle: 'short',
            timeStyle: 'short',
          }).format(at * 1000);
          const start = parseStart(`${wall} ${zone}`);
          if (start.ok) expect(start.value).toBe(at);
          else
            expect(start.problems.map(({ code, message }) => [code, message])).toEqual([
              ['start-ambiguous', expect.stringContaining(formatInstant(at as Instant))],
            ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
