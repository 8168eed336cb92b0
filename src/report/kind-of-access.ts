import type { IssueNumber } from '../terms/brand.ts';
import type { Instant, Window } from '../terms/instant.ts';
import type { ApproverFact, RecordedEvent } from './event-data.ts';

/** What kind of access a request is, and what happened to it beside its states: it used a standing approval, it was extended, others were told. */
export interface KindOfAccess {
  /** Of a use: which standing approval, `prod/nightly-export`. It was approved once, for every use. */
  readonly standing: string | undefined;
  /** Of a use whose standing approval is break glass: what became of looking at it. `undefined` of every other. */
  readonly breakGlass: BreakGlass | undefined;
  /** In the order of their numbers; those that were only asked for as well. */
  readonly extensions: readonly ExtensionHistory[];
  /** When a further group was told that nobody had decided yet. */
  readonly escalated: readonly Instant[];
}

export interface BreakGlass {
  /** Its pull request of record. */
  readonly record: IssueNumber | undefined;
  /** `undefined`: nobody has signed it off, as far as is on record. */
  readonly signedOff: { readonly at: Instant; readonly by: readonly ApproverFact[] } | undefined;
}

export interface ExtensionHistory {
  readonly number: number;
  /** The end that it gives, or would give. */
  readonly until: Instant | undefined;
  readonly askedAt: Instant | undefined;
  /** `undefined`: asked for, and not on record as given. */
  readonly givenAt: Instant | undefined;
  readonly pull: IssueNumber | undefined;
  /** Whose approval of the extension counted. */
  readonly approvers: readonly ApproverFact[];
}

export const ORDINARY: KindOfAccess = {
  standing: undefined,
  breakGlass: undefined,
  extensions: [],
  escalated: [],
};

export function kindOfAccess(events: readonly RecordedEvent[]): KindOfAccess {
  const standing = events.findLast(({ facts }) => facts.standing !== undefined)?.facts.standing;
  const escalated = events.flatMap(({ kind, at }) => (kind === 'escalated' ? [at] : []));
  const extensions = extensionsIn(events);
  // Most requests are none of this: they share one object, which a ledger of 100,000 notices.
  return standing === undefined && escalated.length === 0 && extensions.length === 0
    ? ORDINARY
    : {
        standing,
        breakGlass: standing === undefined ? undefined : breakGlassIn(events),
        extensions,
        escalated,
      };
}

function breakGlassIn(events: readonly RecordedEvent[]): BreakGlass | undefined {
  if (!events.some(({ facts }) => facts.afterwards === true)) return undefined;
  // A record that was made anew waits anew.
  const last = events.findLast(({ kind }) => kind === 'signed-off' || kind === 'to-sign-off');
  return {
    record: last?.facts.record,
    signedOff: last?.kind === 'signed-off' ? { at: last.at, by: last.facts.approvers ?? [] } : undefined,
  };
}

/** Somebody still has to look at what was used by break glass. */
export const isUnsigned = ({ breakGlass }: Pick<KindOfAccess, 'breakGlass'>): boolean =>
  breakGlass !== undefined && breakGlass.signedOff === undefined;

function extensionsIn(events: readonly RecordedEvent[]): readonly ExtensionHistory[] {
  const found = new Map<number, ExtensionHistory>();
  for (const { kind, at, facts } of events) {
    const given = kind === 'granted' || kind === 'scheduled';
    if (!given && kind !== 'extension-proposed') continue;
    const number = (given ? numberOf(facts.part) : undefined) ?? facts.extension?.number;
    if (number === undefined) continue;
    const known = found.get(number);
    found.set(number, {
      number,
      until: facts.until ?? known?.until,
      askedAt: known?.askedAt ?? (given ? undefined : at),
      givenAt: known?.givenAt ?? (given ? at : undefined),
      pull: facts.extension?.pull ?? known?.pull,
      approvers: facts.extension?.approvers ?? known?.approvers ?? [],
    });
  }
  return [...found.values()].sort((a, b) => a.number - b.number);
}

/** `x2` is the second extension. */
const numberOf = (part: string | undefined): number | undefined =>
  part?.startsWith('x') === true ? Number(part.slice(1)) : undefined;

export const wasGiven = ({ givenAt }: Pick<ExtensionHistory, 'givenAt'>): boolean => givenAt !== undefined;

/** It was put in place before its start, which was asked for: AWS refused it until then. */
export const beganLater = ({
  window,
  grantedAt,
}: {
  readonly window: Window | undefined;
  readonly grantedAt: Instant | undefined;
}): boolean => window !== undefined && grantedAt !== undefined && window.from > grantedAt;
