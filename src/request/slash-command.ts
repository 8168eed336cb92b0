import {
  COMMENT_COMMANDS,
  COMMON_WORDS,
  DENIAL_WORDS,
  STARTING_COMMANDS,
} from '../terms/comment-commands.ts';
import { ACCESS_LEVELS } from '../terms/access-level.ts';
import { parseDuration } from '../terms/duration.ts';
import type { Seconds } from '../terms/instant.ts';
import { BROKEN } from '../text/broken-names.ts';
import { hiddenIn, stripHidden } from '../text/hidden-text.ts';
import { normaliseRemark, REMARK_LONGEST } from './remarks.ts';

/** What somebody asks for in a comment on a request or its pull request. */
export type CommentCommand =
  | { readonly kind: 'shorten'; readonly duration: Seconds }
  /** Numbers of choices, or words: which of the two depends on what was asked. */
  | { readonly kind: 'answer'; readonly words: string }
  | { readonly kind: 'revise'; readonly words: string }
  /** `words`: why it is needed for longer. */
  | { readonly kind: 'extend'; readonly duration: Seconds; readonly words: string }
  /** `words`: why, as far as they say; it is shown and decides nothing. */
  | { readonly kind: 'revoke' | 'cancel'; readonly words: string }
  | { readonly kind: 'retry' | 'status' | 'help' }
  /** No command, and a denial of AWS's pasted: what somebody who has access finds missing. Empty: it is too long to be read. */
  | { readonly kind: 'denied'; readonly words: string }
  /** Begins like a command of ours, and cannot be carried out as it is written. */
  | { readonly kind: 'unreadable'; readonly why: string };

const NAMES = COMMENT_COMMANDS.join('|');
/** At the beginning of a line, whatever its case and the blanks before it: phones write `/Shorten`. */
const AT_START = new RegExp(`^\\s*/(${NAMES})(?![\\w-])`, 'i');
/** Elsewhere: after a word, a list's dash, a back-tick; no part of an address or a path. */
const OWN_WORDS = COMMENT_COMMANDS.filter((name) => !COMMON_WORDS.includes(name)).join('|');
const ANYWHERE = new RegExp(`(?:^|[^\\w./-])/(${OWN_WORDS})(?![\\w-])`, 'i');
/** Somebody else's words, as replies by mail put them above what is written. */
const QUOTED = /^ {0,3}>/;

/** As the condition of the workflow's job tells it: the very first characters, whatever their case. */
const BEGINS_STARTING = new RegExp(`^/(?:${STARTING_COMMANDS.join('|')})`, 'i');

/**
 * Which of the two jobs of a comment carries it out: the one that may start workflows, or the one that may write branches. Where a comment
 * begins with what starts a run, only the first of them runs, so that it also says why one cannot be carried out.
 */
export const isForDispatch = ({ kind }: CommentCommand, body: string): boolean =>
  STARTING_COMMANDS.some((each) => each === kind) || (kind === 'unreadable' && BEGINS_STARTING.test(body));

/** A comment that may want something of us, and so gets a reply. */
export const mayBeCommand = (body: string): boolean => readCommentCommand(body) !== undefined;

/**
 * Reads a comment: `/shorten 2h`, `/answer 1,3`, `/answer` and `/revise` with words on as many lines as they need. Only quoted and
 * empty lines may stand above it. What looks like a command elsewhere is `unreadable` and says so: whoever wrote it waits for
 * something. A denial of AWS's that is pasted is
 * `denied`. Anything else gives `undefined`, so that people can talk, and use other bots, without being answered.
 */
