/** The commands that a comment on a request can give, as they are written: `/shorten 2h`. */
export const COMMENT_COMMANDS = ['shorten', 'answer', 'revise'] as const;
export type CommentCommandName = (typeof COMMENT_COMMANDS)[number];
