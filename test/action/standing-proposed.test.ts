import { afterEach, expect, test } from '@jest/globals';
import { serialise } from '../../src/policy/document/serialise-policy.ts';
import { standingPaths } from '../../src/request/file/standing-file.ts';
import { filesOf, NAME, standingCompany, standingOf } from '../attacks/standing-scene.ts';
import { REPOSITORY, type Company } from './company.ts';

/** What the pull request of a standing approval hears before anybody decides: the same risk and findings as that of a request. */
let acme: Company;
afterEach(() => acme.close());

let branches = 0;
type Files = Readonly<Record<string, string | null>>;

/** Opens it, has the job without AWS look twice, and says what that wrote. */
async function propose(files: Files): Promise<{
  readonly pull: number;
  readonly said: readonly string[];
  readonly look: () => Promise<readonly string[]>;
  readonly branch: string;
}> {
  branches += 1;
  const branch = `proposed-${branches}`;
  await acme.github.as('mallory').request('POST', `/repos/${REPOSITORY}/git/refs`, {
    ref: `refs/heads/${branch}`,
    sha: acme.repository.tip(),
  });
  acme.repository.write(files, { by: 'mallory', branch });
  const pull = await acme.github
    .as('mallory')
    .openPull(REPOSITORY, { title: 'Approve in advance', head: branch });
  const look = async (action = 'synchronize'): Promise<readonly string[]> => {
    await acme.ok('configuration', { name: 'pull_request_target', action, number: pull, sender: 'mallory' });
    return acme.comments(pull);
  };
  await look('opened');
  return { pull, said: await look(), look, branch };
}

const policyOf = (...actions: string[]): string =>
  serialise({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: ['arn:aws:s3:::acme-nightly-exports/*'] }],
  });

test('says the risk, how many must approve and who cannot; once, and anew when its policy is another', async () => {
  acme = await standingCompany();
  const { said, look, branch } = await propose(filesOf(standingOf()));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(`**Standing approval \`prod/${NAME}\`.** Each use of it: **risk medium**`);
  expect(said[0]).toContain('2 people have to approve it, none of them among GitHub ids 1001');
  // Another policy is said anew, with the words that a request's pull request has.
  acme.repository.write(filesOf(standingOf(), policyOf('s3:PutObjectAcl', 's3:GetObject')), {
    by: 'mallory',
    branch,
  });
  const again = await look();
  expect(again).toHaveLength(2);
  expect(again[1]).toContain('**risk high**');
  expect(again[1]).toMatch(/- .*s3:PutObjectAcl/);
});

test('says what each use would be refused for', async () => {
  acme = await standingCompany();
  const { said } = await propose(
    filesOf(standingOf({ duration: (48 * 3600) as never }), policyOf('iam:CreateAccessKey')),
  );
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('**Each use of it would be refused.**');
  expect(said[0]).toContain('max\\_duration');
  expect(said[0]).toMatch(/iam:CreateAccessKey.*\(`[a-z-]+`\)/);
});

test('files that cannot be read, and hostile text in them, are said and shown as text', async () => {
  acme = await standingCompany();
  const good = filesOf(standingOf());
  const paths = standingPaths(standingOf());
  const broken = await propose({ ...good, [paths.policy]: '{"Version": "@bob <img src=x>' });
  expect(broken.said[0]).toContain(`\`${paths.policy}\``);
  expect(broken.said.join('\n')).not.toMatch(/[^`]@bob|<img/);
  const lacking = await propose({ [paths.standing]: good[paths.standing] ?? '' });
  expect(lacking.said[0]).toContain(`\`${paths.policy}\` is not there`);
});

test('says nothing where files are removed, or another pull request comes by', async () => {
  acme = await standingCompany();
  acme.repository.write(filesOf(standingOf()), { by: 'acme-admin' });
  const removed = await propose(
    Object.fromEntries(Object.keys(filesOf(standingOf())).map((path) => [path, null])),
  );
  expect(removed.said).toEqual([]);
  expect((await propose({ 'README.md': 'Hello.\n' })).said).toEqual([]);
});
