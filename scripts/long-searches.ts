/** The searches that take too long for every change. `.ci/thorough` runs each of them whole, `.ci/run` a sample; docs/design/reliability.md has their figures. */
export interface LongSearch {
  readonly name: string;
  /** What holds when it ends well. */
  readonly shows: string;
  /** What of it runs for every change. */
  readonly sample: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** With which environment `.ci/run` runs it once more, for another sample; left out: not so. */
  readonly again?: Readonly<Record<string, string>>;
  /** Of npm. */
  readonly run: readonly string[];
}

const tests = (...args: readonly string[]): readonly string[] => ['run', 'test:only', '--', ...args];
const WHOLE = { AWS_JIT_THOROUGH: '1' };
const SPAWNED = { ...WHOLE, AWS_JIT_SPAWN: '1' };

export const LONG_SEARCHES: readonly LongSearch[] = [
  {
    name: 'every kill point',
    shows:
      'A command that is killed at any change it makes, and run again, ends as one that was not; so do two at once.',
    sample: '8 places of a grant and of a sweep, 4 of every other story',
    environment: WHOLE,
    again: {},
    run: tests('test/invariants/invariant-05'),
  },
  {
    name: 'every kill point, each run a process',
    shows: 'The same of the built action, where a kill ends a process.',
    sample: 'none',
    environment: SPAWNED,
    run: tests('test/invariants/invariant-05'),
  },
  {
    name: 'every interleaving',
    shows:
      'A grant and a revocation that stop before any two of their calls, or die at one, never leave access beside a tombstone.',
    sample: '1 to 3 kills a test, 1 stop of the second run for each of the first',
    environment: WHOLE,
    again: {},
    run: tests('--testTimeout=1800000', 'test/aws/iam-contract', 'test/aws/identity-center-contract'),
  },
  {
    name: 'the world changes after a kill',
    shows: 'Whatever people and AWS do between a killed run and the next, nothing false is said.',
    sample: '1 place for each change, after the attachment besides',
    environment: WHOLE,
    again: {},
    run: tests('test/reliability/changed-world'),
  },
  {
    name: 'every endpoint fails to answer',
    shows:
      'A run ends in its time whichever endpoint hangs, drops or answers half, and the next one finishes.',
    sample: 'every fourth endpoint, one mishap each; one of each story in a process',
    environment: WHOLE,
    again: {},
    run: tests('test/reliability/hanging'),
  },
  {
    name: 'a random walk over events',
    shows:
      'Whatever people, the clock and lost, doubled or killed runs do, after a quiet hour AWS and what people were told are what the table of states says.',
    sample:
      'one walk of 30 steps, with extensions, differences, standing approvals, labels and ledger tampered with, and a bucket that fails',
    environment: WHOLE,
    run: tests('test/reliability/random-walk'),
  },
  {
    name: 'what thousands cost',
    shows:
      'Hourly runs over 5,000 live grants cost the pages of the listings; what ended, 8 calls to AWS; 150 grants, an hour of GITHUB_TOKEN.',
    sample: 'the same formulas over 60 requests',
    run: ['run', 'bench:calls'],
  },
  {
    name: 'hundreds merged at once',
    shows:
      'Of 500, those that end first are granted first, 150 in each hour of GITHUB_TOKEN; the others are told their turn, or that their time ended.',
    sample: 'six, with calls for two',
    run: ['run', 'bench:rush'],
  },
  {
    name: 'killed between any two calls to Slack',
    shows: 'Nothing is posted twice and nothing is left out.',
    sample: 'as the tests take it, without processes',
    environment: SPAWNED,
    again: {},
    run: tests('test/slack/killed'),
  },
  {
    name: 'the roles less one permission',
    shows: 'Each permission that the templates give is needed for the work.',
    sample: '6 permissions of each role of Identity Center, all of the others',
    environment: WHOLE,
    again: {},
    run: tests('test/deploy'),
  },
  {
    name: 'injected words, all ways',
    shows:
      'No text that people write gets more than the form asks for, by rules or by a model that obeys the text.',
    sample: 'the whole corpus in the form by rules, 60 texts in each other way',
    environment: WHOLE,
    again: {},
    run: tests('--testTimeout=1800000', 'test/injection'),
  },
  {
    name: 'every long text, every reader',
    shows: 'No text that a person or a model can send keeps a job busy for longer than its length explains.',
    sample: 'a third of the texts for each reader',
    environment: WHOLE,
    again: WHOLE,
    run: tests('test/text/no-text-stalls'),
  },
  {
    name: 'deadlines in real time',
    shows: 'A model that does not answer holds a run for a minute and no longer.',
    sample: 'the same with a minute that is a second',
    environment: WHOLE,
    run: tests('test/model/action'),
  },
  {
    name: 'somebody who clicks at random',
    shows:
      'Five hundred clicks in the playground on whatever is there bring out no error, and its memory stays below 400 MB.',
    sample: '30 clicks',
    environment: WHOLE,
    // It fetches Chromium where there is none.
    run: ['run', 'test:browser', '--', 'test/browser/monkey'],
  },
  {
    name: 'a million cases beside the specification',
    shows:
      'IAM’s evaluation, the approval of requests, extensions and uses of standing approvals, and CODEOWNERS decide as their specifications do.',
    sample: '20,000 cases, other ones each day',
    run: ['run', 'spec', '--', '--cases', '1000000', '--seed', '1'],
  },
  {
    name: 'ten minutes of fuzzing',
    shows: 'What the guardrails accept no evaluation lets do more.',
    sample: 'a minute',
    environment: { FUZZ_SECONDS: '600' },
    run: tests('--testTimeout=900000', 'test/policy/fuzz'),
  },
  {
    name: 'every mutant',
    shows: 'Each change to the approval or the stamp is noticed by a test, or explained.',
    sample: '2 by name and a few',
    run: ['run', 'mutants'],
  },
  {
    name: 'every mutant of giving and taking access',
    shows:
      'Each change to how either backend grants, revokes and removes is noticed by a test, or explained.',
    sample: 'none; of 40 drawn with seed 1, 32 are noticed and 5 explained',
    run: ['run', 'mutants', '--', '--set', 'access'],
  },
  {
    name: 'a real model',
    shows:
      'With a model as small as they come each request ends in a draft, a question or a fallback that says why, and never worse than by the rules.',
    sample: '3 requests',
    run: ['run', 'test:model'],
  },
  {
    name: 'every test, each run a process',
    shows: 'Whatever holds within one process holds of the built action.',
    sample: 'test/action/within-and-spawned, every command once',
    environment: { AWS_JIT_SPAWN: '1' },
    run: tests('--testTimeout=600000'),
  },
];
