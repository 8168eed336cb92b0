/** How GitHub shows an issue or a pull request, for pictures: its markdown, its comments, its state. */
import { join } from 'node:path';
import { marked } from 'marked';
import type { Browser } from 'playwright-core';

export const PHONE = 390;
export const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

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
export const rendered = (markdown: string): string =>
  marked
    .parse(markdown.replace(/<!--[\s\S]*?-->/g, ''), { async: false, gfm: true, breaks: true })
    .replace(/(^|[\s>])@([a-z][a-z-]*)/g, '$1<b>@$2</b>');
export const page = (body: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${STYLE}</style><main>${body}</main></html>`;
export const comment = (markdown: string): string =>
  `<section class="comment"><header><b>github-actions</b> <span class="bot">bot</span> commented</header><div class="body">${rendered(markdown)}</div></section>`;

export async function picture(
  browser: Browser,
  out: string,
  name: string,
  html: string,
  width: number,
): Promise<void> {
  const tab = await browser.newPage({ viewport: { width, height: 100 }, deviceScaleFactor: 2 });
  await tab.setContent(html);
  await tab.screenshot({ path: join(out, `${name}.png`), fullPage: true });
  await tab.close();
}
