import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assignmentSlots } from '../../src/aws/identity-center/assignment-slots.ts';
import { callRate } from '../../src/aws/call-rate.ts';

test('no second ever holds more calls than the rate, whoever asks and after whatever pause', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 60 }), async (pauses) => {
      let now = 0;
      const at: number[] = [];
      const rate = callRate(18, {
        now: () => now,
        sleep: (ms) => {
          now += ms;
          return Promise.resolve();
        },
      });
      for (const pause of pauses) {
        now += pause;
        await rate.take();
        at.push(now);
      }
      for (const start of at)
        expect(at.filter((each) => each >= start && each < start + 1_000).length).toBeLessThanOrEqual(18);
    }),
  );
});

test('those who ask at once are spread over the second', async () => {
  const waits: number[] = [];
  const rate = callRate(20, {
    now: () => 1_000,
    sleep: (ms) => {
      waits.push(ms);
      return Promise.resolve();
    },
  });
  await Promise.all(Array.from({ length: 4 }, () => rate.take()));
  expect(waits).toEqual([50, 100, 150]);
});

test('assignments: never more at once than there are slots, never two in one account, and all of them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 40 }),
      fc.integer({ min: 1, max: 4 }),
      async (accounts, atOnce) => {
        const slots = assignmentSlots(atOnce);
        const running: string[] = [];
        let done = 0;
        await Promise.all(
          accounts.map((account, index) =>
            slots.within(account, async () => {
              expect(running).not.toContain(account);
              running.push(account);
              expect(running.length).toBeLessThanOrEqual(atOnce);
              for (let n = 0; n < (index % 3) + 1; n++) await Promise.resolve();
              running.splice(running.indexOf(account), 1);
              done += 1;
            }),
          ),
        );
        expect(done).toBe(accounts.length);
      },
    ),
  );
});

test('work that fails gives its slot back', async () => {
  const slots = assignmentSlots(1);
  await expect(slots.within('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await slots.within('a', () => Promise.resolve('yes'))).toBe('yes');
});
