/**
 * `npx tsx scripts/search-sample.ts [--minutes 10] [--seed WORDS]`: of the long searches another sample than the day's that `npm test` takes.
 * It ends in its time whatever happens, says what it did not come to, and begins at another search for each seed. 1 where one does
 * not hold. The seed of a run repeats it.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { LONG_SEARCHES, type LongSearch } from './long-searches.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: new Date().toISOString() },
  },
});
const SEED = values.seed;
const END = performance.now() + Number(values.minutes) * 60_000;

const sampled = LONG_SEARCHES.filter(({ again }) => again !== undefined);
const first = createHash('sha256').update(SEED).digest().readUInt32BE() % sampled.length;
const folder = `${root}/out/sample`;
mkdirSync(folder, { recursive: true });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
let held = 0;

function searched({ name, run, again }: LongSearch): Promise<void> {
  const log = `${folder}/${name.replaceAll(/\W+/g, '-')}.log`;
  const file = openSync(log, 'w');
  const start = performance.now();
  // A group of its own, which can be ended with all that it has started.
  const child = spawn('npm', run, {
    cwd: root,
    env: { ...process.env, ...again, AWS_JIT_SEED: SEED },
    stdio: ['ignore', file, file],
    detached: true,
  });
  closeSync(file);
  return new Promise((resolve, reject) => {
    let late = false;
    const timer = setTimeout(
      () => {
        late = true;
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      },
      Math.max(0, END - performance.now()),
    );
    child.once('error', reject);
    child.once('close', (status) => {
      clearTimeout(timer);
      const seconds = Math.round((performance.now() - start) / 1000);
      if (late) say(`not to its end   ${name}`);
      else if (status === 0) {
        held += 1;
        say(`holds, ${seconds} s  ${name}`);
      } else {
        say(`DOES NOT HOLD    ${name} (${log.slice(root.length)})`);
        process.exitCode = 1;
      }
      resolve();
    });
  });
}

say(`A sample of the long searches, at most ${values.minutes} minutes: --seed ${SEED} repeats it.`);
for (const search of [...sampled.slice(first), ...sampled.slice(0, first)])
  if (performance.now() < END) await searched(search);
  else say(`not begun        ${search.name}`);
say(`${held} of ${sampled.length} searches held; .ci/thorough runs each of them whole.`);
if (held === 0) process.exitCode = 1;
