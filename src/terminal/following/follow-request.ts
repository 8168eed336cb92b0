import type { GitHub } from '../../github/github-client.ts';
import { markOf } from '../../github/comments.ts';
import type { IssueNumber } from '../../terms/brand.ts';
import type { Instant } from '../../terms/instant.ts';
import { plainMarkdown } from '../reviewing/terminal-markdown.ts';
import { isUnanswered } from '../signed-in/failed-call.ts';
import { requestNow, type RequestNow } from './request-now.ts';
import { statusLine } from './status-text.ts';

export interface Following {
  readonly github: GitHub;
  readonly issue: IssueNumber;
  /** Milliseconds, by the clock of `clock`, after which nothing is waited for. */
  readonly deadline: number;
  readonly clock: Clock;
  /** Comments up to this one were there before; 0: all are news. */
  readonly after: number;
  /** Whether what was waited for is there, or cannot come. */
  readonly isDone: (now: RequestNow) => boolean;
  /** A line of the story, ready for a terminal. */
  readonly say: (line: string) => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  pause(ms: number): Promise<void>;
}

export const CLOCK: Clock = {
  now: () => Date.now(),
  pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
};

/** Asked again after so long, longer each time nothing has changed: some 120 times an hour, six calls each, of 5,000 that GitHub gives. */
const SHORTEST_MS = 5_000;
const LONGEST_MS = 30_000;
const LENGTHEN = 1.5;
/** A service that fails so often in a row is down. */
const MOST_FAILURES = 5;

/**
 * Tells the story of a request as it goes on: each new state, and what the bot says to people, until it is done or the deadline is there.
 * @returns how it stands then; the last look, where time ran out
 * @throws what GitHub refuses, and what fails again and again
 */
export async function followRequest(following: Following): Promise<RequestNow> {
  const { github, issue, deadline, clock, isDone, say } = following;
  let latest = following.after;
  let told = '';
  let seen: RequestNow | undefined;
  let pause = SHORTEST_MS;
  for (let failures = 0; ;) {
    try {
      const looked = await requestNow(github, issue);
      if (typeof looked === 'string') throw new Error(looked);
      seen = looked.now;
      const news = await commentsAfter(github, issue, latest);
      const line = statusLine(seen, github.now());
      if (line !== told || news.length > 0) pause = SHORTEST_MS;
      if (line !== told) say(line);
      told = line;
      for (const { id, text } of news) {
        latest = Math.max(latest, id);
        say(indented(text));
      }
      if (isDone(seen)) return seen;
      failures = 0;
    } catch (error) {
      failures += 1;
      if (!isUnanswered(error) || failures >= MOST_FAILURES) {
        if (clock.now() >= deadline && seen !== undefined) return seen;
        throw error;
      }
    }
    const left = deadline - clock.now();
    if (left <= 0) {
      if (seen !== undefined) return seen;
      throw new Error('GitHub did not answer in the time that was given.');
    }
    await clock.pause(Math.min(pause, left));
    pause = Math.min(pause * LENGTHEN, LONGEST_MS);
  }
}

/** What the bot said to people since; the comment that is kept current is told as state. */
async function commentsAfter(
  { octokit, owner, repo }: GitHub,
  issue: IssueNumber,
  after: number,
): Promise<readonly { readonly id: number; readonly text: string }[]> {
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  return all.flatMap(({ id, user, body = '' }) => {
    const mark = markOf(body);
    if (id <= after || user?.type !== 'Bot' || mark === undefined || mark.endsWith(':status -->')) return [];
    return [{ id, text: plainMarkdown(body.slice(mark.length).trim()) }];
  });
}

/** Whatever a comment says, it cannot pose as a line of ours. */
const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    ${line}`.trimEnd())
    .join('\n');

/** Access is there, or cannot come without the requester or at all. */
export const isSettled = ({ live, over, state }: RequestNow): boolean => live || over || state === 'asked';

/** Whether access lasts longer than it did. */
export const lastsLonger =
  (before: Instant | undefined) =>
  ({ until, over }: RequestNow): boolean =>
    over || (until !== undefined && (before === undefined || until > before));
