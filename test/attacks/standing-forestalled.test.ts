import { afterEach, describe, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { bring, fileUse, filesOf, standingCompany, standingOf } from './standing-scene.ts';

/** A use that is taken back before it is given is kept from coming by the words that it was filed with, which a grant that is under way has read. */
let acme: Company;
afterEach(() => acme.close());

/** Left where nothing was given: the grant that comes behind it finds it. */
const tombstones = (issue: number): number =>
  acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`)).length;

const EDITS: readonly (readonly [string, (issue: number) => unknown])[] = [
  ['is as it was filed', () => undefined],
  [
    'says something else',
    (issue) => acme.github.as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' }),
  ],
  [
    'names another',
    async (issue) => {
      const body = acme.repository.issue(issue).body.replace('prod/nightly-export', 'prod/harmless');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
    },
  ],
  [
    'asks for less time than it was filed with',
    async (issue) => {
      const body = acme.repository.issue(issue).body.replace('_No response_', '1m');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
    },
  ],
];

async function filed(): Promise<number> {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await fileUse(acme);
  acme.clock.advance(MINUTE);
  return issue;
}

describe.each(EDITS)('its issue %s', (_, edit) => {
  test('and is closed', async () => {
    const issue = await filed();
    await Promise.resolve(edit(issue));
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    acme.clock.advance(2 * MINUTE);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(tombstones(issue)).toBe(1);
  });

  test('and all that its author has is taken back', async () => {
    const issue = await filed();
    await Promise.resolve(edit(issue));
    acme.clock.advance(2 * MINUTE);
    await acme.run('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      sender: 'acme-admin',
      inputs: { person: String(PEOPLE.alice) },
    });
    expect(tombstones(issue)).toBe(1);
  });
});
