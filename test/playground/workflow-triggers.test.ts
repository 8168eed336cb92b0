import { describe, expect, test } from '@jest/globals';
import { evaluate, filled, holds } from '../../sandbox/workflow-expression.ts';
import { lastDue, starts, workflowsIn } from '../../sandbox/workflow-triggers.ts';
import { formatInstant, parseInstant, type Instant } from '../../src/terms/instant.ts';
import { workflows } from '../../src/workflows/workflows.ts';

const at = (text: string): Instant => parseInstant(text) as Instant;

describe('conditions, as GitHub documents them', () => {
  const github = { event_name: 'issues', event: { action: 'closed', issue: { number: 7 }, n: 3 } };
  test.each([
    ["github.event_name == 'ISSUES'", true],
    ["github.event_name != 'issues'", false],
    ["github.event.action == 'closed' && !cancelled()", true],
    ["github.event.comment.body == ''", true],
    ["contains(github.event.action, 'LOSE') || startsWith('a', 'b')", true],
    ["(github.event.n == 3 || false) && startsWith(github.event_name, 'iss')", true],
    ['github.event.pull_request.head.repo.id == github.event.n', false],
    ['${{ !cancelled() }}', true],
  ])('%s', (condition, expected) => {
    expect(holds(condition, { github })).toBe(expected);
  });
  test('a template takes the first that is there', () => {
    const group = "revoke-${{ github.event.inputs.issue || github.event.issue.number || 'due' }}";
    expect([filled(group, { github }), filled(group, { github: {} })]).toEqual(['revoke-7', 'revoke-due']);
  });
  test.each(['hashFiles(a)', 'a ==', '(a', 'a b', 'a ? b'])('%s is not guessed at', (expression) => {
    expect(() => evaluate(expression, {})).toThrow();
  });
});

describe('what starts', () => {
  const role = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;
  const all = workflowsIn(
    workflows({
      uses: `example/aws-jit-permissions@${'0'.repeat(40)}`,
      runner: 'ubuntu-24.04',
      region: 'eu-west-1',
      granterRole: role('g'),
      revokerRole: role('r'),
      readerRole: role('d'),
    }),
  );
  const started = (...[event]: [Parameters<typeof starts>[1]]): readonly string[] =>
    all.filter((each) => starts(each, event)).map(({ file }) => file.replace(/^aws-jit-|\.yml$/g, ''));
  test.each([
    [{ name: 'issues', action: 'opened' }, ['request']],
    [{ name: 'issues', action: 'labeled' }, []],
    [{ name: 'issues', action: 'closed' }, ['request', 'revoke']],
    [{ name: 'push', branch: 'main', paths: ['policies/prod/2026-11/1.json'] }, ['grant']],
    [{ name: 'push', branch: 'main', paths: ['README.md'] }, []],
    [{ name: 'push', branch: 'other', paths: ['requests/prod/2026-11/1.yml'] }, []],
    [{ name: 'schedule', cron: '23 * * * *' }, ['schedule']],
    [{ name: 'workflow_dispatch', workflow: 'aws-jit-grant.yml' }, ['grant']],
  ])('%j', (event, expected) => {
    expect(started(event)).toEqual(expected);
  });
});

describe('when a schedule was last due', () => {
  test.each([
    ['23 * * * *', '2026-11-18T09:00:00Z', '2026-11-18T11:00:00Z', '2026-11-18T10:23:00Z'],
    ['23 * * * *', '2026-11-18T09:23:00Z', '2026-11-18T09:40:00Z', undefined],
    ['23 * * * *', '2026-11-18T09:00:00Z', '2026-11-18T09:23:00Z', '2026-11-18T09:23:00Z'],
    ['47 4 * * *', '2026-11-18T09:00:00Z', '2026-11-19T09:00:00Z', '2026-11-19T04:47:00Z'],
    ['47 4 * * *', '2026-11-18T09:00:00Z', '2026-11-18T23:00:00Z', undefined],
  ])('%s, from %s to %s', (cron, from, to, expected) => {
    const due = lastDue(cron, at(from), at(to));
    expect(due === undefined ? undefined : formatInstant(due)).toBe(expected);
  });
});
