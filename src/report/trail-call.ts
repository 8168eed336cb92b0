import { instantOfMillis, parseInstant, type Instant } from '../terms/instant.ts';

/** One call as CloudTrail recorded it, as far as it tells what was used. */
export interface TrailCall {
  /** `s3.amazonaws.com` */
  readonly source: string;
  /** `ListBuckets` */
  readonly name: string;
  readonly at: Instant;
  /** Denied calls use nothing; a call that failed for another reason was allowed. */
  readonly denied: boolean;
  /** It had no effect, for whatever reason. */
  readonly failed: boolean;
  /** Account of who called; `undefined`: not said. */
  readonly account: string | undefined;
  /** Name of the IAM user, or of the role whose session called. */
  readonly principal:
    | { readonly kind: 'user'; readonly name: string }
    | { readonly kind: 'role'; readonly name: string; readonly session: string }
    | undefined;
  /** `ASIA…` of a session: by it its calls can be looked up. */
  readonly accessKey: string | undefined;
  /** Region in which it was logged. */
  readonly region: string | undefined;
  /** Address that it came from, or the service of AWS that called for the principal. */
  readonly from: string | undefined;
  /** Program that called, as it calls itself: anybody's text. */
  readonly agent: string | undefined;
  /** Code of AWS's refusal or failure. */
  readonly error: string | undefined;
}

/** Codes by which AWS's services say no, as CloudTrail writes them. */
const DENIED = /AccessDenied|UnauthorizedOperation|NotAuthorized|Forbidden|UnauthorizedException/i;

/**
 * Reads one event: the text in `CloudTrailEvent` of LookupEvents, or a line of a file from Athena with the same fields.
 * @returns `undefined` for what is no event.
 */
export function readTrailCall(event: unknown): TrailCall | undefined {
  if (!isRecord(event)) return undefined;
  const {
    eventSource,
    eventName,
    eventTime,
    errorCode,
    userIdentity,
    awsRegion,
    sourceIPAddress,
    userAgent,
  } = event;
  const at = timeOf(eventTime);
  if (typeof eventSource !== 'string' || typeof eventName !== 'string' || at === undefined) return undefined;
  const who = isRecord(userIdentity) ? userIdentity : {};
  return {
    source: eventSource.toLowerCase(),
    name: eventName,
    at,
    denied: typeof errorCode === 'string' && DENIED.test(errorCode),
    failed: typeof errorCode === 'string' && errorCode !== '',
    // `arn:aws:iam::111122223333:user/alice`
    account: textOf(who['accountId']) ?? textOf(textOf(who['arn'])?.split(':')[4]),
    principal: principalOf(who),
    accessKey: textOf(who['accessKeyId']),
    region: textOf(awsRegion),
    from: textOf(sourceIPAddress),
    agent: textOf(userAgent),
    error: textOf(errorCode),
  };
}

/** Athena writes times as `2026-11-22 20:17:29.000`, CloudTrail as `2026-11-22T20:17:29Z`. */
function timeOf(value: unknown): Instant | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return instantOfMillis(value * 1000);
  if (typeof value !== 'string') return undefined;
  return parseInstant(`${value.trim().replace(' ', 'T').replace(/Z$/, '')}Z`);
}

function principalOf(who: Readonly<Record<string, unknown>>): TrailCall['principal'] {
  const userName = textOf(who['userName']);
  if (who['type'] === 'IAMUser' && userName !== undefined) return { kind: 'user', name: userName };
  if (who['type'] !== 'AssumedRole') return undefined;
  const context = who['sessionContext'];
  const issuer = isRecord(context) && isRecord(context['sessionIssuer']) ? context['sessionIssuer'] : {};
  // `arn:aws:sts::111122223333:assumed-role/deploy/session`
  const [, role, session] = (textOf(who['arn']) ?? '').split(':').slice(5).join(':').split('/');
  const name = textOf(issuer['userName']) ?? role;
  return name === undefined ? undefined : { kind: 'role', name, session: session ?? '' };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
