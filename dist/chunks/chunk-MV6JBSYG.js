import {
  accessText,
  checkInputOf,
  explain,
  lastingText,
  principalText,
  ticketText
} from "./chunk-S3GHBLCR.js";
import {
  documentsOf,
  readCurated
} from "./chunk-I5MLWMIY.js";
import {
  checkInputOfStanding
} from "./chunk-XELUHFNB.js";
import {
  checkPolicy
} from "./chunk-TR6XUWED.js";
import {
  readPolicy
} from "./chunk-GHQTAI6I.js";
import {
  filedRequests,
  readRequests
} from "./chunk-SBE6SMDC.js";
import {
  supplementPaths
} from "./chunk-EB6D6L3F.js";
import {
  readFilesAt
} from "./chunk-4IHVG4GT.js";
import {
  STATES
} from "./chunk-7YGUSZWI.js";
import {
  requestPaths
} from "./chunk-DAROUHPW.js";
import {
  monthOf,
  parseInstant
} from "./chunk-I4V3IC54.js";

// src/commands/judge/held-by-principal.ts
function findingsBeside(request, policy, config, catalog, now, held) {
  if (held.length === 0) return [];
  const input = request.standing !== void 0 ? checkInputOfStanding(request, policy, config, catalog, now) : request.curatedSet === void 0 ? checkInputOf(request, config, catalog, now) : (
    // Its owners chose it as a whole, for whatever services.
    { catalog, settings: config.guardrails, backend: "identity-center", at: now }
  );
  const key = ({ code, path, message }) => `${code} ${path} ${message}`;
  return documentsGiven(request, policy).flatMap((document) => {
    const alone = new Set(checkPolicy(document, input).findings.map(key));
    return checkPolicy(document, { ...input, held }).findings.filter((each) => !alone.has(key(each)));
  });
}
function documentsGiven(request, policy) {
  if (request.curatedSet === void 0) return [policy];
  const read = readCurated(policy);
  return read.ok ? documentsOf(read.value).map(({ document }) => JSON.stringify(document)) : [];
}
function heldByRequest(request, text) {
  const { issue, curatedSet } = request;
  const name = `#${issue}`;
  if (text === void 0) return [{ issue, name, unreadable: "its policy file is not there" }];
  if (curatedSet === void 0) return [{ issue, name, document: text }];
  const read = readCurated(text);
  if (!read.ok)
    return [{ issue, name, unreadable: `its file of the curated set ${curatedSet} cannot be read` }];
  return [
    ...documentsOf(read.value).map(({ from, document }) => ({
      issue,
      name: `${name}, ${from} of the curated set ${curatedSet}`,
      document: JSON.stringify(document)
    })),
    ...read.value.customerManaged.map((each) => ({
      issue,
      name: `${name}, policy ${each.path}${each.name} of the curated set ${curatedSet}`,
      unreadable: "it lies in the account"
    }))
  ];
}
function reasonsBeside(request, policy, config, catalog, now, approvals, held) {
  const refusing = (some) => findingsBeside(request, policy, config, catalog, now, some).filter(
    ({ severity }) => severity === "error" || severity === "approval" && approvals < config.guardrails.second_approval
  );
  const found = refusing(held);
  if (found.length === 0) return [];
  const parts = held.filter((each) => refusing([each]).length > 0);
  const shown = parts.length > 0 ? parts : held;
  const names = shown.map(
    (each) => "unreadable" in each ? `${each.name}, which could not be read (${each.unreadable})` : each.name
  );
  return [...new Set(found.map(({ message }) => message))].map(
    (message) => `${message} Held by the same principal: ${names.join("; ")}.`
  );
}
async function liveBeside(desk, request) {
  const { run, main, config, ledger } = desk;
  const open = new Set(desk.open.map(({ number }) => number));
  const now = run.github.now();
  const files = (await filedRequests(run.github, main.head, config, now)).filter(
    (file) => (file.account === request.account || !config.accounts.has(file.account)) && file.issue !== request.issue && open.has(file.issue)
  );
  if (files.length === 0) return [];
  const requests = [...(await readRequests(run.github, main.head, files)).values()].filter(
    (other) => other.accountId === request.accountId && samePrincipal(other.principal, request.principal)
  );
  if (requests.length === 0) return [];
  const events = await ledger.read(
    requests.map((other) => ({ issue: other.issue, month: monthOf(other.createdAt) }))
  );
  const live = requests.filter((other) => !isOver(events.get(other.issue) ?? [], now));
  const beside = (other) => files.filter((file) => file.issue === other.issue).flatMap(({ differences }) => differences).flatMap(({ number }) => supplementPaths(other, "difference", number).policy ?? []);
  const paths = new Map(live.map((other) => [other.issue, [requestPaths(other).policy, ...beside(other)]]));
  const texts = await readFilesAt(run.github, main.head, [...paths.values()].flat());
  return live.flatMap((other) => {
    const [first = "", ...added] = paths.get(other.issue) ?? [];
    return [
      ...heldByRequest(other, texts.get(first)),
      // Merged, and perhaps refused: AWS is asked at the grant. Without a policy nothing was given.
      ...added.flatMap(
        (path) => texts.get(path) !== void 0 ? heldByRequest(other, texts.get(path)) : []
      )
    ];
  });
}
async function besideOnMain(desk, request, policy, catalog, own = []) {
  const live = [...own, ...await liveBeside(desk, request)];
  if (live.length === 0) return void 0;
  const findings = findingsBeside(request, policy, desk.config, catalog, desk.run.github.now(), live);
  const issues = [...new Set(live.map(({ issue }) => issue))];
  const notes = [...new Set(findings.map(({ message }) => message))];
  const document = readPolicy(policy);
  return {
    findings,
    others: { issues, notes, ...document.ok ? newIn(document.value, catalog, live) : {} }
  };
}
function newIn(policy, catalog, live) {
  const { statements, heldUnknown } = explain(policy, catalog, live);
  const actions = statements.filter(({ effect }) => effect === "Allow").flatMap((each) => each.actions);
  const added = actions.filter(({ isNew }) => isNew).map(({ id }) => id);
  return { added: { actions: [...new Set(added)], uncertain: heldUnknown } };
}
var samePrincipal = (a, b) => {
  const nameOf = (of) => of.kind === "identity-center-user" ? of.userName : of.name;
  return a.kind === b.kind && nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
};
function isOver(events, now) {
  if (events.some(({ kind }) => Object.hasOwn(STATES, kind) && STATES[kind].over)) return true;
  const ends = events.flatMap(
    ({ kind, data }) => kind === "granted" ? parseInstant(String(data["until"])) ?? [] : []
  );
  return ends.length > 0 && ends.every((until) => until <= now);
}

