import { afterEach, expect, jest, test } from '@jest/globals';
import { company, MINUTE, type Company } from '../action/company.ts';
import { merged } from './crowd.ts';

/** What was told before cannot be read: nobody can be told then, so that nothing is given either. */
jest.setTimeout(120_000);
let acme: Company;
afterEach(() => acme.close());

test('where the ledger cannot be read, nothing is given that its holder would not be told of; the next run gives it', async () => {
  acme = await company();
  const issues = [await merged(acme), await merged(acme, 'carol')].map(({ issue }) => issue);
  acme.faults.order({
    service: 'github',
    match: { method: 'GET', path: 'ref/heads.*aws-jit-ledger' },
    times: Infinity,
    then: { status: 403, body: { message: 'Resource not accessible by integration' } },
  });
  const run = await acme.run('grant', { name: 'push' });
  expect(run.code).toBe(1);
  for (const issue of issues) expect(run.stdout + run.stderr).toContain(`#${issue}: `);
  expect(acme.policies()).toEqual([]);
  acme.faults.clear();
  acme.clock.advance(MINUTE);
  await acme.ok('grant', { name: 'push' });
  expect(acme.policies()).toHaveLength(2);
  for (const issue of issues) expect(acme.label(issue)).toBe('aws-jit: granted');
});
