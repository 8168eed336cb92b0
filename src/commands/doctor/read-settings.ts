import * as z from 'zod';
import { known, type Read } from '../../approval/approval-facts.ts';
import { attempt, instant } from '../../github/approval-facts/facts-answers.ts';
import { hasStatus, type GitHub } from '../../github/github-client.ts';
import type {
  ActionsFacts,
  EnvironmentFacts,
  GitHubFacts,
  ScheduleFacts,
} from '../../setup/doctor/setup-facts.ts';

/** What administrators set at GitHub, read with whatever the token may read. */

const PAGE = { per_page: 100 } as const;

/** `absent` where GitHub says 404: the caller has read the repository already, so it is the thing itself that is missing. */
async function orAbsent<T>(work: () => Promise<T>): Promise<T | 'absent'> {
  try {
    return await work();
  } catch (error) {
    if (hasStatus(error, 404)) return 'absent';
    throw error;
  }
}

const environment = z.object({
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
  protection_rules: z.array(z.object({ type: z.string() })).default([]),
});
const policies = z.object({
  total_count: z.int(),
  branch_policies: z.array(z.object({ name: z.string(), type: z.enum(['branch', 'tag']).default('branch') })),
});

export const readEnvironment = (
  { octokit, owner, repo }: GitHub,
  environment_name: string,
): Promise<Read<EnvironmentFacts | 'absent'>> =>
  attempt(() =>
    orAbsent(async (): Promise<EnvironmentFacts> => {
      const at = { owner, repo, environment_name };
      const { data } = await octokit.request('GET /repos/{owner}/{repo}/environments/{environment_name}', at);
      const { deployment_branch_policy: policy, protection_rules: rules } = environment.parse(data);
      const ownRules = rules.map(({ type }) => type).filter((type) => type !== 'branch_policy');
      if (!policy) return { branches: 'all', tags: [], ownRules };
      if (policy.protected_branches) return { branches: 'protected', tags: [], ownRules };
      const listed = await octokit.request(
        'GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies',
        { ...at, ...PAGE },
      );
      const { total_count: total, branch_policies: all } = policies.parse(listed.data);
      if (total > all.length) throw new Error(`it names more than ${all.length} branches`);
      const named = (wanted: 'branch' | 'tag'): readonly string[] =>
        all.filter(({ type }) => type === wanted).map(({ name }) => name);
      return { branches: named('branch'), tags: named('tag'), ownRules };
    }),
  );

const secretsAnswer = z.object({ total_count: z.int(), secrets: z.array(z.object({ name: z.string() })) });

function names(data: unknown): readonly string[] {
  const { total_count: total, secrets } = secretsAnswer.parse(data);
  if (total > secrets.length) throw new Error(`there are more than ${secrets.length} secrets`);
  return secrets.map(({ name }) => name);
}

export async function readSecrets(
  { octokit, owner, repo }: GitHub,
  environments: readonly string[],
): Promise<GitHubFacts['secrets']> {
  const at = { owner, repo, ...PAGE };
  const [of, repository, organization] = await Promise.all([
    Promise.all(
      environments.map(async (environment_name) => {
        const path = 'GET /repos/{owner}/{repo}/environments/{environment_name}/secrets';
        const read = await attempt(async () =>
          names((await octokit.request(path, { ...at, environment_name })).data),
        );
        return [environment_name, read] as const;
      }),
    ),
    attempt(async () => names((await octokit.request('GET /repos/{owner}/{repo}/actions/secrets', at)).data)),
    attempt(async () =>
      names((await octokit.request('GET /repos/{owner}/{repo}/actions/organization-secrets', at)).data),
    ),
  ]);
  return { environments: new Map(of), repository, organization };
}

const permissions = z.object({
  enabled: z.boolean(),
  allowed_actions: z.enum(['all', 'local_only', 'selected']).optional(),
});
const selected = z.object({
  github_owned_allowed: z.boolean().default(false),
  verified_allowed: z.boolean().default(false),
  patterns_allowed: z.array(z.string()).default([]),
});

