import { isCode } from '../aws-errors.ts';
import { given } from '../complete-answer.ts';

/** 1,000 is the most that IAM gives on a page. */
export const MAX_ITEMS = 1_000;

interface Page {
  readonly IsTruncated?: boolean | undefined;
  readonly Marker?: string | undefined;
}

/** All pages, or an error: a listing cut short would read as "that is gone". */
export async function allPages<P extends Page, T>(
  call: string,
  get: (marker: { Marker?: string }) => Promise<P>,
  items: (page: P) => readonly T[],
): Promise<readonly T[]> {
  const all: T[] = [];
  let marker: { Marker?: string } = {};
  for (;;) {
    const page = await get(marker);
    all.push(...items(page));
    if (page.IsTruncated !== true) return all;
    marker = { Marker: given(call, 'Marker, though it is truncated', page.Marker) };
  }
}

export async function unlessAbsent<T, A>(call: Promise<T>, absent: A): Promise<T | A> {
  try {
    return await call;
  } catch (error) {
    if (isCode(error, 'NoSuchEntity')) return absent;
    throw error;
  }
}
