import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { writeReport } from '../../src/commands/report/report-files.ts';
import { readHistory, type RequestHistory } from '../../src/report/history.ts';
import { monthOf } from '../../src/terms/instant.ts';
import { pageRequest } from '../../src/report/page/page-model.ts';
import type { OlderMonth, PageModel } from '../../src/report/page/page-types.ts';
import { renderPage } from '../../src/report/page/render-page.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { startChromium } from './chromium.ts';
import { built, now, openPage, screenshots, type Opened } from './page-fixture.ts';

/** Earlier months lie beside the page, and are loaded when the reader's questions reach them. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-older-'));
const madeAt = now();
/** Of two years, by month, as a checkout has them. */
const histories: readonly RequestHistory[] = [
  ...syntheticLedger({ seed: 5, requests: 700, until: madeAt, days: 720, firstIssue: 1_001 }),
]
  .flatMap(({ path, text }) => readHistory(path, text, madeAt).history ?? [])
  .sort((a, b) => (a.month === b.month ? a.issue - b.issue : a.month < b.month ? -1 : 1));

let browser: Browser;
let server: Server;
let home: string;
let model: PageModel;
let opened: Opened[] = [];
/** What the server answers instead of the file. */
const instead = new Map<string, string | number>();

beforeAll(async () => {
  browser = await startChromium();
  const assets = await built;
  await writeReport(
    folder,
    histories,
    [],
    {
      repository: 'acme/aws-access',
      url: 'https://github.com/acme/aws-access',
      name: 'aws-jit',
      now: madeAt,
      mostInPage: 100,
    },
    (of) => {
      model = of;
      return renderPage(of, assets);
    },
  );
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname.slice(1);
    const other = instead.get(path);
    if (typeof other === 'number') response.writeHead(other).end();
    else response.end(other ?? readFileSync(join(folder, path)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/index.html`;
});
afterAll(async () => {
  await browser.close();
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true, force: true });
});
afterEach(async () => {
  const complaints = opened.flatMap((each) => each.complaints).filter((each) => !/^request: .*\/older\/\d{4}-\d{2}\.json$/.test(each)); // prettier-ignore
  const lacked = [...instead.values()].includes(404);
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened = [];
  instead.clear();
  // Nothing but those files was asked for; and the console says nothing but what a browser itself says of a file that is not there.
  expect(complaints.filter((each) => !(lacked && each.includes('status of 404')))).toEqual([]);
});

const open = async (hash = '', options: Parameters<typeof openPage>[2] = {}, from = home): Promise<Page> => {
  const made = await openPage(browser, `${from}${hash}`, options);
  opened.push(made);
  return made.page;
};
const requested = (): readonly string[] =>
  opened.flatMap(({ complaints }) => complaints.flatMap((each) => /older\/(\d{4}-\d{2})\.json$/.exec(each)?.[1] ?? [])).sort(); // prettier-ignore
const idle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => !(document.getElementById('coverage')?.textContent ?? '').startsWith('Loading'));
const text = async (page: Page, at: string): Promise<string> => (await page.textContent(at)) ?? '';
const some = (place: number): OlderMonth => {
  const month = model.months.at(place);
  if (month === undefined) throw new Error('The page has no such month.');
  return month;
};
const older = (): number => model.months.reduce((sum, { requests }) => sum + requests, 0);
const total = histories.length;

describe('what is looked at', () => {
  test('the page opens with the last months, asks for nothing, and says what it lacks everywhere', async () => {
    expect(model.months.length).toBeGreaterThan(15);
    const page = await open();
    const since = new Date((model.since ?? 0) * 1000).toISOString().slice(0, 10);
    expect(requested()).toEqual([]);
    expect(await text(page, '#count')).toBe(`${model.requests.length} requests filed since ${since}`);
    const said = await text(page, '#coverage');
    expect(said).toContain(`what was filed since ${since}, and whatever is older and still open`);
    expect(said).toContain(`${older()} older requests, filed in ${some(0).month} to ${some(-1).month}`);
    for (const section of ['#figures', '#requests'])
      expect(await text(page, `${section} .cover`)).toBe(
        `Of requests filed since ${since}: ${older()} older ones not looked at.`,
      );
    // What is live or waits is in the page, however old it is.
    await page.selectOption('#state', 'live');
    expect(await text(page, '#coverage')).toBe('Everything on record that the filter asks for is looked at.');
    expect(requested()).toEqual([]);
  });

  test('all of it, at a press; the address says so, and opens the same', async () => {
    const page = await open();
    await page.click('#older-all');
    await idle(page);
    expect(await text(page, '#count')).toBe(`All ${total} requests`);
    expect(requested()).toEqual(model.months.map(({ month }) => month));
    expect(new URL(page.url()).hash).toBe(`#older=${some(0).month}`);
    expect(await text(page, '#figures .cover')).toBe('');
    // A chart of fewer months says so; its table has them all.
    const filed = new Set(histories.map((each) => monthOf(pageRequest(each).requestedAt))).size;
    const chart = page.locator('figure:has-text("Requests filed a month")').first();
    expect(await chart.locator('figcaption').textContent()).toBe(`Requests filed a month, the last 14 of ${filed} months`); // prettier-ignore
    expect(await chart.locator('tbody tr').count()).toBe(filed);
    const again = await open(new URL(page.url()).hash);
    await idle(again);
    expect(await text(again, '#count')).toBe(`All ${total} requests`);
    // Who only asked long ago can be chosen now.
    const offered = await again
      .locator('#requester option')
      .evaluateAll((all) => all.map((each) => each.getAttribute('value')));
    expect(new Set(offered)).toEqual(new Set(['', ...histories.map(({ requester }) => requester?.login)]));
  });

  test('a search that finds nothing says where it did not look', async () => {
    const gone = histories.find(({ month }) => month === some(0).month);
    const principal = gone === undefined ? '' : (pageRequest(gone).resources[0] ?? '');
    const page = await open();
    await page.fill('#words', `${principal} ${gone?.requester?.login ?? ''} nowhere-at-all`);
    await page.waitForFunction(() =>
      document.getElementById('table')?.textContent.includes('Load older ones'),
    );
    expect(await text(page, '#table')).toContain('Load older ones, or take something away from the filter');
  });
});

