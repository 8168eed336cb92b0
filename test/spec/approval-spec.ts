import type {
  Account,
  ApprovalFacts,
  CommitFacts,
  PullFacts,
  Read,
  ReviewFacts,
} from '../../src/approval/approval-facts.ts';
import { linesOf, lineFor, ownersOf } from './codeowners-spec.ts';

/**
 * What approval is, one function a rule, for an auditor: read this in place of `src/approval/`. It takes the same facts, shares no code
 * with the product, and says only yes or no. What is not known is no. `spec.test.ts` has both judge the same.
 */
export interface Case {
  readonly facts: ApprovalFacts;
  readonly now: number;
  /**
   * What the request file may say, byte for byte; how many seconds the access then lasts; and which comments of the requester it rests
   * on beside the form, each with what they wrote behind `/answer`.
   */
  readonly requests: readonly {
    readonly text: string;
    readonly lasts: number;
    readonly answers?: readonly { readonly comment: number; readonly words: string }[];
  }[];
  readonly policies: readonly string[];
  readonly view: string;
  readonly issue: { readonly number: number; readonly id: number };
  readonly paths: readonly string[];
  readonly required: number;
  /** Numeric ids; `undefined`: every owner. */
  readonly approvers: readonly number[] | undefined;
  /** Everybody who gets the access. */
  readonly holders: readonly number[];
  readonly approvalTtl: number;
  readonly trial: boolean;
}

export function isApproved(given: Case): boolean {
  const pull = value(given.facts.pull);
  return (
    pull !== undefined &&
    issueIsAPersonsOwn(given) &&
    nobodyWithdrewIt(given) &&
    filesAreTheApprovedOnes(given) &&
    answersAreTheRequesters(given, pull) &&
    onePullRequestBroughtThemFirst(given, pull) &&
    pullRequestIsTheBots(given, pull) &&
    pullRequestBringsNothingElse(given, pull) &&
    pull.commits.known &&
    pull.commits.value.length > 0 &&
    pull.commits.value.some(({ oid }) => oid === pull.head) &&
    pull.commits.value.every(
      (commit) => commitIsTheBots(given, pull, commit) || isUpdateBranch(given, pull, commit),
    ) &&
    itIsTime(given, pull) &&
    filesHaveOwners(given) &&
    nobodyObjects(given, pull) &&
    approversOf(given, pull).length >= Math.max(1, given.required) &&
    (given.trial || repositoryIsProtected(given))
  );
}

const value = <T>(read: Read<T>): T | undefined => (read.known ? read.value : undefined);

/** An issue of this very repository, by a person, edited by nobody else. */
function issueIsAPersonsOwn({ facts, issue: expected }: Case): boolean {
  const issue = value(facts.issue);
  const edits = issue && value(issue.edits);
  if (!issue || !edits) return false;
  const lastEditIsListed =
    issue.lastEditedAt === undefined || edits.some(({ at }) => at >= (issue.lastEditedAt ?? 0));
  return (
    issue.number === expected.number &&
    issue.id === expected.id &&
    issue.repository === facts.repository.id &&
    !issue.isPullRequest &&
    !issue.transferred &&
    issue.author?.type === 'User' &&
    lastEditIsListed &&
    edits.every(({ editor }) => editor !== undefined && editor.id === issue.author?.id)
  );
}

/** It is open, and no person ever closed it. */
function nobodyWithdrewIt({ facts }: Case): boolean {
  const issue = value(facts.issue);
  const closings = issue && value(issue.closings);
  return issue?.state === 'open' && closings !== undefined && closings.every(({ by }) => by?.type === 'Bot');
}

/** Regular files, the same object on the default branch and on the merged head, and they say what they must. */
function filesAreTheApprovedOnes({ facts, paths, requests, policies, view }: Case): boolean {
  const texts = [facts.files.request, facts.files.policy, facts.files.review].map((file, index) => {
    const [main, head] = [value(file.onMain), value(file.onHead)];
    if (file.path !== paths[index]) return undefined;
    if (main === undefined || main === 'absent' || head === undefined || head === 'absent') return undefined;
    if (main.mode !== '100644' || head.mode !== '100644' || main.oid !== head.oid) return undefined;
    return value(main.text);
  });
  const [request, policy, review] = texts;
  return (
    requests.some(({ text }) => text === request) &&
    policies.some((text) => text === policy) &&
    review === view
  );
}

/** What the request file on the default branch rests on. */
function requestOnMain({ facts, requests }: Case): Case['requests'][number] | undefined {
  const main = value(facts.files.request.onMain);
  const text = main === undefined || main === 'absent' ? undefined : value(main.text);
  return requests.find((each) => each.text === text);
}

/**
 * What was asked for beyond the form was asked by the requester: each such comment is there, on the issue or its pull request, by the
 * issue's author, edited by nobody else, and says these words.
 */
