import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { evaluate, filled, holds, type Context } from '../sandbox/workflow-expression.ts';
import {
  starts,
  workflowsIn,
  type Happened,
  type WorkflowFile,
  type WorkflowJob,
} from '../sandbox/workflow-triggers.ts';
import type { Command, Example } from '../sandbox/example.ts';
import type { EventOrder } from '../sandbox/github/github.ts';
import type { Instant } from '../src/terms/instant.ts';
import { ledgerFiles } from './ledger.ts';

export type RunStatus = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** One job of a workflow that an event started, as the Actions tab shows it. */
export interface JobRun {
  readonly id: number;
  readonly workflow: string;
  readonly file: string;
  readonly job: string;
  readonly environment: string | undefined;
  readonly group: string | undefined;
  readonly event: string;
  readonly at: Instant;
  status: RunStatus;
  /** What it printed, step by step. */
  log: string;
  summary: string;
  seconds: number;
}

type AskedRun = Example['repository']['state']['runs'][number];

interface Waiting {
  readonly run: JobRun;
  readonly job: WorkflowJob;
  readonly order: EventOrder;
  readonly context: Context;
  /** What asked for it over the API, where something did. */
  readonly asked: AskedRun | undefined;
  /** Outputs of the jobs of the same workflow run, filled as they end. */
  readonly outputs: Map<string, { readonly succeeded: boolean; readonly outputs: Context }>;
}

/** Of older ones only that they were is kept: a log is up to 100 KB. */
const LOGS_KEPT = 200;
const LONGEST_LOG = 100_000;

/**
 * Runs the jobs that events start, one after the other, as GitHub's runners would: by the workflow files on the default
 * branch, their types, paths and conditions; of those that wait in one concurrency group only the last. It is the built
 * action that runs, in a process of its own.
 */
export class ActionRuns {
  readonly runs: JobRun[] = [];
  readonly #example: Example;
  readonly #env: Readonly<Record<string, string>>;
  readonly #changed: () => void;
  #waiting: Waiting[] = [];
  #working: Promise<void> | undefined;
  #ids = 0;
  /** How many of the runs that were asked for are queued, or were. */
  #asked = 0;
  /** Set when the playground ends: nothing more is started, and what runs is killed. */
  #ended = false;
  #kill: (() => void) | undefined;

  constructor(example: Example, env: Readonly<Record<string, string>>, changed: () => void) {
    this.#example = example;
    this.#env = env;
    this.#changed = changed;
  }

  get atWork(): boolean {
    return this.#working !== undefined;
  }

  /** Until nothing runs and nothing waits. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  end(): void {
    this.#ended = true;
    this.#waiting = [];
    this.#kill?.();
  }

  workflows(): readonly WorkflowFile[] {
    const { repository } = this.#example;
    const { git } = repository.state;
    const tree = git.commit(repository.tip())?.tree;
    const paths = tree === undefined ? [] : [...git.files(tree).keys()];
    const files = paths.filter((path) => path.startsWith('.github/workflows/'));
    return workflowsIn(Object.fromEntries(files.map((path) => [path, repository.read(path) ?? ''])));
  }

  /**
   * Queues the runs that somebody, or a job of ours, has asked GitHub for meanwhile: a command in a comment and a use of what is approved in advance are
   * carried out by a run that another one starts.
   */
  askedFor(): void {
    const { repository, github } = this.#example;
    const { runs } = repository.state;
    for (const asked of runs.slice(this.#asked))
      this.happened(
        {
          name: 'workflow_dispatch',
          workflow: asked.workflow,
          inputs: asked.inputs,
          sender: github.world.account(asked.actor).login,
        },
        asked,
      );
    this.#asked = runs.length;
  }

  /** Queues what an event starts. */
  happened(order: EventOrder, asked?: AskedRun): void {
    if (this.#ended) return;
    const payload = this.#example.repository.event(order);
    const event = happenedOf(order, payload);
    for (const workflow of this.workflows()) {
      if (!starts(workflow, event)) continue;
      const outputs: Waiting['outputs'] = new Map();
      const context = { github: { event_name: order.name, event: payload } };
      for (const job of workflow.jobs) {
        // What needs another job is decided when that one has ended.
        if (job.needs.length === 0 && !holds(job.condition, context)) continue;
        this.#queue(workflow, { job, order, context, outputs, asked });
      }
    }
    this.#changed();
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined;
      this.#changed();
    });
  }

  #queue(workflow: WorkflowFile, waiting: Omit<Waiting, 'run'>): void {
    const { job, order, context } = waiting;
    const group = job.group === undefined ? undefined : filled(job.group, context);
    const older = this.#waiting.find(({ run }) => group !== undefined && run.group === group);
    if (older) {
      older.run.status = 'cancelled';
      if (older.asked) Object.assign(older.asked, { status: 'completed', conclusion: 'cancelled' });
      older.run.log = 'A later run of the same concurrency group took its place while it waited.\n';
      this.#waiting = this.#waiting.filter((each) => each !== older);
    }
    const run: JobRun = {
      id: ++this.#ids,
      workflow: workflow.name,
      file: workflow.file,
      job: job.id,
      environment: job.environment,
      group,
      event: eventInWords(order),
      at: this.#example.clock.now(),
      status: 'queued',
      log: '',
      summary: '',
      seconds: 0,
    };
    this.runs.push(run);
    const old = this.runs[this.runs.length - LOGS_KEPT - 1];
    if (old && old.log.length > 200) old.log = 'The log of a run this old is not kept.\n';
    this.#waiting.push({ ...waiting, run });
  }

