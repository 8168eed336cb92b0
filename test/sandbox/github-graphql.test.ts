import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isRequiredArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { SDL } from '../../sandbox/github/graphql/graphql-schema.ts';
import { proposal, REPO, story, type Story } from './github-story.ts';

interface Result {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { type?: string; message: string; path?: unknown }[];
}

let it: Story;
beforeAll(async () => {
  it = await story();
});
afterAll(() => it.github.close());

async function query(text: string, variables: object = {}, login = 'github-actions[bot]'): Promise<Result> {
  const answer = await it.github.as(login).request('POST', '/graphql', { query: text, variables });
  expect(answer.status).toBe(200);
  return answer.body as Result;
}

/** What a test reads out of an answer whose shape the schema has checked. */
const dig = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], value);

const SCHEMA = buildSchema(SDL);
const VALUES: Readonly<Record<string, string>> = {
  number: '2',
  name: '"aws-jit: granted"',
  owner: '"acme"',
  login: '"alice"',
  slug: '"security"',
  path: '"README.md"',
  refPrefix: '"refs/heads/"',
  qualifiedName: '"refs/heads/main"',
  first: '5',
};

/** Every field of a type down to a depth, with what its arguments need. */
function selection(type: GraphQLCompositeType, depth: number): string {
  const own = isAbstractType(type) ? SCHEMA.getPossibleTypes(type) : [type];
  const parts = own.map((each) => {
    const fields = Object.values(each.getFields()).flatMap((field) => select(each, field, depth));
    return `... on ${each.name} { __typename ${fields.join(' ')} }`;
  });
  return `{ ${parts.join(' ')} }`;
}

function select(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type);
  // Fields of one name and different types cannot stand in one selection without another name.
  const alias = `${parent.name}_${field.name}: ${field.name}`;
  const wanted = field.args.filter((arg) => isRequiredArgument(arg) || arg.name === 'first');
  const args = wanted
    .map((arg) => `${arg.name}: ${field.name === 'issue' ? '1' : (VALUES[arg.name] ?? '""')}`)
    .join(', ');
  const head = args === '' ? alias : `${alias}(${args})`;
  if (!isCompositeType(type)) return [head];
  const passing = /Connection$|Edge$/.test(type.name);
  if (depth === 0 && !passing) return [];
  return [`${head} ${selection(type, passing ? depth : depth - 1)}`];
}

describe('every field that the schema offers can be asked for', () => {
  test('of an issue and a pull request with all that can happen to them', async () => {
    const { github, repo } = it;
    const alice = github.as('alice');
    const issue = await alice.openIssue(REPO, 'Access', 'first text');
    expect(issue).toBe(1);
    await alice.editIssue(REPO, issue, { body: 'second text', title: 'Access please' });
    await alice.comment(REPO, issue, 'hello');
    await alice.closeIssue(REPO, issue);
    await alice.reopenIssue(REPO, issue);
    const pull = await proposal(it);
    expect(pull).toBe(2);
    await alice.request('POST', `/repos/${REPO}/issues/2/labels`, { labels: ['aws-jit: granted'] });
    await github.as('bob').approve(REPO, pull);
    repo.write(
      { 'policies/prod/2026-11/1.json': '{"n": "again"}\n' },
      { by: 'alice', branch: 'aws-jit/1', onto: repo.tip() },
    );
    await github.as('carol').approve(REPO, pull);
    await github.as('alice').request('POST', `/repos/${REPO}/statuses/${repo.tip('aws-jit/1')}`, {
      state: 'success',
      context: 'aws-jit/approvals',
    });
    await github.as('dave').merge(REPO, pull, 'squash');
    const { errors, data } = await query(
      `query { repository(owner: "acme", name: "access") {
         issue(number: 1) ${selection(SCHEMA.getType('Issue') as GraphQLCompositeType, 2)}
         pullRequest(number: 2) ${selection(SCHEMA.getType('PullRequest') as GraphQLCompositeType, 2)}
         defaultBranchRef { target ${selection(SCHEMA.getType('GitObject') as GraphQLCompositeType, 1)} }
         codeowners { errors { line } } labels(first: 3) { nodes { name } } refs(refPrefix: "refs/heads/", first: 9) { nodes { name } }
         collaborators(first: 9) { edges { permission node { login } } }
       }
       organization(login: "acme") { team(slug: "security") ${selection(SCHEMA.getType('Team') as GraphQLCompositeType, 1)} }
       user(login: "alice") { login databaseId } viewer { login } rateLimit { cost limit nodeCount remaining resetAt used } }`,
    );
    // #2 is no discussion, which GitHub answers with an error beside the rest.
    expect((errors ?? []).filter(({ message }) => !message.includes('to a Discussion with'))).toEqual([]);
    expect(dig(data, 'repository', 'issue', 'Issue_body')).toBe('second text');
    expect(dig(data, 'repository', 'pullRequest', 'PullRequest_state')).toBe('MERGED');
    const types = dig(
      data,
      'repository',
      'pullRequest',
      'PullRequest_timelineItems',
      'PullRequestTimelineItemsConnection_nodes',
    ) as { __typename: string }[];
    expect(new Set(types.map((each) => each.__typename)).size).toBeGreaterThan(2);
  });
});

