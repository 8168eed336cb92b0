import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  FIRST_PERSON,
  PREPOSITIONS,
  PRONOUNS,
  SUBJECTS,
  SUBORDINATORS,
} from '../tables/word-lists.ts';
import { isVerbForm, type Token } from './tokens.ts';
import { meaningOf } from './verbs.ts';

/** A part of a sentence that holds one verb at most, as a rule. */
export interface Clause {
  /** What stands before it: a mark, a conjunction, or nothing at the beginning of a sentence. */
  readonly separator: string;
  /** `because`, `if`, `which`: what makes it a circumstance, or nothing. */
  readonly intro: string;
  /** A comma stands before it as well: what was a circumstance is over. */
  readonly comma: boolean;
  readonly tokens: readonly Token[];
}

const OBLIGES = /^(must|has|have|should|shall|needs|need)$/;
const isFinite = ({ lower, kind }: Token): boolean =>
  kind === 'word' && (AUXILIARIES.has(lower) || /[^s]s$|ed$/.test(lower));
const MODALS = /^(must|has|have|should|shall|needs|need|is|are)$/;

/** Whether nothing else stands in a sentence that a word of question begins. */
const isQuestion = (sentence: readonly Token[]): boolean =>
  !sentence.some(({ kind, lower }) => kind === 'mark' && lower === ',');

