import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { SCENES } from '../../playground/scenes.ts';
import { Opened } from '../playground/opened.ts';
import { startChromium } from './chromium.ts';

/** The playground as a person uses it: one story from the form to the report, by clicks alone. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
const SLOW = 240_000;

let browser: Browser;
let opened: Opened;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  mkdirSync(screenshots, { recursive: true });
  browser = await startChromium();
  opened = await Opened.start();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(opened.url) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(`request: ${request.url()}`);
  });
  await page.goto(opened.url);
  await page.waitForFunction(() => performance.getEntriesByName('playground:drawn').length > 0);
}, SLOW);
afterAll(async () => {
  await browser.close();
  await opened.close();
}, SLOW);
afterEach(() => {
  // No console message, no error, no request to anywhere else.
  expect(complaints.splice(0)).toEqual([]);
});

const desk = async (login: string, place: string): Promise<void> => {
  await page.click(`#desks a:has-text("${login}")`);
  await page.click(`#places a:has-text("${place}")`);
};
const heading = (text: string) => page.waitForSelector(`main h2:has-text("${text}")`);
/** The page as it is then, on a desktop and a phone, in both themes. */
async function pictures(name: string): Promise<void> {
  for (const [form, width, height] of [
    ['desktop', 1280, 900],
    ['phone', 390, 844],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.screenshot({
        path: join(screenshots, `playground-${name}-${form}${colorScheme === 'dark' ? '-dark' : ''}.png`),
      });
      // What a theme changes is colours, and those are of the same rules on a phone.
      if (colorScheme === 'light') expect(await audit()).toEqual([]);
      else if (form === 'desktop') expect(await audit(['color-contrast'])).toEqual([]);
    }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
}
/** @param rules by their names in axe-core; without them all of it */
async function audit(rules?: readonly string[]): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(AXE);
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as {
      axe: {
        run: (o: object) => Promise<{
          violations: { id: string; impact: string; nodes: { target: string[]; failureSummary: string }[] }[];
        }>;
      };
    };
    // The report in its frame has tests of its own.
    const { violations } = await axe.run({
      iframes: false,
      ...(only === undefined ? {} : { runOnly: { type: 'rule', values: only } }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`)
            .join(' | ')}`,
      );
  }, rules);
}

