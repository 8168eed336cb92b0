import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clockTime } from '../../src/messages/clock-time.ts';
import { addSeconds, type Instant, type Seconds } from '../../src/terms/instant.ts';
import { HOUR, MINUTE, REPOSITORY, type Company } from '../action/company.ts';
import { interrupted } from '../invariants/interrupt.ts';
import { botCommit, drafted, target } from './scene.ts';

/**
 * What is told of an end, where an extension lies on the default branch: only one that was granted moves it. One that was merged past the
 * rules neither holds back the word that access is over nor puts another time into it.
 */
const push = { name: 'push' } as const;
const hourly = { name: 'schedule', cron: '23 * * * *' } as const;

describe('a refused extension moves nothing that is told', () => {
  let acme: Company;
  beforeEach(async () => {
    acme = await target();
  });
  afterEach(() => acme.close());

  /** For two hours from now. @returns its first end */
  const live = async (): Promise<{ readonly issue: number; readonly end: Instant }> => {
    const [made] = await drafted(acme, [{ answers: { duration: '2h' } }]);
    const end = addSeconds(acme.clock.now(), (2 * HOUR) as Seconds);
    await made?.bobMerges();
    await acme.ok('grant', push);
    return { issue: made?.issue ?? 0, end };
  };
  const proposed = async (issue: number, hours: number): Promise<number> => {
    await acme.github.as('alice').comment(REPOSITORY, issue, `/extend ${hours}h the export takes longer`);
    await acme.ok('comment', { name: 'issue_comment', action: 'created', number: issue, sender: 'alice' });
    return (
      [...acme.repository.state.issues.values()].findLast(
        (each) => 'pull' in each && each.pull.head.ref.startsWith(`aws-jit/${issue}.x`),
      )?.number ?? 0
    );
  };
  const said = (issue: number): string => acme.comments(issue).at(-1) ?? '';

  test('no sweep runs, and the hourly run without AWS tells of the end', async () => {
    const { issue, end } = await live();
    const pull = await proposed(issue, 6);
    await botCommit(acme, `aws-jit/${issue}.x1`, { 'requests/prod/2026-11/note.txt': 'more' });
    await acme.approve(pull);
    await acme.run('grant', push);
    expect(said(issue)).toContain('(`pull-extra-file`)');
    acme.clock.advance(4 * HOUR + MINUTE);
    await acme.ok('close', hourly);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
    expect(said(issue)).toContain(clockTime(end));
  });

  test('one that no run has told of yet, or that was granted, is waited for', async () => {
    const { issue, end } = await live();
    await acme.approve(await proposed(issue, 6));
    acme.clock.advance(4 * HOUR + MINUTE);
    await acme.ok('close', hourly);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);
    await acme.ok('grant', hourly);
    await acme.ok('close', hourly);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: granted', true]);
    acme.clock.advance(6 * HOUR);
    await acme.ok('close', hourly);
    expect([acme.label(issue), acme.isOpen(issue)]).toEqual(['aws-jit: expired', false]);
    expect(said(issue)).toContain(clockTime(addSeconds(end, (6 * HOUR) as Seconds)));
  });

  test('a sweep that was killed before it told: the next tells the end of the one that was granted', async () => {
    const { issue, end } = await live();
    await acme.approve(await proposed(issue, 1));
    await acme.ok('grant', push);
    acme.repository.mergePastRules(await proposed(issue, 6), 'acme-admin');
    await acme.run('grant', push);
    acme.clock.advance(2 * HOUR);
    await acme.ok('sweep', hourly);
    // Longer than what is merged and not granted is waited for.
    acme.clock.advance(3 * HOUR);
    const { struckAt } = await interrupted(acme, 'sweep', hourly, 3, 'killed');
    expect(struckAt).toContain('DeletePolicy');
    await acme.ok('sweep', hourly);
    expect(acme.policies().filter((arn) => arn.includes(`/jit-4242-${issue}.`))).toEqual([]);
    expect(acme.label(issue)).toBe('aws-jit: expired');
    const ended = acme.comments(issue).filter((text) => text.includes('ended'));
    expect(ended.join('\n')).toContain(clockTime(addSeconds(end, HOUR as Seconds)));
    expect(ended.join('\n')).not.toContain(`ended at ${clockTime(end)}`);
  });
});
