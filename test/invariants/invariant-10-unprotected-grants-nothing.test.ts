// Invariant 10: an unprotected repository grants nothing and says what to set; `trial: true` lifts it and says so everywhere.
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { PROTECTED } from '../../sandbox/github/github.ts';
import type { PullRequestParameters, Rule } from '../../sandbox/github/github-model.ts';
import { company, HOUR, MINUTE, type Company } from '../action/company.ts';

// Each run is a process of its own: a busy machine takes its time.
jest.setTimeout(240_000);

let acme: Company;
afterEach(() => acme.close());

const without = (type: Rule['type']): readonly Rule[] => PROTECTED.filter((rule) => rule.type !== type);
const weakened = (change: Partial<PullRequestParameters>): readonly Rule[] =>
  PROTECTED.map((rule) =>
    rule.type === 'pull_request' ? { ...rule, parameters: { ...rule.parameters, ...change } } : rule,
  );

const RULES: readonly { readonly name: string; readonly rules: readonly Rule[]; readonly set: string }[] = [
  {
    name: 'no pull request needed',
    rules: without('pull_request'),
    set: 'Require a pull request before merging',
  },
  {
    name: 'no approval needed',
    rules: weakened({ required_approving_review_count: 0 }),
    set: 'Required approvals',
  },
  {
    name: 'no code owner needed',
    rules: weakened({ require_code_owner_review: false }),
    set: 'Require review from Code Owners',
  },
  {
    name: 'old approvals stay',
    rules: weakened({ dismiss_stale_reviews_on_push: false }),
    set: 'Dismiss stale pull request approvals',
  },
  {
    name: 'the last push needs no approval',
    rules: weakened({ require_last_push_approval: false }),
    set: 'Require approval of the most recent reviewable push',
  },
  { name: 'force pushes', rules: without('non_fast_forward'), set: 'Block force pushes' },
  { name: 'deletion', rules: without('deletion'), set: 'Restrict deletions' },
];

describe('nothing is granted', () => {
  test('with any one rule missing, and the rule is named; with all of them it is granted', async () => {
    acme = await company();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    for (const { name, rules, set } of RULES) {
      acme.repository.setRules(rules);
      const run = await acme.ok('grant', { name: 'push' });
      expect({ name, policies: acme.policies() }).toEqual({ name, policies: [] });
      expect(JSON.parse(run.outputs['requests'] ?? '')).toEqual([{ issue, state: 'waiting' }]);
      // Whoever mends one rule learns of the next.
      expect({ name, said: acme.comments(issue).some((comment) => comment.includes(set)) }).toEqual({
        name,
        said: true,
      });
    }
    acme.repository.setRules(PROTECTED);
    await acme.ok('grant', { name: 'push' });
    expect(acme.attached()).toHaveLength(1);
  });

  test('with no rules at all, and with paths that nobody owns', async () => {
    acme = await company({
      protected: false,
      files: {
        '.github/CODEOWNERS': '/requests/ @bob @carol\n/policies/ @bob @carol\n/src/ @bob\n',
      },
    });
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    acme.clock.advance(MINUTE);
    await acme.ok('grant', { name: 'push' });
    expect(acme.policies()).toEqual([]);
    const said = acme.comments(issue).at(-1) ?? '';
    for (const { set } of RULES) expect(said).toContain(set);
    for (const path of ['.github/', 'dist/', 'action.yml', 'package', 'aws-jit.yml', 'deploy/'])
      expect(said.replaceAll('\\', '')).toContain(path);
    expect(acme.label(issue)).toBe('aws-jit: approved');
  });

  test.each([
    ['who does not exist', '@nobody-of-that-name'],
    ['who may only read', '@dave'],
  ])(
    'where what decides over access is owned by somebody %s; once it is an owner, it is granted',
    async (_, owner) => {
      const owners = (of: string): string => `* ${of}\n/requests/ @bob @carol\n/policies/ @bob @carol\n`;
      acme = await company({ files: { '.github/CODEOWNERS': owners(owner) } });
      acme.repository.permit('dave', 'read');
      const { issue, pull = 0 } = await acme.request();
      await acme.approve(pull);
      await acme.ok('grant', { name: 'push' });
      expect(acme.policies()).toEqual([]);
      const said = (acme.comments(issue).at(-1) ?? '').replaceAll('\\', '');
      for (const path of ['.github/', 'aws-jit.yml']) expect(said).toContain(path);
      acme.repository.write({ '.github/CODEOWNERS': owners('@acme-admin') }, { by: 'acme-admin' });
      await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
      expect(acme.attached()).toHaveLength(1);
    },
  );
});

test('trial: true lifts it, and every message says so', async () => {
  acme = await company({ protected: false, configure: (text) => `${text}trial: true\n` });
  const { issue, pull } = await acme.granted();
  expect(acme.attached()).toHaveLength(1);
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  const asked = await acme.request('alice', { duration: '1 year' });
  const refused = await acme.request('mallory');
  const messages = [issue, asked.issue, refused.issue].flatMap((number) => acme.comments(number));
  expect(messages.length).toBeGreaterThanOrEqual(6);
  for (const message of [...messages, acme.repository.pull(pull).body])
    expect(message).toContain('`trial: true` is set in `aws-jit.yml`');
});