function answersAreTheRequesters(given: Case, pull: PullFacts): boolean {
  const author = value(given.facts.issue)?.author;
  return (requestOnMain(given)?.answers ?? []).every(({ comment, words }) => {
    const read = given.facts.comments.find(({ id }) => id === comment)?.now;
    const now = read && value(read);
    const editors = now === undefined || now === 'gone' ? undefined : value(now.editors);
    return (
      now !== undefined &&
      now !== 'gone' &&
      author !== undefined &&
      [given.issue.number, pull.number].some((number) => number === now.on) &&
      now.author?.type === 'User' &&
      now.author.id === author.id &&
      now.author.login === author.login &&
      editors !== undefined &&
      editors.every((editor) => editor?.id === author.id) &&
      /^\/answer\s/.test(now.body) &&
      now.body.slice('/answer'.length).trim() === words
    );
  });
}

/** The oldest commit of each file's history came by this pull request, and none of its branch was merged before it. */
function onePullRequestBroughtThemFirst({ facts }: Case, pull: PullFacts): boolean {
  const intoMain = (each: {
    baseRef: string;
    baseRepository: number | undefined;
    mergedAt: number | undefined;
  }) =>
    each.mergedAt !== undefined &&
    each.baseRef === facts.repository.defaultBranch &&
    each.baseRepository === facts.repository.id;
  const broughtByIt = [facts.files.request, facts.files.policy, facts.files.review].every((file) => {
    const merged = (value(file.history)?.[0]?.pulls ?? []).filter(intoMain);
    const earliest = Math.min(...merged.map(({ mergedAt }) => mergedAt ?? Infinity));
    const first = merged.filter(({ mergedAt }) => mergedAt === earliest);
    return first.length === 1 && first[0]?.number === pull.number;
  });
  const others = value(facts.mergedFromBranch)?.filter(({ number }) => number !== pull.number);
  return (
    broughtByIt &&
    others !== undefined &&
    !others.some((other) => intoMain(other) && (other.mergedAt ?? 0) <= (pull.mergedAt ?? Infinity))
  );
}

function pullRequestIsTheBots({ facts, issue }: Case, pull: PullFacts): boolean {
  return (
    pull.merged &&
    pull.mergedAt !== undefined &&
    pull.mergeCommit !== undefined &&
    pull.baseRef === facts.repository.defaultBranch &&
    pull.baseRepository === facts.repository.id &&
    pull.headRepository === facts.repository.id &&
    pull.headRef === `aws-jit/${issue.number}` &&
    pull.author?.type === 'Bot'
  );
}

function pullRequestBringsNothingElse({ paths }: Case, pull: PullFacts): boolean {
  const files = value(pull.files);
  return (
    files !== undefined &&
    files.every(({ path }) => paths.includes(path)) &&
    paths.every((path) => files.some((file) => file.path === path && file.change === 'ADDED'))
  );
}

const authorIds = (commit: CommitFacts): readonly (number | undefined)[] =>
  value(commit.authors)?.map(({ id }) => id) ?? [];

/** Made and signed by GitHub for the bot, on top of one other commit, whose CODEOWNERS it leaves alone. */
function commitIsTheBots(_: Case, pull: PullFacts, commit: CommitFacts): boolean {
  const parents = value(commit.parents);
  const ids = authorIds(commit);
  return (
    commit.signedByGitHub &&
    pull.author?.type === 'Bot' &&
    ids.length > 0 &&
    ids.every((id) => id === pull.author?.id) &&
    parents !== undefined &&
    parents.length <= 1 &&
    parents.every(({ owners }) => JSON.stringify(owners) === JSON.stringify(commit.owners))
  );
}

/** A merge that GitHub made of the bot's commit and the default branch, and nothing in it is anybody's choice. */
function isUpdateBranch(given: Case, pull: PullFacts, commit: CommitFacts): boolean {
  const parents = value(commit.parents);
  const joins = commit.joins && value(commit.joins);
  const before = value(pull.commits)?.find(({ oid }) => oid === parents?.[0]?.oid);
  const ids = authorIds(commit);
  return (
    commit.signedByGitHub &&
    ids.length > 0 &&
    !ids.includes(undefined) &&
    parents?.length === 2 &&
    before !== undefined &&
    value(before.parents)?.length === 1 &&
    commitIsTheBots(given, pull, before) &&
    joins !== undefined &&
    joins.secondWasOnBase &&
    joins.changes.length === 3 &&
    given.paths.every((path) =>
      joins.changes.some(
        (each) =>
          each.path === path &&
          each.change === 'added' &&
          each.oid === before.files[path] &&
          each.oid === commit.files[path],
      ),
    )
  );
}

/** Merged in time, not in the future, and the window has not passed. */
function itIsTime(given: Case, pull: PullFacts): boolean {
  const issue = value(given.facts.issue);
  const lasts = requestOnMain(given)?.lasts ?? 0;
  return (
    issue !== undefined &&
    pull.mergedAt !== undefined &&
    pull.mergedAt <= given.now &&
    pull.mergedAt <= issue.createdAt + given.approvalTtl &&
    given.now < pull.mergedAt + lasts
  );
}

const textOf = (file: ApprovalFacts['codeowners']['now']): string | undefined =>
  file.known && file.value !== 'absent' ? file.value.text : undefined;

