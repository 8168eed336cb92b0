import type { PageData } from '../columns.ts';
import type { OlderMonth, PageRequest } from '../page-types.ts';
import type { View } from '../permalink.ts';

/** What every part of the page is drawn from. */
export interface Drawing {
  readonly data: PageData;
  /** What the page itself has. */
  readonly own: readonly PageRequest[];
  /** Everything that is looked at: what the page itself has, and the earlier months of this view; newest first. */
  readonly everything: readonly PageRequest[];
  /** The earlier months among it. */
  readonly visible: ReadonlySet<string>;
  /** Earlier months that may have what the filter asks for. */
  readonly inQuestion: readonly OlderMonth[];
  /** The rows of an earlier month, once it was loaded. */
  readonly rowsOf: (month: string) => readonly PageRequest[] | undefined;
  /** How many earlier months are being loaded. */
  readonly loading: number;
  /** Why some could not be loaded. */
  readonly failures: readonly string[];
  /** The request of the link, wherever it was found. */
  readonly linked: PageRequest | undefined;
  /** What the filter leaves of it. */
  readonly requests: readonly PageRequest[];
  readonly view: View;
  /** The reader's clock, UTC seconds. */
  readonly now: number;
}

/**
 * The reader's clock, but never before the record was made: a device that is behind, or a page from the demonstration's
 * hours, would show as still to come what is over. Both then run on together. Where the clock stands, it is that of the record.
 *
 * @returns a clock that tells UTC seconds
 */
export function readersClock({ madeAt, stands }: Pick<PageData, 'madeAt' | 'stands'>): () => number {
  if (stands) return () => madeAt;
  const device = (): number => Math.floor(Date.now() / 1000);
  const behind = Math.max(0, madeAt - device());
  return () => device() + behind;
}
