import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Generated data with one table a service. A request names three services of 456, and reading and parsing all of them took
 * longer than everything else that `check` does (20 ms for the bytes alone), so a table is read when it is asked for.
 *
 * The file is JSON as any other. Where a table lies follows from `lengths`, the bytes of each from brace to brace, as
 * `serviceTablesText` lays them out:
 *
 *     {
 *     "date": "2026-09-26",
 *     "lengths": {
 *     "s3": 18034,
 *     "sqs": 2210
 *     },
 *     "services": {
 *     "s3": {
 *     …
 *     },
 *     "sqs": {
 *     …
 *     }
 *     }
 *     }
 */
export interface ServiceTables {
  /** The members before `lengths`, parsed. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly services: readonly string[];
  /**
   * The parsed table; `undefined` for a service that has none. Read and parsed anew at each call.
   * @throws Error where it does not lie where the file says.
   */
  readonly table: (service: string) => unknown;
}

/** A file of which parts are read. */
export interface BytesOfFile {
  readonly size: number;
  /** The bytes from a position on, fewer where the file ends. */
  read(position: number, length: number): Buffer;
}

const SERVICES = '\n"services": {\n';
const BETWEEN = ',\n';
const END = '\n}\n}\n';
/** The longest head that ships has 9 KB. */
const HEAD_LONGEST = 64 * 1024;

/** What stands before a table. Prefixes of services need no escapes, and are one byte a character. */
const nameOf = (service: string): string => `"${service}": `;
const PREFIX = /^[a-z0-9-]+$/;

/** @throws Error where the file is not laid out as above, or has another length than its tables together. */
export function readServiceTables(file: BytesOfFile): ServiceTables {
  const first = file.read(0, HEAD_LONGEST);
  const at = first.indexOf(SERVICES);
  if (at < 0) throw new Error('it has no member "services" on a line of its own');
  // All before the comma in front of `services`, made whole.
  const parsed: unknown = JSON.parse(`${first.toString('utf8', 0, at - ','.length)}}`);
  if (!isRecord(parsed) || !isRecord(parsed['lengths']))
    throw new Error('it does not say where its tables are');
  const { lengths, ...head } = parsed;
  /** Service → where its name begins and its table ends. */
  const places = new Map<string, readonly [start: number, length: number]>();
  let position = at + SERVICES.length;
  for (const [service, length] of Object.entries(lengths)) {
    if (typeof length !== 'number') throw new Error(`the length of the table of ${service} is no number`);
    if (places.size > 0) position += BETWEEN.length;
    const whole = nameOf(service).length + length;
    places.set(service, [position, whole]);
    position += whole;
  }
  if (position + END.length !== file.size) throw new Error('its tables are longer or shorter than it says');
  return {
    head,
    services: [...places.keys()],
    table(service) {
      const place = places.get(service);
      if (place === undefined) return undefined;
      const text = file.read(...place).toString('utf8');
      if (!text.startsWith(nameOf(service))) throw new Error(`the table of ${service} lies elsewhere`);
      return JSON.parse(text.slice(nameOf(service).length)) as unknown;
    },
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text that `readServiceTables` reads.
 *
 * @param head member → its JSON; none is called `lengths` or `services`
 * @param tables service → the lines within the braces of its table, without the last comma
 */
export function serviceTablesText(
  head: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, readonly string[]>>,
): string {
  const before = Object.entries(head).map(([key, json]) => `${JSON.stringify(key)}: ${json},\n`);
  const texts = Object.entries(tables).map(
    ([service, lines]) => [service, `{\n${lines.join(',\n')}\n}`] as const,
  );
  const odd = texts.find(([service]) => !PREFIX.test(service));
  if (odd) throw new Error(`${JSON.stringify(odd[0])} is no prefix of a service, such as s3 or cognito-idp`);
  const lengths = texts
    .map(([service, text]) => `${nameOf(service)}${Buffer.byteLength(text)}`)
    .join(BETWEEN);
  const services = texts.map(([service, text]) => `${nameOf(service)}${text}`).join(BETWEEN);
  return `{\n${before.join('')}"lengths": {\n${lengths}\n},${SERVICES}${services}${END}`;
}

/**
 * Reads a generated file that ships with this version. In a checkout it lies in `data/` beside this module; in the bundle beside the entries (this code is then in `dist/` itself or in
 * `dist/chunks/`).
 *
 * @throws Error when the installation lacks it.
 */
export function loadServiceTables(name: string): ServiceTables {
  const path = ['./data/', './', '../']
    .map((each) => fileURLToPath(new URL(each + name, import.meta.url)))
    .find((each) => existsSync(each));
  if (path === undefined) throw damaged(name, 'there is no such file');
  const orDamaged = <T>(read: () => T): T => {
    try {
      return read();
    } catch (error) {
      throw damaged(name, error instanceof Error ? error.message : String(error));
    }
  };
  const tables = orDamaged(() => readServiceTables(bytesOf(path)));
  return { ...tables, table: (service) => orDamaged(() => tables.table(service)) };
}

/** Whoever asks for more parts than this goes through most of the services, as a check of a thousand policies does. */
const FEW = 12;

/** Opened for each part, and from so many on read whole and kept: a process that runs for long holds nothing open. */
function bytesOf(path: string): BytesOfFile {
  let parts = 0;
  let whole: Buffer | undefined;
  return {
    size: statSync(path).size,
    read(position, length) {
      parts += 1;
      if (parts > FEW) {
        whole ??= readFileSync(path);
        return whole.subarray(position, position + length);
      }
      const opened = openSync(path, 'r');
      try {
        const bytes = Buffer.alloc(length);
        return bytes.subarray(0, readSync(opened, bytes, 0, length, position));
      } finally {
        closeSync(opened);
      }
    },
  };
}

/** What to say of a file that is not as it was generated. */
export const damaged = (name: string, why: string): Error =>
  new Error(
    `${name} is missing or damaged (${why}). It belongs to this program: install it again, or run "npm run build".`,
  );
