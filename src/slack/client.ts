import { ErrorCode, WebClient } from '@slack/web-api';
import { instantOfMillis, type Instant } from '../lifecycle/instant.ts';
import type { Message } from './blocks.ts';

/** What a message of ours is marked with. Slack shows it to nobody; apps read it. */
export interface Mark {
  /** Numeric id of the repository. */
  readonly repository: number;
  readonly issue: number;
  /** `thread` for the first message, else the key of the step. */
  readonly key: string;
  /** The first message: key of the step that it was posted for. */
  readonly first?: string;
  /** The first message: key of the newest step that it shows. */
  readonly shows?: string;
}

export interface Posted {
  readonly ts: string;
  readonly text: string;
  readonly mark: Mark | undefined;
}

export interface Scheduled {
  readonly id: string;
  readonly at: Instant;
  readonly text: string;
}

/** The calls that are made, for one channel and by one bot. */
export interface Slack {
  post(message: Message, mark: Mark, thread?: string): Promise<string>;
  update(ts: string, message: Message, mark: Mark): Promise<void>;
  remove(ts: string): Promise<void>;
  schedule(message: Message, at: Instant, thread: string): Promise<void>;
  scheduled(): Promise<readonly Scheduled[]>;
  unschedule(id: string): Promise<void>;
  /** Own messages of a thread, oldest first; empty where there is no such thread. */
  thread(ts: string): Promise<readonly Posted[]>;
  /** Own messages of the channel outside threads, from an instant on. */
  since(at: Instant): Promise<readonly Posted[]>;
  readonly channel: string;
}

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

/** All Slack work of a run: a grant is told on GitHub before it begins, and the job must not idle for it. */
const DEADLINE_MS = 20_000;
/** A limit that asks for more is left to the next run. */
const LONGEST_WAIT_S = 5;

export interface Workspace {
  /** One channel. @param name as configured: `C…` or `#name` */
  channel(name: string): Promise<Slack>;
  /** Member id for an address; `undefined`: Slack knows nobody by it. */
  personBy(email: string): Promise<string | undefined>;
}

