import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SandboxClock } from '../../sandbox/clock.ts';
import { Faults } from '../../sandbox/faults.ts';
import { PROTECTED, startGitHub, type Exchange, type GitHubSandbox } from '../../sandbox/github/github.ts';
import { ROUTES } from '../../sandbox/github/rest/serve-rest.ts';
import { DESCRIPTION, departures } from './github-description.ts';
import { REPO, START } from './github-story.ts';

const seen: Exchange[] = [];
let github: GitHubSandbox;

const P = `/repos/${REPO}`;
const id = (body: unknown): number => (body as { id: number }).id;
const sha = (body: unknown): string => (body as { sha: string }).sha;

/** Calls that reach every operation at least once, and are all accepted. */
async function everything(): Promise<void> {
  const call = async (login: string, method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await github.as(login).request(method, path, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const bot = 'github-actions[bot]';
  await call('alice', 'GET', '/user');
  await call(bot, 'GET', '/users/alice');
  await call(bot, 'GET', `/user/${github.world.account('alice').id}`);
  await call(bot, 'GET', '/rate_limit');
  const team = '/orgs/acme/teams/security';
  for (const path of ['', '/members', '/memberships/bob', `/repos/${REPO}`])
    await call('acme-jit[bot]', 'GET', team + path);

  await call(bot, 'POST', `${P}/labels`, { name: 'aws-jit: granted', color: '0e8a16', description: 'Live' });
  await call('alice', 'POST', `${P}/issues`, { title: 'Access', body: 'text', labels: ['aws-jit: granted'] });
  await call('alice', 'PATCH', `${P}/issues/1`, { body: 'other text', title: 'Access please' });
  const comment = id(await call(bot, 'POST', `${P}/issues/1/comments`, { body: 'Hello' }));
  await call(bot, 'PATCH', `${P}/issues/comments/${comment}`, { body: 'Hello again' });
  await call(bot, 'GET', `${P}/issues/comments/${comment}`);
  await call(bot, 'GET', `${P}/issues/1/comments`);
  await call(bot, 'GET', `${P}/issues/comments?sort=created&direction=asc&since=2020-01-01T00:00:00Z`);
  await call(bot, 'DELETE', `${P}/issues/comments/${comment}`);
  await call('alice', 'POST', `${P}/issues/1/comments`, { body: 'Kept' });
  await call(bot, 'POST', `${P}/issues/1/labels`, { labels: ['one', 'two'] });
  await call(bot, 'GET', `${P}/issues/1/labels`);
  await call(bot, 'DELETE', `${P}/issues/1/labels/one`);
  await call(bot, 'PUT', `${P}/issues/1/labels`, { labels: ['three'] });
  await call(bot, 'GET', `${P}/labels`);
  await call(bot, 'GET', `${P}/labels/three`);
  await call(bot, 'PATCH', `${P}/labels/three`, { new_name: 'four', color: 'ffffff' });
  await call(bot, 'DELETE', `${P}/labels/four`);
  await call('alice', 'PATCH', `${P}/issues/1`, { state: 'closed', state_reason: 'not_planned' });
  await call('alice', 'PATCH', `${P}/issues/1`, { state: 'open' });
  await call('dave', 'PUT', `${P}/issues/1/lock`);
  await call('dave', 'DELETE', `${P}/issues/1/lock`);
  for (const path of ['', '/1', '/1/events', '/1/timeline']) await call(bot, 'GET', `${P}/issues${path}`);

  const head = github.world.tip(github.world.findRepository('acme', 'access') as never, 'main') ?? '';
  const blob = sha(await call(bot, 'POST', `${P}/git/blobs`, { content: 'aGk=', encoding: 'base64' }));
  await call(bot, 'GET', `${P}/git/blobs/${blob}`);
  const tree = sha(
    await call(bot, 'POST', `${P}/git/trees`, {
      base_tree: head,
      tree: [
        { path: 'policies/1.json', mode: '100644', type: 'blob', sha: blob },
        { path: 'link', mode: '120000', type: 'blob', content: 'README.md' },
      ],
    }),
  );
  await call(bot, 'GET', `${P}/git/trees/${tree}?recursive=1`);
  const commit = sha(
    await call(bot, 'POST', `${P}/git/commits`, { message: 'Draft', tree, parents: [head] }),
  );
  await call(bot, 'GET', `${P}/git/commits/${commit}`);
  await call(bot, 'POST', `${P}/git/refs`, { ref: 'refs/heads/aws-jit/1', sha: head });
  await call(bot, 'PATCH', `${P}/git/refs/heads/aws-jit/1`, { sha: commit });
  await call(bot, 'GET', `${P}/git/ref/heads/aws-jit/1`);
  await call(bot, 'GET', `${P}/git/matching-refs/heads/aws-jit`);
  await call(bot, 'POST', `${P}/git/refs`, { ref: 'refs/heads/gone', sha: head });
  await call(bot, 'DELETE', `${P}/git/refs/heads/gone`);
  await call(bot, 'POST', `${P}/statuses/${commit}`, {
    state: 'pending',
    context: 'aws-jit',
    description: 'Waiting',
  });
  await call(bot, 'GET', `${P}/commits/${commit}/status`);
  await call(bot, 'GET', `${P}/commits/aws-jit/1/statuses`);
  for (const path of ['README.md', 'policies', 'link', '.github/CODEOWNERS'])
    await call(bot, 'GET', `${P}/contents/${path}?ref=aws-jit/1`);

  await call(bot, 'POST', `${P}/pulls`, {
    title: 'Request 1',
    head: 'aws-jit/1',
    base: 'main',
    body: 'Please',
  });
  await call(bot, 'PATCH', `${P}/pulls/2`, { body: 'Please review' });
  await call(bot, 'POST', `${P}/pulls/2/requested_reviewers`, {
    reviewers: ['alice'],
    team_reviewers: ['security'],
  });
  await call(bot, 'GET', `${P}/pulls/2/requested_reviewers`);
  await call(bot, 'DELETE', `${P}/pulls/2/requested_reviewers`, { reviewers: ['alice'] });
  const first = id(
    await call('bob', 'POST', `${P}/pulls/2/reviews`, { event: 'APPROVE', commit_id: commit }),
  );
  await call('dave', 'PUT', `${P}/pulls/2/reviews/${first}/dismissals`, { message: 'Look again' });
  const pending = id(await call('carol', 'POST', `${P}/pulls/2/reviews`, { body: 'Reading' }));
  await call('carol', 'GET', `${P}/pulls/2/reviews/${pending}`);
  await call('carol', 'POST', `${P}/pulls/2/reviews/${pending}/events`, { event: 'APPROVE' });
  for (const path of ['', '/2', '/2/files', '/2/commits', '/2/reviews'])
    await call(bot, 'GET', `${P}/pulls${path}`);
  await call('dave', 'POST', `${P}/git/refs`, { ref: 'refs/heads/side', sha: head });
  await call('dave', 'POST', `${P}/merges`, { base: 'side', head: 'aws-jit/1' });
  await call('alice', 'PUT', `${P}/pulls/2/merge`, { sha: commit, merge_method: 'squash' });
  await call(bot, 'POST', `${P}/git/refs`, { ref: 'refs/heads/aws-jit/3', sha: commit });
  const behind = await call(bot, 'POST', `${P}/pulls`, { title: 'Behind', head: 'aws-jit/3', base: 'main' });
  const { number: late } = behind as { number: number };
  await call('alice', 'PUT', `${P}/pulls/${late}/update-branch`, { expected_head_sha: commit });
  await call(bot, 'GET', `${P}/pulls/2/merge`);
  await call(bot, 'GET', `${P}/pulls/2`);
  await call(bot, 'GET', `${P}/issues/2/timeline`);
  await call(bot, 'GET', `${P}/commits?path=policies`);
  await call(bot, 'GET', `${P}/commits/main`);
  await call(bot, 'GET', `${P}/commits/main/pulls`);
  await call(bot, 'GET', `${P}/compare/${head}...main`);

  for (const path of [
    '',
    '/rules/branches/main',
    '/branches',
    '/branches/main',
    '/codeowners/errors',
    '/activity',
    '/activity?ref=refs/heads/aws-jit/1',
    '/collaborators?permission=push',
    '/collaborators/carol/permission',
    '/environments',
    '/environments/aws-jit-grant',
    '/environments/aws-jit-grant/deployment-branch-policies',
    '/environments/aws-jit-grant/secrets',
    '/actions/permissions',
    '/actions/permissions/selected-actions',
    '/actions/permissions/workflow',
    '/actions/oidc/customization/sub',
    '/actions/secrets',
    '/actions/organization-secrets',
    '/actions/workflows/grant.yml',
  ])
    await call('dave', 'GET', P + path);
  await call('dave', 'PUT', `${P}/actions/permissions/workflow`, {
    default_workflow_permissions: 'read',
    can_approve_pull_request_reviews: true,
  });
  await call('dave', 'PUT', `${P}/environments/aws-jit-draft`, {
    deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
  });
  await call('dave', 'POST', `${P}/environments/aws-jit-draft/deployment-branch-policies`, {
    name: 'main',
    type: 'branch',
  });
  const ruleset = await call('dave', 'POST', `${P}/rulesets`, {
    name: 'aws-jit',
    target: 'branch',
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
    rules: PROTECTED,
  });
  await call('dave', 'GET', `${P}/rulesets/${id(ruleset)}`);
  await call(bot, 'POST', `${P}/actions/workflows/grant.yml/dispatches`, {
    ref: 'main',
    inputs: { dry: 'yes' },
  });
  await call(bot, 'GET', `${P}/actions/workflows/grant.yml/runs`);
  const runs = (await call(bot, 'GET', `${P}/actions/runs`)) as { workflow_runs: { id: number }[] };
  await call(bot, 'GET', `${P}/actions/runs/${runs.workflow_runs[0]?.id ?? 0}`);
}

beforeAll(async () => {
  github = await startGitHub({
    clock: new SandboxClock(START),
    faults: new Faults(),
    observe: (exchange) => seen.push(exchange),
  });
  github.addOrganization('acme');
  for (const login of ['alice', 'bob', 'carol', 'dave']) github.addUser(login);
  github.addApp('acme-jit[bot]', { metadata: 'read', members: 'read' });
  github.addTeam('acme', 'security', ['bob', 'carol']);
  const repo = github.addRepository({
    ...{ owner: 'acme', name: 'access', private: true },
    files: {
      'README.md': 'Access\n',
      '.github/CODEOWNERS': '* @acme/security\n/odd @nobody-here\n',
      '.github/workflows/grant.yml': 'on: { workflow_dispatch: { inputs: { dry: { required: false } } } }\n',
    },
    people: { alice: 'write', dave: 'admin' },
    teams: { security: 'write' },
    rules: PROTECTED,
    settings: {
      actions: { allowed: ['acme/*'], token: 'read' },
      oidc: { claims: ['repo', 'context'], immutable: true },
    },
  });
  repo.setSecrets(['SLACK_BOT_TOKEN'], 'aws-jit-grant');
  repo.setSecrets(['ANOTHER']);
  repo.setEnvironment('aws-jit-grant', {
    branches: { protectedOnly: false, patterns: ['main'] },
    reviewers: ['dave'],
  });
  await everything();
});
afterAll(() => github.close());

/** Answered only where there is classic protection, or a Pages site: the stand-in has neither. */
const ALWAYS_REFUSED = new Set([
  'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  'GET /repos/{owner}/{repo}/pages',
]);

test('every operation that the stand-in serves was called', () => {
  const called = new Set(seen.map(({ method, operation }) => `${method} ${operation}`));
  const missed = ROUTES.map(({ method, path }) => `${method} ${path}`).filter(
    (name) => !called.has(name) && !ALWAYS_REFUSED.has(name),
  );
  expect(missed).toEqual([]);
});

test('what is sent and what is answered is as GitHub describes it', () => {
  expect(DESCRIPTION.source).toMatch(/^@octokit\/openapi/);
  expect(seen.flatMap(departures)).toEqual([]);
});

test('a departure is noticed: a missing field, a wrong type, a wrong status', () => {
  const labels = seen.find(
    ({ operation, method }) =>
      method === 'POST' && operation.endsWith('/labels') && !operation.includes('issue'),
  );
  const good = labels as Exchange;
  const response = good.response as Record<string, unknown>;
  expect(departures({ ...good, response: { ...response, name: undefined } })).toHaveLength(1);
  expect(departures({ ...good, response: { ...response, color: 7 } })).toHaveLength(1);
  expect(departures({ ...good, status: 204, response: undefined })).toHaveLength(1);
  expect(departures({ ...good, request: { color: 'ffffff' } })).toHaveLength(1);
});
