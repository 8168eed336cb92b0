/**
 * Extracts from GitHub's published OpenAPI description the operations that the stand-in serves.
 *
 *     npm i --prefix /tmp/openapi @octokit/openapi
 *     npx tsx scripts/github-openapi.ts /tmp/openapi/node_modules/@octokit/openapi
 *
 * Writes test/fixtures/github-openapi.json: for each operation the schemas of what is sent and of each answer, as JSON
 * Schema, without descriptions and examples. The package (MIT, 385 MB installed) is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROUTES } from '../sandbox/github/rest/serve-rest.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = Record<string, Json>;

const [folder] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('Usage: tsx scripts/github-openapi.ts <folder of @octokit/openapi>');
const read = (name: string): JsonObject => JSON.parse(readFileSync(join(folder, name), 'utf8')) as JsonObject;
const description = read('generated/api.github.com.json');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (root: Json, ...path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), root);

/** Follows a `$ref` that is no schema: responses and request bodies are few, and are written out. */
function followed(value: Json | undefined): Json | undefined {
  const ref = isObject(value) ? value['$ref'] : undefined;
  return typeof ref === 'string' ? at(description, ...ref.replace('#/', '').split('/')) : value;
}

const DROPPED = new Set([
  'description',
  'example',
  'examples',
  'title',
  'externalDocs',
  'xml',
  'deprecated',
  'discriminator',
]);
const needed = new Set<string>();

/** OpenAPI 3.0 writes `nullable`, JSON Schema a type; `properties` holds names, not keywords. */
function schema(value: Json, names = false): Json {
  if (Array.isArray(value)) return value.map((each) => schema(each));
  if (!isObject(value)) return value;
  const ref = value['$ref'];
  if (!names && typeof ref === 'string') {
    const name = ref.split('/').at(-1) ?? '';
    needed.add(name);
    return { $ref: `#/schemas/${name}` };
  }
  const out: JsonObject = {};
  for (const [key, item] of Object.entries(value)) {
    if (!names && (DROPPED.has(key) || key.startsWith('x-') || key === 'nullable' || key === 'default'))
      continue;
    out[key] =
      !names && (key === 'enum' || key === 'required') ? item : schema(item, !names && key === 'properties');
  }
  if (names || value['nullable'] !== true) return out;
  if (Array.isArray(out['enum'])) out['enum'] = [...out['enum'], null];
  if (typeof out['type'] === 'string') return { ...out, type: [out['type'], 'null'] };
  return { anyOf: [out, { type: 'null' }] };
}

const bodyOf = (value: Json | undefined): Json | undefined =>
  at(followed(value) ?? null, 'content', 'application/json', 'schema');

const operations: Record<string, JsonObject> = {};
for (const { method, path } of ROUTES) {
  const operation = at(description, 'paths', path, method.toLowerCase());
  if (!isObject(operation)) {
    process.stderr.write(`GitHub describes no ${method} ${path}\n`);
    continue;
  }
  const request = bodyOf(operation['requestBody']);
  const responses: JsonObject = {};
  for (const [status, response] of Object.entries(
    isObject(operation['responses']) ? operation['responses'] : {},
  )) {
    const body = bodyOf(response);
    responses[status] = body === undefined ? null : schema(body);
  }
  operations[`${method} ${path}`] = { ...(request !== undefined && { request: schema(request) }), responses };
}

const schemas: JsonObject = {};
for (const name of needed) {
  // The set grows while it is walked, until nothing new is named.
  schemas[name] = schema(at(description, 'components', 'schemas', name) ?? {});
}

const text = JSON.stringify({
  source: `@octokit/openapi ${version}, api.github.com`,
  operations,
  schemas,
});
writeFileSync(new URL('../test/fixtures/github-openapi.json', import.meta.url), `${text}\n`);
process.stderr.write(
  `${Object.keys(operations).length} operations, ${Object.keys(schemas).length} schemas, ${Math.round(text.length / 1024)} KB\n`,
);
