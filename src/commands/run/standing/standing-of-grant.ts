import type { Backend, GrantObject, Watched } from '../../../aws/backend.ts';
import { TAG } from '../../../aws/grant-tags.ts';
import type { Issue } from '../../../github/open-issues.ts';
import { isUse, parseUse } from '../../../request/form/standing-form.ts';
import { parseStandingText } from '../../../request/file/standing-file.ts';
import type { StandingPlace } from '../../../request/standing.ts';
import type { StandingTexts } from '../../../github/standing/standing-files.ts';
import { Digest, UserId, type AccountName } from '../../../terms/brand.ts';
import { digestOf } from '../request-of-issue.ts';

/** What an object in AWS says of the standing approval that it was given by. */
export interface StandingStamp {
  readonly of: StandingPlace;
  /** Who filed the use: a numeric id, since a login may be somebody else's by now. `undefined`: it was given before that was noted. */
  readonly requester: UserId | undefined;
  /** Of the three files, as they were when it was given. `undefined`: it was given before that was noted. */
  readonly files: Digest | undefined;
}

/** `undefined`: it was given by none. */
export function standingIn(tags: Readonly<Record<string, string>>): StandingStamp | undefined {
  const of = parseStandingText(tags[TAG.standing] ?? '');
  if (of === undefined) return undefined;
  const [requester, files] = [Number(tags[TAG.requesterId]), tags[TAG.standingFiles] ?? ''];
  return {
    of,
    requester: UserId.is(requester) ? requester : undefined,
    files: Digest.is(files) ? files : undefined,
  };
}

/** The three files as one digest, which a use notes: any change of one of them is seen by it. */
export const digestOfStanding = ({ standing, policy, review }: StandingTexts): Digest =>
  digestOf([standing, policy, review].map(digestOf).join());

/** The same, asked of AWS. `'unknown'`: AWS does not show the object, so nothing follows. */
export async function standingOfGrant(
  backend: Backend & Watched,
  object: GrantObject,
): Promise<StandingStamp | 'unknown' | undefined> {
  const live = await backend.inspect(object);
  return live === undefined ? 'unknown' : standingIn(live.tags);
}

/** The account of an issue that uses a standing approval, whose approvers may have it taken back; `undefined`: it is no such issue. */
export function accountOfUse({ body }: Pick<Issue, 'body'>): AccountName | undefined {
  const ask = isUse(body) ? parseUse(body) : undefined;
  return ask?.ok === true ? ask.value.of.account : undefined;
}
