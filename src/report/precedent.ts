import * as z from 'zod';
import { IssueNumber, type Service, type UserId } from '../terms/brand.ts';
import { formatInstant, parseInstant, type Instant, type Seconds } from '../terms/instant.ts';
import { codeSpan } from '../text/markdown.ts';
import { filedAt, isLive, type RequestHistory } from './history.ts';

/**
 * What somebody had before, and what they used of it. The daily report writes one file a person on the ledger branch, so
 * that a draft reads a single file; like everything there it informs, and anybody who can write can write it.
 */
export interface PastRequest {
  readonly issue: IssueNumber;
  /** Name of the account; `undefined`: not on record. */
  readonly account: string | undefined;
  readonly services: readonly string[];
  readonly resources: readonly string[];
  readonly granted: readonly string[];
  readonly window: { readonly until: Instant } | undefined;
  readonly usage:
    | {
        readonly used: readonly { readonly action: string; readonly count: number; readonly last: Instant }[];
        readonly unused: readonly string[];
        readonly unknown: readonly string[];
      }
    | undefined;
}

/** Requests that a person's file holds, newest first. */
const KEPT = 30;
/** What was used half a year ago says little about what is needed now. */
const SPAN = (183 * 24 * 60 * 60) as Seconds;
/** Earlier requests that a pull request shows. */
const SHOWN = 3;
const ACTIONS_SHOWN = 6;

export const personPath = (id: UserId): string => `people/${id}.json`;

/** A grant as the file of a person holds it, and what decides for how long. */
export interface Precedent {
  readonly person: UserId;
  readonly filed: Instant;
  readonly until: Instant;
  readonly entry: PrecedentEntry;
}

/** As it stands in the file: times as text. */
export interface PrecedentEntry {
  readonly issue: IssueNumber;
  readonly account?: string | undefined;
  readonly services: readonly string[];
  readonly resources: readonly string[];
  readonly granted: readonly string[];
  readonly until: string;
  readonly used?:
    readonly { readonly action: string; readonly count: number; readonly last: string }[] | undefined;
  readonly unused?: readonly string[] | undefined;
  readonly unknown?: readonly string[] | undefined;
}

/** `undefined` for what is no precedent: made up, never granted, or not on record whose it was. */
export function precedentOf(history: RequestHistory): Precedent | undefined {
  const filed = filedAt(history);
  const { issue, account, services, resources, granted, requester, window, synthetic, usage } = history;
  if (requester === undefined || window === undefined || synthetic || filed === undefined) return undefined;
  const known = usage && {
    used: usage.used.map(({ action, count, last }) => ({ action, count, last: formatInstant(last) })),
    unused: usage.unused,
    unknown: usage.unknown,
  };
  const until = formatInstant(window.until);
  return {
    person: requester.id,
    filed,
    until: window.until,
    entry: { issue, account, services, resources, granted, until, ...known },
  };
}

/** Whether what was filed at this moment says anything of what is needed now. */
export const isLately = (filed: Instant, now: Instant): boolean => filed >= now - SPAN;

/** The files of everybody who was granted something lately, in a shape that changes only when the facts do. */
export function personFiles(
  histories: Iterable<RequestHistory>,
  now: Instant,
  closed: Iterable<Precedent> = [],
): ReadonlyMap<string, string> {
  const people = new Map<UserId, PrecedentEntry[]>();
  const add = ({ person, entry }: Precedent): void => {
    const known = people.get(person);
    if (known) known.push(entry);
    else people.set(person, [entry]);
  };
  for (const history of histories) {
    const precedent = precedentOf(history);
    if (precedent && (isLately(precedent.filed, now) || isLive(history, now))) add(precedent);
  }
  for (const precedent of closed) if (isLately(precedent.filed, now)) add(precedent);
  return new Map(
    [...people].map(([id, list]) => [
      personPath(id),
      `${JSON.stringify(list.sort((a, b) => b.issue - a.issue).slice(0, KEPT), null, 1)}\n`,
    ]),
  );
}

const ACTION = z.string().regex(/^[a-z0-9-]{1,64}:[A-Za-z0-9*?]{1,128}$/);
const time = z.string().transform((text, context): Instant => {
  const at = parseInstant(text);
  if (at !== undefined) return at;
  context.addIssue({ code: 'custom', message: 'no time' });
  return z.NEVER;
});
const texts = z.array(z.string().max(2_048)).max(1_000);
const actions = z.array(ACTION).max(1_000);
const past = z.object({
  issue: z.number().refine((number) => IssueNumber.is(number)),
  account: z.string().max(64).optional(),
  services: texts,
  resources: texts,
  granted: actions,
  until: time.optional(),
  used: z
    .array(z.object({ action: ACTION, count: z.int().min(0), last: time }))
    .max(1_000)
    .optional(),
  unused: actions.optional(),
  unknown: actions.optional(),
});

