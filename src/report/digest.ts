import { formatDuration } from '../lifecycle/duration.ts';
import type { Metrics, Spread } from './metrics.ts';

/** Numbers that fit one screen: for a Slack message, a terminal, a job's summary. `text` is plain, without markup. */
export interface Digest {
  readonly text: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

/** @param metrics of the time that the digest is about: a week's requests for a weekly one. */
export function digest(metrics: Metrics): Digest {
  const { usage } = metrics;
  const known = usage.grants - usage.withoutKnowledge;
  const granted = metrics.byMonth.reduce((sum, each) => sum + each.granted, 0);
  const facts: (readonly [string, string])[] = [
    ['Requests', `${metrics.requests}, of which ${granted} granted`],
    ['Live now', `${metrics.live.length}; ${metrics.pending.length} pending`],
    ['To a decision', spreadText(metrics.toDecision)],
    ['To access', spreadText(metrics.toAccess)],
    [
      'Granted actions used',
      usage.share === undefined
        ? 'not known yet'
        : `${Math.round(usage.share * 100)} % (known of ${known} of ${usage.grants} grants; ${usage.unknown} actions unknown)`,
    ],
    ['Never used', `${metrics.neverUsed.length} grant(s)`],
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
