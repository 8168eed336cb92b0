import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ALICE, company, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';
import { PEOPLE } from '../../sandbox/example.ts';

/** `/revoke`, `/cancel`, `/retry`, `/status`, `/help`: by whom, in which job, and what is said and held afterwards. */
let acme: Company;
beforeAll(async () => {
  acme = await company({
    configure: (text) => `${text.replace(/.*login: dave.*\n/, '')}revokers: [${PEOPLE.dave}]\n`,
  });
  for (const login of ['dave', 'mallory']) acme.repository.permit(login, 'read');
});
afterAll(() => acme.close());

const say = async (login: string, on: number, body: string) => {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  const event = { name: 'issue_comment', action: 'created', number: on, sender: login } as const;
  await acme.ok('comment', event);
  await acme.ok('dispatch', event);
};
/** The runs that were started, as GitHub would now start them. */
const started = () => acme.repository.state.runs.filter(({ event }) => event === 'workflow_dispatch');
const byBot = (issue: number) =>
  acme.ok('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(issue) },
    sender: 'github-actions[bot]',
  });

describe('taking back by a comment', () => {
  test('the requester: a run is started with the number alone, and names them by the comment', async () => {
    const { issue } = await acme.granted();
    const before = started().length;
    await say('alice', issue, '/revoke the parser is mended');
    expect(started().length).toBe(before + 1);
    expect(acme.comments(issue).at(-1)).toContain('a run that takes this access back was started');
    expect(acme.attached()).toHaveLength(1);
    await byBot(issue);
    expect(acme.attached()).toEqual([]);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('implicitDeny');
    expect(acme.label(issue)).toBe('aws-jit: revoked');
    const said = acme.comments(issue).at(-1) ?? '';
    expect(said).toContain('your access was taken back because you asked for it.');
    expect(said).toContain('The reason that was given: the parser is mended');
  });

  test.each([
    ['carol', 'a code owner of the account'],
    ['dave', 'one of revokers, who cannot write here and has no identity'],
  ])('%s, %s', async (login) => {
    acme.clock.advance(25 * HOUR);
    const { issue } = await acme.granted();
    await say(login, issue, '/revoke');
    await byBot(issue);
    expect(acme.attached()).toEqual([]);
    expect(acme.comments(issue).at(-1)).toContain(`your access was taken back by ${login}.`);
  });

  test('somebody else is told who may, no run is started, and a run that is started all the same does not name them', async () => {
    acme.clock.advance(25 * HOUR);
    const { issue } = await acme.granted();
    const before = started().length;
    acme.repository.permit('mallory', 'write');
    await say('mallory', issue, '/revoke because I say so');
    expect(acme.comments(issue).at(-1)).toContain('You are none of them');
    expect(started().length).toBe(before);
    expect(acme.attached()).toHaveLength(1);
    await byBot(issue);
    expect(acme.comments(issue).at(-1)).toContain('your access was taken back by hand.');
    expect(acme.comments(issue).at(-1)).not.toContain('because I say so');
    expect(acme.attached()).toEqual([]);
  });

  test('before anything is merged there is nothing to take back; /cancel withdraws it', async () => {
    const { issue, pull } = await acme.request();
    await say('alice', issue, '/revoke');
    expect(acme.comments(issue).at(-1)).toContain('there is no access to take back');
    await say('mallory', pull ?? 0, '/help');
    expect(acme.comments(pull ?? 0).at(-1)).toContain('| `/revoke` and a reason |');
    await say('alice', issue, '/cancel it works again');
    expect(acme.comments(issue).at(-1)).toContain('this request is withdrawn');
    expect(acme.label(issue)).toBe('aws-jit: cancelled');
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.repository.pull(pull ?? 0).state).toBe('closed');
  });

  test('a comment whose run was lost: the hourly run closes the issue, and the one that takes it back names who asked', async () => {
    acme.clock.advance(25 * HOUR);
    const { issue } = await acme.granted();
    await acme.github.as('carol').comment(REPOSITORY, issue, '/revoke not needed');
    acme.clock.advance(15 * MINUTE);
    const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
    await acme.ok('draft', hourly);
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.comments(issue).at(-1)).toContain('the next hourly run takes the access back');
    await acme.ok('revoke', hourly);
    expect(acme.comments(issue).at(-1)).toContain('your access was taken back by carol.');
    expect(acme.comments(issue).at(-1)).toContain('The reason that was given: not needed');
  }, 240_000);

  test('a comment that was edited names nobody', async () => {
    acme.clock.advance(25 * HOUR);
    const { issue } = await acme.granted();
    await acme.github.as('carol').comment(REPOSITORY, issue, 'fine');
    acme.clock.advance(MINUTE);
    const said = acme.repository.issue(issue).comments.at(-1);
    if (said === undefined) throw new Error('nothing was said');
    Object.assign(said, { body: '/revoke', updatedAt: acme.clock.now() });
    await byBot(issue);
    expect(acme.attached()).not.toContainEqual(expect.stringContaining(`jit-4242-${issue}.`));
    expect(acme.comments(issue).at(-1)).toContain('your access was taken back by hand.');
  }, 240_000);

  test('/status says how it stands, and until when', async () => {
    acme.clock.advance(25 * HOUR);
    const { issue } = await acme.granted();
    await say('alice', issue, '/status');
    expect(acme.comments(issue).at(-1)).toMatch(/^@alice, \*\*Access is live\.\*\*.* It ends at \*\*/);
    await say('alice', issue, '/cancel');
    expect(acme.comments(issue).at(-1)).toContain('is merged already');
    expect(acme.attached()).toHaveLength(1);
  });
});

