import { memo } from '../../terms/memo.ts';
import { matchGlob } from './glob.ts';
import { actionPattern } from './match.ts';

/** Whether a pattern of the Action element matches an action, which is given in lower case. */
export type ActionMatcher = (action: string) => boolean;

/** Patterns are written by people: all of AWS's managed policies have thirteen thousand, of which most stand in one alone. */
const REMEMBERED = 20_000;

/**
 * The matcher of a pattern, made once a process; `undefined` for what IAM refuses. The same patterns stand in policy after policy, and
 * nearly all of them are a name, or the beginning of one.
 */
export const actionMatcher: (pattern: string) => ActionMatcher | undefined = memo(REMEMBERED, (text) => {
  const pattern = actionPattern(text);
  if (pattern === undefined) return undefined;
  const { prefix, name } = pattern;
  if (prefix === undefined) return () => true;
  const lower = text.toLowerCase();
  const wildcard = lower.search(/[*?]/);
  if (wildcard < 0) return (action) => action === lower;
  // `s3:Get*`: the colon is before the star, so that the star takes none of the service.
  if (wildcard === lower.length - 1 && lower.endsWith('*') && lower.indexOf(':') < wildcard) {
    const begins = lower.slice(0, -1);
    return (action) => action.startsWith(begins);
  }
  return (action) => {
    const colon = action.indexOf(':');
    return colon > 0 && matchGlob(prefix, action.slice(0, colon)) && matchGlob(name, action.slice(colon + 1));
  };
});
