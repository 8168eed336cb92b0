import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Config } from '../../src/config/config.ts';
import { parseDuration } from '../../src/terms/duration.ts';
import { FIELD_ORDER, FIELDS } from '../../src/request/form/form-fields.ts';
import { issueForm } from '../../src/request/form/issue-form.ts';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { bodyOf } from './body.ts';
import { configuration, CONFIGURATION } from './configuration.ts';

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: {
      readonly label?: string;
      readonly description?: string;
      readonly options?: readonly string[];
      readonly default?: number;
      readonly multiple?: boolean;
    };
    readonly validations?: { readonly required: boolean };
  }[];
}

const formOf = (config: Config): Form => parse(issueForm(config)) as Form;
const field = (form: Form, id: string) => {
  const found = form.body.find((each) => each.id === id);
  if (!found) throw new Error(`no field ${id}`);
  return found;
};

describe('the form', () => {
  const form = formOf(configuration());

  test('has every field once, in order, with its label', () => {
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    expect(
      fields.map(({ id, attributes, validations }) => [id, attributes.label, validations?.required]),
    ).toEqual(
      FIELD_ORDER.filter((id) => id !== 'preset' && id !== 'role' && id !== 'curated').map((id) => [
        id,
        FIELDS[id].label,
        FIELDS[id].required,
      ]),
    );
  });

  test('offers only what is accepted: each option of each dropdown', () => {
    const catalog = loadCatalog();
    for (const { id, type, attributes } of form.body) {
      if (type !== 'dropdown' || id === undefined) continue;
      for (const option of attributes.options ?? []) {
        const answers = { [id]: option, resources: 'none' };
        const parsed = parseIssueBody(bodyOf(answers), configuration(), catalog);
        expect([id, option, parsed.ok ? [] : parsed.problems]).toEqual([id, option, []]);
      }
    }
  });

  test('proposes policy_ttl, and nothing longer than max_duration', () => {
    const config = configuration(`${CONFIGURATION}\npolicy_ttl: 100m\nmax_duration: 5h`);
    const { options = [], default: index = -1 } = field(formOf(config), 'duration').attributes;
    expect(options).toEqual(['1h', '100m', '2h', '4h', '5h']);
    expect(parseDuration(options[index] ?? '')).toBe(config.policy_ttl);
  });

  test('lists the names of resources', () => {
    expect(field(form, 'resources').attributes.description).toContain('`exports`, `queue`, `staging-queue`');
  });

  test('is a text field for more services than a dropdown can hold', () => {
    const many = Array.from({ length: 101 }, (_, i) => `service${i}`).join(', ');
    const config = configuration(
      CONFIGURATION.replace(/allowed_services: .*/, `allowed_services: [${many}]`),
    );
    expect(field(formOf(config), 'services').type).toBe('input');
    expect(field(form, 'services').attributes.multiple).toBe(true);
  });

  test('reads alike as YAML 1.1, which takes `no` for false and `123` for a number', () => {
    const config = configuration(
      'aws_region: eu-west-1\nallowed_services: ["no", "on", "1e3", "012", y]\naccounts: {"123": {id: "111122223333"}, "null": {id: "111122223334"}}',
    );
    const text = issueForm(config);
    expect(parse(text, { version: '1.1' })).toEqual(parse(text));
    expect(field(parse(text, { version: '1.1' }) as Form, 'services').attributes.options).toEqual([
      'no',
      'on',
      '1e3',
      '012',
      'y',
    ]);
  });

  test('keeps within what GitHub takes: unique labels and options, all of them texts, none called None', () => {
    const labels = form.body.flatMap(({ attributes }) => attributes.label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { attributes } of form.body) {
      const options = attributes.options ?? [];
      expect(new Set(options).size).toBe(options.length);
      for (const option of options) expect(option).toMatch(/^(?!none$).+$/i);
    }
  });
});

test("this repository's own form is what its configuration says", async () => {
  const root = new URL('../../', import.meta.url);
  const config = readConfig(await readFile(new URL('aws-jit.yml', root), 'utf8'), loadCatalog().services);
  if (!config.ok) throw new Error(JSON.stringify(config.problems));
  expect(await readFile(new URL('.github/ISSUE_TEMPLATE/aws-access.yml', root), 'utf8')).toBe(
    issueForm(config.value),
  );
});
