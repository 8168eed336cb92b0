import * as z from 'zod';
import { AccountName, IssueNumber, UserId } from '../terms/brand.ts';
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
  | {
      readonly kind: 'dispatch';
      readonly issue: IssueNumber | undefined;
      /** What else than one request a revocation is for; `undefined`: nothing else. */
      readonly whose?: Whose | undefined;
      readonly sender: Actor | undefined;
    }
  /** `schedule`: the cron, as it stands in the workflow. */
  | { readonly kind: 'other'; readonly name: string; readonly schedule?: string };

/** Whose access is to be taken back, where it is more than one request's. */
export type Whose =
  | { readonly kind: 'person'; readonly id: UserId }
  | { readonly kind: 'account'; readonly name: AccountName }
  | { readonly kind: 'all' };

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
    const inputs = event.inputs ?? {};
    const issue = given(inputs['issue']) ? issueInput(inputs['issue']) : undefined;
    const whose = whoseInput(inputs);
    if (issue !== undefined && whose !== undefined)
      throw new Error('Give the number of a request, or whose access is meant, and not both.');
    return {
      kind: 'dispatch',
      issue,
      ...(whose === undefined ? {} : { whose }),
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

const given = (input: unknown): boolean => input !== undefined && input !== null && input !== '';

/** @throws for what names nobody, or two things at once: taking away the wrong thing quietly helps nobody. */
export function whoseInput(inputs: Readonly<Record<string, unknown>>): Whose | undefined {
  const found: Whose[] = [];
  const { person, account, all } = inputs;
  if (given(person)) {
    const id = typeof person === 'string' && /^[1-9]\d{0,15}$/.test(person.trim()) ? Number(person) : NaN;
    if (!UserId.is(id))
      throw new Error(
        `The input "person" must be a numeric GitHub id, such as 1001 (https://api.github.com/users/LOGIN shows it), but is ${JSON.stringify(person)}.`,
      );
    found.push({ kind: 'person', id });
  }
  if (given(account)) {
    const name = typeof account === 'string' ? account.trim() : '';
    if (!AccountName.is(name))
      throw new Error(
        `The input "account" must be the name of an account in aws-jit.yml, but is ${JSON.stringify(account)}.`,
      );
    found.push({ kind: 'account', name });
  }
  if (all === true || all === 'true') found.push({ kind: 'all' });
  else if (given(all) && all !== false && all !== 'false')
    throw new Error(`The input "all" must be true or false, but is ${JSON.stringify(all)}.`);
  if (found.length > 1) throw new Error('Give one of person, account and all, and not several.');
  return found[0];
}

/** The inputs that name it, as `whoseInput` reads them. */
export const inputsOf = (whose: Whose): Readonly<Record<string, string>> => {
  switch (whose.kind) {
    case 'person':
      return { person: String(whose.id) };
    case 'account':
      return { account: whose.name };
    case 'all':
      return { all: 'true' };
  }
};

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
