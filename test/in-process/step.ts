import { gitHubRunner } from '../../src/action/github-runner.ts';
import { runAction } from '../../src/action/run-action.ts';
import type { Runner } from '../../src/action/step-runner.ts';
import type { StepResult } from '../../sandbox/workflow-runner.ts';
import { divideProcess, elapsed, passSilence, runAs, type StepProcess } from './step-process.ts';

export { elapsed, passSilence };

divideProcess();

/** A folder that nobody has: the SDKs look for their files in it. */
const NOWHERE = '/nonexistent/aws-jit-step';

/** Bundled for `environment.mjs`. @returns the StepResult as JSON */
export async function step(
  env: string,
  payload: string,
  onStart: ((kill: () => void) => void) | undefined,
): Promise<string> {
  const own: StepProcess = {
    env: {
      HOME: NOWHERE,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      ...(JSON.parse(env) as Record<string, string>),
    },
    out: '',
    err: '',
    dead: false,
    intervals: new Set(),
    underWay: new Set(),
  };
  if (onStart && own.env['INPUT_COMMAND'] === 'report')
    throw new Error(
      'A report writes files, which only a process stops doing: run it with { spawned: true }.',
    );
  const kept: Kept = { outputs: {}, summary: '', code: 0 };
  onStart?.(() => {
    own.dead = true;
  });
  await runAs(own, () => runAction(runnerOf(own.env, JSON.parse(payload), kept)));
  for (const interval of own.intervals) interval.clear();
  for (const end of own.underWay) end();
  const { outputs, summary } = kept;
  const result: StepResult = {
    code: own.dead ? 137 : kept.code,
    stdout: own.out,
    stderr: own.err,
    outputs,
    summary,
  };
  own.dead = true;
  return JSON.stringify(result);
}

interface Kept {
  readonly outputs: Record<string, string>;
  summary: string;
  code: number;
}

/** GitHub's runner as it is, but for what it keeps for a process's whole life: the context, the summary and the exit code. */
function runnerOf(env: Runner['env'], payload: unknown, kept: Kept): Runner {
  const gitHub = gitHubRunner();
  return {
    ...gitHub,
    env,
    context: {
      eventName: env['GITHUB_EVENT_NAME'] ?? '',
      payload,
      sha: env['GITHUB_SHA'] ?? '',
      ref: env['GITHUB_REF'] ?? '',
      runId: Number(env['GITHUB_RUN_ID']),
      runAttempt: Number(env['GITHUB_RUN_ATTEMPT']),
      apiUrl: env['GITHUB_API_URL'] ?? '',
      serverUrl: env['GITHUB_SERVER_URL'] ?? '',
    },
    output(name, value) {
      kept.outputs[name] = value;
    },
    summary(markdown) {
      kept.summary += markdown;
      return Promise.resolve();
    },
    fail(message) {
      kept.code = 1;
      gitHub.log.error(message);
    },
  };
}
