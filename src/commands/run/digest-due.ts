import type { Config } from '../../config/config.ts';
import { isWeekNews } from '../../report/week-digest.ts';
import type { Instant } from '../../terms/instant.ts';

/** Whether a job that may talk on Slack has a week to tell of. */
export const isDigestDue = (
  { slack, slack_notification_channel: channel }: Pick<Config, 'slack' | 'slack_notification_channel'>,
  now: Instant,
): boolean => slack.digest && channel !== undefined && isWeekNews(now);
