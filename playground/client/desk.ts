import { box, byId, h } from '../../src/report/page/client/element.ts';
import { startTheme } from '../../src/report/page/client/theme.ts';
import { get, post, Refused } from './asking.ts';
import { awsPage } from './aws-page.ts';
import { formPage } from './form-page.ts';
import { issueList, issuePage } from './issue-pages.ts';
import { button, clockTime, when } from './parts.ts';
import {
  hashOf,
  hereOf,
  LOGINS,
  PLACES,
  ROLE_OF,
  type Desk,
  type Here,
  type Place,
  type State,
} from './page-state.ts';
import { ledgerPage } from './ledger-page.ts';
import { reportPage } from './report-frame.ts';
import { settingsPage } from './settings-page.ts';
import { runPage, runsPage } from './runs-page.ts';
import { beginAnew, drawStory, startScenes, type ScenePage } from './scene-picker.ts';
import { slackPage } from './slack-page-shown.ts';
import { drawTour, notice, pointOut } from './tour.ts';

/** The page: it looks on at the company behind it, and draws the desk that one sits at. */
const NAMES: Readonly<Record<Place, string>> = {
  ask: 'Ask',
  issues: 'Issues',
  pulls: 'Pull requests',
  runs: 'Actions',
  slack: 'Slack',
  aws: 'AWS',
  ledger: 'Ledger',
  report: 'Report',
  settings: 'aws-jit.yml',
};
/** What is typed into, and drawn anew only when one goes there: a draft shall not lose its cursor. */
const STILL: readonly Place[] = ['ask', 'report', 'settings'];

let state: State | undefined;
let drawn = '';
/** Of which time the report is that is shown. */
let reported = '';
const noted = new Set<string>();
const scenePage: ScenePage = {
  say,
  forget() {
    noted.clear();
  },
  state: () => state,
};
const anew = (): void => {
  beginAnew(scenePage);
};

function note(what: string): void {
  noted.add(what);
  if (state) drawTour(desk(state), noted, anew);
}

const desk = (now: State): Desk => ({
  here: hereOf(location.hash),
  state: now,
  go(to) {
    const here: Here = { ...hereOf(location.hash), item: undefined, ...to };
    if (hashOf(here) === location.hash) void draw(true);
    else location.hash = hashOf(here);
  },
  async act(step) {
    const { as } = hereOf(location.hash);
    try {
      const needsNobody = step['do'] === 'wait' || step['do'] === 'outage';
      const told = await post<{ ok: boolean; said: string; number?: number }>(
        'steps',
        needsNobody ? step : { as, ...step },
      );
      say(told.said, told.ok);
      if (told.number !== undefined) desk(now).go({ place: 'issues', item: String(told.number) });
      return told.ok;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error), false);
      return false;
    }
  },
  say,
  note,
});

let hush = 0;
/** Whose desk it was said at: the next one has not done it. */
let saidTo: Here['as'] | undefined;
function say(text: string, good: boolean): void {
  const said = box('said');
  const silence = (): void => {
    said.replaceChildren();
  };
  const away = button('Close', silence);
  said.replaceChildren(h('div', { class: good ? 'toast' : 'toast no' }, h('p', {}, text), away));
  saidTo = hereOf(location.hash).as;
  clearTimeout(hush);
  hush = window.setTimeout(silence, 9_000);
}

async function pageOf(at: Desk): Promise<HTMLElement> {
  const { place, item } = at.here;
  switch (place) {
    case 'ask':
      return formPage(at);
    case 'issues':
    case 'pulls':
      return item === undefined ? issueList(at, place) : issuePage(at);
    case 'runs':
      return item === undefined ? runsPage(at) : runPage(at);
    case 'slack':
      return slackPage(at);
    case 'aws':
      return awsPage(at);
    case 'ledger':
      return ledgerPage(at);
    case 'report':
      return reportPage();
    case 'settings':
      return settingsPage(at);
  }
}

let drawing = 0;
/** @param moved one went somewhere, so that the place is drawn whatever it is, and read from its heading. */
async function draw(moved: boolean): Promise<void> {
  if (!state) return;
  const at = desk(state);
  const mine = ++drawing;
  drawFrame(at);
  const key = hashOf(at.here);
  // Of another time it is another report; what runs still may write more.
  const stale = at.here.place === 'report' && reported !== state.now && !state.atWork;
  if (!moved && key === drawn && STILL.includes(at.here.place) && !stale) return;
  const ofTime = state.now;
  let page: HTMLElement;
  try {
    page = await pageOf(at);
  } catch (error) {
    page = h(
      'section',
      { class: 'sheet' },
      h('h2', { tabindex: -1 }, 'This is not there'),
      h('p', {}, error instanceof Error ? error.message : String(error)),
    );
  }
  // Somebody has gone on meanwhile.
  if (mine !== drawing) return;
  const main = box('main');
  const focus = focusIn(main);
  main.replaceChildren(page);
  if (key !== drawn) main.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  else focus();
  if (key !== drawn) scrollTo({ top: 0 });
  pointOut(main);
  drawn = key;
  reported = at.here.place === 'report' ? ofTime : '';
  visited(at.here);
}

/** @returns what puts the cursor back where it was */
function focusIn(main: HTMLElement): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !main.contains(active) || active.id === '') return () => undefined;
  const { id } = active;
  const typing = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
  const [from, to] = typing ? [active.selectionStart, active.selectionEnd] : [null, null];
  return () => {
    const again = document.getElementById(id);
    again?.focus({ preventScroll: true });
    if (from !== null && (again instanceof HTMLTextAreaElement || again instanceof HTMLInputElement))
      again.setSelectionRange(from, to);
  };
}

