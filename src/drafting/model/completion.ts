/** What is sent to a model, in the roles of Chat Completions. */
export interface Message {
  readonly role: 'system' | 'user';
  readonly content: string;
}

export interface Tokens {
  readonly prompt: number;
  readonly completion: number;
}

/** Why a model gave nothing to read. */
export type FailureCode =
  /** The time for the whole draft is over. */
  | 'deadline'
  /** No connection, or it broke. */
  | 'unreachable'
  /** It asks to come back later than the deadline allows, or kept failing. */
  | 'busy'
  /** Key or model's name are not accepted. */
  | 'not-accepted'
  /** The request itself is not accepted, in any form that we know. */
  | 'rejected'
  /** The model declines. */
  | 'refusal'
  /** A content filter took the answer. */
  | 'filtered'
  /** The answer ends before its end. */
  | 'cut-off'
  /** An answer without content. */
  | 'empty'
  /** Something else than the protocol, such as a page of a proxy. */
  | 'not-the-protocol';

export type Completion =
  | { readonly kind: 'text'; readonly text: string; readonly tokens: Tokens | undefined }
  | {
      readonly kind: 'failure';
      readonly code: FailureCode;
      /** A part of a sentence in our own words: nothing that came over the wire is in it. */
      readonly message: string;
      readonly tokens: Tokens | undefined;
    };

/** A model for one draft: one deadline around all its completions. Never rejects. */
export interface Model {
  /** As the configuration names it. */
  readonly name: string;
  complete(messages: readonly Message[], schema: object): Promise<Completion>;
}

/** What a later draft of the same run would meet as well: asking again would only cost time. */
export const LASTING: ReadonlySet<string> = new Set<FailureCode>([
  'deadline',
  'unreachable',
  'busy',
  'not-accepted',
  'rejected',
  'not-the-protocol',
]);
