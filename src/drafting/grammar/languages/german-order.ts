import type { Token } from '../token.ts';
import type { English, Said } from './said.ts';

const lowerOf = (each: Said | undefined): string => each?.token.lower ?? '';
const MODAL = /^(must|should|can|could|may|will|want|need|needs|would)$/;
const BE = /^(be|been|is|are|was|were|has|have)$/;
const BREAK = /^(and|or|but)$/;

/** Words that may stand behind the verb of a clause, and say when or how. */
const isTail = (each: Said | undefined): boolean =>
  /^(please|again|afterwards|soon|today|tonight|tomorrow|manually)$/.test(lowerOf(each));

/**
 * German says its verb last: "die Queue bitte leeren", "die Instanz muss vor der Prüfung gestoppt werden", "um den Job zu starten", "ohne etwas zu löschen". Each clause with the
 * verb where English has it.
 */
export function inGermanOrder(said: readonly Said[], english: English): readonly Said[] {
  const clauses: { lead: readonly Said[]; body: Said[] }[] = [{ lead: [], body: [] }];
  for (const each of said) {
    const isBreak = each.token.kind === 'mark' || (each.token.kind === 'word' && BREAK.test(lowerOf(each)));
    // "Queue x und Topic y löschen": one verb for both.
    if (isBreak) clauses.push({ lead: [each], body: [] });
    else clauses.at(-1)?.body.push(each);
  }
  let obliged: readonly Said[] = [];
  return clauses.flatMap(({ lead, body }) => {
    const isJoined = /^(and|or|then)$/.test(lead.map(lowerOf).join(''));
    const read = clauseInOrder(body, english, isJoined ? obliged : []);
    obliged = body.some((each) => MODAL.test(lowerOf(each)))
      ? body.filter((each) => MODAL.test(lowerOf(each)))
      : isJoined
        ? obliged
        : [];
    return [...lead, ...read];
  });
}

