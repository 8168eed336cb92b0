import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Opened } from '../playground/opened.ts';
import { startChromium } from './chromium.ts';

/** What single screens of the playground promise to whoever looks at them. */
const SLOW = 120_000;
const PHONE = { width: 390, height: 844 };

let browser: Browser;
let opened: Opened;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  opened = await Opened.start();
  await opened.scene('live');
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  await page.goto(opened.url);
  await page.waitForFunction(() => performance.getEntriesByName('playground:drawn').length > 0);
}, SLOW);
afterAll(async () => {
  await browser.close();
  await opened.close();
}, SLOW);
afterEach(() => {
  expect(complaints.splice(0)).toEqual([]);
});

const go = (place: string) => page.click(`#places a:has-text("${place}")`);

test(
  'aws-jit.yml shows all its mistakes, each beside the number of its line, and leads there',
  async () => {
    await go('aws-jit.yml');
    const settings = await page.inputValue('#configuration');
    const lines = settings
      .split('\n')
      .map((line) => line.replace(/^(policy_ttl|max_duration):.*/, '$1: long'));
    await page.fill('#configuration', lines.join('\n'));
    await page.waitForSelector('#mistakes li:has-text("max_duration")');
    expect(await page.locator('#mistakes li').count()).toBe(2);
    expect(await page.locator('.gutter span').count()).toBe(lines.length);
    const numbers = ['policy_ttl', 'max_duration'].map((key) =>
      String(lines.findIndex((line) => line.startsWith(key)) + 1),
    );
    expect(await page.locator('.gutter .wrong').allTextContents()).toEqual(numbers);
    await page.click(`#mistakes button:has-text("Line ${numbers[1] ?? ''}")`);
    const cursor = await page
      .locator('#configuration:focus')
      .evaluate((area) => (area instanceof HTMLTextAreaElement ? area.selectionStart : -1));
    expect(lines.join('\n').slice(cursor)).toMatch(/^max_duration/);

    // Each number stands beside its line, also where the text is scrolled.
    await page.fill('#configuration', `${'# a line\n'.repeat(60)}${settings}`);
    await page.locator('#configuration').evaluate((area) => {
      area.scrollTop = 300;
    });
    await page.waitForFunction(() => document.querySelector('.gutter')?.scrollTop === 300);

    // What is come back to is what was written, and so are its mistakes.
    await page.fill('#configuration', 'aws_region: [');
    await page.waitForSelector('#mistakes:has-text("Not readable as YAML")');
    await go('AWS');
    await go('aws-jit.yml');
    await page.waitForSelector('#mistakes:has-text("Not readable as YAML")');
    await page.click('button:has-text("As it is on main")');
    await page.waitForSelector('#mistakes .yes');
  },
  SLOW,
);

test(
  'the report has the colours of the page around it, no button for them, and the only scrollbar',
  async () => {
    await go('Report');
    const report = page.frameLocator('iframe');
    await report.locator('#count').waitFor();
    expect(await report.locator('#theme').isVisible()).toBe(false);
    for (const colours of ['light', 'dark']) {
      await page.click('#theme');
      await report.locator(`html[data-theme="${colours}"] #count`).waitFor();
    }
    await page.click('#theme');
    await report.locator('html:not([data-theme]) #count').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  },
  SLOW,
);

test(
  'a line of the ledger says what happened',
  async () => {
    await go('Ledger');
    await page.waitForSelector('.events li');
    const lines = await page.locator('.events summary').allTextContents();
    expect(lines.join('\n')).toContain('Told in the thread: Access is live');
    // Beside the kind and the time there are words.
    for (const line of lines) expect(line).toMatch(/^[a-z-]+ [A-Z][a-z].* (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) /);
  },
  SLOW,
);

test(
  'on a phone a third of the height is enough for what comes before the content, and the rest is a touch away',
  async () => {
    const phone = await (await browser.newContext({ viewport: PHONE })).newPage();
    await phone.goto(opened.url);
    await phone.waitForFunction(() => performance.getEntriesByName('playground:drawn').length > 0);
    const places = await phone.locator('.places').boundingBox();
    expect((places?.y ?? PHONE.height) + (places?.height ?? 0)).toBeLessThan(PHONE.height / 3);
    expect(await phone.textContent('#role')).toBe('alice: asks for access');
    expect(await phone.locator('#scene').isVisible()).toBe(false);
    await phone.click('#more > summary');
    expect(await phone.locator('#scene').isVisible()).toBe(true);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.width);
    await phone.context().close();
  },
  SLOW,
);
