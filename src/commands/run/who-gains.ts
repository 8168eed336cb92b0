import { known, unknown, type Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { peopleOf, principalOf } from '../../config/lookups.ts';
import { readConfig } from '../../config/read-config.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { versionsSince } from '../../github/standing/versions-since.ts';
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

/** What the default branch has said since a standing approval was merged. */
export interface SharedSince {
  /** Its people, and everybody who ever had a principal together with one of them since. */
  readonly people: readonly UserId[];
  readonly versions: readonly { readonly config: Config; readonly codeowners: string | undefined }[];
}

/**
 * Whoever gained by it at its merge or at any time since, that of each use included: who is who is a thing of the default branch, whose history nobody rewrites, and no
 * branch that others push to and no date says it. What could not be read as a configuration gave nobody anything while it stood there.
 * @param merged the commit that brought the standing approval to the default branch
 */
export async function sharingSince(
  github: GitHub,
  head: Sha,
  merged: Sha | undefined,
  people: Standing['people'],
  of: StandingPlace,
): Promise<Read<SharedSince>> {
  if (merged === undefined) return unknown('what brought it to the default branch was not merged');
  const read = await versionsSince(github, head, merged);
  if (!read.known) return read;
  const versions = read.value.flatMap(({ commit, configuration, codeowners }) => {
    const config = configuration === undefined ? undefined : readConfig(configuration);
    return config?.ok === true ? [{ commit, codeowners, config: config.value }] : [];
  });
  if (!versions.some(({ commit }) => commit === merged)) return unknown(unreadable(merged));
  return known({
    people: [...new Set(versions.flatMap(({ config }) => sharing(config, people, of)))],
    versions,
  });
}

const unreadable = (commit: Sha): string =>
  `aws-jit.yml at ${commit.slice(0, 12)} is none that this version can read. Bring it anew, under another name.`;

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
    if (read?.ok !== true) return unknown(unreadable(commit));
    return known(sharing(read.value, people, of));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : String(error));
  }
}
