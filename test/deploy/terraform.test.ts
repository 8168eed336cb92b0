import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { isMap, isScalar, parseDocument } from 'yaml';

/** The modules of deploy/terraform/ hand the templates of deploy/ to AWS: what goes in and out has to be all that these have. */

const shipped = (path: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../deploy', path), 'utf8');
/** `RepositoryOwnerId` → `repository_owner_id` */
const snake = (name: string): string => name.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase();

/** Name → its own fields that are plain text. */
function section(template: string, name: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const node = parseDocument(template, { logLevel: 'error' }).get(name, true);
  if (!isMap(node)) throw new Error(`There is no ${name}.`);
  return new Map(
    node.items.map(({ key, value }) => [
      String(key),
      Object.fromEntries(
        isMap(value)
          ? value.items.flatMap(({ key: field, value: held }) =>
              isScalar(held) ? [[String(field), String(held.value)] as const] : [],
            )
          : [],
      ),
    ]),
  );
}

/** `block "name" { … }`, each attribute on a line of its own, as the module is written. */
function blocks(module: string, kind: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const [, name = '', body = ''] of module.matchAll(
    new RegExp(`^${kind} "(\\w+)" \\{\\n([^}]*?)^\\}`, 'gm'),
  ))
    found.set(
      name,
      Object.fromEntries(
        [...body.matchAll(/^ {2}(\w+) += (.*)$/gm)].map(([, key = '', value = '']) => [key, value]),
      ),
    );
  return found;
}

describe.each(['account', 'identity-center'])('deploy/terraform/%s', (name) => {
  const template = shipped(`${name}.yml`);
  const module = shipped(`terraform/${name}/main.tf`);
  const parameters = section(template, 'Parameters');
  const variables = blocks(module, 'variable');

  test('deploys the template itself', () => {
    expect(module).toContain(`template_body = file("\${path.module}/../../${name}.yml")`);
    expect(module.match(/^resource /gm)).toHaveLength(1);
    expect(module).toContain('capabilities  = ["CAPABILITY_NAMED_IAM"]');
  });

  test('every parameter is a variable of its kind, with the same default, and is handed on', () => {
    const own = [...variables.keys()].filter((each) => !['stack_name', 'tags'].includes(each));
    expect(own).toEqual([...parameters.keys()].map(snake));
    for (const [parameter, { Type, Default }] of parameters) {
      const variable = snake(parameter);
      const isList = Type === 'CommaDelimitedList';
      expect(variables.get(variable)).toMatchObject({ type: isList ? 'list(string)' : 'string' });
      expect(variables.get(variable)?.['default']).toBe(
        Default === undefined ? undefined : isList ? '[]' : `"${Default}"`,
      );
      const handed = new RegExp(`^    ${parameter} += (.*)$`, 'm').exec(module)?.[1];
      expect(handed).toBe(isList ? `join(",", var.${variable})` : `var.${variable}`);
    }
  });

  test('every output is one', () => {
    const outputs = blocks(module, 'output');
    const wanted = [...section(template, 'Outputs').keys()];
    expect([...outputs.keys()]).toEqual(wanted.map(snake));
    for (const output of wanted)
      expect(outputs.get(snake(output))?.['value']).toBe(
        `aws_cloudformation_stack.this.outputs["${output}"]`,
      );
  });
});
