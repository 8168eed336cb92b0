import type {
  Account,
  ApprovalFacts,
  CommitFacts,
  PullFacts,
  ReviewFacts,
} from '../../src/approval/approval-facts.ts';
import { ownersOf } from './codeowners-spec.ts';
import { value } from './read-spec.ts';

/** Whose approval counts, the same for a request, an extension and a standing approval. */
export interface Choosing {
  readonly facts: ApprovalFacts;
  /** What an approver has to own. */
  readonly paths: readonly string[];
  /** Who asks for it; `undefined`: nobody knows, and then nobody may approve. */
  readonly asker: number | undefined;
  /** Numeric ids; `undefined`: every owner. */
  readonly approvers: readonly number[] | undefined;
  /** Everybody who gets the access. */
  readonly holders: readonly number[];
  readonly required: number;
}

export const enoughApproved = (given: Choosing, pull: PullFacts): boolean =>
  nobodyObjects(given, pull) && approversOf(given, pull).length >= Math.max(1, given.required);

export const authorIds = (commit: CommitFacts): readonly (number | undefined)[] =>
  value(commit.authors)?.map(({ id }) => id) ?? [];

/** CODEOWNERS as it was read. */
export const textOf = (file: ApprovalFacts['codeowners']['now']): string | undefined =>
  file.known && file.value !== 'absent' ? file.value.text : undefined;

/** Each file has owners, by CODEOWNERS then and now. */
export function filesHaveOwners({ codeowners }: ApprovalFacts, paths: readonly string[]): boolean {
  return [textOf(codeowners.now), textOf(codeowners.atMerge)].every(
    (text) => text !== undefined && paths.every((path) => ownersOf(text, path).length > 0),
  );
}

type Answer = 'yes' | 'no' | 'unknown';

/** Whether somebody is what a word of CODEOWNERS names. */
function is(facts: ApprovalFacts, account: Account, owner: string): Answer {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  if (!owner.startsWith('@')) {
    const email = facts.emails.find(({ address }) => same(address, owner));
    return email?.account.known ? (email.account.value === account.id ? 'yes' : 'no') : 'unknown';
  }
  if (!owner.includes('/')) return same(owner, `@${account.login}`) ? 'yes' : 'no';
  const team = facts.teams.find(({ org, slug }) => same(owner, `@${org}/${slug}`));
  if (!team?.members.known) return 'unknown';
  if (!team.members.value.includes(account.id)) return 'no';
  return team.canWrite.known ? (team.canWrite.value ? 'yes' : 'no') : 'unknown';
}

/** A person who owns all the files, then and now, and may write. */
function isOwner({ facts, paths }: Choosing, account: Account): Answer {
  const answers = [textOf(facts.codeowners.now), textOf(facts.codeowners.atMerge)].flatMap((text) =>
    paths.map((path): Answer => {
      const each = ownersOf(text ?? '', path).map((owner) => is(facts, account, owner));
      return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no';
    }),
  );
  const permission = facts.people.find((person) => person.account.id === account.id)?.permission;
  const writes: Answer = permission?.known
    ? ['admin', 'write'].includes(permission.value)
      ? 'yes'
      : 'no'
    : 'unknown';
  const all = [...answers, writes];
  return all.includes('no') ? 'no' : all.includes('unknown') ? 'unknown' : 'yes';
}

/**
 * A person of the configuration's choice with no part in it: neither asks, nor gets it, nor opened the pull request, nor made or
 * pushed a commit of it.
 */
function hasNoPart(given: Choosing, pull: PullFacts, account: Account): boolean {
  const made = (value(pull.commits) ?? []).flatMap(authorIds);
  const pushed = (value(pull.pushers) ?? []).map((each) => each?.id);
  return (
    account.type === 'User' &&
    given.asker !== undefined &&
    account.id !== given.asker &&
    account.id !== pull.author?.id &&
    !given.holders.includes(account.id) &&
    !made.includes(account.id) &&
    !pushed.includes(account.id) &&
    (given.approvers === undefined || given.approvers.includes(account.id))
  );
}

const mayApprove = (given: Choosing, pull: PullFacts, account: Account): boolean =>
  hasNoPart(given, pull, account) && isOwner(given, account) === 'yes';
/** Doubt about who owns the files is a reason to listen to somebody's objection. */
const mayObject = (given: Choosing, pull: PullFacts, account: Account): boolean =>
  hasNoPart(given, pull, account) && isOwner(given, account) !== 'no';

/** The latest review of each person that takes a side. */
function opinions(pull: PullFacts): readonly (ReviewFacts & { readonly user: Account })[] {
  const sides = (value(pull.reviews) ?? []).filter(
    (review): review is ReviewFacts & { readonly user: Account } =>
      review.user !== undefined &&
      review.submittedAt !== undefined &&
      ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(review.state),
  );
  const inOrder = [...sides].sort((a, b) => (a.submittedAt ?? 0) - (b.submittedAt ?? 0) || a.id - b.id);
  return [...new Map(inOrder.map((review) => [review.user.id, review])).values()];
}

/** Nobody who may asks for changes, also where somebody who may not dismissed that. */
function nobodyObjects(given: Choosing, pull: PullFacts): boolean {
  return (
    pull.reviews.known &&
    opinions(pull).every(({ state, user, id }) => {
      if (!mayObject(given, pull, user) || state === 'APPROVED') return true;
      if (state === 'CHANGES_REQUESTED') return false;
      const dismissal = value(pull.dismissals)?.findLast(({ review }) => review === id);
      if (dismissal?.before === 'APPROVED') return true;
      return (
        dismissal?.by !== undefined && (dismissal.by.id === user.id || mayApprove(given, pull, dismissal.by))
      );
    })
  );
}

/** Who approved the merged head, by a review or by pressing merge themselves. */
export function approversOf(given: Choosing, pull: PullFacts): readonly number[] {
  const reviewers = opinions(pull)
    .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head)
    .map(({ user }) => user);
  const pressed = pull.mergedLater.known && !pull.mergedLater.value && pull.mergedAt !== undefined;
  const merger = pressed && pull.mergedBy ? [pull.mergedBy] : [];
  const ids = [...reviewers, ...merger].filter((each) => mayApprove(given, pull, each)).map(({ id }) => id);
  return [...new Set(ids)];
}
