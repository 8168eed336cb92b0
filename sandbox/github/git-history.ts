import type { Sha } from '../../src/terms/brand.ts';
import type { FileEntry, FileMode, GitObjects } from './git-objects.ts';

/** Every commit reachable from `tips`, those in `without` and their ancestors left out; newest first. */
export function reachable(git: GitObjects, tips: readonly Sha[], without: readonly Sha[] = []): Sha[] {
  const hidden = without.length > 0 ? new Set(reachable(git, without)) : new Set<Sha>();
  const seen = new Set<Sha>();
  // Children before parents, by date where neither descends from the other: what `git log --date-order` shows.
  const children = new Map<Sha, number>();
  const stack = [...tips];
  for (let sha = stack.pop(); sha !== undefined; sha = stack.pop()) {
    const commit = git.commit(sha);
    if (!commit || hidden.has(sha) || seen.has(sha)) continue;
    seen.add(sha);
    for (const parent of commit.parents) {
      children.set(parent, (children.get(parent) ?? 0) + 1);
      stack.push(parent);
    }
  }
  const ready = [...seen].filter((sha) => !children.has(sha));
  const ordered: Sha[] = [];
  const date = (sha: Sha): number => git.commit(sha)?.committer.at ?? 0;
  while (ready.length > 0) {
    let newest = 0;
    ready.forEach((sha, i) => {
      if (date(sha) > date(ready[newest] ?? sha)) newest = i;
    });
    const [sha] = ready.splice(newest, 1);
    if (sha === undefined) break;
    ordered.push(sha);
    for (const parent of git.commit(sha)?.parents ?? []) {
      const left = (children.get(parent) ?? 0) - 1;
      children.set(parent, left);
      if (left === 0 && seen.has(parent)) ready.push(parent);
    }
  }
  return ordered;
}

export const isAncestor = (git: GitObjects, ancestor: Sha, of: Sha): boolean =>
  reachable(git, [of]).includes(ancestor);

/** The newest commit that both descend from; `undefined` for unrelated histories. */
export function mergeBase(git: GitObjects, a: Sha, b: Sha): Sha | undefined {
  const common = new Set(reachable(git, [a]));
  return reachable(git, [b]).find((sha) => common.has(sha));
}

export interface FileChange {
  readonly path: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly previousPath?: string;
  /** Of the file's new content; of the old one when it was removed. */
  readonly sha: Sha;
  readonly additions: number;
  readonly deletions: number;
  readonly patch?: string;
}

/**
 * What differs between two trees (an absent one is empty), by path. A removed and an added file of the same content
 * are a rename, as GitHub shows them; `changed` is a new mode with the same content.
 */
export function diffTrees(git: GitObjects, before: Sha | undefined, after: Sha | undefined): FileChange[] {
  const old = before ? git.files(before) : new Map<string, FileEntry>();
  const now = after ? git.files(after) : new Map<string, FileEntry>();
  const removed = new Map([...old].filter(([path]) => !now.has(path)));
  const changes: FileChange[] = [];
  for (const [path, file] of now) {
    const was = old.get(path);
    if (was?.sha === file.sha && was.mode === file.mode) continue;
    if (was) {
      const status = was.sha === file.sha ? 'changed' : 'modified';
      changes.push({ path, status, sha: file.sha, ...lineCounts(git, was.sha, file.sha) });
      continue;
    }
    const source = [...removed].find(([, gone]) => gone.sha === file.sha);
    if (source) {
      removed.delete(source[0]);
      changes.push({
        path,
        status: 'renamed',
        previousPath: source[0],
        sha: file.sha,
        additions: 0,
        deletions: 0,
      });
    } else changes.push({ path, status: 'added', sha: file.sha, ...lineCounts(git, undefined, file.sha) });
  }
  for (const [path, { sha }] of removed)
    changes.push({ path, status: 'removed', sha, ...lineCounts(git, sha, undefined) });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A patch of one hunk: all lines between the first and the last that differ. Readers need the text, not the minimum. */
function lineCounts(
  git: GitObjects,
  before: Sha | undefined,
  after: Sha | undefined,
): { additions: number; deletions: number; patch?: string } {
  const lines = (sha: Sha | undefined): string[] | undefined => {
    if (sha === undefined) return [];
    const bytes = git.blob(sha);
    if (!bytes || bytes.includes(0)) return undefined;
    const text = bytes.toString('utf8');
    return text === '' ? [] : text.replace(/\n$/, '').split('\n');
  };
  const [old, now] = [lines(before), lines(after)];
  if (!old || !now) return { additions: 0, deletions: 0 };
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < now.length - head &&
    old[old.length - 1 - tail] === now[now.length - 1 - tail]
  )
    tail += 1;
  const gone = old.slice(head, old.length - tail);
  const come = now.slice(head, now.length - tail);
  const from = (count: number): number => (count === 0 ? head : head + 1);
  const hunk = `@@ -${from(gone.length)},${gone.length} +${from(come.length)},${come.length} @@`;
  const patch = [hunk, ...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)].join('\n');
  return { additions: come.length, deletions: gone.length, patch };
}

