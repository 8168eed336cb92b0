import type { Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import { approvalReader, type ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { openLedger } from '../../github/ledger-branch.ts';
import { readIssue, recentlyClosedIssues, type Issue } from '../../github/open-issues.ts';
import { closedRecords, openRecords } from '../../github/standing/record-pulls.ts';
import { firstWords } from '../../github/standing/first-words.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import type { RecordedUse } from '../../messages/reviewing/record-view.ts';
import { isUse, parseUse } from '../../request/form/standing-form.ts';
import { STANDING_LONGEST, standingText, useWindow, type StandingPlace } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { earlier, type Seconds } from '../../terms/instant.ts';
import { DAILY } from '../../workflows/crons.ts';
import { outOfTime } from '../run/run-deadline.ts';
import { sharingSince, type SharedSince } from '../run/who-gains.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { onLedger, type LookedAt } from './looked-at-event.ts';
import { codeOf, lookAt } from './look-at-use.ts';
import { remindOfLost } from './remind-of-lost.ts';
import { leftOut } from './unlooked-uses.ts';
import { breakGlassFiles, recordedUse, type BreakGlassFiles } from './record-of-use.ts';
import { whomToTell } from './whom-to-tell.ts';

const DAY = 24 * 60 * 60;
/** What nobody signed off stands here for half a year after it was filed or last spoken of. */
const LOOKED_BACK = (2 * STANDING_LONGEST) as Seconds;
/** What the hourly run looks at beside what is open. */
const LATELY = (2 * DAY) as Seconds;

export interface LookedAfter {
  /** What went wrong. */
  readonly failures: readonly string[];
  /** What is overdue, or could not be looked after. */
  readonly overdue: readonly HealthProblem[];
  /** Codes of what this run has looked at; `everything`: whatever there is. What is shown of others stays. */
  readonly looked: ReadonlySet<string> | 'everything';
}

/** What has a record, and what it was cannot be told any more. */
interface Lost {
  readonly number: IssueNumber;
  readonly why: string;
}

/**
 * Every use of break glass has its pull request of record until somebody who may has signed it off, and is reminded of in doubling intervals once it is over. All of
 * it is found from issues and pull requests: the ledger is told what was found, for the report, and says nothing here.
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
  const lost: Lost[] = [];
  // Whatever an issue says by now: what has a record was used.
  const recorded = [
    ...(await openRecords(github)).map(({ use }) => use),
    ...(await closedRecords(github, since)),
  ];
  for (const number of new Set(recorded)) {
    if (uses.has(number)) continue;
    const found = all.find((issue) => issue.number === number) ?? (await lookUp(run, number));
    if (typeof found !== 'string') uses.set(number, found);
    else lost.push({ number, why: found });
  }
  for (const { number, why } of lost) overdue.push(unreadable(number, why));
  const looked = new Set(overdue.map(({ code }) => code));
  const result = { failures, overdue, looked: everything ? ('everything' as const) : looked };
  if (uses.size === 0 && lost.length === 0) return result;
  const ledger = openLedger(github);
  let reading: Promise<ApprovalReader> | undefined;
  const reader = () => (reading ??= approvalReader(github));
  const files = new Map<string, Promise<BreakGlassFiles | undefined>>();
  const mentions = new Map<string, Promise<string>>();
  const shared = new Map<string, Promise<Read<SharedSince>>>();
  // Whoever waits longest comes first.
  const waiting = [...uses.values()].sort((a, b) => a.createdAt - b.createdAt || a.number - b.number);
  for (const [nth, issue] of waiting.entries()) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_RECORD);
    if (enough !== undefined) {
      failures.push(enough);
      overdue.push(leftOut(waiting.slice(nth), enough));
      break;
    }
    const isLost = (why: string): void => {
      if (!recorded.includes(issue.number)) return;
      overdue.push(unreadable(issue.number, why));
      lost.push({ number: issue.number, why });
    };
    looked.add(codeOf(issue.number));
    try {
      const words = await firstWords(github, issue.number);
      const ask = words === undefined ? undefined : parseUse(words);
      if (ask?.ok !== true) {
        isLost(
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
        isLost(found === undefined ? `${name} is no break glass.` : `Nobody who may use ${name} filed it.`);
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
      const since = async ({ standing }: RecordedUse): Promise<Read<SharedSince>> => {
        const asked =
          shared.get(name) ?? sharingSince(github, main.head, found.merged, standing.people, standing);
        shared.set(name, asked);
        return asked;
      };
      const tell = (found: LookedAt): void => {
        ledger.add(...onLedger(run, issue, use, found));
      };
      const looking = { run, main, config, reader: read, mention, since, tell };
      const problem = await lookAt(looking, issue, use, until);
      if (problem !== undefined) overdue.push(problem);
    } catch (error) {
      const why = reasonOf(error);
      failures.push(`#${issue.number}: ${why}`);
      overdue.push({
        code: codeOf(issue.number),
        message: `#${issue.number}, a use of break glass, could not be looked after: ${why}`,
      });
    }
  }
  // Last: a writer can make such records, and those that can be signed off must not wait for them.
  for (const { number, why } of lost) {
    const enough = outOfTime(run.deadline) ?? shortOfCalls(github.remaining(), CALLS_A_RECORD);
    if (enough !== undefined) {
      failures.push(enough);
      break;
    }
    try {
      await remindOfLost(run, { main, config, reader: await reader() }, number, why);
    } catch (error) {
      failures.push(`#${number}: nobody could be reminded of it: ${reasonOf(error)}`);
    }
  }
  try {
    await ledger.commit();
  } catch (error) {
    failures.push(`Who signed off what was used by break glass could not be recorded: ${reasonOf(error)}`);
  }
  return result;
}

/** What looking after one use takes, mostly: its words, its records, their reviews, a comment. */
const CALLS_A_RECORD = { rest: 12, graphql: 8 } as const;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

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
  code: codeOf(number),
  message: `#${number} has a pull request of record of break glass, and what it was cannot be told any more: ${why}`,
});