describe('taking back more than one', () => {
  test('of a person, everything: also what is merged and not granted yet', async () => {
    acme.clock.advance(25 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    const live = await acme.granted();
    const other = await acme.granted('carol');
    const waiting = await acme.request();
    await acme.approve(waiting.pull ?? 0);
    await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { person: String(PEOPLE.alice) },
      sender: 'bob',
    });
    expect(acme.attached()).toEqual([]);
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toHaveLength(1);
    expect(acme.comments(live.issue).at(-1)).toContain('taken back by bob, with everything that you had');
    expect(acme.label(waiting.issue)).toBe('aws-jit: revoked');
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toEqual([]);
    expect(acme.label(other.issue)).toBe('aws-jit: granted');
    await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { all: 'true' },
      sender: 'bob',
    });
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);
  }, 240_000);

  test('of an account: everything there, also what is merged and not granted yet; a name that no account has is an error', async () => {
    acme.clock.advance(25 * HOUR);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    const live = await acme.granted();
    const other = await acme.granted('carol');
    const waiting = await acme.request();
    await acme.approve(waiting.pull ?? 0);
    const inputs = (account: string) =>
      ({
        name: 'workflow_dispatch',
        workflow: 'aws-jit-revoke.yml',
        inputs: { account },
        sender: 'bob',
      }) as const;
    const unknown = await acme.run('revoke', inputs('staging'));
    expect(unknown.code).toBe(1);
    expect(unknown.stdout).toContain('no account of aws-jit.yml is called staging');
    expect(unknown.stdout).toContain('prod');
    expect(acme.attached()).toHaveLength(1);
    await acme.ok('revoke', inputs('prod'));
    expect(acme.attached()).toEqual([]);
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);
    for (const { issue } of [live, other, waiting]) expect(acme.label(issue)).toBe('aws-jit: revoked');
    expect(acme.comments(live.issue).at(-1)).toContain('taken back by bob, with everything in its account');
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toEqual([]);
  }, 240_000);

  test('of somebody who has nothing: that is said, so that a mistyped id is seen', async () => {
    const { stdout } = await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { person: '31337' },
      sender: 'bob',
    });
    expect(stdout).toContain('::warning');
    expect(stdout).toContain('nothing of GitHub id 31337 was live or on its way');
  });

  test.each([
    [{ person: 'alice' }, 'must be a numeric GitHub id'],
    [{ all: 'yes' }, 'must be true or false'],
    [{ account: 'prod', all: 'true' }, 'Give one of person, account and all'],
    [{ issue: '1', all: 'true' }, 'and not both'],
  ])('%j is refused in words', async (inputs, words) => {
    const result = await acme.run('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs,
      sender: 'bob',
    });
    expect(result.code).toBe(1);
    expect(result.stdout).toContain(words);
  });
});

test('frozen: nothing is granted and that is said; taking away goes on; then it is granted', async () => {
  const frozen = await company();
  try {
    const live = await frozen.granted();
    const { issue, pull } = await frozen.request('carol');
    await frozen.approve(pull ?? 0);
    const text = frozen.repository.read('aws-jit.yml') ?? '';
    frozen.repository.write({ 'aws-jit.yml': `${text}frozen: true\n` }, { by: 'acme-admin' });
    await frozen.ok('grant', { name: 'push' });
    expect(frozen.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);
    const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
    const health = () =>
      [...frozen.repository.state.issues.values()].find(({ title }) => title === 'aws-jit: health');
    await frozen.ok('sweep', hourly);
    expect(health()?.state).toBe('open');
    // As it is read: the message is plain text, which the issue escapes.
    expect(health()?.body.replaceAll('\\', '')).toContain(
      'Z:** "frozen: true" stands in aws-jit.yml: nothing is granted until its owners lift that. Access is taken away all the same.',
    );
    expect(frozen.comments(issue).at(-1)).toContain('frozen: true');
    expect(frozen.label(issue)).toBe('aws-jit: approved');
    await frozen.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(live.issue) },
      sender: 'bob',
    });
    expect(frozen.attached()).toEqual([]);
    frozen.clock.advance(30 * MINUTE);
    frozen.repository.write({ 'aws-jit.yml': text }, { by: 'acme-admin' });
    await frozen.ok('sweep', hourly);
    expect(health()?.state).toBe('closed');
    await frozen.ok('grant', { name: 'push' });
    expect(frozen.attached({ kind: 'iam-user', name: 'carol' })).toHaveLength(1);
  } finally {
    await frozen.close();
  }
}, 240_000);
