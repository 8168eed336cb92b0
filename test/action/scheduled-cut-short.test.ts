import { afterEach, describe, expect, test } from '@jest/globals';
import { interrupted } from '../invariants/interrupt.ts';
import { configure, daily, hourly, scheduled } from './begins-later.ts';
import { company, REPOSITORY, type Company } from './company.ts';

/** Taken back before it began, by whichever run: the reason is the true one, and nothing is said of sessions that there cannot be. */

let running: Company | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const SESSIONS = /Sessions that were open/;

describe('a withdrawal that is killed is told by the next runs as what it is', () => {
  test.each([1, 2, 3, 4, 5, 6, 7])('after change %i', async (nth) => {
    const acme = (running = await company());
    const issue = await scheduled(acme);
    configure(acme, (text) => text.replace(/^ {2}"1001": .*\n/m, ''));
    await interrupted(acme, 'watch', daily, nth, 'killed');
    for (const command of ['revoke', 'close', 'sweep', 'watch'] as const) {
      acme.clock.advance(10 * 60);
      await acme.run(command, command === 'watch' ? daily : hourly);
    }
    await acme.run('revoke', hourly);
    const said = acme.comments(issue).join('\n');
    expect([acme.label(issue), acme.isOpen(issue), acme.attached()]).toEqual(['aws-jit: revoked', false, []]);
    expect(said).toContain('(`form-invalid`)');
    expect(said).not.toMatch(/taken back by hand/);
    expect(said).not.toMatch(SESSIONS);
    expect(said.match(/taken back before it began\*\*/g)).toHaveLength(1);
    expect(acme.ledger(issue).filter((kind) => kind === 'revoked')).toEqual(['revoked']);
  });
});

test('taken back by its requester before it began: nothing is said of sessions', async () => {
  const acme = (running = await company());
  const issue = await scheduled(acme);
  await acme.github.as('alice').closeIssue(REPOSITORY, issue);
  await acme.ok('revoke', { name: 'issues', action: 'closed', number: issue, sender: 'alice' });
  const said = acme.comments(issue).join('\n');
  expect(said).toContain('because you closed the request');
  expect(said).toContain('It had not begun, so nobody has had it.');
  expect(said).not.toMatch(SESSIONS);
});
