import { lexer, type Token, type Tokens } from 'marked';
import { h } from '../../src/report/page/client/element.ts';

/**
 * GitHub's Markdown as elements. People and a model wrote the text: it is only ever put in as text, of its HTML a few tags
 * without attributes become elements, and an address becomes a link only if it is `https`.
 */
const TAGS = [
  'details',
  'summary',
  'sub',
  'sup',
  'b',
  'strong',
  'i',
  'em',
  'code',
  'kbd',
  'h3',
  'h4',
  'br',
  'hr',
] as const;
type Tag = (typeof TAGS)[number];
const tagOf = (name: string): Tag | undefined => TAGS.find((tag) => tag === name.toLowerCase());

export function markdown(text: string): HTMLElement {
  const whole = h('div', { class: 'markdown' });
  fill(whole, lexer(text, { gfm: true, breaks: true }));
  return whole;
}

/** Elements that HTML of the text has opened and not closed yet, innermost last. */
class Place {
  readonly #open: HTMLElement[];
  constructor(root: HTMLElement) {
    this.#open = [root];
  }
  get inner(): HTMLElement {
    return this.#open.at(-1) as HTMLElement;
  }
  add(...nodes: (Node | string)[]): void {
    this.inner.append(...nodes);
  }
  html(text: string): void {
    let last = 0;
    for (const match of text.matchAll(
      /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-zA-Z][a-zA-Z0-9]*)(?:\s[^<>]*)?\/?>/g,
    )) {
      this.#words(text.slice(last, match.index));
      last = match.index + match[0].length;
      const [whole, closing, name] = match;
      if (name === undefined) continue;
      const tag = tagOf(name);
      // As it was written: what GitHub would leave out is to be seen here.
      if (tag === undefined) this.#words(whole);
      else if (tag === 'br' || tag === 'hr') this.add(h(tag));
      else if (closing === '') {
        const element = h(tag);
        this.add(element);
        this.#open.push(element);
      } else if (this.#open.length > 1 && this.inner.localName === tag) this.#open.pop();
    }
    this.#words(text.slice(last));
  }
  #words(text: string): void {
    if (text.trim() !== '') this.add(decoded(text));
  }
}

function fill(into: HTMLElement, tokens: readonly Token[]): void {
  const place = new Place(into);
  for (const token of tokens as readonly Tokens.Generic[]) draw(place, token);
}

const filled = <E extends HTMLElement>(element: E, tokens: readonly Token[] | undefined): E => {
  fill(element, tokens ?? []);
  return element;
};

function draw(place: Place, token: Tokens.Generic): void {
  const { tokens } = token;
  const text = String(token['text'] ?? '');
  switch (token.type) {
    case 'space':
    case 'def':
      return;
    case 'heading': {
      const level = Math.min(6, Number(token['depth']) + 2);
      place.add(filled(h(`h${level}` as 'h3'), tokens));
      return;
    }
    case 'paragraph':
      place.add(filled(h('p'), tokens));
      return;
    case 'text':
      if (tokens) for (const each of tokens as Tokens.Generic[]) draw(place, each);
      else place.add(...mentions(decoded(text)));
      return;
    case 'escape':
      place.add(text);
      return;
    case 'list': {
      const list = token as Tokens.List;
      // A lone `*` is an answer of somebody's, and no list.
      if (list.items.every((item) => item.text.trim() === '')) {
        place.add(h('p', {}, list.raw.trim()));
        return;
      }
      const element = h(list.ordered ? 'ol' : 'ul');
      for (const item of list.items) {
        const row = h('li', {}, item.task && h('span', {}, item.checked ? '☑ ' : '☐ '));
        fill(row, item.tokens);
        element.append(row);
      }
      place.add(element);
      return;
    }
    case 'code':
      place.add(h('pre', { tabindex: 0 }, h('code', {}, text)));
      return;
    case 'codespan':
      place.add(h('code', {}, text));
      return;
    case 'blockquote':
      place.add(filled(h('blockquote'), tokens));
      return;
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const head = h('tr', {}, ...header.map((cell) => filled(h('th', { scope: 'col' }), cell.tokens)));
      // On a phone each cell stands below the other, with the head of its column.
      const body = rows.map((row) =>
        h(
          'tr',
          {},
          ...row.map((cell, n) => filled(h('td', { 'data-head': header[n]?.text ?? '' }), cell.tokens)),
        ),
      );
      place.add(
        h(
          'div',
          { class: 'wide', tabindex: 0 },
          h('table', {}, h('thead', {}, head), h('tbody', {}, ...body)),
        ),
      );
      return;
    }
    case 'hr':
    case 'br':
      place.add(h(token.type));
      return;
    case 'strong':
    case 'em':
    case 'del':
      place.add(filled(h(token.type), tokens));
      return;
    case 'link':
      place.add(link(decoded(String(token['href'] ?? '')), tokens));
      return;
    case 'html':
      place.html(token.raw);
      return;
    default:
      // An image among them: nothing is fetched from anywhere.
      place.add(text === '' ? token.raw : text);
  }
}

function link(href: string, tokens: readonly Token[] | undefined): HTMLElement {
  const [, number] =
    /^https:\/\/github\.com\/acme\/aws-access\/(?:issues|pull)\/(\d+)(?:[#?].*)?$/.exec(href) ?? [];
  if (number !== undefined) return filled(h('a', { href: '#', 'data-number': number }), tokens);
  const out = /^https:\/\/[^\s"'<>]+$/.test(href) && URL.canParse(href);
  return filled(
    out ? h('a', { href, rel: 'noreferrer noopener', target: '_blank' }) : h('span', { title: href }),
    tokens,
  );
}

/** People in bold, and numbers of issues as links within the page. */
function mentions(text: string): (Node | string)[] {
  return text.split(/((?<![\w/])@[a-z][a-z-]*|(?<![\w/&])#\d{1,7}\b)/i).map((part, n) => {
    if (n % 2 === 0) return part;
    return part.startsWith('@')
      ? h('b', {}, part)
      : h('a', { href: '#', 'data-number': part.slice(1) }, part);
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};
/** Characters that the text writes as HTML does. */
function decoded(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
