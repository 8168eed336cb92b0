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
  /** The request is longer than the model's context. */
  | 'too-long'
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
      /** Of a request that was too long, as far as the server says it. */
      readonly size?: ContextSize;
    };

/** In the model's own tokens; a number that the server does not say is left out. */
export interface ContextSize {
  readonly context?: number;
  readonly prompt?: number;
}

/** A model for one draft: one deadline around all its completions. Never rejects. */
export interface Model {
  /** As the configuration names it. */
  readonly name: string;
  /** Tokens that it can read and write together, where the configuration says it. */
  readonly context?: number;
  complete(messages: readonly Message[], schema: object): Promise<Completion>;
}

/**
 * What a later draft of the same run would meet as well: asking again would only cost time. Not so one late answer or one request that
 * was too long: the first token of a model that has just been loaded is slow, and the next request may be short.
 */
export const LASTING: ReadonlySet<string> = new Set<FailureCode>([
  'unreachable',
  'busy',
  'not-accepted',
  'rejected',
  'not-the-protocol',
]);
