import type { IssueNumber, UserId } from '../../terms/brand.ts';
import { shortOfCalls } from '../../github/call-budget.ts';
import { isKnown } from '../../config/lookups.ts';
import { announce, announced, commentsSince, hasKey } from '../../github/comments.ts';
import { BranchMoved } from '../../github/draft-branch.ts';
import { wasEdited } from '../../github/standing/edited-issue.ts';
import { readIssue, type Issue } from '../../github/open-issues.ts';
import { mayWrite } from '../../github/may-write.ts';
import { requestOfPull } from '../../github/pull-requests.ts';
import { STATES } from '../../lifecycle/state.ts';
import { earlier, monthOf, parseInstant, type Seconds } from '../../terms/instant.ts';
import { mayBeCommand, readCommentCommand, type CommentCommand } from '../../request/slash-command.ts';
import { isOurs, isUse } from '../../request/form/standing-form.ts';
import { cancel } from '../control/cancel-command.ts';
import { retry } from '../control/retry-command.ts';
import { help, status } from '../control/status-command.ts';
import { takeBack } from '../control/take-back-command.ts';
import { answer } from './answer-command.ts';
import type { DraftingContext } from './drafting-context.ts';
import { unchanged, type CommandComment, type CommandOutcome } from '../run/slash-command-outcome.ts';
import { addToLive } from './live/difference-command.ts';
import { extend } from './live/extend-command.ts';
import { revise } from './revise-command.ts';
import { shorten } from './shorten-command.ts';
import { outOfTime } from '../run/run-deadline.ts';
import type { CommandResult, Done } from '../run/workflow-run.ts';

/** Every comment is replied to once, and last of all: a comment without a reply was not finished. */
const replyKey = ({ id }: Pick<CommandComment, 'id'>): string => `answer-${id}`;

/**
 * Carries out one comment. It can be repeated: what was done is found done, and the reply is written once.
 * @param which commands this job is for.
 * @returns `undefined` where it is no command to us.
 */
export async function carryOut(
  context: DraftingContext,
  comment: CommandComment,
  which: (command: CommentCommand) => boolean = () => true,
): Promise<Done | undefined> {
  const { github } = context.run;
  const command = comment.sender.type === 'User' ? readCommentCommand(comment.body) : undefined;
  if (!command || !which(command)) return undefined;
  if (await isPasserBy(context, comment)) return undefined;
  const issue =
    (await requestBehind(context, comment.on)) ??
    // What is live must not be out of reach since somebody has changed the words that it was filed with.
    (command.kind === 'revoke' ? await editedIssue(context, comment.on) : undefined);
  if (!issue) return undefined;
  // People paste denials into all kinds of talk: it is meant for us from whoever has the access, while it is live.
  if (
    command.kind === 'denied' &&
    !(isForLive(issue, comment) && (await isSinceGrant(context, issue, comment)))
  )
    return undefined;
  if ((await announced(github, issue.number, replyKey(comment), comment.on)) !== undefined) {
    return { issue: issue.number, state: 'unchanged', note: 'This comment was carried out before.' };
  }
  const outcome = await again(outcomeOf);
  await context.ledger.commit();
  const text = `@${comment.sender.login}, ${outcome.reply}`;
  await announce(github, issue.number, replyKey(comment), text, comment.on);
  return outcome.done;

  function outcomeOf(): CommandOutcome | Promise<CommandOutcome> {
    if (!command || !issue) throw new Error('No command.');
    const { number, open } = issue;
    if (command.kind === 'unreadable') return unchanged(number, command.why);
    if (comment.edited) {
      return unchanged(
        number,
        'that comment was changed after it was written, so nothing was done. Write a new one.',
      );
    }
    if (command.kind === 'help') return help(issue);
    if (command.kind === 'status') return status(context, issue);
    // Also of a closed issue: what is closed may be live until a run comes by.
    if (command.kind === 'revoke') return takeBack(context, issue, comment);
    if (!open) return unchanged(number, 'this request is over. File a new one for other access.');
    if (isUse(issue.body)) return unchanged(number, ofUse(command.kind));
    switch (command.kind) {
      case 'cancel':
        return cancel(context, issue, comment);
      case 'retry':
        return retry(context, issue, comment);
      case 'extend':
        return extend(context, issue, comment, command);
      case 'shorten':
        return shorten(context, issue, command.duration, comment.sender);
      case 'answer':
        return answer(context, issue, comment, command.words);
      case 'denied':
        return addToLive(context, issue, comment, command.words);
      case 'revise':
        return revise(context, issue, comment, command.words);
    }
  }
}

/** Why a command has no effect on a use of a standing approval, and what has. */
function ofUse(kind: 'cancel' | 'retry' | 'extend' | 'shorten' | 'answer' | 'revise' | 'denied'): string {
  switch (kind) {
    case 'retry':
      return 'a use of a standing approval is tried again by itself, at each run until two hours after it was filed. One that was refused stays refused: file a new use once what the refusal names is mended.';
    case 'cancel':
      return 'close this issue: that takes a use of a standing approval back, and nothing is given any more.';
    case 'extend':
      return 'a use of a standing approval is not extended: it ends by itself, and closing the issue takes it back before. For longer, file a new use.';
    case 'shorten':
    case 'answer':
    case 'revise':
    case 'denied':
      return 'a use of a standing approval gives exactly what was approved in advance, so that nothing of it can be changed. Closing the issue takes it back; for less time, file a new use that says so.';
  }
}

