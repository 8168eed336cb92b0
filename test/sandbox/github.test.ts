import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { retry } from '@octokit/plugin-retry';
import { Octokit } from '@octokit/rest';
import { AT, proposal, REPO, START, story, type Story } from './github-story.ts';

let it: Story;
beforeEach(async () => {
  it = await story({ private: true });
});
afterEach(() => it.github.close());

const P = `/repos/${REPO}`;
const octokit = (login = 'github-actions[bot]'): Octokit =>
  new Octokit({
    baseUrl: it.github.url,
    auth: it.github.tokenOf(login),
    log: { debug() {}, info() {}, warn() {}, error() {} },
  });
const get = async (path: string, login = 'github-actions[bot]') =>
  it.github.as(login).request('GET', P + path);
const message = (body: unknown): string => (body as { message: string }).message;
const reviews = async (pull: number) =>
  (
    (await get(`/pulls/${pull}/reviews`)).body as {
      state: string;
      commit_id: string;
      user: { login: string };
    }[]
  ).map(({ user, state }) => [user.login, state]);

describe('a pull request under rules', () => {
  test('asks the owners of its files, and merges once one of them approved', async () => {
    const pull = await proposal(it);
    const view = (await octokit().rest.pulls.get({ ...AT, pull_number: pull })).data;
    expect(view.requested_reviewers?.map((each) => each.login)).toEqual(['carol']);
    const refused = await it.github.as('alice').request('PUT', `${P}/pulls/${pull}/merge`, {});
    expect(refused.status).toBe(405);
    expect(message(refused.body)).toMatch(/^Repository rule violations found\n\nAt least 1 approving review/);
    await it.github.as('bob').approve(REPO, pull);
    // Bob owns everything else, but not this path.
    await expect(it.github.as('alice').merge(REPO, pull)).rejects.toThrow(/code owner review from @carol/);
    await it.github.as('carol').approve(REPO, pull);
    it.clock.advance(90);
    await it.github.as('alice').merge(REPO, pull);
    const merged = (await octokit().rest.pulls.get({ ...AT, pull_number: pull })).data;
    expect(merged).toMatchObject({
      merged: true,
      state: 'closed',
      merged_at: '2026-11-22T20:01:30Z',
      merged_by: { login: 'alice', type: 'User' },
      user: { login: 'github-actions[bot]', type: 'Bot', id: 41898282 },
      merge_commit_sha: it.repo.tip(),
    });
  });

  test('the author cannot approve it; a reader can, and it does not count', async () => {
    it.repo.write({ x: 'x' }, { by: 'bob', branch: 'mine' });
    const pull = await it.github.as('bob').openPull(REPO, { title: 'Mine', head: 'mine' });
    const own = await it.github.as('bob').request('POST', `${P}/pulls/${pull}/reviews`, { event: 'APPROVE' });
    expect([own.status, (own.body as { errors: string[] }).errors]).toEqual([
      422,
      ['Review Can not approve your own pull request'],
    ]);
    await it.github.as('eve').approve(REPO, pull);
    await expect(it.github.as('bob').merge(REPO, pull)).rejects.toThrow(/At least 1 approving review/);
  });

  test('new commits dismiss approvals where the rule says so, and only then', async () => {
    const pull = await proposal(it);
    await it.github.as('carol').approve(REPO, pull);
    it.repo.write({ more: 'm' }, { by: 'alice', branch: 'aws-jit/1' });
    expect(await reviews(pull)).toEqual([['carol', 'DISMISSED']]);
    it.repo.setRules([]);
    await it.github.as('carol').approve(REPO, pull);
    it.repo.write({ more: 'n' }, { by: 'alice', branch: 'aws-jit/1' });
    expect(await reviews(pull)).toEqual([
      ['carol', 'DISMISSED'],
      ['carol', 'APPROVED'],
    ]);
  });

  test('requested changes block until the same person approves or it is dismissed', async () => {
    const pull = await proposal(it);
    await it.github.as('carol').approve(REPO, pull);
    await it.github.as('bob').requestChanges(REPO, pull);
    await expect(it.github.as('alice').merge(REPO, pull)).rejects.toThrow(/Changes have been requested/);
    const id = it.repo.pull(pull).pull.reviews[1]?.id ?? 0;
    await it.github
      .as('dave')
      .request('PUT', `${P}/pulls/${pull}/reviews/${id}/dismissals`, { message: 'No' });
    await it.github.as('alice').merge(REPO, pull);
    expect(await reviews(pull)).toEqual([
      ['carol', 'APPROVED'],
      ['bob', 'DISMISSED'],
    ]);
  });

  test('the last pusher’s own approval is not enough', async () => {
    const pull = await proposal(it);
    it.repo.write({ 'policies/more': 'm' }, { by: 'carol', branch: 'aws-jit/1' });
    await it.github.as('carol').approve(REPO, pull);
    await expect(it.github.as('alice').merge(REPO, pull)).rejects.toThrow(
      /someone other than the last pusher/,
    );
  });

  test('can be reviewed after the merge, for that head', async () => {
    const pull = await proposal(it);
    it.repo.mergePastRules(pull, 'dave');
    await it.github.as('carol').approve(REPO, pull);
    expect(it.repo.pull(pull).pull.reviews).toMatchObject([
      { state: 'APPROVED', commit: it.repo.pull(pull).pull.head.sha },
    ]);
  });

  test('a review that is not submitted is seen by its author alone', async () => {
    const pull = await proposal(it);
    await it.github.as('carol').request('POST', `${P}/pulls/${pull}/reviews`, { body: 'Hm' });
    expect(await reviews(pull)).toEqual([]);
    expect((await get(`/pulls/${pull}/reviews`, 'carol')).body).toMatchObject([{ state: 'PENDING' }]);
  });

  test.each(['merge', 'squash', 'rebase'] as const)('%s: what landed leads back to it', async (method) => {
    it.repo.setRules([]);
    const pull = await proposal(it);
    it.repo.write({ second: 's' }, { by: 'alice', branch: 'aws-jit/1' });
    it.repo.write({ 'README.md': 'Moved on\n' }, { by: 'dave' });
    const before = it.repo.tip();
    await it.github.as('alice').merge(REPO, pull, method);
    const { git } = it.repo.state;
    expect(git.commit(it.repo.tip())?.parents).toHaveLength(method === 'merge' ? 2 : 1);
    expect([it.repo.read('README.md'), it.repo.read('second')]).toEqual(['Moved on\n', 's']);
    const found = (
      await octokit().rest.repos.listPullRequestsAssociatedWithCommit({ ...AT, commit_sha: it.repo.tip() })
    ).data;
    expect(found.map(({ number }) => number)).toEqual([pull]);
    const files = (await octokit().rest.pulls.listFiles({ ...AT, pull_number: pull })).data;
    expect(files.map(({ filename, status }) => [filename, status])).toEqual([
      ['policies/prod/2026-11/1.json', 'added'],
      ['second', 'added'],
    ]);
    expect(it.repo.pull(pull).pull.base.sha).toBe(before);
  });

  test('several land in one push, as from a merge queue', async () => {
    const pulls = [await proposal(it, '1'), await proposal(it, '2')];
    for (const pull of pulls) await it.github.as('carol').approve(REPO, pull);
    const before = it.repo.tip();
    it.repo.mergeTogether(pulls, 'alice', 'squash');
    expect(it.repo.event({ name: 'push' })).toMatchObject({
      ref: 'refs/heads/main',
      before,
      after: it.repo.tip(),
    });
    expect((it.repo.event({ name: 'push' })['commits'] as unknown[]).length).toBe(2);
    expect(pulls.map((pull) => it.repo.pull(pull).pull.merged?.by)).toEqual(
      pulls.map(() => it.github.world.account('alice').id),
    );
  });

  test('an administrator’s push of its head marks it as merged', async () => {
    const pull = await proposal(it);
    it.repo.push('main', it.repo.tip('aws-jit/1'), 'dave');
    expect((await get(`/pulls/${pull}`)).body).toMatchObject({ merged: true, merged_by: { login: 'dave' } });
  });

  test('a force push shows, moves the head, and leaves a merged one alone', async () => {
    const [open, done] = [await proposal(it, '1'), await proposal(it, '2')];
    it.repo.mergePastRules(done, 'dave');
    const heads = [open, done].map((pull) => it.repo.pull(pull).pull.head.sha);
    for (const branch of ['aws-jit/1', 'aws-jit/2'])
      it.repo.write({ other: 'o' }, { by: 'alice', branch, onto: it.repo.tip() });
    expect(it.repo.pull(open).pull.head.sha).not.toBe(heads[0]);
    expect(it.repo.pull(done).pull.head.sha).toBe(heads[1]);
    const events = (await get(`/issues/${open}/events`)).body as {
      event: string;
      actor: { login: string };
    }[];
    expect(events.map(({ event, actor }) => [event, actor.login])).toContainEqual([
      'head_ref_force_pushed',
      'alice',
    ]);
  });

  test('merging closes the issues that its text names', async () => {
    const issue = await it.github.as('alice').openIssue(REPO, 'Access', 'please');
    it.repo.write({ 'policies/1': 'p' }, { by: 'github-actions[bot]', branch: 'b' });
    const pull = await it.github
      .as('github-actions[bot]')
      .openPull(REPO, { title: 'T', head: 'b', body: `Closes #${issue}` });
    it.repo.mergePastRules(pull, 'dave');
    expect((await get(`/issues/${issue}`)).body).toMatchObject({
      state: 'closed',
      closed_by: { login: 'dave' },
    });
  });
});

