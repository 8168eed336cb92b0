import * as z from 'zod';
import { Sha } from '../../../src/terms/brand.ts';
import { instantOfMillis } from '../../../src/terms/instant.ts';
import { FILE_MODES, typeOfMode, type FileEntry, type Mode, type TreeEntry } from '../git-objects.ts';
import type { Repository } from '../github-model.ts';
import { moveRef, signatureOf, resolveCommit, webFlow } from '../refs.ts';
import { notFound, Refusal, unprocessable } from '../refusal.ts';
import { gitCommit } from '../views/commit.ts';
import { nodeId, repositoryUrl, type Json, type View } from '../views/view.ts';
import { actorOf } from './issue-endpoints.ts';
import {
  created,
  NO_CONTENT,
  ok,
  param,
  repo,
  sent,
  type RepositoryCall,
  type Reply,
  type Route,
} from './route.ts';

const NewRef = z.object({ ref: z.string(), sha: z.string() });
const RefChange = z.object({ sha: z.string(), force: z.boolean().default(false) });
const NewBlob = z.object({ content: z.string(), encoding: z.enum(['utf-8', 'base64']).default('utf-8') });
const NewTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum([...FILE_MODES, '040000']).default('100644'),
      type: z.string().optional(),
      sha: z.string().nullish(),
      content: z.string().optional(),
    }),
  ),
});
const Person = z.object({ name: z.string(), email: z.string(), date: z.string().optional() });
const NewCommit = z.object({
  message: z.string(),
  tree: z.string(),
  parents: z.array(z.string()).default([]),
  author: Person.optional(),
  committer: Person.optional(),
});

export function refView(view: View, repository: Repository, ref: string, sha: Sha): Json {
  const url = repositoryUrl(view, repository);
  return {
    ref,
    node_id: nodeId('REF', `${repository.id}:${ref}`),
    url: `${url}/git/${ref}`,
    object: { sha, type: 'commit', url: `${url}/git/commits/${sha}` },
  };
}

/** Writing to an empty repository, or naming an object that is not there. */
function objectOf(repository: Repository, sha: string): Sha {
  if (!repository.git.get(sha)) throw unprocessable('Object does not exist');
  return sha as Sha;
}