  async #work(): Promise<void> {
    for (let next = this.#waiting.shift(); next && !this.#ended; next = this.#waiting.shift()) {
      const { run, job, context, outputs } = next;
      const needs = Object.fromEntries(outputs);
      if (job.needs.length > 0 && !holds(job.condition, { ...context, needs })) {
        this.runs.splice(this.runs.indexOf(run), 1);
        continue;
      }
      run.status = 'running';
      if (next.asked) next.asked.status = 'in_progress';
      this.#changed();
      const started = performance.now();
      try {
        await this.#job(next);
      } catch (error) {
        run.status = 'failed';
        run.log += `The runner failed: ${error instanceof Error ? error.message : String(error)}\n`;
      }
      run.seconds = (performance.now() - started) / 1000;
      if (next.asked) endedAs(next.asked, run);
      this.askedFor();
      this.#changed();
    }
  }

  async #job({ run, job, order, context, outputs }: Waiting): Promise<void> {
    let failed = false;
    const steps: Record<string, { readonly outputs: Context }> = {};
    for (const step of job.steps) {
      if (this.#ended || (failed && !step.afterFailure)) continue;
      run.log += `▶ ${step.command}\n`;
      const folder = await this.#checkout(step.command);
      try {
        const result = await this.#example.run(step.command as Command, order, {
          inputs: {
            ...mapped(step.inputs, context),
            ...(folder === undefined ? {} : { ledger: folder, out: join(folder, 'out') }),
          },
          env: this.#env,
          spawned: true,
          onStart: (kill) => {
            this.#kill = kill;
          },
        });
        const printed = withoutOutputs(result.stdout) + result.stderr;
        run.log += printed === '' ? '  (it printed nothing)\n' : printed.slice(0, LONGEST_LOG);
        if (printed.length > LONGEST_LOG) run.log += `\n… ${printed.length - LONGEST_LOG} characters more\n`;
        run.summary += result.summary;
        if (step.id !== undefined) steps[step.id] = { outputs: result.outputs };
        failed ||= result.code !== 0;
      } finally {
        if (folder !== undefined) await rm(folder, { recursive: true, force: true });
      }
    }
    run.status = failed ? 'failed' : 'succeeded';
    outputs.set(job.id, {
      succeeded: !failed,
      outputs: Object.fromEntries(
        Object.entries(job.outputs).map(([name, template]) => [
          name,
          evaluate(template, { ...context, steps }),
        ]),
      ),
    });
  }

  /** What the checkout step of the two jobs that read the ledger leaves: a folder. */
  async #checkout(command: string): Promise<string | undefined> {
    if (command !== 'report' && command !== 'digest') return undefined;
    const folder = await mkdtemp(join(tmpdir(), 'aws-jit-ledger-'));
    for (const [path, text] of ledgerFiles(this.#example.repository)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return folder;
  }
}

/** GitHub says of a run that was asked for how it ended; until then it counts as about to begin. */
const endedAs = (asked: AskedRun, { status }: JobRun): void => {
  Object.assign(asked, { status: 'completed', conclusion: status === 'succeeded' ? 'success' : 'failure' });
};

const mapped = (inputs: Readonly<Record<string, string>>, context: Context): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, template]) => [name, filled(template, context)]));

/** Workflow commands are the runner's to read; of these people see the annotations. */
const withoutOutputs = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^::(?:set-output|add-mask|debug)/.test(line))
    .join('\n');

function happenedOf(order: EventOrder, payload: Readonly<Record<string, unknown>>): Happened {
  switch (order.name) {
    case 'push': {
      const commits = payload['commits'] as readonly Readonly<Record<string, readonly string[]>>[];
      return {
        name: 'push',
        branch: String(payload['ref']).replace(/^refs\/heads\//, ''),
        paths: commits.flatMap((each) => [
          ...(each['added'] ?? []),
          ...(each['removed'] ?? []),
          ...(each['modified'] ?? []),
        ]),
      };
    }
    case 'schedule':
      return { name: 'schedule', cron: order.cron };
    case 'workflow_dispatch':
      return { name: order.name, workflow: order.workflow };
    case 'issues':
    case 'issue_comment':
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return { name: order.name, action: order.action };
  }
}

function eventInWords(order: EventOrder): string {
  switch (order.name) {
    case 'push':
      return `push to ${order.branch ?? 'main'}`;
    case 'schedule':
      return `schedule ${order.cron}`;
    case 'workflow_dispatch':
      return `started by ${order.sender}`;
    case 'issues':
    case 'issue_comment':
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
      return `${order.name} ${order.action} #${order.number}`;
  }
}
