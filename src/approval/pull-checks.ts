import type { IssueNumber } from '../terms/brand.ts';
import { draftBranch } from '../request/draft-branch-name.ts';
import type { ApprovalFacts, CommitFacts, FileFacts, PullFacts } from './approval-facts.ts';
import { firstMerged } from './first-merge.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

const ANEW = 'File a new issue; its pull request is opened by the bot.';

/** The files came by one pull request: the first that added them, the bot's, with nothing else in it. */
export function checkPull(facts: ApprovalFacts, issue: IssueNumber | undefined): readonly Reason[] {
  const { pull } = facts;
  const reasons = [...checkOrigin(facts)];
  if (!pull.known) {
    // Where the history already says that there is none, nothing was left unread.
    if (reasons.length === 0) {
      reasons.push({
        code: 'pull-unread',
        message: `The pull request could not be read: ${pull.why}. The next run reads it again.`,
      });
    }
    return reasons;
  }
  return [
    ...reasons,
    ...checkMerge(facts, pull.value, issue),
    ...checkContents(facts, pull.value),
    ...checkCommits(pull.value),
  ];
}

function checkOrigin(facts: ApprovalFacts): readonly Reason[] {
  const { repository, files, pull } = facts;
  const reasons: Reason[] = [];
  const numbers = new Set<IssueNumber>();
  for (const file of [files.request, files.policy, files.review]) {
    const reason = origin(file);
    if (reason) reasons.push(reason);
  }
  if (numbers.size > 1) {
    reasons.push({
      code: 'files-of-several-pulls',
      message: `The three files came by different pull requests (${[...numbers].map((n) => `#${n}`).join(', ')}), so nobody approved them together. ${ANEW}`,
    });
  }
  const [first] = numbers;
  if (numbers.size === 1 && pull.known && pull.value.number !== first) {
    reasons.push({
      code: 'pull-not-first',
      message: `Pull request #${pull.value.number} was read, but #${first ?? 0} first added the files. The next run reads it again.`,
    });
  }
  return reasons;

  function origin({ path, history }: FileFacts): Reason | undefined {
    if (!history.known) {
      return {
        code: 'history-unread',
        message: `The history of ${path} could not be read completely: ${history.why}. The next run reads it again.`,
      };
    }
    const first = firstMerged(history.value, {
      defaultBranch: repository.defaultBranch,
      repository: repository.id,
    });
    if (!('error' in first)) {
      numbers.add(first.number);
      return undefined;
    }
    const oldest = history.value[0]?.commit.slice(0, 12) ?? '';
    switch (first.error) {
      case 'no-history':
        return {
          code: 'file-missing',
          message: `No commit on ${repository.defaultBranch} ever added ${path}. File a new issue.`,
        };
      case 'no-pull-request':
        return {
          code: 'not-by-pull-request',
          message: `${path} came to ${repository.defaultBranch} with commit ${oldest}, which no merged pull request brought there, so nobody approved it. ${ANEW}`,
        };
      case 'ambiguous':
        return {
          code: 'first-pull-ambiguous',
          message: `Several pull requests brought ${path} with commit ${oldest} at the same moment, so none can be told to be the approved one. ${ANEW}`,
        };
    }
  }
}

function checkMerge(
  facts: ApprovalFacts,
  pull: PullFacts,
  issue: IssueNumber | undefined,
): readonly Reason[] {
  const { repository } = facts;
  const reasons: Reason[] = [];
  const say = (code: Reason['code'], message: string) =>
    reasons.push({ code, message: `Pull request #${pull.number} ${message} ${ANEW}` });
  if (!pull.merged || pull.mergedAt === undefined || pull.mergeCommit === undefined)
    say('pull-not-merged', 'is not merged.');
  if (pull.baseRef !== repository.defaultBranch || pull.baseRepository !== repository.id) {
    say(
      'pull-base',
      `was merged into ${quoted(pull.baseRef)}, not into the default branch ${repository.defaultBranch}.`,
    );
  }
  if (issue !== undefined && pull.headRef !== draftBranch(issue)) {
    say('pull-head-branch', `came from the branch ${quoted(pull.headRef)}, not from ${draftBranch(issue)}.`);
  }
  if (pull.headRepository !== repository.id) say('pull-from-fork', 'came from another repository.');
  // Necessary, and proof of nothing: any writer's workflow can act as the bot.
  if (pull.author?.type !== 'Bot') {
    say(
      'pull-author-not-bot',
      `was opened by ${pull.author ? `@${pull.author.login}` : 'an account that no longer exists'}, not by the bot.`,
    );
  }
  return reasons;
}

function checkContents({ files }: ApprovalFacts, pull: PullFacts): readonly Reason[] {
  if (!pull.files.known) {
    return [
      {
        code: 'pull-files-unread',
        message: `The files of pull request #${pull.number} could not be read completely: ${pull.files.why}. The next run reads them again.`,
      },
    ];
  }
  const expected = [files.request.path, files.policy.path, files.review.path];
  const extra = pull.files.value.filter(({ path }) => !expected.includes(path));
  const added = new Set(pull.files.value.filter(({ change }) => change === 'ADDED').map(({ path }) => path));
  const notAdded = expected.filter((path) => !added.has(path));
  const reasons: Reason[] = [];
  if (extra.length > 0) {
    const names = extra.slice(0, 3).map(({ path }) => quoted(path));
    reasons.push({
      code: 'pull-extra-file',
      message: `Pull request #${pull.number} also changed ${names.join(', ')}${extra.length > 3 ? ` and ${extra.length - 3} more` : ''}. It may add the three files of its request and nothing else. ${ANEW}`,
    });
  }
  if (notAdded.length > 0) {
    reasons.push({
      code: 'pull-file-not-added',
      message: `Pull request #${pull.number} did not add ${notAdded.join(', ')}. ${ANEW}`,
    });
  }
  return reasons;
}

/**
 * GitHub does not reliably tell who pushed a commit, and its author's name is anybody's to write. So every commit must be one
 * that GitHub itself made (its own signature holds, which a commit pushed with git never has) for the pull
 * request's own author. Then nobody who approves can have written what they approve. This is necessary, never sufficient.
 */
function checkCommits(pull: PullFacts): readonly Reason[] {
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
  return commits.flatMap((commit) => commitReason(commit, pull) ?? []);
}

function commitReason({ oid, authors, signedByGitHub }: CommitFacts, pull: PullFacts): Reason | undefined {
  const commit = `Commit ${oid.slice(0, 12)} of pull request #${pull.number}`;
  if (!authors.known)
    return { code: 'commits-unread', message: `The authors of ${commit} could not be read: ${authors.why}.` };
  const bot = pull.author?.type === 'Bot' ? pull.author.id : undefined;
  const other = authors.value.find(({ id }) => id === undefined || id !== bot);
  if (authors.value.length === 0 || other) {
    return {
      code: 'commit-by-person',
      message: `${commit} is by ${other ? quoted(other.login) : 'nobody'}, not by the bot. A draft is changed with /revise on the issue, so that no approver writes what they approve. ${ANEW}`,
    };
  }
  if (!signedByGitHub) {
    return {
      code: 'commit-not-by-github',
      message: `${commit} was pushed with git: the bot's commits are made and signed by GitHub, so this one only bears the bot's name. ${ANEW}`,
    };
  }
  return undefined;
}
