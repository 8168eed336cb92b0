import { ADVERBS, AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../tables/word-lists.ts';
import { form, isVerbForm, type Token } from './tokens.ts';
import type { FoundVerb } from './verbs.ts';

/** What somebody or something else does, or does not do: it is told, and not asked for. */

const SAYS =
  /^(is|are|needs?|requires?|goes|stays?|belongs?|remains?|would|happens?|takes?|makes?|costs?|means?|lies|sits|rests|counts)$/;
const WANTED =
  /^(?:(?:is|are) (?:also |all |quite |really |now )?(?:on (?:my|our|the|today's) (?:list|plate|desk|agenda|todo|plan)|up next|up to me|left|pending|urgent|overdue|enough|fine|ok|okay|needed|required|necessary|all|part of (?:it|this|the|my|our)|included|what|wanted|planned|due|next|my|our|to be|asked|sufficient|the (?:task|job|plan|goal|aim|idea|point|request|first|second|next|last)|for (?:me|us))\b(?! (?:by|not))|would (?:help|be (?:good|great|nice|fine|enough|useful|helpful|lovely))|belongs? to (?:it|this|that|the (?:task|job)|my|our)|needs? to (?:be possible|work))/;

/** "Editing the document needs a merge request", "resharding is for the other team": of an act it is told whose it is, or what it takes. */
export function tellsOfAct(tokens: readonly Token[], { at, nominal }: FoundVerb): boolean {
  const verb = tokens[at];
  if (verb === undefined || nominal || form(verb) !== 'ing') return false;
  if (tokens.slice(0, at).some(({ lower, kind }) => kind === 'word' && !ADVERBS.has(lower))) return false;
  const says = tokens.findIndex(
    ({ lower, kind }, place) =>
      place > at &&
      kind === 'word' &&
      SAYS.test(lower) &&
      !/^(that|which|who|what|it|they|to)$/.test(tokens[place - 1]?.lower ?? '') &&
      !PREPOSITIONS.has(tokens[place - 1]?.lower ?? ''),
  );
  if (says < 0) return false;
  return !WANTED.test(
    tokens
      .slice(says)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

const AGENT =
  /\bby (?:(?:an?other|some|somebody|someone|others|something)\b|(?:an?|the|our|their|its|his|her|my) (?:\w+ ){0,3}?(?:team|teams|job|jobs|pipeline|pipelines|process|script|scripts|guild|group|people|vendor|partner|owners?|admins?|administrators?|reaper|scheduler|cron|controller|operator|operators|agent|service|app|application|tool|squad|department|provider|customer|lifecycle|rule|bot|workflow|system|colleagues?|others?|desk|staff)\b|(?:ops|finance|security|terraform|cdk|cloudformation|platform|legal|compliance|themselves|itself|hand of)\b)/;

/** "The snapshots get cleaned by another job": somebody else's. */
export function isDoneByOthers(tokens: readonly Token[], { at, passive }: FoundVerb): boolean {
  if (!passive) return false;
  const rest = tokens
    .slice(at + 1)
    .map(({ lower }) => lower)
    .join(' ');
  const before = tokens
    .slice(Math.max(0, at - 3), at)
    .map(({ lower }) => lower)
    .join(' ');
  // "must be aborted by a cron job": what is to be done, whoever runs it.
  return AGENT.test(rest) && !/\b(?:must|has to|have to|should|shall|needs? to|to be)\b/.test(before);
}

/** "It does not produce", "the tool doesn't delete topics": what is not done. */
export function isNotDone(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 8); place -= 1) {
    const { lower } = tokens[place] ?? { lower: '' };
    if (/^(doesn't|doesnt|don't|dont|won't|wont|never|isn't|isnt|aren't|arent)$/.test(lower)) return true;
    if (lower === 'not')
      return /^(does|do|will|can|could|may|must|shall|should|is|are)$/.test(tokens[place - 1]?.lower ?? '');
    // "does not create or alter topics".
    if (!(ADVERBS.has(lower) || DETERMINERS.has(lower) || isVerbForm(lower) || lower === 'or')) return false;
  }
  return false;
}

const TOOL =
  /^(team|teams|tool|tools|script|scripts|app|apps|application|applications|agent|agents|consumer|consumers|producer|producers|worker|workers|installer|pipeline|pipelines|bot|bots|service|services|support|operators?|engineers?|developers?|analysts?|scientists?|oncall|on-call|auditors?|testers?|owners?|leads?|people|colleagues|staff|crew|desk|squad|job|jobs|runner|runners|ci|cd|notebook|client|clients|program|programme|daemon|exporter|collector|importer|controller|deployer|connector|plugin|backend|frontend|ui|dashboard|site|system|role|user|users|actions|jenkins|terraform|scheduler|ops|sre|sres|dba|dbas|editors?|migration|crawler|helper|lambda|box|host|hosts|server|servers)$/;

/** "Our installer creates it, …", "team Kiwi edits its own alarms": what those do that the request is for. Where the verb stands. */
export function doingOfTools(tokens: readonly Token[]): number | undefined {
  const first = tokens.findIndex(({ lower, kind }) => kind === 'word' && !ADVERBS.has(lower));
  if (first < 0 || PREPOSITIONS.has(tokens[first]?.lower ?? '')) return undefined;
  let isTool = false;
  for (let at = first; at < Math.min(tokens.length, first + 7); at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.kind === 'mark' || AUXILIARIES.has(token.lower)) return undefined;
    const next = tokens[at + 1];
    const isPlural =
      /[^s]s$/.test(tokens[at - 1]?.lower ?? '') ||
      /^(people|staff|ops|support|crew)$/.test(tokens[at - 1]?.lower ?? '');
    if (
      isTool &&
      token.kind === 'word' &&
      isVerbForm(token.lower) &&
      (form(token) === 's' || (form(token) === 'base' && isPlural)) &&
      next !== undefined &&
      (DETERMINERS.has(next.lower) ||
        next.kind === 'name' ||
        /^(it|them)$/.test(next.lower) ||
        /[^s]s$/.test(next.lower) ||
        next.lower === 'and')
    )
      return at;
    if (token.kind === 'word' && TOOL.test(token.lower)) isTool = true;
  }
  return undefined;
}
