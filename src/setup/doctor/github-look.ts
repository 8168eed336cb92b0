import type { Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { notKnown, type Check, type Knower, type Outcome } from './finding.ts';
import type { GitHubFacts, SetupFacts } from './setup-facts.ts';

/** What most checks of the repository share: GitHub was read at all, and each single answer was. */

export const ASK_ADMINISTRATOR =
  'Run aws-jit doctor with the token of an administrator of the repository: GH_TOKEN=$(gh auth token)';

export function onGitHub(
  check: Omit<Check, 'subject' | 'look'> & {
    look(
      github: GitHubFacts,
      config: Config | undefined,
      facts: SetupFacts,
    ): readonly Outcome[] | 'does not apply';
  },
): Check {
  return {
    ...check,
    subject: 'github',
    look: (facts) =>
      facts.github.known
        ? check.look(facts.github.value, facts.config, facts)
        : [notKnown('GitHub', facts.github.why, ASK_ADMINISTRATOR)],
  };
}

/** Judges an answer that was read; else says that it was not. */
export const ifRead = <T>(
  read: Read<T> | undefined,
  where: string,
  judge: (value: T) => readonly Outcome[],
  how = ASK_ADMINISTRATOR,
): readonly Outcome[] =>
  read === undefined
    ? [notKnown(where, 'it was not asked for', how)]
    : read.known
      ? judge(read.value)
      : [notKnown(where, read.why, how)];

export const ADMINISTRATOR: Knower = 'administrator';
