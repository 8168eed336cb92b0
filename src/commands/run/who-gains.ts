import { known, unknown, type Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { peopleOf, principalOf } from '../../config/lookups.ts';
import { readConfig } from '../../config/read-config.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Standing, StandingPlace } from '../../request/standing.ts';
import type { Sha, UserId } from '../../terms/brand.ts';

/** The people of a standing approval, and everybody who has a principal together with one of them: whoever gains by it. */
export function sharing(
  config: Pick<Config, 'identities' | 'accounts' | 'roles'>,
  people: Standing['people'],
  { account }: Pick<StandingPlace, 'account'>,
): readonly UserId[] {
  const all = new Set(people);
  for (const id of people) {
    const own = principalOf(config, id, account);
    if (own !== undefined) for (const other of peopleOf(config, own, account)) all.add(other);
  }
  return [...all];
}

const CONFIGURATION = 'aws-jit.yml';

/** The same by the configuration of an earlier commit: whoever gained by it then must not have decided on it. */
export async function sharingAt(
  github: GitHub,
  commit: Sha,
  people: Standing['people'],
  of: StandingPlace,
): Promise<Read<readonly UserId[]>> {
  try {
    const text = (await readFilesAt(github, commit, [CONFIGURATION])).get(CONFIGURATION);
    const read = text === undefined ? undefined : readConfig(text);
    if (read?.ok !== true)
      return unknown(
        `aws-jit.yml at ${commit.slice(0, 12)} is none that this version can read. Bring it anew, under another name.`,
      );
    return known(sharing(read.value, people, of));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}
