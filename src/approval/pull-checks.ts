import type { IssueNumber } from '../terms/brand.ts';
import { pathsIn, type ApprovalFacts, type FileFacts, type PullFacts } from './approval-facts.ts';
import { checkCommits } from './commit-checks.ts';
import { firstMerged } from './first-merge.ts';
import { quoted, type Reason } from './refusal-reasons.ts';

const ANEW = 'File a new issue; its pull request is opened by the bot.';

/**
 * The files came by one pull request: the first that added them, the bot's, with nothing else in it.
 * @param branch that the bot proposes them on; `undefined`: not known, which is a reason of its own.
 * @param beside files of the request's other accounts, which the same pull request adds.
 */
export function checkPull(
  facts: ApprovalFacts,
  branch: string | undefined,
  beside: readonly string[] = [],
): readonly Reason[] {
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
    ...checkMerge(facts, pull.value, branch),
    ...checkContents(facts, pull.value, beside),
    ...checkMergedBefore(facts, pull.value),
    ...checkCommits(facts, pull.value, beside),
  ];
}

/**
 * A path's history follows one parent of a merge only, so that a pull request from the same branch, built from an old base after the
 * first was reverted, would seem to be the first. Its merge would move the window.
 */
function checkMergedBefore(
  { repository, mergedFromBranch }: ApprovalFacts,
  pull: PullFacts,
): readonly Reason[] {
  if (!mergedFromBranch.known) {
    return [
      {
        code: 'history-unread',
        message: `Which pull requests of ${quoted(pull.headRef)} were merged could not be read completely: ${mergedFromBranch.why}. The next run reads them again.`,
      },
    ];
  }
  const before = mergedFromBranch.value.find(
    ({ number, mergedAt, baseRef, baseRepository }) =>
      number !== pull.number &&
      mergedAt !== undefined &&
      baseRef === repository.defaultBranch &&
      baseRepository === repository.id &&
      (pull.mergedAt === undefined || mergedAt <= pull.mergedAt),
  );
  if (!before) return [];
  return [
    {
      code: 'pull-merged-before',
      message: `Pull request #${before.number} from the same branch was merged before #${pull.number}, and its window is the one that counts. ${ANEW}`,
    },
  ];
}

/** Each file was first added by one pull request, the same for all of them. */
export function checkOrigin(facts: ApprovalFacts): readonly Reason[] {
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

function checkMerge(facts: ApprovalFacts, pull: PullFacts, branch: string | undefined): readonly Reason[] {
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
  if (branch !== undefined && pull.headRef !== branch) {
    say('pull-head-branch', `came from the branch ${quoted(pull.headRef)}, not from ${branch}.`);
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

/** It added exactly these files, and touched nothing else. */
export function checkContents(
  { files }: ApprovalFacts,
  pull: PullFacts,
  beside: readonly string[] = [],
): readonly Reason[] {
  if (!pull.files.known) {
    return [
      {
        code: 'pull-files-unread',
        message: `The files of pull request #${pull.number} could not be read completely: ${pull.files.why}. The next run reads them again.`,
      },
    ];
  }
  const expected = [...pathsIn(files), ...beside];
  const extra = pull.files.value.filter(({ path }) => !expected.includes(path));
  const added = new Set(pull.files.value.filter(({ change }) => change === 'ADDED').map(({ path }) => path));
  const notAdded = expected.filter((path) => !added.has(path));
  const reasons: Reason[] = [];
  if (extra.length > 0) {
    const names = extra.slice(0, 3).map(({ path }) => quoted(path));
    reasons.push({
      code: 'pull-extra-file',
      message: `Pull request #${pull.number} also changed ${names.join(', ')}${extra.length > 3 ? ` and ${extra.length - 3} more` : ''}. It may add the ${filesOf(files.request.path, expected.length)} and nothing else. ${ANEW}`,
    });
  }
  if (notAdded.length > 0) {
    reasons.push({
      code: 'pull-file-not-added',
      message: `Pull request #${pull.number} did not add ${notAdded.slice(0, 6).join(', ')}${notAdded.length > 6 ? ` and ${notAdded.length - 6} more` : ''}. ${ANEW}`,
    });
  }
  return reasons;
}

const filesOf = (own: string, count: number): string =>
  count === 2
    ? 'two files of its extension'
    : count > 3
      ? `${count} files of its request, three for each account,`
      : `three files of its ${/\.d\d+\.yml$/.test(own) ? 'difference' : 'request'}`;
