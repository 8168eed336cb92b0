import { describe, expect, test } from '@jest/globals';
import { usedByBreakGlass } from '../../src/messages/reviewing/used-by-break-glass.ts';
import { readPolicy } from '../../src/policy/document/read-policy.ts';
import type { Usage } from '../../src/report/event-data.ts';
import type { Instant } from '../../src/terms/instant.ts';

/** What the record is told of a use: a line an action of the policy, and nothing that the ledger adds to it. */
const AT = Date.parse('2026-11-18T10:00:00Z') / 1000;
const policy = () => {
  const Action = ['ec2:StartInstances', 'ec2:StopInstances', 's3:GetObject'];
  const Statement = [{ Sid: 'Use', Effect: 'Allow', Action, Resource: ['*'] }];
  const read = readPolicy(`${JSON.stringify({ Version: '2012-10-17', Statement }, undefined, 2)}\n`);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value;
};
const usage = (more: Partial<Usage> = {}): Usage => ({
  used: [{ action: 'ec2:StopInstances', count: 3, last: AT as Instant }],
  unused: ['ec2:StartInstances'],
  unknown: ['s3:GetObject'],
  how: 'exact',
  asOf: AT as Instant,
  final: true,
  ...more,
});

describe('what a use of break glass used', () => {
  test('how often and when, no call on record, not known: each action has its line', () => {
    const said = usedByBreakGlass(12, policy(), usage());
    expect(said).toContain('| `ec2:StartInstances` | no call on record |  |');
    expect(said).toContain('| `ec2:StopInstances` | 3 | 2026-11-18 10:00 UTC |');
    expect(said).toContain('| `s3:GetObject` | not known |  |');
    expect(said).toContain('*Not known* is no *not used*');
  });

  test.each([
    ['nothing', usage({ used: [], unused: [], unknown: [] })],
    ['that another policy was all unused', usage({ used: [], unused: ['s3:ListBucket'], unknown: [] })],
  ])('a ledger that says %s: every action is not known', (_, of) => {
    expect(usedByBreakGlass(12, policy(), of).match(/not known \|/g)).toHaveLength(3);
  });

  test('a ledger that names ten thousand actions adds no line', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({
      action: `s3:|\n@bob${n}`,
      count: 1,
      last: AT as Instant,
    }));
    const said = usedByBreakGlass(12, policy(), usage({ used: many }));
    expect(said).not.toContain('@bob');
    expect(said.match(/^\| `/gm)).toHaveLength(3);
  });

  test('what may still come, and what may have been allowed otherwise, is said', () => {
    const said = usedByBreakGlass(12, policy(), usage({ final: false, how: 'by-principal' }));
    expect(said).toContain('CloudTrail can deliver more until a day after the end.');
    expect(said).toContain('it may have been allowed some of them otherwise');
  });
});
