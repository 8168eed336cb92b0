import { inlineText } from '../../text/markdown.ts';
import { RISKS, type Risk } from '../../terms/risk-level.ts';
import { principalText } from '../principal-text.ts';
import type { Review } from './reviewers-view.ts';

/** One account of a request for several, with where its files are. */
export interface AccountReview {
  readonly review: Review;
  readonly paths: { readonly review: string };
}

/** Notes of single accounts; the rest stands in their own views. */
const NOTES_SHOWN = 12;

/**
 * Where the accounts differ: who gets it there, how risky it is, how many must approve. What is the same stands once, outside of it.
 * @param filesUrl folder of the draft branch in GitHub's pages
 */
export function accountsTable(accounts: readonly AccountReview[], filesUrl: string): readonly string[] {
  const [first] = accounts;
  if (first === undefined || accounts.length < 2) return [];
  const shared = new Set(first.review.notes);
  const notes = accounts.flatMap(({ review: { request, notes: own } }) =>
    own.filter((note) => !shared.has(note)).map((note) => `- **${request.account}**: ${inlineText(note)}`),
  );
  return [
    '| account | id | as | risk | approvals | in words |',
    '| --- | --- | --- | --- | --- | --- |',
    ...accounts.map(
      ({ review: { request, risk, required, sharedWith }, paths }) =>
        `| **${request.account}** | ${request.accountId} | ${principalText(request.principal)}${sharedWith.length === 0 ? '' : `, also for GitHub ids ${sharedWith.slice(0, 5).join(', ')}${sharedWith.length > 5 ? ' …' : ''}`} | ${risk} | ${required} | [view](${filesUrl}/${paths.review}) |`,
    ),
    '',
    'Each account is granted by itself, once enough of its own code owners have approved.',
    '',
    ...(notes.length === 0
      ? []
      : [
          'In single accounts:',
          ...notes.slice(0, NOTES_SHOWN),
          ...(notes.length > NOTES_SHOWN
            ? [`- and ${notes.length - NOTES_SHOWN} more, which stand in the views`]
            : []),
          '',
        ]),
  ];
}

/** ` (1 to 2 approvals, by account)` */
export function approvalsOf(accounts: readonly AccountReview[]): string {
  const counts = accounts.map(({ review }) => review.required);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return most < 2
    ? ''
    : least === most
      ? ` (${most} approvals)`
      : ` (${least} to ${most} approvals, by account)`;
}

export const gravestRisk = (accounts: readonly AccountReview[]): Risk =>
  RISKS[Math.max(...accounts.map(({ review }) => RISKS.indexOf(review.risk)))] ?? 'critical';
