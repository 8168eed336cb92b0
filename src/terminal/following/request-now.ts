import { ownersOf, ownerText, parseCodeowners, CODEOWNERS_LOCATIONS } from '../../approval/codeowners.ts';
import { shownState } from '../../commands/run/shown-state.ts';
import type { GitHub } from '../../github/github-client.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import { openLedger, type LedgerEvent } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { readIssue, type Issue } from '../../github/open-issues.ts';
import { openDrafts, pullRequestsOf, type DraftPullRequest } from '../../github/pull-requests.ts';
import { isGiven, STATES, type State } from '../../lifecycle/state.ts';
import { endFrom } from '../../request/access-window.ts';
import { readRequest, requestPaths } from '../../request/file/request-file.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import { type IssueNumber } from '../../terms/brand.ts';
import { monthOf, parseInstant, type Instant } from '../../terms/instant.ts';

/** How a request stands, for people and programs. It informs: labels and the ledger can be written by whoever has write access. */
export interface RequestNow {
  readonly issue: IssueNumber;
  readonly requester: string;
  readonly state: State;
  /** Access that lasts by what is recorded; AWS alone knows. */
  readonly live: boolean;
  /** Whether nothing more comes of it. */
  readonly over: boolean;
  /** Name of the account, as the form says. */
  readonly account: string | undefined;
  readonly pull: number | undefined;
  readonly until: Instant | undefined;
  /** Who has to do something, and what; empty: nobody. */
  readonly waitsFor: string;
}

/** What one reading of several requests shares. */
interface Around {
  readonly codeowners: string | undefined;
  readonly pulls: ReadonlyMap<IssueNumber, Pick<DraftPullRequest, 'number'>>;
  readonly until: ReadonlyMap<IssueNumber, Instant>;
  readonly now: Instant;
}

/** Whether an issue is a request at all: by the form's headings, or by a label of ours on one that was edited. */
export const isOfUs = (issue: Issue): boolean => isRequest(issue.body) || shownState(issue) !== undefined;

/** One request. @returns a sentence where there is none of that number */
export async function requestNow(
  github: GitHub,
  number: IssueNumber,
): Promise<{ readonly issue: Issue; readonly now: RequestNow } | string> {
  const looked = await readIssue(github, number);
  if (looked.kind === 'unknown') return looked.why;
  const { issue } = looked;
  if (!isOfUs(issue)) return `#${number} is no request for AWS access.`;
  const pulls = await pullRequestsOf(github, number);
  const pull = pulls.findLast(({ open }) => open) ?? pulls.findLast(({ mergedAt }) => mergedAt !== undefined);
  const around = await readAround(github, [issue], new Map(pull === undefined ? [] : [[number, pull]]));
  return { issue, now: stateOf(issue, around) };
}

/** A request that nothing was done with yet. */
export const justFiled = (issue: Issue): RequestNow =>
  stateOf(issue, { codeowners: undefined, pulls: new Map(), until: new Map(), now: issue.createdAt });

/** These requests, what needs somebody first, then what ends soonest. */
export async function requestsNow(github: GitHub, issues: readonly Issue[]): Promise<readonly RequestNow[]> {
  const ours = issues.filter(isOfUs);
  if (ours.length === 0) return [];
  const around = await readAround(github, ours, await openDrafts(github));
  return ours
    .map((issue) => stateOf(issue, around))
    .sort((a, b) => Number(a.live) - Number(b.live) || (a.until ?? 0) - (b.until ?? 0) || a.issue - b.issue);
}

async function readAround(github: GitHub, issues: readonly Issue[], pulls: Around['pulls']): Promise<Around> {
  const main = await readMainBranch(github);
  const inReview = issues.some((issue) => shownState(issue) === 'drafted');
  return {
    codeowners: inReview ? await readOwners(github, main) : undefined,
    pulls,
    until: await endsOf(
      github,
      main,
      issues.filter((issue) => isGiven(shownState(issue))),
    ),
    now: github.now(),
  };
}

async function readOwners(github: GitHub, { head }: MainBranch): Promise<string | undefined> {
  const files = await readFilesAt(github, head, CODEOWNERS_LOCATIONS, 'is absent');
  return CODEOWNERS_LOCATIONS.map((path) => files.get(path)).find((text) => text !== undefined);
}

