import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { STORIES } from '../slack/stories.ts';
import { talking } from '../slack/talk.ts';
import { startChromium } from './chromium.ts';

const OUT = 'out/screenshots';
/** Slack's thread pane on a desktop, and the narrowest phone that is common. */
const WIDTHS = { desktop: 640, phone: 390 } as const;

let browser: Browser;
beforeAll(async () => {
  await mkdir(OUT, { recursive: true });
  browser = await startChromium();
});
afterAll(() => browser.close());

test.each(STORIES)(
  'the thread after "$happens" fits a phone, and is shown whole',
  async ({ happens, until, then, configure }) => {
    const acme = await talking(configure ? { configure } : {});
    try {
      await then(acme, await until(acme));
      const html = acme.slack.page(acme.thread());
      for (const [name, width] of Object.entries(WIDTHS)) {
        const page = await browser.newPage({ viewport: { width, height: 400 }, deviceScaleFactor: 2 });
        await page.setContent(html);
        await page.screenshot({ path: join(OUT, `slack-${happens}-${name}.png`), fullPage: true });
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect(wide).toBeLessThanOrEqual(width);
        expect(await page.locator('article').count()).toBe(acme.thread().length);
        await page.close();
      }
    } finally {
      await acme.close();
    }
  },
  60_000,
);
