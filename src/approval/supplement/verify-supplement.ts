// src/approval/supplement/: what is approved beside a request that is live; pure.
import type { IssueNumber, Sha } from '../../terms/brand.ts';
import { formatInstant, type Instant, type Window } from '../../terms/instant.ts';
import type { Checked } from '../../terms/checked.ts';
import { supplementBranch } from '../../request/draft-branch-name.ts';
import { supplementPaths } from '../../request/file/request-file.ts';
import type { Request } from '../../request/request.ts';
import type { CommentCommand } from '../../request/slash-command.ts';
import type { Supplement, SupplementKind } from '../../request/supplement.ts';
import { countApprovals, type Approver } from '../approvals.ts';
import type { ApproverSettings } from '../approver-eligibility.ts';
import type { ApprovalFacts } from '../approval-facts.ts';
import { checkFile } from '../file-checks.ts';
import { checkOwners } from '../owner-checks.ts';
import { checkPull } from '../pull-checks.ts';
import { REASONS, type Reason } from '../refusal-reasons.ts';
import { checkSupplementComment } from './supplement-comment.ts';

/** What a supplement stands beside, which `verify` has found approved, and what else is known of it. */
export interface SupplementSettings extends ApproverSettings {
  readonly base: {
    readonly request: Request;
    /** Of the three files on the default branch, byte for byte those that were approved. */
    readonly digests: Pick<Supplement['base'], 'request' | 'policy' | 'review'>;
    readonly mergeCommit: Sha;
    readonly window: Window;
    readonly pull: IssueNumber;
  };
  /** Its place among its kind, as its file's name says. */
  readonly number: number;
  /** Ends that it may rest on: the one of what was approved first, and those of earlier extensions that are approved. */
  readonly ends: readonly Instant[];
  /** Comments that earlier ones on the default branch rest on. */
  readonly commentsUsed: readonly number[];
  readonly required: number;
  /** That it is over by now is no reason: what continues it is judged. */
  readonly maybeOver: boolean;
}

export type SupplementVerdict<S extends Supplement> =
  | {
      readonly approved: true;
      readonly supplement: S;
      /** From the first merge, which no supplement moves, to its end. */
      readonly window: Window;
      readonly approvers: readonly Approver[];
      readonly pull: IssueNumber;
      readonly head: Sha;
    }
  | {
      readonly approved: false;
      /** Every reason. */
      readonly reasons: readonly Reason[];
      readonly waiting: boolean;
      /** `undefined`: its file cannot be read. */
      readonly supplement: S | undefined;
    };

/** In what the kinds differ. */
export interface OfKind<S extends Supplement> {
  readonly kind: SupplementKind;
  readonly read: (text: string) => Checked<S>;
  /** What its file may say beside what it stands beside. */
  readonly check: (supplement: S) => readonly Reason[];
  /** Whether a comment asks for just this, and what this is. */
  readonly says: (supplement: S, command: CommentCommand) => boolean;
  readonly asked: (supplement: S) => string;
  /** The end of what it stands beside: before that it has to be merged. */
  readonly inTime: (supplement: S) => Instant;
  /** What the reviewer's view has to say; `undefined`: it cannot be made, for a reason that `check` gives. */
  readonly expectedReview: (supplement: S) => string | undefined;
}

/**
 * Invariants 2 and 4: whether a supplement was approved, by the rule by which a request is, while what it stands beside was live, for
 * exactly that, by a comment of the requester that is theirs and says so now.
 *
 * That the first approval holds, that the issue is the requester's and open, and that the repository is protected, is `verify`'s to say.
 * @param facts of its own files and the pull request that brought them.
 * @param now by GitHub's clock.
 */
