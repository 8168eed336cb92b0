import { formatInstant, type Instant } from '../../src/terms/instant.ts';
import type { Caller } from './state/issued-credentials.ts';
import type { UniqueIds } from './state/unique-id.ts';

/** A management event as CloudTrail writes it, as far as this product reads it. */
export interface TrailEvent {
  readonly eventVersion: '1.11';
  readonly eventID: string;
  readonly requestID: string;
  readonly eventTime: string;
  readonly eventSource: string;
  readonly eventName: string;
  readonly awsRegion: string;
  readonly readOnly: boolean;
  readonly recipientAccountId: string;
  readonly userIdentity: Readonly<Record<string, unknown>>;
  readonly requestParameters: Readonly<Record<string, unknown>> | null;
  readonly responseElements?: Readonly<Record<string, unknown>>;
  readonly resources?: readonly { readonly ARN: string; readonly accountId: string; readonly type: string }[];
  /** `false`: a data event, which no event history shows. */
  readonly managementEvent?: boolean;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  /** Where it came from, and what the program calls itself. */
  readonly sourceIPAddress?: string;
  readonly userAgent?: string;
}

/** Never in a log, as in AWS's own. */
const SECRET = new Set(['webIdentityToken']);

/** Everything that was called, in order: the store behind a later LookupEvents. */
export class Trail {
  readonly events: TrailEvent[] = [];
  readonly #ids: UniqueIds;

  constructor(ids: UniqueIds) {
    this.#ids = ids;
  }

  record(call: {
    readonly at: Instant;
    readonly requestId: string;
    readonly source: string;
    readonly action: string;
    readonly region: string;
    readonly readOnly: boolean;
    readonly account: string;
    readonly caller: Caller;
    readonly parameters: Readonly<Record<string, unknown>>;
    readonly error?: { readonly code: string; readonly message: string };
  }): void {
    const parameters = Object.entries(call.parameters).filter(([name]) => !SECRET.has(name));
    this.events.push({
      eventVersion: '1.11',
      eventID: this.#ids.uuid(),
      requestID: call.requestId,
      eventTime: formatInstant(call.at),
      eventSource: call.source,
      eventName: call.action,
      awsRegion: call.region,
      readOnly: call.readOnly,
      recipientAccountId: call.account,
      userIdentity: identityOf(call.caller),
      requestParameters: parameters.length === 0 ? null : Object.fromEntries(parameters),
      ...(call.error && { errorCode: call.error.code, errorMessage: call.error.message }),
    });
  }
}

function identityOf(caller: Caller): Readonly<Record<string, unknown>> {
  if (caller.kind === 'anonymous') return { type: 'WebIdentityUser' };
  const base = {
    principalId: caller.userId,
    arn: caller.arn,
    accountId: caller.account.id,
    accessKeyId: caller.accessKeyId,
  };
  if (caller.who.kind === 'root') return { type: 'Root', ...base };
  if (caller.who.kind === 'user') return { type: 'IAMUser', ...base, userName: caller.who.userName };
  const { session } = caller.who;
  return {
    type: 'AssumedRole',
    ...base,
    sessionContext: {
      sessionIssuer: {
        type: 'Role',
        principalId: session.roleId,
        arn: session.roleArn,
        accountId: session.account,
        userName: session.roleName,
      },
      ...(session.federatedProvider !== undefined && {
        webIdFederationData: { federatedProvider: session.federatedProvider, attributes: {} },
      }),
      attributes: { creationDate: formatInstant(session.issued), mfaAuthenticated: 'false' },
      ...(session.sourceIdentity !== undefined && { sourceIdentity: session.sourceIdentity }),
    },
  };
}
