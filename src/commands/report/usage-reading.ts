import type { IssueNumber } from '../../terms/brand.ts';
import { isCode } from '../../aws/aws-errors.ts';
import { accountNamed, type ConfiguredAccount } from '../../config/lookups.ts';
import type { Instant, Window } from '../../terms/instant.ts';
import type { Usage } from '../../report/event-data.ts';
import { isLive, type RequestHistory } from '../../report/history.ts';
import { usageOf, type LastAccess } from '../../report/usage-of-grant.ts';
import { attributedTo, callsOf, usedWindow, type UsageAccount, type UsageDesk } from './grant-calls.ts';

/** Pages of CloudTrail that one run reads in one account: at 1.5 a second, four minutes. The rest waits for the next run. */
const PAGES_PER_ACCOUNT = 360;
/** CloudTrail's event history holds ninety days: what was before is not in it, and so is not known to be unused. */
const KEPT = 90 * 24 * 60 * 60;
/** CloudTrail delivers within 15 minutes as a rule. */
const DELAY = 15 * 60;

export interface ReadUsage {
  readonly usages: ReadonlyMap<IssueNumber, Usage>;
  readonly failures: readonly string[];
}

/**
 * What was used of these grants, by account: one that cannot be read is reported, and holds up no other. Grants of one
 * principal are looked up together.
 */
export async function readUsage(desk: UsageDesk, due: readonly RequestHistory[]): Promise<ReadUsage> {
  const usages = new Map<IssueNumber, Usage>();
  const failures: string[] = [];
  const accounts = groupedBy(due, ({ account }) => account);
  for (const [name, grants] of accounts) {
    // Of an account that is not configured any more nothing can be read: unknown, and no failure of this run.
    const account = name === undefined ? undefined : accountNamed(desk.config, name);
    if (account === undefined) continue;
    try {
      const opened = await desk.open(account, PAGES_PER_ACCOUNT);
      const silent: string[] = [];
      for (const group of groupedBy(grants, ({ principal }) => principal).values())
        for (const [issue, usage] of await usageOfGroup(desk, account, opened, group, silent))
          usages.set(issue, usage);
      if (silent.length > 0)
        failures.push(
          `IAM did not say when ${silent.length} live grant(s) in account ${account.name} (${account.id}) were last used, ` +
            `so the report knows less of them: ${silent[0] ?? ''}`,
        );
    } catch (error) {
      failures.push(
        `What was used in account ${account.name} (${account.id}) could not be read: ${messageOf(error)}`,
      );
    }
  }
  return { usages, failures };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

async function usageOfGroup(
  desk: UsageDesk,
  account: ConfiguredAccount,
  opened: UsageAccount,
  group: readonly RequestHistory[],
  silent: string[],
): Promise<ReadonlyMap<IssueNumber, Usage>> {
  const now = opened.now();
  const grants = group.flatMap((history) => {
    const window = usedWindow(history);
    return window === undefined ? [] : [{ history, window }];
  });
  const [first] = grants;
  if (first === undefined) return new Map();
  const whole: Window = {
    from: Math.min(...grants.map(({ window }) => window.from)) as Instant,
    until: Math.min(now, Math.max(...grants.map(({ window }) => window.until))) as Instant,
  };
  const { calls, complete } = await callsOf(desk, account, opened, first.history, group, whole);
  const usages = new Map<IssueNumber, Usage>();
  for (const { history, window } of grants) {
    const attributed = attributedTo(desk, history, window);
    if (attributed === undefined) continue;
    const lastAccesses =
      history.arn !== undefined && account.backend === 'iam' && isLive(history, now)
        ? await accessesOf(opened, history.issue, history.arn, silent)
        : (history.lastAccesses ?? []);
    const sources = {
      calls: [...calls, ...desk.fileCalls],
      completeUntil: complete && window.from >= now - KEPT ? ((now - DELAY) as Instant) : undefined,
      dataEventsOf: desk.dataEventsOf,
      // What was known once is not forgotten: an earlier report asked while the policy was there.
      lastAccesses: [
        ...lastAccesses,
        ...(history.usage?.used ?? []).map(({ action, last }) => ({ action, at: last })),
      ],
    };
    usages.set(history.issue, usageOf(history.granted, window, attributed, sources, desk.catalog, now));
  }
  return usages;
}

/**
 * IAM refuses where the policy is gone, or the ledger names none: of this grant less is then known, and of every other as
 * much as before. Whoever deleted it is the watch's to find.
 */
async function accessesOf(
  opened: UsageAccount,
  issue: IssueNumber,
  arn: string,
  silent: string[],
): Promise<readonly LastAccess[]> {
  try {
    return (await opened.lastAccesses(arn)) ?? [];
  } catch (error) {
    if (!isCode(error, 'NoSuchEntity')) silent.push(`#${issue}: ${messageOf(error)}`);
    return [];
  }
}
