import { expect, test } from '@jest/globals';
import { AwsClock } from '../../src/aws/date-header.ts';
import { formatInstant } from '../../src/terms/instant.ts';

const heard = (...headers: unknown[]): string | undefined => {
  const clock = new AwsClock();
  for (const header of headers) clock.hear(header);
  return clock.last === undefined ? undefined : formatInstant(clock.last);
};

test.each<[string, unknown[], string | undefined]>([
  ['nothing yet', [], undefined],
  ['an HTTP date', ['Sun, 22 Nov 2026 20:17:29 GMT'], '2026-11-22T20:17:29Z'],
  [
    'the last one counts',
    ['Sun, 22 Nov 2026 20:17:29 GMT', 'Sun, 22 Nov 2026 20:17:30 GMT'],
    '2026-11-22T20:17:30Z',
  ],
  ['no header', [undefined], undefined],
  ['no date', ['yesterday'], undefined],
  ['another form', ['2026-11-22T20:17:29Z'], undefined],
  ['an hour that does not exist', ['Sun, 22 Nov 2026 99:17:29 GMT'], undefined],
  ['rubbish leaves what was known', ['Sun, 22 Nov 2026 20:17:29 GMT', ''], '2026-11-22T20:17:29Z'],
])('%s', (_, headers, expected) => {
  expect(heard(...headers)).toBe(expected);
});
