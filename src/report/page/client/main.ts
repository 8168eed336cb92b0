import { STATES, type State } from '../../../lifecycle/state.ts';
import { requestsOf, type PageData } from '../columns.ts';
import { everyReviewer, filtered, KINDS, USAGES, type Filter } from '../row-filter.ts';
import { momentText } from '../time-text.ts';
import { FIRST_VIEW, hashOf, SORT_KEYS, viewOf, type View } from '../permalink.ts';
import { box, byId, counted, grouped, h, text } from './element.ts';
import { drawFigures } from './figures.ts';
import { drawNotices } from './notices.ts';
import { drawNow, tick } from './now.ts';
import { readersClock, type Drawing } from './page-data.ts';
import { drawAnswer } from './question.ts';
import { drawPager, drawTable, SORT_WORDS } from './table.ts';
import { startTheme } from './theme.ts';
import { drawTimeline, FIRST_SPAN, SPANS } from './timeline.ts';
import { KIND_WORDS, stateWord, USED_WORDS } from './page-words.ts';

/** As in page.css: narrower, the filter's fields are folded away until they are asked for. */
const NARROW = window.matchMedia('(max-width: 46rem)');
/** Typing goes on while the page is drawn; it waits this long for the next key. */
const TYPING_MS = 120;

// The one boundary: the block was written by renderPage of the same build.
const data = JSON.parse(box('data').textContent) as PageData;
const everything = [...requestsOf(data)].sort((a, b) => b.requestedAt - a.requestedAt || b.issue - a.issue);
const clock = readersClock(data);
let view: View = viewOf(location.hash);

const field = (id: string): HTMLInputElement | HTMLSelectElement => {
  const found = box(id);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`#${id} is no field.`);
};
const FIELDS = [
  'words',
  'requester',
  'approver',
  'account',
  'service',
  'state',
  'kind',
  'usage',
  'from',
  'to',
] as const satisfies readonly (keyof Filter)[];

function options(
  id: string,
  values: readonly (readonly [value: string, label: string])[],
  any?: string,
): void {
  byId(id, HTMLSelectElement).replaceChildren(
    ...(any === undefined ? [] : [h('option', { value: '' }, any)]),
    ...values.map(([value, label]) => h('option', { value }, label)),
  );
}

const sorted = (values: Iterable<string>): readonly (readonly [string, string])[] =>
  [...new Set(values)]
    .filter((value) => value !== '')
    .sort((a, b) => a.localeCompare(b, 'en'))
    .map((value) => [value, value]);

function fillFields(): void {
  options('requester', sorted(everything.map(({ requester }) => requester)), 'anybody');
  options('approver', sorted(everything.flatMap(everyReviewer)), 'anybody');
  options('account', sorted(everything.map(({ account }) => account)), 'any');
  options('service', sorted(everything.flatMap(({ services }) => services)), 'any');
  options(
    'state',
    [
      ['live', 'live now'],
      ['pending', 'pending'],
      ...(Object.keys(STATES) as State[]).map((state) => [state, stateWord(state)] as const),
    ],
    'any',
  );
  options(
    'kind',
    KINDS.map((kind) => [kind, KIND_WORDS[kind]] as const),
    'any',
  );
  options(
    'usage',
    USAGES.map((used) => [used, USED_WORDS[used]] as const),
    'either way',
  );
  options(
    'sort',
    SORT_KEYS.map((key) => [key, SORT_WORDS[key]] as const),
  );
  options(
    'span',
    SPANS.map(([label, seconds]) => [String(seconds), label] as const),
  );
  byId('span', HTMLSelectElement).value = String(FIRST_SPAN);
  box('names').replaceChildren(...Object.keys(data.names).map((value) => h('option', { value })));
}

/** What the link says, into the fields; a value that no field has is shown by an option of its own. */
function showInFields(): void {
  for (const id of FIELDS) {
    const input = field(id);
    const value = view.filter[id];
    if (input instanceof HTMLSelectElement && ![...input.options].some((option) => option.value === value))
      input.append(h('option', { value }, value));
    if (input.value !== value) input.value = value;
  }
  field('sort').value = view.sort;
}

const drawing = (): Drawing => {
  const now = clock();
  return { data, everything, requests: filtered(everything, view.filter, now), view, now };
};

