import { STATES } from '../../../lifecycle/state.ts';
import type { PageData } from '../columns.ts';
import { beginOf, endOf, isOfKind, usedOf } from '../row-filter.ts';
import { lengthText, momentText } from '../time-text.ts';
import type { PageRequest } from '../page-types.ts';
import { hashOf, type View } from '../permalink.ts';
import { h, svg, text, type Child } from './element.ts';
import { stateWord, USED_WORDS } from './page-words.ts';

/** The issue behind a number. What is made up has none, and an address that is not https is not linked to. */
export function issueLink(data: PageData, { issue, synthetic }: PageRequest): HTMLElement {
  const number = `#${issue}`;
  if (synthetic) return h('span', { class: 'number', title: 'Made up: there is no such issue' }, number);
  return linkTo(data, `issues/${issue}`, number);
}

export const pullLink = (data: PageData, { pull, synthetic }: PageRequest): HTMLElement =>
  pull === undefined || synthetic
    ? h('span', {}, pull === undefined ? '–' : `#${pull}`)
    : linkTo(data, `pull/${pull}`, `#${pull}`);

const linkTo = ({ url }: PageData, path: string, label: string): HTMLElement =>
  /^https:\/\/[^\s/]/.test(url)
    ? h('a', { class: 'number', href: `${url}/${path}`, rel: 'noreferrer' }, label)
    : h('span', { class: 'number' }, label);

/** A link within the page: the same view with something else looked for. */
export const viewLink = (
  view: View,
  filter: Partial<View['filter']>,
  label: string | HTMLElement,
): HTMLElement =>
  h(
    'a',
    { href: `#${hashOf({ ...view, page: 1, open: undefined, filter: { ...view.filter, ...filter } })}` },
    label,
  );

export const moment = (at: number | undefined): HTMLElement | string =>
  at === undefined ? '–' : h('time', { class: 'moment' }, momentText(at));

/** `s3:` and `GetObject` stay whole on a narrow screen: a name breaks at its colon. */
export function actionName(action: string): HTMLElement {
  const colon = action.indexOf(':') + 1;
  return h('code', {}, action.slice(0, colon), colon > 0 && h('wbr'), action.slice(colon));
}

/** The state as a word with a mark of its own shape, since colour alone tells nobody who cannot see it. */
export const stateMark = ({ state }: PageRequest): HTMLElement =>
  h(
    'span',
    { class: `state tone-${STATES[state].tone}` },
    h('span', { 'aria-hidden': 'true' }, MARKS[state]),
    ` ${stateWord(state)}`,
  );

const MARKS: Readonly<Record<PageRequest['state'], string>> = {
  requested: '○',
  asked: '?',
  drafted: '◔',
  approved: '◑',
  scheduled: '◕',
  granted: '●',
  failed: '!',
  refused: '✕',
  rejected: '✕',
  cancelled: '–',
  lapsed: '–',
  expired: '◌',
  revoked: '↩',
};

/** `s3, logs`, and how many actions. */
export const whatFor = ({ services, actions }: PageRequest): HTMLElement =>
  h(
    'span',
    {},
    text(services.join(', ')),
    actions.length > 0 &&
      h('span', { class: 'quiet' }, ` ${actions.length} action${actions.length === 1 ? '' : 's'}`),
  );

/** What it is beside a request that was approved by itself; nothing for most. */
export function kindOf(request: PageRequest): HTMLElement | false {
  const { standing, breakGlass, extensions, escalated } = request;
  const given = extensions.filter(({ givenAt }) => givenAt !== undefined).length;
  const asked = extensions.length - given;
  const words: readonly Child[] = [
    standing !== undefined &&
      h('span', { class: 'kind' }, breakGlass ? 'break glass ' : 'use of ', text(standing.name)),
    breakGlass !== undefined &&
      h(
        'span',
        { class: breakGlass.signedOffAt === undefined ? 'kind kind-waits' : 'kind' },
        breakGlass.signedOffAt === undefined ? 'not signed off' : 'signed off',
      ),
    given > 0 && h('span', { class: 'kind' }, given === 1 ? 'extended' : `extended ${given} times`),
    asked > 0 && h('span', { class: 'kind' }, 'extension asked for'),
    isOfKind(request, 'later') && h('span', { class: 'kind' }, 'approved ahead'),
    escalated.length > 0 && h('span', { class: 'kind' }, 'further approvers told'),
  ].filter((each) => each !== false);
  return words.length > 0 && h('span', { class: 'kinds' }, ...words);
}

export function access(request: PageRequest): HTMLElement | string {
  const begin = beginOf(request);
  if (begin === undefined) return '–';
  const end = endOf(request);
  return h(
    'span',
    {},
    moment(begin),
    h(
      'span',
      { class: 'quiet' },
      end === undefined
        ? ', no end on record'
        : end <= begin
          ? ', and was taken back before'
          : ` for ${lengthText(end - begin)}`,
    ),
  );
}

/** How much of what was granted was used, as a bar and in words. */
export function useOf(request: PageRequest): HTMLElement | string {
  const used = usedOf(request);
  if (used === undefined) return '–';
  const { usage, actions } = request;
  if (usage === undefined) return h('span', { class: 'quiet' }, 'not read yet');
  const [yes, no] = [usage.used.length, usage.unused.length];
  const all = Math.max(actions.length, yes + no + usage.unknown.length);
  const unknown = all - yes - no;
  const words = `${yes} of ${all}${unknown > 0 ? `, ${unknown} unknown` : ''}`;
  return h('span', { class: 'use', title: USED_WORDS[used] }, shareBar(yes, no, unknown, 64), ` ${words}`);
}

/** Used, unused and unknown side by side. The numbers stand beside it, so it is nothing to read out. */
export function shareBar(used: number, unused: number, unknown: number, width: number): SVGElement {
  const all = Math.max(1, used + unused + unknown);
  const parts = [
    ['used', used],
    ['unused', unused],
    ['unknown', unknown],
  ] as const;
  let x = 0;
  return svg(
    'svg',
    {
      class: 'share',
      width,
      height: 10,
      viewBox: `0 0 ${width} 10`,
      'aria-hidden': 'true',
      focusable: 'false',
    },
    ...parts.map(([name, count]) => {
      const part = svg('rect', { class: `fill-${name}`, x, y: 0, width: (width * count) / all, height: 10 });
      x += (width * count) / all;
      return part;
    }),
  );
}
