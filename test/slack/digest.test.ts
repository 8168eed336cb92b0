// The last week in one message: once, in the default channel, notifying nobody.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { digestMessage } from '../../src/slack/digest-message.ts';
import { notifiedBy } from '../../sandbox/slack/block-kit.ts';
import { checkoutLedger } from '../action/ledger-checkout.ts';
import { HOUR } from '../action/company.ts';
import { shown, talking, type Talking } from './talk.ts';

jest.setTimeout(300_000);

const DAILY = { name: 'schedule', cron: '11 5 * * *' } as const;
const DAY = 24 * HOUR;
/** The example begins on a Wednesday at nine. */
const TO_MONDAY = 4 * DAY + 21 * HOUR;

/** A week with one grant, of which nothing was used, and then Monday morning. */
async function week(): Promise<Talking & { issue: number }> {
  const acme = await talking();
  const { issue } = await acme.granted();
  acme.clock.advance(9 * HOUR);
  await acme.ok('sweep', { name: 'schedule', cron: '23 * * * *' });
  acme.clock.advance(TO_MONDAY - 9 * HOUR);
  return { ...acme, issue };
}
const inputs = (acme: Talking, issue: number) => {
  const ledger = checkoutLedger(acme, [issue]);
  return { inputs: { ledger, out: join(ledger, 'out') } };
};
const digests = ({ slack }: Talking) =>
  slack.state.channels.flatMap(({ messages }) =>
    messages.filter(({ text }) => text.includes('2026-11-16 to 2026-11-22')),
  );

test('on Monday the report says that it is due, and a job without AWS tells it, once', async () => {
  const acme = await week();
  try {
    const report = await acme.ok('report', DAILY, inputs(acme, acme.issue));
    expect(report.outputs['digest']).toBe('true');
    expect(digests(acme)).toEqual([]);
    const told = await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    expect(told.summary).toContain('2026-11-16 to 2026-11-22');
    const [message, ...more] = digests(acme);
    expect(more).toEqual([]);
    expect(message?.notified).toEqual([]);
    const text = message === undefined ? '' : shown(message);
    expect(text).toContain('Requests: 1, of which 1 granted');
    expect(text).toContain('Live now: 0; 0 pending');
    expect(text.split('\n').length).toBeLessThanOrEqual(20);
    // Again the same day, and on Tuesday; on Wednesday it is not even due.
    await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    acme.clock.advance(DAY);
    expect((await acme.ok('report', DAILY, inputs(acme, acme.issue))).outputs['digest']).toBe('true');
    await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    expect(digests(acme)).toHaveLength(1);
    acme.clock.advance(DAY);
    expect((await acme.ok('report', DAILY, inputs(acme, acme.issue))).outputs['digest']).toBe('false');
  } finally {
    await acme.close();
  }
});

test.each(['before', 'after', 'unanswered'] as const)(
  'killed %s it is posted, the next run ends with one message',
  async (how) => {
    const acme = await week();
    try {
      let met = false;
      let kill: () => void = () => undefined;
      for (let n = 1; n <= 30; n += 1)
        acme.faults.onCall(
          n,
          ({ service, operation }) => {
            if (met || service !== 'slack' || operation !== 'chat.postMessage') return undefined;
            met = true;
            if (how !== 'unanswered') kill();
            return { close: how === 'before' ? 'before' : 'after' };
          },
          how === 'before' ? 'before' : 'after',
        );
      await acme.run('digest', DAILY, { ...inputs(acme, acme.issue), onStart: (end) => (kill = end) });
      expect(met).toBe(true);
      acme.faults.clear();
      expect(digests(acme)).toHaveLength(how === 'before' ? 0 : 1);
      await acme.ok('digest', DAILY, inputs(acme, acme.issue));
      expect(digests(acme)).toHaveLength(1);
    } finally {
      await acme.close();
    }
  },
);

test('Slack that does not answer fails nothing, and the next day’s run tells it', async () => {
  const acme = await week();
  try {
    acme.faults.order({
      service: 'slack',
      match: { path: 'chat.postMessage' },
      then: { status: 200, body: { ok: false, error: 'is_archived' } },
    });
    const run = await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    expect(run.stdout).toContain('is not told on Slack');
    acme.faults.clear();
    acme.clock.advance(DAY);
    await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    expect(digests(acme)).toHaveLength(1);
  } finally {
    await acme.close();
  }
});

test('slack.digest: false tells nothing', async () => {
  const acme = await week();
  try {
    const text = acme.repository.read('aws-jit.yml') ?? '';
    acme.repository.write(
      { 'aws-jit.yml': text.replace(/^slack:$/m, 'slack:\n  digest: false') },
      { by: 'acme-admin', message: 'No digest' },
    );
    expect((await acme.ok('report', DAILY, inputs(acme, acme.issue))).outputs['digest']).toBe('false');
    await acme.ok('digest', DAILY, inputs(acme, acme.issue));
    expect(digests(acme)).toEqual([]);
  } finally {
    await acme.close();
  }
});

test('made-up history is in no number, and names of the ledger call nobody', async () => {
  const acme = await week();
  try {
    const { inputs: folders } = inputs(acme, acme.issue);
    const line = (issue: number, data: object) =>
      `${JSON.stringify({ id: `requested-${issue}`, kind: 'requested', issue, at: '2026-11-19T10:00:00Z', run: '1', data })}\n`;
    const requester = { id: 1003, login: 'carol' };
    const account = 'a<!channel> @here <@U0ALICE>';
    writeFileSync(
      join(folders.ledger, 'events/2026-11/900.jsonl'),
      line(900, { requester, account: 'prod', synthetic: true }),
    );
    for (const issue of [901, 902, 903])
      writeFileSync(
        join(folders.ledger, `events/2026-11/${issue}.jsonl`),
        line(issue, { requester, account, services: ['s3'], resources: ['arn:aws:s3:::x/*'] }),
      );
    await acme.ok('digest', DAILY, { inputs: folders });
    const [message] = digests(acme);
    const text = message === undefined ? '' : shown(message);
    expect(text).toContain('Requests: 4, of which 1 granted');
    expect(message?.notified).toEqual([]);
  } finally {
    await acme.close();
  }
});

describe('the message', () => {
  const facts = (value: string) => Array.from({ length: 30 }, (_, n) => [`Fact ${n}`, value] as const);
  test.each([
    '<!channel> @here <@U0ALICE> *x* <https://evil.example|y>',
    'x'.repeat(10_000),
    '\u202Eabc\u200B\n\n\n',
    '😀'.repeat(500),
  ])('fits a screen and notifies nobody, whatever a value is: %j', (value) => {
    const message = digestMessage({
      name: 'aws-jit',
      days: '2026-11-16 to 2026-11-22',
      facts: [['Requests', value], ...facts(value)],
      run: 'https://github.com/acme/aws-access/actions/runs/1',
    });
    expect(notifiedBy(message.text, message.blocks as Parameters<typeof notifiedBy>[1])).toEqual([]);
    expect(message.text).not.toMatch(/[<>]/);
    expect(JSON.stringify(message.blocks)).not.toMatch(/"type":"(?:user|usergroup|link|broadcast)"/);
    expect(JSON.stringify(message.blocks)).not.toMatch(/[\u202E\u200B]/);
    expect(JSON.stringify(message.blocks).length).toBeLessThan(8_000);
    for (const block of message.blocks)
      if (block.type === 'rich_text')
        for (const each of block.elements) expect(each.elements.length).toBeLessThanOrEqual(14);
  });
});
