import { formatDuration } from '../terms/duration.ts';
import { earlier, formatInstant, type Instant, type Seconds, type Window } from '../terms/instant.ts';
import { filedAt, isLive, isPending, type RequestHistory } from './history.ts';
import { metricsOf, type Metrics, type Spread } from './metrics.ts';

/** Numbers that fit one screen: for a Slack message, a terminal, a job's summary. `text` is plain, without markup. */
export interface Digest {
  readonly text: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

const DAY = 24 * 60 * 60;
const WEEK = (7 * DAY) as Seconds;
/** 1970-01-01 was a Thursday. */
const THURSDAY = 3 * DAY;

/** The last whole week before a moment: Monday to Monday, UTC. */
export function weekBefore(now: Instant): Window {
  const until = (Math.floor((now + THURSDAY) / WEEK) * WEEK - THURSDAY) as Instant;
  return { from: earlier(until, WEEK), until };
}

/** News older than this is not told any more: who was not told on Monday or Tuesday has the report. */
const TOLD_WITHIN = 2 * DAY;

/** Whether the last week is still news. */
export const isWeekNews = (now: Instant): boolean => now - weekBefore(now).until < TOLD_WITHIN;

export interface WeeklyDigest extends Digest {
  readonly week: Window;
  /** `2026-11-16 to 2026-11-22`, both included. */
  readonly days: string;
}

/**
 * The requests that were filed in the last whole week, and what is live and pending now. What is made up is left out.
 * @returns `undefined`: nothing was filed, and nothing is live or pending, so there is nothing to say.
 */
export function weeklyDigest(histories: Iterable<RequestHistory>, now: Instant): WeeklyDigest | undefined {
  const week = weekBefore(now);
  const filed: RequestHistory[] = [];
  const at = { live: 0, pending: 0 };
  for (const history of histories) {
    if (history.synthetic) continue;
    if (isLive(history, now)) at.live += 1;
    if (isPending(history, now)) at.pending += 1;
    const when = filedAt(history);
    if (when !== undefined && when >= week.from && when < week.until) filed.push(history);
  }
  if (filed.length === 0 && at.live === 0 && at.pending === 0) return undefined;
  const day = (of: Instant): string => formatInstant(of).slice(0, 10);
  const days = `${day(week.from)} to ${day(earlier(week.until, DAY as Seconds))}`;
  return { ...digest(metricsOf(filed, now), at), week, days };
}

/**
 * @param metrics of the time that the digest is about: a week's requests for a weekly one.
 * @param at what is live and pending now, where `metrics` does not count all of it.
 */
export function digest(
  metrics: Metrics,
  at: { readonly live: number; readonly pending: number } = {
    live: metrics.live.length,
    pending: metrics.pending.length,
  },
): Digest {
  const { usage } = metrics;
  const known = usage.grants - usage.withoutKnowledge;
  const granted = metrics.byMonth.reduce((sum, each) => sum + each.granted, 0);
  const facts: (readonly [string, string])[] = [
    ['Requests', `${metrics.requests}, of which ${granted} granted`],
    ['Live now', `${at.live}; ${at.pending} pending`],
    ['To a decision', spreadText(metrics.toDecision)],
    ['To access', spreadText(metrics.toAccess)],
    [
      'Granted actions used',
      usage.share === undefined
        ? 'not known yet'
        : `${Math.round(usage.share * 100)} % (known of ${known} of ${usage.grants} grants; ${usage.unknown} actions unknown)`,
    ],
    ['Never used', `${metrics.neverUsed.length} grant(s)`],
    ...some('Uses of standing approvals', sumOf(metrics.standing)),
    ...some('Uses by break glass', sumOf(metrics.breakGlass)),
    ...(metrics.unsigned.length === 0
      ? []
      : [['Break glass that nobody signed off', listed(metrics.unsigned)] as const]),
    ...some('Extended', metrics.extended),
    ...some('Approved ahead of their start', metrics.later),
    ...some('Told to further approvers', metrics.escalated),
    ...first(
      'Most over-granted',
      metrics.overGranted[0],
      (each) => `${each.action}, unused in ${each.unused} of ${each.known}`,
    ),
    ...first('Refused most by', metrics.refusals[0], (each) => `${each.name} (${each.count})`),
    ...first('Approves most', metrics.approvers[0], (each) => `${each.login} (${each.approved})`),
    ...first(
      'Asked for again',
      metrics.repeated[0],
      (each) =>
        `${each.requester}, ${each.issues.length} times: ${each.services.join(', ')} in ${each.account}`,
    ),
    ...(metrics.selfApprovals === 0
      ? []
      : [['Attempts to approve one’s own', String(metrics.selfApprovals)] as const]),
    ...(metrics.tampered.length === 0
      ? []
      : [['Changed in AWS by somebody', metrics.tampered.map((n) => `#${n}`).join(', ')] as const]),
    ...(metrics.synthetic === 0 ? [] : [['Made up', `${metrics.synthetic} of the requests`] as const]),
  ];
  return { text: facts.map(([label, value]) => `${label}: ${value}`).join('\n'), facts };
}

/** All of many would be no line any more; the page and the exports have them. */
const NAMED = 20;
const listed = (issues: readonly number[]): string =>
  [
    `${issues.length}:`,
    ...issues.slice(0, NAMED).map((issue) => `#${issue}`),
    ...(issues.length > NAMED ? ['…'] : []),
  ].join(' ');

const sumOf = (tallies: Metrics['standing']): number =>
  tallies.reduce((sum, { requests }) => sum + requests, 0);

const some = (label: string, count: number): readonly (readonly [string, string])[] =>
  count === 0 ? [] : [[label, String(count)]];

const first = <T>(
  label: string,
  item: T | undefined,
  text: (item: T) => string,
): readonly (readonly [string, string])[] => (item === undefined ? [] : [[label, text(item)]]);

const spreadText = ({ count, median, p90 }: Spread): string =>
  median === undefined || p90 === undefined
    ? 'none yet'
    : `median ${length(median)}, 90 % within ${length(p90)} (${count})`;

/** Whole minutes say enough; what is shorter is said in seconds. */
const length = (seconds: Parameters<typeof formatDuration>[0]): string =>
  seconds < 60
    ? `${seconds}s`
    : seconds > 48 * 3600
      ? `${Math.round(seconds / 86_400)}d`
      : seconds > 7200
        ? `${Math.round(seconds / 3600)}h`
        : formatDuration(seconds);
