import { hasStatus } from '../../github/github-client.ts';
import { NoAnswer, TimeIsOver } from '../../terms/call-limits.ts';

/** Why a call to GitHub failed, and what helps, for whoever sits at the terminal. */
export function failedCall(error: unknown, repository: string): string {
  const said = error instanceof Error ? error.message : String(error);
  if (isUnanswered(error)) return 'GitHub does not answer. Try again later; githubstatus.com says how it is.';
  if (hasStatus(error, 401)) return `GitHub does not take this token (${said}). Sign in anew: gh auth login.`;
  if (hasStatus(error, 403, 429))
    return `GitHub refuses it (${said}). The token needs the scope repo; a fine-grained one, access to ${repository} with issues and pull requests: write, contents: read.`;
  if (hasStatus(error, 404, 410))
    return `${repository} or what was named in it is not there, or this token may not see it (${said}).`;
  return said;
}

/** Whether a call may have had its effect although no answer came. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof TimeIsOver ||
  error instanceof NoAnswer ||
  (error instanceof Error && (error.cause instanceof NoAnswer || error.cause instanceof TimeIsOver)) ||
  hasStatus(error, 500, 502, 503, 504);
