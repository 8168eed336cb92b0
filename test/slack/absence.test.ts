import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { ANSWERS } from '../../sandbox/example.ts';
import { ALICE, HOUR, OBJECT } from '../action/company.ts';
import { headline, talking, type Talking } from './talk.ts';

jest.setTimeout(180_000);

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});
const open = async (): Promise<Talking> => (acme = await talking());

const health = ({ repository }: Talking) =>
  [...repository.state.issues.values()].filter(({ title }) => title === 'aws-jit: health');
const warnings = (stdout: string) => stdout.split('\n').filter((line) => line.startsWith('::warning::'));

const ABSENCES: Readonly<
  Record<string, { off: (acme: Talking) => void; on: (acme: Talking) => void; code: string }>
> = {
  'an outage': {
    off: ({ faults }) => {
      faults.order({ service: 'slack', times: Infinity, then: { status: 503 } });
    },
    on: ({ faults }) => {
      faults.clear();
    },
    code: 'unreachable',
  },
  'a page of a proxy': {
    off: ({ faults }) => {
      faults.order({ service: 'slack', times: Infinity, then: { html: true } });
    },
    on: ({ faults }) => {
      faults.clear();
    },
    code: 'unreachable',
  },
  'a rate limit': {
    off: ({ faults }) => {
      const headers = { 'Retry-After': '30' };
      faults.order({
        service: 'slack',
        match: { path: 'chat\\.postMessage' },
        times: Infinity,
        then: { status: 429, body: { ok: false, error: 'ratelimited' }, headers },
      });
    },
    on: ({ faults }) => {
      faults.clear();
    },
    code: 'rate-limited',
  },
  'a missing scope': {
    off: ({ slack }) => void slack.scopes.delete('chat:write'),
    on: ({ slack }) => void slack.scopes.add('chat:write'),
    code: 'missing_scope',
  },
  'a channel that is archived': {
    off: ({ slack }) => {
      for (const channel of slack.state.channels) channel.archived = true;
    },
    on: ({ slack }) => {
      for (const channel of slack.state.channels) channel.archived = false;
    },
    code: 'is_archived',
  },
  'an app that was put out of the channel': {
    off: ({ slack }) => {
      for (const channel of slack.state.channels) channel.member = false;
    },
    on: ({ slack }) => {
      for (const channel of slack.state.channels) channel.member = true;
    },
    code: 'not_in_channel',
  },
};

describe.each(Object.entries(ABSENCES))('%s', (_, { off, on, code }) => {
  test('stops no grant, is said once, and what was missed is told by the next run, once', async () => {
    const acme = await open();
    const { pull = 0 } = await acme.request();
    off(acme);
    await acme.approve(pull);
    const first = await acme.ok('grant', { name: 'push' });
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).toBe('allowed');
    expect(warnings(first.stdout)).toHaveLength(1);
    expect(health(acme)).toHaveLength(1);
    const [issue] = health(acme);
    expect(issue).toMatchObject({ state: 'open', pinned: true });
    expect(issue?.body).toContain(`(\`${code}\`)`);

    const { updatedAt } = issue ?? {};
    acme.clock.advance(60);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(health(acme)).toHaveLength(1);
    expect(health(acme)[0]?.updatedAt).toBe(updatedAt);
    expect(acme.thread()).toHaveLength(1);

    on(acme);
    await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.thread().map(headline)).toEqual(['Access is live', 'Access is live']);
    expect(acme.thread()[1]?.notified).toEqual(['U0ALICE']);
    expect(health(acme)[0]).toMatchObject({ state: 'closed' });
    await acme.ok('grant', { name: 'schedule', cron: '23 * * * *' });
    expect(acme.thread()).toHaveLength(2);
  });
});

test('no token: said once in the job, and nothing else', async () => {
  const acme = await open();
  const issue = await acme.file('alice', ANSWERS);
  const event = { name: 'issues', action: 'opened', number: issue, sender: 'alice' } as const;
  const run = await acme.ok('draft', event, { env: { SLACK_BOT_TOKEN: '' } });
  expect(run.stdout.match(/SLACK_BOT_TOKEN/g)).toHaveLength(1);
  expect(health(acme)).toEqual([]);
  expect(acme.faults.calls.filter(({ service }) => service === 'slack')).toEqual([]);
});

test('a wrong token reaches Slack and no other host, and is never printed', async () => {
  const acme = await open();
  const issue = await acme.file('alice', ANSWERS);
  const event = { name: 'issues', action: 'opened', number: issue, sender: 'alice' } as const;
  const run = await acme.ok('draft', event, { env: { SLACK_BOT_TOKEN: 'xoxb-wrong-0123456789' } });
  expect(warnings(run.stdout)).toEqual([expect.stringContaining('the token is wrong')]);
  expect(run.stdout.replace(/^::add-mask::.*$/gm, '')).not.toContain('xoxb-wrong');
});

test('a slow Slack delays the job by no more than its deadline', async () => {
  const acme = await open();
  acme.faults.order({ service: 'slack', times: Infinity, then: { delayMs: 25_000 } });
  const issue = await acme.file('alice', ANSWERS);
  const start = Date.now();
  const run = await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  expect(Date.now() - start).toBeLessThan(40_000);
  expect(warnings(run.stdout)).toHaveLength(1);
});

test('a warning that could not be scheduled is posted by the sweep', async () => {
  const acme = await open();
  const { pull = 0 } = await acme.request();
  await acme.approve(pull);
  acme.faults.order({
    service: 'slack',
    match: { path: 'chat\\.scheduleMessage' },
    times: Infinity,
    then: { status: 503 },
  });
  await acme.ok('grant', { name: 'push' });
  acme.faults.clear();
  acme.clock.advance(7 * HOUR + 45 * 60);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  const warned = acme.thread().filter(({ text }) => text.startsWith('Access ends soon'));
  expect(warned).toHaveLength(1);
  expect(warned[0]?.notified).toEqual(['U0ALICE']);
});
