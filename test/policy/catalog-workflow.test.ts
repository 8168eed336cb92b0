import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: object }[];
}
const text = readFileSync(new URL('../../.github/workflows/catalog.yml', import.meta.url), 'utf8');
const { permissions, jobs } = parse(text) as { permissions: object; jobs: Record<string, Job> };

/** Commands that run code of a package, whatever its install scripts may do. */
const RUNS_PACKAGES =
  /\bnpm (?:ci|run|test|exec|install(?! --package-lock-only --ignore-scripts))\b|\bnpx\b|\bnode\b/;

test('the job that runs the newest version of a package can write nothing', () => {
  expect(permissions).toEqual({});
  const running = Object.values(jobs).filter(({ steps }) =>
    steps.some(({ run }) => run !== undefined && RUNS_PACKAGES.test(run)),
  );
  expect(running.map((job) => job.permissions)).toEqual([{ contents: 'read' }]);
  for (const { steps } of running)
    expect(JSON.stringify(steps)).not.toMatch(/GH_TOKEN|github\.token|secrets\./);
});

test('every action is pinned to a commit, and no value of the run is pasted into a script', () => {
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  for (const { uses, run } of steps) {
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
    if (run !== undefined) expect(run).not.toContain('${{');
  }
  expect(text.match(/persist-credentials: false/g)).toHaveLength(Object.keys(jobs).length);
});

test('every place in the repository that it names is there', () => {
  const named = [...text.matchAll(/\bsrc\/[\w/.-]*\w/g)].map(([path]) => path);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((path) => !existsSync(new URL(`../../${path}`, import.meta.url)))).toEqual([]);
});
