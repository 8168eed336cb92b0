import { NO_FILTER, type Filter } from './row-filter.ts';

/** Everything that a link to the page can say: what is looked for, which request is open, and the auditor's question. */
export interface View {
  readonly filter: Filter;
  /** First page is 1. */
  readonly page: number;
  readonly sort: SortKey;
  /** The request whose details are shown. */
  readonly open: number | undefined;
  /** "Who could use this resource then": resource, action and time, as typed. */
  readonly arn: string;
  readonly action: string;
  readonly at: string;
  /** The oldest of the earlier months that the reader loaded, `2025-03`; empty for none. */
  readonly older: string;
}

export const SORT_KEYS = ['newest', 'oldest', 'requester', 'account', 'state', 'until'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

export const FIRST_VIEW: View = {
  filter: NO_FILTER,
  page: 1,
  sort: 'newest',
  open: undefined,
  arn: '',
  action: '',
  at: '',
  older: '',
};

/** What somebody types into a link is limited as what they type into the page. */
const LONGEST = 2_048;
const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const FILTER_KEYS = {
  q: 'words',
  'asked-by': 'requester',
  'approved-by': 'approver',
  account: 'account',
  service: 'service',
  state: 'state',
  kind: 'kind',
  usage: 'usage',
  from: 'from',
  to: 'to',
} as const satisfies Record<string, keyof Filter>;

/** The part behind `#`, without it; empty for the page as it opens. */
export function hashOf(view: View): string {
  const pairs: (readonly [string, string])[] = [];
  for (const [key, name] of Object.entries(FILTER_KEYS)) pairs.push([key, view.filter[name]]);
  pairs.push(['sort', view.sort === 'newest' ? '' : view.sort]);
  pairs.push(['page', view.page > 1 ? String(view.page) : '']);
  pairs.push(['request', view.open === undefined ? '' : String(view.open)]);
  pairs.push(['arn', view.arn], ['action', view.action], ['at', view.at], ['older', view.older]);
  return pairs
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${readable(value)}`)
    .join('&');
}

/** Colons, slashes and stars may stand in a fragment as they are; an ARN stays readable in the link. */
const readable = (value: string): string =>
  encodeURIComponent(value).replace(/%3A/g, ':').replace(/%2F/g, '/').replace(/%20/g, '+');

/** Whatever the link says: what is no view of this page is left out. */
export function viewOf(hash: string): View {
  const given = new Map<string, string>();
  for (const pair of hash.replace(/^#/, '').split('&')) {
    const equals = pair.indexOf('=');
    if (equals > 0) given.set(pair.slice(0, equals), decoded(pair.slice(equals + 1)).slice(0, LONGEST));
  }
  const filter = Object.fromEntries(
    Object.entries(FILTER_KEYS).map(([key, name]) => [name, given.get(key) ?? '']),
  ) as unknown as Filter;
  const sort = SORT_KEYS.find((key) => key === given.get('sort')) ?? 'newest';
  return {
    filter,
    sort,
    page: wholeNumber(given.get('page')) ?? 1,
    open: wholeNumber(given.get('request')),
    arn: given.get('arn') ?? '',
    action: given.get('action') ?? '',
    at: given.get('at') ?? '',
    older: MONTH.test(given.get('older') ?? '') ? (given.get('older') ?? '') : '',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return '';
  }
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