function draw(): void {
  const began = performance.now();
  const of = drawing();
  drawFirst(of);
  drawRest(of);
  performance.measure('aws-jit:draw', { start: began, end: performance.now() });
}

/** What is seen first: who has access, who waits, and the requests. */
function drawFirst(of: Drawing): void {
  showInFields();
  drawNow(of);
  drawRequests(of);
  const count =
    of.requests.length === everything.length
      ? `All ${counted(everything.length, 'request')}`
      : `${grouped(of.requests.length)} of ${counted(everything.length, 'request')}`;
  if (box('count').textContent !== count) box('count').textContent = count;
}

function drawRest(of: Drawing): void {
  drawFigures(of);
  drawTimeline(of);
  drawAnswer(of);
}

/** Never folds away a filter that is set. */
function foldFields(): void {
  const set = FIELDS.some((id) => id !== 'words' && view.filter[id] !== '');
  byId('fields', HTMLDetailsElement).open = set || !NARROW.matches;
}

function drawRequests(of: Drawing): void {
  drawTable(of, (issue, open) => {
    change({ ...view, open: open ? issue : undefined }, drawRequests);
    // Drawn anew; the keyboard stays where it was.
    document.querySelector<HTMLElement>(`.toggle[data-issue="${issue}"]`)?.focus();
  });
  drawPager(of, (page) => {
    change({ ...view, page, open: undefined }, drawRequests);
    box('requests').scrollIntoView({ block: 'start' });
  });
}

/** The view is in the address, so that it can be sent to somebody; each key typed is no step of the history. */
function change(next: View, redraw?: (of: Drawing) => void): void {
  view = next;
  history.replaceState(null, '', `#${hashOf(view)}`);
  if (redraw) redraw(drawing());
  else draw();
}

function listen(): void {
  let waiting: number | undefined;
  const search = byId('filter', HTMLFormElement);
  const readFields = (): void => {
    window.clearTimeout(waiting);
    const filter = Object.fromEntries(FIELDS.map((id) => [id, field(id).value])) as unknown as Filter;
    if (FIELDS.some((id) => filter[id] !== view.filter[id]))
      change({ ...view, filter, page: 1, open: undefined });
  };
  search.addEventListener('input', ({ target }) => {
    window.clearTimeout(waiting);
    if (target === field('words')) waiting = window.setTimeout(readFields, TYPING_MS);
    else readFields();
  });
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    readFields();
  });
  search.addEventListener('reset', (event) => {
    event.preventDefault();
    change({ ...FIRST_VIEW, arn: view.arn, action: view.action, at: view.at });
  });
  field('sort').addEventListener('change', () => {
    const sort = SORT_KEYS.find((key) => key === field('sort').value) ?? 'newest';
    change({ ...view, sort, page: 1 }, drawRequests);
  });
  field('span').addEventListener('change', () => {
    drawTimeline(drawing());
  });
  byId('question', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = (id: string): string => field(id).value.trim();
    change({ ...view, arn: typed('arn'), action: typed('action'), at: typed('at') }, drawAnswer);
  });
  // Links to a section keep the view: its place in the address is taken.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const section = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
    if (!section) return;
    event.preventDefault();
    section.scrollIntoView();
    section.focus({ preventScroll: true });
  });
  window.addEventListener('hashchange', () => {
    view = viewOf(location.hash);
    foldFields();
    draw();
  });
  NARROW.addEventListener('change', foldFields);
  let resized: number | undefined;
  window.addEventListener('resize', () => {
    window.clearTimeout(resized);
    resized = window.setTimeout(() => {
      drawTimeline(drawing());
    }, 150);
  });
}

startTheme();
box('repository').replaceChildren(text(data.repository));
box('made').textContent = `Recorded up to ${momentText(data.madeAt)} UTC. All times are UTC.`;
drawNotices(data, everything.length);
fillFields();
foldFields();
listen();
drawFirst(drawing());
performance.mark('aws-jit:shown');
// The figures of 20,000 rows take longer than all else: the browser paints before them. A page that was opened in the
// background is given no frame, so a timer does.
window.setTimeout(() => {
  drawRest(drawing());
  window.setInterval(() => {
    tick(clock());
  }, 1_000);
  performance.mark('aws-jit:ready');
}, 50);
