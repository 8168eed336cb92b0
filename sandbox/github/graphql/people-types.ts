import type { UserId } from '../../../src/terms/brand.ts';
import type { Account, Comment, Editable, Repository, Team } from '../github-model.ts';
import { association } from '../views/issue-view.ts';
import { account, nodeId, time } from '../views/view.ts';
import { connection, type GraphContext, type Node, type PageArguments } from './node.ts';

/** GraphQL shows a Bot's login without `[bot]`: `github-actions`. The REST API shows it with it. */
export function actorNode(context: GraphContext, who: Account): Node {
  const { view } = context;
  const rest = account(view, who);
  return {
    __typename: who.type,
    id: rest['node_id'],
    databaseId: who.id,
    login: who.type === 'Bot' ? who.login.replace(/\[bot\]$/, '') : who.login,
    name: who.name,
    email: '',
    avatarUrl: rest['avatar_url'],
    url: rest['html_url'],
    resourcePath: `/${who.login}`,
    createdAt: time(who.createdAt),
    updatedAt: time(who.createdAt),
    isViewer: context.access.actor?.id === who.id,
    isSiteAdmin: false,
    team: ({ slug }: { slug: string }) => {
      const team = view.world.team(who.login, slug);
      return team ? teamNode(context, team) : null;
    },
  };
}

/** `null` for an account that was deleted. */
export function actorOf(context: GraphContext, id: UserId): Node | null {
  const account = context.view.world.account(id);
  return account.deleted ? null : actorNode(context, account);
}

export function teamNode(context: GraphContext, team: Team): Node {
  const { world, site } = context.view;
  const organization = world.account(team.organization);
  return {
    __typename: 'Team',
    id: nodeId('T', team.id),
    databaseId: team.id,
    name: team.name,
    slug: team.slug,
    combinedSlug: `${organization.login}/${team.slug}`,
    organization: () => actorNode(context, organization),
    createdAt: time(organization.createdAt),
    updatedAt: time(organization.createdAt),
    url: `${site}/orgs/${organization.login}/teams/${team.slug}`,
    resourcePath: `/orgs/${organization.login}/teams/${team.slug}`,
    members: (args: PageArguments) =>
      connection('members', args, [...team.members.keys()], (id) => actorOf(context, id)),
  };
}

/** The fields that everything with a body has: author, body and the history of its edits. */
export function commentFields(
  context: GraphContext,
  repository: Repository,
  what: Editable & { readonly author: UserId; readonly createdAt: Comment['createdAt'] },
  updatedAt: Comment['updatedAt'],
): Node {
  const { view } = context;
  const latest = what.edits.at(-1);
  return {
    author: () => actorOf(context, what.author),
    authorAssociation: () => association(view, repository, what.author),
    body: what.body,
    bodyText: what.body,
    createdAt: time(what.createdAt),
    publishedAt: time(what.createdAt),
    updatedAt: time(updatedAt),
    createdViaEmail: false,
    editor: () => (latest ? actorOf(context, latest.editor) : null),
    lastEditedAt: latest ? time(latest.at) : null,
    // "includes an edit with the creation data": once edited, the history begins with the original.
    includesCreatedEdit: what.edits.length > 0,
    userContentEdits: (args: PageArguments) =>
      connection('userContentEdits', args, what.edits.toReversed(), (edit) => ({
        __typename: 'UserContentEdit',
        id: nodeId('UCE', edit.id),
        createdAt: time(edit.at),
        updatedAt: time(edit.deleted?.at ?? edit.at),
        editedAt: time(edit.at),
        editor: () => actorOf(context, edit.editor),
        deletedAt: edit.deleted ? time(edit.deleted.at) : null,
        deletedBy: () => (edit.deleted ? actorOf(context, edit.deleted.by) : null),
        diff: edit.deleted ? null : edit.body,
      })),
  };
}
