import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Runs a step without a process of its own: it is given all that a process would be, and shows all that one would show.
 * What it is given of this process is nothing: no environment, no files but those that the inputs name.
 */
export type RunWithin = (
  env: Readonly<Record<string, string>>,
  payload: unknown,
  onStart: Step['onStart'],
) => Promise<StepResult>;

/** A job's step as GitHub's runner starts it: the built action with a payload and an environment. */
export interface Step {
  /** `dist/index.js` of the action, which runs as a process. */
  readonly action: string;
  /** Runs it instead, where a process of its own would show nothing more. */
  readonly within?: RunWithin | undefined;
  readonly inputs: Readonly<Record<string, string>>;
  readonly repository: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Commit and ref that the workflow runs for. */
  readonly sha: string;
  readonly ref: string;
  /** `o/r/.github/workflows/aws-jit-grant.yml@refs/heads/main`. */
  readonly workflow?: string | undefined;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Credentials and endpoint, as aws-actions/configure-aws-credentials leaves them; none for a job without AWS. */
  readonly aws?: {
    readonly endpoint: string;
    readonly region: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string | undefined;
  };
  readonly runId?: number;
  readonly attempt?: number;
  /** Is given what kills it at once, as a lost runner does; it then ends with code 137. */
  readonly onStart?: (kill: () => void) => void;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
}

let runs = 9_000_000_000;
/** Run ids as GitHub counts them: across all repositories, so never the same twice. */
export const nextRunId = (): number => ++runs;

/** A job that ended before the action's step began. */
export const refused = (why: string): StepResult => ({
  code: 1,
  stdout: `::error::${why}\n`,
  stderr: '',
  outputs: {},
  summary: '',
});

/** Runs a step to its end. Nothing of this process's own environment reaches it but the path. */
export async function runStep(step: Step): Promise<StepResult> {
  if (step.within !== undefined) return step.within(environment(step), step.event.payload, step.onStart);
  const folder = await mkdtemp(join(tmpdir(), 'aws-jit-step-'));
  const file = (name: string) => join(folder, name);
  try {
    await writeFile(file('event.json'), JSON.stringify(step.event.payload));
    await writeFile(file('output'), '');
    await writeFile(file('summary'), '');
    const { code, stdout, stderr } = await spawned(
      step.action,
      {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: folder,
        // The SDK's word about Node 20, where people try the demo; runners have a later one.
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        ...environment(step),
      },
      step.onStart,
    );
    return {
      code,
      stdout,
      stderr,
      outputs: readOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What the runner, the workflow and the steps before it set for a step. */
const environment = (step: Step): Record<string, string> => ({
  CI: 'true',
  GITHUB_ACTIONS: 'true',
  GITHUB_REPOSITORY: step.repository,
  GITHUB_EVENT_NAME: step.event.name,
  GITHUB_SHA: step.sha,
  GITHUB_REF: step.ref,
  ...(step.workflow === undefined ? {} : { GITHUB_WORKFLOW_REF: step.workflow }),
  GITHUB_RUN_ID: String(step.runId ?? nextRunId()),
  GITHUB_RUN_ATTEMPT: String(step.attempt ?? 1),
  GITHUB_API_URL: step.apiUrl,
  GITHUB_GRAPHQL_URL: step.graphqlUrl,
  GITHUB_SERVER_URL: 'https://github.com',
  ...Object.fromEntries(
    Object.entries(step.inputs).map(([name, value]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      value,
    ]),
  ),
  ...(step.aws
    ? {
        AWS_ENDPOINT_URL: step.aws.endpoint,
        AWS_REGION: step.aws.region,
        AWS_ACCESS_KEY_ID: step.aws.accessKeyId,
        AWS_SECRET_ACCESS_KEY: step.aws.secretAccessKey,
        ...(step.aws.sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: step.aws.sessionToken }),
      }
    : {}),
  ...step.env,
});

function spawned(
  action: string,
  env: Record<string, string>,
  onStart: Step['onStart'],
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [action], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    onStart?.(() => child.kill('SIGKILL'));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({
        code: code ?? (signal === 'SIGKILL' ? 137 : 1),
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
  });
}

/** `name<<delimiter`, the lines of the value, the delimiter: how @actions/core writes outputs. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const start = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '');
    if (start?.[1] === undefined || start[2] === undefined) continue;
    const value: string[] = [];
    while (++at < lines.length && lines[at] !== start[2]) value.push(lines[at] ?? '');
    outputs[start[1]] = value.join('\n');
  }
  return outputs;
}
