import { signOff, type SignOff } from '../../approval/standing/sign-off.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import { approvalReader, type ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue, recentlyClosedIssues, type Issue } from '../../github/open-issues.ts';
import { updatePullRequest, type BranchPull } from '../../github/pull-requests.ts';
import { closedRecords } from '../../github/standing/record-pulls.ts';
import { firstWords } from '../../github/standing/first-words.ts';
import { sayOnce } from '../../github/standing/told-comment.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import {
  notSignedOff,
  recordStays,
  recordText,
  signedOff,
  type RecordedUse,
} from '../../messages/reviewing/record-view.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { recordPath, useOfRecordBranch } from '../../request/file/record-file.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import { STANDING_LONGEST, standingText, useWindow } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { earlier, formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { DAILY } from '../../workflows/crons.ts';
import { sharing, sharingAt } from '../run/who-gains.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { keepRecord, recordsOf } from './keep-record.ts';
import { breakGlassFiles, recordedUse, type BreakGlassFiles } from './record-of-use.ts';
import { tellUsed } from './tell-used.ts';
import { whomToTell } from './whom-to-tell.ts';

const DAY = 24 * 60 * 60;
/** What nobody signed off stands here for half a year after it was filed or last spoken of. */
const LOOKED_BACK = (2 * STANDING_LONGEST) as Seconds;
/** What the hourly run looks at beside what is open. */
const LATELY = (2 * DAY) as Seconds;

export interface LookedAfter {
  /** What went wrong. */
  readonly failures: readonly string[];
  /** What is overdue; `undefined`: not everything was looked at, so that what is shown of others stays. */
  readonly overdue: readonly HealthProblem[] | undefined;
}

/**
 * Every use of break glass has its pull request of record until somebody who may has signed it off, and is reminded of in doubling intervals once it is over. All of
 * it is found from issues and pull requests: the ledger says nothing here.
 */
export async function lookAfterwards(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  open: readonly Issue[],
  openPulls: readonly { readonly head: { readonly ref: string } }[],
): Promise<LookedAfter> {
  const { github, event } = run;
  // Once a day what was closed long ago, too.
  const everything = event.kind === 'other' && event.schedule === DAILY;
  const since = earlier(github.now(), everything ? LOOKED_BACK : LATELY);
  const uses = new Map<number, Issue>();
  const all = [...open, ...(await recentlyClosedIssues(github, since))];
  for (const issue of all) if (isUse(issue.body)) uses.set(issue.number, issue);
  const failures: string[] = [];
  const overdue: HealthProblem[] = [];
  // Whatever an issue says by now: what has a record was used.
  const recorded = [
    ...openPulls.flatMap(({ head }) => useOfRecordBranch(head.ref) ?? []),
    ...(await closedRecords(github, since)),
  ];
  for (const number of new Set(recorded)) {
    if (uses.has(number)) continue;
    const found = all.find((issue) => issue.number === number) ?? (await lookUp(run, number));
    if (typeof found !== 'string') uses.set(number, found);
    else overdue.push(unreadable(number, found));
  }
  if (uses.size === 0) return { failures, overdue: everything ? overdue : undefined };
  let reading: Promise<ApprovalReader> | undefined;
  const reader = () => (reading ??= approvalReader(github));
  const files = new Map<string, Promise<BreakGlassFiles | undefined>>();
  for (const issue of uses.values()) {
    try {
      const words = await firstWords(github, issue.number);
      const ask = words === undefined ? undefined : parseUse(words);
      if (ask === undefined && recorded.includes(issue.number))
        overdue.push(
          unreadable(issue.number, 'The words that it was filed with were deleted from its history.'),
        );
      if (ask?.ok !== true) continue;
      const { of } = ask.value;
      const name = standingText(of);
      const known = files.get(name) ?? breakGlassFiles(github, reader, main.head, of, issue);
      files.set(name, known);
      const found = await known;
      const use = found && recordedUse(issue, found);
      if (use === undefined) continue;
      const problem = await lookAt({ run, main, config, reader: await reader() }, issue, use);
      if (problem !== undefined) overdue.push(problem);
    } catch (error) {
      failures.push(`#${issue.number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { failures, overdue: everything && failures.length === 0 ? overdue : undefined };
}

const lookUp = async ({ github }: WorkflowRun, number: IssueNumber): Promise<Issue | string> => {
  const found = await readIssue(github, number);
  return found.kind === 'issue' ? found.issue : found.why;
};

/** Nobody can sign off what cannot be compared any more; a person has to find out what it was. */
const unreadable = (number: IssueNumber, why: string): HealthProblem => ({
  code: `breakglass-${number}`,
  message: `#${number} has a pull request of record of break glass, and what was used cannot be told any more: ${why}`,
});

interface Looking {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly reader: ApprovalReader;
}

/** @returns that it is overdue */
async function lookAt(looking: Looking, issue: Issue, use: RecordedUse): Promise<HealthProblem | undefined> {
  const { run, main, config, reader } = looking;
  const { github } = run;
  const trial = (words: string): string => inTrial(words, config.trial);
  const pulls = await recordsOf(github, use.issue);
  const verdicts: { readonly pull: BranchPull; readonly verdict: SignOff }[] = [];
  for (const pull of pulls.toReversed()) {
    const verdict = await verdictOn(looking, issue, use, pull);
    verdicts.push({ pull, verdict });
    if (verdict.kind !== 'signed') continue;
    const logins = verdict.by.map(({ login }) => login);
    const key = `signed-off-${pull.head.slice(0, 12)}`;
    await sayOnce(github, issue.number, key, trial(signedOff(logins, use.issue)), pull.number);
    if (pull.open) await updatePullRequest(github, pull.number, { state: 'closed' });
    return undefined;
  }
  const of = use.standing;
  const mention = (await whomToTell(github, reader.codeowners, config, of)).join(' ');
  // Merged as it should be, it can be approved all the same.
  const merged = verdicts.find(
    ({ pull, verdict }) => pull.mergedAt !== undefined && verdict.kind === 'unsigned',
  );
  const record =
    merged?.pull ?? (await keepRecord({ github, main, use, who: issue.author?.login ?? 'ghost', mention }));
  const before = pulls.at(-1);
  if (
    before !== undefined &&
    merged === undefined &&
    (before.number !== record.number || !before.open || before.head !== record.head)
  )
    await sayOnce(
      github,
      issue.number,
      `stays-${(before.closedAt ?? 0).toString(36)}-${before.head.slice(0, 12)}`,
      trial(recordStays),
      record.number,
    );
  await tellUsed(github, config, use, record.number);
  const { until } = useWindow(use.createdAt, use.standing.duration);
  const due = remindersDue(until, github.now());
  if (due === 0) return undefined;
  const why = verdicts
    .flatMap(({ verdict }) => (verdict.kind === 'unsigned' ? verdict.reasons : []))
    .map(({ message }) => `- ${message}`);
  await sayOnce(
    github,
    issue.number,
    `unsigned-${due}`,
    trial(notSignedOff(mention, use.issue, until, [...new Set(why)].slice(0, 5).join('\n'))),
    record.number,
  );
  return {
    code: `breakglass-${use.issue}`,
    message: `What #${use.issue} used by break glass (${standingText(of)}), over since ${formatInstant(until)}, was signed off by nobody. Approve #${record.number}.`,
  };
}

/** One a day after the end, the next after two, four, eight and so on: the how manieth is due. */
export function remindersDue(until: Instant, now: Instant): number {
  let due = 0;
  while (until + 2 ** due * DAY <= now) due += 1;
  return due;
}

async function verdictOn(
  { run, config, reader }: Looking,
  issue: Issue,
  use: RecordedUse,
  { number, head }: BranchPull,
): Promise<SignOff> {
  const { github } = run;
  const { standing } = use;
  const path = recordPath(standing, IssueNumber.of(use.issue));
  const onHead = (await readFilesAt(github, head, [path], 'is absent')).get(path);
  // Whoever gained by it when it was used: the branch was made of the default branch of that time.
  const then = await sharingAt(github, head, standing.people, standing);
  if (!then.known)
    return {
      kind: 'unsigned',
      reasons: [
        {
          code: 'standing-then-unread',
          message: `Who shared a principal when it was used could not be read: ${then.why}`,
        },
      ],
    };
  const facts = await reader.recordFacts(issue.number, standingPaths(standing), {
    number: IssueNumber.of(number),
    head,
  });
  return signOff(facts, issue.author?.id, {
    path,
    expected: recordText(use),
    onHead,
    approvers: approversFor(config, standing.account),
    samePrincipal: [...sharing(config, standing.people, standing), ...then.value],
  });
}
