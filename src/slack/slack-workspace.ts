import type { CallLimits } from '../terms/call-limits.ts';
import { isFields, textIn, type Fields } from './slack-answer.ts';
import { callsTo, paged, type Call } from './slack-call.ts';
import { channelOf, type Slack } from './slack-channel.ts';
import { SlackProblem } from './slack-problem.ts';

export interface Workspace {
  /** One channel. @param name as configured: `C…` or `#name` */
  channel(name: string): Promise<Slack>;
  /** Member id for an address; `undefined`: Slack knows nobody by it. */
  personBy(email: string): Promise<string | undefined>;
}

/** @param url `https://slack.com/api/`, or what the configuration allows in its place. */
export async function openWorkspace(token: string, url: string, limits: CallLimits): Promise<Workspace> {
  const call = callsTo(token, url, limits);
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

export async function lookUp(call: Call, email: string): Promise<string | undefined> {
  try {
    const { user } = await call('users.lookupByEmail', { email });
    return isFields(user) ? textIn(user, 'id') : undefined;
  } catch (error) {
    if (error instanceof SlackProblem && error.code === 'users_not_found') return undefined;
    throw error;
  }
}
