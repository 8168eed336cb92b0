import { startExample, type Example } from '../sandbox/example.ts';
import { STANDING_FORM, standingForm } from '../src/request/form/standing-form.ts';
import { loadShippedFiles } from '../src/shipped/shipped-files.ts';
import { formatInstant, instantOfMillis, type Instant } from '../src/terms/instant.ts';
import { ActionRuns } from './action-runs.ts';
import { carryOut } from './carry-out.ts';
import { letPass } from './clock-moves.ts';
import type { Scene, Step } from './step.ts';

export type Outage = 'github' | 'aws' | 'slack';

/** What a step came to, as the page tells it. */
export interface Told {
  readonly ok: boolean;
  readonly said: string;
  readonly number?: number;
}

const CODEOWNERS = `# People who approve access; GitHub asks them for a review.
*            @acme-admin @bob
/requests/   @bob @carol
/policies/   @bob @carol
/standing/   @bob @carol
`;

/** A minute passes with each thing that somebody does, so that what follows comes later. */
const MINUTE = 60;
/** Enough for any scene by hand; a script that clicks for ever meets an end that says so. */
const MOST_STEPS = 2_000;

/** The company that one playground plays with: the stand-ins, the runs, and every step so far. */
export class PlayedCompany {
  readonly example: Example;
  readonly runs: ActionRuns;
  readonly began: Instant;
  readonly steps: Step[] = [];
  readonly down = new Set<Outage>();
  readonly #changed: () => void;
  /** One after the other: the second click of a double click meets what the first one left. */
  #turn: Promise<unknown> = Promise.resolve();

  private constructor(example: Example, env: Readonly<Record<string, string>>, changed: () => void) {
    this.example = example;
    this.began = example.clock.now();
    this.#changed = changed;
    this.runs = new ActionRuns(example, env, changed);
  }

  /** @param guard what is loaded into every step of the action, so that it connects to nothing but this machine */
  static async start(order: {
    readonly action: string;
    readonly guard: string;
    readonly at: Instant;
    readonly changed: () => void;
  }): Promise<PlayedCompany> {
    const { account, ruleset } = loadShippedFiles();
    const example = await startExample({
      action: order.action,
      at: order.at,
      slack: true,
      files: {
        'deploy/account.yml': account,
        'deploy/ruleset.json': ruleset,
        '.github/CODEOWNERS': CODEOWNERS,
        [STANDING_FORM]: standingForm(),
      },
    });
    return new PlayedCompany(example, { NODE_OPTIONS: `--import=${order.guard}` }, order.changed);
  }

  /** Does a step, and remembers it, whatever became of it. */
  take(step: Step): Promise<Told> {
    const next = this.#turn.then(() => this.#take(step));
    this.#turn = next.catch(() => undefined);
    return next;
  }

  async #take(step: Step): Promise<Told> {
    if (this.steps.length >= MOST_STEPS)
      return { ok: false, said: `A playground takes ${MOST_STEPS} steps. Save this one, and start anew.` };
    const { clock, faults } = this.example;
    if (step.do === 'wait') {
      // A job that runs takes its time from the services: it is not to jump under its feet.
      await this.runs.idle();
      this.steps.push(step);
      const said = await letPass(this.example, this.runs, step.until, this.down.has('github'));
      this.#changed();
      return { ok: true, said };
    }
    const hurried = this.runs.atWork;
    this.steps.push(remembered(step, hurried));
    if (!hurried) clock.advance(MINUTE);
    if (step.do === 'outage') {
      if (step.ends) this.down.delete(step.of);
      else this.down.add(step.of);
      faults.clear();
      for (const service of this.down)
        faults.order({
          service,
          times: Infinity,
          then: {
            status: 503,
            body: { message: `${NAMES[service]} is not available (an outage, by order).` },
          },
        });
      this.#changed();
      return { ok: true, said: `${NAMES[step.of]} is ${step.ends ? 'up again' : 'down'}.` };
    }
    if (this.down.has('github') && (step.do === 'push' || step.do === 'configure'))
      return { ok: false, said: 'GitHub is down.' };
    if (this.down.has('aws') && step.do === 'use') return { ok: false, said: 'AWS is down.' };
    const { events, ...told } = await carryOut(this.example, step);
    for (const event of events) this.runs.happened(event);
    this.runs.askedFor();
    this.#changed();
    return told;
  }

  /** Plays a scene's steps, each when all that the last one started has ended. */
  async play(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.do === 'wait' || step.hurried !== true) await this.runs.idle();
      await this.take(step);
    }
    await this.runs.idle();
  }

  scene(): Scene {
    return { playground: 1, at: formatInstant(this.began), steps: [...this.steps] };
  }

  async close(): Promise<void> {
    this.runs.end();
    await this.runs.idle();
    await this.example.close();
  }
}

function remembered(step: Step, hurried: boolean): Step {
  const plain: Record<string, unknown> = { ...step };
  delete plain['hurried'];
  return (hurried ? { ...plain, hurried } : plain) as Step;
}

const NAMES = { github: 'GitHub', aws: 'AWS', slack: 'Slack' } as const;

export const instantOfText = (text: string): Instant => instantOfMillis(Date.parse(text));
