import type { CuratedContent } from '../../policy/curated-set.ts';
import { documentsOf } from '../../policy/curated-set.ts';
import { codeSpan, fenced, inlineText } from '../../text/markdown.ts';

/** A curated set as its reviewers are shown it. */
export interface CuratedReview {
  readonly name: string;
  readonly description: string;
  readonly mode: 'copy' | 'assign';
  readonly content: CuratedContent;
}

/** One paragraph for the pull request. */
export const curatedSummary = ({ name, description, mode, content }: CuratedReview): string =>
  `They get the curated set **${inlineText(name)}**, chosen by your security owners: ${inlineText(description)}. ` +
  (mode === 'copy'
    ? `It is copied from the permission set ${codeSpan(content.name)}, and AWS ends the copy.`
    : `The shared permission set ${codeSpan(content.name)} itself is assigned.`);

/**
 * The part of the reviewer's view that says what is in the set. Follows from the file and the configuration alone.
 * @param allowed what its documents allow, in words; the documents follow whole.
 */
export function curatedSection(review: CuratedReview, allowed: readonly string[]): readonly string[] {
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
    ...allowed,
    ...documentsOf(review.content).flatMap(({ from, document }) => [
      `What ${inlineText(from)} says:`,
      '',
      fenced(JSON.stringify(document, undefined, 2), Number.POSITIVE_INFINITY),
      '',
    ]),
  ];
}
