import { afterEach, describe, expect, test } from '@jest/globals';
import { ACCOUNT, PEOPLE } from '../../sandbox/example.ts';
import type { RepositoryHandle } from '../../sandbox/github/repository-handle.ts';
import { UserId } from '../../src/terms/brand.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { ALICE, DEPLOY, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import {
  bodyOf,
  bring,
  fileUse,
  filesOf,
  grantRun,
  standingCompany,
  standingOf,
  use,
} from './standing-scene.ts';

/** How often, by whom, and for how long a standing approval gives anything: whatever is done to issues, to the ledger, or to runs. */
let acme: Company;
/** Another repository, from which issues come and to which they go. */
const anotherOf = ({ github }: Company): RepositoryHandle =>
  github.addRepository({ owner: 'acme', name: 'elsewhere', files: {}, people: { alice: 'write' } });
afterEach(() => acme.close());

const partsOf = (issue: number): number =>
  acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`)).length;
const spent = (issue: number) => {
  expect(acme.comments(issue).join('\n')).toContain('(`uses-spent`)');
  expect(partsOf(issue)).toBe(0);
};
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;

describe('one use within a day', () => {
  const once = async (): Promise<number> => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf({ uses: 1 })));
    const issue = await use(acme);
    expect(partsOf(issue)).toBe(1);
    return issue;
  };

  test.each([
    ['nothing is done in between', () => undefined],
    ['its issue is closed', (issue: number) => acme.github.as('alice').closeIssue(REPOSITORY, issue)],
    [
      'the ledger is emptied',
      () => {
        acme.repository.push('aws-jit-ledger', undefined, 'mallory');
      },
    ],
    [
      'its issue is edited to something else',
      (issue: number) =>
        acme.github.as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' }),
    ],
    [
      'its issue is edited, and its first text deleted from the history',
      async (issue: number) => {
        await acme.github.as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        acme.repository.deleteRevision(issue, 0, 'alice');
      },
    ],
    [
      'its issue is deleted',
      (issue: number) => {
        acme.repository.deleteIssue(issue);
      },
    ],
    [
      'its issue is transferred away',
      (issue: number) => {
        acme.repository.transfer(issue, anotherOf(acme), 'alice');
      },
    ],
  ] as readonly (readonly [string, (issue: number) => unknown])[])(
    'a second one is refused though %s',
    async (_, meanwhile) => {
      const issue = await once();
      acme.clock.advance(HOUR);
      await Promise.resolve(meanwhile(issue));
      acme.clock.advance(HOUR);
      await acme.run('sweep', hourly);
      spent(await use(acme));
    },
  );

  let elsewhere: RepositoryHandle;

  test.each([
    ['the use transferred away', (first: number) => acme.repository.transfer(first, elsewhere, 'alice')],
    [
      'an old issue transferred here after the use, and the use away',
      async (first: number, old: () => Promise<unknown>) => {
        await old();
        acme.repository.transfer(first, elsewhere, 'alice');
      },
    ],
    [
      'the use made a discussion',
      (first: number) => {
        acme.repository.makeDiscussion(first);
      },
    ],
  ] as readonly (readonly [string, (first: number, old: () => Promise<unknown>) => unknown])[])(
    'a second one is refused, with nothing else filed within the day: %s',
    async (_, meanwhile) => {
      acme = await standingCompany();
      elsewhere = anotherOf(acme);
      const old = await acme.github.as('alice').openIssue('acme/elsewhere', 'Old', 'Something of long ago.');
      await bring(acme, filesOf(standingOf({ uses: 1 })));
      acme.clock.advance(26 * HOUR);
      const first = await use(acme);
      expect(partsOf(first)).toBe(1);
      await Promise.resolve(
        meanwhile(first, () => Promise.resolve(elsewhere.transfer(old, acme.repository, 'alice'))),
      );
      acme.clock.advance(3 * HOUR);
      await acme.run('sweep', hourly);
      spent(await use(acme));
    },
  );

  test('discussions of others use nothing up; a number that is gone does, and the refusal says that it is', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf({ uses: 1 })));
    for (let count = 0; count < 3; count += 1)
      acme.repository.makeDiscussion(await acme.github.as('mallory').openIssue(REPOSITORY, 'Talk', 'Talk.'));
    expect(partsOf(await use(acme))).toBe(1);
    acme.clock.advance(26 * HOUR);
    await acme.run('sweep', hourly);
    const spam = await acme.github.as('mallory').openIssue(REPOSITORY, 'Spam', 'Buy this.');
    acme.repository.deleteIssue(spam);
    const refused = await use(acme);
    spent(refused);
    const said = acme.comments(refused).join('\n');
    expect(said.replaceAll('\\#<!---->', '#')).toContain(
      `It may be used 1 time within 24h, and that is spent. Numbers that are gone count, since nobody can tell any more what they were: #${spam}.`,
    );
    expect(said).not.toContain('Each issue of one of its people');
  });

  test('what somebody else files, or what names another approval, does not count; a day later there is another', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf({ uses: 1 })));
    await fileUse(acme, 'mallory');
    await fileUse(acme, 'alice', bodyOf({ of: 'prod/another' }));
    const first = await use(acme);
    expect(partsOf(first)).toBe(1);
    acme.clock.advance(24 * HOUR - MINUTE);
    await acme.ok('sweep', hourly);
    spent(await use(acme));
    acme.clock.advance(25 * HOUR);
    const later = await use(acme);
    expect(partsOf(later)).toBe(1);
  });

  test('two uses at one moment, given by two runs at once: the lower number alone', async () => {
    acme = await standingCompany();
    await bring(
      acme,
      filesOf(standingOf({ uses: 1, people: [UserId.of(PEOPLE.alice), UserId.of(PEOPLE.mallory)] })),
      {
        by: 'dave',
      },
    );
    const both = await Promise.all([fileUse(acme), fileUse(acme)]);
    const [lower = 0, higher = 0] = [...both].sort((a, b) => a - b);
    acme.clock.advance(MINUTE);
    await Promise.all([grantRun(acme), grantRun(acme)]);
    expect([partsOf(lower), partsOf(higher)]).toEqual([1, 0]);
    await grantRun(acme);
    spent(higher);
    expect(acme.attached()).toHaveLength(1);
  });
});

