import type { EndingSettings } from '../../config/ending-settings.ts';
import { commentsSince } from '../../github/comments.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Issue } from '../../github/open-issues.ts';
import { readCommentCommand } from '../../request/slash-command.ts';
import type { AccountName } from '../../terms/brand.ts';
import { earlier, type Seconds } from '../../terms/instant.ts';
import type { StandingStamp } from '../run/standing/standing-of-grant.ts';
import { mayTakeBack } from '../run/who-takes-back.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import type { Cause } from './cause.ts';

/** A comment starts its run within minutes, and where that is lost, an hourly run finds the issue that it closed. */
const LOOKED_BACK = (24 * 60 * 60) as Seconds;

/**
 * Who asked for it by `/revoke`, as the comments on the request themselves say: its author's id, unedited, and only if they may. What started
 * the run is believed nothing but the number. `undefined`: nobody who may, or GitHub does not say; it is taken back all the same.
 * @param stamp what AWS says of the standing approval that it was given by: the words of the issue may have been changed since.
 */
export async function spokenCause(
  run: WorkflowRun,
  settings: Pick<EndingSettings, 'revokers' | 'approvers'>,
  filed: readonly FiledRequest[],
  issue: Issue,
  stamp: () => Promise<StandingStamp | 'unknown' | undefined>,
): Promise<Cause | undefined> {
  const { github } = run;
  try {
    const pulls = await pullRequestsOf(github, issue.number);
    const places = new Set<number>([issue.number, ...pulls.map(({ number }) => number)]);
    const merged = filed.filter((file) => file.issue === issue.number).map(({ account }) => account);
    const accounts = merged.length > 0 ? merged : accountsIn(await stamp());
    const comments = await commentsSince(github, earlier(github.now(), LOOKED_BACK));
    for (const { on, author, body, edited } of [...comments].reverse()) {
      const said =
        places.has(on) && author?.type === 'User' && !edited ? readCommentCommand(body) : undefined;
      if (author === undefined || said?.kind !== 'revoke') continue;
      if (await mayTakeBack(github, settings, issue, accounts, author))
        return {
          words: author.id === issue.author?.id ? 'because you asked for it' : `by ${author.login}`,
          by: author.login,
          ...(said.words === '' ? {} : { reason: said.words }),
        };
    }
    return undefined;
  } catch (error) {
    run.log.warning(`#${issue.number}: who asked for it could not be read: ${String(error)}`);
    return undefined;
  }
}

const accountsIn = (given: StandingStamp | 'unknown' | undefined): readonly AccountName[] =>
  given === undefined || given === 'unknown' ? [] : [given.of.account];
