import { describe, expect, test } from '@jest/globals';
import { withoutNames } from '../../src/setup/doctor/rehearsal.ts';

describe('what a rehearsal reports has no', () => {
  test.each([
    [
      'token of GitHub',
      'Bad credentials: ghp_abcdefghijklmnopqrstuvwxyz0123456789',
      'Bad credentials: (token)',
    ],
    ['fine-grained token', 'github_pat_11AAAA_bbbb was refused', '(token) was refused'],
    ['token of Slack', 'xoxb-12-34-abc', '(token)'],
    ['key of AWS', 'The key AKIAIOSFODNN7EXAMPLE is unknown', 'The key (key) is unknown'],
    ['header', 'sent authorization: Bearer abc.def-ghi', 'sent authorization: Bearer (token)'],
    ['ARN', 'cannot assume arn:aws:iam::111122223333:role/aws-jit/x, sorry', 'cannot assume (ARN), sorry'],
    ['account', 'account 111122223333', 'account (account)'],
    ['address', 'see https://github.com/acme/aws-access/issues/4', 'see (address)'],
    ['mail', 'ask carol@example.com', 'ask (mail)'],
    ['person', 'ask @bob or @acme/security', 'ask (person) or (person)'],
    ['name of the repository', 'acme/aws-access cannot be read', '(name) cannot be read'],
  ])('%s', (_, text, shown) => {
    expect(withoutNames(text, ['acme', 'acme/aws-access', 'prod'])).toBe(shown);
  });
});
