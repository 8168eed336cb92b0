import * as z from 'zod';
import { IssueNumber } from '../terms/brand.ts';
import { actorOf, issueOf, type Actor, type Issue } from './open-issues.ts';

/** What started this run. It says where to look first; it never says what to do (every command reconciles). */
export type RunEvent =
  | {
      readonly kind: 'issue';
      readonly action: 'opened' | 'edited' | 'reopened' | 'closed';
      /** As it was when the event fired: later edits do not reach a draft that has begun. */
      readonly issue: Issue;
      readonly sender: Actor;
    }
  | {
      readonly kind: 'comment';
      /** The issue or pull request that was commented on. */
      readonly on: IssueNumber;
      readonly comment: number;
      readonly body: string;
      readonly sender: Actor;
    }
  /** `synchronize`: commits came to the branch of a pull request. */
  | {
      readonly kind: 'pull';
      readonly action: string;
      readonly pull: IssueNumber;
      readonly sender: Actor | undefined;
    }
  | { readonly kind: 'dispatch'; readonly issue: IssueNumber | undefined; readonly sender: Actor | undefined }
  /** `schedule`: the cron, as it stands in the workflow. */
  | { readonly kind: 'other'; readonly name: string; readonly schedule?: string };

const actor = z.object({ id: z.number(), login: z.string(), type: z.string().optional() });
const issue = z.object({
  number: z.number(),
  id: z.number(),
  user: actor.nullish(),
  body: z.string().nullish(),
  state: z.string(),
  created_at: z.string(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])).nullish(),
  pull_request: z.unknown().optional(),
});
const issuesEvent = z.object({
  action: z.enum(['opened', 'edited', 'reopened', 'closed']),
  issue,
  sender: actor,
});
const commentEvent = z.object({
  action: z.literal('created'),
  issue: z.object({ number: z.number() }),
  comment: z.object({ id: z.number(), body: z.string().nullish() }),
  sender: actor,
});
const dispatchEvent = z.object({
  inputs: z.record(z.string(), z.unknown()).nullish(),
  sender: actor.nullish(),
});
const pullEvent = z.object({ action: z.string(), number: z.number(), sender: actor.nullish() });
/** GitHub gives the cron of the schedule that is due. */
const scheduleEvent = z.object({ schedule: z.string().nullish() });

/**
 * Reads a webhook's payload as the runner hands it over.
 * @throws Error naming what is not as GitHub documents it.
 */
export function readEvent(name: string, payload: unknown): RunEvent {
  if (name === 'issues') {
    const event = parse(issuesEvent, name, payload);
    const sender = actorOf(event.sender);
    if (event.issue.pull_request !== undefined || !sender) return { kind: 'other', name };
    return { kind: 'issue', action: event.action, issue: issueOf(event.issue), sender };
  }
  if (name === 'issue_comment') {
    const event = parse(commentEvent, name, payload);
    const sender = actorOf(event.sender);
    if (!sender || !IssueNumber.is(event.issue.number)) return { kind: 'other', name };
    const { id, body } = event.comment;
    return { kind: 'comment', on: event.issue.number, comment: id, body: body ?? '', sender };
  }
  if (name === 'workflow_dispatch') {
    const event = parse(dispatchEvent, name, payload);
    const text = event.inputs?.['issue'];
    return {
      kind: 'dispatch',
      issue: text === undefined || text === '' ? undefined : issueInput(text),
      sender: actorOf(event.sender),
    };
  }
  if (name === 'pull_request_target') {
    const { action, number, sender } = parse(pullEvent, name, payload);
    return IssueNumber.is(number)
      ? { kind: 'pull', action, pull: number, sender: actorOf(sender) }
      : { kind: 'other', name };
  }
  if (name === 'schedule') {
    const { schedule } = parse(scheduleEvent, name, payload);
    return { kind: 'other', name, ...(schedule == null ? {} : { schedule }) };
  }
  return { kind: 'other', name };
}

/** @throws for anything but a plain issue number, with or without `#`: a wrong number must not do nothing quietly. */
export function issueInput(text: unknown): IssueNumber {
  const match = typeof text === 'string' ? /^#?([1-9]\d{0,9})$/.exec(text.trim()) : null;
  const number = Number(match?.[1]);
  if (!IssueNumber.is(number)) {
    throw new Error(
      `The input "issue" must be an issue's number, such as 1042, but is ${JSON.stringify(text)}.`,
    );
  }
  return number;
}

function parse<T>(schema: z.ZodType<T>, name: string, payload: unknown): T {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(
    `The payload of this ${name} event is not as GitHub documents it: ${first?.path.join('.') ?? ''}: ${first?.message ?? ''}`,
  );
}
