import type { Sha } from '../../terms/brand.ts';
import type { ApprovalFacts, CommitFacts, FileFacts, PullFacts, Read } from '../approval-facts.ts';
import { sameOwners } from '../commit-checks.ts';
import { checkContents, checkOrigin } from '../pull-checks.ts';
import { quoted, type Reason } from '../refusal-reasons.ts';

/** What became of its files in the commits since their merge, whichever parent of a later merge leads to them. */
export type TouchedSince =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'touched'; readonly commit: Sha }
  /** The default branch does not contain the merge any more. */
  | { readonly kind: 'not-contained' };

/**
 * The pull request of a standing approval: a person's, from a branch of this repository, with exactly the three files, each added once and never
 * touched since. Nobody drafts these files, so who wrote them has to be known otherwise than for a request: by who pushed.
 */
export function checkStandingPull(facts: ApprovalFacts, since: Read<TouchedSince>): readonly Reason[] {
  const { pull } = facts;
  const reasons = [...checkOrigin(facts)];
  if (!pull.known)
    return reasons.length > 0
      ? reasons
      : [
          {
            code: 'pull-unread',
            message: `The pull request could not be read: ${pull.why}. The next run reads it again.`,
          },
        ];
  return [
    ...reasons,
    ...checkMerge(facts, pull.value),
    ...checkContents(facts, pull.value),
    ...checkUntouched(facts, pull.value),
    ...checkSince(facts, pull.value, since),
    ...checkAuthors(pull.value),
  ];
}

function checkMerge({ repository }: ApprovalFacts, pull: PullFacts): readonly Reason[] {
  const reasons: Reason[] = [];
  const say = (code: Reason['code'], message: string) =>
    reasons.push({ code, message: `Pull request #${pull.number} ${message}` });
  if (!pull.merged || pull.mergedAt === undefined || pull.mergeCommit === undefined)
    say('pull-not-merged', 'is not merged.');
  if (pull.baseRef !== repository.defaultBranch || pull.baseRepository !== repository.id)
    say('pull-base', `was merged into ${quoted(pull.baseRef)}, not into ${repository.defaultBranch}.`);
  if (pull.headRepository !== repository.id)
    say('pull-from-fork', 'came from another repository, where nobody can tell who pushed.');
  return reasons;
}

/**
 * Whoever removes the file ends it. Put back, even to the byte and by a revert, it would live by approvals that were given before; so would one that
 * was changed and changed back. A standing approval that is wanted again gets another name.
 */
function checkUntouched({ files, repository }: ApprovalFacts, pull: PullFacts): readonly Reason[] {
  const touched = ({ path, history }: FileFacts): readonly Reason[] => {
    // Unread is a reason of its own.
    const later = history.known
      ? history.value.find(
          ({ pulls }) =>
            !pulls.some(({ number, mergedAt }) => number === pull.number && mergedAt !== undefined),
        )
      : undefined;
    return later === undefined
      ? []
      : [
          {
            code: 'standing-replaced',
            message: `${path} was removed or changed on ${repository.defaultBranch} by commit ${later.commit.slice(0, 12)} after it was approved in #${pull.number}. These files are written once: bring it under another name.`,
          },
        ];
  };
  return [files.request, files.policy, files.review].flatMap(touched);
}

/** A path's history shows one side of a merge only, so that a removal can be hidden from it by merging a branch from before. */
function checkSince(
  { repository }: ApprovalFacts,
  pull: PullFacts,
  since: Read<TouchedSince>,
): readonly Reason[] {
  // Without a merge nothing is approved, which is a reason of its own.
  if (pull.mergeCommit === undefined) return [];
  if (!since.known)
    return [
      {
        code: 'history-unread',
        message: `Whether its files were removed since #${pull.number} was merged could not be read completely: ${since.why}. The next run reads it again.`,
      },
    ];
  const replaced = (what: string): readonly Reason[] => [
    {
      code: 'standing-replaced',
      message: `${what} These files are written once: bring it under another name.`,
    },
  ];
  switch (since.value.kind) {
    case 'untouched':
      return [];
    case 'touched':
      return replaced(
        `After its files were approved in #${pull.number} they were removed or changed: in commit ${since.value.commit.slice(0, 12)}, which ${repository.defaultBranch} contains, they are not as they were merged.`,
      );
    case 'not-contained':
      return replaced(`${repository.defaultBranch} does not contain the merge of #${pull.number} any more.`);
  }
}

