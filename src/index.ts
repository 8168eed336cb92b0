import * as core from '@actions/core';
import { readFile } from 'node:fs/promises';
import { onPresentHead } from './commands/run/present-head.ts';
import type { ActionCommand, CommandResult, WorkflowRun } from './commands/run/workflow-run.ts';
import { connect } from './github/github-client.ts';
import { inTable } from './text/markdown.ts';
import { issueInput, readEvent, type RunEvent } from './github/run-event.ts';
import { readShare } from './commands/run/share-of-accounts.ts';

/**
 * The action: inputs → command → outputs. The only place that fails a run. Each command is loaded when it is asked
 * for, so that drafting never loads the AWS SDK and granting never loads a model's client. Those that use AWS are held to
 * the default branch's present head and a first attempt.
 */
const COMMANDS: Readonly<Record<string, () => Promise<ActionCommand>>> = {
  draft: async () => (await import('./commands/draft/draft.ts')).draft,
  close: async () => (await import('./commands/end/close.ts')).close,
  comment: async () => (await import('./commands/draft/comment.ts')).comment,
  grant: async () => onPresentHead('gives', (await import('./commands/grant/grant.ts')).grant),
  revoke: async () => onPresentHead('removes', (await import('./commands/end/revoke.ts')).revoke),
  sweep: async () => onPresentHead('removes', (await import('./commands/end/sweep.ts')).sweep),
  watch: async () => onPresentHead('removes', (await import('./commands/end/watch.ts')).watch),
  report: async () =>
    onPresentHead('removes', (await import('./commands/report/report.ts')).reportIn(folders())),
  digest: async () =>
    (await import('./commands/slack/digest.ts')).digestIn({
      ledger: folders().ledger,
      token: slackToken(),
      endpoint: process.env['SLACK_API_URL'],
    }),
};

/** Where the report finds the ledger's checkout, and where it goes. */
const folders = () => ({
  ledger: core.getInput('ledger') || 'ledger',
  out: core.getInput('out') || 'aws-jit-report',
  verify: core.getInput('verify') === 'true',
});

async function main(): Promise<void> {
  const name = core.getInput('command', { required: true });
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    throw new Error(
      `The input "command" must be one of ${Object.keys(COMMANDS).join(', ')}, but is "${name}".`,
    );
  }
  const run = await workflowRun();
  const result = await (await load())(run);
  // Last of all: access is given or gone, and told on GitHub, before Slack is asked for anything.
  if (TELLING.has(name) && result.instead === undefined) await slack(run);
  await report(name, result, run);
}

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

/** `undefined`: this job has none. */
const slackToken = (): string | undefined => process.env['SLACK_BOT_TOKEN']?.trim() || undefined;

async function slack(run: WorkflowRun): Promise<void> {
  const token = slackToken();
  if (token === undefined) {
    core.info('Slack is told nothing: this job has no SLACK_BOT_TOKEN.');
    return;
  }
  const { tellSlack } = await import('./commands/slack/tell-slack.ts');
  await tellSlack(run, token, process.env['SLACK_API_URL']);
}

async function workflowRun(): Promise<WorkflowRun> {
  const token = core.getInput('token', { required: true });
  core.setSecret(token);
  const membersToken = core.getInput('members-token');
  if (membersToken !== '') core.setSecret(membersToken);
  const modelKey = process.env['OPENAI_API_KEY'];
  if (modelKey) core.setSecret(modelKey);
  const group = (title: string, text: string): void => {
    core.startGroup(title);
    core.info(text);
    core.endGroup();
  };
  const slackSecret = slackToken();
  if (slackSecret !== undefined) core.setSecret(slackSecret);
  const log = { info: core.info, warning: core.warning, error: core.error, group };
  const repository = fromRunner('GITHUB_REPOSITORY');
  const id = fromRunner('GITHUB_RUN_ID');
  const home = `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}`;
  return {
    github: connect({
      token,
      membersToken: membersToken === '' ? undefined : membersToken,
      repository,
      apiUrl: process.env['GITHUB_API_URL'] ?? 'https://api.github.com',
      log,
    }),
    event: await runEvent(),
    url: `${home}/actions/runs/${id}`,
    home,
    id,
    attempt: Number(fromRunner('GITHUB_RUN_ATTEMPT')),
    sha: fromRunner('GITHUB_SHA'),
    ref: fromRunner('GITHUB_REF'),
    workflow: process.env['GITHUB_WORKFLOW_REF'],
    log,
    endpoints: { aws: process.env['AWS_ENDPOINT_URL'], openai: process.env['OPENAI_BASE_URL'] },
    modelKey,
    told: new Map(),
    share: readShare(core.getInput('share')),
  };
}

