import type { Wish } from '../grammar/wishes.ts';
import { lemma } from '../grammar/tokens.ts';
import { READING } from '../tables/verb-classes.ts';
import type { Verb } from '../grammar/verbs.ts';
import type { IndexedAction, ServiceIndex } from './action-index.ts';
import type { FormScope } from './form-scope.ts';
import { meantIn, type MeantWords } from './wish-words.ts';

export interface Scored {
  readonly indexed: IndexedAction;
  readonly score: number;
  /** Whether the words name what it removes, or it removes nothing. */
  readonly headNamed: boolean;
  readonly nouns: number;
  /** Its name is the verb of the wish and nothing else, and it takes what the wish names. */
  readonly bare: boolean;
}

/** First words of actions after which something is gone, ended or open. */
const GONE = new Set(
  'delete terminate purge deregister remove destroy cancel schedule flush drop revoke disassociate detach reset stop release abort reject batchdelete'
    .split(' ')
    .map(lemma),
);
export const takesAway = ({ first, action }: IndexedAction): boolean =>
  !READS.has(first) && (GONE.has(first) || /^(?:ESHttpDelete|DELETE)$/.test(action.name));
/** First words of actions after which something is there or runs. */
const MAKES = new Set(
  'create start run launch open invoke execute restore put add register import copi'.split(' '),
);
const READS = new Set(['get', 'list', 'describ']);

/** A verb where nothing was said of what to do: to look is the least. */
const LOOK = new Map([
  ['describ', 0.95],
  ['get', 0.95],
  ['list', 0.9],
]);

export const onlyReads = (verb: Verb | undefined): boolean =>
  verb === undefined || verb.classes.every((name) => READING.has(name));

const TAG = lemma('tag');
/** The first word of actions that put tags on things or take them off, where that is what is asked. */
function taggingOf({ verb, head }: Wish): string | undefined {
  if (verb === undefined || head.at(-1) !== TAG) return undefined;
  if (
    ['add', 'attach', 'associate', 'set', 'assign', 'create', 'update', 'put', 'upload'].some((name) =>
      verb.classes.includes(name),
    )
  )
    return TAG;
  return ['remove', 'delete', 'detach', 'disassociate'].some((name) => verb.classes.includes(name))
    ? lemma('untag')
    : undefined;
}

const SEPARATES = ['detach', 'disassociate', 'deregister', 'remov'].map(lemma);
/** What things are members of, hang on or run behind. */
const MEMBERSHIPS = new Set(
  'group set list rule role policy instance box host server target balancer rotation subscription team fleet alias network interface gateway function origin layer pipeline listener'
    .split(' ')
    .map(lemma),
);
const ENDS_IT = ['delete', 'terminate', 'destroy', 'clean', 'purge'];
const takenFrom = ({ verb, place, words }: Wish): boolean =>
  verb !== undefined &&
  verb.classes.includes('remove') &&
  !verb.classes.some((name) => ENDS_IT.includes(name)) &&
  place.some((word) => MEMBERSHIPS.has(word)) &&
  /\b(?:from|off|out of)\b/i.test(words);

/** Verbs that make a copy of what they are done to, and what such copies are called. */
const COPYING = new Set(['snapshot', 'backup']);
const COPY = /Snapshot|Backup|Image|Checkpoint|Savepoint|RecoveryPoint|Copy|Export|Version/;

/** Nouns of names that stand for anything: `TagResource`. */
const ANY_THING = new Set(['resourc']);

/** Every action of the service that the wish's verb may mean, the likeliest first. */
export function scoreAll(index: ServiceIndex, wish: Wish, scope: FormScope): readonly Scored[] {
  const meant = meantIn(index, wish, scope);
  const firsts = new Map(wish.verb?.first ?? LOOK);
  // The word of the name itself is surest; and "add tags" is to tag.
  if (wish.verb) firsts.set(wish.verb.stem, 1);
  // "Take the host out of the group": it is separated from what it is in, and not deleted; what only holds it is no such place.
  if (takenFrom(wish)) {
    for (const separates of SEPARATES) firsts.set(separates, Math.max(0.97, firsts.get(separates) ?? 0));
    for (const deletes of ['delet', 'batchdelet', 'termin'])
      if (firsts.has(deletes)) firsts.set(deletes, Math.min(0.75, firsts.get(deletes) ?? 0));
  }
  const tagging = wish.verb === undefined ? undefined : taggingOf(wish);
  if (tagging !== undefined) firsts.set(tagging, 1);
  const scored: Scored[] = [];
  for (const [first, surely] of firsts) {
    for (const indexed of index.byFirst.get(first) ?? []) {
      const result = score(indexed, surely, wish, meant, index, scope);
      if (result.score > 0) scored.push(result);
    }
  }
  return scored.sort((a, b) => b.score - a.score || (a.indexed.action.id < b.indexed.action.id ? -1 : 1));
}

