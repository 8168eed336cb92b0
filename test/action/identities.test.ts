import { afterEach, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { company, DEPLOY, HOUR, MINUTE, OBJECT, type Company } from './company.ts';

/** Who somebody is in AWS, by the built action. */

let running: Company | undefined;
afterEach(() => running?.close());

test('somebody unknown is proposed in a pull request, once, and nothing is granted by it', async () => {
  const at = (running = await company({
    configure: (text) => `${text}identity_patterns: {iam_user: "{login}"}\n`,
  }));
  const proposals = () =>
    [...at.repository.state.issues.values()].filter(
      (each) => 'pull' in each && each.pull.head.ref === `aws-jit-identity/${PEOPLE.mallory}`,
    );
  const first = await at.request('mallory');
  const second = await at.request('mallory');
  expect([first.pull, second.pull, proposals().length]).toEqual([undefined, undefined, 1]);
  const [proposal] = proposals();
  for (const { issue } of [first, second]) {
    expect(at.comments(issue).join('\n')).toContain(`#${proposal?.number ?? 0} proposes it`);
  }
  expect(at.repository.read('aws-jit.yml', `aws-jit-identity/${PEOPLE.mallory}`)).toContain(
    `"${PEOPLE.mallory}": { login: mallory, iam_user: "mallory" }`,
  );
  expect(at.repository.read('aws-jit.yml')).not.toContain('mallory');
  expect(proposal?.state).toBe('open');
});

test('access for a shared role reaches its members, who therefore do not approve it', async () => {
  const at = (running = await company({
    configure: (text) =>
      text
        .replace(', iam_role: deploy', ', iam_user: dave')
        .concat(
          `roles:\n  release: {account: prod, role: deploy, members: [${PEOPLE.dave}, ${PEOPLE.bob}]}\n`,
        ),
  }));
  const refused = await at.request('alice', { role: 'release' });
  expect(refused.pull).toBeUndefined();
  expect(at.comments(refused.issue).join('\n')).toContain('not among those who may ask for the role release');

  const { issue, pull } = await at.request('dave', { role: 'release' });
  const review = at.repository.read(`policies/prod/2026-11/${issue}.md`, `aws-jit/${issue}`) ?? '';
  expect(review).toContain(`everybody who can assume it: GitHub ids ${PEOPLE.bob}`);
  at.clock.advance(5 * MINUTE);
  await at.approve(pull ?? 0);
  await at.run('grant', { name: 'push' });
  expect(at.can(DEPLOY, 's3:GetObject', OBJECT)).toBe('implicitDeny');
  await at.github.as('carol').approve('acme/aws-access', pull ?? 0);
  await at.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(at.can(DEPLOY, 's3:GetObject', OBJECT)).toBe('allowed');
  expect(at.comments(issue).at(-1)).toContain('role_arn = arn:aws:iam::111122223333:role/deploy');
  at.clock.advance(9 * HOUR);
  expect(at.can(DEPLOY, 's3:GetObject', OBJECT)).toBe('implicitDeny');
});
