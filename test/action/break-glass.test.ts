import { afterEach, expect, test } from '@jest/globals';
import { LEDGER_BRANCH } from '../../src/github/ledger-branch.ts';
import { readHistory } from '../../src/report/history.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from './company.ts';
import { breakGlass, breakGlassCompany } from '../attacks/break-glass-scene.ts';
import { bring, fileUse, filesOf, grantRun, NAME, use } from '../attacks/standing-scene.ts';

/** Break glass from the pull request that brings it to a use that is signed off. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);

test('told to whoever may approve before it is given, on the issue and on Slack; given; ended by AWS', async () => {
  acme = await breakGlassCompany({ slack: true });
  const pull = await bring(acme, filesOf(breakGlass()));
  const issue = await fileUse(acme);
  await acme.ok('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  expect(acme.comments(issue)).toEqual([
    expect.stringContaining('**Nobody looks at it before it is given.**'),
  ]);
  acme.clock.advance(MINUTE);
  const run = await grantRun(acme);
  expect(run.stdout + run.stderr).toContain(`#${issue} granted: Live until 2026-11-18T10:0`);
  expect([can(), acme.attached().length]).toEqual(['allowed', 1]);
  const told = acme.comments(issue).find((each) => each.includes('**break glass.**')) ?? '';
  expect(told).toContain('@bob @carol @dave: **break glass.** **alice** uses `prod/nightly-export`');
  expect(told).toContain('**Nobody has looked at this use.**');
  expect(told).toContain(`was approved in #${pull}`);
  expect(acme.comments(issue).join('\n')).toContain(
    `by break glass: prod/${NAME}. Nobody looked at it before`,
  );
  const said = acme.comments(issue).length;
  await grantRun(acme);
  for (const command of ['sweep', 'close', 'draft', 'watch', 'revoke'] as const)
    await acme.ok(command, hourly);
  expect([acme.comments(issue).length, can()]).toEqual([said, 'allowed']);
  acme.clock.advance(HOUR);
  expect(can()).toBe('implicitDeny');
  await acme.ok('sweep', hourly);
  expect(acme.label(issue)).toBe('aws-jit: expired');
});

const records = (issue: number) =>
  [...acme.repository.state.issues.values()].filter(
    (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.record`,
  );

/** As the report reads it: whether it is known to be break glass, its record, and who signed it off. */
function onRecord(issue: number) {
  const path = `events/2026-11/${issue}.jsonl`;
  const { history, problems } = readHistory(
    path,
    acme.repository.read(path, LEDGER_BRANCH) ?? '',
    acme.clock.now(),
  );
  expect(problems).toEqual([]);
  const signed = history?.breakGlass?.signedOff?.by.map(({ login }) => login);
  return history?.breakGlass && { record: history.breakGlass.record, signed };
}

test('kept for the record at once; reminded of in doubling intervals; signed off by a review; merging is nothing', async () => {
  acme = await breakGlassCompany();
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  const [record, ...more] = records(issue);
  expect(more).toEqual([]);
  const number = record?.number ?? 0;
  expect(onRecord(issue)).toEqual({ record: undefined, signed: undefined });
  const path = `records/prod/${NAME}/${issue}.md`;
  expect(acme.repository.read(path, `aws-jit/${issue}.record`)).toContain('Merged or not, it grants nothing');
  expect(record?.body).toContain('@bob @carol @dave: when its time is over, look at what was used');
  const reminders = () =>
    acme.comments(number).filter((each) => each.includes('**nobody has signed it off**'));
  const health = () =>
    [...acme.repository.state.issues.values()].filter(
      ({ body, state }) => body.includes('signed off by nobody') && state === 'open',
    ).length;
  acme.clock.advance(HOUR);
  await acme.ok('sweep', hourly);
  await acme.ok('close', hourly);
  expect(reminders()).toHaveLength(0);
  expect(onRecord(issue)).toEqual({ record: number, signed: undefined });
  const counts: number[] = [];
  for (let day = 1; day <= 9; day += 1) {
    acme.clock.advance(24 * HOUR);
    await acme.ok('close', day % 2 === 0 ? daily : hourly);
    await acme.ok('close', hourly);
    counts.push(reminders().length);
  }
  expect(counts).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4]);
  expect(health()).toBe(1);

  // Neither merging nor the user's own word ends it.
  await acme.github.as('alice').approve(REPOSITORY, number);
  await acme.ok('close', daily);
  expect(health()).toBe(1);
  await acme.github.as('carol').approve(REPOSITORY, number);
  await acme.ok('close', daily);
  expect(acme.comments(number).at(-1)).toContain('**Signed off** by @carol');
  expect([health(), acme.isOpen(number)]).toEqual([0, false]);
  expect(onRecord(issue)).toEqual({ record: number, signed: ['carol'] });
  acme.clock.advance(30 * 24 * HOUR);
  await acme.ok('close', daily);
  expect([reminders().length, acme.isOpen(number)]).toEqual([4, false]);
});

test('a use that was refused is known as break glass as well, and waits for its sign-off', async () => {
  acme = await breakGlassCompany({}, (text) => `${text}frozen: true\n`);
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: refused']);
  await acme.ok('close', hourly);
  const lines = acme.ledger(issue).length;
  expect(onRecord(issue)).toEqual({ record: records(issue)[0]?.number, signed: undefined });
  await acme.ok('close', hourly);
  expect(acme.ledger(issue)).toHaveLength(lines);
});
