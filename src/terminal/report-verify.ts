import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { connect } from '../github/github-client.ts';
import { readMainBranch, type MainBranch } from '../github/main-branch.ts';
import type { Instant } from '../terms/instant.ts';
import type { LedgerProblem } from '../report/event-data.ts';
import type { RequestHistory } from '../report/history.ts';
import { configurationOf } from '../commands/run/default-branch-config.ts';
import { readCheckout } from '../commands/run/ledger-checkout.ts';
import {
  differenceText,
  verifiedText,
  verifyReport,
  type Verified,
} from '../commands/report/verify-report.ts';
import { NO_DEADLINE } from '../commands/run/run-deadline.ts';
import type { Config, WorkflowRun } from '../commands/run/workflow-run.ts';

export interface VerifyArguments {
  /** A checkout of the branch aws-jit-ledger. */
  readonly ledger: string;
  /** `acme/aws-access`; `undefined`: GITHUB_REPOSITORY says it. */
  readonly repository: string | undefined;
  readonly json: boolean;
  /** When it was started: names the session in AWS. */
  readonly started: Instant;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

interface VerifyIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

/** One of these says that credentials were meant: the SDK then finds them, and AWS says whose they are. */
const CREDENTIALS = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const;
const SHOWN = 20;

/**
 * `report --verify` in a terminal: the ledger against GitHub and AWS, with the token and the credentials of whoever asks. It
 * reads with `reader_role` of each account where that is configured, and with the credentials as they are elsewhere.
 *
 * @returns 0 all agree; 1 differences, or something that could not be compared or read; 2 nothing was compared, since
 * something that it needs is missing.
 */
export async function verifyInTerminal(args: VerifyArguments, io: VerifyIo): Promise<0 | 1 | 2> {
  const { environment } = args;
  const token = environment['GITHUB_TOKEN'] ?? environment['GH_TOKEN'];
  const repository = args.repository ?? environment['GITHUB_REPOSITORY'];
  const missing = [
    ...(token ? [] : ['GITHUB_TOKEN, a token that may read the repository, such as $(gh auth token)']),
    ...(repository ? [] : ['GITHUB_REPOSITORY or --repository, such as acme/aws-access']),
    ...(CREDENTIALS.some((name) => environment[name])
      ? []
      : ['AWS credentials that may only read: AWS_PROFILE, or AWS_ACCESS_KEY_ID and what belongs to it']),
    ...(existsSync(join(args.ledger, 'events'))
      ? []
      : [`a ledger: ${args.ledger} has no folder events. Check out the branch aws-jit-ledger there`]),
  ];
  if (missing.length > 0 || !token || !repository) {
    io.stderr(`report: --verify compares with GitHub and AWS, and misses:\n  ${missing.join('\n  ')}\n`);
    return 2;
  }
  let run: WorkflowRun;
  let main: MainBranch;
  let config: Config;
  try {
    run = terminalRun(args, token, repository, io);
    main = await readMainBranch(run.github);
    config = configurationOf(main);
  } catch (error) {
    io.stderr(
      `report: ${repository} cannot be read: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 2;
  }
  const problems: LedgerProblem[] = [];
  const granted: RequestHistory[] = [];
  // By GitHub's clock, whatever this machine's says.
  const now = run.github.now();
  for (const history of readCheckout(args.ledger, now, (each) => problems.push(each)))
    if (history.window !== undefined) granted.push(history);
  const verified = await verifyReport(run, main, config, granted);
  tellVerified(verified, problems, args.json, io);
  const { differences, failures } = verified;
  return differences.length + failures.length + problems.length === 0 ? 0 : 1;
}

function tellVerified(
  verified: Verified,
  problems: readonly LedgerProblem[],
  json: boolean,
  io: VerifyIo,
): void {
  const { differences, failures, grants, inTrail, writers } = verified;
  for (const { place, message } of problems.slice(0, SHOWN))
    io.stderr(`${JSON.stringify(place)}: ${message}\n`);
  if (problems.length > SHOWN) io.stderr(`… and ${problems.length - SHOWN} more problems in the ledger.\n`);
  for (const failure of failures) io.stderr(`Not compared: ${failure}\n`);
  if (json) {
    const answer = { grants, inTrail, writers, differences, failures, problems: problems.length };
    io.stdout(`${JSON.stringify(answer, null, 2)}\n`);
    return;
  }
  for (const difference of differences) io.stdout(`${differenceText(difference)}\n`);
  io.stdout(`${verifiedText(verified)}\n`);
}

/** What the comparison shares with the workflow's run. Nothing of it writes, and nobody is told. */
function terminalRun(
  { environment, started }: VerifyArguments,
  token: string,
  repository: string,
  io: VerifyIo,
): WorkflowRun {
  const line = (text: string): void => {
    io.stderr(`${text}\n`);
  };
  const log = {
    info: () => undefined,
    group: () => undefined,
    warning: line,
    error: line,
  };
  return {
    github: connect({
      token,
      repository,
      apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
      log,
    }),
    event: { kind: 'other', name: 'terminal' },
    url: '',
    home: `${environment['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`,
    // Names the sessions of AWS, which CloudTrail shows: `aws-jit-<second of the start>-1`.
    id: String(started),
    attempt: 1,
    sha: '',
    ref: '',
    workflow: undefined,
    log,
    endpoints: { aws: environment['AWS_ENDPOINT_URL'], openai: undefined },
    deadline: NO_DEADLINE,
    told: new Map(),
    seen: new Map(),
    aws: undefined,
    modelKey: undefined,
  };
}
