import { parseDuration } from '../lifecycle/duration.ts';
import type { Seconds } from '../lifecycle/instant.ts';

/** What somebody asks for in a comment on a request or its pull request. */
export type CommentCommand =
  | { readonly kind: 'shorten'; readonly duration: Seconds }
  /** Begins like a command of ours, and cannot be carried out as it is written. */
  | { readonly kind: 'unreadable'; readonly why: string };

/**
 * Reads the first line of a comment: `/shorten 2h`. Anything that is not a command of ours gives `undefined`, so that
 * people can talk, and use other bots, without being answered.
 */
export function readCommentCommand(body: string): CommentCommand | undefined {
  const [first = ''] = body.split(/\r?\n/, 1);
  const match = /^\/shorten(?:[ \t]+(\S+))?[ \t]*$/.exec(first);
  if (!match) {
    return /^\/shorten\b/.test(first) ? unreadable() : undefined;
  }
  const duration = parseDuration(match[1] ?? '');
  return duration === undefined ? unreadable() : { kind: 'shorten', duration };
}

const unreadable = (): CommentCommand => ({
  kind: 'unreadable',
  why: 'Write the new duration behind it, such as `/shorten 2h`.',
});
