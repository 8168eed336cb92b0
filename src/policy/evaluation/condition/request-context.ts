import { formatInstant, type Instant } from '../../../terms/instant.ts';

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
  return new RequestContext(record, at);
}

class RequestContext implements Context {
  readonly #values = new Map<string, readonly string[]>();
  readonly #at: Instant;

  constructor(record: ContextRecord, at: Instant) {
    this.#at = at;
    for (const key of Object.keys(record)) {
      const lower = key.toLowerCase();
      if (this.#values.has(lower))
        throw new TypeError(`The context has the key ${key} twice, in different case. Keep one.`);
      const value = record[key];
      if (value !== undefined) this.#values.set(lower, typeof value === 'object' ? value : [String(value)]);
    }
  }

  valuesOf(key: string): readonly string[] | undefined {
    const lower = key.toLowerCase();
    const given = this.#values.get(lower);
    if (given !== undefined) return given.length === 0 ? undefined : given;
    return lower === 'aws:currenttime'
      ? [formatInstant(this.#at)]
      : lower === 'aws:epochtime'
        ? [String(this.#at)]
        : undefined;
  }

  valueOf(key: string): string | undefined {
    const [value, ...others] = this.valuesOf(key) ?? [];
    return others.length > 0 || value === '' ? undefined : value;
  }
}
