import type { OlderMonth } from '../page-types.ts';
import { nextMonths, rangesText } from '../months-wanted.ts';
import { box, byId, counted, grouped, h } from './element.ts';
import { mayFetch } from './months-beside.ts';
import type { Drawing } from './page-data.ts';

/** What can be done about requests that are not looked at. */
export interface LoadOlder {
  /** Loads everything from this month on. */
  since(month: string): void;
  /** Tries again what failed. */
  again(): void;
  choose(files: readonly File[]): void;
}

/** The months that may hold more of what the filter asks for. */
const unseenIn = ({ inQuestion, visible }: Drawing): readonly OlderMonth[] =>
  inQuestion.filter(({ month }) => !visible.has(month));
export const isComplete = (drawing: Drawing): boolean => unseenIn(drawing).length === 0;

const sumOf = (months: readonly OlderMonth[]): number =>
  months.reduce((sum, { requests }) => sum + requests, 0);
const sizeOf = (months: readonly OlderMonth[]): string => {
  const bytes = months.reduce((sum, each) => sum + each.bytes, 0);
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
};

/** `filed since 2026-08-01`, with the earlier months that are looked at too. */
export function coverText({ data, visible }: Drawing): string {
  if (data.since === null) return '';
  const since = `filed since ${new Date(data.since * 1000).toISOString().slice(0, 10)}`;
  return visible.size === 0 ? since : `${since} and in ${rangesText(data.months, visible)}`;
}

/** A figure's own words, where it is not of everything. */
export const ofWhat = (drawing: Drawing): string =>
  isComplete(drawing)
    ? ''
    : `Of requests ${coverText(drawing)}: ${counted(sumOf(unseenIn(drawing)), 'older one')} not looked at.`;

/** How much of the record is looked at, and the buttons that load more of it. */
export function drawCoverage(drawing: Drawing): void {
  const { data, loading, failures } = drawing;
  box('older').hidden = data.months.length === 0;
  if (data.months.length === 0) return;
  const unseen = unseenIn(drawing);
  const focused = document.activeElement;
  const words =
    loading > 0
      ? `Loading ${counted(loading, 'month')} …`
      : unseen.length === 0
        ? 'Everything on record that the filter asks for is looked at.'
        : `Looked at: what was ${coverText(drawing)}, and whatever is older and still open. Not looked at: ${counted(sumOf(unseen), 'older request')}, filed in ${rangesText(data.months, new Set(unseen.map(({ month }) => month)))}.`;
  if (box('coverage').textContent !== words) box('coverage').textContent = words;
  const some = nextMonths(unseen);
  const idle = mayFetch() && loading === 0;
  const button = (id: string, shown: boolean, label: string, months: readonly OlderMonth[] = []): void => {
    const each = byId(id, HTMLButtonElement);
    each.hidden = !shown;
    each.textContent = label;
    each.value = months[0]?.month ?? '';
  };
  const loadText = (what: string, of: readonly OlderMonth[]): string =>
    `Load ${what} (${counted(sumOf(of), 'request')}, ${sizeOf(of)})`;
  button(
    'older-some',
    idle && some.length > 0 && some.length < unseen.length,
    loadText(rangeOf(some), some),
    some,
  );
  button(
    'older-all',
    idle && unseen.length > 0,
    loadText(unseen.length === 1 ? rangeOf(unseen) : 'all of them', unseen),
    unseen,
  );
  button('older-again', mayFetch() && loading === 0 && failures.length > 0, 'Try again');
  box('older-choose').hidden = mayFetch() || unseen.length === 0;
  box('older-failed').replaceChildren(
    ...(failures.length === 0
      ? []
      : [
          h('p', {}, h('strong', {}, `${counted(failures.length, 'file')} could not be loaded.`)),
          h('ul', { class: 'plain-list' }, ...failures.slice(0, 5).map((each) => h('li', {}, each))),
          failures.length > 5 && h('p', {}, `And ${grouped(failures.length - 5)} more.`),
        ].filter((each) => each !== false)),
  );
  // A button that was pressed is gone; the keyboard stays here.
  if (focused instanceof HTMLElement && focused.hidden && box('older').contains(focused))
    box('older').focus();
}

export function listenForOlder(load: LoadOlder): void {
  for (const id of ['older-some', 'older-all']) {
    const button = byId(id, HTMLButtonElement);
    button.addEventListener('click', () => {
      load.since(button.value);
    });
  }
  byId('older-again', HTMLButtonElement).addEventListener('click', () => {
    load.again();
  });
  const files = byId('older-files', HTMLInputElement);
  files.addEventListener('change', () => {
    load.choose([...(files.files ?? [])]);
    files.value = '';
  });
}

const rangeOf = (months: readonly OlderMonth[]): string =>
  rangesText(months, new Set(months.map(({ month }) => month)));
