import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS, SUBJECTS } from '../tables/word-lists.ts';
import { thingsByWord } from '../tables/things.ts';
import { phraseOf, type NounPhrase } from './noun-phrases.ts';
import { lemma, type Token } from './tokens.ts';
import { isLight, meaningOf, nominalVerb, type FoundVerb, type Verb } from './verbs.ts';
import { meaningOfEither } from './verb-meanings.ts';

/** A feature is enabled, and what runs is started. */
const switchOf = (word: string): Verb | undefined =>
  meaningOfEither(word === 'on' ? 'enable+start' : 'disable+stop');

/** "Orders pile up", "the boxes go down": it happens. */
const HAPPENS =
  /^(piles?|piling|comes?|goes|builds?|fills?|backs?|blows?|slows?|breaks?|shows?|ends?|lines?|heats?|speeds?|locks?|freezes?|hangs?|clogs?|stacks?|adds?|creeps?|shoots?|jumps?|climbs?|queues?|bunch(?:es)?|wakes?|mess(?:es)?|dr(?:y|ies)|falls?|crash(?:es)?|writes?|reads?)$/;

/** "Core group to twelve nodes", "from large up to xlarge", "500 -> 800", "versioning on": a change said without a verb. */
export function changeOf(tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  const lowers = tokens.map(({ lower }) => lower);
  const last = lowers.at(-1) ?? '';
  const states = lowers.some(
    (lower) => AUXILIARIES.has(lower) && !/^(be|get|gets|to|need|needs|must|should|has)$/.test(lower),
  );
  if (states || tokens.length < 2) return undefined;
  const turned = /^(on|off)$/.test(last) ? switchOf(last) : undefined;
  const object = phraseOf(tokens, 0, tokens.length);
  if (turned && object.head.length > 0) return { verb: turned, object };
  const to = lowers.findIndex((lower, at) => {
    if (/^(up|down)$/.test(lower) && at > 0 && HAPPENS.test(lowers[at - 1] ?? '')) return false;
    if (/^(up|down)$/.test(lower) && at > 0)
      return /^(from|to|by|again)$/.test(lowers[at + 1] ?? '') || at === lowers.length - 1;
    if (
      lower === 'at' &&
      /^(need|needs|must|should)$/.test(lowers.find((each) => /^(needs?|must|should)$/.test(each)) ?? '')
    )
      return isValue(tokens[at + 1]);
    return (
      /^(to|onto|into)$/.test(lower) &&
      (isValue(tokens[at + 1]) || /^(up|down|onto)$/.test(lowers[at - 1] ?? '') || isValue(tokens[at + 2]))
    );
  });
  // "both into group beta", "alias live onto version 12".
  const into = lowers.findIndex((lower, at) => at > 0 && /^(into|onto)$/.test(lower));
  if (to < 0 && into > 0) {
    const moved = meaningOf(lemma(lowers[into] === 'into' ? 'add' : 'point'));
    return moved && { verb: moved, object };
  }
  const way = lowers.includes('up') ? 'increase' : lowers.includes('down') ? 'decrease' : 'scale';
  const verb = to >= 0 ? meaningOf(lemma(way)) : undefined;
  if (!verb || to === 0) return undefined;
  return { verb, object: phraseOf(tokens, 0, Math.max(1, to)) };
}

/** What follows "on" and "off" and goes on with no name: "off during the move", "on again at six", "on too". */
const WHEN =
  /^(during|for|at|until|till|from|tonight|today|tomorrow|again|too|afterwards|after|before|while|meanwhile|first|then|now|please|over|by|since|throughout|beforehand|overnight|there|as)$/;

/** "Tracing on, too", "rule x off during the move": a switch without a verb, whatever follows. */
export function switchedOf(tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  const at = tokens.findIndex(({ lower }, place) => place > 0 && /^(on|off)$/.test(lower));
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (word === undefined || at > 7 || (next !== undefined && !WHEN.test(next.lower))) return undefined;
  const before = tokens.slice(0, at);
  const isNoun = (token: Token, place: number): boolean =>
    token.kind === 'name' ||
    token.kind === 'exact' ||
    (token.kind === 'word' &&
      !AUXILIARIES.has(token.lower) &&
      !SUBJECTS.has(token.lower) &&
      !PRONOUNS.has(token.lower) &&
      !/^(and|or|with|by|to|at|into|onto|as|later|early|further|based|depend\w*|hold|carry|go|move|keep|kick|call|put|log|sign|from)$/.test(
        token.lower,
      ) &&
      (place > 0 ||
        /[a-z]{2}ing$/.test(token.lower) ||
        meaningOf(token.stem) === undefined ||
        thingsByWord(lemma).has(token.stem)));
  const only = before.every(isNoun) && !before.slice(1).some(({ lower }) => isPlainVerb(lower));
  const ending = /[a-z]{2}ing$/.test(before[0]?.lower ?? '') && before.length > 2;
  if (
    !only ||
    ending ||
    (before.length === 1 && before[0]?.kind === 'name' && next !== undefined && !WHEN.test(next.lower))
  )
    return undefined;
  const verb = switchOf(word.lower);
  const object = phraseOf(tokens, 0, at);
  return verb && (object.head.length > 0 || object.resources.length > 0) ? { verb, object } : undefined;
}

const isPlainVerb = (lower: string): boolean =>
  /^(turn|switch|turned|switched|turns|switches|take|taken|keep|keeps|kept|look|watch|check|set|put|goes|went|comes|came|cut|leave|is|was)$/.test(
    lower,
  );

const NOTES =
  /^(wiki|ticket|tickets|report|runbook|notes|minutes|handover|postmortem|docs?|jira|record|records|changelog|logbook|mail)$/;

