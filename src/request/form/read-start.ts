import type { Instant } from '../../terms/instant.ts';
import { parseStart } from '../start-time.ts';
import { isVisible, quote, type Report } from './ask-rules.ts';

/**
 * When access is to begin; `undefined`: with the merge, or there is a problem that was reported. Whether that is too early or too far ahead
 * depends on when the issue was filed (`startProblems`).
 */
export function readStart(
  text: string | undefined,
  report: Report,
  then: Instant | undefined,
): Instant | undefined {
  if (text === undefined || text === '') return undefined;
  if (!isVisible(text, 'start', report)) return undefined;
  const read = parseStart(text.replace(/\s+/g, ' '), then);
  if (read.ok) return read.value;
  for (const { code, message } of read.problems) report(code, 'start', `${quote(text)} ${message}`);
  return undefined;
}
