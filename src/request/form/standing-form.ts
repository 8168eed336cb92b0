import { stringify } from 'yaml';
import { valid, type Checked, type Problem } from '../../terms/checked.ts';
import { parseDuration } from '../../terms/duration.ts';
import type { Seconds } from '../../terms/instant.ts';
import { hiddenIn, stripHidden } from '../../text/hidden-text.ts';
import { normaliseReason } from '../../text/normalise-reason.ts';
import { parseStandingText } from '../file/standing-file.ts';
import { standingText, type StandingPlace } from '../standing.ts';
import { USE_HEADING } from '../../terms/use-heading.ts';
import { REASON_LENGTH } from './form-fields.ts';
import { isRequest } from './issue-sections.ts';

/** A use of a standing approval, as its form says it. */
export interface UseAsk {
  readonly of: StandingPlace;
  /** `undefined`: as long as the approval has it. */
  readonly duration: Seconds | undefined;
  readonly reason: string;
  /** As it was written; `undefined`: none. Whether there has to be one, and of what form, the configuration says. */
  readonly ticket: string | undefined;
}

/** Worded unlike the headings of a request's form: neither is taken for the other. */
const LABELS = {
  of: USE_HEADING.slice('### '.length),
  duration: 'How long this use lasts',
  reason: 'What this use is for',
  ticket: 'Ticket for this use',
} as const;
type Part = keyof typeof LABELS;
const PARTS = Object.keys(LABELS) as readonly Part[];

/** Where the form lies. */
export const STANDING_FORM = '.github/ISSUE_TEMPLATE/aws-standing.yml';

/** The issue form by which a standing approval is used. It follows from nothing: the approvals are named by hand. */
export function standingForm(): string {
  const form = {
    name: 'AWS access that is approved in advance',
    description: 'Use a standing approval',
    title: 'AWS access by a standing approval',
    body: [
      {
        type: 'markdown',
        attributes: {
          value:
            'For access that was approved in advance (`standing/` in this repository). It begins when you file this, ' +
            'and ends by itself. **An issue that is edited, or opened again, gives nothing: file a new one.**',
        },
      },
      {
        type: 'input',
        id: 'of',
        attributes: {
          label: LABELS.of,
          description: 'Its account and its name: the path of its file, without `standing/` and `.yml`.',
          placeholder: 'prod/nightly-export',
        },
        validations: { required: true },
      },
      {
        type: 'input',
        id: 'duration',
        attributes: {
          label: LABELS.duration,
          description: 'Such as 30m or 2h, from now. Left empty, as long as the approval says.',
        },
        validations: { required: false },
      },
      {
        type: 'textarea',
        id: 'reason',
        attributes: {
          label: LABELS.reason,
          description: 'What you are going to do. It is kept with the use.',
        },
        validations: { required: true },
      },
      {
        type: 'input',
        id: 'ticket',
        attributes: {
          label: LABELS.ticket,
          description: 'Where access to the account has to name one.',
        },
        validations: { required: false },
      },
    ],
  };
  return `# Written by \`aws-jit standing form\`. The same in every repository.\n${stringify(form, { version: '1.1', lineWidth: 0 })}`;
}

const linesOf = (body: string): string[] => body.split(/\r\n|\n|\r/);

/** A use, and nothing that could be drafted as well. */
export const isUse = (body: string): boolean =>
  body.startsWith(USE_HEADING) && linesOf(body)[0] === USE_HEADING && !isRequest(body);

/** Everything that is ours: what may hold access, and what is told of. */
export const isOurs = (body: string): boolean => isRequest(body) || isUse(body);

/** The body of a use, as GitHub writes it from the form's answers. */
export const useBody = (
  answers: Readonly<Record<Exclude<Part, 'ticket'>, string>> & { readonly ticket?: string },
): string => PARTS.map((part) => `### ${LABELS[part]}\n\n${answers[part] || '_No response_'}`).join('\n\n');

const HEADINGS = new Map(PARTS.map((part) => [`### ${LABELS[part]}`, part]));

/** Reads the body of a use: its three headings, each once and in the form's order. Nothing is guessed. */
export function parseUse(body: string): Checked<UseAsk> {
  const problems: Problem[] = [];
  const say = (path: string, message: string): void =>
    void problems.push({ code: 'use-form', path, message });
  const answers: { readonly part: Part; readonly lines: string[] }[] = [];
  for (const line of linesOf(body.slice(0, LONGEST))) {
    const part = HEADINGS.get(line);
    if (part !== undefined) answers.push({ part, lines: [] });
    else answers.at(-1)?.lines.push(line);
  }
  if (body.length > LONGEST || answers.map(({ part }) => part).join() !== PARTS.join())
    say(
      'Issue',
      `The form's ${PARTS.length} headings must stand here once each, in its order. File it anew with the form.`,
    );
  const answer = (part: Part): string => {
    const text =
      answers
        .find((each) => each.part === part)
        ?.lines.join('\n')
        .trim() ?? '';
    return text === '_No response_' ? '' : text;
  };
  const name = answer('of');
  const of = parseStandingText(name);
  if (of === undefined)
    say(LABELS.of, 'Name a standing approval by its account and its name, such as prod/nightly-export.');
  const length = answer('duration');
  const duration = length === '' ? undefined : parseDuration(length);
  if (length !== '' && duration === undefined)
    say(LABELS.duration, 'This is not a duration. Write it like 30m or 2h, or leave it empty.');
  const reason = normaliseReason(answer('reason'));
  if (hiddenIn(answer('reason')).length > 0 || stripHidden(name) !== name)
    say(LABELS.reason, 'The form holds text that nobody sees. Type it anew.');
  if (reason.length < REASON_LENGTH.least || reason.length > REASON_LENGTH.most)
    say(
      LABELS.reason,
      `Say in a sentence or two what this use is for (${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters).`,
    );
  const ticket = answer('ticket');
  return problems.length > 0 || of === undefined
    ? { ok: false, problems }
    : valid({ of, duration, reason, ticket: ticket === '' ? undefined : ticket });
}

/** GitHub's own limit for the body of an issue. */
const LONGEST = 65_536;

/**
 * Whether a text may once have been a use of this approval. More than `parseUse` reads counts: an issue that was edited since is known by what
 * GitHub keeps of it, and what gave access must not be uncounted by wording it otherwise.
 */
export const mayName = (text: string, of: StandingPlace): boolean =>
  text.includes(LABELS.of) && text.includes(standingText(of));
