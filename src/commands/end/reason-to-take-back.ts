import type { GrantObject } from '../../aws/backend.ts';
import type { IssueNow } from '../../github/batches/issues-now.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue, type Actor, type Issue } from '../../github/open-issues.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { Whose } from '../../github/run-event.ts';
import type { IssueNumber, UserId } from '../../terms/brand.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import { readRequests } from '../run/filed-requests.ts';
import { digestOfStanding, type StandingStamp } from '../run/standing/standing-of-grant.ts';
import { standingText } from '../../request/standing.ts';
import { BY_HAND, type Cause } from './cause.ts';
import { spokenCause } from './spoken-cause.ts';
import type { EndingSettings } from '../../config/ending-settings.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

export interface NamedRequest {
  readonly issue: IssueNumber;
  readonly cause: Cause;
  /** Somebody asked for just this: then a run that changes nothing says why. */
  readonly byNumber: boolean;
}

/** What a reason follows from, beside the issue. */
interface TakingBack {
  readonly main: MainBranch;
  readonly named: NamedRequest | undefined;
  readonly filed: readonly FiledRequest[];
  readonly settings: Pick<EndingSettings, 'revokers' | 'approvers'>;
}

/** What a run was started for; `undefined`: for nothing in particular. */
export function namedBy({ event }: WorkflowRun): NamedRequest | undefined {
  if (event.kind === 'dispatch' && event.issue !== undefined) {
    // A fresh run, started by a stale one, was started by nobody in particular.
    const by = event.sender?.type === 'User' ? event.sender.login : undefined;
    const cause = by === undefined ? BY_HAND : { words: `by ${by}`, by };
    return { issue: event.issue, cause, byNumber: true };
  }
  if (event.kind === 'issue' && event.action === 'closed') {
    return { issue: event.issue.number, cause: closing(event.issue, event.sender), byNumber: false };
  }
  return undefined;
}

function closing(issue: Issue, by: Actor | undefined): Cause {
  // Closed by ourselves, after it had been taken back by hand.
  if (by?.type === 'Bot') return BY_HAND;
  if (by === undefined) return { words: 'because somebody closed the request', by: undefined };
  const who = by.id === issue.author?.id ? 'you' : by.login;
  return { words: `because ${who} closed the request`, by: by.login };
}

const whoseOf = ({ event }: Pick<WorkflowRun, 'event'>): Whose | undefined =>
  event.kind === 'dispatch' ? event.whose : undefined;

/** Whether a run was started to take back everything that an account holds, whoever asked for it: no issue needs to be read for that. */
const isOfAccount = (run: Pick<WorkflowRun, 'event'>, { name }: Pick<EndingAccount, 'name'>): boolean => {
  const whose = whoseOf(run);
  return whose?.kind === 'all' || (whose?.kind === 'account' && whose.name === name);
};

/** Whether a run was started to take back the access of a person, of an account, or all of it. */
export const isWhose = (
  run: Pick<WorkflowRun, 'event'>,
  account: Pick<EndingAccount, 'name'>,
  author: Pick<Actor, 'id'> | undefined,
): boolean => {
  const whose = whoseOf(run);
  return isOfAccount(run, account) || (whose?.kind === 'person' && author?.id === whose.id);
};

/** Why such a run takes something back. */
export const causeOfWhose = ({ event }: Pick<WorkflowRun, 'event'>): Cause => {
  const by = event.kind === 'dispatch' && event.sender?.type === 'User' ? event.sender.login : undefined;
  const whose = whoseOf({ event })?.kind;
  const what =
    whose === 'person'
      ? 'with everything that you had'
      : whose === 'account'
        ? 'with everything in its account'
        : 'with everything that was live';
  return {
    words: by === undefined ? `by hand, ${what}` : `by ${by}, ${what}`,
    by,
    ...(whose === 'account' ? { of: 'account' } : {}),
  };
};

/**
 * Why an unexpired grant is to be taken back; `undefined`: it stays.
 * @param stamp what the object in AWS says of the standing approval that it was given by, asked only where that matters.
 * @throws where a run that was started for a person cannot tell whose it is: it must not end as if it had looked at everything.
 */
