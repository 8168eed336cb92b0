import { signOff, type SignOff } from '../../approval/standing/sign-off.ts';
import type { Config } from '../../config/config.ts';
import { approversFor } from '../../config/lookups.ts';
import { approvalReader, type ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { readFilesAt } from '../../github/draft-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { readIssue, recentlyClosedIssues, type Issue } from '../../github/open-issues.ts';
import { updatePullRequest, type BranchPull } from '../../github/pull-requests.ts';
import { closedRecords, openRecords } from '../../github/standing/record-pulls.ts';
import { firstWords } from '../../github/standing/first-words.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import {
  notSignedOff,
  recordStays,
  recordText,
  signedOff,
  type RecordedUse,
} from '../../messages/reviewing/record-view.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { recordPath } from '../../request/file/record-file.ts';
import { standingPaths } from '../../request/file/standing-file.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import { STANDING_LONGEST, standingText, useWindow, type StandingPlace } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { earlier, formatInstant, type Instant, type Seconds } from '../../terms/instant.ts';
import { DAILY } from '../../workflows/crons.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { sharing, sharingAt } from '../run/who-gains.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { keepRecord, recordsOf } from './keep-record.ts';
import { leftOut } from './unlooked-uses.ts';
import { breakGlassFiles, recordedUse, type BreakGlassFiles } from './record-of-use.ts';
import { sayOnRecord } from './say-on-record.ts';
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
  /** What is overdue, or could not be looked after; `undefined`: not everything was looked for, so that what is shown of others stays. */
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
    ...(await openRecords(github)).map(({ use }) => use),
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
  const mentions = new Map<string, Promise<string>>();
  // Whoever waits longest comes first.
  const waiting = [...uses.values()].sort((a, b) => a.createdAt - b.createdAt || a.number - b.number);
  for (const [nth, issue] of waiting.entries()) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_RECORD);
    if (enough !== undefined) {
      failures.push(enough);
      overdue.push(leftOut(waiting.slice(nth), enough));
      break;
    }
    const lost = (why: string): void => {
      if (recorded.includes(issue.number)) overdue.push(unreadable(issue.number, why));
    };
    try {
      const words = await firstWords(github, issue.number);
      const ask = words === undefined ? undefined : parseUse(words);
      if (ask?.ok !== true) {
        lost(
          ask === undefined
            ? 'The words that it was filed with were deleted from its history.'
            : 'The words that it was filed with are no use of a standing approval.',
        );
        continue;
      }
      const { of, duration } = ask.value;
      const name = standingText(of);
      const read = await reader();
      const known = files.get(name) ?? breakGlassFiles(read, of, issue);
      files.set(name, known);
      const found = await known;
      const use = found && recordedUse(issue, found);
      if (found === undefined || use === undefined) {
        lost(found === undefined ? `${name} is no break glass.` : `Nobody who may use ${name} filed it.`);
        continue;
      }
      const most = use.standing.duration;
      const { until } = useWindow(use.createdAt, Math.min(duration ?? most, most) as Seconds);
      const { approved } = found;
      const mention = async (place: StandingPlace): Promise<string> => {
        const asked =
          mentions.get(name) ??
          whomToTell(github, read.codeowners, config, place, approved).then((all) => all.join(' '));
        mentions.set(name, asked);
        return asked;
      };
      const problem = await lookAt({ run, main, config, reader: read, mention }, issue, use, until);
      if (problem !== undefined) overdue.push(problem);
    } catch (error) {
      const why = reasonOf(error);
      failures.push(`#${issue.number}: ${why}`);
      overdue.push({
        code: `breakglass-${issue.number}`,
        message: `#${issue.number}, a use of break glass, could not be looked after: ${why}`,
      });
    }
  }
  return { failures, overdue: everything ? overdue : undefined };
}

/** What looking after one use takes, mostly: its words, its records, their reviews, a comment. */
const CALLS_A_RECORD = { rest: 12, graphql: 8 } as const;

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));
const reasonOf = (error: unknown): string => errorOf(error).message;

