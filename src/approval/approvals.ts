import type { Sha, UserId } from '../terms/brand.ts';
import { formatInstant, type Instant, type Window } from '../terms/instant.ts';
import { eligibility, type ApproverSettings, type Standing } from './approver-eligibility.ts';
import type { Account, ApprovalFacts, DismissalFacts, PullFacts, ReviewFacts } from './approval-facts.ts';
import type { Reason } from './refusal-reasons.ts';

/** Somebody whose approval of the merged head counts, and how they gave it. */
export interface Approver {
  readonly id: UserId;
  readonly login: string;
  readonly by: 'review' | 'merge';
  readonly at: Instant;
  /** Id of the review; of a merge there is none. */
  readonly review?: number;
}

export interface Approvals {
  readonly approvers: readonly Approver[];
  readonly reasons: readonly Reason[];
}

/**
 * Counts who approved the merged head. Each person's latest decisive review speaks for them (a comment decides nothing
 * and replaces nothing); the merge itself is an approval when the merger pressed the button and may approve.
 * A change asked for by somebody who may approve stands in the way until they, or another who may approve, lift it.
 * @param settings `objectedTo`: what does not come about until then, in words
 */
export function countApprovals(
  facts: ApprovalFacts,
  pull: PullFacts,
  requester: UserId | undefined,
  settings: ApproverSettings & { readonly required: number; readonly objectedTo?: string },
  window: Window | undefined,
): Approvals {
  const reasons: Reason[] = [];
  const notCounted: Reason[] = [];
  const approvers = new Map<UserId, Approver>();
  const judge = eligibility(facts, pull, requester, settings);

  if (!pull.reviews.known) {
    reasons.push({
      code: 'reviews-unread',
      message: `The reviews of pull request #${pull.number} could not be read completely: ${pull.reviews.why}. The next run reads them again.`,
    });
  }
  const reviews = pull.reviews.known ? pull.reviews.value : [];
  for (const { account, review, at } of latestDecisive(reviews)) {
    const standing = judge(account);
    const verdict = weigh(review, account, pull, judge);
    if (verdict === 'blocks' || verdict === 'may-block') {
      // Who *may* be an owner blocks as well: doubt refuses.
      if (standing.onlyUnknown) {
        reasons.push({
          code: 'changes-requested',
          message: `@${account.login} asked for changes in pull request #${review.elsewhere ?? pull.number}. ${settings.objectedTo ?? 'Nothing is granted'} until they approve, or a code owner who may approve dismisses that review.`,
          ...(verdict === 'may-block' || standing.against.length > 0 ? { unsure: true as const } : {}),
        });
      }
    } else if (verdict === 'nothing') continue;
    else if (verdict !== 'approves') notCounted.push(verdict);
    else if (standing.against.length > 0) notCounted.push(...standing.against);
    else
      approvers.set(account.id, {
        id: account.id,
        login: account.login,
        by: 'review',
        at,
        review: review.id,
      });
  }

  const merger = pull.mergedBy;
  if (merger && pull.mergedAt !== undefined && !approvers.has(merger.id)) {
    const against = [...judge(merger).against, ...mergedLater(pull, merger)];
    if (against.length > 0) notCounted.push(...against);
    else approvers.set(merger.id, { id: merger.id, login: merger.login, by: 'merge', at: pull.mergedAt });
  }

  if (approvers.size < settings.required) {
    const until = window ? ` An approval after the merge counts until ${formatInstant(window.until)}.` : '';
    reasons.push({
      code: 'approvals-missing',
      message:
        `${approvers.size} of ${settings.required} approvals that count. Ask a code owner of ${facts.files.request.path} ` +
        `to approve commit ${pull.head.slice(0, 12)} in pull request #${pull.number}.${until}`,
    });
    reasons.push(...distinct(notCounted));
  }
  return { approvers: [...approvers.values()].sort((a, b) => a.at - b.at || a.id - b.id), reasons };
}

