import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileAnewLink } from '../../src/messages/file-anew.ts';
import { issueBody } from '../../sandbox/example.ts';

const HOME = 'https://github.com/acme/aws-access';

test('the fields in which people type are filled in, dropdowns are not', () => {
  const link = new URL(
    fileAnewLink(
      HOME,
      issueBody({
        account: 'prod',
        services: 's3',
        resources: 'nightly-exports\narn:aws:s3:::b/*',
        access: 'write',
        reason: 'Why (not)? & so on — “quoted”',
        duration: '8h',
        ticket: 'OPS-1',
      }),
    ),
  );
  expect(Object.fromEntries(link.searchParams)).toEqual({
    template: 'aws-access.yml',
    resources: 'nightly-exports\narn:aws:s3:::b/*',
    reason: 'Why (not)? & so on — “quoted”',
    ticket: 'OPS-1',
  });
});

test('whatever was typed: one link, of bounded length, that ends no Markdown and has no other field', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.string({ maxLength: 9_000 }),
      (reason, ticket) => {
        const link = fileAnewLink(
          HOME,
          issueBody({ reason, ticket, resources: 'x&access=write)](https://evil.example)' }),
        );
        expect(link).toMatch(
          /^https:\/\/github\.com\/acme\/aws-access\/issues\/new\?template=aws-access\.yml[A-Za-z0-9%&=._~-]*$/,
        );
        expect(link.length).toBeLessThanOrEqual(6_000);
        for (const key of new URL(link).searchParams.keys()) {
          expect(['template', 'resources', 'exceptions', 'reason', 'ticket']).toContain(key);
        }
      },
    ),
    { numRuns: 200 },
  );
});