describe('the default branch under rules', () => {
  const MAIN = '/git/refs/heads/main';
  const refused = async (method: string, body?: object): Promise<string> => {
    const answer = await it.github.as('alice').request(method, P + MAIN, body);
    expect(answer.status).toBe(422);
    return message(answer.body);
  };

  test('takes no push, not even one that only adds', async () => {
    const ahead = it.repo.write({ a: 'a' }, { by: 'alice', branch: 'ahead' });
    expect(await refused('PATCH', { sha: ahead })).toMatch(/Changes must be made through a pull request/);
  });

  test('takes no force push', async () => {
    const root = it.repo.tip();
    it.repo.write({ b: 'b' }, { by: 'dave' });
    expect(await refused('PATCH', { sha: root })).toBe('Update is not a fast forward');
    expect(await refused('PATCH', { sha: root, force: true })).toMatch(/Cannot force-push to this branch/);
  });

  test('cannot be deleted', async () => {
    expect(await refused('DELETE')).toMatch(/Cannot delete this branch/);
  });

  test('a rule on creation refuses a new branch, without saying why', async () => {
    it.repo.setRules([{ type: 'creation' }], { branch: 'aws-jit/9' });
    const body = { ref: 'refs/heads/aws-jit/9', sha: it.repo.tip() };
    const answer = await it.github.as('alice').request('POST', `${P}/git/refs`, body);
    expect([answer.status, message(answer.body)]).toEqual([422, 'Reference update failed']);
  });

  test('the rules can be read by everybody who reads; on Free a private repository has none', async () => {
    const rules = async () =>
      (await octokit('eve').rest.repos.getBranchRules({ ...AT, branch: 'main' })).data;
    expect((await rules()).map(({ type }) => type)).toEqual(['deletion', 'non_fast_forward', 'pull_request']);
    it.repo.setPlan('free');
    expect(await rules()).toEqual([]);
    it.repo.setPlan('free', 'public');
    expect(await rules()).toHaveLength(3);
  });
});

