import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Opened } from '../playground/opened.ts';
import { chance, THOROUGH } from '../sampled-points.ts';
import { startChromium } from './chromium.ts';

/**
 * Somebody who knows nothing clicks on whatever there is in the playground, and types whatever comes to mind, while runs go on or not.
 * Nothing that a person can do there ends in an error of ours.
 */
const STEPS = THOROUGH ? 500 : 30;
const MINUTES = THOROUGH ? 20 : 4;
/** For what was clicked last to run to its end: a day of schedules. */
const ENDING = THOROUGH ? 4 : 1;
/** What the issue of the playground promises for an hour of it. */
const MOST_MEMORY = 400 * 1024 * 1024;
const TYPED = [
  '',
  'Read the objects of the bucket, and nothing else.',
  '/revise only list them',
  '/extend 2h the import is still running',
  '/shorten 1h',
  '/answer 1',
  '/revoke it is done',
  '/nothing of that name',
  'Text <img src=x onerror="alert(1)"> & "quotes" ‮ of somebody',
  'x'.repeat(5_000),
  'arn:aws:s3:::acme-reports/*',
  '3h',
  '\u0000\u{1F600}\n\n',
];

let browser: Browser;
let opened: Opened;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await startChromium();
  opened = await Opened.start();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  // What is refused in words, such as an ARN that is none, is shown on the page; the browser notes the answer's status besides.
  page.on('console', (message) => {
    if (!message.text().includes('the server responded with a status of 422'))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => void dialog.accept());
  page.on('request', (request) => {
    if (!request.url().startsWith(opened.url) && !/^(?:data|blob|about):/.test(request.url()))
      complaints.push(`request: ${request.url()}`);
  });
  await page.goto(opened.url);
  await page.waitForFunction(() => performance.getEntriesByName('playground:drawn').length > 0);
}, 60_000);
afterAll(async () => {
  await browser.close();
  await opened.close();
}, 60_000);

/** Not the choice of a scene: it begins anew, so that nothing would add up, and plays for a minute. Each is played in a test of its own. */
const CONTROLS = 'button, a[href^="#"], input, textarea, select:not(#scene), summary';
const quiet = () =>
  page.waitForFunction(() => !document.body.classList.contains('busy'), undefined, {
    timeout: THOROUGH ? 600_000 : 120_000,
  });

/** @returns what was done, for whoever reads of a failure; `undefined`: the page was drawn anew meanwhile */
async function act(step: number): Promise<string | undefined> {
  const choose = (words: string, end: number): number => chance(`monkey ${step} ${words}`, end);
  // Looked for in the page at once: asked one by one, a hundred controls take longer than what a click does.
  const what = await page.evaluate(
    ({ controls, onlyButtons, which }) => {
      for (const marked of document.querySelectorAll('[data-monkey]')) marked.removeAttribute('data-monkey');
      const usable = [...document.querySelectorAll<HTMLElement>(controls)].filter(
        (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
      );
      // Fields and links are many, and what does something are buttons.
      const buttons = usable.filter(({ tagName }) => tagName === 'BUTTON');
      const from = onlyButtons && buttons.length > 0 ? buttons : usable;
      const one = from[Math.floor(which * from.length)];
      if (one === undefined) return undefined;
      one.dataset['monkey'] = '';
      const { tagName, id, textContent } = one;
      const type = one instanceof HTMLInputElement ? one.type : '';
      return {
        tag: tagName.toLowerCase(),
        type,
        name: `${tagName} ${id} ${textContent.trim().slice(0, 40)}`,
      };
    },
    { controls: CONTROLS, onlyButtons: choose('kind', 2) === 0, which: choose('which', 10_000) / 10_000 },
  );
  if (what === undefined) return undefined;
  const one = page.locator('[data-monkey]');
  if (what.tag === 'select') {
    const options = await one.locator('option').count();
    await one.selectOption({ index: choose('option', options) }, { timeout: 2_000 });
  } else if (
    what.tag === 'textarea' ||
    (what.tag === 'input' && !['checkbox', 'radio', 'file'].includes(what.type))
  )
    await one.fill(TYPED[choose('text', TYPED.length)] ?? '', { timeout: 2_000 });
  else if (what.type !== 'file') await one.click({ timeout: 2_000 });
  return what.name;
}

test(
  'clicks at random bring out no error, and memory stays',
  async () => {
    const done: string[] = [];
    const began = Date.now();
    const end = began + (MINUTES - ENDING) * 60_000;
    let most = 0;
    let lost = 0;
    for (let step = 0; step < STEPS && Date.now() < end; step += 1) {
      try {
        done.push((await act(step)) ?? 'nothing');
      } catch (error) {
        // What is drawn anew between the look and the click is gone; nothing else may go wrong.
        if (!/Timeout|detached|not attached|not stable|intercepts/i.test(String(error))) throw error;
        lost += 1;
      }
      // Half of the time the next click comes while runs go on.
      if (chance(`monkey ${step} wait`, 2) === 0) await quiet();
      most = Math.max(most, opened.memory());
      if (done.length % 50 === 0)
        process.stderr.write(
          `${done.length} clicks in ${Math.round((Date.now() - began) / 1000)} s, ${Math.round(most / 1024 / 1024)} MB.\n`,
        );
      expect({ complaints, after: done.slice(-5) }).toEqual({ complaints: [], after: done.slice(-5) });
    }
    // Said before the last runs are waited for: how far it came is known whatever becomes of them.
    process.stderr.write(`${done.length} clicks, at most ${Math.round(most / 1024 / 1024)} MB.\n`);
    await quiet();
    const state = await opened.idle();
    process.stderr.write(
      `${done.length} clicks, ${lost} on what was drawn anew, ${state.steps} steps taken, at most ${Math.round(most / 1024 / 1024)} MB.\n`,
    );
    expect(opened.stderr).toMatch(/^The playground is at this address.* Stop it with Ctrl-C\.\n$/);
    expect(done.length).toBeGreaterThan(THOROUGH ? 300 : 15);
    expect(state.steps).toBeGreaterThan(0);
    expect(most).toBeLessThan(MOST_MEMORY);
  },
  MINUTES * 60_000,
);
