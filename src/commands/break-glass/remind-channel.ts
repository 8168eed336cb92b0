import type { Config } from '../../config/config.ts';
import { accountNamed, approversFor } from '../../config/lookups.ts';
import { notSignedOffMessage } from '../../slack/break-glass-message.ts';
import { openWorkspace } from '../../slack/slack-workspace.ts';
import { standingText, type StandingPlace } from '../../request/standing.ts';
import type { IssueNumber, RepositoryId, UserId } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { approversOnSlack } from '../tell/slack-mentions.ts';
import { slackUrl } from '../tell/slack-url.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { CHANNEL_KEY } from './tell-channel.ts';

/** What a reminder is about. */
export interface Reminder {
  readonly repository: RepositoryId;
  readonly issue: IssueNumber;
  readonly of: StandingPlace;
  /** Whom the standing approval names: nobody of them is mentioned. */
  readonly people: readonly UserId[];
  /** Nothing was told of it before. */
  readonly filed: Instant;
  readonly until: Instant;
  /** What it was cannot be told any more. */
  readonly lost: boolean;
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
  const { repository, issue, of, people, filed, until, due, record, lost } = reminder;
  const { account } = of;
  const name = accountNamed(config, account)?.slackChannel;
  if (name === undefined || run.slackToken === undefined) return undefined;
  try {
    const url = slackUrl(config, run.endpoints.slack);
    const workspace = await openWorkspace(run.slackToken, url, run.deadline.telling);
    const channel = await workspace.channel(name);
    const key = lost ? `lost-${due}` : `unsigned-${due}`;
    const ours = (await channel.since(filed)).filter(
      ({ mark }) => mark?.repository === repository && mark.issue === issue,
    );
    const told = ours.find(({ mark }) => mark?.key === CHANNEL_KEY);
    const said = [...ours, ...(told === undefined ? [] : await channel.thread(told.ts))];
    if (said.some(({ mark }) => mark?.repository === repository && mark.key === key)) return undefined;
    const approvers = await approversOnSlack(
      { github: run.github, config, workspace, problem: () => undefined },
      account,
      approversFor(config, account) ?? [],
      people,
    );
    const message = notSignedOffMessage(
      {
        issue,
        of: standingText(of),
        until,
        lost,
        record,
        home: run.home,
      },
      approvers,
    );
    await channel.post(message, { repository, issue, key }, told?.ts);
    return undefined;
  } catch (error) {
    // Whatever Slack or the way there does: GitHub reminds all the same.
    return error instanceof Error ? error.message : String(error);
  }
}
