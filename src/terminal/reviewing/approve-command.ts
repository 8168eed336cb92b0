import { hasStatus, type GitHub } from '../../github/github-client.ts';
import type { Actor } from '../../github/open-issues.ts';
import { readPullRequest } from '../../github/pull-requests.ts';
import { IssueNumber, type Sha } from '../../terms/brand.ts';
import { failedCall, isUnanswered } from '../signed-in/failed-call.ts';
import { ownAccount } from '../signed-in/own-account.ts';
import { Stopped, type Questions } from '../signed-in/questions-in-terminal.ts';
import { connectFor, signIn, type Environment } from '../signed-in/sign-in.ts';
import { pullUnderReview, type UnderReview } from './pull-under-review.ts';
import { reviewText } from './review-text.ts';

export interface ApproveArguments {
  /** As typed: of the pull request, or of the request. */
  readonly number: string;
  readonly repository: string | undefined;
  readonly environment: Environment;
  /** Whether a person sits at both ends. */
  readonly terminal: { readonly input: boolean; readonly output: boolean };
}

export interface ApproveIo extends Pick<Questions, 'text'> {
  stdout(text: string): void;
  stderr(text: string): void;
}

/** Reading takes about twenty calls, sending three. */
const READING_MS = 90_000;
const SENDING_MS = 45_000;

/**
 * `aws-jit approve 57`: shows what a pull request would grant, made from its files, and sends the approving review of exactly that commit
 * as the person whose token it is, once they have typed its number. It has no answer for programs and no way past the question: whoever
 * holds an approver's token is the approver, and a person should be at the terminal when it is used.
 *
 * @returns 0 approved; 1 it is not to be approved, or was not; 2 bad usage, or no terminal.
 */
export async function approve(args: ApproveArguments, io: ApproveIo): Promise<0 | 1 | 2> {
  const usage = (why: string): 2 => {
    io.stderr(`approve: ${why}\n`);
    return 2;
  };
  if (!args.terminal.input || !args.terminal.output)
    return usage(
      'it needs a terminal at both ends, since a person has to read what is approved. Nothing was read or sent; on GitHub it is approved by a review.',
    );
  const number = Number(args.number.replace(/^#/, ''));
  if (!IssueNumber.is(number) || !/^#?\d+$/.test(args.number))
    return usage(`"${args.number}" is not the number of a pull request.`);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === 'string') return usage(to);
  try {
    const github = connectFor(READING_MS, to);
    const me = await ownAccount(github);
    const review = await pullUnderReview(github, number, me);
    if (typeof review === 'string') {
      io.stderr(`approve: ${review}\n`);
      return 1;
    }
    io.stdout(reviewText(review, to.repository));
    if (review.against.length > 0) {
      io.stderr(
        [
          `Nothing was approved. It is not to be approved as it is:`,
          ...review.against.map((why) => `- ${why}`),
        ]
          .map((line) => `${line}\n`)
          .join(''),
      );
      return 1;
    }
    const typed = await io.text(
      `Type ${review.pull} to approve this commit of #${review.pull} as ${me.login}, or anything else to leave it`,
    );
    if (typed.trim().replace(/^#/, '') !== String(review.pull)) {
      io.stderr('Nothing was approved.\n');
      return 1;
    }
    return await send(connectFor(SENDING_MS, to), review, me, io);
  } catch (error) {
    io.stderr(
      error instanceof Stopped
        ? '\nNothing was approved.\n'
        : `approve: nothing was approved: ${failedCall(error, to.repository)}\n`,
    );
    return 1;
  }
}

/** The approving review of the commit that was read, if the branch still is there; then GitHub is asked whether it has it. */
async function send(
  github: GitHub,
  { pull, head, url }: UnderReview,
  me: Actor,
  io: ApproveIo,
): Promise<0 | 1> {
  const moved = (now: Sha | undefined): boolean => now !== head;
  if (moved(await headOf(github, pull))) {
    io.stderr(
      `Nothing was approved: #${pull} moved while you read, or was closed. Look at it as it is now: aws-jit approve ${pull}\n`,
    );
    return 1;
  }
  const { octokit, owner, repo } = github;
  try {
    await octokit.rest.pulls.createReview({
      owner,
      repo,
      pull_number: pull,
      event: 'APPROVE',
      commit_id: head,
      request: { retries: 0 },
    });
  } catch (error) {
    if (!isUnanswered(error)) {
      if (hasStatus(error, 422)) {
        io.stderr(`Nothing was approved: GitHub does not take the review: ${wordsOf(error)}\n`);
        return 1;
      }
      throw error;
    }
  }
  try {
    if (!(await hasApproved(github, pull, head, me))) {
      io.stderr(
        `GitHub does not show your approval of ${head.slice(0, 12)}. Look at ${url} before you repeat it.\n`,
      );
      return 1;
    }
    if (moved(await headOf(github, pull))) {
      io.stderr(
        `You approved ${head.slice(0, 12)}, and #${pull} has moved since: that approval does not count for what is there now. Look at it again: aws-jit approve ${pull}\n`,
      );
      return 1;
    }
  } catch (error) {
    io.stderr(
      `Your approval of ${head.slice(0, 12)} was sent, and whether GitHub has it could not be read: ${failedCall(error, `${owner}/${repo}`)} Look at ${url}\n`,
    );
    return 1;
  }
  io.stdout(
    `Approved: commit ${head.slice(0, 12)} of #${pull}, as ${me.login}. Nothing is granted until it is merged, and the time runs from then on:\n${url}\n`,
  );
  return 0;
}

/** `undefined`: it is closed or merged. */
async function headOf(github: GitHub, pull: IssueNumber): Promise<Sha | undefined> {
  const draft = await readPullRequest(github, pull);
  return draft?.open === true ? draft.head : undefined;
}

/** The latest decisive review of this person, as GitHub lists it. */
async function hasApproved(
  { octokit, owner, repo }: GitHub,
  pull: IssueNumber,
  head: Sha,
  { id }: Actor,
): Promise<boolean> {
  const all = await octokit.paginate(octokit.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: pull,
    per_page: 100,
  });
  const latest = all.filter(({ user, state }) => user?.id === id && state !== 'COMMENTED').at(-1);
  return latest?.state === 'APPROVED' && latest.commit_id === head;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
