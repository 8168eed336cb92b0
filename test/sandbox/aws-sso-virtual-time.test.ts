import {
  CreateAccountAssignmentCommand,
  DescribeAccountAssignmentCreationStatusCommand,
} from '@aws-sdk/client-sso-admin';
import { expect, test } from '@jest/globals';
import { REALISTIC } from '../../sandbox/aws/sandbox-identity-center.ts';
import { VirtualTime } from '../../sandbox/virtual-time.ts';
import { DEV, PROD } from './aws-fixture.ts';
import { startSso, to } from './aws-sso-fixture.ts';

/**
 * Two accounts, one update at a time in each, thirty seconds an assignment: twelve assignments cannot take less than
 * three minutes, and a client that polls each second needs at most a second more for each round.
 */
test('minutes of assignments pass in a moment, and no limit is broken', async () => {
  const sandbox = await startSso();
  try {
    const { center, clock } = sandbox;
    center.setLength(REALISTIC.length);
    center.setThrottle(REALISTIC.throttle);
    const time = new VirtualTime(clock);
    const client = sandbox.sso();
    time.follow(client);
    const began = time.ms();

    const grant = async (user: string, set: string, account: string): Promise<void> => {
      const { AccountAssignmentCreationStatus: accepted } = await client.send(
        new CreateAccountAssignmentCommand(to(sandbox, set, user, account)),
      );
      const poll = new DescribeAccountAssignmentCreationStatusCommand({
        ...sandbox.instance,
        AccountAssignmentCreationRequestId: accepted?.RequestId,
      });
      for (;;) {
        await time.sleep(1000);
        const { AccountAssignmentCreationStatus: now } = await client.send(poll);
        if (now?.Status === 'SUCCEEDED') return;
        if (now?.Status !== 'IN_PROGRESS') throw new Error(now?.FailureReason);
      }
    };
    const inTurn = async (account: string): Promise<void> => {
      for (let n = 0; n < 6; n += 1) {
        const name = `${account}-${n}`;
        center.addUser(name);
        center.setUp('CreatePermissionSet', { Name: name });
        await grant(name, center.permissionSet(name).arn, account);
      }
    };
    await Promise.all([inTurn(PROD), inTurn(DEV)]);

    const seconds = (time.ms() - began) / 1000;
    expect(seconds).toBeGreaterThanOrEqual(180);
    expect(seconds).toBeLessThanOrEqual(186);
    expect(center.assignments()).toHaveLength(12);
    expect(center.counts()).toMatchObject({ throttled: 0, mostOutstanding: 2 });
    expect(sandbox.aws.trail().filter(({ errorCode }) => errorCode !== undefined)).toEqual([]);
  } finally {
    await sandbox.aws.close();
  }
});

test('sleepers wake in the order of their times, not of their going to sleep', async () => {
  const sandbox = await startSso();
  try {
    const time = new VirtualTime(sandbox.clock);
    const began = time.ms();
    const woken: string[] = [];
    const sleeper = async (name: string, ms: number): Promise<void> => {
      await time.sleep(ms);
      woken.push(`${name} ${Math.round(time.ms() - began)}`);
    };
    await Promise.all([sleeper('late', 5000), sleeper('soon', 50), sleeper('tie', 5000)]);
    expect(woken).toEqual(['soon 50', 'late 5000', 'tie 5000']);
  } finally {
    await sandbox.aws.close();
  }
});