// src/messages/approvals-status.ts
var approvalsWhenDrafted = (required) => ({
  context: "aws-jit/approvals",
  state: "pending",
  description: `0 of ${required} when drafted; GitHub lists the reviews since. Merged too early, the request waits for the rest.`
});
var approvalsAtGrant = (approved, required) => approved >= required ? { context: "aws-jit/approvals", state: "success", description: `${approved} of ${required}.` } : {
  context: "aws-jit/approvals",
  state: "pending",
  description: `${approved} of ${required}. Another code owner can still approve this commit.`
};

// src/messages/request-facts.ts
var requestFacts = (request, ticketLink, pull) => [
  ["Access", `${accessText(request)} in ${where(request)}`],
  ["For", `${request.requester.login} as ${principalText(request.principal)}`],
  ["Duration", lastingText(request)],
  ...request.ticket === void 0 ? [] : [["Ticket", ticketText(request.ticket, ticketLink)]],
  ...pull === void 0 ? [] : [["Pull request", `#${pull}`]]
];
var where = ({ account, accountId, accounts }) => accounts === void 0 ? `**${account}** (${accountId})` : `**${accounts.length} accounts**: ${accounts.join(", ")}`;

export {
  findingsBeside,
  heldByRequest,
  reasonsBeside,
  besideOnMain,
  approvalsWhenDrafted,
  approvalsAtGrant,
  requestFacts
};
