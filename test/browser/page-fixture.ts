import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { instantOfMillis, type Instant } from '../../src/terms/instant.ts';
import { readHistory } from '../../src/report/history.ts';
import type { LedgerProblem } from '../../src/report/event-data.ts';
import { pageModel } from '../../src/report/page/page-model.ts';
import type { PageModel, PageRequest } from '../../src/report/page/page-types.ts';
import { renderPage, type PageAssets } from '../../src/report/page/render-page.ts';
import { syntheticLedger } from '../../sandbox/history/made-up-ledger.ts';
import { rowsOf } from '../report/rows.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const screenshots = join(root, 'out', 'screenshots');
mkdirSync(screenshots, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'aws-jit-page-'));

/** The page's program and style, from source: what the build ships. */
async function assets(): Promise<PageAssets> {
  const { pageAssets } = (await import(join(root, 'scripts', 'page-assets.mjs'))) as {
    pageAssets: (root: string) => Promise<PageAssets>;
  };
  return pageAssets(root.replace(/\/$/, ''));
}
export const built = assets();

export const now = (): Instant => instantOfMillis(Date.now());

/** A year of a made-up company, with what a test adds or changes. */
export function madeUp(requests: number, changes: Partial<PageModel> = {}): PageModel {
  const madeAt = now();
  const problems: LedgerProblem[] = [];
  const order = { seed: 11, requests, until: madeAt, days: 365, firstIssue: 1_001 };
  const histories = [...syntheticLedger(order)].flatMap(({ path, text }) => {
    const read = readHistory(path, text, madeAt);
    problems.push(...read.problems);
    return read.history ? [read.history] : [];
  });
  const source = {
    repository: 'acme/aws-access',
    url: 'https://github.com/acme/aws-access',
    name: 'aws-jit',
    madeAt,
  };
  return { ...pageModel({ ...source, rows: rowsOf(histories, madeAt), problems }), ...changes };
}

/** Rows that are not made up, so that they have links. */
export const real = (model: PageModel): PageModel => ({
  ...model,
  synthetic: false,
  requests: model.requests.map((request): PageRequest => ({ ...request, synthetic: false })),
});

/** @returns the address of the file */
export async function writePage(name: string, model: PageModel): Promise<string> {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, renderPage(model, await built));
  return pathToFileURL(path).href;
}

export interface Opened {
  readonly page: Page;
  /** What the console said, errors of the page among it, and every request but that of the file itself. */
  readonly complaints: string[];
}

export async function openPage(
  browser: Browser,
  url: string,
  {
    width = 1280,
    height = 900,
    scheme = 'light',
  }: { width?: number; height?: number; scheme?: 'light' | 'dark' } = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message: ConsoleMessage) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== url.split('#')[0]) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('aws-jit:ready').length > 0);
  return { page, complaints };
}