const isForLive = ({ author, open, labels, body }: Issue, { sender }: CommandComment): boolean =>
  open && author?.id === sender.id && labels.includes(STATES.granted.label) && !isUse(body);

/** A denial from before the access was there tells nothing of what is missing in it, and nobody has asked for anything by it. */
async function isSinceGrant(
  { ledger }: DraftingContext,
  { number, createdAt: filed }: Issue,
  { createdAt }: CommandComment,
): Promise<boolean> {
  if (createdAt === undefined) return true;
  const events = (await ledger.read([{ issue: number, month: monthOf(filed) }])).get(number) ?? [];
  const granted = events.find(({ kind }) => kind === 'granted');
  return granted !== undefined && createdAt >= (parseInstant(granted.at) ?? Infinity);
}

/**
 * Somebody who has no identity here, is none of `revokers`, filed nothing that is open, and cannot write: in a public repository anybody may comment as often
 * as they like, and a reply to each would use up the calls that people's requests need.
 */
async function isPasserBy(context: DraftingContext, { sender }: CommandComment): Promise<boolean> {
  const { run, config, open } = context;
  if (
    config.revokers.includes(sender.id) ||
    isKnown(config, sender.id) ||
    open.some(({ author }) => author?.id === sender.id)
  )
    return false;
  const known = writers.get(context) ?? new Map<UserId, Promise<boolean>>();
  writers.set(context, known);
  const asked = known.get(sender.id) ?? mayWrite(run.github, sender);
  known.set(sender.id, asked);
  return !(await asked);
}

/** Of a run: somebody may have written hundreds of comments. */
const writers = new WeakMap<DraftingContext, Map<UserId, Promise<boolean>>>();

/** Other comments may change the same draft at the same time: the later one starts again from what the earlier one made. */
const TRIES = 3;

async function again(outcomeOf: () => CommandOutcome | Promise<CommandOutcome>): Promise<CommandOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await outcomeOf();
    } catch (error) {
      if (!(error instanceof BranchMoved) || attempt === TRIES) throw error;
    }
  }
}

/** The request that an issue or a pull request belongs to; `undefined`: none of ours. */
async function requestBehind({ run, open }: DraftingContext, on: IssueNumber): Promise<Issue | undefined> {
  const known = open.find(({ number }) => number === on);
  if (known) return known;
  const found = await readIssue(run.github, on);
  if (found.kind === 'issue') return isOurs(found.issue.body) ? found.issue : undefined;
  const issue = await requestOfPull(run.github, on);
  if (issue === undefined) return undefined;
  const behind = open.find(({ number }) => number === issue);
  if (behind) return behind;
  const read = await readIssue(run.github, issue);
  return read.kind === 'issue' && isOurs(read.issue.body) ? read.issue : undefined;
}

/** An issue that is none of ours by its words, which are not those that it was filed with. */
async function editedIssue({ run }: DraftingContext, on: IssueNumber): Promise<Issue | undefined> {
  const found = await readIssue(run.github, on);
  return found.kind === 'issue' && (await wasEdited(run.github, on)) ? found.issue : undefined;
}

/** A comment's own run carries it out within this; the catching-up leaves younger ones to it. */
const LEFT_TO_ITS_EVENT = (10 * 60) as Seconds;
/** Who was not replied to for longer has asked again. */
const LOOKED_BACK = (24 * 60 * 60) as Seconds;

/** Comments that no run has carried out: an event may be lost, its run dropped from the queue or killed. One call a hundred comments. */
export async function overlookedComments(context: DraftingContext): Promise<CommandResult> {
  const { github } = context.run;
  const now = github.now();
  const all = await commentsSince(github, earlier(now, LOOKED_BACK));
  const open = new Set<number>(context.open.map(({ number }) => number));
  const done: Done[] = [];
  const failures: string[] = [];
  const comments = all.flatMap(({ author, body, createdAt, ...rest }): readonly CommandComment[] =>
    author?.type === 'User' && mayBeCommand(body) && createdAt <= earlier(now, LEFT_TO_ITS_EVENT)
      ? [{ ...rest, body, createdAt, sender: author }]
      : [],
  );
  for (const comment of comments) {
    const replied = all.some(
      ({ on, author, body }) => on === comment.on && author?.type === 'Bot' && isReply(body, comment),
    );
    if (replied) continue;
    const enough = outOfTime(context.run.deadline) ?? shortOfCalls(github.remaining());
    if (enough !== undefined) return { done, failures: [...failures, enough] };
    try {
      const finished = await carryOut(context, comment);
      if (finished && (open.has(finished.issue) || finished.state !== 'unchanged')) done.push(finished);
    } catch (error) {
      failures.push(`comment ${comment.id} on #${comment.on}: ${String(error)}`);
    }
  }
  return { done, failures };
}

/** On a pull request the marker bears the number of the issue, which the comment does not say. */
function isReply(body: string, comment: CommandComment): boolean {
  const issue = Number(/^<!-- aws-jit:(\d{1,15}):/.exec(body)?.[1]);
  return hasKey(body, issue as IssueNumber, replyKey(comment));
}
