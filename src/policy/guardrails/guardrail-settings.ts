import { addSeconds, parseInstant } from '../../terms/instant.ts';
import type { Instant, Seconds } from '../../terms/instant.ts';
import type { RuleCode } from '../findings/rule-codes.ts';

/** What a match means: refused, a second approval, or a note to the approver. */
export type Severity = 'refuse' | 'approval' | 'warn';

/**
 * `guardrails:` of the configuration (guardrail-settings-schema.ts reads it). Empty is the strictest that still lets everyday work
 * through; every key loosens or tightens one thing, and none of them can be set in a request.
 */
export interface GuardrailSettings {
  /** For each list of sensitive actions. */
  readonly sensitive: Readonly<Record<SensitiveSetting, Severity>>;
  readonly scoped_escalation: Severity;
  readonly unscoped_reads: Severity;
  readonly pass_roles: readonly { readonly role: string; readonly services: readonly string[] }[];
  /** At least 2. */
  readonly second_approval: number;
  readonly exceptions: readonly GuardrailException[];
}

/** One rule lifted for named actions and resources, for a time. */
export interface GuardrailException {
  readonly rule: ExceptableRule;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** All accounts without it. */
  readonly accounts?: readonly string[] | undefined;
  readonly owner: string;
  /** Last day, UTC: `2027-03-31`. */
  readonly until: string;
  readonly reason: string;
}

export type SensitiveSetting =
  'credentials' | 'sessions' | 'steering' | 'exposure' | 'deletion' | 'account' | 'data';

export type ExceptableRule = (typeof EXCEPTABLE)[number];

/** Rules that an exception can name. The others keep what is granted within what was asked, or keep the document sound. */
export const EXCEPTABLE = [
  'escalation',
  'escalation-scoped',
  'privileged-write',
  'pass-role',
  'resource-star',
  'sensitive-credentials',
  'sensitive-sessions',
  'sensitive-steering',
  'sensitive-exposure',
  'sensitive-deletion',
  'sensitive-account',
  'sensitive-data',
] as const satisfies readonly RuleCode[];

/** What holds without a configuration, and for each key that a configuration leaves out. */
export const strictSettings: GuardrailSettings = {
  sensitive: {
    credentials: 'approval',
    sessions: 'approval',
    steering: 'approval',
    exposure: 'approval',
    deletion: 'approval',
    account: 'approval',
    data: 'warn',
  },
  scoped_escalation: 'approval',
  unscoped_reads: 'refuse',
  pass_roles: [],
  second_approval: 2,
  exceptions: [],
};

const DAY = 86_400 as Seconds;

/** The moment from which an exception no longer holds: the end of its last day, UTC. */
export function exceptionEnds(exception: GuardrailException): Instant | undefined {
  const start = parseInstant(`${exception.until}T00:00:00Z`);
  return start === undefined ? undefined : addSeconds(start, DAY);
}
