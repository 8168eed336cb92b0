import { endOf, inForce, isOfKind, isPending } from '../row-filter.ts';
import { lengthText, momentText } from '../time-text.ts';
import type { PageRequest } from '../page-types.ts';
import { box, counted, h, text } from './element.ts';
import type { Drawing } from './page-data.ts';
import { issueLink, kindOf, moment, pullLink, stateMark, useOf, whatFor } from './request-parts.ts';
import { waitsFor } from './page-words.ts';

/** More would push all else from the page; the table below has every one of them. */
const MOST = 50;

/** Live access with the time that is left, and what waits for whom. */
export function drawNow({ data, requests, now }: Drawing): void {
  const live = requests
    .filter((request) => inForce(request, now))
    .sort((a, b) => (endOf(a) ?? Infinity) - (endOf(b) ?? Infinity));
  box('live-title').textContent = `Live access (${live.length})`;
  box('live').replaceChildren(
    live.length === 0
      ? h('p', { class: 'quiet' }, 'Nobody has access through this tool, as recorded.')
      : h('ul', { class: 'cards' }, ...live.slice(0, MOST).map((request) => liveCard(data, request, now))),
    more(live.length),
  );
  const pending = requests
    .filter((request) => isPending(request, now))
    .sort((a, b) => a.requestedAt - b.requestedAt);
  box('pending-title').textContent = `Waiting for somebody (${pending.length})`;
  box('pending').replaceChildren(
    pending.length === 0
      ? h('p', { class: 'quiet' }, 'Nothing waits.')
      : h(
          'ul',
          { class: 'cards' },
          ...pending.slice(0, MOST).map((request) => pendingCard(data, request, now)),
        ),
    more(pending.length),
  );
  const unsigned = requests
    .filter((request) => isOfKind(request, 'unsigned'))
    .sort((a, b) => a.requestedAt - b.requestedAt);
  box('unsigned').replaceChildren(
    ...(unsigned.length === 0
      ? []
      : [
          h('h3', {}, `Break glass that nobody signed off (${unsigned.length})`),
          h(
            'ul',
            { class: 'cards' },
            ...unsigned.slice(0, MOST).map((request) => unsignedCard(data, request, now)),
          ),
          more(unsigned.length),
        ]),
  );
}

const more = (count: number): HTMLElement | string =>
  count > MOST
    ? h('p', { class: 'quiet' }, `And ${counted(count - MOST, 'other', 'others')}: see Requests below.`)
    : '';

const liveCard = (data: Drawing['data'], request: PageRequest, now: number): HTMLElement => {
  const end = endOf(request);
  return h(
    'li',
    {},
    h(
      'p',
      {},
      issueLink(data, request),
      ' ',
      h('strong', {}, text(request.requester)),
      ' in ',
      text(request.account),
      ': ',
      whatFor(request),
      kindOf(request),
    ),
    h('p', { class: 'quiet' }, 'as ', text(request.principal), ', used: ', useOf(request)),
    end === undefined
      ? h('p', { class: 'left' }, 'No end is on record. Look at the grant in AWS.')
      : h(
          'p',
          { class: 'left' },
          h('span', { class: 'ticking', 'data-end': end }, leftText(end, now)),
          h('span', { class: 'quiet' }, ` until ${momentText(end)} UTC`),
        ),
  );
};

const pendingCard = (data: Drawing['data'], request: PageRequest, now: number): HTMLElement =>
  h(
    'li',
    {},
    h(
      'p',
      {},
      issueLink(data, request),
      ' ',
      h('strong', {}, text(request.requester)),
      ' in ',
      text(request.account),
      ': ',
      whatFor(request),
      kindOf(request),
    ),
    h(
      'p',
      {},
      stateMark(request),
      ', waits for ',
      text(waitsFor(request)),
      request.pull !== undefined && h('span', {}, ' (', pullLink(data, request), ')'),
    ),
    h(
      'p',
      { class: 'quiet' },
      `for ${lengthText(now - request.requestedAt)}, since `,
      moment(request.requestedAt),
      ' UTC',
    ),
  );

const unsignedCard = (data: Drawing['data'], request: PageRequest, now: number): HTMLElement => {
  const end = endOf(request);
  const record = request.breakGlass?.record;
  return h(
    'li',
    {},
    h(
      'p',
      {},
      issueLink(data, request),
      ' ',
      h('strong', {}, text(request.requester)),
      ' in ',
      text(request.account),
      ': ',
      whatFor(request),
      kindOf(request),
    ),
    h(
      'p',
      {},
      stateMark(request),
      ', waits for whoever could approve it',
      record !== undefined && h('span', {}, ' (', pullLink(data, { ...request, pull: record }), ')'),
    ),
    h(
      'p',
      { class: 'quiet' },
      end === undefined
        ? 'nothing of it was given, as far as is on record'
        : end > now
          ? `once it is over, at ${momentText(end)} UTC`
          : `over for ${lengthText(now - end)}; used: `,
      end !== undefined && end <= now && useOf(request),
    ),
  );
};

const leftText = (end: number, now: number): string =>
  end > now ? `${lengthText(end - now)} left` : 'has ended';

/** The seconds go by; nothing is announced, since a screen reader would not stop talking. */
export function tick(now: number): void {
  for (const element of document.querySelectorAll<HTMLElement>('.ticking')) {
    const words = leftText(Number(element.dataset['end']), now);
    if (element.textContent !== words) element.textContent = words;
  }
}
