import * as z from 'zod';
import { throttling } from '../json/json-error.ts';
import { jsonOperation, type JsonCall, type JsonService } from '../json/json-operation.ts';
import { AwsError } from '../query/query-error.ts';
import type { Cloud } from '../state/cloud.ts';
import type { TrailEvent } from '../trail.ts';

/** "CloudTrail typically delivers logs within an average of about 5 minutes of an API call. This time is not guaranteed." */
export const DELAY_SECONDS = 15 * 60;
/** "Event history … the last 90 days". */
const KEPT_SECONDS = 90 * 24 * 60 * 60;
/** "The rate of lookup requests is limited to two per second, per account, per Region." */
const CALLS_A_SECOND = 2;

const ATTRIBUTES = [
  'EventId',
  'EventName',
  'ReadOnly',
  'Username',
  'ResourceType',
  'ResourceName',
  'EventSource',
  'AccessKeyId',
] as const;

const shape = z.strictObject({
  // "Currently the list can contain only one item."
  LookupAttributes: z
    .array(z.strictObject({ AttributeKey: z.enum(ATTRIBUTES), AttributeValue: z.string().min(1).max(2_000) }))
    .max(1)
    .optional(),
  StartTime: z.number().optional(),
  EndTime: z.number().optional(),
  MaxResults: z.int().min(1).max(50).optional(),
  NextToken: z.string().min(1).optional(),
});

/** LookupEvents over everything that the sandbox's trail holds of an account and Region, newest first. */
export function cloudTrail(cloud: Cloud): JsonService {
  const rates = new Map<string, { tokens: number; at: number }>();

  /** By the time that whoever calls has slept, also where the sandbox's clock stands still. */
  function take({ account, region }: JsonCall): void {
    const key = `${account.id} ${region}`;
    const now = cloud.clock.elapsed();
    const rate = rates.get(key) ?? { tokens: CALLS_A_SECOND, at: now };
    rate.tokens = Math.min(CALLS_A_SECOND, rate.tokens + ((now - rate.at) / 1000) * CALLS_A_SECOND);
    rate.at = now;
    rates.set(key, rate);
    if (rate.tokens < 1) throw throttling();
    rate.tokens -= 1;
  }

  return {
    target: 'CloudTrail_20131101',
    prefix: 'cloudtrail',
    source: 'cloudtrail.amazonaws.com',
    operations: {
      LookupEvents: jsonOperation('read', shape, {
        authorise: () => [{ resource: '*' }],
        run: (call) => {
          take(call);
          const { input, account, region, now } = call;
          const { StartTime: from = now - KEPT_SECONDS, EndTime: until = now, MaxResults: most = 50 } = input;
          if (from > until)
            throw new AwsError('InvalidTimeRangeException', 400, 'The start time is after the end time.');
          const [wanted] = input.LookupAttributes ?? [];
          const begin = offsetIn(input.NextToken, JSON.stringify([wanted, from, until, region]));
          const found = cloud.trail.events
            .filter((event) => {
              const at = Date.parse(event.eventTime) / 1000;
              return (
                event.recipientAccountId === account.id &&
                event.awsRegion === region &&
                event.managementEvent !== false &&
                at >= Math.max(from, now - KEPT_SECONDS) &&
                at <= Math.min(until, now - DELAY_SECONDS) &&
                (wanted === undefined || matches(event, wanted.AttributeKey, wanted.AttributeValue))
              );
            })
            .reverse();
          const page = found.slice(begin, begin + most);
          const more = begin + most < found.length;
          return {
            Events: page.map(shown),
            ...(more && {
              NextToken: tokenOf(begin + most, JSON.stringify([wanted, from, until, region])),
            }),
          };
        },
      }),
    },
  };
}

/** A token belongs to the call that it continues: "must use the same parameters". */
const tokenOf = (offset: number, of: string): string =>
  Buffer.from(JSON.stringify([offset, of])).toString('base64url');

function offsetIn(token: string | undefined, of: string): number {
  if (token === undefined) return 0;
  const invalid = new AwsError('InvalidNextTokenException', 400, 'Invalid NextToken.');
  try {
    const [offset, meant] = JSON.parse(Buffer.from(token, 'base64url').toString()) as [unknown, unknown];
    if (typeof offset === 'number' && meant === of) return offset;
  } catch {
    throw invalid;
  }
  throw invalid;
}

function matches(event: TrailEvent, key: (typeof ATTRIBUTES)[number], value: string): boolean {
  switch (key) {
    case 'EventId':
      return event.eventID === value;
    case 'EventName':
      return event.eventName === value;
    case 'ReadOnly':
      return String(event.readOnly) === value;
    case 'Username':
      return userNameOf(event) === value;
    case 'EventSource':
      return event.eventSource === value;
    case 'AccessKeyId':
      return event.userIdentity['accessKeyId'] === value;
    case 'ResourceName':
      return (event.resources ?? []).some(({ ARN }) => ARN === value || ARN.endsWith(`/${value}`));
    case 'ResourceType':
      return (event.resources ?? []).some(({ type }) => type === value);
  }
}

/** The user's name; of a role's session, the session's. */
function userNameOf({ userIdentity }: TrailEvent): string | undefined {
  if (typeof userIdentity['userName'] === 'string') return userIdentity['userName'];
  const arn = userIdentity['arn'];
  return userIdentity['type'] === 'AssumedRole' && typeof arn === 'string'
    ? arn.slice(arn.lastIndexOf('/') + 1)
    : undefined;
}

const shown = (event: TrailEvent) => ({
  EventId: event.eventID,
  EventName: event.eventName,
  ReadOnly: String(event.readOnly),
  AccessKeyId: event.userIdentity['accessKeyId'],
  EventTime: Date.parse(event.eventTime) / 1000,
  EventSource: event.eventSource,
  Username: userNameOf(event),
  Resources: (event.resources ?? []).map(({ ARN, type }) => ({ ResourceType: type, ResourceName: ARN })),
  CloudTrailEvent: JSON.stringify(event),
});
