import type { Sha } from '../../../src/terms/brand.ts';
import { parseInstant } from '../../../src/terms/instant.ts';
import { pathHistory, reachable } from '../git-history.ts';
import { SIGNATURE, typeOfMode, type Mode, type Signature } from '../git-objects.ts';
import type { CommitStatus, PullIssue, Repository } from '../github-model.ts';
import { pullsWith } from '../pull-contents.ts';
import { accountByEmail, changesOf, commitOf } from '../views/commit.ts';
import { nodeId, repositoryPage, time } from '../views/view.ts';
import { connection, type GraphContext, type Node, type PageArguments } from './node.ts';
import { actorNode, actorOf } from './people-types.ts';

/** Any object by its id; `null` for one that is not there. */
export function objectNode(context: GraphContext, repository: Repository, sha: Sha): Node | null {
  const object = repository.git.get(sha);
  if (!object) return null;
  if (object.type === 'commit') return commitNode(context, repository, sha);
  const base = {
    ...objectFields(context, repository, sha),
    id: nodeId(object.type === 'blob' ? 'B' : 'T', `${repository.id}:${sha}`),
  };
  if (object.type === 'blob') {
    const binary = object.bytes.includes(0);
    return {
      ...base,
      __typename: 'Blob',
      byteSize: object.bytes.length,
      isBinary: binary,
      // GitHub cuts the text of large blobs, at half a megabyte by observation.
      isTruncated: object.bytes.length > LARGEST_TEXT,
      text: binary ? null : object.bytes.subarray(0, LARGEST_TEXT).toString('utf8'),
    };
  }
  return {
    ...base,
    __typename: 'Tree',
    entries: () => object.entries.map((entry) => entryNode(context, repository, entry, entry.name)),
  };
}

const LARGEST_TEXT = 512_000;

function objectFields(context: GraphContext, repository: Repository, sha: Sha): Node {
  const page = repositoryPage(context.view, repository);
  return {
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    repository: () => context.nodes.repository(context, repository),
    commitUrl: `${page}/commit/${sha}`,
    commitResourcePath: `/${context.view.world.fullName(repository)}/commit/${sha}`,
  };
}

function entryNode(
  context: GraphContext,
  repository: Repository,
  entry: { readonly mode: Mode; readonly sha: Sha; readonly name?: string },
  path: string,
): Node {
  return {
    __typename: 'TreeEntry',
    name: path.split('/').at(-1) ?? path,
    path,
    // A decimal number of the octal mode: 33188 is 100644.
    mode: parseInt(entry.mode, 8),
    type: typeOfMode(entry.mode),
    oid: entry.sha,
    size: repository.git.blob(entry.sha)?.length ?? 0,
    extension: /\.[^./]*$/.exec(path)?.[0] ?? '',
    isGenerated: false,
    object: () => (entry.mode === '160000' ? null : objectNode(context, repository, entry.sha)),
    repository: () => context.nodes.repository(context, repository),
  };
}

/** Bots show as a user here, too; whoever writes the commit chooses the email that decides. */
function gitActor(context: GraphContext, { name, email, at }: Signature): Node {
  const found = accountByEmail(context.view.world, email);
  return {
    __typename: 'GitActor',
    name,
    email,
    date: time(at),
    user: () => (found ? { ...actorNode(context, found), __typename: 'User', login: found.login } : null),
    avatarUrl: 'https://avatars.githubusercontent.com/u/0',
  };
}

const CO_AUTHOR = /^co-authored-by:([^<>\n]+)<([^<>\n]+)>[ \t\r]*$/gim;

