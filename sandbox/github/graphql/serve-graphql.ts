import {
  buildSchema,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type ExecutionResult,
} from 'graphql';
import type { Context } from 'hono';
import * as z from 'zod';
import type { SandboxEnv } from '../../http/server.ts';
import { checkAccess } from '../access.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { Services } from '../rest/serve-rest.ts';
import { nodeId } from '../views/view.ts';
import { isPull } from '../world.ts';
import { commitNode, objectNode, refNode } from './git-types.ts';
import { commentNode, issueNode, labelNode } from './issue-type.ts';
import { addComment, createCommitOnBranch, pinIssue } from './mutations.ts';
import { GraphError, type GraphContext, type Node, type NodeMakers } from './node.ts';
import { actorNode } from './people-types.ts';
import { pullNode, reviewNode } from './pull-type.ts';
import { repositoryNode } from './repository-type.ts';
import { SDL } from './graphql-schema.ts';

const SCHEMA = buildSchema(SDL, { assumeValidSDL: true });

const Request = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

const NODES: NodeMakers = {
  repository: repositoryNode,
  issue: issueNode,
  label: labelNode,
  pull: pullNode,
  review: reviewNode,
  commit: commitNode,
  object: objectNode,
  ref: refNode,
};

/** Answers `POST /graphql`. Errors of a query come with status 200, as at GitHub; those of a token do not. */
export async function serveGraphql(services: Services, c: Context<SandboxEnv>): Promise<Response> {
  const { world, tokens, rates } = services;
  let limits: Record<string, string> = {};
  try {
    const access = tokens.read(world, c.req.header('authorization'));
    if (!access.actor) throw new Refusal(401, 'This endpoint requires you to be authenticated.');
    limits = rates.spend(access.actor, 'graphql');
    const request = Request.safeParse(await c.req.json<unknown>());
    if (!request.success) throw new Refusal(400, 'Problems parsing JSON');
    const context = {
      view: { world, api: new URL(c.req.url).origin, site: services.site },
      access,
      nodes: NODES,
    };
    const root = roots(context, services);
    return c.json(await run(request.data, root), 200, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const body = { message: error.message, documentation_url: 'https://docs.github.com/graphql' };
    return new Response(JSON.stringify({ ...body, ...error.extra }), {
      status: error.status,
      headers: { 'Content-Type': 'application/json; charset=utf-8', ...limits, ...error.headers },
    });
  }
}

/** A query that can be executed, or what GitHub answers to one that cannot. */
type Prepared = { readonly document: DocumentNode } | { readonly errors: readonly object[] };

/** A client asks the same few queries again and again, with other variables; reading and checking one takes longer than its answer. */
const PREPARED = new Map<string, Prepared>();
const MOST_PREPARED = 200;

function prepared(query: string): Prepared {
  const known = PREPARED.get(query);
  if (known !== undefined) return known;
  const found = prepare(query);
  if (PREPARED.size >= MOST_PREPARED) PREPARED.clear();
  PREPARED.set(query, found);
  return found;
}

function prepare(query: string): Prepared {
  let document;
  try {
    document = parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { errors: [{ message: error.message, locations: error.locations }] };
  }
  const invalid = validate(SCHEMA, document);
  if (invalid.length === 0) return { document };
  return {
    errors: invalid.map(({ message, locations }) => ({
      message,
      locations,
      extensions: { code: 'invalid' },
    })),
  };
}

async function run(request: z.infer<typeof Request>, rootValue: Node): Promise<object> {
  const query = prepared(request.query);
  if ('errors' in query) return query;
  const result: ExecutionResult = await execute({
    schema: SCHEMA,
    document: query.document,
    rootValue,
    ...(request.variables && { variableValues: request.variables }),
    ...(request.operationName != null && { operationName: request.operationName }),
  });
  return {
    ...(result.data !== undefined && { data: result.data }),
    ...(result.errors && { errors: result.errors.map(shown) }),
  };
}

/** GitHub puts a `type` beside the message. */
function shown({ message, path, locations, originalError }: GraphQLError): object {
  const type =
    originalError instanceof GraphError
      ? originalError.type
      : originalError instanceof Refusal
        ? ({ 401: 'FORBIDDEN', 403: 'FORBIDDEN', 404: 'NOT_FOUND' }[originalError.status] ?? 'UNPROCESSABLE')
        : undefined;
  // An error of the stand-in itself must not pass for GitHub's word.
  if (type === undefined && originalError) return { type: 'STAND_IN', message: originalError.stack, path };
  return { ...(type !== undefined && { type }), path, locations, message };
}

function roots(context: GraphContext, { rates }: Services): Node {
  const { view, access } = context;
  const { world } = view;
  return {
    id: nodeId('Q', 'root'),
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const missing = new GraphError(
        'NOT_FOUND',
        `Could not resolve to a Repository with the name '${owner}/${name}'.`,
      );
      const repository = world.findRepository(owner, name);
      if (!repository) throw missing;
      try {
        checkAccess(world, access, repository, ['metadata', 'read'], 'read');
      } catch (error) {
        if (error instanceof Refusal && error.status === 404) throw missing;
        throw error;
      }
      return repositoryNode(context, repository);
    },
    node: ({ id }: { id: string }) => {
      for (const repository of world.repositories.values()) {
        if (!access.actor || world.role(repository, access.actor.id) === 'none') continue;
        if (nodeId('R', repository.id) === id) return repositoryNode(context, repository);
        for (const issue of repository.issues.values()) {
          if (!issue.pull && nodeId('I', issue.id) === id) return issueNode(context, repository, issue);
          if (isPull(issue) && nodeId('PR', issue.pull.id) === id)
            return pullNode(context, repository, issue);
          const comment = issue.comments.find((each) => nodeId('IC', each.id) === id);
          if (comment) return commentNode(context, repository, issue, comment);
        }
      }
      throw new GraphError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'.`);
    },
    // A job's token shows as the bot, in the shape of a user.
    viewer: () => {
      if (!access.actor) throw notFound();
      return { ...actorNode(context, access.actor), __typename: 'User', login: access.actor.login };
    },
    user: ({ login }: { login: string }) => {
      const found = world.find(login);
      if (found?.type !== 'User')
        throw new GraphError('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
      return actorNode(context, found);
    },
    organization: ({ login }: { login: string }) => {
      const found = world.find(login);
      if (found?.type !== 'Organization')
        throw new GraphError(
          'NOT_FOUND',
          `Could not resolve to an Organization with the login of '${login}'.`,
        );
      return actorNode(context, found);
    },
    rateLimit: () => {
      const { limit, remaining, used, reset } = rates.read(access.actor, 'graphql');
      return { limit, remaining, used, cost: 1, nodeCount: 0, resetAt: new Date(reset * 1000).toISOString() };
    },
    createCommitOnBranch: ({ input }: { input: Parameters<typeof createCommitOnBranch>[1] }) =>
      createCommitOnBranch(context, input),
    pinIssue: ({ input }: { input: Parameters<typeof pinIssue>[1] }) => pinIssue(context, input),
    addComment: ({ input }: { input: Parameters<typeof addComment>[1] }) => addComment(context, input),
  };
}
