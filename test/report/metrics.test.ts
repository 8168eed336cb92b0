import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import { digest } from '../../src/report/week-digest.ts';
import { addCounts, countRequest, noCounts } from '../../src/report/counts.ts';
import { metricsFrom, metricsOf, type Metrics } from '../../src/report/metrics.ts';
import { summaryMarkdown } from '../../src/report/summary-markdown.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import { at } from './ledger-lines.ts';

/** A second computation, as plainly as it can be written, over the *lines* instead of the histories. */
interface Line {
  readonly kind: string;
  readonly issue: number;
  readonly at: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const NOW = at('2026-11-22T12:00:00Z');
const START = at('2026-11-01T00:00:00Z');
const iso = (seconds: number): string => formatInstant((START + seconds) as Instant);
const PEOPLE = ['alice', 'bob', 'carol'] as const;
const ACTIONS = ['s3:GetObject', 's3:PutObject', 'sqs:SendMessage', 'ec2:StopInstances'] as const;

const request = fc.record({
  who: fc.nat(2),
  service: fc.constantFrom('s3', 'sqs', 'ec2'),
  filed: fc.nat(15 * 86_400),
  draftAfter: fc.integer({ min: 1, max: 3_600 }),
  decideAfter: fc.integer({ min: 1, max: 86_400 }),
  grantAfter: fc.integer({ min: 0, max: 600 }),
  hours: fc.integer({ min: 1, max: 24 }),
  sweepAfter: fc.integer({ min: 0, max: 7_200 }),
  end: fc.constantFrom('pending', 'refused', 'rejected', 'granted', 'expired', 'revoked'),
  actions: fc.subarray([...ACTIONS], { minLength: 1 }),
  use: fc.array(fc.constantFrom('used', 'unused', 'unknown'), { minLength: 4, maxLength: 4 }),
  known: fc.boolean(),
  selfApproval: fc.boolean(),
});
type Made = typeof request extends fc.Arbitrary<infer T> ? T : never;

function linesOf(made: Made, issue: number): readonly Line[] {
  const drafted = made.filed + made.draftAfter;
  const decided = drafted + made.decideAfter;
  const granted = decided + made.grantAfter;
  const until = decided + made.hours * 3_600;
  const facts = {
    created: iso(made.filed),
    requester: { id: made.who + 1, login: PEOPLE[made.who] },
    account: 'prod',
    services: [made.service],
    resources: [],
  };
  const make = (kind: string, seconds: number, data: Readonly<Record<string, unknown>> = {}): Line => ({
    kind,
    issue,
    at: iso(seconds),
    data: { ...facts, ...data },
  });
  const lines = [make('drafted', drafted)];
  if (made.selfApproval) lines.push(make('approved', decided, { codes: ['self-approval'] }));
  if (made.end === 'refused') lines.push(make('refused', decided, { codes: ['guardrails', 'lapsed'] }));
  if (made.end === 'rejected') lines.push(make('rejected', decided));
  if (!['granted', 'expired', 'revoked'].includes(made.end)) return lines;
  const approver = PEOPLE[(made.who + 1) % 3];
  lines.push(
    make('granted', granted, {
      from: iso(decided),
      until: iso(until),
      statements: [{ actions: made.actions, resources: ['*'] }],
      approvers: [{ id: ((made.who + 1) % 3) + 1, login: approver, by: 'merge', at: iso(decided) }],
    }),
  );
  if (made.end === 'expired') lines.push(make('expired', until + made.sweepAfter));
  if (made.end === 'revoked')
    lines.push(make('revoked', decided + Math.min(made.hours * 3_600, made.grantAfter + 60)));
  if (made.known) {
    const by = (use: string) => made.actions.filter((_, index) => made.use[index] === use);
    lines.push(
      make('usage', until, {
        used: by('used').map((action) => ({ action, count: 2, last: iso(decided) })),
        unused: by('unused'),
        unknown: by('unknown'),
        how: 'by-principal',
        asOf: iso(until),
      }),
    );
  }
  return lines;
}

const historyOf = (lines: readonly Line[]): RequestHistory => {
  const issue = lines[0]?.issue ?? 0;
  const text = lines
    .map((each, index) => JSON.stringify({ id: String(index), run: '1', ...each }))
    .join('\n');
  const { history, problems } = readHistory(`events/2026-11/${issue}.jsonl`, text, NOW);
  if (!history || problems.length > 0) throw new Error(JSON.stringify(problems));
  return history;
};

const seconds = (text: unknown): number => Date.parse(String(text)) / 1_000;
const first = (lines: readonly Line[], ...kinds: readonly string[]) =>
  lines.find(({ kind }) => kinds.includes(kind));

/** Nearest rank: the smallest value that at least this share of all are not above. */
function rank(values: readonly number[], share: number): number | undefined {
  return [...values]
    .sort((a, b) => a - b)
    .find((value) => values.filter((each) => each <= value).length >= share * values.length);
}

function naive(all: readonly (readonly Line[])[]) {
  const grants = all.filter((lines) => first(lines, 'granted'));
  const usages: readonly Line['data'][] = grants.flatMap((lines) => {
    const usage = first(lines, 'usage');
    return usage === undefined ? [] : [usage.data];
  });
  const total = (name: string) => usages.reduce((sum, data) => sum + (data[name] as unknown[]).length, 0);
  const decisions = all.flatMap((lines) => {
    const from = first(lines, 'granted')?.data['from'] ?? first(lines, 'refused', 'rejected')?.at;
    return from === undefined ? [] : [seconds(from) - seconds(lines[0]?.data['created'])];
  });
  const live = grants.filter((lines) => {
    const data = first(lines, 'granted')?.data ?? {};
    return (
      first(lines, 'expired', 'revoked') === undefined &&
      seconds(data['until']) > NOW &&
      seconds(data['from']) <= NOW
    );
  });
  return {
    requests: all.length,
    live: live.map((lines) => lines[0]?.issue),
    pending: all
      .filter((lines) => !first(lines, 'granted', 'refused', 'rejected'))
      .map((lines) => lines[0]?.issue),
    decisions: decisions.length,
    decisionMedian: rank(decisions, 0.5),
    decisionP90: rank(decisions, 0.9),
    used: total('used'),
    unused: total('unused'),
    unknown: total('unknown'),
    neverUsed: grants
      .filter((lines) => {
        const data = first(lines, 'usage')?.data;
        return data && (data['used'] as unknown[]).length + (data['unknown'] as unknown[]).length === 0;
      })
      .map((lines) => lines[0]?.issue),
    people: PEOPLE.map(
      (login) =>
        all.filter((lines) => (lines[0]?.data['requester'] as { login: string }).login === login).length,
    ),
    overGranted: ACTIONS.map(
      (action) => usages.filter((data) => (data['unused'] as string[]).includes(action)).length,
    ),
    approved: PEOPLE.map(
      (login) =>
        grants.filter(
          (lines) => (first(lines, 'granted')?.data['approvers'] as { login: string }[])[0]?.login === login,
        ).length,
    ),
    selfApprovals: all.filter((lines) => first(lines, 'approved')).length,
    guardrails: all.filter((lines) => first(lines, 'refused')).length,
    lateness: rank(
      grants.flatMap((lines) => {
        const end = first(lines, 'expired');
        return end ? [seconds(end.at) - seconds(first(lines, 'granted')?.data['until'])] : [];
      }),
      0.9,
    ),
  };
}

const sameShape = (metrics: Metrics): ReturnType<typeof naive> => {
  const tally = (list: Metrics['byPerson'], name: string) =>
    list.find((each) => each.name === name)?.requests ?? 0;
  return {
    requests: metrics.requests,
    live: [...metrics.live],
    pending: [...metrics.pending],
    decisions: metrics.toDecision.count,
    decisionMedian: metrics.toDecision.median,
    decisionP90: metrics.toDecision.p90,
    used: metrics.usage.used,
    unused: metrics.usage.unused,
    unknown: metrics.usage.unknown,
    neverUsed: [...metrics.neverUsed],
    people: PEOPLE.map((login) => tally(metrics.byPerson, login)),
    overGranted: ACTIONS.map(
      (action) => metrics.overGranted.find((each) => each.action === action)?.unused ?? 0,
    ),
    approved: PEOPLE.map((login) => metrics.approvers.find((each) => each.login === login)?.approved ?? 0),
    selfApprovals: metrics.selfApprovals,
    guardrails: metrics.refusals.find(({ name }) => name === 'guardrails')?.count ?? 0,
    lateness: metrics.sweepLateness.p90,
  };
};

describe('metrics', () => {
  test('equal a naive second computation over the lines, whatever the order of the requests', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 25 }), fc.nat(), (all, turn) => {
        const lines = all.map((made, index) => linesOf(made, index + 1));
        const histories = lines.map(historyOf);
        const metrics = metricsOf(histories, NOW);
        expect(sameShape(metrics)).toEqual(naive(lines));
        const cut = histories.length === 0 ? 0 : turn % histories.length;
        // Two passes, as two threads make them, and what each sends as the other gets it.
        const [one, other] = [noCounts(), noCounts()];
        for (const [index, history] of histories.entries())
          countRequest(index < cut ? one : other, history, NOW);
        addCounts(one, structuredClone(other));
        expect(metricsFrom(one, NOW)).toEqual(metrics);
        expect(metricsOf([...histories.slice(cut), ...histories.slice(0, cut)], NOW)).toEqual(metrics);
      }),
      { numRuns: 150 },
    );
  });

  test('unknown counts for neither used nor unused, and an unknown grant is never called unused', () => {
    const made = {
      who: 0,
      service: 's3',
      filed: 0,
      draftAfter: 1,
      decideAfter: 1,
      grantAfter: 0,
      hours: 1,
      sweepAfter: 0,
      end: 'expired',
      actions: ['s3:GetObject', 's3:PutObject'],
      known: true,
      selfApproval: false,
    } as const;
    const of = (...use: string[]) =>
      metricsOf([historyOf(linesOf({ ...made, actions: [...made.actions], use } as Made, 1))], NOW);
    expect(of('used', 'unknown', 'x', 'x').usage).toMatchObject({ share: 1, unknown: 1 });
    expect(of('unused', 'unknown', 'x', 'x')).toMatchObject({ neverUsed: [], usage: { share: 0 } });
    expect(of('unknown', 'unknown', 'x', 'x')).toMatchObject({ neverUsed: [], usage: { share: undefined } });
    expect(of('unused', 'unused', 'x', 'x').neverUsed).toEqual([1]);
  });

  test('the same asked for three times is suggested to be spared', () => {
    const made = {
      who: 0,
      service: 's3',
      filed: 0,
      draftAfter: 1,
      decideAfter: 1,
      grantAfter: 0,
      hours: 1,
      sweepAfter: 0,
      end: 'expired',
      actions: ['s3:GetObject'],
      use: ['used', 'x', 'x', 'x'],
      known: true,
      selfApproval: false,
    };
    const twice = [1, 2].map((issue) => historyOf(linesOf(made as Made, issue)));
    expect(metricsOf(twice, NOW).repeated).toEqual([]);
    const thrice = [...twice, historyOf(linesOf({ ...made, filed: 9_000 } as Made, 7))];
    expect(metricsOf(thrice, NOW).repeated).toMatchObject([{ requester: 'alice', issues: [1, 2, 7] }]);
    expect(digest(metricsOf(thrice, NOW)).text).toContain('Asked for again: alice, 3 times');
  });

  test('a digest of nothing and a digest of much both fit one screen', () => {
    expect(digest(metricsOf([], NOW)).facts.length).toBeGreaterThanOrEqual(5);
    fc.assert(
      fc.property(fc.array(request, { maxLength: 30 }), (all) => {
        const { text, facts } = digest(
          metricsOf(
            all.map((made, index) => historyOf(linesOf(made, index + 1))),
            NOW,
          ),
        );
        expect(facts.length).toBeLessThanOrEqual(14);
        expect(text.split('\n').every((row) => row.length <= 160)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('the summary’s charts hold no character that Mermaid or Markdown reads', () => {
    const metrics = metricsOf([], NOW);
    const hostile: Metrics = {
      ...metrics,
      byService: [{ name: 's3"]\n```\n<b>', requests: 2, granted: 1, neverUsed: 0 }],
      refusals: [{ name: '|<script>', count: 1 }],
    };
    const text = summaryMarkdown(hostile);
    expect(text).toContain('"s3b" : 2');
    expect(text).not.toMatch(/<script>|<b>/);
    expect(text.split('```').length % 2).toBe(1);
  });
});