describe('people and principals change', () => {
  const roles = (text: string, members: readonly number[]): string =>
    `${text.replace(/^roles:\n.*\n/m, '')}roles:\n  deploys: {account: prod, role: deploy, members: [${members.join(', ')}]}\n`;
  const reconfigure = (members: readonly number[]): void => {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write({ 'aws-jit.yml': roles(text, members) }, { by: 'acme-admin' });
  };
  const daves = standingOf({ people: [UserId.of(PEOPLE.dave)], uses: 50 });

  test('an approver who is mapped to a principal of its people later counts no more', async () => {
    acme = await standingCompany((text) => roles(text, [PEOPLE.dave]));
    await bring(acme, filesOf(daves));
    const first = await use(acme, 'dave');
    expect([partsOf(first), acme.can(DEPLOY, 's3:GetObject', OBJECT)]).toEqual([1, 'allowed']);
    reconfigure([PEOPLE.dave, PEOPLE.carol]);
    const second = await use(acme, 'dave');
    expect(partsOf(second)).toBe(0);
    expect(acme.comments(second).join('\n')).toContain('(`same-principal`)');
  });

  test('nor does one who was when it was merged, and is not any more', async () => {
    acme = await standingCompany((text) => roles(text, [PEOPLE.dave, PEOPLE.carol]));
    await bring(acme, filesOf(daves));
    reconfigure([PEOPLE.dave]);
    const issue = await use(acme, 'dave');
    expect(partsOf(issue)).toBe(0);
    expect(acme.comments(issue).join('\n')).toContain('(`same-principal`)');
  });
});

