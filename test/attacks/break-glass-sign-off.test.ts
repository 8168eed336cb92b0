import { afterEach, describe, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { HELPER } from './scene.ts';
import { bring, filesOf, NAME, use } from './standing-scene.ts';

/** Who has looked at a use of break glass: what they said stays, and nobody else makes it unsaid or says it for them. */
let acme: Company;
afterEach(() => acme.close());

const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const as = (login: string) => acme.github.as(login);
const branchOf = (issue: number): string => `aws-jit/${issue}.record`;
const pathOf = (issue: number): string => `records/prod/${NAME}/${issue}.md`;
const recordsOf = (issue: number): readonly number[] =>
  [...acme.repository.state.issues.values()].flatMap((each) =>
    'pull' in each && each.pull.head.ref === branchOf(issue) ? [each.number] : [],
  );
const last = (issue: number): number => recordsOf(issue).at(-1) ?? 0;
const saidOn = (issue: number): string =>
  recordsOf(issue)
    .flatMap((number) => acme.comments(number))
    .join('\n');
const overdue = (): boolean =>
  [...acme.repository.state.issues.values()].some(
    ({ body, state }) => state === 'open' && body.includes('signed off by nobody'),
  );
const isSigned = (issue: number): boolean => saidOn(issue).includes('**Signed off**');
const look = () => acme.run('close', daily);

const configured = (change: (text: string) => string): void => {
  acme.repository.write(
    { 'aws-jit.yml': change(acme.repository.read('aws-jit.yml') ?? '') },
    { by: 'acme-admin', message: 'Who is who' },
  );
};
const owners = (text: string): void => {
  acme.repository.write({ '.github/CODEOWNERS': text }, { by: 'acme-admin', message: 'Owners' });
};

interface Scene {
  readonly configure?: (text: string) => string;
  /** After the standing approval was merged, and before it is used. */
  readonly before?: () => void;
}

/** A use that was over two days ago. @returns its issue */
async function used({ configure, before }: Scene = {}): Promise<number> {
  acme = await breakGlassCompany({}, configure);
  acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
  await bring(acme, filesOf(breakGlass()));
  before?.();
  const issue = await use(acme);
  acme.clock.advance(HOUR);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  acme.clock.advance(48 * HOUR);
  return issue;
}

describe('an objection of somebody who may sign it off stays', () => {
  test.each([
    [
      'its branch is deleted',
      (issue: number) => {
        acme.repository.push(branchOf(issue), undefined, 'mallory');
      },
    ],
    [
      'its pull request is pointed at another branch',
      async (issue: number) => {
        await as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
          ref: 'refs/heads/elsewhere',
          sha: acme.repository.tip(),
        });
        await as('mallory').request('PATCH', `/repos/${REPOSITORY}/pulls/${last(issue)}`, {
          base: 'elsewhere',
        });
      },
    ],
    [
      'a writer pushes to it, closes it and deletes its branch',
      async (issue: number) => {
        acme.repository.write({ 'x.md': 'x' }, { by: 'mallory', branch: branchOf(issue), message: 'x' });
        await as('mallory').closeIssue(REPOSITORY, last(issue));
        acme.repository.push(branchOf(issue), undefined, 'mallory');
      },
    ],
  ] as readonly (readonly [string, (issue: number) => unknown])[])(
    'though %s: the record that takes its place is not signed off without them',
    async (_, act) => {
      const issue = await used();
      await as('carol').requestChanges(REPOSITORY, last(issue), 'Why was the bucket of payments read?');
      const objected = last(issue);
      acme.clock.advance(MINUTE);
      await Promise.resolve(act(issue));
      await look();
      expect(last(issue)).not.toBe(objected);
      await as('bob').approve(REPOSITORY, last(issue));
      acme.clock.advance(48 * HOUR);
      await look();
      expect([isSigned(issue), overdue()]).toEqual([false, true]);
      expect(saidOn(issue)).toContain(`@carol asked for changes in pull request #${objected}`);
      await as('carol').approve(REPOSITORY, last(issue));
      await look();
      expect([isSigned(issue), overdue()]).toEqual([true, false]);
    },
  );

  test('of somebody who may not, it holds up nobody', async () => {
    const issue = await used();
    await as('mallory').requestChanges(REPOSITORY, last(issue));
    acme.repository.push(branchOf(issue), undefined, 'mallory');
    await look();
    await as('bob').approve(REPOSITORY, last(issue));
    await look();
    expect([isSigned(issue), overdue()]).toEqual([true, false]);
  });
});

