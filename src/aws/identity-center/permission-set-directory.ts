import type { Instant } from '../../terms/instant.ts';
import type { AwsClock } from '../date-header.ts';
import type { PermissionSetCalls } from './permission-set-calls.ts';
import { parseDescription, parseSetName, type SetPurpose } from './permission-set-names.ts';
import type { PolicyName } from '../iam/policy-names.ts';

/** A permission set of the organisation, as its name and description tell. */
export interface NamedSet {
  readonly arn: string;
  readonly name: string;
  /** `undefined`: the name is none of ours. */
  readonly own: PolicyName | undefined;
  /** `undefined`: the description is none of ours, whatever the name. */
  readonly purpose: SetPurpose | undefined;
}

/**
 * Which permission sets there are. Identity Center lists ARNs only, and describing one takes up to a second; but names
 * never change. So each is described once a run, whichever account asks, and a complete list costs one call for a hundred
 * sets and one for each that is new.
 */
export interface SetDirectory {
  /** Every set of the organisation that is there now: complete, or an error. */
  all(): Promise<readonly NamedSet[]>;
  /** The same, at most a minute old: what a run looks at first in each of its accounts. */
  recent(): Promise<readonly NamedSet[]>;
  named(arn: string): Promise<NamedSet | undefined>;
  /** What this run made or deleted itself. */
  changed(arn: string): void;
}

/** Descriptions asked for at a time: enough to fill a rate of 20 a second where each takes a second. */
const AT_ONCE = 20;
/** Seconds, by AWS's clock. */
const RECENT = 60;

export function setDirectory(
  calls: Pick<PermissionSetCalls, 'listSets' | 'describeSet'>,
  clock: Pick<AwsClock, 'last'>,
): SetDirectory {
  const known = new Map<string, Promise<NamedSet | undefined>>();
  let last: { readonly at: Instant | undefined; readonly sets: readonly NamedSet[] } | undefined;
  let running: Promise<readonly NamedSet[]> | undefined;

  const named = (arn: string): Promise<NamedSet | undefined> => {
    const before = known.get(arn);
    if (before !== undefined) return before;
    const asked = describe(arn);
    known.set(arn, asked);
    const forget = (): void => void known.delete(arn);
    // What failed, or is not there, is asked for again.
    asked.then((set) => {
      if (set === undefined) forget();
    }, forget);
    return asked;
  };

  const describe = async (arn: string): Promise<NamedSet | undefined> => {
    const set = await calls.describeSet(arn);
    if (set === undefined) return undefined;
    const own = parseSetName(set.name);
    return { arn, name: set.name, own, purpose: own && parseDescription(own, set.description) };
  };

  const all = async (): Promise<readonly NamedSet[]> => {
    const arns = [...(await calls.listSets())];
    const found: NamedSet[] = [];
    const next = async (): Promise<void> => {
      for (let arn = arns.shift(); arn !== undefined; arn = arns.shift()) {
        const set = await named(arn);
        // Listed and not described: deleted in between.
        if (set !== undefined) found.push(set);
      }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, arns.length) }, next));
    last = { at: clock.last, sets: found };
    return found;
  };

  return {
    all,
    named,
    async recent() {
      const now = clock.last;
      if (last?.at !== undefined && now !== undefined && now - last.at <= RECENT) return last.sets;
      running ??= all().finally(() => (running = undefined));
      return running;
    },
    changed(arn) {
      known.delete(arn);
      last = undefined;
    },
  };
}
