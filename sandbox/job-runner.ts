import { AwsError } from './aws/query/query-error.ts';
import type { EventOrder, RepositoryHandle } from './github/github.ts';
import type { Sandbox } from './sandbox.ts';
import { credentialsOf } from './web-identity.ts';
import type { Job } from './workflow-jobs.ts';
import { nextRunId, refused, runStep, type RunWithin, type StepResult } from './workflow-runner.ts';

export type Command =
  | 'draft'
  | 'close'
  | 'comment'
  | 'dispatch'
  | 'use'
  | 'configuration'
  | 'grant'
  | 'revoke'
  | 'sweep'
  | 'watch'
  | 'report'
  | 'examine'
  | 'doctor'
  | 'digest';
export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly attempt?: number;
  readonly sha?: string;
  readonly ref?: string;
  readonly onStart?: (kill: () => void) => void;
  readonly env?: Readonly<Record<string, string>>;
  /** In a process of its own, whatever `within` says: for what only a process can show. */
  readonly spawned?: true;
}

/** A repository on the stand-ins whose workflows' jobs run. */
export interface RunnerOptions {
  readonly sandbox: Pick<Sandbox, 'github' | 'aws'>;
  readonly repository: RepositoryHandle;
  /** `owner/name` */
  readonly name: string;
  readonly jobs: readonly Job[];
  /** `dist/index.js`. */
  readonly action: string;
  /** How jobs run the action instead of starting a process for each. */
  readonly within: RunWithin | undefined;
  /** What the jobs' secrets and a person's machine say beside what GitHub does. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Runs a command of the action for an event, in the job of the workflow that does so: in its environment, with its token's permissions,
 * and with credentials that the job's OIDC token gets.
 */
export const jobRunner = ({
  sandbox: { github, aws },
  repository,
  name,
  jobs,
  action,
  within,
  env,
}: RunnerOptions) =>
  async function run(command: Command, event: EventOrder, more: RunOptions = {}): Promise<StepResult> {
    const job = jobFor(jobs, command, event, more.inputs?.['role']);
    const ref = more.ref ?? `refs/heads/${repository.state.defaultBranch}`;
    const attempt = more.attempt ?? 1;
    const sha = more.sha ?? repository.tip();
    const id = nextRunId();
    const forbidden = job && environmentForbids(repository, job, ref);
    if (forbidden !== undefined) return refused(forbidden);
    const of = job && { job, id, attempt, event: event.name, ref, sha };
    let keys;
    try {
      keys = of && credentialsOf(aws, github.world, repository.state, of);
    } catch (error) {
      if (error instanceof AwsError) return refused(`Could not assume role with OIDC: ${error.message}`);
      throw error;
    }
    const scope = job && { repository: repository.id, permissions: job.permissions };
    return runStep({
      action,
      within: more.spawned === true ? undefined : within,
      inputs: { command, token: github.tokenOf('github-actions[bot]', scope), ...more.inputs },
      repository: name,
      event: { name: event.name, payload: repository.event(event) },
      sha,
      ref,
      workflow: job && `${name}/.github/workflows/${job.file}@${ref}`,
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      ...(keys === undefined ? {} : { aws: { endpoint: aws.url, ...keys } }),
      runId: id,
      attempt,
      ...(more.onStart === undefined ? {} : { onStart: more.onStart }),
      env: { ...env, ...more.env },
    });
  };

/** The job that runs a command for an event. For an event that starts none, the first that runs the command at all. */
function jobFor(
  jobs: readonly Job[],
  command: Command,
  event: EventOrder,
  role: string | undefined,
): Job | undefined {
  const all = jobs.filter((job) => job.command === command && job.role === role);
  const named = event.name === 'workflow_dispatch' ? event.workflow : undefined;
  return (
    all.find(({ file }) => file === named) ?? all.find(({ events }) => events.includes(event.name)) ?? all[0]
  );
}

/** "Deployments and environments": which branches may deploy; one that does not exist is made by the job, without rules. */
function environmentForbids(repository: RepositoryHandle, job: Job, ref: string): string | undefined {
  const { environment } = job;
  if (environment === undefined) return undefined;
  const found = repository.state.environments.get(environment);
  if (!found) repository.setEnvironment(environment);
  const branch = ref.replace(/^refs\/heads\//, '');
  return !found?.branches || found.branches.patterns.includes(branch)
    ? undefined
    : `Branch "${branch}" is not allowed to deploy to ${environment} due to environment protection rules.`;
}
