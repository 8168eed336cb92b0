import { expect, test } from '@jest/globals';
import { memo, memoOf } from '../../src/terms/memo.ts';

test('an answer is worked out once, and anew when too many others have been asked for', () => {
  const asked: number[] = [];
  const double = memo(2, (n: number) => {
    asked.push(n);
    return n === 0 ? undefined : 2 * n;
  });
  expect([double(1), double(1), double(0), double(0)]).toEqual([2, 2, undefined, undefined]);
  expect(asked).toEqual([1, 0]);
  expect([double(3), double(3), double(1)]).toEqual([6, 6, 2]);
  expect(asked).toEqual([1, 0, 3, 1]);
});

test('an answer belongs to the very object', () => {
  let times = 0;
  const size = memoOf((list: readonly number[]) => {
    times += 1;
    return list.length;
  });
  const list = [1, 2];
  expect([size(list), size(list), size([1, 2])]).toEqual([2, 2, 2]);
  expect(times).toBe(2);
});
