import { afterEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT, PEOPLE } from '../../sandbox/example.ts';
import { UserId } from '../../src/terms/brand.ts';
import { FIELDS } from '../../src/request/form/form-fields.ts';
import {
  bodyOf,
  bring,
  fileUse,
  filesOf,
  grantRun,
  standingCompany,
  standingOf,
  use,
} from '../attacks/standing-scene.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What takes a use of a standing approval back, whatever became of its issue, its files, its account or the run. */
let acme: Company;
afterEach(() => acme.close());

const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const byHand = (inputs: Readonly<Record<string, string>>) =>
  acme.run('revoke', {
    name: 'workflow_dispatch',
    workflow: 'aws-jit-revoke.yml',
    inputs,
    sender: 'acme-admin',
  });
const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;
const removed = Object.fromEntries(Object.keys(filesOf(standingOf())).map((path) => [path, null]));

/** A use that is live. */
async function live(): Promise<number> {
  acme = await standingCompany();
  await bring(acme, filesOf(standingOf()));
  const issue = await use(acme);
  expect(can()).toBe('allowed');
  return issue;
}

/** Access by an issue and a pull request, as most is. */
async function granted(): Promise<number> {
  acme = await standingCompany();
  const { issue } = await acme.granted();
  expect(can()).toBe('allowed');
  return issue;
}

const GONE: readonly (readonly [string, (issue: number) => void])[] = [
  [
    'deleted',
    (issue) => {
      acme.repository.deleteIssue(issue);
    },
  ],
  [
    'transferred away',
    (issue) => {
      const elsewhere = { owner: 'acme', name: 'elsewhere', files: {}, people: { alice: 'write' } } as const;
      acme.repository.transfer(issue, acme.github.addRepository(elsewhere), 'alice');
    },
  ],
];
const WHOSE = [{ all: 'true' }, { account: 'prod' }, { person: String(PEOPLE.alice) }] as const;

describe.each(GONE)('its issue is %s', (_, leave) => {
  test.each(WHOSE)('%j takes a use back', async (inputs) => {
    leave(await live());
    const run = await byHand(inputs);
    expect([run.code, can(), acme.attached()]).toEqual([0, 'implicitDeny', []]);
    expect(run.stdout).not.toContain('Nothing was taken back');
  });

  test.each(WHOSE)('%j takes an ordinary grant back', async (inputs) => {
    leave(await granted());
    expect([(await byHand(inputs)).code, can(), acme.attached()]).toEqual([0, 'implicitDeny', []]);
  });

  test('somebody else keeps what is theirs', async () => {
    leave(await live());
    expect([(await byHand({ person: String(PEOPLE.bob) })).code, can()]).toEqual([0, 'allowed']);
  });

  test('removing the files of the standing approval takes a use back', async () => {
    leave(await live());
    await acme.run('revoke', { name: 'push' });
    expect(can()).toBe('allowed');
    await bring(acme, removed);
    await acme.ok('revoke', { name: 'push' });
    expect([can(), acme.attached()]).toEqual(['implicitDeny', []]);
  });
});

test('whose it is cannot be known: the run for a person fails, and names what it left', async () => {
  const issue = await granted();
  acme.repository.deleteIssue(issue);
  const file = `requests/prod/2026-11/${issue}.yml`;
  expect(acme.repository.read(file)).toBeDefined();
  acme.repository.write({ [file]: null }, { by: 'acme-admin' });
  const run = await byHand({ person: String(PEOPLE.alice) });
  expect([run.code, can()]).toEqual([1, 'allowed']);
  expect(run.stdout).toContain(`#${issue}: it holds access in prod`);
  expect(run.stdout).toContain('run revoke by hand with this number');
  expect(run.stdout).not.toContain('Nothing was taken back');
});

describe('a use that is filed, and not given yet', () => {
  test.each(WHOSE)('%j keeps it from being given, and says so', async (inputs) => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    const issue = await fileUse(acme);
    expect((await byHand(inputs)).code).toBe(0);
    expect([acme.isOpen(issue), acme.label(issue)]).toEqual([false, 'aws-jit: revoked']);
    expect(acme.comments(issue).at(-1)).toContain('by acme-admin, with everything');
    // A grant that read the issue before goes on as if it were open.
    acme.repository.issue(issue).state = 'open';
    acme.clock.advance(MINUTE);
    await grantRun(acme);
    expect([can(), acme.attached()]).toEqual(['implicitDeny', []]);
  });

  test.each([{ account: 'people' }, { person: String(PEOPLE.bob) }])('%j is not for it', async (inputs) => {
    acme = await standingCompany(undefined, { identityCenter: {} });
    await bring(acme, filesOf(standingOf()));
    const issue = await fileUse(acme);
    await byHand(inputs);
    acme.clock.advance(MINUTE);
    await grantRun(acme);
    expect([can(), acme.label(issue)]).toEqual(['allowed', 'aws-jit: granted']);
  });

  test('what a stranger files is left alone', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    const issue = await fileUse(acme, 'mallory');
    await byHand({ all: 'true' });
    expect([acme.isOpen(issue), acme.policies()]).toEqual([true, []]);
  });
});