function clauseInOrder(body: readonly Said[], english: English, before: readonly Said[]): readonly Said[] {
  const end = body.findLastIndex((each) => !isTail(each));
  const words = body.slice(0, end + 1);
  const tail = body.slice(end + 1);
  const token = (lower: string, { from, to }: Pick<Token, 'from' | 'to'>): readonly Said[] =>
    english.word(lower, { from, to }).map((each) => ({ token: each }));
  let last = words.length - 1;
  let passive = false;
  // "gestoppt werden", "gestoppt werden können", "löschen können".
  while (last > 0 && /^(be|been|can|could|may|must|should)$/.test(lowerOf(words[last]))) {
    if (lowerOf(words[last]) === 'be' || lowerOf(words[last]) === 'been') passive = true;
    last -= 1;
  }
  const verb = words[last];
  if (verb === undefined || verb.token.kind !== 'word' || !english.isVerb(lowerOf(verb)) || last === 0)
    return body;
  const rest = words.slice(0, last);
  const to = lowerOf(rest.at(-1)) === 'to';
  const again = /^new$/.test(lowerOf(rest.at(to ? -2 : -1)));
  const stem = again && lowerOf(verb) === 'start' ? 'restart' : lowerOf(verb);
  const cut = rest.length - (to ? 1 : 0) - (again ? 1 : 0);
  const object = rest.slice(0, cut);
  const place = verb.token;
  const no = object.findIndex((each) => /^(not|never)$/.test(lowerOf(each)));
  const none = object.findIndex((each) => /^(no|nothing)$/.test(lowerOf(each)));
  const without = (at: number): readonly Said[] => object.filter((_, index) => index !== at);
  const modal = object.findIndex((each) => MODAL.test(lowerOf(each)));
  const be = object.findIndex((each) => BE.test(lowerOf(each)));
  const said = (form: 'ed' | 'ing' | 'base'): readonly Said[] =>
    token(form === 'base' ? stem : english.inForm(stem, form), place).map((each) => ({
      ...each,
      ...(form === 'base' ? { form: 'base' as const } : {}),
    }));
  const first = lowerOf(object[0]);
  // "um die Queue zu leeren", "ohne die Queue zu leeren".
  if (to && first === 'without') return [...object.slice(0, 1), ...said('ing'), ...object.slice(1), ...tail];
  if (to) {
    const lead = /^(for|um|in)$/.test(first) ? object.slice(1) : object;
    // "X ist zu löschen".
    if (be > 0)
      return [
        ...object.slice(0, be + 1),
        ...token('to', place),
        ...token('be', place),
        ...said('ed'),
        ...object.slice(be + 1),
        ...tail,
      ];
    const need = lead.findIndex((each) => MODAL.test(lowerOf(each)));
    return [
      ...lead.slice(0, need + 1),
      ...token('to', place),
      ...said('base'),
      ...lead.slice(need + 1),
      ...tail,
    ];
  }
  if (modal >= 0) {
    const kept =
      no >= 0
        ? without(no)
        : none >= 0
          ? object
              .map((each, at) =>
                at === none && lowerOf(each) === 'no'
                  ? { token: english.word('any', each.token)[0] ?? each.token }
                  : each,
              )
              .filter((_, at) => at !== none || lowerOf(object[none]) === 'no')
          : object;
    const at = kept.findIndex((each) => MODAL.test(lowerOf(each)));
    const nots = no >= 0 || none >= 0 ? token('not', place) : [];
    const head = kept.slice(0, at + 1);
    const after = kept.slice(at + 1);
    const link = /^(want|need)$/.test(lowerOf(kept[at])) ? token('to', place) : [];
    // "Heute muss die Instanz gestoppt werden": the subject behind its modal.
    const subjectFirst = kept
      .slice(0, at)
      .some(
        (each) =>
          /^(i|we|it|they|nobody)$/.test(lowerOf(each)) ||
          each.token.kind === 'name' ||
          /^(the|a|this|all)$/.test(lowerOf(each)),
      );
    if (passive && !subjectFirst)
      return [
        ...kept.slice(0, at),
        ...after,
        ...kept.slice(at, at + 1),
        ...nots,
        ...token('be', place),
        ...said('ed'),
        ...tail,
      ];
    if (passive) return [...head, ...nots, ...token('be', place), ...said('ed'), ...after, ...tail];
    // "Heute muss ich die Instanz stoppen".
    const subject = after.findIndex((each) => /^(i|we|you)$/.test(lowerOf(each)));
    const [mine, others] =
      subject >= 0 && subject < 2 ? [after.slice(0, subject + 1), after.slice(subject + 1)] : [[], after];
    return [
      ...kept.slice(0, at),
      ...mine,
      ...kept.slice(at, at + 1),
      ...nots,
      ...link,
      ...said('base'),
      ...others,
      ...tail,
    ];
  }
  if (be >= 0 && (passive || be < last)) {
    const head = object.slice(0, be + 1);
    return [...head, ...said('ed'), ...object.slice(be + 1), ...tail];
  }
  if (passive) {
    if (before.some((each) => MODAL.test(lowerOf(each))))
      return [...object, ...token('must', place), ...token('be', place), ...said('ed'), ...tail];
    return [...object, ...token('is', place), ...said('ed'), ...tail];
  }
  const polite = object.findIndex((each) => lowerOf(each) === 'please');
  const plain = polite >= 0 ? object.filter((_, at) => at !== polite) : object;
  if (plain.some((each) => /^(i|we|he|she|they)$/.test(lowerOf(each)))) return body;
  const negated = plain.some((each) => /^(not|never|no|nothing)$/.test(lowerOf(each)));
  const kept = negated ? plain.filter((each) => !/^(not|never|no|nothing)$/.test(lowerOf(each))) : plain;
  return [
    ...(negated ? [...token('do', place), ...token('not', place)] : []),
    ...said('base'),
    ...kept,
    ...tail,
  ];
}