/** Reviews of a pull request that stand in the way as long as nobody has lifted them: of each person the latest that decides something, if it objects. */
export const objectionsIn = (pull: PullFacts, reviews: readonly ReviewFacts[]): readonly ReviewFacts[] =>
  latestDecisive(reviews).flatMap(({ review }) =>
    review.state === 'CHANGES_REQUESTED' ||
    (review.state === 'DISMISSED' && dismissalOf(review, pull)?.before !== 'APPROVED')
      ? [review]
      : [],
  );

/** The latest review of each person that decides something. GitHub lists `DISMISSED` in place of what was dismissed. */
function latestDecisive(
  reviews: readonly ReviewFacts[],
): readonly { readonly account: Account; readonly review: ReviewFacts; readonly at: Instant }[] {
  const latest = new Map<UserId, { account: Account; review: ReviewFacts; at: Instant }>();
  for (const review of reviews) {
    const { user, state, submittedAt } = review;
    if (!user || submittedAt === undefined || state === 'COMMENTED' || state === 'PENDING') continue;
    const before = latest.get(user.id);
    if (before && (before.at > submittedAt || (before.at === submittedAt && before.review.id > review.id)))
      continue;
    latest.set(user.id, { account: user, review, at: submittedAt });
  }
  return [...latest.values()];
}

function weigh(
  review: ReviewFacts,
  account: Account,
  pull: PullFacts,
  judge: (account: Account) => Standing,
): 'approves' | 'blocks' | 'may-block' | 'nothing' | Reason {
  switch (review.state) {
    case 'CHANGES_REQUESTED':
      return 'blocks';
    case 'APPROVED':
      return review.commit === pull.head ? 'approves' : olderHead(account, review.commit, pull);
    case 'DISMISSED': {
      const dismissal = dismissalOf(review, pull);
      if (dismissal?.before === 'APPROVED') {
        return {
          code: 'approval-dismissed',
          message: `The approval of @${account.login} was dismissed. Ask them to approve commit ${pull.head.slice(0, 12)} in pull request #${pull.number}.`,
        };
      }
      // Whoever has write access can dismiss a review: that alone must not clear the way for a grant.
      const by = dismissal?.by;
      if (by === undefined) return 'may-block';
      const { against, onlyUnknown } = judge(by);
      if (by.id === account.id || against.length === 0) return 'nothing';
      return onlyUnknown ? 'may-block' : 'blocks';
    }
    case 'COMMENTED':
    case 'PENDING':
      return 'nothing';
  }
}

/** The latest dismissal, for a review can be dismissed, given again and dismissed again. */
const dismissalOf = (review: ReviewFacts, pull: PullFacts): DismissalFacts | undefined =>
  pull.dismissals.known
    ? pull.dismissals.value.findLast((dismissal) => dismissal.review === review.id)
    : undefined;

const olderHead = (account: Account, commit: Sha | undefined, pull: PullFacts): Reason => ({
  code: 'older-head',
  message:
    `@${account.login} approved ${commit ? `commit ${commit.slice(0, 12)}` : 'a commit that is gone'}, but ${pull.head.slice(0, 12)} was merged. ` +
    `Ask them to look at the merged files and approve pull request #${pull.number} again.`,
});

function mergedLater(pull: PullFacts, merger: Account): readonly Reason[] {
  if (pull.mergedLater.known && !pull.mergedLater.value) return [];
  const unsure = pull.mergedLater.known ? {} : { unsure: true as const };
  const why = pull.mergedLater.known
    ? 'auto-merge or a merge queue merged it later, and they may not have seen the last push'
    : `whether auto-merge merged it could not be read (${pull.mergedLater.why})`;
  return [
    {
      code: 'merged-later',
      message: `The merge by @${merger.login} is not an approval: ${why}. Ask them to approve pull request #${pull.number} as well.`,
      ...unsure,
    },
  ];
}

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values(),
];
