import { expect, test } from '@jest/globals';
import { tablesAsLists } from '../../src/slack/table-lines.ts';

test('rows that say the same of several are one item, in the order in which each was said first', () => {
  const rows = ['prod', 'staging', 'dev'].map((name) => `| **${name}** | Access is live |`);
  expect(
    tablesAsLists([
      'Words',
      '',
      '| account | |',
      '| --- | --- |',
      rows[0] ?? '',
      '| **x** | Refused |',
      ...rows.slice(1),
      '',
      'More',
    ]),
  ).toEqual([
    'Words',
    '',
    '- **prod**, **staging**, **dev**: Access is live',
    '- **x**: Refused',
    '',
    'More',
  ]);
});

test('of more than eight the first are named, and how many there are besides', () => {
  const rows = Array.from({ length: 40 }, (_, at) => `| a${at} | live |`);
  expect(tablesAsLists(['| account | |', '| --- | --- |', ...rows])).toEqual([
    '- a0, a1, a2, a3, a4, a5, a6, a7 and 32 more: live',
  ]);
});

test('what is no table stays: in a block of code, without its rule, and a line with bars', () => {
  for (const lines of [
    ['```', '| a | b |', '| --- | --- |', '| c | d |', '```'],
    ['| a | b |', 'words'],
    ['a | b', '| --- | --- |'],
  ])
    expect(tablesAsLists(lines)).toEqual(lines);
});
