import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeWorkflows } from '../../src/terminal/workflows-command.ts';
import { readWorkflowSettings } from '../../src/workflows/read-workflow-settings.ts';
import { PINNED } from '../../src/workflows/pinned.ts';
import { OWN_WORKFLOWS } from '../../src/workflows/own-workflows.ts';
import type { WorkflowSettings } from '../../src/workflows/workflow-settings.ts';
import { workflows } from '../../src/workflows/workflows.ts';

/** `aws-jit workflows` in an adopter's repository: what it needs to know stands in the workflows that are there. */

const role = (name: string): string => `arn:aws:iam::111122223333:role/aws-jit/${name}`;
const ADOPTER: WorkflowSettings = {
  uses: `acme/aws-jit@${'0123456789'.repeat(4)} # v1.2.3`,
  runner: 'self-hosted',
  region: 'eu-west-1',
  granterRole: role('g'),
  revokerRole: role('r'),
  readerRole: role('q'),
  model: false,
};

const hex = fc.stringMatching(/^[0-9a-f]{40}$/);
const word = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,30}$/);
const settings: fc.Arbitrary<WorkflowSettings> = fc.record(
  {
    uses: fc
      .tuple(word, word, hex, fc.option(word))
      .map(([a, b, sha, tag]) => `${a}/${b}@${sha}${tag === null ? '' : ` # ${tag}`}`),
    runner: word,
    region: fc.constantFrom('eu-west-1', 'cn-north-1'),
    granterRole: word.map(role),
    revokerRole: word.map(role),
    readerRole: word.map(role),
    appClientId: word,
    model: fc.boolean(),
    jobs: fc.integer({ min: 1, max: 12 }),
  },
  { requiredKeys: ['uses', 'runner', 'region', 'granterRole', 'revokerRole', 'readerRole', 'model', 'jobs'] },
);

test('what workflows were written with is read from them again', () => {
  fc.assert(
    fc.property(settings, ({ jobs, ...all }) => {
      expect(readWorkflowSettings(workflows({ ...all, jobs: jobs ?? 1 }))).toEqual(all);
    }),
  );
});

test('one that is missing leaves it unknown', () => {
  for (const path of Object.keys(workflows(ADOPTER)).filter((each) => !/schedule|doctor/.test(each)))
    expect(readWorkflowSettings({ ...workflows(ADOPTER), [path]: undefined })).toBeUndefined();
});

test('this repository’s own are not read from its files', () => {
  const changed = Object.fromEntries(
    Object.entries(workflows(OWN_WORKFLOWS)).map(([path, text]) => [
      path,
      text.replaceAll('granter', 'mine'),
    ]),
  );
  expect(readWorkflowSettings(changed)).toEqual(OWN_WORKFLOWS);
});

describe('aws-jit workflows', () => {
  const account = (n: number, backend: string): string =>
    `  a${n}: {id: '${String(n).padStart(12, '0')}'${backend}}\n`;
  const configuration = (iam: number, center: number, more = ''): string =>
    `aws_region: eu-west-1\nallowed_services: [s3]\n${more}` +
    (center === 0
      ? ''
      : `identity_center: {account: '999988887777', instance: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', identity_store: d-1234567890, portal: 'https://acme.awsapps.com/start'}\n`) +
    `accounts:\n${Array.from({ length: iam + center }, (_, n) => account(n + 1, n < iam ? '' : ', backend: identity-center')).join('')}`;

  async function run(check: boolean, files: Record<string, string>) {
    const said: string[] = [];
    const code = await writeWorkflows(check, {
      read: (path) => Promise.resolve(files[path]),
      write: (path, text) => {
        files[path] = text;
        return Promise.resolve();
      },
      stdout: (text) => said.push(text),
      stderr: (text) => said.push(text),
    });
    return { code, said: said.join('') };
  }
  const sharesIn = (files: Record<string, string>): readonly (string | undefined)[] =>
    ['grant', 'revoke'].map(
      (name) => /share: \[(.*)\]/.exec(files[`.github/workflows/aws-jit-${name}.yml`] ?? '')?.[1],
    );

  test.each([
    [3, 0, '', undefined],
    [3, 0, 'max_accounts_per_job: 3\n', undefined],
    [4, 0, 'max_accounts_per_job: 3\n', '1/2, 2/2'],
    [3, 40, 'max_accounts_per_job: 3\n', undefined],
    [0, 40, 'max_accounts_per_job: 3\n', undefined],
    [9, 2, 'max_accounts_per_job: 4\n', '1/3, 2/3, 3/3'],
  ])('%i accounts of IAM, %i of Identity Center, %j: jobs %j', async (iam, center, more, shares) => {
    const files: Record<string, string> = {
      ...workflows(ADOPTER),
      'aws-jit.yml': configuration(iam, center, more),
    };
    expect(await run(true, files)).toMatchObject({ code: shares === undefined ? 0 : 1 });
    expect(await run(false, files)).toMatchObject({ code: 0 });
    expect(sharesIn(files)).toEqual([shares, shares]);
    expect(await run(true, files)).toMatchObject({ code: 0, said: 'Up to date.\n' });
  });

  test('accounts that were added since are said, file by file, with what to do', async () => {
    const files = { ...workflows(ADOPTER), 'aws-jit.yml': configuration(4, 0, 'max_accounts_per_job: 2\n') };
    const { said } = await run(true, files);
    expect(said).toContain('.github/workflows/aws-jit-grant.yml is out of date. Run aws-jit workflows');
    expect(said).not.toContain('aws-jit-request.yml');
  });

  test.each(['request', 'grant', 'report'])(
    'a pin that was moved in the file of %s alone is set back nowhere: nothing is written, and both are named',
    async (file) => {
      const moved = ADOPTER.uses.replace('0123', 'ffff');
      const path = `.github/workflows/aws-jit-${file}.yml`;
      const files: Record<string, string> = {
        ...workflows(ADOPTER),
        'aws-jit.yml': configuration(1, 0),
        [path]: (workflows(ADOPTER)[path] ?? '').replaceAll(ADOPTER.uses, moved),
      };
      const before = { ...files };
      for (const check of [true, false]) {
        const { code, said } = await run(check, files);
        expect([code, files]).toEqual([2, before]);
        expect(said).toContain(`${path}: ${moved}`);
        expect(said).toContain(ADOPTER.uses);
        expect(said).toContain('aws-jit upgrade');
      }
    },
  );

  test('actions of others that were moved further stay where they are, and older ones move', async () => {
    const at = (name: keyof typeof PINNED, version: string): string =>
      `${PINNED[name].split('@')[0] ?? ''}@${'ab'.repeat(20)} # ${version}`;
    const swap = (name: keyof typeof PINNED, version: string, files: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, text.replaceAll(PINNED[name], at(name, version))]),
      );
    const written = { ...workflows({ ...ADOPTER, appClientId: 'Iv1', teamsAsk: false }) };
    const later = swap('awsCredentials', 'v6.10.0', swap('appToken', 'v99.0.0', written));
    const files: Record<string, string> = {
      ...swap('uploadArtifact', 'v6.99.99', later),
      'aws-jit.yml': configuration(1, 0),
    };
    expect((await run(false, files)).code).toBe(0);
    const text = Object.values(files).join('');
    expect(text).toContain(at('awsCredentials', 'v6.10.0'));
    expect(text).toContain(at('appToken', 'v99.0.0'));
    expect(text).toContain(PINNED.uploadArtifact);
    expect(text).not.toContain('v6.99.99');
    // That of an App is another action, and never taken for this product.
    expect(text.split(ADOPTER.uses)).toHaveLength(Object.values(written).join('').split(ADOPTER.uses).length);
  });

  test('what is pinned by no full commit is pinned again', async () => {
    const loose = `${PINNED.awsCredentials.split('@')[0] ?? ''}@v99`;
    const files: Record<string, string> = {
      ...Object.fromEntries(
        Object.entries(workflows(ADOPTER)).map(([path, text]) => [
          path,
          text.replaceAll(PINNED.awsCredentials, loose),
        ]),
      ),
      'aws-jit.yml': configuration(1, 0),
    };
    expect((await run(false, files)).code).toBe(0);
    expect(files).toMatchObject(workflows(ADOPTER));
  });

  test('without a configuration, or without workflows, nothing is written', async () => {
    const broken: Record<string, string> = { ...workflows(ADOPTER), 'aws-jit.yml': 'aws_region: [' };
    expect(await run(false, broken)).toMatchObject({ code: 2 });
    const none: Record<string, string> = { 'aws-jit.yml': configuration(1, 0) };
    const { code, said } = await run(false, none);
    expect([code, Object.keys(none)]).toEqual([2, ['aws-jit.yml']]);
    expect(said).toContain('run aws-jit init');
  });
});
