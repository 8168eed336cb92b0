import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { minVersion, satisfies } from 'semver';

/** The tree is what docs/design/architecture.md says, and what a newcomer is told to have is what is needed. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const sources = ['src', 'playground', 'sandbox'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => `${top}/${path}`),
);
const map = [
  ...read('docs/design/architecture.md').matchAll(/^\| `((?:src|playground|sandbox)[^`]*)` \|/gm),
].map(([, path]) => (path ?? '').replace(/\/$/, ''));

describe('the map', () => {
  test('names every folder below src/, and every entry', () => {
    const unnamed = sources.filter((path) => !map.some((row) => path === row || path.startsWith(`${row}/`)));
    expect(unnamed).toEqual([]);
  });
  test.each(map)('%s exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true);
  });
});

test.each(map.filter((path) => !path.endsWith('.ts')))(
  '%s: the first line of its main file says what it is for',
  (folder) => {
    const saying = sources.filter(
      (path) => path.startsWith(`${folder}/`) && read(path).startsWith(`// ${folder}/: `),
    );
    expect(saying).toHaveLength(1);
  },
);

test('a folder has no more files than can be taken in at a glance', () => {
  const counts = new Map<string, number>();
  for (const path of sources) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  expect([...counts].filter(([, count]) => count > 24)).toEqual([]);
});

test('no two files have one name: a name says what a file is about, without its folder', () => {
  const seen = new Map<string, string[]>();
  for (const path of sources) seen.set(basename(path), [...(seen.get(basename(path)) ?? []), path]);
  expect([...seen.values()].filter((paths) => paths.length > 1)).toEqual([]);
});

describe('the Node that is needed', () => {
  const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } };
  const lock = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { engines?: { node?: string } | string[] }>;
  };
  const least = minVersion(engines.node)?.version ?? '';

  test.each(['README.md', 'CONTRIBUTING.md', 'docs/setup.md'])('%s says it', (page) => {
    const [, said] = /Node (\d+\.\d+) or later/.exec(read(page)) ?? [];
    expect(`${said}.0`).toBe(least);
  });
  test.each([least, '22.13.0', '24.0.0'])('every package of the lock file runs on Node %s', (node) => {
    const wanting = Object.entries(lock.packages).flatMap(([path, { engines: wanted }]) =>
      wanted !== undefined &&
      !Array.isArray(wanted) &&
      wanted.node !== undefined &&
      !satisfies(node, wanted.node)
        ? [`${path} wants ${wanted.node}`]
        : [],
    );
    expect(wanting).toEqual([]);
  });
});
