import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { configurationOf } from '../../commands/run/default-branch-config.ts';
import { NO_DEADLINE } from '../../commands/run/run-deadline.ts';
import type { Config, WorkflowRun } from '../../commands/run/workflow-run.ts';
import type { Instant } from '../../terms/instant.ts';
import { connectOver, signIn, type Environment, type SignIn } from './sign-in.ts';

/** What an auditor's terminal reads with: a token of GitHub, and credentials of AWS that may only read. */
export interface AuditArguments {
  /** A checkout of the branch aws-jit-ledger. */
  readonly ledger: string;
  /** `acme/aws-access`; `undefined`: GITHUB_REPOSITORY or the remote `origin` says it. */
  readonly repository: string | undefined;
  readonly json: boolean;
  /** When it was started: names the session in AWS. */
  readonly started: Instant;
  readonly environment: Environment;
}

export interface AuditAccess {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
}

/** One of these says that credentials were meant: the SDK then finds them, and AWS says whose they are. */
const CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;
/** Everything that one command reads of GitHub and AWS. A year's grants take long at CloudTrail's two lookups a second. */
const ALL_MS = 6 * 60 * 60_000;

/** @param option which option wants it, as it is named to people. @returns what is missing, in words */
export async function openAudit(
  { ledger, repository, started, environment }: AuditArguments,
  option: string,
  warn: (text: string) => void,
): Promise<AuditAccess | string> {
  const to = await signIn(repository, environment);
  const missing = [
    ...(typeof to === 'string' ? [to] : []),
    ...(CREDENTIALS.some((name) => environment[name])
      ? []
      : ['AWS credentials that may only read: AWS_PROFILE, or AWS_ACCESS_KEY_ID and what belongs to it']),
    ...(existsSync(join(ledger, 'events'))
      ? []
      : [`a ledger: ${ledger} has no folder events. Check out the branch aws-jit-ledger there`]),
  ];
  if (missing.length > 0 || typeof to === 'string')
    return `${option} reads GitHub and AWS, and misses:\n  ${missing.join('\n  ')}`;
  try {
    const run = terminalRun(to, started, environment, warn);
    const main = await readMainBranch(run.github);
    return { run, main, config: configurationOf(main) };
  } catch (error) {
    return `${to.repository} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** What reading shares with the workflow's run. Nothing of it writes, and nobody is told. */
const terminalRun = (
  to: SignIn,
  started: Instant,
  environment: Environment,
  warn: (text: string) => void,
): WorkflowRun => ({
  github: connectOver(AbortSignal.timeout(ALL_MS), to),
  event: { kind: 'other', name: 'terminal' },
  url: '',
  home: to.home,
  // Names the sessions of AWS, which CloudTrail shows: `aws-jit-<second of the start>-1`.
  id: String(started),
  attempt: 1,
  sha: '',
  ref: '',
  workflow: undefined,
  log: { info: () => undefined, group: () => undefined, warning: warn, error: warn },
  endpoints: { aws: environment['AWS_ENDPOINT_URL'], openai: undefined, slack: undefined },
  deadline: NO_DEADLINE,
  told: new Map(),
  seen: new Map(),
  aws: undefined,
  modelKey: undefined,
  slackToken: undefined,
});
