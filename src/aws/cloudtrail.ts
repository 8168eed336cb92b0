import {
  CloudTrailClient,
  LookupEventsCommand,
  type CloudTrailClientConfig,
  type LookupAttribute,
} from '@aws-sdk/client-cloudtrail';
import { formatInstant, type Instant, type Window } from '../terms/instant.ts';
import { readTrailCall, type TrailCall } from '../report/trail-call.ts';
import { boundCalls } from './bounded-calls.ts';
import type { CallRate } from './call-rate.ts';
import { clientSettings, type Endpoint } from './iam/iam-client.ts';

/** "The rate of lookup requests is limited to two per second, per account, per Region"; other tools look, too. */
export const LOOKUPS_A_SECOND = 1.5;
/** IAM: a role's session lasts at most twelve hours. */
const LONGEST_SESSION = 12 * 60 * 60;

export const cloudTrailClient = ({
  region,
  endpoint,
  credentials,
}: Pick<CloudTrailClientConfig, 'credentials'> & {
  readonly region: string;
  readonly endpoint: Endpoint;
}): CloudTrailClient => {
  const client = new CloudTrailClient({
    ...clientSettings(region, endpoint),
    // The rate is published and kept by `rate`; adapting to it as well would only slow down.
    retryMode: 'standard',
    ...(credentials === undefined ? {} : { credentials }),
  });
  boundCalls(client.middlewareStack, endpoint.limits);
  return client;
};

/** Whose calls are looked up. */
export type TrailSubject =
  /** An IAM user, or a session by its name: Identity Center names sessions after the person. */
  | { readonly kind: 'user'; readonly name: string }
  /** A session by its key: what a session of any other role is called is anybody's to choose. */
  | { readonly kind: 'key'; readonly id: string };

export interface Lookup {
  readonly calls: readonly TrailCall[];
  /** `false`: there is more than was read. What was not seen is then unknown. */
  readonly complete: boolean;
}

/** Pages that one run may read in all, shared by everything it looks up. */
export interface PageBudget {
  left: number;
}

/** CloudTrail's event history of one account and Region: management events of the last 90 days. */
export interface Trail {
  /** Everything that a subject called within a window. */
  callsOf(subject: TrailSubject, window: Window): Promise<Lookup>;
  /** Keys of the sessions of a role that were begun here. A session may begin up to twelve hours before it is used. */
  sessionsOf(
    roleArn: string,
    window: Window,
  ): Promise<{ readonly keys: readonly string[]; readonly complete: boolean }>;
  /** Every event of one name, such as `CreatePolicy`, as CloudTrail has it. */
  eventsNamed(
    name: string,
    window: Window,
  ): Promise<{ readonly events: readonly unknown[]; readonly complete: boolean }>;
}

/** @param rate one for each account and Region. */
export function trail(client: Pick<CloudTrailClient, 'send'>, rate: CallRate, budget: PageBudget): Trail {
  async function events(
    attribute: LookupAttribute,
    { from, until }: Window,
  ): Promise<{ readonly events: readonly unknown[]; readonly complete: boolean }> {
    const found: unknown[] = [];
    let token: string | undefined;
    do {
      if (budget.left <= 0) return { events: found, complete: false };
      budget.left -= 1;
      await rate.take();
      const page = await client.send(
        new LookupEventsCommand({
          LookupAttributes: [attribute],
          StartTime: dateOf(from),
          EndTime: dateOf(until),
          MaxResults: 50,
          NextToken: token,
        }),
      );
      for (const { CloudTrailEvent: text } of page.Events ?? []) found.push(parsed(text));
      token = page.NextToken;
    } while (token !== undefined);
    return { events: found, complete: true };
  }

  return {
    async callsOf(subject, window) {
      const attribute: LookupAttribute =
        subject.kind === 'user'
          ? { AttributeKey: 'Username', AttributeValue: subject.name }
          : { AttributeKey: 'AccessKeyId', AttributeValue: subject.id };
      const found = await events(attribute, window);
      return {
        calls: found.events.flatMap((event) => readTrailCall(event) ?? []),
        complete: found.complete,
      };
    },

    async sessionsOf(roleArn, { from, until }) {
      const window = { from: (from - LONGEST_SESSION) as Instant, until };
      const begun = await events({ AttributeKey: 'ResourceName', AttributeValue: roleArn }, window);
      return { keys: [...new Set(begun.events.flatMap(keyBegun))], complete: begun.complete };
    },

    eventsNamed: (name, window) => events({ AttributeKey: 'EventName', AttributeValue: name }, window),
  };
}

const dateOf = (at: Instant): Date => new Date(formatInstant(at));

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return undefined;
  }
}

/** The key that AssumeRole gave out. */
function keyBegun(event: unknown): readonly string[] {
  const key = field(field(field(event, 'responseElements'), 'credentials'), 'accessKeyId');
  return typeof key === 'string' ? [key] : [];
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
