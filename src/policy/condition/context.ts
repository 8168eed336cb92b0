import { formatInstant, type Instant } from '../../lifecycle/instant.ts';

/** What a request carries, as a caller writes it: key → value or values. */
export type ContextValue = string | number | boolean | readonly string[];
export type ContextRecord = Readonly<Record<string, ContextValue>>;

/**
 * The request context: values by lower-case key, since the names of keys do not distinguish case, tag keys included.
 * A key without values is absent.
 */
export interface Context {
  /** `undefined` where the request does not carry the key. */
  valuesOf(key: string): readonly string[] | undefined;
  /** For a policy variable: the one value; `undefined` where there is none, an empty one, or several. */
  valueOf(key: string): string | undefined;
}

/**
 * @param at fills aws:CurrentTime and aws:EpochTime, which AWS puts into every request, unless the record has them.
 * @throws TypeError when two keys differ in case only: which one counts is not ours to guess.
 */
export function contextOf(record: ContextRecord, at: Instant): Context {
  const values = new Map<string, readonly string[]>([
    ['aws:currenttime', [formatInstant(at)]],
    ['aws:epochtime', [String(at)]],
  ]);
  const seen = new Set<string>();
  for (const [key, value] of Object.entries(record)) {
    const lower = key.toLowerCase();
    if (seen.has(lower))
      throw new TypeError(`The context has the key ${key} twice, in different case. Keep one.`);
    seen.add(lower);
    const list = typeof value === 'object' ? value : [String(value)];
    if (list.length > 0) values.set(lower, list);
    else values.delete(lower);
  }
  return {
    valuesOf: (key) => values.get(key.toLowerCase()),
    valueOf(key) {
      const [value, ...others] = values.get(key.toLowerCase()) ?? [];
      return others.length > 0 || value === '' ? undefined : value;
    },
  };
}
