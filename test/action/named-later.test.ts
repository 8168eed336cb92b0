import { afterEach, expect, jest, test } from '@jest/globals';
import { boundaryOf, roleOf } from '../../sandbox/example-account.ts';
import { ACCOUNT, ANSWERS, issueBody, REPOSITORY_ID } from '../../sandbox/example.ts';
import { company, HOUR, REPOSITORY, type Company } from './company.ts';

/** What is live in one account stays a request for one account, whatever its form names since. */
jest.setTimeout(120_000);
let acme: Company;
afterEach(() => acme.close());

const STAGING = '444455556666';
const roles = (id: string): string =>
  (['granter', 'revoker'] as const)
    .map((role) => `${role}_role: ${roleOf(id, role, REPOSITORY_ID)}`)
    .join('\n    ');
const entry = `  staging:\n    id: "${STAGING}"\n    boundary: ${boundaryOf(STAGING, REPOSITORY_ID)}\n    ${roles(STAGING)}\n`;

test('where one account a request is the most, a form edited to fifty names reaches no other account, and nothing is told anew', async () => {
  acme = await company({
    otherAccounts: [STAGING],
    configure: (text) =>
      text
        .replace('identities:', `${entry}identities:`)
        .replace(`id: "${ACCOUNT}"`, `id: "${ACCOUNT}"\n    ${roles(ACCOUNT)}`),
  });
  const { issue } = await acme.granted();
  const before = acme.comments(issue);
  const names = ['prod', 'staging', ...Array.from({ length: 48 }, (_, at) => `made-up-${at}`)];
  const body = issueBody({ ...ANSWERS, account: names.join(', ') });
  await acme.github.as('alice').request('PATCH', `/repos/${REPOSITORY}/issues/${issue}`, { body });
  const from = acme.faults.calls.length;
  acme.clock.advance(HOUR);
  await acme.run('grant', { name: 'schedule', cron: '23 * * * *' });
  const actors = acme.faults.calls.slice(from).map(({ actor }) => actor);
  expect(actors.filter((actor) => actor.includes(STAGING))).toEqual([]);
  expect(acme.comments(issue)).toEqual(before);
  expect(acme.label(issue)).toBe('aws-jit: granted');
  expect(acme.attached()).toHaveLength(1);
});
