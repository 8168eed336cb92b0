import { describe, expect, test } from '@jest/globals';
import { IssueNumber, UserId } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import {
  reconcileGrant,
  reconcileObjects,
  type AwsSays,
  type GitHubSays,
} from '../../src/report/reconcile.ts';
import { at, NOW, PATH, WHOLE } from './ledger-lines.ts';

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
