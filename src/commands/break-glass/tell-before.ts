import type { ApprovedStanding } from '../../approval/standing/verify-standing.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { Config } from '../../config/config.ts';
import type { RepositoryReading } from '../../github/approval-facts/facts-repository.ts';
import { sayOnce, stillTold, tellFirst } from '../../github/standing/told-comment.ts';
import { aboutToBeGiven, couldNotBeTold, slackNotTold } from '../../messages/standing/break-glass-news.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import type { Request } from '../../request/request.ts';
import { ticketText } from '../../request/ticket-link.ts';
import type { StandingPlace } from '../../request/standing.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { whomToTell } from './whom-to-tell.ts';

/** What telling of a use needs. */
export interface TellingBefore {
  readonly run: WorkflowRun;
  readonly config: Config;
  readonly reader: Pick<RepositoryReading, 'codeowners'>;
}

/**
 * Before a use of break glass is given: whoever may approve is told of it in a comment that mentions them, which is read back; then their channel; and the comment
 * is read once more, as the last thing before AWS is asked.
 * Killed anywhere, it says nothing twice.
 * @returns why nothing may be given; `undefined`: it was told
 */
export async function tellBefore(
  { run, config, reader }: TellingBefore,
  of: StandingPlace,
  request: Request,
  { window, pull, head, approvers }: Pick<ApprovedStanding, 'window' | 'pull' | 'head' | 'approvers'>,
  /** Markdown below it, which may be different the next time. */
  more: string,
): Promise<Reason | undefined> {
  const { github } = run;
  const untold = (why: string): Reason => ({ code: 'use-untold', message: couldNotBeTold(why) });
  let mentioned: readonly string[];
  try {
    mentioned = await whomToTell(
      github,
      reader.codeowners,
      config,
      of,
      approvers.map(({ login }) => login),
    );
  } catch (error) {
    return untold(
      `who they are could not be read (${error instanceof Error ? error.message : String(error)}).`,
    );
  }
  if (mentioned.length === 0)
    return untold(
      `neither \`approvers\` nor CODEOWNERS name a person or a team for ${standingPaths(of).standing} whom a comment can mention.`,
    );
  const { issue, requester, reason, ticket, standing = '' } = request;
  const words = aboutToBeGiven(mentioned.join(' '), {
    who: requester.login,
    of: standing,
    issue,
    pull,
    policy: `${run.home}/blob/${head}/${standingPaths(of).policy}`,
    until: window.until,
    reason,
    ticket: ticket === undefined ? undefined : ticketText(ticket, config.ticket.link),
  });
  const telling = { key: 'break-glass', must: inTrial(words, config.trial), more };
  const told = await tellFirst(github, issue, telling);
  if (!told.told) return untold(`${told.why}.`);
  const silent = await tellChannel(run, config, request, window.until);
  if (silent !== undefined) {
    run.log.warning(`#${issue}: Slack was not told of this use before it was given. ${silent}`);
    try {
      await sayOnce(github, issue, 'break-glass-slack', slackNotTold(silent));
    } catch (error) {
      run.log.warning(`#${issue}: that Slack was not told could not be said: ${String(error)}`);
    }
  }
  // Slack may have taken its time, and whoever may write could have used it.
  const gone = await stillTold(github, told.id, telling, issue);
  return gone === undefined ? undefined : untold(`${gone}.`);
}

/** Slack's client is loaded for this alone. */
const tellChannel = async (
  ...of: Parameters<typeof import('./tell-channel.ts').tellChannel>
): Promise<string | undefined> => (await import('./tell-channel.ts')).tellChannel(...of);
