import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { closedMonths } from '../../src/commands/report/closed-months.ts';
import { compareKept, newlyClosed } from '../../src/commands/report/keep-months.ts';
import { readLedger } from '../../src/commands/run/ledger-checkout.ts';
import { isClosedMonth } from '../../src/report/closed/closed-month.ts';
import type { RequestHistory } from '../../src/report/history.ts';
import { personFiles, type Precedent } from '../../src/report/precedent.ts';
import { report } from '../../src/terminal/reporting/report-command.ts';
import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { at } from './ledger-lines.ts';

const DAY = 24 * 60 * 60;
const FILES = ['requests', 'grants', 'usage'].flatMap((name) => [`${name}.csv`, `${name}.jsonl`]);
let folder: string;
let ledger: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-jit-closed-'));
  ledger = join(folder, 'ledger');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(ledger, path)), { recursive: true });
  writeFileSync(join(ledger, path), content);
}

/** What a push to the ledger branch and a fresh checkout leave. */
function commit(): void {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', ledger, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '--allow-empty', '-m', 'x');
}

/** What the daily report would commit. */
async function close(now: Instant): Promise<readonly string[]> {
  const files = newlyClosed(ledger, await closedMonths(ledger, now, () => undefined), () => false, now);
  for (const [path, bytes] of files) if (bytes !== null) put(path, bytes);
  commit();
  return [...files.keys()];
}

async function written(name: string, now: Instant, full: boolean) {
  const said = { out: '', err: '' };
  const out = join(folder, name);
  const code = await report(
    {
      ...{
        ledger,
        out,
        now,
        full,
        json: true,
        repository: 'a/b',
        name: 'aws-jit',
        url: '',
        worthKeeping: 1,
        mostInPage: 30,
      },
      ...{ at: undefined, resource: undefined, action: undefined, usage: undefined, usageCovers: [] },
    },
    {
      read: () => Promise.resolve(undefined),
      stdout: (text) => (said.out += text),
      stderr: (text) => (said.err += text),
    },
  );
  const beside = existsSync(join(out, 'older')) ? readdirSync(join(out, 'older')) : [];
  const texts = [
    ...FILES,
    'index.html',
    'live.md',
    'metrics.json',
    ...beside.map((each) => `older/${each}`),
  ].map((file) => [file, readFileSync(join(out, file), 'utf8')] as const);
  return { code, ...said, files: Object.fromEntries(texts) };
}

/** The files of people, which the action writes. */
async function people(now: Instant, daily: boolean): Promise<unknown> {
  const months = await closedMonths(ledger, now, () => undefined);
  const histories: RequestHistory[] = [];
  const closed: Precedent[] = [];
  const of = daily ? (month: string) => months.of(month) : () => undefined;
  for (const item of readLedger(
    ledger,
    now,
    () => undefined,
    () => true,
    of,
  ))
    if (isClosedMonth(item)) closed.push(...item.precedents());
    else histories.push(item);
  return [...personFiles(histories, now, closed)].sort();
}

const event = (kind: string, issue: number, time: Instant, data: object, id = kind): string =>
  `${JSON.stringify({ id, kind, issue, at: formatInstant(time), run: '1', data })}\n`;

interface Mischief {
  readonly kind: 'late' | 'corrected' | 'broken' | 'twice' | 'formula' | 'hidden' | 'gone' | 'old and live';
  /** Which of the requests. */
  readonly place: number;
}

