import type { BranchRule, Read } from './approval-facts.ts';
import { protectedPathProblems, type PathFacts } from './protected-paths.ts';
import type { Reason } from './refusal-reasons.ts';

/**
 * Invariant 10: an unprotected repository grants nothing. Whoever can change the workflows, the action or the
 * configuration without a code owner can make every other check say yes.
 */
export interface ProtectionFacts extends PathFacts {
  readonly rules: Read<readonly BranchRule[]>;
}

/** What is missing, each with what to set. Empty: the repository is protected. */
export function protectionProblems(facts: ProtectionFacts): readonly Reason[] {
  return [...ruleProblems(facts), ...protectedPathProblems(facts)];
}

function ruleProblems({ repository, rules }: ProtectionFacts): Reason[] {
  const where = `Settings → Rules → Rulesets → the ruleset for ${repository.defaultBranch}`;
  if (!rules.known) {
    return [
      {
        code: 'rules-unread',
        message: `The rules of ${repository.defaultBranch} could not be read: ${rules.why}.${free(repository)}`,
      },
    ];
  }
  const pulls = rules.value.filter((rule) => rule.type === 'pull_request');
  const has = (type: BranchRule['type']) => rules.value.some((rule) => rule.type === type);
  // Several rulesets can apply to a branch; GitHub then enforces the strictest of each setting.
  const wanted: readonly (readonly [boolean, string])[] = [
    [pulls.length > 0, 'switch on "Require a pull request before merging"'],
    [pulls.some((rule) => rule.requiredApprovals >= 1), 'set "Required approvals" to 1 or more'],
    [pulls.some((rule) => rule.requireCodeOwnerReview), 'switch on "Require review from Code Owners"'],
    [
      pulls.some((rule) => rule.dismissStaleReviews),
      'switch on "Dismiss stale pull request approvals when new commits are pushed"',
    ],
    [
      pulls.some((rule) => rule.requireLastPushApproval),
      'switch on "Require approval of the most recent reviewable push"',
    ],
    [has('non_fast_forward'), 'switch on "Block force pushes"'],
    [has('deletion'), 'switch on "Restrict deletions"'],
  ];
  const missing = wanted.filter(([present]) => !present).map(([, set]) => set);
  const hint =
    pulls.length === 0
      ? ` Classic branch protection does not count: only an administrator can read it.${free(repository)}`
      : '';
  return missing.map((set, index) => ({
    code: 'rule-missing',
    message: `${repository.defaultBranch} is not protected enough: ${set} (${where}).${index === 0 ? hint : ''}`,
  }));
}

/** https://docs.github.com/en/get-started/learning-about-github/githubs-plans */
const free = (repository: { readonly private: boolean }): string =>
  repository.private
    ? ' This repository is private: on the Free plan GitHub offers private repositories neither rulesets nor code ' +
      'owners. Take the Team plan or make the repository public; `trial: true` in aws-jit.yml grants without protection, and says so.'
    : '';
