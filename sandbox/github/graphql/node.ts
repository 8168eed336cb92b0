import type { Access } from '../access.ts';
import type { Sha } from '../../../src/terms/brand.ts';
import type { Issue, Label, PullIssue, Repository, Review } from '../github-model.ts';
import type { View } from '../views/view.ts';

/**
 * An object of a GraphQL answer: values, or functions that are called when the field is asked for. The schema says
 * which fields there are; what is not asked for costs nothing.
 */
export type Node = Record<string, unknown>;

export interface GraphContext {
  readonly view: View;
  readonly access: Access;
  readonly nodes: NodeMakers;
}

/**
 * A repository has pull requests, a pull request has its repository: the types refer to each other, so each asks for the
 * others here instead of importing them.
 */
export interface NodeMakers {
  repository(context: GraphContext, repository: Repository): Node;
  issue(context: GraphContext, repository: Repository, issue: Issue): Node;
  label(context: GraphContext, repository: Repository, label: Label): Node;
  pull(context: GraphContext, repository: Repository, issue: PullIssue): Node;
  review(context: GraphContext, repository: Repository, issue: PullIssue, review: Review): Node;
  commit(context: GraphContext, repository: Repository, sha: Sha): Node;
  object(context: GraphContext, repository: Repository, sha: Sha): Node | null;
  ref(context: GraphContext, repository: Repository, ref: string): Node | null;
}

/** An entry of `errors`, with the `type` that GitHub puts beside the message. */
export class GraphError extends Error {
  readonly type: string;

  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const MOST = 100;
const cursorOf = (index: number): string => Buffer.from(`cursor:v2:${index}`).toString('base64');
const indexOf = (cursor: string): number =>
  Number(Buffer.from(cursor, 'base64').toString().split(':').at(-1));

/**
 * A page of a list. "All connections must specify a `first` or `last` argument", from 1 to 100.
 * "Rate limits and query limits for the GraphQL API" https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function connection<T>(
  field: string,
  args: PageArguments,
  items: readonly T[],
  show: (item: T) => Node | null,
): Node {
  const { first, last } = args;
  if (first == null && last == null)
    throw new GraphError(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${field}\` connection.`,
    );
  for (const [name, value] of [
    ['first', first],
    ['last', last],
  ] as const)
    if (value != null && (value > MOST || value < 1))
      throw new GraphError(
        'EXCESSIVE_PAGINATION',
        `Requesting ${value} records on the \`${field}\` connection exceeds the \`${name}\` limit of ${MOST} records.`,
      );
  let start = args.after == null ? 0 : indexOf(args.after) + 1;
  let end = args.before == null ? items.length : indexOf(args.before);
  if (Number.isNaN(start) || Number.isNaN(end))
    throw new GraphError(
      'INVALID_CURSOR_ARGUMENTS',
      `\`${args.after ?? args.before ?? ''}\` does not appear to be a valid cursor.`,
    );
  if (first != null) end = Math.min(end, start + first);
  if (last != null) start = Math.max(start, end - last);
  const page = items.slice(start, end);
  return {
    totalCount: items.length,
    filteredCount: items.length,
    pageCount: page.length,
    nodes: () => page.map(show),
    edges: () => page.map((item, i) => ({ cursor: cursorOf(start + i), node: show(item) })),
    pageInfo: {
      startCursor: page.length > 0 ? cursorOf(start) : null,
      endCursor: page.length > 0 ? cursorOf(start + page.length - 1) : null,
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
    },
  };
}

/**
 * The deprecated 32-bit `databaseId`: "will be removed because it does not support 64-bit signed integer identifiers".
 * Beyond its range the stand-in gives null, so that nobody builds on it.
 */
export const databaseId = (id: number): number | null => (id < 2 ** 31 ? id : null);
/** "encoded as a string" */
export const fullDatabaseId = (id: number): string => String(id);
