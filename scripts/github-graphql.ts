/**
 * Cuts the part of GitHub's public GraphQL schema that the stand-in serves, so that names, arguments and nullability are
 * GitHub's own and a wrong query fails validation as it would at GitHub.
 *
 *     npm i --prefix /tmp/schema @octokit/graphql-schema
 *     npx tsx scripts/github-graphql.ts /tmp/schema/node_modules/@octokit/graphql-schema/schema.graphql
 *
 * Writes sandbox/github/graphql/graphql-schema.ts. Descriptions are dropped. The package (MIT) is no dependency.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Kind, parse, print, visit, type DefinitionNode, type TypeNode } from 'graphql';

const COMMENT =
  'author authorAssociation body bodyText createdAt updatedAt publishedAt createdViaEmail editor id includesCreatedEdit lastEditedAt userContentEdits';
const EVENT = 'id actor createdAt';

/** Type → the fields that are kept. Arguments follow; enumerations and input types come along whole. */
const KEPT: Readonly<Record<string, string>> = {
  Query: 'id repository node rateLimit viewer user organization',
  Mutation: 'createCommitOnBranch addComment pinIssue',
  CreateCommitOnBranchPayload: 'clientMutationId commit ref',
  AddCommentPayload: 'clientMutationId commentEdge subject',
  PinIssuePayload: 'clientMutationId issue',
  RateLimit: 'cost limit nodeCount remaining resetAt used',
  Node: 'id',
  Actor: 'login url resourcePath avatarUrl',
  Closable: 'closed closedAt',
  Comment: COMMENT,
  Labelable: 'labels',
  Lockable: 'locked activeLockReason',
  RepositoryOwner: 'id login url resourcePath avatarUrl',
  GitObject: 'id oid abbreviatedOid repository commitUrl commitResourcePath',
  User: 'id databaseId login name email createdAt updatedAt url resourcePath avatarUrl isViewer isSiteAdmin',
  Bot: 'id databaseId login createdAt updatedAt url resourcePath avatarUrl',
  Organization: 'id databaseId login name createdAt updatedAt url resourcePath avatarUrl team',
  Team: 'id databaseId name slug combinedSlug organization createdAt updatedAt members url resourcePath',
  PageInfo: 'endCursor hasNextPage hasPreviousPage startCursor',
  Repository:
    'id databaseId name nameWithOwner owner createdAt isPrivate isArchived isFork visibility url resourcePath defaultBranchRef ref refs object discussion issue issues issueOrPullRequest pullRequest pullRequests label labels codeowners collaborators viewerPermission',
  Discussion: 'author number',
  RepositoryCodeowners: 'errors',
  RepositoryCodeownersError: 'column kind line message path source suggestion',
  Ref: 'id name prefix repository target associatedPullRequests',
  Label: 'id name color description isDefault url resourcePath createdAt updatedAt repository',
  Issue: `${COMMENT} databaseId fullDatabaseId number title state stateReason isPinned closed closedAt locked activeLockReason url resourcePath repository labels comments timelineItems`,
  IssueComment: `${COMMENT} databaseId fullDatabaseId issue pullRequest url resourcePath repository isMinimized minimizedReason`,
  UserContentEdit: 'id createdAt updatedAt deletedAt deletedBy diff editedAt editor',
  PullRequest: `${COMMENT} databaseId fullDatabaseId number title state closed closedAt locked activeLockReason url resourcePath permalink repository labels comments timelineItems baseRef baseRefName baseRefOid baseRepository headRef headRefName headRefOid headRepository headRepositoryOwner isCrossRepository isDraft maintainerCanModify mergeable mergeStateStatus merged mergedAt mergedBy mergeCommit additions deletions changedFiles commits files reviews latestReviews latestOpinionatedReviews reviewDecision reviewRequests`,
  PullRequestReview: `${COMMENT} databaseId fullDatabaseId state submittedAt commit authorCanPushToRepository pullRequest repository onBehalfOf isMinimized minimizedReason url resourcePath`,
  PullRequestCommit: 'id commit pullRequest url resourcePath',
  PullRequestChangedFile: 'additions deletions changeType path',
  ReviewRequest: 'id databaseId asCodeOwner pullRequest requestedReviewer',
  Commit:
    'id oid abbreviatedOid repository commitUrl commitResourcePath url resourcePath message messageHeadline messageBody author authors committer authoredByCommitter authoredDate committedDate pushedDate committedViaWeb parents tree file history associatedPullRequests additions deletions changedFilesIfAvailable signature status',
  GitActor: 'date email name user avatarUrl',
  GitSignature: 'email isValid payload signature signer state verifiedAt wasSignedByGitHub',
  GpgSignature: 'email isValid payload signature signer state verifiedAt wasSignedByGitHub keyId',
  Status: 'id commit state contexts context',
  StatusContext: 'id commit context createdAt creator description state targetUrl',
  Blob: 'id oid abbreviatedOid repository commitUrl commitResourcePath byteSize isBinary isTruncated text',
  Tree: 'id oid abbreviatedOid repository commitUrl commitResourcePath entries',
  TreeEntry: 'name path mode type oid object size extension isGenerated repository',
  ClosedEvent: `${EVENT} closable closer stateReason url resourcePath`,
  ReopenedEvent: `${EVENT} closable stateReason`,
  RenamedTitleEvent: `${EVENT} currentTitle previousTitle subject`,
  TransferredEvent: `${EVENT} fromRepository issue`,
  LabeledEvent: `${EVENT} label labelable`,
  UnlabeledEvent: `${EVENT} label labelable`,
  LockedEvent: `${EVENT} lockReason lockable`,
  UnlockedEvent: `${EVENT} lockable`,
  MergedEvent: `${EVENT} commit mergeRef mergeRefName pullRequest url resourcePath`,
  HeadRefForcePushedEvent: `${EVENT} afterCommit beforeCommit pullRequest ref`,
  HeadRefDeletedEvent: `${EVENT} headRef headRefName pullRequest`,
  HeadRefRestoredEvent: `${EVENT} pullRequest`,
  BaseRefForcePushedEvent: `${EVENT} afterCommit beforeCommit pullRequest ref`,
  BaseRefChangedEvent: `${EVENT} currentRefName previousRefName pullRequest databaseId`,
  ReviewDismissedEvent: `${EVENT} databaseId dismissalMessage previousReviewState pullRequest pullRequestCommit review url resourcePath`,
  ReviewRequestedEvent: `${EVENT} pullRequest requestedReviewer`,
  ReviewRequestRemovedEvent: `${EVENT} pullRequest requestedReviewer`,
};

