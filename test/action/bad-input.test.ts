import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parseIssueBody } from '../../src/request/form/issue-body.ts';
import { inlineText } from '../../src/text/markdown.ts';
import { loadCatalog } from '../../src/shipped/catalog-file.ts';
import { configuration, CONFIGURATION } from '../request/configuration.ts';
import { MALFORMED_BODIES } from '../request/malformed-bodies.ts';
import { company, MINUTE, REPOSITORY, type Company } from './company.ts';

/**
 * Malformed requests, through the built action: each gets one comment that names the fields, and nothing else comes of
 * it, neither a branch nor a pull request nor a draft.
 */
let acme: Company;
/** GitHub takes no longer body, so a longer one reaches only the parser's own tests. */
const BODIES = MALFORMED_BODIES.filter(({ body }) => body.length <= 65_536);
/** So many comments and labels are written in a burst; more would be slowed down to one a second. */
const IN_ONE_RUN = 8;
const issues = new Map<string, number>();

beforeAll(async () => {
  acme = await company({
    configure: (text) =>
      `${CONFIGURATION}max_open_per_person: 100\n${/^endpoints:.*$/m.exec(text)?.[0] ?? ''}\n`,
  });
  acme.github.addUser('octocat', { id: 583231 });
  acme.repository.permit('octocat', 'read');
  for (let at = 0; at < BODIES.length; at += IN_ONE_RUN) {
    for (const { name, body } of BODIES.slice(at, at + IN_ONE_RUN))
      issues.set(name, await acme.github.as('octocat').openIssue(REPOSITORY, 'AWS access', body));
    if (at === 0) {
      // One by its event, as most are; the rest as a run finds them whose events were lost.
      const number = issues.get(BODIES[0]?.name ?? '') ?? 0;
      await acme.ok('draft', { name: 'issues', action: 'opened', number, sender: 'octocat' });
    }
    acme.clock.advance(11 * MINUTE);
    await acme.ok('draft', { name: 'schedule', cron: '23 * * * *' });
  }
}, 120_000);
afterAll(() => acme.close());

test('there are at least thirty kinds', () => {
  expect(BODIES.length).toBeGreaterThanOrEqual(30);
});

test.each(BODIES)('$name', ({ name, body, expectCodes }) => {
  const issue = issues.get(name) ?? 0;
  const asking = acme
    .comments(issue)
    .filter((comment) => comment.startsWith('@octocat, this request cannot be drafted yet.'));
  expect(asking).toHaveLength(1);
  const read = parseIssueBody(body, configuration(), loadCatalog());
  const problems = read.ok ? [] : read.problems;
  expect(problems.map(({ code }) => code).sort()).toEqual([...expectCodes].sort());
  for (const { path, message } of problems) {
    expect(asking[0]).toContain(`**${inlineText(path, 80)}**`);
    expect(asking[0]).toContain(inlineText(message));
  }
  expect(acme.label(issue)).toBe('aws-jit: your turn');
  expect(acme.isOpen(issue)).toBe(true);
});

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
