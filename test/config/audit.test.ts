import { describe, expect, test } from '@jest/globals';
import { endingSettings } from '../../src/config/ending-settings.ts';
import { readConfig } from '../../src/config/read-config.ts';

const BASE = 'aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}}\n';
const problems = (audit: string): readonly string[] => {
  const read = readConfig(`${BASE}audit: ${audit}\n`);
  return read.ok ? [] : read.problems.map(({ path }) => path);
};

describe('audit', () => {
  test.each([
    '{bucket: acme-audit}',
    '{bucket: abc, region: us-gov-west-1, account: "000011112222"}',
    `{bucket: ${'a'.repeat(63)}}`,
  ])('%s is taken', (audit) => {
    expect(problems(audit)).toEqual([]);
  });

  test.each([
    ['{}', 'audit.bucket'],
    ['{bucket: ab}', 'audit.bucket'],
    [`{bucket: ${'a'.repeat(64)}}`, 'audit.bucket'],
    ['{bucket: Acme}', 'audit.bucket'],
    ['{bucket: acme.audit}', 'audit.bucket'],
    ['{bucket: -acme}', 'audit.bucket'],
    ['{bucket: acme-}', 'audit.bucket'],
    ['{bucket: xn--acme}', 'audit.bucket'],
    ['{bucket: acme-s3alias}', 'audit.bucket'],
    ['{bucket: "acme/../x"}', 'audit.bucket'],
    ['{bucket: "arn:aws:s3:::acme"}', 'audit.bucket'],
    ['{bucket: "acme@evil"}', 'audit.bucket'],
    ['{bucket: acme, account: "12"}', 'audit.account'],
    ['{bucket: acme, region: Frankfurt}', 'audit.region'],
  ])('%s is refused at %s', (audit, path) => {
    expect(problems(audit)).toEqual([path]);
  });

  test('taking away reads it, also where another key is wrong, and goes on without it where it is wrong itself', () => {
    expect(endingSettings(`${BASE}trial: maybe\naudit: {bucket: acme}\n`)).toMatchObject({
      audit: { bucket: 'acme' },
      aws_region: 'eu-west-1',
    });
    expect(endingSettings(`${BASE}audit: {bucket: A}\n`).audit).toBeUndefined();
    expect(endingSettings('aws_region: Frankfurt\n').aws_region).toBeUndefined();
  });
});
