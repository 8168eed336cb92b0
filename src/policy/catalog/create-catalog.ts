import { Service } from '../../terms/brand.ts';
import { ANY_ONE, ANY_RUN, literal, matchGlob, type Glob } from '../document/glob.ts';
import type { ActionRow, CatalogTables, KeyRow, LevelCode, ServiceTable } from './catalog-tables.ts';
import type { Catalog, CatalogAction, CatalogResourceType, Level } from './catalog.ts';
import { LEVEL_CORRECTIONS, SERVICES_OF_PERMISSIONS } from './levels.ts';
import { TYPES_OF_OTHER_PAGES } from './shared-prefixes.ts';

const AWS_LEVELS = {
  L: 'List',
  R: 'Read',
  W: 'Write',
  T: 'Tagging',
  P: 'Permissions',
} as const satisfies Record<LevelCode, Level>;

const CORRECTED: ReadonlyMap<string, Level> = new Map(
  LEVEL_CORRECTIONS.flatMap(({ level, actions }) => actions.map((id) => [id, level] as const)),
);

/**
 * The catalog over the generated tables. Those of a service are read when it is first asked for: a request names three
 * services of 456.
 */
export function createCatalog(source: CatalogTables): Catalog {
  const services = source.services.map((name) => Service.of(name));
  const named: ReadonlySet<string> = new Set(services);
  const built = new Map<string, Tables>();
  /** Text of an action in a table that is read once a service. */
  const textIn = (
    read: (service: string) => Readonly<Record<string, string>> | undefined,
  ): ((id: string) => string | undefined) => {
    const tables = new Map<string, Readonly<Record<string, string>>>();
    return (id) => {
      const known = action(id);
      if (known === undefined) return undefined;
      let texts = tables.get(known.service);
      if (texts === undefined) tables.set(known.service, (texts = read(known.service) ?? {}));
      return Object.hasOwn(texts, known.name) ? texts[known.name] : undefined;
    };
  };
  const globalKey = keyFinder(source.globalKeys);

  const tables = (service: string): Tables | undefined => {
    const name = service.toLowerCase();
    const known = built.get(name);
    if (known !== undefined) return known;
    const table = named.has(name) ? source.table(name) : undefined;
    if (table === undefined) return undefined;
    const made = new Tables(Service.of(name), table);
    built.set(name, made);
    return made;
  };

  const action = (id: string): CatalogAction | undefined => {
    const colon = id.indexOf(':');
    if (colon < 0) return undefined;
    return tables(id.slice(0, colon))?.action(id.slice(colon + 1).toLowerCase());
  };

  return {
    date: source.date,
    services,
    actionsOf: (service) => tables(service)?.actions,
    action,
    resourceType: (service, name) => tables(service)?.type(name.toLowerCase()),
    resourceTypesOf: (service) => tables(service)?.types ?? [],
    conditionKey(service, key) {
      const row = tables(service)?.key(key) ?? globalKey(key);
      return row && { key: row[0], type: row[1] };
    },
    description: textIn(source.descriptions),
    traitCode: textIn(source.traits),
  };
}

/** The tables of one service. An action is made of its row when it is asked for: EC2 has seven hundred, and a policy names five of them. */
class Tables {
  readonly #service: Service;
  readonly #table: ServiceTable;
  readonly key: (name: string) => KeyRow | undefined;
  readonly #made: (CatalogAction | undefined)[] = [];
  #rowByName: ReadonlyMap<string, number> | undefined;
  #actions: readonly CatalogAction[] | undefined;
  #types: readonly CatalogResourceType[] | undefined;
  #typeByName: ReadonlyMap<string, CatalogResourceType> | undefined;

  constructor(service: Service, table: ServiceTable) {
    this.#service = service;
    this.#table = table;
    this.key = keyFinder(table.keys);
  }

