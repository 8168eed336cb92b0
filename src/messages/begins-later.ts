import type { Instant } from '../terms/instant.ts';
import { clockTime } from './clock-time.ts';
import { at, paragraphs, type Words } from './news.ts';

/**
 * Approved and attached, and AWS refuses everything of it until its start.
 * @param howToUse Markdown
 */
export const scheduled = (who: string, from: Instant, until: Instant, howToUse: string): Words => ({
  comment: paragraphs(
    `${at(who)}, your access is in place and begins at **${clockTime(from)}**. It ends at **${clockTime(until)}**.`,
    'Until it begins AWS refuses everything that it gives; it begins and ends by itself, to the second. From then on:',
    howToUse,
    'Until then the approval is looked at again each day, and the access is taken back if it would not be granted any more. If you do not need it, close this issue.',
  ),
  next: `In place; begins at **${clockTime(from)}** and ends at **${clockTime(until)}**. Closing this issue takes it back.`,
});

/**
 * The same where it would not be granted now: an earlier run put it in place and ended before it could tell.
 * @param reasons Markdown list
 */
export const inPlaceAllTheSame = (words: Words, reasons: string): Words => ({
  comment: paragraphs(
    words.comment,
    'An earlier run put this in place and ended before it could say so. Since then something has changed, so that it would not be granted now:',
    reasons,
    '**It stays in place for now.** Closing this issue takes it back.',
  ),
  next: words.next,
});

/** What begins later would not be granted any more. Said before it is taken back. @param reasons Markdown list */
export const toBeWithdrawn = (who: string, reasons: string): string =>
  paragraphs(
    `${at(who)}, your access has not begun, and it would not be granted any more:`,
    reasons,
    'So it is taken back before it begins, and this issue is closed. You are told here once AWS confirms it.',
  );

/** Taken back before it began. @param reasons Markdown list, where the issue does not say them yet */
export const withdrawn = (who: string, reasons?: string): Words => ({
  comment: paragraphs(
    reasons === undefined
      ? `${at(who)}, your access was **taken back before it began**. The issue says why, in the comment before this one.`
      : `${at(who)}, your access was **taken back before it began**, since it would not be granted any more:`,
    reasons,
    'AWS confirms that nothing is attached any more; nobody has had it. If it is still needed, file a new request.',
  ),
  next: 'Taken back before it began; a comment on the issue says why.',
});
