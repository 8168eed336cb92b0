import type { Issue } from '../../github/open-issues.ts';
import type { DraftPullRequest } from '../../github/pull-requests.ts';
import { formatDuration } from '../../terms/duration.ts';
import { apartFacts } from '../../messages/apart-text.ts';
import { requestFacts } from '../../messages/request-facts.ts';
import * as news from '../../messages/news.ts';
import type { Request } from '../../request/request.ts';
import type { DraftingContext } from './drafting-context.ts';
import { recordedRequest, recordedStatements } from '../tell/ledger-record.ts';
import { digestOf } from '../run/request-of-issue.ts';
import { tell } from '../tell/tell.ts';
import type { Proposed } from './open-pull-request.ts';

/**
 * Tells that a draft is in review: the first one, and each that a comment led to, since what reviewers saw before no longer counts.
 * @param record for the ledger, on how it was drafted.
 */
export async function tellDrafted(
  { run, config, ledger }: Pick<DraftingContext, 'run' | 'config' | 'ledger'>,
  issue: Issue,
  { request, policy, judgement }: Proposed,
  pull: DraftPullRequest,
  record: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await tell(run, ledger, {
    issue,
    state: 'drafted',
    once: draftKey(request, policy),
    comment: undefined,
    status: {
      next: news.inReview(`#${pull.number}`),
      facts: [
        ...requestFacts(request, config.ticket.link, pull.number),
        ...apartFacts(judgement.review.understanding?.apart ?? []),
      ],
      trial: config.trial,
    },
    data: {
      body: request.bodyDigest,
      ...recordedRequest(request),
      ...(request.accounts === undefined ? {} : { accounts: request.accounts }),
      pull: pull.number,
      head: pull.head,
      policy: digestOf(policy),
      statements: recordedStatements(request, policy),
      ...record,
      risk: judgement.risk,
      ...(request.remarks === undefined ? {} : { remarks: request.remarks.map(({ comment }) => comment) }),
    },
  });
}

/** Two drafts may have one policy: of a form whose duration or reason was edited, shortened, or revised there and back. */
const draftKey = ({ bodyDigest, remarks = [], approvedDuration }: Request, policy: string): string =>
  [
    digestOf(`${bodyDigest}\n${policy}`).slice(0, 12),
    ...remarks.slice(-1).map(({ comment }) => String(comment)),
    ...(approvedDuration === undefined ? [] : [formatDuration(approvedDuration)]),
  ].join('-');
