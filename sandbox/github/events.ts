import type { Push, Repository } from './github-model.ts';
import { reachable } from './git-history.ts';
import { changesOf, commitOf } from './views/commit.ts';
import { commentView, issueView, reviewView } from './views/issue-view.ts';
import { pullView } from './views/pull-view.ts';
import { account, repositoryPage, repositoryView, time, type Json, type View } from './views/view.ts';

/** An event as a runner gets it in `GITHUB_EVENT_PATH`, ordered by what it is about. */
export type EventOrder =
  | {
      readonly name: 'issues';
      /** opened, edited, closed, reopened, labeled, transferred … */
      readonly action: string;
      readonly number: number;
      readonly sender: string;
      /** Of `edited`: `{ body: { from: 'as it was' } }`. */
      readonly changes?: Json;
    }
  | {
      readonly name: 'issue_comment';
      readonly action: 'created' | 'edited' | 'deleted';
      readonly number: number;
      /** The latest comment when left out. */
      readonly comment?: number;
      readonly sender: string;
    }
  | {
      readonly name: 'pull_request' | 'pull_request_target';
      /** opened, synchronize, closed, reopened … */
      readonly action: string;
      readonly number: number;
      readonly sender: string;
    }
  | {
      readonly name: 'pull_request_review';
      readonly action: 'submitted' | 'edited' | 'dismissed';
      readonly number: number;
      /** The latest review when left out. */
      readonly review?: number;
      readonly sender: string;
    }
  /** The latest push to a branch, of the default branch when left out. */
  | { readonly name: 'push'; readonly branch?: string }
  | {
      readonly name: 'workflow_dispatch';
      readonly workflow: string;
      readonly branch?: string;
      readonly inputs?: Json;
      readonly sender: string;
    }
  | { readonly name: 'schedule'; readonly cron: string };

/**
 * "Webhook events and payloads" https://docs.github.com/en/webhooks/webhook-events-and-payloads
 * @throws Error for something that is not there
 */
export function eventPayload(view: View, repository: Repository, order: EventOrder): Json {
  const { world } = view;
  const owner = world.account(repository.owner);
  const common = (sender: string): Json => ({
    repository: repositoryView(view, repository),
    ...(owner.type === 'Organization' && { organization: { login: owner.login, id: owner.id } }),
    sender: account(view, world.account(sender)),
  });
  switch (order.name) {
    case 'issues':
      return {
        action: order.action,
        issue: issueView(view, repository, world.issue(repository, order.number)),
        ...(order.changes && { changes: order.changes }),
        ...common(order.sender),
      };
    case 'issue_comment': {
      const issue = world.issue(repository, order.number);
      const comment =
        order.comment === undefined
          ? issue.comments.at(-1)
          : issue.comments.find((each) => each.id === order.comment);
      if (!comment) throw new Error(`Issue ${order.number} has no such comment`);
      return {
        action: order.action,
        issue: issueView(view, repository, issue),
        comment: commentView(view, repository, issue, comment),
        ...common(order.sender),
      };
    }
    case 'pull_request':
    case 'pull_request_target':
      return {
        action: order.action,
        number: order.number,
        pull_request: pullView(view, repository, world.pull(repository, order.number)),
        ...common(order.sender),
      };
    case 'pull_request_review': {
      const issue = world.pull(repository, order.number);
      const review =
        order.review === undefined
          ? issue.pull.reviews.at(-1)
          : issue.pull.reviews.find((each) => each.id === order.review);
      if (!review) throw new Error(`Pull request ${order.number} has no such review`);
      const shown = reviewView(view, repository, issue, review);
      return {
        action: order.action,
        // Webhooks write the state in lower case, the REST API in upper case.
        review: { ...shown, state: review.state.toLowerCase() },
        pull_request: pullView(view, repository, issue),
        ...common(order.sender),
      };
    }
    case 'push':
      return pushPayload(view, repository, order.branch ?? repository.defaultBranch, common);
    case 'workflow_dispatch':
      return {
        ref: `refs/heads/${order.branch ?? repository.defaultBranch}`,
        inputs: order.inputs ?? {},
        workflow: `.github/workflows/${order.workflow}`,
        ...common(order.sender),
      };
    case 'schedule':
      // Nothing else: neither the repository nor a sender.
      return { schedule: order.cron };
  }
}

const NOTHING = '0'.repeat(40);
/** "The array includes a maximum of 2048 commits." */
const MOST_COMMITS = 2048;

function pushPayload(
  view: View,
  repository: Repository,
  branch: string,
  common: (sender: string) => Json,
): Json {
  const ref = `refs/heads/${branch}`;
  const push: Push | undefined = repository.pushes.findLast((each) => each.ref === ref);
  if (!push) throw new Error(`Nobody pushed to ${ref}`);
  const { before, after, forced, actor } = push;
  const page = repositoryPage(view, repository);
  const shas = after ? reachable(repository.git, [after], before ? [before] : []).reverse() : [];
  const show = (sha: (typeof shas)[number]): Json => {
    const { tree, author, committer, message } = commitOf(repository, sha);
    const changes = changesOf(repository, sha);
    const paths = (...kinds: readonly string[]): string[] =>
      changes.filter(({ status }) => kinds.includes(status)).map(({ path }) => path);
    return {
      id: sha,
      tree_id: tree,
      distinct: true,
      message,
      timestamp: time(committer.at),
      url: `${page}/commit/${sha}`,
      author: { name: author.name, email: author.email },
      committer: { name: committer.name, email: committer.email },
      added: paths('added', 'renamed'),
      removed: [
        ...paths('removed'),
        ...changes.flatMap(({ previousPath }) => (previousPath === undefined ? [] : [previousPath])),
      ],
      modified: paths('modified', 'changed'),
    };
  };
  const pusher = view.world.account(actor);
  return {
    ref,
    before: before ?? NOTHING,
    after: after ?? NOTHING,
    created: before === undefined,
    deleted: after === undefined,
    forced,
    base_ref: null,
    compare: `${page}/compare/${(before ?? NOTHING).slice(0, 12)}...${(after ?? NOTHING).slice(0, 12)}`,
    commits: shas.slice(-MOST_COMMITS).map(show),
    head_commit: after ? show(after) : null,
    pusher: { name: pusher.login, email: pusher.email },
    ...common(pusher.login),
  };
}