describe('who may what', () => {
  test.each([
    ['an unknown token', 'GET', P, undefined, 401],
    ['a stranger on a private repository', 'GET', P, 'mallory', 404],
    ['a reader changes somebody else’s issue', 'PATCH', `${P}/issues/1`, 'eve', 403],
    ['a reader makes a branch', 'POST', `${P}/git/refs`, 'eve', 403],
    ['a writer reads classic protection', 'GET', `${P}/branches/main/protection`, 'alice', 404],
    [
      'a job’s token reads classic protection',
      'GET',
      `${P}/branches/main/protection`,
      'github-actions[bot]',
      403,
    ],
    ['a job’s token reads a team', 'GET', '/orgs/acme/teams/security/members', 'github-actions[bot]', 403],
    ['an App with Members reads a team', 'GET', '/orgs/acme/teams/security/members', 'acme-jit[bot]', 200],
    ['a stranger reads a team', 'GET', '/orgs/acme/teams/security/members', 'mallory', 404],
    ['somebody who is in no team', 'GET', '/orgs/acme/teams/security/memberships/eve', 'bob', 404],
    ['a job’s token asks who it is', 'GET', '/user', 'github-actions[bot]', 403],
  ])('%s', async (_, method, path, login, status) => {
    it.github.addUser('mallory');
    await it.github.as('alice').openIssue(REPO, 'One', 'text');
    const token = login === undefined ? 'sandbox:nobody' : it.github.tokenOf(login);
    const answer = await fetch(it.github.url + path, {
      method,
      headers: { Authorization: `Bearer ${token}` },
      ...(method === 'GET'
        ? {}
        : { body: JSON.stringify({ body: 'x', ref: 'refs/heads/x', sha: it.repo.tip() }) }),
    });
    expect(answer.status).toBe(status);
  });

  test('a job’s token has what `permissions:` names, in its own repository', async () => {
    const token = it.github.tokenOf('github-actions[bot]', {
      repository: it.repo.id,
      permissions: { issues: 'write' },
    });
    const other = it.github.addRepository({ owner: 'acme', name: 'other', private: true, files: { a: 'a' } });
    const status = async (method: string, path: string, body?: object): Promise<number> =>
      (
        await fetch(it.github.url + path, {
          method,
          headers: { Authorization: `token ${token}` },
          ...(body && { body: JSON.stringify(body) }),
        })
      ).status;
    expect(await status('POST', `${P}/issues`, { title: 'x' })).toBe(201);
    expect(await status('GET', `${P}/contents/README.md`)).toBe(403);
    expect(await status('GET', `/repos/${other.fullName}/issues`)).toBe(404);
  });

  test('jobs may not open or approve pull requests where the setting is off', async () => {
    const pull = await proposal(it);
    it.repo.setSettings({ actionsMayCreatePullRequests: false });
    await expect(proposal(it, '2')).rejects.toThrow(
      /403.*GitHub Actions is not permitted to create or approve/,
    );
    it.repo.write({ z: 'z' }, { by: 'alice', branch: 'z' });
    const other = await it.github.as('alice').openPull(REPO, { title: 'Z', head: 'z' });
    const bot = it.github.as('github-actions[bot]');
    await expect(bot.approve(REPO, other)).rejects.toThrow(/422.*not permitted to approve/);
    expect(pull).toBe(1);
  });

  test('people are known by id: a login that was given up can be taken by somebody else', async () => {
    const issue = await it.github.as('alice').openIssue(REPO, 'One', 'text');
    it.github.rename('alice', 'alice-old');
    const taken = it.github.addUser('alice');
    const view = (await get(`/issues/${issue}`)).body as { user: { login: string; id: number } };
    expect(view.user.login).toBe('alice-old');
    expect(view.user.id).not.toBe(taken.id);
    expect((await it.github.as('alice').request('GET', P)).status).toBe(404);
  });
});

