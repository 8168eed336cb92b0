// The runner's own clock is wrong: every time that is told or scheduled is GitHub's all the same.
import { execFileSync } from 'node:child_process';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { HOUR, MINUTE, START } from '../action/company.ts';
import { ANSWERS } from '../../sandbox/example.ts';
import { headline, shown, talking, type Talking } from './talk.ts';

jest.setTimeout(120_000);

const DAY = 24 * HOUR;

let acme: Talking | undefined;
afterEach(async () => {
  await acme?.close();
  acme = undefined;
});

/** Options of Node that give a program a clock which is off by some seconds, before anything of it runs. */
function clockOffBy(seconds: number): { readonly NODE_OPTIONS: string } {
  const program = `
    const real = Date.now.bind(Date);
    const now = () => real() + ${seconds * 1000};
    globalThis.Date = new Proxy(Date, {
      construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
      apply: (target) => new target(now()).toString(),
      get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
    });`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
}

test('a program under test really has the wrong clock', () => {
  const script =
    'process.stdout.write(JSON.stringify([Date.now(), new Date().getTime(), Date.parse(Date())]))';
  const told = execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, ...clockOffBy(3 * DAY) },
    encoding: 'utf8',
  });
  for (const each of JSON.parse(told) as number[])
    expect(Math.abs(each - Date.now() - 3 * DAY * 1000)).toBeLessThan(MINUTE * 1000);
});

describe.each([
  ['three days ahead', 3 * DAY],
  ['thirty days behind', -30 * DAY],
])('a runner that is %s', (_, off) => {
  test('schedules, tells, warns and ends at the same times as any other', async () => {
    const company = (acme = await talking());
    const more = { env: clockOffBy(off), spawned: true } as const;
    const issue = await company.file('alice', ANSWERS);
    await company.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' }, more);
    const scheduled = () => company.slack.state.scheduled.map(({ postAt }) => postAt);
    expect(scheduled()).toEqual([START + 4 * HOUR]);
    const [root] = company.thread();
    expect(root && shown(root)).toContain('as of 2026-11-18 09:00 UTC');

    company.clock.advance(5 * MINUTE);
    await company.approve(company.pullOf(issue) ?? 0);
    await company.ok('grant', { name: 'push' }, more);
    expect(scheduled()).toEqual([START + 5 * MINUTE + 8 * HOUR - 30 * MINUTE]);
    expect(company.comments(issue).join('\n')).toContain('2026-11-18 17:05 UTC');

    // Before the end nothing is removed, and after it nothing is left.
    company.clock.advance(7 * HOUR + 45 * MINUTE);
    await company.ok('sweep', { name: 'schedule', cron: '23 * * * *' }, more);
    expect(company.attached()).toHaveLength(1);
    company.clock.advance(HOUR);
    await company.ok('sweep', { name: 'schedule', cron: '23 * * * *' }, more);
    expect(company.attached()).toEqual([]);
    expect(company.thread().map(headline)).toEqual([
      'Access has ended',
      'Access is live',
      'Access ends soon, at 2026-11-18 17',
      'Access has ended',
    ]);
    const ledger = (company.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => (JSON.parse(line) as { at: string }).at);
    expect(ledger.length).toBeGreaterThan(3);
    for (const at of ledger) expect(at).toMatch(/^2026-11-18T/);
  });
});
