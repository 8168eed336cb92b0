import { beginsLater, endOf, everyApprover, inForce, stateNow } from '../row-filter.ts';
import type { PageRequest } from '../page-types.ts';
import type { SortKey } from '../permalink.ts';
import { coverText, isComplete } from './coverage.ts';
import { box, grouped, h, text, type Child } from './element.ts';
import type { Drawing } from './page-data.ts';
import { details } from './request-details.ts';
import { access, issueLink, kindOf, moment, stateMark, useOf, whatFor } from './request-parts.ts';

export const SORT_WORDS: Readonly<Record<SortKey, string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  requester: 'who asked',
  account: 'account',
  state: 'state',
  until: 'end of access, latest first',
};

export const PAGE_SIZE = 50;
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PAGE_SIZE));

const byText = (of: (request: PageRequest) => string) => (a: PageRequest, b: PageRequest) => {
  const [left, right] = [of(a), of(b)];
  return left < right ? -1 : left > right ? 1 : b.requestedAt - a.requestedAt;
};
const ORDERS: Readonly<Record<SortKey, (a: PageRequest, b: PageRequest) => number>> = {
  newest: (a, b) => b.requestedAt - a.requestedAt || b.issue - a.issue,
  oldest: (a, b) => a.requestedAt - b.requestedAt || a.issue - b.issue,
  requester: byText(({ requester }) => requester),
  account: byText(({ account }) => account),
  state: byText(({ state }) => state),
  until: (a, b) => (endOf(b) ?? -Infinity) - (endOf(a) ?? -Infinity) || b.issue - a.issue,
};

const HEADS = [
  'Request',
  'State',
  'Asked by',
  'Approved by',
  'Account',
  'What',
  'Filed (UTC)',
  'Access (UTC)',
  'Used',
] as const;

/** One page of the requests. Roles are spelled out, since the narrow layout takes the table's own from it. */
export function drawTable(drawing: Drawing, open: (issue: number, open: boolean) => void): void {
  const { view, requests } = drawing;
  const pages = pagesOf(requests.length);
  const page = Math.min(view.page, pages);
  // Everything lies newest first already.
  const sorted = view.sort === 'newest' ? requests : [...requests].sort(ORDERS[view.sort]);
  const first = (page - 1) * PAGE_SIZE;
  const rows = sorted.slice(first, first + PAGE_SIZE);
  // A link to one request shows it, wherever it is.
  const { linked } = drawing;
  if (linked && !rows.includes(linked)) rows.unshift(linked);
  if (rows.length === 0) {
    box('table').replaceChildren(
      h(
        'p',
        { class: 'quiet' },
        isComplete(drawing)
          ? drawing.everything.length === 0
            ? 'Nobody has asked for access yet.'
            : 'No request fits. Take something away from the filter.'
          : `No request ${coverText(drawing)} fits. Load older ones, or take something away from the filter.`,
      ),
    );
    return;
  }
  const caption =
    requests.length === 0
      ? 'The request of this link; none fits the filter'
      : `Requests ${grouped(first + 1)} to ${grouped(Math.min(first + PAGE_SIZE, requests.length))} of ${grouped(requests.length)}, ${SORT_WORDS[view.sort]}`;
  box('table').replaceChildren(
    h(
      'table',
      { class: 'requests', role: 'table' },
      h('caption', {}, caption),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          ...HEADS.map((head) => h('th', { scope: 'col', role: 'columnheader' }, head)),
        ),
      ),
      h('tbody', { role: 'rowgroup' }, ...rows.flatMap((request) => rowsOf(drawing, request, open))),
    ),
  );
}

function rowsOf(
  { data, view, now }: Drawing,
  request: PageRequest,
  open: (issue: number, open: boolean) => void,
): readonly HTMLElement[] {
  const isOpen = view.open === request.issue;
  const id = `details-${request.issue}`;
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'toggle',
      'aria-expanded': String(isOpen),
      'aria-controls': isOpen ? id : undefined,
      'aria-label': `Details of request ${request.issue}`,
      'data-issue': request.issue,
    },
    isOpen ? '▾' : '▸',
  );
  toggle.addEventListener('click', () => {
    open(request.issue, !isOpen);
  });
  const cell = (head: (typeof HEADS)[number], ...children: readonly Child[]): HTMLElement =>
    h(
      'td',
      { role: 'cell', 'data-head': head, class: children[0] === '–' && 'empty' },
      h('span', {}, ...children),
    );
  const row = h(
    'tr',
    { role: 'row', class: isOpen ? 'open' : undefined },
    cell('Request', toggle, ' ', issueLink(data, request)),
    cell(
      'State',
      stateMark(request),
      stateNow(request, now) !== request.state && h('span', { class: 'quiet' }, ' time is over'),
      request.state === 'scheduled' && inForce(request, now) && h('span', { class: 'quiet' }, ' has begun'),
      beginsLater(request, now) && h('span', { class: 'quiet' }, ' begins later'),
    ),
    cell('Asked by', text(request.requester)),
    cell('Approved by', ...approvedBy(request)),
    cell('Account', text(request.account)),
    cell('What', whatFor(request), kindOf(request)),
    cell('Filed (UTC)', moment(request.requestedAt)),
    cell('Access (UTC)', access(request)),
    cell('Used', useOf(request)),
  );
  if (!isOpen) return [row];
  return [
    row,
    h(
      'tr',
      { role: 'row', class: 'details' },
      h('td', { role: 'cell', colspan: HEADS.length, id }, details(data, request, now)),
    ),
  ];
}

/** Everybody whose approval it rests on; of a use, those who approved it before it was filed. */
function approvedBy(request: PageRequest): readonly Child[] {
  const names = everyApprover(request);
  if (names.length === 0) return ['–'];
  return [
    text(names.join(', ')),
    request.standing !== undefined && h('span', { class: 'quiet' }, ' in advance'),
  ];
}

/** First, previous, next, last; which page it is. */
export function drawPager({ requests, view }: Drawing, go: (page: number) => void): void {
  const pages = pagesOf(requests.length);
  const page = Math.min(view.page, pages);
  const button = (label: string, to: number, key: string): HTMLElement => {
    const made = h(
      'button',
      { type: 'button', disabled: to < 1 || to > pages || to === page, 'data-page': key },
      label,
    );
    made.addEventListener('click', () => {
      go(to);
    });
    return made;
  };
  const focused =
    document.activeElement instanceof HTMLElement ? document.activeElement.dataset['page'] : undefined;
  box('pager').replaceChildren(
    ...(pages === 1
      ? []
      : [
          button('First', 1, 'first'),
          button('Previous', page - 1, 'previous'),
          h('span', {}, `Page ${grouped(page)} of ${grouped(pages)}`),
          button('Next', page + 1, 'next'),
          button('Last', pages, 'last'),
        ]),
  );
  // The button that was pressed is drawn anew; the keyboard stays where it was.
  if (focused !== undefined) box('pager').querySelector<HTMLElement>(`[data-page="${focused}"]`)?.focus();
}
