import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMainBranch } from '../../github/main-branch.ts';
import { formatInstant } from '../../terms/instant.ts';
import { weeklyDigest } from '../../report/week-digest.ts';
import { digestMessage } from '../../slack/digest-message.ts';
import { SlackProblem } from '../../slack/slack-problem.ts';
import { openWorkspace } from '../../slack/slack-workspace.ts';
import { isDigestDue } from '../run/digest-due.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { readCheckout } from '../run/ledger-checkout.ts';
import { slackUrl } from '../tell/slack-url.ts';
import type { CommandResult, WorkflowRun } from '../run/workflow-run.ts';

export interface DigestSources {
  /** A checkout of the ledger branch. */
  readonly ledger: string;
  /** `undefined`: this job has none. */
  readonly token: string | undefined;
  /** The environment's endpoint of Slack, obeyed only if the configuration names its host. */
  readonly endpoint: string | undefined;
}

/** No request has this number: a digest is about all of them. */
const OF_ALL = 0;

/**
 * The last week's numbers, in the default channel, once: the message carries the week as its mark, so that a run that was
 * killed after posting, or whose answer was lost, finds it. In a job without AWS credentials, from the ledger alone; where
 * Slack takes no message, the next day's run tries again, and no run fails.
 */
export const digestIn =
  ({ ledger, token, endpoint }: DigestSources) =>
  async (run: WorkflowRun): Promise<CommandResult> => {
    const nothing: CommandResult = { done: [], failures: [] };
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    const channelName = config.slack_notification_channel;
    const now = run.github.now();
    if (channelName === undefined || !isDigestDue(config, now) || !existsSync(join(ledger, 'events')))
      return nothing;
    if (token === undefined) {
      run.log.info('Slack is told nothing: this job has no SLACK_BOT_TOKEN.');
      return nothing;
    }
    const digest = weeklyDigest(
      readCheckout(ledger, now, () => undefined),
      now,
    );
    if (digest === undefined) return nothing;
    const key = `digest ${formatInstant(digest.week.from).slice(0, 10)}`;
    try {
      const workspace = await openWorkspace(token, slackUrl(config, endpoint), run.deadline.telling);
      const channel = await workspace.channel(channelName);
      const told = (await channel.since(digest.week.until)).some(
        ({ mark }) => mark?.repository === main.repository && mark.issue === OF_ALL && mark.key === key,
      );
      if (told) return nothing;
      const message = digestMessage({ ...digest, name: config.name, run: run.url });
      await channel.post(message, { repository: main.repository, issue: OF_ALL, key });
      return { ...nothing, summary: `The week from ${digest.days} was told on Slack.` };
    } catch (error) {
      if (!(error instanceof SlackProblem)) throw error;
      run.log.warning(`The week from ${digest.days} is not told on Slack. ${error.message}`);
      return nothing;
    }
  };