/** Unions are cut to the members that are kept; connections keep nodes, edges, pageInfo and totalCount. */
const UNIONS = [
  'IssueOrPullRequest',
  'IssueTimelineItems',
  'PullRequestTimelineItems',
  'RequestedReviewer',
  'RenamedTitleSubject',
  'Closer',
];

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error('Usage: tsx scripts/github-graphql.ts <path to schema.graphql>');
const source = parse(readFileSync(path, 'utf8'), { noLocation: true });
const definitions = new Map<string, DefinitionNode>();
for (const definition of source.definitions)
  if ('name' in definition && definition.kind !== Kind.OPERATION_DEFINITION)
    definitions.set(definition.name.value, definition);

const kept = new Map(Object.entries(KEPT).map(([name, fields]) => [name, new Set(fields.split(' '))]));
const wanted = new Set([...kept.keys(), ...UNIONS]);
const isComposite = (name: string): boolean => {
  const kind = definitions.get(name)?.kind;
  return (
    kind === Kind.OBJECT_TYPE_DEFINITION ||
    kind === Kind.INTERFACE_TYPE_DEFINITION ||
    kind === Kind.UNION_TYPE_DEFINITION
  );
};
const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
const CONNECTION = new Set([
  'nodes',
  'edges',
  'pageInfo',
  'totalCount',
  'filteredCount',
  'pageCount',
  'updatedAt',
]);
const EDGE = new Set(['cursor', 'node', 'permission']);

function fieldsOf(name: string): ReadonlySet<string> | undefined {
  return (
    kept.get(name) ?? (name.endsWith('Connection') ? CONNECTION : name.endsWith('Edge') ? EDGE : undefined)
  );
}

const out = new Map<string, DefinitionNode>();
function take(name: string): void {
  const definition = definitions.get(name);
  if (!definition || out.has(name)) return;
  const cut: DefinitionNode = visit(definition, {
    enter(node) {
      return 'description' in node ? { ...node, description: undefined } : undefined;
    },
    Directive: () => null,
  });
  if (cut.kind === Kind.OBJECT_TYPE_DEFINITION || cut.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    const names = fieldsOf(name);
    const fields = (cut.fields ?? []).filter((field) => {
      if (!names?.has(field.name.value)) return false;
      const type = nameOf(field.type);
      return !isComposite(type) || wanted.has(type) || fieldsOf(type) !== undefined;
    });
    const missing = kept.has(name)
      ? [...(names ?? [])].filter((n) => !fields.some((f) => f.name.value === n))
      : [];
    if (missing.length > 0) process.stderr.write(`${name} has no ${missing.join(', ')}\n`);
    const interfaces = (cut.interfaces ?? []).filter((each) => kept.has(each.name.value));
    out.set(name, { ...cut, fields, interfaces });
    for (const field of fields) {
      take(nameOf(field.type));
      for (const argument of field.arguments ?? []) take(nameOf(argument.type));
    }
    for (const each of interfaces) take(each.name.value);
  } else if (cut.kind === Kind.UNION_TYPE_DEFINITION) {
    const types = (cut.types ?? []).filter((each) => kept.has(each.name.value));
    out.set(name, { ...cut, types });
    for (const each of types) take(each.name.value);
  } else {
    out.set(name, cut);
    if (cut.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
      for (const field of cut.fields ?? []) take(nameOf(field.type));
  }
}
for (const name of wanted) take(name);

const sdl = [...out.entries()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, definition]) => print(definition))
  .join('\n\n');
writeFileSync(
  new URL('../sandbox/github/graphql/graphql-schema.ts', import.meta.url),
  `// Cut from GitHub's public schema by scripts/github-graphql.ts: change the script, not this file.\n` +
    `export const SDL = \`\n${sdl}\n\`;\n`,
);
process.stderr.write(`${out.size} types, ${sdl.length} characters\n`);
