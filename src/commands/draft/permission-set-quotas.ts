import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import { endFrom } from '../../request/access-window.ts';
import { FIELDS } from '../../request/form/form-fields.ts';
import type { Request } from '../../request/request.ts';
import type { AccountName } from '../../terms/brand.ts';
import type { Problem } from '../../terms/checked.ts';
import { filedRequests, readRequests } from '../run/filed-requests.ts';
import { filedExtensions, latestEnd } from '../run/filed-supplements.ts';
import { isAssigned } from '../run/live-access.ts';
import type { DraftingContext } from './drafting-context.ts';

type Desk = Pick<DraftingContext, 'run' | 'main' | 'config'>;

/**
 * What Identity Center has no room for, told while nobody has reviewed anything: each request has a permission set of its own in each account.
 * Drafting has no AWS, so what is counted is what was merged and is not over; what else is there `identity_center.quotas` leaves room for, and
 * where that is too little, AWS says so at the grant. The ledger, which every writer can write, is not asked.
 */
export async function setQuotaProblems(
  desk: Desk,
  requests: readonly Request[],
): Promise<readonly Problem[]> {
  const { run, main, config } = desk;
  const asked = requests.filter(
    (request) => hasSets(config, request.account) && !isAssigned(config, request),
  );
  const quotas = config.identity_center?.quotas;
  if (asked.length === 0 || quotas === undefined) return [];
  const own = new Set(asked.map(({ issue }) => issue));
  const filed = (await filedRequests(run.github, main.head, config, run.github.now())).filter(
    ({ account, issue }) => hasSets(config, account) && !own.has(issue),
  );
  const isFull = (held: Held): boolean =>
    total(held) + asked.length > quotas.instance ||
    asked.some(({ account }) => (held.get(account) ?? 0) >= quotas.account);
  // Which of them are over need not be known where all of them together leave room.
  if (!isFull(countOf(filed))) return [];
  const held = countOf(await unexpired(desk, filed));
  const full = asked.filter(({ account }) => (held.get(account) ?? 0) >= quotas.account);
  const problems = full.map(({ account }) => {
    const there = held.get(account) ?? 0;
    return problem(
      `${account} has no room for another one: this repository has ${sets(there)} there, live or on the way, and it has room for ${quotas.account} (identity_center.quotas in aws-jit.yml). ` +
        `${requests.length > 1 ? 'Leave that account out, or a' : 'A'}sk again when one of them has ended.`,
    );
  });
  const all = total(held);
  return all + asked.length <= quotas.instance
    ? problems
    : [
        ...problems,
        problem(
          `This request needs ${sets(asked.length)} in Identity Center. This repository has ${all} there, live or on the way, and it has room for ${quotas.instance} (identity_center.quotas in aws-jit.yml). ` +
            `${requests.length > 1 ? 'Ask for fewer accounts, or a' : 'A'}sk again when some of them have ended.`,
        ),
      ];
}

type Held = ReadonlyMap<AccountName, number>;

const hasSets = (config: Config, account: AccountName): boolean =>
  accountNamed(config, account)?.backend === 'identity-center';

/** What adds to a request has a set beside it; what extends it takes the place of the first. */
function countOf(filed: readonly FiledRequest[]): Held {
  const held = new Map<AccountName, number>();
  for (const { account, differences } of filed)
    held.set(account, (held.get(account) ?? 0) + 1 + differences.length);
  return held;
}

const total = (held: Held): number => [...held.values()].reduce((sum, each) => sum + each, 0);

const sets = (count: number): string => `${count} permission set${count === 1 ? '' : 's'}`;

const problem = (message: string): Problem => ({
  code: 'permission-sets-full',
  path: FIELDS.account.label,
  message,
});

/** Those that may hold a set now, by when they were merged, and without shared sets that are assigned themselves. */
async function unexpired(
  { run: { github }, main, config }: Desk,
  filed: readonly FiledRequest[],
): Promise<readonly FiledRequest[]> {
  const requests = await readRequests(github, main.head, filed);
  const merges = await mergeTimes(github, [...new Set(filed.map(({ issue }) => issue))]);
  const now = github.now();
  const found: FiledRequest[] = [];
  for (const file of filed) {
    const request = requests.get(file.path);
    const mergedAt = merges.get(file.issue);
    if (request === undefined || mergedAt === undefined || isAssigned(config, request)) continue;
    const extensions = await filedExtensions(github, main.head, file);
    if (latestEnd(endFrom(request, mergedAt), extensions.values()) > now) found.push(file);
  }
  return found;
}
