/**
 * Makes the pictures of README.md and docs/ anew: a request's story through the built action on the stand-ins, shown as GitHub and Slack show
 * it, and the report of the demo with its made-up history. Needs a build and Chromium. Look at each picture before you commit it.
 *
 *     npm run pictures            or: tsx scripts/pictures.ts [--dist DIR] [--out DIR] [--only after-merge|accounts]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { parseInstant } from '../src/terms/instant.ts';
import { ANSWERS, CHANNEL, startExample, type Example } from '../sandbox/example.ts';
import { startChromium } from '../test/browser/chromium.ts';
import { comment, escaped, page, picture, PHONE, rendered } from './github-look.ts';
import { afterTheMerge } from './pictures-after-merge.ts';
import { fortyAccounts } from './pictures-many-accounts.ts';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return resolve((at < 0 ? undefined : process.argv[at + 1]) ?? otherwise);
};
const dist = option('--dist', 'dist');
const out = option('--out', 'docs/images');
const REPOSITORY = 'acme/aws-access';
const HOUR = 3600;

/** One request from the form to its end. */
async function story(browser: Browser, acme: Example): Promise<void> {
  const { repository, github, clock, slack } = acme;
  const bob = github.as('bob');
  const thread = (): string => slack?.page(slack.threads(CHANNEL)[0] ?? []) ?? '';
  const run = async (...order: Parameters<Example['run']>): Promise<void> => {
    const { code, stdout, stderr } = await acme.run(...order);
    if (code !== 0) throw new Error(`${order[0]} failed:\n${stdout}${stderr}`);
  };

  const issue = await acme.file('alice', ANSWERS);
  await run('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  const pull = [...repository.state.issues.values()].find((each) => each.pull)?.number ?? 0;
  const proposal = repository.issue(pull);
  const opened = `<h1 class="title">${escaped(proposal.title)} <span class="muted">#${pull}</span></h1>
    <span class="state open">Open</span> <span class="muted"><b>github-actions</b> <span class="bot">bot</span> wants to merge 1 commit into main from aws-jit/${issue}</span>`;
  await picture(browser, out, 'pull-request-phone', page(opened + comment(proposal.body)), PHONE);
  const month = new Date(clock.ms()).toISOString().slice(0, 7);
  const review = repository.read(`policies/prod/${month}/${issue}.md`, `aws-jit/${issue}`) ?? '';
  await picture(browser, out, 'review', page(`<div class="body">${rendered(review)}</div>`), 744);
  await picture(browser, out, 'slack-review', thread(), PHONE);

  clock.advance(HOUR / 12);
  await bob.approve(REPOSITORY, pull);
  await bob.merge(REPOSITORY, pull, 'squash');
  await run('grant', { name: 'push' });
  await picture(browser, out, 'slack-granted', thread(), 640);

  clock.advance(8 * HOUR + HOUR / 2);
  await run('sweep', { name: 'schedule', cron: '23 * * * *' });
  await picture(browser, out, 'slack-expired', thread(), PHONE);
  const over = repository.issue(issue);
  const closed = `<h1 class="title">${escaped(over.title)} <span class="muted">#${issue}</span></h1>
    <span class="state closed">Closed</span> <span class="muted">alice opened this issue</span> <span class="label">aws-jit: expired</span>`;
  const comments = over.comments.map(({ body }) => comment(body)).join('');
  await picture(browser, out, 'issue', page(closed + comments), 744);
}

async function report(browser: Browser): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-jit-pictures-'));
  try {
    const demo = spawnSync(process.execPath, [join(dist, 'cli.js'), 'demo', '--out', folder], {
      encoding: 'utf8',
    });
    if (demo.status !== 0) throw new Error(`The demo failed:\n${demo.stdout}${demo.stderr}`);
    for (const [name, width, height, colorScheme] of [
      ['report', 1280, 1000, 'light'],
      ['report-dark', 1280, 1000, 'dark'],
      ['report-phone', PHONE, 844, 'light'],
    ] as const) {
      const tab = await browser.newPage({ viewport: { width, height }, colorScheme });
      await tab.goto(pathToFileURL(join(folder, 'report', 'index.html')).href);
      await tab.waitForFunction("performance.getEntriesByName('aws-jit:ready').length > 0");
      await tab.screenshot({ path: join(out, `${name}.png`) });
      await tab.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wanted = process.argv.indexOf('--only');
const only = wanted < 0 ? undefined : process.argv[wanted + 1];
mkdirSync(out, { recursive: true });
const browser = await startChromium();
const at = parseInstant('2026-11-18T09:00:00Z');
const started = { action: join(dist, 'index.js'), slack: true, ...(at === undefined ? {} : { at }) };
try {
  if (only === undefined) {
    const acme = await startExample(started);
    try {
      await story(browser, acme);
      await report(browser);
    } finally {
      await acme.close();
    }
  }
  if (only !== 'accounts') await afterTheMerge(browser, out, started);
  if (only !== 'after-merge') await fortyAccounts(browser, out, started);
} finally {
  await browser.close();
}