/** What its requester may write over the form of a use. */
const WORDS: readonly (readonly [string, string])[] = [
  ['no form at all', 'Nothing to see here.'],
  ['nothing', ''],
  ['a use in another account', bodyOf({ of: 'people/nightly-export' })],
  ['a use of another approval', bodyOf({ of: 'prod/another' })],
  [
    'a request',
    Object.values(FIELDS)
      .map(({ label }) => `### ${label}\n\nx`)
      .join('\n\n'),
  ],
];

describe('its issue says something else by now', () => {
  const said = async (by: string, issue: number, body: string): Promise<readonly string[]> => {
    const before = acme.comments(issue).length;
    await acme.github.as(by).comment(REPOSITORY, issue, body);
    await acme.ok('dispatch', { name: 'issue_comment', action: 'created', number: issue, sender: by });
    return acme.comments(issue).slice(before + 1);
  };
  test.each(WORDS)('%s: /revoke of an approver takes it back', async (_, body) => {
    const issue = await live();
    await acme.github.as('alice').editIssue(REPOSITORY, issue, { body });
    expect(await said('mallory', issue, '/revoke')).toEqual([
      expect.stringContaining('You are none of them'),
    ]);
    expect(await said('bob', issue, '/revoke this is abuse')).toEqual([
      expect.stringContaining('a run that takes this access back was started'),
    ]);
    await acme.ok('revoke', {
      name: 'workflow_dispatch',
      workflow: 'aws-jit-revoke.yml',
      inputs: { issue: String(issue) },
      sender: 'github-actions[bot]',
    });
    expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked']);
    expect(acme.comments(issue).at(-1)).toContain('your access was taken back by bob.');
    expect(acme.comments(issue).at(-1)).toContain('this is abuse');
  });

  test('what never was a use is no business of ours', async () => {
    acme = await standingCompany();
    const issue = await acme.github.as('alice').openIssue(REPOSITORY, 'A bug', 'Something is broken.');
    expect(await said('bob', issue, '/revoke')).toEqual([]);
  });
});

describe('its files change', () => {
  const of = standingOf();
  const changes = Object.entries(filesOf(of)).map(([path, text]) => [path, { [path]: `${text}\n` }] as const);
  const other = filesOf(standingOf({ people: [...of.people, UserId.of(PEOPLE.dave)] }));

  test.each([...changes, ['who may use it', other] as const])(
    '%s: revoke ends it at the push',
    async (_, files) => {
      const issue = await live();
      await acme.ok('revoke', { name: 'push' });
      expect(can()).toBe('allowed');
      acme.repository.write(files, { by: 'acme-admin' });
      await acme.ok('revoke', { name: 'push' });
      expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: revoked']);
      expect(acme.comments(issue).at(-1)).toContain(
        'because the standing approval prod/nightly-export was changed on the default branch',
      );
    },
  );

  test.each([
    ['changed on', other],
    ['removed from', removed],
  ] as const)(
    '%s the default branch, and only the watch comes by: it ends, and nobody is accused',
    async (became, files) => {
      const issue = await live();
      acme.repository.write(files, { by: 'acme-admin' });
      const watched = await acme.ok('watch', { name: 'schedule', cron: '47 4 * * *' });
      expect([can(), acme.label(issue), acme.isOpen(issue)]).toEqual([
        'implicitDeny',
        'aws-jit: revoked',
        false,
      ]);
      const said = acme.comments(issue).at(-1) ?? '';
      expect(said).toContain(
        `because the standing approval prod/nightly-export was ${became} the default branch`,
      );
      expect(watched.stdout + acme.comments(issue).join()).not.toMatch(/tamper|nobody (has )?approved/i);
    },
  );
});

test('a use that is over, and whose removal was not told: granted becomes expired, and never refused', async () => {
  const issue = await live();
  acme.clock.advance(3 * HOUR);
  for (let call = 1; acme.policies().length > 0 && call < 9; call += 1)
    await interrupted(acme, 'sweep', HOURLY, call, 'killed');
  expect([acme.policies(), acme.label(issue), acme.isOpen(issue)]).toEqual([[], 'aws-jit: granted', true]);
  await acme.ok('grant', HOURLY);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);
  await acme.ok('sweep', HOURLY);
  expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
  expect(acme.comments(issue).at(-1)).toContain('your access ended at');
  expect(acme.comments(issue).join()).not.toContain('not given');
});

describe('the name of its account is another account’s by now', () => {
  const elsewhere = (): void => {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    const edited = text.replace(ACCOUNT, '444455556666').replace(/^ {4}boundary: .*\n/m, '');
    expect(edited).not.toBe(text);
    acme.repository.write({ 'aws-jit.yml': edited }, { by: 'acme-admin' });
  };

  test.each([
    [
      'closed',
      (issue: number) =>
        acme.run('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' }),
    ],
    ['revoked by number', (issue: number) => byHand({ issue: String(issue) })],
  ] as const)('%s: it is followed into the account that its approval names', async (how, run) => {
    const issue = await live();
    elsewhere();
    if (how === 'closed') await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    const { stdout } = await run(issue);
    expect(can()).toBe('implicitDeny');
    expect(acme.label(issue)).toBe('aws-jit: revoked');
    expect(stdout).toContain(`no longer names account ${ACCOUNT}`);
  });

  test('over: it is tidied away there, and told', async () => {
    const issue = await live();
    elsewhere();
    acme.clock.advance(3 * HOUR);
    await acme.run('sweep', HOURLY);
    expect(acme.policies()).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: expired');
  });
});
