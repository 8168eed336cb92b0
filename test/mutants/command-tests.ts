import { file, tests } from './jest-globals.ts';

/** What must notice a mutant of the commands around giving and taking: stories of the whole loop, those that take no minutes. */
for (const load of [
  () => import('../action/loop.test.ts'),
  () => import('../action/scheduled-told.test.ts'),
  () => import('../action/take-back.test.ts'),
  () => import('../action/retry.test.ts'),
  () => import('../action/standing.test.ts'),
  () => import('../end/ending-accounts.test.ts'),
  () => import('../reliability/missing-outcome.test.ts'),
  () => import('../reliability/lasting-failure.test.ts'),
  () => import('../reliability/reopened.test.ts'),
  () => import('../attacks/sweep.test.ts'),
]) {
  file();
  await load();
}

export { tests };