describe('issues', () => {
  test('the list holds pull requests, pages, and filters by state and time', async () => {
    for (const n of [1, 2, 3]) await it.github.as('alice').openIssue(REPO, `Issue ${n}`, 'text');
    await proposal(it, '9');
    it.clock.advance(3600);
    await it.github.as('alice').closeIssue(REPO, 2);
    const all = await octokit().paginate('GET /repos/{owner}/{repo}/issues', {
      ...AT,
      per_page: 2,
      state: 'all',
      direction: 'asc',
    });
    expect(all.map(({ number, pull_request }) => [number, pull_request !== undefined])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, true],
    ]);
    const list = async (query: string) =>
      ((await get(`/issues?${query}`)).body as { number: number }[]).map((each) => each.number);
    expect(await list('state=open')).toEqual([4, 3, 1]);
    expect(await list('state=all&since=2026-11-22T20:30:00Z')).toEqual([2]);
  });

  test('labels of somebody without rights are dropped; an author reopens only what they closed', async () => {
    const eve = it.github.as('eve');
    await eve.request('POST', `${P}/issues`, { title: 'One', labels: ['aws-jit: granted'] });
    expect((await get('/issues/1')).body).toMatchObject({ labels: [], user: { login: 'eve' } });
    await eve.closeIssue(REPO, 1);
    await eve.reopenIssue(REPO, 1);
    await it.github.as('alice').closeIssue(REPO, 1);
    await expect(eve.reopenIssue(REPO, 1)).rejects.toThrow(/422/);
  });

  test('a body holds 65,536 characters', async () => {
    const alice = it.github.as('alice');
    expect(await alice.openIssue(REPO, 'Long', 'x'.repeat(65_536))).toBe(1);
    await expect(alice.openIssue(REPO, 'Longer', 'x'.repeat(65_537))).rejects.toThrow(/422.*65536/);
  });

  test('a deleted issue is gone', async () => {
    await it.github.as('alice').openIssue(REPO, 'One', 'text');
    it.repo.deleteIssue(1);
    expect((await get('/issues/1')).status).toBe(410);
  });
});

