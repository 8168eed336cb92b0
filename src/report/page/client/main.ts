import { requestsOf, type PageData } from '../columns.ts';
import { monthsInQuestion, monthsOfIssue, monthsOfView, newestFirst } from '../months-wanted.ts';
import type { PageRequest } from '../page-types.ts';
import { filtered, type Filter } from '../row-filter.ts';
import { momentText } from '../time-text.ts';
import { FIRST_VIEW, hashOf, SORT_KEYS, viewOf, type View } from '../permalink.ts';
import { coverText, drawCoverage, isComplete, listenForOlder, ofWhat } from './coverage.ts';
import { box, byId, counted, grouped, text } from './element.ts';
import { drawFigures } from './figures.ts';
import { FIELDS, field, fillFields, showInFields } from './filter-fields.ts';
import { drawNotices } from './notices.ts';
import { drawNow, tick } from './now.ts';
import { MonthsBeside } from './months-beside.ts';
import { readersClock, type Drawing } from './page-data.ts';
import { drawAnswer, monthsOfQuestion } from './question.ts';
import { drawPager, drawTable } from './table.ts';
import { startTheme } from './theme.ts';
import { drawTimeline } from './timeline.ts';

/** As in page.css: narrower, the filter's fields are folded away until they are asked for. */
const NARROW = window.matchMedia('(max-width: 46rem)');
/** Typing goes on while the page is drawn; it waits this long for the next key. */
const TYPING_MS = 120;

// The one boundary: the block was written by renderPage of the same build.
const data = JSON.parse(box('data').textContent) as PageData;
const own = newestFirst(requestsOf(data));
const clock = readersClock(data);
let view: View = viewOf(location.hash);
const beside = new MonthsBeside(() => {
  // Drawn anew when the last one is there, and not each time: all rows are looked at again.
  if (beside.pending === 0) fillFields(lookedAt().everything, data.names);
  if (beside.pending === 0) draw();
  else drawCoverage(drawing());
});

interface LookedAt {
  readonly key: string;
  readonly everything: readonly PageRequest[];
  readonly visible: ReadonlySet<string>;
}
let known: LookedAt = { key: '', everything: own, visible: new Set() };

/** What the page has, and the earlier months of the view that are loaded; put together once for each set of them. */
function lookedAt(): LookedAt {
  const months = monthsOfView(data.months, view).filter(({ month }) => beside.rows(month) !== undefined);
  const key = months.map(({ month }) => month).join(' ');
  if (key !== known.key) {
    const everything = newestFirst([...own, ...months.flatMap(({ month }) => beside.rows(month) ?? [])]);
    known = { key, everything, visible: new Set(months.map(({ month }) => month)) };
  }
  return known;
}

/** The request of the link, in whatever month it is. */
function linked(everything: readonly PageRequest[]): PageRequest | undefined {
  if (view.open === undefined) return undefined;
  const there = (rows: readonly PageRequest[]) => rows.find(({ issue }) => issue === view.open);
  return (
    there(everything) ??
    there(monthsOfIssue(data.months, view.open).flatMap(({ month }) => beside.rows(month) ?? []))
  );
}

const drawing = (): Drawing => {
  const now = clock();
  const { everything, visible } = lookedAt();
  return {
    ...{ data, own, everything, visible, view, now },
    requests: filtered(everything, view.filter, now),
    inQuestion: monthsInQuestion(data.months, view),
    rowsOf: (month) => beside.rows(month),
    loading: beside.pending,
    failures: beside.failures,
    linked: linked(everything),
  };
};

/** Has loaded what the view is about. */
function loadOfView(): void {
  const needed = [
    ...monthsOfView(data.months, view),
    ...(own.some(({ issue }) => issue === view.open) ? [] : monthsOfIssue(data.months, view.open)),
    ...monthsOfQuestion({ data, view, now: clock() }),
  ];
  if (needed.length > 0) beside.want(needed);
}

function draw(): void {
  loadOfView();
  const began = performance.now();
  const of = drawing();
  drawFirst(of);
  drawRest(of);
  performance.measure('aws-jit:draw', { start: began, end: performance.now() });
}

/** What is seen first: who has access, who waits, and the requests. */
function drawFirst(of: Drawing): void {
  showInFields(view);
  drawNow(of);
  drawRequests(of);
  drawCoverage(of);
  const { everything, requests } = of;
  const some =
    requests.length === everything.length
      ? `${isComplete(of) ? 'All ' : ''}${counted(everything.length, 'request')}`
      : `${grouped(requests.length)} of ${counted(everything.length, 'request')}`;
  const count = isComplete(of) ? some : `${some} ${coverText(of)}`;
  for (const each of document.querySelectorAll('.cover')) each.textContent = ofWhat(of);
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
  loadOfView();
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
drawNotices(data, own.length);
fillFields(lookedAt().everything, data.names);
foldFields();
listen();
listenForOlder({
  since: (month) => {
    change({ ...view, older: view.older === '' || month < view.older ? month : view.older, page: 1 });
  },
  again: () => {
    beside.forgetFailures();
    draw();
  },
  choose: (files) => {
    void beside.take(files, data.months).then((taken) => {
      const [first] = taken.map(({ month }) => month).sort();
      if (first === undefined) return;
      change({ ...view, older: view.older === '' || first < view.older ? first : view.older, page: 1 });
    });
  },
});
loadOfView();
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
