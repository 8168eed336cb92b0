import { codeSpan } from '../text/markdown.ts';
import type { Line, Told } from './reviewing/what-it-allows.ts';

/** Statements as a Markdown list for GitHub's comments, which keep line breaks: what each does, and below it a line for each resource and condition. */
export const markdownOf = (all: readonly Told[]): readonly string[] =>
  all.flatMap(({ does, on }) => [
    ...does.map((line, at) => `${at === 0 ? '- ' : '  '}${markdownLine(line, true)}`),
    ...on.map((line) => `  - ${markdownLine(line)}`),
  ]);

/** @param heading whether its first piece is one. */
export const markdownLine = (line: Line, heading = false): string =>
  line
    .map((piece, at) =>
      typeof piece !== 'string'
        ? codeSpan(piece.name, Number.POSITIVE_INFINITY)
        : heading && at === 0
          ? `**${piece.trimEnd()}** `
          : piece,
    )
    .join('');
