import { validationException } from './json-error.ts';

/**
 * One page of a list that is sorted by `keyOf`. The token names the last item shown, so that what is created or
 * deleted meanwhile neither repeats nor skips another item.
 * @param asked how many at most: `MaxResults`; 100, the most that it may be, when left out.
 * @param most the longest page the stand-in gives: AWS may give fewer than were asked for.
 */
export function tokenPage<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  {
    token,
    asked = 100,
    most,
  }: { readonly token: string | undefined; readonly asked?: number | undefined; readonly most: number },
): { readonly items: readonly T[]; readonly next: { readonly NextToken?: string } } {
  const after = token === undefined || token === '' ? undefined : readToken(token);
  const sorted = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((item) => keyOf(item) > after);
  const shown = rest.slice(0, Math.min(asked, most));
  const last = shown.at(-1);
  if (shown.length === rest.length || last === undefined) return { items: shown, next: {} };
  return { items: shown, next: { NextToken: writeToken(keyOf(last)) } };
}

const MAGIC = 'after:';
const writeToken = (key: string): string => Buffer.from(MAGIC + key).toString('base64url');

function readToken(token: string): string {
  const text = Buffer.from(token, 'base64url').toString();
  if (!text.startsWith(MAGIC) || writeToken(text.slice(MAGIC.length)) !== token)
    throw validationException('The provided NextToken is not valid');
  return text.slice(MAGIC.length);
}
