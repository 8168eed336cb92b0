import { parseInstant, type Instant } from '../../terms/instant.ts';
import { isGiven, type State } from '../../lifecycle/state.ts';
import type { PageRequest } from './page-types.ts';

/** What the reader is looking for; an empty text asks for nothing. */
export interface Filter {
  /** Words that must all occur, in any case: in issue number, people, account, services, actions, resources, codes. */
  readonly words: string;
  /** Who asked. */
  readonly requester: string;
  /** Who approved it, an extension of it, or in advance, or signed it off. */
  readonly approver: string;
  readonly account: string;
  readonly service: string;
  /** A state; `live` is access that has not ended, `pending` is what waits for somebody. */
  readonly state: string;
  /** One of `KINDS`. */
  readonly kind: string;
  /** What the grant was used for: a key of `USAGES`. */
  readonly usage: string;
  /** Filed on this UTC day or later, `2026-11-22`. */
  readonly from: string;
  /** Filed on this UTC day or earlier. */
  readonly to: string;
}

export const NO_FILTER: Filter = {
  words: '',
  requester: '',
  approver: '',
  account: '',
  service: '',
  state: '',
  kind: '',
  usage: '',
  from: '',
  to: '',
};

/** How it came to be given, and what happened to it beside its states. A request may be several of these. */
export type Kind = 'request' | 'use' | 'break-glass' | 'unsigned' | 'extended' | 'later' | 'escalated';
export const KINDS: readonly Kind[] = [
  'request',
  'use',
  'break-glass',
  'unsigned',
  'extended',
  'later',
  'escalated',
];

export function isOfKind(request: PageRequest, kind: Kind): boolean {
  switch (kind) {
    case 'request':
      return request.standing === undefined;
    case 'use':
      return request.standing !== undefined && request.breakGlass === undefined;
    case 'break-glass':
      return request.breakGlass !== undefined;
    case 'unsigned':
      return request.breakGlass !== undefined && request.breakGlass.signedOffAt === undefined;
    case 'extended':
      return request.extensions.some(({ givenAt }) => givenAt !== undefined);
    case 'later':
      return beganLater(request);
    case 'escalated':
      return request.escalated.length > 0;
  }
}

/** It was in place before its start. */
export const beganLater = ({ from, grantedAt }: PageRequest): boolean =>
  from !== undefined && grantedAt !== undefined && from > grantedAt;

/** Everybody whose approval it rests on. */
export const everyApprover = ({ approvers, extensions }: PageRequest): readonly string[] => [
  ...new Set([...approvers, ...extensions.flatMap((each) => each.approvers)]),
];
/** Those, and whoever signed it off. */
export const everyReviewer = (request: PageRequest): readonly string[] => [
  ...everyApprover(request),
  ...(request.breakGlass?.signedOffBy ?? []),
];

/** Whether what was granted was used. Only where everything is known is it said to be unused. */
export type Used = 'all' | 'some' | 'never' | 'unknown';
export const USAGES: readonly Used[] = ['all', 'some', 'never', 'unknown'];

/** `undefined`: nothing was granted. */
export function usedOf({ grantedAt, usage }: PageRequest): Used | undefined {
  if (grantedAt === undefined) return undefined;
  if (usage === undefined) return 'unknown';
  if (usage.used.length > 0) return usage.unused.length + usage.unknown.length > 0 ? 'some' : 'all';
  return usage.unknown.length > 0 || usage.unused.length === 0 ? 'unknown' : 'never';
}

/** Somebody has to do something before these become access. */
const PENDING: ReadonlySet<string> = new Set(['requested', 'asked', 'drafted', 'approved', 'failed']);
/** What is in place waits for its start. */
export const isPending = (request: PageRequest, now: number): boolean =>
  PENDING.has(request.state) || beginsLater(request, now);
export const beginsLater = ({ state, from }: PageRequest, now: number): boolean =>
  state === 'scheduled' && from !== undefined && now < from;

/** What has ended by now has, whether or not that was recorded. */
export const stateNow = ({ state, until }: PageRequest, now: number): State =>
  isGiven(state) && until !== undefined && until <= now ? 'expired' : state;

/** When AWS began to allow what was granted, as recorded. `undefined` where nothing was granted. */
export const beginOf = ({ grantedAt, from }: PageRequest): Instant | undefined =>
  grantedAt === undefined ? undefined : (from ?? grantedAt);

/**
 * When AWS stopped allowing what was granted: the end of the window, or its revocation before that. `undefined` where
 * nothing was granted, or the ledger does not say until when.
 */
export function endOf({ grantedAt, until, endedAt }: PageRequest): Instant | undefined {
  if (grantedAt === undefined) return undefined;
  if (until === undefined) return endedAt;
  return endedAt === undefined || endedAt > until ? until : endedAt;
}

/** Whether AWS allowed it at that moment, as recorded. */
export function inForce(request: PageRequest, at: number): boolean {
  const begin = beginOf(request);
  if (begin === undefined || at < begin) return false;
  const end = endOf(request);
  // Granted, and no end on record: said to be in force, since the contrary is not known.
  return end === undefined || at < end;
}

const texts = new WeakMap<PageRequest, string>();
/** Made when it is first searched for, and kept: twenty thousand rows are searched at each key. */
function searchText(request: PageRequest): string {
  const known = texts.get(request);
  if (known !== undefined) return known;
  const {
    issue,
    requester,
    principal,
    account,
    services,
    resources,
    statements,
    actions,
    codes,
    risk,
    standing,
  } = request;
  const text = [
    `#${issue}`,
    requester,
    principal,
    account,
    risk,
    ...services,
    ...resources,
    ...statements.flatMap((each) => each.resources),
    ...actions,
    ...everyReviewer(request),
    ...codes,
    standing?.name ?? '',
  ]
    .join('\n')
    .toLowerCase();
  texts.set(request, text);
  return text;
}

const DAY = 86_400;

/** First second of a UTC day; `undefined` for what is no day. */
export const dayStart = (day: string): Instant | undefined => parseInstant(`${day}T00:00:00Z`);

/** @param now for `live`: what has ended by now is live no more, whatever was recorded. */
export function filtered(
  requests: readonly PageRequest[],
  filter: Filter,
  now: number,
): readonly PageRequest[] {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const from = dayStart(filter.from);
  const lastDay = dayStart(filter.to);
  const before = lastDay === undefined ? undefined : lastDay + DAY;
  const { requester, approver, account, service, state } = filter;
  const kind = KINDS.find((each) => each === filter.kind);
  return requests.filter((request) => {
    if (account !== '' && request.account !== account) return false;
    if (from !== undefined && request.requestedAt < from) return false;
    if (before !== undefined && request.requestedAt >= before) return false;
    if (state === 'live') {
      if (!inForce(request, now)) return false;
    } else if (state === 'pending') {
      if (!isPending(request, now)) return false;
    } else if (state !== '' && stateNow(request, now) !== state) return false;
    if (filter.usage !== '' && usedOf(request) !== filter.usage) return false;
    if (requester !== '' && request.requester !== requester) return false;
    if (approver !== '' && !everyReviewer(request).includes(approver)) return false;
    if (filter.kind !== '' && (kind === undefined || !isOfKind(request, kind))) return false;
    if (service !== '' && !request.services.includes(service)) return false;
    if (words.length === 0) return true;
    const text = searchText(request);
    return words.every((word) => text.includes(word));
  });
}
