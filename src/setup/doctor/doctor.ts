// src/setup/doctor/: what a set-up is judged by; facts in, findings out.
import { accountChecks } from './account-checks.ts';
import { centerChecks } from './center-checks.ts';
import { fileChecks } from './repository-file-checks.ts';
import type { Check, NotKnown, Subject, Wrong } from './finding.ts';
import { jobChecks } from './job-checks.ts';
import { peopleChecks } from './people-checks.ts';
import { repositoryChecks } from './repository-checks.ts';
import { settingsChecks } from './settings-checks.ts';
import type { SetupFacts } from './setup-facts.ts';
import { talkChecks } from './talk-checks.ts';

/** Everything that is looked at, in the order in which it is told: what stops most comes first. */
export const CHECKS: readonly Check[] = [
  ...fileChecks,
  ...repositoryChecks,
  ...peopleChecks,
  ...settingsChecks,
  ...jobChecks,
  ...accountChecks,
  ...centerChecks,
  ...talkChecks,
];

/** A check with what it found. Both lists empty: it is right. */
export interface Looked {
  readonly check: Omit<Check, 'look'>;
  readonly wrong: readonly Wrong[];
  readonly notKnown: readonly NotKnown[];
}

/** @param subjects what is looked at; all, unless somebody asks for less. @returns each check that applies */
export function examine(facts: SetupFacts, subjects: readonly Subject[]): readonly Looked[] {
  return CHECKS.filter(({ subject }) => subjects.includes(subject)).flatMap((check): readonly Looked[] => {
    const outcomes = check.look(facts);
    if (outcomes === 'does not apply') return [];
    const { id, subject, what, why, knows } = check;
    return [
      {
        check: { id, subject, what, why, knows },
        wrong: outcomes.filter((each) => each.state === 'wrong'),
        notKnown: outcomes.filter((each) => each.state === 'not known'),
      },
    ];
  });
}
