import { afterEach, expect, test } from '@jest/globals';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { codesIn, drafted, target, type Target } from './scene.ts';

/** What the attacks are refused for must not stand in the way of what is right. */
let acme: Company;
afterEach(() => acme.close());
const push = { name: 'push' } as const;
const states = (outputs: Readonly<Record<string, string>>): unknown =>
  JSON.parse(outputs['requests'] ?? '[]');
const approveTwice = async ({ as, pull }: Target): Promise<void> => {
  await as('bob').approve(REPOSITORY, pull);
  await as('carol').approve(REPOSITORY, pull);
};

test('merge commit, squash, rebase, and a merge queue that lands two in one push: all are granted', async () => {
  acme = await target();
  const targets = await drafted(acme, [{}, {}, {}, {}, {}]);
  const [merged, squashed, rebased, first, second] = targets as [Target, Target, Target, Target, Target];
  await acme.approve(merged.pull, 'merge');
  await acme.approve(squashed.pull, 'squash');
  await acme.approve(rebased.pull, 'rebase');
  for (const { pull, as } of [first, second]) await as('carol').approve(REPOSITORY, pull);
  acme.repository.mergeTogether([first.pull, second.pull], 'mallory', 'squash');
  // As repositories do that are set to it.
  acme.repository.push(squashed.branch, undefined, 'bob');
  const { outputs } = await acme.ok('grant', push);
  expect(states(outputs)).toEqual(targets.map(({ issue }) => ({ issue, state: 'granted' })));
  expect(acme.attached()).toHaveLength(5);
}, 60_000);

test('merged past the rules without approval: it waits, and an approval after the merge grants it', async () => {
  acme = await target();
  const [late, never] = (await drafted(acme, [{}, { answers: { duration: '1h' } }])) as [Target, Target];
  const mergedAt = acme.clock.now();
  late.adminMerges();
  never.adminMerges();
  const waiting = await acme.ok('grant', push);
  // What ends first comes first.
  expect(states(waiting.outputs)).toEqual([
    { issue: never.issue, state: 'waiting' },
    { issue: late.issue, state: 'waiting' },
  ]);
  expect(acme.policies()).toEqual([]);
  expect(acme.isOpen(late.issue)).toBe(true);

  acme.clock.advance(2 * HOUR);
  await late.as('bob').approve(REPOSITORY, late.pull);
  await never.as('bob').approve(REPOSITORY, never.pull);
  const { outputs } = await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
  expect(states(outputs)).toEqual([
    // Approved only when its window was over.
    { issue: never.issue, state: 'lapsed' },
    { issue: late.issue, state: 'granted' },
  ]);
  // The window began with the merge, not with the approval.
  const until = new Date((mergedAt + 8 * HOUR) * 1000).toISOString().replace(/[-:]|\.\d+/g, '');
  expect(acme.policies()).toEqual([expect.stringContaining(`-${late.issue}.1-${until}`)]);
}, 60_000);

test('two approvers: one is not enough, the merge by the first does not count twice, the second may come later', async () => {
  acme = await target((text) => `${text}approval: {required: 2}\n`);
  const [both, one] = (await drafted(acme, [{}, {}])) as [Target, Target];
  await approveTwice(both);
  await both.as('bob').merge(REPOSITORY, both.pull, 'squash');
  await acme.approve(one.pull);
  const first = await acme.ok('grant', push);
  expect(states(first.outputs)).toEqual([
    { issue: both.issue, state: 'granted' },
    { issue: one.issue, state: 'waiting' },
  ]);
  expect(codesIn(first.stdout, one.issue)).toContain('approvals-missing');
  expect(acme.comments(one.issue).join('\n')).toContain('1 of 2');
  acme.clock.advance(5 * MINUTE);
  await one.as('carol').approve(REPOSITORY, one.pull);
  await acme.ok('grant', push);
  expect(acme.attached()).toHaveLength(2);
}, 60_000);

test('a team as code owner: counts with the token of an App, and for nobody without it', async () => {
  acme = await target();
  const { github, repository } = acme;
  github.addApp('acme-members[bot]', { metadata: 'read', members: 'read' });
  github.addTeam('acme', 'security', ['erin']);
  const team = github.world.team('acme', 'security');
  repository.state.teams.set(team?.id ?? 0, 'write');
  repository.write(
    { '.github/CODEOWNERS': '* @acme-admin @bob\n/requests/ @acme/security\n/policies/ @acme/security\n' },
    { by: 'acme-admin' },
  );
  const [request, outsider] = (await drafted(acme, [{}, {}])) as [Target, Target];
  await acme.approve(request.pull, 'squash', 'erin');
  await outsider.as('carol').approve(REPOSITORY, outsider.pull);
  outsider.adminMerges();

  const without = await acme.ok('grant', push);
  expect(codesIn(without.stdout, request.issue)).toEqual(['approvals-missing', 'team-unread']);
  expect(acme.comments(request.issue).join('\n')).toContain('GitHub App with "Members: read"');
  expect(acme.policies()).toEqual([]);

  const token = github.tokenOf('acme-members[bot]', { permissions: { members: 'read' } });
  const { outputs, stdout } = await acme.ok('grant', push, { inputs: { 'members-token': token } });
  expect(stdout).toContain(`::add-mask::${token}`);
  expect(states(outputs)).toEqual([
    { issue: request.issue, state: 'granted' },
    { issue: outsider.issue, state: 'waiting' },
  ]);
  expect(codesIn(stdout, outsider.issue)).toContain('not-code-owner');
  expect(acme.attached()).toHaveLength(1);
  // The App's token is used for the team alone.
  const asApp = acme.faults.calls.filter(({ actor }) => actor === 'acme-members[bot]');
  expect(new Set(asApp.map(({ operation }) => operation.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['/orgs/acme']),
  );
}, 60_000);

test('main without rules, and with rules that do not ask for owners: refused with what to set; set, and it is granted', async () => {
  acme = await target();
  const rules = acme.repository.state.rulesets;
  const [request] = (await drafted(acme, [{}])) as [Target];
  await request.bobMerges();
  acme.repository.setRules([]);
  const bare = await acme.ok('grant', push);
  expect(codesIn(bare.stdout, request.issue)).toEqual(['rule-missing']);
  expect(acme.comments(request.issue).join('\n')).toContain('Require review from Code Owners');
  acme.repository.write({ '.github/CODEOWNERS': '/requests/ @bob\n/policies/ @bob\n' }, { by: 'acme-admin' });
  acme.repository.state.rulesets = rules;
  const unowned = await acme.ok('grant', push);
  expect(codesIn(unowned.stdout, request.issue)).toContain('protected-path-unowned');
  expect(acme.policies()).toEqual([]);
  acme.repository.write({ '.github/CODEOWNERS': '* @bob\n' }, { by: 'acme-admin' });
  await acme.ok('grant', push);
  expect(acme.attached()).toHaveLength(1);
}, 60_000);
