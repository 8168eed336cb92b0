import type { UserId } from '../terms/brand.ts';
import {
  pathsIn,
  type ApprovalFacts,
  type CommitFacts,
  type OwnersOids,
  type PullFacts,
} from './approval-facts.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

const ANEW = 'File a new issue; its pull request is opened by the bot.';

/**
 * GitHub does not reliably tell who pushed a commit, and its author's name is anybody's to write. So every commit must be one
 * that GitHub itself made (its own signature holds, which a commit pushed with git never has) for the pull
 * request's own author. Then nobody who approves can have written what they approve. This is necessary, never sufficient.
 * The one other commit is what "Update branch" makes, see `joinReason`.
 */
export function checkCommits(
  facts: ApprovalFacts,
  pull: PullFacts,
  beside: readonly string[] = [],
): readonly Reason[] {
  if (!pull.commits.known) {
    return [
      {
        code: 'commits-unread',
        message: `The commits of pull request #${pull.number} could not be read completely: ${pull.commits.why}. The next run reads them again.`,
      },
    ];
  }
  const commits = pull.commits.value;
  if (commits.length === 0 || !commits.some(({ oid }) => oid === pull.head)) {
    return [
      {
        code: 'commits-unread',
        message: `The commits of pull request #${pull.number} do not contain its head ${pull.head.slice(0, 12)}. The next run reads them again.`,
      },
    ];
  }
  return commits.flatMap((commit) => commitReason(facts, commit, commits, pull, beside) ?? []);
}

const isBots = ({ authors }: CommitFacts, { author }: PullFacts): boolean =>
  authors.known &&
  authors.value.length > 0 &&
  author?.type === 'Bot' &&
  authors.value.every(({ id }) => id === author.id);

function commitReason(
  facts: ApprovalFacts,
  commit: CommitFacts,
  commits: readonly CommitFacts[],
  pull: PullFacts,
  beside: readonly string[],
): Reason | undefined {
  const { oid, authors, parents, signedByGitHub } = commit;
  const name = `Commit ${oid.slice(0, 12)} of pull request #${pull.number}`;
  if (!authors.known)
    return {
      code: 'commits-unread',
      message: `The authors of ${name} could not be read: ${authors.why}. The next run reads it again.`,
    };
  if (!parents.known)
    return {
      code: 'commits-unread',
      message: `The parents of ${name} could not be read: ${parents.why}. The next run reads it again.`,
    };
  if (parents.value.length > 1) return joinReason(facts, commit, parents.value, commits, pull, name, beside);
  if (!isBots(commit, pull)) {
    const bot = pull.author?.type === 'Bot' ? pull.author.id : undefined;
    const other = authors.value.find(({ id }) => id === undefined || id !== bot);
    return {
      code: 'commit-by-person',
      message: `${name} is by ${other ? quoted(other.login) : 'nobody'}, not by the bot. A draft is changed with /revise on the issue, so that no approver writes what they approve. ${ANEW}`,
    };
  }
  if (!signedByGitHub) {
    return {
      code: 'commit-not-by-github',
      message: `${name} was pushed with git: the bot's commits are made and signed by GitHub, so this one only bears the bot's name. ${ANEW}`,
    };
  }
  // What the pull request does not change as a whole, one commit can change and another restore; a rebase merge then puts the
  // first of them before the merge, where the owners are read.
  const [parent] = parents.value;
  if (parent && !sameOwners(parent.owners, commit.owners)) {
    return {
      code: 'commit-changes-owners',
      message: `${name} changes CODEOWNERS, so that who owned the files before the merge cannot be told. ${ANEW}`,
    };
  }
  return undefined;
}

export const sameOwners = (a: OwnersOids, b: OwnersOids): boolean =>
  a.length === b.length && a.every((oid, at) => oid === b[at]);

/**
 * "Update branch": anybody with write access can press it, also right before the merge, when the bot has no time left to draft anew.
 * What it makes is harmless only if nothing in it is theirs to choose: GitHub made it, of the bot's own commit before it
 * and a commit that was on the default branch, and it holds that commit's files and the bot's own, byte for byte.
 * Whoever pressed the button is among its authors and so does not count as an approver; nor do approvals of the commit before.
 */
function joinReason(
  { files }: ApprovalFacts,
  { authors, files: there, joins, signedByGitHub }: CommitFacts,
  parents: readonly { readonly oid: string }[],
  commits: readonly CommitFacts[],
  pull: PullFacts,
  name: string,
  beside: readonly string[],
): Reason | undefined {
  const refused = (what: string): Reason => ({
    code: 'commit-joins-more',
    message: `${name} is a merge, and ${what}. Of merges only what "Update branch" makes of the bot's commit is let through. ${ANEW}`,
  });
  if (!signedByGitHub) return refused('GitHub did not make it');
  const nobody = authors.known ? authors.value.find(({ id }) => id === undefined) : undefined;
  if (!authors.known || authors.value.length === 0 || nobody)
    return refused(`whose it is cannot be told${nobody ? ` (${quoted(nobody.login)})` : ''}`);
  const [first, second, ...more] = parents;
  const before = commits.find(({ oid }) => oid === first?.oid);
  if (!second || more.length > 0 || !before || !isBotsOwn(before, pull))
    return refused("its parents are not the bot's commit and one of the default branch");
  if (joins === undefined || !joins.known) {
    const why = joins === undefined ? 'it was not asked for' : joins.why;
    return {
      code: 'commits-unread',
      message: `What ${name} joins could not be read: ${why}. The next run reads it again.`,
    };
  }
  if (!joins.value.secondWasOnBase) return refused('what it joins was not on the default branch');
  const expected = pathsIn(files);
  const { changes } = joins.value;
  const asTheBots = expected.every((path) => {
    const oid = before.files[path];
    const change = changes.find((each) => each.path === path);
    return oid !== undefined && there[path] === oid && change?.oid === oid && change.change === 'added';
  });
  // The files of other accounts are there, and what they hold is for the proof of those.
  const others = beside.every((path) =>
    changes.some((each) => each.path === path && each.change === 'added'),
  );
  return asTheBots && others && changes.length === expected.length + beside.length
    ? undefined
    : refused("it holds something else than the default branch's files and the bot's own");
}

const isBotsOwn = (commit: CommitFacts, pull: PullFacts): boolean =>
  commit.signedByGitHub && isBots(commit, pull) && commit.parents.known && commit.parents.value.length === 1;

/** Everybody who had a hand in the commits. */
export const authorsOf = ({ commits }: Pick<PullFacts, 'commits'>): ReadonlySet<UserId> =>
  new Set(
    (commits.known ? commits.value : []).flatMap(({ authors }) =>
      authors.known ? authors.value.flatMap(({ id }) => (id === undefined ? [] : [id])) : [],
    ),
  );
