import { stripHiddenBesideNames } from './broken-names.ts';

/** The form in which a reason is kept: nothing hidden (inside a name it is written out), LF, no white space at the ends of lines or of the text. */
export function normaliseReason(text: string): string {
  return stripHiddenBesideNames(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
