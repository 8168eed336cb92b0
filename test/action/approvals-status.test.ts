import { afterEach, expect, test } from '@jest/globals';
import { company, REPOSITORY, type Company } from './company.ts';

/** The commit status `aws-jit/approvals`: it tells the next approver what is missing, and no grant reads it. */
let acme: Company;
afterEach(() => acme.close());

const shown = (): readonly string[] =>
  acme.repository.state.statuses
    .filter(({ context }) => context === 'aws-jit/approvals')
    .map(({ state, description }) => `${state}: ${description ?? ''}`);

test('counts to two: none when drafted, one after an early merge, both when granted', async () => {
  acme = await company({ configure: (text) => `${text}approval: {required: 2}\n` });
  const { issue, pull = 0 } = await acme.request();
  const head = acme.repository.pull(pull).pull.head.sha;
  expect(shown()).toEqual([expect.stringMatching(/^pending: 0 of 2 when drafted; /)]);

  // What a writer says beside the commit is read by nobody here.
  const forged = { state: 'success', context: 'aws-jit/approvals', description: '2 of 2.' };
  const answer = await acme.github
    .as('mallory')
    .request('POST', `/repos/${REPOSITORY}/statuses/${head}`, forged);
  expect(answer.status).toBe(201);
  await acme.approve(pull);
  const run = await acme.ok('grant', { name: 'push' });
  expect(JSON.parse(run.outputs['requests'] ?? '')).toEqual([{ issue, state: 'waiting' }]);
  expect(acme.attached()).toEqual([]);
  expect(shown().at(-1)).toBe('pending: 1 of 2. Another code owner can still approve this commit.');
  const before = shown().length;
  await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(shown()).toHaveLength(before);

  await acme.github.as('carol').approve(REPOSITORY, pull);
  await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(acme.attached()).toHaveLength(1);
  expect(shown().at(-1)).toBe('success: 2 of 2.');
  expect(acme.repository.state.statuses.every(({ sha }) => sha === head)).toBe(true);
});

test('is not there where one is enough, and its failure stops no grant', async () => {
  acme = await company();
  await acme.granted();
  expect(shown()).toEqual([]);
  await acme.close();

  acme = await company({ configure: (text) => `${text}approval: {required: 2}\n` });
  const { issue, pull = 0 } = await acme.request('alice', { duration: '2h' });
  await acme.approve(pull);
  await acme.github.as('carol').approve(REPOSITORY, pull);
  acme.faults.order({
    service: 'github',
    match: { method: 'POST', path: '/statuses/' },
    times: 1,
    then: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  const run = await acme.ok('grant', { name: 'push' });
  expect(run.stdout).toContain('The status aws-jit/approvals could not be set');
  expect(acme.attached()).toHaveLength(1);
  expect(acme.label(issue)).toBe('aws-jit: granted');
});
