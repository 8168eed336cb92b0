import { ErrorCode } from '@slack/web-api';
import { isFields, textIn } from './slack-answer.ts';

/** Slack cannot be used now, in words for whoever can mend it. */
export class SlackProblem extends Error {
  /** Slack's own code, or `deadline`, `unreachable`, `rate-limited`. */
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'SlackProblem';
    this.code = code;
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Seconds that Slack asks to wait; `undefined`: it is no rate limit. */
export function waitFor(error: unknown): number | undefined {
  if (codeOf(error) !== ErrorCode.RateLimitedError) return undefined;
  const after: unknown = error instanceof Error && 'retryAfter' in error ? error.retryAfter : undefined;
  return typeof after === 'number' ? after : Infinity;
}

/** What a person does about Slack's codes. https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const MENDS: Readonly<Record<string, string>> = {
  invalid_auth: 'the token is wrong. Put the bot token of the app (xoxb-…) into the secret SLACK_BOT_TOKEN.',
  not_authed: 'no token arrived. Put the bot token of the app (xoxb-…) into the secret SLACK_BOT_TOKEN.',
  token_revoked: 'the token was revoked. Install the app again and renew the secret SLACK_BOT_TOKEN.',
  token_expired: 'the token has expired. Renew the secret SLACK_BOT_TOKEN.',
  account_inactive:
    'the app was removed from the workspace. Install it again and renew the secret SLACK_BOT_TOKEN.',
  channel_not_found:
    'there is no such channel, or the app cannot see it. Invite the app (/invite), or change the channel in aws-jit.yml.',
  not_in_channel: 'the app is not in the channel. Invite it there: /invite, then its name.',
  is_archived: 'the channel is archived. Unarchive it, or change the channel in aws-jit.yml.',
  restricted_action:
    "a setting of the workspace keeps the app from posting. Ask the workspace's administrators.",
};

/** Any error of a call, in words for whoever can mend it. */
export function problemOf(error: unknown, method: string): SlackProblem {
  if (error instanceof SlackProblem) return error;
  const data: unknown = error instanceof Error && 'data' in error ? error.data : undefined;
  if (codeOf(error) === ErrorCode.PlatformError && isFields(data)) {
    const code = textIn(data, 'error') ?? '';
    // A proxy's page arrives here as well.
    if (!/^[a-z_]{1,60}$/.test(code)) return unreachable(method, 'it was no answer of Slack');
    const needed = textIn(data, 'needed');
    const mend =
      code === 'missing_scope'
        ? `the app lacks the scope ${needed ?? 'that this needs'}. Add it (deploy/slack-manifest.yml lists all) and install the app again.`
        : (MENDS[code] ?? `it answered ${code}.`);
    return new SlackProblem(code, `Slack does not accept ${method}: ${mend}`);
  }
  if (codeOf(error) === ErrorCode.RateLimitedError) {
    return new SlackProblem(
      'rate-limited',
      `Slack's rate limit for ${method} is used up. The next run tells what is left.`,
    );
  }
  const status: unknown = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return unreachable(
    method,
    typeof status === 'number' ? `HTTP ${status}` : error instanceof Error ? error.message : String(error),
  );
}

const unreachable = (method: string, why: string): SlackProblem =>
  new SlackProblem(
    'unreachable',
    `Slack cannot be reached (${method}: ${why}). The next run tells what is left.`,
  );
