import { escapeHtml } from '../../src/text/markdown.ts';
import type { SlackBlock, SlackInline, SlackRich } from './block-kit.ts';
import type { SlackMessage, SlackState } from './slack-state.ts';

/** A thread as an HTML page that looks as Slack shows it: for people who try the sandbox, and for screenshots. */
export function threadPage(
  state: SlackState,
  thread: readonly SlackMessage[],
  { dark = false }: { readonly dark?: boolean } = {},
): string {
  const replies = thread.length - 1;
  const rows = thread.map((message, n) =>
    [
      `<article class="message">`,
      `<div class="avatar" aria-hidden="true">${escapeHtml(state.nameOf(message.user).charAt(0))}</div>`,
      `<div class="body"><div class="by"><b>${escapeHtml(state.nameOf(message.user))}</b>${message.bot === undefined ? '' : ' <span class="app">APP</span>'} <time>${time(message.ts)}</time></div>`,
      ...(message.blocks.length === 0
        ? [`<p>${escapeHtml(message.text)}</p>`]
        : message.blocks.map((block) => blockHtml(state, block))),
      message.edited ? '<span class="edited">(edited)</span>' : '',
      `</div></article>`,
      n === 0 && replies > 0
        ? `<div class="replies">${replies} ${replies === 1 ? 'reply' : 'replies'}</div>`
        : '',
    ].join('\n'),
  );
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Thread</title><style>${STYLE}</style></head><body class="${dark ? 'dark' : ''}"><main>${rows.join('\n')}</main></body></html>`;
}

/** Slack shows times in the zone of whoever reads; this reader is in Berlin, so that one sees the difference to UTC. */
const READER = { locale: 'en-GB', timeZone: 'Europe/Berlin' } as const;
const inZone = (seconds: number, style: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(READER.locale, { timeZone: READER.timeZone, ...style }).format(seconds * 1000);
const clock = (seconds: number): string => inZone(seconds, { timeStyle: 'short' });
const day = (seconds: number): string => inZone(seconds, { dateStyle: 'medium' });
const time = (ts: string): string => clock(Number(ts));

/** The tokens that messages here use; others are shown as they are. */
function dateText(state: SlackState, timestamp: number, format: string): string {
  const away = [-1, 0, 1].find((days) => day(timestamp) === day(state.now() + days * 24 * 60 * 60));
  const near = away === undefined ? undefined : ['yesterday', 'today', 'tomorrow'][away + 1];
  return format
    .replaceAll('{date_short_pretty}', near ?? day(timestamp))
    .replaceAll('{time}', clock(timestamp));
}

function blockHtml(state: SlackState, block: SlackBlock): string {
  switch (block.type) {
    case 'header':
      return `<h2>${escapeHtml(block.text.text)}</h2>`;
    case 'rich_text':
      return block.elements.map((each) => richHtml(state, each)).join('\n');
    case 'actions':
      return `<div class="actions">${block.elements
        .map(
          ({ text, url, style }) =>
            `<a class="button ${style ?? ''}" href="${escapeHtml(url ?? '#')}">${escapeHtml(text.text)}</a>`,
        )
        .join('')}</div>`;
    case 'context':
      return `<div class="context">${block.elements.map(({ text }) => escapeHtml(text)).join(' ')}</div>`;
    case 'section':
      return `<p>${escapeHtml(block.text?.text ?? '')}</p>`;
    case 'divider':
      return '<hr>';
  }
}

function richHtml(state: SlackState, rich: SlackRich): string {
  const row = (elements: readonly SlackInline[]): string =>
    elements.map((each) => inlineHtml(state, each)).join('');
  switch (rich.type) {
    case 'rich_text_section':
      return `<div class="row">${row(rich.elements)}</div>`;
    case 'rich_text_quote':
      return `<blockquote>${row(rich.elements)}</blockquote>`;
    case 'rich_text_preformatted':
      return `<pre>${row(rich.elements)}</pre>`;
    case 'rich_text_list': {
      const tag = rich.style === 'bullet' ? 'ul' : 'ol';
      return `<${tag}>${rich.elements.map(({ elements }) => `<li>${row(elements)}</li>`).join('')}</${tag}>`;
    }
  }
}

function inlineHtml(state: SlackState, inline: SlackInline): string {
  switch (inline.type) {
    case 'date':
    case 'text': {
      const { bold, italic, strike, code } = inline.style ?? {};
      const words = inline.type === 'text' ? inline.text : dateText(state, inline.timestamp, inline.format);
      let html = escapeHtml(words).replaceAll('\n', '<br>');
      if (code) html = `<code>${html}</code>`;
      if (bold) html = `<b>${html}</b>`;
      if (italic) html = `<i>${html}</i>`;
      return strike ? `<s>${html}</s>` : html;
    }
    case 'link':
      return `<a href="${escapeHtml(inline.url)}">${escapeHtml(inline.text ?? inline.url)}</a>`;
    case 'user':
      return `<span class="mention">@${escapeHtml(state.nameOf(inline.user_id))}</span>`;
    case 'usergroup':
      return `<span class="mention">@${escapeHtml(state.nameOf(inline.usergroup_id))}</span>`;
    case 'broadcast':
      return `<span class="mention loud">@${inline.range}</span>`;
    case 'emoji':
      return `:${escapeHtml(inline.name)}:`;
  }
}

const STYLE = `
*{box-sizing:border-box}
body{margin:0;font:15px/1.467 Lato,"DejaVu Sans",Arial,sans-serif;color:#1d1c1d;background:#fff;overflow-wrap:anywhere}
main{max-width:640px;padding:16px 20px}
.message{display:flex;gap:10px;padding:8px 0}
.avatar{flex:none;width:36px;height:36px;border-radius:6px;background:#4a154b;color:#fff;font-weight:700;text-align:center;line-height:36px}
.body{min-width:0;flex:1}
.app{font-size:10px;background:#ddd;color:#444;border-radius:2px;padding:1px 3px;vertical-align:1px}
time,.edited,.context{color:#616061;font-size:12px}
h2{font-size:18px;line-height:1.3;margin:4px 0 6px}
.row{margin:0}
blockquote{margin:4px 0;padding-left:12px;border-left:4px solid #ddd;white-space:pre-wrap;unicode-bidi:isolate}
pre{margin:4px 0;padding:8px;border:1px solid #ddd;border-radius:4px;background:#f8f8f8;font:12px/1.5 "DejaVu Sans Mono",monospace;white-space:pre-wrap}
code{font:12px "DejaVu Sans Mono",monospace;color:#c01343;background:#f8f8f8;border:1px solid #ddd;border-radius:3px;padding:1px 3px}
ul,ol{margin:2px 0;padding-left:26px}
.mention{background:#e8f5fa;color:#1264a3;border-radius:3px;padding:0 2px}
.actions{display:flex;flex-wrap:wrap;gap:8px;margin:8px 0}
.button{border:1px solid #b5b5b5;border-radius:4px;padding:5px 12px;font-weight:700;color:#1d1c1d;text-decoration:none;font-size:14px}
.button.primary{background:#007a5a;border-color:#007a5a;color:#fff}
.replies{margin:2px 0 6px 46px;border-top:1px solid #ddd;color:#616061;font-size:12px;padding-top:4px}
a{color:#1264a3}
.dark{background:#1a1d21;color:#d1d2d3}.dark .button{color:#d1d2d3}.dark pre,.dark code{background:#222529;border-color:#555}
`;
