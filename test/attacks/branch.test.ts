import { afterEach, expect, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { BOT, codesIn, drafted, target, type Target } from './scene.ts';

/** What people with write access do to a draft's branch and to its issue, and what the bot makes of it. */
let acme: Company;
afterEach(() => acme.close());
const push = { name: 'push' } as const;
const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
const states = (outputs: Readonly<Record<string, string>>): unknown =>
  JSON.parse(outputs['requests'] ?? '[]');
const synchronised = ({ pull }: Target, sender: string) =>
  ({ name: 'pull_request_target', action: 'synchronize', number: pull, sender }) as const;

async function one(): Promise<Target> {
  acme = await target();
  const [request] = (await drafted(acme, [{}])) as [Target];
  return request;
}

/** Main has moved on, and somebody presses "Update branch". */
async function updateBranch({ as, pull }: Target, by: string): Promise<void> {
  acme.repository.write({ 'docs/news.md': `News of ${acme.clock.now()}.\n` }, { by: 'acme-admin' });
  const { status } = await as(by).request('PUT', `/repos/${REPOSITORY}/pulls/${pull}/update-branch`, {});
  expect(status).toBe(202);
  acme.clock.advance(MINUTE);
}
const commitsOf = async ({ as, pull }: Target): Promise<readonly (string | undefined)[]> => {
  const { body } = await as('bob').request('GET', `/repos/${REPOSITORY}/pulls/${pull}/commits`);
  return (body as { author: { login: string } | null }[]).map(({ author }) => author?.login);
};
const said = ({ pull }: Target): readonly string[] =>
  acme.comments(pull).filter((text) => text.includes('start anew'));

test('"Update branch": the bot drafts anew from main, says so once, and whoever pressed it may approve', async () => {
  const request = await one();
  await request.as('carol').approve(REPOSITORY, request.pull);
  await updateBranch(request, 'bob');
  expect(await commitsOf(request)).toEqual([BOT, 'bob']);

  await acme.ok('draft', synchronised(request, 'bob'));
  expect(await commitsOf(request)).toEqual([BOT]);
  expect(acme.repository.state.git.commit(acme.repository.tip(request.branch))?.parents).toEqual([
    acme.repository.tip(),
  ]);
  expect(said(request)).toEqual([expect.stringContaining('**bob** put commits on its branch')]);
  expect([...acme.repository.state.refs.keys()].filter((ref) => ref.includes('rebuilt'))).toEqual([]);

  const head = acme.repository.tip(request.branch);
  await acme.ok('draft', synchronised(request, 'bob'));
  await acme.ok('draft', HOURLY);
  expect([acme.repository.tip(request.branch), said(request).length]).toEqual([head, 1]);

  await acme.approve(request.pull, 'squash', 'bob');
  const { outputs } = await acme.ok('grant', push);
  expect(states(outputs)).toEqual([{ issue: request.issue, state: 'granted' }]);
}, 60_000);

test('a push with git whose event is lost: the hourly run drafts anew, and the pushed commit is gone', async () => {
  const request = await one();
  const wider = request.drafted(request.paths.policy).replace('s3:GetObject', 's3:*');
  request.push({ [request.paths.policy]: wider }, 'mallory');
  await acme.ok('draft', HOURLY);
  expect(await commitsOf(request)).toEqual([BOT]);
  expect(request.drafted(request.paths.policy)).toContain('s3:GetObject');
  expect(said(request)).toEqual([expect.stringContaining('**mallory**')]);
  await request.bobMerges();
  const { outputs } = await acme.ok('grant', push);
  expect(states(outputs)).toEqual([{ issue: request.issue, state: 'granted' }]);
}, 60_000);

test('/revise on a branch that was updated: what it drafts can be granted', async () => {
  const request = await one();
  await updateBranch(request, 'carol');
  await request.as('alice').comment(REPOSITORY, request.issue, '/revise also list the bucket');
  await acme.ok('comment', {
    name: 'issue_comment',
    action: 'created',
    number: request.issue,
    sender: 'alice',
  });
  expect(await commitsOf(request)).toEqual([BOT]);
  expect(said(request)).toHaveLength(1);
  await request.bobMerges();
  const { outputs } = await acme.ok('grant', push);
  expect(states(outputs)).toEqual([{ issue: request.issue, state: 'granted' }]);
}, 60_000);

test('a push to a pull request that is no draft starts nothing', async () => {
  const request = await one();
  const before = acme.repository.tip(request.branch);
  const other = await request.as('mallory').openPull(REPOSITORY, {
    title: 'x',
    head: await noteBranch(request),
  });
  await acme.ok('draft', {
    name: 'pull_request_target',
    action: 'synchronize',
    number: other,
    sender: 'mallory',
  });
  expect(acme.repository.tip(request.branch)).toBe(before);
  expect(said(request)).toEqual([]);
}, 60_000);

const noteBranch = (request: Target): Promise<string> => {
  acme.repository.write({ 'docs/note.md': 'A note.\n' }, { by: 'mallory', branch: `note-${request.issue}` });
  return Promise.resolve(`note-${request.issue}`);
};

/** A request whose branch mallory had merged into another branch, long before the bot drafted on it. */
async function mergedElsewhereFirst(): Promise<number> {
  acme = await target();
  const issue = await acme.file('alice', ANSWERS);
  const branch = `aws-jit/${issue}`;
  acme.repository.push('release', acme.repository.tip(), 'mallory');
  acme.repository.write({ 'docs/note.md': 'A note.\n' }, { by: 'mallory', branch });
  const as = acme.github.as('mallory');
  const elsewhere = await as.openPull(REPOSITORY, { title: 'x', head: branch, base: 'release' });
  acme.repository.mergePastRules(elsewhere, 'mallory');
  acme.repository.push(branch, undefined, 'mallory');
  // So late that a window from that merge would be over.
  acme.clock.advance(30 * HOUR);
  await acme.ok('draft', HOURLY);
  await acme.approve(acme.pullOf(issue) ?? 0);
  return issue;
}

test('its branch merged elsewhere first: `revoke` by hand before the grant still takes it back', async () => {
  const issue = await mergedElsewhereFirst();
  await acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(issue) },
    sender: 'bob',
  });
  await acme.ok('grant', push);
  expect(acme.attached()).toEqual([]);
  expect(acme.label(issue)).toBe('aws-jit: revoked');
}, 60_000);

