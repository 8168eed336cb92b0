import * as z from 'zod';
import type { Instant } from '../../src/terms/instant.ts';
import { readBlocks, type SlackBlock } from './block-kit.ts';
import type { SlackChannel, SlackMessage, SlackState } from './slack-state.ts';

/** Slack answers most mistakes with status 200 and `ok: false`. */
export class SlackRefusal extends Error {
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;
  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }
}

export interface Method {
  /** One of these is needed. */
  readonly scopes: readonly string[];
  answer(state: SlackState, args: Args, now: Instant): Readonly<Record<string, unknown>>;
}

/** Arguments arrive as a form: text, and JSON where they are more than that. */
export type Args = Readonly<Record<string, string>>;

const READ = ['channels:history', 'groups:history'];
const LIST = ['channels:read', 'groups:read'];
/** https://docs.slack.dev/reference/methods/chat.scheduleMessage: up to 120 days ahead. */
const FURTHEST = 120 * 24 * 3600;
const LONGEST_TEXT = 40_000;

const required = (args: Args, name: string): string => {
  const value = args[name];
  if (value === undefined || value === '') throw new SlackRefusal('invalid_arguments', { missing: name });
  return value;
};

/** @param byName posting takes a name as well; everything else takes ids. */
function channelIn(state: SlackState, args: Args, byName = false): SlackChannel {
  const given = required(args, 'channel');
  const found = state.channels.find(
    ({ id, name }) => id === given || (byName && (given === `#${name}` || given === name)),
  );
  if (!found || (found.private && !found.member)) throw new SlackRefusal('channel_not_found');
  return found;
}

function writable(channel: SlackChannel): SlackChannel {
  if (channel.archived) throw new SlackRefusal('is_archived');
  if (!channel.member) throw new SlackRefusal('not_in_channel');
  return channel;
}

function json(args: Args, name: string): unknown {
  const value = args[name];
  if (value === undefined) return undefined;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    throw new SlackRefusal(`invalid_${name}_format`);
  }
}

function contentIn(args: Args): { readonly text: string; readonly blocks: readonly SlackBlock[] } {
  const text = args['text'] ?? '';
  if (text.length > LONGEST_TEXT) throw new SlackRefusal('msg_too_long');
  const given = json(args, 'blocks');
  if (given === undefined) {
    if (text === '') throw new SlackRefusal('no_text');
    return { text, blocks: [] };
  }
  const read = readBlocks(given);
  if ('error' in read) throw new SlackRefusal(read.error, { response_metadata: { messages: read.messages } });
  return { text, blocks: read.blocks };
}

