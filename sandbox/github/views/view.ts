import { formatInstant, type Instant } from '../../../src/terms/instant.ts';
import { UserId } from '../../../src/terms/brand.ts';
import type { Account, Repository, Team } from '../github-model.ts';
import type { World } from '../world.ts';

/** What every JSON shape needs: the state, and the addresses that links begin with. */
export interface View {
  readonly world: World;
  /** `http://127.0.0.1:1234`, the API's root. */
  readonly api: string;
  /** `https://github.com`, the site's root. */
  readonly site: string;
}

export type Json = Record<string, unknown>;

/** GitHub's JSON tells time in whole seconds. */
export const time = (at: Instant): string => formatInstant(at);

/** Opaque, as GitHub's are; the stand-in reads them back in `node(id:)`. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(String(id)).toString('base64url')}`;

/** Who stands for everybody who deleted their account. https://github.com/ghost */
const GHOST = { login: 'ghost', id: UserId.of(10137), type: 'User' } as const;

/** Schema `simple-user`. */
export function account(view: View, given: Account): Json {
  const who = given.deleted ? GHOST : given;
  const login = encodeURIComponent(who.login);
  const url = `${view.api}/users/${login}`;
  const html =
    who.type === 'Bot'
      ? `${view.site}/apps/${who.login.replace(/\[bot\]$/, '')}`
      : `${view.site}/${who.login}`;
  return {
    login: who.login,
    id: who.id,
    node_id: nodeId(who.type === 'Bot' ? 'BOT' : who.type === 'Organization' ? 'O' : 'U', who.id),
    avatar_url: `https://avatars.githubusercontent.com/u/${who.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: html,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: who.type,
    user_view_type: 'public',
    site_admin: false,
  };
}

export const accountOf = (view: View, id: Account['id']): Json => account(view, view.world.account(id));

/** Schema `public-user`. */
export const publicUser = (view: View, who: Account): Json => ({
  ...account(view, who),
  name: who.name,
  company: null,
  blog: '',
  location: null,
  email: null,
  hireable: null,
  bio: null,
  public_repos: 0,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: time(who.createdAt),
  updated_at: time(who.createdAt),
});

const LINKS: Readonly<Record<string, string>> = {
  archive_url: '{archive_format}{/ref}',
  assignees_url: 'assignees{/user}',
  blobs_url: 'git/blobs{/sha}',
  branches_url: 'branches{/branch}',
  collaborators_url: 'collaborators{/collaborator}',
  comments_url: 'comments{/number}',
  commits_url: 'commits{/sha}',
  compare_url: 'compare/{base}...{head}',
  contents_url: 'contents/{+path}',
  contributors_url: 'contributors',
  deployments_url: 'deployments',
  downloads_url: 'downloads',
  events_url: 'events',
  forks_url: 'forks',
  git_commits_url: 'git/commits{/sha}',
  git_refs_url: 'git/refs{/sha}',
  git_tags_url: 'git/tags{/sha}',
  hooks_url: 'hooks',
  issue_comment_url: 'issues/comments{/number}',
  issue_events_url: 'issues/events{/number}',
  issues_url: 'issues{/number}',
  keys_url: 'keys{/key_id}',
  labels_url: 'labels{/name}',
  languages_url: 'languages',
  merges_url: 'merges',
  milestones_url: 'milestones{/number}',
  notifications_url: 'notifications{?since,all,participating}',
  pulls_url: 'pulls{/number}',
  releases_url: 'releases{/id}',
  stargazers_url: 'stargazers',
  statuses_url: 'statuses/{sha}',
  subscribers_url: 'subscribers',
  subscription_url: 'subscription',
  tags_url: 'tags',
  teams_url: 'teams',
  trees_url: 'git/trees{/sha}',
};

export const repositoryUrl = (view: View, repository: Repository): string =>
  `${view.api}/repos/${view.world.fullName(repository)}`;
export const repositoryPage = (view: View, repository: Repository): string =>
  `${view.site}/${view.world.fullName(repository)}`;

/** Schema `full-repository`, which has all that `repository` and `minimal-repository` have. */
export function repositoryView(view: View, repository: Repository): Json {
  const fullName = view.world.fullName(repository);
  const url = repositoryUrl(view, repository);
  const open = [...repository.issues.values()].filter((issue) => issue.state === 'open').length;
  const push = repository.pushes.at(-1);
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName,
    private: repository.private,
    visibility: repository.private ? 'private' : 'public',
    owner: accountOf(view, repository.owner),
    html_url: `${view.site}/${fullName}`,
    description: null,
    fork: repository.fork !== undefined,
    url,
    ...Object.fromEntries(Object.entries(LINKS).map(([name, path]) => [name, `${url}/${path}`])),
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${view.site}/${fullName}.git`,
    svn_url: `${view.site}/${fullName}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    forks_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    size: 1,
    open_issues: open,
    open_issues_count: open,
    has_issues: repository.settings.hasIssues,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
    archived: repository.archived,
    disabled: false,
    is_template: false,
    allow_forking: true,
    topics: [],
    created_at: time(repository.createdAt),
    updated_at: time(push?.at ?? repository.createdAt),
    pushed_at: time(push?.at ?? repository.createdAt),
  };
}

/** Schema `team`. */
export function teamView(view: View, team: Team): Json {
  const organization = view.world.account(team.organization);
  const url = `${view.api}/organizations/${organization.id}/team/${team.id}`;
  return {
    id: team.id,
    node_id: nodeId('T', team.id),
    url,
    html_url: `${view.site}/orgs/${organization.login}/teams/${team.slug}`,
    name: team.name,
    slug: team.slug,
    description: null,
    privacy: 'closed',
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    parent: null,
    type: 'organization',
    organization_id: organization.id,
  };
}
