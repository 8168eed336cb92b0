/** `npm test -- --json --outputFile out/whole.json`, then this: writes what each file took, for `groups.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';

const { testResults } = JSON.parse(readFileSync(process.argv[2] ?? 'out/whole.json', 'utf8'));
const took = {};
for (const { assertionResults } of testResults)
  for (const { ancestorTitles, duration } of assertionResults)
    took[ancestorTitles[0]] = (took[ancestorTitles[0]] ?? 0) + (duration ?? 0);
const seconds = Object.entries(took)
  .map(([file, milliseconds]) => [file, Math.max(1, Math.round(milliseconds / 1000))])
  .sort();
writeFileSync(
  new URL('seconds.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(seconds), null, 2)}\n`,
);
