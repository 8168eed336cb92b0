import { afterEach, describe, expect, test } from '@jest/globals';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { HELPER } from './scene.ts';
import { bodyOf, bring, filesOf, grantRun, NAME, use } from './standing-scene.ts';

/** What was used by break glass waits for somebody who may look at it, whatever is done to its record; and the record gives nothing. */
let acme: Company;
afterEach(() => acme.close());

const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const branchOf = (issue: number): string => `aws-jit/${issue}.record`;
const pathOf = (issue: number): string => `records/prod/${NAME}/${issue}.md`;
const recordsOf = (issue: number) =>
  [...acme.repository.state.issues.values()].filter(
    (each) => 'pull' in each && each.pull.head.ref === branchOf(issue),
  );
const last = (issue: number): number => recordsOf(issue).at(-1)?.number ?? 0;
const overdue = (): boolean =>
  [...acme.repository.state.issues.values()].some(
    ({ body, state }) => state === 'open' && /signed off by nobody|cannot be told any more/.test(body),
  );
const signed = (issue: number): boolean =>
  recordsOf(issue).some(({ number }) =>
    acme.comments(number).some((each) => each.startsWith('**Signed off**')),
  );

/** A use that was over two days ago. @returns its issue */
async function used(configure?: (text: string) => string): Promise<number> {
  acme = await breakGlassCompany({}, configure);
  acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  acme.clock.advance(HOUR);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  acme.clock.advance(48 * HOUR);
  return issue;
}

const as = (login: string) => acme.github.as(login);
const push = (issue: number, by: string, files: Readonly<Record<string, string | null>>) =>
  acme.repository.write(files, { by, branch: branchOf(issue), message: 'Better' });

describe('not signed off', () => {
  test.each([
    ['nobody reviewed it', () => undefined],
    ['who used it approves', (issue: number) => as('alice').approve(REPOSITORY, last(issue))],
    ['somebody who owns nothing approves', (issue: number) => as('mallory').approve(REPOSITORY, last(issue))],
    ['a bot approves', (issue: number) => as(HELPER).approve(REPOSITORY, last(issue))],
    ['it is closed', (issue: number) => as('alice').closeIssue(REPOSITORY, last(issue))],
    [
      'it is merged past the rules',
      (issue: number) => {
        acme.repository.mergePastRules(last(issue), 'acme-admin');
      },
    ],
    [
      'its branch is deleted',
      (issue: number) => {
        acme.repository.push(branchOf(issue), undefined, 'mallory');
      },
    ],
    [
      'the ledger is emptied, and it is closed',
      async (issue: number) => {
        acme.repository.push('aws-jit-ledger', undefined, 'mallory');
        await as('alice').closeIssue(REPOSITORY, last(issue));
      },
    ],
    [
      'the issue is edited to something else, and it is closed',
      async (issue: number) => {
        await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        await as('alice').closeIssue(REPOSITORY, last(issue));
      },
    ],
    [
      'the issue is edited, and its first words deleted from the history',
      async (issue: number) => {
        await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        acme.repository.deleteRevision(issue, 0, 'alice');
      },
    ],
    [
      'the issue is edited to name another standing approval',
      (issue: number) => as('alice').editIssue(REPOSITORY, issue, { body: bodyOf({ of: 'prod/harmless' }) }),
    ],
    [
      'the issue is deleted',
      (issue: number) => {
        acme.repository.deleteIssue(issue);
      },
    ],
    [
      'the standing approval is removed',
      async () => {
        await bring(acme, Object.fromEntries(Object.keys(filesOf(breakGlass())).map((path) => [path, null])));
      },
    ],
    [
      'a label and a status say that it was refused',
      async (issue: number) => {
        await as('mallory').request('PUT', `/repos/${REPOSITORY}/issues/${issue}/labels`, {
          labels: ['aws-jit: refused'],
        });
      },
    ],
    [
      'a writer pushes another record, and an owner approves that',
      async (issue: number) => {
        push(issue, 'mallory', { [pathOf(issue)]: '# Nothing was used\n' });
        await as('carol').approve(REPOSITORY, last(issue));
      },
    ],
    [
      'a writer adds a file to it, and an owner approves that',
      async (issue: number) => {
        push(issue, 'mallory', { 'more.md': 'More\n' });
        await as('carol').approve(REPOSITORY, last(issue));
      },
    ],
    [
      'an owner pushes to it and approves',
      async (issue: number) => {
        const text = acme.repository.read(pathOf(issue), branchOf(issue)) ?? '';
        push(issue, 'carol', { [pathOf(issue)]: `${text}\n` });
        push(issue, 'carol', { [pathOf(issue)]: text });
        await as('carol').approve(REPOSITORY, last(issue));
      },
    ],
  ] as readonly (readonly [string, (issue: number) => unknown])[])('though %s: overdue', async (_, act) => {
    const issue = await used();
    await Promise.resolve(act(issue));
    await acme.run('close', daily);
    await acme.run('close', daily);
    expect([signed(issue), overdue()]).toEqual([false, true]);
  });

  test('an owner approves who shares the principal by now', async () => {
    const issue = await used();
    const configuration = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write(
      {
        'aws-jit.yml': `${configuration.replace('login: alice, iam_user: alice', 'login: alice, iam_role: alices')}roles:\n  alices: {account: prod, role: alices, members: [1001, 1003]}\n`,
      },
      { by: 'acme-admin', message: 'One role' },
    );
    await as('carol').approve(REPOSITORY, last(issue));
    await acme.run('close', daily);
    expect([signed(issue), overdue()]).toEqual([false, true]);
    await as('bob').approve(REPOSITORY, last(issue));
    await acme.ok('close', daily);
    expect([signed(issue), overdue()]).toEqual([true, false]);
  });

  test('closed or changed, it is there again, and can be signed off by who may', async () => {
    const issue = await used();
    push(issue, 'mallory', { [pathOf(issue)]: '# Nothing was used\n' });
    await as('alice').closeIssue(REPOSITORY, last(issue));
    await acme.run('close', daily);
    expect(acme.isOpen(last(issue))).toBe(true);
    expect(acme.repository.read(pathOf(issue), branchOf(issue))).toContain(
      `# Record of break glass: issue ${issue}`,
    );
    expect(acme.comments(last(issue)).join('\n')).toContain(
      '**This is not signed off yet, so it is here again.**',
    );
    await as('bob').approve(REPOSITORY, last(issue));
    await acme.ok('close', daily);
    expect([signed(issue), overdue()]).toEqual([true, false]);
  });

  test('merged without a sign-off, it can be approved afterwards', async () => {
    const issue = await used();
    acme.repository.mergePastRules(last(issue), 'acme-admin');
    await acme.run('close', daily);
    expect([signed(issue), recordsOf(issue).length]).toEqual([false, 1]);
    await as('bob').approve(REPOSITORY, last(issue));
    await acme.ok('close', daily);
    expect([signed(issue), overdue()]).toEqual([true, false]);
  });
});

