import * as z from 'zod';
import type { UserId } from '../../../src/terms/brand.ts';
import { parseInstant } from '../../../src/terms/instant.ts';
import {
  comment,
  editBody,
  findComment,
  labelsOf,
  openIssue,
  rename,
  setLabels,
  setState,
} from '../issues.ts';
import { atLeast, type Issue, type TimelineEvent } from '../github-model.ts';
import { commitsOf } from '../pull-contents.ts';
import { reopenPull } from '../pulls.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import { visibleReviews } from '../reviews.ts';
import { isPull } from '../world.ts';
import { gitCommit } from '../views/commit.ts';
import { commentView, eventView, issueView, reviewView } from '../views/issue-view.ts';
import type { Json } from '../views/view.ts';
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

export const Name = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const NewIssue = z.object({
  title: z.union([z.string(), z.number()]).transform(String),
  body: z.string().nullish(),
  labels: z.array(Name).optional(),
});
const IssueChange = z.object({
  title: z.union([z.string(), z.number()]).transform(String).nullish(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']).optional(),
  state_reason: z.enum(['completed', 'not_planned', 'duplicate', 'reopened']).nullish(),
  labels: z.array(Name).optional(),
});
const Body = z.object({ body: z.string() });

/** The one who calls; a route that writes is not reached without one. */
export function actorOf(call: RepositoryCall): UserId {
  const { actor } = call.access;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  return actor.id;
}

/** A moved issue redirects, a deleted one is gone. "Get an issue" https://docs.github.com/en/rest/issues/issues#get-an-issue */
function get(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const gone = repository.gone.get(number(call, 'issue_number') as Issue['number']);
  if (gone === 'deleted') throw new Refusal(410, 'This issue was deleted');
  if (gone) {
    const target = world.repositories.get(gone.repository);
    const reader = call.access.actor;
    const seen = target && (reader ? atLeast(world.role(target, reader.id), 'read') : !target.private);
    if (!seen) throw notFound();
    const url = `${call.api}/repositories/${gone.repository}/issues/${gone.number}`;
    return {
      status: 301,
      body: {
        message: 'Moved Permanently',
        url,
        documentation_url: 'https://docs.github.com/v3/#http-redirects',
      },
      headers: { Location: url },
    };
  }
  return ok(issueView(call, repository, issueOf(call)));
}

export const issueOf = (call: RepositoryCall): Issue =>
  call.world.issue(call.repository, number(call, 'issue_number'));

/** "List repository issues": pull requests are among them. https://docs.github.com/en/rest/issues/issues#list-repository-issues */
function list(call: RepositoryCall): Reply {
  const { query, repository, world } = call;
  const state = query.get('state') ?? 'open';
  const since = parseInstant(query.get('since') ?? '') ?? -Infinity;
  const creator = query.get('creator');
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const found = [...repository.issues.values()].filter(
    (issue) =>
      (state === 'all' || issue.state === state) &&
      issue.updatedAt >= since &&
      (creator === null || issue.author === world.find(creator)?.id) &&
      labels.every((name) =>
        labelsOf(repository, issue).some((label) => label.name.toLowerCase() === name.toLowerCase()),
      ),
  );
  const key = { created: 'createdAt', updated: 'updatedAt' }[query.get('sort') ?? 'created'];
  const by = (issue: Issue): number =>
    key === undefined ? issue.comments.length : issue[key as 'createdAt' | 'updatedAt'];
  const turn = query.get('direction') === 'asc' ? 1 : -1;
  found.sort((a, b) => turn * (by(a) - by(b) || a.number - b.number));
  return paged(call, found, (issue) => issueView(call, repository, issue));
}

function create(call: RepositoryCall): Reply {
  const { title, body, labels } = sent(call, NewIssue);
  const issue = openIssue(call.world, call.repository, {
    title,
    body: body ?? '',
    author: actorOf(call),
    ...(labels && { labels }),
  });
  return created(issueView(call, call.repository, issue));
}

/**
 * "Issue owners and users with push access or Triage role can edit an issue."
 * https://docs.github.com/en/rest/issues/issues#update-an-issue
 */
function update(call: RepositoryCall): Reply {
  const { world, repository } = call;
  const issue = issueOf(call);
  const actor = actorOf(call);
  const role = world.role(repository, actor);
  if (issue.author !== actor && !atLeast(role, 'triage'))
    throw new Refusal(403, 'Must have admin rights to Repository.');
  const change = sent(call, IssueChange);
  const writer = issue.author === actor || atLeast(role, 'write');
  if ((change.title != null || change.body != null) && !writer)
    throw new Refusal(403, 'Must have admin rights to Repository.');
  if (change.title != null) rename(world, issue, change.title, actor);
  if (change.body !== undefined) editBody(world, issue, change.body ?? '', actor);
  if (change.labels && atLeast(role, 'triage')) setLabels(world, repository, issue, change.labels, actor);
  if (change.state === 'open' && issue.state === 'closed') {
    // An author reopens what they closed themselves, not what others closed.
    if (!atLeast(role, 'triage') && issue.closed?.by !== actor)
      throw unprocessable('Validation Failed', [
        { resource: 'Issue', field: 'state', code: 'invalid', message: 'state cannot be changed.' },
      ]);
    if (isPull(issue)) reopenPull(world, repository, issue, actor);
    else setState(world, issue, 'open', null, actor);
  } else if (change.state === 'closed') setState(world, issue, 'closed', change.state_reason ?? null, actor);
  return ok(issueView(call, repository, issue));
}

function addComment(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const actor = actorOf(call);
  // "Locking conversations": people with write access can still comment. Apps and a job's token cannot, whatever they may otherwise:
  // https://github.com/renovatebot/renovate/issues/6215, https://github.com/upptime/uptime-monitor/pull/189
  const isApp = call.world.account(actor).type === 'Bot';
  if (issue.locked && (isApp || !atLeast(call.world.role(call.repository, actor), 'write')))
    throw new Refusal(403, 'Unable to create comment because issue is locked.');
  const made = comment(call.world, issue, sent(call, Body).body, actor);
  return created(commentView(call, call.repository, issue, made));
}

function changeComment(call: RepositoryCall): Reply {
  const { world, repository } = call;
  const found = findComment(repository, number(call, 'comment_id'));
  const actor = actorOf(call);
  if (found.comment.author !== actor && !atLeast(world.role(repository, actor), 'write'))
    throw new Refusal(403, 'Must have admin rights to Repository.');
  editBody(world, found.comment, sent(call, Body).body, actor);
  return ok(commentView(call, repository, found.issue, found.comment));
}

function deleteComment(call: RepositoryCall): Reply {
  const { world, repository } = call;
  const found = findComment(repository, number(call, 'comment_id'));
  const actor = actorOf(call);
  if (found.comment.author !== actor && !atLeast(world.role(repository, actor), 'write'))
    throw new Refusal(403, 'Must have admin rights to Repository.');
  found.issue.comments.splice(found.issue.comments.indexOf(found.comment), 1);
  return NO_CONTENT;
}

function comments(call: RepositoryCall): Reply {
  const issue = issueOf(call);
  const since = parseInstant(call.query.get('since') ?? '') ?? -Infinity;
  return paged(
    call,
    issue.comments.filter((each) => each.updatedAt >= since),
    (each) => commentView(call, call.repository, issue, each),
  );
}

/** "List issue comments for a repository": those on pull requests, too. https://docs.github.com/en/rest/issues/comments#list-issue-comments-for-a-repository */
function allComments(call: RepositoryCall): Reply {
  const { repository, query } = call;
  const since = parseInstant(query.get('since') ?? '') ?? -Infinity;
  const by = query.get('sort') === 'updated' ? 'updatedAt' : 'createdAt';
  const turn = query.get('direction') === 'desc' ? -1 : 1;
  const found = [...repository.issues.values()]
    .flatMap((issue) => issue.comments.map((each) => ({ issue, each })))
    .filter(({ each }) => each.updatedAt >= since)
    .sort((a, b) => turn * (a.each[by] - b.each[by] || a.each.id - b.each.id));
  return paged(call, found, ({ issue, each }) => commentView(call, repository, issue, each));
}

/** Everything that happened, in order; what happened in the same second stays in the order of its kind. */
function timeline(call: RepositoryCall): Reply {
  const { world, repository } = call;
  const issue = issueOf(call);
  const rows: { at: number; show: () => Json }[] = [];
  const add = (at: number, show: () => Json): void => void rows.push({ at, show });
  if (isPull(issue)) {
    for (const sha of commitsOf(world, repository, issue))
      add(repository.git.commit(sha)?.committer.at ?? 0, () => ({
        event: 'committed',
        ...gitCommit(call, repository, sha),
      }));
    for (const review of visibleReviews(issue, call.access.actor?.id))
      if (review.submittedAt !== undefined)
        add(review.submittedAt, () => ({
          event: 'reviewed',
          ...reviewView(call, repository, issue, review),
          state: review.state.toLowerCase(),
        }));
  }
  for (const each of issue.comments)
    add(each.createdAt, () => {
      const view = commentView(call, repository, issue, each);
      return { event: 'commented', actor: view['user'], ...view };
    });
  for (const event of issue.events) add(event.at, () => eventView(call, repository, event));
  rows.sort((a, b) => a.at - b.at);
  return paged(call, rows, ({ show }) => show());
}

const events = (call: RepositoryCall): Reply =>
  paged<TimelineEvent>(call, issueOf(call).events, (event) => eventView(call, call.repository, event));

function lock(call: RepositoryCall, locked: boolean): Reply {
  const issue = issueOf(call);
  if (issue.locked !== locked) {
    issue.locked = locked;
    call.world.record(issue, actorOf(call), { event: locked ? 'locked' : 'unlocked' });
  }
  return NO_CONTENT;
}

/** Reads and comments need no more than read access; an author's own issue is theirs to edit. */
const ANYBODY = { role: 'read' } as const;
export const TRIAGE = { role: 'triage' } as const;

export const issueRoutes: readonly Route[] = [
  repo('GET', '/issues', ['issues', 'read'], list),
  repo('POST', '/issues', ['issues', 'write'], create, ANYBODY),
  repo('GET', '/issues/comments', ['issues', 'read'], allComments),
  repo('GET', '/issues/comments/{comment_id}', ['issues', 'read'], (call) => {
    const found = findComment(call.repository, number(call, 'comment_id'));
    return ok(commentView(call, call.repository, found.issue, found.comment));
  }),
  repo('PATCH', '/issues/comments/{comment_id}', ['issues', 'write'], changeComment, ANYBODY),
  repo('DELETE', '/issues/comments/{comment_id}', ['issues', 'write'], deleteComment, ANYBODY),
  repo('GET', '/issues/{issue_number}', ['issues', 'read'], get),
  repo('PATCH', '/issues/{issue_number}', ['issues', 'write'], update, ANYBODY),
  repo('PUT', '/issues/{issue_number}/lock', ['issues', 'write'], (call) => lock(call, true), TRIAGE),
  repo('DELETE', '/issues/{issue_number}/lock', ['issues', 'write'], (call) => lock(call, false), TRIAGE),
  repo('GET', '/issues/{issue_number}/comments', ['issues', 'read'], comments),
  repo('POST', '/issues/{issue_number}/comments', ['issues', 'write'], addComment, ANYBODY),
  repo('GET', '/issues/{issue_number}/timeline', ['issues', 'read'], timeline),
  repo('GET', '/issues/{issue_number}/events', ['issues', 'read'], events),
];
