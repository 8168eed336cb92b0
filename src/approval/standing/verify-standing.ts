import type { AccountId, IssueNumber, Sha } from '../../terms/brand.ts';
import type { Checked } from '../../terms/checked.ts';
import { formatDuration } from '../../terms/duration.ts';
import { addSeconds, formatInstant, type Instant, type Seconds, type Window } from '../../terms/instant.ts';
import type { PolicyDocument } from '../../policy/document/document.ts';
import { readPolicy } from '../../policy/document/read-policy.ts';
import { readStanding, standingPaths } from '../../request/file/standing-file.ts';
import { STANDING_LONGEST, useWindow, type Standing, type StandingPlace } from '../../request/standing.ts';
import { countApprovals, type Approver } from '../approvals.ts';
import type { ApproverSettings } from '../approver-eligibility.ts';
import type { ApprovalFacts, Read } from '../approval-facts.ts';
import { protectionProblems } from '../branch-protection.ts';
import { checkFile } from '../file-checks.ts';
import { checkOwners } from '../owner-checks.ts';
import { REASONS, type Reason } from '../refusal-reasons.ts';
import { checkStandingPull, type TouchedSince } from './standing-pull.ts';
import { checkUse, type UseSettings } from './use-checks.ts';

/** What the configuration on the default branch says about a standing approval. */
export interface StandingSettings extends ApproverSettings {
  readonly of: StandingPlace;
  /** Id of the account that has that name now; `undefined`: none has. */
  readonly accountId: AccountId | undefined;
  /** What the guardrails refuse in its policy, by the configuration as it is now; empty: nothing. */
  readonly guardrails: readonly string[];
  /** What the view has to say; `undefined` while it cannot be made, which is a refusal of its own. */
  readonly expectedReview: string | undefined;
  /** Nothing that is not merged is asked about. */
  readonly touchedSince: Read<TouchedSince>;
  /** At least `guardrails.second_approval`. */
  readonly required: number;
  /** `max_duration` of now. */
  readonly most: Seconds;
  /** `break_glass.max_duration` of now: the longest for what is looked at only afterwards. */
  readonly mostUnseen: Seconds;
  readonly trial: boolean;
  readonly curated: boolean;
  readonly presets: boolean;
  /** Why who shared a principal with its people when it was merged cannot be told; `undefined`: it can. */
  readonly thenUnread: string | undefined;
}

export interface ApprovedStanding {
  readonly approved: true;
  readonly standing: Standing;
  readonly document: PolicyDocument;
  /** The policy file, byte for byte. */
  readonly policyText: string;
  readonly reviewText: string;
  readonly approvers: readonly Approver[];
  readonly pull: IssueNumber;
  readonly head: Sha;
  readonly mergeCommit: Sha;
  /** Of the use, from its issue's creation. */
  readonly window: Window;
}

export interface RefusedStanding {
  readonly approved: false;
  /** Every reason. */
  readonly reasons: readonly Reason[];
  /** Only what could not be read stands in the way: the next run reads it again. */
  readonly again: boolean;
  readonly standing: Standing | undefined;
  readonly policyText: string | undefined;
}

export type StandingVerdict = ApprovedStanding | RefusedStanding;

/**
 * Invariant 2, for what is approved in advance: whether these very files were approved, by people who do not gain by them, then and now; and
 * whether this issue is a use of them, by one of its people, in its own words, at its time, and one of as many as were approved.
 * @param facts of the three files, the pull request that brought them, and the issue of the use.
 * @param now by GitHub's clock.
 */
export function verifyStanding(
  facts: ApprovalFacts,
  settings: StandingSettings,
  use: UseSettings,
  now: Instant,
): StandingVerdict {
  const pull = facts.pull.known ? facts.pull.value : undefined;
  const { standing, policy, policyText, reviewText, approvers, reasons: own } = judgeFiles(facts, settings);
  const reasons = [...own, ...checkUse(facts, standing, settings.of, use, pull?.mergedAt, now)];
  const issue = facts.issue.known ? facts.issue.value : undefined;
  if (
    reasons.length === 0 &&
    standing !== undefined &&
    policy?.ok === true &&
    policyText !== undefined &&
    reviewText !== undefined &&
    reviewText === settings.expectedReview &&
    pull?.mergeCommit !== undefined &&
    issue !== undefined &&
    use.ask.ok &&
    approvers.length >= Math.max(2, settings.required)
  )
    return {
      approved: true,
      standing,
      document: policy.value,
      policyText,
      reviewText,
      approvers,
      pull: pull.number,
      head: pull.head,
      mergeCommit: pull.mergeCommit,
      window: useWindow(issue.createdAt, use.ask.value.duration ?? standing.duration),
    };
  return {
    approved: false,
    reasons: distinct(reasons),
    again: reasons.length > 0 && reasons.every(({ code }) => REASONS[code] === 'again'),
    standing,
    policyText,
  };
}

