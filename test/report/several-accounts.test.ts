import { describe, expect, test } from '@jest/globals';
import { isLive, readHistory } from '../../src/report/history.ts';
import { parseInstant, type Instant } from '../../src/terms/instant.ts';

/** One request for three accounts, as the jobs record it: each account is an access of its own. */
const at = (text: string): Instant => parseInstant(`2026-11-18T${text}:00Z`) as Instant;
const line = (id: string, time: string, data: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    id,
    kind: id.split(':')[0],
    issue: 7,
    at: `2026-11-18T${time}:00Z`,
    run: '1',
    data: { created: '2026-11-18T09:00:00Z', requester: { id: 1001, login: 'alice' }, ...data },
  });
const granted = (part: string, account: string, accountId: string): string =>
  line(`granted:${part}:2026-11-18T17:05:00Z`, '09:06', {
    part,
    account,
    accountId,
    principal: 'iam-user/alice',
    until: '2026-11-18T17:05:00Z',
    from: '2026-11-18T09:05:00Z',
    arn: `arn:aws:iam::${accountId}:policy/jit/4242/jit-4242-7.${part}-20261118T170500Z`,
    statements: [
      { actions: ['sqs:ReceiveMessage'], resources: [`arn:aws:sqs:eu-west-1:${accountId}:imports`] },
    ],
  });
const read = (...lines: readonly string[]) =>
  readHistory('events/2026-11/7.jsonl', `${lines.join('\n')}\n`, at('18:00'));
const drafted = line('drafted:1', '09:00', { account: 'prod', accountId: '111122223333', risk: 'medium' });

describe('the history of a request for several accounts', () => {
  const { history, others, problems } = read(
    drafted,
    granted('1', 'prod', '111122223333'),
    granted('2', 'staging', '444455556666'),
    line('failed:3:NoSuchEntity', '09:06', { part: '3', account: 'dev' }),
    line('revoked:2', '10:00', { part: '2', account: 'staging', by: 'bob' }),
    line('granted:3:2026-11-18T17:05:00Z', '11:00', {
      part: '3',
      account: 'dev',
      accountId: '777788889999',
      until: '2026-11-18T17:05:00Z',
      from: '2026-11-18T09:05:00Z',
    }),
  );
  const all = [history, ...(others ?? [])];

  test('is one access for each, with its own account, object and state', () => {
    expect(problems).toEqual([]);
    expect(all.map((each) => [each?.account, each?.accountId, each?.state])).toEqual([
      ['prod', '111122223333', 'granted'],
      ['staging', '444455556666', 'revoked'],
      ['dev', '777788889999', 'granted'],
    ]);
    expect(all.map((each) => each?.parts?.map(({ part }) => part))).toEqual([['1'], ['2'], ['3']]);
    expect(all[1]?.statements[0]?.resources).toEqual(['arn:aws:sqs:eu-west-1:444455556666:imports']);
    expect(all.every((each) => each?.risk === 'medium' && each.issue === 7)).toBe(true);
  });

  test('what was taken back in one is live in the others', () => {
    expect(all.map((each) => each !== undefined && isLive(each, at('12:00')))).toEqual([true, false, true]);
  });

  test('its end is that of all of them', () => {
    const over = read(
      drafted,
      granted('1', 'prod', '111122223333'),
      granted('2', 'staging', '444455556666'),
      line('expired:2026-11-18T17:05:00Z', '17:23', { until: '2026-11-18T17:05:00Z' }),
    );
    for (const each of [over.history, ...(over.others ?? [])]) expect(each?.ended?.how).toBe('expired');
  });

  test('a request for one account, extended or not, is one', () => {
    const one = read(
      drafted,
      line('granted:2026-11-18T17:05:00Z', '09:06', { until: '2026-11-18T17:05:00Z', account: 'prod' }),
      line('granted:2026-11-18T19:05:00Z', '16:00', { until: '2026-11-18T19:05:00Z', part: 'x1' }),
    );
    expect(one.others).toBeUndefined();
    expect(one.history?.parts?.map(({ part }) => part)).toEqual(['1', 'x1']);
  });
});
