/**
 * What an action can do to the world, beyond its access level. Three answers: "no" is only said where AWS publishes a model
 * of an operation by that very name and its shape excludes it, or where somebody decided it and wrote down why
 * (trait-overrides.ts). Nothing here is taken for safe because it is unknown.
 */
export type Answer = 'yes' | 'no' | 'unknown';

/** Trait → its letter in the table, in the order of the documentation. */
export const TRAIT_LETTERS = {
  takesRole: 'r',
  returnsSecret: 's',
  returnsContent: 'c',
  runsCode: 'x',
  /** Begins work that goes on by itself, with a role of its own. */
  startsWork: 'w',
  /** Changes what a thing does that works with a role of its own. */
  steersWork: 'm',
  opensToOthers: 'o',
  changesPermissions: 'p',
  deletes: 'd',
  /** Deletes a thing that holds what is stored: a table, a bucket, a volume. */
  deletesStore: 'e',
  stopsProtection: 'g',
} as const;

/** `reachesAccount` follows from the catalog: a change for which AWS knows no resource but `*`. */
export type TraitName = keyof typeof TRAIT_LETTERS | 'reachesAccount';
export type TabledTrait = keyof typeof TRAIT_LETTERS;

export const TABLED_TRAITS = Object.keys(TRAIT_LETTERS) as readonly TabledTrait[];

export type Traits = Readonly<Record<TraitName, Answer>>;

/**
 * A row: an upper-case letter for each yes, a lower-case one for each unknown, nothing for a no. `-` alone: all no; `?`
 * before the letters: no operation has the action's name.
 */
export function traitCode(answers: Readonly<Record<TabledTrait, Answer>>, hasOperation: boolean): string {
  const letters = TABLED_TRAITS.map((trait) => {
    const letter = TRAIT_LETTERS[trait];
    return answers[trait] === 'yes' ? letter.toUpperCase() : answers[trait] === 'unknown' ? letter : '';
  }).join('');
  return `${hasOperation ? '' : '?'}${letters}` || '-';
}

/** Whether the row is of an action whose name an operation of AWS's API models has. */
export const hasOperation = (code: string | undefined): boolean =>
  code !== undefined && !code.startsWith('?');

/** @param code `undefined`: the table does not know the action, so that all is unknown. */
export function answerIn(code: string | undefined, trait: TabledTrait): Answer {
  if (code === undefined) return 'unknown';
  const letter = TRAIT_LETTERS[trait];
  if (code.includes(letter.toUpperCase())) return 'yes';
  return code.includes(letter) ? 'unknown' : 'no';
}
