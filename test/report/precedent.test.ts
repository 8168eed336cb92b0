import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { IssueNumber, Service, UserId } from '../../src/terms/brand.ts';
import { readHistory } from '../../src/report/history.ts';
import {
  personFiles,
  personPath,
  precedentLines,
  readPersonFile,
  related,
  usedBefore,
  type PastRequest,
} from '../../src/report/precedent.ts';
import { at, line, NOW, WHOLE } from './ledger-lines.ts';

const BUCKET = 'arn:aws:s3:::exports/*';
const WANTED = {
  issue: IssueNumber.of(99),
  account: 'prod',
  services: [Service.of('s3')],
  resources: [BUCKET],
};
const past = (issue: number, more: Partial<PastRequest> = {}): PastRequest => ({
  issue: IssueNumber.of(issue),
  account: 'prod',
  services: ['s3'],
  resources: [BUCKET],
  granted: ['s3:GetObject', 's3:ListBucket', 's3:PutObject'],
  window: { until: at('2026-11-20T17:20:00Z') },
  usage: {
    used: [{ action: 's3:GetObject', count: 3, last: at('2026-11-20T12:00:00Z') }],
    unused: ['s3:PutObject'],
    unknown: ['s3:ListBucket'],
  },
  ...more,
});

describe('what was used before', () => {
  test('sums over grants of the same account and resources; unknown somewhere is not "never used"', () => {
    const before = [
      past(7),
      past(9, {
        usage: {
          used: [{ action: 's3:ListBucket', count: 1, last: at('2026-11-21T12:00:00Z') }],
          unused: ['s3:PutObject', 's3:GetObject'],
          unknown: [],
        },
      }),
      past(8, { account: 'dev' }),
      past(6, { resources: ['arn:aws:s3:::other/*'] }),
      past(5, { usage: undefined }),
      past(99),
    ];
    expect(usedBefore(before, WANTED)).toEqual({
      actions: [
        { action: 's3:GetObject', count: 3, grants: 1 },
        { action: 's3:ListBucket', count: 1, grants: 1 },
      ],
      neverUsed: ['s3:PutObject'],
      from: [9, 7],
    });
  });

  test('a request without resources is like those of the same services, and no other', () => {
    const wanted = { ...WANTED, resources: [] };
    expect(
      related(
        [past(1), past(2, { resources: [] }), past(3, { resources: [], services: ['ec2'] })],
        wanted,
      ).map(({ issue }) => issue),
    ).toEqual([2]);
  });

  test('in the pull request: the latest three, and nothing where there is nothing', () => {
    expect(precedentLines([], WANTED)).toEqual([]);
    const lines = precedentLines(
      [1, 2, 3, 4].map((issue) => past(issue)),
      WANTED,
    );
    expect(lines).toHaveLength(5);
    expect(lines[1]).toBe(
      '- #4: 3 actions, until 2026-11-20; used `s3:GetObject`; unused `s3:PutObject`; 1 not known',
    );
    expect(lines.at(-1)).toBe('- … and 1 more in the last half year');
  });
});

describe('the file of a person', () => {
  const usage = line('usage', '2026-11-21T17:23:00Z', {
    used: [{ action: 's3:GetObject', count: 2, last: '2026-11-20T12:00:00Z' }],
    unused: ['s3:GetObjectTagging'],
    unknown: ['s3:ListBucket'],
    how: 'by-principal',
    asOf: '2026-11-21T17:00:00Z',
  });
  const { history } = readHistory('events/2026-11/42.jsonl', [...WHOLE, usage].join('\n'), NOW);
  if (!history) throw new Error('unreadable');

  test('says what the histories say, and reads back', () => {
    const files = personFiles([history], NOW);
    expect([...files.keys()]).toEqual([personPath(UserId.of(1001))]);
    const [read] = readPersonFile([...files.values()][0] ?? '');
    expect(read).toMatchObject({
      issue: 42,
      account: 'prod',
      granted: history.granted,
      resources: history.resources,
    });
    expect(read?.usage).toEqual({
      used: history.usage?.used,
      unused: history.usage?.unused,
      unknown: history.usage?.unknown,
    });
  });

  test('holds nothing that was made up, not granted, or half a year old', () => {
    expect(personFiles([{ ...history, synthetic: true }], NOW).size).toBe(0);
    expect(personFiles([{ ...history, window: undefined }], NOW).size).toBe(0);
    expect(personFiles([history], at('2027-06-22T12:00:00Z')).size).toBe(0);
  });

  test('any text at all: nothing is thrown, and only what is well formed counts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.anything()).map((each) => JSON.stringify(each)),
        ),
        (text) => {
          for (const each of readPersonFile(text)) expect(IssueNumber.is(each.issue)).toBe(true);
        },
      ),
    );
    const forged = JSON.stringify([
      { issue: 1, services: [], resources: [], granted: ['<b>:x'] },
      { issue: 2, services: [], resources: [], granted: [] },
    ]);
    expect(readPersonFile(forged).map(({ issue }) => issue)).toEqual([2]);
  });
});
