import type { Exact } from './exact-forms.ts';
import type { Wish } from './wish.ts';

/**
 * What a text says it does not ask for, though a verb or a name stands there as in a request: "deleting them would be wrong", "s3:DeleteObject is not
 * required", "make sure that it is not terminated", "Bob will purge it". Only what changes something is looked at: of what is doubtful less is drafted.
 */
const UNWANTED =
  '(?:needed|required|necessary|wanted|asked|part|to be|what|okay|ok|allowed|intended|my|our|for me|in scope|desired|meant)';
const NOT_ASKED = String.raw`(?:not ${UNWANTED}|unnecessary|unneeded|unwanted|forbidden|prohibited|off limits|out of (?:scope|the question)|too (?:much|broad|wide)|wrong|bad|a (?:mistake|disaster|bad idea)|dangerous|left out|excluded|omitted|avoided|somebody else's|(?:handled|done|taken care of) by)`;
/** Behind it: "is not required", "must be left out", "would be bad", ": no". */
const SAID_AFTER = String.raw`[^.,;!?\n§]{0,90}?(?:\b(?:is|are|was|were|be|would be)\s+(?:\w+ly\s+)?${NOT_ASKED}(?!\s+(?:only|just|yet)\b)|\b(?:isn|aren|wasn|wouldn)['’]t ${UNWANTED})`;
const AFTER = new RegExp(
  String.raw`^${SAID_AFTER}|^,? which (?:is|was) ${NOT_ASKED}|^ ?[:,–-]? ?no(?=[.,;!?\n]| ?$)`,
  'i',
);
/** "Deleting them would be bad", "deletes? No". */
const ACT = new RegExp(String.raw`^(?:\w+ing|deletes?|deletions?)\b${SAID_AFTER}`, 'i');
const ANSWERED =
  /^[^.;!\n§]{0,40}\?\s*(?:no(?=\s*(?:[.,;!\n]|$))|certainly not|never\b|not (?:really|at all|by)\b)/i;
/** In front of it: "anything but", "exclude", "none of". */
const BEFORE =
  /(?:\b(?:(?:any|every)thing but|exclude|excluding|omit|leave out|none of|neither|nor|rather than|instead of|but not)\s+(?:to |the )?|\(\s*not\s+)$/i;
const RELUCTANT =
  /^(?:(?:any|every)thing but|(?:god|heaven) forbid|(?:i|we)(?: would)? (?:hate|refuse) to)\b/i;
/** A look back: somebody had it once. */
const ONCE =
  /\b(?:last time|previously|formerly|in the past|my predecessor|(?:he|she|they) (?:had|got))\b[^.;!?\n]*$/i;
const FROM_PERMISSIONS =
  /^[^.;!?\n§]{0,10}\b(?:out of|from) (?:my|our|the|this) (?:permissions?|policy|draft|list|request|access)\b/i;
/** "Make sure that … is not", "keep it from being". */
const ENSURED =
  /\b(?:make sure|ensure|verify|check|see to it|take care|be sure)\b[^.;!?\n]*?\b(?:(?:is|are|does|do|gets?|will)\s+not|(?:is|are|does|do|wo)n['’]t)\b|\bkeep\b[^.;!?\n]{1,60}?\bfrom being\b/i;
/** Somebody else's doing. */
const OTHERS =
  /^(?:(?:and|but|while|as) )?(?:(?!I\b|Ich\b|We\b|You\b|It\b|This\b|That\b|Please\b|[A-Z][a-z]+ will (?:ich|man)\b)[A-Z][a-z]+|(?:[Mm]y|[Oo]ur|[Tt]he|[Aa]|[Aa]nother) (?:colleague|team ?mate|boss|manager|customer|client|owner|pipeline|scheduler|lifecycle rule|other team)s?|[Ss]ome(?:body|one)(?: else)?|[Tt]hey|[Hh]e|[Ss]he)\s+(?:will|wants? (?:us )?to|(?:is|are) going to|plans? to|asked (?:us|me) to)\b/;
const BY_OTHERS = /^[^.;!?\n]{0,60}\bwill be\b[^.;!?\n]{0,40}\bby (?:the|our|a|my|somebody|someone|[A-Z])/;

/** Exact forms leave blanks where they stood. */
const narrow = (text: string): string => text.replace(/ +/g, ' ');

/** @param place of the wish in the text without exact forms: of a name the name, else the clause. */
export function isDisclaimed(text: string, [from, to]: readonly [number, number], isName: boolean): boolean {
  const before = narrow(text.slice(Math.max(0, from - 300), from));
  const after = narrow(text.slice(to, to + 300));
  const own = text.slice(from, to);
  const ends = ['. ', '; ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end) + 1);
  const sentence = before.slice(Math.max(0, ...ends)).trimStart();
  if (AFTER.test(after) || BEFORE.test(before) || ANSWERED.test(after)) return true;
  if (isName)
    return (
      ONCE.test(sentence) ||
      (FROM_PERMISSIONS.test(after) && /\b(?:remove|drop|take|strip)\s+$/i.test(before))
    );
  if (ACT.test(own) || RELUCTANT.test(own) || OTHERS.test(own) || BY_OTHERS.test(own + after)) return true;
  const ensured = ENSURED.exec(sentence + own);
  // The no stands before the verb, and the wish is what it is said of.
  return ensured !== null && ensured.index + ensured[0].length > sentence.length;
}

const placeOf = (text: string, number: number): readonly [number, number] | undefined => {
  const mark = `§${number}§`;
  const at = text.indexOf(mark);
  return at < 0 ? undefined : [at, at + mark.length];
};

/** "I do not need A, B or C": what follows a name in a list is meant as it is. */
const LISTED = /^(?:,| |,? ?(?:or|nor|and) | ){1,4}$/i;

/** The wishes, with those that the text disclaims turned into limits. @param changes whether a wish is for more than a look. */
export function withDisclaimed(
  text: string,
  wishes: readonly Wish[],
  exacts: readonly Exact[],
  changes: (wish: Wish) => boolean,
): readonly Wish[] {
  let last: { readonly end: number; readonly negated: boolean } | undefined;
  const placed = wishes.map((wish) => ({
    wish,
    place:
      wish.exact === undefined
        ? wish.span
        : placeOf(
            text,
            exacts.findIndex(({ from }) => from === wish.exact?.from),
          ),
  }));
  return placed
    .sort((a, b) => (a.place?.[0] ?? 0) - (b.place?.[0] ?? 0))
    .map(({ wish, place }) => {
      if (place === undefined) return wish;
      const follows =
        wish.exact !== undefined &&
        last?.negated === true &&
        LISTED.test(narrow(text.slice(last.end, place[0])));
      const negated =
        wish.negated || (changes(wish) && (follows || isDisclaimed(text, place, wish.exact !== undefined)));
      if (wish.exact !== undefined) last = { end: place[1], negated };
      return negated === wish.negated ? wish : { ...wish, negated };
    });
}