describe('what another bot has said under the marker of ours', () => {
  const forge = (on: number, issue: number, key: string) =>
    as(HELPER).comment(REPOSITORY, on, `<!-- aws-jit:${issue}:${key} -->\nNothing is left to do here.`);

  test('a reminder is said all the same, once', async () => {
    const issue = await used();
    await acme.ok('close', { name: 'schedule', cron: '23 * * * *' });
    acme.clock.advance(48 * HOUR);
    for (const n of [2, 3, 4]) await forge(last(issue), issue, `unsigned-${n}`);
    for (let run = 0; run < 3; run += 1) await acme.run('close', daily);
    const reminders = acme
      .comments(last(issue))
      .filter((each) => each.includes('**nobody has signed it off**'));
    expect(reminders).toHaveLength(2);
  });

  test('one of ours that a writer edited is said again', async () => {
    const issue = await used();
    await acme.run('close', daily);
    const [reminder] = acme.repository
      .issue(last(issue))
      .comments.filter(({ body }) => body.includes('**nobody has signed it off**'));
    acme.clock.advance(MINUTE);
    await as('mallory').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${reminder?.id ?? 0}`, {
      body: `<!-- aws-jit:${issue}:unsigned-2 -->\n**Signed off** by nobody you know.`,
    });
    await acme.run('close', daily);
    expect(acme.comments(last(issue)).join('\n')).toContain('**nobody has signed it off**');
  });

  test('that it was signed off is said by us', async () => {
    const issue = await used();
    const head = acme.repository.state.refs.get(`refs/heads/${branchOf(issue)}` as never) ?? '';
    await forge(last(issue), issue, `signed-off-${head.slice(0, 12)}`);
    await as('bob').approve(REPOSITORY, last(issue));
    await acme.ok('close', daily);
    expect(signed(issue)).toBe(true);
    const said = acme.comments(last(issue)).length;
    await acme.ok('close', daily);
    expect(acme.comments(last(issue))).toHaveLength(said);
  });
});

test('a writer opens many pull requests from the branch of a record: it is not signed off, none of them is read, and it is reminded of', async () => {
  const issue = await used();
  for (let nth = 0; nth < 31; nth += 1) {
    const base = `elsewhere-${nth}`;
    await as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
      ref: `refs/heads/${base}`,
      sha: acme.repository.tip(),
    });
    await as('mallory').openPull(REPOSITORY, { title: 'x', head: branchOf(issue), base });
  }
  await as('bob').approve(REPOSITORY, recordsOf(issue)[0]?.number ?? 0);
  await acme.run('close', daily);
  const said = recordsOf(issue).flatMap(({ number }) => acme.comments(number));
  expect([signed(issue), overdue()]).toEqual([false, true]);
  expect(said.join('\n')).toContain('32 pull requests come from its branch, and at most 30 are read');
});

test('merged, nothing takes it for a request, an extension or a standing approval', async () => {
  const issue = await used();
  await as('bob').approve(REPOSITORY, last(issue));
  await as('bob').merge(REPOSITORY, last(issue), 'squash');
  const before = acme.policies();
  acme.clock.advance(MINUTE);
  await acme.ok('grant', { name: 'push' });
  for (const command of ['revoke', 'sweep', 'close', 'watch', 'draft'] as const)
    await acme.ok(command, daily);
  await grantRun(acme);
  expect(acme.policies()).toEqual(before);
  expect(acme.attached()).toEqual([]);
  // Nor is a use that names it.
  await use(acme, 'alice', bodyOf({ of: `records/prod` }));
  expect(acme.attached()).toEqual([]);
});
