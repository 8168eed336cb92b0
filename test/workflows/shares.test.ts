import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { workflows } from '../../src/workflows/workflows.ts';

const SETTINGS = {
  uses: `acme/aws-jit@${'0'.repeat(40)}`,
  runner: 'ubuntu-24.04',
  region: 'eu-west-1',
  granterRole: 'arn:aws:iam::111122223333:role/g',
  revokerRole: 'arn:aws:iam::111122223333:role/r',
  readerRole: 'arn:aws:iam::111122223333:role/q',
};
interface Job {
  readonly strategy?: { readonly 'fail-fast': boolean; readonly matrix: { readonly share: string[] } };
  readonly concurrency: { readonly group: string };
  readonly steps: readonly { readonly with?: { readonly command?: string; readonly share?: string } }[];
}
const jobs = (count: number) =>
  Object.values(workflows({ ...SETTINGS, jobs: count })).flatMap((text) =>
    Object.values((parse(text) as { jobs: Record<string, Job> }).jobs),
  );
const withAws = (all: readonly Job[]) =>
  all.filter(({ steps }) =>
    steps.some((step) => /^(grant|revoke|sweep|watch)$/.test(step.with?.command ?? '')),
  );

test('one job needs no matrix', () => {
  expect(jobs(1).every(({ strategy }) => strategy === undefined)).toBe(true);
  expect(workflows({ ...SETTINGS, jobs: 1 })).toEqual(workflows(SETTINGS));
});

test('several share the accounts out: each step has its share, and each share its own queue', () => {
  const all = jobs(3);
  expect(withAws(all)).not.toHaveLength(0);
  for (const job of withAws(all)) {
    expect(job.strategy).toEqual({ 'fail-fast': false, matrix: { share: ['1/3', '2/3', '3/3'] } });
    expect(job.concurrency.group).toMatch(/-\$\{\{ matrix\.share \}\}$/);
    const commands = job.steps.filter((step) => step.with?.command !== undefined);
    expect(commands.every((step) => step.with?.share === '${{ matrix.share }}')).toBe(true);
  }
  for (const job of all.filter((each) => !withAws(all).includes(each))) expect(job.strategy).toBeUndefined();
});
