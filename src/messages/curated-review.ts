import type { CuratedContent } from '../policy/curated-set.ts';
import { documentsOf } from '../policy/curated-set.ts';
import { codeSpan, fenced, inlineText } from '../text/markdown.ts';

/** A curated set as its reviewers are shown it. */
export interface CuratedReview {
  readonly name: string;
  readonly description: string;
  readonly mode: 'copy' | 'assign';
  readonly content: CuratedContent;
}

/** Characters of each document that the view shows; the policy file has all of it. */
const DOCUMENT_SHOWN = 6_000;

/** One paragraph for the pull request. */
export const curatedSummary = ({ name, description, mode, content }: CuratedReview): string =>
  `They get the curated set **${inlineText(name)}**, chosen by your security owners: ${inlineText(description)}. ` +
  (mode === 'copy'
    ? `It is copied from the permission set ${codeSpan(content.name)}, and AWS ends the copy.`
    : `The shared permission set ${codeSpan(content.name)} itself is assigned.`);

/** The part of the reviewer's view that says what is in the set. Follows from the file and the configuration alone. */
export function curatedSection(review: CuratedReview): readonly string[] {
  const { managed, customerManaged, inline, boundary, permissionSet } = review.content;
  return [
    '## What the curated set lets them do',
    '',
    curatedSummary(review),
    '',
    `- **Permission set:** ${codeSpan(permissionSet)}`,
    ...managed.map(({ arn, version }) => `- **Policy of AWS:** ${codeSpan(arn)}, version ${version}`),
    ...customerManaged.map(
      ({ path, name }) =>
        `- **Policy of the account:** ${codeSpan(`${path}${name}`)}; what it says is not in this repository`,
    ),
    `- **Inline policy:** ${inline === undefined ? 'none' : 'below'}`,
    ...(boundary === undefined
      ? []
      : [
          `- **Permissions boundary:** ${codeSpan('managed' in boundary ? boundary.managed : `${boundary.path}${boundary.customer}`)}`,
        ]),
    '- Nothing is granted unless AWS holds exactly this at that time.',
    '',
    ...documentsOf(review.content).flatMap(({ from, document }) => [
      `What ${inlineText(from)} says:`,
      '',
      fenced(JSON.stringify(document, undefined, 2), DOCUMENT_SHOWN),
      '',
    ]),
  ];
}
