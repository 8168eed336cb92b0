import { validationError } from './query-error.ts';
import type { Parameters } from './parameters.ts';
import type { Xml } from './xml.ts';

/**
 * One page of a list that is sorted by `keyOf`. The marker names the last item shown, so that what is created or
 * deleted meanwhile neither repeats nor skips another item.
 * @param most the longest page the account gives: AWS may give fewer than `MaxItems`.
 */
export function page<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  parameters: Parameters,
  most: number,
): {
  readonly items: readonly T[];
  readonly more: { readonly IsTruncated: boolean; readonly Marker?: string };
} {
  const marker = parameters.get('Marker');
  const after = marker === undefined ? undefined : readMarker(marker);
  const sorted = [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const rest = after === undefined ? sorted : sorted.filter((item) => keyOf(item) > after);
  const shown = rest.slice(0, Math.min(parameters.integer('MaxItems') ?? 100, most));
  const last = shown.at(-1);
  if (shown.length === rest.length || last === undefined)
    return { items: shown, more: { IsTruncated: false } };
  return { items: shown, more: { IsTruncated: true, Marker: writeMarker(keyOf(last)) } };
}

/** The list under its element's name, and whether there is more. */
export function listed<T>(
  name: string,
  items: readonly T[],
  show: (item: T) => Xml,
  keyOf: (item: T) => string,
  parameters: Parameters,
  most: number,
): Xml {
  const { items: shown, more } = page(items, keyOf, parameters, most);
  return { [name]: shown.map(show), ...more };
}

const MAGIC = 'after:';
const writeMarker = (key: string): string => Buffer.from(MAGIC + key).toString('base64url');

function readMarker(marker: string): string {
  const text = Buffer.from(marker, 'base64url').toString();
  if (!text.startsWith(MAGIC) || writeMarker(text.slice(MAGIC.length)) !== marker)
    throw validationError('Invalid Marker.');
  return text.slice(MAGIC.length);
}
