/** What a person wrote, before any of it is believed. */
export interface WrittenAsk {
  readonly account?: string | undefined;
  readonly preset?: string | undefined;
  readonly role?: string | undefined;
  readonly curatedSet?: string | undefined;
  readonly services?: readonly string[] | undefined;
  readonly resources?: readonly string[] | undefined;
  /** The level for all services; left out where `levels` names each. */
  readonly level?: string | undefined;
  /** Service and level, as written. */
  readonly levels: readonly (readonly [string, string])[];
  /** Where they were written. */
  readonly levelsIn: 'access' | 'exceptions';
  readonly reason?: string | undefined;
  readonly duration?: string | undefined;
  readonly start?: string | undefined;
  readonly ticket?: string | undefined;
}
