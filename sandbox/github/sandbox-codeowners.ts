import type { Sha, UserId } from '../../src/terms/brand.ts';
import { atLeast, type Repository } from './github-model.ts';
import type { World } from './world.ts';

/**
 * GitHub's CODEOWNERS, as far as the stand-in itself needs it: to ask owners for review, and to hold a merge until an
 * owner approved. Written from "About code owners"
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * and independent of the product's own reading of the file, so that the two can be compared.
 */
export interface OwnerLine {
  readonly line: number;
  readonly pattern: string;
  readonly owners: readonly string[];
}

export interface OwnersError {
  readonly line: number;
  readonly column: number;
  readonly kind: string;
  readonly source: string;
  readonly suggestion: string | null;
  readonly message: string;
  readonly path: string;
}

/** "GitHub will search for them in that order and use the first one it finds." */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** "CODEOWNERS files must be under 3 MB in size." */
const LARGEST = 3 * 1024 * 1024;

export function ownersFile(
  repository: Repository,
  commit: Sha,
): { readonly path: string; readonly text: string } | undefined {
  const tree = repository.git.commit(commit)?.tree;
  if (!tree) return undefined;
  for (const path of PLACES) {
    const entry = repository.git.entryAt(tree, path);
    const bytes = entry && repository.git.blob(entry.sha);
    if (bytes) return bytes.length < LARGEST ? { path, text: bytes.toString('utf8') } : undefined;
  }
  return undefined;
}

const OWNER = /^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+)$/;

/** Lines with a syntax error are left out: "If any line in your CODEOWNERS file contains invalid syntax, that line will be skipped." */
export function readOwners(text: string, path = 'CODEOWNERS'): { lines: OwnerLine[]; errors: OwnersError[] } {
  const lines: OwnerLine[] = [];
  const errors: OwnersError[] = [];
  text.split(/\r?\n/).forEach((source, index) => {
    const words = withoutComment(source).match(/(?:\\ |\S)+/g) ?? [];
    const [pattern, ...owners] = words;
    if (pattern === undefined) return;
    const fail = (kind: string, word: string, suggestion: string | null): void => {
      const column = source.indexOf(word) + 1;
      const message = `${kind} on line ${index + 1}: ${suggestion ?? ''}\n\n  ${source}\n  ${' '.repeat(column - 1)}^`;
      errors.push({ line: index + 1, column, kind, source, suggestion, message, path });
    };
    if (/^!|[[\]]|^\\#/.test(pattern)) {
      fail('Invalid pattern', pattern, 'Make sure the pattern uses no `!`, `[ ]` or escaped `#`');
      return;
    }
    const wrong = owners.find((owner) => !OWNER.test(owner));
    if (wrong !== undefined) {
      fail('Invalid owner', wrong, null);
      return;
    }
    lines.push({ line: index + 1, pattern, owners });
  });
  return { lines, errors };
}

/** A `#` begins a comment at the start of a line or after white space. */
function withoutComment(source: string): string {
  const at = /(?:^|\s)#/.exec(source);
  return at ? source.slice(0, at.index) : source;
}

/** "The last matching pattern takes the most precedence." */
export function ownersOf(lines: readonly OwnerLine[], path: string): readonly string[] {
  return lines.findLast(({ pattern }) => matches(pattern, path))?.owners ?? [];
}

/** The file's patterns are gitignore's without `!` and `[ ]`; a path is matched in time linear in its length. */
function matches(pattern: string, path: string): boolean {
  const folder = pattern.endsWith('/');
  const anchored = pattern.replace(/\/$/, '').includes('/');
  const parts = pattern
    .replaceAll('\\ ', ' ')
    .split('/')
    .filter((part) => part !== '');
  const from = anchored ? parts : ['**', ...parts];
  const names = path.split('/');
  // `docs/*` owns the files in docs and not those below: a final `*` alone does not match folders.
  const below = parts.at(-1) !== '*' || !anchored;
  const reach = new Set([0]);
  for (const [index, name] of names.entries()) {
    const next = new Set<number>();
    for (let at of reach) {
      while (from[at] === '**') {
        next.add(at);
        at += 1;
      }
      const part = from[at];
      if (part !== undefined && matchesName(part, name)) next.add(at + 1);
    }
    reach.clear();
    for (const at of next) reach.add(at);
    const last = index === names.length - 1;
    if (reach.has(from.length)) {
      if (last) return !folder;
      if (below) return true;
    }
    if (last && from.at(-1) === '**' && reach.has(from.length - 1)) return true;
  }
  return false;
}

function matchesName(part: string, name: string): boolean {
  let [p, n, star, mark] = [0, 0, -1, 0];
  while (n < name.length) {
    if (part[p] === '*') {
      star = p;
      p += 1;
      mark = n;
    } else if (p < part.length && (part[p] === '?' || part[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      mark += 1;
      n = mark;
    } else return false;
  }
  while (part[p] === '*') p += 1;
  return p === part.length;
}

/**
 * Who an owner's name stands for in this repository. "The people you choose as code owners must have write
 * permissions for the repository", teams as well, and visible.
 */
export function peopleOf(world: World, repository: Repository, owner: string): ReadonlySet<UserId> {
  const name = owner.replace(/^@/, '');
  const slash = owner.startsWith('@') ? name.indexOf('/') : -1;
  if (slash > 0) {
    const team = world.team(name.slice(0, slash), name.slice(slash + 1));
    const role = team && repository.teams.get(team.id);
    return new Set(team && role && atLeast(role, 'write') ? team.members.keys() : []);
  }
  const account = owner.startsWith('@')
    ? world.find(name)
    : [...world.accounts.values()].find((each) => each.email.toLowerCase() === owner.toLowerCase());
  return new Set(
    account?.type === 'User' && atLeast(world.role(repository, account.id), 'write') ? [account.id] : [],
  );
}
