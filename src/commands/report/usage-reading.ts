import { FIRST_PART, type IssueNumber, type RepositoryId } from '../../terms/brand.ts';
import { isCode } from '../../aws/aws-errors.ts';
import type { Trail } from '../../aws/cloudtrail.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed, type ConfiguredAccount } from '../../config/lookups.ts';
import type { Instant, Window } from '../../terms/instant.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { Usage } from '../../report/event-data.ts';
import { isLive, type GrantedPart, type RequestHistory } from '../../report/history.ts';
import type { TrailCall } from '../../report/trail-call.ts';
import { usageOf, type Attributed, type LastAccess } from '../../report/usage-of-grant.ts';

/** Pages of CloudTrail that one run reads in one account: at 1.5 a second, four minutes. The rest waits for the next run. */
const PAGES_PER_ACCOUNT = 360;
/** Sessions of one role that are followed. More of them would take longer than a report may. */
const MOST_SESSIONS = 40;
/** CloudTrail's event history holds ninety days: what was before is not in it, and so is not known to be unused. */
const KEPT = 90 * 24 * 60 * 60;
/** CloudTrail delivers within 15 minutes as a rule. */
const DELAY = 15 * 60;

/** Where CloudTrail keeps the calls of services without Regions. https://docs.aws.amazon.com/general/latest/gr/rande.html */
export const GLOBAL_REGION: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-cn': 'cn-north-1',
};

/** What reading needs of AWS in one account. */
export interface UsageAccount {
  now(): Instant;
  /** Where calls of services without Regions are logged. */
  readonly globalRegion: string;
  trail(region: string): Trail;
  /** `undefined`: IAM did not say, or not in time. */
  lastAccesses(policyArn: string): Promise<readonly LastAccess[] | undefined>;
}

export interface UsageDesk {
  readonly repository: RepositoryId;
  readonly config: Pick<Config, 'accounts' | 'aws_region' | 'analytics'>;
  readonly catalog: Catalog;
  /** Opens an account with a role that only reads. */
  readonly open: (account: ConfiguredAccount, pages: number) => Promise<UsageAccount>;
  /** Name of the permission set of a part of a request. */
  readonly setName: (repository: RepositoryId, issue: IssueNumber, part: GrantedPart) => string;
  /** Calls from a file, with data events, for every account. */
  readonly fileCalls: readonly TrailCall[];
  readonly dataEventsOf: ReadonlySet<string>;
}

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

/** Until it was taken back, where it was. */
function usedWindow({ window, ended }: RequestHistory): Window | undefined {
  if (window === undefined || ended === undefined || ended.at >= window.until) return window;
  return ended.at > window.from ? { from: window.from, until: ended.at } : undefined;
}

function attributedTo(
  { repository, setName }: UsageDesk,
  { principal, issue, parts, window: whole }: RequestHistory,
  window: Window,
): Attributed | undefined {
  const [kind, name] = split(principal);
  if (name === undefined) return undefined;
  switch (kind) {
    case 'identity-center-user':
      return {
        how: 'exact',
        sets: setsOf(parts, whole ?? window).map((part) => setName(repository, issue, part)),
      };
    case 'iam-user':
      return { how: 'by-principal', principal: { kind: 'user', name } };
    case 'iam-role':
      return { how: 'by-principal', principal: { kind: 'role', name } };
    case undefined:
    default:
      return undefined;
  }
}

/** A record of before parts were noted has one. */
const setsOf = (parts: readonly GrantedPart[] = [], { until }: Window): readonly GrantedPart[] =>
  parts.length > 0 ? parts : [{ part: FIRST_PART, until }];

const split = (principal: string | undefined): readonly [string?, string?] => {
  const at = principal?.indexOf('/') ?? -1;
  return principal === undefined || at < 0 ? [] : [principal.slice(0, at), principal.slice(at + 1)];
};

async function callsOf(
  { config }: UsageDesk,
  account: ConfiguredAccount,
  opened: UsageAccount,
  of: RequestHistory,
  group: readonly RequestHistory[],
  window: Window,
): Promise<{ readonly calls: readonly TrailCall[]; readonly complete: boolean }> {
  const regions = new Set([
    account.region,
    opened.globalRegion,
    ...config.analytics.regions,
    ...group.flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.flatMap(regionIn))),
  ]);
  const trails = [...regions].map((region) => opened.trail(region));
  const [kind, name = ''] = split(of.principal);
  const calls: TrailCall[] = [];
  let complete = true;
  const add = async (subject: Parameters<Trail['callsOf']>[0]): Promise<void> => {
    for (const found of await Promise.all(trails.map((trail) => trail.callsOf(subject, window)))) {
      calls.push(...found.calls);
      complete &&= found.complete;
    }
  };
  if (kind !== 'iam-role') {
    await add({ kind: 'user', name });
    return { calls, complete };
  }
  const role = `arn:${account.partition}:iam::${account.id}:role/${name}`;
  const begun = await Promise.all(trails.map((trail) => trail.sessionsOf(role, window)));
  const keys = [...new Set(begun.flatMap((each) => each.keys))];
  complete = begun.every((each) => each.complete) && keys.length <= MOST_SESSIONS;
  for (const id of keys.slice(0, MOST_SESSIONS)) await add({ kind: 'key', id });
  return { calls, complete };
}

/** Region of an ARN that names one. */
const regionIn = (arn: string): readonly string[] => {
  const region = arn.split(':')[3] ?? '';
  return /^[a-z]{2,4}(?:-[a-z]+){1,3}-\d{1,2}$/.test(region) ? [region] : [];
};