export function verifySupplement<S extends Supplement>(
  facts: ApprovalFacts,
  settings: SupplementSettings,
  of: OfKind<S>,
  now: Instant,
): SupplementVerdict<S> {
  const { base, number } = settings;
  const { kind } = of;
  const paths = supplementPaths(base.request, kind, number);
  const pull = facts.pull.known ? facts.pull.value : undefined;
  const own = checkFile(facts.files.request, paths.own, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const policy =
    paths.policy === undefined ? undefined : checkFile(facts.files.policy, paths.policy, facts.pull.known);
  const read = own.text === undefined ? undefined : of.read(own.text);
  const supplement = read?.ok === true ? read.value : undefined;
  const window = supplement && { from: base.window.from, until: supplement.until };
  const expected = supplement && of.expectedReview(supplement);

  const reasons: Reason[] = [
    ...own.reasons,
    ...(policy?.reasons ?? []),
    ...view.reasons,
    ...(read?.ok === false
      ? read.problems.map(({ path, message }) => ({
          code: `${kind}-not-canonical` as const,
          message: `The ${kind} file is not as the bot writes it, ${path || 'as a whole'}: ${message}`,
        }))
      : []),
    ...(supplement === undefined ? [] : checkBase(supplement, settings, of)),
    ...(supplement === undefined ? [] : of.check(supplement)),
    ...(supplement === undefined
      ? []
      : checkSupplementComment(
          facts,
          supplement,
          base,
          (command) => of.says(supplement, command),
          of.asked(supplement),
        )),
    ...(expected === undefined || view.text === undefined || view.text === expected
      ? []
      : [
          {
            code: 'review-differs' as const,
            message: `${paths.review}, which the approvers read, does not say what the ${kind} says.`,
          },
        ]),
    ...checkPull(facts, supplementBranch(base.request.issue, kind, number)),
    ...checkOwners(facts),
    ...(supplement === undefined ? [] : checkTime(supplement, pull?.mergedAt, settings, of, now)),
  ];
  const counted = pull
    ? countApprovals(facts, pull, base.request.requester.id, settings, window)
    : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (
    reasons.length === 0 &&
    supplement !== undefined &&
    window !== undefined &&
    view.text !== undefined &&
    expected !== undefined &&
    (policy === undefined || policy.text !== undefined) &&
    pull?.mergeCommit !== undefined &&
    approvers.length >= Math.max(1, settings.required)
  )
    return { approved: true, supplement, window, approvers, pull: pull.number, head: pull.head };
  return {
    approved: false,
    reasons: once(reasons).map(inPlace),
    waiting: reasons.every(({ code }) => REASONS[code] !== 'never'),
    supplement,
  };
}

function checkBase<S extends Supplement>(
  supplement: S,
  { base, number, commentsUsed }: SupplementSettings,
  { kind }: OfKind<S>,
): readonly Reason[] {
  const { request, digests, mergeCommit } = base;
  const reasons: Reason[] = [];
  const fields: Readonly<Record<string, readonly [number | string, number | string]>> = {
    [kind]: [supplement.number, number],
    issue: [supplement.issue, request.issue],
    repository: [supplement.repository, request.repository],
    account: [supplement.account, request.account],
    'digest of the request file': [supplement.base.request, digests.request],
    'digest of the policy': [supplement.base.policy, digests.policy],
    "digest of the reviewer's view": [supplement.base.review, digests.review],
    'merge commit': [supplement.base.mergeCommit, mergeCommit],
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: `${kind}-differs`,
        message: `The ${kind} file says ${field}: ${shown(says)}, and what was approved first has ${shown(is)}. It ${kind === 'extension' ? 'extends' : 'adds to'} nothing but exactly that.`,
      });
  if (commentsUsed.includes(supplement.comment))
    reasons.push({
      code: `${kind}-comment-used`,
      message: `Comment ${supplement.comment} was asked for once, and an earlier ${kind} rests on it.`,
    });
  return reasons;
}

function checkTime<S extends Supplement>(
  supplement: S,
  mergedAt: Instant | undefined,
  { maybeOver }: SupplementSettings,
  { kind, inTime, asked }: OfKind<S>,
  now: Instant,
): readonly Reason[] {
  if (mergedAt === undefined) return [];
  const end = inTime(supplement);
  const { until } = supplement;
  const reasons: Reason[] = [];
  if (mergedAt > now)
    reasons.push({
      code: 'merge-in-future',
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`,
    });
  if (mergedAt >= end)
    reasons.push({
      code: `${kind}-too-late`,
      message: `It was merged at ${formatInstant(mergedAt)}, and the access that it was for (${asked(supplement)}) had ended at ${formatInstant(end)}.`,
    });
  if (now >= until && !maybeOver)
    reasons.push({ code: 'lapsed', message: `Its time ended at ${formatInstant(until)}.` });
  return reasons;
}

/** Digests are told apart by their first digits. */
const shown = (value: number | string): string =>
  typeof value === 'number' ? String(value) : value.slice(0, 12);

const once = (reasons: readonly Reason[]): readonly Reason[] => [
  ...new Map(reasons.map((reason) => [`${reason.code} ${reason.message}`, reason])).values(),
];

/** The checks are those of a request, whose way on is a new issue. Here the access stays, and the way on is another comment. */
export const inPlace = ({ code, message }: Reason): Reason => ({
  code,
  message: message
    .replace(/ ?File a new issue(?:[,;][^.]*)?\./g, '')
    .replace(/: file a new issue(?:[^.]*)\./g, '.')
    .trim(),
});