/** Somebody, or a run that was late, changes what has been. */
function change(paths: readonly string[], { kind, place }: Mischief, now: Instant): void {
  const path = paths[Math.floor(place * paths.length)] ?? '';
  const issue = Number(/(\d+)\.jsonl$/.exec(path)?.[1]);
  switch (kind) {
    case 'late':
      appendFileSync(join(ledger, path), event('tampered', issue, now, {}));
      break;
    case 'corrected':
      put(path, event('refused', issue, (now - DAY) as Instant, { codes: ['wide-resource'] }));
      break;
    case 'broken':
      appendFileSync(join(ledger, path), '{"id":"drafted","ki');
      break;
    case 'twice':
      put(`events/2027-01/${issue}.jsonl`, event('lapsed', issue, (now - DAY) as Instant, {}));
      break;
    case 'formula':
      put(
        'events/2025-11/3.jsonl',
        event('refused', 3, (now - 300 * DAY) as Instant, { resources: ['arn:,=1+1'] }),
      );
      break;
    case 'hidden':
      put(
        'events/2025-12/4.jsonl',
        event('refused', 4, (now - 290 * DAY) as Instant, { principal: 'iam-user/ä\u{E0100}' }),
      );
      break;
    case 'gone':
      rmSync(join(ledger, path), { force: true });
      break;
    case 'old and live':
      put(
        'events/2025-10/5.jsonl',
        event('granted', 5, (now - 330 * DAY) as Instant, {
          requester: { id: 1001, login: 'alice' },
          until: formatInstant((now + 400 * DAY) as Instant),
          statements: [{ actions: ['s3:GetObject'], resources: ['*'] }],
        }),
      );
  }
}

const mischief: fc.Arbitrary<Mischief> = fc.record({
  kind: fc.constantFrom<Mischief['kind']>(
    ...(['late', 'corrected', 'broken', 'twice', 'formula', 'hidden', 'gone', 'old and live'] as const),
  ),
  place: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

describe('a report that believes closed months', () => {
  test('has the same bytes as one that reads every event, whatever is late, corrected, broken or gone', async () => {
    let closedAtAll = 0;
    let believed = 0;
    let beside = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        fc.integer({ min: 200, max: 700 }),
        fc.array(mischief, { maxLength: 3 }),
        fc.array(mischief, { maxLength: 3 }),
        fc.integer({ min: 0, max: 60 }),
        async (seed, days, before, after, later) => {
          rmSync(folder, { recursive: true, force: true });
          const until = at('2026-11-20T00:00:00Z');
          const paths: string[] = [];
          for (const { path, text } of syntheticLedger({ seed, requests: 60, until, days, firstIssue: 10 })) {
            paths.push(path);
            // Only what is not made up is a precedent.
            put(path, seed % 3 === 0 ? text : text.replaceAll('"synthetic":true,', ''));
          }
          for (const each of before) change(paths, each, until);
          commit();
          closedAtAll += (await close(until)).length;
          for (const each of after) change(paths, each, until);
          commit();
          const now = (until + later * DAY) as Instant;
          const months = await closedMonths(ledger, now, () => undefined);
          believed += [...months.folders.keys()].filter((month) => months.of(month) !== undefined).length;
          const [daily, full] = [await written('daily', now, false), await written('full', now, true)];
          for (const [file, text] of Object.entries(full.files))
            expect([file, daily.files[file] === text]).toEqual([file, true]);
          expect(Object.keys(daily.files)).toEqual(Object.keys(full.files));
          beside += Object.keys(full.files).filter((file) => file.startsWith('older/')).length;
          expect(daily.code).toBe(full.code);
          expect(daily.err).toBe(full.err);
          expect(await people(now, true)).toEqual(await people(now, false));
        },
      ),
      // A month whose only request is gone, of which something is kept: both say so.
      { numRuns: 8, examples: [[0, 398, [], [{ kind: 'gone', place: 0 }], 0]] },
    );
    expect(closedAtAll).toBeGreaterThan(25);
    expect(believed).toBeGreaterThan(25);
    expect(beside).toBeGreaterThan(25);
  }, 240_000);
});