/** The event that started the run; an `issue` input overrides what a hand-started run names. */
async function runEvent(): Promise<RunEvent> {
  const path = process.env['GITHUB_EVENT_PATH'];
  const payload: unknown = path ? JSON.parse(await readFile(path, 'utf8')) : {};
  const event = readEvent(fromRunner('GITHUB_EVENT_NAME'), payload);
  const issue = core.getInput('issue');
  if (issue === '') return event;
  return {
    kind: 'dispatch',
    issue: issueInput(issue),
    sender: event.kind === 'other' ? undefined : event.sender,
  };
}

function fromRunner(name: string): string {
  const value = process.env[name];
  if (value) return value;
  throw new Error(`${name} is not set. This command runs as a GitHub Action; in a terminal, use aws-jit.`);
}

const ALERT_TITLE: Readonly<Record<string, string>> = {
  report: 'The ledger is not what GitHub or AWS says',
};

/** What a person must do about a state, beside what the run shows. */
const FOR_PEOPLE: Readonly<Partial<Record<CommandResult['done'][number]['state'], string>>> = {
  waiting: 'It is merged and not granted; its issue says what is missing.',
  failed: 'AWS did not accept it; its issue says what to change.',
};

async function report(command: string, result: CommandResult, run: WorkflowRun): Promise<void> {
  core.setOutput('requests', JSON.stringify(result.done.map(({ issue, state }) => ({ issue, state }))));
  core.setOutput('report', result.report?.folder ?? '');
  core.setOutput('publish', String(result.report?.publish ?? false));
  core.setOutput('digest', String(result.report?.digest ?? false));
  core.setOutput('changed', String(result.done.some(({ state }) => state !== 'unchanged')));
  for (const { issue, state, note } of result.done) {
    core.info(`#${issue} ${state}: ${note}`);
    const todo = FOR_PEOPLE[state];
    if (todo !== undefined)
      core.warning(`${note} ${todo} ${run.home}/issues/${issue}`, { title: `#${issue} ${state}` });
  }
  const alerts = result.alerts ?? [];
  if (result.instead !== undefined) core.warning(result.instead);
  else if (result.done.length + result.failures.length + alerts.length === 0)
    core.info(`${command}: nothing was due.`);
  if (process.env['GITHUB_STEP_SUMMARY']) await summary(command, result, run);
  for (const alert of alerts)
    core.error(alert, { title: ALERT_TITLE[command] ?? 'AWS holds what nobody approved' });
  for (const failure of result.failures) core.error(failure);
  if (alerts.length > 0) core.setFailed(`${alerts.length} thing(s) need a person to look at them.`);
  if (result.failures.length > 0) {
    core.setFailed(`${result.failures.length} thing(s) could not be done; the next run tries again.`);
  }
}

async function summary(
  command: string,
  { done, failures, alerts = [], instead, summary: text }: CommandResult,
  { home, told }: WorkflowRun,
): Promise<void> {
  core.summary.addHeading(`aws-jit ${command}`, 3);
  if (instead !== undefined) core.summary.addRaw(cell(instead), true);
  else if (done.length + failures.length + alerts.length === 0) core.summary.addRaw('Nothing was due.', true);
  if (done.length > 0) {
    core.summary.addRaw(
      '\n\n| request | for | state | what was done | what is due next |\n| --- | --- | --- | --- | --- |\n',
    );
    for (const { issue, state, note } of done) {
      const { who = '', next = '' } = told.get(issue) ?? {};
      const link = `[#${issue}](${home}/issues/${issue})`;
      core.summary.addRaw(`| ${link} | ${cell(who)} | ${state} | ${cell(note)} | ${inTable(next)} |\n`);
    }
  }
  if (text !== undefined) core.summary.addRaw(`\n\n${text}`, true);
  for (const alert of alerts) core.summary.addRaw(`\n\n**Look at this:** ${cell(alert)}\n`);
  for (const failure of failures) core.summary.addRaw(`\n\n**Not done:** ${cell(failure)}\n`);
  await core.summary.write();
}

/** Text in a table cell of the job summary; it may quote what AWS or GitHub answered. */
const cell = (text: string): string =>
  text.replace(/[\r\n]+/g, ' ').replace(/[&<>|@`*_[\]\\]/g, (c) => `&#${c.charCodeAt(0)};`);

try {
  await main();
} catch (error) {
  core.setFailed(error instanceof Error ? error.message : String(error));
  if (error instanceof Error && error.stack) core.debug(error.stack);
}