describe('runs that end in between', () => {
  const LONG = filesOf(standingOf({ duration: (6 * HOUR) as Seconds }));

  test('killed between attaching and telling: the next run tells, however late, and gives no more', async () => {
    acme = await standingCompany();
    await bring(acme, LONG);
    const issue = await fileUse(acme);
    acme.clock.advance(MINUTE);
    // Each run is killed after its first change: the policy is made, then attached.
    for (let run = 0; acme.attached().length === 0 && run < 6; run += 1)
      await interrupted(acme, 'grant', hourly, 1, 'killed');
    expect([acme.attached().length, acme.comments(issue)]).toEqual([1, []]);
    acme.clock.advance(3 * HOUR);
    await acme.ok('grant', hourly);
    expect(acme.comments(issue).join('\n')).toContain(
      '@alice, your access is live until **2026-11-18 15:01 UTC**',
    );
    expect([acme.label(issue), partsOf(issue)]).toEqual(['aws-jit: granted', 1]);
  });

  test('no run came in time: an old issue gives nothing', async () => {
    acme = await standingCompany();
    await bring(acme, LONG);
    const issue = await fileUse(acme);
    acme.clock.advance(3 * HOUR);
    await acme.ok('grant', hourly);
    expect(partsOf(issue)).toBe(0);
    expect(acme.comments(issue).join('\n')).toContain('(`use-too-old`)');
    expect(acme.isOpen(issue)).toBe(false);
  });

  test('closed before it is given: the tombstone comes first', async () => {
    acme = await standingCompany();
    await bring(acme, LONG);
    const issue = await fileUse(acme);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    expect(partsOf(issue)).toBe(1);
    acme.repository.issue(issue).state = 'open';
    await grantRun(acme);
    expect([acme.attached(), acme.can(ALICE, 's3:GetObject', OBJECT)]).toEqual([[], 'implicitDeny']);
  });
});

describe('AWS is not what was given: the watch takes it off', () => {
  const EVERYTHING = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
  const daily = { name: 'schedule', cron: '47 4 * * *' } as const;

  test('the policy of a use, written anew by hand', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    const issue = await use(acme);
    const watched = await acme.ok('watch', daily);
    expect(watched.stdout).toContain('watch: nothing was due.');
    const [arn = ''] = acme.policies();
    acme.aws.account(ACCOUNT).setUp('CreatePolicyVersion', {
      PolicyArn: arn,
      PolicyDocument: JSON.stringify(EVERYTHING),
      SetAsDefault: true,
    });
    await acme.run('watch', daily);
    expect([acme.attached(), acme.label(issue)]).toEqual([[], 'aws-jit: revoked']);
  });

  test('a policy that says it was given by an approval, for an issue of somebody whom that does not name', async () => {
    acme = await standingCompany();
    await bring(acme, filesOf(standingOf()));
    const issue = await fileUse(acme, 'mallory');
    const account = acme.aws.account(ACCOUNT);
    const arn = account.createPolicy(`jit-4242-${issue}.1-20261118T100000Z`, EVERYTHING, {
      path: '/jit/4242/',
      tags: { 'jit:standing': 'prod/nightly-export', 'jit:principal': 'user/carol' },
    });
    account.setUp('AttachUserPolicy', { UserName: 'carol', PolicyArn: arn });
    const run = await acme.run('watch', daily);
    expect(run.stdout + run.stderr).toContain('was filed by none of those who may use the standing approval');
    expect(acme.attached({ kind: 'iam-user', name: 'carol' })).toEqual([]);
  });
});

test('while `trial: true` stands, or `frozen: true`, nothing is given', async () => {
  acme = await standingCompany((text) => `${text}trial: true\n`);
  await bring(acme, filesOf(standingOf()));
  const tried = await use(acme);
  expect(acme.comments(tried).join('\n')).toContain('(`standing-trial`)');
  const text = (acme.repository.read('aws-jit.yml') ?? '').replace('trial: true', 'frozen: true');
  acme.repository.write({ 'aws-jit.yml': text }, { by: 'acme-admin' });
  const frozen = await use(acme);
  expect(acme.comments(frozen).join('\n')).toContain('(`frozen`)');
  expect(acme.policies()).toEqual([]);
});
