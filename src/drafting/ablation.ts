import type { LeftOut, LeftOutBecause } from '../request/drafted.ts';
import { MEANT, type Ranked, type ServiceRanking } from './ranking.ts';
import { identifierWords, stem } from './word-stems.ts';

/**
 * "No permissions are required to perform this operation": https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 * and API_GetSessionToken.html.
 */
const OPEN_TO_ALL: ReadonlySet<string> = new Set(['sts:GetCallerIdentity', 'sts:GetSessionToken']);

/** Verbs after which something is gone. */
const DESTRUCTIVE: ReadonlySet<string> = new Set(
  ['delete', 'terminate', 'purge', 'deregister', 'remove', 'destroy', 'cancel', 'schedule'].map(stem),
);
/** Whether something is gone after it. */
export const isDestructive = ({ name }: { readonly name: string }): boolean =>
  identifierWords(name).some((word) => DESTRUCTIVE.has(stem(word)));

/**
 * Drops, one by one, what the stated job does without. What is named in the reason, stands in the recipe of the job, or is needed
 * by name is never dropped, and the last action of a service is kept.
 */
export function ablate(
  chosen: readonly Ranked[],
  rankings: readonly ServiceRanking[],
): { readonly kept: readonly Ranked[]; readonly dropped: readonly LeftOut[] } {
  const rankingOf = new Map(rankings.map((ranking) => [ranking.service, ranking] as const));
  const kept = [...chosen];
  const dropped: LeftOut[] = [];
  // The least likely first, so that what goes is what is missed least.
  for (const pick of [...chosen].reverse()) {
    const { action } = pick.words;
    const why = superfluous(pick, kept, rankingOf.get(action.service));
    if (why === undefined) continue;
    if (kept.filter(({ words }) => words.action.service === action.service).length === 1) continue;
    kept.splice(kept.indexOf(pick), 1);
    dropped.push({ action: action.id, why });
  }
  return { kept, dropped: dropped.reverse() };
}

function superfluous(
  pick: Ranked,
  kept: readonly Ranked[],
  ranking: ServiceRanking | undefined,
): LeftOutBecause | undefined {
  const { features, words } = pick;
  if (OPEN_TO_ALL.has(words.action.id)) return 'implied';
  if (features.named > 0 || features.recipe > 0) return undefined;
  if (
    DESTRUCTIVE.has(words.verb) &&
    features.verb < MEANT &&
    (ranking?.brief === true || features.administers > 0)
  ) {
    return 'removes';
  }
  if (ranking?.explained !== true) return undefined;
  if (words.batch && kept.some((other) => isPlain(other, pick))) {
    return 'redundant';
  }
  if (
    features.together < MEANT &&
    features.described < MEANT &&
    features.sibling < MEANT &&
    features.companion < MEANT
  ) {
    return 'unneeded';
  }
  return undefined;
}

/** `GetItem` for `BatchGetItem`. */
const isPlain = ({ words: plain }: Ranked, { words: batch }: Ranked): boolean =>
  !plain.batch &&
  plain.action.service === batch.action.service &&
  `batch${plain.action.name.toLowerCase()}` === batch.action.name.toLowerCase();
