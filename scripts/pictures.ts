/**
 * Makes the pictures of README.md anew: a request's story through the built action on the stand-ins, shown as GitHub and Slack show
 * it, and the report of the demo with its made-up history. Needs a build and Chromium. Look at each picture before you commit it.
 *
 *     npm run pictures            or: tsx scripts/pictures.ts [--dist DIR] [--out DIR]
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marked } from 'marked';
import type { Browser } from 'playwright-core';
import { parseInstant } from '../src/terms/instant.ts';
import { ANSWERS, CHANNEL, startExample, type Example } from '../sandbox/example.ts';
import { startChromium } from '../test/browser/chromium.ts';

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(name);
  return resolve((at < 0 ? undefined : process.argv[at + 1]) ?? otherwise);
};
const dist = option('--dist', 'dist');
const out = option('--out', 'docs/images');
const REPOSITORY = 'acme/aws-access';
const HOUR = 3600;

const PHONE = 390;
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 "Liberation Sans",Arial,sans-serif;color:#1f2328;background:#fff;overflow-wrap:break-word}
main{padding:8px}
h1.title{font-size:26px;font-weight:400;line-height:1.25;margin:0 0 8px}
.muted{color:#59636e}
.state{display:inline-block;color:#fff;border-radius:2em;padding:3px 12px;font-size:14px}
.open{background:#1f883d}.closed{background:#8250df}
.label{display:inline-block;background:#ccc;border-radius:2em;padding:1px 10px;font-size:14px}
.comment{border:1px solid #d1d9e0;border-radius:6px;margin-top:16px}
.comment>header{background:#f6f8fa;border-bottom:1px solid #d1d9e0;border-radius:6px 6px 0 0;padding:8px 16px;font-size:14px}
.bot{border:1px solid #d1d9e0;border-radius:2em;padding:0 6px;font-size:12px;color:#59636e}
.body{padding:16px}
.body>:first-child{margin-top:0}.body>:last-child{margin-bottom:0}
h2,h3{font-size:20px;line-height:1.25;margin:24px 0 16px}
p,ul,ol,pre,table{margin:0 0 16px}
ul,ol{padding-left:2em}
code{font:85% "Liberation Mono",monospace;background:#eff1f3;border-radius:6px;padding:.2em .4em}
pre{background:#f6f8fa;border-radius:6px;padding:16px;white-space:pre-wrap}
pre code{background:none;padding:0}
table{border-collapse:collapse;width:100%}
td,th{border:1px solid #d1d9e0;padding:6px 13px;text-align:left}
blockquote{margin:0 0 16px;padding:0 1em;color:#59636e;border-left:.25em solid #d1d9e0}
a{color:#0969da;text-decoration:none}
sub{font-size:13px;color:#59636e}
`;

/** The Markdown as GitHub renders it, mentions in bold. */
const rendered = (markdown: string): string =>
  marked
    .parse(markdown.replace(/<!--[\s\S]*?-->/g, ''), { async: false, gfm: true, breaks: true })
    .replace(/(^|[\s>])@([a-z][a-z-]*)/g, '$1<b>@$2</b>');
const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><main>${body}</main></html>`;
const comment = (markdown: string): string =>
  `<section class="comment"><header><b>github-actions</b> <span class="bot">bot</span> commented</header><div class="body">${rendered(markdown)}</div></section>`;

async function picture(browser: Browser, name: string, html: string, width: number): Promise<void> {
  const tab = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: 2 });
  await tab.setContent(html);
  await tab.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await tab.close();
}

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
  await picture(browser, 'pull-request-phone', page(opened + comment(proposal.body)), PHONE);
  const month = new Date(clock.ms()).toISOString().slice(0, 7);
  const review = repository.read(`policies/prod/${month}/${issue}.md`, `aws-jit/${issue}`) ?? '';
  await picture(browser, 'review', page(`<div class="body">${rendered(review)}</div>`), 744);
  await picture(browser, 'slack-review', thread(), PHONE);

  clock.advance(HOUR / 12);
  await bob.approve(REPOSITORY, pull);
  await bob.merge(REPOSITORY, pull, 'squash');
  await run('grant', { name: 'push' });
  await picture(browser, 'slack-granted', thread(), 640);

  clock.advance(8 * HOUR + HOUR / 2);
  await run('sweep', { name: 'schedule', cron: '23 * * * *' });
  await picture(browser, 'slack-expired', thread(), PHONE);
  const over = repository.issue(issue);
  const closed = `<h1 class="title">${escaped(over.title)} <span class="muted">#${issue}</span></h1>
    <span class="state closed">Closed</span> <span class="muted">alice opened this issue</span> <span class="label">aws-jit: expired</span>`;
  const comments = over.comments.map(({ body }) => comment(body)).join('');
  await picture(browser, 'issue', page(closed + comments), 744);
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

mkdirSync(out, { recursive: true });
const browser = await startChromium();
const at = parseInstant('2026-11-18T09:00:00Z');
const acme = await startExample({
  action: join(dist, 'index.js'),
  slack: true,
  ...(at === undefined ? {} : { at }),
});
try {
  await story(browser, acme);
  await report(browser);
} finally {
  await acme.close();
  await browser.close();
}
