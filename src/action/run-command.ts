import { onPresentHead, type Power } from '../commands/run/present-head.ts';
import { outOfTime, readTimeLimit, runDeadline, type RunDeadline } from '../commands/run/run-deadline.ts';
import { readShare } from '../commands/run/share-of-accounts.ts';
import type { ActionCommand, CommandResult, WorkflowRun } from '../commands/run/workflow-run.ts';
import { connect } from '../github/github-client.ts';
import { issueInput, readEvent, type RunEvent } from '../github/run-event.ts';
import { withinLimits } from '../terms/call-limits.ts';
import { DAILY } from '../workflows/crons.ts';
import { jobSummary } from './job-summary.ts';
import type { Runner } from './step-runner.ts';

/**
 * Inputs → command → outputs. Each command is loaded when it is asked
 * for, so that drafting never loads the AWS SDK and granting never loads a model's client. Those that use AWS are held to
 * the default branch's present head and a first attempt.
 */
const COMMANDS: Readonly<Record<string, (runner: Runner) => Promise<ActionCommand>>> = {
  draft: async () => (await import('../commands/draft/draft.ts')).draft,
  close: async () => (await import('../commands/end/close.ts')).close,
  comment: async () => (await import('../commands/draft/comment.ts')).comment,
  dispatch: async () => (await import('../commands/draft/comment.ts')).dispatch,
  use: async () => (await import('../commands/draft/receive-use.ts')).startUse,
  // What a pull request brings that the machine will go by: `aws-jit.yml`, and what is approved in advance.
  configuration: async () => {
    const [{ configurationChange }, { sayStandingProposed }] = await Promise.all([
      import('../commands/end/configuration-change.ts'),
      import('../commands/draft/standing-proposed.ts'),
    ]);
    return async (run) => {
      await sayStandingProposed(run);
      return configurationChange(run);
    };
  },
  grant: () => presentOnly('gives', async (run) => (await import('../commands/grant/grant.ts')).grant(run)),
  revoke: () =>
    presentOnly('removes', async (run) => (await import('../commands/end/revoke.ts')).revoke(run)),
  sweep: () => presentOnly('removes', async (run) => (await import('../commands/end/sweep.ts')).sweep(run)),
  watch: () => presentOnly('removes', async (run) => (await import('../commands/end/watch.ts')).watch(run)),
  report: async (runner) =>
    onPresentHead('removes', (await import('../commands/report/report.ts')).reportIn(folders(runner))),
  examine: async (runner) =>
    onPresentHead(
      'removes',
      (await import('../commands/doctor/examine-own-role.ts')).examineOwnRole(runner.input('role')),
    ),
  doctor: async (runner) =>
    (await import('../commands/doctor/collect-findings.ts')).collectFindings({
      slackToken: slackToken(runner),
      slackUrl: runner.env['SLACK_API_URL'],
    }),
  digest: async (runner) =>
    (await import('../commands/slack/digest.ts')).digestIn({
      ledger: folders(runner).ledger,
      token: slackToken(runner),
      endpoint: runner.env['SLACK_API_URL'],
    }),
};

/** The command is loaded once it is known that this run may carry it out: one that GitHub refuses, or an old one, loads nothing of it. */
const presentOnly = (power: Power, command: ActionCommand): Promise<ActionCommand> =>
  Promise.resolve(onPresentHead(power, command));

/** Commands after which there may be something to tell. */
const TELLING: ReadonlySet<string> = new Set([
  'draft',
  'close',
  'comment',
  'grant',
  'revoke',
  'sweep',
  'watch',
]);

/** What an input names, from the run's beginning to what the runner is told of it. @throws what keeps all of it from being done */
export async function carryOut(runner: Runner, name: string): Promise<void> {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    throw new Error(
      `The input "command" must be one of ${Object.keys(COMMANDS).join(', ')}, but is "${name}".`,
    );
  }
  const deadline = runDeadline(name, readTimeLimit(runner.input('time-limit')));
  try {
    const run = workflowRun(runner, deadline);
    const command = await load(runner);
    // Every call has an end of its own; this one is for what nobody thought of.
    const result = await withDue(name, run, await withinLimits(command(run), deadline.last));
    // Last of all: access is given or gone, and told on GitHub, before Slack is asked for anything.
    if (TELLING.has(name) && result.instead === undefined) await slack(runner, run);
    await report(runner, name, result, run);
  } finally {
    deadline.end();
  }
}

/** Once a day, and when another version may have come: what of the repository does not follow from it yet. */
async function withDue(name: string, run: WorkflowRun, result: CommandResult): Promise<CommandResult> {
  const { event } = run;
  const asked = event.kind === 'other' && (event.name === 'push' || event.schedule === DAILY);
  if (name !== 'draft' || !asked || outOfTime(run.deadline) !== undefined) return result;
  const { tellDueAfterUpgrade } = await import('../commands/upkeep/due-after-upgrade.ts');
  const due = await tellDueAfterUpgrade(run);
  return due === undefined ? result : { ...result, summary: [result.summary ?? '', due].join('\n\n') };
}

/** Where the report finds the ledger's checkout, and where it goes. */
const folders = (runner: Runner) => ({
  ledger: runner.input('ledger') || 'ledger',
  out: runner.input('out') || 'aws-jit-report',
  verify: runner.input('verify') === 'true',
  full: runner.input('full') === 'true',
});

