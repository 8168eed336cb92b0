import type { Config } from '../../config/config.ts';
import { requesterRules, type RequesterRule } from '../../config/asking/requester-rules.ts';
import { readMembers } from '../../github/approval-facts/team-members.ts';
import type { GitHub } from '../../github/github-client.ts';
import { FIELDS } from '../../request/form/form-fields.ts';
import type { Ask } from '../../request/request.ts';
import type { TeamName, UserId } from '../../terms/brand.ts';
import type { Problem } from '../../terms/checked.ts';

/** Why somebody may not ask for what they ask for. */
export interface MayNotAsk extends Problem {
  readonly code: 'requester-not-allowed' | 'requester-team-unread';
}

type Members = ReturnType<typeof readMembers>;
/** A team is read once a run, however many of its members ask. */
const teamsOf = new WeakMap<GitHub, Map<TeamName, Members>>();

/**
 * Whether a person may ask for this, by the configuration and the teams as they are now: at the draft, and again at the grant. A team that
 * cannot be read counts for nobody.
 * @returns with what to do once somebody was added, every list that the person does not stand in; none: they may
 */
export async function mayNotAsk(
  github: GitHub,
  config: Pick<Config, 'accounts' | 'curated_sets' | 'presets' | 'requesters'>,
  asked: Pick<Ask, 'account' | 'preset' | 'curatedSet' | 'services'>,
  person: UserId,
  /** Whether the request is over by it. */
  over: 'open' | 'over' = 'over',
): Promise<readonly MayNotAsk[]> {
  const against: MayNotAsk[] = [];
  for (const rule of requesterRules(config, asked)) {
    if (rule.requesters.people.includes(person)) continue;
    const unread: string[] = [];
    let among = false;
    for (const team of rule.requesters.teams) {
      const members = await membersOf(github, team);
      if (!members.known) unread.push(`${team}: ${members.why}`);
      else if (members.value.includes(person)) among = true;
      if (among) break;
    }
    if (!among) against.push(refusal(rule, person, unread, over));
  }
  return against;
}

function membersOf(github: GitHub, team: TeamName): Members {
  const teams = teamsOf.get(github) ?? new Map<TeamName, Members>();
  teamsOf.set(github, teams);
  const [org = '', slug = ''] = team.split('/');
  const members = teams.get(team) ?? readMembers(github, org, slug);
  teams.set(team, members);
  return members;
}

function refusal(
  { of, field, key }: RequesterRule,
  person: UserId,
  unread: readonly string[],
  over: 'open' | 'over',
): MayNotAsk {
  // Nothing starts a draft of itself when the file changes: an edit does, whatever it is.
  const then =
    over === 'over'
      ? 'Then file the request anew.'
      : 'Once that is merged, edit this issue, if only by a word of its reason, and it is drafted anew.';
  const path = FIELDS[field].label;
  const only = `Only those whom aws-jit.yml names under ${key} may ask for ${of}`;
  return unread.length === 0
    ? {
        code: 'requester-not-allowed',
        path,
        message: `${only}, and GitHub id ${person} is not among them. Choose something else, or ask the owners of aws-jit.yml to add that id. ${then}`,
      }
    : {
        code: 'requester-team-unread',
        path,
        message:
          `${only}. GitHub id ${person} is not named there, and who is in these teams could not be read (${unread.join('; ')}), so they count for nobody. ` +
          'That needs a GitHub App with "Members: read", whose key stands in the environments aws-jit-draft and aws-jit-grant; until then, the owners of aws-jit.yml can add the id. ' +
          then,
      };
}
