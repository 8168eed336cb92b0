import type { AccountName, UserId } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import { approversFor, peopleOf } from '../../config/lookups.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { Request } from '../../request/request.ts';
import type { Inline } from '../../slack/slack-blocks.ts';
import { SlackProblem } from '../../slack/slack-problem.ts';
import type { Workspace } from '../../slack/slack-workspace.ts';
import type { Mentions } from '../../slack/thread-subject.ts';

/** More single people are not mentioned: that is what user groups are for. */
const MOST_MENTIONED = 10;

/** What looking people up needs. */
export interface PeopleDesk {
  readonly github: GitHub;
  readonly config: Config;
  readonly workspace: Workspace;
  /** Hears of what keeps people from being found; they are named in plain text then. */
  readonly problem: (problem: SlackProblem) => void;
}

/**
 * Who can be mentioned, by numeric ids from the configuration. Approvers are the account's user group; else those of `approvers`;
 * else those whom GitHub asks for a review. The requester, and whoever shares the principal, is no approver.
 */
export async function mentionsFor(
  context: PeopleDesk,
  requester: UserId | undefined,
  request: Request | undefined,
  pull: number | undefined,
  approved: boolean,
  instead?: readonly UserId[],
): Promise<Mentions> {
  const { config } = context;
  const own = requester === undefined ? undefined : await personOf(context, requester);
  if (request === undefined) return { requester: own, approvers: [] };
  // Of several accounts those of each: none of them decides for another.
  const accounts = request.accounts ?? [request.account];
  const barred = [
    request.requester.id,
    ...accounts.flatMap((account) => peopleOf(config, request.principal, account)),
  ];
  if (instead !== undefined) return { requester: own, approvers: await peopleOn(context, instead, barred) };
  const groups = accounts.map((account) => groupOf(config, account));
  const called = [
    ...new Map(
      groups.flatMap((group) => (group === undefined ? [] : [[JSON.stringify(group), group] as const])),
    ).values(),
  ];
  if (!groups.includes(undefined)) return { requester: own, approvers: called };
  const named = accounts.map((account) => approversFor(config, account));
  const ids = named.includes(undefined)
    ? await askedByGitHub(context.github, pull, approved)
    : [...new Set(named.flatMap((each) => each ?? []))];
  return { requester: own, approvers: [...called, ...(await peopleOn(context, ids, barred))] };
}

/** The account's user group, else these people. @param barred who cannot approve */
export const approversOnSlack = async (
  context: PeopleDesk,
  account: AccountName,
  ids: readonly UserId[],
  barred: readonly UserId[],
): Promise<readonly Inline[]> => {
  const group = groupOf(context.config, account);
  return group === undefined ? peopleOn(context, ids, barred) : [group];
};

function groupOf({ slack }: Config, account: AccountName): Inline | undefined {
  const group = slack.approver_groups.get(account) ?? slack.approver_groups.get('default');
  return group === undefined ? undefined : { type: 'usergroup', usergroup_id: group };
}

async function peopleOn(
  context: PeopleDesk,
  ids: readonly UserId[],
  barred: readonly UserId[],
): Promise<readonly Inline[]> {
  const found: Inline[] = [];
  for (const id of ids.filter((each) => !barred.includes(each)).slice(0, MOST_MENTIONED)) {
    const person = await personOf(context, id);
    if (person) found.push(person);
  }
  return found;
}

/** GitHub stops asking whoever has reviewed. */
async function askedByGitHub(
  github: GitHub,
  pull: number | undefined,
  approved: boolean,
): Promise<readonly UserId[]> {
  if (pull === undefined) return [];
  const { octokit, owner, repo } = github;
  const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number: pull });
  const asked = (data.requested_reviewers ?? []).map(({ id }) => id as UserId);
  if (!approved) return asked;
  const reviews = await octokit.rest.pulls.listReviews({ owner, repo, pull_number: pull, per_page: 100 });
  const did = reviews.data.flatMap(({ state, user }) =>
    state === 'APPROVED' && user ? [user.id as UserId] : [],
  );
  return [...new Set([...did, ...asked])];
}

async function personOf({ config, workspace, problem }: PeopleDesk, id: UserId): Promise<Inline | undefined> {
  const known = config.slack.users.get(String(id));
  if (known !== undefined) return { type: 'user', user_id: known };
  const email = config.slack.emails.get(String(id));
  if (email === undefined) return undefined;
  try {
    const found = await workspace.personBy(email);
    return found === undefined ? undefined : { type: 'user', user_id: found };
  } catch (error) {
    if (!(error instanceof SlackProblem)) throw error;
    problem(error);
    return undefined;
  }
}