describe('contents', () => {
  test('a link shows as the file it leads to: only the tree tells its mode', async () => {
    it.repo.write(
      { link: { mode: '120000', content: 'README.md' }, out: { mode: '120000', content: '../etc' } },
      { by: 'dave' },
    );
    expect((await get('/contents/link')).body).toMatchObject({ type: 'file', encoding: 'base64' });
    expect((await get('/contents/out')).body).toMatchObject({ type: 'symlink', target: '../etc' });
    const tree = (await octokit().rest.git.getTree({ ...AT, tree_sha: 'main', recursive: '1' })).data;
    expect(tree.tree.find(({ path }) => path === 'link')?.mode).toBe('120000');
    expect(tree.truncated).toBe(false);
    it.repo.truncateTrees();
    expect(
      (await octokit().rest.git.getTree({ ...AT, tree_sha: 'main', recursive: '1' })).data.truncated,
    ).toBe(true);
  });

  test('a file above a megabyte comes without its content', async () => {
    it.repo.write({ big: 'x'.repeat(1024 * 1024 + 1) }, { by: 'dave' });
    expect((await get('/contents/big')).body).toMatchObject({ content: '', encoding: 'none' });
  });
});

describe('limits, faults and time', () => {
  test('answers carry the sandbox’s time and what is left of the budget', async () => {
    it.github.setRateLimit('github-actions[bot]', 'core', 1000, 2);
    const first = await get('');
    expect(first.headers.get('date')).toBe('Sun, 22 Nov 2026 20:00:00 GMT');
    expect(first.headers.get('x-ratelimit-remaining')).toBe('1');
    await get('');
    const out = await get('');
    expect([out.status, out.headers.get('x-ratelimit-remaining'), message(out.body)]).toEqual([
      403,
      '0',
      'API rate limit exceeded for installation.',
    ]);
    expect(Number(out.headers.get('x-ratelimit-reset'))).toBe(START + 3600);
    it.clock.advance(3600);
    expect((await get('')).status).toBe(200);
  });

  test('a client that retries gets through a fault, and the log has both calls', async () => {
    it.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/issues$' },
      then: { status: 502, body: { message: 'Server Error' } },
    });
    const Retrying = Octokit.plugin(retry);
    const client = new Retrying({
      baseUrl: it.github.url,
      auth: it.github.tokenOf('alice'),
      retry: { retryAfterBaseValue: 1 },
      log: { debug() {}, info() {}, warn() {}, error() {} },
    });
    await client.rest.issues.create({ ...AT, title: 'One' });
    expect(it.repo.state.issues.size).toBe(1);
    expect(it.faults.calls.map(({ operation, actor, status }) => [operation, actor, status])).toEqual([
      [`${P}/issues`, 'alice', 502],
      [`${P}/issues`, 'alice', 201],
    ]);
    expect(it.faults.pending).toBe(0);
  });

  test.each([
    ['before', 0],
    ['after', 1],
  ] as const)('a connection that drops %s the effect leaves %d issues', async (when, count) => {
    it.faults.order({ service: 'github', then: { close: when } });
    await expect(it.github.as('alice').openIssue(REPO, 'One', 'text')).rejects.toThrow('fetch failed');
    expect(it.repo.state.issues.size).toBe(count);
    expect(it.faults.calls).toMatchObject([{ status: 0 }]);
  });

  test('somebody else can act between two calls of a client', async () => {
    await it.github.as('alice').openIssue(REPO, 'One', 'text');
    it.faults.onCall(2, () => {
      it.repo.edit(1, 'other', 'bob');
      return undefined;
    });
    const seen = [(await get('/issues/1')).body, (await get('/issues/1')).body] as { body: string }[];
    expect(seen.map(({ body }) => body)).toEqual(['text', 'other']);
  });

  test('what the stand-in does not serve is an error of its own, not a 404', async () => {
    expect((await get('/hooks')).status).toBe(501);
  });
});

