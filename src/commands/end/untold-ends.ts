import type { Backend, GrantObject } from '../../aws/backend.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { addSeconds, monthOf } from '../../terms/instant.ts';
import { isPlace, placeOf, type Ending, type EndingAccount } from '../run/ending-accounts.ts';
import { readRequests } from '../run/filed-requests.ts';
import { isAssigned } from '../run/live-access.ts';
import type { Scan } from '../run/listing-scope.ts';
import type { TellingQueue } from '../tell/telling-queue.ts';
import { wasToldLive } from '../tell/told-before.ts';
import { tellExpired, tellLapsed, wordsOfEnd } from './tell-end.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What every account's sweep shares. */
export interface Sweeping {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly ending: Ending;
  readonly scan: Scan;
  readonly ledger: Ledger;
  readonly open: () => Promise<ReadonlyMap<IssueNumber, Issue>>;
  readonly telling: TellingQueue;
  /** Accounts that are done: one that could not be read is not in the list. */
  readonly swept: Swept[];
  /** Requests that nothing is left to find out about. */
  readonly settled: Set<IssueNumber>;
}

export interface Swept {
  readonly account: EndingAccount;
  readonly backend: Pick<Backend, 'find' | 'now' | 'remove'>;
  /** What AWS held when the sweep of it began, completely: those have been dealt with. */
  readonly found: readonly GrantObject[];
}

/**
 * Open requests that AWS holds nothing of: ended by a run that could not tell, or never granted in their window. Told as soon
 * as every account that may hold one is done.
 * @param among whose files are looked at.
 * @returns what went wrong
 */
export async function tellUntoldEnds(
  { run, main, ending: { settings, filed, accounts }, scan, ledger, open, telling, swept, settled }: Sweeping,
  among: (file: FiledRequest) => boolean,
): Promise<readonly string[]> {
  const { github } = run;
  const files = filed.filter((file) => among(file) && !settled.has(file.issue));
  if (files.length === 0) return [];
  const issues = await open();
  const now = github.now();
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return [];
  const requests = await readRequests(github, main.head, gone);
  const events = await ledger.read(gone.map(({ issue, month }) => ({ issue, month })));
  const failures: string[] = [];
  for (const file of gone) {
    const issue = issues.get(file.issue);
    const request = requests.get(file.issue);
    if (!issue || !request || monthOf(issue.createdAt) !== file.month) continue;
    // In every account that may hold it: one that could not be read says nothing.
    const there = swept.filter(({ account }) => isPlace(account, placeOf(request)));
    const all = accounts.filter((account) => isPlace(account, placeOf(request)));
    if (there.length === 0 || there.length < all.length || settled.has(issue.number)) continue;
    settled.add(issue.number);
    try {
      const merged = (await pullRequestsOf(github, issue.number)).find((pr) => pr.mergedAt !== undefined);
      if (merged?.mergedAt === undefined) continue;
      const until = addSeconds(merged.mergedAt, request.approvedDuration ?? request.duration);
      if (until > now) continue;
      // Not among what was looked at: AWS is asked for this one before anybody is told that nothing is there.
      if (scan.scope !== undefined && !scan.named.has(issue.number) && !(await isGone(there, issue.number)))
        continue;
      telling.add({
        issue: issue.number,
        what: 'is over',
        tell: async () =>
          (await wasToldLive(github, issue.number, until, events.get(issue.number) ?? []))
            ? tellExpired(run, settings, ledger, issue, until, wordsOfEnd(!isAssigned(settings, request)))
            : tellLapsed(run, settings, ledger, issue, until),
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

/** Whether AWS holds nothing of a request, or nothing any more. */
async function isGone(places: readonly Pick<Swept, 'backend'>[], issue: IssueNumber): Promise<boolean> {
  for (const { backend } of places) {
    const standing = await backend.find(issue);
    if (standing.kind === 'absent') continue;
    if (standing.object.until > (await backend.now())) return false;
    await backend.remove(standing.object);
  }
  return true;
}