export const readActions = ({ octokit, owner, repo }: GitHub): Promise<Read<ActionsFacts>> =>
  attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/permissions', { owner, repo });
    const { enabled, allowed_actions: allowed = 'all' } = permissions.parse(data);
    if (!enabled) return { allowed: 'none', githubOwned: false, verified: false };
    if (allowed !== 'selected') return { allowed, githubOwned: false, verified: false };
    const list = selected.parse(
      (
        await octokit.request('GET /repos/{owner}/{repo}/actions/permissions/selected-actions', {
          owner,
          repo,
        })
      ).data,
    );
    return {
      allowed: list.patterns_allowed,
      githubOwned: list.github_owned_allowed,
      verified: list.verified_allowed,
    };
  });

export const readToken = ({ octokit, owner, repo }: GitHub): Promise<GitHubFacts['token']> =>
  attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', {
      owner,
      repo,
    });
    const read = z
      .object({
        default_workflow_permissions: z.enum(['read', 'write']),
        can_approve_pull_request_reviews: z.boolean(),
      })
      .parse(data);
    return {
      writes: read.default_workflow_permissions === 'write',
      mayOpenPullRequests: read.can_approve_pull_request_reviews,
    };
  });

const subject = z.object({
  use_default: z.boolean(),
  include_claim_keys: z.array(z.string()).optional(),
  sub_claim_prefix: z.string().optional(),
});

export const readSubject = ({ octokit, owner, repo }: GitHub): Promise<GitHubFacts['subject']> =>
  attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', {
      owner,
      repo,
    });
    const {
      use_default: standard,
      include_claim_keys: claims,
      sub_claim_prefix: prefix,
    } = subject.parse(data);
    return { prefix, claims: standard ? undefined : (claims ?? []) };
  });

const workflow = z.object({ state: z.string() });
const runs = z.object({
  workflow_runs: z.array(z.object({ created_at: instant, conclusion: z.string().nullable() })),
});

export const readSchedule = (
  { octokit, owner, repo }: GitHub,
  workflow_id: string,
): Promise<Read<ScheduleFacts>> =>
  attempt(async () => {
    const at = { owner, repo, workflow_id };
    const found = await orAbsent(async () =>
      workflow.parse(
        (await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}', at)).data,
      ),
    );
    if (found === 'absent') return { state: 'absent', last: undefined };
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
      ...at,
      event: 'schedule',
      status: 'completed',
      per_page: 1,
    });
    const [last] = runs.parse(data).workflow_runs;
    return {
      state: found.state,
      last: last && { at: last.created_at, conclusion: last.conclusion ?? 'no conclusion' },
    };
  });

const ruleOf = z.array(
  z.object({ ruleset_id: z.int(), ruleset_source_type: z.string(), ruleset_source: z.string() }),
);
const ruleset = z.object({
  bypass_actors: z.array(z.object({ actor_id: z.int().nullish(), actor_type: z.string() })).optional(),
});

/** GitHub's own numbers for the roles of a repository. */
const ROLES: Readonly<Record<number, string>> = {
  2: 'whoever may maintain',
  4: 'everybody who may write',
  5: 'every administrator',
};

/** Who may go past the rulesets that bind a branch; told to those alone who may change them. */
export async function readBypass(
  { octokit, owner, repo }: GitHub,
  branch: string,
): Promise<Read<readonly string[]>> {
  const read = await attempt(async () => {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
      owner,
      repo,
      branch,
      ...PAGE,
    });
    const ids = new Map(ruleOf.parse(data).map((rule) => [rule.ruleset_id, rule]));
    const who: string[] = [];
    for (const [ruleset_id, { ruleset_source_type: type, ruleset_source: source }] of ids) {
      if (type !== 'Repository')
        throw new Error(
          `ruleset ${ruleset_id} is of ${source}, whose administrators alone see who may go past it`,
        );
      const one = await octokit.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', {
        owner,
        repo,
        ruleset_id,
      });
      const { bypass_actors: actors } = ruleset.parse(one.data);
      if (actors === undefined)
        throw new Error('GitHub tells who may go past a ruleset only to those who may change it');
      who.push(...actors.map(({ actor_id: id, actor_type: kind }) => actorText(kind, id ?? undefined)));
    }
    return who;
  });
  return read.known ? known([...new Set(read.value)]) : read;
}

const actorText = (kind: string, id: number | undefined): string =>
  kind === 'RepositoryRole'
    ? (ROLES[id ?? 0] ?? `the repository role ${id ?? ''}`)
    : `${kind} ${id ?? ''}`.trim();