  get actions(): readonly CatalogAction[] {
    return (this.#actions ??= this.#table.actions.map((_, row) => this.#action(row)));
  }

  /** @param name in lower case */
  action(name: string): CatalogAction | undefined {
    this.#rowByName ??= new Map(this.#table.actions.map(([each], row) => [each.toLowerCase(), row]));
    const row = this.#rowByName.get(name);
    return row === undefined ? undefined : this.#action(row);
  }

  get types(): readonly CatalogResourceType[] {
    return (this.#types ??= this.#table.types.map(([name, arns, keys]) => ({
      name,
      arns,
      conditionKeys: this.#keyNames(keys),
    })));
  }

  /** @param name in lower case */
  type(name: string): CatalogResourceType | undefined {
    this.#typeByName ??= new Map(this.types.map((type) => [type.name.toLowerCase(), type]));
    return this.#typeByName.get(name);
  }

  #action(row: number): CatalogAction {
    return (this.#made[row] ??= this.#madeOf(rowAt(this.#table.actions, row)));
  }

  #madeOf([name, code, typeRefs, keys, dependents]: ActionRow): CatalogAction {
    const service = this.#service;
    const id = `${service}:${name}`;
    const ownTypes = typeRefs.map((ref) => ({
      name: rowAt(this.#table.types, ref >= 0 ? ref : -ref - 1)[0],
      required: ref >= 0,
    }));
    return {
      service,
      name,
      id,
      level: levelOf(service, id, code),
      documentedLevel: AWS_LEVELS[code],
      resourceTypes: withOtherPages(service, name, ownTypes),
      conditionKeys: this.#keyNames(keys),
      dependents,
    };
  }

  #keyNames(indexes: readonly number[]): readonly string[] {
    return indexes.map((at) => rowAt(this.#table.keys, at)[0]);
  }
}

function withOtherPages(
  service: Service,
  action: string,
  own: CatalogAction['resourceTypes'],
): CatalogAction['resourceTypes'] {
  const added = TYPES_OF_OTHER_PAGES[service]?.[action];
  if (added === undefined) return own;
  const names = [...new Set([...own.map(({ name }) => name), ...added])];
  return names.map((name) => ({ name, required: false }));
}

function levelOf(service: Service, id: string, code: LevelCode): Level {
  const corrected = CORRECTED.get(id);
  if (corrected !== undefined) return corrected;
  return code === 'W' && Object.hasOwn(SERVICES_OF_PERMISSIONS, service) ? 'Permissions' : AWS_LEVELS[code];
}

/** Finds a key's row whatever its case; `aws:ResourceTag/Team` finds `aws:ResourceTag/${TagKey}`. */
function keyFinder(rows: readonly KeyRow[]): (key: string) => KeyRow | undefined {
  let plain: ReadonlyMap<string, KeyRow> | undefined;
  let templates: readonly { readonly glob: Glob; readonly row: KeyRow }[] = [];
  return (key) => {
    if (plain === undefined) {
      plain = new Map(rows.map((row) => [row[0].toLowerCase(), row]));
      templates = rows
        .filter(([name]) => /\$\{|</.test(name))
        .map((row) => ({ glob: template(row[0]), row }));
    }
    const lower = key.toLowerCase();
    return plain.get(lower) ?? templates.find(({ glob }) => matchGlob(glob, lower))?.row;
  };
}

/** `aws:ResourceTag/${TagKey}` → a pattern in which the placeholder is at least one character. */
function template(name: string): Glob {
  const placeholder: Glob = [ANY_ONE, ANY_RUN];
  const parts = name.toLowerCase().split(/\$\{[^{}]*\}|<[^<>]*>/);
  return parts.flatMap((part, at) => (at > 0 ? [...placeholder, ...literal(part)] : literal(part)));
}

function rowAt<T>(rows: readonly T[], index: number): T {
  const row = rows[index];
  // The file is generated and its numbers are indexes into itself: anything else is a damaged installation.
  if (row === undefined) throw new Error(`catalog.json is damaged: it has no row ${index}`);
  return row;
}