test(
  'request, question, answer, two approvals, live, extend, end, report',
  async () => {
    // Two must approve.
    await desk('mallory', 'aws-jit.yml');
    await page.click('button:has-text("Merge this version as mallory")');
    await page.waitForSelector(
      '.toast.no:has-text("waits for a review of its code owners, @acme-admin or @bob")',
    );
    await page.click('.toast button:has-text("Close")');
    expect(await page.locator('.toast').count()).toBe(0);
    await desk('bob', 'aws-jit.yml');
    await page.waitForSelector('button:has-text("Merge this version as bob")');
    const settings = await page.inputValue('#configuration');
    await page.fill('#configuration', settings.replace('policy_ttl: 8h', 'policy_ttl: eight'));
    await page.waitForSelector('#mistakes li');
    await pictures('settings');
    // With mistakes it is asked first, and nothing is changed by a no.
    await page.click('button:has-text("Merge this version")');
    await page.waitForSelector('dialog:has-text("nothing is drafted and nothing is granted")');
    await pictures('asked-first');
    await page.click('dialog button:has-text("Leave it as it is")');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.fill('#configuration', `${settings}approval: {required: 2}\n`);
    await page.waitForSelector('#mistakes .yes');
    await page.click('button:has-text("Merge this version")');

    await desk('alice', 'Ask');
    await heading('Ask for access');
    await page.click('button:has-text("A question comes back")');
    await pictures('ask');
    await page.click('button:has-text("File it as alice")');
    await heading('AWS access #1');
    await page.waitForSelector('.pill:has-text("your turn")', { timeout: SLOW });
    await page.waitForSelector('text=/answer write ssm');
    await pictures('question');
    await page.fill('#comment-1', '/answer write ssm');
    await page.click('button:has-text("Comment")');
    await page.waitForSelector('.pill:has-text("in review")', { timeout: SLOW });
    await pictures('issue');

    await desk('bob', 'Pull requests');
    await page.click('main a[data-number="2"]');
    await page.waitForSelector('h3:has-text("Decide as bob")');
    await pictures('pull-request');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved bob');
    await page.click('#desks a:has-text("carol")');
    await page.waitForSelector('h3:has-text("Decide as carol")');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved carol');
    await page.click('button:text-is("Merge")');
    await page.waitForSelector('.pill:has-text("merged")');

    await desk('alice', 'AWS');
    await page.waitForSelector('.pill:has-text("until")', { timeout: SLOW });
    await page.fill('#can-action', 'ssm:PutParameter');
    await page.fill('#can-resource', 'arn:aws:ssm:eu-west-1:111122223333:parameter/checkout/db');
    await page.click('button:has-text("Ask AWS")');
    await page.waitForSelector('#can-answer.yes');
    expect(await page.textContent('#can-answer')).toMatch(
      /^Yes: alice, ssm:PutParameter on arn:\S+, until .* UTC\. Asked at .* UTC\.$/,
    );
    // Another question has no answer yet.
    await page.fill('#can-action', 'ssm:DeleteParameter');
    expect(await page.textContent('#can-answer')).toBe('');
    await page.fill('#can-action', 'ssm:PutParameter');
    await pictures('aws');
    await page.click('button:has-text("Do it as alice")');
    await page.waitForSelector('text=AWS lets alice do it');

    // An extension is asked for in a comment, and approved as the request was.
    const until = await page.textContent('.pill:has-text("until")');
    await page.click('#places a:has-text("Issues")');
    await page.click('main a[data-number="1"]');
    await page.fill('#comment-1', '/extend 1h the parameter is used in two places');
    await page.click('button:has-text("Comment")');
    await desk('bob', 'Pull requests');
    await page.waitForSelector('main a[data-number="3"]', { timeout: SLOW });
    await page.click('main a[data-number="3"]');
    await heading('#3');
    await pictures('extension');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved bob');
    await page.click('#desks a:has-text("carol")');
    await page.waitForSelector('h3:has-text("Decide as carol")');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved carol');
    await page.click('button:text-is("Merge")');
    await page.waitForSelector('.pill:has-text("merged")');
    await desk('alice', 'AWS');
    await page.waitForFunction(
      (before) => {
        const now = [...document.querySelectorAll('.pill')].map(({ textContent }) => textContent);
        return now.some((text) => text.startsWith('until') && text !== before);
      },
      until,
      { timeout: SLOW },
    );

    // What was asked for first ends at its own time; the extension has another.
    const overs = () => page.locator('.pill:has-text("allows nothing")').count();
    await page.click('#wait-end');
    await page.waitForSelector('.pill:has-text("allows nothing")');
    await page.click('button:has-text("Ask AWS")');
    await page.waitForSelector('#can-answer.yes');
    expect(await overs()).toBe(1);
    await page.click('#wait-end');
    await page.waitForFunction(
      () => document.querySelectorAll<HTMLButtonElement>('#wait-end:disabled').length === 1,
      undefined,
      { timeout: SLOW },
    );
    await page.click('button:has-text("Ask AWS")');
    await page.waitForSelector('#can-answer.no');
    expect(await overs()).toBe(2);
    await page.click('#wait-hour');
    await page.waitForFunction(
      () => !document.querySelector('main')?.textContent.includes('allows nothing'),
      undefined,
      { timeout: SLOW },
    );
    await page.waitForFunction(() => !document.body.classList.contains('busy'), undefined, { timeout: SLOW });

    await desk('alice', 'Actions');
    await heading('Actions');
    await pictures('actions');
    await page.click('button:has-text("Grant AWS access / grant")');
    await page.waitForSelector('h3:has-text("Log")');
    await pictures('log');
    await desk('alice', 'Slack');
    await page.waitForSelector('.message');
    await pictures('slack');
    await desk('alice', 'Ledger');
    await page.waitForSelector('.events li');
    await pictures('ledger');
    await desk('alice', 'Report');
    const report = page.frameLocator('iframe');
    await report.locator('#count').waitFor();
    expect(await report.locator('#table').textContent()).toContain('alice');
    expect(await report.locator('#table .kinds').textContent()).toContain('extended');
    await pictures('report');
  },
  2 * SLOW,
);

/** What was done is not thrown away without a question. */
async function choose(scene: string): Promise<void> {
  const state = (await (await fetch(`${opened.url}state`)).json()) as { steps: number; given: number };
  await page.selectOption('#scene', scene);
  if (state.steps > state.given) await page.click('dialog button:has-text("Begin anew")');
}
const quiet = () =>
  page.waitForFunction(() => !document.body.classList.contains('busy'), undefined, { timeout: SLOW });

