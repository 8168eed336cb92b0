/**
 * The generated file `catalog.json`, as scripts/catalog.ts writes it: rows instead of objects, numbers instead of
 * repeated names, because it is parsed at the start of nearly every command.
 */
export interface CatalogIndex {
  /** Date of AWS's data, `2026-09-26`. */
  readonly date: string;
  /** Keys that AWS documents for all services. */
  readonly globalKeys: readonly KeyRow[];
  readonly services: Readonly<Record<string, ServiceTable>>;
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
