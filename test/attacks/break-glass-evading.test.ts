import { afterEach, describe, expect, test } from '@jest/globals';
import { HEALTH_MARK } from '../../src/messages/health-text.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { BOT } from './scene.ts';
import { bring, fileUse, filesOf, grantRun, use } from './standing-scene.ts';

/** Nobody with write access keeps a use of break glass from being looked at: not their own, and not those of others. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const as = (login: string) => acme.github.as(login);
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const branchOf = (issue: number): string => `aws-jit/${issue}.record`;
const pathOf = (issue: number): string => `records/prod/nightly-export/${issue}.md`;
const recordsOf = (issue: number): readonly number[] =>
  [...acme.repository.state.issues.values()].flatMap((each) =>
    'pull' in each && each.pull.head.ref === branchOf(issue) ? [each.number] : [],
  );
const last = (issue: number): number => recordsOf(issue).at(-1) ?? 0;
const said = (issue: number): string => acme.comments(issue).join('\n');
const health = (): string =>
  [...acme.repository.state.issues.values()]
    .filter(({ body, state }) => state === 'open' && body.startsWith(HEALTH_MARK))
    .map(({ body }) => body.replaceAll('<!---->', '').replaceAll('\\', ''))
    .join('\n');
const signed = (issue: number): boolean =>
  recordsOf(issue).some((number) => acme.comments(number).some((each) => each.startsWith('**Signed off**')));

/** @returns the issue of a use that is filed and not given yet */
async function filed(): Promise<number> {
  acme = await breakGlassCompany();
  await bring(acme, filesOf(breakGlass()));
  const issue = await fileUse(acme);
  acme.clock.advance(MINUTE);
  return issue;
}

/** So many uses that were over two days ago. @returns their issues */
async function used(count = 1): Promise<readonly number[]> {
  acme = await breakGlassCompany();
  await bring(acme, filesOf(breakGlass()));
  const issues: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    issues.push(await use(acme));
    acme.clock.advance(HOUR);
    await acme.ok('sweep', hourly);
  }
  acme.clock.advance(48 * HOUR);
  return issues;
}

test('a team owns the files: who approved them and its members are mentioned themselves', async () => {
  acme = await breakGlassCompany();
  acme.github.addApp('acme-members[bot]', { metadata: 'read', members: 'read' });
  acme.github.addTeam('acme', 'on-call', ['bob', 'carol', 'dave']);
  acme.repository.permitTeam('acme', 'on-call', 'write');
  const token = acme.github.tokenOf('acme-members[bot]', { permissions: { members: 'read' } });
  acme.repository.write(
    { '.github/CODEOWNERS': '* @acme-admin @bob\n/standing/ @acme/on-call\n' },
    { by: 'acme-admin', message: 'A team' },
  );
  await bring(acme, filesOf(breakGlass()));
  const issue = await fileUse(acme);
  acme.clock.advance(MINUTE);
  await acme.run(
    'grant',
    { name: 'workflow_dispatch', workflow: 'aws-jit-grant.yml', sender: BOT },
    { inputs: { 'members-token': token } },
  );
  expect(said(issue)).toContain('@bob @carol @acme/on-call @dave: **break glass.**');
});

describe('the record is there before anything is given', () => {
  test.each([
    ['pull requests cannot be opened', { method: 'POST', path: '/pulls$' }, 403],
    ['its branch cannot be made', { method: 'POST', path: '/git/refs$' }, 500],
  ] as const)('%s: nothing is given until it can be, and the issue says why', async (_, match, status) => {
    const issue = await filed();
    acme.faults.order({
      service: 'github',
      match,
      times: Infinity,
      then: {
        status,
        body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
      },
    });
    await grantRun(acme);
    expect([acme.policies(), can()]).toEqual([[], 'implicitDeny']);
    expect(said(issue)).toContain('pull request of record');
    acme.faults.clear();
    await grantRun(acme);
    expect([can(), recordsOf(issue).length]).toEqual(['allowed', 1]);
  });

  test.each(['/x', '-rebuilt/x'])(
    'a writer takes the name of its branch with `%s`: the record is there all the same',
    async (below) => {
      const issue = await filed();
      await as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
        ref: `refs/heads/${branchOf(issue)}${below}`,
        sha: acme.repository.tip(),
      });
      if (below !== '/x')
        acme.repository.write({ 'more.md': 'More' }, { by: 'mallory', branch: branchOf(issue) });
      await grantRun(acme);
      expect([can(), recordsOf(issue).length]).toEqual(['allowed', 1]);
      expect(acme.repository.read(pathOf(issue), branchOf(issue))).toContain('# Record of break glass');
    },
  );

  test('pointed at another branch, its issue edited: the use is found, and has another record', async () => {
    const [issue = 0] = await used();
    await as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
      ref: 'refs/heads/elsewhere',
      sha: acme.repository.tip(),
    });
    await as('mallory').request('PATCH', `/repos/${REPOSITORY}/pulls/${last(issue)}`, { base: 'elsewhere' });
    await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
    await acme.run('close', daily);
    expect(health()).toContain(`#${issue}, a use of break glass`);
    expect(recordsOf(issue)).toHaveLength(2);
  });
});

