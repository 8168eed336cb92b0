import { afterEach, expect, test } from '@jest/globals';
import { company, OBJECT, ALICE, REPOSITORY, type Company } from './company.ts';

/** `/retry`: a grant that failed is tried again at once, by a run that proves everything anew. */
let acme: Company;
afterEach(() => acme.close());

const push = { name: 'push' } as const;
const say = async (login: string, on: number, body: string): Promise<string> => {
  await acme.github.as(login).comment(REPOSITORY, on, body);
  const event = { name: 'issue_comment', action: 'created', number: on, sender: login } as const;
  await acme.ok('comment', event);
  await acme.ok('dispatch', event);
  return acme.comments(on).at(-1) ?? '';
};
/** The grant runs that comments have started. */
const started = () =>
  acme.repository.state.runs.filter(
    ({ event, workflow }) => event === 'workflow_dispatch' && workflow === 'aws-jit-grant.yml',
  );
const startedRun = () =>
  acme.ok('grant', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-grant.yml',
    inputs: {},
    sender: 'github-actions[bot]',
  });
const quotaIsFull = (): void => {
  acme.faults.order({
    service: 'aws',
    match: { path: 'AttachUserPolicy' },
    times: Infinity,
    then: {
      status: 409,
      body: '<ErrorResponse><Error><Type>Sender</Type><Code>LimitExceeded</Code><Message>Cannot exceed quota for PoliciesPerUser: 10</Message></Error><RequestId>r</RequestId></ErrorResponse>',
      headers: { 'Content-Type': 'text/xml' },
    },
  });
};

test('a grant that AWS refused is tried again, and this time it is given', async () => {
  acme = await company();
  const { issue, pull } = await acme.request();
  expect(await say('alice', issue, '/retry')).toContain('its pull request is not merged');
  await acme.approve(pull ?? 0);
  quotaIsFull();
  await acme.ok('grant', push);
  expect(acme.label(issue)).toBe('aws-jit: failed');
  expect(acme.attached()).toEqual([]);
  expect(started()).toHaveLength(0);

  expect(await say('alice', issue, '/retry')).toBe(
    '@alice, another try was started. It says here what becomes of it.',
  );
  expect(started()).toHaveLength(1);
  // It still fails: that is told once, and the state says so.
  await startedRun();
  expect(acme.label(issue)).toBe('aws-jit: failed');
  expect(acme.comments(issue).filter((text) => text.includes('PoliciesPerUser'))).toHaveLength(1);

  acme.faults.clear();
  await say('alice', pull ?? 0, '/retry');
  await startedRun();
  expect(acme.attached()).toHaveLength(1);
  expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
  expect(acme.label(issue)).toBe('aws-jit: granted');
  const before = started().length;
  expect(await say('alice', issue, '/retry')).toContain('this access is live already');
  expect(started()).toHaveLength(before);
}, 240_000);

test('by somebody with neither the request nor write access nothing is started; with write access it is', async () => {
  acme = await company();
  acme.repository.permit('dave', 'read');
  const { issue, pull } = await acme.request();
  await acme.approve(pull ?? 0);
  quotaIsFull();
  await acme.ok('grant', push);
  expect(await say('dave', issue, '/retry')).toContain(
    'only the requester and people with write access can have it tried again',
  );
  expect(started()).toHaveLength(0);
  expect(await say('bob', issue, '/retry')).toContain('another try was started');
  expect(started()).toHaveLength(1);
}, 240_000);

test('while it is frozen no run is started, and that is said', async () => {
  acme = await company();
  const { issue, pull } = await acme.request();
  await acme.approve(pull ?? 0);
  quotaIsFull();
  await acme.ok('grant', push);
  acme.faults.clear();
  const text = acme.repository.read('aws-jit.yml') ?? '';
  acme.repository.write({ 'aws-jit.yml': `${text}frozen: true\n` }, { by: 'acme-admin' });
  expect(await say('alice', issue, '/retry')).toContain('`frozen: true` stands in aws-jit.yml');
  expect(started()).toHaveLength(0);
  await startedRun();
  expect(acme.attached()).toEqual([]);
}, 240_000);
