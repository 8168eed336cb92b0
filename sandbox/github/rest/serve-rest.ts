import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import type { SandboxEnv } from '../../http/server.ts';
import { checkAccess, type Access, type Tokens } from '../access.ts';
import type { RateLimits } from '../rate-limit.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { View } from '../views/view.ts';
import type { World } from '../world.ts';
import { actionRoutes } from './actions-endpoints.ts';
import { commitRoutes } from './commits.ts';
import { gitRoutes } from './git-endpoints.ts';
import { issueRoutes } from './issue-endpoints.ts';
import { labelRoutes } from './label-endpoints.ts';
import { peopleRoutes } from './people-endpoints.ts';
import { pullRoutes } from './pull-endpoints.ts';
import { repositoryRoutes } from './repository-endpoints.ts';
import { settingsRoutes } from './settings-endpoints.ts';
import { global, matcher, ok, type Method, type Reply, type RestCall, type Route } from './route.ts';

/** Answered before any budget is touched; it stands in the table so that the table is complete. */
const LIMITS = global('GET', '/rate_limit', () => ok({}));

/** Every operation of the REST API that the stand-in serves. */
export const ROUTES: readonly Route[] = [
  ...peopleRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...gitRoutes,
  ...commitRoutes,
  ...pullRoutes,
  ...repositoryRoutes,
  ...actionRoutes,
  ...settingsRoutes,
  LIMITS,
];

const MATCHERS = ROUTES.map(matcher);

/** One answered call of the REST API, for whoever compares it with GitHub's published description. */
export interface Exchange {
  readonly method: string;
  /** The operation's template, `/repos/{owner}/{repo}/issues`. */
  readonly operation: string;
  /** What was sent, read as JSON; `undefined` for nothing. */
  readonly request: unknown;
  readonly status: number;
  readonly response: unknown;
}

export interface Services {
  readonly world: World;
  readonly tokens: Tokens;
  readonly rates: RateLimits;
  readonly site: string;
  readonly observe: ((exchange: Exchange) => void) | undefined;
}

/** "API Versions": https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const VERSIONS: readonly string[] = ['2022-11-28'];

/** @throws Refusal 400 for a version that GitHub does not have. */
function selectedVersion(asked: string | undefined): Record<string, string> {
  if (asked !== undefined && !VERSIONS.includes(asked))
    throw new Refusal(400, `API version ${asked} is not supported`);
  return asked === undefined ? {} : { 'X-GitHub-Api-Version-Selected': asked };
}

const DOCUMENTATION = 'https://docs.github.com/rest';

/** Answers one call of the REST API. */
export async function serveRest(services: Services, c: Context<SandboxEnv>): Promise<Response> {
  const { world, tokens, rates } = services;
  let limits: Record<string, string> = {};
  try {
    const access = tokens.read(world, c.req.header('authorization'));
    const url = new URL(c.req.url);
    const view = { world, api: url.origin, site: services.site };
    if (url.pathname === '/rate_limit')
      return respond(
        answer(services, LIMITS, undefined, () => ok(rates.view(access.actor))),
        rates.headers(access.actor, 'core'),
      );
    limits = {
      ...rates.spend(access.actor, 'core'),
      ...selectedVersion(c.req.header('x-github-api-version')),
    };
    const text = await c.req.text();
    return respond(route(services, view, access, c, url, text), limits);
  } catch (error) {
    return respond(refused(error), limits);
  }
}

/** Works out an answer, refusals included, and shows it to the observer. */
function answer(
  { observe }: Services,
  { method, path }: Pick<Route, 'method' | 'path'>,
  request: unknown,
  work: () => Reply,
): Reply {
  const attempt = (): Reply => {
    try {
      return work();
    } catch (error) {
      return refused(error);
    }
  };
  const reply = attempt();
  observe?.({ method, operation: path, request, status: reply.status, response: reply.body });
  return reply;
}

function route(
  services: Services,
  view: View,
  access: Access,
  c: Context<SandboxEnv>,
  url: URL,
  text: string,
): Reply {
  const path = byName(view, new URL(c.req.raw.url).pathname);
  let allowed = false;
  for (const each of MATCHERS) {
    const candidate = each.route;
    const params = each.match(path);
    if (!params) continue;
    allowed = true;
    if (candidate.method !== (c.req.method as Method)) continue;
    const call: RestCall = {
      ...view,
      access,
      params,
      query: url.searchParams,
      headers: c.req.raw.headers,
      body: parse(text),
      url,
    };
    return answer(services, candidate, call.body, () => handled(candidate, call));
  }
  // What the stand-in does not serve must not look like "not there".
  if (!allowed) throw new Refusal(501, `The stand-in for GitHub does not serve ${c.req.method} ${path}`);
  throw notFound();
}

function handled(route: Route, call: RestCall): Reply {
  if (route.scope === 'global') return route.handle(call);
  const { access, params, world } = call;
  const repository = world.findRepository(params['owner'] ?? '', params['repo'] ?? '');
  if (!repository) throw notFound();
  checkAccess(
    world,
    access,
    repository,
    route.needs,
    route.role ?? (route.method === 'GET' ? 'read' : 'write'),
  );
  if (repository.archived && route.method !== 'GET')
    throw new Refusal(403, 'Repository was archived so is read-only.');
  return route.handle({ ...call, repository });
}

/** `/repositories/{id}/…` is where redirects lead: the same as `/repos/{owner}/{repo}/…`. */
function byName(view: View, path: string): string {
  const found = /^\/repositories\/(\d+)(\/.*)?$/.exec(path);
  if (!found) return path;
  const repository = [...view.world.repositories.values()].find((each) => each.id === Number(found[1]));
  if (!repository) throw notFound();
  return `/repos/${view.world.fullName(repository)}${found[2] ?? ''}`;
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

function refused(error: unknown): Reply {
  if (!(error instanceof Refusal)) throw error;
  return {
    status: error.status,
    body: {
      message: error.message,
      documentation_url: DOCUMENTATION,
      status: String(error.status),
      ...error.extra,
    },
    headers: error.headers,
  };
}

function respond(reply: Reply, limits: Record<string, string>): Response {
  const { body } = reply;
  const bytes = body instanceof Uint8Array ? body : undefined;
  return new Response(
    body === undefined ? null : bytes ? (bytes as Uint8Array<ArrayBuffer>) : JSON.stringify(body),
    {
      status: reply.status,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json; charset=utf-8' }),
        'X-GitHub-Request-Id': randomUUID(),
        'X-GitHub-Media-Type': 'github.v3; format=json',
        ...limits,
        ...reply.headers,
      },
    },
  );
}
