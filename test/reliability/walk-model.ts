import type { Instant } from '../../src/terms/instant.ts';
import type { Random } from '../../sandbox/history/random.ts';
import type { IamPrincipal } from '../../sandbox/aws/sandbox-account.ts';
import type { Company } from '../action/company.ts';

/** What a walk knows: only what people did. It says nothing of how a command works. */
export interface Walked {
  readonly issue: number;
  readonly requester: string;
  /** Seconds. */
  readonly duration: number;
  /** That the form asks for; none: with the merge, or of a use of a standing approval with its issue. */
  readonly start?: number;
  /** Of the first merge by the rules; of a use, when it was filed. */
  mergedAt?: number;
  mergedBy?: string;
  readonly approvers: Set<string>;
  readonly supplements: Supplement[];
  /** The standing approval that it uses. */
  readonly uses?: Advance;
  /** Whatever happens, nobody must be given this. */
  never: boolean;
  /** Somebody did something after which it is open whether it is granted: changed the text, dismissed a review. */
  open: boolean;
  /** Ends of what AWS was seen to hold of it. */
  readonly held: Set<number>;
  /** How many lines the ledger had of it when somebody last changed them. */
  ledgerFrom: number;
  /** What its label was (`none`: it had none) when a writer last changed it: of what AWS does not hold, it stays until there is news. */
  theirLabel: string | undefined;
  /** What of it was counted last: its label, and what AWS held. */
  counted: { state: string | undefined; parts: readonly string[] };
}

/** An extension or a difference that was proposed. */
export interface Supplement {
  /** `x1`, `d1`. */
  readonly part: string;
  readonly pull: number;
  readonly approvers: Set<string>;
  /** The end that it rests on, and the one that it gives: of a difference, the same. */
  readonly from: number;
  readonly until: number;
  mergedAt?: number;
  mergedBy?: string;
}

/** A standing approval that was merged. */
export interface Advance {
  readonly name: string;
  readonly mergedAt: number;
  /** Seconds that a use lasts. */
  readonly lasts: number;
  /** Break glass: looked at afterwards. */
  readonly afterwards: boolean;
  /** Its files were removed, or an approver gains by it: nobody may use it any more. */
  ended: boolean;
}

export interface Walk {
  readonly acme: Company;
  readonly random: Random;
  readonly requests: Walked[];
  readonly advances: Advance[];
  readonly log: string[];
  /** How often each thing happened that can happen. */
  readonly reached: Map<string, number>;
  /** How many of the next runs can keep nothing in the bucket. */
  bucketFails: number;
}

export const reached = ({ reached: counts }: Walk, what: string): void => {
  counts.set(what, (counts.get(what) ?? 0) + 1);
};

/** In which nobody can change what is kept. */
export const BUCKET = 'acme-aws-jit-audit';

export type Event = (at: { readonly walk: Walk; readonly of: Walked }) => Promise<void>;

export const OWNERS = ['bob', 'carol'] as const;
export const isOwner = (login: string | undefined): boolean => OWNERS.some((owner) => owner === login);

/** What GitHub refuses, as people meet it, did not happen. */
export const did = async (what: Promise<unknown>): Promise<boolean> =>
  what.then(
    () => true,
    () => false,
  );

/** mallory is nobody in AWS, but where somebody gives her dave's role. */
const principalOf = ({ requester }: Walked): IamPrincipal =>
  ['dave', 'mallory'].includes(requester)
    ? { kind: 'iam-role', name: 'deploy' }
    : { kind: 'iam-user', name: requester };

/** The parts of it that AWS holds: `1`, `x1`. */
export const partsOf = (acme: Company, of: Walked): readonly string[] =>
  acme.attached(principalOf(of)).flatMap((arn) => {
    const part = new RegExp(`-${of.issue}\\.([a-z0-9]+)-`).exec(arn)?.[1];
    return part === undefined ? [] : [part];
  });

export const isAttached = (acme: Company, of: Walked): boolean => partsOf(acme, of).length > 0;

/** Of what was approved first; `undefined`: not merged. */
export const firstEnd = ({ mergedAt, start, duration }: Walked): number | undefined =>
  mergedAt === undefined ? undefined : (start ?? mergedAt) + duration;

export const begins = ({ mergedAt = 0, start = 0 }: Walked): number => Math.max(mergedAt, start);

/** Somebody who may approved it, or pressed merge. */
const isApprovedBy = (of: Pick<Walked, 'approvers' | 'mergedBy'>, requester: string): boolean =>
  of.approvers.size > 0 || (isOwner(of.mergedBy) && of.mergedBy !== requester);

export const isApproved = (of: Walked): boolean => of.uses !== undefined || isApprovedBy(of, of.requester);

/** Those that count: approved, and merged before the end that they rest on, which is an approved one. */
export function countingSupplements(of: Walked): readonly Supplement[] {
  const first = firstEnd(of);
  const ends = new Set(first === undefined ? [] : [first]);
  return of.supplements.filter((each) => {
    const counts =
      each.mergedAt !== undefined &&
      each.mergedAt < each.from &&
      ends.has(each.from) &&
      isApprovedBy(each, of.requester);
    if (counts) ends.add(each.until);
    return counts;
  });
}

/** Until when each part of it may be in AWS. */
export function endsOf(of: Walked): ReadonlyMap<string, number> {
  const first = firstEnd(of);
  return new Map([
    ...(first === undefined ? [] : [['1', first] as const]),
    ...countingSupplements(of).map(({ part, until }) => [part, until] as const),
  ]);
}

/** A request that was just filed. */
export const filed = (of: Pick<Walked, 'issue' | 'requester' | 'duration'> & Partial<Walked>): Walked => ({
  approvers: new Set(),
  supplements: [],
  never: false,
  open: false,
  held: new Set(),
  ledgerFrom: 0,
  theirLabel: undefined,
  counted: { state: undefined, parts: [] },
  ...of,
});

export const asInstant = (seconds: number): Instant => seconds as Instant;
