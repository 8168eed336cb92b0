import { lengthText } from '../time-text.ts';
import type { Month } from '../page-summary.ts';
import { grouped, h, svg, type Child } from './element.ts';

export const figure = (title: string, ...children: readonly Child[]): HTMLElement =>
  h('figure', {}, h('figcaption', {}, title), ...children);

/** Coordinates of a drawing, which is stretched to its place by CSS; texts keep their size on a phone that way too. */
const WIDTH = 380;
const HEIGHT = 170;
const LEFT = 66;
/** Half of the last month's label. */
const RIGHT = 10;
const BOTTOM = 20;
const TOP = 8;
/** A year and two months: more columns could not be told from each other. The table below has every month. */
const MOST_MONTHS = 14;

let drawn = 0;

/** With a title and a description for who does not see it; the same numbers as a table below. */
function chart(
  title: string,
  description: string,
  table: HTMLElement,
  legend: readonly (readonly [string, string])[],
  ...marks: readonly SVGElement[]
): HTMLElement {
  drawn += 1;
  const [titleId, descriptionId] = [`chart-${drawn}-title`, `chart-${drawn}-description`];
  return figure(
    title,
    h(
      'p',
      { class: 'legend', 'aria-hidden': 'true' },
      ...legend.map(([name, label]) => h('span', { class: `key key-${name}` }, label)),
    ),
    svg(
      'svg',
      {
        class: 'chart',
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        role: 'img',
        'aria-labelledby': `${titleId} ${descriptionId}`,
      },
      svg('title', { id: titleId }, title),
      svg('desc', { id: descriptionId }, description),
      ...marks,
    ),
    h('details', {}, h('summary', {}, 'The same as a table'), table),
  );
}

/** What a chart of fewer months than there are says of it, at the end of its title. */
const lastOf = (shown: readonly Month[], all: readonly Month[]): string =>
  shown.length === all.length ? '' : `, the last ${shown.length} of ${all.length} months`;

interface Scale {
  readonly most: number;
  readonly steps: readonly number[];
}

/** Three to five round steps. */
function scaleTo(most: number, units: readonly number[] = [1, 2, 5]): Scale {
  const rough = Math.max(most, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [...units, 10].map((unit) => unit * power).find((each) => each >= rough) ?? rough);
  return stepsOf(step, most);
}

/** Steps that a clock has: people read hours, not 10,000 seconds. */
const CLOCK = [60, 300, 600, 1_800, 3_600, 7_200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800];
const clockScale = (most: number): Scale =>
  stepsOf(CLOCK.find((step) => step * 4 >= most) ?? Math.ceil(most / 4 / 604_800) * 604_800, most);

function stepsOf(step: number, most: number): Scale {
  const count = Math.max(1, Math.ceil(most / step));
  return { most: count * step, steps: Array.from({ length: count + 1 }, (_, place) => place * step) };
}

const y = (value: number, { most }: Scale): number => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / most);

const grid = (scale: Scale, label: (value: number) => string): readonly SVGElement[] =>
  scale.steps.flatMap((step) => [
    svg('line', { class: 'grid', x1: LEFT, x2: WIDTH, y1: y(step, scale), y2: y(step, scale) }),
    svg('text', { class: 'tick', x: LEFT - 5, y: y(step, scale) + 4, 'text-anchor': 'end' }, label(step)),
  ]);

function monthLabels(months: readonly Month[], place: (index: number) => number): readonly SVGElement[] {
  // Seven at most: they would run into each other.
  const every = Math.ceil(months.length / 7);
  return months.flatMap(({ month }, index) =>
    (months.length - 1 - index) % every === 0
      ? [
          svg(
            'text',
            { class: 'tick', x: place(index), y: HEIGHT - 5, 'text-anchor': 'middle' },
            month.slice(2),
          ),
        ]
      : [],
  );
}

