import { PINNED, type PinnedActions } from './pinned.ts';

/** Which actions workflows call, and at which commits: those of others, and this product's own. */

/** One `uses:` of a workflow that names an action elsewhere. */
export interface ActionPin {
  /** Path of the workflow. */
  readonly path: string;
  /** `owner/repository`, perhaps with a folder in it. */
  readonly action: string;
  /** As it stands there: `owner/repository@<40 hex> # v1.2.3`. */
  readonly uses: string;
}

/** What goes into a workflow can be read as nothing but one plain YAML value and its comment. */
const FULL = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}(?: # [\w.-]{1,40})?$/;
export const isFullPin = (uses: string): boolean => FULL.test(uses);

/** @param texts path → text of workflows; what cannot be there is left out. */
export const pinsIn = (texts: Readonly<Record<string, string | undefined>>): readonly ActionPin[] =>
  Object.entries(texts).flatMap(([path, text = '']) =>
    [...text.matchAll(/^ +(?:- )?uses:(.+)$/gm)].flatMap(([, value = '']) => {
      const uses = value.trim();
      const [action = ''] = uses.split('@');
      return action.startsWith('.') || !uses.includes('@') ? [] : [{ path, action, uses }];
    }),
  );

const NAMES = Object.keys(PINNED) as readonly (keyof PinnedActions)[];
const actionOf = (uses: string): string => uses.split('@')[0] ?? '';
const OTHERS: ReadonlyMap<string, keyof PinnedActions> = new Map(
  NAMES.map((name) => [actionOf(PINNED[name]), name]),
);

/**
 * Pins of the product itself, in the files that it writes: of the actions that `PINNED` does not name, the one that is called most, should
 * somebody have added a step of their own.
 */
export function ownPins(texts: Readonly<Record<string, string | undefined>>): readonly ActionPin[] {
  const byAction = new Map<string, ActionPin[]>();
  for (const pin of pinsIn(texts).filter(({ action }) => !OTHERS.has(action)))
    byAction.set(pin.action, [...(byAction.get(pin.action) ?? []), pin]);
  return [...byAction.values()].sort((a, b) => b.length - a.length)[0] ?? [];
}

/** `owner/repository@0123abc… # v1.2.3` → `0123abc…`; `undefined`: no full commit. */
export const commitOf = (uses: string): string | undefined => /@([0-9a-f]{40})\b/.exec(uses)?.[1];

/** The numbers of a version in the comment; `undefined`: none. */
const versionOf = (uses: string): readonly number[] | undefined =>
  /# v?(\d+(?:\.\d+){0,3})$/.exec(uses)?.[1]?.split('.').map(Number);

function compareVersions(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * Actions of others whose pins were moved past those that this version knows, by Dependabot or by hand: written anew, the workflows keep
 * them. So they keep a full commit that names no version, since nobody can tell which of the two is the newer.
 */
export function movedPins(texts: Readonly<Record<string, string | undefined>>): Partial<PinnedActions> {
  const moved: { -readonly [name in keyof PinnedActions]?: string } = {};
  for (const { action, uses } of pinsIn(texts)) {
    const name = OTHERS.get(action);
    if (name === undefined || !isFullPin(uses)) continue;
    const known = moved[name] ?? PINNED[name];
    if (commitOf(uses) === commitOf(known)) continue;
    const [theirs, ours] = [versionOf(uses), versionOf(known)];
    if (theirs === undefined ? moved[name] === undefined : compareVersions(theirs, ours ?? []) > 0)
      moved[name] = uses;
  }
  return moved;
}
