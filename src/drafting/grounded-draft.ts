import type { CatalogAction } from '../policy/catalog/catalog.ts';
import type { Wish } from './grammar/wishes.ts';

/** A wish that has nothing to do with the others of its request; see `coverage/apart.ts`. */
export interface Apart {
  readonly wish: number;
  readonly words: string;
  readonly actions: readonly string[];
  /** It changes, deletes, runs or opens something, and is drafted only when the requester says that it is meant. */
  readonly asked: boolean;
}

/** Why an action is there. */
export interface Ground {
  readonly kind:
    'named' | 'words' | 'command' | 'call' | 'denial' | 'dependency' | 'used' | 'answer' | 'preset' | 'model';
  /** The wish that it comes from. */
  readonly wish?: number;
  /** Of a dependency: the action that it belongs to. */
  readonly of?: string;
  /** AWS's page that says so. */
  readonly page?: string;
  /** Of earlier use: the requests, newest first. */
  readonly requests?: readonly number[];
}

export interface GroundedPick {
  readonly action: CatalogAction;
  readonly resources: readonly number[];
  readonly grounds: readonly Ground[];
}

/** What became of a wish. */
export interface WishOutcome {
  readonly wish: Wish;
  readonly outcome: 'covered' | 'asked' | 'said' | 'left-out';
  readonly actions: readonly string[];
  readonly note?: string;
  readonly question?: string;
}

export type NoteCode =
  | 'level-too-low'
  | 'resource-missing'
  | 'needs-pass-role'
  | 'policy-denies'
  | 'service-missing'
  | 'unknown-action'
  | 'needs-also'
  | 'not-understood'
  | 'contradiction'
  | 'nothing-said';

export interface Note {
  readonly code: NoteCode;
  readonly text: string;
  readonly wish?: number;
  readonly action?: string;
}

export interface Choice {
  readonly n: number;
  readonly text: string;
  /** The line to send. */
  readonly send: string;
  /** Actions that it adds. */
  readonly adds: readonly string[];
  /** Resources that it takes beyond the form, and a level: a number alone adds neither. */
  readonly resources?: readonly string[];
  readonly access?: string;
}

export interface GroundedQuestion {
  readonly id: string;
  readonly wish: number;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface GroundedDraft {
  readonly picks: readonly GroundedPick[];
  readonly outcomes: readonly WishOutcome[];
  readonly questions: readonly GroundedQuestion[];
  readonly notes: readonly Note[];
  readonly leftOut: readonly { readonly action: string; readonly code: string; readonly wish?: number }[];
  /** Wishes that have nothing to do with the others. */
  readonly apart: readonly Apart[];
  /** Whether the words ask to leave an action out, or only to read. */
  isUnwanted(action: CatalogAction): boolean;
  /** The wish that says an action by words of its own, and has nothing that it says so: what another reader may pick for it. */
  borneOutBy(action: CatalogAction): Wish | undefined;
  /** Stretches of the text that nothing explains. */
  readonly unread: readonly (readonly [from: number, to: number])[];
}
