/** A curated list: what is bad about its actions, said once for each group. */
export interface SensitiveList {
  readonly code: SensitiveCode;
  /** Completes "this action …". */
  readonly title: string;
  readonly sources: readonly string[];
  /** Reason → ids as AWS writes them. */
  readonly actions: Readonly<Record<string, readonly string[]>>;
}

export type SensitiveCode =
  'sensitive-credentials' | 'sensitive-sessions' | 'sensitive-exposure' | 'sensitive-data';