describe('questions that reach an earlier month load it', () => {
  test('days of the filter', async () => {
    const { month } = some(3);
    const page = await open();
    await page.fill('#from', `${month}-01`);
    await page.fill('#to', `${month}-28`);
    await idle(page);
    const fits = histories.filter((each) => {
      const { requestedAt } = pageRequest(each);
      return monthOf(requestedAt) === month && new Date(requestedAt * 1000).getUTCDate() <= 28;
    });
    expect(fits.length).toBeGreaterThan(3);
    expect(await text(page, '#count')).toContain(`${fits.length} of `);
    expect(await text(page, '#coverage')).toBe('Everything on record that the filter asks for is looked at.');
    expect(await page.locator('.requests tbody tr').count()).toBe(Math.min(50, fits.length));
  });

  test('days of one month alone load that one alone', async () => {
    const { month } = some(3);
    const page = await open(`#from=${month}-05&to=${month}-20`);
    await idle(page);
    expect(requested()).toEqual([month]);
  });

  test('the link of a request, and its number in the search', async () => {
    const old = histories.find(({ month, window }) => month === some(2).month && window !== undefined);
    const page = await open(`#request=${old?.issue ?? 0}`);
    await idle(page);
    expect(await text(page, '.details')).toContain(old === undefined ? '?' : pageRequest(old).principal);
    await page.fill('#words', `#${old?.issue ?? 0}`);
    await page.waitForFunction(() => document.getElementById('count')?.textContent.startsWith('1 of'));
    expect(await page.locator('.requests tbody tr').count()).toBeGreaterThan(0);
  });

  test('who could use a resource then: the answer is whole, or says what it lacks', async () => {
    const held = histories
      .filter(({ month }) => month === some(4).month)
      .map(pageRequest)
      .find(
        ({ grantedAt, statements }) =>
          grantedAt !== undefined && statements[0]?.resources[0]?.startsWith('arn:aws:'),
      );
    const [arn = ''] = held?.statements[0]?.resources ?? [];
    const at = new Date(((held?.from ?? 0) + 60) * 1000).toISOString().slice(0, 16).replace('T', ' ');
    const page = await open();
    await page.fill('#arn', arn);
    await page.fill('#at', at);
    await page.press('#at', 'Enter');
    await idle(page);
    expect(await text(page, '#answer')).toContain(`#${held?.issue ?? '?'} ${held?.requester ?? '?'}`);
    expect(await text(page, '#answer')).not.toContain('Not the whole answer');
    // The filter's own requests stay those that it names.
    expect(await text(page, '#count')).toContain(`${model.requests.length} requests filed since`);
    instead.set(`older/${some(4).month}.json`, 500);
    const broken = await open(new URL(page.url()).hash);
    await idle(broken);
    expect(await text(broken, '#answer')).toContain(`Not the whole answer: access of that time that was asked for in ${some(4).month}`); // prettier-ignore
    const complaints = opened.at(-1)?.complaints ?? [];
    complaints.splice(0, complaints.length, ...complaints.filter((each) => !each.includes('status of 500')));
  });
});

