import type { Config } from '../config/config.ts';
import { accountNamed, endpointNamed } from '../config/lookups.ts';
import { shortOfCalls } from '../github/budget.ts';
import { openIssues, recentlyClosedIssues, type Issue } from '../github/issues.ts';
import { ledgerEvent, openLedger, type Ledger, type LedgerEvent } from '../github/ledger.ts';
import { readMainBranch, type MainBranch } from '../github/main-branch.ts';
import { pullRequestsOf, type DraftPullRequest } from '../github/pull-requests.ts';
import {
  addSeconds,
  earlier,
  monthOf,
  parseInstant,
  type Instant,
  type Seconds,
} from '../lifecycle/instant.ts';
import { STATES } from '../lifecycle/state.ts';
import { AUDIENCE, isHappening } from '../messages/audience.ts';
import { isRequest } from '../request/issue-body.ts';
import { readSections } from '../request/issue-sections.ts';
import type { Request } from '../request/request.ts';
import { endsSoon, keepAhead, stepOf, undecided, type Ahead } from '../slack/ahead.ts';
import { openWorkspace, SlackProblem, type Scheduled, type Slack, type Workspace } from '../slack/client.ts';
import type { Step, StepFacts, Subject } from '../slack/subject.ts';
import { tellThread } from '../slack/tell-thread.ts';
import { configurationOf } from './configuration.ts';
import { grantedWords } from './granted-words.ts';
import { draftAt } from './draft-attempt.ts';
import { judge } from './judge.ts';
import { keepHealth } from './health.ts';
import { mentionsFor } from './slack-people.ts';
import type { Said, WorkflowRun } from './workflow-run.ts';

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
    await tellAll(run, main, config, { token, url: urlFor(config, endpoint) }, open, problems);
    for (const message of problems.values()) run.log.warning(message);
    await keepHealth(
      run,
      open,
      'slack',
      [...problems].map(([code, message]) => ({ code, message })),
    );
  } catch (error) {
    run.log.warning(
      `Slack: ${error instanceof Error ? error.message : String(error)} What was to be told is told by the next run.`,
    );
  }
}

const hasChannel = (config: Config): boolean =>
  config.slack_notification_channel !== undefined ||
  [...config.accounts.values()].some(({ slack_channel: channel }) => channel !== undefined);

/** The token goes to Slack and to no other host, unless the configuration on the default branch names it. */
const urlFor = (config: Config, endpoint: string | undefined): string =>
  endpoint !== undefined && endpointNamed(config, 'slack', endpoint) ? endpoint : 'https://slack.com/api/';

/** News is told as long as it is news. An app that is set up today does not tell last week's. */
const NEWS = (2 * 24 * 60 * 60) as Seconds;

