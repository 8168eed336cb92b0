import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseInstant, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { STATES, type State } from '../../src/lifecycle/state.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import { metricsOf } from '../../src/report/metrics.ts';
import { rowsOf } from './rows.ts';
import { columnsOf, requestsOf } from '../../src/report/page/columns.ts';
import { dataBlock } from '../../src/report/page/data-block.ts';
import { dayStart, endOf, filtered, inForce, NO_FILTER, usedOf } from '../../src/report/page/row-filter.ts';
import type { PageModel, PageRequest, PageRow } from '../../src/report/page/page-types.ts';
import { lengthText, momentText, ticksOf } from '../../src/report/page/time-text.ts';
import { oldestCarried, pageModel } from '../../src/report/page/page-model.ts';
import { FIRST_VIEW, hashOf, SORT_KEYS, viewOf } from '../../src/report/page/permalink.ts';
import { renderPage } from '../../src/report/page/render-page.ts';
import { spreadOf, summaryOf } from '../../src/report/page/page-summary.ts';
import { askedResource, isAskedAction, whoCould } from '../../src/report/page/who-could.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';

function at(text: string): Instant {
  const moment = parseInstant(text);
  if (moment === undefined) throw new Error(`${text} is no time`);
  return moment;
}
const NOW = at('2026-11-22T20:00:00Z');

const request = (changes: Partial<PageRequest> = {}): PageRequest => ({
  issue: 1042,
  pull: 1043,
  state: 'granted',
  synthetic: false,
  requester: 'alice',
  principal: 'IAM user alice',
  account: 'prod',
  services: ['s3'],
  resources: ['arn:aws:s3:::exports/*'],
  statements: [{ actions: ['s3:GetObject'], resources: ['arn:aws:s3:::exports/*'] }],
  actions: ['s3:GetObject'],
  risk: 'low',
  duration: 28_800 as Seconds,
  requestedAt: at('2026-11-22T18:00:00Z'),
  decidedAt: at('2026-11-22T18:20:00Z'),
  grantedAt: at('2026-11-22T18:21:00Z'),
  from: at('2026-11-22T18:20:00Z'),
  until: at('2026-11-23T02:20:00Z'),
  endedAt: undefined,
  approvers: ['bob'],
  selfApprovals: 0,
  codes: [],
  usage: undefined,
  standing: undefined,
  breakGlass: undefined,
  extensions: [],
  escalated: [],
  ...changes,
});

const model = (requests: readonly PageRequest[]): PageModel => ({
  repository: 'acme/aws-access',
  url: 'https://github.com/acme/aws-access',
  name: 'aws-jit',
  madeAt: NOW,
  since: undefined,
  months: [],
  names: { reports: ['arn:aws:s3:::exports/*'] },
  synthetic: false,
  problems: [],
  requests,
});

const history = (requests: number, seed = 7): readonly RequestHistory[] =>
  [...syntheticLedger({ seed, requests, until: NOW, days: 365, firstIssue: 1 })].flatMap(({ path, text }) => {
    const read = readHistory(path, text, NOW);
    expect(read.problems).toEqual([]);
    return read.history ? [read.history] : [];
  });

