import type { Backend, GrantObject, Watched } from '../../aws/backend.ts';
import { TAG } from '../../aws/grant-tags.ts';
import type { Issue } from '../../github/open-issues.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import { parseStandingText } from '../../request/file/standing-file.ts';
import type { StandingPlace } from '../../request/standing.ts';
import type { AccountName } from '../../terms/brand.ts';

/** The standing approval that an object in AWS says it was given by; `undefined`: it says none. */
export const standingIn = (tags: Readonly<Record<string, string>>): StandingPlace | undefined =>
  parseStandingText(tags[TAG.standing] ?? '');

/** The same, asked of AWS. `'unknown'`: AWS does not show the object, so nothing follows. */
export async function standingOfGrant(
  backend: Backend & Watched,
  object: GrantObject,
): Promise<StandingPlace | 'unknown' | undefined> {
  const live = await backend.inspect(object);
  return live === undefined ? 'unknown' : standingIn(live.tags);
}

/** The account of an issue that uses a standing approval, whose approvers may have it taken back; `undefined`: it is no such issue. */
export function accountOfUse({ body }: Pick<Issue, 'body'>): AccountName | undefined {
  const ask = isUse(body) ? parseUse(body) : undefined;
  return ask?.ok === true ? ask.value.of.account : undefined;
}
