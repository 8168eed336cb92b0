import type { Problem } from '../checked.ts';
import { inlineText } from './markdown.ts';

/** More than anybody mends at once; the rest shows when these are mended. */
const MOST = 25;

/**
 * The one comment that says everything that is wrong with a request: each field, and how to mend it. Markdown, escaped.
 * @param requester login to mention, so that the person is notified; an edited comment would notify nobody.
 */
export function problemsComment(problems: readonly Problem[], requester: string): string {
  const groups = new Map<string, string[]>();
  for (const { path, message } of problems.slice(0, MOST)) {
    groups.set(path, [...(groups.get(path) ?? []), message]);
  }
  const items = [...groups].map(([path, messages]) => {
    const field = `**${inlineText(path || 'Request', 80)}**`;
    return messages.length === 1
      ? `- ${field}: ${inlineText(messages[0] ?? '')}`
      : [`- ${field}:`, ...messages.map((message) => `  - ${inlineText(message)}`)].join('\n');
  });
  const left = problems.length - MOST;
  return [
    `@${requester} nothing was drafted: ${counted(problems.length)} to mend.`,
    '',
    ...items,
    ...(left > 0 ? [`- … and ${left} more`] : []),
    '',
    'Edit the description of this issue. It is read again as soon as you save it.',
  ].join('\n');
}

const counted = (count: number): string => (count === 1 ? 'there is one thing' : `there are ${count} things`);
