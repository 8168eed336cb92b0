import type { SandboxAws } from './aws/aws.ts';
import type { AccessKey } from './aws/state/issued-credentials.ts';
import type { Repository } from './github/github-model.ts';
import type { World } from './github/world.ts';
import type { Job } from './workflow-jobs.ts';

/** A run of a workflow, as far as its identity goes. */
export interface RunOfJob {
  readonly job: Job;
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly ref: string;
  readonly sha: string;
}

/**
 * The claims that GitHub's OIDC provider gives a job: as the repository's settings say, in the form of repositories made since
 * 2026-07-15, whose subject carries ids beside the names, in the older one, or in one that somebody chose. https://docs.github.com/en/actions/reference/security/oidc
 */
export function claimsOf(world: World, repository: Repository, run: RunOfJob) {
  const owner = world.account(repository.owner);
  const name = `${owner.login}/${repository.name}`;
  const workflow = `${name}/.github/workflows/${run.job.file}@${run.ref}`;
  const { environment } = run.job;
  const { claims, immutable } = repository.settings.oidc;
  const subject = immutable ? `${owner.login}@${owner.id}/${repository.name}@${repository.id}` : name;
  const context = environment === undefined ? `ref:${run.ref}` : `environment:${environment}`;
  const others = {
    ...(environment === undefined ? {} : { environment }),
    ref: run.ref,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: run.sha,
    repository: name,
    repository_id: String(repository.id),
    repository_owner: owner.login,
    repository_owner_id: String(owner.id),
    repository_visibility: repository.private ? 'private' : 'public',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    event_name: run.event,
    run_id: String(run.id),
    run_attempt: String(run.attempt),
    runner_environment: 'github-hosted',
  };
  const all: Readonly<Record<string, string>> = { ...others, repo: name, context };
  return {
    sub: claims?.map((claim) => `${claim}:${all[claim] ?? ''}`).join(':') ?? `repo:${subject}:${context}`,
    ...others,
  };
}

/**
 * What the aws-actions/configure-aws-credentials step of a job leaves: a session of its role, by the job's token.
 * @throws AwsError as STS answers, where the role does not trust that job.
 */
export function credentialsOf(
  aws: SandboxAws,
  world: World,
  repository: Repository,
  run: RunOfJob,
): (AccessKey & { readonly region: string }) | undefined {
  const { job } = run;
  if (!job.aws) return undefined;
  const key = aws.assumeRoleWithWebIdentity({
    role: job.aws.role,
    sessionName: job.aws.sessionName
      .replaceAll('${{ github.run_id }}', String(run.id))
      .replaceAll('${{ github.run_attempt }}', String(run.attempt)),
    token: aws.mintWebIdentity(claimsOf(world, repository, run)),
  });
  return { ...key, region: job.aws.region };
}
