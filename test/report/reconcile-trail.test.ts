import { describe, expect, test } from '@jest/globals';
import { reconcileTrail, type KeptRecord, type LedgerLine } from '../../src/report/reconcile-trail.ts';
import { Digest, IssueNumber } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';

const NOW = 1_800_000_000 as Instant;
const ago = (hours: number): Instant => (NOW - hours * 3600) as Instant;
const digest = (letter: string): Digest => Digest.of(letter.repeat(64));
const ISSUE = IssueNumber.of(7);
const UNTIL = '2027-01-16T00:00:00Z';

const kept = (kind: string, letter: string, change: Partial<KeptRecord> = {}): KeptRecord => ({
  key: `4242/2027-01/7/${kind}/${letter.repeat(64)}.json`,
  at: ago(5),
  issue: ISSUE,
  kind,
  event: `${kind}:${UNTIL}`,
  digest: digest(letter),
  part: '1',
  until: UNTIL,
  ...change,
});
const line = (kind: string, letter: string, change: Partial<LedgerLine> = {}): LedgerLine => ({
  issue: ISSUE,
  kind,
  event: `${kind}:${UNTIL}`,
  at: ago(5),
  digest: digest(letter),
  ...change,
});

const INTENDED = kept('intended', 'a', { event: `intended:1:${UNTIL}`, at: ago(6) });
const GRANTED = kept('granted', 'b');

interface Case {
  readonly kept: readonly KeptRecord[];
  readonly ledger: readonly LedgerLine[];
  readonly codes: readonly string[];
}

describe('the ledger against the bucket', () => {
  test.each<readonly [string, Case]>([
    ['both tell the same', { kept: [INTENDED, GRANTED], ledger: [line('granted', 'b')], codes: [] }],
    ['the line was taken out', { kept: [INTENDED, GRANTED], ledger: [], codes: ['only-in-trail'] }],
    [
      'the line was changed',
      { kept: [INTENDED, GRANTED], ledger: [line('granted', 'c')], codes: ['trail-differs'] },
    ],
    [
      'a second line of the same event was added',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b'), line('granted', 'c')],
        codes: ['trail-differs'],
      },
    ],
    [
      'the line is of another issue',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b', { issue: IssueNumber.of(8) })],
        codes: ['only-in-trail', 'only-in-ledger'],
      },
    ],
    [
      'two runs wrote two versions, and the ledger has one of them',
      { kept: [INTENDED, GRANTED, kept('granted', 'd')], ledger: [line('granted', 'd')], codes: [] },
    ],
    [
      'a line that no job wrote',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b'), line('revoked', 'e')],
        codes: ['only-in-ledger'],
      },
    ],
    [
      'a line of before the first object',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b'), line('expired', 'e', { at: ago(7), issue: IssueNumber.of(8) })],
        codes: [],
      },
    ],
    [
      'a line that says to be older than the trail, of what was announced in it',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b'), line('expired', 'e', { at: ago(7) })],
        codes: ['only-in-ledger'],
      },
    ],
    [
      'what jobs without AWS write is in no bucket',
      { kept: [INTENDED, GRANTED], ledger: [line('granted', 'b'), line('drafted', 'e')], codes: [] },
    ],
    [
      'a run that goes on has not committed its line',
      {
        kept: [
          { ...INTENDED, at: ago(0.1) },
          { ...GRANTED, at: ago(0.1) },
        ],
        ledger: [],
        codes: [],
      },
    ],
    [
      'given, and not intended before',
      { kept: [GRANTED], ledger: [line('granted', 'b')], codes: ['given-unannounced'] },
    ],
    [
      'intended for another end',
      {
        kept: [{ ...INTENDED, until: '2027-01-17T00:00:00Z' }, GRANTED],
        ledger: [line('granted', 'b')],
        codes: ['given-unannounced'],
      },
    ],
    [
      'the time of an end was set back',
      {
        kept: [INTENDED, GRANTED, kept('revoked', 'e', { at: ago(2) })],
        ledger: [line('granted', 'b'), line('revoked', 'e', { at: ago(4) })],
        codes: ['trail-differs'],
      },
    ],
    [
      'an end whose line is later than its record, as of a run that was killed in between',
      {
        kept: [INTENDED, GRANTED, kept('revoked', 'e', { at: ago(4) })],
        ledger: [line('granted', 'b'), line('revoked', 'e', { at: ago(2) })],
        codes: [],
      },
    ],
    [
      'the time at which it was given was set back before its announcement',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b', { at: ago(8) })],
        codes: ['trail-differs'],
      },
    ],
    [
      'given when the bucket did not answer, and recorded there hours later',
      {
        kept: [INTENDED, { ...GRANTED, at: ago(2) }],
        ledger: [line('granted', 'b', { at: ago(6) })],
        codes: [],
      },
    ],
    [
      'a line that no job wrote, behind one that says to be older than the trail',
      {
        kept: [INTENDED, GRANTED],
        ledger: [line('granted', 'b'), line('revoked', 'd', { at: ago(9) }), line('revoked', 'e')],
        codes: ['only-in-ledger', 'only-in-ledger'],
      },
    ],
    ['no object, and a ledger', { kept: [], ledger: [line('granted', 'b')], codes: [] }],
  ])('%s', (_, { kept: objects, ledger, codes }) => {
    expect(reconcileTrail(objects, [], ledger, NOW).differences.map(({ code }) => code)).toEqual(codes);
  });

  test('an object that does not hold what its name says, and what was intended only, are counted', () => {
    const compared = reconcileTrail([INTENDED], [{ key: 'x', issue: ISSUE }], [], NOW);
    expect(compared.differences.map(({ code, issue }) => [code, issue])).toEqual([['trail-altered', 7]]);
    expect(compared).toMatchObject({ records: 2, unfinished: 1, since: ago(6) });
  });

  test('lines that say to be older than the trail are counted: they are compared with nothing', () => {
    const older = [8, 9].map((hours) =>
      line('expired', 'e', { at: ago(hours), issue: IssueNumber.of(hours) }),
    );
    expect(reconcileTrail([INTENDED], [], older, NOW)).toMatchObject({ differences: [], before: 2 });
  });
});
