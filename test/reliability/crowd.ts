import type { EventOrder } from '../../sandbox/github/github.ts';
import {
  ACCOUNT,
  ANSWERS,
  REPOSITORY_ID,
  type Answers,
  type Command,
  type Example,
} from '../../sandbox/example.ts';
import type { Issue } from '../../sandbox/github/github-model.ts';
import { arnOf, nameOf, pathOf } from '../../src/aws/iam/policy-names.ts';
import { AccountId, FIRST_PART, IssueNumber, RepositoryId } from '../../src/terms/brand.ts';
import { readRequest, requestPaths } from '../../src/request/file/request-file.ts';
import { serialiseRequest } from '../../src/request/file/request-yaml.ts';
import { addSeconds, earlier, type Instant, type Seconds } from '../../src/terms/instant.ts';

/**
 * Many requests at once, as the commands find them: each a copy of one that went its whole way through the product, with
 * numbers, names and files of its own. To file them one by one would take minutes, and say no more.
 */
export interface CrowdOrder {
  /** Granted and told; their window goes on. */
  readonly live?: number;
  /** Granted and told; AWS refuses them since a minute. */
  readonly ended?: number;
  /** Live ones whose issue the requester has closed, and of which no run knows. */
  readonly closed?: number;
  /** Merged, approved by nobody: nothing is granted of them. */
  readonly waiting?: number;
}

export type Crowd = Readonly<Record<keyof CrowdOrder, readonly IssueNumber[]>>;

const REPOSITORY = RepositoryId.of(REPOSITORY_ID);
const WHERE = 'acme/aws-access';
const LEDGER = 'aws-jit-ledger';
const MINUTE = 60 as Seconds;

export async function crowd(acme: Example, order: CrowdOrder): Promise<Crowd> {
  const { repository, clock } = acme;
  const state = repository.state;
  const waiting = await merged(acme);
  const before = copyOf(issueAt(acme, waiting.issue));
  await did(acme, 'grant', { name: 'push' });
  const granted = issueAt(acme, waiting.issue);
  const merge = issueAt(acme, waiting.pull);
  const file = requestOf(acme, waiting.issue, granted.createdAt);
  const ledger = repository.read(`events/2026-11/${waiting.issue}.jsonl`, LEDGER) ?? '';

  const files: Record<string, string> = {};
  const events: Record<string, string> = {};
  const account = acme.aws.account(ACCOUNT);
  account.setLimits({ policies: 1_000_000, attachedPerUser: 1_000_000 });
  let ids = 5_000_000_000;
  const add = (template: Issue, until: Instant | undefined, isClosed: boolean): IssueNumber => {
    const number = IssueNumber.of(state.nextNumber++);
    const issue: Issue = { ...copyOf(template), id: ids++, number };
    const pull = copyOf(merge);
    const at = IssueNumber.of(state.nextNumber++);
    if (pull.pull === undefined) throw new Error('The request was never merged.');
    const head = { ...pull.pull.head, ref: `aws-jit/${number}` };
    state.issues.set(number, issue);
    state.issues.set(at, { ...pull, id: ids++, number: at, pull: { ...pull.pull, id: ids++, head } });
    const own = { ...file, issue: number, issueId: issue.id };
    files[requestPaths(own).request] = serialiseRequest(own);
    // Markers and lines of the ledger name the request that they are about.
    for (const comment of issue.comments)
      comment.body = comment.body.replaceAll(`aws-jit:${waiting.issue}:`, `aws-jit:${number}:`);
    if (isClosed) {
      issue.state = 'closed';
      issue.stateReason = 'completed';
      issue.closed = { at: clock.now(), by: issue.author };
    }
    if (until === undefined) return number;
    events[`events/2026-11/${number}.jsonl`] = ledger.replaceAll(
      `"issue":${waiting.issue},`,
      `"issue":${number},`,
    );
    const name = { repository: REPOSITORY, issue: number, part: FIRST_PART, until };
    account.setUp('CreatePolicy', {
      PolicyName: nameOf(name),
      Path: pathOf(REPOSITORY),
      PolicyDocument: DOCUMENT,
    });
    account.setUp('AttachUserPolicy', {
      UserName: 'alice',
      PolicyArn: arnOf('aws', AccountId.of(ACCOUNT), name),
    });
    return number;
  };
  const many = (count = 0, one: () => IssueNumber) => Array.from({ length: count }, one);
  const later = addSeconds(clock.now(), file.duration);
  const made: Crowd = {
    live: many(order.live, () => add(granted, later, false)),
    ended: many(order.ended, () => add(granted, earlier(clock.now(), MINUTE), false)),
    closed: many(order.closed, () => add(granted, later, true)),
    waiting: many(order.waiting, () => add(before, undefined, false)),
  };
  repository.write(files, { by: 'acme-admin' });
  if (Object.keys(events).length > 0) repository.write(events, { by: 'acme-admin', branch: LEDGER });
  return made;
}

