import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Exchange } from '../../sandbox/github/github.ts';

interface Description {
  readonly source: string;
  readonly operations: Readonly<
    Record<string, { readonly request?: object; readonly responses: Readonly<Record<string, object | null>> }>
  >;
  readonly schemas: Readonly<Record<string, object>>;
}

/** What GitHub publishes about the operations that the stand-in serves; made by scripts/github-openapi.ts. */
export const DESCRIPTION = JSON.parse(
  readFileSync(new URL('../fixtures/github-openapi.json', import.meta.url), 'utf8'),
) as Description;

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true, logger: false });
// Not `email`: the addresses of GitHub's own bots hold brackets, which the format does not allow.
formats(ajv, ['date-time', 'uri']);
ajv.addSchema({ $id: 'github', schemas: DESCRIPTION.schemas });
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

function problemsOf(name: string, schema: object, value: unknown): string[] {
  let check = compiled.get(name);
  if (!check) {
    const text = JSON.stringify(schema).replaceAll('"#/schemas/', '"github#/schemas/');
    check = ajv.compile(JSON.parse(text) as object);
    compiled.set(name, check);
  }
  if (check(value)) return [];
  return (check.errors ?? []).map((error) => `${name}${error.instancePath} ${error.message ?? ''}`);
}

/**
 * Every way in which a call departs from GitHub's description: what was sent (where it was accepted), the status,
 * what was answered. Empty: none.
 */
export function departures({ method, operation, request, status, response }: Exchange): string[] {
  const name = `${method} ${operation}`;
  const described = DESCRIPTION.operations[name];
  if (!described) return [`GitHub describes no ${name}`];
  const sent =
    described.request && request !== undefined && status < 400
      ? problemsOf(`${name} sent`, described.request, request)
      : [];
  const schema = described.responses[String(status)];
  // Refusals have one shape, and the description does not list every status of every operation.
  if (status >= 400) return sent;
  if (schema === undefined) return [...sent, `GitHub does not answer ${name} with ${status}`];
  if (schema === null) return response === undefined ? sent : [...sent, `${name} ${status} has no body`];
  return [...sent, ...problemsOf(`${name} ${status}`, schema, JSON.parse(JSON.stringify(response)))];
}
