import { IssueNumber, type Sha, type UserId } from '../../src/terms/brand.ts';
import {
  atLeast,
  type Comment,
  type Editable,
  type Issue,
  type Label,
  type Repository,
  type StateReason,
} from './github-model.ts';
import { notFound, Refusal, unprocessable } from './refusal.ts';
import type { World } from './world.ts';

/** Bodies hold 65,536 characters. https://docs.github.com/en/rest/issues: "body is too long (maximum is 65536 characters)" */
const LONGEST_BODY = 65_536;

export function checkBody(resource: string, body: string): void {
  if (body.length > LONGEST_BODY)
    throw unprocessable('Validation Failed', [
      {
        resource,
        field: 'body',
        code: 'custom',
        message: `body is too long (maximum is ${LONGEST_BODY} characters)`,
      },
    ]);
}

export function openIssue(
  world: World,
  repository: Repository,
  given: {
    readonly title: string;
    readonly body: string;
    readonly author: UserId;
    readonly labels?: readonly string[];
  },
): Issue {
  if (given.title.trim() === '')
    throw unprocessable('Validation Failed', [{ resource: 'Issue', code: 'missing_field', field: 'title' }]);
  checkBody('Issue', given.body);
  const issue: Issue = {
    id: world.id('issue'),
    number: IssueNumber.of(repository.nextNumber++),
    author: given.author,
    createdAt: world.now(),
    updatedAt: world.now(),
    title: given.title,
    body: given.body,
    edits: [],
    state: 'open',
    stateReason: null,
    locked: false,
    labels: new Set(),
    comments: [],
    events: [],
  };
  repository.issues.set(issue.number, issue);
  // "Only users with push access can set labels for new issues. Labels are silently dropped otherwise."
  // https://docs.github.com/en/rest/issues/issues#create-an-issue
  if (given.labels && atLeast(world.role(repository, given.author), 'triage'))
    addLabels(world, repository, issue, given.labels, given.author);
  return issue;
}

/**
 * Changes a body and keeps the revisions. The first edit also records what was there at creation, which is what
 * GraphQL's `includesCreatedEdit` says.
 * "Tracking changes in a comment" https://docs.github.com/en/communities/moderating-comments-and-conversations/tracking-changes-in-a-comment
 */
export function editBody(
  world: World,
  what: Editable & {
    readonly author: UserId;
    readonly createdAt: Comment['createdAt'];
    updatedAt?: Comment['updatedAt'];
  },
  body: string,
  editor: UserId,
): void {
  if (body === what.body) return;
  checkBody('Issue', body);
  if (what.edits.length === 0)
    what.edits.push({ id: world.id('edit'), editor: what.author, at: what.createdAt, body: what.body });
  what.edits.push({ id: world.id('edit'), editor, at: world.now(), body });
  what.body = body;
  what.updatedAt = world.now();
}

export function rename(world: World, issue: Issue, title: string, actor: UserId): void {
  if (title === issue.title) return;
  world.record(issue, actor, { event: 'renamed', from: issue.title, to: title });
  issue.title = title;
}

export function setState(
  world: World,
  issue: Issue,
  state: 'open' | 'closed',
  reason: StateReason | null,
  actor: UserId,
  commit?: Sha,
): void {
  if (issue.state === state) {
    if (state === 'closed' && reason) issue.stateReason = reason;
    return;
  }
  issue.state = state;
  if (state === 'closed') {
    issue.stateReason = issue.pull ? null : (reason ?? 'completed');
    issue.closed = { at: world.now(), by: actor };
    world.record(issue, actor, {
      event: 'closed',
      stateReason: issue.stateReason,
      ...(commit && { commit }),
    });
  } else {
    issue.stateReason = issue.pull ? null : 'reopened';
    delete issue.closed;
    world.record(issue, actor, { event: 'reopened' });
  }
}

export function comment(world: World, issue: Issue, body: string, author: UserId): Comment {
  if (body.trim() === '')
    throw unprocessable('Validation Failed', [
      { resource: 'IssueComment', code: 'missing_field', field: 'body' },
    ]);
  checkBody('IssueComment', body);
  const made: Comment = {
    id: world.id('comment'),
    author,
    createdAt: world.now(),
    updatedAt: world.now(),
    body,
    edits: [],
  };
  issue.comments.push(made);
  issue.updatedAt = world.now();
  return made;
}

