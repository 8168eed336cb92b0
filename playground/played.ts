import { formatInstant, instantOfMillis } from '../src/terms/instant.ts';
import { instantOfText, PlayedCompany } from './played-company.ts';
import type { Scene } from './step.ts';
import { overview } from './views/overview.ts';

/** What a company is started with. */
export interface PlayedWith {
  /** `dist/index.js`: what workflows run. */
  readonly action: string;
  /** `dist/loopback-only.mjs`, as a URL. */
  readonly guard: string;
}

/** One page and the company behind it, which can be begun anew. */
export class Played {
  company: PlayedCompany;
  readonly #order: PlayedWith;
  #version = 0;
  #waiting: (() => void)[] = [];
  /** While a scene is played: how far it is. */
  #playing: { readonly title: string; readonly steps: number } | undefined;
  #failed: string | undefined;
  /** What the company began with, where it did not begin empty. */
  #scene: string | undefined;
  /** How many steps of it were played for one; what somebody does comes after. */
  #given = 0;
  /** Which company it is since the start: one that was begun anew is another. */
  #companies = 0;

  private constructor(order: PlayedWith, company: PlayedCompany) {
    this.#order = order;
    this.company = company;
  }

  static async start(order: PlayedWith): Promise<Played> {
    const played: { now?: Played } = {};
    const changed = (): void => played.now?.changed();
    const company = await PlayedCompany.start({ ...order, at: morning(), changed });
    played.now = new Played(order, company);
    return played.now;
  }

  /** Ends what is there, and begins with a scene's first step; its steps are played while the page looks on. */
  async begin(scene?: Scene): Promise<void> {
    const old = this.company;
    const at = scene === undefined ? morning() : instantOfText(scene.at);
    const company = await PlayedCompany.start({
      ...this.#order,
      at,
      changed: () => {
        this.changed();
      },
    });
    this.company = company;
    this.#failed = undefined;
    this.#companies += 1;
    this.#given = scene?.steps.length ?? 0;
    this.#scene = scene === undefined ? undefined : (scene.title ?? 'Your file');
    this.changed();
    await old.close();
    if (scene === undefined) return;
    this.#playing = { title: scene.title ?? 'Your file', steps: scene.steps.length };
    void company
      .play(scene.steps)
      .catch((error: unknown) => {
        if (this.company === company) this.#failed = error instanceof Error ? error.message : String(error);
      })
      .finally(() => {
        if (this.company === company) this.#playing = undefined;
        this.changed();
      });
  }

  changed(): void {
    this.#version += 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const go of waiting) go();
  }

  /** Until there is something newer than that version, and at most so many seconds. */
  async after(version: number, seconds: number): Promise<void> {
    if (version !== this.#version) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      timer.unref();
      this.#waiting.push(() => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  state() {
    return {
      version: this.#version,
      playing: this.#playing,
      failed: this.#failed,
      scene: this.#scene,
      given: this.#given,
      company: this.#companies,
      began: formatInstant(this.company.began),
      ...overview(this.company),
    };
  }

  close(): Promise<void> {
    this.changed();
    return this.company.close();
  }
}

/** Nine o'clock of today, so that a working day lies ahead. */
function morning() {
  const now = new Date();
  return instantOfMillis(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate(), 9));
}
