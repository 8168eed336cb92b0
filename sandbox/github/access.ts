import type { RepositoryId } from '../../src/terms/brand.ts';
import {
  atLeast,
  type Account,
  type Permission,
  type Permissions,
  type Repository,
  type Role,
} from './github-model.ts';
import { notByIntegration, notFound, Refusal } from './refusal.ts';
import type { World } from './world.ts';

/** What a token was made for, where it is narrower than its owner. */
export interface TokenScope {
  /** A job's token reaches the repository it runs in, and what is public. */
  readonly repository?: RepositoryId;
  /** As `permissions:` in a workflow; what is not named is not given, but for `metadata: read`. */
  readonly permissions?: Permissions;
}

/** Who calls, and how far their token reaches. */
export interface Access {
  /** `undefined`: without a token. */
  readonly actor: Account | undefined;
  readonly scope: TokenScope;
}

/** Tokens are `sandbox:<login>`; those with a scope of their own are `sandbox:<login>#<n>`. */
export class Tokens {
  readonly #scopes = new Map<string, TokenScope>();

  mint(login: string, scope?: TokenScope): string {
    if (!scope) return `sandbox:${login}`;
    const token = `sandbox:${login}#${this.#scopes.size + 1}`;
    this.#scopes.set(token, scope);
    return token;
  }

  /** Reads an `Authorization` header. @throws Refusal 401 for a token that is nobody's. */
  read(world: World, header: string | null | undefined): Access {
    if (header === null || header === undefined || header === '') return { actor: undefined, scope: {} };
    const [scheme = '', value = ''] = header.split(/\s+/, 2);
    const token =
      scheme.toLowerCase() === 'basic'
        ? Buffer.from(value, 'base64')
            .toString()
            .replace(/^[^:]*:/, '')
        : value;
    const login = /^sandbox:([^#]+)(?:#\d+)?$/.exec(token)?.[1];
    const actor = login === undefined ? undefined : world.find(login);
    const known = !token.includes('#') || this.#scopes.has(token);
    if (!actor || !known) throw new Refusal(401, 'Bad credentials');
    return { actor, scope: this.#scopes.get(token) ?? {} };
  }
}

/**
 * Judges a call on a repository.
 * @throws Refusal 404 where the caller may not even know of it, 401 without a token, 403 without the right.
 */
export function checkAccess(
  world: World,
  access: Access,
  repository: Repository,
  needs: readonly [Permission, 'read' | 'write'],
  role: Role,
): void {
  const { actor } = access;
  const writes = needs[1] === 'write';
  if (!actor) {
    if (repository.private) throw notFound();
    if (writes) throw new Refusal(401, 'Requires authentication');
    return;
  }
  if (actor.type === 'Bot') {
    checkPermission(access, repository, needs);
    return;
  }
  const has = world.role(repository, actor.id);
  if (!atLeast(has, 'read')) throw notFound();
  if (!atLeast(has, role))
    throw new Refusal(
      403,
      role === 'admin' ? 'Must have admin rights to Repository.' : 'Must have push access to repository',
    );
}

/** What is not shown to everybody, though the repository is public. */
const OF_ADMINISTRATORS: ReadonlySet<Permission> = new Set(['administration', 'secrets', 'environments']);

/**
 * "Permissions required for GitHub Apps" https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 * What is public can be read with any token.
 */
function checkPermission(
  access: Access,
  repository: Repository,
  [permission, level]: readonly [Permission, 'read' | 'write'],
): void {
  const { scope } = access;
  const elsewhere = scope.repository !== undefined && scope.repository !== repository.id;
  const given = elsewhere ? undefined : permission === 'metadata' ? 'read' : effective(access)[permission];
  if (given === 'write' || (given === 'read' && level === 'read')) return;
  const publicRead = !repository.private && level === 'read' && !OF_ADMINISTRATORS.has(permission);
  if (publicRead) return;
  if (repository.private && elsewhere) throw notFound();
  throw notByIntegration();
}

/** The permissions of a Bot's token: those it was minted with, at most those of its account. */
export function effective({ actor, scope }: Access): Permissions {
  const most = actor?.permissions ?? {};
  if (!scope.permissions) return most;
  return Object.fromEntries(
    Object.entries(scope.permissions).flatMap(([name, level]) => {
      const cap = most[name as Permission];
      return cap === undefined ? [] : [[name, cap === 'read' ? 'read' : level]];
    }),
  );
}
