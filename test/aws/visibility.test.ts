import { expect, test } from '@jest/globals';
import { untilVisible } from '../../src/aws/visibility.ts';

async function waitFor(seenAtRead: number) {
  const pauses: number[] = [];
  let reads = 0;
  const result = await untilVisible(
    (ms) => {
      pauses.push(ms);
      return Promise.resolve();
    },
    () => Promise.resolve(++reads >= seenAtRead ? 'seen' : undefined),
  );
  return { result, reads, waited: pauses.reduce((sum, ms) => sum + ms, 0), pauses };
}

test('what is there already is read without a pause', async () => {
  expect(await waitFor(1)).toMatchObject({ result: 'seen', reads: 1, waited: 0 });
});

test('pauses grow, so that a change of a second costs few reads', async () => {
  const { result, pauses } = await waitFor(5);
  expect(result).toBe('seen');
  expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
});

test('it gives up within a minute of pauses', async () => {
  const { result, waited } = await waitFor(Infinity);
  expect(result).toBeUndefined();
  expect(waited).toBeGreaterThan(50_000);
  expect(waited).toBeLessThanOrEqual(60_000);
});

test('an error of a read is not waited away', async () => {
  await expect(
    untilVisible(
      () => Promise.resolve(),
      () => Promise.reject(new Error('AccessDenied')),
    ),
  ).rejects.toThrow('AccessDenied');
});
