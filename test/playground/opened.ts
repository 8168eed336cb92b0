import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Step } from '../../playground/step.ts';

/** The playground as somebody starts it: `aws-jit playground` of the built bundle, in a process of its own. */
const dist = process.env['AWS_JIT_DIST'] ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** What tests read of the state that the page gets. */
export interface State {
  readonly version: number;
  readonly now: string;
  readonly atWork: boolean;
  readonly playing?: unknown;
  readonly failed?: string;
  readonly steps: number;
  readonly issues: { readonly shown: readonly Line[] };
  readonly pulls: { readonly shown: readonly Line[] };
  readonly runs: {
    readonly shown: readonly {
      readonly id: number;
      readonly file: string;
      readonly job: string;
      readonly environment?: string;
      readonly status: string;
    }[];
  };
  readonly slack: { readonly shown: readonly { readonly ts: string; readonly text: string }[] };
  readonly ledger: { readonly shown: readonly string[] };
  readonly aws: {
    readonly principals: readonly {
      readonly login: string;
      readonly attached: readonly {
        readonly begins?: string;
        readonly until?: string;
        readonly over: boolean;
      }[];
    }[];
    readonly tombstones: readonly string[];
  };
}
interface Line {
  readonly number: number;
  readonly title: string;
  readonly state: string;
  readonly labels: readonly { readonly name: string }[];
}
export interface Told {
  readonly ok: boolean;
  readonly said: string;
  readonly number?: number;
}

export class Opened {
  readonly url: string;
  readonly #child: ChildProcess;
  #stderr = '';

  private constructor(url: string, child: ChildProcess) {
    this.url = url;
    this.#child = child;
    child.stderr?.on('data', (chunk: Buffer) => (this.#stderr += chunk.toString()));
  }

  static async start(...args: readonly string[]): Promise<Opened> {
    const child = spawn(process.execPath, [`${dist}/cli.js`, 'playground', '--no-open', ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const url = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (chunk: Buffer) => {
        resolve(chunk.toString().trim());
      });
      child.once('exit', (code) => {
        reject(new Error(`It ended with ${code ?? 'a signal'}.`));
      });
    });
    return new Opened(url, child);
  }

  /** Bytes of memory that the process and those that it started hold, as Linux counts them. */
  memory(): number {
    const resident = (pid: number): number => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
        const own = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
        return own + below.reduce((sum, child) => sum + resident(Number(child)), 0);
      } catch {
        // It has ended meanwhile.
        return 0;
      }
    };
    return resident(this.#child.pid ?? 0);
  }

  /** What it said beside its address. */
  get stderr(): string {
    return this.#stderr;
  }

  async get<T>(path: string): Promise<T> {
    return (await (await fetch(this.url + path)).json()) as T;
  }

  async post<T>(path: string, body: unknown): Promise<T> {
    const headers = { 'Content-Type': 'application/json' };
    return (await (
      await fetch(this.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
    ).json()) as T;
  }

  step = (step: Step): Promise<Told> => this.post<Told>('steps', step);

  /** When everything has run that was started. */
  async idle(): Promise<State> {
    for (;;) {
      const state = await this.get<State>('state');
      if (!state.atWork && state.playing === undefined) {
        if (state.failed !== undefined) throw new Error(state.failed);
        return state;
      }
      await this.get(`state?after=${state.version}`);
    }
  }

  async scene(id: string): Promise<State> {
    const told = await this.post<Told>('scene', { id });
    if (!told.ok) throw new Error(told.said);
    return this.idle();
  }

  attached = (state: State, login = 'alice') =>
    state.aws.principals.find((each) => each.login === login)?.attached ?? [];

  can = async (as: string, action: string, resource: string): Promise<{ decision: string; until?: string }> =>
    this.post('can', { as, action, resource });

  /** A request whose headers are all the test's own, as no `fetch` lets one. */
  raw(
    path: string,
    headers: Readonly<Record<string, string>>,
    method = 'GET',
    body = '',
  ): Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }> {
    const { hostname, port } = new URL(this.url);
    return new Promise((resolve, reject) => {
      const sent = request(
        { hostname, port, path, method, headers: { ...headers, 'Content-Length': Buffer.byteLength(body) } },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('end', () => {
            resolve({
              status: answer.statusCode ?? 0,
              text: Buffer.concat(chunks).toString(),
              headers: answer.headers,
            });
          });
        },
      );
      sent.once('error', reject);
      sent.end(body);
    });
  }

  async close(): Promise<{ code: number | null; stderr: string }> {
    const ended = new Promise<number | null>((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGINT');
    return { code: await ended, stderr: this.#stderr };
  }
}