describe('a file that is not what it was', () => {
  test('missing: said, and tried again when somebody says so', async () => {
    const { month } = some(-1);
    instead.set(`older/${month}.json`, 404);
    const page = await open(`#older=${month}`);
    await idle(page);
    expect(await text(page, '#older-failed')).toContain(`older/${month}.json: the server does not have it (404). The folder older belongs beside this page`); // prettier-ignore
    expect(await text(page, '#count')).toContain(`${model.requests.length} requests filed since`);
    instead.set(`older/${month}.json`, readFileSync(join(folder, 'older', `${month}.json`), 'utf8'));
    await page.click('#older-again');
    await idle(page);
    expect(await text(page, '#count')).toContain(
      `${model.requests.length + some(-1).requests} requests filed since`,
    );
    expect(await text(page, '#older-failed')).toBe('');
    instead.set('to be allowed', 404);
  });

  test('altered, cut, or of another month: nothing of it is shown', async () => {
    for (const alter of [
      (file: string) => file.replace(/"issue":\[\d+/, '"issue":[666'),
      (file: string) => file.slice(0, -2),
      () => readFileSync(join(folder, 'older', `${some(0).month}.json`), 'utf8'),
      () => '',
    ]) {
      const { month } = some(-1);
      instead.set(`older/${month}.json`, alter(readFileSync(join(folder, 'older', `${month}.json`), 'utf8')));
      const page = await open(`#older=${month}`);
      await idle(page);
      expect(await text(page, '#older-failed')).toContain(`older/${month}.json: it is not the file that was written with this page`); // prettier-ignore
      expect(await text(page, '#count')).toContain(`${model.requests.length} requests filed since`);
      expect(await text(page, '#table')).not.toContain('#666');
    }
  });

  test('no server any more', async () => {
    const page = await open();
    await page.context().setOffline(true);
    await page.click('#older-all');
    await idle(page);
    expect(await text(page, '#older-failed')).toContain('could not be fetched: there is no connection');
    const complaints = opened.at(-1)?.complaints ?? [];
    complaints.splice(
      0,
      complaints.length,
      ...complaints.filter((each) => !each.includes('ERR_INTERNET_DISCONNECTED')),
    );
  });
});

describe('from a disk', () => {
  const file = pathToFileURL(join(folder, 'index.html')).href;
  test('it says that the files are to be chosen, asks for none, and takes those that are its own', async () => {
    const page = await open('', {}, file);
    expect(await page.isVisible('#older-all')).toBe(false);
    expect(await text(page, '#older-choose')).toContain('--single-file');
    const paths = readdirSync(join(folder, 'older')).map((name) => join(folder, 'older', name));
    await page.setInputFiles('#older-files', paths.slice(-2));
    await page.waitForFunction(() => location.hash.startsWith('#older='));
    expect(await text(page, '#count')).toContain(`${model.requests.length + some(-1).requests + some(-2).requests} requests`); // prettier-ignore
    const strange = join(folder, 'strange.json');
    writeFileSync(strange, '{}');
    await page.setInputFiles('#older-files', [strange]);
    await page.waitForFunction(() => document.getElementById('older-failed')?.textContent !== '');
    expect(await text(page, '#older-failed')).toContain('strange.json: it is not the file');
    await page.setInputFiles('#older-files', paths);
    await page.waitForFunction((all) => document.getElementById('count')?.textContent === all, `All ${total} requests`); // prettier-ignore
    expect(requested()).toEqual([]);
  });
  test('days that reach a month which was not chosen say so', async () => {
    const { month } = some(1);
    const page = await open(`#from=${month}-01&to=${month}-20`, {}, file);
    expect(await text(page, '#coverage')).toContain(
      `Not looked at: ${some(1).requests} older requests, filed in ${month}.`,
    );
    expect(requested()).toEqual([]);
  });
});

describe('for everybody', () => {
  test('with the keyboard alone; it stays where the buttons were, and hears what came of it', async () => {
    const page = await open();
    await page.focus('#older-all');
    await page.keyboard.press('Enter');
    await idle(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('older');
    expect(await page.getAttribute('#coverage', 'aria-live')).toBe('polite');
    expect(await page.getAttribute('#older-failed', 'role')).toBe('alert');
  });

  test.each([
    ['light', 1280],
    ['dark', 390],
  ] as const)('axe-core finds nothing serious: %s, %i wide', async (scheme, width) => {
    instead.set(`older/${some(-1).month}.json`, 404);
    for (const from of [home, pathToFileURL(join(folder, 'index.html')).href]) {
      const page = await open(`#older=${some(-3).month}`, { scheme, width }, from);
      await idle(page);
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; impact: string }[] }> };
        };
        const { violations } = await axe.run();
        return violations
          .filter(({ impact }) => impact === 'serious' || impact === 'critical')
          .map(({ id }) => id);
      });
      expect(found).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.screenshot({ path: join(screenshots, `report-older-${scheme}-${from.slice(0, 4)}.png`) });
    }
  });
});
