import type * as z from 'zod';
import { notImplemented, type AwsError } from '../query/query-error.ts';
import { validationException } from './json-error.ts';

/**
 * What a body says, if its shape allows it.
 * @throws AwsError ValidationException with AWS's count and wording; NotImplemented for a parameter that this
 * stand-in does not know.
 */
export function checked<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const result = shape.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [],
  );
  if (unknown.length > 0)
    throw notImplemented(`The stand-in does not know ${unknown.join(', ')} here; teach it in its shape`);
  throw violations(result.error.issues.map((issue) => ({ at: pathOf(issue.path), ...describe(issue) })));
}

/** AWS's way of listing what is wrong with parameters. */
function violations(
  problems: readonly { readonly at: string; readonly value: string; readonly must: string }[],
): AwsError {
  const lines = problems.map(
    ({ at, value, must }) => `Value ${value} at '${at}' failed to satisfy constraint: ${must}`,
  );
  return validationException(
    `${lines.length} validation error${lines.length === 1 ? '' : 's'} detected: ${lines.join('; ')}`,
  );
}

/** `Tags`, 0, `Key` → `tags.1.member.key` */
const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) =>
      typeof part === 'number'
        ? `${part + 1}.member`
        : String(part).replace(/^./, (first) => first.toLowerCase()),
    )
    .join('.');

function describe(issue: z.core.$ZodIssue): { readonly value: string; readonly must: string } {
  return {
    value: issue.input === undefined ? 'null' : `'${shown(issue.input)}'`,
    must: issue.input === undefined ? 'Member must not be null' : constraint(issue),
  };
}

function constraint(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return `Member must have ${measure(issue.origin)} greater than or equal to ${issue.minimum}`;
  if (issue.code === 'too_big')
    return `Member must have ${measure(issue.origin)} less than or equal to ${issue.maximum}`;
  if (issue.code === 'invalid_format')
    return `Member must satisfy regular expression pattern: ${(issue.pattern ?? '').replace(/^\/\^|\$\/[a-z]*$/g, '')}`;
  if (issue.code === 'invalid_value')
    return `Member must satisfy enum value set: [${issue.values.map(String).join(', ')}]`;
  return issue.code === 'invalid_type' ? `Member must be a ${issue.expected}` : issue.message;
}

const measure = (origin: string): string => (origin === 'string' || origin === 'array' ? 'length' : 'value');

const shown = (input: unknown): string => (typeof input === 'string' ? input : JSON.stringify(input));
