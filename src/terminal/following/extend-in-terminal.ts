import type { GitHub } from '../../github/github-client.ts';
import { formatDuration, parseDuration } from '../../terms/duration.ts';
import { IssueNumber } from '../../terms/brand.ts';
import { hiddenIn } from '../../text/hidden-text.ts';
import { normaliseReason } from '../../text/normalise-reason.ts';
import { REMARK_LONGEST } from '../../request/remarks.ts';
import { failedCall, isUnanswered } from '../signed-in/failed-call.ts';
import { ownAccount } from '../signed-in/own-account.ts';
import { connectFor, signIn, type Environment } from '../signed-in/sign-in.ts';
import { followRequest, lastsLonger, type Clock } from './follow-request.ts';
import { requestNow } from './request-now.ts';
import { statusJson } from './status-text.ts';
import { readTimeout, storyOf } from './wait.ts';

export interface ExtendArguments {
  readonly number: string;
  /** As typed: by how much. */
  readonly duration: string;
  readonly reason: string;
  readonly wait: boolean;
  readonly timeout: string | undefined;
  readonly json: boolean;
  readonly repository: string | undefined;
  readonly environment: Environment;
}

export interface ExtendIo {
  stdout(text: string): void;
  stderr(text: string): void;
  readonly clock: Clock;
}

const ASKING_MS = 60_000;

/**
 * `aws-jit extend 12 2h --reason …`: asks for more time by a comment, as the person whose token it is. The action does with it what it does
 * with the comment in the browser.
 *
 * @returns 0 asked, or (`--wait`) it lasts longer now; 1 refused, or it does not yet; 2 bad usage, nothing was asked.
 */
export async function extend(args: ExtendArguments, io: ExtendIo): Promise<0 | 1 | 2> {
  const { json } = args;
  /** Whether the comment is there; `null`: GitHub did not say. */
  let asked: boolean | null = false;
  const stop = (why: string, code: 1 | 2): 1 | 2 => {
    io.stderr(`extend: ${why}\n`);
    if (json) io.stdout(`${JSON.stringify({ asked, error: why }, null, 2)}\n`);
    return code;
  };
  const number = Number(args.number.replace(/^#/, ''));
  if (!IssueNumber.is(number)) return stop(`"${args.number}" is not the number of a request.`, 2);
  const comment = commentOf(args.duration, args.reason);
  if (!comment.ok) return stop(comment.why, 2);
  const timeout = readTimeout(args.timeout);
  if (typeof timeout === 'string') return stop(timeout, 2);
  if (args.timeout !== undefined && !args.wait) return stop('--timeout goes with --wait.', 2);
  const to = await signIn(args.repository, args.environment);
  if (typeof to === 'string') return stop(to, 2);
  try {
    const github = connectFor(ASKING_MS, to);
    await ownAccount(github);
    const before = await requestNow(github, number);
    if (typeof before === 'string') return stop(before, 1);
    if (!before.now.live)
      return stop(`#${number} is not live, so there is nothing to extend. Ask anew: aws-jit request`, 1);
    const posted = await post(github, number, comment.text);
    asked = posted === undefined ? null : true;
    if (posted === undefined)
      return stop(
        `GitHub did not say whether it took the comment. Look at ${to.home}/issues/${number} before you repeat it.`,
        1,
      );
    const tell = storyOf(io, json);
    tell(`Asked: ${to.home}/issues/${number}#issuecomment-${posted}\n`);
    const now = args.wait
      ? await followRequest({
          github: connectFor(timeout, to),
          issue: number,
          deadline: io.clock.now() + timeout,
          clock: io.clock,
          after: posted,
          isDone: lastsLonger(before.now.until),
          say: (line) => {
            tell(`${line}\n`);
          },
        })
      : before.now;
    if (json) io.stdout(`${JSON.stringify({ asked: true, ...statusJson(now, to.home) }, null, 2)}\n`);
    if (!args.wait) return 0;
    const longer = now.live && lastsLonger(before.now.until)(now);
    if (!longer) io.stderr(`#${number} does not last longer yet. What was said on it stands above.\n`);
    return longer ? 0 : 1;
  } catch (error) {
    return stop(failedCall(error, to.repository), 1);
  }
}

type Comment = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** `/extend 2h` and why. One line: a line that begins with a slash would be a second command. */
export function commentOf(typed: string, why: string): Comment {
  const duration = parseDuration(typed);
  if (duration === undefined) return { ok: false, why: `"${typed}" is not a time. Write it like 90m or 2h.` };
  const hidden = hiddenIn(why);
  if (hidden.length > 0)
    return { ok: false, why: `--reason holds what nobody sees (${hidden.join(', ')}). Type it anew.` };
  const reason = normaliseReason(why).replace(/\s+/g, ' ');
  if (reason === '') return { ok: false, why: '--reason says nothing. Say why you need it for longer.' };
  if (reason.length > REMARK_LONGEST)
    return { ok: false, why: `--reason is longer than the ${REMARK_LONGEST} characters that are read.` };
  return { ok: true, text: `/extend ${formatDuration(duration)} ${reason}` };
}

/** @returns id of the comment; `undefined`: GitHub does not answer, and it may be there */
async function post(
  { octokit, owner, repo }: GitHub,
  issue: IssueNumber,
  body: string,
): Promise<number | undefined> {
  try {
    const { data } = await octokit.rest.issues.createComment({
      owner,
      repo,
      issue_number: issue,
      body,
      request: { retries: 0 },
    });
    return data.id;
  } catch (error) {
    if (isUnanswered(error)) return undefined;
    throw error;
  }
}
