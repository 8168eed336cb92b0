import type { Instant, Seconds } from '../terms/instant.ts';
import { formatDuration } from '../terms/duration.ts';
import type { SupplementKind } from '../request/supplement.ts';
import type { Principal } from '../terms/principal.ts';
import { clockTime } from './clock-time.ts';
import { at, paragraphs, type Words } from './news.ts';

/** What is told of an extension, beside `Words`. */
export interface Extended {
  readonly who: string;
  readonly by: Seconds;
  /** The end that was extended, and the new one. */
  readonly extends: Instant;
  readonly until: Instant;
  /** What was added since and ends before that: `d1`. */
  readonly shorter: readonly { readonly part: string; readonly until: Instant }[];
}

/**
 * The access lasts longer, as AWS has been read back.
 * @param howToUse of a person of Identity Center, who signs in to a second permission set.
 * @param enforced whether AWS itself ends it; not where a shared permission set is assigned.
 */
export const extended = (
  { who, by, extends: end, until, shorter }: Extended,
  principal: Principal['kind'],
  howToUse: string,
  enforced: boolean,
): Words => ({
  comment: paragraphs(
    `${at(who)}, your access is extended by ${formatDuration(by)}: it is live until **${clockTime(until)}**.`,
    shorter.length === 0
      ? undefined
      : `**Not extended:** what was added since, ${shorter.map((each) => `by ${each.part} until ${clockTime(each.until)}`).join(', ')}. Ask for it again with \`/revise\`.`,
    principal !== 'identity-center-user'
      ? 'There is nothing to do: the credentials and sessions that you have go on.'
      : enforced
        ? `**Sessions that are open end at ${clockTime(end)}**, since they belong to the first permission set. The extension is a second one, which is there now: sign in again before that time, and choose it.`
        : 'There is nothing to do: it is the same permission set.',
    principal === 'identity-center-user' ? howToUse : undefined,
    `${enforced ? 'AWS ends it by itself at that time. ' : ''}If you are done before, close this issue and the access is taken back.`,
  ),
  next: `Extended: live until **${clockTime(until)}**. Closing this issue takes the access back.`,
});

/**
 * More is there, as AWS has been read back. `latest`: when the last of the access ends.
 * @param adds Markdown list of what.
 * @param howToUse of a person of Identity Center, who signs in to a second permission set.
 */
export const added = (
  { who, until, latest }: Pick<Extended, 'who' | 'until'> & { readonly latest: Instant },
  adds: string,
  principal: Principal['kind'],
  howToUse: string,
): Words => ({
  comment: paragraphs(
    `${at(who)}, what you asked for is added to your access, until **${clockTime(until)}**, ${latest > until ? `before the rest ends at ${clockTime(latest)}` : 'when all of it ends'}:`,
    adds,
    principal !== 'identity-center-user'
      ? 'There is nothing to do: the credentials and sessions that you have can do it now.'
      : '**It is a second permission set**, which allows all of that by itself, with what you had of it before, since a session has one set: sign in to it for what is new. Sessions that are open go on with what you had.',
    principal === 'identity-center-user' ? howToUse : undefined,
    'AWS ends it by itself at that time. If you are done before, close this issue and all of it is taken back.',
  ),
  next: `Live until **${clockTime(latest)}**, with what was added since${latest > until ? `, which ends at ${clockTime(until)}` : ''}. Closing this issue takes all of it back.`,
});

const DONE = { extension: 'extended', difference: 'added to' } as const satisfies Record<
  SupplementKind,
  string
>;
const AGAIN = { extension: '`/extend`', difference: '`/revise`' } as const satisfies Record<
  SupplementKind,
  string
>;

/** What is told of one that is merged and not granted. */
export interface Ungranted {
  readonly who: string;
  readonly kind: SupplementKind;
  /** `x1` */
  readonly name: string;
  /** When what is live ends; `undefined`: its file does not say it in a form that can be read. */
  readonly liveUntil: Instant | undefined;
}

/** Merged, and not granted for now. @param reasons Markdown list */
export const supplementWaits = ({ who, kind, name, liveUntil }: Ungranted, reasons: string): string =>
  paragraphs(
    `${at(who)}, the ${kind} ${name} is merged, but your access is **not ${DONE[kind]} yet**:`,
    reasons,
    `It is tried again by itself. Until then nothing changes${endsAt(liveUntil)}.`,
  );

/** Merged, and of no effect. @param reasons Markdown list */
export const supplementRefused = ({ who, kind, name, liveUntil }: Ungranted, reasons: string): string =>
  paragraphs(
    `${at(who)}, the ${kind} ${name} is merged, but your access is **not ${DONE[kind]}**:`,
    reasons,
    `Nothing changes by it${endsAt(liveUntil)}. While it is live you can ask again with ${AGAIN[kind]}; after that, file a new request.`,
  );

/** AWS said no. @param message Markdown */
export const supplementFailed = (
  { who, kind, name, liveUntil }: Ungranted,
  message: string,
  retry: boolean,
): string =>
  paragraphs(
    `${at(who)}, the ${kind} ${name} is merged, and AWS did not accept it, so your access is **not ${DONE[kind]}**. What you have stays as it is${liveUntil === undefined ? '' : `, and ends at ${clockTime(liveUntil)}`}.`,
    message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ''),
    retry ? 'It is tried again by itself.' : 'Trying again will not help until that is changed.',
  );

const endsAt = (end: Instant | undefined): string =>
  end === undefined ? '' : `: your access ends at ${clockTime(end)}`;

/** On the pull request of one that nobody merged in time. @param end `undefined`: the request is over for another reason. */
export const proposalOver = (issue: string, kind: SupplementKind, end: Instant | undefined): string =>
  end === undefined
    ? `${issue} is over, so that nothing can be ${DONE[kind].replace(/ to$/, '')} any more. This is closed; merged, it would have no effect.`
    : `The access of ${issue} that this was to ${kind === 'extension' ? 'extend' : 'add to'} ended at ${clockTime(end)}. This is closed; merged, it would have no effect. If the access is needed, file a new request.`;