describe('a sign-off that counted stays counted', () => {
  const withoutBob = '* @acme-admin\n/requests/ @carol\n/policies/ @carol\n/standing/ @carol @dave\n';
  /** @returns its issue, signed off by bob */
  async function signed(configure?: (text: string) => string): Promise<number> {
    const issue = await used({ ...(configure === undefined ? {} : { configure }) });
    await as('bob').approve(REPOSITORY, last(issue));
    await look();
    expect([isSigned(issue), overdue()]).toEqual([true, false]);
    return issue;
  }
  const still = async (issue: number) => {
    acme.clock.advance(48 * HOUR);
    await look();
    return { overdue: overdue(), records: recordsOf(issue).length, open: acme.isOpen(last(issue)) };
  };
  const COUNTED = { overdue: false, records: 1, open: false };

  test.each([
    [
      'owns nothing any more',
      () => {
        owners(withoutBob);
      },
      undefined,
    ],
    [
      'has left, where `approvers` names them by their id',
      () => {
        owners(withoutBob);
        acme.repository.permit('bob', 'read');
      },
      (text: string) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`,
    ],
  ] as const)('though who gave it %s', async (_, leave, configure) => {
    const issue = await signed(configure);
    leave();
    expect(await still(issue)).toEqual(COUNTED);
  });

  test('of who has left, where CODEOWNERS alone names them, it is asked for again: a name is not who they are', async () => {
    const issue = await signed();
    acme.repository.permit('bob', 'read');
    expect((await still(issue)).overdue).toBe(true);
  });

  test('though who gave it is none of `approvers` any more, and has another name', async () => {
    const issue = await signed((text) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`);
    configured((text) => text.replace(`[${PEOPLE.bob}, ${PEOPLE.carol}]`, `[${PEOPLE.carol}]`));
    acme.github.rename('bob', 'robert');
    expect(await still(issue)).toEqual(COUNTED);
  });

  test.each([
    [
      'who approved it had never owned anything, whatever a comment says',
      async (issue: number) => {
        await as('mallory').approve(REPOSITORY, last(issue));
        const head = acme.repository.state.refs.get(`refs/heads/${branchOf(issue)}` as never) ?? '';
        await as('github-actions[bot]').comment(
          REPOSITORY,
          last(issue),
          `<!-- aws-jit:${issue}:signed-off-${head.slice(0, 12)} -->\n**Signed off** by @mallory.`,
        );
      },
    ],
    [
      'who approved it has the name of an owner who left, and a comment of our own account says that it counted',
      async (issue: number) => {
        owners(withoutBob);
        acme.repository.permit('bob', 'none');
        acme.github.rename('bob', 'robert');
        acme.github.addUser('bob');
        await as('bob').approve(REPOSITORY, last(issue));
        const head = acme.repository.state.refs.get(`refs/heads/${branchOf(issue)}` as never) ?? '';
        await as('github-actions[bot]').comment(
          REPOSITORY,
          last(issue),
          `<!-- aws-jit:${issue}:signed-off-${head.slice(0, 12)} -->\n**Signed off** by @bob.`,
        );
      },
    ],
    [
      'who approved it owned it once, and no run has counted that',
      async (issue: number) => {
        await as('bob').approve(REPOSITORY, last(issue));
        owners(withoutBob);
      },
    ],
    [
      'who approved it owned it once, and another bot says that it counted',
      async (issue: number) => {
        await as('bob').approve(REPOSITORY, last(issue));
        owners(withoutBob);
        const head = acme.repository.state.refs.get(`refs/heads/${branchOf(issue)}` as never) ?? '';
        await as(HELPER).comment(
          REPOSITORY,
          last(issue),
          `<!-- aws-jit:${issue}:signed-off-${head.slice(0, 12)} -->\n**Signed off** by @bob.`,
        );
      },
    ],
  ] as readonly (readonly [string, (issue: number) => Promise<unknown>])[])(
    'what never counted does not: %s',
    async (_, act) => {
      const issue = await used();
      await act(issue);
      acme.clock.advance(MINUTE);
      await look();
      await look();
      expect(overdue()).toBe(true);
    },
  );

  test('what is objected to afterwards, by somebody who may, does not', async () => {
    const issue = await signed();
    owners(withoutBob);
    acme.clock.advance(HOUR);
    await as('carol').requestChanges(REPOSITORY, last(issue));
    expect((await still(issue)).overdue).toBe(true);
  });

  test('what somebody objects to who owns it only since then does not: they may say so today', async () => {
    const issue = await signed();
    owners('* @acme-admin\n/requests/ @bob\n/policies/ @bob\n/standing/ @bob @mallory\n');
    acme.clock.advance(HOUR);
    await as('mallory').requestChanges(REPOSITORY, last(issue), 'What was read there?');
    expect((await still(issue)).overdue).toBe(true);
    expect(saidOn(issue)).toContain('@mallory asked for changes');
  });
});

test('who shared a principal when it was used does not sign it off, whatever the record is made of since', async () => {
  const shared = (text: string): string =>
    `${text.replace('login: alice, iam_user: alice', 'login: alice, iam_role: alices')}roles:\n  alices: {account: prod, role: alices, members: [${PEOPLE.alice}, ${PEOPLE.carol}]}\n`;
  let without = '';
  const issue = await used({
    before: () => {
      without = acme.repository.read('aws-jit.yml') ?? '';
      configured(shared);
    },
  });
  configured(() => without);
  // Made anew on the default branch as it is by now.
  acme.repository.write({ 'x.md': 'x' }, { by: 'mallory', branch: branchOf(issue), message: 'x' });
  await look();
  expect(acme.repository.read(pathOf(issue), branchOf(issue))).toContain('# Record of break glass');
  await as('carol').approve(REPOSITORY, last(issue));
  await look();
  expect([isSigned(issue), overdue()]).toEqual([false, true]);
  await as('bob').approve(REPOSITORY, last(issue));
  await look();
  expect([isSigned(issue), overdue()]).toEqual([true, false]);
});
