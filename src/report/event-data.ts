import type {
  AccountId,
  AccountName,
  Digest,
  IssueNumber,
  RepositoryId,
  RequestPart,
  Service,
  UserId,
} from '../terms/brand.ts';
import type { Instant, Seconds } from '../terms/instant.ts';
import { STATES, type State } from '../lifecycle/state.ts';
import type { Risk } from '../terms/risk-level.ts';
import type { Access } from '../terms/access-level.ts';

/**
 * What the lines of the ledger carry, as `ledger-file.ts` reads them. No free text (reasons, messages) is among it, so none
 * can reach a page or an export.
 */
export interface Person {
  readonly id: UserId;
  readonly login: string;
}

export interface ApproverFact extends Person {
  /** `undefined` where the event says only who. */
  readonly by: 'review' | 'merge' | undefined;
  readonly at: Instant | undefined;
}

/** That it is asked to last longer says which extension it is; that it does, also who brought and approved it. */
export interface ExtensionFact {
  readonly number: number;
  readonly pull: IssueNumber | undefined;
  readonly approvers: readonly ApproverFact[];
}

/** One Allow of the policy that was granted. */
export interface GrantedStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** How a use was told apart: by the role that only this grant has, or by principal, window and granted action. */
export type Attribution = 'exact' | 'by-principal';

export interface UsedAction {
  readonly action: string;
  /** Calls seen; 0 where the source says only that there were some. */
  readonly count: number;
  readonly last: Instant;
}

/** `data` of an event of kind `usage`. `unknown` are actions that no source that was asked would show. */
export interface Usage {
  readonly used: readonly UsedAction[];
  readonly unused: readonly string[];
  readonly unknown: readonly string[];
  readonly how: Attribution;
  /** Until when the sources were complete: what came later is not in it. */
  readonly asOf: Instant;
  /** Whether late data may still change it. */
  readonly final: boolean;
}

/** Every fact that an event may carry. All are optional: no kind needs all, and older events have fewer. */
export interface EventFacts {
  readonly requester?: Person;
  /** When the issue was created. */
  readonly created?: Instant;
  readonly repository?: RepositoryId;
  /** `iam-user/alice`, `iam-role/deploy`, `identity-center-user/alice@example.com`. */
  readonly principal?: string;
  readonly account?: AccountName;
  readonly accountId?: AccountId;
  readonly services?: readonly Service[];
  readonly access?: Access;
  readonly resources?: readonly string[];
  readonly curatedSet?: string;
  /** Asked for or, if an approver lowered it, approved. */
  readonly duration?: Seconds;
  readonly pull?: IssueNumber;
  readonly policy?: Digest;
  readonly engine?: 'rules' | 'model' | 'curated';
  readonly risk?: Risk;
  readonly codes?: readonly string[];
  readonly from?: Instant;
  readonly until?: Instant;
  readonly approvers?: readonly ApproverFact[];
  readonly statements?: readonly GrantedStatement[];
  /** Of the policy or permission set. */
  readonly arn?: string;
  /** Which part of the request it is: absent, what was asked for first. */
  readonly part?: RequestPart;
  /** Of a use: which standing approval, `prod/nightly-export`. */
  readonly standing?: string;
  /** The use was by break glass: nobody looked at it before, and somebody has to look at it afterwards. */
  readonly afterwards?: true;
  /** Its pull request of record. */
  readonly record?: IssueNumber;
  readonly extension?: ExtensionFact;
  /** The same of what was added while it was live. */
  readonly difference?: ExtensionFact;
  /** Login of who ended it. */
  readonly by?: string;
  readonly usage?: Usage;
  /** What IAM said just before the policy was deleted. */
  readonly lastAccesses?: readonly ActionUse[];
  /** Made up, for a demonstration or a benchmark. */
  readonly synthetic?: true;
}

/** Beside the states: what else the ledger records. */
export const OTHER_KINDS = [
  'edited-by-other',
  'extension-proposed',
  'difference-proposed',
  'escalated',
  'revoking',
  'unrecorded',
  'recorded',
  'to-sign-off',
  'signed-off',
  'tampered',
  'usage',
  'last-accesses',
  'slack',
] as const;
export type EventKind = State | (typeof OTHER_KINDS)[number];
export const isEventKind = (kind: string): kind is EventKind =>
  Object.hasOwn(STATES, kind) || (OTHER_KINDS as readonly string[]).includes(kind);

/** That somebody who held it used an action, or tried to, and when last. */
export interface ActionUse {
  readonly action: string;
  readonly at: Instant;
}

export interface RecordedEvent {
  readonly id: string;
  readonly kind: EventKind;
  readonly at: Instant;
  /** Id of the workflow run. */
  readonly run: string;
  readonly facts: EventFacts;
}

export type ProblemCode =
  | 'unreadable-line'
  | 'unreadable-field'
  | 'unknown-kind'
  | 'absurd-time'
  | 'other-request'
  | 'repeated'
  | 'too-long'
  | 'impossible-order'
  | 'other-month'
  | 'unreadable-file';

/** Something in the ledger that is not as this program writes it. `message` is ours and quotes nothing unescaped. */
export interface LedgerProblem {
  /** `events/2026-11/1042.jsonl:3`: file and 1-based line. */
  readonly place: string;
  readonly code: ProblemCode;
  readonly message: string;
}

export interface ReadEvents {
  readonly events: readonly RecordedEvent[];
  readonly problems: readonly LedgerProblem[];
}
