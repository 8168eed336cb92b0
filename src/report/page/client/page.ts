import type { PageData } from '../columns.ts';
import type { PageRequest } from '../model.ts';
import type { View } from '../permalink.ts';

/** What every part of the page is drawn from. */
export interface Drawing {
  readonly data: PageData;
  /** Everything in the file, newest first. */
  readonly everything: readonly PageRequest[];
  /** What the filter leaves of it. */
  readonly requests: readonly PageRequest[];
  readonly view: View;
  /** The reader's clock, UTC seconds. */
  readonly now: number;
}

export const readersClock = (): number => Math.floor(Date.now() / 1000);
