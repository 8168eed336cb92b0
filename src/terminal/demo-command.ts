import { join } from 'node:path';
import { writeDemoReport } from './demo-report.ts';
import type { FileIo } from './generated-files.ts';
import type { Progress } from './progress-bar.ts';
import { makeFolder } from './text-file.ts';
import {
  ACCOUNT,
  ANSWERS,
  CHANNEL,
  startExample,
  type Command,
  type Example,
} from '../../sandbox/example.ts';
import type { EventOrder } from '../../sandbox/github/github.ts';

export interface DemoArguments {
  /** `dist/index.js`: the demo runs what a workflow runs. */
  readonly action: string;
  readonly out: string | undefined;
  readonly json: boolean;
}

/** A message on Slack, in the order of the thread. */
interface SlackTold {
  readonly at: string;
  /** As a phone shows it. */
  readonly text: string;
  /** Whom it notified. */
  readonly notified: readonly string[];
}

/** What `demo --json` prints. */
interface DemoResult {
  readonly states: readonly string[];
  readonly can: { readonly before: string; readonly during: string; readonly after: string };
  readonly attached: readonly string[];
  readonly removed: boolean;
  readonly slack: readonly SlackTold[];
  /** Below `--out`; without it nothing is written, and these are the repository's files of the request. */
  readonly files: readonly string[];
}

const OBJECT = 'arn:aws:s3:::acme-nightly-exports/2026-11-21.csv';
const REPOSITORY = 'acme/aws-access';
const HOUR = 3600;

/** The whole loop through the built action, on the stand-ins, told so that a newcomer understands the product. */
export async function demo(
  args: DemoArguments,
  io: FileIo & { progress?(total: number): Progress },
): Promise<0 | 1> {
  const tell = args.json
    ? () => undefined
    : (line: string) => {
        io.stdout(`${line}\n`);
      };
  if (args.out !== undefined) await makeFolder(args.out);
  // The three steps of the Action, and the report.
  const progress = io.progress?.(args.out === undefined ? 3 : 4);
  const example = await startExample({ action: args.action, slack: true });
  try {
    const { result, comments, proposal } = await story(example, tell, progress);
    let { files } = result;
    if (args.out !== undefined) {
      progress?.step('writing the files and the report');
      const texts = new Map(result.files.map((path) => [path, example.repository.read(path) ?? '']));
      texts.set('issue.md', comments.join('\n\n---\n\n')).set('pull-request.md', proposal);
      const [thread] = example.slack?.threads(CHANNEL) ?? [];
      if (thread) texts.set('slack.html', example.slack?.page(thread) ?? '');
      for (const [path, text] of texts) await io.write(join(args.out, path), text);
      const report = await writeDemoReport(
        args.out,
        example.repository,
        REPOSITORY,
        requestsOf(example),
        example.clock.now(),
      );
      files = [...texts.keys(), ...report];
      progress?.done();
      tell(
        `\nThe files, the pull request's text, the issue's comments and the Slack thread are in ${args.out}.`,
      );
      tell(
        `The report, with a year of made-up history beside this story: ${join(args.out, 'report', 'index.html')}`,
      );
    }
    if (args.json) io.stdout(`${JSON.stringify({ ...result, files }, null, 2)}\n`);
    const { can } = result;
    const right =
      can.before !== 'allowed' && can.during === 'allowed' && can.after !== 'allowed' && result.removed;
    return right ? 0 : 1;
  } finally {
    progress?.done();
    await example.close();
  }
}

