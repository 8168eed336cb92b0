import type { ExplainedStatement, Explanation } from '../../policy/guardrails/explain.ts';

/**
 * What a policy lets its holder do, in pieces: words of ours, and names that somebody else chose, which every surface shows as
 * code so that they cannot be read as ours. Every resource is named, and every action that changes, deletes or exposes,
 * the most dangerous first. Names are cut where they must be, actions never.
 */
export type Piece = string | { readonly name: string };
export type Line = readonly Piece[];

/** A statement: what it does, then a line for each resource and condition. */
export interface Told {
  readonly does: readonly Line[];
  readonly on: readonly Line[];
}

/** Reads of settings that are named; the rest are counted, and the reviewer's view has them. */
const READS_NAMED = 12;

export function whatItAllows(
  { statements }: Explanation,
  longestName: number,
  readsNamed = READS_NAMED,
): readonly Told[] {
  return [...statements]
    .sort((a, b) => danger(a) - danger(b))
    .map((each) => told(each, longestName, readsNamed));
}

/** Denies last; the others by the worst that they do. */
function danger({ effect, does }: ExplainedStatement): number {
  if (effect === 'Deny') return ORDER.length + 1;
  const place = ORDER.indexOf(does[0]?.what ?? '');
  return place < 0 ? -1 : place;
}

const ORDER: readonly string[] = [
  'Changes who may do what',
  'Deletes or stops',
  'Shows credentials, opens to others, or outlives the grant',
  'Changes',
  'Tags',
  'Reads what is stored',
  'Reads and lists settings',
];

/** Every action that is allowed, the most dangerous first: in no order that the requester chooses. */
export const byDanger = ({ statements }: Explanation): readonly string[] => {
  const all = statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ does }) => does.flatMap(({ what, actions }) => actions.map((action) => ({ action, what }))));
  const place = ({ what }: { readonly what: string }): number => ORDER.indexOf(what);
  return [...new Set(all.sort((a, b) => place(a) - place(b)).map(({ action }) => action))];
};

function told(
  { does, on, resources, conditions }: ExplainedStatement,
  longestName: number,
  readsNamed: number,
): Told {
  return {
    does: does.map(({ what, actions, harms }): Line => {
      const named = harms ? actions : actions.slice(0, readsNamed);
      const more = actions.length - named.length;
      return [
        `${what}: `,
        ...commas(named.map((name) => ({ name }))),
        ...(more > 0 ? [` and ${more} more that only read or list, in the files`] : []),
      ];
    }),
    on: [
      ...resources.map(({ pattern, words }): Line => [
        `${on} ${words}: `,
        { name: cutMiddle(pattern, longestName) },
      ]),
      ...conditions.map(({ key, is, values }): Line => [
        'only when ',
        { name: cutMiddle(key, longestName) },
        ` ${is} `,
        ...commas(
          values.map((name) => ({ name: cutMiddle(name, longestName) })),
          ' or ',
        ),
      ]),
    ],
  };
}

const commas = (names: readonly Piece[], between = ', '): readonly Piece[] =>
  names.flatMap((name, at) => (at === 0 ? [name] : [between, name]));

/** Both ends of a name tell it from others: account and service at the front, what it is called at the end. */
export function cutMiddle(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const front = Math.ceil((longest - 1) / 2);
  const back = longest - 1 - front;
  const head = name.slice(0, front).replace(/[\uD800-\uDBFF]$/, '');
  const tail = name.slice(name.length - back).replace(/^[\uDC00-\uDFFF]/, '');
  return `${head}…${tail}`;
}

const lengthOf = (line: Line): number =>
  line.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : piece.name.length + 2), 0);
const wholeLength = (all: readonly Told[]): number =>
  all.flatMap(({ does, on }) => [...does, ...on]).reduce((sum, line) => sum + lengthOf(line), 0);

/** What has room, and how much of it has none. */
export interface ToldWithin {
  readonly told: readonly Told[];
  /** Actions that are not named. */
  readonly actions: number;
  /** Lines of resources and conditions that are not shown. */
  readonly on: number;
}

/**
 * The same within a room: names grow shorter until it fits. Where it does not even then (beyond what AWS takes as a policy, or on
 * Slack), actions come first, the most dangerous before all, and what has no room is counted.
 */
export function whatItAllowsWithin(explanation: Explanation, room: number, longestName = 2_048): ToldWithin {
  for (const longest of [longestName, 300, 120, 80, 60, 40].filter((each) => each <= longestName)) {
    const told = whatItAllows(explanation, longest);
    if (wholeLength(told) <= room) return { told, actions: 0, on: 0 };
  }
  return asFarAsItFits(whatItAllows(explanation, 40), room);
}

function asFarAsItFits(all: readonly Told[], room: number): ToldWithin {
  let left = room;
  let [actions, others] = [0, 0];
  const takes = (line: Line): boolean => {
    const fits = lengthOf(line) <= left;
    // Nothing less dangerous is shown in its place.
    left = fits ? left - lengthOf(line) : 0;
    return fits;
  };
  const named = all.map(({ does }) =>
    does.flatMap((line): Line[] => {
      const names = line.filter((piece) => typeof piece !== 'string');
      const shown = names.filter((name) => takes([name, ', ']));
      const rest = names.length - shown.length;
      actions += rest;
      const [what = '', ...words] = line.filter((piece) => typeof piece === 'string' && piece !== ', ');
      return shown.length === 0
        ? []
        : [[what, ...commas(shown), ...(rest > 0 ? [` and ${rest} more`] : words)]];
    }),
  );
  const told = all.map(({ on }, at) => {
    const shown = on.filter(takes);
    const rest = on.length - shown.length;
    others += rest;
    const counted: Line[] =
      rest === 0
        ? []
        : [[`and ${rest} more ${rest === 1 ? 'line' : 'lines'} of resources and conditions, not shown here`]];
    return { does: named[at] ?? [], on: [...shown, ...counted] };
  });
  return { told: told.filter(({ does }) => does.length > 0), actions, on: others };
}

/** `3 actions and 41 lines of resources and conditions`. */
export const notShown = ({ actions, on }: ToldWithin): string | undefined =>
  actions + on === 0
    ? undefined
    : [
        ...(actions === 0 ? [] : [`${actions} ${actions === 1 ? 'action' : 'actions'}`]),
        ...(on === 0 ? [] : [`${on} ${on === 1 ? 'line' : 'lines'} of resources and conditions`]),
      ].join(' and ');
