import { file, tests } from './jest-globals.ts';

/** What must notice a mutant of giving and taking access: both backends' own tests, and the contract that they keep. */
for (const load of [
  () => import('../aws/iam.test.ts'),
  () => import('../aws/identity-center.test.ts'),
  () => import('../aws/standing.test.ts'),
  () => import('../aws/changed-while-granting.test.ts'),
  () => import('./access-contract.ts'),
]) {
  file();
  await load();
}

export { tests };
