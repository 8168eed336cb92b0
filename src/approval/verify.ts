// src/approval/: facts become "approved", or every reason why not; pure.
import type { IssueNumber, Sha } from '../terms/brand.ts';
import type { Checked } from '../terms/checked.ts';
import { formatDuration } from '../terms/duration.ts';
import { addSeconds, formatInstant, type Instant, type Seconds, type Window } from '../terms/instant.ts';
import { readReviewed, type Reviewed } from '../policy/reviewed-policy.ts';
import { draftBranch } from '../request/draft-branch-name.ts';
import { windowFrom } from '../request/access-window.ts';
import { readRequest, requestPaths } from '../request/file/request-file.ts';
import { pathsBeside } from '../request/request-accounts.ts';
import type { Request } from '../request/request.ts';
import { countApprovals, type Approver } from './approvals.ts';
import type { ApproverSettings } from './approver-eligibility.ts';
import type { ApprovalFacts } from './approval-facts.ts';
import { checkFile } from './file-checks.ts';
import { checkIssue } from './issue-checks.ts';
import { checkOwners } from './owner-checks.ts';
import { protectionProblems } from './branch-protection.ts';
import { checkPull } from './pull-checks.ts';
import { REASONS, type Reason } from './refusal-reasons.ts';
import { checkRemarks } from './remark-checks.ts';
import { compareRequests } from './request-match.ts';

/** What the configuration on the default branch, and what follows from it, says about this request. */
export interface VerifySettings extends ApproverSettings {
  /** The request as the issue's form and the configuration give it now, or why they give none. */
  readonly expectedRequest: Checked<Request>;
  /** That the requester may not ask for this, by the configuration and the teams as they are now, or that its preset gives something else. */
  readonly against: readonly Reason[];
  /** What the guardrails refuse in the policy on main, by the configuration as it is now; empty: nothing. */
  readonly guardrails: readonly string[];
  /**
   * The reviewer's view, made anew from what is on main (`readFiled`); `undefined` while it cannot be made (the request or the policy cannot be
   * read), which is a refusal of its own.
   */
  readonly expectedReview: string | undefined;
  /** How many people must approve: by the configuration, and by the risk that the policy has now. */
  readonly required: number;
  /** Longest time between the issue's creation and the merge. */
  readonly approvalTtl: Seconds;
  /** Grants although the repository is not protected; every message then says so. */
  readonly trial: boolean;
  /** `curated_sets` are configured. */
  readonly curated: boolean;
  /** `presets` are configured. */
  readonly presets: boolean;
  /** Logins that the request file says and that nobody has by now: renamed since, where the id is the same. */
  readonly formerLogins?: ReadonlySet<string>;
  /** What is judged is whether this was approved, so that an extension of it may count: that its own window is over is no reason. */
  readonly maybeOver?: boolean;
}

export type Verdict = Approved | Refused;

export interface Approved {
  readonly approved: true;
  readonly request: Request;
  /** The policy file, read. */
  readonly reviewed: Reviewed;
  /** The policy file, byte for byte: what its digest is taken of. */
  readonly policyText: string;
  readonly reviewText: string;
  /** From the merge, or the start that was asked for, to the end that was approved. */
  readonly window: Window;
  readonly approvers: readonly Approver[];
  readonly required: number;
  readonly pull: IssueNumber;
  readonly head: Sha;
  readonly mergeCommit: Sha;
  /** What is missing in the repository's protection, let through by `trial: true`. Empty: it is protected. */
  readonly unprotected: readonly Reason[];
}

export interface Refused {
  readonly approved: false;
  /** Every reason, never only the first. */
  readonly reasons: readonly Reason[];
  /** Nothing stands in the way that people or the next run cannot mend while the window lasts. */
  readonly waiting: boolean;
  /** Known as soon as there is a merge and a readable request file. */
  readonly window: Window | undefined;
  /** The approvals that count so far: `1 of 2`. */
  readonly approvers: readonly Approver[];
  readonly required: number;
  /** What was to be approved; `undefined` where no pull request could be read. */
  readonly head: Sha | undefined;
}

