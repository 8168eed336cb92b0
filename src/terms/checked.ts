/**
 * The result of reading something a person or a machine wrote: a value, or *every* problem found in it.
 * Validators collect and go on, so that nobody mends one line only to be told of the next.
 */
export interface Problem {
  /** Stable, for tests and documentation: `duration-unreadable`. */
  readonly code: string;
  /** Where: a form heading, a JSON path, a configuration key. */
  readonly path: string;
  /** What is wrong and how to mend it, in one or two sentences for the person who wrote it. Plain text. */
  readonly message: string;
  /** 1-based line in the file, where there is a file. */
  readonly line?: number;
}

export type Checked<T, P = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly P[] };

export const valid = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const invalid = <P>(...problems: P[]): { ok: false; problems: readonly P[] } => ({
  ok: false,
  problems,
});
