import type { State } from '../lifecycle/state.ts';
import { FIRST_PART, type Digest, type IssueNumber } from '../terms/brand.ts';
import { formatInstant, type Instant } from '../terms/instant.ts';
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
}

/** A line of the ledger, and the digest that it would have in the bucket. */
export interface LedgerLine {
  readonly issue: IssueNumber;
  readonly kind: string;
  readonly event: string;
  readonly at: Instant;
  readonly digest: Digest;
}

/** An object whose content is not what its key says. */
export interface AlteredObject {
  readonly key: string;
  readonly issue: IssueNumber;
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
const GIVING: ReadonlySet<string> = new Set(['granted', 'scheduled']);
const INTENDED = 'intended';
/** Seconds. A run that is going on has written to the bucket, and not to the ledger yet. */
const GOING_ON = 60 * 60;

export function reconcileTrail(
  kept: readonly KeptRecord[],
  altered: readonly (AlteredObject | UnreadObject)[],
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
    for (const each of lined)
      if (OF_AWS.has(first.kind) && each.at < earliest - GOING_ON)
        differences.push({
          issue,
          code: 'trail-differs',
          message: `The ledger says that ${event} was at ${formatInstant(each.at)}, and the audit trail took it at ${formatInstant(earliest as Instant)}: its time was changed${since !== undefined && each.at < since ? ', or `audit` was switched on in between' : ''}. See ${key}.`,
        });
    // A run that was killed and its successor may have written two versions; the ledger has one of what jobs wrote.
    const digests = new Set(there.map(({ digest }) => digest));
    if (OF_AWS.has(first.kind) && lined.some(({ digest }) => !digests.has(digest)))
      differences.push({
        issue,
        code: 'trail-differs',
        message: `The ledger says of ${event} something else than the audit trail: the line was changed. See ${there.map((each) => each.key).join(', ')}.`,
      });
  }
  // Its request itself was about to be given when the trail was there already.
  const known = new Set(intended.filter(({ part }) => part === FIRST_PART).map(({ issue }) => issue));
  let before = 0;
  for (const [of, lined] of lines) {
    if (records.has(of)) continue;
    for (const { issue, event, kind, at } of lined) {
      if (!OF_AWS.has(kind)) continue;
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
  for (const each of given)
    if (!intended.some((other) => same(each, other)))
      differences.push({
        issue: each.issue,
        code: 'given-unannounced',
        message: `The audit trail has ${each.event}, and not that it was intended before. See ${each.key}.`,
      });
  return {
    differences,
    records: kept.length + altered.length,
    unfinished: intended.filter((each) => !given.some((other) => same(each, other))).length,
    before,
    since,
  };
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
