import type { Trail } from '../../aws/cloudtrail.ts';
import type { Config } from '../../config/config.ts';
import type { ConfiguredAccount } from '../../config/lookups.ts';
import type { Catalog } from '../../policy/catalog/catalog.ts';
import type { GrantedPart, RequestHistory } from '../../report/history.ts';
import type { TrailCall } from '../../report/trail-call.ts';
import type { Attributed, LastAccess } from '../../report/usage-of-grant.ts';
import { FIRST_PART, type IssueNumber, type RepositoryId } from '../../terms/brand.ts';
import type { Instant, Window } from '../../terms/instant.ts';

/** Whose calls count as those of a grant, and where CloudTrail has them. */

/** Sessions of one role that are followed. More of them would take longer than a report may. */
const MOST_SESSIONS = 40;

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

/** Until it was taken back, where it was. */
export function usedWindow({ window, ended }: RequestHistory): Window | undefined {
  if (window === undefined || ended === undefined || ended.at >= window.until) return window;
  return ended.at > window.from ? { from: window.from, until: ended.at } : undefined;
}

export function attributedTo(
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

export async function callsOf(
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
