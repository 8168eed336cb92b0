/**
 * `AWS_JIT_SECONDS=$PWD/out/seconds.jsonl npm test`, then this: writes what each file takes on a machine that does nothing else, for
 * `groups.mjs`. It is processor time and waiting, so other work on the machine counts little.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const took = {};
for (const line of readFileSync(process.argv[2] ?? 'out/seconds.jsonl', 'utf8')
  .trim()
  .split('\n')) {
  const { file, alone } = JSON.parse(line);
  took[file] = Math.max(0.1, Math.round(10 * alone) / 10);
}
writeFileSync(
  new URL('seconds.json', import.meta.url),
  `${JSON.stringify(Object.fromEntries(Object.entries(took).sort()), null, 2)}\n`,
);
