import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { Random } from '../spec/random.ts';
import { mutateFile, type Mutant } from './mutate.ts';
import { MUTANT_SETS } from './mutant-sets.ts';

/**
 * `npm run mutants`: every mutant of the approval and the stamp; `-- --set access`: of another set of `mutant-sets.ts`; `-- --sample 50 --seed 1`:
 * some of them. Figures in one line of JSON. 1 where one survives that `survivors.json` does not explain, or where a mutant that it explains is killed or gone.
 */
const { values } = parseArgs({
  options: {
    set: { type: 'string', default: 'approval' },
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
    write: { type: 'string' },
    progress: { type: 'boolean' },
  },
});
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/mutants');
const set = MUTANT_SETS[values.set];
if (set === undefined) throw new Error(`--set is one of ${Object.keys(MUTANT_SETS).join(', ')}.`);
const { files, slowestMs, endlessMs, action } = set;
// Tests that sample what they step through take the same points for every mutant.
process.env['AWS_JIT_SEED'] ??= 'mutants';

const mutants: Mutant[] = [];
const codes = new Map<string, string>();
let last = 0;
for (const file of files) {
  const mutated = mutateFile(file, readFileSync(join(ROOT, file), 'utf8'), () => ++last);
  mutants.push(...mutated.mutants);
  codes.set(join(ROOT, file), mutated.code);
}

const mutating: Plugin = {
  name: 'mutants',
  setup: (plugin) => {
    plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const contents = codes.get(path);
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
};

mkdirSync(CACHE, { recursive: true });
const bundle = async (entry: string, out: string): Promise<string> => {
  const outfile = join(CACHE, out);
  await build({
    entryPoints: [join(ROOT, 'test/mutants', entry)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    alias: { '@jest/globals': join(ROOT, 'test/mutants/jest-globals.ts') },
    logLevel: 'error',
    plugins: [mutating],
  });
  return pathToFileURL(outfile).href;
};
const tests = await bundle(set.tests, `${values.set}.mjs`);
/** JavaScript, and without types: Jest loads it as it is. */
const builder: string = '../in-process/bundle.mjs';
const { buildStep } = (await import(builder)) as {
  buildStep: (outdir: string, plugins: readonly Plugin[]) => Promise<string>;
};
const step = action && pathToFileURL(await buildStep(join(CACHE, values.set), [mutating])).href;
const worker = await bundle('mutant-worker.ts', 'mutant-worker.mjs');

const random = new Random(Number(values.seed));
const matching = mutants.filter(
  ({ key }) => values.only === undefined || values.only.some((words) => key.includes(words)),
);
const chosen =
  values.sample === undefined
    ? matching
    : matching
        .map((mutant) => ({ mutant, at: random.next() }))
        .sort((a, b) => a.at - b.at)
        .slice(0, Number(values.sample))
        .map(({ mutant }) => mutant);

const keyOf = (id: number): string => chosen.find((mutant) => mutant.id === id)?.key ?? String(id);
const killed = new Map<number, string>();
const survived = new Set<number>();
for (let left = chosen.map(({ id }) => id); left.length > 0;)
  left = await runSome(left).then(() => left.filter((id) => !killed.has(id) && !survived.has(id)));

/** Until all are done, or one takes too long. */
function runSome(ids: readonly number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(worker), {
      workerData: { bundle: tests, step, ids, slowest: slowestMs },
    });
    let timer: NodeJS.Timeout | undefined;
    const finish = (): void => {
      clearTimeout(timer);
      void thread.terminate().then(() => {
        resolve();
      });
    };
    thread.once('error', reject);
    thread.on(
      'message',
      (message: { ready?: number; begins?: number; ended?: number; by?: string; done?: boolean }) => {
        if (message.ready !== undefined)
          process.stderr.write(`${message.ready} tests, ${Math.round(performance.now() / 1000)} s\n`);
        const { begins } = message;
        if (begins !== undefined)
          timer = setTimeout(() => {
            killed.set(begins, 'it never ended');
            finish();
          }, endlessMs);
        if (message.ended !== undefined) {
          clearTimeout(timer);
          if (message.by === undefined) survived.add(message.ended);
          else killed.set(message.ended, message.by);
          if (values.progress === true)
            process.stderr.write(
              `${killed.size} killed, ${survived.size} survived, ${Math.round(performance.now() / 1000)} s: ${message.by === undefined ? 'SURVIVES' : 'dies'} ${keyOf(message.ended)}\n`,
            );
        }
        if (message.done === true) finish();
      },
    );
  });
}

const noticed = chosen.filter(({ id }) => killed.has(id)).map(({ key }) => key);
const explained = JSON.parse(readFileSync(join(ROOT, 'test/mutants/survivors.json'), 'utf8')) as Readonly<
  Record<string, string>
>;
const surviving = chosen.filter(({ id }) => survived.has(id));
const unexplained = surviving.filter(({ key }) => !Object.hasOwn(explained, key));
const stale =
  chosen.length === mutants.length
    ? Object.keys(explained)
        .filter((key) => files.some((file) => key.startsWith(`${file} `)))
        .filter((key) => !surviving.some((mutant) => mutant.key === key))
    : [];
for (const { key, line } of unexplained) process.stderr.write(`survived, line ${line}: ${key}\n`);
for (const key of stale) process.stderr.write(`explained, but killed or gone: ${key}\n`);
if (values.write !== undefined)
  writeFileSync(
    values.write,
    JSON.stringify(Object.fromEntries(surviving.map(({ key }) => [key, ''])), null, 2),
  );
const share = chosen.length === 0 ? 1 : killed.size / chosen.length;
process.stdout.write(
  `${JSON.stringify({
    mutants: {
      of: mutants.length,
      run: chosen.length,
      killed: killed.size,
      survived: survived.size,
      unexplained: unexplained.length,
      noticed: values.only === undefined ? undefined : noticed,
      percent: Math.round(share * 1000) / 10,
    },
  })}\n`,
);
process.exitCode =
  unexplained.length > 0 || stale.length > 0 || (values.sample === undefined && share < 0.95) ? 1 : 0;
