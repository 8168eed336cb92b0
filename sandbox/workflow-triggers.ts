import { parse } from 'yaml';
import * as z from 'zod';
import { instantOfMillis, type Instant } from '../src/terms/instant.ts';

/**
 * What starts a repository's workflows, and which jobs of theirs run: read from the files, so that what is tried out is what
 * they say. `workflow-expression.ts` reads their conditions.
 */
export interface WorkflowFile {
  /** `aws-jit-grant.yml` */
  readonly file: string;
  readonly name: string;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: readonly WorkflowJob[];
}

export interface WorkflowJob {
  readonly id: string;
  readonly environment: string | undefined;
  readonly condition: string | undefined;
  readonly needs: readonly string[];
  /** A template; jobs of one group do not run at once, and of those that wait only the last is kept. */
  readonly group: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly ActionStep[];
}

export interface ActionStep {
  readonly id: string | undefined;
  readonly command: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether it runs although a step before it failed: its condition has `!cancelled()`. */
  readonly afterFailure: boolean;
}

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const Workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      needs: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
      environment: z.string().optional(),
      concurrency: z.object({ group: z.string() }).optional(),
      outputs: z.record(z.string(), z.string()).default({}),
      steps: z.array(
        z.object({
          id: z.string().optional(),
          if: z.string().optional(),
          with: z.record(z.string(), scalar).default({}),
        }),
      ),
    }),
  ),
});

/** @param files path → text of everything below `.github/workflows/` */
export function workflowsIn(files: Readonly<Record<string, string>>): readonly WorkflowFile[] {
  return Object.entries(files).map(([path, text]) => {
    const { name, on, jobs } = Workflow.parse(parse(text));
    return {
      file: path.replace(/^.*\//, ''),
      name,
      on,
      jobs: Object.entries(jobs)
        .map(([id, job]) => ({
          id,
          environment: job.environment,
          condition: job.if,
          needs: job.needs,
          group: job.concurrency?.group,
          outputs: job.outputs,
          steps: job.steps.flatMap((step): readonly ActionStep[] => {
            const { command, ...inputs } = step.with;
            if (typeof command !== 'string') return [];
            return [
              {
                id: step.id,
                command,
                inputs: Object.fromEntries(
                  Object.entries(inputs).map(([key, value]) => [key, String(value)]),
                ),
                afterFailure: step.if?.includes('!cancelled()') ?? false,
              },
            ];
          }),
        }))
        // Checking out and publishing pages is GitHub's own business.
        .filter(({ steps }) => steps.length > 0),
    };
  });
}

/** An event as far as it decides what starts. */
export interface Happened {
  readonly name: string;
  readonly action?: string | undefined;
  /** Of a push: the branch, and what changed. */
  readonly branch?: string | undefined;
  readonly paths?: readonly string[] | undefined;
  readonly cron?: string | undefined;
  /** Of a dispatch: the one workflow. */
  readonly workflow?: string | undefined;
}

/** "Events that trigger workflows": what GitHub takes where a workflow names no types. */
const USUAL_TYPES: Readonly<Record<string, readonly string[]>> = {
  pull_request_target: ['opened', 'synchronize', 'reopened'],
  pull_request: ['opened', 'synchronize', 'reopened'],
};
const Filter = z.object({
  types: z.array(z.string()).optional(),
  branches: z.array(z.string()).optional(),
  paths: z.array(z.string()).optional(),
});

export function starts({ file, on }: WorkflowFile, event: Happened): boolean {
  if (!Object.hasOwn(on, event.name)) return false;
  if (event.name === 'schedule') return cronsOf(on).includes(event.cron ?? '');
  if (event.name === 'workflow_dispatch') return event.workflow === file;
  const { types = USUAL_TYPES[event.name], branches, paths } = Filter.parse(on[event.name] ?? {});
  return (
    (types === undefined || types.includes(event.action ?? '')) &&
    (branches === undefined || branches.includes(event.branch ?? '')) &&
    (paths === undefined || (event.paths ?? []).some((path) => paths.some((glob) => fits(glob, path))))
  );
}

/** Only `folder/**` and whole names are written here. */
const fits = (glob: string, path: string): boolean =>
  glob.endsWith('/**') ? path.startsWith(glob.slice(0, -2)) : glob === path;

export const cronsOf = (on: WorkflowFile['on']): readonly string[] =>
  z
    .array(z.object({ cron: z.string() }))
    .parse(on['schedule'] ?? [])
    .map(({ cron }) => cron);

const MINUTE = 60;
/** Longest that is looked back: what comes less than daily is none of these schedules. */
const DAY = 24 * 60 * MINUTE;

/** The last time after `from` and up to `to` at which a schedule is due; `undefined`: not once. */
export function lastDue(cron: string, from: Instant, to: Instant): Instant | undefined {
  const [minute, hour, ...days] = cron.split(' ');
  if (days.length !== 3 || days.some((each) => each !== '*') || !/^\d+$/.test(minute ?? ''))
    throw new Error(`The schedule ${cron} is none of those that are understood here: daily or hourly.`);
  const first = to - (to % MINUTE);
  for (let at = first; at > from && at > first - DAY - MINUTE; at -= MINUTE) {
    const time = new Date(at * 1000);
    if (time.getUTCMinutes() === Number(minute) && (hour === '*' || time.getUTCHours() === Number(hour)))
      return instantOfMillis(at * 1000);
  }
  return undefined;
}
