import { known, type Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { attempt } from '../../github/approval-facts/facts-answers.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { LEDGER_BRANCH } from '../../github/ledger-branch.ts';
import { jobsFor } from '../../setup/account-jobs.ts';
import {
  examinedPath,
  expectedJobs,
  readExamination,
  type Examination,
} from '../../setup/doctor/examination.ts';

/** What the jobs wrote of themselves. A file that is too large or no text counts as none. */
export async function readExaminations(
  github: GitHub,
  config: Config,
): Promise<Read<ReadonlyMap<string, Examination | 'absent' | 'unreadable'>>> {
  const jobs = expectedJobs(jobsFor(config));
  const texts = await attempt(async () => {
    const head = await branchHead(github, LEDGER_BRANCH);
    return head === undefined
      ? new Map<string, string | undefined>()
      : readFilesAt(github, head, jobs.map(examinedPath), 'is absent');
  });
  if (!texts.known) return texts;
  return known(
    new Map(
      jobs.map((job) => {
        const text = texts.value.get(examinedPath(job));
        return [job, text === undefined ? 'absent' : readExamination(text)];
      }),
    ),
  );
}
