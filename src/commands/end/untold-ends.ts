import type { Backend, GrantObject } from '../../aws/backend.ts';
import type { Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { mergeTimes } from '../../github/batches/merge-times.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { IssueNumber, RequestPart } from '../../terms/brand.ts';
import { endFrom } from '../../request/access-window.ts';
import { partOf } from '../../request/request-accounts.ts';
import type { Request } from '../../request/request.ts';
import { addSeconds, monthOf, type Seconds } from '../../terms/instant.ts';
import { isPlace, placeOf } from '../run/account-place.ts';
import type { Ending, EndingAccount } from '../run/ending-accounts.ts';
import { readRequests } from '../run/filed-requests.ts';
import { isAssigned } from '../run/live-access.ts';
import type { Scan } from '../run/listing-scope.ts';
import { issueWhileTold, type TellingQueue } from '../tell/telling-queue.ts';
import { wasTakenBack, wasToldLive } from '../tell/told-before.ts';
import { BY_HAND } from './cause.ts';
import { extensionsOf, toldEnd } from './latest-end.ts';
import type { ProvedAccounts } from './several/proved-accounts.ts';
import { tellExpired, tellLapsed, wordsOfEnd } from './tell-end.ts';
import { sessionsOfBefore, tellTakenBack } from './tell-taken-back.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What every account's sweep shares. */
export interface Sweeping {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly ending: Ending;
  readonly scan: Scan;
  readonly ledger: Ledger;
  /** Open requests, as the run found them; each is read again right before something is told of it. */
  readonly open: ReadonlyMap<IssueNumber, Issue>;
  readonly proved: ProvedAccounts;
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
  {
    run,
    main,
    ending: { settings, filed, accounts },
    scan,
    ledger,
    open: issues,
    proved,
    telling,
    swept,
    settled,
  }: Sweeping,
  among: (file: FiledRequest) => boolean,
): Promise<readonly string[]> {
  const { github } = run;
  const files = filed.filter((file) => among(file) && !settled.has(file.issue));
  if (files.length === 0) return [];
  const now = github.now();
  const held = new Set(swept.flatMap(({ found }) => found.map(({ issue }) => issue)));
  const gone = files.filter((file) => issues.has(file.issue) && !held.has(file.issue));
  if (gone.length === 0) return [];
  // Of several accounts all of them, and none whose file came otherwise.
  const own = await proved.ownFiles([...new Set(gone.map(({ issue }) => issue))]);
  const requests = await readRequests(github, main.head, [...own.values()].flat());
  const failures: string[] = [];
  const candidates: Candidate[] = [];
  for (const [number, all] of own) {
    const issue = issues.get(number);
    if (issue === undefined) continue;
    const month = monthOf(issue.createdAt);
    const places = all.flatMap((file): readonly Placed[] => {
      const request = requests.get(file.path);
      if (request === undefined || file.month !== month) return [];
      const isThere = ({ account }: Pick<Swept, 'account'>) => isPlace(account, placeOf(request));
      const there = swept.filter(isThere);
      // In every account that may hold it: one that could not be read says nothing.
      const isDone =
        there.length > 0 && there.length >= accounts.filter((each) => isPlace(each, placeOf(request))).length;
      return [{ file, request, there, isDone }];
    });
    // Whoever has the longest is waited for.
    const [first] = [...places].sort((a, b) => lasts(b.request) - lasts(a.request));
    if (first === undefined || !places.every(({ isDone }) => isDone)) continue;
    settled.add(number);
    // Merged the moment that it was filed, it would last until then: nearly all that wait need no look at their merge.
    if (addSeconds(issue.createdAt, lasts(first.request)) <= now)
      candidates.push({ issue, request: first.request, file: first.file, places });
  }
  const merges = await mergeTimes(
    github,
    candidates.map(({ issue }) => issue.number),
  );
  const ended = candidates.flatMap((each) => {
    const mergedAt = merges.get(each.issue.number);
    const until = mergedAt === undefined ? undefined : endFrom(each.request, mergedAt);
    return until === undefined || until > now ? [] : [{ ...each, until }];
  });
  if (ended.length === 0) return failures;
  const extensions = await extensionsOf(
    github,
    main.head,
    ended.map(({ file }) => file),
    new Set(ended.map(({ issue }) => issue.number)),
  );
  const events = await ledger.read(
    ended.map(({ issue }) => ({ issue: issue.number, month: monthOf(issue.createdAt) })),
  );
  for (const { issue, request, file, places, until: first } of ended) {
    try {
      const until = toldEnd(first, extensions.get(issue.number) ?? [], events.get(issue.number) ?? []);
      if (until > now) continue;
      // Not among what was looked at: AWS is asked for this one before anybody is told that nothing is there.
      const looked =
        scan.scope === undefined || (scan.named.has(issue.number) && file.extensions.length === 0);
      if (!looked && !(await areGone(places, issue.number))) continue;
      const there = places.flatMap((place) => place.there);
      telling.add({
        issue: issue.number,
        what: 'is over',
        tell: async () => {
          if (!(await isOpenStill(run, issue.number))) return undefined;
          const told = events.get(issue.number) ?? [];
          if (wasTakenBack(issue, told))
            return tellTakenBack(run, settings, ledger, {
              issue: issue.number,
              until,
              sessions: sessionsOfBefore(
                there[0]?.account ?? { backend: 'identity-center' },
                isAssigned(settings, request),
              ),
              cause: BY_HAND,
              told: true,
            });
          return (await wasToldLive(github, issue.number, until, told))
            ? tellExpired(run, settings, ledger, issue, until, wordsOfEnd(!isAssigned(settings, request)))
            : tellLapsed(run, settings, ledger, issue, until);
        },
      });
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return failures;
}

const lasts = ({ approvedDuration, duration }: Request): Seconds => approvedDuration ?? duration;

async function isOpenStill(run: WorkflowRun, issue: IssueNumber): Promise<boolean> {
  const found = await issueWhileTold(run, issue);
  return found.kind === 'issue' && found.issue.open;
}

/** An account of a request, by its file. */
interface Placed {
  readonly file: FiledRequest;
  readonly request: Request;
  readonly there: readonly Swept[];
  readonly isDone: boolean;
}

interface Candidate extends Pick<Placed, 'file' | 'request'> {
  readonly issue: Issue;
  readonly places: readonly Placed[];
}

async function areGone(places: readonly Placed[], issue: IssueNumber): Promise<boolean> {
  for (const { request, there } of places) if (!(await isGone(there, issue, partOf(request)))) return false;
  return true;
}

/** Whether AWS holds nothing of a request, or nothing any more. */
async function isGone(
  places: readonly Pick<Swept, 'backend'>[],
  issue: IssueNumber,
  part: RequestPart,
): Promise<boolean> {
  for (const { backend } of places) {
    const standing = await backend.find(issue, part);
    if (standing.kind === 'absent') continue;
    if (standing.object.until > (await backend.now())) return false;
    await backend.remove(standing.object);
  }
  return true;
}
