import { afterEach, describe, expect, test } from '@jest/globals';
import { configure, daily, scheduled, until } from './begins-later.ts';
import { ALICE, company, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What is in place and has not begun: the daily watch takes back what is known not to be granted any more, and nothing in doubt. */

let running: Company | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const may = (acme: Company): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const stands = (acme: Company, issue: number): void => {
  expect([acme.label(issue), acme.isOpen(issue), acme.attached().length]).toEqual([
    'aws-jit: scheduled',
    true,
    1,
  ]);
};
const takenBack = (acme: Company, issue: number, code: string): void => {
  expect([acme.label(issue), acme.isOpen(issue), acme.attached()]).toEqual(['aws-jit: revoked', false, []]);
  expect(acme.comments(issue).join('\n')).toContain(`(\`${code}\`)`);
};
const forgetAlice = (acme: Company): void =>
  configure(acme, (text) => text.replace(/^ {2}"1001": .*\n/m, ''));
const unread = (acme: Company, path: string): void => {
  acme.faults.order({ service: 'github', match: { path }, times: Infinity, then: { status: 502 } });
};
const PERMISSIONS = 'collaborators/.*/permission';

describe('known', () => {
  test('its approver asks for changes after the merge', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    await acme.github.as('bob').requestChanges(REPOSITORY, acme.pullOf(issue) ?? 0);
    await acme.ok('watch', daily);
    takenBack(acme, issue, 'changes-requested');
  });

  test('beside something else that cannot be read', async () => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    forgetAlice(acme);
    unread(acme, PERMISSIONS);
    await acme.run('watch', daily);
    takenBack(acme, issue, 'form-invalid');
  });
});

describe('in doubt', () => {
  test.each([
    ['whether those who approved may', async () => undefined],
    [
      'whether the one who asks for changes may approve',
      async (acme: Company, pull: number) => acme.github.as('bob').requestChanges(REPOSITORY, pull),
    ],
  ])('%s', async (_, before) => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    await before(acme, acme.pullOf(issue) ?? 0);
    unread(acme, PERMISSIONS);
    await acme.run('watch', daily);
    stands(acme, issue);
    acme.faults.clear();
    until(acme, '2026-11-18T21:00:00Z');
    await acme.run('watch', daily);
    expect(may(acme)).toBe('allowed');
  });
});
