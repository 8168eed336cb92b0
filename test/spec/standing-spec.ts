import type { ApprovalFacts, CommitFacts, PullFacts, Read } from '../../src/approval/approval-facts.ts';
import { approversOf, authorIds, enoughApproved, filesHaveOwners, type Choosing } from './approvers-spec.ts';
import { approvedText, bringsNothingElse, broughtThemFirst, isMerged } from './brought-spec.ts';
import { issueIsAPersonsOwn, nobodyWithdrewIt } from './issue-spec.ts';
import { repositoryIsProtected } from './protection-spec.ts';
import { value } from './read-spec.ts';
import type { Span } from './window-spec.ts';

/** What a standing approval says, in the only bytes that it may have. */
export interface StandingText {
  readonly text: string;
  readonly name: string;
  readonly account: string;
  readonly accountId: string;
  readonly repository: number;
  /** Numeric ids. */
  readonly people: readonly number[];
  /** Seconds: the longest that a use may last. */
  readonly duration: number;
  /** So many uses, within so many seconds. */
  readonly uses: number;
  readonly within: number;
  /** Minutes of the day in UTC, from the first up to the second, which may be on the next day. */
  readonly hours: readonly [from: number, to: number] | undefined;
  readonly until: number;
  /** Break glass: looked at only afterwards. */
  readonly unseen: boolean;
}

/** When an issue is a use of what was approved in advance, one function a rule. */
export interface UseCase {
  /** Of its three files, of the pull request that brought them, and of the issue. */
  readonly facts: ApprovalFacts;
  readonly now: number;
  readonly place: { readonly account: string; readonly name: string };
  /** By aws-jit.yml as it is now. */
  readonly accountId: string | undefined;
  readonly paths: readonly [standing: string, policy: string, view: string];
  readonly texts: readonly StandingText[];
  readonly policies: readonly string[];
  readonly view: string;
  /** What became of the files on any way from their merge to the default branch's head. */
  readonly since: Read<'untouched' | 'touched' | 'not contained'>;
  /** What the issue says; `undefined`: nothing that can be read. */
  readonly ask: { readonly standing: string; readonly duration: number | undefined } | undefined;
  /** aws-jit.yml says who its author is in that account. */
  readonly hasIdentity: boolean;
  /** Something in the configuration forbids its author to ask, or its policy to be given. */
  readonly forbidden: boolean;
  /** Whatever may have been a use before it, within the time that counts. */
  readonly before: Read<readonly number[]>;
  readonly held: boolean;
  /** Its people, and everybody who shares a principal with one of them, now or when it was merged; unread: nobody may approve. */
  readonly holders: Read<readonly number[]>;
  readonly approvers: readonly number[] | undefined;
  readonly required: number;
  /** `max_duration`. */
  readonly most: number;
  /** `break_glass.max_duration`. */
  readonly mostUnseen: number;
  readonly trial: boolean;
}

const DAY = 86_400;
/** A standing approval lasts 90 days from its merge at most; a use is given within two hours from its issue, or not at all. */
const LONGEST = 90 * DAY;
const IN_TIME = 2 * 3600;

export function isUse(given: UseCase): boolean {
  const { facts, paths } = given;
  const pull = value(facts.pull);
  const standing = standingIn(given);
  const window = standing && useWindow(given, standing);
  return (
    pull?.mergedAt !== undefined &&
    standing !== undefined &&
    window !== undefined &&
    !given.forbidden &&
    !given.trial &&
    itIsOfThisPlace(given, standing) &&
    itIsNoLongerThanItMayBe(given, standing, pull.mergedAt) &&
    broughtThemFirst(facts, pull) &&
    isMerged(facts, pull) &&
    bringsNothingElse(given, pull) &&
    nobodyTouchedThemSince(given, pull) &&
    everybodyBehindItIsKnown(pull) &&
    filesHaveOwners(facts, paths) &&
    enoughApproved(choosing(given), pull) &&
    repositoryIsProtected(facts, true) &&
    issueIsAPersonsOwn(facts) &&
    nobodyWithdrewIt(facts) &&
    inItsFirstWordsOnly(facts) &&
    byOneOfItsPeople(given, standing) &&
    filedAfterTheMerge(facts, pull.mergedAt) &&
    given.ask?.standing === `${given.place.account}/${given.place.name}` &&
    lastsNoLongerThanApproved(standing, window) &&
    itIsTime(given, window) &&
    withinItsHours(standing, window) &&
    oneOfAsManyAsWereApproved(given, standing)
  );
}

/** At least two, none of them among those who gain by it. Who opened the pull request asks for it. */
export const choosing = ({ facts, paths, approvers, holders, required }: UseCase): Choosing => ({
  facts,
  paths,
  asker: holders.known ? value(facts.pull)?.author?.id : undefined,
  approvers,
  holders: value(holders) ?? [],
  required: Math.max(2, required),
});

export const whoApprovedIt = (given: UseCase, pull: PullFacts): readonly number[] =>
  approversOf(choosing(given), pull);

