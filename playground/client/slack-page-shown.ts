import { counted, h, type Child } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { andMore, clockTime, empty, heading, when } from './parts.ts';
import type { Desk } from './page-state.ts';

/** The channel's threads, drawn from their blocks. */
interface Inline {
  readonly type: string;
  readonly text?: string;
  readonly url?: string;
  readonly user_id?: string;
  readonly usergroup_id?: string;
  readonly range?: string;
  readonly name?: string;
  readonly timestamp?: number;
  readonly format?: string;
  readonly style?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly code?: boolean;
  };
}
interface Rich {
  readonly type: string;
  readonly style?: string;
  readonly elements: readonly (Inline & Partial<Rich>)[];
}
interface Block {
  readonly type: string;
  readonly text?: { readonly text: string };
  readonly elements?: readonly (Rich & {
    readonly text?: { readonly text: string } | string;
    readonly url?: string;
  })[];
}
interface Message {
  readonly by: string;
  readonly app: boolean;
  readonly at: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edited: boolean;
  readonly notified: readonly string[];
}
type Names = Readonly<Record<string, string>>;

export async function slackPage(desk: Desk): Promise<HTMLElement> {
  const { slack } = desk.state;
  const page = h('section', { class: 'sheet' }, heading('Slack, #aws-access'));
  if (slack.shown.length === 0) {
    page.append(empty('Nothing has been said yet.'));
    return page;
  }
  const ts = desk.here.item ?? slack.shown[0]?.ts ?? '';
  const { thread, names } = await get<{ thread: readonly Message[]; names: Names }>(
    `slack/${encodeURIComponent(ts)}`,
  );
  const threads = slack.shown.map((each) => {
    const link = h(
      'button',
      { type: 'button', class: 'plain', ...(each.ts === ts ? { 'aria-current': 'true' } : {}) },
      each.text.length > 70 ? `${each.text.slice(0, 69)}…` : each.text,
      h('span', { class: 'quiet' }, ` ${counted(each.replies, 'reply', 'replies')}`),
    );
    link.addEventListener('click', () => {
      desk.go({ item: each.ts });
    });
    return link;
  });
  page.append(
    slack.shown.length > 1
      ? h('div', { class: 'row threads', role: 'group', 'aria-label': 'Threads' }, ...threads)
      : '',
    andMore(slack, 'threads') ?? '',
    ...thread.map((message) => said(message, names)),
  );
  return page;
}

const said = (message: Message, names: Names): HTMLElement =>
  h(
    'article',
    { class: 'message' },
    h(
      'header',
      {},
      h('b', {}, message.by),
      message.app && h('span', { class: 'bot' }, 'app'),
      h('span', { class: 'quiet' }, when(message.at)),
      message.edited && h('span', { class: 'quiet' }, 'edited'),
    ),
    ...(message.blocks.length === 0
      ? [h('p', {}, message.text)]
      : message.blocks.map((block) => drawn(block, names))),
    message.notified.length > 0 && h('p', { class: 'quiet' }, `Notified ${message.notified.join(', ')}.`),
  );

function drawn({ type, text, elements = [] }: Block, names: Names): HTMLElement {
  switch (type) {
    case 'header':
      return h('h3', {}, text?.text);
    case 'rich_text':
      return h('div', {}, ...elements.map((each) => rich(each, names)));
    case 'actions':
      return h('div', { class: 'row' }, ...elements.map((each) => action(each)));
    case 'context':
      return h('p', { class: 'quiet' }, elements.map((each) => words(each.text)).join(' '));
    case 'divider':
      return h('hr');
    default:
      return h('p', {}, text?.text);
  }
}

const words = (text: { readonly text: string } | string | undefined): string =>
  typeof text === 'string' ? text : (text?.text ?? '');

/** Slack's buttons only lead to pages; of this repository they are pages of the playground. */
function action({
  text,
  url = '',
}: {
  readonly text?: { readonly text: string } | string;
  readonly url?: string;
}): HTMLElement {
  const [, number] = /\/(?:issues|pull)\/(\d+)/.exec(url) ?? [];
  return number === undefined
    ? h('span', { class: 'button-like', title: url }, words(text))
    : h('a', { href: '#', 'data-number': number, class: 'button-like' }, words(text));
}

function rich({ type, style, elements }: Rich, names: Names): HTMLElement {
  const inner = (): Child[] => elements.map((each) => inline(each, names));
  switch (type) {
    case 'rich_text_list':
      return h(
        style === 'ordered' ? 'ol' : 'ul',
        {},
        ...elements.map((each) => h('li', {}, ...(each.elements ?? []).map((one) => inline(one, names)))),
      );
    case 'rich_text_quote':
      return h('blockquote', {}, ...inner());
    case 'rich_text_preformatted':
      return h('pre', { tabindex: 0 }, ...inner());
    default:
      return h('div', { class: 'said' }, ...inner());
  }
}

function inline(each: Inline, names: Names): Child {
  switch (each.type) {
    case 'link':
      return h('span', { class: 'linked', title: each.url }, each.text ?? each.url);
    case 'user':
      return h('b', {}, `@${names[each.user_id ?? ''] ?? each.user_id ?? ''}`);
    case 'usergroup':
      return h('b', {}, `@${each.usergroup_id ?? ''}`);
    case 'broadcast':
      return h('b', {}, `@${each.range ?? ''}`);
    case 'emoji':
      return `:${each.name ?? ''}:`;
    case 'date': {
      const iso = new Date((each.timestamp ?? 0) * 1000).toISOString();
      return styled(
        each,
        (each.format ?? '{time}')
          .replace('{time}', `${clockTime(iso)} UTC`)
          .replace('{date_short_pretty}', when(iso).replace(/,.*/, '')),
      );
    }
    default:
      return styled(each, each.text ?? '');
  }
}

function styled({ style = {} }: Inline, text: string): Child {
  let made: Child = text;
  if (style.code === true) made = h('code', {}, made);
  if (style.bold === true) made = h('b', {}, made);
  if (style.italic === true) made = h('i', {}, made);
  return style.strike === true ? h('s', {}, made) : made;
}
