import type { Config } from '../../config/config.ts';
import { accountNamed, approversFor } from '../../config/lookups.ts';
import type { Issue } from '../../github/open-issues.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { notSignedOffMessage } from '../../slack/break-glass-message.ts';
import { openWorkspace } from '../../slack/slack-workspace.ts';
import { standingText } from '../../request/standing.ts';
import type { RepositoryId } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { approversOnSlack } from '../tell/slack-mentions.ts';
import { slackUrl } from '../tell/slack-url.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { CHANNEL_KEY } from './tell-channel.ts';

/** What a reminder is about. */
export interface Reminder {
  readonly repository: RepositoryId;
  readonly issue: Issue;
  readonly use: RecordedUse;
  readonly until: Instant;
  /** The how manieth. */
  readonly due: number;
  /** Its pull request of record; `undefined`: there is none that is open. */
  readonly record: number | undefined;
}

/**
 * Reminds the account's channel of what nobody has signed off, below what it was told before the use was given; where it was not told then, by itself. Each once. Slack
 * being down keeps no reminder from GitHub.
 * @returns why it could not be told, in plain words
 */
export async function remindChannel(
  run: WorkflowRun,
  config: Config,
  reminder: Reminder,
): Promise<string | undefined> {
  const { repository, issue, use, until, due, record } = reminder;
  const { account } = use.standing;
  const name = accountNamed(config, account)?.slackChannel;
  if (name === undefined || run.slackToken === undefined) return undefined;
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const key = `unsigned-${due}`;
    const ours = (await channel.since(use.createdAt)).filter(
      ({ mark }) => mark?.repository === repository && mark.issue === issue.number,
    );
    const told = ours.find(({ mark }) => mark?.key === CHANNEL_KEY);
    const said = [...ours, ...(told === undefined ? [] : await channel.thread(told.ts))];
    if (said.some(({ mark }) => mark?.repository === repository && mark.key === key)) return undefined;
    const approvers = await approversOnSlack(
      { github: run.github, config, workspace, problem: () => undefined },
      account,
      approversFor(config, account) ?? [],
      use.standing.people,
    );
    const message = notSignedOffMessage(
      {
        issue: issue.number,
        of: standingText(use.standing),
        until,
        record,
        home: run.home,
      },
      approvers,
    );
    await channel.post(message, { repository, issue: issue.number, key }, told?.ts);
    return undefined;
  } catch (error) {
    // Whatever Slack or the way there does: GitHub reminds all the same.
    return error instanceof Error ? error.message : String(error);
  }
}
