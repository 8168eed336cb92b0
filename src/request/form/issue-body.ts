import type { AccountName } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import type { Checked } from '../../terms/checked.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import { checkAsk } from './read-ask.ts';
import type { AskSettings } from './ask-rules.ts';
import { FIELDS } from './form-fields.ts';
import { readSections } from './issue-sections.ts';
import type { Answers } from './issue-sections.ts';
import type { Ask } from '../request.ts';
import type { WrittenAsk } from './written-ask.ts';

export { isRequest } from './issue-sections.ts';

/**
 * Reads the body of an issue that was filed with the form. Every problem is reported, with the form's heading as its path.
 * @param catalog which services and resources AWS knows: an ask for anything else is refused here.
 * @param startThen what a start that names a place was read as before.
 * @param account which one is read, of a form that names several; left out: the first.
 */
export function parseIssueBody(
  body: string,
  settings: AskSettings,
  catalog?: Catalog,
  startThen?: Instant,
  account?: AccountName,
): Checked<Ask> {
  return readIssueBody(body, { settings, catalog, startThen, account });
}

/** The same, also without a configuration: for trying out a draft in a terminal. */
export function readIssueBody(
  body: string,
  rules: {
    readonly settings?: AskSettings | undefined;
    readonly catalog?: Catalog | undefined;
    readonly startThen?: Instant | undefined;
    readonly account?: AccountName | undefined;
  },
): Checked<Ask> {
  const { answers, problems } = readSections(body);
  if (problems.some(({ code }) => code === 'form-too-long')) return { ok: false, problems };
  const { written, unreadable } = readAnswers(answers);
  const asked = checkAsk(written, { ...rules, breadth: 'named' }, (field) => FIELDS[field].label);
  // Where a heading is missing or stands twice there is no answer to judge.
  const unanswered = new Set(
    problems
      .filter(({ code }) => code === 'form-missing' || code === 'form-repeated')
      .map(({ path }) => path),
  );
  const ofAnswers = [...unreadable, ...(asked.ok ? [] : asked.problems)];
  const all = [...problems, ...ofAnswers.filter(({ path }) => !unanswered.has(path))];
  return all.length > 0 ? { ok: false, problems: all } : asked;
}

function readAnswers(answers: Answers): {
  written: WrittenAsk;
  unreadable: { code: string; path: string; message: string }[];
} {
  const unreadable: { code: string; path: string; message: string }[] = [];
  const levels: [string, string][] = [];
  for (const line of lines(answers.exceptions)) {
    const match = /^([^\s:]+)\s*:\s*(\S.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) levels.push([match[1], match[2].trim()]);
    else {
      unreadable.push({
        code: 'access-line',
        path: FIELDS.exceptions.label,
        message: `"${line.slice(0, 80)}" is not readable. Write one service a line, such as "s3: write".`,
      });
    }
  }
  return {
    unreadable,
    written: {
      account: chosen(answers.account),
      preset: chosen(answers.preset),
      role: chosen(answers.role),
      curatedSet: chosen(answers.curated),
      services: chosen(answers.services)
        ?.split(/[\s,]+/)
        .filter((text) => text !== ''),
      resources: lines(answers.resources).map((line) => line.replace(/^- +/, '')),
      level: chosen(answers.access),
      levels,
      levelsIn: 'exceptions',
      reason: answers.reason,
      duration: chosen(answers.duration),
      start: answers.start,
      ticket: answers.ticket,
    },
  };
}

/** A dropdown that nobody touched says `None`. */
const chosen = (answer: string | undefined): string | undefined => (answer === 'None' ? undefined : answer);

const lines = (answer: string | undefined): string[] =>
  (answer ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
