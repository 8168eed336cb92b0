import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { form } from '../../src/terminal/form-command.ts';
import type { FormArguments } from '../../src/terminal/form-command.ts';
import { configJsonSchema } from '../../src/config/config-schema.ts';

const ROOT = new URL('../../', import.meta.url);
const ARGUMENTS: FormArguments = {
  config: 'aws-jit.yml',
  form: '.github/ISSUE_TEMPLATE/aws-access.yml',
  schema: 'docs/aws-jit.schema.json',
  reference: 'docs/configuration.md',
  check: false,
};

/** A folder in memory, filled from this repository. */
async function folder() {
  const paths = [ARGUMENTS.config, ARGUMENTS.form, ARGUMENTS.schema ?? '', ARGUMENTS.reference ?? ''];
  const files = new Map<string, string>();
  for (const path of paths) files.set(path, await readFile(new URL(path, ROOT), 'utf8'));
  const said: string[] = [];
  const run = (args: Partial<FormArguments> = {}) =>
    form(
      { ...ARGUMENTS, ...args },
      {
        read: (path) => Promise.resolve(files.get(path)),
        write: (path, text) => {
          files.set(path, text);
          return Promise.resolve();
        },
        stdout: (text) => said.push(text),
        stderr: (text) => said.push(text),
      },
    );
  return { files, said, run };
}

test('form, schema and reference of this repository are up to date', async () => {
  const { run, said } = await folder();
  expect([await run({ check: true }), said.join('')]).toEqual([0, 'Up to date.\n']);
});

test('what is out of date is told by --check and written without it', async () => {
  const { files, run, said } = await folder();
  const config = files.get(ARGUMENTS.config) ?? '';
  files.set(ARGUMENTS.config, config.replace('  - lambda\n', '  - lambda\n  - kms\n'));
  expect(await run({ check: true })).toBe(1);
  expect(said.join('')).toContain(ARGUMENTS.form);
  expect(files.get(ARGUMENTS.form)).not.toContain('kms');
  expect(await run()).toBe(0);
  expect(files.get(ARGUMENTS.form)).toContain('- kms');
  expect(await run({ check: true })).toBe(0);
});

test('a configuration with a mistake writes nothing, and says the line', async () => {
  const { files, run, said } = await folder();
  const before = files.get(ARGUMENTS.form);
  files.set(ARGUMENTS.config, 'aws_region: eu-west-1\nallowed_services: s3\n');
  expect(await run()).toBe(2);
  expect(said.join('')).toContain('aws-jit.yml:2: allowed_services must be a list');
  expect(files.get(ARGUMENTS.form)).toBe(before);
  await expect(run({ config: 'missing.yml' })).rejects.toThrow('missing.yml cannot be read');
});

test('a reference without its marks is left alone', async () => {
  const { files, run } = await folder();
  files.set('docs/configuration.md', '# Configuration\n');
  expect(await run()).toBe(2);
  expect(files.get('docs/configuration.md')).toBe('# Configuration\n');
});

test('the JSON Schema accepts what is read and refuses what is not', async () => {
  const formats = {
    uri: (text: string) => URL.canParse(text),
    email: (text: string) => /^[^@\s]+@[^@\s]+$/.test(text),
  };
  const ajv = new Ajv2020({ strict: false, formats });
  const validate = ajv.compile(configJsonSchema());
  const example: unknown = parse(await readFile(new URL('aws-jit.yml', ROOT), 'utf8'));
  expect([validate(example), validate.errors]).toEqual([true, null]);
  expect(
    validate({
      aws_region: 'eu-west-1',
      allowed_services: ['s3'],
      accounts: { prod: { id: '111122223333' } },
    }),
  ).toBe(true);
  expect(validate({ aws_region: 'eu-west-1', allowed_services: ['s3'] })).toBe(false);
  expect(validate({ aws_region: 'eu-west-1', allowed_services: ['s3'], accounts: { prod: { id: 5 } } })).toBe(
    false,
  );
  expect(validate({ ...(example as object), polcy_ttl: '8h' })).toBe(false);
});

test('every key has a description, for editors and for the reference', () => {
  const undescribed: string[] = [];
  const walk = (schema: ReturnType<typeof configJsonSchema>, path: string): void => {
    for (const [key, each] of Object.entries(schema.properties ?? {})) {
      if (!each.description) undescribed.push(`${path}${key}`);
      walk(each, `${path}${key}.`);
    }
    if (schema.additionalProperties) walk(schema.additionalProperties, `${path}*.`);
    if (schema.items) walk(schema.items, `${path}[].`);
  };
  walk(configJsonSchema(), '');
  expect(undescribed).toEqual([]);
});
