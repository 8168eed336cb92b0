import { parse } from 'yaml';
import * as z from 'zod';
import type { Permissions } from './github/github-model.ts';

/**
 * The jobs of a repository's workflow files, as far as a runner needs them here: what starts them, which command of the
 * action they run, and with which token, environment and AWS role. So what is tried out is what the files say.
 */
export interface Job {
  /** `aws-jit-grant.yml`. */
  readonly file: string;
  readonly command: string;
  /** The input of that name: which of its roles the job looks at. */
  readonly role: string | undefined;
  /** Names of the events that start the workflow. */
  readonly events: readonly string[];
  readonly permissions: Permissions;
  readonly environment: string | undefined;
  /** What its aws-actions/configure-aws-credentials step asks for. */
  readonly aws: { readonly role: string; readonly region: string; readonly sessionName: string } | undefined;
}

const Step = z.object({
  uses: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).default({}),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  jobs: z.record(
    z.string(),
    z.object({
      environment: z.string().optional(),
      permissions: z.record(z.string(), z.enum(['read', 'write', 'none'])).default({}),
      steps: z.array(Step),
    }),
  ),
});

const CREDENTIALS = 'aws-actions/configure-aws-credentials@';

/** @param files path → text of everything below `.github/workflows/`; files without a job of the action are none of ours. */
export function jobsIn(files: Readonly<Record<string, string>>): readonly Job[] {
  return Object.entries(files).flatMap(([path, text]) => {
    const read = Workflow.safeParse(parse(text));
    if (!read.success)
      throw new Error(`${path} is no workflow that is understood here: ${read.error.message}`);
    const { on, jobs } = read.data;
    return Object.values(jobs).flatMap(({ environment, permissions, steps }): readonly Job[] => {
      const role = steps.find(({ uses }) => uses?.startsWith(CREDENTIALS));
      return steps.flatMap(({ with: inputs }) =>
        typeof inputs['command'] !== 'string'
          ? []
          : [
              {
                file: path.replace(/^.*\//, ''),
                command: inputs['command'],
                role: typeof inputs['role'] === 'string' ? inputs['role'] : undefined,
                events: Object.keys(on),
                permissions: permissionsOf(permissions),
                environment,
                aws: role && {
                  role: String(role.with['role-to-assume']),
                  region: String(role.with['aws-region']),
                  sessionName: String(role.with['role-session-name']),
                },
              },
            ],
      );
    });
  });
}

/** `id-token` is GitHub's OIDC provider's business, and no permission of its API. */
function permissionsOf(named: Readonly<Record<string, string>>): Permissions {
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, level]): [string, string][] =>
      name === 'id-token' || level === 'none' ? [] : [[name.replace('-', '_'), level]],
    ),
  );
}