async function story(
  example: Example,
  tell: (line: string) => void,
  progress: Progress | undefined,
): Promise<{ result: DemoResult; comments: readonly string[]; proposal: string }> {
  const { repository, aws, clock, github } = example;
  const account = aws.account(ACCOUNT);
  const can = (action: string) => account.can({ kind: 'iam-user', name: 'alice' }, action, OBJECT);
  const states: string[] = ['requested'];
  const run = async (command: Command, event: EventOrder) => {
    progress?.step(`the ${command} step runs`);
    const { code, stdout, stderr, outputs } = await example.run(command, event);
    progress?.done();
    if (code !== 0) throw new Error(`The ${command} step failed:\n${stdout}${stderr}`);
    for (const { state } of JSON.parse(outputs['requests'] ?? '[]') as { state: string }[])
      states.push(state);
  };
  const answer = (action: string): void => {
    tell(`     can alice ${action} on …/2026-11-21.csv?  ${can(action) === 'allowed' ? 'yes' : 'no'}`);
  };

  tell('AWS JIT Permissions, on stand-ins for GitHub and AWS. Nothing leaves this machine.');
  tell(`It is ${clockTime(example)}.`);

  tell('\n1  alice files the issue form.');
  const issue = await example.file('alice', ANSWERS);
  tell(
    `     #${issue}: ${ANSWERS.access} access to ${ANSWERS.services} (${ANSWERS.resources}) in ${ANSWERS.account}, for ${ANSWERS.duration}`,
  );
  tell(`     “${ANSWERS.reason}”`);
  const before = can('s3:GetObject');
  answer('s3:GetObject');

  tell('\n2  The Action drafts a policy and opens a pull request. It has no AWS credentials.');
  await run('draft', { name: 'issues', action: 'opened', number: issue, sender: 'alice' });
  const pull =
    [...repository.state.issues.values()].find((each) => 'pull' in each && each.number > issue)?.number ?? 0;
  const branch = `aws-jit/${issue}`;
  const files = filesOf(example, branch, issue);
  const policyPath = files.find((path) => path.endsWith('.json')) ?? '';
  for (const line of statementLines(repository.read(policyPath, branch) ?? '{}')) tell(`     ${line}`);

  tell(
    `\n3  bob, who owns policies/ in CODEOWNERS, approves and merges pull request #${pull}, twenty minutes later.`,
  );
  clock.advance(20 * 60);
  await github.as('bob').approve(REPOSITORY, pull);
  await github.as('bob').merge(REPOSITORY, pull, 'squash');
  states.push('approved');

  tell('\n4  The merge grants it. First the approval is proved again, from what GitHub says now.');
  await run('grant', { name: 'push' });
  const attached = account.attached({ kind: 'iam-user', name: 'alice' });
  for (const arn of attached) tell(`     attached to IAM user alice: ${arn}`);
  const during = can('s3:GetObject');
  answer('s3:GetObject');
  answer('s3:DeleteObject');

  tell('\n5  Eight hours pass. Nothing of ours has run since.');
  clock.advance(8 * HOUR);
  const after = can('s3:GetObject');
  answer('s3:GetObject');
  tell('     AWS itself refuses: every statement ends with the window.');

  tell('\n6  The hourly sweep tidies up and reads back that nothing is left.');
  clock.advance(HOUR / 2);
  await run('sweep', { name: 'schedule', cron: '23 * * * *' });
  const left = account.attached({ kind: 'iam-user', name: 'alice' });
  tell(`     attached to IAM user alice: ${left.length === 0 ? 'nothing' : left.join(', ')}`);

  const comments = repository.issue(issue).comments.map(({ body }) => body.replace(/^<!--.*?-->\n/, ''));
  tell(`\nWhat #${issue} says in the end:\n`);
  for (const line of (comments.at(-1) ?? '').split('\n')) tell(`   | ${line}`);
  tell('\nNext: README.md, “Set it up”.');
  return {
    result: {
      states,
      can: { before, during, after },
      attached,
      removed: left.length === 0,
      slack: slackTold(example),
      files,
    },
    comments,
    proposal: `# ${repository.issue(pull).title}\n\n${repository.issue(pull).body}`,
  };
}

const requestsOf = ({ repository }: Example): readonly number[] =>
  [...repository.state.issues.values()].flatMap((each) => ('pull' in each ? [] : [each.number]));

const slackTold = ({ slack }: Example): readonly SlackTold[] =>
  (slack?.threads(CHANNEL) ?? []).flat().map(({ ts, text, notified }) => ({
    at: new Date(Number(ts.split('.')[0]) * 1000).toISOString(),
    text,
    notified: notified.map((id) => slack?.state.nameOf(id) ?? id),
  }));

const clockTime = ({ clock }: Example): string =>
  new Date(clock.ms()).toISOString().slice(0, 16).replace('T', ' ') + ' UTC';

/** The three files that a draft adds, by what its pull request changes. */
function filesOf({ repository, clock }: Example, branch: string, issue: number): readonly string[] {
  const month = new Date(clock.ms()).toISOString().slice(0, 7);
  const paths = [
    `requests/prod/${month}/${issue}.yml`,
    `policies/prod/${month}/${issue}.json`,
    `policies/prod/${month}/${issue}.md`,
  ];
  return paths.filter((path) => repository.read(path, branch) !== undefined);
}

function statementLines(policy: string): readonly string[] {
  const { Statement = [] } = JSON.parse(policy) as { Statement?: { Action: string[]; Resource: string[] }[] };
  return Statement.map(({ Action, Resource }) => `${Action.join(', ')} on ${Resource.join(', ')}`);
}
