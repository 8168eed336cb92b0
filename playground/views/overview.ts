import { parse } from 'yaml';
import { CHANNEL } from '../../sandbox/example.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { formatInstant } from '../../src/terms/instant.ts';
import type { JobRun } from '../action-runs.ts';
import { withoutEndpoints } from '../configuration-text.ts';
import { ledgerFiles } from '../ledger.ts';
import type { PlayedCompany } from '../played-company.ts';
import { endsAhead } from '../principals.ts';
import { awsShown } from './aws-shown.ts';
import { issueLine } from './issue-shown.ts';
import { ownersOnMain } from './review-counts.ts';

/** What lists show at most, newest first; the rest is counted. */
const MOST = 60;

/** All that every view of the page begins with. Threads, logs and files are asked for when they are looked at. */
export function overview(company: PlayedCompany) {
  const { example, runs } = company;
  const { repository, clock, slack } = example;
  const issues = [...repository.state.issues.values()].map((issue) => issueLine(example, issue)).reverse();
  const [end] = endsAhead(example);
  const ledger = [...ledgerFiles(repository)].filter(([path]) => path.startsWith('events/')).reverse();
  const threads = (slack?.threads(CHANNEL) ?? []).map((thread) => ({
    ts: thread[0]?.ts ?? '',
    text: thread[0]?.text ?? '',
    replies: thread.length - 1,
  }));
  threads.reverse();
  return {
    now: formatInstant(clock.now()),
    end: end === undefined ? undefined : formatInstant(end as typeof company.began),
    down: [...company.down],
    atWork: runs.atWork,
    steps: company.steps.length,
    issues: shortened(issues.filter(({ pull }) => !pull)),
    pulls: shortened(issues.filter(({ pull }) => pull)),
    runs: shortened([...runs.runs].reverse().map(runLine)),
    slack: shortened(threads),
    ledger: shortened(ledger.map(([path]) => path)),
    aws: awsShown(example),
  };
}

const shortened = <T>(all: readonly T[]) => ({
  shown: all.slice(0, MOST),
  more: Math.max(0, all.length - MOST),
});

export const runLine = (run: JobRun) => ({
  id: run.id,
  workflow: run.workflow,
  file: run.file,
  job: run.job,
  environment: run.environment,
  group: run.group,
  event: run.event,
  at: formatInstant(run.at),
  status: run.status,
  seconds: run.seconds,
});

/** A thread of Slack, oldest first, with names for ids. */
export function threadShown({ example: { slack } }: PlayedCompany, ts: string) {
  const thread = slack?.threads(CHANNEL).find(([root]) => root?.ts === ts);
  return thread?.map((message) => ({
    by: slack?.state.nameOf(message.user) ?? message.user,
    app: message.bot !== undefined,
    at: formatInstant(Number(message.ts.split('.')[0]) as PlayedCompany['began']),
    text: message.text,
    blocks: message.blocks,
    edited: message.edited,
    notified: message.notified.map((id) => slack?.state.nameOf(id) ?? id),
  }));
}

/** Names for the ids in a message's mentions. */
export const namesOnSlack = ({ example: { slack } }: PlayedCompany): Readonly<Record<string, string>> =>
  Object.fromEntries(slack?.state.people.map(({ id, name }) => [id, name]) ?? []);

/** The form as it stands on the default branch: what GitHub would show. */
export function formShown({ example: { repository } }: PlayedCompany): unknown {
  const text = repository.read('.github/ISSUE_TEMPLATE/aws-access.yml');
  return text === undefined ? undefined : (parse(text) as unknown);
}

export const configurationShown = ({ example }: PlayedCompany) => {
  const text = example.repository.read('aws-jit.yml') ?? '';
  return { text: withoutEndpoints(text), owners: ownersOnMain(example, 'aws-jit.yml'), ...mistakesIn(text) };
};

/** What `aws-jit.yml` would be told for, by line. */
export function mistakesIn(text: string) {
  const read = readConfig(text);
  return { mistakes: read.ok ? [] : read.problems };
}