test('its branch merged elsewhere first: no sweep says that it lapsed, and it is granted', async () => {
  const issue = await mergedElsewhereFirst();
  for (const command of ['sweep', 'close'] as const) await acme.ok(command, HOURLY);
  expect([acme.isOpen(issue), acme.comments(issue).join().includes('its time ended')]).toEqual([true, false]);
  const { outputs } = await acme.ok('grant', push);
  expect(states(outputs)).toEqual([{ issue, state: 'granted' }]);
}, 60_000);

test('cancelled, then opened again by somebody: it is closed again, and says so; merged all the same, it is refused', async () => {
  const request = await one();
  const { issue, pull, as, branch } = request;
  const draft = acme.repository.tip(branch);
  await as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('close', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  await as('mallory').reopenIssue(REPOSITORY, issue);
  await acme.ok('draft', { name: 'issues', action: 'reopened', number: issue, sender: 'mallory' });
  expect(acme.isOpen(issue)).toBe(false);
  expect(acme.label(issue)).toBe('aws-jit: cancelled');
  expect(acme.comments(issue).join('\n')).toContain('**alice** closed this request, which withdrew it');

  await as('mallory').reopenIssue(REPOSITORY, issue);
  acme.repository.push(branch, draft, 'mallory');
  await as('mallory').request('PATCH', `/repos/${REPOSITORY}/pulls/${pull}`, { state: 'open' });
  await as('carol').approve(REPOSITORY, pull);
  acme.repository.mergePastRules(pull, 'bob');
  const run = await acme.run('grant', push);
  expect(codesIn(run.stdout, issue)).toContain('issue-was-closed');
  expect(acme.attached()).toEqual([]);
}, 60_000);

test.each(['/Shorten 1h', '  /shorten 1h', '> two hours are too many\n\n/shorten 1h'])(
  'nearly a command, %j, is understood',
  async (words) => {
    const request = await one();
    await request.as('bob').comment(REPOSITORY, request.pull, words);
    await acme.ok('comment', {
      name: 'issue_comment',
      action: 'created',
      number: request.pull,
      sender: 'bob',
    });
    expect(request.drafted(request.paths.request)).toContain('approved_duration: 1h');
  },
  60_000,
);

test('what cannot be understood is replied to, and nothing is done', async () => {
  const request = await one();
  const before = acme.repository.tip(request.branch);
  await request.as('bob').comment(REPOSITORY, request.pull, 'I think /shorten 1h is enough');
  await acme.ok('comment', { name: 'issue_comment', action: 'created', number: request.pull, sender: 'bob' });
  expect(acme.comments(request.pull).at(-1)).toContain('nothing was done: a command begins the comment');
  expect(acme.repository.tip(request.branch)).toBe(before);
}, 60_000);