export function commitNode(context: GraphContext, repository: Repository, sha: Sha): Node {
  const { world } = context.view;
  const commit = commitOf(repository, sha);
  const page = repositoryPage(context.view, repository);
  const [headline = '', ...rest] = commit.message.split('\n');
  const files = () => changesOf(repository, sha);
  const sum = (key: 'additions' | 'deletions') => () => files().reduce((total, file) => total + file[key], 0);
  const statuses = repository.statuses.filter((each) => each.sha === sha);
  const authors = (): Signature[] => [
    commit.author,
    ...[...commit.message.matchAll(CO_AUTHOR)].map(([, name = '', email = '']) => ({
      name: name.trim(),
      email,
      at: commit.author.at,
    })),
  ];
  return {
    __typename: 'Commit',
    ...objectFields(context, repository, sha),
    id: nodeId('C', `${repository.id}:${sha}`),
    url: `${page}/commit/${sha}`,
    resourcePath: `/${world.fullName(repository)}/commit/${sha}`,
    message: commit.message,
    messageHeadline: headline,
    messageBody: rest.join('\n').trim(),
    author: () => gitActor(context, commit.author),
    authors: (args: PageArguments) =>
      connection('authors', args, authors(), (each) => gitActor(context, each)),
    committer: () => gitActor(context, commit.committer),
    authoredByCommitter: commit.author.email === commit.committer.email,
    authoredDate: time(commit.author.at),
    committedDate: time(commit.committer.at),
    // "no longer available": GitHub does not tell who pushed or when.
    pushedDate: null,
    committedViaWeb: commit.signedByGitHub,
    parents: (args: PageArguments) =>
      connection('parents', args, commit.parents, (parent) => commitNode(context, repository, parent)),
    tree: () => objectNode(context, repository, commit.tree),
    file: ({ path }: { path: string }) => {
      const entry = repository.git.entryAt(commit.tree, path);
      return entry && path !== '' ? entryNode(context, repository, entry, path) : null;
    },
    history: (
      args: PageArguments & { path?: string | null; since?: string | null; until?: string | null },
    ) => {
      const all =
        args.path == null ? reachable(repository.git, [sha]) : pathHistory(repository.git, sha, args.path);
      const since = parseInstant(args.since ?? '') ?? -Infinity;
      const until = parseInstant(args.until ?? '') ?? Infinity;
      const dated = all.filter((each) => {
        const { at } = commitOf(repository, each).committer;
        return at >= since && at <= until;
      });
      return connection('history', args, dated, (each) => commitNode(context, repository, each));
    },
    associatedPullRequests: (args: PageArguments) =>
      connection('associatedPullRequests', args, pullsWith(world, repository, sha), (each: PullIssue) =>
        context.nodes.pull(context, repository, each),
      ),
    additions: sum('additions'),
    deletions: sum('deletions'),
    changedFilesIfAvailable: () => files().length,
    signature: () =>
      commit.signedByGitHub
        ? {
            __typename: 'GpgSignature',
            email: commit.committer.email,
            isValid: true,
            payload: `tree ${commit.tree}`,
            signature: SIGNATURE,
            signer: actorNode(context, world.account('web-flow')),
            state: 'VALID',
            verifiedAt: time(commit.committer.at),
            wasSignedByGitHub: true,
            keyId: 'B5690EEEBB952194',
          }
        : null,
    status: () => (statuses.length === 0 ? null : statusNode(context, repository, sha, statuses)),
  };
}

function statusNode(
  context: GraphContext,
  repository: Repository,
  sha: Sha,
  statuses: readonly CommitStatus[],
): Node {
  const latest = new Map(statuses.map((status) => [status.context, status]));
  const show = (status: CommitStatus): Node => ({
    __typename: 'StatusContext',
    id: nodeId('SC', status.id),
    commit: () => commitNode(context, repository, sha),
    context: status.context,
    createdAt: time(status.at),
    creator: () => actorOf(context, status.creator),
    description: status.description,
    state: status.state.toUpperCase(),
    targetUrl: status.targetUrl,
  });
  const states = new Set([...latest.values()].map(({ state }) => state));
  return {
    __typename: 'Status',
    id: nodeId('ST', sha),
    commit: () => commitNode(context, repository, sha),
    state:
      states.has('error') || states.has('failure')
        ? 'FAILURE'
        : states.has('pending')
          ? 'PENDING'
          : 'SUCCESS',
    contexts: () => [...latest.values()].map(show),
    context: ({ name }: { name: string }) => {
      const found = latest.get(name);
      return found ? show(found) : null;
    },
  };
}

export function refNode(context: GraphContext, repository: Repository, ref: string): Node | null {
  const sha = repository.refs.get(ref);
  if (!sha) return null;
  const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.*)$/.exec(ref) ?? [];
  return {
    __typename: 'Ref',
    id: nodeId('REF', `${repository.id}:${ref}`),
    name,
    prefix,
    repository: () => context.nodes.repository(context, repository),
    target: () => objectNode(context, repository, sha),
    associatedPullRequests: (args: PageArguments & { states?: readonly string[] | null }) => {
      const found = [...repository.issues.values()].filter(
        (issue): issue is PullIssue =>
          issue.pull !== undefined &&
          issue.pull.head.repository === repository.id &&
          issue.pull.head.ref === name,
      );
      return connection('associatedPullRequests', args, found, (issue) =>
        context.nodes.pull(context, repository, issue),
      );
    },
  };
}
