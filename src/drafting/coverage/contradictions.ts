import type { CatalogAction } from '../../policy/catalog/catalog.ts';
import type { FormNames } from '../grammar/form-names.ts';
import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';
import { identifierWords } from '../word-stems.ts';

/**
 * "Empty the queue. None of its messages may get lost": a text that orders something and rules its effect out, in other words and another sentence. Which of both is
 * meant is nobody's guess, so that neither is drafted. What is ruled out of another thing, or of a part of it, is a limit like any other.
 */
interface Ruling {
  readonly from: number;
  readonly to: number;
  readonly said: string;
  readonly words: readonly string[];
  readonly resources: ReadonlySet<number>;
}

/** What an action does, the words that forbid just that, and the words that demand the contrary. */
const EFFECTS: readonly { readonly does: RegExp; readonly not: RegExp; readonly stays: RegExp }[] = [
  {
    does: /^(?:Batch)?(?:Delete|Remove|Terminate|Purge|Deregister|Flush|Destroy|Empty|Abort)/,
    not: /\b(?:delet\w*|remov\w*|eras\w*|purg\w*|terminat\w*|destroy\w*|los[et]\w*|disappear\w*|vanish\w*|thrown? away|wiped?|emptied|dropped|gone|go)\b/,
    stays:
      /\b(?:kept|keep|preserved?|retained?|retain|survive|stay|stays|remain|remains|exist|there|intact|available|restorable|recoverable|readable|needed)\b/,
  },
  {
    does: /^(?:Stop|Disable|Suspend|Pause|Reboot|Restart|Failover|Deactivate|Detach|Disassociate|Cancel|Shutdown)/,
    not: /\b(?:stop\w*|paus\w*|suspend\w*|reboot\w*|restart\w*|interrupt\w*|disturb\w*|disrupt\w*|switched off|turned off|shut down|disabled?|silenced?|muted?|go down|offline|outages?|downtime|off|detached)\b/,
    stays:
      /\b(?:up|running|run|runs|online|alive|available|reachable|enabled|active|on|fire|fires|serve|serves|serving|work|works|working|attached|in service|continue|continues|open)\b/,
  },
  {
    does: /^(?:Update|Modify|Put|Set|Change|Scale|Increase|Decrease|Resize|Upgrade|Replace|Configure|Swap|Apply)/,
    not: /\b(?:chang\w*|alter\w*|modif\w*|touch\w*|adjust\w*|edit\w*|fewer|less than|more than|exceed\w*|raised?|lowered?|increased?|decreased?|resized?|scaled?|upgraded?)\b/,
    stays: /\b(?:as (?:it|they) (?:is|are)|unchanged|exactly as|frozen)\b/,
  },
];

const RULES =
  /\b(?:(?:must|may|might|should|shall|can|could|is|are|will|do|does) (?:not|never)|(?:must|should|can|is|are|do|does|wo)n['’]?t|cannot|never|nothing|none|nobody|no one|under no circumstances|in no case|at no (?:time|point|moment)|not (?:one|a single|even|any)|no \w+)\b/;
const DEMANDS =
  /\b(?:must|has to|have to|needs? to|should|shall|is to|are to|ought to|required to|obliged to|supposed to)\b/;
const HOLDS = /\b(?:stays?|remains?|keeps?)\b/;
/** Of some only, for a time, or in a case. */
const SCOPED =
  /\b(?:others?|another|else|only|except|besides|rest|unless|yet|first|before|after|once|again|new|if|in case|when|while|until (?:it|that|this|the|we|i)|without asking|than (?:this|that|it|these|those)|newest|latest|last|older|old)\b/;
const ALWAYS =
  /\b(?:ever|never|all the time|at all times|always|at all|whatever|whatsoever|neither|either|too|included|even|throughout|every|single|circumstances|moment|until \d{4}|forever)\b/;
const ITS = /\b(?:it|its|they|them|their|both|none)\b/;

/** Nouns that stand for whatever belongs to a thing. */
const ANY_PART = new Set(
  'setting configuration thing anything everything nothing one none state data content item time moment circumstance interruption change night day weekend'
    .split(' ')
    .map(lemma),
);

/** Sentences and parts of them that rule something out or demand that it stays. */
export function rulingsIn(text: string, names: FormNames): readonly Ruling[] {
  const found: Ruling[] = [];
  for (const match of text.matchAll(/(?:[^.;!?\n]|[.](?=\S))+/g)) {
    let from = match.index;
    for (const part of match[0].split(
      /(?<=,) (?=(?:as|so|since|because|but|though|although|yet|however|which)\b)|\b(?=(?:but|though|however) )/,
    )) {
      const said = part.toLowerCase().replace(/\s+/g, ' ');
      const words = said.split(/[\s"'(),:]+/).filter(Boolean);
      found.push({
        from,
        to: from + part.length,
        said,
        words,
        resources: new Set(words.flatMap((word) => [...names.of(word)])),
      });
      from += part.length;
    }
  }
  return found.filter(({ said }) => RULES.test(said) || DEMANDS.test(said) || HOLDS.test(said));
}

/** Whether another part of the text rules out what an action does to what its wish speaks of. */
export function isRuledOut(
  rulings: readonly Ruling[],
  { action, resources }: { readonly action: CatalogAction; readonly resources: ReadonlySet<number> },
  wish: Wish,
  knows: (word: string) => boolean,
): boolean {
  if (wish.exact !== undefined) return false;
  const effect = EFFECTS.find(({ does }) => does.test(action.name));
  if (effect === undefined) return false;
  const own = new Set([...wish.head, ...wish.place, ...identifierWords(action.name).map(lemma)]);
  return rulings.some((ruling) => {
    if (ruling.from < wish.span[1] && wish.span[0] < ruling.to) return false;
    const { said } = ruling;
    if (SCOPED.test(said) && !ALWAYS.test(said)) return false;
    const forbids = RULES.test(said) && effect.not.test(said);
    const demands = (DEMANDS.test(said) || HOLDS.test(said)) && !RULES.test(said) && effect.stays.test(said);
    if (!forbids && !demands) return false;
    if (ruling.resources.size > 0 && ![...resources].some((each) => ruling.resources.has(each))) return false;
    const nouns = ruling.words.map(lemma).filter((word) => knows(word));
    // "Its code must not change": of another part.
    if (
      nouns.some(
        (word) => !own.has(word) && !ANY_PART.has(word) && !effect.not.test(word) && !effect.stays.test(word),
      )
    )
      return false;
    // "Its environment variables": of a part that has a name of its own, whether the service knows it or not.
    const part =
      /\b(?:its|their) (?:\w+ )??(\w+) (?:must|may|has|have|is|are|should|shall|can|will|stays?|remains?)\b/.exec(
        said,
      )?.[1];
    if (part !== undefined && !own.has(lemma(part)) && !ANY_PART.has(lemma(part))) return false;
    return ruling.resources.size > 0 || ITS.test(said) || nouns.some((word) => own.has(word));
  });
}
