import * as z from 'zod';
import type { Environment, Repository, Rule, Ruleset } from '../github-model.ts';
import { notFound, Refusal } from '../refusal.ts';
import { repositoryPage, repositoryUrl, time, type Json } from '../views/view.ts';
import {
  created,
  NO_CONTENT,
  number,
  ok,
  paged,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

/**
 * What administrators set: Actions' permissions, the subject of OIDC tokens, secrets by name, environments, rulesets, and
 * whether a workflow is switched on. A job's token is told none of the first, since it has no `administration`.
 */
const ADMINISTRATION = ['administration', 'read'] as const;
const CHANGES = ['administration', 'write'] as const;
const ADMIN = { role: 'admin' } as const;

/** https://docs.github.com/en/rest/actions/permissions */
function actionsPermissions({ repository }: RepositoryCall): Reply {
  const { allowed } = repository.settings.actions;
  return ok(
    allowed === 'none' ? { enabled: false } : { enabled: true, allowed_actions: patterns(allowed).kind },
  );
}

const patterns = (allowed: Exclude<Repository['settings']['actions']['allowed'], 'none'>) =>
  typeof allowed === 'string' ? { kind: allowed, list: [] } : { kind: 'selected', list: allowed };

function selectedActions({ repository }: RepositoryCall): Reply {
  const { allowed } = repository.settings.actions;
  if (typeof allowed === 'string')
    throw new Refusal(409, 'The repository does not limit actions to selected ones');
  return ok({ github_owned_allowed: false, verified_allowed: false, patterns_allowed: allowed });
}

function tokenPermissions({ repository }: RepositoryCall): Reply {
  const { settings } = repository;
  return ok({
    default_workflow_permissions: settings.actions.token,
    can_approve_pull_request_reviews: settings.actionsMayCreatePullRequests,
  });
}

const TokenPermissions = z.object({
  default_workflow_permissions: z.enum(['read', 'write']).optional(),
  can_approve_pull_request_reviews: z.boolean().optional(),
});

function setTokenPermissions(call: RepositoryCall): Reply {
  const { default_workflow_permissions: token, can_approve_pull_request_reviews: may } = sent(
    call,
    TokenPermissions,
  );
  const { settings } = call.repository;
  call.repository.settings = {
    ...settings,
    actions: { ...settings.actions, ...(token && { token }) },
    ...(may !== undefined && { actionsMayCreatePullRequests: may }),
  };
  return NO_CONTENT;
}

/**
 * https://docs.github.com/en/rest/actions/oidc. Repositories made since 2026-07-15 have the ids of owner and repository in
 * the subject.
 */
function subject({ repository, world }: RepositoryCall): Reply {
  const { claims, immutable } = repository.settings.oidc;
  const owner = world.account(repository.owner);
  const name = immutable
    ? `${owner.login}@${owner.id}/${repository.name}@${repository.id}`
    : `${owner.login}/${repository.name}`;
  return ok({
    use_default: claims === undefined,
    ...(claims && { include_claim_keys: claims }),
    use_immutable_subject: immutable,
    sub_claim_prefix: `repo:${name}`,
  });
}

/** Secrets by name: what they hold, nobody can read. https://docs.github.com/en/rest/actions/secrets */
function secrets(call: RepositoryCall, scope: string): Reply {
  const names = [...(call.repository.secrets.get(scope) ?? [])];
  const at = time(call.repository.createdAt);
  return paged(
    call,
    names,
    (name): Json => ({ name, created_at: at, updated_at: at }),
    (items) => ({ total_count: names.length, secrets: items }),
  );
}

function environmentSecrets(call: RepositoryCall): Reply {
  const name = param(call, 'environment_name').toLowerCase();
  if (!call.repository.environments.has(name)) throw notFound();
  return secrets(call, name);
}

const EnvironmentOrder = z.object({
  deployment_branch_policy: z
    .object({ protected_branches: z.boolean(), custom_branch_policies: z.boolean() })
    .nullish(),
});

/** "Create or update an environment". https://docs.github.com/en/rest/deployments/environments */
function setEnvironment(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const name = param(call, 'environment_name');
  const { deployment_branch_policy: policy } = sent(call, EnvironmentOrder);
  if (policy && policy.protected_branches === policy.custom_branch_policies)
    throw new Refusal(422, 'protected_branches and custom_branch_policies cannot have the same value');
  const present = repository.environments.get(name.toLowerCase());
  const environment: Environment = {
    id: present?.id ?? world.id('environment'),
    name,
    createdAt: present?.createdAt ?? world.now(),
    // What is not sent is not kept. The documentation does not say so; the strict reading costs nobody their reviewers.
    reviewers: [],
    ...(policy && {
      branches: {
        protectedOnly: policy.protected_branches,
        patterns: present?.branches?.patterns ?? [],
        tags: present?.branches?.tags ?? [],
      },
    }),
  };
  repository.environments.set(name.toLowerCase(), environment);
  const url = `${repositoryUrl(call, repository)}/environments/${encodeURIComponent(name)}`;
  const at = time(environment.createdAt);
  return ok({
    id: environment.id,
    node_id: `EN_${environment.id}`,
    name,
    url,
    html_url: `${repositoryPage(call, repository)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
    created_at: at,
    updated_at: at,
    deployment_branch_policy: policy ?? null,
  });
}

const PatternOrder = z.object({ name: z.string().min(1), type: z.enum(['branch', 'tag']).default('branch') });

function addBranchPolicy(call: RepositoryCall): Reply {
  const { repository } = call;
  const key = param(call, 'environment_name').toLowerCase();
  const environment = repository.environments.get(key);
  if (!environment?.branches || environment.branches.protectedOnly) throw notFound();
  const { name, type } = sent(call, PatternOrder);
  const { branches } = environment;
  const list = type === 'tag' ? 'tags' : 'patterns';
  if (branches[list]?.includes(name))
    throw new Refusal(303, 'A deployment branch policy of this name exists');
  repository.environments.set(key, {
    ...environment,
    branches: { ...branches, [list]: [...(branches[list] ?? []), name] },
  });
  const id = environment.id * 100 + branches.patterns.length;
  return ok({ id, node_id: `GABP_${id}`, name, type });
}

/** https://docs.github.com/en/rest/repos/rules. Who may bypass is told to those who may change the ruleset. */
function rulesetView(call: RepositoryCall, set: Ruleset): Json {
  const { repository, world } = call;
  return {
    id: set.id,
    name: set.name,
    target: 'branch',
    source_type: set.source,
    source: set.source === 'Repository' ? world.fullName(repository) : world.account(repository.owner).login,
    enforcement: set.enforcement,
    conditions: { ref_name: { include: [included(set.branch)], exclude: [] } },
    rules: set.rules,
    created_at: time(repository.createdAt),
    updated_at: time(repository.createdAt),
    ...(call.access.actor?.type === 'User' &&
      world.role(repository, call.access.actor.id) === 'admin' && {
        bypass_actors: set.bypass.map((each) =>
          'login' in each
            ? {
                actor_id: world.account(each.login).id,
                actor_type: world.account(each.login).type === 'Bot' ? 'Integration' : 'User',
                bypass_mode: 'always',
              }
            : { actor_id: ROLE_IDS[each.role] ?? 5, actor_type: 'RepositoryRole', bypass_mode: 'always' },
        ),
      }),
  };
}

/** Ids that GitHub gives its own roles in rulesets. */
const ROLE_IDS: Readonly<Record<string, number>> = { maintain: 2, write: 4, admin: 5 };
const included = (branch: string): string => (branch.startsWith('~') ? branch : `refs/heads/${branch}`);

const RulesetOrder = z.object({
  name: z.string(),
  target: z.literal('branch').default('branch'),
  enforcement: z.enum(['active', 'evaluate', 'disabled']),
  bypass_actors: z.array(z.never()).default([]),
  conditions: z.object({ ref_name: z.object({ include: z.tuple([z.string()]) }) }),
  rules: z.array(z.custom<Rule>((value) => typeof value === 'object' && value !== null && 'type' in value)),
});

function addRuleset(call: RepositoryCall): Reply {
  const { repository, world } = call;
  if (repository.private && repository.plan === 'free')
    throw new Refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.');
  const order = sent(call, RulesetOrder);
  if (repository.rulesets.some(({ name }) => name === order.name))
    throw new Refusal(422, 'Validation Failed', { errors: ['Name must be unique'] });
  const set: Ruleset = {
    id: world.id('ruleset'),
    name: order.name,
    source: 'Repository',
    enforcement: order.enforcement,
    branch: order.conditions.ref_name.include[0].replace(/^refs\/heads\//, ''),
    rules: order.rules,
    bypass: [],
  };
  repository.rulesets.push(set);
  return created(rulesetView(call, set));
}

function ruleset(call: RepositoryCall): Reply {
  const found = call.repository.rulesets.find(({ id }) => id === number(call, 'ruleset_id'));
  if (!found) throw notFound();
  return ok(rulesetView(call, found));
}

/** By the file's name, as GitHub takes it beside its own numbers. */
function workflow(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const name = param(call, 'workflow_id');
  const path = `.github/workflows/${name}`;
  const tip = world.tip(repository, repository.defaultBranch);
  const tree = tip && repository.git.commit(tip)?.tree;
  if (!tree || !repository.git.entryAt(tree, path)) throw notFound();
  const at = time(repository.createdAt);
  return ok({
    id: 1,
    node_id: 'W_1',
    name,
    path,
    state: repository.switchedOff.get(name) ?? 'active',
    created_at: at,
    updated_at: at,
    url: `${repositoryUrl(call, repository)}/actions/workflows/1`,
    html_url: `${repositoryPage(call, repository)}/blob/main/${path}`,
    badge_url: `${repositoryPage(call, repository)}/workflows/${encodeURIComponent(name)}/badge.svg`,
  });
}

export const settingsRoutes: readonly Route[] = [
  repo('GET', '/actions/permissions', ADMINISTRATION, actionsPermissions, ADMIN),
  repo('GET', '/actions/permissions/selected-actions', ADMINISTRATION, selectedActions, ADMIN),
  repo('GET', '/actions/permissions/workflow', ADMINISTRATION, tokenPermissions, ADMIN),
  repo('PUT', '/actions/permissions/workflow', CHANGES, setTokenPermissions, ADMIN),
  repo('GET', '/actions/oidc/customization/sub', ['actions', 'read'], subject),
  repo('GET', '/actions/secrets', ['secrets', 'read'], (call) => secrets(call, ''), { role: 'write' }),
  repo('GET', '/actions/organization-secrets', ['secrets', 'read'], (call) => secrets(call, '/'), {
    role: 'write',
  }),
  repo('GET', '/environments/{environment_name}/secrets', ['environments', 'read'], environmentSecrets, {
    role: 'write',
  }),
  repo('PUT', '/environments/{environment_name}', CHANGES, setEnvironment, ADMIN),
  repo(
    'POST',
    '/environments/{environment_name}/deployment-branch-policies',
    CHANGES,
    addBranchPolicy,
    ADMIN,
  ),
  repo('POST', '/rulesets', CHANGES, addRuleset, ADMIN),
  repo('GET', '/rulesets/{ruleset_id}', ['metadata', 'read'], ruleset),
  repo('GET', '/actions/workflows/{workflow_id}', ['actions', 'read'], workflow),
];
