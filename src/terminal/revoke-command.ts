import { hasStatus } from '../github/github-client.ts';
import { readMainBranch } from '../github/main-branch.ts';
import { inputsOf, issueInput, whoseInput } from '../github/run-event.ts';
import { REVOKE_WORKFLOW, startWorkflow } from '../github/workflow-runs.ts';
import { connectFor, signIn, type Environment } from './signed-in/sign-in.ts';

/** Two calls, each with the client's own time for an answer. */
const STARTING_MS = 60_000;

export interface RevokeArguments {
  /** Number of a request; `undefined`: one of the others says whose access is meant. */
  readonly issue: string | undefined;
  readonly person: string | undefined;
  readonly account: string | undefined;
  readonly all: boolean;
  /** `acme/aws-access`; `undefined`: the one of this checkout. */
  readonly repository: string | undefined;
  readonly environment: Environment;
}

interface RevokeIo {
  stdout(text: string): void;
  stderr(text: string): void;
}

/**
 * `aws-jit revoke`: starts the workflow that takes access back, with the token of whoever asks. It has no AWS itself: the run does what
 * it does when it is started by hand.
 *
 * @returns 0 a run was started; 1 GitHub refused to, or does not answer; 2 it is not said whose access is meant, or where.
 */
export async function revoke(args: RevokeArguments, io: RevokeIo): Promise<0 | 1 | 2> {
  const inputs = read(args);
  if (typeof inputs === 'string') {
    io.stderr(`revoke: ${inputs}\n`);
    return 2;
  }
  const to = await signIn(args.repository, args.environment);
  if (typeof to === 'string') {
    io.stderr(`revoke: ${to}\n`);
    return 2;
  }
  try {
    const github = connectFor(STARTING_MS, to);
    const { branch } = await readMainBranch(github);
    await startWorkflow(github, REVOKE_WORKFLOW, branch, inputs);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const token = hasStatus(error, 401, 403, 404) ? 'The token needs write access to Actions there. ' : '';
    io.stderr(
      `revoke: GitHub did not start ${REVOKE_WORKFLOW} in ${to.repository}: ${why}\n` +
        `${token}Closing the issue of a request takes its access back as well.\n`,
    );
    return 1;
  }
  io.stdout(
    `A run of ${REVOKE_WORKFLOW} was started. Each request says on its issue when AWS confirms that nothing is attached any more:\n` +
      `${to.home}/actions/workflows/${REVOKE_WORKFLOW}\n`,
  );
  return 0;
}

/** The inputs of the workflow, or what is wrong with what was typed. */
function read({ issue, person, account, all }: RevokeArguments): Readonly<Record<string, string>> | string {
  try {
    const number = issue === undefined ? undefined : issueInput(issue);
    const whose = whoseInput({ person, account, all });
    if (number !== undefined && whose === undefined) return { issue: String(number) };
    if (number === undefined && whose !== undefined) return inputsOf(whose);
    return 'name one request by its number, or give one of --person ID, --account NAME and --all.';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
