import type { State } from '../lifecycle/state.ts';
import { isAskedFirst, type Digest, type IssueNumber } from '../terms/brand.ts';
import { formatInstant, parseInstant, type Instant } from '../terms/instant.ts';
import type { Difference } from './trail-difference.ts';

/** The ledger against the bucket of `audit`, in which nobody can change what was written. */

/** An object of the bucket, read. */
export interface KeptRecord {
  readonly key: string;
  /** When S3 took it. */
  readonly at: Instant;
  readonly issue: IssueNumber;
  readonly kind: string;
  /** Id of the event, as the ledger has it. */
  readonly event: string;
  readonly digest: Digest;
  /** Of what is given: which part, until when. */
  readonly part: string;
  readonly until: string | undefined;
  /** What it rests on, of what was announced and of what was given; each as far as the object says it. */
  readonly basis: TrailBasis;
  /** Of what was announced: whether AWS ends it by itself. A permission set that others share is taken away, or stays. */
  readonly endsByItself: boolean;
}

export interface TrailBasis {
  /** SHA-256 of the reviewed policy. */
  readonly policy?: string;
  readonly pull?: number;
  /** Numeric ids, ascending. */
  readonly approvers?: readonly number[];
}

/** A line of the ledger, and the digest that it would have in the bucket. */
export interface LedgerLine {
  readonly issue: IssueNumber;
  readonly kind: string;
  readonly event: string;
  readonly at: Instant;
  readonly digest: Digest;
  /** Of an end: when it was. */
  readonly until: string | undefined;
}

/** An object whose content is not what its key says. */
export interface AlteredObject {
  readonly key: string;
  readonly issue: IssueNumber;
}

/** An object that somebody has put something over since: what was written first is compared all the same. */
export interface CoveredObject extends AlteredObject {
  readonly over: { readonly versions: number; readonly markers: number };
}

/** An object that S3 does not give. */
export interface UnreadObject extends AlteredObject {
  readonly why: string;
}

export interface TrailCompared {
  readonly differences: readonly Difference[];
  /** Objects of the bucket that were compared. */
  readonly records: number;
  /** What was about to be given, and of which no giving is recorded: AWS or a rule refused it afterwards, or a run ended. */
  readonly unfinished: number;
  /** Lines of what jobs with AWS write that say to be older than the trail: compared with nothing. */
  readonly before: number;
  /** When the first object was written; what the ledger tells of before is in no bucket. `undefined`: there is none. */
  readonly since: Instant | undefined;
}

/** Written by jobs that have AWS, and by no others. */
const OF_AWS: ReadonlySet<string> = new Set<State | 'tampered' | 'last-accesses'>([
  'granted',
  'scheduled',
  'revoked',
  'expired',
  'tampered',
  'last-accesses',
]);
/** Written by those and by others as well: what a job that has AWS wrote of them is compared, and no more is said of the rest. */
const OF_BOTH: ReadonlySet<string> = new Set<State>(['refused', 'failed', 'approved']);
const isCompared = (kind: string): boolean => OF_AWS.has(kind) || OF_BOTH.has(kind);
const GIVING: ReadonlySet<string> = new Set(['granted', 'scheduled']);
const INTENDED = 'intended';
/** Seconds. A run that is going on has written to the bucket, and not to the ledger yet. */
const GOING_ON = 60 * 60;

/** What the bucket holds of a repository. */
export interface TrailFound {
  readonly kept: readonly KeptRecord[];
  readonly altered: readonly (AlteredObject | UnreadObject)[];
  readonly covered: readonly CoveredObject[];
}

