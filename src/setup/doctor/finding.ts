import type { SetupFacts } from './setup-facts.ts';

/** Parts of a set-up that can be looked at alone. */
export const SUBJECTS = ['files', 'github', 'jobs', 'aws', 'slack', 'model'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Who can find it out: an administrator's terminal, a job that has the secret, or anybody with a checkout. */
export type Knower = 'anybody' | 'administrator' | 'job';

/** Something is not as it has to be. */
export interface Wrong {
  readonly state: 'wrong';
  readonly code: string;
  readonly where: string;
  readonly what: string;
  /** The command that mends it, or what to do by hand. */
  readonly mend: string;
  /** A file of ours that `--fix` writes. */
  readonly fix?: { readonly path: string; readonly text: string };
}

/** It could not be found out. Never taken for right. */
export interface NotKnown {
  readonly state: 'not known';
  readonly where: string;
  /** Why it could not be read. */
  readonly what: string;
  /** How it can be. */
  readonly mend: string;
}

export type Outcome = Wrong | NotKnown;

/** One thing that is looked at. An empty list: it is right. */
export interface Check {
  readonly id: string;
  readonly subject: Subject;
  /** What is looked at, as a noun. */
  readonly what: string;
  /** What happens where it is wrong. */
  readonly why: string;
  readonly knows: Knower;
  look(facts: SetupFacts): readonly Outcome[] | 'does not apply';
}

export const wrong = (
  code: string,
  where: string,
  what: string,
  mend: string,
  fix?: Wrong['fix'],
): Wrong => ({ state: 'wrong', code, where, what, mend, ...(fix && { fix }) });

export const notKnown = (where: string, what: string, mend: string): NotKnown => ({
  state: 'not known',
  where,
  what,
  mend,
});
