import type { Config } from '../../config/config.ts';
import { accountNamed } from '../../config/lookups.ts';
import type { Issue } from '../../github/open-issues.ts';
import { ledgerEvent, type Ledger } from '../../github/ledger-branch.ts';
import type { MainBranch } from '../../github/main-branch.ts';
import { pullRequestsOf } from '../../github/pull-requests.ts';
import type { UserId } from '../../terms/brand.ts';
import { monthOf, type Instant } from '../../terms/instant.ts';
import { isHappening, isProposal } from '../../messages/audience.ts';
import { accountsNamed } from '../../request/form/accounts-of-form.ts';
import type { Request } from '../../request/request.ts';
import { keepAhead, stepOf } from '../../slack/scheduled-messages.ts';
import type { Scheduled, Slack } from '../../slack/slack-channel.ts';
import type { SlackProblem } from '../../slack/slack-problem.ts';
import type { Subject } from '../../slack/thread-subject.ts';
import { tellThread } from '../../slack/tell-thread.ts';
import type { Workspace } from '../../slack/slack-workspace.ts';
import { draftAt } from '../draft/draft-attempt.ts';
import { grantedWords } from '../tell/granted-news.ts';
import { mentionsFor } from '../tell/slack-mentions.ts';
import { judge } from '../judge/judge.ts';
import { isAssigned } from '../run/live-access.ts';
import { aheadOf, endOf } from './scheduled-reminders.ts';
import { openProposals } from './open-proposals.ts';
import { lastState, MOST_MISSED, stepsOf, type TellingRecord } from './telling-record.ts';
import type { WorkflowRun } from '../run/workflow-run.ts';

/** What a run shares on Slack. */
export interface ThreadContext {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly problem: (problem: SlackProblem) => void;
  readonly channels: Map<string, Promise<Slack>>;
  readonly listed: Map<string, Promise<readonly Scheduled[]>>;
}

/** Brings the thread of one request up to date, with what Slack is to say later, and notes in the ledger what was told. */
export async function tellOne(context: ThreadContext, issue: Issue, record: TellingRecord): Promise<void> {
  const { run, main, config, ledger } = context;
  const { github } = run;
  const now = github.now();
  const account = accountNamed(config, accountsNamed(issue.body)[0] ?? '');
  const name = account?.slackChannel ?? config.slack_notification_channel;
  if (name === undefined) return;
  const pulls = await pullRequestsOf(github, issue.number);
  const pull = pulls.at(-1);
  const drafted =
    pull && account
      ? await draftAt(run, pull.head, {
          account: account.name,
          createdAt: issue.createdAt,
          issue: issue.number,
        })
      : undefined;
  const request = drafted?.request;
  const proposals = await openProposals(github, issue.number, record);
  const last = lastState(record)?.kind;
  const subject: Subject = {
    issue: issue.number,
    requester: issue.author?.login ?? 'ghost',
    home: run.home,
    pull: pull?.number,
    request,
    review:
      request && (last === 'drafted' || last === 'approved')
        ? await reviewOf(config, request, drafted.policy, now)
        : undefined,
    proposals,
    trial: config.trial,
    assigned: request !== undefined && isAssigned(config, request),
  };
  const slack = await channelOf(context, name);
  const mentions = await mentionsFor(
    { github, config, workspace: context.workspace, problem: context.problem },
    issue.author?.type === 'User' ? issue.author.id : undefined,
    request,
    [...proposals.values()].at(-1) ?? pull?.number,
    record.steps.some(({ id, kind }) => kind === 'tampered' && record.untold.includes(id)),
    escalatedTo(config, record),
  );
  const wanted = aheadOf(config, record, issue, request, pulls, now);
  const late = wanted !== undefined && wanted.at <= now && !record.ahead.has(wanted.key) ? wanted : undefined;
  const until = endOf(request, pull?.mergedAt);
  const regranted =
    request && until && grantedWords(config, request, drafted.policy, subject.requester, until).comment;
  const steps = stepsOf(record, regranted);
  const missed = record.untold.filter((key) => !record.said.has(key)).slice(-MOST_MISSED);
  // Decided meanwhile: nobody is called to it any more.
  const over = (key: string): boolean =>
    record.steps.some(
      ({ id, kind }) => id === key && isHappening(kind) && isProposal(kind) && !proposals.has(kind),
    );
  const untold = [
    ...record.untold.filter((key) => !over(key) && (record.said.has(key) || missed.includes(key))),
    ...(late === undefined ? [] : [late.key]),
  ];
  const thread = await tellThread(slack, {
    repository: main.repository,
    subject,
    since: issue.createdAt,
    recorded: record.thread?.channel === slack.channel ? record.thread.ts : undefined,
    steps: late === undefined ? steps : [...steps, stepOf(late)],
    untold,
    mentions,
    now,
  });
  const note = (id: string, data: Readonly<Record<string, unknown>> = {}): void => {
    const event = ledgerEvent('slack', id, issue.number, now, run.id, data);
    ledger.add({ issue: issue.number, month: monthOf(issue.createdAt) }, event);
  };
  note(`thread:${slack.channel}:${thread}`, { channel: slack.channel, ts: thread });
  for (const key of record.untold) note(key);
  if (late !== undefined) {
    note(`ahead:${late.key}`);
    note(`back:${late.key}`);
  }

  const future = wanted !== undefined && wanted.at > now ? wanted : undefined;
  const standing = [...record.ahead].filter((key) => !record.backs.has(key) && key !== future?.key);
  if (standing.length === 0 && (future === undefined || record.ahead.has(future.key))) return;
  await keepAhead(slack, subject, thread, future, await listedIn(context, slack), mentions);
  if (future !== undefined) note(`ahead:${future.key}`);
  for (const key of standing) note(`back:${key}`);
}

/** The group that has still to be told: the ledger says only the how manieth it is, the configuration who they are. */
function escalatedTo({ approval }: Config, { steps, untold }: TellingRecord): readonly UserId[] | undefined {
  const step = steps.findLast(({ id, kind }) => kind === 'escalated' && untold.includes(id));
  const group = step?.data['group'];
  return typeof group === 'number' ? approval.escalation[group - 1] : undefined;
}

function channelOf({ channels, workspace }: ThreadContext, name: string): Promise<Slack> {
  const known = channels.get(name) ?? workspace.channel(name);
  channels.set(name, known);
  return known;
}

function listedIn({ listed }: ThreadContext, slack: Slack): Promise<readonly Scheduled[]> {
  const known = listed.get(slack.channel) ?? slack.scheduled();
  listed.set(slack.channel, known);
  return known;
}

/** As the approvers see it: judged anew by the configuration as it is. The data is loaded for this alone. */
async function reviewOf(config: Config, request: Request, policy: string | undefined, now: Instant) {
  if (policy === undefined) return undefined;
  const { loadKnowledge } = await import('../../shipped/knowledge-file.ts');
  const judgement = judge(request, policy, config, loadKnowledge(), now);
  return judgement.decision === 'pass' ? judgement.review : undefined;
}
