import type { Wish } from '../grammar/wishes.ts';

/** What people say when they leave open what is to be done. */
const VAGUE = [
  /\bsort(?:ing|ed)?\b(?: \S+){0,3}? out\b/,
  /\b(?:take|taking|took) (?:\S+ )?care\b/,
  /\b(?:deal|dealt|dealing) with\b/,
  /\bhandl(?:e|es|ed|ing) (?:it|this|that|things|everything|the (?:usual|rest|matter|issue|situation))\b/,
  /\b(?:the|do what is|whatever is|what is) (?:needful|necessary|appropriate)\b/,
  /\b(?:into|in) (?:good )?shape\b/,
  /\bput(?:ting)? (?:things|it|them) (?:right|in order)\b/,
  /\b(?:the )?usual (?:things|stuff|maintenance|tasks|work)\b/,
  /\bwhat(?:ever)? (?:i|we|it|is|they) (?:need|needs|takes|required?|bring)\b/,
  /\b(?:right|corresponding|necessary|appropriate|proper|same|needed|required) (?:access|permissions?|rights|privileges)\b/,
  /\bwhatever (?:comes|they|the)\b/,
];

/** "Sort it out", "the right permissions": nothing says what is to be done, so that nothing is drafted of it. */
export const isUnspecific = ({ exact, words }: Wish): boolean =>
  exact === undefined && VAGUE.some((pattern) => pattern.test(words.toLowerCase()));

/** Asked for by what somebody else has, or had: nothing says what is to be done. */
const AS_OTHERS = [
  /\b(?:the )?same (?:access|rights?|permissions?|things?|stuff|as|setup)\b(?! (?:with|for|on|to) the\b)/,
  /\b(?:what|whatever|as|like) (?:\w+ )?(?:she|he|they|i|we|\w+) (?:had|has|got|have|used)\b(?: \w+)? ?(?:last time|before|back then|too|as well)?\b/,
  /\b(?:like|as) (?:last time|usual|always|the other day)\b/,
  /\b(?:whatever|everything|anything) (?:else )?(?:is |it |that )?(?:usual|needed|takes|necessary|required)\b/,
  /\b(?:do|doing) (?:my|our|the) (?:job|thing|work)\b/,
  /\b(?:fix|look into|clear up|straighten out|get to the bottom of) (?:it|this|that|things|the (?:issue|problem|matter|mess|thing|situation))\b/,
];

/** A text that leaves open what is to be done; what it looks at beside that without a verb of its own is not asked for. */
export const leavesOpen = (text: string): boolean =>
  [...VAGUE, ...AS_OTHERS].some((pattern) => pattern.test(text.toLowerCase()));

/** Things that act by themselves: what they are let do is theirs, and not the requester's. */
const OTHERS =
  '(?:account|accounts|role|roles|bucket|topic|rule|distribution|principal|principals|organi[sz]ation|everybody|everyone|anybody|anyone|the (?:public|world|internet|partner))';

const SHARES = [
  new RegExp(`\\b(?:let|lets|allow|allows|permit|permits|authori[sz]e) (?:\\S+ ){0,4}?${OTHERS}\\b`),
  new RegExp(`\\benable (?:\\S+ ){0,4}?${OTHERS} to\\b`),
  new RegExp(`\\b(?:give|grant|gives|grants) (?:\\S+ ){0,3}?${OTHERS}\\b`),
  /\b(?:add|remove|extend|change|update|set|put|edit|replace|delete|drop|attach|has to|must|needs? to)\b.*\b(?:resource|bucket|key|queue|topic|repository|function|access|vault|registry)[ -]polic(?:y|ies)\b/,
  /\bmake(?:s)? (?:\S+ ){0,4}?public(?:ly)?\b/,
];

/** "Let account 999 publish to the topic": who may do what is changed, and nobody asks to do it. */
export const givesToOthers = ({ exact, words }: Wish): boolean =>
  exact === undefined && SHARES.some((pattern) => pattern.test(words.toLowerCase()));