const KINDS = [
  ['granted', 'became access'],
  ['turnedDown', 'turned down'],
  ['other', 'pending, cancelled, lapsed'],
] as const;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): HTMLElement =>
  h(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    h(
      'table',
      {},
      h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
      h(
        'tbody',
        {},
        ...rows.map(([first, ...rest]) =>
          h(
            'tr',
            {},
            h('th', { scope: 'row' }, first),
            ...rest.map((value) => h('td', { class: 'n' }, value)),
          ),
        ),
      ),
    ),
  );

/** Requests filed in each month, by what became of them. */
export function columnChart(all: readonly Month[]): HTMLElement | undefined {
  const months = all.slice(-MOST_MONTHS);
  if (months.length === 0) return undefined;
  const totals = months.map(({ granted, turnedDown, other }) => granted + turnedDown + other);
  const scale = scaleTo(Math.max(...totals));
  const slot = (WIDTH - LEFT - RIGHT) / months.length;
  const width = Math.min(28, slot * 0.7);
  const place = (index: number): number => LEFT + slot * (index + 0.5);
  const columns = months.flatMap((month, index) => {
    let below = 0;
    return KINDS.map(([kind]) => {
      const top = y(below + month[kind], scale);
      const rect = svg('rect', {
        class: `fill-${kind}`,
        x: place(index) - width / 2,
        y: top,
        width,
        height: y(below, scale) - top,
      });
      below += month[kind];
      return rect;
    });
  });
  const sum = totals.reduce((a, b) => a + b, 0);
  const busiest = months[totals.indexOf(Math.max(...totals))]?.month ?? '';
  return chart(
    `Requests filed a month${lastOf(months, all)}`,
    `${grouped(sum)} requests in ${months.length} months; most in ${busiest}: ${grouped(Math.max(...totals))}.`,
    table(
      ['Month', ...KINDS.map(([, label]) => label)],
      all.map((month) => [month.month, ...KINDS.map(([kind]) => grouped(month[kind]))]),
    ),
    KINDS,
    ...grid(scale, grouped),
    ...columns,
    ...monthLabels(months, place),
  );
}

/** Median and 90th percentile of the time to a decision, by month of filing. */
export function spreadChart(all: readonly Month[]): HTMLElement | undefined {
  const decided = all.filter(({ toDecision }) => toDecision.count > 0);
  const months = decided.slice(-MOST_MONTHS);
  if (months.length < 2) return undefined;
  const scale = clockScale(Math.max(...months.map(({ toDecision }) => toDecision.p90 ?? 0)));
  const slot = (WIDTH - LEFT - RIGHT) / months.length;
  const place = (index: number): number => LEFT + slot * (index + 0.5);
  const line = (of: 'median' | 'p90'): SVGElement =>
    svg('polyline', {
      class: `line line-${of}`,
      points: months
        .map(
          ({ toDecision }, index) => `${place(index).toFixed(1)},${y(toDecision[of] ?? 0, scale).toFixed(1)}`,
        )
        .join(' '),
    });
  const dots = months.flatMap(({ toDecision }, index) => [
    svg('circle', { class: 'dot-median', cx: place(index), cy: y(toDecision.median ?? 0, scale), r: 3 }),
    svg('rect', {
      class: 'dot-p90',
      x: place(index) - 3,
      y: y(toDecision.p90 ?? 0, scale) - 3,
      width: 6,
      height: 6,
    }),
  ]);
  const last = months.at(-1);
  return chart(
    `From filing to a decision${lastOf(months, decided)}`,
    `In ${last?.month ?? ''}, half of the requests were decided within ${lengthText(last?.toDecision.median ?? 0)}, nine of ten within ${lengthText(last?.toDecision.p90 ?? 0)}.`,
    table(
      ['Month', 'decided', 'median', '90th percentile'],
      decided.map(({ month, toDecision }) => [
        month,
        grouped(toDecision.count),
        lengthText(toDecision.median ?? 0),
        lengthText(toDecision.p90 ?? 0),
      ]),
    ),
    [
      ['median', 'median'],
      ['p90', '90th percentile'],
    ],
    ...grid(scale, (value) => (value === 0 ? '0' : lengthText(value))),
    line('p90'),
    line('median'),
    ...dots,
    ...monthLabels(months, place),
  );
}