describe('one that cannot be looked after', () => {
  test('stands on the health issue with why, beside the others, which are reminded of', async () => {
    const [first = 0, second = 0] = await used(2);
    acme.faults.order({
      service: 'github',
      match: { method: 'GET', path: `/pulls\\?.*head=acme(?:%3A|:)aws-jit(?:%2F|/)${first}\\.record` },
      times: Infinity,
      then: { status: 500, body: { message: 'Sorry' } },
    });
    await acme.run('close', daily);
    expect(health()).toContain(`#${first}, a use of break glass, could not be looked after`);
    expect(health()).toContain(`#${second}, a use of break glass (`);
    expect(said(last(second))).toContain('**nobody has signed it off**');
  });

  test('its branch cannot be made anew: it is reminded of, and stands there as signed off by nobody', async () => {
    const [issue = 0] = await used();
    acme.repository.push(branchOf(issue), undefined, 'mallory');
    acme.faults.order({
      service: 'github',
      match: { method: 'POST', path: '/git/refs$' },
      times: Infinity,
      then: { status: 422, body: { message: 'Reference update failed' } },
    });
    await acme.run('close', daily);
    expect(said(last(issue)) + said(issue)).toContain('**nobody has signed it off**');
    expect(health()).toContain('signed off by nobody');
  });

  test('a writer locks the conversation of its record: the reminder stands on the issue', async () => {
    const [issue = 0] = await used();
    await as('mallory').request('PUT', `/repos/${REPOSITORY}/issues/${last(issue)}/lock`);
    await acme.run('close', daily);
    expect(said(last(issue))).not.toContain('**nobody has signed it off**');
    expect(said(issue)).toContain('**nobody has signed it off**');
    expect(health()).toContain('signed off by nobody');
    await as('bob').approve(REPOSITORY, last(issue));
    await acme.run('close', daily);
    expect(said(issue)).toContain('**Signed off** by @bob');
    expect([health(), acme.isOpen(last(issue))]).toEqual(['', false]);
  });
});

describe('looking afterwards keeps nothing else waiting', () => {
  test('short of calls it stops, says which were left out, and what closing has to do is done', async () => {
    const [issue = 0] = await used();
    const request = await acme.request();
    await as('alice').closeIssue(REPOSITORY, request.issue);
    acme.github.setRateLimit(BOT, 'core', 1000, 205);
    await acme.run('close', daily);
    expect(acme.label(request.issue)).toBe('aws-jit: cancelled');
    expect(acme.isOpen(request.pull ?? 0)).toBe(false);
    expect(acme.repository.state.refs.has(`refs/heads/aws-jit/${request.issue}`)).toBe(false);
    expect(health()).toContain(`#${issue}`);
    expect(health()).toContain('not looked after');
  });

  test('a closing of something else does not begin it; that of a record does', async () => {
    const [issue = 0] = await used();
    const other = await fileUse(acme, 'mallory');
    await as('alice').closeIssue(REPOSITORY, last(issue));
    await as('mallory').closeIssue(REPOSITORY, other);
    await acme.ok('close', { name: 'issues', action: 'closed', number: other, sender: 'mallory' });
    expect(acme.isOpen(last(issue))).toBe(false);
    await acme.ok('close', {
      name: 'pull_request_target',
      action: 'closed',
      number: last(issue),
      sender: 'alice',
    });
    expect(acme.isOpen(last(issue))).toBe(true);
  });
});

test('an approval before the use is over is no sign-off, and is told apart from one', async () => {
  acme = await breakGlassCompany();
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  await as('bob').approve(REPOSITORY, last(issue));
  acme.clock.advance(HOUR);
  await acme.ok('sweep', hourly);
  acme.clock.advance(25 * HOUR);
  await acme.run('close', daily);
  expect(signed(issue)).toBe(false);
  expect(said(last(issue))).toContain('before the use was over');
  await as('bob').approve(REPOSITORY, last(issue));
  await acme.run('close', daily);
  expect(signed(issue)).toBe(true);
});

test('the files are changed since: the record is of those that were approved, and can be signed off', async () => {
  const [issue = 0] = await used();
  const before = acme.repository.read(pathOf(issue), branchOf(issue));
  await bring(acme, filesOf(breakGlass({ purpose: 'Something quite harmless, as everybody can see.' })), {
    pastRules: true,
  });
  await acme.run('close', daily);
  expect(health()).toContain(`#${issue}, a use of break glass`);
  expect(acme.repository.read(pathOf(issue), branchOf(issue))).toBe(before);
  await as('bob').approve(REPOSITORY, last(issue));
  await acme.run('close', daily);
  expect(signed(issue)).toBe(true);
});

test('what is told ends in no white space, which a server may trim', async () => {
  const issue = await filed();
  await grantRun(acme);
  const [told = ''] = acme.repository
    .issue(issue)
    .comments.flatMap(({ body }) => (body.includes('**break glass.**') ? [body] : []));
  expect([told.length > 0, told]).toEqual([true, told.trimEnd()]);
});

test('pull requests of forks are no records, and keep none of the same person from being named', async () => {
  acme = await breakGlassCompany();
  await bring(acme, filesOf(breakGlass()));
  const first = await use(acme);
  const fork = acme.github.addRepository({ owner: 'mallory', name: 'aws-access', fork: acme.repository });
  for (let nth = 0; nth < 11; nth += 1) {
    const branch = branchOf(1000 + nth);
    fork.write({ 'x.md': `${nth}` }, { by: 'mallory', branch });
    await as('mallory').openPull(REPOSITORY, { title: 'Nothing', head: `mallory:${branch}` });
  }
  acme.clock.advance(2 * HOUR);
  const second = await use(acme);
  expect(said(second)).toContain(`whose records are still open:** #${last(first)}.`);
  await acme.run('close', daily);
  expect(health()).not.toContain('#1000');
});
