import * as z from 'zod';
import type { Access } from '../access.ts';
import type { Permission, Repository, Role } from '../github-model.ts';
import { Refusal } from '../refusal.ts';
import type { Json, View } from '../views/view.ts';

/** One call of the REST API, resolved: who, which repository, what was sent. */
export interface RestCall extends View {
  readonly access: Access;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The JSON that was sent; `undefined` when nothing was. */
  readonly body: unknown;
  /** Full address of this call, for the `Link` header. */
  readonly url: URL;
}

/** A call under `/repos/{owner}/{repo}`, once the caller may see that repository. */
export interface RepositoryCall extends RestCall {
  readonly repository: Repository;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

interface Common {
  readonly method: Method;
  /** As GitHub's OpenAPI description writes it: `/repos/{owner}/{repo}/issues/{issue_number}`. */
  readonly path: string;
}

export type Route =
  | (Common & {
      readonly scope: 'repository';
      /** What a job's or an App's token needs. */
      readonly needs: readonly [Permission, 'read' | 'write'];
      /** What a person needs; `read` for a GET and `write` for all else when left out. */
      readonly role?: Role;
      readonly handle: (call: RepositoryCall) => Reply;
    })
  | (Common & { readonly scope: 'global'; readonly handle: (call: RestCall) => Reply });

type Options = { readonly role?: Role };

/** A table of routes reads `repo('GET', '/issues', ['issues', 'read'], handle)`. */
export const repo = (
  method: Method,
  path: string,
  needs: readonly [Permission, 'read' | 'write'],
  handle: (call: RepositoryCall) => Reply,
  options: Options = {},
): Route => ({
  scope: 'repository',
  method,
  path: `/repos/{owner}/{repo}${path}`,
  needs,
  handle,
  ...options,
});

export const global = (method: Method, path: string, handle: (call: RestCall) => Reply): Route => ({
  scope: 'global',
  method,
  path,
  handle,
});

export const ok = (body: unknown): Reply => ({ status: 200, body });
export const created = (body: unknown): Reply => ({ status: 201, body });
export const NO_CONTENT: Reply = { status: 204 };

/** Parameters that may hold slashes; a path may be empty as well. Routes are tried in order: longer paths first. */
const WITH_SLASHES = new Set(['ref', 'branch', 'basehead']);

export interface Matcher {
  readonly route: Route;
  match(path: string): Readonly<Record<string, string>> | undefined;
}

export function matcher(route: Route): Matcher {
  const names: string[] = [];
  // A template holds no signs of a pattern but its own braces.
  const pattern = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    names.push(name);
    return name === 'path' ? '(.*)' : WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)';
  });
  const regex = new RegExp(`^${pattern}$`);
  return {
    route,
    match(path) {
      const found = regex.exec(path);
      if (!found) return undefined;
      return Object.fromEntries(names.map((name, i) => [name, decode(found[i + 1] ?? '')]));
    },
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new Refusal(400, 'Bad Request');
  }
}

/** Reads what was sent. @throws Refusal 422 that says what does not fit. Unknown keys are ignored, as at GitHub. */
export function sent<T>(call: RestCall, schema: z.ZodType<T>): T {
  const read = schema.safeParse(call.body ?? {});
  if (read.success) return read.data;
  const problems = read.error.issues.map(
    (issue) => `${issue.path.length > 0 ? `For '${issue.path.join('/')}', ` : ''}${issue.message}`,
  );
  throw new Refusal(422, `Invalid request.\n\n${problems.join('\n')}`);
}

const LARGEST_PAGE = 100;

/** The numbers of a page; beyond 100 a page GitHub gives 100. */
export function pageOf(query: URLSearchParams): { readonly page: number; readonly size: number } {
  const number = (name: string, fallback: number): number => {
    const value = Number(query.get(name) ?? fallback);
    return Number.isSafeInteger(value) && value > 0 ? value : fallback;
  };
  return { page: number('page', 1), size: Math.min(number('per_page', 30), LARGEST_PAGE) };
}

/**
 * One page of a list, with the `Link` header that leads to the others.
 * "Using pagination in the REST API" https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paged<T>(
  call: RestCall,
  all: readonly T[],
  show: (item: T) => Json,
  wrap: (items: Json[]) => unknown = (items) => items,
): Reply {
  const { page, size } = pageOf(call.query);
  const items = all.slice((page - 1) * size, page * size);
  return { status: 200, body: wrap(items.map(show)), headers: links(call, all.length, page, size) };
}

export function links(
  call: RestCall,
  total: number,
  page: number,
  size: number,
): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (n: number, rel: string): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(n));
    return `<${url.href}>; rel="${rel}"`;
  };
  const parts = [
    ...(page > 1 ? [to(Math.min(page - 1, last), 'prev')] : []),
    ...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
    ...(page > 1 ? [to(1, 'first')] : []),
  ];
  return parts.length > 0 ? { Link: parts.join(', ') } : {};
}

export const number = (call: RestCall, name: string): number => Number(call.params[name]);
/** A parameter of the route's own path. */
export const param = (call: RestCall, name: string): string => call.params[name] ?? '';
