import { revealHidden } from '../../text/hidden-text.ts';
import { plainMarkdown } from './terminal-markdown.ts';
import type { UnderReview } from './pull-under-review.ts';

/** Lines of a difference that are shown; all of them are in the files. */
const MOST = 40;

/**
 * What whoever is about to approve reads, from top to bottom; what to know before deciding comes last, next to the question. Made from
 * the files at the head alone: nothing in it is the pull request's text but what is named as that.
 */
export function reviewText(review: UnderReview, repository: string): string {
  const { pull, issue, head, url, files, view } = review;
  return [
    `${repository}: pull request #${pull}, for request #${issue}, at commit ${head}`,
    url,
    ...section(`The request: ${files.request.path}`, barred(files.request.text)),
    ...section(`The policy: ${files.policy.path}`, barred(files.policy.text)),
    ...section(
      'What it means, made now from these two files and the default branch’s aws-jit.yml',
      view === undefined
        ? ['It cannot be made; why is said below.']
        : plainMarkdown(view).trimEnd().split('\n'),
    ),
    ...differences(review),
    ...(review.toKnow.length === 0 ? [] : section('To know before you decide', listed(review.toKnow))),
    '',
    '',
  ].join('\n');
}

const section = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  `━━ ${title}`,
  '',
  ...lines,
];

/** Somebody's lines, which no line of ours can be taken for. */
const barred = (text: string | undefined): readonly string[] =>
  text === undefined
    ? ['It is not there, or no regular file of text.']
    : revealHidden(text)
        .trimEnd()
        .split('\n')
        .map((line) => `  │ ${line}`);

const listed = (all: readonly string[]): readonly string[] =>
  all.map((each) => `- ${revealHidden(each).replace(/\s+/g, ' ')}`);

function differences({ viewDiffers, files, text }: UnderReview): readonly string[] {
  const lines: string[] = [];
  if (viewDiffers !== undefined) {
    lines.push(
      ...section(
        `${files.review.path} says otherwise, from its line ${viewDiffers.line} on (− it says, + it should say)`,
        [...marked('−', viewDiffers.only.first), ...marked('+', viewDiffers.only.second)],
      ),
    );
  }
  if (text.missing.length > 0) {
    lines.push(
      ...section(
        'The pull request’s text lacks this, which follows from the files: somebody edited it, or it is of an earlier state',
        marked('+', text.missing),
      ),
    );
  }
  if (text.besides.length > 0) {
    lines.push(
      ...section('The pull request’s text also says this, which the files do not', marked('−', text.besides)),
    );
  }
  return lines;
}

const marked = (mark: string, lines: readonly string[]): readonly string[] => [
  ...lines.slice(0, MOST).map((line) => `  ${mark} ${revealHidden(line)}`),
  ...(lines.length > MOST ? [`    … and ${lines.length - MOST} lines more`] : []),
];
