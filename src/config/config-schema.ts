import * as z from 'zod';
import { configSchema } from './config.ts';

/** What of JSON Schema the documentation and the messages read. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly required?: readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly examples?: readonly string[];
}

/** JSON Schema (draft 2020-12) of `aws-jit.yml` as it is written, for completion in editors. */
export function configJsonSchema(): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  return {
    $schema,
    title: 'aws-jit.yml',
    description: 'Configuration of AWS JIT Permissions.',
    ...schema,
  } as JsonSchema;
}

/** The keys that may be written at a path, where that is a fixed set. */
export function keysAt(schema: JsonSchema, path: readonly (string | number)[]): readonly string[] {
  const [first, ...rest] = path;
  if (first === undefined) {
    return [
      ...Object.keys(schema.properties ?? {}),
      ...(schema.anyOf ?? []).flatMap((branch) => keysAt(branch, [])),
    ];
  }
  const next = [
    schema.properties?.[first],
    schema.additionalProperties === false ? undefined : schema.additionalProperties,
    typeof first === 'number' ? schema.items : undefined,
  ].filter((step) => step !== undefined);
  return [
    ...next.flatMap((step) => keysAt(step, rest)),
    ...(schema.anyOf ?? []).flatMap((branch) => keysAt(branch, path)),
  ];
}
