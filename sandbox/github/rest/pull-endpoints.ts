import * as z from 'zod';
import { editBody, rename, setState } from '../issues.ts';
import { atLeast, type PullIssue } from '../github-model.ts';
import { commitsOf, filesOf } from '../pull-contents.ts';
import { merge, mergeInto } from '../merge.ts';
import { openPull, reopenPull, requestTeam, requestUser } from '../pulls.ts';
import { resolveCommit } from '../refs.ts';
import { Refusal, unprocessable } from '../refusal.ts';
import { createReview, dismiss, findReview, submit, visibleReviews } from '../reviews.ts';
import { isPull } from '../world.ts';
import { commitView, fileView } from '../views/commit.ts';
import { reviewView } from '../views/issue-view.ts';
import { pullSimple, pullView } from '../views/pull-view.ts';
import { accountOf, teamView } from '../views/view.ts';
import { actorOf } from './issue-endpoints.ts';
import {
  created,
  NO_CONTENT,
  number,
  ok,
  paged,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

const NewPull = z.object({
  title: z.string(),
  body: z.string().nullish(),
  head: z.string(),
  base: z.string(),
  draft: z.boolean().optional(),
});
const PullChange = z.object({
  title: z.string().optional(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  base: z.string().optional(),
});
const Event = z.enum(['APPROVE', 'REQUEST_CHANGES', 'COMMENT']);
const NewReview = z.object({
  commit_id: z.string().optional(),
  body: z.string().nullish(),
  event: z.union([Event, z.literal('').transform(() => undefined)]).optional(),
});
const Submit = z.object({ body: z.string().nullish(), event: Event });
const Dismissal = z.object({ message: z.string() });
const Reviewers = z.object({
  reviewers: z.array(z.string()).default([]),
  team_reviewers: z.array(z.string()).default([]),
});
const MergeRequest = z.object({
  commit_title: z.string().nullish(),
  commit_message: z.string().nullish(),
  sha: z.string().nullish(),
  merge_method: z.enum(['merge', 'squash', 'rebase']).nullish(),
});

const pullOf = (call: RepositoryCall): PullIssue =>
  call.world.pull(call.repository, number(call, 'pull_number'));

/** "List pull requests" https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
function list(call: RepositoryCall): Reply {
  const { query, repository, world } = call;
  const state = query.get('state') ?? 'open';
  // `owner:branch`; GitHub ignores a filter without the owner, so does the stand-in.
  const head = /^([^:]+):(.+)$/.exec(query.get('head') ?? '');
  const base = query.get('base');
  const found = [...repository.issues.values()].filter(isPull).filter((issue) => {
    const { pull } = issue;
    const source = world.repositories.get(pull.head.repository);
    return (
      (state === 'all' || issue.state === state) &&
      (base === null || pull.base.ref === base) &&
      (!head ||
        (pull.head.ref === head[2] &&
          source !== undefined &&
          world.account(source.owner).login.toLowerCase() === head[1]?.toLowerCase()))
    );
  });
  const updated = query.get('sort') === 'updated';
  // "Default: `desc` when sort is `created` or sort is not specified, otherwise `asc`."
  const direction = query.get('direction') ?? (updated ? 'asc' : 'desc');
  const turn = direction === 'asc' ? 1 : -1;
  found.sort((a, b) => turn * ((updated ? a.updatedAt - b.updatedAt : 0) || a.number - b.number));
  return paged(call, found, (issue) => pullSimple(call, repository, issue));
}

function create(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const { title, body, head, base, draft } = sent(call, NewPull);
  const author = actorOf(call);
  const issue = openPull(world, repository, {
    title,
    body: body ?? '',
    head,
    base,
    author,
    draft: draft ?? false,
  });
  return created(pullView(call, repository, issue));
}

function update(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const issue = pullOf(call);
  const actor = actorOf(call);
  if (issue.author !== actor && !atLeast(world.role(repository, actor), 'write'))
    throw new Refusal(403, 'Must have admin rights to Repository.');
  const change = sent(call, PullChange);
  if (change.title !== undefined) rename(world, issue, change.title, actor);
  if (change.body !== undefined) editBody(world, issue, change.body ?? '', actor);
  if (change.base !== undefined && change.base !== issue.pull.base.ref) {
    const tip = world.tip(repository, change.base);
    if (!tip || issue.state === 'closed')
      throw unprocessable('Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
    world.record(issue, actor, { event: 'base_ref_changed', from: issue.pull.base.ref, to: change.base });
    issue.pull.base.ref = change.base;
    issue.pull.base.sha = tip;
  }
  if (change.state === 'closed') setState(world, issue, 'closed', null, actor);
  if (change.state === 'open' && issue.state === 'closed') reopenPull(world, repository, issue, actor);
  return ok(pullView(call, repository, issue));
}

function mergePull(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const order = sent(call, MergeRequest);
  const sha = merge(world, repository, pullOf(call), {
    by: actorOf(call),
    method: order.merge_method ?? 'merge',
    ...(order.sha != null && { expectedHead: order.sha }),
    ...(order.commit_title != null && { title: order.commit_title }),
    ...(order.commit_message != null && { message: order.commit_message }),
  });
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}

const Update = z.object({ expected_head_sha: z.string().nullish() });
const Join = z.object({ base: z.string(), head: z.string(), commit_message: z.string().nullish() });

/** "Update a pull request branch": https://docs.github.com/en/rest/pulls/pulls#update-a-pull-request-branch */
function updateBranch(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const { pull } = pullOf(call);
  const { expected_head_sha: expected } = sent(call, Update);
  if (expected != null && expected !== pull.head.sha)
    throw unprocessable("expected head sha didn't match current head ref.");
  const from = world.tip(repository, pull.base.ref);
  const message = `Merge branch '${pull.base.ref}' into ${pull.head.ref}`;
  const made =
    from && mergeInto(world, repository, { branch: pull.head.ref, from, by: actorOf(call), message });
  if (!made) throw unprocessable('There are no new commits on the base branch.');
  return { status: 202, body: { message: 'Updating pull request branch.', url: call.url.href } };
}

/** "Merge a branch" https://docs.github.com/en/rest/branches/branches#merge-a-branch */
function join(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const { base, head, commit_message: message } = sent(call, Join);
  const from = resolveCommit(repository, head);
  if (!from) throw new Refusal(404, 'Head does not exist');
  const made = mergeInto(world, repository, {
    branch: base,
    from,
    by: actorOf(call),
    message: message ?? `Merge ${head} into ${base}`,
  });
  return made ? created(commitView(call, repository, made)) : NO_CONTENT;
}

const review = (call: RepositoryCall, issue: PullIssue) =>
  findReview(issue, number(call, 'review_id'), call.access.actor?.id);

function postReview(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const issue = pullOf(call);
  const given = sent(call, NewReview);
  const made = createReview(world, repository, issue, {
    author: actorOf(call),
    event: given.event,
    body: given.body ?? '',
    ...(given.commit_id !== undefined && { commit: given.commit_id }),
  });
  // GitHub answers 200 here, not 201.
  return ok(reviewView(call, repository, issue, made));
}

function submitReview(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const issue = pullOf(call);
  const pending = review(call, issue);
  const { body, event } = sent(call, Submit);
  if (body != null) pending.body = body;
  submit(world, repository, issue, pending, event);
  return ok(reviewView(call, repository, issue, pending));
}

function reviewersView(call: RepositoryCall, issue: PullIssue): Reply {
  const { users, teams } = issue.pull.requested;
  return ok({
    users: [...users].map((user) => accountOf(call, user)),
    teams: [...teams].flatMap((id) => {
      const team = call.world.teams.get(id);
      return team ? [teamView(call, team)] : [];
    }),
  });
}

/** "Request reviewers for a pull request": the author and people without access cannot be asked. */
function requestReviewers(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const issue = pullOf(call);
  const { reviewers, team_reviewers } = sent(call, Reviewers);
  const owner = world.account(repository.owner).login;
  const users = reviewers.map((login) => {
    const account = world.find(login);
    if (account && account.id === issue.author)
      throw unprocessable('Review cannot be requested from pull request author.');
    if (!account || !atLeast(world.role(repository, account.id), 'read') || !isCollaborator(call, account.id))
      throw unprocessable(
        'Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ' +
          `${world.fullName(repository)} repository.`,
      );
    return account.id;
  });
  const teams = team_reviewers.map((slug) => {
    const team = world.team(owner, slug);
    if (!team || !repository.teams.has(team.id))
      throw unprocessable('Could not resolve to a node with the global id of the team.');
    return team.id;
  });
  for (const user of users) requestUser(world, issue, user, actorOf(call));
  for (const team of teams) requestTeam(world, issue, team, actorOf(call));
  return created(pullSimple(call, repository, issue));
}

function isCollaborator(call: RepositoryCall, id: PullIssue['author']): boolean {
  const { repository, world } = call;
  return (
    repository.owner === id ||
    repository.people.has(id) ||
    [...repository.teams.keys()].some((team) => world.teams.get(team)?.members.has(id) === true)
  );
}

function unrequest(call: RepositoryCall): Reply {
  const issue = pullOf(call);
  const { reviewers } = sent(call, Reviewers);
  for (const login of reviewers) {
    const user = call.world.find(login)?.id;
    if (user && issue.pull.requested.users.delete(user))
      call.world.record(issue, actorOf(call), { event: 'review_request_removed', reviewer: { user } });
  }
  return ok(pullSimple(call, call.repository, issue));
}

const READ = ['pull_requests', 'read'] as const;
const WRITE = ['pull_requests', 'write'] as const;
const ANYBODY = { role: 'read' } as const;
/** GitHub lists at most 250 commits and 3,000 files of a pull request. https://docs.github.com/en/rest/pulls/pulls */
const MOST_COMMITS = 250;
const MOST_FILES = 3000;

export const pullRoutes: readonly Route[] = [
  repo('GET', '/pulls', READ, list),
  repo('POST', '/pulls', WRITE, create, ANYBODY),
  repo('GET', '/pulls/{pull_number}', READ, (call) => ok(pullView(call, call.repository, pullOf(call)))),
  repo('PATCH', '/pulls/{pull_number}', WRITE, update, ANYBODY),
  repo('GET', '/pulls/{pull_number}/files', READ, (call) => {
    const issue = pullOf(call);
    const files = filesOf(call.world, call.repository, issue).slice(0, MOST_FILES);
    return paged(call, files, (file) => fileView(call, call.repository, issue.pull.head.sha, file));
  }),
  repo('GET', '/pulls/{pull_number}/commits', READ, (call) =>
    paged(call, commitsOf(call.world, call.repository, pullOf(call)).slice(0, MOST_COMMITS), (sha) =>
      commitView(call, call.repository, sha),
    ),
  ),
  repo('GET', '/pulls/{pull_number}/merge', READ, (call) => {
    if (!pullOf(call).pull.merged) throw new Refusal(404, 'Not Found');
    return { status: 204 };
  }),
  // Merging writes to a branch: `contents`, not `pull_requests`.
  repo('PUT', '/pulls/{pull_number}/merge', ['contents', 'write'], mergePull),
  repo('PUT', '/pulls/{pull_number}/update-branch', WRITE, updateBranch),
  repo('POST', '/merges', ['contents', 'write'], join),
  repo('GET', '/pulls/{pull_number}/requested_reviewers', READ, (call) => reviewersView(call, pullOf(call))),
  repo('POST', '/pulls/{pull_number}/requested_reviewers', WRITE, requestReviewers),
  repo('DELETE', '/pulls/{pull_number}/requested_reviewers', WRITE, unrequest),
  repo('GET', '/pulls/{pull_number}/reviews', READ, (call) => {
    const issue = pullOf(call);
    return paged(call, visibleReviews(issue, call.access.actor?.id), (each) =>
      reviewView(call, call.repository, issue, each),
    );
  }),
  repo('POST', '/pulls/{pull_number}/reviews', WRITE, postReview, ANYBODY),
  repo('GET', '/pulls/{pull_number}/reviews/{review_id}', READ, (call) => {
    const issue = pullOf(call);
    return ok(reviewView(call, call.repository, issue, review(call, issue)));
  }),
  repo('POST', '/pulls/{pull_number}/reviews/{review_id}/events', WRITE, submitReview, ANYBODY),
  repo('PUT', '/pulls/{pull_number}/reviews/{review_id}/dismissals', WRITE, (call) => {
    const issue = pullOf(call);
    const dismissed = review(call, issue);
    dismiss(call.world, issue, dismissed, sent(call, Dismissal).message, actorOf(call));
    return ok(reviewView(call, call.repository, issue, dismissed));
  }),
];