describe('edits', () => {
  test('tell who changed the text, newest first, with the original once there was an edit', async () => {
    const { github, repo } = it;
    const n = await github.as('alice').openIssue(REPO, 'Edits', 'one');
    const read = () =>
      query(
        `query($n: Int!) { repository(owner: "acme", name: "access") { issue(number: $n) { fullDatabaseId databaseId
           includesCreatedEdit lastEditedAt editor { login } userContentEdits(first: 10) { totalCount nodes { diff deletedAt editor { login ... on User { databaseId } } } } } } }`,
        { n },
      );
    const before = dig((await read()).data, 'repository', 'issue') as Record<string, unknown>;
    expect(before).toMatchObject({
      includesCreatedEdit: false,
      lastEditedAt: null,
      editor: null,
      userContentEdits: { totalCount: 0, nodes: [] },
    });
    // Ids beyond 2^31 do not fit the deprecated field.
    expect(before['databaseId']).toBeNull();
    expect(Number(before['fullDatabaseId'])).toBe(repo.issue(n).id);

    it.clock.advance(60);
    repo.edit(n, 'two', 'bob');
    repo.deleteRevision(n, 0, 'alice');
    expect(dig((await read()).data, 'repository', 'issue')).toMatchObject({
      includesCreatedEdit: true,
      editor: { login: 'bob' },
      lastEditedAt: '2026-11-22T20:01:00Z',
      userContentEdits: {
        totalCount: 2,
        nodes: [
          { diff: 'two', deletedAt: null, editor: { login: 'bob' } },
          { diff: null, deletedAt: '2026-11-22T20:01:00Z', editor: { login: 'alice' } },
        ],
      },
    });
  });

  test('a Bot has no [bot] in GraphQL', async () => {
    const { data } = await query(
      `{ repository(owner: "acme", name: "access") { pullRequest(number: 2) { author { __typename login ... on Bot { databaseId } } } } }`,
    );
    expect(dig(data, 'repository', 'pullRequest', 'author')).toEqual({
      __typename: 'Bot',
      login: 'github-actions',
      databaseId: 41898282,
    });
  });
});

describe('a transferred issue', () => {
  test('gets a new number and id, shows the event, and redirects from its old address', async () => {
    const { github, repo } = it;
    const other = github.addRepository({
      owner: 'acme',
      name: 'elsewhere',
      people: { alice: 'write' },
      files: { a: 'a' },
    });
    const n = await github.as('alice').openIssue('acme/elsewhere', 'Moved', 'text');
    const oldId = other.issue(n).id;
    const moved = other.transfer(n, repo, 'alice');
    expect(repo.issue(moved).id).not.toBe(oldId);
    const { data } = await query(
      `query($n: Int!) { repository(owner: "acme", name: "access") { issue(number: $n) { author { login }
         timelineItems(first: 5, itemTypes: [TRANSFERRED_EVENT]) { filteredCount nodes { __typename ... on TransferredEvent { actor { login } fromRepository { nameWithOwner } } } } } } }`,
      { n: moved },
    );
    expect(dig(data, 'repository', 'issue')).toEqual({
      author: { login: 'alice' },
      timelineItems: {
        filteredCount: 1,
        nodes: [
          {
            __typename: 'TransferredEvent',
            actor: { login: 'alice' },
            fromRepository: { nameWithOwner: 'acme/elsewhere' },
          },
        ],
      },
    });
    const followed = await github.as('alice').request('GET', `/repos/acme/elsewhere/issues/${n}`);
    expect(followed.body).toMatchObject({ number: moved, id: repo.issue(moved).id });
    const old = await query(
      `query($n: Int!) { repository(owner: "acme", name: "elsewhere") { issue(number: $n) { id } } }`,
      { n },
    );
    expect(old.errors?.[0]?.type).toBe('NOT_FOUND');
  });
});