/** @param url `https://slack.com/api/`, or what the configuration allows in its place. */
export async function openWorkspace(token: string, url: string): Promise<Workspace> {
  const deadline = Date.now() + DEADLINE_MS;
  const client = new WebClient(token, {
    slackApiUrl: url.endsWith('/') ? url : `${url}/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 10_000,
    allowAbsoluteUrls: false,
    logger: SILENT,
  });
  const call: Call = async (method, args) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ...(await before(deadline, client.apiCall(method, args))) };
      } catch (error) {
        const wait = waitFor(error);
        const inTime = wait !== undefined && Date.now() + wait * 1000 < deadline;
        if (!inTime || wait > LONGEST_WAIT_S || attempt > 3) throw problemOf(error, method);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  };
  const me = await call('auth.test', {});
  const bot = textIn(me, 'bot_id');
  const user = textIn(me, 'user_id');
  const isOwn = (message: Fields): boolean =>
    (bot !== undefined && message['bot_id'] === bot) || (user !== undefined && message['user'] === user);
  const people = new Map<string, Promise<string | undefined>>();
  return {
    async channel(name) {
      return channelOf(call, name.startsWith('#') ? await idOf(call, name.slice(1)) : name, isOwn);
    },
    personBy(email) {
      const known = people.get(email) ?? lookUp(call, email);
      people.set(email, known);
      return known;
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;
type Call = (method: string, args: Record<string, unknown>) => Promise<Fields>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listIn = (answer: Fields, key: string): readonly Fields[] => {
  const list = answer[key];
  return Array.isArray(list) ? list.filter(isFields) : [];
};
const textIn = (answer: Fields, key: string): string | undefined => {
  const value = answer[key];
  return typeof value === 'string' ? value : undefined;
};
const cursorIn = (answer: Fields): string | undefined => {
  const more = answer['response_metadata'];
  const cursor = isFields(more) ? textIn(more, 'next_cursor') : undefined;
  return cursor === '' ? undefined : cursor;
};

/** Pages that are read at most: more messages since an issue was filed than any busy channel has. */
const MOST_PAGES = 10;

async function paged(
  call: Call,
  method: string,
  args: Record<string, unknown>,
  key: string,
): Promise<readonly Fields[]> {
  const found: Fields[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await call(method, { ...args, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...listIn(answer, key));
    cursor = cursorIn(answer);
    if (cursor === undefined) break;
  }
  return found;
}

/** Updating, scheduling and reading take a channel's id only. */
async function idOf(call: Call, name: string): Promise<string> {
  const channels = await paged(
    call,
    'conversations.list',
    { types: 'public_channel,private_channel', exclude_archived: false, limit: 1000 },
    'channels',
  );
  const id = channels
    .filter((channel) => channel['name'] === name)
    .map((channel) => textIn(channel, 'id'))[0];
  if (id !== undefined) return id;
  throw new SlackProblem(
    'channel_not_found',
    `Slack has no channel #${name} that this app can see. Create it, invite the app to it (/invite), or change the channel in aws-jit.yml.`,
  );
}

async function lookUp(call: Call, email: string): Promise<string | undefined> {
  try {
    const { user } = await call('users.lookupByEmail', { email });
    return isFields(user) ? textIn(user, 'id') : undefined;
  } catch (error) {
    if (error instanceof SlackProblem && error.code === 'users_not_found') return undefined;
    throw error;
  }
}

/** https://docs.slack.dev/reference/methods/chat.postMessage */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;
const EVENT_TYPE = 'aws_jit';

function channelOf(call: Call, channel: string, isOwn: (message: Fields) => boolean): Slack {
  const metadata = (mark: Mark) => ({ event_type: EVENT_TYPE, event_payload: { ...mark } });
  const read = (messages: readonly Fields[]): readonly Posted[] =>
    messages
      .filter(isOwn)
      .flatMap((message): readonly Posted[] => {
        const ts = textIn(message, 'ts');
        return ts === undefined
          ? []
          : [{ ts, text: textIn(message, 'text') ?? '', mark: markIn(message['metadata']) }];
      })
      .sort((a, b) => Number(a.ts) - Number(b.ts));
  return {
    channel,
    async post({ text, blocks }, mark, thread) {
      const answer = await call('chat.postMessage', {
        channel,
        text,
        blocks,
        metadata: metadata(mark),
        ...QUIET,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      const ts = textIn(answer, 'ts');
      if (ts === undefined)
        throw new SlackProblem('no-ts', 'Slack accepted a message without saying where it is.');
      return ts;
    },
    async update(ts, { text, blocks }, mark) {
      await call('chat.update', {
        channel,
        ts,
        text,
        blocks,
        metadata: metadata(mark),
        link_names: false,
        parse: 'none',
      });
    },
    async remove(ts) {
      await call('chat.delete', { channel, ts });
    },
    async schedule({ text, blocks }, at, thread) {
      await call('chat.scheduleMessage', {
        channel,
        text,
        blocks,
        post_at: at,
        thread_ts: thread,
        ...QUIET,
      });
    },
    async scheduled() {
      const listed = await paged(
        call,
        'chat.scheduledMessages.list',
        { channel, limit: 100 },
        'scheduled_messages',
      );
      return listed.flatMap((each) => {
        const id = textIn(each, 'id');
        const at = each['post_at'];
        return id === undefined || typeof at !== 'number'
          ? []
          : [{ id, at: instantOfMillis(at * 1000), text: textIn(each, 'text') ?? '' }];
      });
    },
    async unschedule(id) {
      try {
        await call('chat.deleteScheduledMessage', { channel, scheduled_message_id: id });
      } catch (error) {
        // Sent meanwhile, or about to be within the minute: Slack then takes no deletion.
        if (!(error instanceof SlackProblem && error.code === 'invalid_scheduled_message_id')) throw error;
      }
    },
    async thread(ts) {
      try {
        return read(
          await paged(
            call,
            'conversations.replies',
            { channel, ts, include_all_metadata: true, limit: 200 },
            'messages',
          ),
        );
      } catch (error) {
        if (error instanceof SlackProblem && error.code === 'thread_not_found') return [];
        throw error;
      }
    },
    since: async (at) =>
      read(
        await paged(
          call,
          'conversations.history',
          { channel, oldest: String(at), include_all_metadata: true, limit: 200 },
          'messages',
        ),
      ),
  };
}

function markIn(metadata: unknown): Mark | undefined {
  if (!isFields(metadata) || metadata['event_type'] !== EVENT_TYPE) return undefined;
  const payload = metadata['event_payload'];
  if (!isFields(payload)) return undefined;
  const { repository, issue, key, first, shows } = payload;
  if (typeof repository !== 'number' || typeof issue !== 'number' || typeof key !== 'string')
    return undefined;
  return {
    repository,
    issue,
    key,
    ...(typeof first === 'string' ? { first } : {}),
    ...(typeof shows === 'string' ? { shows } : {}),
  };
}

async function before<T>(deadline: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => {
        reject(
          new SlackProblem(
            'deadline',
            `Slack took longer than ${DEADLINE_MS / 1000} s. What is left is told by the next run.`,
          ),
        );
      },
      Math.max(0, deadline - Date.now()),
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** Seconds that Slack asks to wait; `undefined`: it is no rate limit. */
function waitFor(error: unknown): number | undefined {
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

function problemOf(error: unknown, method: string): SlackProblem {
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

/** Its warnings are for whoever writes an app, not for a job's log. */
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as never,
  setName() {},
};
