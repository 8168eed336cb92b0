import { afterEach, describe, expect, test } from '@jest/globals';
import { PEOPLE } from '../../sandbox/example.ts';
import type { Seconds } from '../../src/terms/instant.ts';
import { ALICE, HOUR, MINUTE, OBJECT, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { breakGlass, breakGlassCompany } from './break-glass-scene.ts';
import { HELPER } from './scene.ts';
import { bring, fileUse, filesOf, grantRun, standingOf, use } from './standing-scene.ts';

/** What is given unseen is told before, whoever forges, edits or deletes what was said, and wherever a run is killed. */
let acme: Company;
afterEach(() => acme.close());

const TOLD = '<!-- aws-jit:';
const tellings = (issue: number) =>
  acme.repository.issue(issue).comments.filter(({ body }) => body.includes('**break glass.**'));
const loginOf = (id: number): string => acme.github.world.account(id as never).login;
const can = (): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const grants = {
  name: 'workflow_dispatch',
  workflow: 'aws-jit-grant.yml',
  sender: 'github-actions[bot]',
} as const;

/** @returns the issue of a use that is filed and not given yet */
async function filed(): Promise<number> {
  acme = await breakGlassCompany();
  acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
  await bring(acme, filesOf(breakGlass()));
  const issue = await fileUse(acme);
  acme.clock.advance(MINUTE);
  return issue;
}

/** The words that a run says, from a run that ended before it could attach. */
async function saidAndKilled(issue: number): Promise<string> {
  acme.faults.order({
    service: 'aws',
    match: { path: 'CreatePolicy' },
    times: Infinity,
    then: { status: 503, body: '' },
  });
  await grantRun(acme);
  acme.faults.clear();
  expect(acme.attached()).toEqual([]);
  const [said] = tellings(issue);
  return said?.body ?? '';
}

describe('the telling', () => {
  test.each([
    [
      'was deleted',
      async (issue: number) => {
        const [{ id } = { id: 0 }] = tellings(issue);
        await acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${id}`);
      },
      1,
    ],
    [
      'was edited to say nothing',
      async (issue: number) => {
        const [{ id, body } = { id: 0, body: '' }] = tellings(issue);
        await acme.github.as('mallory').request('PATCH', `/repos/${REPOSITORY}/issues/comments/${id}`, {
          body: body.replaceAll('@', ''),
        });
      },
      2,
    ],
    [
      'was edited and put back',
      async (issue: number) => {
        const [{ id, body } = { id: 0, body: '' }] = tellings(issue);
        acme.clock.advance(5);
        const edit = (text: string) =>
          acme.github
            .as('mallory')
            .request('PATCH', `/repos/${REPOSITORY}/issues/comments/${id}`, { body: text });
        await edit('Nothing.');
        await edit(body);
      },
      2,
    ],
    ...(['mallory', HELPER] as const).map(
      (login) =>
        [
          `was deleted, and said again by ${login}`,
          async (issue: number) => {
            const [{ id, body } = { id: 0, body: '' }] = tellings(issue);
            await acme.github.as('mallory').request('DELETE', `/repos/${REPOSITORY}/issues/comments/${id}`);
            await acme.github.as(login).comment(REPOSITORY, issue, body);
          },
          2,
        ] as const,
    ),
    ['stands as it was', () => Promise.resolve(), 1],
  ] as readonly (readonly [string, (issue: number) => Promise<unknown>, number])[])(
    'of a run that was killed before it attached %s: the bot has told it, before anything is attached',
    async (_, meanwhile, count) => {
      const issue = await filed();
      expect((await saidAndKilled(issue)).startsWith(TOLD)).toBe(true);
      await meanwhile(issue);
      await grantRun(acme);
      expect(can()).toBe('allowed');
      const all = tellings(issue);
      expect(all).toHaveLength(count);
      const own = all.filter(
        ({ author, edits }) => loginOf(author) === 'github-actions[bot]' && edits.length === 0,
      );
      expect(own).toHaveLength(1);
    },
  );

  test.each([
    ['GitHub takes no comment', { method: 'POST', path: '/issues/\\d+/comments$' }],
    ['the comment cannot be read back', { method: 'GET', path: '/issues/comments/\\d+$' }],
    ['what was said before cannot be read', { method: 'GET', path: '/issues/\\d+/comments\\?' }],
  ])('%s: nothing is given until it can be', async (_, match) => {
    const issue = await filed();
    acme.faults.order({
      service: 'github',
      match,
      times: Infinity,
      then: { status: 500, body: { message: 'Sorry' } },
    });
    await grantRun(acme);
    expect([acme.policies(), can()]).toEqual([[], 'implicitDeny']);
    acme.faults.clear();
    await grantRun(acme);
    expect([can(), tellings(issue).length]).toEqual(['allowed', 1]);
  });

  test.each([
    ['killed', 0],
    ['killed', 1],
    ['killed', 2],
    ['killed', 3],
    ['killed', 4],
    ['killed', 5],
    ['unanswered', 1],
    ['unanswered', 2],
    ['unanswered', 4],
  ] as const)(
    '%s after change %i, it is told once, and nothing is attached that was not told',
    async (how, nth) => {
      const issue = await filed();
      const { struckAt } = await interrupted(acme, 'grant', grants, nth, how);
      expect(struckAt).toBeDefined();
      if (acme.policies().length > 0) expect(tellings(issue)).toHaveLength(1);
      await grantRun(acme);
      expect([can(), tellings(issue).length]).toEqual(['allowed', 1]);
    },
  );

  test('`approvers` are told by the names that they have now', async () => {
    acme = await breakGlassCompany(
      {},
      (text) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`,
    );
    await bring(acme, filesOf(breakGlass()));
    const issue = await use(acme);
    expect(tellings(issue)[0]?.body).toContain('\n@bob @carol: **break glass.**');
  });

  test('Slack is down: it is given all the same, and the issue says that Slack was not told', async () => {
    acme = await breakGlassCompany({ slack: true });
    await bring(acme, filesOf(breakGlass()));
    acme.faults.order({ service: 'slack', times: Infinity, then: { status: 503, body: '' } });
    const issue = await use(acme);
    expect(can()).toBe('allowed');
    expect(acme.comments(issue).join('\n')).toContain(
      '**Slack was not told of this use before it was given:**',
    );
  });

  test('Slack is down, and another bot has said the words of ours: we say it', async () => {
    acme = await breakGlassCompany({ slack: true });
    acme.github.addApp(HELPER, { pull_requests: 'write', contents: 'write', issues: 'write' });
    await bring(acme, filesOf(breakGlass()));
    const issue = await fileUse(acme);
    await acme.github
      .as(HELPER)
      .comment(REPOSITORY, issue, `<!-- aws-jit:${issue}:break-glass-slack -->\nSlack was told.`);
    acme.faults.order({ service: 'slack', times: Infinity, then: { status: 503, body: '' } });
    acme.clock.advance(MINUTE);
    await grantRun(acme);
    expect(can()).toBe('allowed');
    expect(acme.comments(issue).join('\n')).toContain(
      '**Slack was not told of this use before it was given:**',
    );
  });

  test('on Slack before it is given, once, to whoever may approve', async () => {
    acme = await breakGlassCompany(
      { slack: true },
      (text) => `${text}approvers: {prod: [${PEOPLE.bob}, ${PEOPLE.carol}]}\n`,
    );
    await bring(acme, filesOf(breakGlass()));
    const issue = await fileUse(acme);
    acme.clock.advance(MINUTE);
    await saidAndKilled(issue);
    const heard = () =>
      (acme.slack?.threads('aws-access') ?? []).flat().filter(({ text }) => text.startsWith('Break glass: '));
    expect(heard()).toHaveLength(1);
    expect(heard()[0]?.notified).toEqual(['U0BOB', 'U0CAROL']);
    await grantRun(acme);
    expect([can(), heard().length]).toEqual(['allowed', 1]);
  });
});

describe('what it may be', () => {
  test.each([
    ['longer than break glass may last', { duration: (2 * HOUR) as Seconds }, undefined, 'use-too-long'],
    ['within what it may last, as it is configured', { duration: (2 * HOUR) as Seconds }, '3h', undefined],
  ] as const)('%s', async (_, change, most, code) => {
    acme = await breakGlassCompany({}, (text) =>
      most === undefined ? text : `${text}break_glass: {max_duration: ${most}}\n`,
    );
    await bring(acme, filesOf(breakGlass(change)));
    const issue = await use(acme);
    expect(can()).toBe(code === undefined ? 'allowed' : 'implicitDeny');
    if (code !== undefined) {
      expect(acme.comments(issue).join('\n')).toContain(`(\`${code}\`)`);
      expect(tellings(issue)).toEqual([]);
    }
  });

  test('what it may last was lowered since: it gives nothing any more', async () => {
    acme = await breakGlassCompany();
    await bring(acme, filesOf(breakGlass()));
    acme.repository.write(
      { 'aws-jit.yml': `${acme.repository.read('aws-jit.yml') ?? ''}break_glass: {max_duration: 30m}\n` },
      { by: 'acme-admin', message: 'Shorter' },
    );
    const issue = await use(acme);
    expect([can(), acme.label(issue)]).toEqual(['implicitDeny', 'aws-jit: refused']);
  });

  test.each([
    ['added', undefined, 'afterwards'],
    ['taken away', 'afterwards', undefined],
  ] as const)(
    '`review: afterwards` %s after the merge: the files were changed, and give nothing',
    async (_, from, to) => {
      acme = await breakGlassCompany();
      const of = (review: 'afterwards' | undefined) =>
        filesOf(review === undefined ? standingOf({ duration: HOUR as Seconds }) : breakGlass());
      await bring(acme, of(from));
      await bring(acme, of(to));
      const issue = await use(acme);
      expect(can()).toBe('implicitDeny');
      expect(acme.comments(issue).join('\n')).toContain('(`standing-replaced`)');
    },
  );
});