/** "Its present settings go into the wiki": they are read. */
export function notedOf(tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  const to = tokens.findIndex(
    ({ lower }, at) =>
      at > 1 &&
      /^(into|in|to|for)$/.test(lower) &&
      tokens.slice(at + 1, at + 4).some((token) => NOTES.test(token.lower)),
  );
  const go = tokens.findIndex(
    ({ lower }, at) => at > 0 && at < to && /^(go|goes|belong|belongs)$/.test(lower),
  );
  if (go < 0 || to - go > 1) return undefined;
  const verb = meaningOf(lemma('look'));
  const object = phraseOf(tokens.slice(0, go), 0, go);
  return verb && { verb, object };
}

/** Other than it is. */
export const COMPARED =
  /^(bigger|larger|smaller|longer|shorter|higher|lower|faster|stronger|wider|tighter|looser|stricter|fewer|newer|slower|cheaper|beefier)$/;

/** "For the store a second replica is due": what somebody is waiting for. */
export function dueOf(tokens: readonly Token[]): { verb: Verb; object: NounPhrase } | undefined {
  const last = tokens.findLastIndex(({ kind }) => kind === 'word');
  const is = tokens[last - 1]?.lower ?? '';
  if (!/^(due|needed|required|wanted|missing)$/.test(tokens[last]?.lower ?? '') || !/^(is|are)$/.test(is))
    return undefined;
  // "A longer retention is wanted": what is there is changed.
  const compared = tokens.findIndex(({ lower }) => COMPARED.test(lower));
  if (compared > 0 && compared < last - 1 && /^(a|an|the)$/.test(tokens[compared - 1]?.lower ?? '')) {
    const verb = meaningOf(lemma('change'));
    const object = phraseOf(tokens, compared + 1, last - 1);
    const lead = phraseOf(tokens, 0, compared - 1);
    object.place.push(...lead.head, ...lead.place);
    object.placed.push(...lead.resources, ...lead.placed);
    return verb && object.head.length > 0 ? { verb, object } : undefined;
  }
  const begin = tokens.findLastIndex(
    ({ lower }, at) => at < last - 1 && /^(a|an|another|second|third|two|three|more|one)$/.test(lower),
  );
  const act = tokens.slice(0, last - 1).some(({ stem }) => nominalVerb(stem) !== undefined);
  if (begin < 0 || act || tokens.slice(0, begin).some(({ lower }) => AUXILIARIES.has(lower)))
    return undefined;
  const verb = meaningOf(lemma('add'));
  const object = phraseOf(tokens, begin, last - 1);
  const lead = phraseOf(tokens, 0, begin);
  object.place.push(...lead.head, ...lead.place);
  object.placed.push(...lead.resources, ...lead.placed);
  return verb && { verb, object };
}

const NUMBERS =
  /^(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|hundred|thousand|on|demand|provisioned|large|small|medium|xlarge|double|half|elastic|standard|express|max|minimum|maximum|true|false|off|enabled|disabled|inactive|active|zeros?)$/;
const isValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' ||
    (token.kind === 'name' && token.resources.length === 0) ||
    NUMBERS.test(token.lower));

const DOCUMENTS = new Set(
  'record note write document log save keep capture archive preserve store collect gather dump export secure'
    .split(' ')
    .map(lemma),
);
const STATES = new Set(
  'setting state status value configuration config condition figure detail history finding count size limit level attribute definition'
    .split(' ')
    .map(lemma),
);

/** "einen Failover auslösen", "a snapshot must be taken": the act is the object's noun. */
export function actOf({ verb, nominal }: FoundVerb, { head }: Pick<NounPhrase, 'head'>): Verb {
  const noun = head.at(-1);
  // "Both settings should be recorded": they are read.
  if (noun !== undefined && DOCUMENTS.has(verb.stem) && STATES.has(noun))
    return meaningOf(lemma('look')) ?? verb;
  if (nominal || noun === undefined || !isLight(verb.stem) || /^(get|receiv)$/.test(verb.stem)) return verb;
  const act = nominalVerb(noun);
  return (act === undefined ? undefined : meaningOf(act)) ?? verb;
}

export const TELLING =
  /^(is|are|was|were|says|said|has|hangs|keeps|isn't|aren't|runs|fails|became|belongs|lacks|ran|went|lost|died|broke|drops|shows|rejects|waits|serves|returns|restarts|complains|wants|phones|picks|takes|throws|yields|hides|costs|sits|lies|crashed|failed|stay|stays|pile|piles|lag|lags|flap|flaps|crash|crashes|spike|spikes|climb|climbs|drift|drifts|stall|stalls|choke|chokes|linger|lingers|leak|balloon|balloons|misbehave|misbehaves|overflow|overflows|creep|creeps|flicker|flickers|starve|starves|swallow|swallows|may|might|seems|looks|appears|cannot|could|crawls|hung|leaks|exceeded|exceeds|expires|expired|grew|rose|belong|can't|couldn't|doesn't|didn't|won't|hasn't|haven't|wasn't|weren't)$/;
const ASKING = /^(what|which|who|how|why|where|due|needed|required|necessary|wanted|whether|whatever)$/;

/** "Customer says the label is missing": it tells, and asks for nothing. */
export const tellsOnly = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lower }, at) =>
      at > 0 && TELLING.test(lower) && !(/ed$/.test(lower) && DETERMINERS.has(tokens[at - 1]?.lower ?? '')),
  ) && !tokens.some(({ lower }) => ASKING.test(lower));

/** Whether a clause begins with a place or a circumstance. */
export const beginsWithPlace = (tokens: readonly Token[]): boolean =>
  PREPOSITIONS.has(tokens[0]?.lower ?? '');
