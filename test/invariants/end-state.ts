import { ACCOUNT } from '../../sandbox/example.ts';
import type { Company } from '../action/company.ts';

/**
 * Everything that a request leaves behind, in GitHub and in AWS, but for what cannot be the same twice: times, runs,
 * numbers of comments, ids of commits.
 */
export function endState(acme: Company): unknown {
  const { repository, aws } = acme;
  const account = aws.account(ACCOUNT);
  const { state } = repository;
  const told = (body: string): string =>
    body
      .replaceAll(/actions\/runs\/\d+/g, 'actions/runs/1')
      // By whom is not known any more once a revocation by hand has lost its event.
      .replaceAll(/(aken back) by (?:bob|hand)/g, '$1 by hand');
  return {
    issues: [...state.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      body: issue.body,
      state: issue.state,
      reason: issue.stateReason,
      labels: [...issue.labels].map((id) => state.labels.get(id)?.name).sort(),
      comments: issue.comments.map(({ body }) => told(body)),
      merged: issue.pull?.merged !== undefined,
    })),
    branches: [...state.refs.keys()].sort(),
    files: Object.fromEntries(
      [...state.refs.entries()]
        .filter(([ref]) => ref !== 'refs/heads/aws-jit-ledger')
        .map(([ref, sha]) => {
          const tree = state.git.commit(sha)?.tree;
          const files = tree === undefined ? [] : [...state.git.files(tree)];
          const requests = files.filter(([path]) => /^(?:requests|policies)\//.test(path));
          return [ref, requests.map(([path, { sha: blob }]) => `${path} ${blob}`).sort()];
        }),
    ),
    // A status says it again where the same commit is looked at again; what counts is the latest for each.
    statuses: [...new Map(state.statuses.map((each) => [each.context, each])).values()].map(
      ({ context, state: is, description }) => ({ context, is, description }),
    ),
    ledger: ledger(acme),
    policies: account
      .policies()
      .filter(({ arn }) => arn.includes('/jit/'))
      .map(({ arn, tags, versions, defaultVersion }) => ({
        arn,
        tags: [...tags].filter(({ key }) => key !== 'jit:revoked').sort((a, b) => (a.key < b.key ? -1 : 1)),
        revoked: tags.some(({ key }) => key === 'jit:revoked'),
        documents: versions.map(({ document }) => document),
        defaultVersion,
      })),
    attached: ['alice', 'bob', 'carol'].map((name) => account.attached({ kind: 'iam-user', name })),
  };
}

/** Events of the ledger by file: what happened, without when and in which run. */
function ledger({ repository }: Company): unknown {
  const tip = repository.state.refs.get('refs/heads/aws-jit-ledger');
  const tree = tip === undefined ? undefined : repository.state.git.commit(tip)?.tree;
  if (tree === undefined) return {};
  return Object.fromEntries(
    [...repository.state.git.files(tree)].map(([path, { sha }]) => [
      path,
      (repository.state.git.blob(sha)?.toString('utf8') ?? '')
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => {
          const event = Object.entries(JSON.parse(line) as Record<string, unknown>);
          const lasting = Object.fromEntries(event.filter(([key]) => key !== 'at' && key !== 'run'));
          return JSON.parse(
            JSON.stringify(lasting)
              .replaceAll(/\b[0-9a-f]{40}\b/g, 'commit')
              // As above: by whom.
              .replace(/"why":"by bob","by":"bob"/, '"why":"by hand","by":null'),
          ) as unknown;
        }),
    ]),
  );
}
