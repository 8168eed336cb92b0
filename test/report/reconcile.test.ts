import { describe, expect, test } from '@jest/globals';
import { IssueNumber, UserId } from '../../src/terms/brand.ts';
import { formatInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import {
  reconcileGrant,
  reconcileObjects,
  type AwsSays,
  type GitHubSays,
} from '../../src/report/reconcile.ts';
import { at, DRAFTED, GRANTED, line, NOW, PATH, WHOLE } from './ledger-lines.ts';

const { history } = readHistory(PATH, WHOLE.slice(0, 2).join('\n'), NOW);
if (!history) throw new Error('unreadable');
const grant: RequestHistory = history;
const HEAD = 'a'.repeat(40);
const GRANTER = 'aws-jit-granter-4242';
const pull = { mergedAt: at('2026-11-20T09:20:00Z'), head: HEAD, ofRequest: true, mergedBy: UserId.of(1002) };
const GITHUB: GitHubSays = { pull, approvals: [{ id: UserId.of(1002), commit: HEAD }] };
const AWS: AwsSays = { kind: 'made', by: GRANTER, at: at('2026-11-20T09:21:00Z') };
const codes = (of: RequestHistory, github: GitHubSays = GITHUB, aws: AwsSays = AWS) =>
  reconcileGrant(of, github, aws, GRANTER).map(({ code }) => code);
const by = (id: number, how: 'review' | 'merge' | undefined) => ({
  ...grant,
  approvers: [{ id: UserId.of(id), login: 'x', by: how, at: undefined }],
});

describe('a grant against GitHub and AWS', () => {
  test('what agrees, and what was not checked, is no difference', () => {
    expect(codes(grant)).toEqual([]);
    expect(codes(grant, GITHUB, { kind: 'not-checked', why: 'too old' })).toEqual([]);
    expect(codes(by(1002, 'merge'), { pull, approvals: [] })).toEqual([]);
  });
  test.each<readonly [string, RequestHistory, GitHubSays, AwsSays]>([
    ['no-pull-request', grant, { pull: undefined, approvals: [] }, AWS],
    ['other-request', grant, { ...GITHUB, pull: { ...pull, ofRequest: false } }, AWS],
    ['not-merged', grant, { ...GITHUB, pull: { ...pull, mergedAt: undefined } }, AWS],
    ['window-differs', grant, { ...GITHUB, pull: { ...pull, mergedAt: at('2026-11-20T09:20:01Z') } }, AWS],
    ['approver-did-not-approve', grant, { ...GITHUB, approvals: [] }, AWS],
    [
      'approver-did-not-approve',
      grant,
      { ...GITHUB, approvals: [{ id: UserId.of(1002), commit: 'b'.repeat(40) }] },
      AWS,
    ],
    ['approver-did-not-approve', by(1003, 'merge'), GITHUB, AWS],
    ['nobody-approved', { ...grant, approvers: [] }, GITHUB, AWS],
    ['not-made-by-granter', grant, GITHUB, { kind: 'made', by: 'admin', at: NOW }],
    ['no-trace-in-aws', grant, GITHUB, { kind: 'not-found' }],
  ])('%s', (code, of, github, aws) => {
    expect(codes(of, github, aws)).toEqual([code]);
  });
  test('a requester who is named as the approver', () => {
    expect(codes(by(1001, 'review'), { pull, approvals: [{ id: UserId.of(1001), commit: HEAD }] })).toEqual([
      'approver-is-requester',
    ]);
  });
});

describe('objects against grants', () => {
  const MIDDAY = at('2026-11-20T12:00:00Z');
  const until = at('2026-11-20T17:20:00Z');
  const object = { issue: IssueNumber.of(42), until, arn: 'arn:x', attached: true };
  const of = (
    objects: Parameters<typeof reconcileObjects>[0],
    known: readonly RequestHistory[] = [grant],
    now: Instant = MIDDAY,
  ) =>
    reconcileObjects(objects, new Map(known.map((each) => [each.issue, each])), now).map(({ code }) => code);

  test('both are there', () => {
    expect(of([object])).toEqual([]);
  });
  test('an object without a grant, or that ends at another time, and a grant without an object', () => {
    expect(of([object], [])).toEqual(['aws-without-grant']);
    expect(of([{ ...object, until: (until + 1) as Instant }])).toEqual(['aws-without-grant']);
    expect(of([])).toEqual(['grant-without-aws']);
    expect(of([{ ...object, attached: false }])).toEqual(['grant-without-aws']);
  });
  test('what is over is nobody’s difference: AWS refuses it, and the sweep tidies', () => {
    expect(of([object], [grant], until)).toEqual([]);
    expect(of([], [grant], until)).toEqual([]);
  });
});

describe('access that begins later than its merge', () => {
  const START = at('2026-11-21T21:00:00Z');
  const MERGED = at('2026-11-20T09:20:00Z');
  const later = { ...GRANTED, from: '2026-11-21T21:00:00Z', until: '2026-11-21T23:00:00Z' };
  const ahead = [
    line('drafted', '2026-11-20T09:01:00Z', DRAFTED),
    line('scheduled', '2026-11-20T09:21:00Z', later),
  ];
  const read = (lines: readonly string[]): RequestHistory => {
    const { history: found, problems } = readHistory(PATH, lines.join('\n'), NOW);
    if (!found || problems.length > 0) throw new Error('unreadable');
    return found;
  };
  const waiting = read(ahead);
  const lasting = { duration: 7_200 as Seconds, start: START };
  const said: GitHubSays = { ...GITHUB, pull: { ...pull, mergedAt: MERGED, lasting } };

  test('agrees where what was merged asked for that start', () => {
    expect(codes(waiting, said)).toEqual([]);
    expect(codes(read([...ahead, line('granted', '2026-11-21T21:10:00Z', later)]), said)).toEqual([]);
  });
  test.each<readonly [string, GitHubSays]>([
    ['what was merged asked for none', GITHUB],
    [
      'what was merged asked for another',
      { ...said, pull: { ...pull, lasting: { ...lasting, start: (START - 60) as Instant } } },
    ],
    [
      'it was merged after that start',
      { ...said, pull: { ...pull, lasting, mergedAt: (START + 60) as Instant } },
    ],
  ])('differs where %s', (_, github) => {
    expect(codes(waiting, github)).toEqual(['window-differs']);
  });
  test.each(['2026-11-20T12:00:00Z', '2026-11-21T22:00:00Z'])(
    'is held by AWS from its grant on: %s',
    (time) => {
      const object = {
        issue: IssueNumber.of(42),
        until: at('2026-11-21T23:00:00Z'),
        arn: 'arn:x',
        attached: true,
      };
      const known = new Map([[waiting.issue, waiting]]);
      expect(reconcileObjects([object], known, at(time))).toEqual([]);
      expect(reconcileObjects([], known, at(time)).map(({ code }) => code)).toEqual(['grant-without-aws']);
      const revoked = read([...ahead, line('revoked', formatInstant(at('2026-11-20T10:00:00Z')), {})]);
      expect(
        reconcileObjects([object], new Map([[revoked.issue, revoked]]), at(time)).map(({ code }) => code),
      ).toEqual(['aws-without-grant']);
      expect(reconcileObjects([], new Map([[revoked.issue, revoked]]), at(time))).toEqual([]);
    },
  );
});
