import { afterEach, describe, expect, test } from '@jest/globals';
import { HOUR, REPOSITORY, type Company } from '../action/company.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { bring, filesOf, use } from './standing-scene.ts';

/** Whoever may look at what was used is reminded of it, whatever somebody with write access has said or deleted: on GitHub and on Slack. */
let acme: Company;
afterEach(() => acme.close());

const daily = { name: 'schedule', cron: '47 4 * * *' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;
const as = (login: string) => acme.github.as(login);
const branchOf = (issue: number): string => `aws-jit/${issue}.record`;
const last = (issue: number): number =>
  [...acme.repository.state.issues.values()].findLast(
    (each) => 'pull' in each && each.pull.head.ref === branchOf(issue),
  )?.number ?? 0;
const onSlack = (words: string) =>
  (acme.slack?.threads('aws-access') ?? []).flat().filter(({ text }) => text.includes(words));

/** A use that was over two days ago. @returns its issue */
async function used(): Promise<number> {
  acme = await breakGlassCompany({ slack: true });
  await bring(acme, filesOf(breakGlass()));
  const issue = await use(acme);
  acme.clock.advance(HOUR);
  await acme.ok('sweep', hourly);
  acme.clock.advance(48 * HOUR);
  return issue;
}

describe("a writer's workflow has said markers in the name of our own account", () => {
  const reminders = (on: number) =>
    acme.comments(on).filter((each) => each.includes('**nobody has signed it off**'));
  const NOT_SIGNED = 'nobody has signed off';

  test.each([
    ['alone', ''],
    ['with other words', 'All is well.'],
    ['with the words below others', 'All is well.\n\n@bob: **nobody has signed it off**'],
  ])('%s: the reminders are there all the same, each once', async (_, words) => {
    const issue = await used();
    for (let nth = 0; nth < 10; nth += 1)
      for (const on of [issue, last(issue)])
        await as('github-actions[bot]').comment(
          REPOSITORY,
          on,
          `<!-- aws-jit:${issue}:unsigned-${nth} -->\n${words}`,
        );
    const before = reminders(last(issue)).length;
    for (let run = 0; run < 3; run += 1) await acme.run('close', daily);
    expect(reminders(last(issue)).slice(before)).toHaveLength(1);
    expect(reminders(last(issue)).at(-1)).toContain(`: the time of #${issue}, a use of break glass`);
    expect(onSlack(NOT_SIGNED)).toHaveLength(1);
    acme.clock.advance(48 * HOUR);
    for (let run = 0; run < 2; run += 1) await acme.run('close', daily);
    expect(reminders(last(issue)).slice(before)).toHaveLength(2);
    expect(onSlack(NOT_SIGNED)).toHaveLength(2);
  });

  test('to the letter: GitHub has mentioned them, and Slack is told by us', async () => {
    const issue = await used();
    await acme.run('close', hourly);
    const [words = ''] = reminders(last(issue));
    await as('github-actions[bot]').comment(
      REPOSITORY,
      last(issue),
      `<!-- aws-jit:${issue}:unsigned-3 -->\n${words}`,
    );
    acme.clock.advance(72 * HOUR);
    await acme.run('close', daily);
    expect(onSlack(NOT_SIGNED)).toHaveLength(2);
  });
});

describe('what it was cannot be told any more, and whoever may look at it is reminded all the same, each time once', () => {
  const LOST = '**what it was cannot be told any more, so nobody can sign it off**';

  test.each([
    [
      'who filed it edits the issue and deletes its first words',
      async (issue: number) => {
        await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        acme.repository.deleteRevision(issue, 0, 'alice');
      },
    ],
    [
      'the issue is deleted',
      (issue: number) => {
        acme.repository.deleteIssue(issue);
      },
    ],
    [
      'they close its record as well',
      async (issue: number) => {
        await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        acme.repository.deleteRevision(issue, 0, 'alice');
        await as('alice').closeIssue(REPOSITORY, last(issue));
      },
    ],
    [
      'they take the file out of its record as well',
      async (issue: number) => {
        await as('alice').editIssue(REPOSITORY, issue, { body: 'Nothing to see here.' });
        acme.repository.deleteRevision(issue, 0, 'alice');
        acme.repository.write(
          { [`records/prod/nightly-export/${issue}.md`]: null, 'x.md': 'x' },
          { by: 'alice', branch: branchOf(issue), message: 'x' },
        );
      },
    ],
  ] as readonly (readonly [string, (issue: number) => unknown])[])('%s', async (_, act) => {
    const issue = await used();
    await Promise.resolve(act(issue));
    const reminders = () => acme.comments(last(issue)).filter((each) => each.includes(LOST));
    for (let run = 0; run < 2; run += 1) await acme.run('close', daily);
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toContain('@bob');
    expect(onSlack(`#${issue} `)).not.toEqual([]);
    const told = onSlack('nobody has signed off').length;
    expect(told).toBeGreaterThan(0);
    acme.clock.advance(48 * HOUR);
    for (let run = 0; run < 2; run += 1) await acme.run('close', daily);
    expect(reminders()).toHaveLength(2);
    expect(onSlack('nobody has signed off')).toHaveLength(told + 1);
  });
});
