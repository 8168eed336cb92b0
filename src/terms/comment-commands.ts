/** The commands that a comment on a request can give, as they are written: `/shorten 2h`. */
export const COMMENT_COMMANDS = [
  'shorten',
  'answer',
  'revise',
  'extend',
  'revoke',
  'cancel',
  'retry',
  'status',
  'help',
] as const;
export type CommentCommandName = (typeof COMMENT_COMMANDS)[number];

/** What begins a run with a role in AWS: carried out by a job of its own, whose token may start workflows and little else. */
export const STARTING_COMMANDS = ['revoke', 'retry'] as const satisfies readonly CommentCommandName[];

/**
 * Words that people use of other things, and that other bots answer to as well: they count at the beginning of a comment alone, where
 * the others are replied to wherever they stand.
 */
export const COMMON_WORDS: readonly CommentCommandName[] = ['cancel', 'retry', 'status', 'help'];

/** Words by which a denial of AWS's that somebody pastes into a comment is known. No word of a regular expression. */
export const DENIAL_WORDS = ['not authorized to perform', 'AccessDenied', 'UnauthorizedOperation'] as const;