describe('from outside', () => {
  test('the state and the controls over HTTP', async () => {
    const state = (await (await fetch(`${it.github.url}/_sandbox/github/state`)).json()) as {
      repositories: { fullName: string; files: { path: string }[] }[];
    };
    expect(state.repositories[0]?.fullName).toBe(REPO);
    expect(state.repositories[0]?.files.map(({ path }) => path)).toContain('README.md');
    const move = await fetch(`${it.github.url}/_sandbox/clock`, {
      method: 'POST',
      body: JSON.stringify({ advance: 30 }),
    });
    expect(await move.json()).toEqual({ now: '2026-11-22T20:00:30Z' });
    expect(it.clock.now()).toBe(START + 30);
    // The sandbox's own paths are no calls of a client.
    expect(it.faults.calls).toEqual([]);
  });

  test('event payloads are as webhooks send them', async () => {
    const issue = await it.github.as('alice').openIssue(REPO, 'One', 'text');
    await it.github.as('bob').comment(REPO, issue, '/revise less');
    expect(it.repo.event({ name: 'issues', action: 'opened', number: issue, sender: 'alice' })).toMatchObject(
      {
        action: 'opened',
        issue: { number: issue, id: it.repo.issue(issue).id, user: { login: 'alice' } },
        repository: { id: it.repo.id, full_name: REPO, default_branch: 'main' },
        organization: { login: 'acme' },
        sender: { login: 'alice' },
      },
    );
    expect(
      it.repo.event({ name: 'issue_comment', action: 'created', number: issue, sender: 'bob' }),
    ).toMatchObject({
      comment: { body: '/revise less', user: { login: 'bob' } },
    });
    expect(
      it.repo.event({
        name: 'workflow_dispatch',
        workflow: 'grant.yml',
        inputs: { issue: '1' },
        sender: 'dave',
      }),
    ).toMatchObject({
      ref: 'refs/heads/main',
      inputs: { issue: '1' },
      workflow: '.github/workflows/grant.yml',
    });
    // Neither the repository nor who: a program that takes them from the payload fails in the hourly run alone.
    expect(it.repo.event({ name: 'schedule', cron: '23 * * * *' })).toEqual({ schedule: '23 * * * *' });
  });
});
