import { instantOfMillis, type Instant } from '../terms/instant.ts';
import { isFields, textIn, type Fields } from './slack-answer.ts';
import { paged, type Call } from './slack-call.ts';
import type { Message } from './slack-blocks.ts';
import { SlackProblem } from './slack-problem.ts';

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

/** https://docs.slack.dev/reference/methods/chat.postMessage */
const QUIET = { unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' } as const;
const EVENT_TYPE = 'aws_jit';

/**
 * One channel, by its id.
 * @param isOwn whether a message is the app's own
 */
export function channelOf(call: Call, channel: string, isOwn: (message: Fields) => boolean): Slack {
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
