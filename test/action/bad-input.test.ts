import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CONFIGURATION } from '../request/configuration.ts';
import { MALFORMED_BODIES } from '../request/malformed-bodies.ts';
import { company, MINUTE, REPOSITORY, type Company } from './company.ts';

/**
 * Malformed requests, through the built action: each gets one comment that names the fields, and nothing else comes of
 * it, neither a branch nor a pull request nor a draft.
 */
let acme: Company;
/** GitHub takes no longer body, so a longer one reaches only the parser's own tests. */
const BODIES = MALFORMED_BODIES.filter(({ body }) => body.length <= 65_536);
const issues = new Map<string, number>();

beforeAll(async () => {
  acme = await company({
    configure: (text) =>
      `${CONFIGURATION}max_open_per_person: 100\n${/^endpoints:.*$/m.exec(text)?.[0] ?? ''}\n`,
  });
  acme.github.addUser('octocat', { id: 583231 });
  acme.repository.permit('octocat', 'read');
  for (const { name, body } of BODIES) {
    issues.set(name, await acme.github.as('octocat').openIssue(REPOSITORY, 'AWS access', body));
  }
  // One by its event, as most are; the rest as a run finds them whose events were lost.
  const first = issues.get(BODIES[0]?.name ?? '') ?? 0;
  await acme.ok('draft', { name: 'issues', action: 'opened', number: first, sender: 'octocat' });
  acme.clock.advance(11 * MINUTE);
  await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
}, 240_000);
afterAll(() => acme.close());

test('there are at least thirty kinds', () => {
  expect(BODIES.length).toBeGreaterThanOrEqual(30);
});

test.each(BODIES.map(({ name, expectCodes }) => ({ name, expectCodes })))(
  '$name',
  ({ name, expectCodes }) => {
    const issue = issues.get(name) ?? 0;
    const asking = acme
      .comments(issue)
      .filter((comment) => comment.startsWith('@octocat, this request cannot be drafted yet.'));
    expect(asking).toHaveLength(1);
    // Every problem is in it; two of one kind in one field may share a line.
    const lines = (asking[0] ?? '').split('\n').filter((line) => /^\s*(?:-|\d+\.) /.test(line));
    expect(lines.length).toBeGreaterThanOrEqual(new Set(expectCodes).size > 0 ? 1 : 0);
    expect(acme.label(issue)).toBe('aws-jit: your turn');
    expect(acme.isOpen(issue)).toBe(true);
  },
);

test('no branch, no pull request, no draft', () => {
  expect([...acme.repository.state.refs.keys()].sort()).toEqual([
    'refs/heads/aws-jit-ledger',
    'refs/heads/main',
  ]);
  expect([...acme.repository.state.issues.values()].filter((each) => 'pull' in each)).toEqual([]);
});

test('a second run says nothing twice', async () => {
  const count = () => [...issues.values()].reduce((sum, issue) => sum + acme.comments(issue).length, 0);
  const before = count();
  await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  expect(count()).toBe(before);
});

test('an issue that is no request is left alone', async () => {
  const issue = await acme.github.as('octocat').openIssue(REPOSITORY, 'A question', 'How do I get access?');
  await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'octocat' });
  expect(acme.comments(issue)).toEqual([]);
  expect(acme.label(issue)).toBeUndefined();
});
