import { Sha } from '../../../src/terms/brand.ts';
import { parseInstant } from '../../../src/terms/instant.ts';
import { checkAccess } from '../access.ts';
import { ownersFile, readOwners } from '../sandbox-codeowners.ts';
import { labelsOf } from '../issues.ts';
import { atLeast, type Issue, type Permission, type PullIssue, type Repository } from '../github-model.ts';
import { resolveCommit } from '../refs.ts';
import { isPull } from '../world.ts';
import { nodeId, repositoryPage, time } from '../views/view.ts';
import { objectNode, refNode } from './git-types.ts';
import { issueNode, labelNode } from './issue-type.ts';
import { connection, GraphError, type GraphContext, type Node, type PageArguments } from './node.ts';
import { actorOf } from './people-types.ts';
import { pullNode } from './pull-type.ts';

interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

interface ListArguments extends PageArguments {
  readonly states?: readonly string[] | null;
  readonly labels?: readonly string[] | null;
  readonly orderBy?: Order | null;
  readonly filterBy?: {
    readonly since?: string | null;
    readonly createdBy?: string | null;
    readonly states?: readonly string[] | null;
  } | null;
  readonly headRefName?: string | null;
  readonly baseRefName?: string | null;
}

/** `main:path/to/file`, `main^{tree}`, a branch or an id: the expressions that people use. */
function evaluate(repository: Repository, expression: string): Sha | undefined {
  const colon = expression.indexOf(':');
  const name = (colon < 0 ? expression : expression.slice(0, colon)).replace(/\^\{(?:tree|commit)\}$/, '');
  const commit = resolveCommit(repository, name);
  if (colon < 0) {
    if (!commit) return Sha.is(name) && repository.git.get(name) ? name : undefined;
    return expression.endsWith('^{tree}') ? repository.git.commit(commit)?.tree : commit;
  }
  const tree = commit ? repository.git.commit(commit)?.tree : undefined;
  return tree && repository.git.entryAt(tree, expression.slice(colon + 1))?.sha;
}

const sorted = <T extends Issue>(issues: T[], order: Order | null | undefined): T[] => {
  const by = (issue: Issue): number =>
    order?.field === 'UPDATED_AT'
      ? issue.updatedAt
      : order?.field === 'COMMENTS'
        ? issue.comments.length
        : issue.createdAt;
  const turn = order?.direction === 'DESC' ? -1 : 1;
  return issues.sort((a, b) => turn * (by(a) - by(b) || a.number - b.number));
};

