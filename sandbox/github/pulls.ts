import type { UserId } from '../../src/terms/brand.ts';
import { isAncestor } from './git-history.ts';
import { openIssue, setState } from './issues.ts';
import type { PullIssue, Repository } from './github-model.ts';
import { Refusal, unprocessable } from './refusal.ts';
import { ownersNeeded } from './branch-rules.ts';
import { ACTIONS_BOT, isPull, type World } from './world.ts';

const invalid = (field: string): Refusal =>
  unprocessable('Validation Failed', [{ resource: 'PullRequest', field, code: 'invalid' }]);

/** Opens a pull request and asks the code owners of its files for review. */
export function openPull(
  world: World,
  repository: Repository,
  given: {
    readonly title: string;
    readonly body: string;
    readonly author: UserId;
    readonly base: string;
    /** `branch`, or `owner:branch` of a fork. */
    readonly head: string;
    readonly draft?: boolean;
  },
): PullIssue {
  // The message of "Preventing GitHub Actions from creating or approving pull requests", as the API gives it.
  if (given.author === ACTIONS_BOT.id && !repository.settings.actionsMayCreatePullRequests)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.', {
      documentation_url: 'https://docs.github.com/rest/pulls/pulls#create-a-pull-request',
    });
  const { source, branch } = headOf(world, repository, given.head);
  const head = source && world.tip(source, branch);
  const base = world.tip(repository, given.base);
  if (!source || !head) throw invalid('head');
  if (!base) throw invalid('base');
  const custom = (message: string): Refusal =>
    unprocessable('Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
  if (isAncestor(repository.git, head, base))
    throw custom(`No commits between ${given.base} and ${given.head}`);
  const label = `${world.account(source.owner).login}:${branch}`;
  if (openFrom(repository, source, branch, given.base))
    throw custom(`A pull request already exists for ${label}.`);
  const issue: PullIssue = Object.assign(openIssue(world, repository, given), {
    pull: {
      id: world.id('pull'),
      base: { ref: given.base, sha: base },
      head: { repository: source.id, ref: branch, sha: head },
      draft: given.draft ?? false,
      reviews: [],
      requested: { users: new Set<UserId>(), teams: new Set<number>(), asOwners: new Set<string>() },
      lastPusher:
        source.pushes.findLast((push) => push.ref === `refs/heads/${branch}`)?.actor ?? given.author,
    },
  });
  if (!issue.pull.draft) askOwners(world, repository, issue);
  return issue;
}

function headOf(
  world: World,
  repository: Repository,
  head: string,
): { source: Repository | undefined; branch: string } {
  const colon = head.indexOf(':');
  if (colon < 0) return { source: repository, branch: head };
  const owner = world.find(head.slice(0, colon));
  const source = [...world.repositories.values()].find(
    (each) => each.owner === owner?.id && (each.id === repository.id || each.fork === repository.id),
  );
  return { source, branch: head.slice(colon + 1) };
}

const openFrom = (
  repository: Repository,
  source: Repository,
  branch: string,
  base: string,
): PullIssue | undefined =>
  [...repository.issues.values()]
    .filter(isPull)
    .find(
      ({ state, pull }) =>
        state === 'open' &&
        pull.head.repository === source.id &&
        pull.head.ref === branch &&
        pull.base.ref === base,
    );

/** "Code owners are automatically requested for review when someone opens a pull request"; drafts wait. */
function askOwners(world: World, repository: Repository, issue: PullIssue): void {
  for (const owner of new Set(ownersNeeded(world, repository, issue).flatMap(({ owners }) => owners))) {
    const name = owner.replace(/^@/, '');
    if (name.includes('/')) {
      const team = world.team(name.slice(0, name.indexOf('/')), name.slice(name.indexOf('/') + 1));
      if (team) requestTeam(world, issue, team.id, issue.author, true);
    } else {
      const account = owner.startsWith('@') ? world.find(name) : undefined;
      // The author is not asked: they could not approve.
      if (account && account.id !== issue.author) requestUser(world, issue, account.id, issue.author, true);
    }
  }
}

export function requestUser(
  world: World,
  issue: PullIssue,
  user: UserId,
  actor: UserId,
  asOwner = false,
): void {
  if (issue.pull.requested.users.has(user)) return;
  issue.pull.requested.users.add(user);
  if (asOwner) issue.pull.requested.asOwners.add(`user ${user}`);
  world.record(issue, actor, { event: 'review_requested', reviewer: { user } });
}

export function requestTeam(
  world: World,
  issue: PullIssue,
  team: number,
  actor: UserId,
  asOwner = false,
): void {
  if (issue.pull.requested.teams.has(team)) return;
  issue.pull.requested.teams.add(team);
  if (asOwner) issue.pull.requested.asOwners.add(`team ${team}`);
  world.record(issue, actor, { event: 'review_requested', reviewer: { team } });
}

/** Reopening needs the branch, still with what was proposed. */
export function reopenPull(world: World, repository: Repository, issue: PullIssue, actor: UserId): void {
  if (issue.pull.merged)
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: 'state cannot be changed. The pull request has been merged.',
      },
    ]);
  const source = world.repository(issue.pull.head.repository);
  const tip = world.tip(source, issue.pull.head.ref);
  if (!tip)
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. The ${issue.pull.head.ref} branch has been deleted.`,
      },
    ]);
  if (openFrom(repository, source, issue.pull.head.ref, issue.pull.base.ref))
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. There is already an open pull request from ${issue.pull.head.ref} to ${issue.pull.base.ref}.`,
      },
    ]);
  if (!isAncestor(repository.git, issue.pull.head.sha, tip))
    throw unprocessable('Validation Failed', [
      {
        resource: 'PullRequest',
        field: 'state',
        code: 'invalid',
        message: `state cannot be changed. The ${issue.pull.head.ref} branch was force-pushed or recreated.`,
      },
    ]);
  issue.pull.head.sha = tip;
  setState(world, issue, 'open', null, actor);
}
