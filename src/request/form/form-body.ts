import { FIELD_ORDER, FIELDS, type Field } from './form-fields.ts';
import type { Answers } from './issue-sections.ts';

/**
 * The body of an issue as GitHub writes it from the form: each field that the form offers, in the form's order. `parseIssueBody` is its
 * inverse; an answer that poses as another field's heading is found there.
 * @param offered `offeredFields` of the configuration; left out, all that there are
 */
export const formBody = (answers: Answers, offered: readonly Field[] = FIELD_ORDER): string =>
  offered.map((field) => `### ${FIELDS[field].label}\n\n${answers[field] ?? '_No response_'}`).join('\n\n');
