import { ownersFile, peopleOf, readOwners, type OwnersError } from '../sandbox-codeowners.ts';
import { atLeast, type Push, type Role } from '../github-model.ts';
import { resolveCommit } from '../refs.ts';
import { notFound, Refusal } from '../refusal.ts';
import { rulesetsOf } from '../branch-rules.ts';
import { commitView } from '../views/commit.ts';
import {
  account,
  accountOf,
  nodeId,
  repositoryPage,
  repositoryUrl,
  repositoryView,
  time,
  type Json,
} from '../views/view.ts';
import { ok, paged, pageOf, param, repo, type RepositoryCall, type Reply, type Route } from './route.ts';

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

/** "List repository collaborators": for whoever may push. https://docs.github.com/en/rest/collaborators/collaborators */
function collaborators(call: RepositoryCall): Reply {
  const { access, repository, world, query } = call;
  const actor = access.actor;
  if (actor?.type === 'User' && !atLeast(world.role(repository, actor.id), 'write')) throw notFound();
  const wanted = query.get('permission');
  const found = [...repository.people].filter(
    ([id]) => wanted !== 'push' || atLeast(world.role(repository, id), 'write'),
  );
  return paged(call, found, ([id]) => {
    const role = world.role(repository, id);
    return { ...account(call, world.account(id)), permissions: flags(role), role_name: role };
  });
}

const NOTHING = '0'.repeat(40);

const activityType = ({ before, after, forced, merge }: Push): string => {
  if (!after) return 'branch_deletion';
  if (merge) return 'pr_merge';
  if (!before) return 'branch_creation';
  return forced ? 'force_push' : 'push';
};

/**
 * "List repository activities": every movement of a ref, newest first, also of refs that are gone. GitHub pages it by
 * cursor; the stand-in gives the first page.
 * https://docs.github.com/en/rest/repos/repos#list-repository-activities
 */
function activity(call: RepositoryCall): Reply {
  const { query, repository } = call;
  // "The Git reference for the activities you want to list": a branch's name, or the full ref.
  const wanted = query.get('ref');
  const found = repository.pushes
    .map((push, index) => ({ push, id: index + 1, type: activityType(push) }))
    .filter(({ push }) => wanted === null || [wanted, `refs/heads/${wanted}`].includes(push.ref))
    .filter(({ type }) => [type, null].includes(query.get('activity_type')));
  const ordered = query.get('direction') === 'asc' ? found : found.reverse();
  const { size } = pageOf(query);
  return ok(
    ordered.slice(0, size).map(({ push, id, type }) => ({
      id,
      node_id: nodeId('PSH', id),
      before: push.before ?? NOTHING,
      after: push.after ?? NOTHING,
      ref: push.ref,
      timestamp: time(push.at),
      activity_type: type,
      actor: accountOf(call, push.actor),
    })),
  );
}

const METADATA = ['metadata', 'read'] as const;

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
  // No repository here has a site; a test that wants one orders GitHub's answer.
  repo('GET', '/pages', ['pages', 'read'], () => {
    throw notFound();
  }),
  repo('GET', '/activity', ['contents', 'read'], activity),
  repo('GET', '/collaborators', METADATA, collaborators),
  repo('GET', '/collaborators/{username}/permission', METADATA, permission),
];
