import type { GrantObject } from '../../aws/backend.ts';
import type { IssueNow } from '../../github/batches/issues-now.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue, type Actor, type Issue } from '../../github/open-issues.ts';
import { readStandingFiles } from '../../github/standing/standing-files.ts';
import type { FiledRequest } from '../../github/request-files.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import { formatInstant } from '../../terms/instant.ts';
import type { EndingAccount } from '../run/ending-accounts.ts';
import { fileOfGrant } from '../run/file-of-grant.ts';
import { standingText, type StandingPlace } from '../../request/standing.ts';
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

/** Whether a run was started to take back the access of a person, of an account, or all of it. */
export const isWhose = (
  { event }: Pick<WorkflowRun, 'event'>,
  account: Pick<EndingAccount, 'name'>,
  author: Actor | undefined,
): boolean => {
  const whose = event.kind === 'dispatch' ? event.whose : undefined;
  switch (whose?.kind) {
    case undefined:
      return false;
    case 'all':
      return true;
    case 'account':
      return whose.name === account.name;
    case 'person':
      return author?.id === whose.id;
  }
};

/** Why such a run takes something back. */
export const causeOfWhose = ({ event }: Pick<WorkflowRun, 'event'>): Cause => {
  const by = event.kind === 'dispatch' && event.sender?.type === 'User' ? event.sender.login : undefined;
  const whose = event.kind === 'dispatch' ? event.whose?.kind : undefined;
  const what =
    whose === 'person'
      ? 'with everything that you had'
      : whose === 'account'
        ? 'with everything in its account'
        : 'with everything that was live';
  return { words: by === undefined ? `by hand, ${what}` : `by ${by}, ${what}`, by };
};

/**
 * Why an unexpired grant is to be taken back; `undefined`: it stays.
 * @param standing the standing approval that the object in AWS says it was given by, asked only where there is no request file.
 */
export async function reasonToTakeBack(
  run: WorkflowRun,
  { main, named, filed, settings }: TakingBack,
  account: EndingAccount,
  { issue, until }: GrantObject,
  now: IssueNow | undefined,
  standing: () => Promise<StandingPlace | 'unknown' | undefined> = () => Promise.resolve(undefined),
): Promise<Cause | undefined> {
  if (named?.issue === issue) {
    // Started by a job of ours: who asked for it is for the comment itself to say.
    const spoken =
      named.byNumber && named.cause === BY_HAND && now !== undefined
        ? await spokenCause(run, settings, filed, now.issue)
        : undefined;
    return spoken ?? named.cause;
  }
  // Why it cannot be read is what one call for it alone says.
  const found = now ? ({ kind: 'issue', ...now } as const) : await readIssue(run.github, issue);
  if (found.kind === 'unknown') {
    run.log.warning(
      `#${issue} holds access in ${account.name} until ${formatInstant(until)}, but its issue cannot be read. ${found.why} ` +
        'Nothing is removed on that; run revoke by hand with this number to take it back.',
    );
    return undefined;
  }
  if (isWhose(run, account, found.issue.author)) return causeOfWhose(run);
  if (!found.issue.open)
    return (
      (found.closedBy?.type === 'Bot' ? await spokenCause(run, settings, filed, found.issue) : undefined) ??
      closing(found.issue, found.closedBy)
    );
  return (await fileOfGrant(run.github, main.head, filed, account, issue, found.issue.createdAt))
    ? undefined
    : withoutFile(run, main, await standing());
}

/** It has no request file: a use of a standing approval, which has its own, or what was approved is no longer there. */
async function withoutFile(
  { github }: WorkflowRun,
  { head }: MainBranch,
  standing: StandingPlace | 'unknown' | undefined,
): Promise<Cause | undefined> {
  if (standing === 'unknown') return undefined;
  if (standing === undefined)
    return { words: 'because its files were removed from the default branch', by: undefined };
  return (await readStandingFiles(github, head, standing)) !== undefined
    ? undefined
    : {
        words: `because the standing approval ${standingText(standing)} was removed from the default branch`,
        by: undefined,
      };
}
