import { WebClient } from '@slack/web-api';
import { NoAnswer, TimeIsOver, withinLimits, type CallLimits } from '../terms/call-limits.ts';
import { cursorIn, listIn, type Fields } from './slack-answer.ts';
import { problemOf, SlackProblem, waitFor } from './slack-problem.ts';

/** All Slack work of a run: a grant is told on GitHub before it begins, and the job must not idle for it. */
const DEADLINE_MS = 20_000;
const LONGEST_ANSWER_MS = 10_000;
/** A limit that asks for more is left to the next run. */
const LONGEST_WAIT_S = 5;

/** Calls a method of Slack's API. @throws SlackProblem */
export type Call = (method: string, args: Record<string, unknown>) => Promise<Fields>;

/**
 * What calls Slack for one run: one deadline for all calls together, and short waits where Slack asks for them.
 * @param url `https://slack.com/api/`, or what the configuration allows in its place.
 * @param limits of the run's telling.
 */
export function callsTo(token: string, url: string, { answerMs, over }: CallLimits): Call {
  const deadline = performance.now() + DEADLINE_MS;
  const client = new WebClient(token, {
    slackApiUrl: url.endsWith('/') ? url : `${url}/`,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: Math.min(LONGEST_ANSWER_MS, answerMs),
    allowAbsoluteUrls: false,
    logger: SILENT,
  });
  return async (method, args) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return { ...(await before(deadline, over, client.apiCall(method, args))) };
      } catch (error) {
        const wait = waitFor(error);
        const inTime = wait !== undefined && performance.now() + wait * 1000 < deadline && !over.aborted;
        if (!inTime || wait > LONGEST_WAIT_S || attempt > 3) throw problemOf(error, method);
        await new Promise((resolve) => setTimeout(resolve, wait * 1000));
      }
    }
  };
}

/** Pages that are read at most: more messages since an issue was filed than any busy channel has. */
const MOST_PAGES = 10;

/** All pages of a list. @param key of the list in each answer */
export async function paged(
  call: Call,
  method: string,
  args: Record<string, unknown>,
  key: string,
): Promise<readonly Fields[]> {
  const found: Fields[] = [];
  let cursor: string | undefined;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await call(method, { ...args, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...listIn(answer, key));
    cursor = cursorIn(answer);
    if (cursor === undefined) break;
  }
  return found;
}

async function before<T>(deadline: number, over: AbortSignal, work: Promise<T>): Promise<T> {
  try {
    return await withinLimits(work, over, {
      at: AbortSignal.timeout(Math.max(0, Math.round(deadline - performance.now()))),
      error: () => new NoAnswer('Slack', DEADLINE_MS),
    });
  } catch (error) {
    if (!(error instanceof TimeIsOver || error instanceof NoAnswer)) throw error;
    throw new SlackProblem(
      'deadline',
      `Slack did not answer in the ${DEADLINE_MS / 1000} s that a run has for it. What is left is told by the next run.`,
    );
  }
}

/** Its warnings are for whoever writes an app, not for a job's log. */
const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => 'error' as never,
  setName() {},
};