/**
 * A commit names as its author whomever its maker likes. Where GitHub tells who pushed to the branch, pushers and authors are kept from approving;
 * where it does not, each commit must be one that GitHub itself made for the pull request's author. All of them must be people: whoever has write
 * access can let a workflow or an App push and open in its own name, and nobody could keep the person behind it from approving.
 */
function checkAuthors(pull: PullFacts): readonly Reason[] {
  const { commits, pushers, author } = pull;
  if (!commits.known || !commits.value.some(({ oid }) => oid === pull.head)) {
    const why = commits.known ? 'they do not contain its head' : commits.why;
    return [
      {
        code: 'commits-unread',
        message: `The commits of pull request #${pull.number} could not be read completely: ${why}. The next run reads them again.`,
      },
    ];
  }
  const bot = [author, ...(pushers.known ? pushers.value : [])].find(
    (each) => each !== undefined && each.type !== 'User',
  );
  if (author === undefined || bot !== undefined)
    return [
      {
        code: 'standing-commits-unproved',
        message: `Pull request #${pull.number} was ${
          bot === undefined
            ? 'opened by an account that no longer exists'
            : `${bot === author ? 'opened' : 'pushed to'} by ${quoted(bot.login)}, which is no person`
        }, so that whoever is behind it cannot be kept from approving. Let a person push and open it, under another name.`,
      },
    ];
  const said = pushers.known && pushers.value.length > 0 && pushers.value.every((each) => each !== undefined);
  return commits.value.flatMap((commit): readonly Reason[] => {
    const name = `Commit ${commit.oid.slice(0, 12)} of pull request #${pull.number}`;
    const unproved = (why: string): Reason => ({
      code: 'standing-commits-unproved',
      message: `${name} ${why} Bring the standing approval anew, under another name.`,
    });
    const { authors, parents } = commit;
    if (!authors.known || !parents.known)
      return [
        {
          code: 'commits-unread',
          message: `${name} could not be read completely. The next run reads it again.`,
        },
      ];
    if (parents.value.length > 1)
      return [
        unproved('is a merge. Update such a branch with a rebase, which leaves its own commits alone.'),
      ];
    const nobody = authors.value.find(({ id }) => id === undefined);
    if (authors.value.length === 0 || nobody !== undefined)
      return [
        unproved(
          `is by ${nobody === undefined ? 'nobody' : quoted(nobody.login)}, and GitHub knows nobody of that address.`,
        ),
      ];
    const bots = authors.value.find(({ person }) => person !== true);
    if (bots !== undefined)
      return [
        unproved(
          `is by ${quoted(bots.login)}, which is no person, so that whoever is behind it cannot be kept from approving.`,
        ),
      ];
    const [parent] = parents.value;
    if (parent !== undefined && !sameOwners(parent.owners, commit.owners))
      return [unproved('changes CODEOWNERS, so that who owned the files before the merge cannot be told.')];
    if (said || isMadeFor(commit, author.id)) return [];
    return [
      pushers.known
        ? unproved(
            'was pushed by somebody whom GitHub does not name, so that they cannot be kept from approving.',
          )
        : {
            code: 'commits-unread',
            message: `Who pushed ${name.replace('Commit', 'commit')} could not be read: ${pushers.why}. The next run reads it again.`,
          },
    ];
  });
}

const isMadeFor = ({ signedByGitHub, authors }: CommitFacts, author: number): boolean =>
  signedByGitHub && authors.known && authors.value.every(({ id }) => id === author);
