import { stripHidden } from './hidden-text.ts';

/** The form in which a reason is kept: nothing hidden, LF, no white space at the ends of lines or of the text. */
export function normaliseReason(text: string): string {
  return stripHidden(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