const DOCUMENT = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::acme-nightly-exports/*'],
      Condition: { DateLessThan: { 'aws:CurrentTime': ['2026-11-18T17:00:00Z'] } },
    },
  ],
});

/** Files the form as somebody, drafts it, and has a code owner approve and merge it. */
export async function merged(
  acme: Example,
  login = 'alice',
  answers: Answers = {},
): Promise<{ readonly issue: IssueNumber; readonly pull: number }> {
  const issue = IssueNumber.of(await acme.file(login, { ...ANSWERS, ...answers }));
  await did(acme, 'draft', { name: 'issues', action: 'opened', number: issue, sender: login });
  const pull = [...acme.repository.state.issues.values()].find(
    (each) => each.pull?.head.ref === `aws-jit/${issue}`,
  );
  if (pull === undefined) throw new Error(`#${issue} was not drafted.`);
  const owner = acme.github.as(login === 'bob' ? 'carol' : 'bob');
  await owner.approve(WHERE, pull.number);
  await owner.merge(WHERE, pull.number, 'squash');
  return { issue, pull: pull.number };
}

async function did(acme: Example, command: Command, event: EventOrder): Promise<void> {
  const { code, stdout, stderr } = await acme.run(command, event);
  if (code !== 0) throw new Error(`${command} ended with ${code}:\n${stdout}${stderr}`);
}

function requestOf(acme: Example, issue: IssueNumber, createdAt: Instant) {
  const text = acme.repository.read(requestPaths({ account: 'prod' as never, createdAt, issue }).request);
  const read = readRequest(text ?? '');
  if (!read.ok) throw new Error(`#${issue} has no request file.`);
  return read.value;
}

const issueAt = (acme: Example, number: number): Issue => acme.repository.issue(number);

const copyOf = (issue: Issue): Issue => structuredClone(issue);

/** Calls of a run, by the budget that they are taken from. */
export interface Calls {
  readonly aws: number;
  readonly rest: number;
  readonly graphql: number;
  /** Of both: POST, PATCH, PUT and DELETE of REST, and GraphQL mutations. */
  readonly writing: number;
}

/** What a run of a command asks. `GET /rate_limit` costs nothing. @throws where it does not end as expected */
export async function callsOf(
  acme: Example,
  command: Command,
  event: EventOrder,
  code = 0,
): Promise<Calls & { readonly stdout: string }> {
  const before = acme.faults.calls.length;
  const run = await acme.run(command, event);
  if (run.code !== code) throw new Error(`${command} ended with ${run.code}:\n${run.stdout}${run.stderr}`);
  const made = acme.faults.calls.slice(before);
  const github = made.filter(({ service, operation }) => service === 'github' && operation !== '/rate_limit');
  const graphql = github.filter(({ operation }) => operation.startsWith('/graphql'));
  const rest = github.filter((call) => !graphql.includes(call));
  const mutations = graphql.filter(({ operation }) =>
    /^\/graphql (?:create|add|update|pin|close)/.test(operation),
  );
  return {
    aws: made.filter(({ service }) => service === 'aws').length,
    rest: rest.length,
    graphql: graphql.length,
    writing: rest.filter(({ method }) => method !== 'GET').length + mutations.length,
    stdout: run.stdout,
  };
}

export const HOURLY_SCHEDULE: EventOrder = { name: 'schedule', cron: '23 * * * *' };
