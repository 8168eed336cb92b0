import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Sha } from '../../src/terms/brand.ts';
import {
  diffTrees,
  isAncestor,
  mergeBase,
  mergeTrees,
  pathHistory,
  reachable,
  writeOnto,
  type Write,
} from '../../sandbox/github/git-history.ts';
import { GitObjects, type Commit } from '../../sandbox/github/git-objects.ts';
import type { Instant } from '../../src/terms/instant.ts';

const by = (name: string, at: number) => ({
  name,
  email: `${name.toLowerCase().charAt(0)}@example.com`,
  at: at as Instant,
});

/** A small repository: commits are written by name, one second apart. */
function history() {
  const git = new GitObjects();
  let second = 1_795_377_600;
  const commit = (parents: readonly Sha[], writes: Readonly<Record<string, Write>>): Sha => {
    const [first] = parents;
    const tree = writeOnto(git, first && git.commit(first)?.tree, writes);
    second += 1;
    const who = by('Alice', second);
    const made: Commit = {
      tree,
      parents,
      author: who,
      committer: who,
      message: 'm\n',
      signedByGitHub: false,
    };
    return git.writeCommit(made);
  };
  return { git, commit };
}

describe('object ids are those that git computes', () => {
  // Made with git 2: `git hash-object`, `git commit` with the dates fixed, `git ls-tree`.
  test('of blobs and the empty tree', () => {
    const git = new GitObjects();
    expect(git.writeBlob('')).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(git.writeBlob('hello world\n')).toBe('3b18e512dba79e4c8300dd08aeb37f8e728b8dad');
    expect(git.writeTree([])).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  test('of a tree with every kind of entry, in the order of git, and of a commit', () => {
    const git = new GitObjects();
    const tree = writeOnto(git, undefined, {
      run: { mode: '100755', content: '#!' },
      'b/y': 'y',
      link: { mode: '120000', content: 'a.txt' },
      'a/x': 'x',
      'a.txt': 'hi\n',
    });
    expect(tree).toBe('0c743ceae00bf79ccd80d3ee3509f941fa16b7fd');
    expect(git.tree(tree)?.map(({ name }) => name)).toEqual(['a.txt', 'a', 'b', 'link', 'run']);
    const commit = git.writeCommit({
      tree,
      parents: [],
      author: by('Alice', 1_795_377_600),
      committer: by('Bob', 1_795_377_601),
      message: 'First\n',
      signedByGitHub: false,
    });
    expect(commit).toBe('c8bd1b5bb40a780c3de45e4a4cb54253223d8e87');
  });

  test('any set of files survives being written and read', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}$/);
    const paths = fc.dictionary(
      fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.f`),
      fc.string(),
    );
    fc.assert(
      fc.property(paths, (files) => {
        const git = new GitObjects();
        const tree = writeOnto(git, undefined, files);
        const read = Object.fromEntries(
          [...git.files(tree)].map(([path, { sha }]) => [path, git.blob(sha)?.toString('utf8')]),
        );
        expect(read).toEqual(files);
      }),
    );
  });
});

describe('history', () => {
  const { git, commit } = history();
  const root = commit([], { a: '1\n', b: '1\n' });
  const left = commit([root], { a: '2\n' });
  const right = commit([root], { b: '2\n' });
  const merge = git.writeCommit({
    ...(git.commit(right) as Commit),
    tree: mergeTrees(
      git,
      git.commit(root)?.tree,
      git.commit(left)?.tree as Sha,
      git.commit(right)?.tree as Sha,
    ) as Sha,
    parents: [left, right],
  });

  test('reachable, without, ancestors and merge base', () => {
    expect(reachable(git, [merge])).toHaveLength(4);
    expect(reachable(git, [merge]).at(0)).toBe(merge);
    expect(reachable(git, [merge]).at(-1)).toBe(root);
    expect(reachable(git, [merge], [left])).toEqual([merge, right]);
    expect(isAncestor(git, root, merge)).toBe(true);
    expect(isAncestor(git, left, right)).toBe(false);
    expect(mergeBase(git, left, right)).toBe(root);
  });

  test('a merge brings both sides together; two changes of one file conflict', () => {
    const tree = git.commit(merge)?.tree as Sha;
    expect(git.blob(git.entryAt(tree, 'a')?.sha ?? '')?.toString()).toBe('2\n');
    expect(git.blob(git.entryAt(tree, 'b')?.sha ?? '')?.toString()).toBe('2\n');
    const other = commit([root], { a: '3\n' });
    const trees = [root, left, other].map((sha) => git.commit(sha)?.tree as Sha);
    expect(mergeTrees(git, trees[0], trees[1] as Sha, trees[2] as Sha)).toBeUndefined();
  });

  test('the history of a path leaves out the merge and the other side', () => {
    expect(pathHistory(git, merge, 'a')).toEqual([left, root]);
    expect(pathHistory(git, merge, 'b')).toEqual([right, root]);
  });

  test('differences: added, removed, modified, renamed, a changed mode', () => {
    const before = writeOnto(git, undefined, {
      keep: 'k',
      gone: 'g',
      old: 'same',
      edit: '1\n2\n3\n',
      mode: 'm',
    });
    const after = writeOnto(git, before, {
      ...{ gone: null, old: null, new: 'same', edit: '1\nx\n3\n', add: 'one\ntwo\n' },
      mode: { mode: '100755', content: 'm' },
    });
    expect(
      diffTrees(git, before, after).map(({ path, status, previousPath, additions, deletions }) => [
        path,
        status,
        previousPath,
        additions,
        deletions,
      ]),
    ).toEqual([
      ['add', 'added', undefined, 2, 0],
      ['edit', 'modified', undefined, 1, 1],
      ['gone', 'removed', undefined, 0, 1],
      ['mode', 'changed', undefined, 0, 0],
      ['new', 'renamed', 'old', 0, 0],
    ]);
    expect(diffTrees(git, before, after).find(({ path }) => path === 'edit')?.patch).toBe(
      '@@ -2,1 +2,1 @@\n-2\n+x',
    );
  });
});