/** All three files are the approved ones. */
function standingIn({ facts, paths, texts, policies, view }: UseCase): StandingText | undefined {
  const { request, policy, review } = facts.files;
  const text = approvedText(request, paths[0]);
  const given = approvedText(policy, paths[1]);
  return policies.some((each) => each === given) && approvedText(review, paths[2]) === view
    ? texts.find((each) => each.text === text)
    : undefined;
}

/** From the issue's creation, as long as it asks for, or as the approval has it. */
export function useWindow({ facts, ask }: UseCase, standing: StandingText): Span | undefined {
  const issue = value(facts.issue);
  return issue && { from: issue.createdAt, until: issue.createdAt + (ask?.duration ?? standing.duration) };
}

function itIsOfThisPlace({ facts, place, accountId }: UseCase, standing: StandingText): boolean {
  return (
    standing.name === place.name &&
    standing.account === place.account &&
    standing.accountId === accountId &&
    standing.repository === facts.repository.id
  );
}

const itIsNoLongerThanItMayBe = (
  { most, mostUnseen }: UseCase,
  standing: StandingText,
  mergedAt: number,
): boolean =>
  standing.duration <= most &&
  (!standing.unseen || standing.duration <= mostUnseen) &&
  standing.until <= mergedAt + LONGEST;

/** They are written once: removed or changed, and be it put back since, they are worth nothing. */
function nobodyTouchedThemSince({ facts, since }: UseCase, pull: PullFacts): boolean {
  const { request, policy, review } = facts.files;
  return (
    value(since) === 'untouched' &&
    [request, policy, review].every(
      ({ history }) =>
        history.known &&
        history.value.every(({ pulls }) =>
          pulls.some(({ number, mergedAt }) => number === pull.number && mergedAt !== undefined),
        ),
    )
  );
}

/** Nobody drafts these files. Whoever wrote them is a person whom GitHub names, so that they do not approve them. */
function everybodyBehindItIsKnown(pull: PullFacts): boolean {
  const commits = value(pull.commits) ?? [];
  const pushers = value(pull.pushers) ?? [];
  const allPushersAreNamed = pushers.length > 0 && pushers.every((each) => each !== undefined);
  return (
    pull.author?.type === 'User' &&
    pushers.every((each) => each === undefined || each.type === 'User') &&
    commits.some(({ oid }) => oid === pull.head) &&
    commits.every(
      (commit) =>
        commitIsPeoples(commit) && (allPushersAreNamed || gitHubMadeItFor(commit, pull.author?.id ?? 0)),
    )
  );
}

/** By people, on top of one commit at most, whose CODEOWNERS it leaves alone. */
function commitIsPeoples(commit: CommitFacts): boolean {
  const authors = value(commit.authors) ?? [];
  const parents = value(commit.parents);
  return (
    authors.length > 0 &&
    authors.every(({ id, person }) => id !== undefined && person === true) &&
    parents !== undefined &&
    parents.length <= 1 &&
    parents.every(({ owners }) => JSON.stringify(owners) === JSON.stringify(commit.owners))
  );
}

const gitHubMadeItFor = (commit: CommitFacts, author: number): boolean =>
  commit.signedByGitHub && authorIds(commit).every((id) => id === author);

/** Never edited, and never closed, by whomever. */
function inItsFirstWordsOnly({ issue: read }: ApprovalFacts): boolean {
  const issue = value(read);
  const [edits, closings] = [issue && value(issue.edits), issue && value(issue.closings)];
  return (
    issue !== undefined &&
    issue.lastEditedAt === undefined &&
    edits !== undefined &&
    edits.every(({ at }) => at <= issue.createdAt) &&
    closings?.length === 0
  );
}

function byOneOfItsPeople({ facts, hasIdentity }: UseCase, { people }: StandingText): boolean {
  const author = value(facts.issue)?.author;
  return author !== undefined && people.some((id) => id === author.id) && hasIdentity;
}

const filedAfterTheMerge = ({ issue }: ApprovalFacts, mergedAt: number): boolean =>
  (value(issue)?.createdAt ?? 0) >= mergedAt;

const lastsNoLongerThanApproved = (standing: StandingText, { from, until }: Span): boolean =>
  until - from <= standing.duration && until <= standing.until;

/** What AWS holds already is told of, however late. */
const itIsTime = ({ now, held }: UseCase, { from, until }: Span): boolean =>
  from <= now && now < until && (held || now < from + IN_TIME);

function withinItsHours({ hours }: StandingText, { from }: Span): boolean {
  if (hours === undefined) return true;
  const [begin, end] = hours;
  const minute = Math.floor((from % DAY) / 60);
  return begin < end ? begin <= minute && minute < end : begin <= minute || minute < end;
}

/** Whatever may have been one counts; what cannot be counted is not given. */
const oneOfAsManyAsWereApproved = ({ before }: UseCase, { uses }: StandingText): boolean =>
  before.known && before.value.length < uses;
