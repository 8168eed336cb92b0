import { lengthText } from '../time-text.ts';
import { summaryOf, type Count, type Spread, type Summary } from '../page-summary.ts';
import { columnChart, figure, spreadChart } from './charts.ts';
import { box, counted, folded, grouped, h, percent, svg, text, type Child } from './element.ts';
import type { Drawing } from './page-data.ts';
import type { Kind } from '../row-filter.ts';
import { KIND_WORDS } from './page-words.ts';
import { actionName, issueLink, shareBar, viewLink } from './request-parts.ts';

/** How many bars a list shows. The rest is summed up below it. */
const BARS = 8;

export function drawFigures(drawing: Drawing): void {
  const summary = summaryOf(drawing.requests, drawing.now);
  drawTiles(drawing, summary);
  const { view } = drawing;
  const charts: (HTMLElement | undefined)[] = [
    columnChart(summary.months),
    spreadChart(summary.months),
    useTable('Granted actions by service, used and not', summary.byService, (name) =>
      viewLink(view, { service: name }, text(name)),
    ),
    useTable('Actions granted and not used most often', summary.overGranted, (name) =>
      viewLink(view, { words: name }, actionName(name)),
    ),
    bars('Requests by person', summary.people, (name) => viewLink(view, { requester: name }, text(name))),
    bars('Requests by account', summary.accounts, (name) => viewLink(view, { account: name }, text(name))),
    bars('Approvals by approver', summary.approvers, (name) =>
      viewLink(view, { approver: name }, text(name)),
    ),
    kinds(drawing, summary),
    bars('Uses by standing approval', summary.standing, (name) =>
      viewLink(view, { kind: 'use', words: name }, text(name)),
    ),
    bars('Uses by break glass', summary.breakGlass, (name) =>
      viewLink(view, { kind: 'break-glass', words: name }, text(name)),
    ),
    bars('Refusals by rule', summary.codes, (name) => viewLink(view, { words: name }, text(name))),
    repeated(drawing, summary),
    selfApprovals(drawing, summary),
  ];
  box('charts').replaceChildren(...charts.filter((chart) => chart !== undefined));
}

/** How many came to be given otherwise than by one approval of one request; nothing where none did. */
function kinds({ view }: Drawing, summary: Summary): HTMLElement | undefined {
  const sumOf = (uses: readonly Count[]): number => uses.reduce((sum, { count }) => sum + count, 0);
  const counts: readonly (Count & { readonly kind: Kind })[] = [
    { kind: 'use', name: KIND_WORDS.use, count: sumOf(summary.standing) },
    { kind: 'break-glass', name: KIND_WORDS['break-glass'], count: sumOf(summary.breakGlass) },
    ...(['unsigned', 'extended', 'later', 'escalated'] as const).map((kind) => ({
      kind,
      name: KIND_WORDS[kind],
      count: summary[kind],
    })),
  ];
  const some = counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  return bars('Kinds of access', some, (name) =>
    viewLink(view, { kind: counts.find((each) => each.name === name)?.kind ?? '' }, name),
  );
}

/** The median large, and below it the time within which nine of ten were done. */
const middle = ({ median }: Spread): string => (median === undefined ? '–' : lengthText(median));
const nineOfTen = ({ p90, count }: Spread): string =>
  p90 === undefined
    ? 'nothing to measure'
    : `median of ${grouped(count)}; nine of ten within ${lengthText(p90)}`;

function drawTiles({ data, view }: Drawing, summary: Summary): void {
  const { actions } = summary;
  const tile = (value: Child, what: string, more: string): HTMLElement =>
    h(
      'li',
      {},
      h('span', { class: 'value' }, value),
      h('span', { class: 'what' }, what),
      h('span', { class: 'quiet' }, more),
    );
  box('tiles').replaceChildren(
    tile(grouped(summary.total), 'requests', `${grouped(summary.granted)} became access`),
    tile(
      viewLink(view, { state: 'live' }, grouped(summary.live)),
      'live',
      data.stands ? 'by the clock of the playground' : 'by the clock of this device',
    ),
    tile(viewLink(view, { state: 'pending' }, grouped(summary.pending)), 'pending', 'somebody has to act'),
    tile(middle(summary.toDecision), 'to a decision', nineOfTen(summary.toDecision)),
    tile(middle(summary.toAccess), 'to access', nineOfTen(summary.toAccess)),
    tile(
      percent(actions.used, actions.used + actions.unused),
      'of granted actions used',
      `where it is known; unknown: ${grouped(actions.unknown)} of ${grouped(actions.used + actions.unused + actions.unknown)}`,
    ),
    tile(
      viewLink(view, { usage: 'never' }, grouped(summary.never)),
      'grants never used',
      `use not known: ${grouped(summary.unknown)}`,
    ),
    tile(
      middle(summary.lateness),
      'until tidied away',
      `after AWS ended it on time; ${nineOfTen(summary.lateness)}`,
    ),
  );
}

