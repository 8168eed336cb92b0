import { ownersOf, ownerText, parseCodeowners } from '../../approval/codeowners.ts';
import type { CodeownersFile, Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import type { GitHub } from '../../github/github-client.ts';
import { readMembers } from '../../github/approval-facts/team-members.ts';
import { loginOf } from '../../github/logins.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import type { StandingPlace } from '../../request/standing.ts';
import type { UserId } from '../../terms/brand.ts';

/** GitHub notifies fifty people of one comment. */
const MOST = 50;

/**
 * Whom a use of break glass is told to, as a comment mentions them: those who approved it, those of `approvers`, where that names them for the account, else the
 * owners of its files, people and teams. A team that a job's token or an App mentions is reported to notify nobody, so its members are mentioned themselves, where
 * they can be read. An address cannot be mentioned. Empty: nobody would hear of it.
 * @param approved logins of those whose approval of the standing approval counts: whatever else cannot be read, they hear of it
 */
export async function whomToTell(
  github: Pick<GitHub, 'octokit' | 'members'>,
  codeowners: Read<CodeownersFile>,
  config: Pick<Config, 'approvers'>,
  of: StandingPlace,
  approved: readonly string[],
): Promise<readonly string[]> {
  const ids = approversFor(config, of.account);
  const others = ids === undefined ? await owners(github, codeowners, of) : await mentions(github, ids);
  const all = [
    ...new Map(
      [...approved.map((login) => `@${login}`), ...others].map((each) => [each.toLowerCase(), each]),
    ).values(),
  ];
  return all.length <= MOST
    ? all
    : [...all.slice(0, MOST), `and ${all.length - MOST} more, of whom GitHub would notify none`];
}

async function owners(
  github: Pick<GitHub, 'octokit' | 'members'>,
  codeowners: Read<CodeownersFile>,
  of: StandingPlace,
): Promise<readonly string[]> {
  if (!codeowners.known || codeowners.value === 'absent') return [];
  const owned = ownersOf(parseCodeowners(codeowners.value.text), standingPaths(of).standing);
  if (owned.kind !== 'owned') return [];
  const found: string[] = [];
  for (const owner of owned.owners) {
    if (owner.kind === 'email') continue;
    found.push(ownerText(owner));
    if (owner.kind !== 'team') continue;
    const members = await readMembers(github, owner.org, owner.slug);
    if (members.known) found.push(...(await mentions(github, members.value)));
  }
  return found;
}

/** Those who are there still. */
async function mentions(github: Pick<GitHub, 'octokit'>, ids: readonly UserId[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const id of ids) {
    // Whoever comes after these would be notified of nothing.
    if (found.length >= MOST) return [...found, ...ids.slice(ids.indexOf(id)).map((each) => `id ${each}`)];
    const login = await loginOf(github, id);
    if (login !== undefined) found.push(`@${login}`);
  }
  return found;
}
