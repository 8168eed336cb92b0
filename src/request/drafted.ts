import type { Digest } from '../terms/brand.ts';

/**
 * Why an action that was considered is not in the policy, by code: a request file holds no words of an engine. The texts are parts of
 * a sentence, for the reviewer.
 */
export const LEFT_OUT_BECAUSE = {
  removes: 'it removes something, and the words of the request do not speak of that',
  unsaid:
    'it runs something, opens something to others or takes a role, and the request does not say so in so many words',
  permissions: 'it changes who may do what, and the request does not say so in so many words',
  unwanted: 'the request asks not to do it',
  unused: 'the same person had it for these resources before, and never used it',
} as const;

export type LeftOutBecause = keyof typeof LEFT_OUT_BECAUSE;

/** An action that was considered and left out. */
export interface LeftOut {
  /** As the catalog writes it: `s3:DeleteObject`. */
  readonly action: string;
  readonly why: LeftOutBecause;
}

/** How the policy of a request came to be. It informs whoever approves; nothing that is granted follows from it. */
export interface Drafted {
  /** Whose picks they are: after a failure of the model, the rules'. */
  readonly engine: 'rules' | 'model';
  /** As the configuration names it; present also when it was asked and the rules drafted in its place. */
  readonly model?: string;
  /** SHA-256 of what was sent to the model and of what came back, by which a log can be told to be the right one. */
  readonly exchanges: readonly { readonly sent: Digest; readonly received?: Digest }[];
  readonly leftOut: readonly LeftOut[];
  /** What came in because the same person used it before, and of which requests: as the ledger has it, which anybody may have written. */
  readonly used?: readonly { readonly action: string; readonly requests: readonly number[] }[];
}

export const MOST_LEFT_OUT = 60;
