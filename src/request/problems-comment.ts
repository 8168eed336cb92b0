import type { Problem } from '../checked.ts';
import { inlineText } from './markdown.ts';

/** More than anybody mends at once; the rest shows when these are mended. */
const MOST = 25;

/**
 * Everything that is wrong with a request as one Markdown list: each field, and how to mend it. The words of the person,
 * which some messages repeat, are escaped.
 */
export function problemsComment(problems: readonly Problem[]): string {
  const byField = new Map<string, string[]>();
  for (const { path, message } of problems.slice(0, MOST)) {
    byField.set(path, [...(byField.get(path) ?? []), inlineText(message)]);
  }
  const items = [...byField].map(([path, messages]) => {
    const field = `**${inlineText(path || 'Request', 80)}**`;
    const [only, ...more] = messages;
    return more.length === 0
      ? `- ${field}: ${only ?? ''}`
      : [`- ${field}:`, ...messages.map((message) => `  - ${message}`)].join('\n');
  });
  const left = problems.length - MOST;
  return [...items, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
}
