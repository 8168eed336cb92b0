/** What the server sends, as the page reads it. */
export type Login = 'alice' | 'bob' | 'carol' | 'mallory';
export const LOGINS: readonly Login[] = ['alice', 'bob', 'carol', 'mallory'];
export const ROLE_OF: Readonly<Record<Login, string>> = {
  alice: 'asks for access',
  bob: 'code owner, approves',
  carol: 'code owner, approves',
  mallory: 'can write, owns nothing',
};

export interface Some<T> {
  readonly shown: readonly T[];
  readonly more: number;
}
export interface Label {
  readonly name: string;
  readonly color: string;
}
export interface IssueLine {
  readonly number: number;
  readonly title: string;
  readonly author: string;
  readonly pull: boolean;
  readonly state: 'open' | 'closed' | 'merged';
  readonly labels: readonly Label[];
  readonly comments: number;
  readonly of?: number;
  readonly at: string;
}
export interface RunLine {
  readonly id: number;
  readonly workflow: string;
  readonly file: string;
  readonly job: string;
  readonly environment?: string;
  readonly group?: string;
  readonly event: string;
  readonly at: string;
  readonly status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  readonly seconds: number;
}
export interface Attached {
  readonly arn: string;
  readonly name: string;
  /** Where it allows nothing yet: when it begins. */
  readonly begins?: string;
  readonly until?: string;
  readonly over: boolean;
  readonly document: string;
}
export interface State {
  readonly version: number;
  readonly playing?: { readonly title: string; readonly steps: number };
  readonly failed?: string;
  /** What this company began with, where it did not begin empty. */
  readonly scene?: string;
  /** How many steps the scene brought. */
  readonly given: number;
  /** Another one each time that somebody begins anew. */
  readonly company: number;
  readonly began: string;
  readonly now: string;
  readonly end?: string;
  readonly down: readonly string[];
  readonly atWork: boolean;
  readonly steps: number;
  readonly issues: Some<IssueLine>;
  readonly pulls: Some<IssueLine>;
  readonly runs: Some<RunLine>;
  readonly slack: Some<{ readonly ts: string; readonly text: string; readonly replies: number }>;
  readonly ledger: Some<string>;
  readonly aws: {
    readonly account: string;
    readonly principals: readonly {
      readonly login: string;
      readonly kind: string;
      readonly name: string;
      readonly attached: readonly Attached[];
    }[];
    readonly tombstones: readonly string[];
  };
}
export interface Proposal {
  readonly branch: string;
  readonly files: readonly { readonly path: string; readonly status: string; readonly text: string }[];
  readonly reviews: readonly {
    readonly author: string;
    readonly state: string;
    readonly body: string;
    readonly at: string;
    readonly ofHead: boolean;
    readonly against: readonly string[];
  }[];
  readonly asked: readonly string[];
  readonly statuses: readonly {
    readonly context: string;
    readonly state: string;
    readonly description: string | null;
    readonly by: string;
  }[];
  readonly mergedBy?: string;
  /** Why GitHub would refuse a merge. */
  readonly blocks: readonly string[];
}
export interface IssuePage extends IssueLine {
  readonly body: string;
  readonly editedBy?: string;
  readonly thread: readonly {
    readonly author: string;
    readonly at: string;
    readonly body: string;
    readonly edited: boolean;
  }[];
  readonly proposal?: Proposal;
  readonly drafts: readonly { readonly number: number; readonly record: boolean }[];
}

export const PLACES = [
  'ask',
  'issues',
  'pulls',
  'runs',
  'slack',
  'aws',
  'ledger',
  'report',
  'settings',
] as const;
export type Place = (typeof PLACES)[number];

/** Where one is: whose desk, which place, and what of it. */
export interface Here {
  readonly as: Login;
  readonly place: Place;
  readonly item: string | undefined;
}

export function hereOf(hash: string): Here {
  const read = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    as: LOGINS.find((login) => login === read.get('as')) ?? 'alice',
    place: PLACES.find((place) => place === read.get('at')) ?? 'ask',
    item: read.get('item') ?? undefined,
  };
}

export const hashOf = ({ as, place, item }: Here): string =>
  `#as=${as}&at=${place}${item === undefined ? '' : `&item=${encodeURIComponent(item)}`}`;

/** What a view is given to draw itself and to act. */
export interface Desk {
  readonly here: Here;
  readonly state: State;
  go(to: Partial<Here>): void;
  /** Sends a step as the person at the desk. @returns whether it was done */
  act(step: Readonly<Record<string, unknown>>): Promise<boolean>;
  say(text: string, good: boolean): void;
  /** For the tour: something was seen or tried. */
  note(what: string): void;
}
