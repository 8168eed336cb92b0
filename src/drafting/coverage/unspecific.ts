import { lemma } from '../grammar/tokens.ts';
import type { Wish } from '../grammar/wishes.ts';

/** "Do a thing or two": an act that has a noun ("do a backup") was read as that act before. */
const DO = lemma('do');

/** What people say when they leave open what is to be done. */
const VAGUE = [
  /\bsort(?:ing|ed)?\b(?: \S+){0,3}? out\b/,
  /\b(?:take|taking|took) (?:\S+ )?care\b/,
  /\b(?:deal|dealt|dealing) with\b/,
  /\bhandl(?:e|es|ed|ing) (?:it|this|that|things|everything|the (?:usual|rest|matter|issue|situation))\b/,
  /\b(?:the|do what is|whatever is|what is) (?:needful|necessary|appropriate)\b/,
  /\b(?:into|in) (?:good )?shape\b/,
  /\b(?:put|putting|set|setting) (?:things|it|them|that|this|everything|matters|all) (?:right|in order|straight)\b/,
  /\b(?:give|grant|get) (?:me|us) (?:enough|all (?:i|we|it|that)|everything|the lot)\b/,
  /\b(?:weirdness|weird things?|funny things?|oddit(?:y|ies)|(?:something|things) (?:is|are|isn't|aren't) (?:off|wrong|odd|weird|amiss|right))\b/,
  /\b(?:his|her|their|its) (?:instructions|orders|directions)\b/,
  /\b(?:needs?|deserves?) (?:some|a bit of|a little) (?:love|attention|care|work)\b/,
  /\b(?:do|did|doing) my thing\b/,
  /\b(?:quarterly|monthly|weekly|yearly|annual|regular|routine|cluster|server|database) (?:stuff|things|chores|routine)\b/,
  /\b(?:the )?usual (?:things|stuff|maintenance|tasks|work)\b/,
  /\bwhat(?:ever)? (?:i|we|it|is|they) (?:need|needs|takes|required?|bring)\b/,
  /\b(?:right|corresponding|necessary|appropriate|proper|same|needed|required) (?:access|permissions?|rights|privileges)\b/,
  /\bwhatever (?:comes|they|the)\b/,
  /\b(?:do|doing) (?:a (?:thing|bit|few things|couple|little)|some (?:stuff|things|work|bits)|things|stuff|bits and pieces|my bit|the .{0,20}\b(?:thing|stuff))\b/,
  /\b(?:work|working) (?:on|with) (?:it|this|that|them)\b/,
  /\b(?:to|will|can|could|may|must|might) step in\b/,
  /\b(?:get|getting|make|making|bring|bringing) (?:\S+ ){1,3}?(?:going|work(?:ing)?|right|healthy|back (?:to (?:life|normal|work)|on (?:its|their) feet|in order))(?: again)?$/,
  /\b(?:full|all|the (?:usual|same)) (?:access|rights?|permissions?)\b/,
];

/** "Sort it out", "the right permissions": nothing says what is to be done, so that nothing is drafted of it. */
export const isUnspecific = ({ exact, verb, words }: Wish): boolean =>
  exact === undefined && (verb?.stem === DO || VAGUE.some((pattern) => pattern.test(words.toLowerCase())));

/** Asked for by what somebody else has, or had: nothing says what is to be done. */
const AS_OTHERS = [
  /\b(?:the )?same (?:access|rights?|permissions?|things?|stuff|as|setup)\b(?! (?:with|for|on|to) the\b)/,
  /\b(?:what|whatever|as|like) (?:\w+ )?(?:she|he|they|i|we|\w+) (?:had|has|got|have|used)\b(?: \w+)? ?(?:last time|before|back then|too|as well)?\b/,
  /\b(?:like|as) (?:last time|usual|always|the other day)\b/,
  /\b(?:whatever|everything|anything) (?:else )?(?:is |it |that )?(?:usual|needed|takes|necessary|required)\b/,
  /\b(?:in case|when|if) (?:something|anything) (?:comes up|goes wrong|breaks|happens|is wrong)\b/,
  /\byou know (?:the|what|which)\b/,
  /\b(?:take|taking|took) over \S+ from\b/,
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
  // "Permit the API to invoke it": whoever it is, it is not the one who asks.
  /\b(?:let|lets|allow|allows|permit|permits|authori[sz]e) (?!me\b|us\b|it\b|them\b|my\b)(?:\S+ ){1,5}?(?:to )?(?:invoke|call|publish|pull|push|use|assume|decrypt|access)\b/,
  /\b(?:hand|state|demand|deny|widen|narrow|loosen|tighten|put|write)\b.*\b(?:key|resource|access|bucket|queue|topic|vault|repository|file[ -]system)(?:'s)? (?:access )?polic(?:y|ies)\b/,
  /\b(?:key|resource|access|bucket|queue|topic|vault|repository|file[ -]system) (?:access )?polic(?:y|ies)\b.*\b(?:is to|are to|has to|have to|must|should|needs? to)\b/,
  new RegExp(`\\b(?:let|lets|allow|allows|permit|permits|authori[sz]e) (?:\\S+ ){0,4}?${OTHERS}\\b`),
  // "S3 has to be allowed to invoke it", "account 444 must be let publish".
  /^(?!(?:i|we)\b).*\b(?:must|has to|have to|should|shall|needs? to|is to|are to|ought to) be (?:allowed|permitted|let|able|entitled|authori[sz]ed) (?:to )?\w+/,
  // "The partner account must subscribe": it is let do so.
  new RegExp(
    `\\b(?:the|our|their|another|other|partner) (?:\\S+ ){0,2}?(?:accounts?|partner|vendor|agency|organi[sz]ation) (?:must|should|has to|have to|needs? to|shall|is to|are to) (?:be able to )?(?:subscribe|publish|send|read|write|pull|push|invoke|decrypt|use|access|assume|get|put|list|receive)\\b`,
  ),
  new RegExp(`\\benable (?:\\S+ ){0,4}?${OTHERS} to\\b`),
  new RegExp(`\\b(?:give|grant|gives|grants) (?:\\S+ ){0,3}?${OTHERS}\\b`),
  /\b(?:add|remove|extend|change|update|set|put|edit|replace|delete|drop|attach|has to|must|needs? to)\b.*\b(?:resource|bucket|key|queue|topic|repository|function|access|vault|registry)[ -]polic(?:y|ies)\b/,
  /\bmake(?:s)? (?:\S+ ){0,4}?public(?:ly)?\b/,
];

/** "Let account 999 publish to the topic": who may do what is changed, and nobody asks to do it. */
export const givesToOthers = ({ exact, words }: Wish): boolean =>
  exact === undefined && SHARES.some((pattern) => pattern.test(words.toLowerCase()));
