import { plainOf } from '../../text/markdown.ts';
import { revealHidden } from '../../text/hidden-text.ts';

/**
 * Markdown that this program wrote, as a terminal shows it: escapes, emphasis and marks are taken away, and a person's words, which
 * stand in fences, get a bar before each line, so that no line of theirs can be taken for one of ours. Everything hidden is written out.
 */
export function plainMarkdown(markdown: string): string {
  const shown: string[] = [];
  let fence: string | undefined;
  for (const line of revealHidden(markdown).split('\n')) {
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      else shown.push(`  │ ${line}`);
      continue;
    }
    fence = /^(`{3,})\w*$/.exec(line)?.[1];
    if (fence === undefined) shown.push(plainLine(line));
  }
  return shown.join('\n');
}

/** Code spans stay as they are, back-ticks and all: what is in them is somebody's. */
function plainLine(line: string): string {
  let made = '';
  let pending = '';
  for (let at = 0; at < line.length;) {
    const ticks = line[at] === '`' && line[at - 1] !== '\\' ? runAt(line, at) : 0;
    const end = ticks === 0 ? -1 : closing(line, at + ticks, ticks);
    if (end < 0) {
      pending += line.slice(at, at + Math.max(1, ticks));
      at += Math.max(1, ticks);
      continue;
    }
    made += plainText(pending) + line.slice(at, end);
    pending = '';
    at = end;
  }
  return made + plainText(pending);
}

const plainText = (markdown: string): string =>
  plainOf(
    markdown
      .replace(/<\/?sub>/g, '')
      .replace(/(?<!\\)\*\*/g, '')
      .replace(/\[([^[\]\\]{1,200})\]\((https:[^\s()]{1,500})\)/g, '$1 ($2)'),
  );

function runAt(line: string, at: number): number {
  let end = at;
  while (line[end] === '`') end += 1;
  return end - at;
}

/** Behind the next run of exactly as many back-ticks; -1: there is none. */
function closing(line: string, from: number, ticks: number): number {
  for (let at = from; at < line.length;) {
    const run = runAt(line, at);
    if (run === ticks) return at + run;
    at += Math.max(1, run);
  }
  return -1;
}
