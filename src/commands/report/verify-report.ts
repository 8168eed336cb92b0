import { FIRST_PART, Sha, type IssueNumber } from '../../terms/brand.ts';
import type { Config } from '../../config/config.ts';
import { accountNamed, type ConfiguredAccount } from '../../config/lookups.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { howManyMayWrite, pullAndApprovals } from '../../github/approval-facts/pull-approvals.ts';
import { readRequest } from '../../request/file/read-request.ts';
import { draftBranch, supplementBranch } from '../../request/draft-branch-name.ts';
import { requestPaths } from '../../request/file/request-path.ts';
import { formatInstant, parseInstant, type Instant } from '../../terms/instant.ts';
import { nameOf } from '../../aws/iam/policy-names.ts';
import { filedAt, type RequestHistory } from '../../report/history.ts';
import {
  reconcileGrant,
  reconcileObjects,
  reconcilePart,
  type AwsSays,
  type GitHubSays,
} from '../../report/reconcile.ts';
import type { Difference } from '../../report/trail-difference.ts';
import type { TrailCompared } from '../../report/reconcile-trail.ts';
import { readTrailCall, type TrailCall } from '../../report/trail-call.ts';
import { inEachAccount } from '../run/each-account.ts';
import type { UsageAccount } from './grant-calls.ts';
import { compareTrail } from './compare-trail.ts';
import { usageOpener } from './usage-account.ts';
import { withUse } from './use-says.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

export interface Verified {
  readonly differences: readonly Difference[];
  /** Grants compared with GitHub, and of them those compared with CloudTrail, too. */
  readonly grants: number;
  readonly inTrail: number;
  /** People who can write the ledger; `undefined`: not known. */
  readonly writers: number | undefined;
  /** What the bucket of `audit` says; `undefined`: none is configured, or it could not be read. */
  readonly trail: Omit<TrailCompared, 'differences'> | undefined;
  readonly failures: readonly string[];
}

export const differenceText = ({ issue, code, message }: Difference): string =>
  `#${issue}: ${message} (${code})`;

/** What was compared, in a few sentences. */
export const verifiedText = ({ differences, grants, inTrail, writers, trail }: Verified): string =>
  `Compared ${grants} grants with their pull requests and reviews, ${inTrail} of them with CloudTrail, and what AWS holds with ` +
  `the ledger: ${differences.length === 0 ? 'they agree' : `${differences.length} difference(s)`}. ` +
  (trail === undefined ? '' : `${trailText(trail)} `) +
  `${writers === undefined ? 'How many people can write the ledger, this token may not know' : `${writers} people can write the ledger`}; ` +
  'the signature of its commits is GitHub’s own, and says nothing about who wrote them.';

const trailText = ({ records, since, unfinished, before }: NonNullable<Verified['trail']>): string =>
  since === undefined
    ? 'The audit trail holds nothing of this repository yet.'
    : `The ledger was compared with ${records} record(s) of the audit trail, which goes back to ${formatInstant(since)}` +
      (unfinished === 0
        ? ''
        : `; ${unfinished} of them tell of something that was intended, and no record that it was given`) +
      `${before === 0 ? '' : `; ${before} line(s) of the ledger say that they are older, and were compared with nothing there`}.`;

/** CloudTrail's event history holds ninety days. */
const KEPT = 89 * 24 * 60 * 60;
const PAGES = 200;
/** CloudTrail delivers within fifteen minutes as a rule: a grant of just now is not missing there. */
const DELAY = 30 * 60;

/**
 * Compares every grant of the ledger with its pull request, its reviews and the granter's call in CloudTrail, and every
 * live object of AWS with its grant; and the ledger as a whole with the bucket of `audit`. Changes nothing. What could not be compared is said, and is no difference.
 */
export async function verifyReport(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  histories: readonly RequestHistory[],
  folder: string,
): Promise<Verified> {
  const granted = histories.filter(({ window, synthetic }) => window !== undefined && !synthetic);
  const differences: Difference[] = [];
  const failures: string[] = [];
  const open = await usageOpener(run, config);
  const trails = new Map<string, Promise<ReadonlyMap<string, AwsSays> | string>>();
  let inTrail = 0;
  let grants = 0;
  for (const history of granted) {
    const short = shortOfCalls(run.github.remaining());
    if (short !== undefined) {
      failures.push(`${granted.length - grants} grants are not compared. ${short}`);
      break;
    }
    const account = history.account === undefined ? undefined : accountNamed(config, history.account);
    const granter = granterOf(main, account);
    const aws = await inAws(main, account, history, run.github.now(), granter, async (of) => {
      const known = trails.get(of.name) ?? creations(open, of, granted, run.github.now());
      trails.set(of.name, known);
      return known;
    });
    const said = await pullAndApprovals(run.github, history.pull, draftBranch(history.issue));
    const github =
      history.standing === undefined
        ? await withStart(run.github, history, said)
        : await withUse(run.github, history, said);
    differences.push(...reconcileGrant(history, github, aws, granter));
    for (const each of history.parts ?? []) {
      const { part, beside } = each;
      const kind = part.startsWith('x') ? 'extension' : part.startsWith('d') ? 'difference' : undefined;
      if (beside === undefined || kind === undefined) continue;
      const branch = supplementBranch(history.issue, kind, beside.number);
      differences.push(
        ...reconcilePart(history, each, await pullAndApprovals(run.github, beside.pull, branch)),
      );
    }
    grants += 1;
    if (aws.kind !== 'not-checked') inTrail += 1;
  }
  for (const why of await Promise.all(trails.values())) if (typeof why === 'string') failures.push(why);

  const byAccount = await inEachAccount(run, main, config, 'reader', async (account, backend) => {
    const { objects } = await backend.survey();
    const mine = granted.filter((each) => each.account === account.name);
    const byIssue = new Map<IssueNumber, RequestHistory>(mine.map((each) => [each.issue, each]));
    return reconcileObjects(objects, byIssue, await backend.now());
  });
  const trail = await compareTrail(run, main, config, folder);
  if (typeof trail === 'string') failures.push(trail);
  const compared = typeof trail === 'object' ? trail : undefined;
  return {
    differences: [...differences, ...byAccount.results.flat(), ...(compared?.differences ?? [])],
    trail: compared && {
      records: compared.records,
      unfinished: compared.unfinished,
      before: compared.before,
      since: compared.since,
    },
    grants,
    inTrail,
    writers: await howManyMayWrite(run.github),
    failures: [...failures, ...byAccount.failures],
  };
}

