/**
 * Which test files share their modules when many run. Jest loads everything anew for every file: the stand-ins, the SDKs, the
 * catalog, over a second for most files and cold each time. A group is a file that imports some of them, each as a `describe` of
 * its own (`described.mjs`). `npm run test:only` runs each file alone as ever.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Of a file that nobody has measured. */
const USUAL = 2;

/** Seconds that each file took, as `record.mjs` wrote them; of a file that is new, nothing. */
const seconds = JSON.parse(readFileSync(new URL('seconds.json', import.meta.url), 'utf8'));
const weight = (file) => seconds[file] ?? USUAL;
const sum = (files) => files.reduce((all, file) => all + weight(file), 0);

/** `test/action/answer.test.ts` and all others but what `npm run test:browser` runs. */
export const testFiles = () =>
  readdirSync(`${root}/test`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts') && !/^(?:browser|playground)\//.test(path))
    .map((path) => `test/${path}`)
    .sort();

/** Neighbours stay together, since they need the same modules. The longest group first. */
export function groupsOf(files, count) {
  const groups = [];
  let left = sum(files);
  let group = [];
  for (const file of files) {
    const most = left / (count - groups.length);
    // A file that would take a group beyond its share by more than it lacks begins the next one.
    if (group.length > 0 && groups.length < count - 1 && sum(group) + weight(file) / 2 > most) {
      groups.push(group);
      left -= sum(group);
      group = [];
    }
    group.push(file);
  }
  return [...groups, group].sort((a, b) => sum(b) - sum(a));
}

/**
 * Writes a test file for each group into `out/<name>/`.
 * @param count of groups: enough for two workers to end together, few enough to load little
 * @returns their paths, below the root
 */
export function writeGroups(name, files, count) {
  const folder = `out/${name}`;
  rmSync(`${root}/${folder}`, { recursive: true, force: true });
  mkdirSync(`${root}/${folder}`, { recursive: true });
  return groupsOf(files, count).map((group, n) => {
    const path = `${folder}/${String(n + 1).padStart(2, '0')}.test.mjs`;
    writeFileSync(`${root}/${path}`, group.map((file) => `import '../../${file}';\n`).join(''));
    return path;
  });
}
