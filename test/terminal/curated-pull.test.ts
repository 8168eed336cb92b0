import { expect, test } from '@jest/globals';
import { pullCurated } from '../../src/terminal/curated-pull-command.ts';
import { reachedAccounts } from '../../src/config/account-reach.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { readCurated, type CuratedContent } from '../../src/policy/curated-set.ts';
import { accountsOfJob, readShare } from '../../src/commands/run/share-of-accounts.ts';

const read = readConfig(`
aws_region: eu-west-1
allowed_services: [s3]
accounts:
  a: { id: "111122223331" }
  b: { id: "111122223332", backend: identity-center }
  c: { id: "111122223333" }
  d: { id: "111122223334", backend: identity-center }
  e: { id: "111122223335" }
identity_center:
  instance: arn:aws:sso:::instance/ssoins-1234567890abcdef
  identity_store: d-1234567890
  portal: https://acme.awsapps.com/start
  account: "999988887777"
curated_sets:
  ops: { permission_set: Ops, accounts: [b], description: Ops }
  gone: { permission_set: Gone, accounts: [b], description: Gone }
`);
if (!read.ok) throw new Error(JSON.stringify(read.problems));
const config = read.value;

const OPS: CuratedContent = {
  permissionSet: 'arn:aws:sso:::permissionSet/ssoins-1234567890abcdef/ps-1234567890abcdef',
  name: 'Ops',
  managed: [],
  customerManaged: [{ name: 'ops', path: '/team/' }],
  inline: { Statement: [{ Action: 's3:*', Effect: 'Allow', Resource: '*' }], Version: '2012-10-17' },
  boundary: { managed: 'arn:aws:iam::aws:policy/PowerUserAccess' },
};

test('curated pull writes what AWS holds, says what cannot be read, and what has changed since', async () => {
  const files = new Map<string, string>();
  const said: string[] = [];
  const io = {
    read: (path: string) => Promise.resolve(files.get(path)),
    write: (path: string, text: string) => {
      files.set(path, text);
      return Promise.resolve();
    },
    stdout: (text: string) => said.push(text),
    stderr: (text: string) => said.push(text),
  };
  const of = (content: CuratedContent) => (name: string) =>
    name === 'Ops' ? Promise.resolve(content) : Promise.reject(new Error('There is no set Gone.'));
  expect(await pullCurated(config, of(OPS), true, io)).toBe(1);
  expect(files.size).toBe(0);
  expect(await pullCurated(config, of(OPS), false, io)).toBe(1);
  expect([...files.keys()]).toEqual(['curated/ops.json']);
  expect(said.join('')).toContain('curated/gone.json: There is no set Gone.');
  expect(readCurated(files.get('curated/ops.json') ?? '')).toEqual({ ok: true, value: OPS });

  const only = { curated_sets: new Map([...config.curated_sets].filter(([name]) => name === 'ops')) };
  expect(await pullCurated(only, of(OPS), true, io)).toBe(0);
  expect(await pullCurated(only, of({ ...OPS, boundary: undefined }), true, io)).toBe(1);
});

test('a file of a set is accepted in its one form only', () => {
  for (const text of ['{}', '{\n  "CuratedSet": {}\n}\n', '']) expect(readCurated(text).ok).toBe(false);
});

test('jobs that share the accounts out leave none to nobody, and Identity Center to one', () => {
  const of = (share: Parameters<typeof accountsOfJob>[1]) =>
    accountsOfJob(reachedAccounts(config), share).map(({ name }) => name);
  expect([1, 2].map((job) => of({ job, jobs: 2 }))).toEqual([['a', 'b', 'd', 'e'], ['c']]);
  expect(of(undefined)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test.each(['0/2', '3/2', '1', '1/2 ', 'x', '01/2'])('a share %j is refused', (text) => {
  expect(() => readShare(text)).toThrow('must be one of several jobs');
});
test('a share is read', () => {
  expect([readShare(''), readShare('2/3')]).toEqual([undefined, { job: 2, jobs: 3 }]);
});
