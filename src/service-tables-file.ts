import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Generated data with one table a service. A request names three services of 456, and parsing all of them took longer
 * than everything else that `check` does, so a table is parsed when it is first asked for.
 *
 * The file is JSON as any other; only where its lines break is agreed on (`serviceTablesText` writes it so). JSON has no
 * line break within a text, so what stands at the beginning of a line cannot come from the data:
 *
 *     {
 *     "date": "2026-09-26",
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
  /** The members before `services`, parsed; `services` itself is empty in it. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly services: readonly string[];
  /** The parsed table; `undefined` for a service that has none. Parsed anew at each call. */
  readonly table: (service: string) => unknown;
}

const SERVICES = '"services": {\n';
const OPEN = ': {\n';
const CLOSE = '\n}';

/** @throws Error where the text is not laid out as above. */
export function readServiceTables(bytes: Buffer): ServiceTables {
  const start = bytes.indexOf(`\n${SERVICES}`) + 1;
  if (start === 0) throw new Error('it has no member "services" on a line of its own');
  // The head ends with a comma: a member that is never asked for makes it whole.
  const head: unknown = JSON.parse(`${bytes.toString('utf8', 0, start)}"services": {}}`);
  if (!isRecord(head)) throw new Error('it is no JSON object');
  /** Service → where its table begins and ends. */
  const places = new Map<string, readonly [number, number]>();
  let at = start + SERVICES.length;
  while (bytes[at] === QUOTE) {
    const open = bytes.indexOf(OPEN, at);
    const close = bytes.indexOf(CLOSE, open);
    if (open < 0 || close < 0) throw new Error('a table in it does not end');
    places.set(bytes.toString('utf8', at + 1, open - 1), [open + OPEN.indexOf('{'), close + CLOSE.length]);
    at = close + CLOSE.length;
    if (bytes[at] === COMMA) at += 1;
    at += 1;
  }
  if (bytes.toString('utf8', at).trim() !== '}\n}') throw new Error('something stands behind its tables');
  return {
    head,
    services: [...places.keys()],
    table(service) {
      const place = places.get(service);
      return place && (JSON.parse(bytes.toString('utf8', ...place)) as unknown);
    },
  };
}

const QUOTE = 0x22;
const COMMA = 0x2c;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The text that `readServiceTables` reads.
 *
 * @param tables service → the lines within the braces of its table, without the last comma. No line begins with a brace.
 */
export function serviceTablesText(
  head: Readonly<Record<string, string>>,
  tables: Readonly<Record<string, readonly string[]>>,
): string {
  const before = Object.entries(head).map(([key, json]) => `${JSON.stringify(key)}: ${json},\n`);
  const each = Object.entries(tables).map(
    ([service, lines]) => `${JSON.stringify(service)}: {\n${lines.join(',\n')}\n}`,
  );
  return `{\n${before.join('')}${SERVICES}${each.join(',\n')}\n}\n}\n`;
}

/**
 * Reads a generated file that ships with this version.
 *
 * @param folder where it lies in a checkout, seen from this module; in the bundle it lies beside the entries (this code is
 *   then in dist/ itself or in dist/chunks/).
 * @throws Error when the installation lacks it.
 */
export function loadServiceTables(folder: string, name: string): ServiceTables {
  for (const each of [folder, './', '../']) {
    const path = fileURLToPath(new URL(each + name, import.meta.url));
    if (!existsSync(path)) continue;
    try {
      return readServiceTables(readFileSync(path));
    } catch (error) {
      throw damaged(name, error instanceof Error ? error.message : String(error));
    }
  }
  throw damaged(name, 'there is no such file');
}

/** What to say of a file that is not as it was generated. */
export const damaged = (name: string, why: string): Error =>
  new Error(
    `${name} is missing or damaged (${why}). It belongs to this program: install it again, or run "npm run build".`,
  );
