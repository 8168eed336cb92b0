// src/commands/break-glass/: what is given unseen: told before, kept for the record, looked at afterwards.
import type { ApprovedStanding } from '../../approval/standing/verify-standing.ts';
import type { Reason } from '../../approval/refusal-reasons.ts';
import type { GitHub } from '../../github/github-client.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue } from '../../github/open-issues.ts';
import { openRecords } from '../../github/standing/record-pulls.ts';
import { couldNotBeRecorded, earlierOpen, earlierUnread } from '../../messages/standing/break-glass-news.ts';
import type { Request } from '../../request/request.ts';
import type { StandingPlace } from '../../request/standing.ts';
import { keepRecord } from './keep-record.ts';
import { tellBefore, type TellingBefore } from './tell-before.ts';
import { whomToTell } from './whom-to-tell.ts';

export interface Giving extends TellingBefore {
  readonly main: MainBranch;
}

/**
 * Right before a use of break glass is given: its pull request of record is opened, and it is told, or nothing may be given. A use whose record was never opened
 * could be hidden afterwards by whoever edits its issue; one that has a record is found by that, whatever becomes of the issue.
 * @returns why nothing may be given
 */
export async function beforeGiving(
  context: Giving,
  of: StandingPlace,
  request: Request,
  verdict: ApprovedStanding,
): Promise<Reason | undefined> {
  const { run, main, config, reader } = context;
  const { issue, createdAt, requester } = request;
  const { standing, document: policy, policyText } = verdict;
  try {
    const approved = verdict.approvers.map(({ login }) => login);
    const mention = (await whomToTell(run.github, reader.codeowners, config, of, approved)).join(' ');
    const use = { issue, createdAt, by: requester.id, standing, policy, policyText };
    await keepRecord({ github: run.github, main, use, who: requester.login, mention });
  } catch (error) {
    return { code: 'use-unrecorded', message: couldNotBeRecorded(reasonOf(error)) };
  }
  return tellBefore(context, of, request, verdict, await earlierOf(run.github, request));
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** For whoever is told: which records of the same person are still open. */
async function earlierOf(github: GitHub, { requester, issue }: Request): Promise<string> {
  try {
    const theirs: number[] = [];
    for (const { use, pull } of (await openRecords(github)).filter((each) => each.use !== issue)) {
      const found = await readIssue(github, use);
      if (found.kind === 'issue' && found.issue.author?.id === requester.id) theirs.push(pull);
    }
    return earlierOpen(requester.login, theirs);
  } catch (error) {
    return earlierUnread(reasonOf(error));
  }
}
