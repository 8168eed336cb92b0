import type { Account } from './github-model.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

export type RateResource = 'core' | 'graphql';

interface Budget {
  limit: number;
  used: number;
  /** Milliseconds of the sandbox's clock. */
  resetsAt: number;
}

const HOUR = 3_600_000;

/**
 * "Rate limits for the REST API" https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api
 * GITHUB_TOKEN: "1,000 requests per hour per repository"; here one budget for an account, since a sandbox rarely has a
 * second repository. GraphQL counts points; a query costs one here, whatever its size.
 */
export class RateLimits {
  readonly #world: World;
  readonly #budgets = new Map<string, Budget>();

  constructor(world: World) {
    this.#world = world;
  }

  /** Gives somebody a budget of `limit` an hour, of which `remaining` are left. */
  set(actor: Account, resource: RateResource, limit: number, remaining = limit): void {
    this.#budgets.set(key(actor, resource), {
      limit,
      used: limit - remaining,
      resetsAt: this.#world.clock.ms() + HOUR,
    });
  }

  /** @throws Refusal 403 once the budget is used up: GitHub answers 403 or 429, always with `x-ratelimit-remaining: 0`. */
  spend(actor: Account | undefined, resource: RateResource): Record<string, string> {
    const budget = this.#budget(actor, resource);
    if (budget.used >= budget.limit)
      throw new Refusal(
        403,
        actor?.type === 'Bot'
          ? 'API rate limit exceeded for installation.'
          : `API rate limit exceeded for ${actor ? `user ID ${actor.id}` : '127.0.0.1'}.`,
        { documentation_url: 'https://docs.github.com/rest/overview/rate-limits-for-the-rest-api' },
        headers(budget, resource),
      );
    budget.used += 1;
    return headers(budget, resource);
  }

  /** What is left, without spending: `GET /rate_limit` is free. */
  view(actor: Account | undefined): Record<string, unknown> {
    const show = (resource: RateResource): Record<string, unknown> => ({
      ...this.read(actor, resource),
      resource,
    });
    const search = {
      limit: 30,
      used: 0,
      remaining: 30,
      reset: Math.ceil(this.#world.clock.ms() / 1000) + 60,
    };
    return { resources: { core: show('core'), graphql: show('graphql'), search }, rate: show('core') };
  }

  read(
    actor: Account | undefined,
    resource: RateResource,
  ): { limit: number; used: number; remaining: number; reset: number } {
    const { limit, used, resetsAt } = this.#budget(actor, resource);
    return { limit, used, remaining: limit - used, reset: Math.ceil(resetsAt / 1000) };
  }

  headers(actor: Account | undefined, resource: RateResource): Record<string, string> {
    return headers(this.#budget(actor, resource), resource);
  }

  #budget(actor: Account | undefined, resource: RateResource): Budget {
    const name = key(actor, resource);
    const now = this.#world.clock.ms();
    const known = this.#budgets.get(name);
    if (known && known.resetsAt > now) return known;
    const limit = known?.limit ?? (actor === undefined ? 60 : actor.type === 'Bot' ? 1000 : 5000);
    const fresh = { limit, used: 0, resetsAt: now + HOUR };
    this.#budgets.set(name, fresh);
    return fresh;
  }
}

const key = (actor: Account | undefined, resource: RateResource): string => `${actor?.id ?? ''} ${resource}`;

const headers = (budget: Budget, resource: RateResource): Record<string, string> => ({
  'X-RateLimit-Limit': String(budget.limit),
  'X-RateLimit-Remaining': String(budget.limit - budget.used),
  'X-RateLimit-Used': String(budget.used),
  'X-RateLimit-Reset': String(Math.ceil(budget.resetsAt / 1000)),
  'X-RateLimit-Resource': resource,
});
