// The configuration is of now, live access is of then: what the built action does after edits of aws-jit.yml.
import { afterEach, expect, jest, test } from '@jest/globals';
import { ACCOUNT, emailOf, PEOPLE_ACCOUNT } from '../../sandbox/example.ts';
import { company, DEPLOY, HOUR, REPOSITORY, type Company } from './company.ts';

jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
const DAILY = { name: 'schedule', cron: '47 4 * * *' } as const;
const OTHER = '444455556666';
const byNumber = (issue: number) =>
  ({
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs: { issue: String(issue) },
    sender: 'bob',
  }) as const;

const DYNAMO = {
  services: 'dynamodb',
  resources: `arn:aws:dynamodb:eu-west-1:${ACCOUNT}:table/orders`,
  reason: 'Look up the order of a customer who was charged twice',
} as const;
const edit = (change: (text: string) => string) => {
  const text = acme.repository.read('aws-jit.yml') ?? '';
  const edited = change(text);
  expect(edited).not.toBe(text);
  acme.repository.write({ 'aws-jit.yml': edited }, { by: 'acme-admin' });
};

/** Each as somebody might write it, and whether the run has to say which older version it used. */
const EDITS: Readonly<
  Record<string, { readonly to: (text: string) => string; readonly red: boolean; readonly older: boolean }>
> = {
  'the account is renamed': {
    to: (text) => text.replace(/^ {2}prod:$/m, '  production:'),
    red: false,
    older: false,
  },
  'the account is dropped': {
    to: (text) =>
      text
        .replace(ACCOUNT, OTHER)
        .replace(/^ {4}boundary: .*\n/m, '')
        .replace(/^ {2}prod:$/m, '  other:'),
    red: true,
    older: true,
  },
  'its name is another account’s now': {
    to: (text) => text.replace(ACCOUNT, OTHER).replace(/^ {4}boundary: .*\n/m, ''),
    red: true,
    older: true,
  },
  'a mistake elsewhere': {
    to: (text) => text.replace('max_duration: 24h', 'max_duration: 1 year'),
    red: true,
    older: false,
  },
  'a mistake among the accounts': {
    to: (text) => text.replace(`"${ACCOUNT}"`, '"11112222333"'),
    red: true,
    older: true,
  },
  'the Region is another': {
    to: (text) => text.replace('aws_region: eu-west-1', 'aws_region: eu-central-1'),
    red: false,
    older: false,
  },
  'it is granted through another backend': {
    to: (text) =>
      text
        .replace(/^ {4}boundary: .*\n/m, '    backend: identity-center\n')
        .concat(
          'identity_center: {instance: "arn:aws:sso:::instance/ssoins-1111aaaa2222bbbb", identity_store: d-1234567890, ' +
            `portal: "https://acme.awsapps.com/start", account: "${ACCOUNT}"}\n`,
        ),
    red: true,
    older: true,
  },
};

test('no edit of the configuration takes anything unexpired away', async () => {
  acme = await company();
  await acme.granted();
  await acme.granted('dave', DYNAMO);
  const good = acme.repository.read('aws-jit.yml') ?? '';
  const held = () => [...acme.attached(), ...acme.attached(DEPLOY)];
  const before = held();
  expect(before).toHaveLength(2);
  for (const [what, { to, red, older }] of Object.entries(EDITS)) {
    const valid = acme.repository.tip();
    edit(to);
    for (const [command, event] of [
      ['revoke', SCHEDULE],
      ['sweep', SCHEDULE],
      ['watch', DAILY],
    ] as const) {
      const run = await acme.run(command, event);
      expect({ what, command, held: held() }).toEqual({ what, command, held: before });
      // An Identity Center that is none is an error of its own.
      expect({ what, command, red: run.code }).toEqual({ what, command, red: red ? 1 : 0 });
      expect({ what, said: run.stdout.includes(`commit ${valid.slice(0, 12)}`) }).toEqual({
        what,
        said: older,
      });
    }
    acme.repository.write({ 'aws-jit.yml': good }, { by: 'acme-admin' });
  }
});

test.each(['the account is renamed', 'the account is dropped', 'a mistake among the accounts'])(
  '%s: what is closed, revoked by number or over ends all the same',
  async (what) => {
    acme = await company();
    const closed = await acme.granted();
    const revoked = await acme.granted('dave', DYNAMO);
    const over = await acme.granted('alice', { ...DYNAMO, duration: '1h' });
    const { to = String, red = false } = EDITS[what] ?? {};
    edit(to);
    const code = red ? 1 : 0;
    await acme.github.as('alice').closeIssue(REPOSITORY, closed.issue);
    const first = await acme.run('revoke', {
      name: 'issues',
      action: 'closed',
      number: closed.issue,
      sender: 'alice',
    });
    expect([first.code, acme.attached().length, acme.label(closed.issue)]).toEqual([
      code,
      1,
      'aws-jit: revoked',
    ]);
    const second = await acme.run('revoke', byNumber(revoked.issue));
    expect([second.code, acme.attached(DEPLOY), acme.label(revoked.issue)]).toEqual([
      code,
      [],
      'aws-jit: revoked',
    ]);
    acme.clock.advance(2 * HOUR);
    const third = await acme.run('sweep', SCHEDULE);
    expect([third.code, acme.attached(), acme.label(over.issue)]).toEqual([code, [], 'aws-jit: expired']);
    acme.clock.advance(8 * HOUR);
    await acme.run('sweep', SCHEDULE);
    expect(acme.policies()).toEqual([]);
    // Nothing is left there: the dropped account is not spoken of any more, once nobody can hold anything.
    acme.clock.advance(8 * 24 * HOUR);
    const last = await acme.run('sweep', SCHEDULE);
    expect(last.stdout).not.toContain('no longer names account');
  },
);