/** Three-way merge, whole files. `undefined`: both sides changed a file differently, a conflict. */
export function mergeTrees(git: GitObjects, base: Sha | undefined, ours: Sha, theirs: Sha): Sha | undefined {
  const from = base ? git.files(base) : new Map<string, FileEntry>();
  const [left, right] = [git.files(ours), git.files(theirs)];
  const merged = new Map<string, FileEntry>();
  const same = (a: FileEntry | undefined, b: FileEntry | undefined): boolean =>
    a?.sha === b?.sha && a?.mode === b?.mode;
  for (const path of new Set([...from.keys(), ...left.keys(), ...right.keys()])) {
    const [was, mine, yours] = [from.get(path), left.get(path), right.get(path)];
    if (!same(mine, was) && !same(yours, was) && !same(mine, yours)) return undefined;
    const kept = same(mine, was) ? yours : mine;
    if (kept) merged.set(path, kept);
  }
  return git.writeFiles(merged);
}

/** A change to write: new content (a regular file unless said otherwise), or `null` to delete the path. */
export type Write = string | Uint8Array | { readonly mode: FileMode; readonly content: string } | null;

/** Writes a tree that is `tree` with changes. The content of a submodule is the id of its commit. */
export function writeOnto(
  git: GitObjects,
  tree: Sha | undefined,
  writes: Readonly<Record<string, Write>>,
): Sha {
  const files = tree ? git.files(tree) : new Map<string, FileEntry>();
  for (const [path, write] of Object.entries(writes)) {
    if (write === null) files.delete(path);
    else if (typeof write === 'object' && 'mode' in write) {
      const sha = write.mode === '160000' ? (write.content as Sha) : git.writeBlob(write.content);
      files.set(path, { mode: write.mode, sha });
    } else files.set(path, { mode: files.get(path)?.mode ?? '100644', sha: git.writeBlob(write) });
  }
  return git.writeFiles(files);
}

/**
 * The commits that changed a path, newest first, as `git log -- path` shows them: a merge that took the path over
 * unchanged from one side is left out, and only that side is followed.
 */
export function pathHistory(git: GitObjects, tip: Sha, path: string): Sha[] {
  const at = (sha: Sha): string | undefined => {
    const commit = git.commit(sha);
    const entry = commit && git.entryAt(commit.tree, path);
    return entry && `${entry.mode} ${entry.sha}`;
  };
  const changed = new Set<Sha>();
  const seen = new Set<Sha>();
  const stack = [tip];
  for (let sha = stack.pop(); sha !== undefined; sha = stack.pop()) {
    const commit = git.commit(sha);
    if (!commit || seen.has(sha)) continue;
    seen.add(sha);
    const here = at(sha);
    const same = commit.parents.find((parent) => at(parent) === here);
    if (same !== undefined) stack.push(same);
    else {
      if (commit.parents.length > 0 || here !== undefined) changed.add(sha);
      stack.push(...commit.parents);
    }
  }
  return reachable(git, [tip]).filter((sha) => changed.has(sha));
}
