import type { Read } from '../../approval/approval-facts.ts';
import type { Config } from '../../config/config.ts';
import type { ApprovalReader } from '../../github/approval-facts/read-approval-facts.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import type { Issue } from '../../github/open-issues.ts';
import { updatePullRequest } from '../../github/pull-requests.ts';
import type { HealthProblem } from '../../messages/health-text.ts';
import {
  notSignedOff,
  recordStays,
  signedOff,
  type RecordedUse,
} from '../../messages/reviewing/record-view.ts';
import { inTrial } from '../../messages/status-comment.ts';
import { standingText, type StandingPlace } from '../../request/standing.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { formatInstant, type Instant } from '../../terms/instant.ts';
import type { SharedSince } from '../run/who-gains.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';
import { everyRecordOf, keepRecord } from './keep-record.ts';
import type { LookedAt } from './looked-at-event.ts';
import { remindersDue } from './reminders-due.ts';
import { sayOnRecord } from './say-on-record.ts';
import { tellUsed } from './tell-used.ts';
import { signedOffKey, whoSignedOff } from './who-signed-off.ts';

/** Names a use among what stands on the health issue. */
export const codeOf = (use: number): string => `breakglass-${use}`;

const errorOf = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

export interface Looking {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly reader: ApprovalReader;
  /** `@bob @acme/on-call` */
  readonly mention: (of: StandingPlace) => Promise<string>;
  readonly since: (use: RecordedUse) => Promise<Read<SharedSince>>;
  /** Has it recorded for the report. */
  readonly tell: (found: LookedAt) => void;
}

/**
 * Looks after one use: its record is kept, a sign-off is said, and whoever may give one is reminded.
 * @returns that it is overdue
 */
export async function lookAt(
  looking: Looking,
  issue: Issue,
  use: RecordedUse,
  until: Instant,
): Promise<HealthProblem | undefined> {
  const { run, main, config } = looking;
  const { github } = run;
  const trial = (words: string): string => inTrial(words, config.trial);
  const all = await everyRecordOf(github, use.issue);
  const pulls = all.filter(({ intoDefault }) => intoDefault);
  const since = await looking.since(use);
  const { reader } = looking;
  const verdicts = await whoSignedOff({ github, config, reader, issue, use, until, since }, all);
  for (const { pull, verdict } of verdicts) {
    if (verdict.kind !== 'signed') continue;
    const words = trial(
      signedOff(
        verdict.by.map(({ login }) => login),
        use.issue,
      ),
    );
    await sayOnRecord(github, issue.number, signedOffKey(pull.head), words, pull.number);
    looking.tell({ kind: 'signed-off', record: IssueNumber.of(pull.number), by: verdict.by });
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
    looking.tell({ kind: 'to-sign-off', record: IssueNumber.of(record.number) });
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
  const on = record?.number ?? (before?.open === true ? before.number : undefined);
  const key = `unsigned-${due}`;
  // Whatever GitHub says of it: any workflow can have said it there in our name, and Slack is told once by its own mark.
  const silent = await tellSlack(run, config, {
    repository: main.repository,
    issue: issue.number,
    of,
    people: of.people,
    filed: use.createdAt,
    until,
    lost: false,
    due,
    record: on,
  });
  if (silent !== undefined) run.log.warning(`#${issue.number}: Slack was not reminded of it. ${silent}`);
  const words = notSignedOff(mention, use.issue, until, [...new Set(why)].slice(0, 5).join('\n'));
  try {
    await sayOnRecord(github, issue.number, key, trial(words), on);
  } catch (error) {
    broken ??= errorOf(error);
  }
  return {
    code: codeOf(use.issue),
    message:
      `#${use.issue}, a use of break glass (${standingText(of)}) whose time was over at ${formatInstant(until)}, was signed off by nobody. ` +
      (broken === undefined
        ? `Approve #${record?.number ?? before?.number}.`
        : `Its pull request of record could not be kept, or not be reminded of: ${broken.message}`),
  };
}

/** Slack's client is loaded for this alone. */
const tellSlack = async (
  ...of: Parameters<typeof import('./remind-channel.ts').remindChannel>
): Promise<string | undefined> => (await import('./remind-channel.ts')).remindChannel(...of);
