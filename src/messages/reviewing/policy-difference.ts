import type { PolicyDocument } from '../../policy/document/document.ts';
import { codeSpan } from '../../text/markdown.ts';
import type { Risk } from '../../terms/risk-level.ts';

/** What another policy allows more or less, action by action. */
export interface Difference {
  readonly added: readonly Allowed[];
  readonly removed: readonly Allowed[];
  /** Actions that both allow, on other resources or under other conditions. */
  readonly changed: readonly {
    readonly action: string;
    readonly more: readonly string[];
    readonly fewer: readonly string[];
  }[];
}

export interface Allowed {
  readonly action: string;
  /** ARN patterns, with a condition where there is one. */
  readonly on: readonly string[];
}

/** Compares two drafts; in them every action stands by its full name, so nothing has to be expanded. */
export function differenceOf(before: PolicyDocument, after: PolicyDocument): Difference {
  const [old, fresh] = [allowedIn(before), allowedIn(after)];
  const only = (a: typeof old, b: typeof old): readonly Allowed[] =>
    [...a].filter(([action]) => !b.has(action)).map(([action, on]) => ({ action, on: [...on].sort() }));
  const changed = [...fresh].flatMap(([action, on]) => {
    const was = old.get(action);
    if (was === undefined) return [];
    const more = [...on].filter((each) => !was.has(each)).sort();
    const fewer = [...was].filter((each) => !on.has(each)).sort();
    return more.length + fewer.length === 0 ? [] : [{ action, more, fewer }];
  });
  return { added: only(fresh, old), removed: only(old, fresh), changed };
}

function allowedIn({ Statement }: PolicyDocument): ReadonlyMap<string, ReadonlySet<string>> {
  const allowed = new Map<string, Set<string>>();
  for (const statement of Statement) {
    if (statement.Effect !== 'Allow') continue;
    const { Condition } = statement;
    for (const action of statement.Action) {
      const on = allowed.get(action) ?? new Set();
      for (const resource of statement.Resource) {
        on.add(Condition === undefined ? resource : `${resource} if ${JSON.stringify(Condition)}`);
      }
      allowed.set(action, on);
    }
  }
  return allowed;
}

export const isNoDifference = ({ added, removed, changed }: Difference): boolean =>
  added.length + removed.length + changed.length === 0;

/**
 * The whole difference as a Markdown list. @param was the risk of the earlier policy; `undefined`: it cannot be told any more.
 */
export function differenceText(
  { added, removed, changed }: Difference,
  was: Risk | undefined,
  is: Risk,
): string {
  const lines = [
    ...together(added, ({ on }) => shown(on)).map(([on, all]) => `- **added** ${names(all)} on ${on}`),
    ...together(removed, ({ on }) => shown(on)).map(([on, all]) => `- **removed** ${names(all)} on ${on}`),
    ...together(changed, ({ more, fewer }) =>
      [
        more.length > 0 ? `**also on** ${shown(more)}` : '',
        fewer.length > 0 ? `**no longer on** ${shown(fewer)}` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ).map(([where, all]) => `- ${names(all)} ${where}`),
  ];
  return [
    ...lines,
    was === undefined || was === is
      ? `- risk: ${is}${was === is ? ', as before' : ''}`
      : `- **risk:** ${was} → ${is}`,
  ].join('\n');
}

/** Actions to which the same happened share a line: nothing is left out, and what is said grows with the policies, not with their product. */
function together<T>(
  all: readonly T[],
  text: (one: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(text(each), [...(groups.get(text(each)) ?? []), each]);
  return [...groups];
}

const names = (all: readonly { readonly action: string }[]): string =>
  all.map(({ action }) => codeSpan(action)).join(', ');

const shown = (on: readonly string[]): string => on.map((each) => codeSpan(each)).join(', ');
