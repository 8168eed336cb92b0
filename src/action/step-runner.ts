import type { Log } from '../commands/run/workflow-run.ts';

/** What GitHub's runner hands to a step of a job, and what it takes from it. */
export interface Runner {
  readonly context: RunContext;
  /** An input of the step; empty where it is left out. @throws where a required one is. */
  input(name: string, options?: { readonly required: boolean }): string;
  /** The environment: secrets, endpoints and the credentials that an earlier step left. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly log: Log & { debug(message: string): void };
  /** From here on the runner masks it in its log. */
  mask(secret: string): void;
  output(name: string, value: string): void;
  /** Adds to the page of the run. */
  summary(markdown: string): Promise<void>;
  /** The step ends red. */
  fail(message: string): void;
}

/** The run that the step is part of, as `@actions/github` reads it: nothing of it is checked yet. */
export interface RunContext {
  readonly eventName: string;
  readonly payload: unknown;
  readonly sha: string;
  readonly ref: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly apiUrl: string;
  readonly serverUrl: string;
}
