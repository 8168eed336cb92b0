import { beginOf, dayStart, endOf, inForce, isOfKind, type Filter } from '../row-filter.ts';
import { monthsWithAccess, rangesText } from '../months-wanted.ts';
import { lengthText, momentText, ticksOf } from '../time-text.ts';
import type { PageRequest } from '../page-types.ts';
import { box, byId, counted, grouped, h, svg, text } from './element.ts';
import type { Drawing } from './page-data.ts';
import { issueLink } from './request-parts.ts';

const DAY = 86_400;
export const SPANS: readonly (readonly [string, number])[] = [
  ['24 hours', DAY],
  ['7 days', 7 * DAY],
  ['30 days', 30 * DAY],
  ['90 days', 90 * DAY],
  ['13 months', 397 * DAY],
];
export const FIRST_SPAN = 7 * DAY;
const MOST_PEOPLE = 25;
const MOST_BARS = 1_500;
const LISTED = 100;
const ROW = 22;

interface Bar {
  readonly request: PageRequest;
  readonly from: number;
  readonly to: number;
}

/** The days of the filter, where it names any; else the last so many up to now, and a tenth more, since windows end in the future. */
function spanOf({ from, to }: Filter, now: number): { readonly start: number; readonly end: number } {
  const span = Number(byId('span', HTMLSelectElement).value) || FIRST_SPAN;
  const [first, last] = [dayStart(from), dayStart(to)];
  const end = last === undefined ? now + span / 10 : last + DAY;
  const start = first ?? (last === undefined ? now - span : end - span);
  // Days the wrong way round show nothing, and do not turn the picture over.
  return { start, end: Math.max(end, start + DAY / 24) };
}

const kindText = (request: PageRequest): string =>
  (request.standing === undefined
    ? ''
    : `, ${request.breakGlass ? 'break glass' : 'use of'} ${request.standing.name}`) +
  (isOfKind(request, 'extended') ? ', extended' : '');

/** A row a person, a bar for each grant: when AWS allowed it. */
export function drawTimeline(drawing: Drawing): void {
  const { data, requests, view, now } = drawing;
  const { start, end } = spanOf(view.filter, now);
  // Whatever was filed before: access of that time may lie in a month that is not looked at.
  const others = monthsWithAccess(data.months, start, end).filter(({ month }) => !drawing.visible.has(month));
  const lacking =
    others.length === 0
      ? ''
      : h(
          'p',
          { class: 'wrong' },
          `Not all of it: access of this time that was asked for in ${rangesText(data.months, new Set(others.map(({ month }) => month)))} is not loaded. Load it above.`,
        );
  const bars = requests.flatMap((request): readonly Bar[] => {
    const from = beginOf(request);
    const to = endOf(request) ?? end;
    return from === undefined || to < start || from > end || to < from ? [] : [{ request, from, to }];
  });
  if (bars.length === 0) {
    box('windows').replaceChildren(
      h(
        'p',
        { class: 'quiet' },
        lacking === ''
          ? 'No access was granted in this time.'
          : 'Of what is looked at, no access was granted in this time.',
      ),
      lacking,
    );
    return;
  }
  const people = new Map<string, Bar[]>();
  for (const bar of bars.slice(0, MOST_BARS)) {
    const known = people.get(bar.request.requester);
    if (known) known.push(bar);
    else people.set(bar.request.requester, [bar]);
  }
  const shown = [...people].slice(0, MOST_PEOPLE);
  const left = shown.reduce((sum, [, of]) => sum + of.length, 0);
  const width = Math.max(300, box('windows').clientWidth);
  const names = width < 500 ? 84 : 150;
  const x = (at: number): number =>
    names + ((Math.min(Math.max(at, start), end) - start) / (end - start)) * (width - names);
  const height = shown.length * ROW + 20;
  const ticks = ticksOf(start, end, width < 500 ? 3 : 6);
  const picture = svg(
    'svg',
    {
      class: 'timeline',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'windows-name windows-description',
    },
    svg('title', { id: 'windows-name' }, 'When access was granted, by person'),
    svg(
      'desc',
      { id: 'windows-description' },
      `${counted(left, 'grant')} of ${counted(shown.length, 'person', 'people')} from ${momentText(start)} to ${momentText(end)} UTC. The list below says the same.`,
    ),
    ...ticks.flatMap((at) => [
      svg('line', { class: 'grid', x1: x(at), x2: x(at), y1: 0, y2: height - 18 }),
      svg(
        'text',
        { class: 'tick', x: x(at), y: height - 5, 'text-anchor': 'middle' },
        at % DAY === 0 ? momentText(at).slice(5, 10) : momentText(at).slice(11),
      ),
    ]),
    ...shown.flatMap(([name, of], row) => [
      svg(
        'text',
        { class: 'who', x: 0, y: row * ROW + 15 },
        name.length > names / 7 ? `${name.slice(0, Math.floor(names / 7) - 1)}…` : name,
      ),
      ...of.map(({ request, from, to }) => {
        const rect = svg(
          'rect',
          {
            class: `window window-${request.state === 'revoked' ? 'revoked' : inForce(request, now) ? 'live' : from > now ? 'ahead' : 'over'}`,
            x: x(from),
            y: row * ROW + 4,
            width: Math.max(2, x(to) - x(from)),
            height: 14,
            rx: 2,
          },
          svg(
            'title',
            {},
            `#${request.issue} ${request.services.join(', ')} in ${request.account}, ${momentText(from)} for ${lengthText(to - from)}${kindText(request)}`,
          ),
        );
        return rect;
      }),
    ]),
    ...(now < start || now > end
      ? []
      : [svg('line', { class: 'now', x1: x(now), x2: x(now), y1: 0, y2: height - 18 })]),
  );
  box('windows').replaceChildren(
    h(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      h('span', { class: 'key key-live' }, 'live'),
      h('span', { class: 'key key-ahead' }, 'begins later'),
      h('span', { class: 'key key-over' }, 'ended'),
      h('span', { class: 'key key-revoked' }, 'taken back'),
    ),
    picture,
    lacking,
    left < bars.length
      ? h(
          'p',
          { class: 'quiet' },
          `${grouped(bars.length - left)} more in this time. Choose a person or a shorter time to see them.`,
        )
      : '',
    h(
      'details',
      {},
      h('summary', {}, 'The same as a list'),
      h(
        'ul',
        { class: 'plain-list' },
        ...bars
          .slice(0, LISTED)
          .map(({ request, from, to }) =>
            h(
              'li',
              {},
              issueLink(data, request),
              ' ',
              text(request.requester),
              ` ${momentText(from)} to ${momentText(to)} UTC, `,
              text(request.services.join(', ')),
              ' in ',
              text(request.account),
              kindText(request),
            ),
          ),
      ),
      bars.length > LISTED
        ? h(
            'p',
            { class: 'quiet' },
            `The ${LISTED} newest of ${grouped(bars.length)}; the table below has all.`,
          )
        : '',
    ),
  );
}
