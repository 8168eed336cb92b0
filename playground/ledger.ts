import { LEDGER_BRANCH } from '../src/github/ledger-branch.ts';
import type { RepositoryHandle } from '../sandbox/github/github.ts';

/** The files of the ledger's branch, path → text; none before the first request. */
export function ledgerFiles(repository: RepositoryHandle): ReadonlyMap<string, string> {
  const { git, refs } = repository.state;
  const tip = refs.get(`refs/heads/${LEDGER_BRANCH}`);
  const tree = tip === undefined ? undefined : git.commit(tip)?.tree;
  if (tree === undefined) return new Map();
  return new Map(
    [...git.files(tree)].map(([path, { sha }]) => [path, git.blob(sha)?.toString('utf8') ?? '']),
  );
}
