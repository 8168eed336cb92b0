import { expect, test } from '@jest/globals';
import { managementAccountNotes } from '../../src/config/management-account.ts';
import { readConfig } from '../../src/config/read-config.ts';

/** Who reaches the account in which Identity Center is administered has to know what does not hold there. */

const notes = (accounts: string, center = true): readonly string[] => {
  const read = readConfig(
    `aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {${accounts}}\n` +
      (center
        ? `identity_center: {account: '999988887777', instance: 'arn:aws:sso:::instance/ssoins-1234567890abcdef', identity_store: d-1234567890, portal: 'https://acme.awsapps.com/start'}\n`
        : ''),
  );
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return managementAccountNotes(read.value);
};

test.each([
  ["other: {id: '111122223333', backend: identity-center}", true, 0],
  ["root: {id: '999988887777'}", false, 0],
  ["root: {id: '999988887777'}", true, 1],
  ["root: {id: '999988887777', backend: identity-center}", true, 1],
])('%s, Identity Center %s: %i note(s)', (accounts, center, count) => {
  expect(notes(accounts, center)).toHaveLength(count);
});

test('through Identity Center it takes rights in IAM; in IAM itself it does not', () => {
  expect(notes("root: {id: '999988887777', backend: identity-center}")[0]).toContain('iam:CreateRole');
  expect(notes("root: {id: '999988887777'}")[0]).not.toContain('iam:CreateRole');
});