/** The end that was told last; where nothing is recorded, the one that follows from the merge and the request file. */
async function endsOf(
  github: GitHub,
  { head }: MainBranch,
  live: readonly Issue[],
): Promise<ReadonlyMap<IssueNumber, Instant>> {
  const ends = new Map<IssueNumber, Instant>();
  if (live.length === 0) return ends;
  const told = await openLedger(github).read(
    live.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
  );
  for (const { number } of live) {
    const until = latestEnd(told.get(number) ?? []);
    if (until !== undefined) ends.set(number, until);
  }
  const untold = live.filter(({ number }) => !ends.has(number));
  if (untold.length === 0) return ends;
  const merges = await mergeTimes(
    github,
    untold.map(({ number }) => number),
  );
  const paths = new Map(untold.flatMap((issue) => pathOf(issue) ?? []));
  const files = await readFilesAt(github, head, [...paths.values()], 'is absent');
  for (const [number, path] of paths) {
    const [read, merged] = [readRequest(files.get(path) ?? ''), merges.get(number)];
    if (read.ok && merged !== undefined) ends.set(number, endFrom(read.value, merged));
  }
  return ends;
}

export const latestEnd = (events: readonly LedgerEvent[]): Instant | undefined => {
  const ends = events.flatMap(({ kind, data }) =>
    kind === 'granted' || kind === 'scheduled' ? (parseInstant(String(data['until'])) ?? []) : [],
  );
  return ends.length === 0 ? undefined : ends.reduce((a, b) => (a > b ? a : b));
};

const accountOf = ({ body }: Issue): string | undefined => {
  const names = accountsNamed(body);
  return names.length === 0 ? undefined : names.join(', ');
};

function pathOf(issue: Issue): readonly (readonly [IssueNumber, string])[] | undefined {
  const [account] = accountsNamed(issue.body);
  if (account === undefined) return undefined;
  return [[issue.number, requestPaths({ account, createdAt: issue.createdAt, issue: issue.number }).request]];
}

function stateOf(issue: Issue, around: Around): RequestNow {
  const state = shownState(issue) ?? 'requested';
  const until = around.until.get(issue.number);
  const over = STATES[state].over || !issue.open;
  return {
    issue: issue.number,
    requester: issue.author?.login ?? 'an account that is gone',
    state,
    // A label alone is anybody's with triage access: without a recorded end, or a merge, nothing is live.
    live: state === 'granted' && issue.open && until !== undefined && until > around.now,
    over,
    account: accountOf(issue),
    pull: around.pulls.get(issue.number)?.number,
    until,
    waitsFor: over ? '' : WAITS_FOR[state](issue, around),
  };
}

/** Who moves a request on from each state. */
const WAITS_FOR: Readonly<Record<State, (issue: Issue, around: Around) => string>> = {
  requested: () => 'the draft, which takes a minute or two',
  asked: ({ author, number }) =>
    `${author?.login ?? 'the requester'}, to answer with a comment on #${number} or to edit it`,
  drafted: (issue, around) => {
    const pull = around.pulls.get(issue.number);
    const approvers = ownersBeside(issue, around.codeowners);
    return `the approval of ${approvers.length === 0 ? 'a code owner' : approvers.join(' or ')}${pull === undefined ? '' : ` in #${pull.number}`}`;
  },
  approved: ({ number }) => `the grant; what is missing stands on #${number}`,
  failed: ({ number }) => `the next try; what AWS said stands on #${number}`,
  scheduled: () => 'its start, which the form asked for',
  granted: () => '',
  refused: () => '',
  rejected: () => '',
  cancelled: () => '',
  lapsed: () => '',
  expired: () => '',
  revoked: () => '',
};

/** Those whom GitHub asks, without the one who may not approve it. */
function ownersBeside(issue: Issue, codeowners: string | undefined): readonly string[] {
  const [, path] = pathOf(issue)?.[0] ?? [];
  if (codeowners === undefined || path === undefined) return [];
  const ownership = ownersOf(parseCodeowners(codeowners), path);
  const own = `@${issue.author?.login ?? ''}`.toLowerCase();
  return ownership.kind === 'owned'
    ? ownership.owners.map(ownerText).filter((owner) => owner.toLowerCase() !== own)
    : [];
}
