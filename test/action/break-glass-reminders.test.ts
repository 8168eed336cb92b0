import { afterEach, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import { breakGlass, breakGlassCompany } from '../attacks/break-glass-scene.ts';
import { bring, filesOf, use } from '../attacks/standing-scene.ts';
import { HOUR, REPOSITORY, type Company } from './company.ts';

/** What nobody signs off is reminded of where it was told: on GitHub, in the thread on Slack, on the health issue; each hour, and not only once a day. */
let acme: Company;
afterEach(() => acme.close());

const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const DAY = 24 * HOUR;
const recordOf = (issue: number): number =>
  [...acme.repository.state.issues.values()]
    .filter((each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.record`)
    .at(-1)?.number ?? 0;
const onGitHub = (issue: number): number =>
  acme.comments(recordOf(issue)).filter((each) => each.includes('**nobody has signed it off**')).length;
const threads = () => acme.slack?.threads('aws-access') ?? [];
/** Of the thread that began before it was given. */
const inThread = () =>
  (threads().find(([first]) => first?.text.startsWith('Break glass: alice')) ?? []).slice(1);
const health = (): string =>
  [...acme.repository.state.issues.values()]
    .filter(({ body, state }) => state === 'open' && body.startsWith('<!-- aws-jit-health -->'))
    .map(({ body }) => body.replaceAll('<!---->', ''))
    .join('\n');

async function used(slack = true): Promise<number> {
  acme = await breakGlassCompany(
    { slack },
    (text) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`,
  );
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  acme.clock.advance(HOUR);
  await acme.ok('sweep', hourly);
  return issue;
}

test('after one day, two, four and eight, in the thread that told of it, to whoever may approve, each once', async () => {
  const issue = await used();
  const counts: (readonly number[])[] = [];
  for (let day = 1; day <= 9; day += 1) {
    acme.clock.advance(DAY);
    await acme.ok('close', hourly);
    await acme.ok('close', hourly);
    counts.push([onGitHub(issue), inThread().length]);
  }
  expect(counts).toEqual([1, 2, 2, 3, 3, 3, 3, 4, 4].map((each) => [each, each]));
  for (const { text, notified } of inThread()) {
    expect(text).toBe(`Break glass: nobody has signed off #${issue} (prod/nightly-export) yet.`);
    expect(notified).toEqual(['U0BOB', 'U0CAROL']);
  }
  await acme.github.as('bob').approve(REPOSITORY, recordOf(issue));
  acme.clock.advance(30 * DAY);
  await acme.ok('close', daily);
  expect(inThread()).toHaveLength(4);
});

test('Slack was down when it was told and is up by now: the channel is reminded once, by itself', async () => {
  acme = await breakGlassCompany({ slack: true });
  await bring(acme, filesOf(breakGlass()));
  acme.faults.order({ service: 'slack', times: Infinity, then: { status: 503, body: '' } });
  await use(acme);
  acme.faults.clear();
  acme.clock.advance(25 * HOUR);
  await acme.run('close', hourly);
  await acme.run('close', hourly);
  const heard = threads().filter(([first]) => first?.text.includes('nobody has signed off'));
  expect(heard).toHaveLength(1);
});

test('Slack is down: GitHub reminds all the same, and a run that was killed before it did is not told twice on Slack', async () => {
  const issue = await used();
  acme.clock.advance(DAY);
  acme.faults.order({
    service: 'github',
    match: { method: 'POST', path: '/issues/\\d+/comments$' },
    times: Infinity,
    then: { status: 500, body: {} },
  });
  await acme.run('close', hourly);
  expect([onGitHub(issue), inThread().length]).toEqual([0, 1]);
  acme.faults.clear();
  await acme.run('close', hourly);
  expect([onGitHub(issue), inThread().length]).toEqual([1, 1]);
  acme.clock.advance(DAY);
  acme.faults.order({ service: 'slack', times: Infinity, then: { status: 503, body: '' } });
  await acme.run('close', hourly);
  expect(onGitHub(issue)).toBe(2);
});

test('the hourly run puts it on the health issue and takes it off, and leaves what it did not look at', async () => {
  const issue = await used(false);
  acme.clock.advance(DAY);
  await acme.ok('close', hourly);
  expect(health()).toContain(`(\`breakglass-${issue}\`)`);
  // Long ago by now: only the daily run looks for it, but for its record, which is open.
  acme.repository.mergePastRules(recordOf(issue), 'acme-admin');
  acme.clock.advance(4 * DAY);
  await acme.ok('close', hourly);
  expect(health()).toContain(`(\`breakglass-${issue}\`)`);
  await acme.github.as('carol').approve(REPOSITORY, recordOf(issue));
  await acme.ok('close', hourly);
  expect(health()).toBe('');
});
