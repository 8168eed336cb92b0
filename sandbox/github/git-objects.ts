import { createHash } from 'node:crypto';
import { Sha } from '../../src/terms/brand.ts';
import type { Instant } from '../../src/terms/instant.ts';

/** 100644 file, 100755 executable, 120000 symbolic link, 160000 submodule, 040000 folder. */
export const FILE_MODES = ['100644', '100755', '120000', '160000'] as const;
export type FileMode = (typeof FILE_MODES)[number];
export type Mode = FileMode | '040000';

export interface TreeEntry {
  readonly mode: Mode;
  readonly name: string;
  readonly sha: Sha;
}

/** A path's content in a flattened tree; folders do not appear. */
export interface FileEntry {
  readonly mode: FileMode;
  readonly sha: Sha;
}

/** What git writes as author or committer, always in UTC. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  readonly at: Instant;
}

export interface Commit {
  readonly tree: Sha;
  readonly parents: readonly Sha[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
  /** GitHub signs what it commits itself (web-flow); the sandbox's signature is a marker, no real one. */
  readonly signedByGitHub: boolean;
}

export type GitObject =
  | { readonly type: 'blob'; readonly bytes: Buffer }
  | { readonly type: 'tree'; readonly entries: readonly TreeEntry[] }
  | { readonly type: 'commit'; readonly commit: Commit };

export const typeOfMode = (mode: Mode): 'blob' | 'tree' | 'commit' =>
  mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob';

/**
 * Git's object store, with the ids that git itself computes (`git hash-object`): whoever compares an id with bytes
 * finds what they would find at GitHub. A fork shares the store of its parent, as at GitHub.
 */
export class GitObjects {
  readonly #objects = new Map<string, GitObject>();

  get(sha: string): GitObject | undefined {
    return this.#objects.get(sha);
  }

  commit(sha: string): Commit | undefined {
    const object = this.#objects.get(sha);
    return object?.type === 'commit' ? object.commit : undefined;
  }

  blob(sha: string): Buffer | undefined {
    const object = this.#objects.get(sha);
    return object?.type === 'blob' ? object.bytes : undefined;
  }

  tree(sha: string): readonly TreeEntry[] | undefined {
    const object = this.#objects.get(sha);
    return object?.type === 'tree' ? object.entries : undefined;
  }

  writeBlob(content: string | Uint8Array): Sha {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content);
    return this.#write(bytes, { type: 'blob', bytes });
  }

  writeTree(entries: readonly TreeEntry[]): Sha {
    const sorted = [...entries].sort((a, b) => Buffer.compare(sortKey(a), sortKey(b)));
    const parts = sorted.flatMap(({ mode, name, sha }) => [
      // Git writes a folder's mode without the leading zero.
      Buffer.from(`${mode.replace(/^0/, '')} ${name}\0`),
      Buffer.from(sha, 'hex'),
    ]);
    return this.#write(Buffer.concat(parts), { type: 'tree', entries: sorted });
  }

  writeCommit(commit: Commit): Sha {
    const lines = [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${signatureLine(commit.author)}`,
      `committer ${signatureLine(commit.committer)}`,
      ...(commit.signedByGitHub ? [`gpgsig ${SIGNATURE.replaceAll('\n', '\n ')}`] : []),
      '',
      commit.message,
    ];
    return this.#write(Buffer.from(lines.join('\n')), { type: 'commit', commit });
  }

  /** Every file below a tree, by path, in git's order. */
  files(tree: Sha, prefix = ''): Map<string, FileEntry> {
    const found = new Map<string, FileEntry>();
    for (const { mode, name, sha } of this.tree(tree) ?? []) {
      if (mode === '040000')
        for (const [path, file] of this.files(sha, `${prefix}${name}/`)) found.set(path, file);
      else found.set(prefix + name, { mode, sha });
    }
    return found;
  }

  /** The inverse of `files`: writes all the folders. */
  writeFiles(files: ReadonlyMap<string, FileEntry>): Sha {
    const entries: TreeEntry[] = [];
    const folders = new Map<string, Map<string, FileEntry>>();
    for (const [path, file] of files) {
      const slash = path.indexOf('/');
      if (slash < 0) entries.push({ ...file, name: path });
      else {
        const folder = path.slice(0, slash);
        const inside = folders.get(folder) ?? new Map<string, FileEntry>();
        folders.set(folder, inside.set(path.slice(slash + 1), file));
      }
    }
    for (const [name, inside] of folders)
      entries.push({ mode: '040000', name, sha: this.writeFiles(inside) });
    return this.writeTree(entries);
  }

  /** What is at a path of a tree; the tree itself for the empty path. */
  entryAt(tree: Sha, path: string): { readonly mode: Mode; readonly sha: Sha } | undefined {
    let at: { readonly mode: Mode; readonly sha: Sha } = { mode: '040000', sha: tree };
    for (const name of path.split('/').filter((part) => part !== '')) {
      if (at.mode !== '040000') return undefined;
      const entry = this.tree(at.sha)?.find((each) => each.name === name);
      if (!entry) return undefined;
      at = entry;
    }
    return at;
  }

  #write(body: Buffer, object: GitObject): Sha {
    const header = Buffer.from(`${object.type} ${body.length}\0`);
    const sha = Sha.of(createHash('sha1').update(header).update(body).digest('hex'));
    this.#objects.set(sha, object);
    return sha;
  }
}

/** Marks a commit that GitHub made itself; carries no key, and proves as much as any other header. */
export const SIGNATURE = '-----BEGIN PGP SIGNATURE-----\n\nc2FuZGJveA==\n-----END PGP SIGNATURE-----';

const signatureLine = ({ name, email, at }: Signature): string => `${name} <${email}> ${at} +0000`;

/** Git sorts a folder as if its name ended in a slash. */
const sortKey = ({ mode, name }: TreeEntry): Buffer => Buffer.from(mode === '040000' ? `${name}/` : name);