describe('what somebody else wrote into a kept file', () => {
  const NOW = at('2026-11-20T00:00:00Z');
  const MONTH = '2026-03';
  const kept = `closed/${MONTH}.gz`;
  beforeEach(async () => {
    for (const { path, text } of syntheticLedger({
      seed: 7,
      requests: 60,
      until: NOW,
      days: 400,
      firstIssue: 10,
    }))
      put(path, text);
    commit();
    expect(await close(NOW)).toContain(kept);
  });
  const rewrite = (change: (text: string) => string): void => {
    const text = gunzipSync(readFileSync(join(ledger, kept))).toString('latin1');
    const changed = change(text);
    expect(changed).not.toBe(text);
    put(kept, gzipSync(Buffer.from(changed, 'latin1')));
    commit();
  };

  test('is believed until everything is read again, which says so and puts it right', async () => {
    rewrite((text) => text.replace(/"selfApprovals":\d/, '"selfApprovals":9'));
    expect((await written('daily', NOW, false)).files['metrics.json']).toMatch(/"selfApprovals": (?:9|1\d),/);
    const full = await written('full', NOW, true);
    expect(full.code).toBe(1);
    expect(full.err).toContain(
      `${kept} on the branch aws-jit-ledger was not what the events of that month say`,
    );
    const { files, differences, months } = compareKept(
      ledger,
      await closedMonths(ledger, NOW, () => undefined),
      NOW,
    );
    expect(months).toBeGreaterThan(5);
    expect(differences).toHaveLength(1);
    put(kept, files.get(kept) ?? '');
    commit();
    expect(compareKept(ledger, await closedMonths(ledger, NOW, () => undefined), NOW).differences).toEqual(
      [],
    );
  });

  /** The length of the part that grows is put right, so that only its content is at fault. */
  const inserted = (text: string, before: string, more: string): string => {
    const [head = '', ...rest] = text.split('\n');
    const lengths = (JSON.parse(head) as { lengths: number[] }).lengths;
    const whole = rest.join('\n');
    const place = whole.indexOf(before);
    let end = 0;
    const grown = lengths.map((length) => {
      const inside = place >= end && place < end + length;
      end += length;
      return inside ? length + more.length : length;
    });
    expect(place).toBeGreaterThan(-1);
    return `${head.replace(JSON.stringify(lengths), JSON.stringify(grown))}\n${whole.slice(0, place)}${more}${whole.slice(place)}`;
  };

  test.each<readonly [string, () => void]>([
    [
      'a formula in an export',
      () => {
        rewrite((text) => inserted(text, ',identity-center-user/', ',=HYPERLINK(1)'));
      },
    ],
    [
      'a formula behind spaces and quotes',
      () => {
        rewrite((text) => inserted(text, ',identity-center-user/', ',"  @x"'));
      },
    ],
    [
      'hidden characters in an export',
      () => {
        rewrite((text) => inserted(text, ',identity-center-user/', '\xe2\x80\xae'));
      },
    ],
    [
      'Markdown where a login belongs',
      () => {
        rewrite((text) => inserted(text, '"people":[["', '"people":[["a](http://x)",1,1,1]],"x":[["'));
      },
    ],
    [
      'a count that is none',
      () => {
        rewrite((text) => text.replace(/"requests":\d/, '"requests":-'));
      },
    ],
    [
      'another number of requests',
      () => {
        rewrite((text) => text.replace(/"issues":\[\d+,/, '"issues":['));
      },
    ],
    [
      'the events of another month',
      () => {
        rewrite((text) => text.replace(/"events":"../, '"events":"zz'));
      },
    ],
    [
      'less than it says',
      () => {
        rewrite((text) => text.slice(0, -10));
      },
    ],
    [
      'no archive',
      () => {
        put(kept, 'gone');
      },
    ],
    [
      'an archive without end',
      () => {
        put(kept, gzipSync(Buffer.alloc(300 * 1024 * 1024)));
      },
    ],
    [
      'a link',
      () => {
        rmSync(join(ledger, kept));
        symlinkSync('/etc/hostname', join(ledger, kept));
      },
    ],
  ])('%s: the events are read instead', async (_, forge) => {
    forge();
    commit();
    const daily = await written('daily', NOW, false);
    const full = await written('full', NOW, true);
    for (const [file, text] of Object.entries(full.files))
      expect([file, daily.files[file] === text]).toEqual([file, true]);
  });

  test('a checkout that differs from its commit: the month is read', async () => {
    put(`events/${MONTH}/99.jsonl`, event('refused', 99, at('2026-03-05T00:00:00Z'), {}));
    expect((await written('daily', NOW, false)).files['requests.csv']).toContain('\n99,');
  });
});
