import { ANY_ONE, ANY_RUN, FIELD_ONE, FIELD_RUN, type Glob, type Token } from './glob.ts';

/** An ARN has five colons; what follows the fifth is the resource, with colons and slashes of its own. */
const COLONS = 5;

/**
 * How far a wildcard reaches that stands before the fifth colon.
 *
 * `spanning` is what AWS documents for the Resource element: a `*` that ends its field "can expand to match beyond the
 * colon boundaries", one inside a field cannot ("IAM JSON policy elements: Resource", Using wildcards in resource ARNs).
 * `fields` is what earlier versions of that page said, and what ArnLike does today: each field is matched by itself.
 *
 * In the resource part both agree: a wildcard takes slashes and colons.
 */
export type Reading = 'spanning' | 'fields';

/** `*` and nothing else: every resource, and also "no resource", which is what actions without one are asked for. */
export const isEverything = (glob: Glob): boolean =>
  glob.length > 0 && glob.every((token) => token === ANY_RUN);

/** The pattern of a Resource element with its wildcards limited to what they reach. */
export function arnGlob(glob: Glob, reading: Reading): Glob {
  if (isEverything(glob)) return [ANY_RUN];
  // A `*` that ends a field stands for the fields behind it, too: nothing is missing then.
  const whole =
    reading === 'spanning' && glob.some((_, place) => endsField(glob, place)) ? glob : completed(glob);
  let colons = 0;
  return whole.map((token, place): Token => {
    if (token === ':') colons += 1;
    if (colons >= COLONS) return token;
    if (token === ANY_ONE) return FIELD_ONE;
    if (token !== ANY_RUN) return token;
    const next = whole[place + 1];
    return reading === 'spanning' && (next === undefined || next === ':') ? ANY_RUN : FIELD_RUN;
  });
}

const endsField = (glob: Glob, place: number): boolean =>
  glob[place] === ANY_RUN && (glob[place + 1] === undefined || glob[place + 1] === ':');

/**
 * An ARN with fewer than six fields gets `*` for each that is missing: `arn:aws:sqs` is `arn:aws:sqs:*:*:*` ("IAM JSON policy
 * elements: Resource", Incomplete ARNs).
 */
function completed(glob: Glob): Glob {
  if (!startsAsArn(glob)) return glob;
  const missing = COLONS - glob.filter((token) => token === ':').length;
  return missing <= 0
    ? glob
    : [...glob, ...Array.from({ length: missing }, () => [':', ANY_RUN] as const).flat()];
}

const startsAsArn = (glob: Glob): boolean =>
  glob[0] === 'a' && glob[1] === 'r' && glob[2] === 'n' && glob[3] === ':';

/** The same for a text without policy variables. */
export function completeArn(text: string): string {
  if (!text.startsWith('arn:')) return text;
  const missing = COLONS - (text.match(/:/g)?.length ?? 0);
  return missing <= 0 ? text : text + ':*'.repeat(missing);
}

/** Whether no wildcard stands before the fifth colon, so that `arnGlob` gives the pattern itself in either reading. */
export function readsAlike(glob: Glob): boolean {
  let colons = 0;
  for (const token of glob) {
    if (typeof token !== 'string') return false;
    if (token === ':' && ++colons === COLONS) return true;
  }
  return false;
}
