import { ownersOf, ownerText, parseCodeowners } from '../../approval/codeowners.ts';
import type { CodeownersFile, Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import type { GitHub } from '../../github/github-client.ts';
import { loginOf } from '../../github/logins.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import type { StandingPlace } from '../../request/standing.ts';

/** GitHub notifies fifty people of one comment; a team is one. */
const MOST = 50;

/**
 * Whom a use of break glass is told to, as a comment mentions them: those of `approvers`, where that names them for the account, else the owners of its
 * files, people and teams. An address cannot be mentioned. Empty: nobody would hear of it.
 */
export async function whomToTell(
  github: GitHub,
  codeowners: Read<CodeownersFile>,
  config: Pick<Config, 'approvers'>,
  of: StandingPlace,
): Promise<readonly string[]> {
  const ids = approversFor(config, of.account);
  if (ids !== undefined) {
    const logins = await Promise.all(ids.slice(0, MOST).map((id) => loginOf(github, id)));
    return logins.flatMap((login) => (login === undefined ? [] : [`@${login}`]));
  }
  if (!codeowners.known || codeowners.value === 'absent') return [];
  const owned = ownersOf(parseCodeowners(codeowners.value.text), standingPaths(of).standing);
  return owned.kind !== 'owned'
    ? []
    : owned.owners.flatMap((owner) => (owner.kind === 'email' ? [] : [ownerText(owner)])).slice(0, MOST);
}
