import { h } from '../../src/report/page/client/element.ts';
import { get } from './asking.ts';
import { eventWords } from './event-words.ts';
import { andMore, button, empty, heading, moment, pill } from './parts.ts';
import type { Desk } from './page-state.ts';

/** What is written down in the ledger, each line in words and as it is. */
interface LedgerLine {
  readonly id?: string;
  readonly at?: string;
  readonly kind?: string;
}

export async function ledgerPage(desk: Desk): Promise<HTMLElement> {
  const { ledger } = desk.state;
  const page = h('section', { class: 'sheet' }, heading('Ledger'));
  if (ledger.shown.length === 0) {
    page.append(empty('Nothing is written down yet.'));
    return page;
  }
  const path = desk.here.item ?? ledger.shown[0] ?? '';
  const { text } = await get<{ text: string }>(`ledger?path=${encodeURIComponent(path)}`);
  const lines = text.split('\n').filter((line) => line !== '');
  page.append(
    h(
      'p',
      { class: 'quiet' },
      'What the machine did, on the branch aws-jit-ledger: for people, and never an authority.',
    ),
    h(
      'div',
      { class: 'row' },
      ...ledger.shown.map((each) => {
        const made = button(each.replace(/^events\//, ''), () => {
          desk.go({ item: each });
        });
        if (each === path) made.setAttribute('aria-current', 'true');
        return made;
      }),
    ),
    andMore(ledger, 'files') ?? '',
    h('ol', { class: 'events' }, ...lines.map(event)),
  );
  return page;
}

function event(line: string): HTMLElement {
  let read: LedgerLine = {};
  try {
    read = JSON.parse(line) as LedgerLine;
  } catch {
    // Shown as it is.
  }
  return h(
    'li',
    {},
    h(
      'details',
      { class: 'fold' },
      h(
        'summary',
        {},
        pill(read.kind ?? 'unreadable'),
        ' ',
        eventWords(read.id ?? '', read.kind ?? ''),
        ' ',
        h('span', { class: 'quiet' }, typeof read.at === 'string' ? moment(read.at) : ''),
      ),
      h('pre', { tabindex: 0 }, h('code', {}, pretty(line))),
    ),
  );
}

function pretty(line: string): string {
  try {
    return JSON.stringify(JSON.parse(line), null, 2);
  } catch {
    return line;
  }
}
