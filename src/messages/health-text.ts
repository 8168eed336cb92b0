import { inlineText } from '../text/markdown.ts';

/** Something that keeps a part of this tool from working until a person mends it. */
export interface HealthProblem {
  /** Stable, `[a-z0-9_-]`; begins with the part of the tool that it is about. */
  readonly code: string;
  /** What is wrong and what to do about it, plain text. */
  readonly message: string;
}

export const HEALTH_TITLE = 'aws-jit: health';
export const HEALTH_MARK = '<!-- aws-jit-health -->';

/** One problem as the issue shows it. @param since `2026-11-22T20:17:29Z` */
export const healthLine = ({ code, message }: HealthProblem, since: string): string =>
  `- **Since ${since}:** ${inlineText(message, 1_200)} (\`${code}\`)`;

/** Body of the health issue. Kept current; it is closed while all is well. @param lines as `healthLine` gives them */
export function healthBody(lines: readonly string[], runUrl: string): string {
  return [
    HEALTH_MARK,
    ...(lines.length === 0
      ? ['**Nothing is known to be wrong.** This issue is opened again when something needs a person.']
      : [
          '**Something needs a person.** Everything else goes on; what could not be done or told is done when this is over.',
          '',
          ...lines,
        ]),
    '',
    `<sub>Kept current by [this run](${runUrl}). It is closed by itself when all is well again.</sub>`,
  ].join('\n');
}

/** A comment on an issue that is open already. @param lines of what it did not show when it was written last */
export const healthNews = (lines: readonly string[]): string =>
  ['**This was not shown here before:**', '', ...lines].join('\n');

/** The lines of an earlier body, by the code of the problem. */
export const linesIn = (
  body: string,
): ReadonlyMap<string, { readonly line: string; readonly since: string }> =>
  new Map(
    [...body.matchAll(/^- \*\*Since ([\dTZ:-]{20}):\*\* .* \(`([a-z0-9_-]+)`\)$/gm)].map(
      ([line, since = '', code = '']) => [code, { line, since }],
    ),
  );
