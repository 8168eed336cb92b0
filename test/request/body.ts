import { FIELDS } from '../../src/request/form/form-fields.ts';
import type { Field } from '../../src/request/form/form-fields.ts';

/** Answers of a good request, by the configuration in `configuration.ts`. */
export const GOOD: Readonly<Record<Field, string>> = {
  preset: '_No response_',
  account: 'prod',
  role: '_No response_',
  curated: '_No response_',
  services: 's3, logs',
  resources: 'exports\narn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/import:*',
  access: 'read: list, and read contents and settings',
  exceptions: '_No response_',
  reason: 'Find out why the import of last night failed.',
  duration: '8h',
  start: '_No response_',
  ticket: '_No response_',
};

export const heading = (field: Field): string => `### ${FIELDS[field].label}`;

/** An issue's body as GitHub writes it for a filed form: heading, empty line, answer, empty line. */
export function bodyOf(
  answers: Partial<Record<Field, string>> = {},
  fields = Object.keys(GOOD) as Field[],
): string {
  const all = { ...GOOD, ...answers };
  return fields.map((field) => `${heading(field)}\n\n${all[field]}`).join('\n\n') + '\n';
}
