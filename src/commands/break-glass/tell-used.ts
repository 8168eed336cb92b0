import type { Config } from '../../config/config.ts';
import { branchHead, readFilesAt } from '../../github/draft-branch.ts';
import type { GitHub } from '../../github/github-client.ts';
import { LEDGER_BRANCH } from '../../github/ledger-branch.ts';
import { sayOnce } from '../../github/standing/told-comment.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { usedByBreakGlass, useNotKnown } from '../../messages/reviewing/used-by-break-glass.ts';
import { inTrial } from '../../messages/status-comment.ts';
import type { Usage } from '../../report/event-data.ts';
import { readHistory } from '../../report/history.ts';
import { LATE_DATA } from '../../report/usage-of-grant.ts';
import { useWindow } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { addSeconds, monthOf, type Seconds } from '../../terms/instant.ts';

/**
 * After the end the record is told what was used, once: from the readings of the daily report, which are in the ledger. Whoever can write there can have something
 * else said, so it says where it is from, and decides nothing. Where nothing is known, that is said as well.
 * @param on the pull request of record
 */
export async function tellUsed(github: GitHub, config: Config, use: RecordedUse, on: number): Promise<void> {
  const issue = IssueNumber.of(use.issue);
  const { until } = useWindow(use.createdAt, use.standing.duration);
  const now = github.now();
  if (now < until) return;
  const say = (key: string, words: string): Promise<void> =>
    // What follows is newer with each reading.
    sayOnce(github, issue, key, inTrial(words, config.trial), on, `**What #${issue} used`);
  const usage = await usageOnRecord(github, use);
  const isDayLater = now >= addSeconds(until, LATE_DATA as Seconds);
  // A reading from before the end may lack what came last.
  if (usage !== undefined && usage.asOf >= until) {
    if (usage.final || isDayLater) await say('used', usedByBreakGlass(use.issue, use.policy, usage));
    return;
  }
  const why = config.analytics.usage
    ? undefined
    : '`aws-jit.yml` says that no report reads what was used (`analytics.usage`).';
  if (why === undefined && !isDayLater) return;
  await say(
    'used-not-known',
    useNotKnown(
      use.issue,
      until,
      why ?? 'A day later no daily report had read it to the end. If one does, it is told here.',
    ),
  );
}

async function usageOnRecord(github: GitHub, { issue, createdAt }: RecordedUse): Promise<Usage | undefined> {
  const head = await branchHead(github, LEDGER_BRANCH);
  if (head === undefined) return undefined;
  const path = `events/${monthOf(createdAt)}/${issue}.jsonl`;
  const text = (await readFilesAt(github, head, [path], 'is absent')).get(path);
  return text === undefined ? undefined : readHistory(path, text, github.now()).history?.usage;
}
