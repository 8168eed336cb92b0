import type { Instant } from '../terms/instant.ts';
import { clockTime } from './clock-time.ts';
import { OPEN_SESSIONS_LAST } from './how-to-use.ts';
import { inlineText } from '../text/markdown.ts';
import { at, paragraphs, type Words } from './news.ts';

/** AWS has ended it, and what is left cannot be removed. */
export const endedNotRemoved = (who: string, until: Instant): Words => ({
  comment: paragraphs(
    `${at(who)}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing; it could not be removed yet.`,
    'If you need it again, file a new request with the form.',
  ),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing, and could not be removed yet.`,
});

/** AWS has ended it, and another job removes what is left of it in its accounts. */
export const endedNotYetRemoved = (who: string, until: Instant): Words => ({
  comment: paragraphs(
    `${at(who)}, your access ended at ${clockTime(until)}: AWS refuses it since then. What is left of it gives nothing, and is removed account by account.`,
    'If you need it again, file a new request with the form.',
  ),
  next: `Ended at ${clockTime(until)}: AWS refuses it since then.`,
});

/** @param enforced as of `granted`. Where it is not, nobody was refused anything before the removal. */
export const expired = (who: string, until: Instant, enforced = true): Words => ({
  comment: paragraphs(
    enforced
      ? `${at(who)}, your access ended at ${clockTime(until)}, and what was attached is removed.`
      : `${at(who)}, your access was to end at ${clockTime(until)}, and the shared permission set is taken away from you now. AWS did not enforce that end, so it worked until now. ${OPEN_SESSIONS_LAST}`,
    'If you need it again, file a new request with the form.',
  ),
  next: enforced
    ? `Ended at ${clockTime(until)}; AWS confirms that nothing is attached any more.`
    : `Was to end at ${clockTime(until)}, which AWS does not enforce; AWS confirms that it is taken away now. ${OPEN_SESSIONS_LAST}`,
});

/**
 * @param sessions what becomes of sessions that are open
 * @param reason words of whoever had it taken back: data
 */
export const revoked = (who: string, by: string, sessions: SessionsIn, reason?: string): Words => ({
  comment: paragraphs(
    `${at(who)}, your access was taken back ${by}. AWS confirms that nothing is attached any more.`,
    reason === undefined ? undefined : `The reason that was given: ${inlineText(reason, 500)}`,
    `${sessionsText(sessions)} If you need access again, file a new request with the form.`,
  ),
  next: `Taken back ${by}.${[...sessions.keys()].every((each) => each === 'refused') ? '' : ` ${sessionsText(sessions)}`}`,
});

/**
 * Of a request for several accounts, in some of them.
 * @param names where it is gone
 * @param stays where it is live, and nothing asked for its end
 * @param failed where it could not be taken back
 */
export const revokedInSome = (
  who: string,
  by: string,
  names: readonly string[],
  { stays, failed }: Readonly<Record<'stays' | 'failed', readonly string[]>>,
  sessions: SessionsIn,
  reason?: string,
): string =>
  paragraphs(
    `${at(who)}, your access in **${names.join(', ')}** was taken back ${by}. AWS confirms that nothing is attached there any more.`,
    reason === undefined ? undefined : `The reason that was given: ${inlineText(reason, 500)}`,
    sessionsText(sessions),
    stays.length === 0 ? undefined : `What you have in ${stays.join(', ')} stays as it is.`,
    failed.length === 0
      ? undefined
      : `**In ${failed.join(', ')} it could not be taken back yet, so that it may be live there still, until its end.** It is tried again every hour.`,
  );

/** Over, and opened again by somebody. @param headline of its state */
export const staysOver = (who: string, headline: string, anew: string): string =>
  paragraphs(
    `${at(who)}, this request is over: ${headline.charAt(0).toLowerCase()}${headline.slice(1)}. Opening the issue again does not bring it back, so it is closed.`,
    `[File it anew](${anew}) if the access is needed.`,
  );

/** Nobody took it back: who it was given to is gone. */
export const leftDirectory = (who: string): Words => ({
  comment: paragraphs(
    `${at(who)}, this access has ended: the user that it was given to is no longer in the directory of Identity Center, so nobody can use it.`,
    'What it gave is taken out of the permission set. If somebody needs the access, file a new request with the form.',
  ),
  next: 'Ended: the user that it was given to has left the directory of Identity Center.',
});

/**
 * `shared`: AWS does not end those of a set that others have, too. `not-updated`: AWS was asked to, and could not. `not-known`: what AWS
 * answered went with the run that asked. `not-begun`: there can be none, since AWS has refused all of it.
 */
export type OpenSessions = 'not-begun' | 'refused' | 'shared' | 'not-updated' | 'not-known';

const ADMINISTRATOR = 'An administrator can end it: IAM Identity Center, the user, “Active sessions”.';

/** What becomes of open sessions, and in which accounts where it is not the same in all of them. */
export type SessionsIn = ReadonlyMap<OpenSessions, readonly string[]>;

const GRAVEST_FIRST = ['not-known', 'not-updated', 'shared', 'refused', 'not-begun'] as const;

/** Nobody reads past the first where a session lasts. */
function sessionsText(sessions: SessionsIn): string {
  const there = GRAVEST_FIRST.filter((each) => sessions.has(each));
  return there
    .map((each) =>
      there.length === 1 ? SESSIONS[each] : `In ${(sessions.get(each) ?? []).join(', ')}: ${SESSIONS[each]}`,
    )
    .join(' ');
}

const SESSIONS: Readonly<Record<OpenSessions, string>> = {
  'not-begun': 'It had not begun, so nobody has had it.',
  refused: 'Sessions that were open are refused from now on, too.',
  shared: OPEN_SESSIONS_LAST,
  'not-updated': `AWS could not update the role in the account, so a session that is open may last until its own end, 12 hours at most. ${ADMINISTRATOR}`,
  'not-known':
    'The run that took it back ended before it could tell, so it is not known whether AWS refuses sessions that were open: one may last ' +
    `until its own end, 12 hours at most. ${ADMINISTRATOR}`,
};

export const rejected = (who: string, by: string, words: string): Words => ({
  comment: paragraphs(
    `${at(who)}, ${by} closed the pull request without merging it, so nothing is granted.`,
    words,
  ),
  next: `Rejected by ${by}.`,
});

export const cancelled = (by: string): string => `Cancelled by ${by} before anything was granted.`;

/** Nobody decided in time. @param within `7d` */
export const undecided = (who: string, within: string): Words => ({
  comment: paragraphs(
    `${at(who)}, nobody decided on this request within ${within}. Nothing was granted.`,
    'If you still need the access, file a new request with the form.',
  ),
  next: `Lapsed: nobody decided on this request within ${within}.`,
});

/**
 * Approved, and no run has told that it was live before its end: GitHub or AWS was out of reach, runs had no calls left, or what was
 * in the way stayed there. Whether AWS allowed anything meanwhile is not said, since a run may have ended before it could tell.
 * @param until `undefined`: not known
 */
export const overUntold = (who: string, until: Instant | undefined): Words => {
  const ended = until === undefined ? 'ended' : `ended at ${clockTime(until)}`;
  return {
    comment: paragraphs(
      `${at(who)}, this request was merged, and its time ${ended} before anybody could be told that the access was live. Had it been, AWS would refuse it since then.`,
      'If you still need the access, file a new request with the form.',
    ),
    next: `Merged, but its time ${ended} before anybody could be told that it was live.`,
  };
};