export function readCommentCommand(body: string): CommentCommand | undefined {
  const lines = body.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trim() !== '' && !QUOTED.test(line));
  const own = lines.slice(first < 0 ? lines.length : first);
  const name = AT_START.exec(own[0] ?? '')?.[1]?.toLowerCase();
  const kind = COMMENT_COMMANDS.find((each) => each === name);
  if (kind === undefined) {
    return own.some((line) => !QUOTED.test(line) && ANYWHERE.test(line))
      ? unreadable(
          'nothing was done: a command begins the comment, such as `/shorten 2h` or `/answer 1`, and only quoted lines may stand above it. Write a new comment.',
        )
      : readDenial(own.filter((line) => !QUOTED.test(line)).join('\n'));
  }
  if (own.slice(1).some((line) => AT_START.test(line))) {
    return unreadable('nothing was done: a comment holds one command. Write one comment for each.');
  }
  const text = own
    .join('\n')
    .trimStart()
    .slice(name === undefined ? 0 : name.length + 1);
  if (kind === 'shorten') return readShorten(text);
  if (kind === 'extend') return readExtend(text);
  if (kind === 'retry' || kind === 'status' || kind === 'help') return { kind };
  const words = normaliseRemark(text.slice(0, 40 * REMARK_LONGEST));
  // Taking away asks for no reason, and is never refused for the length of one.
  if (kind === 'revoke' || kind === 'cancel') return { kind, words: words.slice(0, REMARK_LONGEST) };
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
  const hidden = hiddenIn(text);
  if (
    hidden.length > 0 &&
    ((BROKEN.test(words) && !BROKEN.test(text)) || ASKS_FOR_MORE.test(stripHidden(text)))
  )
    return unreadable(
      `inside a name, or in a line that asks for a level or a resource, there is what nobody sees: ${hidden.join(', ')}. Type it anew.`,
    );
  return kind === 'answer' ? { kind, words } : { kind: 'revise', words };
}

/** A line of an answer that widens the request, as far as its beginning tells. */
const ASKS_FOR_MORE = new RegExp(`^\\s*(?:(?:${ACCESS_LEVELS.join('|')})\\s|arn:)`, 'im');

/** As AWS words it: the condition of the workflow's job looks for the same words. */
const DENIAL = new RegExp(DENIAL_WORDS.join('|'), 'i');

/** What was denied: an action, or an operation as the SDKs name it. The bare word is talk. */
const DENIED =
  /\b[a-z0-9-]{1,64}:(?!AccessDenied|UnauthorizedOperation)[A-Z][A-Za-z0-9]{1,127}\b|\bcalling (?:an|the) [A-Z]\w{1,127} operation|\boperation error [\w ]{1,64}: [A-Z]\w/;

function readDenial(text: string): CommentCommand | undefined {
  if (!DENIAL.test(text) || !DENIED.test(text)) return undefined;
  const words = normaliseRemark(text.slice(0, 40 * REMARK_LONGEST));
  return { kind: 'denied', words: words.length > REMARK_LONGEST ? '' : words };
}

function readShorten(text: string): CommentCommand {
  const [first = ''] = text.split('\n', 1);
  const duration = parseDuration(/^\s+(\S+)\s*$/.exec(first)?.[1] ?? '');
  return duration === undefined
    ? unreadable('write the new duration behind it, such as `/shorten 2h`.')
    : { kind: 'shorten', duration };
}

/** `/extend 2h the export takes longer`: the length on the first line, the reason behind it, on as many lines as it needs. */
function readExtend(text: string): CommentCommand {
  const [length, rest] = cutWord(text);
  // People write `/extend 2h: why` and `/extend by 2h, why`.
  const [next, behind] = length.toLowerCase() === 'by' ? cutWord(rest) : [length, rest];
  const duration = parseDuration(next.replace(/[,:;]$/, ''));
  const words = normaliseRemark(behind.slice(0, 40 * REMARK_LONGEST).replace(/^\s*[-–—:,;]\s+/, ''));
  if (duration === undefined)
    return unreadable(
      'write behind it for how much longer, and why, such as `/extend 2h the export takes longer than expected`.',
    );
  if (words === '')
    return unreadable(
      'write behind it why it is needed for longer, such as `/extend 2h the export takes longer than expected`: whoever approves it reads that.',
    );
  if (words.length > REMARK_LONGEST)
    return unreadable(`that is longer than the ${REMARK_LONGEST} characters that are read. Say it shorter.`);
  return { kind: 'extend', duration, words };
}

/** The first word, and what stands behind it. */
function cutWord(text: string): readonly [word: string, behind: string] {
  const own = text.trimStart();
  const at = own.search(/\s/);
  return at < 0 ? [own, ''] : [own.slice(0, at), own.slice(at)];
}

const unreadable = (why: string): CommentCommand => ({ kind: 'unreadable', why });
