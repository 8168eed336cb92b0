// The form is edited to another account when its access is attached, and nobody has been told yet.
import { afterEach, expect, jest, test } from '@jest/globals';
import type { Company } from '../action/company.ts';
import { ALICE, HOUR, OBJECT } from '../action/company.ts';
import { ENDED, LIVE, SCHEDULE, TAKEN_BACK, timesTold, twoAccounts } from './stories.ts';

jest.setTimeout(300_000);

let acme: Company;
afterEach(() => acme.close());

const hour = async (): Promise<void> => {
  for (const command of ['sweep', 'revoke', 'grant', 'close', 'draft'] as const)
    await acme.run(command, SCHEDULE);
};
/** What people were told last is what AWS does. */
function expectTruth(issue: number): void {
  const holds = acme.attached().length > 0;
  const over = timesTold(acme, issue, ENDED) + timesTold(acme, issue, TAKEN_BACK) > 0;
  const live = timesTold(acme, issue, LIVE) > 0 && !over;
  const told = acme.comments(issue).join('\n');
  expect({ holds, live, told: holds && !live ? told : '' }).toEqual({ holds, live: holds, told: '' });
}

test.each([
  ['by its author', 'alice'],
  ['by somebody else', 'mallory'],
])('%s: the run goes on, or was killed; no false word is said, and it ends', async (_, editor) => {
  for (const killed of [false, true]) {
    acme = await twoAccounts();
    const { issue, pull = 0 } = await acme.request();
    await acme.approve(pull);
    const body = acme.repository.issue(issue).body;
    const other = body.replace(/(### AWS account\n\n)prod/, '$1staging');
    expect(other).not.toBe(body);
    let kill: () => void = () => undefined;
    for (let n = 1; n <= 200; n += 1)
      acme.faults.onCall(
        n,
        ({ operation }) => {
          if (operation !== 'AttachUserPolicy') return undefined;
          acme.repository.edit(issue, other, editor);
          if (killed) kill();
          return killed ? { close: 'after' } : undefined;
        },
        'after',
      );
    const run = await acme.run('grant', { name: 'push' }, { onStart: (end) => (kill = end) });
    expect(acme.attached()).toHaveLength(1);
    acme.faults.clear();
    if (!killed) {
      expect(run.code).toBe(0);
      expectTruth(issue);
    }
    for (let n = 0; n < 3; n += 1) {
      await hour();
      expectTruth(issue);
    }
    acme.clock.advance(9 * HOUR);
    await hour();
    expectTruth(issue);
    expect(acme.isOpen(issue)).toBe(false);
    expect(acme.can(ALICE, 's3:GetObject', OBJECT)).not.toBe('allowed');
    await acme.close();
  }
});
