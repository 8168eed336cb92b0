import type { RunWithin, StepResult } from '../../sandbox/workflow-runner.ts';

/**
 * What `environment.mjs` leaves in each test file's globals: the action, loaded once a worker, outside of Jest's modules.
 * Values cross between the two only as text and numbers, so that no object of one has the other's classes.
 */
type Outside = (
  env: string,
  payload: string,
  onStart: ((kill: () => void) => void) | undefined,
) => Promise<string>;

const {
  awsJitStep: outside,
  awsJitElapsed,
  awsJitPassSilence,
} = globalThis as {
  awsJitStep?: Outside;
  awsJitElapsed?: () => number;
  awsJitPassSilence?: (passes: boolean) => void;
};

/**
 * Runs steps within this process. `undefined`: each is a process of its own, as AWS_JIT_SPAWN=1 asks for, and as another build
 * (AWS_JIT_DIST) needs.
 */
export const within: RunWithin | undefined =
  outside && !process.env['AWS_JIT_SPAWN'] && !process.env['AWS_JIT_DIST']
    ? async (env, payload, onStart) => {
        if ('NODE_OPTIONS' in env)
          throw new Error('NODE_OPTIONS are for a process: run this step with { spawned: true }.');
        return JSON.parse(
          await outside(JSON.stringify(env), JSON.stringify(payload ?? null), onStart),
        ) as StepResult;
      }
    : undefined;

/** The time of steps that run within this process; real time where they do not. */
export const elapsed: () => number =
  within !== undefined && awsJitElapsed !== undefined ? awsJitElapsed : () => performance.now();

/**
 * Does `work` in which stand-ins leave calls of steps unanswered: where nothing else happens, steps that run within this process wait for
 * no real time.
 */
export async function unanswered<T>(work: () => Promise<T>): Promise<T> {
  awsJitPassSilence?.(true);
  try {
    return await work();
  } finally {
    awsJitPassSilence?.(false);
  }
}
