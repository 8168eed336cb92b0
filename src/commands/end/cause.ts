/** Why access is taken back before its end. */
export interface Cause {
  /** Completes “your access was taken back …”. */
  readonly words: string;
  /** Login of who brought it about, where that is known. */
  readonly by: string | undefined;
  /** Their words: data. */
  readonly reason?: string;
  /**
   * What it is of, where it is of one account: of a request for several the others keep theirs. `account`: what there is in it; `files`: its
   * files, which are gone.
   */
  readonly of?: 'account' | 'files';
}

export const BY_HAND: Cause = { words: 'by hand', by: undefined };
