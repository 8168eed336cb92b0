import { openIssues, openIssuesOf } from '../../github/open-issues.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { failedCall } from '../signed-in/failed-call.ts';
import { ownAccount } from '../signed-in/own-account.ts';
import { connectFor, signIn, type Environment, type SignIn } from '../signed-in/sign-in.ts';
import { followRequest, isSettled, type Clock } from './follow-request.ts';
import { requestNow, requestsNow } from './request-now.ts';
import { statusJson, statusLine } from './status-text.ts';
import { howToGoOn, readTimeout, storyOf } from './wait.ts';

export interface StatusArguments {
  /** As typed; `undefined`: a list. */
  readonly number: string | undefined;
  readonly all: boolean;
  readonly wait: boolean;
  readonly timeout: string | undefined;
  readonly json: boolean;
  readonly repository: string | undefined;
  readonly environment: Environment;
}

export interface StatusIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly clock: Clock;
}

const LISTING_MS = 120_000;

/**
 * `aws-jit status`: how requests stand: one, the open ones of whoever asks, or all that are open. By labels, pull requests, request
 * files and the ledger, which inform: what AWS holds, AWS alone knows.
 *
 * @returns 0 said, or (`--wait`) access is there; 1 not found, not readable, or no access; 2 bad usage.
 */
export async function status(args: StatusArguments, io: StatusIo): Promise<0 | 1 | 2> {
  const stop = (why: string, code: 1 | 2): 1 | 2 => {
    io.stderr(`status: ${why}\n`);
    if (args.json) io.stdout(`${JSON.stringify({ error: why }, null, 2)}\n`);
    return code;
  };
  const number = args.number === undefined ? undefined : Number(args.number.replace(/^#/, ''));
  if (number !== undefined && (args.all || !IssueNumber.is(number)))
    return stop(
      args.all
        ? 'give a number or --all, not both.'
        : `"${args.number ?? ''}" is not the number of a request.`,
      2,
    );
  if (args.wait && number === undefined) return stop('--wait goes with the number of a request.', 2);
  if (args.timeout !== undefined && !args.wait) return stop('--timeout goes with --wait.', 2);
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === 'string') return stop(timeout, 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === 'string') return stop(to, 2);
  try {
    if (number === undefined) return await list(args, to, io);
    return args.wait ? await wait(number, timeout, args.json, to, io) : await one(number, args.json, to, io);
  } catch (error) {
    return stop(failedCall(error, to.repository), 1);
  }
}

async function one(number: IssueNumber, json: boolean, to: SignIn, io: StatusIo): Promise<0 | 1> {
  const github = connectFor(LISTING_MS, to);
  const looked = await requestNow(github, number);
  if (typeof looked === 'string') throw new Error(looked);
  io.stdout(
    json
      ? `${JSON.stringify(statusJson(looked.now, to.home), null, 2)}\n`
      : `${statusLine(looked.now, github.now())}\n${to.home}/issues/${number}\n`,
  );
  return 0;
}

async function wait(
  number: IssueNumber,
  timeout: number,
  json: boolean,
  to: SignIn,
  io: StatusIo,
): Promise<0 | 1> {
  const tell = storyOf(io, json);
  const now = await followRequest({
    github: connectFor(timeout, to),
    issue: number,
    deadline: io.clock.now() + timeout,
    clock: io.clock,
    after: 0,
    isDone: isSettled,
    say: (line) => {
      tell(`${line}\n`);
    },
  });
  if (json) io.stdout(`${JSON.stringify(statusJson(now, to.home), null, 2)}\n`);
  if (!now.live) io.stderr(howToGoOn(now, to.repository));
  return now.live ? 0 : 1;
}

async function list({ all, json }: StatusArguments, to: SignIn, io: StatusIo): Promise<0> {
  const github = connectFor(LISTING_MS, to);
  const issues = all
    ? await openIssues(github)
    : await openIssuesOf(github, (await ownAccount(github)).login);
  const requests = await requestsNow(github, issues);
  if (json) {
    io.stdout(
      `${JSON.stringify({ requests: requests.map((each) => statusJson(each, to.home)) }, null, 2)}\n`,
    );
    return 0;
  }
  if (requests.length === 0)
    io.stdout(
      all
        ? 'Nothing is asked for or live.\n'
        : 'You have asked for nothing, and have nothing that is live.\n',
    );
  const now = github.now();
  for (const request of requests) io.stdout(`${statusLine(request, now)}\n`);
  return 0;
}
