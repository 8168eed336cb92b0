import type { Sha } from '../../terms/brand.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import {
  known,
  type ApprovalFacts,
  type DismissalFacts,
  type PullFacts,
  type ReviewFacts,
} from '../approval-facts.ts';
import { countApprovals, objectionsIn, type Approver } from '../approvals.ts';
import type { ApproverSettings } from '../approver-eligibility.ts';
import type { Reason } from '../refusal-reasons.ts';

/** What a record has to be, and who may sign it off. */
export interface SignOffSettings extends ApproverSettings {
  /** Its one path. */
  readonly path: string;
  /** What it has to say, to the byte. */
  readonly expected: string;
  /** What its file says at the pull request's head; `undefined`: there is none, or it cannot be read. */
  readonly onHead: string | undefined;
  /** The head that `onHead` was read at. */
  readonly head: Sha;
  /** When the use is over: before it, nobody can have looked at all that was used. */
  readonly until: Instant;
}

export type SignOff =
  | { readonly kind: 'signed'; readonly by: readonly Approver[] }
  /** The record is as it should be, and waits for a review. */
  | { readonly kind: 'unsigned'; readonly reasons: readonly Reason[] }
  /** It is no record of this use: somebody pushed, or opened another in its place. */
  | { readonly kind: 'not-the-record'; readonly why: string };

/** What was said on another pull request of the same record, such as one that was closed as somebody deleted its branch. */
type Elsewhere = Pick<ApprovalFacts, 'pull' | 'people'>;

/**
 * Whether a use of break glass was looked at: an approving review of the very head that holds the record and nothing else, by somebody who could approve
 * the standing approval. Labels, statuses, comments, the ledger and the merge say nothing. An objection stands whichever of its pull requests it was made on.
 * @param requester who filed the use
 * @param others of its other pull requests
 */
export function signOff(
  facts: ApprovalFacts,
  requester: Parameters<typeof countApprovals>[2],
  settings: SignOffSettings,
  others: readonly Elsewhere[],
): SignOff {
  const other = (why: string): SignOff => ({ kind: 'not-the-record', why });
  if (!facts.pull.known) return { kind: 'unsigned', reasons: [unread(facts.pull.why)] };
  const pull = facts.pull.value;
  const { path, expected, onHead, head, until } = settings;
  if (pull.headRepository !== facts.repository.id || pull.baseRef !== facts.repository.defaultBranch)
    return other(`#${pull.number} is not from this repository into its default branch`);
  // What was compared has to be what was reviewed.
  if (pull.head !== head)
    return { kind: 'unsigned', reasons: [unread('somebody pushed to it while it was read')] };
  if (!pull.files.known) return { kind: 'unsigned', reasons: [unread(pull.files.why)] };
  const [file, ...more] = pull.files.value;
  if (more.length > 0 || file?.path !== path)
    return other(`#${pull.number} holds something else than ${path}`);
  if (onHead !== expected) return other(`${path} in #${pull.number} is not what the record says`);
  // Unread is never "nobody else", and never "nobody objected".
  for (const each of others) {
    if (!each.pull.known) return { kind: 'unsigned', reasons: [unread(each.pull.why)] };
    if (!each.pull.value.reviews.known)
      return { kind: 'unsigned', reasons: [unread(each.pull.value.reviews.why)] };
  }
  if (!pull.commits.known) return { kind: 'unsigned', reasons: [unread(pull.commits.why)] };
  // Pressing the button is no review.
  const reviews = pull.reviews.known ? pull.reviews.value : [];
  const early = reviews.filter((review) => isEarly(review, until));
  const objections = others.flatMap((other) => objectionsOf(other, until));
  const unmerged: PullFacts = {
    ...pull,
    mergedBy: undefined,
    ...(pull.reviews.known
      ? { reviews: known([...reviews.filter((each) => !early.includes(each)), ...objections]) }
      : {}),
    // Those of other pull requests that are not known lift nothing.
    dismissals: pull.dismissals.known
      ? known([...pull.dismissals.value, ...others.flatMap(dismissalsOf)])
      : pull.dismissals,
  };
  const people = [...facts.people, ...others.flatMap((other) => other.people)];
  const { approvers, reasons } = countApprovals(
    { ...facts, people },
    unmerged,
    requester,
    { ...settings, required: 1, objectedTo: 'It is not signed off' },
    undefined,
  );
  return reasons.length === 0 && approvers.length > 0
    ? { kind: 'signed', by: approvers }
    : {
        kind: 'unsigned',
        reasons: [...reasons, ...early.flatMap((review) => tooEarly(review, pull, until))],
      };
}

function objectionsOf({ pull }: Elsewhere, until: Instant): readonly ReviewFacts[] {
  if (!pull.known || !pull.value.reviews.known) return [];
  const { number, reviews } = pull.value;
  const late = reviews.value.filter((review) => !isEarly(review, until));
  return objectionsIn(pull.value, late).map((review) => ({ ...review, elsewhere: number }));
}

const dismissalsOf = ({ pull }: Elsewhere): readonly DismissalFacts[] =>
  pull.known && pull.value.dismissals.known ? pull.value.dismissals.value : [];

/** An objection counts whenever it was made. */
const isEarly = ({ state, submittedAt }: ReviewFacts, until: Instant): boolean =>
  state === 'APPROVED' && submittedAt !== undefined && submittedAt < until;

const tooEarly = (
  { user, submittedAt }: ReviewFacts,
  { number }: PullFacts,
  until: Instant,
): readonly Reason[] =>
  user === undefined || submittedAt === undefined
    ? []
    : [
        {
          code: 'signed-off-early',
          message: `@${user.login} approved #${number} at ${formatInstant(submittedAt)}, before the use was over at ${formatInstant(until)}. Look at it now that it is over, and approve it again.`,
        },
      ];

const unread = (why: string): Reason => ({
  code: 'pull-unread',
  message: `The pull request of record could not be read completely: ${why}. The next run reads it again.`,
});
