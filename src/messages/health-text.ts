import { inlineText } from '../text/markdown.ts';

/** Something that keeps a part of this tool from working until a person mends it. */
export interface HealthProblem {
  /** Stable, `[a-z_-]`. */
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
export function healthBody(problems: readonly StandingProblem[], runUrl: string): string {
  return [
    HEALTH_MARK,
    ...(problems.length === 0
      ? ['**All is well.** This issue is opened again when something needs a person.']
      : [
          '**Something needs a person.** Access is granted and removed all the same; what could not be told is told when this is over.',
          '',
          ...problems.map(
            ({ code, since, message }) => `- **Since ${since}:** ${inlineText(message, 600)} (\`${code}\`)`,
          ),
        ]),
    '',
    `<sub>Kept current by [this run](${runUrl}). It is closed by itself when all is well again.</sub>`,
  ].join('\n');
}

/** Since when each problem stands, by an earlier body. */
export const sinceIn = (body: string): ReadonlyMap<string, string> =>
  new Map(
    [...body.matchAll(/^- \*\*Since ([\dTZ:-]{20}):\*\* .* \(`([a-z_-]+)`\)$/gm)].map(
      ([, since = '', code = '']) => [code, since],
    ),
  );
