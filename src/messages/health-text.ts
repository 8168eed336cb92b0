import { inlineText } from '../text/markdown.ts';

/** Something that keeps a part of this tool from working until a person mends it. */
export interface HealthProblem {
  /** Stable, `[a-z0-9_-]`; begins with the part of the tool that it is about. */
  readonly code: string;
  /** What is wrong and what to do about it, plain text. */
  readonly message: string;
}

export interface StandingProblem extends HealthProblem {
  /** `2026-11-22T20:17:29Z`. */
  readonly since: string;
}

export const HEALTH_TITLE = 'aws-jit: health';
export const HEALTH_MARK = '<!-- aws-jit-health -->';

/** Body of the health issue. Kept current; it is closed while all is well. */
export function healthBody(
  problems: readonly StandingProblem[],
  runUrl: string,
  /** Lines of an earlier body that others keep. */
  kept: readonly string[] = [],
): string {
  return [
    HEALTH_MARK,
    ...(problems.length + kept.length === 0
      ? ['**All is well.** This issue is opened again when something needs a person.']
      : [
          '**Something needs a person.** Access is granted and removed all the same; what could not be told is told when this is over.',
          '',
          ...kept,
          ...problems.map(
            ({ code, since, message }) => `- **Since ${since}:** ${inlineText(message, 600)} (\`${code}\`)`,
          ),
        ]),
    '',
    `<sub>Kept current by [this run](${runUrl}). It is closed by itself when all is well again.</sub>`,
  ].join('\n');
}

/** The problems of an earlier body, each with its line. */
export const linesIn = (
  body: string,
): readonly { readonly code: string; readonly since: string; readonly line: string }[] =>
  [...body.matchAll(/^- \*\*Since ([\dTZ:-]{20}):\*\* .* \(`([a-z0-9_-]+)`\)$/gm)].map(
    ([line, since = '', code = '']) => ({ code, since, line }),
  );
