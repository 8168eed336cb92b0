import * as z from 'zod';
import { known, type Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import type { ModelSettings } from '../../model/model-settings.ts';
import type { ModelFacts, SlackFacts } from '../../setup/doctor/setup-facts.ts';
import { callsTo, paged } from '../../slack/slack-call.ts';
import { lookUp } from '../../slack/slack-workspace.ts';
import { textIn, isFields } from '../../slack/slack-answer.ts';
import type { CallLimits } from '../../terms/call-limits.ts';
import { reading } from './read-files.ts';

/** Slack with the token at hand. Reads; nothing is posted. */
export async function readSlack(
  config: Config,
  token: string | undefined,
  url: string,
  limits: CallLimits,
): Promise<Read<SlackFacts> | undefined> {
  const names = new Set(
    [
      config.slack_notification_channel,
      ...[...config.accounts.values()].map((each) => each.slack_channel),
    ].filter((each) => each !== undefined),
  );
  if (names.size === 0) return undefined;
  return reading(async () => {
    if (!token?.trim()) throw new Error('SLACK_BOT_TOKEN is not set here');
    const call = callsTo(token.trim(), url, limits);
    const me = await call('auth.test', {});
    const channels = new Map<
      string,
      SlackFacts['channels'] extends ReadonlyMap<string, infer V> ? V : never
    >();
    const listed = await reading(() =>
      paged(
        call,
        'conversations.list',
        { types: 'public_channel,private_channel', exclude_archived: false, limit: 1000 },
        'channels',
      ),
    );
    for (const name of names) {
      if (!listed.known) {
        channels.set(name, listed);
        continue;
      }
      const found = listed.value.find(
        (each) => textIn(each, 'id') === name || `#${textIn(each, 'name') ?? ''}` === name,
      );
      channels.set(
        name,
        known(
          found === undefined
            ? ('absent' as const)
            : { member: found['is_member'] === true, archived: found['is_archived'] === true },
        ),
      );
    }
    const emails = new Map<string, Read<boolean>>();
    for (const address of config.slack.emails.values())
      emails.set(address, await reading(async () => (await lookUp(call, address)) !== undefined));
    return { scopes: scopesIn(me), channels, emails };
  });
}

/** Slack says with every answer what the token may do; the client puts that beside the answer. */
function scopesIn(answer: Readonly<Record<string, unknown>>): SlackFacts['scopes'] {
  const more = answer['response_metadata'];
  const scopes = isFields(more) ? more['scopes'] : undefined;
  return Array.isArray(scopes)
    ? known(scopes.filter((each) => typeof each === 'string'))
    : { known: false, why: 'Slack did not say what the token may do' };
}

const models = z.object({
  data: z.array(z.object({ id: z.string(), max_model_len: z.int().positive().nullish() })),
});

/** What the service lists. Many OpenAI-compatible servers do; one that does not is no mistake. */
export async function readModel(
  config: Config,
  settings: ModelSettings | undefined,
  { answerMs }: CallLimits,
): Promise<Read<ModelFacts> | undefined> {
  if (config.model === undefined) return undefined;
  if (settings === undefined) return { known: false, why: 'OPENAI_API_KEY is not set here' };
  const { baseUrl, apiKey, name, context } = settings;
  const offered = await reading(async () => {
    const answer = await fetch(`${baseUrl.replace(/\/$/, '')}/models`, {
      headers: { authorization: `Bearer ${apiKey}` },
      redirect: 'error',
      signal: AbortSignal.timeout(answerMs),
    });
    if (!answer.ok) throw new Error(`${baseUrl} answered ${answer.status} to the question for its models`);
    const { data } = models.parse(await answer.json());
    return new Map(data.map((each) => [each.id, each.max_model_len ?? undefined]));
  });
  return known({ name, url: baseUrl, context, offered });
}
