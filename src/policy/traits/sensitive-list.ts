import type { Risk } from '../../terms/risk-level.ts';

/** A curated list: what is bad about its actions, said once for each group. */
export interface SensitiveList {
  readonly code: SensitiveCode;
  /** Completes "this action …". */
  readonly title: string;
  readonly sources: readonly string[];
  /** Reason → ids as AWS writes them. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
  /** Reason → its risk, where it is another than the trait's. */
  readonly risks?: Readonly<Record<string, Risk>>;
}

export type SensitiveCode =
  | 'sensitive-credentials'
  | 'sensitive-sessions'
  | 'sensitive-steering'
  | 'sensitive-exposure'
  | 'sensitive-deletion'
  | 'sensitive-account'
  | 'sensitive-data';
