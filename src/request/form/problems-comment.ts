import type { Problem } from '../../terms/checked.ts';
import { inlineText } from '../../text/markdown.ts';

/** More than anybody mends at once; the rest shows when these are mended. */
const MOST = 25;
/** Escaping can make a hostile text eight times as long, and GitHub takes 65,536 characters for a comment. */
const LONGEST = 40_000;

/**
 * Everything that is wrong with a request as one Markdown list: each field, and how to mend it. The words of the person,
 * which some messages repeat, are escaped.
 */
export function problemsComment(problems: readonly Problem[]): string {
  const byField = new Map<string, string[]>();
  let shown = 0;
  let length = 0;
  for (const { path, message } of problems.slice(0, MOST)) {
    const text = inlineText(message);
    length += text.length;
    if (length > LONGEST) break;
    shown += 1;
    byField.set(path, [...(byField.get(path) ?? []), text]);
  }
  const items = [...byField].map(([path, messages]) => {
    const field = `**${inlineText(path || 'Request', 80)}**`;
    const [only, ...more] = messages;
    return more.length === 0
      ? `- ${field}: ${only ?? ''}`
      : [`- ${field}:`, ...messages.map((message) => `  - ${message}`)].join('\n');
  });
  const left = problems.length - shown;
  return [...items, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
}
