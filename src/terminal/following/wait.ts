import { parseDuration } from '../../terms/duration.ts';
import type { RequestNow } from './request-now.ts';

/** How long `--wait` waits, where nothing is said. */
const USUALLY = '1h';
/** Nobody sits at a terminal for longer; what comes later is told on the issue and on Slack. */
const LONGEST_S = 24 * 3600;

/** @returns milliseconds, or what is wrong with what was typed */
export function readTimeout(text: string | undefined): number | string {
  const seconds = parseDuration(text ?? USUALLY);
  return seconds === undefined || seconds > LONGEST_S
    ? '--timeout takes a time such as 30m or 8h, at most 24h.'
    : seconds * 1000;
}

/** The story goes to standard output; beside `--json`, whose document is alone there, to standard error. */
export const storyOf =
  (io: Printing, json: boolean): ((text: string) => void) =>
  (text) => {
    if (json) io.stderr(text);
    else io.stdout(text);
  };

interface Printing {
  stdout(text: string): void;
  stderr(text: string): void;
}

/** What somebody can do whose wait ended without access. */
export function howToGoOn({ issue, state, over, waitsFor }: RequestNow, repository: string): string {
  const status = `aws-jit status ${issue} --wait --repository ${repository}`;
  if (over)
    return `There is no access by #${issue}. What was said on it stands above; ask anew if you need it.\n`;
  if (state === 'asked')
    return `It waits for your answer: gh issue comment ${issue} --repo ${repository} --body "/answer 1", or edit it. Then: ${status}\n`;
  return `There is no access yet; it waits for ${waitsFor}. To wait on: ${status}\n`;
}