/** What a run shares on Slack. */
interface Desk {
  readonly run: WorkflowRun;
  readonly main: MainBranch;
  readonly config: Config;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly problem: (problem: SlackProblem) => void;
  readonly channels: Map<string, Promise<Slack>>;
  readonly listed: Map<string, Promise<readonly Scheduled[]>>;
}

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
  const issues = [...open, ...closed].filter(({ body }) => isRequest(body));
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
    const workspace = await openWorkspace(at.token, at.url);
    const desk: Desk = {
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
        await tellOne(desk, issue, record);
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

/** What the ledger says about one request, read with suspicion. */
interface TellingRecord {
  readonly steps: readonly LedgerEvent[];
  /** What this run told, which is no hearsay. */
  readonly said: ReadonlyMap<string, Said>;
  readonly untold: readonly string[];
  readonly thread: { readonly channel: string; readonly ts: string } | undefined;
  /** Keys of what was given to Slack for later, and of what was taken back. */
  readonly ahead: ReadonlySet<string>;
  readonly backs: ReadonlySet<string>;
}

const TS = /^\d{1,12}\.\d{6}$/;
const NOTHING: ReadonlyMap<string, Said> = new Map();
/** Missed news of one request that is caught up at once: more has no honest cause. */
const MOST_MISSED = 8;

function recordOf(
  events: readonly LedgerEvent[],
  said: ReadonlyMap<string, Said>,
  now: Instant,
): TellingRecord {
  const own = events.filter(({ kind }) => kind === 'slack');
  const told = new Set(own.map(({ id }) => id));
  const steps = events
    .map((event) => said.get(event.id)?.event ?? event)
    .filter(({ kind }) => isHappening(kind) && AUDIENCE[kind].slack !== undefined);
  const since = earlier(now, NEWS);
  const { channel, ts } = own.findLast(({ id }) => id.startsWith('slack:thread:'))?.data ?? {};
  return {
    steps,
    said,
    // A note that it was told can be forged, too; of this run's news only Slack is asked.
    untold: steps
      .filter(
        ({ id, at }) => said.has(id) || (!told.has(`slack:${id}`) && (parseInstant(at) ?? now) >= since),
      )
      .map(({ id }) => id),
    thread:
      typeof channel === 'string' && typeof ts === 'string' && TS.test(ts) ? { channel, ts } : undefined,
    ahead: keysAfter(own, 'slack:ahead:'),
    backs: keysAfter(own, 'slack:back:'),
  };
}

const keysAfter = (events: readonly LedgerEvent[], prefix: string): ReadonlySet<string> =>
  new Set(events.flatMap(({ id }) => (id.startsWith(prefix) ? [id.slice(prefix.length)] : [])));

/** Whether Slack has to be asked at all: most runs find everything told. */
function hasWork(issue: Issue, record: TellingRecord, config: Config, now: Instant): boolean {
  if (record.steps.length === 0) return false;
  if (record.untold.length > 0) return true;
  const last = lastState(record);
  const stale = [...record.ahead].some((key) => !record.backs.has(key));
  if (last?.kind === 'granted' && issue.open) return !hasKey(record.ahead, 'ends-soon:');
  if (last?.kind === 'drafted' && issue.open && !isSpoilt(record)) {
    const due = addSeconds(parseInstant(last.at) ?? now, config.slack.remind_after);
    return !record.ahead.has(`undecided:${last.id}`) && due > earlier(now, NEWS);
  }
  return stale;
}

const hasKey = (keys: ReadonlySet<string>, prefix: string): boolean =>
  [...keys].some((key) => key.startsWith(prefix));

const lastState = ({ steps }: TellingRecord): LedgerEvent | undefined =>
  steps.findLast(({ kind }) => Object.hasOwn(STATES, kind));

/** Edited by somebody else: no approval counts any more, so none is asked for. */
const isSpoilt = ({ steps }: TellingRecord): boolean => steps.some(({ kind }) => kind === 'edited-by-other');

async function tellOne(desk: Desk, issue: Issue, record: TellingRecord): Promise<void> {
  const { run, main, config, ledger } = desk;
  const { github } = run;
  const now = github.now();
  const account = accountNamed(config, readSections(issue.body).answers.account ?? '');
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
    trial: config.trial,
  };
  const slack = await channelOf(desk, name);
  const mentions = await mentionsFor(
    { github, config, workspace: desk.workspace, problem: desk.problem },
    issue.author?.type === 'User' ? issue.author.id : undefined,
    request,
    pull?.number,
    record.steps.some(({ id, kind }) => kind === 'tampered' && record.untold.includes(id)),
  );
  const wanted = aheadOf(config, record, issue, request, pulls, now);
  const late = wanted !== undefined && wanted.at <= now && !record.ahead.has(wanted.key) ? wanted : undefined;
  const until = endOf(request, pull?.mergedAt);
  const regranted =
    request && until && grantedWords(config, request, drafted.policy, subject.requester, until, now).comment;
  const steps = stepsOf(record, regranted);
  const missed = record.untold.filter((key) => !record.said.has(key)).slice(-MOST_MISSED);
  const untold = [
    ...record.untold.filter((key) => record.said.has(key) || missed.includes(key)),
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
  await keepAhead(slack, subject, thread, future, await listedIn(desk, slack), mentions);
  if (future !== undefined) note(`ahead:${future.key}`);
  for (const key of standing) note(`back:${key}`);
}

function channelOf({ channels, workspace }: Desk, name: string): Promise<Slack> {
  const known = channels.get(name) ?? workspace.channel(name);
  channels.set(name, known);
  return known;
}

function listedIn({ listed }: Desk, slack: Slack): Promise<readonly Scheduled[]> {
  const known = listed.get(slack.channel) ?? slack.scheduled();
  listed.set(slack.channel, known);
  return known;
}

/** As the approvers see it: judged anew by the configuration as it is. The catalog is loaded for this alone. */
async function reviewOf(config: Config, request: Request, policy: string | undefined, now: Instant) {
  if (policy === undefined) return undefined;
  const { loadCatalog } = await import('../catalog-file.ts');
  const judgement = judge(request, policy, config, loadCatalog({ descriptions: true }), now);
  return judgement.decision === 'pass' ? judgement.review : undefined;
}

/** What Slack is to say later; the window is the merge's, as GitHub has it. */
function aheadOf(
  config: Config,
  record: TellingRecord,
  issue: Issue,
  request: Request | undefined,
  pulls: readonly DraftPullRequest[],
  now: Instant,
): Ahead | undefined {
  const last = lastState(record);
  if (last === undefined || !issue.open) return undefined;
  if (last.kind === 'drafted') {
    if (isSpoilt(record)) return undefined;
    const drafted = parseInstant(last.at) ?? now;
    const at = addSeconds(drafted, config.slack.remind_after);
    // What lapses before needs no reminder.
    return at < addSeconds(issue.createdAt, config.approval_ttl) ? undecided(last.id, at) : undefined;
  }
  const merged = pulls.find(({ mergedAt }) => mergedAt !== undefined)?.mergedAt;
  if (last.kind !== 'granted' || merged === undefined || request === undefined) return undefined;
  const until = endOf(request, merged) ?? now;
  const at = earlier(until, config.warn_before);
  // A window shorter than the warning's lead: the news of the grant said it a moment ago.
  return until > now && at > (parseInstant(last.at) ?? merged) ? endsSoon(until, at) : undefined;
}

const endOf = (request: Request | undefined, merged: Instant | undefined): Instant | undefined =>
  request && merged && addSeconds(merged, request.approvedDuration ?? request.duration);

/** @param regranted words of a grant that an earlier run told. */
function stepsOf({ steps, said }: TellingRecord, regranted: string | undefined): readonly Step[] {
  const made: Step[] = [];
  for (const { id, kind, at, data } of steps) {
    const what = isHappening(kind) ? kind : undefined;
    const instant = parseInstant(at);
    if (what === undefined || instant === undefined) continue;
    const own = said.get(id);
    const words = own ? own.words : what === 'granted' ? regranted : undefined;
    const facts = own ? { ...factsOf(data), ...wordsIn(data) } : factsOf(data);
    made.push({ key: id, what, at: instant, words: words?.trim(), facts });
  }
  return made;
}

/** More approvers than any rule asks for. */
const MOST_APPROVERS = 10;

/** @param data any writer could have written it: times, counts and names, and no sentence. */
function factsOf({ until: end, by: actor, required, approvers }: LedgerEvent['data']): StepFacts {
  const until = typeof end === 'string' ? parseInstant(end) : undefined;
  const by = loginIn(actor);
  return {
    ...(until === undefined ? {} : { until }),
    ...(by === undefined ? {} : { by }),
    ...(isCount(required) ? { required } : {}),
    ...(Array.isArray(approvers)
      ? { approvers: approvers.slice(0, MOST_APPROVERS).flatMap((each: unknown) => nameIn(each)) }
      : {}),
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST_APPROVERS;

/** @param data this run's own. */
function wordsIn({ why, differences }: LedgerEvent['data']): StepFacts {
  return {
    ...(typeof why === 'string' ? { why } : {}),
    ...(Array.isArray(differences)
      ? { differences: differences.filter((each): each is string => typeof each === 'string') }
      : {}),
  };
}

const LOGIN = /^[A-Za-z0-9][\w-]{0,63}$/;
const loginIn = (value: unknown): string | undefined =>
  typeof value === 'string' && LOGIN.test(value) ? value : undefined;
const nameIn = (value: unknown): readonly string[] => {
  const login =
    typeof value === 'object' && value !== null && 'login' in value ? loginIn(value.login) : undefined;
  return login === undefined ? [] : [login];
};