export function repositoryNode(context: GraphContext, repository: Repository): Node {
  const { view, access } = context;
  const { world } = view;
  const fullName = world.fullName(repository);
  const notThere = (what: string, number: number): GraphError =>
    new GraphError('NOT_FOUND', `Could not resolve to ${what} with the number of ${number}.`);
  const named = (issue: Issue, names: readonly string[] | null | undefined): boolean =>
    names == null || labelsOf(repository, issue).some((label) => names.includes(label.name));
  // A job's token without the permission is told so, field by field.
  const need = (permission: Permission): void => {
    checkAccess(world, access, repository, [permission, 'read'], 'read');
  };
  const find = (number: number): Issue | undefined => repository.issues.get(number as Issue['number']);
  return {
    __typename: 'Repository',
    id: nodeId('R', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName,
    owner: () => actorOf(context, repository.owner),
    createdAt: time(repository.createdAt),
    isPrivate: repository.private,
    isArchived: repository.archived,
    isFork: repository.fork !== undefined,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    url: repositoryPage(view, repository),
    resourcePath: `/${fullName}`,
    viewerPermission: () => {
      const role = access.actor ? world.role(repository, access.actor.id) : 'none';
      return role === 'none' ? null : role.toUpperCase();
    },
    defaultBranchRef: () => refNode(context, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) =>
      refNode(context, repository, qualifiedName) ??
      refNode(context, repository, `refs/heads/${qualifiedName}`),
    refs: (args: PageArguments & { refPrefix: string; query?: string | null }) => {
      const prefix = args.refPrefix.endsWith('/') ? args.refPrefix : `${args.refPrefix}/`;
      const found = [...repository.refs.keys()]
        .filter((ref) => ref.startsWith(prefix) && ref.includes(args.query ?? ''))
        .sort();
      return connection('refs', args, found, (ref) => refNode(context, repository, ref));
    },
    object: (args: { oid?: string | null; expression?: string | null }) => {
      need('contents');
      const sha =
        args.oid == null
          ? evaluate(repository, args.expression ?? 'HEAD')
          : Sha.is(args.oid)
            ? args.oid
            : undefined;
      return sha ? objectNode(context, repository, sha) : null;
    },
    issue: ({ number }: { number: number }) => {
      need('issues');
      const issue = find(number);
      if (!issue || issue.pull) throw notThere('an Issue', number);
      return issueNode(context, repository, issue);
    },
    discussion: ({ number }: { number: number }) => {
      need('discussions');
      const discussion = repository.discussions.get(number as Issue['number']);
      if (!discussion) throw notThere('a Discussion', number);
      return { number, author: () => actorOf(context, discussion.author) };
    },
    pullRequest: ({ number }: { number: number }) => {
      need('pull_requests');
      const issue = find(number);
      if (!issue || !isPull(issue)) throw notThere('a PullRequest', number);
      return pullNode(context, repository, issue);
    },
    issueOrPullRequest: ({ number }: { number: number }) => {
      need('issues');
      const issue = find(number);
      if (!issue) throw notThere('an issue or pull request', number);
      return isPull(issue) ? pullNode(context, repository, issue) : issueNode(context, repository, issue);
    },
    issues: (args: ListArguments) => {
      need('issues');
      const states = args.filterBy?.states ?? args.states;
      const since = parseInstant(args.filterBy?.since ?? '') ?? -Infinity;
      const creator = args.filterBy?.createdBy;
      const found = [...repository.issues.values()].filter(
        (issue) =>
          !issue.pull &&
          states?.includes(issue.state.toUpperCase()) !== false &&
          issue.updatedAt >= since &&
          (creator == null || world.find(creator)?.id === issue.author) &&
          named(issue, args.labels),
      );
      return connection('issues', args, sorted(found, args.orderBy), (issue) =>
        issueNode(context, repository, issue),
      );
    },
    pullRequests: (args: ListArguments) => {
      need('pull_requests');
      const stateOf = ({ state, pull }: PullIssue): string => (pull.merged ? 'MERGED' : state.toUpperCase());
      const found = [...repository.issues.values()]
        .filter(isPull)
        .filter(
          (issue) =>
            args.states?.includes(stateOf(issue)) !== false &&
            (args.headRefName == null || issue.pull.head.ref === args.headRefName) &&
            (args.baseRefName == null || issue.pull.base.ref === args.baseRefName) &&
            named(issue, args.labels),
        );
      return connection('pullRequests', args, sorted(found, args.orderBy), (issue) =>
        pullNode(context, repository, issue),
      );
    },
    label: ({ name }: { name: string }) => {
      const label = world.label(repository, name);
      return label ? labelNode(context, repository, label) : null;
    },
    labels: (args: PageArguments) =>
      connection('labels', args, [...repository.labels.values()], (label) =>
        labelNode(context, repository, label),
      ),
    codeowners: ({ refName }: { refName?: string | null }) => {
      const commit = resolveCommit(repository, refName ?? repository.defaultBranch);
      const file = commit && ownersFile(repository, commit);
      return file ? { errors: readOwners(file.text, file.path).errors } : null;
    },
    collaborators: (args: PageArguments & { login?: string | null }) => {
      // "null" for viewers who may not push.
      if (!access.actor || !atLeast(world.role(repository, access.actor.id), 'write')) return null;
      const found = [...world.accounts.values()].filter(
        (each) =>
          each.type === 'User' &&
          (repository.people.has(each.id) ||
            repository.owner === each.id ||
            [...repository.teams.keys()].some((team) => world.teams.get(team)?.members.has(each.id))) &&
          (args.login == null || each.login.toLowerCase() === args.login.toLowerCase()),
      );
      const page = connection('collaborators', args, found, (each) => actorOf(context, each.id));
      return {
        ...page,
        edges: () =>
          found.map((each) => ({
            cursor: '',
            node: actorOf(context, each.id),
            permission: world.role(repository, each.id).toUpperCase(),
          })),
      };
    },
  };
}
