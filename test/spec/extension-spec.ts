import type { ApprovalFacts, PullFacts } from '../../src/approval/approval-facts.ts';
import { enoughApproved, filesHaveOwners, type Choosing } from './approvers-spec.ts';
import {
  approvedText,
  bringsNothingElse,
  broughtThemFirst,
  firstOfItsBranch,
  isMerged,
  isTheBots,
} from './brought-spec.ts';
import { value } from './read-spec.ts';
import type { Span } from './window-spec.ts';

/** What an extension file says, in the only bytes that it may have. */
export interface ExtensionText {
  readonly text: string;
  readonly number: number;
  readonly repository: number;
  readonly issue: number;
  readonly account: string;
  /** Digests of the three files of what it extends, and the commit that brought them. */
  readonly base: readonly [request: string, policy: string, review: string, mergeCommit: string];
  readonly extends: number;
  readonly by: number;
  readonly until: number;
  readonly comment: number;
  readonly reason: string;
}

/**
 * When access lasts longer than was approved first, one function a rule. What is extended was approved (`approval-spec.ts`) in a repository that is
 * protected, and its issue is the requester's and open; that it is in AWS and was not taken back is asked of AWS.
 */
export interface ExtensionCase {
  readonly facts: ApprovalFacts;
  readonly now: number;
  readonly texts: readonly ExtensionText[];
  /** What the view of each may say. */
  readonly views: ReadonlyMap<string, string>;
  readonly base: {
    readonly issue: number;
    readonly pull: number;
    readonly repository: number;
    readonly account: string;
    readonly requester: number;
    readonly files: readonly string[];
    readonly proof: ExtensionText['base'];
    readonly window: Span;
  };
  /** Its place, which its two paths and its branch are called after. */
  readonly number: number;
  readonly paths: readonly [extension: string, view: string];
  /** Ends of what is approved already: of the first approval, and of extensions before this one. */
  readonly ends: readonly number[];
  /** Comments on which extensions before this one rest. */
  readonly commentsUsed: readonly number[];
  /** `max_duration`. */
  readonly most: number;
  readonly required: number;
  readonly approvers: readonly number[] | undefined;
  readonly holders: readonly number[];
}

export function isExtended(given: ExtensionCase): boolean {
  const { facts, base, number, paths } = given;
  const pull = value(facts.pull);
  const extension = extensionIn(given);
  return (
    pull !== undefined &&
    extension !== undefined &&
    itExtendsExactlyThat(given, extension) &&
    itExtendsAnApprovedEnd(given, extension) &&
    allTogetherNotTooLong(given, extension) &&
    theRequesterAskedForIt(given, extension) &&
    broughtThemFirst(facts, pull) &&
    firstOfItsBranch(facts, pull) &&
    isMerged(facts, pull) &&
    isTheBots(given, pull, `aws-jit/${base.issue}.x${number}`) &&
    bringsNothingElse(given, pull) &&
    mergedBeforeTheEndThatItExtends(given, extension, pull) &&
    filesHaveOwners(facts, paths) &&
    enoughApproved(choosing(given), pull)
  );
}

/** Whoever approves owns its files and those of what it extends, and has no part in either. */
export const choosing = ({ facts, base, paths, approvers, holders, required }: ExtensionCase): Choosing => ({
  facts,
  paths: [...paths, ...base.files],
  asker: base.requester,
  approvers,
  holders,
  required,
});

/** Both files are the approved ones, and the view shows what the other says. */
function extensionIn({ facts, paths, texts, views }: ExtensionCase): ExtensionText | undefined {
  const { request, policy, review } = facts.files;
  const text = approvedText(request, paths[0]);
  const says = texts.find((each) => each.text === text);
  const view = approvedText(review, paths[1]);
  return says !== undefined && policy.path === review.path && view === views.get(says.text)
    ? says
    : undefined;
}

/** It is worth nothing beside anything else: other files, another merge, another request. */
function itExtendsExactlyThat({ base, number }: ExtensionCase, extension: ExtensionText): boolean {
  return (
    extension.number === number &&
    extension.repository === base.repository &&
    extension.issue === base.issue &&
    extension.account === base.account &&
    extension.base.every((proof, index) => proof === base.proof[index])
  );
}

const itExtendsAnApprovedEnd = ({ ends }: ExtensionCase, extension: ExtensionText): boolean =>
  ends.includes(extension.extends) && extension.until === extension.extends + extension.by;

/** From the beginning, which no extension moves. */
const allTogetherNotTooLong = ({ base, most }: ExtensionCase, { until }: ExtensionText): boolean =>
  until - base.window.from <= most;

/** By a comment of theirs on this request, edited by nobody else, that says so now and that nothing else rests on. */
function theRequesterAskedForIt(
  { facts, base, commentsUsed }: ExtensionCase,
  extension: ExtensionText,
): boolean {
  const read = facts.comments.find(({ id }) => id === extension.comment)?.now;
  const now = read && value(read);
  if (now === undefined || now === 'gone') return false;
  const editors = value(now.editors);
  const [command, length, ...reason] = now.body.split(' ');
  return (
    !commentsUsed.includes(extension.comment) &&
    [base.issue, base.pull].some((number) => number === now.on) &&
    now.author?.type === 'User' &&
    now.author.id === base.requester &&
    editors !== undefined &&
    editors.every((editor) => editor?.id === base.requester) &&
    command === '/extend' &&
    length === `${extension.by / 3600}h` &&
    reason.join(' ') === extension.reason
  );
}

/** What has ended is not extended; nor is what this would give over by now. */
function mergedBeforeTheEndThatItExtends(
  { now }: ExtensionCase,
  extension: ExtensionText,
  { mergedAt }: PullFacts,
): boolean {
  return mergedAt !== undefined && mergedAt <= now && mergedAt < extension.extends && now < extension.until;
}
