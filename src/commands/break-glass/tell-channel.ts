import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import type { Request } from '../../request/request.ts';
import type { Instant } from '../../terms/instant.ts';
import { breakGlassMessage } from '../../slack/break-glass-message.ts';
import { SlackProblem } from '../../slack/slack-problem.ts';
import { openWorkspace } from '../../slack/slack-workspace.ts';
import { mentionsFor } from '../tell/slack-mentions.ts';
import { slackUrl } from '../tell/slack-url.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** Tells what the channel is told before a use is given from the rest. */
export const CHANNEL_KEY = 'break-glass';

/**
 * Tells the account's channel of a use before it is given, once. Slack may be down at three in the morning, too: that keeps nothing from being given.
 * @returns why it was not told, in plain words; `undefined`: it was, or there is no channel
 */
export async function tellChannel(
  run: WorkflowRun,
  config: Config,
  request: Request,
  until: Instant,
): Promise<string | undefined> {
  const name = accountNamed(config, request.account)?.slackChannel;
  if (name === undefined) return undefined;
  if (run.slackToken === undefined) return 'This job has no SLACK_BOT_TOKEN.';
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const { issue } = request;
    const posted = await channel.since(request.createdAt);
    if (
      posted.some(
        ({ mark }) =>
          mark?.repository === request.repository && mark.issue === issue && mark.key === CHANNEL_KEY,
      )
    )
      return undefined;
    const { approvers } = await mentionsFor(
      { github: run.github, config, workspace, problem: () => undefined },
      undefined,
      request,
      undefined,
      false,
    );
    const { requester, standing: of = '', reason } = request;
    await channel.post(
      breakGlassMessage({ issue, who: requester.login, of, until, reason, home: run.home }, approvers),
      { repository: request.repository, issue, key: CHANNEL_KEY },
    );
    return undefined;
  } catch (error) {
    // Whatever Slack or the way there does: it gates nothing.
    return error instanceof SlackProblem || error instanceof Error ? error.message : String(error);
  }
}
