import { describe, expect, test } from '@jest/globals';
import { reconcileTrail, type KeptRecord, type LedgerLine } from '../../src/report/reconcile-trail.ts';
import { Digest, IssueNumber } from '../../src/terms/brand.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';

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
  basis: {},
  endsByItself: true,
  ...change,
});
const line = (kind: string, letter: string, change: Partial<LedgerLine> = {}): LedgerLine => ({
  issue: ISSUE,
  kind,
  event: `${kind}:${UNTIL}`,
  at: ago(5),
  digest: digest(letter),
  until: UNTIL,
  ...change,
});
/** Five hours ago, and an hour before that. */
const PAST = formatInstant(ago(5));
const PAST_2 = formatInstant(ago(6));
const over = kept('intended', 'f', { issue: IssueNumber.of(9), at: ago(48) });
const found = (all: readonly KeptRecord[]) => ({ kept: all, altered: [], covered: [] });

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
      'a line that no job wrote, under the name of an event that is not compared',
      {
        kept: [INTENDED, GRANTED, kept('to-sign-off', 'e')],
        ledger: [line('granted', 'b'), line('revoked', 'f', { event: `to-sign-off:${UNTIL}` })],
        codes: ['trail-differs'],
      },
    ],
    [
      'what both kinds of jobs write of an event that is not compared',
      {
        kept: [INTENDED, GRANTED, kept('to-sign-off', 'e')],
        ledger: [line('granted', 'b'), line('to-sign-off', 'f')],
        codes: [],
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
    ...(['refused', 'failed', 'approved'] as const).flatMap((kind) => {
      const record = kept(kind, 'e', { event: `${kind}:x` });
      const of = (letter: string, change: Partial<LedgerLine> = {}) =>
        line(kind, letter, { event: `${kind}:x`, ...change });
      return [
        [`${kind}, as it was recorded`, { kept: [INTENDED, record], ledger: [of('e')], codes: [] }],
        [`${kind}, taken out`, { kept: [INTENDED, record], ledger: [], codes: ['only-in-trail'] }],
        [`${kind}, changed`, { kept: [INTENDED, record], ledger: [of('d')], codes: ['trail-differs'] }],
        [
          `${kind}, its time set back`,
          { kept: [INTENDED, record], ledger: [of('e', { at: ago(9) })], codes: ['trail-differs'] },
        ],
        [
          `${kind}, which a job without AWS may have told`,
          { kept: [INTENDED], ledger: [of('e', { event: `${kind}:y` })], codes: [] },
        ],
      ] as readonly (readonly [string, Case])[];
    }),
    ...(
      [
        ['the policy', { policy: 'p' }, { policy: 'q' }, true],
        ['the pull request', { pull: 3 }, { pull: 4 }, true],
        ['the approvals', { approvers: [1, 2] }, { approvers: [1] }, true],
        [
          'nothing',
          { policy: 'p', pull: 3, approvers: [1] },
          { policy: 'p', pull: 3, approvers: [1] },
          false,
        ],
        ['nothing that is said', { policy: 'p', pull: 3, approvers: [1] }, { policy: 'p' }, false],
      ] as const
    ).map(
      ([what, announced, given, differs]) =>
        [
          `what was given differs from what was announced in ${what}`,
          {
            kept: [
              { ...INTENDED, basis: announced },
              { ...GRANTED, basis: given },
            ],
            ledger: [line('granted', 'b')],
            codes: differs ? ['given-otherwise'] : [],
          },
        ] as const,
    ),
    [
      'announced twice, and given as the second time',
      {
        kept: [
          { ...INTENDED, basis: { approvers: [1] } },
          { ...INTENDED, key: 'again', basis: { approvers: [1, 2] } },
          { ...GRANTED, basis: { approvers: [1, 2] } },
        ],
        ledger: [line('granted', 'b')],
        codes: [],
      },
    ],
    ...(
      [
        ['the job without AWS tells the end that was announced, when it is over', {}, {}, []],
        ['told before it was over', { at: ago(5.1) }, {}, ['only-in-ledger']],
        ['told of another end', { until: PAST_2, event: `expired:${PAST_2}` }, {}, ['only-in-ledger']],
        ['told under another name than its end', { event: 'expired:x' }, {}, ['only-in-ledger']],
        ['told of what AWS does not end', {}, { endsByItself: false }, ['only-in-ledger']],
        ['told, and extended in between', {}, { until: UNTIL }, ['only-in-ledger']],
      ] as readonly (readonly [string, Partial<LedgerLine>, Partial<KeptRecord>, readonly string[]])[]
    ).map(
      ([name, change, announced, codes]) =>
        [
          name,
          {
            kept: [
              { ...over, until: PAST },
              ...(announced.until === undefined
                ? []
                : [{ ...over, key: 'x1', part: 'x1', until: announced.until }]),
              ...(announced.endsByItself === undefined
                ? []
                : [{ ...over, key: 'set', until: PAST, endsByItself: false }]),
              kept('granted', 'b', { issue: over.issue, at: ago(47), until: PAST, event: `granted:${PAST}` }),
            ],
            ledger: [
              line('granted', 'b', { issue: over.issue, at: ago(47), event: `granted:${PAST}`, until: PAST }),
              line('expired', 'e', {
                issue: over.issue,
                at: ago(2),
                until: PAST,
                event: `expired:${PAST}`,
                ...change,
              }),
            ],
            codes,
          },
        ] as const,
    ),
    ['no object, and a ledger', { kept: [], ledger: [line('granted', 'b')], codes: [] }],
  ])('%s', (_, { kept: objects, ledger, codes }) => {
    expect(reconcileTrail(found(objects), ledger, NOW).differences.map(({ code }) => code)).toEqual(codes);
  });

  test('an object with something over it is said, with what, and compared by what was written first', () => {
    const covered = [{ key: GRANTED.key, issue: ISSUE, over: { versions: 1, markers: 2 } }];
    const { differences } = reconcileTrail(
      { ...found([INTENDED, GRANTED]), covered },
      [line('granted', 'b')],
      NOW,
    );
    expect(differences.map(({ code }) => code)).toEqual(['trail-covered']);
    expect(differences[0]?.message).toContain('1 later version(s) and 2 marker(s) that it is deleted');
  });

  test('an object that does not hold what its name says, and what was intended only, are counted', () => {
    const compared = reconcileTrail({ ...found([INTENDED]), altered: [{ key: 'x', issue: ISSUE }] }, [], NOW);
    expect(compared.differences.map(({ code, issue }) => [code, issue])).toEqual([['trail-altered', 7]]);
    expect(compared).toMatchObject({ records: 2, unfinished: 1, since: ago(6) });
  });

  test('lines that say to be older than the trail are counted: they are compared with nothing', () => {
    const older = [8, 9].map((hours) =>
      line('expired', 'e', { at: ago(hours), issue: IssueNumber.of(hours) }),
    );
    expect(reconcileTrail(found([INTENDED]), older, NOW)).toMatchObject({ differences: [], before: 2 });
  });
});
