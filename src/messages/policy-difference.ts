import type { PolicyDocument } from '../policy/document/document.ts';
import { codeSpan } from '../text/markdown.ts';
import type { Risk } from '../terms/risk-level.ts';

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

const MOST_LINES = 20;
const MOST_RESOURCES = 4;

/**
 * The difference as a Markdown list. @param was the risk of the earlier policy; `undefined`: it cannot be told any more.
 */
export function differenceText(
  { added, removed, changed }: Difference,
  was: Risk | undefined,
  is: Risk,
): string {
  const lines = [
    ...added.map(({ action, on }) => `- **added** ${codeSpan(action)} on ${shown(on)}`),
    ...removed.map(({ action, on }) => `- **removed** ${codeSpan(action)} on ${shown(on)}`),
    ...changed.map(({ action, more, fewer }) =>
      [
        `- ${codeSpan(action)}`,
        more.length > 0 ? `**also on** ${shown(more)}` : '',
        fewer.length > 0 ? `**no longer on** ${shown(fewer)}` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ];
  const left = lines.length - MOST_LINES;
  return [
    ...lines.slice(0, MOST_LINES),
    ...(left > 0 ? [`- … and ${left} more; the files have them all`] : []),
    was === undefined || was === is
      ? `- risk: ${is}${was === is ? ', as before' : ''}`
      : `- **risk:** ${was} → ${is}`,
  ].join('\n');
}

function shown(on: readonly string[]): string {
  const some = on.slice(0, MOST_RESOURCES).map((each) => codeSpan(each));
  return on.length > MOST_RESOURCES
    ? `${some.join(', ')} and ${on.length - MOST_RESOURCES} more`
    : some.join(', ');
}