/**
 * Invariant 2: whether the request was approved, by people who may, in exactly the form in which it is on the default
 * branch. All from facts; labels, statuses, comments, markers, the ledger and a bot's authorship decide nothing.
 * @param now by GitHub's clock, like the times in the facts.
 */
export function verify(facts: ApprovalFacts, settings: VerifySettings, now: Instant): Verdict {
  const { expectedRequest, required } = settings;
  const expected = expectedRequest.ok ? expectedRequest.value : undefined;
  const paths = expected && requestPaths(expected);
  const issue = facts.issue.known ? facts.issue.value : undefined;
  const pull = facts.pull.known ? facts.pull.value : undefined;

  const requestFile = checkFile(facts.files.request, paths?.request, facts.pull.known);
  const policyFile = checkFile(facts.files.policy, paths?.policy, facts.pull.known);
  const reviewFile = checkFile(facts.files.review, paths?.review, facts.pull.known);
  const filed = requestFile.text === undefined ? undefined : readRequest(requestFile.text);
  const policy =
    policyFile.text === undefined
      ? undefined
      : readReviewed(filed?.ok ? filed.value : { curatedSet: undefined }, policyFile.text);
  const window = filed?.ok && pull ? windowOf(filed.value, pull.mergedAt) : undefined;

  const protection = protectionProblems({
    repository: facts.repository,
    rules: facts.rules,
    codeowners: facts.codeowners.now,
    ownerErrors: facts.codeowners.errors,
    curated: settings.curated,
    presets: settings.presets,
  });
  const reasons: Reason[] = [
    ...checkIssue(facts),
    ...checkForm(facts, settings),
    ...settings.against.map(({ code, message }) => ({ code, message })),
    ...requestFile.reasons,
    ...policyFile.reasons,
    ...reviewFile.reasons,
    ...checkRequest(filed, expected, settings.formerLogins),
    ...(filed?.ok ? checkRemarks(facts, filed.value, settings.formerLogins) : []),
    ...checkPolicy(policy),
    ...settings.guardrails.map((message) => ({ code: 'guardrails' as const, message })),
    // A refused policy has no view to compare with; the guardrails' own words say more.
    ...(settings.guardrails.length > 0
      ? []
      : checkReview(reviewFile.text, settings, facts.files.review.path)),
    ...checkPull(facts, branchOf(expected?.issue ?? issue?.number), besideOf(expected, filed)),
    ...checkOwners(facts),
    ...checkTime(facts, window, settings, now),
    ...(settings.trial ? [] : protection),
  ];
  const counted = pull
    ? countApprovals(facts, pull, issue?.author?.id, settings, window)
    : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);

  const { approvers } = counted;
  if (
    reasons.length === 0 &&
    filed?.ok &&
    policy?.ok &&
    policyFile.text !== undefined &&
    reviewFile.text !== undefined &&
    window &&
    pull?.mergeCommit !== undefined &&
    approvers.length >= Math.max(1, required)
  ) {
    return {
      approved: true,
      request: filed.value,
      reviewed: policy.value,
      policyText: policyFile.text,
      reviewText: reviewFile.text,
      window,
      approvers,
      required,
      pull: pull.number,
      head: pull.head,
      mergeCommit: pull.mergeCommit,
      unprotected: protection,
    };
  }
  return {
    approved: false,
    reasons,
    waiting: reasons.every(({ code }) => REASONS[code] !== 'never'),
    window,
    approvers,
    required,
    head: pull?.head,
  };
}

const branchOf = (issue: IssueNumber | undefined): string | undefined =>
  issue === undefined ? undefined : draftBranch(issue);

/** Where the form gives nothing to compare with, the file says which files came together; it is refused all the same. */
function besideOf(expected: Request | undefined, filed: Checked<Request> | undefined): readonly string[] {
  const request = expected ?? (filed?.ok === true ? filed.value : undefined);
  return request === undefined ? [] : pathsBeside(request);
}

