// sandbox/: stand-ins that speak the real wire protocols over HTTP, and the example company.
import type { Instant } from '../src/terms/instant.ts';
import { startAws, type AwsOptions, type SandboxAws } from './aws/aws.ts';
import { SandboxClock } from './clock.ts';
import { Faults } from './faults.ts';
import { startGitHub, type GitHubSandbox } from './github/github.ts';

/** The stand-ins together: one clock, one log of calls, one list of faults. */
export interface Sandbox {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  readonly github: GitHubSandbox;
  readonly aws: SandboxAws;
  close(): Promise<void>;
}

export async function startSandbox(options: {
  /** The real time, standing still, when left out. */
  readonly at?: Instant;
  /** Lets the clock run, for a sandbox that people play with. */
  readonly running?: boolean;
  readonly accounts: AwsOptions['accounts'];
  /** GitHub listens here, AWS on the next; any free ports when left out. */
  readonly port?: number;
}): Promise<Sandbox> {
  const clock = new SandboxClock(options.at, { running: options.running ?? false });
  const faults = new Faults();
  const { port } = options;
  const github = await startGitHub({ clock, faults, ...(port === undefined ? {} : { port }) });
  const aws = await startAws({
    clock,
    faults,
    accounts: options.accounts,
    ...(port === undefined ? {} : { port: port + 1 }),
  });
  return {
    clock,
    faults,
    github,
    aws,
    async close() {
      await Promise.all([github.close(), aws.close()]);
    },
  };
}