/** Cuts a sentence at its marks, its conjunctions and where subordinate clauses begin. */
export function clausesOf(sentence: readonly Token[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let separator = '';
  let intro = '';
  let tokens: Token[] = [];
  let comma = false;
  const cut = (next: string): void => {
    if (tokens.length > 0 || intro !== '') clauses.push({ separator, intro, tokens, comma });
    // Two marks together are one: the first tells more.
    else if (separator !== '' && next !== '' && /^[a-z]/.test(separator)) next = separator;
    comma = /^[,;]$/.test(next) || (comma && tokens.length === 0 && intro === '');
    separator = next;
    intro = '';
    tokens = [];
  };
  sentence.forEach((token, index) => {
    const { kind, lower } = token;
    const next = sentence[index + 1];
    const atStart = tokens.filter((each) => !ADVERBS.has(each.lower)).length === 0;
    if (kind === 'mark') {
      if (/^['"`“”’&%$€#~=]+$/.test(lower) && lower !== '&') return;
      cut(lower);
      return;
    }
    if (kind === 'word') {
      if (
        CONJUNCTIONS.has(lower) &&
        !(lower === 'also' && tokens.length > 0) &&
        !(lower === 'then' && next === undefined) &&
        // "is then to be raised": when.
        !(lower === 'then' && /^(is|are|be|must|should|has|have|can|may)$/.test(tokens.at(-1)?.lower ?? ''))
      ) {
        cut(lower);
        return;
      }
      // "weight 0/100 instead of 50/50": only what follows is not wanted.
      if ((lower === 'without' || lower === 'except') && tokens.length > 0 && intro === '') {
        cut('without');
        tokens.push(token);
        return;
      }
      const follows =
        lower === 'so' &&
        SUBJECTS.has(next?.lower ?? '') &&
        /^(gets?|must|has|have|needs?|should)$/.test(sentence[index + 2]?.lower ?? '');
      if (follows) {
        cut(tokens.length > 0 ? ',' : separator);
        return;
      }
      // "When does the job run next": a question.
      const asks = atStart && clauses.length === 0 && /^(does|do|did|will|is|was)$/.test(next?.lower ?? '');
      if (/^(when|where)$/.test(lower) && asks && isQuestion(sentence)) {
        tokens.push(token);
        return;
      }
      if (begins(token, next, atStart, tokens.length === 0 && clauses.length > 0, tokens)) {
        const before = tokens.length > 0 ? 'sub' : separator;
        cut(before);
        intro = lower;
        return;
      }
      // "If it fails stop it": the condition has its own verb, and the next one begins what is asked.
      if (
        intro !== '' &&
        /^(if|unless|should|when|once)$/.test(intro) &&
        beginsOrder(token, next, sentence[index + 2], tokens)
      ) {
        cut(',');
        tokens.push(token);
        return;
      }
      // "The rule that opens port 22 has to be removed": the sentence goes on with what stood before the relative clause.
      if (
        /^(which|that|who)$/.test(intro) &&
        OBLIGES.test(lower) &&
        /^(to|be)$/.test(next?.lower ?? '') &&
        tokens.some((each) => isFinite(each))
      ) {
        const head = clauses.pop();
        cut(head?.separator ?? '');
        intro = head?.intro ?? '';
        tokens = [...(head?.tokens ?? []), token];
        return;
      }
      if (isRelative(lower, next, tokens.at(-1), tokens.length)) {
        const obliges =
          next !== undefined && MODALS.test(next.lower) && /^(to|be)$/.test(sentence[index + 2]?.lower ?? '');
        cut(obliges ? ',' : 'rel');
        intro = obliges ? '' : lower;
        return;
      }
    }
    tokens.push(token);
  });
  cut('');
  return clauses;
}

/** Whether a verb after a condition that is complete begins an order. */
function beginsOrder(
  { lower, stem }: Token,
  next: Token | undefined,
  after: Token | undefined,
  condition: readonly Token[],
): boolean {
  const previous = condition.at(-1);
  if (next === undefined || previous === undefined || condition.length < 2) return false;
  // "… gets stuck I must read the errors".
  if (FIRST_PERSON.has(lower) && lower !== 'me' && lower !== 'us' && condition.length > 2)
    return AUXILIARIES.has(next.lower) || meaningOf(next.stem) !== undefined;
  if (meaningOf(stem) === undefined || /(?:ed|ing|[^s]s)$/.test(lower)) return false;
  if (
    AUXILIARIES.has(previous.lower) ||
    (DETERMINERS.has(previous.lower) && previous.lower !== 'own') ||
    SUBJECTS.has(previous.lower) ||
    PREPOSITIONS.has(previous.lower)
  )
    return false;
  const complete = condition.some(
    (token, at) =>
      at > 0 &&
      (AUXILIARIES.has(token.lower) ||
        SUBJECTS.has(condition[at - 1]?.lower ?? '') ||
        /^(it|this|that)$/.test(condition[at - 1]?.lower ?? '') ||
        /[a-z]{2}(?:ed|[^s]s)$/.test(token.lower)),
  );
  const opens =
    DETERMINERS.has(next.lower) ||
    PRONOUNS.has(next.lower) ||
    next.kind === 'name' ||
    /^(me|us|for)$/.test(next.lower) ||
    (next.kind === 'word' && after?.kind === 'name' && !PREPOSITIONS.has(next.lower));
  return complete && opens;
}

const A_TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|noon|midnight|tonight|today|tomorrow|yesterday|then|now|morning|evening|january|february|march|april|june|july|august|september|october|november|december|spring|summer|autumn|winter)$/;

/** Whether a word begins a subordinate clause here. */
function begins(
  { lower }: Token,
  next: Token | undefined,
  atStart: boolean,
  afterMark: boolean,
  before: readonly Token[],
): boolean {
  if (!SUBORDINATORS.has(lower) || next === undefined) return false;
  switch (lower) {
    // "I need to know if versioning is on": whether.
    case 'if':
    case 'where':
    case 'when':
      return !/^(know|see|check|tell|verify|out|me|us|sure)$/.test(before.at(-1)?.lower ?? '');
    case 'as':
      return atStart || SUBJECTS.has(next.lower) || (afterMark && DETERMINERS.has(next.lower));
    case 'should':
      return (
        (atStart && (DETERMINERS.has(next.lower) || SUBJECTS.has(next.lower) || next.kind === 'name')) ||
        /^(it|this|that|they|he|she|anything|something)$/.test(next.lower)
      );
    case 'once':
      return (
        DETERMINERS.has(next.lower) ||
        SUBJECTS.has(next.lower) ||
        PRONOUNS.has(next.lower) ||
        next.kind === 'name'
      );
    case 'so':
      return SUBJECTS.has(next.lower) || /^(that|nothing|nobody|none|everything)$/.test(next.lower);
    // "until 2030", "since Monday": a time, and no clause.
    case 'until':
    case 'till':
    case 'since':
      return next.kind !== 'number' && !A_TIME.test(next.lower);
    case 'after':
    case 'before':
      if (/^(that|this|it|which|them)$/.test(next.lower)) return false;
      return next.kind !== 'mark' && next.lower !== 'and';
    default:
      return true;
  }
}

const isRelative = (
  lower: string,
  next: Token | undefined,
  previous: Token | undefined,
  before: number,
): boolean =>
  (lower === 'which' || lower === 'that' || lower === 'who' || lower === 'whose') &&
  next !== undefined &&
  previous !== undefined &&
  !PREPOSITIONS.has(next.lower) &&
  next.lower !== 'as' &&
  (meaningOf(previous.stem) === undefined || /[^s]s$/.test(previous.lower) || before > 1) &&
  !/^(see|check|verify|sure|know|find|out|look|of|in|on|by|at|into|through|over|about|tell|show|with|and|me|us)$/.test(
    previous.lower,
  ) &&
  (lower !== 'that' ||
    AUXILIARIES.has(next.lower) ||
    SUBJECTS.has(next.lower) ||
    /[^s]s$|ed$/.test(next.lower) ||
    (DETERMINERS.has(next.lower) && !isVerbForm(previous.lower) && before > 1) ||
    next.lower === 'nobody') &&
  (lower === 'that' || !/^(one|ones)$/.test(previous.lower));
