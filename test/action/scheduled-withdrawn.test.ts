import { afterEach, describe, expect, test } from '@jest/globals';
import { MOST_CALLS } from '../invariants/interrupt.ts';
import { configure, daily, scheduled, TONIGHT, until } from './begins-later.ts';
import { ALICE, company, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What is in place and has not begun: the daily watch takes back what is known not to be granted any more, and nothing in doubt. */

let running: Company | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

/** The `Intl` of the code that runs steps within this process, which is not the one of this file. */
const { awsJitStep } = globalThis as { awsJitStep?: { readonly constructor: unknown } };
const intlOfSteps = async (): Promise<typeof Intl> =>
  typeof awsJitStep?.constructor === 'function'
    ? (awsJitStep.constructor as (code: string) => () => Promise<typeof Intl>)('return Intl')()
    : Intl;

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
const forgetAlice = (acme: Company): void => {
  configure(acme, (text) => text.replace(/^ {2}"1001": .*\n/m, ''));
};
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

test('known by a commit that comes while the watch runs', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  let committed = false;
  for (let n = 1; n <= MOST_CALLS; n += 1)
    acme.faults.onCall(n, ({ service }) => {
      if (service !== 'aws' || committed) return undefined;
      committed = true;
      forgetAlice(acme);
      return undefined;
    });
  await acme.run('watch', daily);
  expect(committed).toBe(true);
  takenBack(acme, issue, 'form-invalid');
});

test('its account is called otherwise by now: it stays, and the watch does not fail', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  configure(acme, (text) => text.replace(/^ {2}prod:/m, '  production:'));
  const { code, stdout } = await acme.run('watch', daily);
  expect({ code, stdout }).toMatchObject({ code: 0 });
  expect(stdout).toContain('its account is called production in aws-jit.yml by now');
  stands(acme, issue);
  await acme.github.as('carol').editIssue(REPOSITORY, issue, { body: 'Somebody else rewrote this.' });
  await acme.run('watch', daily);
  takenBack(acme, issue, 'issue-edited-by-other');
});

describe('the runner knows another clock of the place than the one that it was approved by', () => {
  test.each([
    [
      'none',
      (): string => {
        throw new RangeError('Invalid time zone specified: Europe/Berlin');
      },
    ],
    ['one that is an hour behind', (): string => 'Europe/Lisbon'],
  ] as const)('%s', async (_, zoneOf): Promise<void> => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    const outside = await intlOfSteps();
    const { DateTimeFormat } = outside;
    outside.DateTimeFormat = function (
      locale: string,
      options: Intl.DateTimeFormatOptions,
    ): Intl.DateTimeFormat {
      return new DateTimeFormat(
        locale,
        options.timeZone === 'Europe/Berlin' ? { ...options, timeZone: zoneOf() } : options,
      );
    } as unknown as typeof DateTimeFormat;
    try {
      await acme.ok('watch', daily);
      stands(acme, issue);
      const { body } = acme.repository.issue(issue);
      const edited = body.replace(TONIGHT.start, '2026-11-18 21:00 Europe/Berlin');
      await acme.github.as('alice').editIssue(REPOSITORY, issue, { body: edited });
      await acme.run('watch', daily);
      expect(acme.attached()).toEqual([]);
    } finally {
      outside.DateTimeFormat = DateTimeFormat;
    }
  });
});

describe('in doubt', () => {
  test.each([
    ['whether those who approved may', () => Promise.resolve()],
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