function createRef(call: RepositoryCall): Reply {
  const { ref, sha } = sent(call, NewRef);
  if (!/^refs\/[^/]+\/.+/.test(ref) || /\.\.|[\s~^:?*[\\]|\/$|\.lock$/.test(ref))
    throw unprocessable("Reference name must start with 'refs/' and contain at least two slashes.");
  const target = objectOf(call.repository, sha);
  if (call.repository.refs.has(ref)) throw unprocessable('Reference already exists');
  moveRef(call.world, call.repository, { ref, to: target, actor: actorOf(call) });
  return created(refView(call, call.repository, ref, target));
}

function updateRef(call: RepositoryCall): Reply {
  const ref = `refs/${param(call, 'ref')}`;
  const { sha, force } = sent(call, RefChange);
  if (!call.repository.refs.has(ref)) throw unprocessable('Reference does not exist');
  const target = objectOf(call.repository, sha);
  moveRef(call.world, call.repository, { ref, to: target, actor: actorOf(call), force });
  return ok(refView(call, call.repository, ref, target));
}

function deleteRef(call: RepositoryCall): Reply {
  const ref = `refs/${param(call, 'ref')}`;
  if (!call.repository.refs.has(ref)) throw unprocessable('Reference does not exist');
  moveRef(call.world, call.repository, { ref, to: undefined, actor: actorOf(call) });
  return NO_CONTENT;
}

function getRef(call: RepositoryCall): Reply {
  const ref = `refs/${param(call, 'ref')}`;
  const sha = call.repository.refs.get(ref);
  if (!sha) throw notFound();
  return ok(refView(call, call.repository, ref, sha));
}

function matchingRefs(call: RepositoryCall): Reply {
  const prefix = `refs/${param(call, 'ref')}`;
  const found = [...call.repository.refs].filter(([ref]) => ref.startsWith(prefix)).sort();
  return ok(found.map(([ref, sha]) => refView(call, call.repository, ref, sha)));
}

/** "The limit for the tree array is 100,000 entries" https://docs.github.com/en/rest/git/trees#get-a-tree */
const MOST_ENTRIES = 100_000;

function getTree(call: RepositoryCall): Reply {
  const { repository } = call;
  const name = param(call, 'ref');
  const commit = resolveCommit(repository, name);
  const root = commit ? repository.git.commit(commit)?.tree : Sha.is(name) ? name : undefined;
  const entries = root && repository.git.tree(root);
  if (!root || !entries) throw notFound();
  const url = repositoryUrl(call, repository);
  // "Setting this parameter to any of those values, such as 0, 1, "true" or "false", enables recursion."
  const recursive = call.query.has('recursive');
  const rows: Json[] = [];
  const walk = (list: readonly TreeEntry[], prefix: string): void => {
    for (const { mode, name: leaf, sha } of list) {
      const type = typeOfMode(mode);
      rows.push({
        path: prefix + leaf,
        mode,
        type,
        sha,
        ...(type === 'blob' && { size: repository.git.blob(sha)?.length ?? 0 }),
        ...(type !== 'commit' && { url: `${url}/git/${type}s/${sha}` }),
      });
      if (recursive && type === 'tree') walk(repository.git.tree(sha) ?? [], `${prefix}${leaf}/`);
    }
  };
  walk(entries, '');
  const most = repository.truncateTrees && recursive ? Math.floor(rows.length / 2) : MOST_ENTRIES;
  return ok({
    sha: root,
    url: `${url}/git/trees/${root}`,
    tree: rows.slice(0, most),
    truncated: rows.length > most,
  });
}

function getBlob(call: RepositoryCall): Reply {
  const sha = param(call, 'file_sha');
  const bytes = call.repository.git.blob(sha);
  if (!bytes) throw notFound();
  return ok({
    sha,
    node_id: nodeId('B', `${call.repository.id}:${sha}`),
    size: bytes.length,
    url: `${repositoryUrl(call, call.repository)}/git/blobs/${sha}`,
    content: wrapped(bytes),
    encoding: 'base64',
  });
}

/** GitHub breaks Base64 after 60 characters; a reader that expects one line is wrong. */
export const wrapped = (bytes: Buffer): string => bytes.toString('base64').replace(/.{1,60}/g, '$&\n');

function createTree(call: RepositoryCall): Reply {
  const { repository } = call;
  const { base_tree, tree } = sent(call, NewTree);
  if (tree.length === 0) throw unprocessable('Invalid tree info');
  const base = base_tree === undefined ? undefined : treeOf(repository, base_tree);
  const files = base ? repository.git.files(base) : new Map<string, FileEntry>();
  for (const entry of tree) put(repository, files, entry);
  const sha = repository.git.writeFiles(files);
  const url = `${repositoryUrl(call, repository)}/git`;
  return created({
    sha,
    url: `${url}/trees/${sha}`,
    tree: (repository.git.tree(sha) ?? []).map((each) => ({
      path: each.name,
      mode: each.mode,
      type: typeOfMode(each.mode),
      sha: each.sha,
      ...(each.mode !== '160000' && { url: `${url}/${typeOfMode(each.mode)}s/${each.sha}` }),
    })),
    truncated: false,
  });
}

function treeOf(repository: Repository, sha: string): Sha {
  const found = repository.git.commit(sha)?.tree ?? (repository.git.tree(sha) ? (sha as Sha) : undefined);
  if (!found) throw unprocessable(`base_tree ${sha} is not a tree`);
  return found;
}

function put(
  repository: Repository,
  files: Map<string, FileEntry>,
  entry: { path: string; mode: Mode; sha?: string | null | undefined; content?: string | undefined },
): void {
  const { path, mode } = entry;
  if (path === '' || path.split('/').some((part) => ['', '.', '..', '.git'].includes(part.toLowerCase())))
    throw unprocessable(`tree.path contains a malformed path component: ${path}`);
  if (entry.sha === null) {
    files.delete(path);
    return;
  }
  // A file takes the place of a folder, and a folder that of a file.
  for (const other of [...files.keys()])
    if (other.startsWith(`${path}/`) || path.startsWith(`${other}/`)) files.delete(other);
  if (mode === '040000') {
    const tree = entry.sha === undefined ? undefined : repository.git.tree(entry.sha) && (entry.sha as Sha);
    if (!tree) throw unprocessable(`tree.sha ${entry.sha ?? ''} is not a valid tree`);
    for (const [below, file] of repository.git.files(tree)) files.set(`${path}/${below}`, file);
    return;
  }
  // A submodule's commit is somewhere else.
  const sha = entry.sha ?? repository.git.writeBlob(entry.content ?? '');
  if (mode !== '160000' && !repository.git.blob(sha))
    throw unprocessable(`tree.sha ${sha} is not a valid blob`);
  files.set(path, { mode, sha: sha as Sha });
}

function createCommit(call: RepositoryCall): Reply {
  const { repository, world } = call;
  const given = sent(call, NewCommit);
  if (!repository.git.tree(given.tree)) throw unprocessable('Tree SHA does not exist');
  for (const parent of given.parents)
    if (!repository.git.commit(parent))
      throw unprocessable('Parent SHA does not exist or is not a commit object');
  const actor = actorOf(call);
  const self = signatureOf(world, actor);
  const read = (who: z.infer<typeof Person> | undefined, otherwise: typeof self): typeof self =>
    who
      ? {
          name: who.name,
          email: who.email,
          at: who.date === undefined ? world.now() : instantOfMillis(Date.parse(who.date)),
        }
      : otherwise;
  const author = read(given.author, self);
  // "Signature verification for bots": GitHub signs a bot's commit that names neither author nor committer.
  // https://docs.github.com/en/authentication/managing-commit-signature-verification/about-commit-signature-verification
  const signed = world.account(actor).type === 'Bot' && !given.author && !given.committer;
  const sha = repository.git.writeCommit({
    tree: given.tree as Sha,
    parents: given.parents as Sha[],
    author,
    committer: signed ? webFlow(world) : read(given.committer, author),
    message: given.message,
    signedByGitHub: signed,
  });
  return created(gitCommit(call, repository, sha));
}

export const gitRoutes: readonly Route[] = [
  repo('GET', '/git/matching-refs/{ref}', ['contents', 'read'], matchingRefs),
  repo('GET', '/git/ref/{ref}', ['contents', 'read'], getRef),
  repo('POST', '/git/refs', ['contents', 'write'], createRef),
  repo('PATCH', '/git/refs/{ref}', ['contents', 'write'], updateRef),
  repo('DELETE', '/git/refs/{ref}', ['contents', 'write'], deleteRef),
  repo('GET', '/git/commits/{commit_sha}', ['contents', 'read'], (call) => {
    const sha = param(call, 'commit_sha');
    if (!call.repository.git.commit(sha)) throw notFound();
    return ok(gitCommit(call, call.repository, sha as Sha));
  }),
  repo('POST', '/git/commits', ['contents', 'write'], createCommit),
  repo('GET', '/git/trees/{tree_sha}', ['contents', 'read'], (call) =>
    getTree({ ...call, params: { ...call.params, ref: param(call, 'tree_sha') } }),
  ),
  repo('POST', '/git/trees', ['contents', 'write'], createTree),
  repo('GET', '/git/blobs/{file_sha}', ['contents', 'read'], getBlob),
  repo('POST', '/git/blobs', ['contents', 'write'], (call) => {
    const { content, encoding } = sent(call, NewBlob);
    const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
    // "blobs up to 100 megabytes"
    if (bytes.length > 100 * 1024 * 1024) throw new Refusal(422, 'Blob is too large');
    const sha = call.repository.git.writeBlob(bytes);
    return created({ sha, url: `${repositoryUrl(call, call.repository)}/git/blobs/${sha}` });
  }),
];
