import type { Sha } from '../../../src/terms/brand.ts';
import { checkAccess } from '../access.ts';
import { comment } from '../issues.ts';
import type { Write } from '../git-history.ts';
import { commitOnto, moveRef } from '../refs.ts';
import { Refusal } from '../refusal.ts';
import type { Issue, Repository } from '../github-model.ts';
import { isPull } from '../world.ts';
import { nodeId } from '../views/view.ts';
import { commitNode, refNode } from './git-types.ts';
import { commentNode, issueNode } from './issue-type.ts';
import { GraphError, type GraphContext, type Node } from './node.ts';
import { pullNode } from './pull-type.ts';

interface CommitInput {
  readonly clientMutationId?: string | null;
  readonly branch: {
    readonly branchName?: string | null;
    readonly id?: string | null;
    readonly repositoryNameWithOwner?: string | null;
  };
  readonly expectedHeadOid: string;
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[] | null;
    readonly deletions?: readonly { readonly path: string }[] | null;
  } | null;
  readonly message: { readonly headline: string; readonly body?: string | null };
}

/**
 * `createCommitOnBranch`: one commit on an existing branch, signed by GitHub, by whoever calls; files are written as
 * 100644 or keep their mode. The branch must still be where the caller thinks.
 * "createCommitOnBranch" https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch
 */
export function createCommitOnBranch(context: GraphContext, input: CommitInput): Node {
  const { world } = context.view;
  const { repository, branch } = branchOf(context, input.branch);
  const ref = `refs/heads/${branch}`;
  checkAccess(world, context.access, repository, ['contents', 'write'], 'write');
  const actor = context.access.actor;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  const tip = repository.refs.get(ref);
  if (!tip) throw new GraphError('NOT_FOUND', `The branch ${branch} does not exist.`);
  if (tip !== input.expectedHeadOid)
    throw new GraphError(
      'STALE_DATA',
      `Expected branch to point to "${input.expectedHeadOid}" but it did not. Pull and try again.`,
    );
  const writes: Record<string, Write> = {};
  const tree = repository.git.commit(tip)?.tree as Sha;
  for (const { path } of input.fileChanges?.deletions ?? []) {
    if (!repository.git.entryAt(tree, path))
      throw new GraphError(
        'UNPROCESSABLE',
        `A path was requested for deletion which does not exist as of commit oid \`${tip}\``,
      );
    writes[path] = null;
  }
  for (const { path, contents } of input.fileChanges?.additions ?? []) {
    if (/^\/|(?:^|\/)(?:\.{1,2}|\.git)?(?:\/|$)/i.test(path))
      throw new GraphError('UNPROCESSABLE', `A path was requested for addition which is not valid: ${path}`);
    writes[path] = Buffer.from(contents, 'base64');
  }
  const { headline, body } = input.message;
  const sha = commitOnto(world, repository, {
    parent: tip,
    writes,
    message: body == null || body === '' ? headline : `${headline}\n\n${body}`,
    author: actor.id,
    byGitHub: true,
  });
  moveRef(world, repository, { ref, to: sha, actor: actor.id });
  return {
    clientMutationId: input.clientMutationId ?? null,
    commit: () => commitNode(context, repository, sha),
    ref: () => refNode(context, repository, ref),
  };
}

function branchOf(
  { view, access }: GraphContext,
  given: CommitInput['branch'],
): { readonly repository: Repository; readonly branch: string } {
  const { world } = view;
  if (given.id != null) {
    const text = Buffer.from(given.id.replace(/^REF_/, ''), 'base64url').toString();
    const [, id, branch] = /^(\d+):refs\/heads\/(.+)$/.exec(text) ?? [];
    const found = [...world.repositories.values()].find((each) => each.id === Number(id));
    if (found && branch !== undefined) return { repository: found, branch };
    throw new GraphError('NOT_FOUND', `Could not resolve to a node with the global id of '${given.id}'.`);
  }
  const [owner = '', name = ''] = (given.repositoryNameWithOwner ?? '').split('/');
  const repository = world.findRepository(owner, name);
  const hidden = repository?.private && (!access.actor || world.role(repository, access.actor.id) === 'none');
  if (!repository || hidden)
    throw new GraphError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
  return { repository, branch: (given.branchName ?? '').replace(/^refs\/heads\//, '') };
}

export function addComment(
  context: GraphContext,
  input: { readonly subjectId: string; readonly body: string; readonly clientMutationId?: string | null },
): Node {
  const { world } = context.view;
  for (const repository of world.repositories.values())
    for (const issue of repository.issues.values())
      if ([nodeId('I', issue.id), nodeId('PR', issue.pull?.id ?? 0)].includes(input.subjectId))
        return commentOn(context, repository, issue, input);
  throw new GraphError(
    'NOT_FOUND',
    `Could not resolve to a node with the global id of '${input.subjectId}'.`,
  );
}

function commentOn(
  context: GraphContext,
  repository: Repository,
  issue: Issue,
  input: { readonly body: string; readonly clientMutationId?: string | null },
): Node {
  const { world } = context.view;
  checkAccess(world, context.access, repository, ['issues', 'write'], 'read');
  const actor = context.access.actor;
  if (!actor) throw new Refusal(401, 'Requires authentication');
  const made = comment(world, issue, input.body, actor.id);
  return {
    clientMutationId: input.clientMutationId ?? null,
    commentEdge: { cursor: '', node: () => commentNode(context, repository, issue, made) },
    subject: () =>
      isPull(issue) ? pullNode(context, repository, issue) : issueNode(context, repository, issue),
  };
}

/** At most three issues of a repository are pinned. https://docs.github.com/en/issues/tracking-your-work-with-issues/administering-issues/pinning-an-issue-to-your-repository */
const MOST_PINNED = 3;

export function pinIssue(
  context: GraphContext,
  input: { readonly issueId: string; readonly clientMutationId?: string | null },
): Node {
  const { world } = context.view;
  for (const repository of world.repositories.values()) {
    const issue = [...repository.issues.values()].find((each) => nodeId('I', each.id) === input.issueId);
    if (!issue || isPull(issue)) continue;
    checkAccess(world, context.access, repository, ['issues', 'write'], 'write');
    const pinned = [...repository.issues.values()].filter((each) => each.pinned === true && each !== issue);
    if (pinned.length >= MOST_PINNED)
      throw new GraphError('UNPROCESSABLE', 'Maximum 3 pinned issues per repository');
    issue.pinned = true;
    return {
      clientMutationId: input.clientMutationId ?? null,
      issue: () => issueNode(context, repository, issue),
    };
  }
  throw new GraphError('NOT_FOUND', `Could not resolve to a node with the global id of '${input.issueId}'.`);
}