/**
 * Where the window does not begin with the merge, when it was asked to begin: read at the head that was merged. A file that cannot be read
 * says nothing, and the window differs.
 */
async function withStart(
  github: GitHub,
  { issue, account, month, window }: RequestHistory,
  said: GitHubSays,
): Promise<GitHubSays> {
  const { pull } = said;
  if (pull?.mergedAt === undefined || window === undefined || window.from === pull.mergedAt) return said;
  if (account === undefined || !Sha.is(pull.head)) return said;
  const createdAt = parseInstant(`${month}-01T00:00:00Z`);
  if (createdAt === undefined) return said;
  const path = requestPaths({ account, issue, createdAt }).request;
  const text = (await readFilesAt(github, pull.head, [path], 'is absent')).get(path);
  const request = text === undefined ? undefined : readRequest(text);
  if (request?.ok !== true || request.value.issue !== issue) return said;
  return { ...said, pull: { ...pull, lasting: request.value } };
}

/** Name of the role that grants: as configured, or as deploy/account.yml names it. */
const granterOf = ({ repository }: MainBranch, account: ConfiguredAccount | undefined): string =>
  account?.granterRole?.replace(/^.*\//, '') ?? `aws-jit-granter-${repository}`;

async function inAws(
  { repository }: MainBranch,
  account: ConfiguredAccount | undefined,
  { issue, window, grantedAt, parts, timeline }: RequestHistory,
  now: Instant,
  granter: string,
  made: (account: ConfiguredAccount) => Promise<ReadonlyMap<string, AwsSays> | string>,
): Promise<AwsSays> {
  if (account === undefined) return { kind: 'not-checked', why: 'its account is not configured any more' };
  if (account.backend !== 'iam')
    return { kind: 'not-checked', why: 'Identity Center logs in the account where it is administered' };
  if (window === undefined || (grantedAt ?? window.from) < now - KEPT)
    return { kind: 'not-checked', why: 'CloudTrail’s event history holds ninety days' };
  const found = await made(account);
  if (typeof found === 'string') return { kind: 'not-checked', why: found };
  // Each part was made by a call of its own; one that somebody else made is what matters.
  const given =
    parts === undefined || parts.length === 0 ? [{ part: FIRST_PART, until: window.until }] : parts;
  const names = given.map((part) => nameOf({ repository, issue, ...part }));
  const calls = names.flatMap((name) => found.get(name) ?? []);
  const other = calls.find((call) => call.kind === 'made' && call.by !== granter);
  if (other !== undefined) return other;
  if (calls.length === names.length && calls[0] !== undefined) return calls[0];
  const last = timeline.findLast(({ state }) => state === 'granted')?.at;
  return (last ?? grantedAt ?? window.from) > now - DELAY
    ? { kind: 'not-checked', why: 'CloudTrail delivers a quarter of an hour late' }
    : { kind: 'not-found' };
}

/** Before this nobody can have made it: its merge, or the filing of what was made ahead of its start. */
const madeAfter = (history: RequestHistory): Instant | undefined => {
  const { window, grantedAt } = history;
  const isAhead = window !== undefined && grantedAt !== undefined && grantedAt < window.from;
  return isAhead ? (filedAt(history) ?? grantedAt) : window?.from;
};

/** Who made which policy in an account, by its name; or why that cannot be told. */
async function creations(
  open: (account: ConfiguredAccount, pages: number) => Promise<UsageAccount>,
  account: ConfiguredAccount,
  granted: readonly RequestHistory[],
  now: Instant,
): Promise<ReadonlyMap<string, AwsSays> | string> {
  try {
    const opened = await open(account, PAGES);
    const first = Math.min(...granted.map((history) => madeAfter(history) ?? now));
    const window = { from: Math.max(first, now - KEPT) as Instant, until: now };
    const { events, complete } = await opened.trail(opened.globalRegion).eventsNamed('CreatePolicy', window);
    if (!complete) return `CloudTrail of ${account.name} holds more than one run may read.`;
    const made = new Map<string, AwsSays>();
    for (const event of events) {
      const call = readTrailCall(event);
      const name = policyName(event);
      // A call that failed made nothing, such as one that came second: EntityAlreadyExists.
      if (call === undefined || call.failed || name === undefined) continue;
      made.set(name, { kind: 'made', by: makerOf(call), at: call.at });
    }
    return made;
  } catch (error) {
    return `CloudTrail of ${account.name} could not be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** An IAM user may bear the granter's name. */
const makerOf = ({ principal }: TrailCall): string =>
  principal === undefined
    ? 'somebody'
    : principal.kind === 'role'
      ? principal.name
      : `the user ${principal.name}`;

function policyName(event: unknown): string | undefined {
  const parameters =
    typeof event === 'object' && event !== null && 'requestParameters' in event
      ? event.requestParameters
      : undefined;
  const name =
    typeof parameters === 'object' && parameters !== null && 'policyName' in parameters
      ? parameters.policyName
      : undefined;
  return typeof name === 'string' ? name : undefined;
}
