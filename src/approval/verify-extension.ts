import type { IssueNumber, Sha } from '../terms/brand.ts';
import { formatDuration } from '../terms/duration.ts';
import { formatInstant, type Instant, type Seconds, type Window } from '../terms/instant.ts';
import { extensionBranch } from '../request/draft-branch-name.ts';
import { extendedEnd, type Extension } from '../request/extension.ts';
import { extensionPaths, readExtension } from '../request/file/request-file.ts';
import type { Request } from '../request/request.ts';
import { countApprovals, type Approver } from './approvals.ts';
import type { ApproverSettings } from './approver-eligibility.ts';
import type { ApprovalFacts } from './approval-facts.ts';
import { checkExtensionComment } from './extension-comment.ts';
import { checkFile } from './file-checks.ts';
import { checkOwners } from './owner-checks.ts';
import { checkPull } from './pull-checks.ts';
import { REASONS, type Reason } from './refusal-reasons.ts';

/** What an extension extends, which `verify` has found approved, and what the configuration says of how long access may last. */
export interface ExtensionSettings extends ApproverSettings {
  readonly base: {
    readonly request: Request;
    /** Of the three files on the default branch, byte for byte those that were approved. */
    readonly digests: Pick<Extension['base'], 'request' | 'policy' | 'review'>;
    readonly mergeCommit: Sha;
    readonly window: Window;
    readonly pull: IssueNumber;
  };
  /** Its place among the extensions of its request, as its file's name says. */
  readonly number: number;
  /** Ends that it may extend: the one of what was approved first, and those of earlier extensions that are approved. */
  readonly ends: readonly Instant[];
  /** Comments that earlier extensions on the default branch rest on. */
  readonly commentsUsed: readonly number[];
  /** What the reviewer's view has to say, for the extension as its file has it. */
  readonly expectedReview: (extension: Extension) => string;
  readonly required: number;
  /** `max_duration` of now. */
  readonly most: Seconds;
  /** That it is over by now is no reason: an extension of it is judged. */
  readonly maybeOver: boolean;
}

export type ExtensionVerdict =
  | {
      readonly approved: true;
      readonly extension: Extension;
      /** From the first merge, which no extension moves, to the new end. */
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
      readonly extension: Extension | undefined;
    };

/**
 * Invariants 2 and 4: whether an extension was approved, by the rule by which a request is, before the end that it extends, for exactly
 * what was approved first, by a comment of the requester that is theirs and says so now.
 *
 * That the first approval holds, that the issue is the requester's and open, and that the repository is protected, is `verify`'s to say.
 * @param facts of the extension's two files and the pull request that brought them.
 * @param now by GitHub's clock.
 */
export function verifyExtension(
  facts: ApprovalFacts,
  settings: ExtensionSettings,
  now: Instant,
): ExtensionVerdict {
  const { base, number } = settings;
  const paths = extensionPaths(base.request, number);
  const pull = facts.pull.known ? facts.pull.value : undefined;
  const own = checkFile(facts.files.request, paths.extension, facts.pull.known);
  const view = checkFile(facts.files.review, paths.review, facts.pull.known);
  const read = own.text === undefined ? undefined : readExtension(own.text);
  const extension = read?.ok === true ? read.value : undefined;
  const window = extension && { from: base.window.from, until: extension.until };

  const reasons: Reason[] = [
    ...own.reasons,
    ...view.reasons,
    ...(read?.ok === false
      ? read.problems.map(({ path, message }) => ({
          code: 'extension-not-canonical' as const,
          message: `The extension file is not as the bot writes it, ${path || 'as a whole'}: ${message}`,
        }))
      : []),
    ...(extension === undefined ? [] : checkContent(extension, settings)),
    ...(extension === undefined ? [] : checkExtensionComment(facts, extension, base)),
    ...(extension === undefined || view.text === undefined || view.text === settings.expectedReview(extension)
      ? []
      : [
          {
            code: 'review-differs' as const,
            message: `${paths.review}, which the approvers read, does not say what the extension says.`,
          },
        ]),
    ...checkPull(facts, extensionBranch(base.request.issue, number)),
    ...checkOwners(facts),
    ...checkTime(extension, pull?.mergedAt, settings, now),
  ];
  const counted = pull
    ? countApprovals(facts, pull, base.request.requester.id, settings, window)
    : { approvers: [], reasons: [] };
  reasons.push(...counted.reasons);
  const { approvers } = counted;
  if (
    reasons.length === 0 &&
    extension !== undefined &&
    window !== undefined &&
    view.text !== undefined &&
    pull?.mergeCommit !== undefined &&
    approvers.length >= Math.max(1, settings.required)
  )
    return { approved: true, extension, window, approvers, pull: pull.number, head: pull.head };
  return {
    approved: false,
    reasons: once(reasons).map(inPlace),
    waiting: reasons.every(({ code }) => REASONS[code] !== 'never'),
    extension,
  };
}

function checkContent(
  extension: Extension,
  { base, number, ends, commentsUsed, most }: ExtensionSettings,
): readonly Reason[] {
  const { request, digests, mergeCommit, window } = base;
  const reasons: Reason[] = [];
  const fields: Readonly<Record<string, readonly [number | string, number | string]>> = {
    extension: [extension.number, number],
    issue: [extension.issue, request.issue],
    repository: [extension.repository, request.repository],
    account: [extension.account, request.account],
    'digest of the request file': [extension.base.request, digests.request],
    'digest of the policy': [extension.base.policy, digests.policy],
    "digest of the reviewer's view": [extension.base.review, digests.review],
    'merge commit': [extension.base.mergeCommit, mergeCommit],
  };
  for (const [field, [says, is]] of Object.entries(fields))
    if (says !== is)
      reasons.push({
        code: 'extension-differs',
        message: `The extension file says ${field}: ${shown(says)}, and what was approved first has ${shown(is)}. It extends nothing but exactly that.`,
      });
  if (!ends.includes(extension.extends))
    reasons.push({
      code: 'extension-end',
      message: `It extends an end at ${formatInstant(extension.extends)}, and what is approved ends at ${ends.map(formatInstant).join(' or ')}.`,
    });
  if (commentsUsed.includes(extension.comment))
    reasons.push({
      code: 'extension-comment-used',
      message: `Comment ${extension.comment} was asked for once, and an earlier extension rests on it.`,
    });
  const end = extendedEnd({ from: window.from, until: extension.extends }, extension.by, most);
  if (!end.ok)
    reasons.push(...end.problems.map(({ message }) => ({ code: 'extension-too-long' as const, message })));
  return reasons;
}

function checkTime(
  extension: Extension | undefined,
  mergedAt: Instant | undefined,
  { maybeOver }: ExtensionSettings,
  now: Instant,
): readonly Reason[] {
  if (extension === undefined || mergedAt === undefined) return [];
  const { extends: end, until, by } = extension;
  const reasons: Reason[] = [];
  if (mergedAt > now)
    reasons.push({
      code: 'merge-in-future',
      message: `GitHub reports the merge at ${formatInstant(mergedAt)}, which is after ${formatInstant(now)}. The next run looks again.`,
    });
  if (mergedAt >= end)
    reasons.push({
      code: 'extension-too-late',
      message: `It was merged at ${formatInstant(mergedAt)}, and the access that it extends by ${formatDuration(by)} had ended at ${formatInstant(end)}.`,
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