export async function reasonToTakeBack(
  run: WorkflowRun,
  taking: TakingBack,
  account: EndingAccount,
  object: GrantObject,
  now: IssueNow | undefined,
  stamp: () => Promise<StandingStamp | 'unknown' | undefined>,
): Promise<Cause | undefined> {
  const { main, named, filed, settings } = taking;
  const { issue, until } = object;
  if (named?.issue === issue) {
    // Started by a job of ours: who asked for it is for the comment itself to say.
    const spoken =
      named.byNumber && named.cause === BY_HAND && now !== undefined
        ? await spokenCause(run, settings, filed, now.issue, stamp)
        : undefined;
    return spoken ?? named.cause;
  }
  if (isOfAccount(run, account)) return causeOfWhose(run);
  // Why it cannot be read is what one call for it alone says.
  const found = now ? ({ kind: 'issue', ...now } as const) : await readIssue(run.github, issue);
  const whose = whoseOf(run);
  if (whose?.kind === 'person') {
    const author = found.kind === 'issue' ? found.issue.author?.id : undefined;
    const by = author ?? (await requesterOf(run, taking, account, object, stamp));
    if (by === undefined)
      throw new Error(
        `it holds access in ${account.name} (${account.id}) until ${formatInstant(until)}, as ${object.arn}, and its issue cannot be read, so that ` +
          `nobody knows whether it is that of GitHub id ${whose.id}. It was left; run revoke by hand with this number to take it back.`,
      );
    if (by === whose.id) return causeOfWhose(run);
  }
  if (found.kind === 'unknown') {
    // Which files it was given by AWS says, and that they are gone the tree of the default branch: no issue is needed for that.
    const file = await fileOfGrant(run.github, main.head, filed, account, issue);
    const given = file === undefined ? await stamp() : undefined;
    const cause =
      given === undefined || given === 'unknown' ? undefined : await withoutStanding(run, main, given);
    if (cause !== undefined) return cause;
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} ` +
        'Nothing is removed on that; run revoke by hand with this number to take it back.',
    );
    return undefined;
  }
  if (!found.issue.open)
    return (
      (found.closedBy?.type === 'Bot'
        ? await spokenCause(run, settings, filed, found.issue, stamp)
        : undefined) ?? closing(found.issue, found.closedBy)
    );
  if (await fileOfGrant(run.github, main.head, filed, account, issue, found.issue.createdAt))
    return undefined;
  const given = await stamp();
  if (given === 'unknown') return undefined;
  return given === undefined
    ? { words: 'because its files were removed from the default branch', by: undefined, of: 'files' }
    : withoutStanding(run, main, given);
}

/** Who asked for what an object gives, where its issue does not say: by the request file, or by what the object of a use notes. */
async function requesterOf(
  { github }: WorkflowRun,
  { main, filed }: TakingBack,
  account: EndingAccount,
  { issue }: GrantObject,
  stamp: () => Promise<StandingStamp | 'unknown' | undefined>,
): Promise<UserId | undefined> {
  const file = await fileOfGrant(github, main.head, filed, account, issue);
  if (file !== undefined) return (await readRequests(github, main.head, [file])).get(file.path)?.requester.id;
  const given = await stamp();
  return given === undefined || given === 'unknown' ? undefined : given.requester;
}

/**
 * The standing approval that a use was given by has ended: its files are gone, or are others than those that it was given by. Nobody has
 * approved those, and they are written once.
 */
export async function withoutStanding(
  { github }: Pick<WorkflowRun, 'github'>,
  { head }: Pick<MainBranch, 'head'>,
  { of, files }: StandingStamp,
): Promise<Cause | undefined> {
  const there = await readStandingFiles(github, head, of);
  const became =
    there === undefined
      ? 'removed from'
      : files !== undefined && digestOfStanding(there) !== files
        ? 'changed on'
        : undefined;
  return became === undefined
    ? undefined
    : {
        words: `because the standing approval ${standingText(of)} was ${became} the default branch`,
        by: undefined,
      };
}
