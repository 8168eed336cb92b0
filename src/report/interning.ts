/**
 * The text, if the check accepts it. A ledger says the same few thousand ARNs, actions and logins again and again: one
 * copy of each is kept, and it is checked once.
 */
export type Intern = <T extends string>(text: string, check: Check<T>) => T | undefined;
export type Check<T extends string> = (text: string) => text is T;

export const plain: Intern = (text, check) => (check(text) ? text : undefined);

export function interning(): Intern {
  const accepted = new Map<Check<string>, Map<string, string>>();
  return <T extends string>(text: string, check: Check<T>): T | undefined => {
    const known = accepted.get(check) ?? new Map<string, string>();
    if (known.size === 0) accepted.set(check, known);
    // Under a check lies only what it accepted.
    const kept = known.get(text) as T | undefined;
    if (kept !== undefined) return kept;
    if (!check(text)) return undefined;
    known.set(text, text);
    return text;
  };
}
