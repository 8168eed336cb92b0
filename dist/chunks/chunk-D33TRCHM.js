import {
  actorOf,
  issueOf
} from "./chunk-P4Z2YMR7.js";
import {
  _enum,
  array,
  literal,
  number,
  object,
  record,
  string,
  union,
  unknown
} from "./chunk-GUA3H4HO.js";
import {
  AccountName,
  IssueNumber,
  UserId
} from "./chunk-YWRVI5OC.js";

// src/github/run-event.ts
var actor = object({ id: number(), login: string(), type: string().optional() });
var issue = object({
  number: number(),
  id: number(),
  user: actor.nullish(),
  body: string().nullish(),
  state: string(),
  created_at: string(),
  labels: array(union([string(), object({ name: string().nullish() })])).nullish(),
  pull_request: unknown().optional()
});
var issuesEvent = object({
  action: _enum(["opened", "edited", "reopened", "closed"]),
  issue,
  sender: actor
});
var commentEvent = object({
  action: literal("created"),
  issue: object({ number: number() }),
  comment: object({ id: number(), body: string().nullish() }),
  sender: actor
});
var dispatchEvent = object({
  inputs: record(string(), unknown()).nullish(),
  sender: actor.nullish()
});
var pullEvent = object({ action: string(), number: number(), sender: actor.nullish() });
var scheduleEvent = object({ schedule: string().nullish() });
function readEvent(name, payload) {
  if (name === "issues") {
    const event = parse(issuesEvent, name, payload);
    const sender = actorOf(event.sender);
    if (event.issue.pull_request !== void 0 || !sender) return { kind: "other", name };
    return { kind: "issue", action: event.action, issue: issueOf(event.issue), sender };
  }
  if (name === "issue_comment") {
    const event = parse(commentEvent, name, payload);
    const sender = actorOf(event.sender);
    if (!sender || !IssueNumber.is(event.issue.number)) return { kind: "other", name };
    const { id, body } = event.comment;
    return { kind: "comment", on: event.issue.number, comment: id, body: body ?? "", sender };
  }
  if (name === "workflow_dispatch") {
    const event = parse(dispatchEvent, name, payload);
    const inputs = event.inputs ?? {};
    const issue2 = given(inputs["issue"]) ? issueInput(inputs["issue"]) : void 0;
    const whose = whoseInput(inputs);
    if (issue2 !== void 0 && whose !== void 0)
      throw new Error("Give the number of a request, or whose access is meant, and not both.");
    return {
      kind: "dispatch",
      issue: issue2,
      ...whose === void 0 ? {} : { whose },
      sender: actorOf(event.sender)
    };
  }
  if (name === "pull_request_target") {
    const { action, number: number2, sender } = parse(pullEvent, name, payload);
    return IssueNumber.is(number2) ? { kind: "pull", action, pull: number2, sender: actorOf(sender) } : { kind: "other", name };
  }
  if (name === "schedule") {
    const { schedule } = parse(scheduleEvent, name, payload);
    return { kind: "other", name, ...schedule == null ? {} : { schedule } };
  }
  return { kind: "other", name };
}
var given = (input) => input !== void 0 && input !== null && input !== "";
function whoseInput(inputs) {
  const found = [];
  const { person, account, all } = inputs;
  if (given(person)) {
    const id = typeof person === "string" && /^[1-9]\d{0,15}$/.test(person.trim()) ? Number(person) : NaN;
    if (!UserId.is(id))
      throw new Error(
        `The input "person" must be a numeric GitHub id, such as 1001 (https://api.github.com/users/LOGIN shows it), but is ${JSON.stringify(person)}.`
      );
    found.push({ kind: "person", id });
  }
  if (given(account)) {
    const name = typeof account === "string" ? account.trim() : "";
    if (!AccountName.is(name))
      throw new Error(
        `The input "account" must be the name of an account in aws-jit.yml, but is ${JSON.stringify(account)}.`
      );
    found.push({ kind: "account", name });
  }
  if (all === true || all === "true") found.push({ kind: "all" });
  else if (given(all) && all !== false && all !== "false")
    throw new Error(`The input "all" must be true or false, but is ${JSON.stringify(all)}.`);
  if (found.length > 1) throw new Error("Give one of person, account and all, and not several.");
  return found[0];
}
var inputsOf = (whose) => {
  switch (whose.kind) {
    case "person":
      return { person: String(whose.id) };
    case "account":
      return { account: whose.name };
    case "all":
      return { all: "true" };
  }
};
function issueInput(text) {
  const match = typeof text === "string" ? /^#?([1-9]\d{0,9})$/.exec(text.trim()) : null;
  const number2 = Number(match?.[1]);
  if (!IssueNumber.is(number2)) {
    throw new Error(
      `The input "issue" must be an issue's number, such as 1042, but is ${JSON.stringify(text)}.`
    );
  }
  return number2;
}
function parse(schema, name, payload) {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const [first] = result.error.issues;
  throw new Error(
    `The payload of this ${name} event is not as GitHub documents it: ${first?.path.join(".") ?? ""}: ${first?.message ?? ""}`
  );
}

export {
  readEvent,
  whoseInput,
  inputsOf,
  issueInput
};
