import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'yaml';
import { readConfig } from '../../src/config/read-config.ts';
import type { Installation } from '../../src/setup/installation.ts';
import { stacksOf } from '../../src/setup/stack-parameters.ts';

const ENTRY = '111122223333';
const role = (kind: string): string => `arn:aws:iam::${ENTRY}:role/aws-jit/aws-jit-${kind}-4242`;
const INSTALLATION: Installation = {
  repository: { owner: 'acme', name: 'access', id: 4242 },
  ownerId: 77,
  uses: `acme/aws-jit-permissions@${'0'.repeat(40)}`,
  runner: 'ubuntu-24.04',
  appClientId: undefined,
  roles: { granter: role('granter'), revoker: role('revoker'), reader: role('reader') },
};
const stacks = (audit: string) => {
  const read = readConfig(
    'aws_region: eu-west-1\nallowed_services: [s3]\naccounts:\n' +
      `  prod: {id: "${ENTRY}"}\n  dev: {id: "222233334444", granter_role: "arn:aws:iam::222233334444:role/g", ` +
      'revoker_role: "arn:aws:iam::222233334444:role/r", reader_role: "arn:aws:iam::222233334444:role/e"}\n' +
      audit,
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return stacksOf(read.value, INSTALLATION, {});
};

describe('the stack of the audit trail', () => {
  test('comes last, where the bucket is, and names the roles of the account that GitHub reaches', () => {
    const all = stacks('audit: {bucket: acme-audit, account: "444455556666", region: eu-central-1}\n');
    expect(all.at(-1)).toMatchObject({
      name: 'aws-jit-audit',
      template: 'deploy/audit.yml',
      account: '444455556666',
      region: 'eu-central-1',
      parameters: {
        BucketName: 'acme-audit',
        RepositoryId: '4242',
        Writers: `${role('granter')},${role('revoker')}`,
        Readers: role('reader'),
      },
    });
    // Only the jobs' own roles write: those of other accounts have nothing to do with it.
    expect(all.map(({ account, parameters }) => [account, parameters['AuditBucket']])).toEqual([
      [ENTRY, 'acme-audit'],
      ['222233334444', undefined],
      ['444455556666', undefined],
    ]);
  });

  test('is in the account that GitHub reaches where nothing else is said, and not there without audit', () => {
    expect(stacks('audit: {bucket: acme-audit}\n').at(-1)).toMatchObject({
      account: ENTRY,
      region: 'eu-west-1',
    });
    expect(stacks('').map(({ name }) => name)).toEqual(['aws-jit', 'aws-jit']);
  });

  test('gives its template every parameter that has no default, and none that it does not have', () => {
    const text = readFileSync(resolve(import.meta.dirname, '../../deploy/audit.yml'), 'utf8');
    const { Parameters } = parseDocument(text, { logLevel: 'error' }).toJS() as {
      readonly Parameters: Readonly<Record<string, { readonly Default?: unknown }>>;
    };
    const given = Object.keys(stacks('audit: {bucket: acme-audit}\n').at(-1)?.parameters ?? {});
    expect(given.filter((name) => !(name in Parameters))).toEqual([]);
    expect(
      Object.keys(Parameters).filter(
        (name) => Parameters[name]?.Default === undefined && !given.includes(name),
      ),
    ).toEqual([]);
  });
});