describe('createCommitOnBranch', () => {
  const COMMIT = `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid message signature { isValid wasSignedByGitHub } author { name email } committer { name email } } ref { name } } }`;
  const input = (head: string, fileChanges: object, branch = 'ledger') => ({
    input: {
      branch: { repositoryNameWithOwner: REPO, branchName: branch },
      expectedHeadOid: head,
      message: { headline: 'Record', body: 'more' },
      fileChanges,
    },
  });
  const file = (path: string, text: string) => ({ path, contents: Buffer.from(text).toString('base64') });

  test('writes and deletes in one signed commit of the caller', async () => {
    const { repo } = it;
    const head = repo.write({ 'old.txt': 'x' }, { by: 'dave', branch: 'ledger' });
    const { data, errors } = await query(
      COMMIT,
      input(head, { additions: [file('events/1.jsonl', 'ä\n')], deletions: [{ path: 'old.txt' }] }),
    );
    expect(errors).toBeUndefined();
    expect(dig(data, 'createCommitOnBranch', 'commit')).toMatchObject({
      oid: repo.tip('ledger'),
      message: 'Record\n\nmore',
      signature: { isValid: true, wasSignedByGitHub: true },
      author: { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' },
      committer: { name: 'GitHub', email: 'noreply@github.com' },
    });
    expect([repo.read('events/1.jsonl', 'ledger'), repo.read('old.txt', 'ledger')]).toEqual([
      'ä\n',
      undefined,
    ]);
  });

  test('a branch that moved is STALE_DATA, and nothing is written', async () => {
    const { repo } = it;
    const old = repo.tip('ledger');
    const now = repo.write({ 'other.txt': 'y' }, { by: 'dave', branch: 'ledger' });
    const { data, errors } = await query(COMMIT, input(old, { additions: [file('a', 'b')] }));
    expect(errors).toMatchObject([
      {
        type: 'STALE_DATA',
        message: `Expected branch to point to "${old}" but it did not. Pull and try again.`,
      },
    ]);
    expect(dig(data, 'createCommitOnBranch')).toBeNull();
    expect(repo.tip('ledger')).toBe(now);
  });

  test('the rules of the default branch bind it', async () => {
    const { repo } = it;
    const { errors } = await query(COMMIT, input(repo.tip(), { additions: [file('a', 'b')] }, 'main'));
    expect(errors?.[0]?.message).toContain('Changes must be made through a pull request.');
  });

  test('somebody who only reads may not', async () => {
    const { repo } = it;
    const { errors } = await query(COMMIT, input(repo.tip('ledger'), { additions: [file('a', 'b')] }), 'eve');
    expect(errors?.[0]?.type).toBe('FORBIDDEN');
  });
});

describe('queries that GitHub refuses', () => {
  test.each([
    [
      'a field that is not there',
      '{ repository(owner: "acme", name: "access") { nonsense } }',
      undefined,
      /nonsense/,
    ],
    [
      'a connection without a size',
      '{ repository(owner: "acme", name: "access") { issues { totalCount } } }',
      'MISSING_PAGINATION_BOUNDARIES',
      /first/,
    ],
    [
      'more than a hundred',
      '{ repository(owner: "acme", name: "access") { issues(first: 101) { totalCount } } }',
      'EXCESSIVE_PAGINATION',
      /limit of 100/,
    ],
    [
      'a repository that is not there',
      '{ repository(owner: "acme", name: "no") { id } }',
      'NOT_FOUND',
      /acme\/no/,
    ],
    [
      'a pull request asked for as an issue',
      '{ repository(owner: "acme", name: "access") { issue(number: 2) { id } } }',
      'NOT_FOUND',
      /number of 2/,
    ],
  ])('%s', async (_, text, type, message) => {
    const { errors } = await query(text);
    expect(errors?.[0]?.type).toBe(type);
    expect(errors?.[0]?.message).toMatch(message);
  });

  test('pages lead to each other', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    for (;;) {
      const { data } = await query(
        `query($after: String) { repository(owner: "acme", name: "access") { refs(refPrefix: "refs/heads/", first: 1, after: $after) { pageInfo { hasNextPage endCursor } nodes { name } } } }`,
        { after },
      );
      const page = dig(data, 'repository', 'refs');
      seen.push(dig(page, 'nodes', 0, 'name'));
      if (dig(page, 'pageInfo', 'hasNextPage') !== true) break;
      after = dig(page, 'pageInfo', 'endCursor');
    }
    expect(seen).toEqual(['aws-jit/1', 'ledger', 'main']);
  });

  test('a blob as bounded text, a tree with its modes as decimal numbers', async () => {
    const { repo } = it;
    repo.write(
      {
        link: { mode: '120000', content: 'README.md' },
        run: { mode: '100755', content: '#!' },
        binary: new Uint8Array([0, 1]),
      },
      { by: 'dave', branch: 'ledger' },
    );
    const { data } = await query(
      `{ repository(owner: "acme", name: "access") { binary: object(expression: "ledger:binary") { ... on Blob { byteSize isBinary text } }
         tree: object(expression: "ledger^{tree}") { ... on Tree { entries { name mode type } } } } }`,
    );
    expect(dig(data, 'repository', 'binary')).toEqual({ byteSize: 2, isBinary: true, text: null });
    expect(dig(data, 'repository', 'tree', 'entries')).toEqual(
      expect.arrayContaining([
        { name: 'link', mode: 0o120000, type: 'blob' },
        { name: 'run', mode: 0o100755, type: 'blob' },
        { name: 'events', mode: 0o40000, type: 'tree' },
      ]),
    );
  });
});