const Metadata = z.strictObject({
  event_type: z.string().regex(/^[a-z][a-z0-9_]{0,254}$/),
  event_payload: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

function metadataIn(args: Args): unknown {
  const given = json(args, 'metadata');
  if (given === undefined) return undefined;
  const read = Metadata.safeParse(given);
  if (!read.success || JSON.stringify(given).length > 16_000)
    throw new SlackRefusal('metadata_must_be_valid');
  return read.data;
}

function threadIn(channel: SlackChannel, args: Args): string | undefined {
  const ts = args['thread_ts'];
  if (ts === undefined) return undefined;
  // Slack takes any ts here and makes a thread of its own for one that is not there; a stand-in that does so hides mistakes.
  if (!channel.messages.some((each) => each.ts === ts && each.thread === undefined))
    throw new SlackRefusal('thread_not_found');
  return ts;
}

const viewOf = (message: SlackMessage, withMetadata: boolean) => ({
  type: 'message',
  ts: message.ts,
  user: message.user,
  text: message.text,
  blocks: message.blocks,
  ...(message.bot === undefined ? {} : { bot_id: message.bot, app_id: 'A0AWSJIT' }),
  ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
  ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
  ...(withMetadata && message.metadata !== undefined ? { metadata: message.metadata } : {}),
});

function page<T>(all: readonly T[], args: Args, most: number) {
  const limit = Math.min(Number(args['limit'] ?? 100), most);
  const from = Number(args['cursor'] ?? 0);
  const next = from + limit < all.length ? String(from + limit) : '';
  return {
    items: all.slice(from, from + limit),
    has_more: next !== '',
    response_metadata: { next_cursor: next },
  };
}

function ownMessage(
  state: SlackState,
  args: Args,
  forbidden: string,
): { channel: SlackChannel; message: SlackMessage } {
  const channel = channelIn(state, args);
  const message = channel.messages.find(({ ts }) => ts === required(args, 'ts'));
  if (!message) throw new SlackRefusal('message_not_found');
  if (message.user !== state.app.user) throw new SlackRefusal(forbidden);
  return { channel, message };
}

/** https://docs.slack.dev/reference/methods */
export const METHODS: Readonly<Record<string, Method>> = {
  'auth.test': {
    scopes: [],
    answer: ({ app }) => ({ user: app.name, user_id: app.user, bot_id: app.bot, team_id: app.team }),
  },
  'chat.postMessage': {
    scopes: ['chat:write'],
    answer(state, args) {
      const channel = writable(channelIn(state, args, true));
      const message = state.post(channel, {
        ...contentIn(args),
        thread: threadIn(channel, args),
        metadata: metadataIn(args),
      });
      return { channel: channel.id, ts: message.ts, message: viewOf(message, false) };
    },
  },
  'chat.update': {
    scopes: ['chat:write'],
    answer(state, args) {
      const { channel, message } = ownMessage(state, args, 'cant_update_message');
      writable(channel);
      const { text, blocks } = contentIn(args);
      const metadata = metadataIn(args);
      Object.assign(message, { text, blocks, edited: true, ...(metadata === undefined ? {} : { metadata }) });
      return { channel: channel.id, ts: message.ts, text };
    },
  },
  'chat.delete': {
    scopes: ['chat:write'],
    answer(state, args) {
      const { channel, message } = ownMessage(state, args, 'cant_delete_message');
      channel.messages.splice(channel.messages.indexOf(message), 1);
      return { channel: channel.id, ts: message.ts };
    },
  },
  'chat.scheduleMessage': {
    scopes: ['chat:write'],
    answer(state, args, now) {
      const channel = writable(channelIn(state, args, true));
      const postAt = Number(required(args, 'post_at'));
      if (postAt <= now) throw new SlackRefusal('time_in_past');
      if (postAt > now + FURTHEST) throw new SlackRefusal('time_too_far');
      if (args['metadata'] !== undefined) throw new SlackRefusal('invalid_arguments', { extra: 'metadata' });
      const id = `Q${String(state.scheduled.length + 1 + postAt).padStart(12, '0')}`;
      state.scheduled.push({
        ...contentIn(args),
        id,
        channel: channel.id,
        thread: threadIn(channel, args),
        postAt,
      });
      return { channel: channel.id, scheduled_message_id: id, post_at: postAt };
    },
  },
  'chat.deleteScheduledMessage': {
    scopes: ['chat:write'],
    answer(state, args, now) {
      const channel = channelIn(state, args);
      const id = required(args, 'scheduled_message_id');
      const found = state.scheduled.find((each) => each.id === id && each.channel === channel.id);
      // Slack takes no deletion within a minute of the time.
      if (!found || found.postAt - now < 60) throw new SlackRefusal('invalid_scheduled_message_id');
      state.scheduled = state.scheduled.filter((each) => each !== found);
      return {};
    },
  },
  'chat.scheduledMessages.list': {
    scopes: [],
    answer(state, args) {
      const all = state.scheduled.filter(
        ({ channel }) => args['channel'] === undefined || channel === args['channel'],
      );
      const { items, response_metadata } = page(all, args, 100);
      return {
        scheduled_messages: items.map(({ id, channel, postAt, text }) => ({
          id,
          channel_id: channel,
          post_at: postAt,
          date_created: postAt,
          text,
        })),
        response_metadata,
      };
    },
  },
  'conversations.history': {
    scopes: READ,
    answer(state, args) {
      const channel = channelIn(state, args);
      if (!channel.member) throw new SlackRefusal('not_in_channel');
      const all = channel.messages
        .filter(({ thread, ts }) => thread === undefined && Number(ts) > Number(args['oldest'] ?? 0))
        .toReversed();
      const { items, ...more } = page(all, args, 999);
      return {
        messages: items.map((each) => viewOf(each, args['include_all_metadata'] === 'true')),
        ...more,
      };
    },
  },
  'conversations.replies': {
    scopes: READ,
    answer(state, args) {
      const channel = channelIn(state, args);
      if (!channel.member) throw new SlackRefusal('not_in_channel');
      const ts = required(args, 'ts');
      const all = channel.messages.filter((each) => each.ts === ts || each.thread === ts);
      if (all.length === 0) throw new SlackRefusal('thread_not_found');
      const { items, ...more } = page(all, args, 1000);
      return {
        messages: items.map((each) => viewOf(each, args['include_all_metadata'] === 'true')),
        ...more,
      };
    },
  },
  'conversations.list': {
    scopes: LIST,
    answer(state, args) {
      const visible = state.channels.filter((each) => !each.private || each.member);
      const { items, response_metadata } = page(visible, args, 1000);
      return {
        channels: items.map(({ id, name, archived, member, private: secret }) => ({
          id,
          name,
          is_archived: archived,
          is_member: member,
          is_private: secret,
        })),
        response_metadata,
      };
    },
  },
  'users.lookupByEmail': {
    scopes: ['users:read.email'],
    answer(state, args) {
      const email = required(args, 'email').toLowerCase();
      const person = state.people.find((each) => each.email.toLowerCase() === email);
      if (!person) throw new SlackRefusal('users_not_found');
      return { user: { id: person.id, name: person.name, profile: { email: person.email } } };
    },
  },
};
