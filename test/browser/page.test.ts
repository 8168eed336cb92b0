import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PageRequest } from '../../src/report/page/page-types.ts';
import { startChromium } from './chromium.ts';
import { madeUp, now, openPage, real, screenshots, writePage, type Opened } from './page-fixture.ts';

/** The text of axe-core, evaluated in the page by the debugging protocol: the page's own policy stays as it is. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser: Browser;
let url: string;
let opened: Opened[] = [];
const model = real(madeUp(600));

beforeAll(async () => {
  browser = await startChromium();
  url = await writePage('year', model);
});
afterAll(async () => {
  await browser.close();
});
afterEach(async () => {
  const complaints = opened.flatMap((each) => each.complaints);
  await Promise.all(opened.map(({ page }) => page.context().close()));
  opened = [];
  // No console message, no error, no request: in every test.
  expect(complaints).toEqual([]);
});

const open = async (hash = '', options: Parameters<typeof openPage>[2] = {}, from = url): Promise<Page> => {
  const made = await openPage(browser, `${from}${hash}`, options);
  opened.push(made);
  return made.page;
};
const count = (page: Page): Promise<string | null> => page.textContent('#count');
const issues = (page: Page): Promise<readonly string[]> =>
  page.locator('.requests tbody tr:not(.details) .number').allTextContents();
const total = model.requests.length;

describe('filter and search', () => {
  test('who asked and who approved are two questions; every row is theirs, and the number is announced', async () => {
    const page = await open();
    const [{ requester: person }] = model.requests as [PageRequest];
    await page.selectOption('#requester', person);
    const theirs = model.requests.filter((each) => each.requester === person);
    expect(await count(page)).toBe(`${theirs.length} of ${total} requests`);
    expect(await page.getAttribute('#count', 'aria-live')).toBe('polite');
    const [approver = ''] = theirs.find(({ approvers }) => approvers.length > 0)?.approvers ?? [];
    await page.selectOption('#approver', approver);
    const both = theirs.filter(({ approvers }) => approvers.includes(approver));
    expect(both.length).toBeGreaterThan(0);
    expect(await count(page)).toBe(`${both.length} of ${total} requests`);
    expect(await page.textContent('.requests tbody')).toContain(approver);
  });

  test('account, service, state and days together', async () => {
    const page = await open();
    await page.selectOption('#account', 'prod');
    await page.selectOption('#service', 'logs');
    await page.selectOption('#state', 'expired');
    const fits = model.requests.filter(
      ({ account, services, state }) =>
        account === 'prod' && services.includes('logs') && state === 'expired',
    );
    expect(fits.length).toBeGreaterThan(5);
    expect(await count(page)).toBe(`${fits.length} of ${total} requests`);
    await page.fill('#from', '2099-01-01');
    expect(await count(page)).toBe(`0 of ${total} requests`);
    expect(await page.textContent('#table')).toContain('No request fits');
    await page.click('#reset');
    expect(await count(page)).toBe(`All ${total} requests`);
  });

  test('words, as they are typed', async () => {
    const page = await open();
    await page.fill('#words', 'ssm:startsession prod');
    const fits = model.requests.filter(
      ({ account, actions }) => account === 'prod' && actions.includes('ssm:StartSession'),
    );
    await page.waitForFunction(
      (text) => document.getElementById('count')?.textContent === text,
      `${fits.length} of ${total} requests`,
    );
    expect(fits.length).toBeGreaterThan(0);
  });

  test('a bar of a chart filters by what it stands for', async () => {
    const page = await open();
    await page.click('figure:has-text("Requests by account") a >> nth=0');
    expect(await page.inputValue('#account')).toBe('prod');
    expect(new URL(page.url()).hash).toBe('#account=prod');
    await page.click('#reset');
    await page.click('figure:has-text("Requests by person") a >> nth=0');
    expect(new URL(page.url()).hash).toMatch(/^#asked-by=/);
    await page.click('#reset');
    await page.click('figure:has-text("Approvals by approver") a >> nth=0');
    expect(new URL(page.url()).hash).toMatch(/^#approved-by=/);
  });

  test('fifty rows a page; every one is reached', async () => {
    const page = await open();
    const seen = new Set(await issues(page));
    expect(seen.size).toBe(50);
    const pages = Math.ceil(total / 50);
    for (let next = 2; next <= pages; next++) {
      await page.click('[data-page="next"]');
      for (const issue of await issues(page)) seen.add(issue);
    }
    expect(seen.size).toBe(total);
    expect(await page.isDisabled('[data-page="next"]')).toBe(true);
  });
});

describe('kinds of access', () => {
  const one = (fits: (request: PageRequest) => boolean): PageRequest => {
    const found = model.requests.find((each) => each.grantedAt !== undefined && fits(each));
    if (found === undefined) throw new Error('The made-up history has none.');
    return found;
  };
  const use = one(({ standing }) => standing !== undefined);
  const extended = one(({ extensions }) => extensions.some(({ givenAt }) => givenAt !== undefined));
  const asked = one(({ extensions }) => extensions.some(({ givenAt }) => givenAt === undefined));

  test('each is counted, and found by its count', async () => {
    const page = await open();
    await page.click('figure:has-text("Kinds of access") a:text-is("extended")');
    expect(new URL(page.url()).hash).toBe('#kind=extended');
    const fits = model.requests.filter(({ extensions }) =>
      extensions.some(({ givenAt }) => givenAt !== undefined),
    );
    expect(fits.length).toBeGreaterThan(5);
    expect(await count(page)).toBe(`${fits.length} of ${total} requests`);
  });

  test('a row opens to who approved it in advance, who approved its extension, and the line that asks for its calls', async () => {
    const page = await open(`#request=${use.issue}`);
    const details = () => page.textContent('.details');
    const { name = '' } = use.standing ?? {};
    expect(await details()).toContain(`Use ofthe standing approval ${name}, given without another approval`);
    expect(await details()).toContain(`Approved in advanceby ${use.approvers.join(', ')}, last at `);
    expect(await details()).toContain(
      `aws-jit report --ledger ../ledger --calls ${use.issue} --repository acme/aws-access`,
    );
    await page.goto(`${url}#request=${extended.issue}`);
    const [first] = extended.extensions;
    expect(await details()).toContain(`approved by ${first?.approvers.join(', ') ?? ''}, in pull request #`);
    await page.goto(`${url}#request=${asked.issue}`);
    expect(await details()).toContain('not given as far as is on record');
  });

  test('pictures of them, for people to look at', async () => {
    for (const [name, request] of Object.entries({ use, extended, asked }))
      for (const [form, width] of [
        ['desktop', 1280],
        ['phone', 390],
      ] as const)
        for (const scheme of ['light', 'dark'] as const) {
          const page = await open(`#request=${request.issue}`, { width, height: 900, scheme });
          const row = page.locator('.requests tr.open');
          await row.scrollIntoViewIfNeeded();
          await row.evaluate((element) => {
            element.scrollIntoView({ block: 'start' });
          });
          await page.screenshot({
            path: join(screenshots, `report-${name}-${form}${scheme === 'dark' ? '-dark' : ''}.png`),
          });
        }
  });
});

describe('permalinks', () => {
  test('the address says what is shown, and opens the same', async () => {
    const page = await open();
    await page.selectOption('#account', 'staging');
    await page.selectOption('#sort', 'oldest');
    await page.click('.toggle >> nth=3');
    const shown = [await count(page), await issues(page), await page.textContent('.details')];
    const again = await open(new URL(page.url()).hash);
    expect([await count(again), await issues(again), await again.textContent('.details')]).toEqual(shown);
  });

  test('a link to one request shows it, on whatever page of the table it is', async () => {
    const last = model.requests.at(-1);
    const page = await open(`#request=${last?.issue ?? 0}`);
    expect(await page.textContent('.details')).toContain(last?.principal ?? '?');
  });

  test('a link that says nonsense opens the page', async () => {
    const page = await open(
      '#page=99999&asked-by=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&sort=no&%E0%A4%A=1',
    );
    expect(await count(page)).toBe(`0 of ${total} requests`);
    expect(await page.locator('img').count()).toBe(0);
  });

  test('every issue number leads to its issue', async () => {
    const page = await open();
    const links = await page
      .locator('a.number')
      .evaluateAll((found) => found.map((each) => [each.textContent, each.getAttribute('href')]));
    expect(links.length).toBeGreaterThan(50);
    for (const [number, href] of links)
      expect(href).toMatch(
        new RegExp(`^https://github\\.com/acme/aws-access/(issues|pull)/${(number ?? '?').slice(1)}$`),
      );
  });
});

describe('the auditor', () => {
  test('who could use a resource then', async () => {
    const held = model.requests.find(
      ({ grantedAt, statements }) =>
        grantedAt !== undefined && statements[0]?.resources[0]?.startsWith('arn:aws:ecs'),
    );
    const [arn = ''] = held?.statements[0]?.resources ?? [];
    const at = new Date(((held?.grantedAt ?? 0) + 60) * 1000).toISOString().slice(0, 16).replace('T', ' ');
    const page = await open();
    await page.fill('#arn', arn);
    await page.fill('#at', at);
    await page.press('#at', 'Enter');
    expect(await page.textContent('#answer')).toContain(`#${held?.issue ?? '?'} ${held?.requester ?? '?'}`);
    // By its name alone, and for an action that it does not have.
    await page.fill('#arn', arn.split(/[:/]/).at(-1) ?? '');
    await page.press('#arn', 'Enter');
    expect(await page.textContent('#answer')).toContain(`#${held?.issue ?? '?'} ${held?.requester ?? '?'}`);
    await page.fill('#action', 's3:DeleteBucket');
    await page.press('#action', 'Enter');
    expect(await page.textContent('#answer')).toContain('Nobody');
    await page.fill('#action', '');
    await page.fill('#at', 'last Tuesday');
    await page.press('#at', 'Enter');
    expect(await page.textContent('#answer')).toContain('not understood');
  });
});

describe('light and dark', () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  test('as the system has it; the button overrides it and is remembered', async () => {
    const page = await open('', { scheme: 'dark' });
    const dark = await paper(page);
    await page.click('#theme');
    const light = await paper(page);
    expect([dark, light]).toEqual(['rgb(18, 22, 29)', 'rgb(255, 255, 255)']);
    await page.reload();
    expect(await paper(page)).toBe(light);
    await page.click('#theme');
    expect([await paper(page), await page.textContent('#theme')]).toEqual([dark, 'Colours: dark']);
  });
});

describe('with the keyboard alone', () => {
  test('skip link, filter, details, pages', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the requests');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('requests');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
    );
    expect(outline).toBe('solid');
    await page.keyboard.press('Enter');
    const toggle = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    expect(await toggle()).toBe('true');
    expect(await page.locator('tr.details').count()).toBe(1);
    await page.keyboard.press('Enter');
    expect([await toggle(), await page.locator('tr.details').count()]).toEqual(['false', 0]);
    await page.focus('[data-page="next"]');
    await page.keyboard.press('Space');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['page'])).toBe('next');
    expect(await page.textContent('#pager')).toContain('Page 2 of');
  });

  test('everything that can be clicked can be reached and shows that it is', async () => {
    const page = await open('', { height: 2_000 });
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter(
          (each) => each.tabIndex < 0,
        ).length,
    );
    expect(reachable).toBe(0);
  });
});

describe('axe-core finds nothing serious', () => {
  const audit = async (page: Page): Promise<readonly string[]> => {
    await page.evaluate(AXE);
    return page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; impact: string; nodes: { target: string[] }[] }[] }>;
        };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(({ target }) => target.join(' '))
              .join(' | ')}`,
        );
    });
  };
  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s, %i wide', async (scheme, width) => {
    const page = await open(`#request=${model.requests[0]?.issue ?? 0}&arn=arn:aws:s3:::acme-exports-1/a`, {
      scheme,
      width,
    });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await audit(page)).toEqual([]);
  });
});

describe('on a phone and on paper', () => {
  test.each([360, 390, 768, 1280])('nothing is wider than %i pixels', async (width) => {
    const page = await open(`#request=${model.requests[0]?.issue ?? 0}`, { width });
    for (const summary of await page.locator('summary:visible').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
  test('print leaves the controls out, and is light', async () => {
    const page = await open('', { scheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#person')).toBe(false);
    expect(await page.isVisible('.requests')).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  });
});

describe('hostile history', () => {
  const hostile = '"><img src=x onerror=alert(1)></script><script>alert(2)</script>{{7*7}}\u202E\u2028';
  const [first] = model.requests as [PageRequest];
  const row = (changes: Partial<PageRequest>): PageRequest => ({ ...first, ...changes });
  test('it is shown as text, breaks nothing and opens nothing', async () => {
    const wide = 'x'.repeat(5_000);
    const moment = now();
    const bad = await writePage('hostile', {
      ...model,
      repository: hostile,
      url: 'javascript:alert(3)//',
      name: hostile,
      problems: [{ where: hostile, what: wide }],
      requests: [
        row({
          issue: 1,
          requester: hostile,
          principal: hostile,
          account: hostile,
          services: [hostile],
          resources: [hostile],
          risk: hostile,
          codes: [hostile],
          approvers: [hostile],
          statements: [{ actions: [hostile], resources: [hostile, wide] }],
          actions: [hostile],
          selfApprovals: 1,
        }),
        row({
          issue: 2,
          requester: wide,
          account: wide,
          state: 'granted',
          grantedAt: moment,
          until: (moment + 9e14) as typeof moment,
        }),
        row({
          issue: 3,
          requestedAt: -1e15 as typeof moment,
          grantedAt: 1e15 as typeof moment,
          until: -1e15 as typeof moment,
          decidedAt: 5 as typeof moment,
        }),
      ],
    });
    const page = await open('#request=1', { width: 390 }, bad);
    expect(await page.locator('img, script:not([id]) ~ script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.textContent('.details')).toContain('<img src=x onerror=alert(1)>');
    expect(await page.textContent('.details')).toContain('[U+202E]');
    expect(await page.textContent('#table')).toContain('a time that cannot be');
    expect(await page.textContent('#notices')).toContain('1 problem in the ledger');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });

  test('a page without requests says so', async () => {
    const page = await open('', {}, await writePage('empty', { ...model, requests: [] }));
    expect(await page.textContent('#table')).toBe('Nobody has asked for access yet.');
    expect(await count(page)).toBe('All 0 requests');
    expect(await page.textContent('#live')).toContain('Nobody has access');
  });
});

test('time left goes by', async () => {
  const page = await open();
  const left = (): Promise<string | null> => page.textContent('.ticking >> nth=0');
  const before = await left();
  expect(before).toMatch(/ left$/);
  // Two minutes on the reader's clock, without waiting for them.
  await page.evaluate(() => {
    const start = Date.now();
    Date.now = () => start + 120_000;
  });
  await page.waitForFunction((text) => document.querySelector('.ticking')?.textContent !== text, before);
});

test('a device whose clock is behind shows nothing as live that is over', async () => {
  const madeAt = (now() + 10 * 3_600) as ReturnType<typeof now>;
  const hour = (hours: number): typeof madeAt => (madeAt - hours * 3_600) as typeof madeAt;
  const [first] = model.requests as [PageRequest];
  const over = { ...first, state: 'expired', requestedAt: hour(9), grantedAt: hour(9), until: hour(1), endedAt: hour(0) } as const; // prettier-ignore
  const page = await open('', {}, await writePage('ahead', { ...model, madeAt, requests: [over] }));
  expect(await page.textContent('#live-title')).toBe('Live access (0)');
  expect(await page.locator('.window-over').count()).toBe(1);
  expect(await page.locator('.window-live').count()).toBe(0);
});

test('pictures of it, for people to look at', async () => {
  for (const [name, width, height, scheme] of [
    ['report-desktop', 1280, 1000, 'light'],
    ['report-desktop-dark', 1280, 1000, 'dark'],
    ['report-phone', 390, 844, 'light'],
    ['report-phone-dark', 390, 844, 'dark'],
  ] as const) {
    const page = await open('', { width, height, scheme });
    await page.screenshot({ path: join(screenshots, `${name}.png`) });
    await page.screenshot({ path: join(screenshots, `${name}-whole.png`), fullPage: true });
  }
});