function visited({ as, place, item }: Here): void {
  if (place === 'runs' && item !== undefined) note('saw-log');
  if (place === 'aws') note('saw-aws');
  // She is on this page from the filing on: what she is told is there once the draft is.
  if (place === 'issues' && item !== undefined && noted.has('saw-log')) note('read-issue');
  if (place === 'pulls' && item !== undefined && as === 'bob') note('bob-reads');
}

function drawFrame(at: Desk): void {
  const { here, state: now } = at;
  document.body.classList.toggle('at-report', here.place === 'report');
  box('role').textContent = `${here.as}: ${ROLE_OF[here.as]}`;
  box('now').textContent = `${when(now.now)} UTC`;
  box('now').setAttribute('datetime', now.now);
  const end = byId('wait-end', HTMLButtonElement);
  end.disabled = now.end === undefined;
  end.title = now.end === undefined ? 'Nothing is attached that would end' : `to ${when(now.end)}`;
  document.body.classList.toggle('busy', now.atWork || now.playing !== undefined);
  box('desks').replaceChildren(
    ...LOGINS.map((as) =>
      h(
        'li',
        {},
        h(
          'a',
          { href: hashOf({ ...here, as }), ...(as === here.as ? { 'aria-current': 'page' } : {}) },
          h('b', {}, as),
          h('span', {}, ROLE_OF[as]),
        ),
      ),
    ),
  );
  const counts: Partial<Record<Place, number>> = {
    issues: now.issues.shown.filter((each) => each.state === 'open').length,
    pulls: now.pulls.shown.filter((each) => each.state === 'open').length,
    runs: now.runs.shown.filter(({ status }) => status === 'running' || status === 'queued').length,
  };
  box('places').replaceChildren(
    ...PLACES.map((place) => {
      const count = counts[place] ?? 0;
      return h(
        'li',
        {},
        h(
          'a',
          {
            href: hashOf({ as: here.as, place, item: undefined }),
            ...(place === here.place ? { 'aria-current': 'page' } : {}),
          },
          NAMES[place],
          count > 0 && h('span', { class: 'count' }, count),
        ),
      );
    }),
  );
  showPlace();
  const working = now.runs.shown.find(({ status }) => status === 'running');
  box('work').textContent =
    now.failed ??
    (now.playing ? `Playing “${now.playing.title}”: step ${now.steps} of ${now.playing.steps}` : '') +
      (working ? `${now.playing ? ' · ' : ''}${working.workflow} / ${working.job} is running` : '') +
      (now.down.length > 0 ? ` · Down: ${now.down.join(', ')}` : '');
  box('where').textContent = `${here.as}, ${clockTime(now.now)} UTC`;
  drawStory(now);
  drawTour(at, noted, anew);
}

/** The place that one is at is in view, on a phone too. */
function showPlace(): void {
  const list = box('places');
  const link = list.querySelector<HTMLElement>('[aria-current]');
  if (link) list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
}

/** Looks on for as long as the page is open. */
async function follow(): Promise<void> {
  for (;;) {
    try {
      const next = await get<State>(`state?after=${state?.version ?? -1}`);
      if (next.version === state?.version) continue;
      if (state !== undefined && next.company !== state.company) {
        noted.clear();
        // What was looked at is not in the new company.
        const anywhere = hashOf({ ...hereOf(location.hash), item: undefined });
        history.replaceState(null, '', anywhere);
      }
      state = next;
      notice(next, (what) => noted.add(what));
      await draw(false);
      performance.mark('playground:drawn');
    } catch (error) {
      if (error instanceof Refused) say(error.message, false);
      else say('The playground has ended. Start it again, and open the address that it prints.', false);
      await new Promise((resolve) => setTimeout(resolve, 2_000));
    }
  }
}

function start(): void {
  // The report in its frame is drawn in the same colours.
  startTheme(() => {
    if (hereOf(location.hash).place === 'report') void draw(true);
  });
  for (const until of ['hour', 'end', 'tomorrow'] as const)
    byId(`wait-${until}`, HTMLButtonElement).addEventListener('click', () => {
      if (state) void desk(state).act({ do: 'wait', until });
    });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-number]') : null;
    if (!link || !state) return;
    event.preventDefault();
    const number = link.dataset['number'] ?? '';
    const pull = state.pulls.shown.some((each) => String(each.number) === number);
    desk(state).go({ place: pull ? 'pulls' : 'issues', item: number });
  });
  addEventListener('hashchange', () => {
    if (hereOf(location.hash).as !== saidTo) box('said').replaceChildren();
    void draw(true);
  });
  addEventListener(
    'scroll',
    () => {
      document.body.classList.toggle(
        'scrolled',
        box('places').getBoundingClientRect().top < 20 && scrollY > 80,
      );
    },
    { passive: true },
  );
  // On a phone they would stand before everything else.
  const narrow = matchMedia('(max-width: 60rem)');
  if (narrow.matches) byId('tour', HTMLDetailsElement).open = false;
  const more = byId('more', HTMLDetailsElement);
  more.open = !narrow.matches;
  narrow.addEventListener('change', () => {
    more.open = !narrow.matches;
  });
  void startScenes(scenePage);
  void follow();
}

start();
