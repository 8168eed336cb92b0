import { afterEach, expect, test } from '@jest/globals';
import { ACCOUNT } from '../../sandbox/example.ts';
import { breakGlass, breakGlassCompany } from '../attacks/break-glass-scene.ts';
import { bring, filesOf, use } from '../attacks/standing-scene.ts';
import { ALICE, HOUR, MINUTE, OBJECT, type Company } from './company.ts';
import { runReport, usageIn } from './reports.ts';

/** After the end the pull request of record is told what was used, from what the daily report wrote into the ledger. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const saidAt = (issue: number): readonly string[] => {
  const record = [...acme.repository.state.issues.values()].find(
    (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.record`,
  );
  return acme.comments(record?.number ?? 0).filter((each) => /\*\*What #\d+ used/.test(each));
};

/** alice reads an object and uses nothing else; her hour ends. */
async function used(
  configure?: (text: string) => string,
  during: (issue: number) => Promise<unknown> = () => Promise.resolve(),
): Promise<number> {
  acme = await breakGlassCompany({}, configure);
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  acme.clock.advance(MINUTE);
  acme.aws.account(ACCOUNT).use(ALICE, 's3:GetObject', OBJECT);
  acme.clock.advance(30 * MINUTE);
  await during(issue);
  acme.clock.advance(30 * MINUTE);
  await acme.ok('close', hourly);
  return issue;
}

test('what a report has read to the end is told once, and a data event is not said to be unused', async () => {
  const issue = await used();
  expect(saidAt(issue)).toEqual([]);
  acme.clock.advance(25 * HOUR);
  await runReport(acme, [issue]);
  expect(usageIn(acme, issue).at(-1)).toMatchObject({ final: true });
  await acme.ok('close', hourly);
  await acme.ok('close', hourly);
  const [said = '', ...more] = saidAt(issue);
  expect(more).toEqual([]);
  expect(said).toContain(`**What #${issue} used, as far as is on record**`);
  expect(said).toContain('| `s3:GetObject` | not known |  |');
  expect(said).toContain('*Not known* is no *not used*');
  expect(said).toContain(`\`aws-jit report --calls ${issue}\``);
});

test('what was read before the end is no account of the whole; a day later it is said that it is not known', async () => {
  const issue = await used(undefined, (number) => runReport(acme, [number]));
  expect(usageIn(acme, issue)).toHaveLength(1);
  acme.clock.advance(22 * HOUR);
  await acme.ok('close', hourly);
  expect(saidAt(issue)).toEqual([]);
  acme.clock.advance(2 * HOUR);
  await acme.ok('close', hourly);
  await acme.ok('close', hourly);
  expect(saidAt(issue)).toEqual([expect.stringContaining(`**What #${issue} used is not known here.**`)]);
  // Read at last, it is told after all.
  await runReport(acme, [issue]);
  acme.clock.advance(HOUR);
  await acme.ok('close', hourly);
  expect(saidAt(issue)).toHaveLength(2);
});

test('where no report reads it, that is said at once', async () => {
  const issue = await used((text) => `${text}analytics: {usage: false}\n`);
  expect(saidAt(issue)).toEqual([expect.stringContaining('`analytics.usage`')]);
});
