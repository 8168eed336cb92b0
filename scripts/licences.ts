/**
 * `npm run licences`: every package of the whole tree, development and other platforms' included, has a licence that
 * asks for no more than keeping its notice; and docs/design/dependencies.md has a row, with that licence, for each package that
 * package.json names. Reads package-lock.json, so it needs no install.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** SPDX ids. CC-BY-4.0 is the licence of a data table (browser versions) that only tests' tools read. */
const PERMISSIVE = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
]);

/** Weak copyleft on its own files, permitted for what runs in tests only and is never shipped: by name, one by one. */
const IN_TESTS_ONLY: Readonly<Record<string, string>> = { 'axe-core': 'MPL-2.0' };

interface Locked {
  readonly packages: Readonly<Record<string, { readonly license?: string; readonly dev?: true }>>;
}
interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (path: string): string =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as Locked;
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Manifest;
/** The packages; what comes after them is data and actions. */
const [page = ''] = read('docs/design/dependencies.md').split('\n## Data ');
const problems: string[] = [];

/** `A AND B` needs both, `A OR B` one of them; anything else is not understood, and so not permitted. */
function permitted(expression: string): boolean {
  const bare = expression.replace(/^\(([^()]*)\)$/, '$1');
  if (bare.includes(' OR '))
    return !bare.includes(' AND ') && bare.split(' OR ').some((id) => PERMISSIVE.has(id));
  return bare.split(' AND ').every((id) => PERMISSIVE.has(id));
}

const counts = new Map<string, number>();
for (const [path, { license, dev }] of Object.entries(packages)) {
  if (path === '') continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (license === undefined)
    problems.push(`${name} states no licence. Look for it, or do without the package.`);
  else if (!permitted(license) && !(dev === true && IN_TESTS_ONLY[name] === license))
    problems.push(`${name} is under ${license}, which is not on the list of this script.`);
  counts.set(license ?? 'none', (counts.get(license ?? 'none') ?? 0) + 1);
}

const rows = new Map(
  [...page.matchAll(/^\| `([^`]+)` \| ([^|]+?) \|/gm)].map(([, name, licence]) => [
    name ?? '',
    licence ?? '',
  ]),
);
const named = Object.keys({ ...dependencies, ...devDependencies });
for (const name of named) {
  const licence = packages[`node_modules/${name}`]?.license;
  const row = rows.get(name);
  if (row === undefined)
    problems.push(`docs/design/dependencies.md has no row for ${name}: say why it is there.`);
  else if (row !== licence)
    problems.push(`docs/design/dependencies.md says ${row} of ${name}; it is ${licence ?? 'none'}.`);
}
for (const name of rows.keys()) {
  if (!named.includes(name))
    problems.push(`docs/design/dependencies.md describes ${name}, which package.json does not name.`);
}

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else {
  const table = [...counts].sort(([, a], [, b]) => b - a).map(([licence, count]) => `${count} ${licence}`);
  console.log(`${Object.keys(packages).length - 1} packages: ${table.join(', ')}.`);
}
