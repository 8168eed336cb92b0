import { Service } from '../../terms/brand.ts';
import { ANY_ONE, ANY_RUN, literal, matchGlob, type Glob } from '../document/glob.ts';
import type { CatalogTables, KeyRow, LevelCode, ServiceTable } from './catalog-tables.ts';
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

interface Tables {
  readonly actions: readonly CatalogAction[];
  readonly actionByName: ReadonlyMap<string, CatalogAction>;
  readonly types: readonly CatalogResourceType[];
  readonly typeByName: ReadonlyMap<string, CatalogResourceType>;
  readonly key: (name: string) => KeyRow | undefined;
}

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
    const made = build(Service.of(name), table);
    built.set(name, made);
    return made;
  };

  const action = (id: string): CatalogAction | undefined => {
    const colon = id.indexOf(':');
    if (colon < 0) return undefined;
    return tables(id.slice(0, colon))?.actionByName.get(id.slice(colon + 1).toLowerCase());
  };

  return {
    date: source.date,
    services,
    actionsOf: (service) => tables(service)?.actions,
    action,
    resourceType: (service, name) => tables(service)?.typeByName.get(name.toLowerCase()),
    resourceTypesOf: (service) => tables(service)?.types ?? [],
    conditionKey(service, key) {
      const row = tables(service)?.key(key) ?? globalKey(key);
      return row && { key: row[0], type: row[1] };
    },
    description: textIn(source.descriptions),
    traitCode: textIn(source.traits),
  };
}

function build(service: Service, table: ServiceTable): Tables {
  const keyNames = (indexes: readonly number[]): string[] => indexes.map((at) => rowAt(table.keys, at)[0]);
  const types = table.types.map(([name, arns, keys]): CatalogResourceType => ({
    name,
    arns,
    conditionKeys: keyNames(keys),
  }));
  const actions = table.actions.map(([name, code, typeRefs, keys, dependents]): CatalogAction => {
    const id = `${service}:${name}`;
    return {
      service,
      name,
      id,
      level: levelOf(service, id, code),
      documentedLevel: AWS_LEVELS[code],
      resourceTypes: withOtherPages(
        service,
        name,
        typeRefs.map((ref) => ({
          name: rowAt(types, ref >= 0 ? ref : -ref - 1).name,
          required: ref >= 0,
        })),
      ),
      conditionKeys: keyNames(keys),
      dependents,
    };
  });
  return {
    actions,
    actionByName: new Map(actions.map((action) => [action.name.toLowerCase(), action])),
    types,
    typeByName: new Map(types.map((type) => [type.name.toLowerCase(), type])),
    key: keyFinder(table.keys),
  };
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
