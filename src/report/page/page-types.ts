import type { Instant, Seconds } from '../../terms/instant.ts';
import type { State } from '../../lifecycle/state.ts';
import type { Attribution, GrantedStatement } from '../event-data.ts';

/**
 * What the page shows. Everything in it comes from the ledger, which anybody who can write to the repository can write:
 * any text may be hostile, any time absurd. The page shows it as text and decides nothing.
 */
export interface PageModel {
  /** `acme/aws-access` */
  readonly repository: string;
  /** Where its issues are, without a slash at the end: `https://github.com/acme/aws-access`. Only https is linked to. */
  readonly url: string;
  /** What the bot calls itself. */
  readonly name: string;
  /** When the ledger was read. What is live is shown as of the reader's own clock, from the windows recorded here. */
  readonly madeAt: Instant;
  /** It stays that moment: in the playground nobody's clock goes on by itself. */
  readonly stands?: true | undefined;
  /** What was filed from here on is all in the page; `undefined` where everything is. */
  readonly since: Instant | undefined;
  /** Earlier months, whose requests lie in files beside the page, but for what is still open; oldest first. */
  readonly months: readonly OlderMonth[];
  /** The history is made up (a demonstration, a measurement): the page says so at its top. */
  readonly synthetic: boolean;
  /** `resources` of the configuration: what people call a bucket, with its ARNs; empty where the report has no configuration. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** What could not be read or believed: half-written lines, times that cannot be, kinds of a newer version. */
  readonly problems: readonly PageProblem[];
  readonly requests: readonly PageRequest[];
}

/** A month's file beside the page: what tells whether a question reaches it, and whether it is the one that was written with the page. */
export interface OlderMonth {
  /** `2026-03`, UTC, of the filing */
  readonly month: string;
  /** How many are in the file. */
  readonly requests: number;
  /** First and last filing. */
  readonly filed: readonly [Instant, Instant];
  /** Smallest and largest number of an issue. */
  readonly issues: readonly [number, number];
  /** From the first beginning of access to the last end; `null` where nothing was granted. */
  readonly access: readonly [Instant, Instant] | null;
  /** Length of the file. */
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/** A request as it may come onto the page, with what decides whether it does. */
export interface PageRow {
  readonly request: PageRequest;
  /** Somebody waits for it, has access, or has to sign it off: it lies in the page however old it is. */
  readonly open: boolean;
  /** Where its filing is not on record: the file that lacks it. */
  readonly withoutTime: string | undefined;
}

export interface PageProblem {
  /** Such as `events/2026-11/1042.jsonl, line 3`. */
  readonly where: string;
  readonly what: string;
}

/** One request. Times are UTC seconds; `undefined` is "the ledger does not say", which is never taken for "no". */
export interface PageRequest {
  readonly issue: number;
  readonly pull: number | undefined;
  readonly state: State;
  /** This one is made up, beside real ones. */
  readonly synthetic: boolean;
  /** GitHub login of who asks. */
  readonly requester: string;
  /** Who gets it in AWS: `IAM user alice`. */
  readonly principal: string;
  /** Name of the account in the configuration. */
  readonly account: string;
  readonly services: readonly string[];
  /** ARNs and patterns that were asked for. */
  readonly resources: readonly string[];
  /** What was granted; empty if nothing was. */
  readonly statements: readonly GrantedStatement[];
  /** The actions of those statements, each once. */
  readonly actions: readonly string[];
  readonly risk: string;
  /** What was asked for. */
  readonly duration: Seconds | undefined;
  readonly requestedAt: Instant;
  /** Approved, rejected, or refused by the guardrails. */
  readonly decidedAt: Instant | undefined;
  /** Read back from AWS. */
  readonly grantedAt: Instant | undefined;
  /** AWS allows from here on: the merge, or the start that was asked for; `undefined` where no end is on record. */
  readonly from: Instant | undefined;
  /** AWS refuses from here on. */
  readonly until: Instant | undefined;
  /** Taken back early, or found expired and tidied away. */
  readonly endedAt: Instant | undefined;
  /** Logins. */
  readonly approvers: readonly string[];
  /** Approvals by somebody who must not approve this request, such as its requester; none of them counted. */
  readonly selfApprovals: number;
  /** Rules that refused it, at the draft or at the grant. */
  readonly codes: readonly string[];
  readonly usage: PageUsage | undefined;
  /** Of a use of a standing approval. `approvers` are then those who approved it in advance. */
  readonly standing: PageStanding | undefined;
  /** Of a use by break glass: nobody looked at it before. */
  readonly breakGlass: PageBreakGlass | undefined;
  /** Asked for or given, in the order of their numbers. */
  readonly extensions: readonly PageExtension[];
  /** When a further group was told that nobody had decided yet. */
  readonly escalated: readonly Instant[];
}

export interface PageStanding {
  /** `prod/nightly-export` */
  readonly name: string;
  /** When enough people had approved it: the last of their approvals. */
  readonly approvedAt: Instant | undefined;
}

export interface PageBreakGlass {
  /** Its pull request of record, whose approval signs it off. */
  readonly record: number | undefined;
  /** `undefined`: by nobody, as far as is on record. */
  readonly signedOffAt: Instant | undefined;
  /** Logins. */
  readonly signedOffBy: readonly string[];
}

export interface PageExtension {
  readonly number: number;
  readonly until: Instant | undefined;
  readonly askedAt: Instant | undefined;
  /** `undefined`: not on record as given. */
  readonly givenAt: Instant | undefined;
  readonly pull: number | undefined;
  /** Logins. */
  readonly approvers: readonly string[];
}

/** What the granted actions were used for; an action is in exactly one of the three lists. */
export interface PageUsage {
  /** `exact`: the grant has a role name of its own. `by-principal`: by principal, window and action. */
  readonly how: Attribution;
  /** Until when CloudTrail was read. */
  readonly asOf: Instant;
  readonly used: readonly UsedAction[];
  /** Logged by CloudTrail and not found there. */
  readonly unused: readonly string[];
  /** Not logged, or the log could not be read: never shown as unused. */
  readonly unknown: readonly string[];
}

export interface UsedAction {
  readonly action: string;
  readonly count: number;
  readonly last: Instant | undefined;
}