/** Reads a person's file. What is not as this program writes it is left out: a history is a help, and never needed. */
export function readPersonFile(text: string): readonly PastRequest[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (!Array.isArray(value)) return [];
  return value.slice(0, KEPT).flatMap((each: unknown): readonly PastRequest[] => {
    const read = past.safeParse(each);
    if (!read.success) return [];
    const { issue, account, services, resources, granted, until, used, unused, unknown } = read.data;
    return [
      {
        issue: IssueNumber.of(issue),
        account,
        services,
        resources,
        granted,
        window: until === undefined ? undefined : { until },
        usage: used === undefined ? undefined : { used, unused: unused ?? [], unknown: unknown ?? [] },
      },
    ];
  });
}

/** What is asked for now. */
export interface Wanted {
  readonly issue?: IssueNumber | undefined;
  readonly account: string;
  readonly services: readonly Service[];
  readonly resources: readonly string[];
}

/** Earlier grants for the same account and at least one of the same resources; without resources, the same services. */
export function related(before: readonly PastRequest[], wanted: Wanted): readonly PastRequest[] {
  return before.filter(
    (each) =>
      each.issue !== wanted.issue &&
      each.account === wanted.account &&
      (wanted.resources.length > 0
        ? each.resources.some((resource) => wanted.resources.includes(resource))
        : each.resources.length === 0 && wanted.services.some((service) => each.services.includes(service))),
  );
}

export interface UsedBefore {
  /** Used with these resources, most often used first; `grants`: in how many earlier grants. */
  readonly actions: readonly { readonly action: string; readonly count: number; readonly grants: number }[];
  /** Granted, and known to be unused in every grant that had it. */
  readonly neverUsed: readonly string[];
  /** Where this is from, newest first. */
  readonly from: readonly IssueNumber[];
}

/** What was used of earlier grants like the one that is wanted, for a draft to learn from. Pure; anybody may have forged it. */
export function usedBefore(before: readonly PastRequest[], wanted: Wanted): UsedBefore {
  const known = related(before, wanted).filter(({ usage }) => usage !== undefined);
  const used = new Map<string, { count: number; grants: number }>();
  const notUnused = new Set<string>();
  const unused = new Set<string>();
  for (const { usage } of known) {
    for (const { action, count } of usage?.used ?? []) {
      const sum = used.get(action) ?? { count: 0, grants: 0 };
      used.set(action, { count: sum.count + count, grants: sum.grants + 1 });
      notUnused.add(action);
    }
    for (const action of usage?.unknown ?? []) notUnused.add(action);
    for (const action of usage?.unused ?? []) unused.add(action);
  }
  return {
    actions: [...used]
      .map(([action, sums]) => ({ action, ...sums }))
      .sort((a, b) => b.grants - a.grants || b.count - a.count || (a.action < b.action ? -1 : 1)),
    neverUsed: [...unused].filter((action) => !notUnused.has(action)).sort(),
    from: known.map(({ issue }) => issue).sort((a, b) => b - a),
  };
}

/** For the pull request: what the requester had of these resources, and what they used last time. Empty if nothing. */
export function precedentLines(before: readonly PastRequest[], wanted: Wanted): readonly string[] {
  const found = [...related(before, wanted)].sort((a, b) => b.issue - a.issue);
  if (found.length === 0) return [];
  const lines = found.slice(0, SHOWN).map(({ issue, granted, window, usage }) => {
    const when = window === undefined ? '' : `, until ${formatInstant(window.until).slice(0, 10)}`;
    const what =
      usage === undefined
        ? 'what was used is not known yet'
        : [
            usage.used.length === 0
              ? 'nothing known to be used'
              : `used ${list(usage.used.map(({ action }) => action))}`,
            ...(usage.unused.length === 0 ? [] : [`unused ${list(usage.unused)}`]),
            ...(usage.unknown.length === 0 ? [] : [`${usage.unknown.length} not known`]),
          ].join('; ');
    return `- #${issue}: ${granted.length} actions${when}; ${what}`;
  });
  const more = found.length - lines.length;
  return [
    'Had before with these resources, as the ledger records it:',
    ...lines,
    ...(more > 0 ? [`- … and ${more} more in the last half year`] : []),
  ];
}

const list = (names: readonly string[]): string => {
  const shown = names.slice(0, ACTIONS_SHOWN).map((name) => codeSpan(name));
  return `${shown.join(', ')}${names.length > shown.length ? ` and ${names.length - shown.length} more` : ''}`;
};
