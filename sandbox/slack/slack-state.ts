import type { Instant } from '../../src/terms/instant.ts';
import type { SandboxClock } from '../clock.ts';
import { notifiedBy, type SlackBlock } from './block-kit.ts';

export interface SlackMessage {
  readonly ts: string;
  readonly thread: string | undefined;
  /** Member id of the author; the app's own for what it posts. */
  readonly user: string;
  readonly bot: string | undefined;
  text: string;
  blocks: readonly SlackBlock[];
  metadata: unknown;
  edited: boolean;
  /** Whom it notified when it was posted; an edit notifies nobody. */
  readonly notified: readonly string[];
}

export interface SlackChannel {
  readonly id: string;
  readonly name: string;
  readonly private: boolean;
  archived: boolean;
  /** Whether the app was invited. */
  member: boolean;
  readonly messages: SlackMessage[];
}

export interface SlackScheduled {
  readonly id: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly postAt: number;
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
}

export interface SlackPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A workspace with one app in it. */
export class SlackState {
  readonly app = { user: 'U0AWSJIT', bot: 'B0AWSJIT', team: 'T0ACME', name: 'AWS access' } as const;
  readonly channels: SlackChannel[] = [];
  readonly people: SlackPerson[] = [];
  readonly groups = new Map<string, string>();
  scheduled: SlackScheduled[] = [];
  readonly #clock: SandboxClock;
  #posted = 0;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
    clock.onMove(() => {
      this.deliver();
    });
  }

  /** What its clock shows. */
  now(): Instant {
    return this.#clock.now();
  }

  /** Posts what is due: a message that was scheduled comes at its time, whatever has happened since. */
  deliver(): void {
    const now = this.#clock.now();
    const due = this.scheduled.filter(({ postAt }) => postAt <= now).sort((a, b) => a.postAt - b.postAt);
    this.scheduled = this.scheduled.filter(({ postAt }) => postAt > now);
    for (const { channel: id, thread, postAt, text, blocks } of due) {
      const channel = this.channels.find((each) => each.id === id);
      if (channel) this.post(channel, { thread, text, blocks, metadata: undefined, at: postAt });
    }
  }

  post(
    channel: SlackChannel,
    said: {
      readonly thread: string | undefined;
      readonly text: string;
      readonly blocks: readonly SlackBlock[];
      readonly metadata: unknown;
      readonly at?: number;
      readonly by?: string;
    },
  ): SlackMessage {
    this.#posted += 1;
    const message: SlackMessage = {
      ts: `${said.at ?? this.#clock.now()}.${String(this.#posted).padStart(6, '0')}`,
      thread: said.thread,
      user: said.by ?? this.app.user,
      bot: said.by === undefined ? this.app.bot : undefined,
      text: said.text,
      blocks: said.blocks,
      metadata: said.metadata,
      edited: false,
      notified: notifiedBy(said.text, said.blocks),
    };
    channel.messages.push(message);
    return message;
  }

  nameOf(id: string): string {
    if (id === this.app.user) return this.app.name;
    return this.people.find((person) => person.id === id)?.name ?? this.groups.get(id) ?? id;
  }
}