async function lookUp({ github }: WorkflowRun, number: IssueNumber): Promise<Issue | string> {
  try {
    const found = await readIssue(github, number);
    return found.kind === 'issue' ? found.issue : found.why;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Nobody can sign off what cannot be compared any more; a person has to find out what it was. */
const unreadable = (number: IssueNumber, why: string): HealthProblem => ({
  code: `breakglass-${number}`,
  message: `#${number} has a pull request of record of break glass, and what it was cannot be told any more: ${why}`,
});

interface Looking {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly reader: ApprovalReader;
  /** `@bob @acme/on-call` */
  readonly mention: (of: StandingPlace) => Promise<string>;
}

/** @returns that it is overdue */
async function lookAt(
  looking: Looking,
  issue: Issue,
  use: RecordedUse,
  until: Instant,
): Promise<HealthProblem | undefined> {
  const { run, main, config } = looking;
  const { github } = run;
  const trial = (words: string): string => inTrial(words, config.trial);
  const pulls = await recordsOf(github, use.issue);
  const verdicts: { readonly pull: BranchPull; readonly verdict: SignOff }[] = [];
  for (const pull of pulls.toReversed()) {
    const verdict = await verdictOn(looking, issue, use, until, pull);
    verdicts.push({ pull, verdict });
    if (verdict.kind !== 'signed') continue;
    const logins = verdict.by.map(({ login }) => login);
    const key = `signed-off-${pull.head.slice(0, 12)}`;
    await sayOnRecord(github, issue.number, key, trial(signedOff(logins, use.issue)), pull.number);
    if (pull.open) await updatePullRequest(github, pull.number, { state: 'closed' });
    return undefined;
  }
  const of = use.standing;
  const mention = await looking.mention(of);
  // Merged as it should be, it can be approved all the same.
  const merged = verdicts.find(
    ({ pull, verdict }) => pull.mergedAt !== undefined && verdict.kind === 'unsigned',
  );
  const before = pulls.at(-1);
  let record = merged?.pull;
  // What keeps the record from being made anew keeps nobody from being reminded.
  let broken: Error | undefined;
  try {
    record ??= await keepRecord({ github, main, use, who: issue.author?.login ?? 'ghost', mention });
    if (
      before !== undefined &&
      merged === undefined &&
      (before.number !== record.number || !before.open || before.head !== record.head)
    )
      await sayOnRecord(
        github,
        issue.number,
        `stays-${(before.closedAt ?? 0).toString(36)}-${before.head.slice(0, 12)}`,
        trial(recordStays),
        record.number,
      );
    await tellUsed(github, config, use, record.number);
  } catch (error) {
    broken = errorOf(error);
  }
  const due = remindersDue(until, github.now());
  if (due === 0) {
    if (broken !== undefined) throw broken;
    return undefined;
  }
  const why = verdicts
    .flatMap(({ verdict }) => (verdict.kind === 'unsigned' ? verdict.reasons : []))
    .map(({ message }) => `- ${message}`);
  const words = notSignedOff(mention, use.issue, until, [...new Set(why)].slice(0, 5).join('\n'));
  try {
    await sayOnRecord(
      github,
      issue.number,
      `unsigned-${due}`,
      trial(words),
      record?.number ?? (before?.open === true ? before.number : undefined),
    );
  } catch (error) {
    broken ??= errorOf(error);
  }
  return {
    code: `breakglass-${use.issue}`,
    message:
      `#${use.issue}, a use of break glass (${standingText(of)}) whose time was over at ${formatInstant(until)}, was signed off by nobody. ` +
      (broken === undefined
        ? `Approve #${record?.number ?? before?.number}.`
        : `Its pull request of record could not be kept, or not be reminded of: ${broken.message}`),
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
  until: Instant,
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
    head,
    until,
    approvers: approversFor(config, standing.account),
    samePrincipal: [...sharing(config, standing.people, standing), ...then.value],
  });
}