export function findComment(
  repository: Repository,
  id: number,
): { readonly issue: Issue; readonly comment: Comment } {
  for (const issue of repository.issues.values()) {
    const found = issue.comments.find((each) => each.id === id);
    if (found) return { issue, comment: found };
  }
  throw notFound();
}

export function createLabel(
  world: World,
  repository: Repository,
  given: { readonly name: string; readonly color?: string; readonly description?: string | null },
): Label {
  if (world.label(repository, given.name))
    throw unprocessable('Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }]);
  // "name is too long (maximum is 50 characters)", "description must be 100 characters or fewer"
  if (given.name.length > 50 || given.name === '')
    throw unprocessable('Validation Failed', [{ resource: 'Label', code: 'invalid', field: 'name' }]);
  if ((given.description ?? '').length > 100)
    throw unprocessable('Validation Failed', [{ resource: 'Label', code: 'invalid', field: 'description' }]);
  if (given.color !== undefined && !/^[0-9a-fA-F]{6}$/.test(given.color))
    throw unprocessable('Validation Failed', [{ resource: 'Label', code: 'invalid', field: 'color' }]);
  const label: Label = {
    id: world.id('label'),
    name: given.name,
    color: given.color ?? 'ededed',
    description: given.description ?? null,
  };
  repository.labels.set(label.id, label);
  return label;
}

/** Through the API a label that the repository does not have is made, in grey. */
export function addLabels(
  world: World,
  repository: Repository,
  issue: Issue,
  names: readonly string[],
  actor: UserId,
): void {
  for (const name of names) {
    const label = world.label(repository, name) ?? createLabel(world, repository, { name });
    if (issue.labels.has(label.id)) continue;
    issue.labels.add(label.id);
    world.record(issue, actor, { event: 'labeled', name: label.name, color: label.color });
  }
}

export function removeLabel(world: World, issue: Issue, label: Label, actor: UserId): void {
  issue.labels.delete(label.id);
  world.record(issue, actor, { event: 'unlabeled', name: label.name, color: label.color });
}

export function setLabels(
  world: World,
  repository: Repository,
  issue: Issue,
  names: readonly string[],
  actor: UserId,
): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  for (const id of issue.labels) {
    const label = repository.labels.get(id);
    if (label && !wanted.has(label.name.toLowerCase())) removeLabel(world, issue, label, actor);
  }
  addLabels(world, repository, issue, names, actor);
}

export const labelsOf = (repository: Repository, issue: Issue): Label[] =>
  [...issue.labels].flatMap((id) => repository.labels.get(id) ?? []);

/**
 * Transfers an issue: it gets the next number and a new id in the other repository, keeps its author, comments and
 * history, and shows a `transferred` event; the old address redirects.
 * "Transferring an issue to another repository" https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/transferring-an-issue-to-another-repository
 */
export function transfer(world: World, from: Repository, issue: Issue, to: Repository, actor: UserId): Issue {
  if (issue.pull) throw new Refusal(422, 'Pull requests cannot be transferred');
  from.issues.delete(issue.number);
  const moved: Issue = {
    ...issue,
    id: world.id('issue'),
    number: IssueNumber.of(to.nextNumber++),
    updatedAt: world.now(),
    labels: new Set(),
    events: [...issue.events],
  };
  // Labels come along where the other repository has one of that name.
  for (const label of labelsOf(from, issue)) {
    const same = world.label(to, label.name);
    if (same) moved.labels.add(same.id);
  }
  to.issues.set(moved.number, moved);
  world.record(moved, actor, { event: 'transferred', fromRepository: from.id });
  from.gone.set(issue.number, { repository: to.id, number: moved.number });
  return moved;
}

const CLOSING = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s+#(\d{1,9})\b/gi;

/**
 * "Linking a pull request to an issue using a keyword": merging into the default branch closes what the description or
 * a commit message says it closes.
 * https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue
 */
export function closeMentioned(
  world: World,
  repository: Repository,
  text: string,
  actor: UserId,
  commit?: Sha,
): void {
  for (const [, number] of text.matchAll(CLOSING)) {
    const issue = repository.issues.get(Number(number) as IssueNumber);
    if (issue && !issue.pull && issue.state === 'open')
      setState(world, issue, 'closed', 'completed', actor, commit);
  }
}
