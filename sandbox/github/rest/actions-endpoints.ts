import { parse } from 'yaml';
import * as z from 'zod';
import type { Environment, Repository } from '../github-model.ts';
import { notFound, Refusal } from '../refusal.ts';
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
  links,
  ok,
  paged,
  pageOf,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

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
  const { patterns = [], tags = [] } = environment.branches ?? {};
  const all = [
    ...patterns.map((name) => ({ name, type: 'branch' })),
    ...tags.map((name) => ({ name, type: 'tag' })),
  ];
  return ok({
    total_count: all.length,
    branch_policies: all.map(({ name, type }, i) => ({
      id: environment.id * 100 + i,
      node_id: nodeId('GABP', environment.id * 100 + i),
      name,
      type,
    })),
  });
}

const Dispatch = z.object({ ref: z.string(), inputs: z.record(z.string(), z.unknown()).default({}) });

const Triggers = z.object({
  on: z.union([
    z.string().transform((name) => ({ [name]: null })),
    z.array(z.string()).transform((names) => Object.fromEntries(names.map((name) => [name, null]))),
    z.record(z.string(), z.unknown()),
  ]),
});
const Declared = z.object({
  inputs: z.record(z.string(), z.object({ required: z.boolean().default(false) })).nullish(),
});

/**
 * "The workflow must be configured to run when the `workflow_dispatch` webhook event occurs", and takes only the inputs that
 * it declares. https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
function checkInputs(workflow: string, inputs: Readonly<Record<string, unknown>>): void {
  const { on } = Triggers.parse(parse(workflow));
  if (!Object.hasOwn(on, 'workflow_dispatch'))
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const declared = Declared.nullable().parse(on['workflow_dispatch'])?.inputs ?? {};
  const unexpected = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name));
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  for (const [name, { required }] of Object.entries(declared))
    if (required && !Object.hasOwn(inputs, name))
      throw new Refusal(422, `Required input '${name}' not provided`);
}

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
  if (inTree) checkInputs(repository.git.blob(inTree.sha)?.toString('utf8') ?? '', inputs);
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

const ACTIONS = ['actions', 'read'] as const;

/** Environments, runs, and the dispatch of a workflow. */
export const actionRoutes: readonly Route[] = [
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