function windowOf(filed: Request, mergedAt: Instant | undefined): Window | undefined {
  return mergedAt === undefined ? undefined : windowFrom(filed, mergedAt);
}

function checkForm(facts: ApprovalFacts, { expectedRequest }: VerifySettings): readonly Reason[] {
  if (!expectedRequest.ok) {
    const problems = expectedRequest.problems.slice(0, 10).map(({ path, message }) => `${path}: ${message}`);
    return [
      {
        code: 'form-invalid',
        message: `The issue gives no request by aws-jit.yml as it is now: ${problems.join(' ') || 'no problem was named.'} File a new issue.`,
      },
    ];
  }
  const { value } = expectedRequest;
  const issue = facts.issue.known ? facts.issue.value : undefined;
  const same =
    value.repository === facts.repository.id &&
    (!issue ||
      (value.issue === issue.number &&
        value.issueId === issue.id &&
        value.requester.id === issue.author?.id &&
        value.createdAt === issue.createdAt));
  return same
    ? []
    : [
        {
          code: 'request-differs',
          message:
            'The request was not worked out from this issue: repository, number, id, requester or creation time differ. Run the grant again.',
        },
      ];
}

function checkRequest(
  filed: Checked<Request> | undefined,
  expected: Request | undefined,
  former: VerifySettings['formerLogins'],
): readonly Reason[] {
  if (!filed) return [];
  if (!filed.ok) {
    return filed.problems.map(({ code, path, message }) =>
      code === 'request-approved-duration'
        ? { code: 'duration-raised', message: `${message} File a new issue for a longer time.` }
        : {
            code: 'request-not-canonical',
            message: `The request file is not as the bot writes it, ${path}: ${message} File a new issue.`,
          },
    );
  }
  return expected ? compareRequests(filed.value, expected, former) : [];
}

function checkPolicy(policy: Checked<Reviewed> | undefined): readonly Reason[] {
  if (!policy || policy.ok) return [];
  return policy.problems.map(({ path, message }) => ({
    code: 'policy-not-canonical',
    message: `The policy file is not as the bot writes it, ${path || 'as a whole'}: ${message} File a new issue.`,
  }));
}

/** Invariant 3: what the approver read to decide is what the request and the policy say. */
function checkReview(
  text: string | undefined,
  { expectedReview }: VerifySettings,
  path: string,
): readonly Reason[] {
  if (text === undefined || text === expectedReview) return [];
  return [
    {
      code: 'review-differs',
      message:
        expectedReview === undefined
          ? `${path} could not be compared with what it should say, since the request or the policy cannot be read. File a new issue.`
          : `${path}, which the approvers read, does not say what the request and the policy say. Either the bot did not write it, or the version of this tool or aws-jit.yml was changed after it was drafted: open pull requests are then drafted anew by themselves, and this one was merged before. File a new issue.`,
    },
  ];
}

function checkTime(
  facts: ApprovalFacts,
  window: Window | undefined,
  { approvalTtl, maybeOver = false }: Pick<VerifySettings, 'approvalTtl' | 'maybeOver'>,
  now: Instant,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const mergedAt = facts.pull.known ? facts.pull.value.mergedAt : undefined;
  if (mergedAt === undefined) return reasons;
  if (mergedAt > now) {
    reasons.push({
      code: 'merge-in-future',
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`,
    });
  }
  if (window && now >= window.until && !maybeOver) {
    reasons.push({
      code: 'lapsed',
      message: `The window was from ${formatInstant(window.from)} to ${formatInstant(window.until)} and is over. File a new issue.`,
    });
  }
  if (facts.issue.known && mergedAt > addSeconds(facts.issue.value.createdAt, approvalTtl)) {
    reasons.push({
      code: 'approved-too-late',
      message: `The request was merged at ${formatInstant(mergedAt)}, more than ${formatDuration(approvalTtl)} after it was made (\`approval_ttl\`). File a new issue.`,
    });
  }
  return reasons;
}