function score(
  indexed: IndexedAction,
  surely: number,
  wish: Wish,
  { head, all, own }: MeantWords,
  index: ServiceIndex,
  scope: FormScope,
): Scored {
  const { action, nouns } = indexed;
  let total = 0;
  let covered = 0;
  let headTotal = 0;
  let headCovered = 0;
  for (const noun of nouns) {
    const weight = index.weight(noun);
    total += weight;
    covered += weight * (all.get(noun) ?? all.get(noun.replace(/s$/, '')) ?? (ANY_THING.has(noun) ? 0.8 : 0));
    headTotal += weight;
    headCovered += weight * (head.get(noun) ?? 0);
  }
  // "Scan the table": a name that is a verb and nothing else, said of what it always takes.
  const bare = total === 0 && surely === 1 && [...indexed.types].some((type) => (head.get(type) ?? 0) >= 0.9);
  const byNouns = total === 0 ? (bare ? 1 : 0.5) : covered / total;
  let asked = 0;
  let explained = 0;
  for (const { weight, meant } of own) {
    asked += weight;
    let best = 0;
    for (const [noun, value] of meant) {
      const where = nouns.includes(noun)
        ? 1
        : indexed.types.has(noun)
          ? 0.75
          : indexed.parameters.has(noun)
            ? 0.65
            : indexed.description.has(noun)
              ? 0.45
              : 0;
      best = Math.max(best, where * value);
    }
    explained += weight * best;
  }
  const byWish = asked === 0 ? 0.6 : explained / asked;
  const parameters = parametersSaid(indexed, wish);
  const fit = scope.fit(action);
  const fitting = { direct: 1, implied: 0.75, free: 0.7, none: 0.3 }[fit];
  const headShare = headTotal === 0 ? 1 : headCovered / headTotal;
  const gone = takesAway(indexed);
  const lastMeant = own.filter(({ isHead, isParameter }) => isHead && !isParameter).at(-1)?.meant;
  const core = (nouns.at(-1) ?? '').replace(/s$/, '');
  const coreNamed = core === '' || ANY_THING.has(core) || head.has(core) || head.has(`${core}s`);
  const coreIsHead =
    lastMeant === undefined
      ? coreNamed || (wish.head.length === 0 && byNouns >= 0.6)
      : core === '' ||
        ANY_THING.has(core) ||
        [...lastMeant].some(([noun, surely]) => surely >= 0.5 && noun.replace(/s$/, '') === core) ||
        (wish.resources.length > 0 && coreNamed);
  // "the desired count": what an update takes is what it is about.
  const byParameter = !indexed.reads && indexed.parameters.has(wish.head.at(-1) ?? '');
  // "Remove the x from the dataset integration": a name that the place says better than the object is the place's.
  const ofPlace =
    gone &&
    !/From|Of|For/.test(action.name) &&
    headShare < 1 &&
    shareOf(
      nouns,
      own.filter(({ isHead }) => !isHead),
      index,
    ) >= headShare;
  const headNamed = !gone || (coreIsHead && !ofPlace && (headShare >= 0.5 || byNouns >= 0.6));
  // "A snapshot of the cluster" makes no cluster.
  const copies = wish.verb !== undefined && COPYING.has(wish.verb.classes[0] ?? '');
  if (copies && indexed.first === 'creat' && !COPY.test(action.name)) surely *= 0.5;
  let value = surely * (0.5 * byNouns + 0.34 * byWish + 0.1 * fitting + 0.06 * parameters);
  if (gone && !headNamed) value *= 0.6;
  // What is created, started or run is what the words are about, never its place.
  else if (!indexed.reads && !gone && !coreIsHead && !byParameter)
    value *= MAKES.has(indexed.first) ? 0.8 : 0.9;
  // "Make things worse", "hang around": of a change the service has to know what it is done to.
  if (
    !indexed.reads &&
    wish.head.length > 0 &&
    wish.resources.length === 0 &&
    nouns.length > 0 &&
    !byParameter &&
    !own.some(
      ({ isHead, meant }) =>
        isHead &&
        [...meant.keys()].some(
          (noun) => nouns.includes(noun) || indexed.types.has(noun) || indexed.parameters.has(noun),
        ),
    )
  )
    value *= MAKES.has(indexed.first) ? 0.75 : 1;
  // "Delete the endpoint group of the custom routing accelerator": a name that leaves words of the object out is another's.
  if (
    gone &&
    own.some(
      ({ isHead, meant }) =>
        isHead && ![...meant.keys()].some((noun) => nouns.includes(noun) || indexed.types.has(noun)),
    )
  )
    value *= 0.9;
  if (!scope.allowed(action)) value *= 0.94;
  if (fit === 'none') value *= 0.85;
  // "Replication task x should be stopped": what does not take the thing that is named is another's.
  if (
    !indexed.reads &&
    wish.resources.length > 0 &&
    !scope.resourcesFor(action, []).some((each) => wish.resources.includes(each))
  )
    value *= 0.94;
  if (indexed.batch) value *= 0.93;
  if (wish.plural !== indexed.plural && indexed.reads) value *= 0.985;
  // "all users": not one of them, unless it is named.
  if (wish.plural && !indexed.plural && indexed.reads && coreIsHead && wish.resources.length === 0)
    value *= 0.95;
  if (
    !wish.plural &&
    indexed.reads &&
    indexed.first === 'list' &&
    !/list|overview/.test(wish.verb?.stem ?? '')
  )
    value *= 0.97;
  return {
    indexed,
    score: value,
    headNamed,
    nouns: byNouns,
    bare: bare && indexed.first === wish.verb?.stem,
  };
}

/** How much of a name some words of the wish say. */
function shareOf(nouns: readonly string[], words: MeantWords['own'], index: ServiceIndex): number {
  let [total, said] = [0, 0];
  for (const noun of nouns) {
    const weight = index.weight(noun);
    total += weight;
    if (words.some(({ meant }) => (meant.get(noun) ?? 0) >= 0.8)) said += weight;
  }
  return total === 0 ? 0 : said / total;
}

/** Words of the wish that no name has, among what the operation takes: "desired count", "force new deployment". */
function parametersSaid({ parameters }: IndexedAction, { head, place }: Wish): number {
  const words = [...head, ...place];
  if (words.length === 0) return 0;
  return words.filter((word) => parameters.has(word)).length / words.length;
}
