import { Hono, type Context } from 'hono';
import type { SandboxClock } from '../clock.ts';
import type { Faults } from '../faults.ts';
import { controls } from '../http/control.ts';
import { listen, surround, type SandboxEnv } from '../http/server.ts';
import { Tokens, type TokenScope } from './access.ts';
import { Caller } from './caller.ts';
import type { Write } from './git-history.ts';
import type {
  Account,
  BypassActor,
  Permissions,
  Repository,
  RepositorySettings,
  Role,
  Rule,
} from './github-model.ts';
import { RateLimits, type RateResource } from './rate-limit.ts';
import { Refusal } from './refusal.ts';
import { serveGraphql } from './graphql/serve-graphql.ts';
import { RepositoryHandle } from './repository-handle.ts';
import { serveRest, type Exchange, type Services } from './rest/serve-rest.ts';
import { snapshot } from './github-snapshot.ts';
import { World } from './world.ts';

export { PROTECTED } from './branch-rules.ts';
export type { EventOrder } from './events.ts';
export type { Exchange } from './rest/serve-rest.ts';
export type { RepositoryHandle } from './repository-handle.ts';

export interface RepositoryOrder {
  /** Login of a person or organisation that was added before. */
  readonly owner: string;
  readonly name: string;
  readonly id?: number;
  readonly private?: boolean;
  /** `team` when left out. */
  readonly plan?: Repository['plan'];
  /** What the first commit on the default branch holds; an empty repository when left out. */
  readonly files?: Readonly<Record<string, Write>>;
  /** Role of each login. */
  readonly people?: Readonly<Record<string, Role>>;
  /** Role of each team of the owner, by slug. */
  readonly teams?: Readonly<Record<string, Role>>;
  /** Of the default branch; none when left out. `PROTECTED` is a well-kept repository's. */
  readonly rules?: readonly Rule[];
  readonly bypass?: readonly BypassActor[];
  readonly settings?: Partial<RepositorySettings>;
  readonly fork?: RepositoryHandle;
}

export interface GitHubSandbox {
  /** For `GITHUB_API_URL` and octokit's `baseUrl`. */
  readonly url: string;
  /** For `GITHUB_GRAPHQL_URL`. */
  readonly graphqlUrl: string;
  /** For `GITHUB_SERVER_URL`; links in answers begin with it. */
  readonly site: string;
  readonly world: World;
  close(): Promise<void>;
  addUser(login: string, options?: { id?: number; name?: string; email?: string }): Account;
  /** An App's account, `login` ending in `[bot]`. Installed everywhere, with these permissions. */
  addApp(login: string, permissions: Permissions, options?: { id?: number }): Account;
  addOrganization(login: string, options?: { id?: number }): Account;
  /** Gives somebody another login, which others can then take. */
  rename(login: string, to: string): void;
  /** Deletes an account: what it did stays, without its name. */
  deleteUser(login: string): void;
  addTeam(organization: string, slug: string, members: readonly string[]): void;
  addRepository(order: RepositoryOrder): RepositoryHandle;
  /** A token for the `Authorization` header; with a scope, one as a job or an App's installation has. */
  tokenOf(login: string, scope?: TokenScope): string;
  as(login: string): Caller;
  /** How many calls somebody may still make this hour. */
  setRateLimit(login: string, resource: RateResource, limit: number, remaining?: number): void;
  snapshot(): Record<string, unknown>;
}

const EVERYTHING: RepositorySettings = {
  actionsMayCreatePullRequests: true,
  actions: { allowed: 'all', token: 'read' },
  oidc: { claims: undefined, immutable: true },
  hasIssues: true,
  mergeMethods: ['merge', 'squash', 'rebase'],
  deleteBranchOnMerge: false,
};

