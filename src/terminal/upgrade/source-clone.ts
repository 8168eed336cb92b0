import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The clone of this product that the program runs from: which commit it is, and what earlier ones shipped. */
export interface SourceClone {
  readonly folder: string;
  /** `undefined`: the folder is no clone, so nobody can say which commit it holds. */
  readonly head: string | undefined;
  /** Tag of a version on that commit, such as `v1.2.3`. */
  readonly tag: string | undefined;
  /** Files that are not as the commit has them, as git lists them. */
  readonly changed: readonly string[];
  /** The commit of a tag or an abbreviation; `undefined`: unknown here. */
  commitOf(ref: string): Promise<string | undefined>;
  /** Whether the first is an ancestor of the second; `undefined`: one of them is not here. */
  isAncestor(first: string, second: string): Promise<boolean | undefined>;
  /** Every text that a file has had up to this version, the newest first; empty where the clone has no whole history. */
  textsOf(path: string): Promise<readonly string[]>;
}

const FULL = /^[0-9a-f]{40}$/;

/** @param folder where `dist/` and `deploy/` of the running program are. Git reads there, and runs nothing of it. */
export async function sourceClone(folder: string): Promise<SourceClone> {
  const git = async (
    ...args: readonly string[]
  ): Promise<{ readonly code: number; readonly out: string }> => {
    try {
      const options = { timeout: 20_000, maxBuffer: 16 * 1024 * 1024 };
      const own = ['-C', folder, '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];
      return { code: 0, out: (await promisify(execFile)('git', [...own, ...args], options)).stdout };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      return { code: typeof code === 'number' ? code : -1, out: '' };
    }
  };
  const commitOf = async (ref: string): Promise<string | undefined> => {
    const { out } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
    return FULL.test(out.trim()) ? out.trim() : undefined;
  };
  const top = (await git('rev-parse', '--show-toplevel')).out.trim();
  // A folder inside of somebody else's repository has the commits of that one.
  const isClone = top !== '' && (await realpath(top)) === (await realpath(folder));
  const head = isClone ? await commitOf('HEAD') : undefined;
  const tags = head === undefined ? '' : (await git('tag', '--points-at', head)).out;
  return {
    folder,
    head,
    tag: tags.split('\n').find((each) => /^v\d+\.\d+\.\d+$/.test(each)),
    changed:
      head === undefined
        ? []
        : (await git('status', '--porcelain', '--untracked-files=no')).out.split('\n').filter(Boolean),
    commitOf: (ref) => (isClone ? commitOf(ref) : Promise.resolve(undefined)),
    isAncestor: async (first, second) => {
      if (!isClone) return undefined;
      const { code } = await git('merge-base', '--is-ancestor', '--end-of-options', first, second);
      return code === 0 ? true : code === 1 ? false : undefined;
    },
    textsOf: async (path) => {
      if (!isClone || (await git('rev-parse', '--is-shallow-repository')).out.trim() !== 'false') return [];
      const { out } = await git('log', '--format=%H', `-${MOST_TEXTS}`, '--', path);
      const texts: string[] = [];
      for (const commit of out.split('\n').filter(Boolean)) {
        const shown = await git('show', '--end-of-options', `${commit}:${path}`);
        if (shown.code === 0) texts.push(shown.out);
      }
      return texts;
    },
  };
}

/** Whose file is older than so many changes of it is asked to compare by hand. */
const MOST_TEXTS = 200;
