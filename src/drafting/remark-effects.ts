import type { CatalogAction } from '../policy/catalog/catalog.ts';
import type { Task } from './task.ts';
import { identifierWords, stem } from './word-stems.ts';

/** What the comments on a request say, for engines that read words. */
export interface RemarksRead {
  /** The words without what they ask to leave out: to read what is wanted. */
  readonly wanted: string;
  /** Whether a comment asks to leave an action out, and no later one asks for it again. It can only make a draft smaller. */
  isUnwanted(action: CatalogAction): boolean;
  /** Whether a comment names it, in AWS's spelling, as something that is needed. */
  isNamed(action: CatalogAction): boolean;
}

/** Ends what a "without" or "drop" speaks of. */
const BOUNDARY = /(?<=[.;:!?](?=\s|$)|\n)/;
const WORD = /(?:[a-z][a-z0-9-]{0,40}:)?[A-Za-z][A-Za-z0-9]*(?:['’][a-z]+)?/g;
const NOT = new Set(['no', 'not', 'never', 'neither', 'nor', "don't", 'don’t']);
const AWAY = new Set(
  'without drop drops remove removes removing omit omits exclude excludes excluding except minus leave skip'.split(
    ' ',
  ),
);
const AGAIN = new Set(
  'but add adds adding keep keeps include includes including also plus with allow give only instead need needs back'.split(
    ' ',
  ),
);
const TURNS = new Set(['but', 'instead', 'only']);
const READ_ONLY = /\bread[ -]only\b/i;

/**
 * Reads the comments of a request: which actions they ask to leave out ("no s3:DeleteObject", "without deleting", "drop PutItem and
 * Scan", "read-only"), by full name, by a name in AWS's spelling, or by the verb that names begin with.
 */
export function readRemarks({ remarks = [] }: Pick<Task, 'remarks'>): RemarksRead {
  /** Names (lower case) and verbs (stems) → whether the last word about them was a no. */
  const names = new Map<string, boolean>();
  const verbs = new Map<string, boolean>();
  let readOnly = false;
  const wanted: string[] = [];
  for (const { text } of remarks) {
    readOnly ||= READ_ONLY.test(text);
    for (const segment of text.split(BOUNDARY)) {
      let no = false;
      let away = false;
      /** Nothing stands between the no and this word. */
      let direct = false;
      let from = 0;
      const keep = (until: number): void => {
        if (!no && !away) wanted.push(segment.slice(from, until));
        from = until;
      };
      for (const { 0: word, index } of segment.matchAll(WORD)) {
        const plain = word.toLowerCase();
        if (NOT.has(plain)) {
          keep(index);
          [no, away, direct] = [true, false, true];
          continue;
        }
        if (AWAY.has(plain)) {
          keep(index);
          // "do not remove" asks to keep.
          [no, away] = [false, !no];
        } else if (AGAIN.has(plain)) {
          keep(index);
          // "do not add" asks for the opposite; "not only" and "but" do not.
          if (!direct || TURNS.has(plain)) no = false;
          away = false;
        } else {
          direct = false;
          if (/[a-z][A-Z]|:/.test(word)) names.set(plain, no || away);
          else verbs.set(stem(plain), no || away);
        }
      }
      keep(segment.length);
    }
  }
  const lastWordOn = ({ id, name }: CatalogAction): boolean | undefined =>
    names.get(id.toLowerCase()) ?? names.get(name.toLowerCase());
  return {
    wanted: wanted.join(' '),
    isNamed: (action) => lastWordOn(action) === false,
    isUnwanted(action) {
      const { name, level } = action;
      const named = lastWordOn(action);
      if (named !== undefined) return named;
      if (readOnly && level !== 'List' && level !== 'Read') return true;
      return verbs.get(stem(identifierWords(name)[0] ?? '')) === true;
    },
  };
}

/** Everything that people said about a request, without what they ask to leave out. */
export const wordsOf = (task: Pick<Task, 'reason' | 'remarks'>): string =>
  [task.reason, readRemarks(task).wanted].filter((text) => text.trim() !== '').join('\n');
