import type { Config } from '../../config/config.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { DraftPullRequest } from '../../github/pull-requests.ts';
import { addSeconds, earlier, parseInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { endFrom, windowFrom } from '../../request/access-window.ts';
import type { Request } from '../../request/request.ts';
import { beginsSoon, endsSoon, undecided, type Ahead } from '../../slack/scheduled-messages.ts';
import { isSpoilt, lastState, type TellingRecord } from './telling-record.ts';

/** Time to be at one's desk. */
const BEFORE_START = (60 * 60) as Seconds;

/** What Slack is to say later; the window is the merge's, as GitHub has it. */
export function aheadOf(
  config: Config,
  record: TellingRecord,
  issue: Issue,
  request: Request | undefined,
  pulls: readonly DraftPullRequest[],
  now: Instant,
): Ahead | undefined {
  const last = lastState(record);
  if (last === undefined || !issue.open) return undefined;
  if (last.kind === 'drafted') {
    if (isSpoilt(record)) return undefined;
    const drafted = parseInstant(last.at) ?? now;
    const at = addSeconds(drafted, config.slack.remind_after);
    // What lapses before needs no reminder.
    return at < addSeconds(issue.createdAt, config.approval_ttl) ? undecided(last.id, at) : undefined;
  }
  const merged = pulls.find(({ mergedAt }) => mergedAt !== undefined)?.mergedAt;
  if (merged === undefined || request === undefined) return undefined;
  if (last.kind === 'scheduled') {
    const { from } = windowFrom(request, merged);
    const at = earlier(from, BEFORE_START);
    return at > (parseInstant(last.at) ?? merged) ? beginsSoon(from, at) : undefined;
  }
  if (last.kind !== 'granted') return undefined;
  const until = extendedEnd(record) ?? endOf(request, merged) ?? now;
  const at = earlier(until, config.warn_before);
  // A window shorter than the warning's lead: the news of the grant said it a moment ago.
  return until > now && at > (parseInstant(last.at) ?? merged) ? endsSoon(until, at) : undefined;
}

/**
 * The end that this run has told of an extension, which is later than that of the merge. Of what an earlier run told the ledger says it, which
 * anybody may have written: a reminder at a wrong time gives and takes nothing, and its words are ours.
 */
const extendedEnd = ({ steps }: TellingRecord): Instant | undefined => {
  const ends = steps.flatMap(({ kind, data }) =>
    kind === 'granted' && typeof data['part'] === 'string' ? (parseInstant(String(data['until'])) ?? []) : [],
  );
  return ends.length === 0 ? undefined : ends.reduce((a, b) => (a > b ? a : b));
};

export const endOf = (request: Request | undefined, merged: Instant | undefined): Instant | undefined =>
  request && merged && endFrom(request, merged);
