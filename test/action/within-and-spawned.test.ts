// What ships is a process; nearly all tests run the action within their own. Both have to show and to do the same.
import { expect, test } from '@jest/globals';
import type { Command, RunOptions } from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import { MINUTE, REPOSITORY } from './company.ts';
import { within } from '../in-process/within.ts';
import { talking } from '../slack/talk.ts';

const HOURLY = { name: 'schedule', cron: '23 * * * *' } as const;

interface Shown {
  readonly command: Command;
  readonly result: StepResult;
  /** Every call that reached a service, in its order. */
  readonly calls: readonly string[];
}

/** Each command of the action once, and one that fails, in a company of its own. */
async function everyCommand(options: RunOptions): Promise<readonly Shown[]> {
  const acme = await talking();
  const shown: Shown[] = [];
  /** What differs from one company to the next: ports, commits, runs, tokens. */
  const same = (text: string): string =>
    text
      .replace(/127\.0\.0\.1:\d+/g, 'HOST')
      .replace(/[0-9a-f]{40}/g, 'SHA')
      .replace(/\b[0-9a-f]{7}\b/g, 'SHORT')
      .replace(/\b9\d{9}\b/g, 'RUN')
      .replace(/::add-mask::.*/g, '::add-mask::')
      .replace(/^ {4}at .*$/gm, '')
      .replace(/^::debug::.*$/gm, '::debug::');
  const run = async (command: Command, event: EventOrder, more: RunOptions = {}): Promise<void> => {
    const from = acme.faults.calls.length;
    const { code, stdout, stderr, outputs, summary } = await acme.run(command, event, {
      ...options,
      ...more,
    });
    const calls = acme.faults.calls
      .slice(from)
      .map((call) => same(`${call.service} ${call.operation} ${call.status}`));
    const result = { code, stdout: same(stdout), stderr, outputs, summary: same(summary) };
    shown.push({ command, result, calls: [...calls].sort() });
  };
  try {
    const issue = await acme.file('alice', {
      account: 'prod',
      services: 's3',
      resources: 'nightly-exports',
      access: 'read',
      reason: 'Find out why the nightly parser fails',
      duration: '8h',
    });
    await run('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
    await run('comment', HOURLY);
    acme.clock.advance(5 * MINUTE);
    await acme.approve(acme.pullOf(issue) ?? 0);
    await run('grant', { name: 'push' });
    await run('watch', HOURLY);
    await acme.github.as('alice').closeIssue(REPOSITORY, issue);
    await run('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
    await run('sweep', HOURLY);
    await run('close', HOURLY);
    const nowhere = { ledger: '/nonexistent/ledger', out: '/nonexistent/out' };
    await run('report', HOURLY, { inputs: nowhere });
    await run('digest', HOURLY, { inputs: nowhere });
    await run('examine', HOURLY, { inputs: { role: 'granter' } });
    await run('doctor', { name: 'schedule', cron: '41 5 * * *' });
    await run('grant', { name: 'push' }, { inputs: { command: 'give' } });
    return shown;
  } finally {
    await acme.close();
  }
}

test('every command shows and does the same within this process as in one of its own', async () => {
  expect(within).toBeDefined();
  const inside = await everyCommand({});
  const spawned = await everyCommand({ spawned: true });
  expect(new Set(spawned.map(({ command }) => command)).size).toBe(11);
  for (const { command, result } of spawned.slice(0, 6))
    expect({ command, ...result }).toMatchObject({ code: 0 });
  expect(inside).toEqual(spawned);
}, 300_000);
