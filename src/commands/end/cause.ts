/** Why access is taken back before its end. */
export interface Cause {
  /** Completes “your access was taken back …”. */
  readonly words: string;
  /** Login of who brought it about, where that is known. */
  readonly by: string | undefined;
  /** Their words: data. */
  readonly reason?: string;
}

export const BY_HAND: Cause = { words: 'by hand', by: undefined };
