// src/commands/slack/: from the ledger to threads on Slack; the digest of a week.
import type { Config } from '../../config/config.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { openIssues, recentlyClosedIssues, type Issue } from '../../github/open-issues.ts';
import { openLedger } from '../../github/ledger-branch.ts';
import { readMainBranch, type MainBranch } from '../../github/main-branch.ts';
import { earlier, monthOf } from '../../terms/instant.ts';
import { isOurs } from '../../request/form/standing-form.ts';
import { SlackProblem } from '../../slack/slack-problem.ts';
import { openWorkspace } from '../../slack/slack-workspace.ts';
import { configurationOf } from '../run/default-branch-config.ts';
import { keepHealth } from '../tell/keep-health-issue.ts';
import { slackUrl } from '../tell/slack-url.ts';
import { hasWork, NEWS, NOTHING, recordOf } from './telling-record.ts';
import { tellOne, type ThreadContext } from './slack-thread.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/**
 * Tells on Slack what the ledger says has happened and was not told there yet: by this run, or by one that could not. It comes
 * after everything else of a run, so it delays no grant and no removal, and it fails no run.
 *
 * The words of the issue's comments are said only of what this very run told: the ledger, and a comment that a bot made, can be
 * forged by any writer. What an earlier run told and could not say here is said by its state and its facts, which are read again
 * from GitHub. The ledger gives no channel, no mention, no link and no sentence.
 */
export async function tellSlack(
  run: WorkflowRun,
  token: string,
  endpoint: string | undefined,
): Promise<void> {
  try {
    const main = await readMainBranch(run.github);
    const config = configurationOf(main);
    if (!hasChannel(config)) return;
    const out = shortOfCalls(run.github.remaining());
    if (out !== undefined) {
      run.log.info(`Slack: nothing is told by this run. ${out}`);
      return;
    }
    const open = await openIssues(run.github);
    const problems = new Map<string, string>();
    await tellAll(run, main, config, { token, url: slackUrl(config, endpoint) }, open, problems);
    for (const message of problems.values()) run.log.warning(message);
    const slack = [...problems].map(([code, message]) => ({ code, message }));
    await keepHealth(run, open, new Map([['slack', slack]]));
  } catch (error) {
    run.log.warning(
      `Slack: ${error instanceof Error ? error.message : String(error)} What was to be told is told by the next run.`,
    );
  }
}

const hasChannel = (config: Config): boolean =>
  config.slack_notification_channel !== undefined ||
  [...config.accounts.values()].some(({ slack_channel: channel }) => channel !== undefined);

async function tellAll(
  run: WorkflowRun,
  main: MainBranch,
  config: Config,
  at: { readonly token: string; readonly url: string },
  open: readonly Issue[],
  problems: Map<string, string>,
): Promise<void> {
  const { github } = run;
  const closed = await recentlyClosedIssues(github, earlier(github.now(), NEWS));
  const issues = [...open, ...closed].filter(({ body }) => isOurs(body));
  if (issues.length === 0) return;
  const ledger = openLedger(github);
  const events = await ledger.read(
    issues.map(({ number, createdAt }) => ({ issue: number, month: monthOf(createdAt) })),
  );
  const todo = issues
    .map((issue) => ({
      issue,
      record: recordOf(
        events.get(issue.number) ?? [],
        run.told.get(issue.number)?.said ?? NOTHING,
        github.now(),
      ),
    }))
    .filter(({ issue, record }) => hasWork(issue, record, config, github.now()))
    // This run's own news first: nothing that is found in the ledger can use up its time.
    .sort((a, b) => Number(b.record.said.size > 0) - Number(a.record.said.size > 0));
  if (todo.length === 0) return;
  const problem = ({ code, message }: SlackProblem): void => void problems.set(code, message);
  try {
    const workspace = await openWorkspace(at.token, at.url, run.deadline.telling);
    const context: ThreadContext = {
      run,
      main,
      config,
      workspace,
      ledger,
      problem,
      channels: new Map(),
      listed: new Map(),
    };
    for (const { issue, record } of todo) {
      try {
        await tellOne(context, issue, record);
      } catch (error) {
        if (!(error instanceof SlackProblem)) throw error;
        problem(error);
        if (NOT_OF_ONE_CHANNEL.has(error.code)) break;
      }
    }
  } catch (error) {
    if (!(error instanceof SlackProblem)) throw error;
    problem(error);
  }
  await ledger.commit();
}

/** After these, another call would only fail the same way. */
const NOT_OF_ONE_CHANNEL = new Set([
  'deadline',
  'unreachable',
  'rate-limited',
  'invalid_auth',
  'not_authed',
  'token_revoked',
  'token_expired',
  'account_inactive',
]);
