import { effective } from '../access.ts';
import { atLeast, type Account, type Team } from '../github-model.ts';
import { notByIntegration, notFound, Refusal } from '../refusal.ts';
import { account, accountOf, publicUser, repositoryView, teamView, time, type Json } from '../views/view.ts';
import { global, NO_CONTENT, ok, paged, param, type RestCall, type Reply, type Route } from './route.ts';

function user(call: RestCall): Reply {
  const { actor } = call.access;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  // A job's or an App's token is nobody in person.
  if (actor.type === 'Bot') throw notByIntegration();
  return ok(publicUser(call, actor));
}

const found = (call: RestCall, who: Account | undefined): Reply => {
  if (!who) throw notFound();
  return ok(publicUser(call, who));
};

/**
 * A team, for those who may know of it: people of the organisation, and Apps with Members: read. A job's token "has no
 * organisation scope", and is refused.
 * "Permissions required for GitHub Apps", Members https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
function teamOf(call: RestCall): Team {
  const { access, world } = call;
  const team = world.team(param(call, 'org'), param(call, 'team_slug'));
  const { actor } = access;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  if (actor.type === 'Bot') {
    if (effective(access).members === undefined) throw notByIntegration();
  } else if (team) {
    const member = [...world.teams.values()].some(
      (each) => each.organization === team.organization && each.members.has(actor.id),
    );
    if (!member && team.organization !== actor.id) throw notFound();
  }
  if (!team) throw notFound();
  return team;
}

function membership(call: RestCall): Reply {
  const team = teamOf(call);
  const who = call.world.find(param(call, 'username'));
  const role = who && team.members.get(who.id);
  if (!role) throw notFound();
  return ok({
    url: `${String(teamView(call, team)['url'])}/memberships/${param(call, 'username')}`,
    role,
    state: 'active',
  });
}

/** "Check team permissions for a repository": 204, or the repository with the permissions where the media type asks. */
function teamRepository(call: RestCall): Reply {
  const team = teamOf(call);
  const repository = call.world.findRepository(param(call, 'owner'), param(call, 'repo'));
  const role = repository?.teams.get(team.id);
  if (!repository || !role) throw notFound();
  if (call.headers.get('accept')?.includes('repository') !== true) return NO_CONTENT;
  return ok({
    ...repositoryView(call, repository),
    permissions: {
      admin: atLeast(role, 'admin'),
      maintain: atLeast(role, 'maintain'),
      push: atLeast(role, 'write'),
      triage: atLeast(role, 'triage'),
      pull: true,
    },
    role_name: role,
  });
}

function teamFull(call: RestCall): Reply {
  const team = teamOf(call);
  const organization = call.world.account(team.organization);
  const url = `${call.api}/orgs/${organization.login}`;
  return ok({
    ...teamView(call, team),
    created_at: time(organization.createdAt),
    updated_at: time(organization.createdAt),
    members_count: team.members.size,
    repos_count: [...call.world.repositories.values()].filter((each) => each.teams.has(team.id)).length,
    organization: {
      ...organizationView(call, organization),
      name: organization.name ?? organization.login,
      html_url: `${call.site}/${organization.login}`,
      has_organization_projects: false,
      has_repository_projects: false,
      public_repos: 0,
      public_gists: 0,
      followers: 0,
      following: 0,
      type: 'Organization',
      created_at: time(organization.createdAt),
      updated_at: time(organization.createdAt),
      archived_at: null,
      url,
    },
  });
}

function organizationView(call: RestCall, organization: Account): Json {
  const url = `${call.api}/orgs/${organization.login}`;
  const { login, id, node_id, avatar_url } = account(call, organization);
  return {
    login,
    id,
    node_id,
    avatar_url,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    description: null,
  };
}

export const peopleRoutes: readonly Route[] = [
  global('GET', '/user', user),
  global('GET', '/users/{username}', (call) => found(call, call.world.find(param(call, 'username')))),
  global('GET', '/user/{account_id}', (call) =>
    found(
      call,
      [...call.world.accounts.values()].find((each) => each.id === Number(param(call, 'account_id'))),
    ),
  ),
  global('GET', '/orgs/{org}/teams/{team_slug}', teamFull),
  global('GET', '/orgs/{org}/teams/{team_slug}/members', (call) =>
    paged(call, [...teamOf(call).members.keys()], (id) => accountOf(call, id)),
  ),
  global('GET', '/orgs/{org}/teams/{team_slug}/memberships/{username}', membership),
  global('GET', '/orgs/{org}/teams/{team_slug}/repos/{owner}/{repo}', teamRepository),
];