/** The three files, read and judged by themselves: whatever any use of them would be. */
interface JudgedFiles {
  readonly reasons: readonly Reason[];
  readonly standing: Standing | undefined;
  readonly policy: ReturnType<typeof readPolicy> | undefined;
  readonly policyText: string | undefined;
  readonly reviewText: string | undefined;
  readonly approvers: readonly Approver[];
}

/** Why no use of these files would be given now, by anybody: they were not approved, or not by people who do not gain by them, then and now. */
export const standingAgainst = (facts: ApprovalFacts, settings: StandingSettings): readonly Reason[] =>
  distinct(judgeFiles(facts, settings).reasons);

function judgeFiles(facts: ApprovalFacts, settings: StandingSettings): JudgedFiles {
  const paths = standingPaths(settings.of);
  const pull = facts.pull.known ? facts.pull.value : undefined;
  const own = checkFile(facts.files.request, paths.standing, facts.pull.known);
  const policyFile = checkFile(facts.files.policy, paths.policy, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const read = own.text === undefined ? undefined : readStanding(own.text);
  const standing = read?.ok === true ? read.value : undefined;
  const policy = policyFile.text === undefined ? undefined : readPolicy(policyFile.text);

  const reasons: readonly Reason[] = [
    ...own.reasons,
    ...policyFile.reasons,
    ...view.reasons,
    ...notCanonical(read, paths.standing),
    ...notCanonical(policy, paths.policy),
    ...(standing === undefined ? [] : checkContent(standing, facts, settings, pull?.mergedAt)),
    ...settings.guardrails.map((message) => ({ code: 'guardrails' as const, message })),
    ...(view.text === undefined ||
    settings.expectedReview === undefined ||
    view.text === settings.expectedReview
      ? []
      : [
          {
            code: 'review-differs' as const,
            message: `${paths.review}, which the approvers read, does not say what the other two files say.`,
          },
        ]),
    ...checkStandingPull(facts, settings.touchedSince),
    ...checkOwners(facts),
    ...protectionProblems({
      repository: facts.repository,
      rules: facts.rules,
      codeowners: facts.codeowners.now,
      ownerErrors: facts.codeowners.errors,
      curated: settings.curated,
      presets: settings.presets,
      standing: true,
    }),
    ...(settings.trial
      ? [
          {
            code: 'standing-trial' as const,
            message:
              'Nothing is given by a standing approval while `trial: true` stands in aws-jit.yml: nobody would have to look at it.',
          },
        ]
      : []),
    ...(settings.thenUnread === undefined
      ? []
      : [
          {
            code: 'standing-then-unread' as const,
            message: `Who shared a principal with its people when it was merged could not be read: ${settings.thenUnread}`,
          },
        ]),
  ];
  const counted = pull
    ? countApprovals(facts, pull, pull.author?.id, settings, undefined)
    : { approvers: [], reasons: [] };
  return {
    reasons: [...reasons, ...counted.reasons],
    standing,
    policy,
    policyText: policyFile.text,
    reviewText: view.text,
    approvers: counted.approvers,
  };
}

const distinct = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values(),
];

function notCanonical(read: Checked<unknown> | undefined, path: string): readonly Reason[] {
  if (read === undefined || read.ok) return [];
  return read.problems.slice(0, 10).map(({ path: at, message }) => ({
    code: 'standing-not-canonical',
    message: `${path} is not as \`aws-jit standing write\` writes it, ${at || 'as a whole'}: ${message}`,
  }));
}

/** The file says what its place, this repository and the configuration say, and no more than a standing approval may. */
function checkContent(
  standing: Standing,
  { repository }: ApprovalFacts,
  { of, accountId, most, mostUnseen }: StandingSettings,
  mergedAt: Instant | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  const fields: Readonly<Record<string, readonly [number | string, number | string | undefined]>> = {
    standing: [standing.name, of.name],
    account: [standing.account, of.account],
    repository: [standing.repository, repository.id],
    account_id: [standing.accountId, accountId],
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: 'standing-differs',
        message: `The file says ${field}: ${says}, and by its place and aws-jit.yml that is ${is ?? 'unknown'}.`,
      });
  if (standing.duration > most)
    reasons.push({
      code: 'use-too-long',
      message: `A use of it may last ${formatDuration(standing.duration)}, and \`max_duration\` is ${formatDuration(most)} by now.`,
    });
  if (standing.review === 'afterwards' && standing.duration > mostUnseen)
    reasons.push({
      code: 'use-too-long',
      message: `It is break glass, and a use of it may last ${formatDuration(standing.duration)}: \`break_glass.max_duration\` is ${formatDuration(mostUnseen)} by now.`,
    });
  if (mergedAt !== undefined && standing.until > addSeconds(mergedAt, STANDING_LONGEST))
    reasons.push({
      code: 'standing-until',
      message: `It was merged at ${formatInstant(mergedAt)} and lasts until ${formatInstant(standing.until)}, which is more than ${formatDuration(STANDING_LONGEST)}.`,
    });
  return reasons;
}
