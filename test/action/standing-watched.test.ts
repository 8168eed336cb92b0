import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { bring, filesOf, standingCompany, standingOf } from '../attacks/standing-scene.ts';
import { IssueNumber } from '../../src/terms/brand.ts';
import { HOUR, REPOSITORY, type Company } from './company.ts';

/** Each day every standing approval is proved as if it were used, and the health issue says which would be refused. */
jest.setTimeout(240_000);
let acme: Company;
afterEach(() => acme.close());

const DAILY = { name: 'schedule', cron: '47 4 * * *' } as const;
const health = () =>
  [...acme.repository.state.issues.values()].find(({ title }) => title === 'aws-jit: health');
const watch = async (): Promise<string> => {
  await acme.ok('watch', DAILY);
  const issue = health();
  return issue?.state === 'open' ? issue.body : '';
};
const configure = (change: (text: string) => string): void => {
  const text = acme.repository.read('aws-jit.yml') ?? '';
  expect(change(text)).not.toBe(text);
  acme.repository.write({ 'aws-jit.yml': change(text) }, { by: 'acme-admin' });
};
const REFUSED = 'The standing approval prod/nightly-export would be refused if somebody used it now';

const CHANGES: readonly (readonly [string, string, () => void])[] = [
  [
    'an owner who approved may write no more',
    'approvals-missing',
    () => {
      acme.repository.permit('carol', 'read');
    },
  ],
  [
    'the guardrails refuse its policy by now',
    'guardrails',
    () => {
      configure((text) => text.replace('allowed_services: [s3, logs,', 'allowed_services: [logs,'));
    },
  ],
  [
    'one of its people has no identity any more',
    'use-no-identity',
    () => {
      configure((text) => text.replace(`  "${PEOPLE.alice}": {login: alice, iam_user: alice}\n`, ''));
    },
  ],
  [
    'its time is over',
    'standing-until',
    () => {
      acme.clock.advance(80 * 24 * HOUR);
    },
  ],
];

describe('the daily watch', () => {
  test('says nothing of one that would be given', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    expect(await watch()).toBe('');
  });

  test.each(CHANGES)('%s: it is said once, and no more once its files are gone', async (_, code, change) => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    change();
    const said = await watch();
    // As it is read: what is shown has no markup of anybody's.
    const read = said.replaceAll('\\', '');
    expect(read).toContain(REFUSED);
    expect(read).toContain(`(${code})`);
    acme.clock.advance(24 * HOUR);
    expect(await watch()).toBe(said);
    const removed = Object.fromEntries(Object.keys(filesOf(standingOf())).map((path) => [path, null]));
    acme.repository.write(removed, { by: 'acme-admin' });
    expect(await watch()).toBe('');
  });

  test('what cannot be read is said of the run alone, and nothing is told of the approval', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    acme.faults.order({
      service: 'github',
      match: { method: 'GET', path: 'codeowners/errors' },
      times: Infinity,
      then: { status: 400 },
    });
    const run = await acme.run('watch', DAILY);
    expect(run.code).toBe(1);
    expect(health()).toBeUndefined();
  });

  test('one that cannot be read holds up no other, and what is shown of it stays', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    await bring(acme, filesOf(standingOf({ name: 'weekly-export' })));
    acme.clock.advance(80 * 24 * HOUR);
    const shown = () =>
      (health()?.body ?? '')
        .replaceAll('\\', '')
        .match(/prod\/(?:nightly|weekly)-export would be refused/g) ?? [];
    const unreadOnce = async () => {
      acme.faults.order({ service: 'github', match: { path: '/compare/' }, then: { status: 400 } });
      return acme.run('watch', DAILY);
    };
    const first = await unreadOnce();
    expect([first.code, shown().length]).toEqual([1, 1]);
    acme.clock.advance(24 * HOUR);
    await watch();
    expect(shown()).toHaveLength(2);
    const again = await unreadOnce();
    expect([again.code, shown().length]).toEqual([1, 2]);
    expect(again.stdout).toContain('would be given could not be read');
  });

  test('the first issue of the repository may be deleted', async () => {
    acme = await standingCompany();
    const number = await acme.github.as('alice').openIssue(REPOSITORY, 'Hello', 'Is anybody here?');
    await bring(acme, filesOf(standingOf()));
    acme.repository.state.issues.delete(IssueNumber.of(number));
    expect(number).toBe(1);
    expect(await watch()).toBe('');
  });
});
