import type { Instant, Seconds } from '../terms/instant.ts';
import { formatDuration } from '../terms/duration.ts';
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
}

/**
 * The access lasts longer, as AWS has been read back.
 * @param howToUse of a person of Identity Center, who signs in to a second permission set.
 * @param enforced whether AWS itself ends it; not where a shared permission set is assigned.
 */
export const extended = (
  { who, by, extends: end, until }: Extended,
  principal: Principal['kind'],
  howToUse: string,
  enforced: boolean,
): Words => ({
  comment: paragraphs(
    `${at(who)}, your access is extended by ${formatDuration(by)}: it is live until **${clockTime(until)}**.`,
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

/** Merged, and not extended for now. @param reasons Markdown list */
export const extensionWaits = (
  { who, extends: end }: Pick<Extended, 'who' | 'extends'>,
  pull: string,
  reasons: string,
): string =>
  paragraphs(
    `${at(who)}, the extension ${pull} is merged, but your access is **not extended yet**:`,
    reasons,
    `It is tried again by itself. Until then nothing changes: your access ends at ${clockTime(end)}.`,
  );

/** Merged, and of no effect. @param end `undefined`: the file does not say it in a form that can be read. */
export const extensionRefused = (
  who: string,
  end: Instant | undefined,
  pull: string,
  reasons: string,
): string =>
  paragraphs(
    `${at(who)}, the extension ${pull} is merged, but your access is **not extended**:`,
    reasons,
    `Nothing changes by it${end === undefined ? '' : `: your access ends at ${clockTime(end)}`}. While it is live you can ask again with \`/extend\`; after that, file a new request.`,
  );

/** AWS said no. @param message Markdown */
export const extensionFailed = (
  { who, extends: end }: Pick<Extended, 'who' | 'extends'>,
  pull: string,
  message: string,
  retry: boolean,
): string =>
  paragraphs(
    `${at(who)}, the extension ${pull} is merged, and AWS did not accept it, so your access is **not extended**. What you have stays as it is, and ends at ${clockTime(end)}.`,
    message.replace(/ ?(?:The next run tries again|Nothing is left behind)\./g, ''),
    retry ? 'It is tried again by itself.' : 'Trying again will not help until that is changed.',
  );

/** On the pull request of an extension that nobody merged in time. @param end `undefined`: the request is over for another reason. */
export const extensionOver = (issue: string, end: Instant | undefined): string =>
  end === undefined
    ? `${issue} is over, so that nothing can be extended any more. This is closed; merged, it would have no effect.`
    : `The access of ${issue} that this was to extend ended at ${clockTime(end)}. This is closed; merged, it would have no effect. If the access is needed, file a new request.`;