/** `undefined`: this job has none. */
const slackToken = ({ env }: Runner): string | undefined => env['SLACK_BOT_TOKEN']?.trim() || undefined;

async function slack(runner: Runner, run: WorkflowRun): Promise<void> {
  const token = slackToken(runner);
  if (token === undefined) {
    runner.log.info('Slack is told nothing: this job has no SLACK_BOT_TOKEN.');
    return;
  }
  const { tellSlack } = await import('../commands/slack/tell-slack.ts');
  await tellSlack(run, token, runner.env['SLACK_API_URL']);
}

function workflowRun(runner: Runner, deadline: RunDeadline): WorkflowRun {
  const { env, log, context } = runner;
  const token = runner.input('token', { required: true });
  const membersToken = runner.input('members-token') || undefined;
  const modelKey = env['OPENAI_API_KEY'];
  for (const secret of [token, membersToken, modelKey, slackToken(runner)]) if (secret) runner.mask(secret);
  const repository = fromRunner(runner, 'GITHUB_REPOSITORY');
  const id = fromRunner(runner, 'GITHUB_RUN_ID');
  const home = `${context.serverUrl}/${repository}`;
  return {
    github: connect({
      token,
      membersToken,
      repository,
      apiUrl: context.apiUrl,
      log,
      limits: deadline.telling,
    }),
    deadline,
    event: runEvent(runner),
    url: `${home}/actions/runs/${id}`,
    home,
    id,
    attempt: Number(fromRunner(runner, 'GITHUB_RUN_ATTEMPT')),
    sha: fromRunner(runner, 'GITHUB_SHA'),
    ref: fromRunner(runner, 'GITHUB_REF'),
    workflow: env['GITHUB_WORKFLOW_REF'],
    log,
    endpoints: { aws: env['AWS_ENDPOINT_URL'], openai: env['OPENAI_BASE_URL'], slack: env['SLACK_API_URL'] },
    aws: awsCredentials(env),
    modelKey,
    slackToken: slackToken(runner),
    told: new Map(),
    seen: new Map(),
    share: readShare(runner.input('share')),
  };
}

/** What the runner must have set. @throws where it has not: then this is no job. */
function fromRunner({ env }: Runner, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(`${name} is not set. This command runs as a GitHub Action; in a terminal, use aws-jit.`);
}

/** What aws-actions/configure-aws-credentials left; `undefined`: nothing, and the SDK looks elsewhere. */
function awsCredentials(env: Runner['env']): WorkflowRun['aws'] {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env;
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}

/** The event that started the run; an `issue` input overrides what a hand-started run names. */
function runEvent(runner: Runner): RunEvent {
  const event = readEvent(fromRunner(runner, 'GITHUB_EVENT_NAME'), runner.context.payload);
  const issue = runner.input('issue');
  if (issue === '') return event;
  return {
    kind: 'dispatch',
    issue: issueInput(issue),
    sender: event.kind === 'other' ? undefined : event.sender,
  };
}

const ALERT_TITLE: Readonly<Record<string, string>> = {
  report: 'The ledger is not what GitHub or AWS says',
};

/** What a person must do about a state, beside what the run shows. */
const FOR_PEOPLE: Readonly<Partial<Record<CommandResult['done'][number]['state'], string>>> = {
  waiting: 'It is merged and not granted; its issue says what is missing.',
  failed: 'AWS did not accept it; its issue says what to change.',
};

async function report(
  { log, ...runner }: Runner,
  command: string,
  result: CommandResult,
  run: WorkflowRun,
): Promise<void> {
  const { done, failures, alerts = [], mistakes = [], instead } = result;
  runner.output('requests', JSON.stringify(done.map(({ issue, state }) => ({ issue, state }))));
  runner.output('report', result.report?.folder ?? '');
  runner.output('publish', String(result.report?.publish ?? false));
  runner.output('digest', String(result.report?.digest ?? false));
  runner.output('changed', String(done.some(({ state }) => state !== 'unchanged')));
  for (const { issue, state, note } of done) {
    log.info(`#${issue} ${state}: ${note}`);
    const todo = FOR_PEOPLE[state];
    if (todo !== undefined)
      log.warning(`${note} ${todo} ${run.home}/issues/${issue}`, { title: `#${issue} ${state}` });
  }
  if (instead !== undefined) log.warning(instead);
  else if (
    result.summary === undefined &&
    done.length + failures.length + alerts.length + mistakes.length === 0
  )
    log.info(`${command}: nothing was due.`);
  await runner.summary(jobSummary(command, result, run));
  for (const alert of alerts)
    log.error(alert, { title: ALERT_TITLE[command] ?? 'AWS holds what nobody approved' });
  for (const mistake of mistakes) log.error(mistake, { title: 'aws-jit.yml needs to be mended' });
  for (const failure of failures) log.error(failure);
  if (alerts.length > 0) runner.fail(`${alerts.length} thing(s) need a person to look at them.`);
  if (mistakes.length > 0) runner.fail('aws-jit.yml needs to be mended.');
  if (failures.length > 0) {
    runner.fail(`${failures.length} thing(s) could not be done; the next run tries again.`);
  }
}
