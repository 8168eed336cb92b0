import { parentPort, workerData } from 'node:worker_threads';
import { inTime, type KillTest } from './jest-globals.ts';

/** Runs the tests against one mutant after the other, and says of each which test noticed it. */
declare global {
  // Read by every switch in the mutated code.
  var __mutant: (id: number) => boolean;
}
const { bundle, step, ids, slowest } = workerData as {
  bundle: string;
  step: string | undefined;
  ids: readonly number[] | undefined;
  slowest: number;
};
let active = -1;
let hits: Set<number> | undefined;
globalThis.__mutant = (id) => {
  hits?.add(id);
  return id === active;
};

if (step !== undefined) {
  // As test/in-process/environment.mjs leaves it for the tests.
  const action = (await import(step)) as Record<string, unknown>;
  Object.assign(globalThis, {
    awsJitStep: action['step'],
    awsJitElapsed: action['elapsed'],
    awsJitPassSilence: action['passSilence'],
  });
}
const { tests } = (await import(bundle)) as { tests: readonly KillTest[] };
const reached: { test: KillTest; hits: ReadonlySet<number>; ms: number }[] = [];
for (const test of tests) {
  hits = new Set();
  const from = performance.now();
  try {
    await test.run();
  } catch (error) {
    throw new Error(`Without any mutant, "${test.name}" fails: ${String(error)}`, { cause: error });
  }
  const ms = performance.now() - from;
  if (ms <= slowest) reached.push({ test, hits, ms });
}
hits = undefined;
reached.sort((a, b) => a.ms - b.ms);
parentPort?.postMessage({ ready: reached.length });

for (const id of ids ?? []) {
  parentPort?.postMessage({ begins: id });
  active = id;
  let by: string | undefined;
  for (const { test, hits: of, ms } of reached) {
    if (!of.has(id)) continue;
    try {
      await inTime(test.run, 5_000 + 10 * ms);
    } catch {
      by = test.name;
      break;
    }
  }
  active = -1;
  parentPort?.postMessage({ ended: id, by });
}
parentPort?.postMessage({ done: true });