/** CODEOWNERS then and now, where both are known. */
function bothTexts({ codeowners }: ApprovalFacts): readonly string[] {
  const texts = [textOf(codeowners.now), textOf(codeowners.atMerge)];
  return texts.flatMap((text) => (text === undefined ? [] : [text]));
}

function filesHaveOwners({ facts, paths }: Case): boolean {
  const texts = bothTexts(facts);
  return texts.length === 2 && texts.every((text) => paths.every((path) => ownersOf(text, path).length > 0));
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

/** A person who owns all three files, then and now, and may write. */
function isOwner({ facts, paths }: Case, account: Account): Answer {
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

/** A person of the configuration's choice with no part in it: neither asks, nor gets it, nor made or pushed a commit. */
function hasNoPart(given: Case, pull: PullFacts, account: Account): boolean {
  const issue = value(given.facts.issue);
  const made = (value(pull.commits) ?? []).flatMap(authorIds);
  const pushed = (value(pull.pushers) ?? []).map((each) => each?.id);
  return (
    account.type === 'User' &&
    issue?.author !== undefined &&
    account.id !== issue.author.id &&
    account.id !== pull.author?.id &&
    !given.holders.includes(account.id) &&
    !made.includes(account.id) &&
    !pushed.includes(account.id) &&
    (given.approvers === undefined || given.approvers.includes(account.id))
  );
}

const mayApprove = (given: Case, pull: PullFacts, account: Account): boolean =>
  hasNoPart(given, pull, account) && isOwner(given, account) === 'yes';
/** Doubt about who owns the files is a reason to listen to somebody's objection. */
const mayObject = (given: Case, pull: PullFacts, account: Account): boolean =>
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
function nobodyObjects(given: Case, pull: PullFacts): boolean {
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
export function approversOf(given: Case, pull: PullFacts): readonly number[] {
  const reviewers = opinions(pull)
    .filter(({ state, commit }) => state === 'APPROVED' && commit === pull.head)
    .map(({ user }) => user);
  const pressed = pull.mergedLater.known && !pull.mergedLater.value && pull.mergedAt !== undefined;
  const merger = pressed && pull.mergedBy ? [pull.mergedBy] : [];
  const ids = [...reviewers, ...merger].filter((each) => mayApprove(given, pull, each)).map(({ id }) => id);
  return [...new Set(ids)];
}

/** Files of every place that must have owners. */
const PROTECTED = [
  '.github/CODEOWNERS',
  '.github/workflows/grant.yml',
  'src/index.ts',
  'src/approval/verify.ts',
  'dist/index.js',
  'dist/chunks/grant.js',
  'action.yml',
  'package.json',
  'package-lock.json',
  'aws-jit.yml',
  'deploy/account.yml',
  'deploy/organisation/scp.json',
  'requests/prod/2026-01/1.yml',
  'policies/prod/2026-01/1.json',
  'policies/prod/2026-01/1.md',
];

const FOLDERS = ['.github', 'src', 'dist', 'deploy', 'requests', 'policies'];

/** For each line that names nobody, a path within each protected folder that it could be about. */
function freedPaths(text: string): readonly string[] {
  const ownerless = linesOf(text).filter(({ owners }) => owners.length === 0);
  return FOLDERS.flatMap((folder) =>
    ownerless.map(({ pattern }) => {
      const written = pattern.replace(/^\//, '').replace(/\/$/, '/x').split('/');
      const names = written.map((name) => (name === '**' ? 'any' : name.replace(/[*?]/g, 'x')));
      if (!pattern.slice(0, -1).includes('/')) return [folder, ...names].join('/');
      return /[*?]/.test(written[0] ?? '') ? [folder, ...names.slice(1)].join('/') : names.join('/');
    }),
  ).filter((path) => FOLDERS.some((folder) => path.startsWith(`${folder}/`)));
}

/** Rules that ask for owners, and owners whom GitHub asks. */
function repositoryIsProtected({ facts }: Case): boolean {
  const rules = value(facts.rules) ?? [];
  const pulls = rules.flatMap((rule) => (rule.type === 'pull_request' ? [rule] : []));
  const text = textOf(facts.codeowners.now);
  const errors = value(facts.codeowners.errors);
  return (
    rules.some(({ type }) => type === 'non_fast_forward') &&
    rules.some(({ type }) => type === 'deletion') &&
    pulls.some(({ requiredApprovals }) => requiredApprovals >= 1) &&
    pulls.some(({ requireCodeOwnerReview }) => requireCodeOwnerReview) &&
    pulls.some(({ dismissStaleReviews }) => dismissStaleReviews) &&
    pulls.some(({ requireLastPushApproval }) => requireLastPushApproval) &&
    text !== undefined &&
    errors !== undefined &&
    freedPaths(text).every((path) => ownersOf(text, path).length > 0) &&
    PROTECTED.every((path) => {
      const line = lineFor(text, path);
      const ignored = errors
        .filter((error) => error.line === line?.number)
        .map(({ source, column }) =>
          source
            .slice(column - 1)
            .split(/\s/)[0]
            ?.toLowerCase(),
        );
      return line?.owners.some((owner) => !ignored.includes(owner.toLowerCase())) === true;
    })
  );
}