export function reconcileTrail(
  { kept, altered, covered }: TrailFound,
  ledger: readonly LedgerLine[],
  now: Instant,
): TrailCompared {
  const differences: Difference[] = altered.map((each) =>
    'why' in each
      ? {
          issue: each.issue,
          code: 'trail-unreadable',
          message: `The object ${each.key} of the audit trail cannot be read, and what it says is not compared: ${each.why}`,
        }
      : {
          issue: each.issue,
          code: 'trail-altered',
          message: `The object ${each.key} of the audit trail does not hold what its name says: somebody else put it there. It can be read and not be changed.`,
        },
  );
  differences.push(
    ...covered.map(({ issue, key, over: { versions, markers } }): Difference => {
      const what = [
        ...(versions > 0 ? [`${versions} later version(s)`] : []),
        ...(markers > 0 ? [`${markers} marker(s) that it is deleted`] : []),
      ].join(' and ');
      return {
        issue,
        code: 'trail-covered',
        message: `Over the object ${key} of the audit trail somebody has put ${what}, which the bucket's policy keeps out: whoever asks for the newest alone does not see it. What was written first is compared all the same.`,
      };
    }),
  );
  const since = kept.reduce<Instant | undefined>(
    (first, { at }) => (first === undefined || at < first ? at : first),
    undefined,
  );
  const lines = grouped(ledger);
  const intended = kept.filter(({ kind }) => kind === INTENDED);
  const given = kept.filter(({ kind }) => GIVING.has(kind));
  const same = (a: KeptRecord, b: KeptRecord): boolean =>
    a.issue === b.issue && a.part === b.part && a.until === b.until;
  const records = grouped(kept.filter(({ kind }) => kind !== INTENDED));

  for (const [of, there] of records) {
    const [first] = there;
    if (first === undefined) continue;
    const { issue, event, key } = first;
    const lined = lines.get(of);
    if (lined === undefined) {
      if (there.some(({ at }) => at <= now - GOING_ON))
        differences.push({
          issue,
          code: 'only-in-trail',
          message: `The audit trail has ${event}, and the ledger has not: it was taken out of the ledger. See ${key}.`,
        });
      continue;
    }
    // What is given was intended before; a line of it that the bucket did not take at first is older than its own record.
    const announced = GIVING.has(first.kind) ? intended.filter((other) => same(first, other)) : [];
    const earliest = Math.min(...[...there, ...announced].map(({ at }) => at));
    // Whatever the trail calls the event: a line that says what only jobs with AWS write is compared with what they wrote.
    const compared = lined.filter(({ kind }) => isCompared(first.kind) || OF_AWS.has(kind));
    for (const each of compared)
      if (each.at < earliest - GOING_ON)
        differences.push({
          issue,
          code: 'trail-differs',
          message: `The ledger says that ${event} was at ${formatInstant(each.at)}, and the audit trail took it at ${formatInstant(earliest as Instant)}: its time was changed${since !== undefined && each.at < since ? ', or `audit` was switched on in between' : ''}. See ${key}.`,
        });
    // A run that was killed and its successor may have written two versions; the ledger has one of what jobs wrote.
    const digests = new Set(there.map(({ digest }) => digest));
    if (compared.some(({ digest }) => !digests.has(digest)))
      differences.push({
        issue,
        code: 'trail-differs',
        message: `The ledger says of ${event} something else than the audit trail: the line was changed. See ${there.map((each) => each.key).join(', ')}.`,
      });
  }
  // Its request itself was about to be given when the trail was there already.
  const known = new Set(intended.filter(({ part }) => isAskedFirst(part)).map(({ issue }) => issue));
  let before = 0;
  for (const [of, lined] of lines) {
    if (records.has(of)) continue;
    for (const each of lined) {
      const { issue, event, kind, at } = each;
      if (!OF_AWS.has(kind) || isEndByAws(each, kept)) continue;
      // Of what was announced in the trail, a line that says to be older was given that time afterwards.
      if (since === undefined || (at < since && !known.has(issue))) {
        before += 1;
        continue;
      }
      differences.push({
        issue,
        code: 'only-in-ledger',
        message: `The ledger has ${event} of ${formatInstant(at)}, and the audit trail has not: no job that has AWS wrote it, or the bucket did not take it, or the run ended before. The log of its run and CloudTrail say which.`,
      });
    }
  }
  for (const each of given) {
    const announced = intended.filter((other) => same(each, other));
    if (announced.length === 0)
      differences.push({
        issue: each.issue,
        code: 'given-unannounced',
        message: `The audit trail has ${each.event}, and not that it was intended before. See ${each.key}.`,
      });
    // Tried again with another approval, it was announced again.
    else if (!announced.some(({ basis }) => isBasis(each.basis, basis)))
      differences.push({
        issue: each.issue,
        code: 'given-otherwise',
        message: `The audit trail says of ${each.event} that it rests on another policy, pull request or other approvals than what was announced before it was given. See ${[each, ...announced].map(({ key }) => key).join(', ')}.`,
      });
  }
  return {
    differences,
    records: kept.length + altered.length,
    unfinished: intended.filter((each) => !given.some((other) => same(each, other))).length,
    before,
    since,
  };
}

/** Whether what was given says of itself what was announced. What it does not say it does not contradict. */
const isBasis = (given: TrailBasis, announced: TrailBasis): boolean =>
  (['policy', 'pull'] as const).every(
    (name) => given[name] === undefined || given[name] === announced[name],
  ) &&
  (given.approvers === undefined || given.approvers.join() === (announced.approvers ?? []).join());

/**
 * That access was over, told by the job that has no AWS: it does that where no job that has any came to it within hours. When it would end was announced, AWS ends it by
 * itself, and so it is no news, whoever wrote it. Of what AWS does not end, or of an earlier time, the line may hide that somebody has access.
 */
function isEndByAws({ issue, kind, event, at, until }: LedgerLine, kept: readonly KeptRecord[]): boolean {
  if (kind !== 'expired' || until === undefined || event !== `expired:${until}`) return false;
  const end = parseInstant(until);
  const announced = kept.filter((each) => each.issue === issue && each.kind === INTENDED);
  const ends = announced.flatMap((each) => each.until ?? []);
  const last = ends.reduce<string | undefined>(
    (latest, each) => (latest === undefined || each > latest ? each : latest),
    undefined,
  );
  return (
    end !== undefined &&
    at >= end &&
    last === until &&
    announced.every(({ endsByItself }) => endsByItself) &&
    kept.some((each) => each.issue === issue && GIVING.has(each.kind))
  );
}

function grouped<T extends { readonly issue: IssueNumber; readonly event: string }>(
  all: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) {
    const of = `${each.issue} ${each.event}`;
    const group = groups.get(of);
    if (group) group.push(each);
    else groups.set(of, [each]);
  }
  return groups;
}
