import { afterEach, describe, expect, test } from '@jest/globals';
import { interrupted } from '../invariants/interrupt.ts';
import { configure, extend, hourly, merged, push, scheduled, TONIGHT, until } from './begins-later.ts';
import { ALICE, company, OBJECT, REPOSITORY, type Company } from './company.ts';

/** What people are told of access that begins later, and when: it follows from what was merged, whatever was changed since. */

let running: Company | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const may = (acme: Company): string => acme.can(ALICE, 's3:GetObject', OBJECT);
const toldOf = (acme: Company, issue: number) =>
  (acme.repository.read(`events/2026-11/${issue}.jsonl`, 'aws-jit-ledger') ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; data: Record<string, unknown> })
    .filter(({ kind }) => kind === 'scheduled' || kind === 'granted')
    .map(({ kind, data: { from, until: ends } }) => ({ kind, from, until: ends }));
const WINDOW = { from: '2026-11-18T21:00:00Z', until: '2026-11-18T23:00:00Z' };
const editStart = async (acme: Company, issue: number): Promise<void> => {
  const { body } = acme.repository.issue(issue);
  await acme.github
    .as('alice')
    .editIssue(REPOSITORY, issue, { body: body.replace(TONIGHT.start, '2026-11-18T09:30Z') });
};

const CHANGES: readonly (readonly [string, (acme: Company, issue: number) => Promise<void> | void])[] = [
  [
    'its service may not be asked for any more',
    (acme) => {
      configure(acme, (text) => text.replace('[s3, ', '['));
    },
  ],
  [
    'nothing is granted at the moment',
    (acme) => {
      configure(acme, (text) => `${text}frozen: true\n`);
    },
  ],
  ['its requester edits the start to one that is past', editStart],
];

describe('not told as live before it is', () => {
  test.each(CHANGES)('%s, after it was told as in place', async (_, change) => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    const said = acme.comments(issue).length;
    acme.clock.advance(60 * 60);
    await change(acme, issue);
    await acme.ok('grant', hourly);
    expect(acme.comments(issue)).toHaveLength(said);
    expect([acme.label(issue), may(acme)]).toEqual(['aws-jit: scheduled', 'implicitDeny']);
    expect(toldOf(acme, issue)).toEqual([{ kind: 'scheduled', ...WINDOW }]);
  });

  test.each(CHANGES)('%s, after a run was killed that had put it in place', async (_, change) => {
    const acme = (running = await company());
    const issue = await merged(acme);
    const { struckAt } = await interrupted(acme, 'grant', push, 2, 'killed');
    expect(struckAt).toContain('AttachUserPolicy');
    acme.clock.advance(60 * 60);
    await change(acme, issue);
    await acme.run('grant', hourly);
    expect([acme.label(issue), may(acme)]).toEqual(['aws-jit: scheduled', 'implicitDeny']);
    expect(toldOf(acme, issue)).toEqual([{ kind: 'scheduled', ...WINDOW }]);
    const words = acme.comments(issue).at(-1);
    expect(words).toContain('is in place and begins at **2026-11-18 21:00 UTC**');
    expect(words).toContain('It stays in place for now.');
    expect(words).not.toMatch(/live/);
    until(acme, '2026-11-18T21:20:00Z');
    await acme.run('grant', hourly);
    expect([acme.label(issue), may(acme)]).toEqual(['aws-jit: granted', 'allowed']);
    expect(toldOf(acme, issue).at(-1)).toEqual({ kind: 'granted', ...WINDOW });
  });
});

test('how to use it is told with its being in place', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  expect(acme.comments(issue).at(-1)).toMatch(
    /begins at \*\*2026-11-18 21:00 UTC\*\*[^]*Use it with the credentials/,
  );
});

test('begun, and not told of yet: it can be extended', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  expect(await extend(acme, issue)).toContain('this access begins at **2026-11-18 21:00 UTC**');
  until(acme, '2026-11-18T21:01:00Z');
  expect(acme.label(issue)).toBe('aws-jit: scheduled');
  expect(await extend(acme, issue)).toContain('until **2026-11-19 01:00 UTC** is proposed');
  const pull = [...acme.repository.state.issues.values()].find(
    (each) => 'pull' in each && each.pull.head.ref === `aws-jit/${issue}.x1`,
  );
  await acme.approve(pull?.number ?? 0);
  await acme.ok('grant', push);
  until(acme, '2026-11-19T00:59:59Z');
  expect(may(acme)).toBe('allowed');
});
