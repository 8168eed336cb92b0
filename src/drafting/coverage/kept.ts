import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { FormNames } from '../grammar/form-names.ts';
import { identifierWords } from '../word-stems.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';

/** A clause that says that something stays: what it speaks of, and whether it is to stay there or to stay on. */
interface Kept {
  readonly how: 'there' | 'on';
  readonly words: ReadonlySet<string>;
  readonly resources: ReadonlySet<number>;
  readonly pronoun: boolean;
}

const ALL = /\b(?:all|every|each|it|they|them|both|whole|entire|everything)\b/;
/** "May not go away", "has to survive", "must not be lost": said of a thing that would be taken away. */
const LOST =
  /\b(?:(?:may|must|should|can|shall) (?:not|never) (?:go away|disappear|vanish|get lost|be lost)|mustn't (?:go away|disappear|vanish|be lost)|(?:must|has to|have to|needs? to|should|shall|will) (?:survive|persist|continue to exist|still be (?:there|available)|remain (?:there|available|in place|intact)|stay (?:there|available|in place|intact|forever)))\b/;
/** "None of the messages may get lost", "without losing any of it". */
const NONE_LOST =
  /\b(?:(?:none|nothing|not (?:one|a single)|no)\b.{0,60}? (?:may|must|should|can|shall|is to|are to|has to|have to|gets?|will) (?:get |be |go )?(?:lost|missing|gone|disappear|vanish)|without losing|(?:must|may|can|should) ?(?:not|n't) lose|(?:must|has to|have to|needs? to|should|shall) (?:all )?be (?:kept|retained|preserved)|(?:still|all) needed (?:there|in (?:it|there)))\b/;
/** "Keep it until August", and not "… until the copy is there": a date is no condition that the same request could meet. */
const HELD =
  /\b(?:must|has to|have to|needs? to|should|shall)\b.{0,60}\buntil (?:\d{4}|(?:the )?(?:end of|middle of|further)|january|february|march|april|may|june|july|august|september|october|november|december|next (?:month|year))\b/;
/** "Must keep running", "no interruption", "has to be up all the time". */
const UP =
  /\b(?:(?:must|has to|have to|needs? to|should|shall) (?:keep (?:\S+ ){0,2}?(?:running|serving|working|going)|continue (?:to (?:run|serve|work)|running|serving)|be (?:up|online|available|reachable|running)(?: (?:all the time|at all times|throughout|the whole time|day and night|without interruption))?|(?:stay|remain) (?:up|online|available|reachable|running|active|enabled))|not be (?:interrupted|disturbed|disrupted)|be left (?:running|on|up|alone)|without (?:any )?(?:interruption|downtime|outage)|(?:no|never an?) (?:interruption|downtime|outage)|(?:must|may|can|should|shall) ?(?:not|n't|never) (?:\S+ )?(?:go down|be down|go offline|be offline|be unavailable|be unreachable)|(?:interruption|downtime|outage)\b.{0,40}\b(?:out of the question|unacceptable|not acceptable|not an option|not allowed|no option))\b/;
/** "Make sure it fires every night as it does now". */
const AS_NOW =
  /\b(?:fires|runs|works|serves|goes on|keeps? on)\b.{0,40}\b(?:as (?:it|they) (?:does|do|did) (?:now|today|before)|without (?:a break|a pause)|uninterrupted(?:ly)?)\b/;
const THERE =
  /\b(?:kept|preserved?|preserving|retain(?:ed)?|keep|keeping)\b|\b(?:stay|remain)s?$|\b(?:stay|remain)s? (?:there|in place|intact|available)\b/;
const ON = /\b(?:keeps?|stays?|remains?|continues?) (?:\S+ ){0,2}?(?:running|up|on|enabled|alive|active)\b/;
/** Said of some and not of all, or until something has happened. */
const SOME =
  /\b(?:else|others?|rest|remaining|newest|last|latest|newer|first|recent|except|originals?|cop(?:y|ies)|until|unless|track|eye|mind|if|when|once|where|check|see|whether)\b/;
const PRONOUN = /\b(?:it|its|they|them|their|both)\b/;
/** "… and must not get lost": what it is said of stands before. */
const NO_SUBJECT =
  /^(?:and |so |also )?(?:must|may|has to|have to|should|shall|can|is to|are to|needs? to|will)\b/;
/** "It has to fire every night". */
const FIRES =
  /\b(?:must|has to|have to|needs? to|should|shall) (?:also |still |always )?(?:fire|run|trigger|page|alert|notify|ring|serve|answer|respond)\b.{0,40}\b(?:every|always|any|all|each|throughout|without|tonight|weekends?|nights?|at night|day)\b/;

/** Clauses by which what they speak of is to stay. */
export function keptIn(text: string, names: FormNames): readonly Kept[] {
  return text
    .toLowerCase()
    .split(/[;,\n]|[.!?](?=\s|$)|\b(?:but|and|while|though|however)\b/)
    .flatMap((clause): readonly Kept[] => {
      const said = clause.trim();
      const how =
        ON.test(said) || UP.test(said) || AS_NOW.test(said) || FIRES.test(said)
          ? 'on'
          : LOST.test(said) || NONE_LOST.test(said) || (THERE.test(said) && ALL.test(said))
            ? 'there'
            : undefined;
      const some = HELD.test(said) ? said.replace(/\buntil\b/g, '') : said;
      if (how === undefined || SOME.test(some)) return [];
      const words = said.split(/[\s"'()]+/).filter(Boolean);
      return [
        {
          how,
          words: new Set(words.map(lemma)),
          resources: new Set(words.flatMap((word) => [...names.of(word)])),
          pronoun: PRONOUN.test(said) || NO_SUBJECT.test(said),
        },
      ];
    });
}

/** Whether a clause asks to keep what the action takes away or switches off, of the thing that its wish speaks of. */
export const isKept = (
  kept: readonly Kept[],
  {
    action: { name },
    resources,
  }: { readonly action: CatalogAction; readonly resources: ReadonlySet<number> },
  { head }: Wish,
): boolean =>
  kept.some((clause) => {
    const against =
      clause.how === 'there'
        ? /^(?:BatchDelete|Delete|Purge|Terminate|Remove|Flush)/.test(name)
        : /^(?:Stop|Terminate|Disable|Suspend|Pause|Deactivate|Delete|Reboot|Restart)/.test(name);
    if (!against) return false;
    // Of another thing that the form names nothing follows for this one.
    if (clause.resources.size > 0) return [...resources].some((each) => clause.resources.has(each));
    return (
      head.some((word) => clause.words.has(word)) ||
      clause.pronoun ||
      // "Terminate i-1. The instance has to be preserved".
      (head.length === 0 &&
        identifierWords(name)
          .slice(1)
          .some((word) => clause.words.has(lemma(word))))
    );
  });