describe('columns', () => {
  const moment = fc.integer({ min: 946_684_800, max: 4_102_444_799 }).map((n) => n as Instant);
  const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const word = fc.stringMatching(/^[a-zA-Z0-9:/*._ <>&"'-]{1,24}$/);
  const words = fc.array(word, { maxLength: 4 });
  const rows = fc
    .record({
      issue: fc.integer({ min: 1, max: 2 ** 40 }),
      pull: maybe(fc.integer({ min: 1, max: 2 ** 40 })),
      state: fc.constantFrom(...(Object.keys(STATES) as State[])),
      synthetic: fc.boolean(),
      requester: word,
      principal: word,
      account: word,
      services: words,
      resources: words,
      statements: fc.array(fc.record({ actions: words, resources: words }), { maxLength: 3 }),
      risk: word,
      duration: maybe(fc.integer({ min: 1, max: 10 ** 8 }).map((n) => n as Seconds)),
      requestedAt: moment,
      decidedAt: maybe(moment),
      grantedAt: maybe(moment),
      from: maybe(moment),
      until: maybe(moment),
      endedAt: maybe(moment),
      approvers: words,
      selfApprovals: fc.nat(3),
      codes: words,
      usage: maybe(
        fc.record({
          how: fc.constantFrom('exact' as const, 'by-principal' as const),
          asOf: moment,
          used: fc.array(fc.record({ action: word, count: fc.nat(99), last: maybe(moment) }), {
            maxLength: 3,
          }),
          unused: words,
          unknown: words,
        }),
      ),
      standing: maybe(fc.record({ name: word, approvedAt: maybe(moment) })),
      breakGlass: maybe(
        fc.record({
          record: maybe(fc.integer({ min: 1, max: 2 ** 40 })),
          signedOffAt: maybe(moment),
          signedOffBy: words,
        }),
      ),
      extensions: fc.array(
        fc.record({
          number: fc.integer({ min: 1, max: 99 }),
          until: maybe(moment),
          askedAt: maybe(moment),
          givenAt: maybe(moment),
          pull: maybe(fc.integer({ min: 1, max: 2 ** 40 })),
          approvers: words,
        }),
        { maxLength: 2 },
      ),
      escalated: fc.array(moment, { maxLength: 3 }),
    })
    .map((row): PageRequest => ({
      ...row,
      actions: [...new Set(row.statements.flatMap(({ actions }) => actions))],
    }));

  test('what goes into the page comes out of it, through JSON', () => {
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 8 }), (requests) => {
        const data = JSON.parse(dataBlock(columnsOf(model(requests)))) as ReturnType<typeof columnsOf>;
        expect(requestsOf(data)).toEqual(requests);
      }),
    );
  });

  test('what is not displayed is written out, and no text fills the page', () => {
    const [shown] = requestsOf(
      columnsOf(model([request({ requester: 'al\u202Eice', account: 'x'.repeat(100_000) })])),
    );
    expect(shown?.requester).toBe('al[U+202E]ice');
    expect(shown?.account).toHaveLength(2_101);
  });

  test('ten thousand broken lines do not fill the page; they are counted', () => {
    const problems = Array.from({ length: 10_000 }, (_, place) => ({
      where: `line ${place}`,
      what: 'broken',
    }));
    const data = columnsOf({ ...model([]), problems });
    expect([data.problems.length, data.moreProblems]).toEqual([200, 9_800]);
  });
});

describe('the page as a file', () => {
  const assets = { script: 'run()', style: 'p{}', scriptHash: 'sha256-AAA=', styleHash: 'sha256-BBB=' };
  const hostile = '</script><script>alert(1)</script><!--<script>]]>\u2028\u2029&quot;"\'';

  test('no text of the ledger ends the block of data, begins a comment or becomes markup', () => {
    const page = renderPage(
      {
        ...model([request({ requester: hostile, account: hostile, services: [hostile], risk: hostile })]),
        repository: hostile,
        name: hostile,
        problems: [{ where: hostile, what: hostile }],
      },
      assets,
    );
    // The two scripts of the page, and no other; nothing that HTML or JavaScript reads differently.
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page).not.toMatch(/<!--|[\u2028\u2029]/);
    const block = /id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
    expect((JSON.parse(block) as { repository: string }).repository).toBe(
      hostile.replace('\u2028', '[U+2028]').replace('\u2029', '[U+2029]'),
    );
  });

  test('only this program and this style may run, and nothing may be requested', () => {
    const [, policy = ''] =
      /Content-Security-Policy" content="([^"]*)"/.exec(renderPage(model([]), assets)) ?? [];
    const directives = policy.replaceAll('&#39;', "'").split('; ');
    expect(directives).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'sha256-AAA='",
        "style-src 'sha256-BBB='",
        "base-uri 'none'",
        "form-action 'none'",
      ]),
    );
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    // `default-src` is for requests as well, where nothing else is said.
    expect(policy).not.toContain('connect-src');
  });

  test('where months lie beside it, files of its own site may be requested, and nothing else more', () => {
    const of = (months: PageModel['months']): readonly string[] =>
      (
        /Content-Security-Policy" content="([^"]*)"/.exec(
          renderPage({ ...model([]), months }, assets),
        )?.[1] ?? ''
      )
        .replaceAll('&#39;', "'")
        .split('; ');
    const month = { month: '2026-03', requests: 1, filed: [NOW, NOW], issues: [1, 1], access: null, bytes: 2, sha256: 'a' } as const; // prettier-ignore
    expect(of([month]).filter((each) => !of([]).includes(each))).toEqual(["connect-src 'self'"]);
    expect(of([]).filter((each) => !of([month]).includes(each))).toEqual([]);
  });

  test('any JSON value survives the block', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const block = dataBlock(value);
        expect(block).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(block)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('filter', () => {
  const alice = request();
  const bob = request({ issue: 7, requester: 'bob', principal: 'IAM user bob', account: 'staging', services: ['ecs', 'logs'], state: 'drafted', grantedAt: undefined, from: undefined, until: undefined, approvers: [], actions: [], statements: [], resources: [], requestedAt: at('2026-11-21T23:59:59Z') }); // prettier-ignore
  const both = [alice, bob];
  const cases: readonly (readonly [string, Partial<typeof NO_FILTER>, readonly PageRequest[]])[] = [
    ['nothing', {}, both],
    ['a word in any case', { words: 'GETOBJECT' }, [alice]],
    ['two words must both occur', { words: 'alice ecs' }, []],
    ['an issue number', { words: '#1042' }, [alice]],
    ['who asked', { requester: 'bob' }, [bob]],
    ['who approved', { approver: 'bob' }, [alice]],
    ['an account', { account: 'staging' }, [bob]],
    ['a service, whole', { service: 'ec' }, []],
    ['a service of several', { service: 'logs' }, [bob]],
    ['a state', { state: 'drafted' }, [bob]],
    ['what is live', { state: 'live' }, [alice]],
    ['what is pending', { state: 'pending' }, [bob]],
    ['a first day, from its first second', { from: '2026-11-22' }, [alice]],
    ['a last day, to its last second', { to: '2026-11-21' }, [bob]],
    ['a day that is none asks for nothing', { from: '2026-02-30' }, both],
    ['use that is not known', { usage: 'unknown' }, [alice]],
    ['a pattern is no pattern', { words: '.*' }, []],
  ];
  test.each(cases)('%s', (_, filter, expected) => {
    expect(filtered(both, { ...NO_FILTER, ...filter }, NOW)).toEqual(expected);
  });

  test('access ends at its expiry, or when it was taken back before', () => {
    const until = at('2026-11-23T02:20:00Z');
    expect(endOf(alice)).toBe(until);
    expect(endOf(request({ endedAt: at('2026-11-22T19:00:00Z') }))).toBe(at('2026-11-22T19:00:00Z'));
    // Tidied away later: AWS had ended it before.
    expect(endOf(request({ endedAt: at('2026-11-23T03:00:00Z') }))).toBe(until);
    expect([until - 1, until].map((moment) => inForce(alice, moment))).toEqual([true, false]);
    expect(inForce(bob, NOW)).toBe(false);
  });

  test('what is not known is never said to be unused', () => {
    const usage = { how: 'exact' as const, asOf: NOW, used: [], unused: ['s3:GetObject'], unknown: [] };
    expect(usedOf(request())).toBe('unknown');
    expect(usedOf(request({ usage }))).toBe('never');
    expect(usedOf(request({ usage: { ...usage, unknown: ['s3:ListBucket'] } }))).toBe('unknown');
    expect(usedOf(request({ usage: { ...usage, unused: [] } }))).toBe('unknown');
    expect(usedOf(bob)).toBeUndefined();
  });

  test('days', () => {
    expect(dayStart('2024-02-29')).toBe(at('2024-02-29T00:00:00Z'));
    expect(['2023-02-29', '2026-13-01', 'yesterday', ''].map(dayStart)).toEqual([undefined, undefined, undefined, undefined]); // prettier-ignore
  });
});

describe('permalinks', () => {
  test('a view survives its link', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 });
    fc.assert(
      fc.property(
        fc.record({
          filter: fc.record({ words: text, requester: text, approver: text, account: text, service: text, state: text, kind: text, usage: text, from: text, to: text }), // prettier-ignore
          page: fc.integer({ min: 1, max: 400 }),
          sort: fc.constantFrom(...SORT_KEYS),
          open: fc.option(fc.integer({ min: 1, max: 2 ** 40 }), { nil: undefined }),
          arn: text,
          action: text,
          at: text,
          older: fc.constantFrom('', '2021-12', '2026-03'),
        }),
        (view) => {
          expect(viewOf(`#${hashOf(view)}`)).toEqual(view);
        },
      ),
    );
  });
  test('an ARN stays readable; the page as it opens has no fragment', () => {
    expect(hashOf({ ...FIRST_VIEW, arn: 'arn:aws:s3:::a/b' })).toBe('arn=arn:aws:s3:::a/b');
    expect(hashOf(FIRST_VIEW)).toBe('');
  });
  test.each(['#page=-1&request=x&sort=constructor', '#%E0%A4%A', '#q', '#__proto__=1', '#page=1e9'])(
    '%s is the page as it opens',
    (hash) => {
      expect(viewOf(hash)).toEqual(FIRST_VIEW);
    },
  );
});

describe('who could use a resource', () => {
  const arn = 'arn:aws:s3:::exports/2026.csv';
  const answer = (requests: readonly PageRequest[], moment = NOW, of = arn) =>
    whoCould(requests, { kind: 'one', arn: of }, moment).map(({ request: { issue }, actions }) => [
      issue,
      ...actions,
    ]);
  test('who held a matching statement at that moment', () => {
    expect(answer([request()])).toEqual([[1042, 's3:GetObject']]);
    // From the beginning of the window on, as everywhere: when it was read back is later by the length of a run.
    expect(answer([request()], at('2026-11-22T18:19:59Z'))).toEqual([]);
    expect(answer([request()], at('2026-11-22T18:20:00Z'))).toEqual([[1042, 's3:GetObject']]);
    expect(answer([request()], at('2026-11-23T02:20:00Z'))).toEqual([]);
    expect(answer([request()], NOW, 'arn:aws:s3:::export/2026.csv')).toEqual([]);
  });
  test('asked for is not granted: only statements count, each by itself', () => {
    expect(answer([request({ statements: [] })])).toEqual([]);
    const statements = [
      { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::other/*'] },
      { actions: ['s3:ListAllMyBuckets', 'ec2:DescribeInstances'], resources: ['*'] },
    ];
    expect(answer([request({ statements })])).toEqual([[1042, 's3:ListAllMyBuckets']]);
  });
  test.each([
    [arn, { kind: 'one', arn }],
    ['arn:aws:s3:::exports/*', { kind: 'any', patterns: ['arn:aws:s3:::exports/*'] }],
    ['reports', { kind: 'any', patterns: ['arn:aws:s3:::exports', 'arn:aws:s3:::exports/*'] }],
    ['', undefined],
    ['*', undefined],
    ['arn:aws:s3', undefined],
    ['two words', undefined],
    ['exports', { kind: 'named', name: 'exports' }],
    ['constructor', { kind: 'named', name: 'constructor' }],
  ])('%s asks for', (typed, asked) => {
    expect(askedResource(typed, { reports: ['arn:aws:s3:::exports', 'arn:aws:s3:::exports/*'] })).toEqual(
      asked,
    );
  });
  test.each([
    ['exports', 's3', 'arn:aws:s3:::exports/*', true],
    ['exports', 's3', 'arn:aws:s3:::exports', true],
    ['exports', 's3', 'arn:aws:s3:::exp*', true],
    ['exports', 's3', 'arn:aws:s3:::export', false],
    ['exports', 's3', 'arn:aws:s3:::exports-old/*', false],
    ['orders', 'dynamodb', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders', true],
    ['orders', 'dynamodb', 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders/index/*', true],
    ['resize', 'lambda', 'arn:aws:lambda:eu-west-1:111122223333:function:resize', true],
    [
      '/aws/lambda/resize',
      'logs',
      'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/resize:*',
      true,
    ],
  ])('the thing called %s in %s is within %s: %s', (name, service, pattern, within) => {
    const granted = request({ statements: [{ actions: [`${service}:Anything`], resources: [pattern] }] });
    expect(whoCould([granted], askedResource(name) ?? { kind: 'any', patterns: [] }, NOW)).toHaveLength(
      within ? 1 : 0,
    );
  });
  test('whatever matches the whole ARN is found by a pattern that has it, and by every action pattern that has the action', () => {
    const [service, name] = ['s3', 'exports'];
    fc.assert(
      fc.property(
        fc.constantFrom(
          '*',
          'arn:aws:s3:::*',
          'arn:aws:s3:::exports/*',
          'arn:aws:s3:::e?ports/2026*',
          'arn:aws:s3:::other/*',
        ),
        fc.constantFrom('', 's3:*', 's3:Get*', 'GetObject', 's3:GetObject', 'S3:getobject'),
        fc.constantFrom('arn:aws:s3:::exports/*', 'arn:aws:s3:::*', name, arn),
        (granted, action, typed) => {
          const held = [
            request({ statements: [{ actions: [`${service}:GetObject`], resources: [granted] }] }),
          ];
          const exact = whoCould(held, { kind: 'one', arn }, NOW);
          const found = whoCould(held, askedResource(typed) ?? { kind: 'any', patterns: [] }, NOW, action);
          if (exact.length > 0) expect(found).toHaveLength(1);
        },
      ),
    );
  });
  test('an action that was not granted is not found', () => {
    for (const action of ['s3:PutObject', 'ec2:*', 'PutObject', 's3:Delete*'])
      expect(whoCould([request()], { kind: 'one', arn }, NOW, action)).toEqual([]);
    expect(['', 's3:Get*', 'GetObject', ':', 's3:'].map(isAskedAction)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('figures', () => {
  test('they are the same as those of the exports, on made-up history', () => {
    for (const seed of [1, 2, 3]) {
      const histories = history(400, seed);
      const metrics = metricsOf(histories, NOW);
      const { requests } = pageModel({
        repository: 'a/b',
        url: '',
        name: '',
        madeAt: NOW,
        rows: rowsOf(histories, NOW),
        problems: [],
      });
      const summary = summaryOf(requests, NOW);
      expect(summary.total).toBe(metrics.requests);
      expect(summary.live).toBe(metrics.live.length);
      expect(summary.pending).toBe(metrics.pending.length);
      expect(summary.never).toBe(metrics.neverUsed.length);
      expect(summary.actions).toMatchObject({ used: metrics.usage.used, unused: metrics.usage.unused });
      expect(summary.toDecision).toMatchObject({
        median: metrics.toDecision.median,
        p90: metrics.toDecision.p90,
      });
      expect(summary.toAccess).toMatchObject({ median: metrics.toAccess.median, p90: metrics.toAccess.p90 });
      expect(summary.lateness.median).toBe(metrics.sweepLateness.median);
      expect(summary.codes).toEqual(metrics.refusals);
      expect(summary.people).toEqual(metrics.byPerson.map(({ name, requests: count }) => ({ name, count })));
      expect(summary.repeated.slice(0, 50).map(({ issues }) => issues.length)).toEqual(
        metrics.repeated.map(({ issues }) => issues.length),
      );
      expect(summary.months.reduce((sum, { granted, turnedDown, other }) => sum + granted + turnedDown + other, 0)).toBe(requests.length); // prettier-ignore
    }
  });

  test('a spread names values that occurred', () => {
    expect(spreadOf([])).toEqual({ count: 0, median: undefined, p90: undefined });
    expect(spreadOf([5, 1, 3, 2, 4, 6, 7, 8, 9, 10])).toEqual({ count: 10, median: 5, p90: 9 });
  });

  test('times that cannot be are said so, and break nothing', () => {
    expect(momentText(at('2026-11-22T20:17:29Z'))).toBe('2026-11-22 20:17');
    expect([-1, 1e15, Number.NaN, Infinity].map(momentText)).toEqual(Array(4).fill('a time that cannot be'));
    const absurd = request({ until: 1e15 as Instant, decidedAt: 5 as Instant });
    expect(summaryOf([absurd], NOW).toDecision.count).toBe(0);
    expect([0, 59, 61, 3_600, 90_061].map(lengthText)).toEqual([
      '0 s',
      '59 s',
      '1 min 1 s',
      '1 h',
      '1 d 1 h',
    ]);
  });
});

describe('what the page holds', () => {
  const source = {
    repository: 'a/b',
    url: 'https://github.com/a/b',
    name: 'aws-jit',
    madeAt: NOW,
    problems: [],
  };
  const of = (month: string, count: number): [string, PageRow[]] => [
    month,
    Array.from({ length: count }, () => ({ request: request(), open: false, withoutTime: undefined })),
  ];
  test.each([
    ['few requests: thirteen months', [of('2025-11', 100), of('2026-11', 100)], '2025-11'],
    ['whole months, as long as all of them are not more', [of('2026-06', 3_000), of('2026-07', 2_000), of('2026-10', 1_500), of('2026-11', 1_500)], '2026-07'], // prettier-ignore
    [
      'a month that is more by itself ends it',
      [of('2026-08', 1), of('2026-09', 4_999), of('2026-11', 2)],
      '2026-10',
    ],
    [
      'this month and the last one, however many',
      [of('2026-09', 1), of('2026-10', 4_000), of('2026-11', 9_000)],
      '2026-10',
    ],
    ['nothing: this month and the last one', [], '2026-10'],
  ] as const)('%s', (_, months, oldest) => {
    expect(oldestCarried(new Map(months), NOW)).toBe(oldest);
  });
  test('where everything is in the page, it is since nothing', () => {
    expect(pageModel({ ...source, rows: rowsOf(history(5), NOW) })).toMatchObject({
      since: undefined,
      months: [],
    });
  });
});

test('ticks are whole hours or midnights, in the span, as many as fit and no more', () => {
  const time = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
  fc.assert(
    fc.property(
      time,
      fc.integer({ min: 3_600, max: 400 * 86_400 }),
      fc.constantFrom(3, 6),
      (start, span, most) => {
        const ticks = ticksOf(start, start + span, most);
        expect(ticks.length).toBeLessThanOrEqual(most);
        for (const each of ticks) {
          expect(each).toBeGreaterThanOrEqual(start);
          expect(each).toBeLessThanOrEqual(start + span);
          expect(each % (span > 6 * 86_400 ? 86_400 : 3_600)).toBe(0);
        }
      },
    ),
  );
});

test('made-up history: nothing is used after AWS has refused it', () => {
  for (const each of history(2_000, 5)) {
    const end = Math.min(
      each.window?.until ?? Infinity,
      each.ended?.how === 'revoked' ? each.ended.at : Infinity,
    );
    for (const { last } of each.usage?.used ?? []) {
      expect(last).toBeLessThan(end);
      expect(last).toBeGreaterThanOrEqual(each.window?.from ?? 0);
    }
  }
});

test('made-up history: the same seed gives the same files, every line says that it is made up', () => {
  const order = { seed: 3, requests: 200, until: NOW, days: 365, firstIssue: 1 };
  const files = [...syntheticLedger(order)];
  expect([...syntheticLedger(order)]).toEqual(files);
  expect(files).toHaveLength(200);
  for (const { text } of files)
    for (const line of text.trim().split('\n')) expect(line).toContain('"synthetic":true');
});
