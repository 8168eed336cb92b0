import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkInputOfStanding
} from "./chunk-IFTNRVUC.js";
import {
  accessText,
  checkInputOf,
  explain,
  lastingText,
  principalText,
  readReviewed,
  ticketText
} from "./chunk-Q2MGR3N3.js";
import {
  checkPolicy
} from "./chunk-KM6V4D4M.js";
import {
  readPolicy
} from "./chunk-QYKUX4BK.js";
import {
  documentsOf,
  readCurated
} from "./chunk-PHQI57RM.js";
import {
  filedRequests,
  readRequests
} from "./chunk-ON5QFYFO.js";
import {
  requestPaths
} from "./chunk-RPWITIPF.js";
import {
  readFilesAt
} from "./chunk-VA3D25IJ.js";
import {
  STATES
} from "./chunk-PTRHJI3I.js";
import {
  formatInstant,
  monthOf,
  parseInstant
} from "./chunk-2OQPEP3A.js";

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
  const paths = new Map(live.map((other) => [other.issue, requestPaths(other).policy]));
  const texts = await readFilesAt(run.github, main.head, [...paths.values()]);
  return live.flatMap((other) => heldByRequest(other, texts.get(paths.get(other.issue) ?? "")));
}
async function besideOnMain(desk, request, policy, catalog) {
  const live = await liveBeside(desk, request);
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
  ["Access", `${accessText(request)} in **${request.account}** (${request.accountId})`],
  ["For", `${request.requester.login} as ${principalText(request.principal)}`],
  ["Duration", lastingText(request)],
  ...request.ticket === void 0 ? [] : [["Ticket", ticketText(request.ticket, ticketLink)]],
  ...pull === void 0 ? [] : [["Pull request", `#${pull}`]]
];

// src/commands/tell/ledger-record.ts
var recordedRequest = (request) => ({
  created: formatInstant(request.createdAt),
  repository: request.repository,
  requester: request.requester,
  principal: recordedPrincipal(request.principal),
  account: request.account,
  accountId: request.accountId,
  ...request.preset === void 0 ? {} : { preset: request.preset },
  ...request.curatedSet === void 0 ? {} : { curatedSet: request.curatedSet },
  ...request.standing === void 0 ? {} : { standing: request.standing },
  services: request.services,
  access: request.access,
  resources: request.resources,
  duration: request.approvedDuration ?? request.duration
});
var recordedPrincipal = (principal) => `${principal.kind}/${principal.kind === "identity-center-user" ? principal.userName : principal.name}`;
function recordedStatements(request, policy) {
  const read = readReviewed(request, policy);
  if (!read.ok || read.value.kind === "curated") return [];
  return read.value.document.Statement.flatMap(
    (each) => each.Effect === "Allow" ? [{ actions: each.Action, resources: each.Resource }] : []
  );
}

export {
  reasonsBeside,
  besideOnMain,
  approvalsWhenDrafted,
  approvalsAtGrant,
  requestFacts,
  recordedRequest,
  recordedStatements
};