test(
  'break glass: brought, approved by two, used at once, looked at afterwards, in the report',
  async () => {
    await choose('empty');
    await heading('Ask for access');
    await desk('alice', 'Pull requests');
    await page.click('summary:has-text("Bring an approval in advance")');
    await pictures('bring');
    await page.click('button:has-text("Push it as alice")');
    await heading('Approve prod/on-call in advance');
    await page.click('#desks a:has-text("bob")');
    await page.waitForSelector('h3:has-text("Decide as bob")');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved bob');
    await page.click('#desks a:has-text("carol")');
    await page.waitForSelector('h3:has-text("Decide as carol")');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved carol');
    await page.click('button:text-is("Merge")');
    await page.waitForSelector('.pill:has-text("merged")');
    await quiet();

    await desk('alice', 'Ask');
    await page.click('button:has-text("Use it as alice")');
    await heading('AWS access by a standing approval');
    await page.waitForSelector('.pill:has-text("granted")', { timeout: SLOW });
    const told = (await page.locator('article:has-text("break glass.")').first().textContent()) ?? '';
    expect(told).toContain('Nobody has looked at this use.');
    await pictures('break-glass');
    await quiet();
    await page.click('#wait-end');
    await page.click('#wait-hour');
    await page.waitForSelector('.pill:has-text("expired")', { timeout: SLOW });
    await quiet();

    const report = page.frameLocator('iframe');
    await desk('bob', 'Report');
    await report.locator('h3:has-text("Break glass that nobody signed off (1)")').waitFor();
    await desk('bob', 'Pull requests');
    await page.click('main li:has-text("look at #2 afterwards") a');
    await page.waitForSelector('h3:has-text("Decide as bob")');
    await pictures('record');
    await page.click('button:has-text("Approve")');
    await page.waitForSelector('text=approved bob');
    await page.click('#wait-hour');
    await page.waitForSelector('article:has-text("Signed off by @bob")', { timeout: SLOW });
    await quiet();
    await desk('bob', 'Report');
    await report.locator('#count').waitFor();
    expect(await report.locator('#table .kinds').textContent()).toMatch(
      /break glass prod\/on-call.*signed off/,
    );
    expect(await report.locator('#unsigned').textContent()).toBe('');
  },
  2 * SLOW,
);

test.each(SCENES.map(({ id, title }) => [title, id]))(
  'the scene is played: %s',
  async (title, id) => {
    await choose(id);
    await page.waitForSelector(`#story b:has-text("${title}")`);
    // It is being played, then it is not.
    await page.waitForFunction(() => document.body.classList.contains('busy'), undefined, { timeout: SLOW });
    await quiet();
    await page.waitForSelector('main h2');
    await pictures(`scene-${id}`);
  },
  SLOW,
);

test(
  'a scene says after a reload what it is; an approval that does not count says why; closing what is live is asked',
  async () => {
    await choose('forgery');
    await page.waitForFunction(() => document.body.classList.contains('busy'), undefined, { timeout: SLOW });
    await quiet();
    await page.reload();
    await page.waitForSelector('#story b:has-text("Somebody forges an approval")');
    expect(await page.locator('#story ol > li').count()).toBe(6);
    await desk('bob', 'Pull requests');
    await page.click('main a[data-number="2"]');
    await page.waitForSelector('.review:has-text("approved mallory")');
    expect(await page.textContent('.review')).toContain('does not count: no code owner');
    expect(await page.textContent('.standing')).toContain(': 0 of 1.');
    const times = await page
      .locator('.post time, .review time')
      .evaluateAll((all) => all.map((each) => each.getAttribute('datetime') ?? ''));
    expect(times.slice(1)).toEqual([...times.slice(1)].sort());
    await pictures('forged');

    await choose('live');
    await page.waitForFunction(() => document.body.classList.contains('busy'), undefined, { timeout: SLOW });
    await quiet();
    await desk('mallory', 'Issues');
    await page.click('main a[data-number="1"]');
    await page.click('button:has-text("Close the issue")');
    await page.click('dialog button:has-text("Leave it as it is")');
    await page.click('#places a:has-text("AWS")');
    await page.waitForSelector('.pill:has-text("until")');
    await page.click('#places a:has-text("Issues")');
    await page.click('main a[data-number="1"]');
    await page.click('button:has-text("Close the issue")');
    await page.click('dialog button:has-text("Close it as mallory")');
    await page.waitForSelector('.pill:has-text("revoked")', { timeout: SLOW });
    await quiet();
  },
  SLOW,
);

test(
  'the tour leads to the control that it speaks of, and shows what came of it',
  async () => {
    await choose('empty');
    await heading('Ask for access');
    await page.click('#steps button:has-text("Do it for me")');
    await page.waitForSelector('.pill:has-text("in review")', { timeout: SLOW });
    await page.click('#steps .current:has-text("The Action drafts") button:has-text("Take me there")');
    await page.click('#steps .current:has-text("What alice is told") button:has-text("Take me there")');
    await page.click('#steps .current:has-text("mallory tries") button:has-text("Take me there")');
    await page.waitForSelector('.deciding.pointed');
    const inView = (await page.locator('.deciding').boundingBox())?.y ?? 10_000;
    expect(inView).toBeLessThan(900);
    await page.click('#steps button:has-text("Do it for me")');
    await page.waitForSelector('.toast.no:has-text("GitHub refused")');
    expect(await page.textContent('.toast p')).not.toMatch(/found\S/);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.click('#places a:has-text("aws-jit.yml")');
    await heading('aws-jit.yml');
    const tab = await page.locator('#places [aria-current]').boundingBox();
    expect(tab && tab.x >= 0 && tab.x + tab.width <= 390).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
  },
  SLOW,
);
