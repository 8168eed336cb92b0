import { z } from 'zod';
import { ownersFile, peopleOf, readOwners, type OwnersError } from '../codeowners.ts';
import { atLeast, type Environment, type Repository, type Role } from '../model.ts';
import { resolveCommit } from '../refs.ts';
import { notFound, Refusal } from '../refusal.ts';
import { rulesetsOf } from '../rules.ts';
import { commitView } from '../views/commit.ts';
import {
  account,
  nodeId,
  repositoryPage,
  repositoryUrl,
  repositoryView,
  time,
  type Json,
} from '../views/view.ts';
import {
  NO_CONTENT,
  ok,
  paged,
  pageOf,
  links,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

/** The five flags that GitHub shows beside a person. */
const flags = (role: Role): Json => ({
  admin: atLeast(role, 'admin'),
  maintain: atLeast(role, 'maintain'),
  push: atLeast(role, 'write'),
  triage: atLeast(role, 'triage'),
  pull: atLeast(role, 'read'),
});

function get(call: RepositoryCall): Reply {
  const { access, repository, world } = call;
  const view = repositoryView(call, repository);
  const actor = access.actor;
  if (!actor) return ok(view);
  const { settings } = repository;
  const role = world.role(repository, actor.id);
  return ok({
    ...view,
    permissions: flags(role),
    // Shown to those who may push.
    ...(atLeast(role, 'write') && {
      allow_merge_commit: settings.mergeMethods.includes('merge'),
      allow_squash_merge: settings.mergeMethods.includes('squash'),
      allow_rebase_merge: settings.mergeMethods.includes('rebase'),
      allow_auto_merge: false,
      delete_branch_on_merge: settings.deleteBranchOnMerge,
    }),
  });
}

/** "Get rules for a branch": active rules only, and read access suffices. https://docs.github.com/en/rest/repos/rules#get-rules-for-a-branch */
function rules(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const rows = rulesetsOf(repository, param(call, 'branch')).flatMap((set) =>
    set.rules.map((rule) => ({
      ...rule,
      ruleset_source_type: set.source,
      ruleset_source:
        set.source === 'Repository' ? world.fullName(repository) : world.account(repository.owner).login,
      ruleset_id: set.id,
    })),
  );
  return paged(call, rows, (rule) => rule);
}

function branch(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const name = param(call, 'branch');
  const tip = world.tip(repository, name);
  if (!tip) throw new Refusal(404, 'Branch not found');
  const self = `${repositoryUrl(call, repository)}/branches/${name}`;
  const isProtected = rulesetsOf(repository, name).length > 0;
  return ok({
    name,
    commit: commitView(call, repository, tip),
    _links: { self, html: `${repositoryPage(call, repository)}/tree/${name}` },
    protected: isProtected,
    // Classic protection, which the stand-in has none of; rulesets do not show here.
    protection: {
      enabled: false,
      required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
    },
    protection_url: `${self}/protection`,
  });
}

function branches(call: RepositoryCall): Reply {
  const { repository } = call;
  const found = [...repository.refs].filter(([ref]) => ref.startsWith('refs/heads/')).sort();
  return paged(call, found, ([ref, sha]) => {
    const name = ref.slice('refs/heads/'.length);
    return {
      name,
      commit: { sha, url: `${repositoryUrl(call, repository)}/commits/${sha}` },
      protected: rulesetsOf(repository, name).length > 0,
    };
  });
}

/** "List CODEOWNERS errors" https://docs.github.com/en/rest/repos/repos#list-codeowners-errors */
function codeownersErrors(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const commit = resolveCommit(repository, call.query.get('ref') ?? repository.defaultBranch);
  const file = commit && ownersFile(repository, commit);
  if (!file) throw notFound();
  const { lines, errors } = readOwners(file.text, file.path);
  const sources = file.text.split(/\r?\n/);
  const unknown = lines.flatMap(({ line, owners }) =>
    owners
      .filter((owner) => peopleOf(world, repository, owner).size === 0)
      .map((owner): OwnersError => {
        const source = sources[line - 1] ?? '';
        const column = source.indexOf(owner) + 1;
        const what = owner.includes('/') ? 'the team' : 'the user or email';
        const suggestion = `make sure ${what} ${owner} exists and has write access to the repository`;
        const message = `Unknown owner on line ${line}: ${suggestion}\n\n  ${source}\n  ${' '.repeat(Math.max(0, column - 1))}^`;
        return { line, column, kind: 'Unknown owner', source, suggestion, message, path: file.path };
      }),
  );
  return ok({ errors: [...errors, ...unknown].sort((a, b) => a.line - b.line || a.column - b.column) });
}

/**
 * "Get repository permissions for a user": `permission` knows admin, write, read and none; `role_name` says more.
 * https://docs.github.com/en/rest/collaborators/collaborators#get-repository-permissions-for-a-user
 */
function permission(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const who = world.find(param(call, 'username'));
  if (!who) throw notFound();
  const role = world.role(repository, who.id);
  const legacy = {
    none: 'none',
    read: 'read',
    triage: 'read',
    write: 'write',
    maintain: 'write',
    admin: 'admin',
  }[role];
  return ok({
    permission: legacy,
    role_name: role,
    user: { ...account(call, who), permissions: flags(role), role_name: role },
  });
}

function environmentView(call: RepositoryCall, environment: Environment): Json {
  const { repository } = call;
  const name = encodeURIComponent(environment.name);
  return {
    id: environment.id,
    node_id: nodeId('EN', environment.id),
    name: environment.name,
    url: `${repositoryUrl(call, repository)}/environments/${name}`,
    html_url: `${repositoryPage(call, repository)}/deployments/activity_log?environments_filter=${name}`,
    created_at: time(environment.createdAt),
    updated_at: time(environment.createdAt),
    protection_rules: [
      ...(environment.reviewers.length > 0
        ? [
            {
              id: environment.id * 10 + 1,
              node_id: nodeId('GA', environment.id * 10 + 1),
              type: 'required_reviewers',
              prevent_self_review: false,
              reviewers: environment.reviewers.map((user) => ({
                type: 'User',
                reviewer: account(call, call.world.account(user)),
              })),
            },
          ]
        : []),
      ...(environment.branches
        ? [
            {
              id: environment.id * 10 + 2,
              node_id: nodeId('GA', environment.id * 10 + 2),
              type: 'branch_policy',
            },
          ]
        : []),
    ],
    deployment_branch_policy: environment.branches
      ? {
          protected_branches: environment.branches.protectedOnly,
          custom_branch_policies: !environment.branches.protectedOnly,
        }
      : null,
  };
}

const environmentOf = (call: RepositoryCall): Environment => {
  const found = environmentsOf(call.repository).find(
    (each) => each.name.toLowerCase() === param(call, 'environment_name').toLowerCase(),
  );
  if (!found) throw notFound();
  return found;
};

/** On Free, private repositories have no environments. */
const environmentsOf = (repository: Repository): Environment[] =>
  repository.private && repository.plan === 'free' ? [] : [...repository.environments.values()];

function environments(call: RepositoryCall): Reply {
  const all = environmentsOf(call.repository);
  return paged(
    call,
    all,
    (each) => environmentView(call, each),
    (items) => ({ total_count: all.length, environments: items }),
  );
}

function branchPolicies(call: RepositoryCall): Reply {
  const environment = environmentOf(call);
  const patterns = environment.branches?.patterns ?? [];
  return ok({
    total_count: patterns.length,
    branch_policies: patterns.map((name, i) => ({
      id: environment.id * 100 + i,
      node_id: nodeId('GABP', environment.id * 100 + i),
      name,
      type: 'branch',
    })),
  });
}

const Dispatch = z.object({ ref: z.string(), inputs: z.record(z.string(), z.unknown()).default({}) });

/** "Create a workflow dispatch event": the one event, with repository_dispatch, that GITHUB_TOKEN may cause. */
function dispatch(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const workflow = param(call, 'workflow_id');
  const { ref, inputs } = sent(call, Dispatch);
  const branchName = ref.replace(/^refs\/heads\//, '');
  const tip = world.tip(repository, branchName);
  if (!tip) throw new Refusal(422, `No ref found for: ${ref}`);
  const tree = repository.git.commit(tip)?.tree;
  const inTree = tree && repository.git.entryAt(tree, `.github/workflows/${workflow}`);
  if (!inTree && !repository.workflows.has(workflow)) throw notFound();
  const actor = call.access.actor;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  repository.runs.push({
    id: world.id('run'),
    number: repository.runs.length + 1,
    workflow,
    event: 'workflow_dispatch',
    actor: actor.id,
    headBranch: branchName,
    headSha: tip,
    attempt: 1,
    createdAt: world.now(),
    inputs,
    status: 'queued',
    conclusion: null,
  });
  return NO_CONTENT;
}

function runView(call: RepositoryCall, run: Repository['runs'][number]): Json {
  const { repository, world } = call;
  const url = `${repositoryUrl(call, repository)}/actions/runs/${run.id}`;
  const commit = repository.git.commit(run.headSha);
  return {
    id: run.id,
    name: run.workflow,
    node_id: nodeId('WFR', run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: `.github/workflows/${run.workflow}@${run.headBranch}`,
    display_title: run.workflow,
    run_number: run.number,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 1,
    check_suite_id: run.id,
    url,
    html_url: `${repositoryPage(call, repository)}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: time(run.createdAt),
    updated_at: time(run.createdAt),
    run_started_at: time(run.createdAt),
    actor: account(call, world.account(run.actor)),
    triggering_actor: account(call, world.account(run.actor)),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repositoryUrl(call, repository)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: null,
    workflow_url: `${repositoryUrl(call, repository)}/actions/workflows/1`,
    head_commit: commit
      ? {
          id: run.headSha,
          tree_id: commit.tree,
          message: commit.message,
          timestamp: time(commit.committer.at),
          author: { name: commit.author.name, email: commit.author.email },
          committer: { name: commit.committer.name, email: commit.committer.email },
        }
      : null,
    repository: repositoryView(call, repository),
    head_repository: repositoryView(call, repository),
  };
}

function runs(call: RepositoryCall): Reply {
  const { query, repository } = call;
  const found = repository.runs
    .filter(
      (run) =>
        (query.get('event') ?? run.event) === run.event &&
        (query.get('status') ?? run.status) === run.status &&
        (query.get('branch') ?? run.headBranch) === run.headBranch &&
        (call.params['workflow_id'] ?? run.workflow) === run.workflow,
    )
    .reverse();
  const { page, size } = pageOf(query);
  return {
    status: 200,
    headers: links(call, found.length, page, size),
    body: {
      total_count: found.length,
      workflow_runs: found.slice((page - 1) * size, page * size).map((run) => runView(call, run)),
    },
  };
}

const METADATA = ['metadata', 'read'] as const;
const ACTIONS = ['actions', 'read'] as const;

export const repositoryRoutes: readonly Route[] = [
  repo('GET', '', METADATA, get),
  repo('GET', '/rules/branches/{branch}', METADATA, rules),
  // Administrators only; a job's token is never one. People without the right are told 404.
  repo('GET', '/branches/{branch}/protection', ['administration', 'read'], (call) => {
    const { access, repository, world } = call;
    if (access.actor?.type === 'User' && !atLeast(world.role(repository, access.actor.id), 'admin'))
      throw notFound();
    throw new Refusal(404, 'Branch not protected');
  }),
  repo('GET', '/branches', ['contents', 'read'], branches),
  repo('GET', '/branches/{branch}', ['contents', 'read'], branch),
  repo('GET', '/codeowners/errors', ['contents', 'read'], codeownersErrors),
  repo('GET', '/collaborators/{username}/permission', METADATA, permission),
  repo('GET', '/environments', ACTIONS, environments),
  repo('GET', '/environments/{environment_name}/deployment-branch-policies', ACTIONS, branchPolicies),
  repo('GET', '/environments/{environment_name}', ACTIONS, (call) =>
    ok(environmentView(call, environmentOf(call))),
  ),
  repo('POST', '/actions/workflows/{workflow_id}/dispatches', ['actions', 'write'], dispatch),
  repo('GET', '/actions/workflows/{workflow_id}/runs', ACTIONS, runs),
  repo('GET', '/actions/runs', ACTIONS, runs),
  repo('GET', '/actions/runs/{run_id}', ACTIONS, (call) => {
    const run = call.repository.runs.find((each) => each.id === Number(param(call, 'run_id')));
    if (!run) throw notFound();
    return ok(runView(call, run));
  }),
];
