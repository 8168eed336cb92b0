import { parseDuration } from '../terms/duration.ts';
import type { Seconds } from '../terms/instant.ts';
import { normaliseRemark, REMARK_LONGEST } from './remarks.ts';

/** What somebody asks for in a comment on a request or its pull request. */
export type CommentCommand =
  | { readonly kind: 'shorten'; readonly duration: Seconds }
  /** Numbers of choices, or words: which of the two depends on what was asked. */
  | { readonly kind: 'answer'; readonly words: string }
  | { readonly kind: 'revise'; readonly words: string }
  /** Begins like a command of ours, and cannot be carried out as it is written. */
  | { readonly kind: 'unreadable'; readonly why: string };

const COMMAND = /^\/(shorten|answer|revise)(?![\w-])/;

/** A comment that begins with this may be a command; the workflow starts for nothing else. */
export const beginsCommand = (body: string): boolean => COMMAND.test(body);

/**
 * Reads a comment: `/shorten 2h`, `/answer 1,3`, `/answer` and `/revise` with words on as many lines as they need. Anything that is not
 * a command of ours gives `undefined`, so that people can talk, and use other bots, without being answered.
 */
export function readCommentCommand(body: string): CommentCommand | undefined {
  const kind = COMMAND.exec(body)?.[1];
  if (kind === undefined) return undefined;
  if (kind === 'shorten') return readShorten(body);
  const words = normaliseRemark(body.slice(kind.length + 1, 40 * REMARK_LONGEST));
  if (words === '') {
    return unreadable(
      kind === 'answer'
        ? 'write the answer behind it: the numbers, such as `/answer 1,3`, or your own words.'
        : 'write behind it what should change, such as `/revise no s3:DeleteObject` or `/revise also list the bucket`.',
    );
  }
  if (words.length > REMARK_LONGEST) {
    return unreadable(`that is longer than the ${REMARK_LONGEST} characters that are read. Say it shorter.`);
  }
  return kind === 'answer' ? { kind, words } : { kind: 'revise', words };
}

function readShorten(body: string): CommentCommand {
  const [first = ''] = body.split(/\r?\n/, 1);
  const duration = parseDuration(/^\/shorten[ \t]+(\S+)[ \t]*$/.exec(first)?.[1] ?? '');
  return duration === undefined
    ? unreadable('write the new duration behind it, such as `/shorten 2h`.')
    : { kind: 'shorten', duration };
}

const unreadable = (why: string): CommentCommand => ({ kind: 'unreadable', why });
