/**
 * What lies on the ledger branch anybody who can write to the repository can write. So it is read as suspiciously as the
 * events are: what is not of the expected form ends the reading of the whole file, which is then worked out anew.
 */
export class NotAsWritten extends Error {
  constructor(what: string) {
    super(`It is not as this program writes it: ${what}.`);
    this.name = 'NotAsWritten';
  }
}

export type Read<T> = (value: unknown) => T;

/**
 * JSON in the one spelling that this program writes: a space more, another order of fields or a name twice is somebody else's.
 * @throws NotAsWritten
 */
export function canonical<T>(bytes: Buffer, read: Read<T>): T {
  const known = read(parsed(bytes));
  if (!Buffer.from(JSON.stringify(known), 'utf8').equals(bytes)) throw new NotAsWritten('its spelling');
  return known;
}

/** @throws NotAsWritten */
export function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new NotAsWritten('JSON');
  }
}

export const whole: Read<number> = (value) => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new NotAsWritten('a whole number');
  return value;
};

export const count: Read<number> = (value) => {
  const number = whole(value);
  if (number < 0) throw new NotAsWritten('a count');
  return number;
};

export const flag: Read<boolean> = (value) => {
  if (typeof value !== 'boolean') throw new NotAsWritten('true or false');
  return value;
};

/** Accepted texts are asked for once: a ledger says the same few thousand again and again. */
export function text<T extends string>(what: string, check: (text: string) => text is T): Read<T> {
  const accepted = new Set<string>();
  const known = (value: string): value is T => {
    if (accepted.has(value)) return true;
    if (!check(value)) return false;
    accepted.add(value);
    return true;
  };
  return (value) => {
    if (typeof value !== 'string' || !known(value)) throw new NotAsWritten(what);
    return value;
  };
}

export const number =
  <T extends number>(what: string, is: (value: number) => value is T): Read<T> =>
  (value) => {
    if (typeof value !== 'number' || !is(value)) throw new NotAsWritten(what);
    return value;
  };

export const listOf =
  <T>(item: Read<T>): Read<T[]> =>
  (value) => {
    if (!Array.isArray(value)) throw new NotAsWritten('a list');
    const items = new Array<T>(value.length);
    for (let at = 0; at < items.length; at++) items[at] = item(value[at]);
    return items;
  };

type Tuple<R extends readonly Read<unknown>[]> = { -readonly [K in keyof R]: ReturnType<R[K]> };

export const tupleOf =
  <const R extends readonly Read<unknown>[]>(...readers: R): Read<Tuple<R>> =>
  (value) => {
    if (!Array.isArray(value) || value.length !== readers.length) throw new NotAsWritten('so many values');
    // Each reader gives the type of its place: `Tuple` says so.
    return readers.map((read, at) => read(value[at])) as Tuple<R>;
  };

type Fields<R> = { readonly [K in keyof R]: R[K] extends Read<infer T> ? T : never };

/** Exactly these fields. */
export const fieldsOf =
  <R extends Readonly<Record<string, Read<unknown>>>>(readers: R): Read<Fields<R>> =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new NotAsWritten('an object');
    const given = value as Readonly<Record<string, unknown>>;
    if (Object.keys(given).some((name) => !Object.hasOwn(readers, name)))
      throw new NotAsWritten('its fields');
    const read = Object.entries(readers).map(([name, field]) => [name, field(given[name])] as const);
    return Object.fromEntries(read) as Fields<R>;
  };

export const optional =
  <T>(read: Read<T>): Read<T | undefined> =>
  (value) =>
    value === undefined ? undefined : read(value);

export const nullable =
  <T>(read: Read<T>): Read<T | null> =>
  (value) =>
    value === null ? null : read(value);
