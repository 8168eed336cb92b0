import { afterEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../src/config/read-config.ts';
import { PEOPLE } from '../../sandbox/example.ts';
import { talking, headline, shown, type Talking } from '../slack/talk.ts';
import { HOUR, MINUTE } from './company.ts';

/** Approvers who do not answer: the next group is told, once, where it is decided and in the same thread. */
const SCHEDULE = { name: 'schedule', cron: '23 * * * *' } as const;
let acme: Talking;

const open = async (groups: string): Promise<{ readonly issue: number; readonly pull: number }> => {
  acme = await talking({
    configure: (text) => `${text}approval: {escalate_after: 3h, escalation: ${groups}}\n`,
  });
  const { issue, pull = 0 } = await acme.request();
  return { issue, pull };
};
const mentions = (pull: number): readonly string[] =>
  acme.comments(pull).flatMap((text) => /^(?:@[\w-]+ ?)+(?=: nobody has decided)/.exec(text)?.[0] ?? []);
const told = () =>
  acme
    .thread()
    .filter((message) => headline(message) === 'Nobody has decided yet' && message.notified.length > 0);

describe('nobody has decided', () => {
  afterEach(() => acme.close());

  test('group after group, each once, on the pull request and in the thread', async () => {
    const { issue, pull } = await open(`[[${PEOPLE.carol}], [${PEOPLE.bob}, ${PEOPLE.alice}]]`);
    acme.clock.advance(3 * HOUR - 10 * MINUTE);
    await acme.ok('close', SCHEDULE);
    expect(mentions(pull)).toEqual([]);
    acme.clock.advance(10 * MINUTE);
    await acme.ok('close', SCHEDULE);
    await acme.ok('close', SCHEDULE);
    expect(mentions(pull)).toEqual(['@carol']);
    expect(told().map(({ notified }) => notified)).toEqual([['U0CAROL']]);
    expect(told().map(shown).join()).toContain('approve and merge the pull request to grant it');
    acme.clock.advance(3 * HOUR);
    await acme.ok('close', SCHEDULE);
    await acme.ok('close', SCHEDULE);
    // alice asked for it: she is not told to decide.
    expect(mentions(pull)).toEqual(['@carol', '@bob']);
    expect(acme.label(issue)).toBe('aws-jit: in review');
    expect(acme.ledger(issue).filter((kind) => kind === 'escalated')).toHaveLength(2);
  });

  test('decided before: nobody is told', async () => {
    const { pull } = await open(`[[${PEOPLE.carol}]]`);
    await acme.approve(pull);
    await acme.ok('grant', { name: 'push' });
    acme.clock.advance(4 * HOUR);
    await acme.ok('close', SCHEDULE);
    expect(mentions(pull)).toEqual([]);
  });

  test('somebody whom CODEOWNERS do not name could not approve: told nothing, and the run says what is wrong', async () => {
    const { pull } = await open(`[[${PEOPLE.dave}, ${PEOPLE.carol}]]`);
    acme.clock.advance(3 * HOUR);
    const run = await acme.run('close', SCHEDULE);
    expect([run.code, mentions(pull)]).toEqual([1, ['@carol']]);
    expect(run.stdout + run.stderr).toContain(
      `approval.escalation in aws-jit.yml names dave (${PEOPLE.dave}), who could not approve it`,
    );
  });

  test('killed before it was recorded: said once all the same', async () => {
    const { pull } = await open(`[[${PEOPLE.carol}]]`);
    acme.clock.advance(3 * HOUR);
    acme.faults.order({
      service: 'github',
      match: { path: '/graphql createCommitOnBranch' },
      times: Infinity,
      then: { status: 502 },
    });
    await acme.run('close', SCHEDULE);
    acme.faults.clear();
    await acme.ok('close', SCHEDULE);
    expect(mentions(pull)).toEqual(['@carol']);
    expect(told()).toHaveLength(1);
  });
});

test.each([
  ['a time and nobody', 'approval: {escalate_after: 4h}', 'approval.escalate_after'],
  ['somebody and no time', 'approval: {escalation: [[1]]}', 'approval.escalation'],
  [
    'somebody whom approvers leave out',
    'approvers: {prod: [1], default: [1, 2]}\napproval: {escalate_after: 4h, escalation: [[1], [2]]}',
    'approval.escalation[1]',
  ],
  ['nobody in a group', 'approval: {escalate_after: 4h, escalation: [[]]}', 'approval.escalation[0]'],
])('%s is an error of the configuration', (_, text, path) => {
  const read = readConfig(
    `aws_region: eu-west-1\nallowed_services: [s3]\naccounts: {prod: {id: "111122223333"}, test: {id: "111122223334"}}\n${text}\n`,
  );
  expect(read.ok ? [] : read.problems.map((each) => each.path)).toEqual([path]);
});