/** Starts a stand-in for GitHub on the loopback address. */
export async function startGitHub(options: {
  readonly clock: SandboxClock;
  readonly faults: Faults;
  /** 0, any free one, when left out. */
  readonly port?: number;
  readonly site?: string;
  /** Sees every call of the REST API that was answered, to compare it with GitHub's description. */
  readonly observe?: (exchange: Exchange) => void;
}): Promise<GitHubSandbox> {
  const { clock, faults } = options;
  const site = options.site ?? 'https://github.com';
  const world = new World(clock);
  const tokens = new Tokens();
  const rates = new RateLimits(world);
  const services: Services = { world, tokens, rates, site, observe: options.observe };

  const app = new Hono<SandboxEnv>();
  app.use(surround({ service: 'github', clock, faults, describe: (c) => describe(services, c) }));
  app.route('/', controls(clock, faults));
  app.get('/_sandbox/github/state', (c) => c.json(snapshot(world)));
  app.post('/graphql', (c) => serveGraphql(services, c));
  app.all('*', (c) => serveRest(services, c));
  const listening = await listen(app, options.port);
  const { url } = listening;
  const view = { world, api: url, site };

  const addTeam = (organization: string, slug: string, members: readonly string[]): void => {
    const id = world.id('team');
    world.teams.set(id, {
      id,
      organization: world.account(organization).id,
      slug,
      name: slug,
      members: new Map(members.map((login) => [world.account(login).id, 'member'])),
    });
  };

  const addRepository = (order: RepositoryOrder): RepositoryHandle => {
    const repository = world.addRepository({
      owner: world.account(order.owner).id,
      name: order.name,
      private: order.private ?? false,
      plan: order.plan ?? 'team',
      settings: { ...EVERYTHING, ...order.settings },
      ...(order.id !== undefined && { id: order.id }),
      ...(order.fork && { fork: order.fork.state }),
    });
    const handle = new RepositoryHandle(view, repository);
    for (const [login, role] of Object.entries(order.people ?? {})) handle.permit(login, role);
    for (const [slug, role] of Object.entries(order.teams ?? {})) {
      const team = world.team(order.owner, slug);
      if (!team) throw new Error(`${order.owner} has no team ${slug}`);
      repository.teams.set(team.id, role);
    }
    if (order.fork) for (const [ref, sha] of order.fork.state.refs) repository.refs.set(ref, sha);
    if (order.files) handle.write(order.files, { by: order.owner, message: 'Initial commit' });
    handle.setRules(order.rules ?? [], { bypass: order.bypass ?? [] });
    return handle;
  };

  return {
    url,
    graphqlUrl: `${url}/graphql`,
    site,
    world,
    close: () => listening.close(),
    addUser: (login, more = {}) => world.addAccount({ login, ...more }),
    addApp: (login, permissions, more = {}) => world.addAccount({ login, type: 'Bot', permissions, ...more }),
    addOrganization: (login, more = {}) => world.addAccount({ login, type: 'Organization', ...more }),
    rename: (login, to) => {
      world.account(login).login = to;
    },
    deleteUser: (login) => {
      world.account(login).deleted = true;
    },
    addTeam,
    addRepository,
    tokenOf: (login, scope) => tokens.mint(world.account(login).login, scope),
    as: (login) => new Caller(url, tokens.mint(world.account(login).login)),
    setRateLimit: (login, resource, limit, remaining) => {
      rates.set(world.account(login), resource, limit, remaining);
    },
    snapshot: () => snapshot(world),
  };
}

/** How a call is named in the log: path and query. */
async function describe(
  { world, tokens }: Services,
  c: Context<SandboxEnv>,
): Promise<{ operation: string; actor: string }> {
  const url = new URL(c.req.url);
  let actor = 'anonymous';
  try {
    actor = tokens.read(world, c.req.header('authorization')).actor?.login ?? actor;
  } catch (error) {
    // The call itself will be refused; the log says who it was not.
    if (!(error instanceof Refusal)) throw error;
  }
  const operation =
    url.pathname === '/graphql' ? `/graphql ${firstField(await c.req.text())}` : url.pathname + url.search;
  return { operation, actor };
}

/** `createCommitOnBranch`, `repository`: the first field of a GraphQL query. */
const firstField = (body: string): string =>
  /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(
    /"query"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(body)?.[1]?.replace(/\\n/g, '\n') ?? '',
  )?.[1] ?? 'unreadable';
