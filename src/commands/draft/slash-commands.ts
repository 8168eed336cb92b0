import type { IssueNumber, UserId } from '../../terms/brand.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { isKnown } from '../../config/lookups.ts';
import { announce, announced, commentsSince, hasKey } from '../../github/comments.ts';
import { BranchMoved } from '../../github/draft-branch.ts';
import { readIssue, type Issue } from '../../github/open-issues.ts';
import { mayWrite } from '../../github/may-write.ts';
import { readPullRequest } from '../../github/pull-requests.ts';
import { earlier, type Seconds } from '../../terms/instant.ts';
import { beginsCommand, readCommentCommand } from '../../request/slash-command.ts';
import { isRequest } from '../../request/form/issue-body.ts';
import { answer } from './answer-command.ts';
import type { Desk } from './drafting-context.ts';
import { unchanged, type Order, type Outcome } from './slash-command-outcome.ts';
import { revise } from './revise-command.ts';
import { shorten } from './shorten-command.ts';
import type { CommandResult, Done } from '../run/workflow-run.ts';

/** Every order is replied to once, and last of all: an order without a reply was not finished. */
const replyKey = ({ comment }: Pick<Order, 'comment'>): string => `answer-${comment}`;

/**
 * Carries out one comment. It can be repeated: what was done is found done, and the reply is written once.
 * @returns `undefined` where it is no order to us.
 */
export async function carryOut(desk: Desk, order: Order): Promise<Done | undefined> {
  const { github } = desk.run;
  const command = order.sender.type === 'User' ? readCommentCommand(order.body) : undefined;
  if (!command) return undefined;
  if (await isPasserBy(desk, order)) return undefined;
  const issue = await requestBehind(desk, order.on);
  if (!issue) return undefined;
  if ((await announced(github, issue.number, replyKey(order), order.on)) !== undefined) {
    return { issue: issue.number, state: 'unchanged', note: 'This comment was carried out before.' };
  }
  const outcome = await again(outcomeOf);
  await desk.ledger.commit();
  const text = `@${order.sender.login}, ${outcome.reply}`;
  await announce(github, issue.number, replyKey(order), text, order.on);
  return outcome.done;

  function outcomeOf(): Outcome | Promise<Outcome> {
    if (!command || !issue) throw new Error('No order.');
    const { number, open } = issue;
    if (command.kind === 'unreadable') return unchanged(number, command.why);
    if (order.edited) {
      return unchanged(
        number,
        'that comment was changed after it was written, so nothing was done. Write a new one.',
      );
    }
    if (!open) return unchanged(number, 'this request is over. File a new one for other access.');
    switch (command.kind) {
      case 'shorten':
        return shorten(desk, issue, command.duration, order.sender);
      case 'answer':
        return answer(desk, issue, order, command.words);
      case 'revise':
        return revise(desk, issue, order, command.words);
    }
  }
}

/**
 * Somebody who has no identity here, filed nothing that is open, and cannot write: in a public repository anybody may comment as often
 * as they like, and a reply to each would use up the calls that people's requests need.
 */
async function isPasserBy(desk: Desk, { sender }: Order): Promise<boolean> {
  const { run, config, open } = desk;
  if (isKnown(config, sender.id) || open.some(({ author }) => author?.id === sender.id)) return false;
  const known = writers.get(desk) ?? new Map<UserId, Promise<boolean>>();
  writers.set(desk, known);
  const asked = known.get(sender.id) ?? mayWrite(run.github, sender);
  known.set(sender.id, asked);
  return !(await asked);
}

/** Of a run: somebody may have written hundreds of comments. */
const writers = new WeakMap<Desk, Map<UserId, Promise<boolean>>>();

/** Other comments may change the same draft at the same time: the later one starts again from what the earlier one made. */
const TRIES = 3;

async function again(outcomeOf: () => Outcome | Promise<Outcome>): Promise<Outcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await outcomeOf();
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}

/** The request that an issue or a pull request belongs to; `undefined`: none of ours. */
async function requestBehind({ run, open }: Desk, on: IssueNumber): Promise<Issue | undefined> {
  const known = open.find(({ number }) => number === on);
  if (known) return known;
  const found = await readIssue(run.github, on);
  if (found.kind === 'issue') return isRequest(found.issue.body) ? found.issue : undefined;
  const issue = (await readPullRequest(run.github, on))?.issue;
  if (issue === undefined) return undefined;
  const behind = open.find(({ number }) => number === issue);
  if (behind) return behind;
  const read = await readIssue(run.github, issue);
  return read.kind === 'issue' && isRequest(read.issue.body) ? read.issue : undefined;
}

/** A comment's own run carries it out within this; the catching-up leaves younger ones to it. */
const LEFT_TO_ITS_EVENT = (10 * 60) as Seconds;
/** Who was not replied to for longer has asked again. */
const LOOKED_BACK = (24 * 60 * 60) as Seconds;

/** Comments that no run has carried out: an event may be lost, its run dropped from the queue or killed. One call a hundred comments. */
export async function overlookedComments(desk: Desk): Promise<CommandResult> {
  const { github } = desk.run;
  const now = github.now();
  const all = await commentsSince(github, earlier(now, LOOKED_BACK));
  const open = new Set<number>(desk.open.map(({ number }) => number));
  const done: Done[] = [];
  const failures: string[] = [];
  const orders = all.flatMap(({ author, body, createdAt, ...rest }): readonly Order[] =>
    author?.type === 'User' && beginsCommand(body) && createdAt <= earlier(now, LEFT_TO_ITS_EVENT)
      ? [{ ...rest, body, sender: author }]
      : [],
  );
  for (const order of orders) {
    const replied = all.some(
      ({ on, author, body }) => on === order.on && author?.type === 'Bot' && isReply(body, order),
    );
    if (replied) continue;
    const outOfCalls = shortOfCalls(github.remaining());
    if (outOfCalls !== undefined) return { done, failures: [...failures, outOfCalls] };
    try {
      const finished = await carryOut(desk, order);
      if (finished && (open.has(finished.issue) || finished.state !== 'unchanged')) done.push(finished);
    } catch (error) {
      failures.push(`comment ${order.comment} on #${order.on}: ${String(error)}`);
    }
  }
  return { done, failures };
}

/** On a pull request the marker bears the number of the issue, which the comment does not say. */
function isReply(body: string, order: Order): boolean {
  const issue = Number(/^<!-- aws-jit:(\d{1,15}):/.exec(body)?.[1]);
  return hasKey(body, issue as IssueNumber, replyKey(order));
}
