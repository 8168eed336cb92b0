import { callsLeft as askCallsLeft } from '../../github/call-budget.ts';
import { hasStatus } from '../../github/github-client.ts';
import { inputsOf, type RunEvent } from '../../github/run-event.ts';
import { readMainBranch } from '../../github/main-branch.ts';
import { closeIssue, readIssue } from '../../github/open-issues.ts';
import { earlier, type Seconds } from '../../terms/instant.ts';
import { changedSince, isWaiting, startedSince, startWorkflow } from '../../github/workflow-runs.ts';
import type { ActionCommand, CommandResult, WorkflowRun } from './workflow-run.ts';

/** What a command with AWS credentials can do at worst: give access, or only take it away. */
export type Power = 'gives' | 'removes';

/**
 * Holds a command with AWS credentials to the default branch's present head and to a first attempt (invariant 8). GitHub
 * re-runs a job for 30 days with the workflow, the pinned action and the code of its old commit, and with live OIDC: what
 * has been mended since would be undone. Such a run reads nothing from AWS; it starts a fresh one of its own workflow,
 * which does everything that is due.
 *
 * A command that *gives* wants the very head: the push that came in between brings a run of its own, or the fresh run
 * does it a minute later. One that only *removes* goes on when nothing but requests, policies and standing approvals was merged since, for
 * then every byte that runs is the head's, and taking access away must not wait until nobody merges for a minute.
 */
export const onPresentHead =
  (power: Power, command: ActionCommand): ActionCommand =>
  async (run) => {
    const [why, callsLeft] = await Promise.all([
      whyStale(run, power),
      // It costs none, and what gives access asks before anything else.
      power === 'gives' ? askCallsLeft(run.github) : undefined,
    ]);
    if (why !== undefined) return startFreshRun(run, why);
    return command(callsLeft === undefined ? run : { ...run, callsLeft });
  };

/** Completes “Nothing was done, since …”; `undefined`: this run is as good as one that starts now. */
async function whyStale(run: WorkflowRun, power: Power): Promise<string | undefined> {
  if (run.attempt !== 1) {
    return `this is attempt ${run.attempt} of its run, with the workflow and the code of an older commit`;
  }
  const { branch, head } = await readMainBranch(run.github);
  if (run.ref !== `refs/heads/${branch}`) {
    return `it runs for ${run.ref}, and only ${branch}, the default branch, may use AWS`;
  }
  if (run.sha === head) return undefined;
  if (power === 'removes' && (await onlyRecordsSince(run, head))) return undefined;
  return `it was started for commit ${run.sha.slice(0, 12)}, and ${branch} is at ${head.slice(0, 12)} now`;
}

/** What people approved is read at the head by every command; none of it is run. */
const RECORD = /^(?:requests|policies|standing)\//;

async function onlyRecordsSince(run: WorkflowRun, head: string): Promise<boolean> {
  const paths = await changedSince(run.github, run.sha, head);
  return paths?.every((path) => RECORD.test(path)) ?? false;
}

/**
 * Starts the run's own workflow at the default branch's head. A run that was itself started so, and that a push has
 * overtaken again, starts no further one: whatever GitHub may answer, no chain of runs keeps itself alive. What it leaves
 * undone the push's own run or the schedule does; it fails, so that this is seen. A re-run is a person's click each time.
 *
 * What was to be taken back by name no schedule knows. Such a run starts another one, as long as there are not `MOST_NAMED` of its workflow
 * within minutes; beyond that the issue is closed, by which the hourly run finds it.
 */
async function startFreshRun(run: WorkflowRun, why: string): Promise<CommandResult> {
  const { event, github } = run;
  const nothing = `Nothing was read from AWS or changed, since ${why}.`;
  const byHand = 'Start the workflow by hand from the Actions page, on the default branch.';
  const failed = (more: string): CommandResult => ({ done: [], failures: [`${nothing} ${more} ${byHand}`] });

  const inputs = event.kind === 'dispatch' ? inputsOfDispatch(event) : {};
  const isNamed = Object.keys(inputs).length > 0;
  const freshAlready = event.kind === 'dispatch' && event.sender?.type === 'Bot' && run.attempt === 1;
  if (freshAlready && !isNamed) {
    return failed(
      'It was a fresh run already, so it starts no further one; the hourly schedule does what is due.',
    );
  }
  const workflow = workflowFile(run.workflow);
  if (workflow === undefined) return failed('GitHub did not say which workflow this is.');
  try {
    const { branch, head } = await readMainBranch(github);
    if (freshAlready && (await startedSince(github, workflow, earlier(github.now(), LATELY))) >= MOST_NAMED) {
      if (event.issue === undefined)
        return failed('Too many runs were overtaken one after the other, so it starts no further one.');
      const found = await readIssue(github, event.issue);
      if (found.kind === 'issue' && found.issue.open) await closeIssue(github, event.issue, 'completed');
      return failed(
        `Too many runs were overtaken one after the other, so it starts no further one. #${event.issue} is closed, and the hourly schedule takes its access back.`,
      );
    }
    // The steps and jobs of one stale run need one fresh run between them. One that is to revoke something by name is its own.
    if (!isNamed && (await isWaiting(github, workflow, head))) {
      return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} is waiting already.` };
    }
    await startWorkflow(github, workflow, branch, inputs);
  } catch (error) {
    if (!hasStatus(error, 403, 404, 422)) throw error;
    const said = error instanceof Error ? error.message : String(error);
    return failed(
      `A fresh run of ${workflow} could not be started (${said}): it needs \`workflow_dispatch\` and the job \`actions: write\`.`,
    );
  }
  return { done: [], failures: [], instead: `${nothing} A fresh run of ${workflow} was started instead.` };
}

/** So many runs of one workflow, each started by hand or by a run, and within so long: more are a chain, or as good as one. */
const MOST_NAMED = 8;
const LATELY = (10 * 60) as Seconds;

const inputsOfDispatch = ({
  issue,
  whose,
}: Extract<RunEvent, { kind: 'dispatch' }>): Readonly<Record<string, string>> => ({
  ...(issue === undefined ? {} : { issue: String(issue) }),
  ...(whose === undefined ? {} : inputsOf(whose)),
});

/** `aws-jit-grant.yml` of `o/r/.github/workflows/aws-jit-grant.yml@refs/heads/main`. */
const workflowFile = (ref: string | undefined): string | undefined =>
  /^[^/@]+\/[^/@]+\/\.github\/workflows\/([\w.-]+\.ya?ml)@/.exec(ref ?? '')?.[1];
