// src/commands/break-glass/: what is given unseen: told before, kept for the record, looked at afterwards.
import type { ApprovedStanding } from '../../approval/standing/verify-standing.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue } from '../../github/open-issues.ts';
import { openRecords } from '../../github/standing/record-pulls.ts';
import { earlierOpen, earlierUnread } from '../../messages/standing/break-glass-news.ts';
import type { Request } from '../../request/request.ts';
import type { StandingPlace } from '../../request/standing.ts';
import { keepRecord } from './keep-record.ts';
import { tellBefore, type TellingBefore } from './tell-before.ts';
import { whomToTell } from './whom-to-tell.ts';

export interface Giving extends TellingBefore {
  readonly main: MainBranch;
}

/**
 * Right before a use of break glass is given: it is told, or nothing may be given; and its pull request of record is opened. What keeps that from being opened
 * keeps nothing from being given, since the hourly run opens it as well.
 * @returns why nothing may be given
 */
export async function beforeGiving(
  context: Giving,
  of: StandingPlace,
  request: Request,
  verdict: ApprovedStanding,
): Promise<Reason | undefined> {
  const { run, main, config, reader } = context;
  const untold = await tellBefore(context, of, request, verdict, await earlierOf(run.github, request));
  if (untold !== undefined) return untold;
  const { issue, createdAt, requester } = request;
  const { standing, document: policy, policyText } = verdict;
  try {
    const mention = (await whomToTell(run.github, reader.codeowners, config, of)).join(' ');
    const use = { issue, createdAt, by: requester.id, standing, policy, policyText };
    await keepRecord({ github: run.github, main, use, who: requester.login, mention });
  } catch (error) {
    run.log.warning(
      `#${issue}: its pull request of record could not be opened yet, and the hourly run tries again. ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return undefined;
}

/** More of them are not named. */
const MOST = 10;

/** For whoever is told: which records of the same person are still open. */
async function earlierOf(github: GitHub, { requester, issue }: Request): Promise<string> {
  try {
    const theirs: number[] = [];
    for (const { use, pull } of (await openRecords(github))
      .filter((each) => each.use !== issue)
      .slice(0, MOST)) {
      const found = await readIssue(github, use);
      if (found.kind === 'issue' && found.issue.author?.id === requester.id) theirs.push(pull);
    }
    return earlierOpen(requester.login, theirs);
  } catch (error) {
    return earlierUnread(error instanceof Error ? error.message : String(error));
  }
}
