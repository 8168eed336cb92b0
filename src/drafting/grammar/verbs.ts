import { form, isVerbForm, lemma, type Token } from './tokens.ts';
import {
  ADVERBS,
  AUXILIARIES,
  NEGATIONS,
  PREPOSITIONS,
  PRONOUNS,
  RELATED,
  SUBJECTS,
} from '../tables/word-lists.ts';
import { stanceOf } from './stance.ts';
import { meaningOf, meaningOfEither, nominalVerb, type Verb } from './verb-meanings.ts';
import { lightAt, phraseAt } from './verb-phrases.ts';

export { inverse, isLight, meaningOf, nominalVerb, type Verb } from './verb-meanings.ts';

/** A verb in a clause: where it stands, and whether it asks or tells. */
export interface FoundVerb {
  readonly verb: Verb;
  readonly at: number;
  /** Places of the words that make it up. */
  readonly used: ReadonlySet<number>;
  /** False: it tells what happened, or what is. */
  readonly asks: boolean;
  readonly passive: boolean;
  /** A noun or a light verb said it. */
  readonly nominal: boolean;
}

/** The verbs of a clause, in order. */
export function verbsOf(tokens: readonly Token[]): readonly FoundVerb[] {
  const found: FoundVerb[] = [];
  const taken = new Set<number>();
  let asked = false;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || taken.has(at) || isCompound(tokens, at)) continue;
    if (/^(what|which|who|whose|why|how|where)$/.test(token.lower)) {
      asked = true;
      continue;
    }
    // "What is on it has to be exported".
    if (asked && /^(must|has|have|needs)$/.test(token.lower) && /^(to|be)$/.test(tokens[at + 1]?.lower ?? ''))
      asked = false;
    if (isHelper(tokens, at)) continue;
    const phrase = phraseAt(tokens, at);
    const light = phrase ? undefined : lightAt(tokens, at);
    // "I want patch states": to see them is the least.
    if (!phrase && !light && WANTS.test(token.lower) && wantsThing(tokens, at)) {
      if (wantsDone(tokens, at)) continue;
      const look = meaningOf(lemma('look'));
      if (look)
        found.push({ verb: look, at, used: new Set([at]), asks: true, passive: false, nominal: false });
      continue;
    }
    const meant = phrase
      ? meaningOfEither(phrase.verb)
      : (light?.verb ?? (isVerbForm(token.lower) ? meaningOf(token.stem) : undefined));
    if (meant === undefined || (!phrase && !light && isNounForm(token.lower))) continue;
    const used = new Set(phrase?.used ?? light?.used ?? [at]);
    const stance =
      light && needs(tokens, at) ? 'asks' : stanceOf(tokens, at, found.map(standing), phrase !== undefined);
    if (stance === 'noun' || asked) continue;
    for (const each of used) taken.add(each);
    // "see which files the partner dropped": what follows is told.
    if ([...used].some((place) => /^(what|which|who|why|how|where)$/.test(tokens[place]?.lower ?? '')))
      asked = true;
    found.push({
      verb: meant,
      at,
      used,
      asks: stance !== 'tells',
      passive: stance === 'passive',
      nominal: light !== undefined,
    });
  }
  return found;
}

/** "do not stop", "should get detached": it helps the verb that follows. */
function isHelper(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (/^(do|does|did)$/.test(token.lower)) return NEGATIONS.has(next.lower) || SUBJECTS.has(next.lower);
  return (
    /^(get|gets|got|getting)$/.test(token.lower) && form(next) === 'ed' && meaningOf(next.stem) !== undefined
  );
}

const standing = ({ asks, verb }: FoundVerb) => ({ asks, waits: verb.classes.includes('wait') });

/** "point-in-time", "on-call": a compound is a noun or an adjective; "re-run" and "force-pushed" are verbs. */
const isCompound = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.part === undefined) return false;
  return token.part.of > 2 || (form(token) !== 'ed' && form(token) !== 'ing' && token.part.at > 0);
};

/** Ends of words that name an act or a quality. */
const isNounForm = (lower: string): boolean =>
  /(?:tion|tions|ment|ments|sion|ance|able|ible|al)$/.test(lower) && !isVerbForm(lower);

const WANTS = /^(need|want|require)$/;
const wantsThing = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /^(i|we|i'd|we'd|just|only|also)$/.test(before) &&
    next !== undefined &&
    next.kind !== 'exact' &&
    !/^(to|exact|access|it|you)$/.test(next.lower)
  );
};

/** "I want the service restarted". */
const wantsDone = (tokens: readonly Token[], at: number): boolean =>
  tokens.some((token, place) => {
    const next = tokens[place + 1];
    return (
      place > at + 1 &&
      token.kind === 'word' &&
      form(token) === 'ed' &&
      meaningOf(token.stem) !== undefined &&
      !(RELATED.test(token.lower) && PRONOUNS.has(tokens[place + 2]?.lower ?? '')) &&
      (next?.kind !== 'word' || PREPOSITIONS.has(next.lower) || ADVERBS.has(next.lower))
    );
  });

/** "The box needs a reboot" asks, whoever is the subject. */
const needs = (tokens: readonly Token[], at: number): boolean =>
  /^(needs?|deserves?|requires?|due)$/.test(tokens[at]?.lower ?? '');

const PLURAL_THINGS =
  /^(requests|queries|tests|releases|copies|orders|updates|changes|runs|builds|backups|snapshots|deployments|executions|sessions|versions|exports|imports|scans|replicas|settings|subscriptions|registrations|attachments|associations|invocations|reports)$/;

/** The act that a clause without a verb names: "an upgrade of the control plane". */
export function nominalOf(tokens: readonly Token[], denied = false): FoundVerb | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const next = tokens[at + 1];
    // "its requests": things, where "no deletes" is an act.
    if (!denied && PLURAL_THINGS.test(token.lower)) continue;
    // "must be restorable": what it can be, and no act.
    if (/[a-z]{3}[ai]ble$/.test(token.lower)) continue;
    const verb = nominalVerb(token.stem);
    // "deploy pipeline", "build artifacts": a noun before a noun says which.
    const modifies =
      next?.kind === 'word' &&
      !PREPOSITIONS.has(next.lower) &&
      !AUXILIARIES.has(next.lower) &&
      !ADVERBS.has(next.lower);
    const meant = verb === undefined ? undefined : meaningOf(verb);
    // "the key is pending deletion" tells; "a deployment is due" asks.
    const states = tokens
      .slice(0, at)
      .some(({ lower }) =>
        /^(is|are|was|were|has|had|keeps|went|may|might|seems|can|cannot|could)$/.test(lower),
      );
    if (meant && !modifies && (!states || denied))
      return { verb: meant, at, used: new Set([at]), asks: true, passive: false, nominal: true };
  }
  return undefined;
}
