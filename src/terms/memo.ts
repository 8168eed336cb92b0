/**
 * Remembers what a pure function answered. Bounded, since what is asked comes from policies that anybody can write: a full
 * memory is emptied, which costs a bounded number of answers being worked out again.
 *
 * @param limit most answers that are kept at a time.
 */
export function memo<K, V>(limit: number, answer: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    // `undefined` is an answer, too; it is looked for twice.
    if (found !== undefined || known.has(key)) return found as V;
    const value = answer(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same by an object that the answer belongs to, for as long as that object lives: a catalog, or a statement. */
export function memoOf<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = { value: answer(key) }));
    return found.value;
  };
}

/**
 * The same by what there is a fixed number of, such as the actions of a catalog, below a memory that belongs to their owner: nothing is forgotten. A
 * `WeakMap` of ten thousand actions would be gone through at every collection of garbage.
 */
export function memoEach<K, V>(answer: (key: K) => V): (key: K) => V {
  return memo(Infinity, answer);
}
