/**
 * The generated data as scripts/catalog.ts writes it: rows instead of objects, numbers instead of repeated names, because
 * some of it is parsed at the start of nearly every command.
 */
export interface CatalogTables {
  /** Date of AWS's data, `2026-09-26`. */
  readonly date: string;
  /** Keys that AWS documents for all services. */
  readonly globalKeys: readonly KeyRow[];
  /** In lower case. */
  readonly services: readonly string[];
  /** Asked once a service. */
  readonly table: (service: string) => ServiceTable | undefined;
  /** Action name → AWS's one-line description; `undefined` where none were loaded. */
  readonly descriptions: (service: string) => Readonly<Record<string, string>> | undefined;
  /** Action name → its traits in letters; `undefined` for a service that the table of traits does not know. */
  readonly traits: (service: string) => Readonly<Record<string, string>> | undefined;
}

export interface ServiceTable {
  readonly keys: readonly KeyRow[];
  readonly types: readonly TypeRow[];
  readonly actions: readonly ActionRow[];
}

/** Key (`${TagKey}` stands for any name), type as AWS writes it (`String`, `ArrayOfString`, `ARN`, …). */
export type KeyRow = readonly [key: string, type: string];

export type TypeRow = readonly [name: string, arns: readonly string[], keys: readonly number[]];

/** AWS's own level: List, Read, Write, Tagging, Permissions management. */
export type LevelCode = 'L' | 'R' | 'W' | 'T' | 'P';

export type ActionRow = readonly [
  name: string,
  level: LevelCode,
  /** Index of a required type, or `-index - 1` of an optional one. */
  types: readonly number[],
  keys: readonly number[],
  dependents: readonly string[],
];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shape that the catalog relies on, checked where the file is read; its rows are generated and not looked into. */
export const isServiceTable = (value: unknown): value is ServiceTable =>
  isRecord(value) &&
  Array.isArray(value['keys']) &&
  Array.isArray(value['types']) &&
  Array.isArray(value['actions']);

export const isKeyRows = (value: unknown): value is readonly KeyRow[] => Array.isArray(value);

/** Action name → a text. */
export const isTextTable = (value: unknown): value is Readonly<Record<string, string>> => isRecord(value);