test('Identity Center is dropped from the configuration while a person has access through it', async () => {
  acme = await company({ identityCenter: {} });
  const { issue } = await acme.granted('alice', { account: 'people' });
  const can = () =>
    acme.aws
      .account(PEOPLE_ACCOUNT)
      .can(
        { kind: 'identity-center-user', userName: emailOf('alice') },
        's3:GetObject',
        'arn:aws:s3:::acme-nightly-exports/x',
      );
  edit((text) =>
    text
      .replace(/^ {2}people: .*\n/m, '')
      .replace(/^identity_center:\n(?: {2}.*\n)*/m, '')
      .replaceAll(/, accounts: \{people: \{[^}]*\}\}/g, ''),
  );
  const valid = await acme.run('watch', DAILY);
  expect([valid.code, can()]).toEqual([1, 'allowed']);
  expect(valid.stdout).toContain(`account ${PEOPLE_ACCOUNT} (people, identity-center)`);
  const run = await acme.run('revoke', byNumber(issue));
  expect([run.code, can(), acme.label(issue)]).toEqual([1, 'implicitDeny', 'aws-jit: revoked']);
});

test('revoke by number has an effect, or says why it has none', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  const drafted = await acme.request('carol');
  for (const [number, words] of [
    [999, '#999: nothing was taken back'],
    [drafted.issue, 'It was never merged'],
  ] as const) {
    const run = await acme.run('revoke', byNumber(number));
    expect([run.code, run.stdout.includes(words)]).toEqual([1, true]);
  }
  await acme.ok('revoke', byNumber(issue));
  expect(acme.attached()).toEqual([]);
  const again = await acme.ok('revoke', byNumber(issue));
  expect(again.stdout).toContain(`#${issue} unchanged: It was taken back before`);
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', SCHEDULE);
  const later = await acme.ok('revoke', byNumber(issue));
  expect(later.stdout).toContain(`#${issue} unchanged: AWS holds nothing of it in account ${ACCOUNT}`);
});

test('before the merge: the pull request that changes aws-jit.yml hears what live access would lose by it', async () => {
  acme = await company();
  const { issue } = await acme.granted();
  const good = acme.repository.read('aws-jit.yml') ?? '';
  const propose = async (branch: string, to: (text: string) => string) => {
    acme.repository.write({ 'aws-jit.yml': to(good) }, { by: 'acme-admin', branch });
    const order = { title: 'Change', head: branch, body: '' };
    const number = await acme.github.as('acme-admin').openPull(REPOSITORY, order);
    const event = { name: 'pull_request_target', action: 'opened', number, sender: 'acme-admin' } as const;
    await acme.ok('configuration', event);
    await acme.ok('configuration', event);
    const status = acme.repository.state.statuses
      .filter(({ sha }) => sha === acme.repository.tip(branch))
      .at(-1);
    return { status: status?.state, said: acme.comments(number) };
  };
  const dropped = await propose('drop', EDITS['the account is dropped']?.to ?? String);
  expect([dropped.status, dropped.said.length]).toEqual(['failure', 1]);
  expect(dropped.said[0]).toContain('is not named any more');
  expect(dropped.said[0]).toContain(`#${issue}`);
  const renamed = await propose('rename', EDITS['the account is renamed']?.to ?? String);
  expect([renamed.status, renamed.said.join('\n')]).toEqual([
    'success',
    expect.stringContaining('Live access stays, and ends as it would'),
  ]);
  const harmless = await propose('harmless', (text) => text.replace('policy_ttl: 8h', 'policy_ttl: 4h'));
  expect(harmless).toEqual({ status: 'success', said: [] });
});

test('after the merge: the health issue says it, until nothing is left', async () => {
  acme = await company();
  await acme.granted();
  const health = () =>
    [...acme.repository.state.issues.values()].find(({ title }) => title === 'aws-jit: health');
  edit(EDITS['the account is dropped']?.to ?? String);
  await acme.run('sweep', SCHEDULE);
  expect([health()?.state, health()?.body]).toEqual(['open', expect.stringContaining(`account ${ACCOUNT}`)]);
  acme.clock.advance(9 * HOUR);
  await acme.run('sweep', SCHEDULE);
  acme.clock.advance(8 * 24 * HOUR);
  await acme.run('sweep', SCHEDULE);
  expect(health()?.state).toBe('closed');
});