/** A table whose rows have bars: the chart and its text in one. */
function bars(
  title: string,
  counts: readonly Count[],
  name: (name: string) => HTMLElement,
): HTMLElement | undefined {
  const most = counts[0]?.count ?? 0;
  if (most === 0) return undefined;
  const rest = counts.slice(BARS);
  return figure(
    title,
    h(
      'table',
      { class: 'bars' },
      h('caption', { class: 'unseen' }, title),
      h(
        'thead',
        { class: 'unseen' },
        h(
          'tr',
          {},
          h('th', { scope: 'col' }, 'Name'),
          h('th', { scope: 'col' }, 'Number'),
          h('th', { scope: 'col' }, 'Bar'),
        ),
      ),
      h(
        'tbody',
        {},
        ...counts
          .slice(0, BARS)
          .map(({ name: of, count }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, name(of)),
              h('td', { class: 'n' }, grouped(count)),
              h('td', { class: 'bar', 'aria-hidden': 'true' }, bar(count / most)),
            ),
          ),
      ),
    ),
    rest.length > 0 &&
      h(
        'p',
        { class: 'quiet' },
        `${grouped(rest.length)} more with ${grouped(rest.reduce((sum, { count }) => sum + count, 0))} together`,
      ),
  );
}

const bar = (share: number): SVGElement =>
  svg(
    'svg',
    { width: '100%', height: 10, focusable: 'false' },
    svg('rect', { class: 'fill-bar', width: `${(100 * share).toFixed(1)}%`, height: 10 }),
  );

type Use = Summary['byService'][number];

function useTable(
  title: string,
  uses: readonly Use[],
  name: (name: string) => HTMLElement,
): HTMLElement | undefined {
  if (uses.length === 0) return undefined;
  const head = (label: string): HTMLElement => h('th', { scope: 'col' }, label);
  return figure(
    title,
    h(
      'table',
      { class: 'bars uses' },
      h('caption', { class: 'unseen' }, title),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head('Name'),
          head('used'),
          head('unused'),
          head('unknown'),
          h('td', { 'aria-hidden': 'true' }),
        ),
      ),
      h(
        'tbody',
        {},
        ...uses
          .slice(0, BARS)
          .map(({ name: of, used, unused, unknown }) =>
            h(
              'tr',
              {},
              h('th', { scope: 'row' }, name(of)),
              h('td', { class: 'n' }, grouped(used)),
              h('td', { class: 'n' }, grouped(unused)),
              h('td', { class: 'n' }, grouped(unknown)),
              h('td', { class: 'share-cell', 'aria-hidden': 'true' }, shareBar(used, unused, unknown, 40)),
            ),
          ),
      ),
    ),
    uses.length > BARS && h('p', { class: 'quiet' }, `${grouped(uses.length - BARS)} more`),
  );
}

function repeated({ data }: Drawing, { repeated: found }: Summary): HTMLElement | undefined {
  if (found.length === 0) return undefined;
  return figure(
    'Asked for again and again',
    ...folded(
      found.map(({ person, account, services, resources, issues }) =>
        h(
          'li',
          {},
          h('strong', {}, text(person)),
          `, ${counted(issues.length, 'time')}: `,
          text(services.join(', ')),
          ' in ',
          text(account),
          ' on ',
          h('code', {}, resources.join(', ')),
          ' ',
          ...issues.flatMap((request) => [issueLink(data, request), ' ']),
        ),
      ),
      5,
    ),
    h(
      'p',
      { class: 'quiet' },
      'Consider a standing approval for these, or a name for the resource in the configuration.',
    ),
  );
}

function selfApprovals({ data }: Drawing, { selfApprovals: found }: Summary): HTMLElement | undefined {
  if (found.length === 0) return undefined;
  return figure(
    `Approvals that did not count (${found.length})`,
    h(
      'p',
      {},
      'By the requester, or somebody else who must not approve that request: ',
      ...found.flatMap((request) => [issueLink(data, request), ' ']),
    ),
  );
}
