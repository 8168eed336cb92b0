import type { Problem } from '../../terms/checked.ts';
import { FIELD_ORDER, FIELDS } from './form-fields.ts';
import type { Field } from './form-fields.ts';
import { stripHidden } from '../../text/hidden-text.ts';

/** GitHub's own limit for the body of an issue. */
const LONGEST = 65_536;

export type Answers = Readonly<Partial<Record<Field, string>>>;

/** What could be read, and what is wrong: answers are checked even where headings are not in order. */
export interface Sections {
  readonly answers: Answers;
  readonly problems: readonly Problem[];
}

/** A request is recognised by at least three of the form's headings, so that one with a heading missing is still told so. */
export function isRequest(body: string): boolean {
  if (body.length > 4 * LONGEST) return false;
  const found = new Set(linesOf(body).map(headingOf));
  return FIELD_ORDER.filter((field) => found.has(field)).length >= 3;
}

/**
 * Splits a body into the answers under the form's headings. Each heading may stand once, in the form's order. An answer can
 * contain a line that reads like one of the headings, in a fence or not: which of the two is the real one cannot be told,
 * so this is a problem and never a new answer.
 */
export function readSections(body: string): Sections {
  if (body.length > LONGEST) {
    const message = `The issue has ${body.length} characters; GitHub's limit is ${LONGEST}. Shorten it.`;
    return { answers: {}, problems: [{ code: 'form-too-long', path: 'Issue', message }] };
  }
  const problems: Problem[] = [];
  const answers: Partial<Record<Field, string>> = {};
  const seen = new Set<Field>();
  const before: string[] = [];
  let lines = before;
  let reached = -1;
  const collected = new Map<Field, string[]>();
  const report = (code: string, path: string, message: string): void => {
    if (!problems.some((problem) => problem.code === code && problem.path === path)) {
      problems.push({ code, path, message });
    }
  };

  for (const line of linesOf(body)) {
    const field = headingOf(line);
    if (field === undefined) {
      const lookalike = lookalikeOf(line);
      if (lookalike !== undefined) {
        const { label } = FIELDS[lookalike];
        report(
          'form-lookalike',
          label,
          `A line looks like the form's heading "${label}" and is not. Remove it, or word it differently.`,
        );
      }
      lines.push(line);
      continue;
    }
    const { label } = FIELDS[field];
    if (seen.has(field)) {
      report(
        'form-repeated',
        label,
        `The heading "${label}" stands more than once, so it cannot be told which answer counts. Keep one.`,
      );
      lines = [];
      continue;
    }
    seen.add(field);
    const place = FIELD_ORDER.indexOf(field);
    if (place < reached) {
      report(
        'form-order',
        label,
        `The heading "${label}" stands after a later one. Put the headings back into the form's order.`,
      );
    }
    reached = Math.max(reached, place);
    lines = [];
    collected.set(field, lines);
  }

  if (before.some((line) => line.trim() !== '')) {
    report(
      'form-before',
      'Issue',
      `There is text before the form's first heading. Move it to "${FIELDS.reason.label}".`,
    );
  }
  for (const field of FIELD_ORDER) {
    const { label, required } = FIELDS[field];
    const answer = collected.get(field)?.join('\n').trim();
    if (answer === undefined) {
      if (required)
        report(
          'form-missing',
          label,
          `The heading "${label}" is missing. File the form anew, or put it back.`,
        );
    } else if (answer !== '' && answer !== '_No response_') answers[field] = answer;
  }
  return { answers, problems };
}

/** GitHub stores what the browser sends: CRLF from a form, LF from the API. */
const linesOf = (body: string): string[] => body.split(/\r\n|\n|\r/);

const BY_HEADING = new Map(FIELD_ORDER.map((field) => [`### ${FIELDS[field].label}`, field]));

const headingOf = (line: string): Field | undefined => BY_HEADING.get(line);

/** The same words, but for case, spaces, hidden characters, compatibility forms, and what marks them as a heading. */
const bare = (line: string): string =>
  stripHidden(line)
    .normalize('NFKC')
    .replace(/^[\s>]*#{1,6}\s*|(?<![\s#:])[\s#:]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const BY_WORDS = new Map(FIELD_ORDER.map((field) => [bare(FIELDS[field].label), field]));

function lookalikeOf(line: string): Field | undefined {
  // No heading is longer: a long line is not worth normalising.
  if (line.length > 200 || !/^[\s>\p{Default_Ignorable_Code_Point}]*[#\uFF03]/u.test(line)) return undefined;
  return BY_WORDS.get(bare(line));
}
