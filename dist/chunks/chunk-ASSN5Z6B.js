import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readPolicy
} from "./chunk-NM5AGMHP.js";
import {
  checkPolicy,
  containsAction,
  containsResource,
  listed,
  privilegedReason,
  readStatements,
  sensitivitiesOf
} from "./chunk-GH3J4E2R.js";
import {
  actionPattern,
  readJson
} from "./chunk-BEJXBDKT.js";
import {
  codeSpan,
  fenced,
  inlineText
} from "./chunk-6TKBCPKR.js";
import {
  STATES,
  filedRequests,
  readFilesAt,
  readRequests,
  requestPaths
} from "./chunk-G32SVG5E.js";
import {
  accountNamed,
  formatDuration,
  peopleOf,
  requiredApprovals
} from "./chunk-HJDY6HA6.js";
import {
  monthOf,
  parseInstant
} from "./chunk-YWCEV5XF.js";
import {
  arnParts,
  fitting,
  formatsOf
} from "./chunk-LWADDRUD.js";
import {
  matchGlob
} from "./chunk-LW72LHPS.js";

// src/messages/principal.ts
function principalText(principal) {
  switch (principal.kind) {
    case "iam-user":
      return `IAM user \`${principal.name}\``;
    case "iam-role":
      return `IAM role \`${principal.name}\``;
    case "identity-center-user":
      return `Identity Center user \`${principal.userName}\``;
  }
}

// src/messages/review.ts
function reviewersView(review) {
  const { request } = review;
  return [
    `# AWS access for #${request.issue}`,
    "",
    ...decision(review),
    "",
    "## Why",
    "",
    "In the words of the requester; nothing in them is checked:",
    "",
    fenced(request.reason, 4e3),
    "",
    "## What the policy lets them do",
    "",
    ...statements(review.explanation),
    "## What was asked for",
    "",
    `- **Access:** ${accessText(request)}`,
    `- **Duration:** ${formatDuration(request.duration)} from the merge`,
    ...request.ticket === void 0 ? [] : [`- **Ticket:** ${inlineText(request.ticket)}`],
    `- **Requester:** ${request.requester.login}, GitHub id ${request.requester.id}`,
    ...request.resources.map((resource) => `- ${codeSpan(resource)}`),
    "",
    `<sub>Made from the request and the policy, with AWS's Service Authorization Reference of ${review.catalogDate}. It is made again and compared before anything is granted.</sub>`,
    ""
  ].join("\n");
}
function decision({ request, risk, riskReasons, notes, required, sharedWith }) {
  return [
    `- **Who:** ${request.requester.login} \u2192 ${principalText(request.principal)}`,
    `- **Where:** account **${request.account}** (${request.accountId})`,
    `- **How long:** ${formatDuration(request.approvedDuration ?? request.duration)} from the merge, then AWS refuses`,
    `- **Asks for:** ${accessText(request)}`,
    `- **Risk:** ${risk}${riskReasons.length === 0 ? "" : `: ${riskReasons.map((r) => inlineText(r)).join("; ")}`}`,
    ...required > 1 ? [`- **Approvals needed:** ${required}`] : [],
    ...sharedWith.length > 0 ? [`- **Also for:** everybody who can assume it: GitHub ids ${sharedWith.join(", ")}`] : [],
    ...notes.map((note) => `- **Note:** ${inlineText(note)}`)
  ];
}
var accessText = (request) => request.services.map((service) => `${request.access[service] ?? "nothing"} on ${service}`).join(", ");
function statements({ statements: all }) {
  return all.flatMap((statement, index) => [
    `**${index + 1}.** ${inlineText(statement.sentence, 2e3)}`,
    "",
    ...statement.resources.map(
      ({ pattern, words }) => `- on ${codeSpan(pattern, 600)}: ${inlineText(words)}`
    ),
    ...statement.conditions.map((condition) => `- ${inlineText(condition)}`),
    ...statement.actions.map(
      ({ id, level, description, sensitive }) => `- ${codeSpan(id)} (${level}) ${inlineText(description)}` + (sensitive === void 0 ? "" : ` **Sensitive:** ${inlineText(sensitive)}`)
    ),
    ""
  ]);
}

// src/policy/expand.ts
function expandAction(pattern, catalog) {
  const compiled = actionPattern(pattern);
  if (compiled === void 0) return [];
  const { prefix, name } = compiled;
  return catalog.services.flatMap((service) => {
    if (prefix !== void 0 && !matchGlob(prefix, service)) return [];
    const actions = catalog.actionsOf(service) ?? [];
    return prefix === void 0 ? actions : actions.filter((action) => matchGlob(name, action.name.toLowerCase()));
  });
}

// src/policy/explain.ts
function explain(document, catalog, held = []) {
  const texts = held.map((each) => "document" in each ? readJson(each.document) : void 0);
  const allows = texts.flatMap(
    (read) => read?.ok ? readStatements(read.value.value, () => void 0).filter(coversByItself) : []
  );
  return {
    statements: document.Statement.map((statement) => explainStatement(statement, catalog, allows)),
    heldUnknown: texts.some((read) => !read?.ok)
  };
}
function explainStatement(statement, catalog, held) {
  const actions = [...new Set(statement.Action.flatMap((pattern) => expandAction(pattern, catalog)))];
  const words = statement.Resource.map(
    (pattern) => inWords(pattern, actions, catalog, statement.Effect === "Allow" ? "every" : "any")
  );
  const resources = statement.Resource.map((pattern, n) => ({ pattern, words: words[n]?.full ?? pattern }));
  const conditions = conditionsOf(statement);
  return {
    effect: statement.Effect,
    sentence: sentenceOf(statement, actions, words, conditions),
    resources,
    actions: actions.map((action) => explainAction(action, statement, catalog, held)),
    conditions
  };
}
function explainAction(action, statement, catalog, held) {
  const privileged = privilegedReason(action);
  const reasons = [
    ...privileged === void 0 ? [] : [privileged],
    ...sensitivitiesOf(action).map((each) => each.reason)
  ];
  const isNew = !statement.Resource.every(
    (resource) => held.some(
      (each) => each.actions.some(({ text }) => containsAction(text, action.id)) && each.resources.some(({ text }) => containsResource(text, resource))
    )
  );
  return {
    id: action.id,
    level: action.level,
    description: catalog.description(action.id) ?? "",
    ...reasons.length === 0 ? {} : { sensitive: reasons.join("; ") },
    isNew
  };
}
var coversByItself = ({ effect, conditions, notActions, notResources }) => effect === "Allow" && !notActions && !notResources && conditions.every(({ key }) => key.toLowerCase() === "aws:currenttime");
var VERBS = {
  List: "list",
  Read: "read",
  Write: "change",
  Tagging: "tag",
  Permissions: "change who may use"
};
var LEVELS = Object.keys(VERBS);
function sentenceOf(statement, actions, resources, conditions) {
  const levels = LEVELS.filter((level) => actions.some((action) => action.level === level));
  const verbs = listed(levels.map((level) => VERBS[level])) || "do nothing with";
  const what = listed([...new Set(resources.map(({ short }) => short))], 4);
  const only = conditions.length === 0 ? "" : `, ${conditions.join(" and ")}`;
  const start = statement.Effect === "Allow" ? capital(verbs) : `Never ${verbs}`;
  return `${start} ${what} (${actionsByService(actions)})${only}.`;
}
function actionsByService(actions) {
  const services = [...new Set(actions.map((action) => action.service))];
  const parts = services.map((service) => {
    const names = actions.filter((action) => action.service === service).map((action) => action.name);
    return `${service}: ${listed(names, 6)}`;
  });
  return parts.join("; ") || "no action that AWS knows";
}
var capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
function inWords(pattern, actions, catalog, every) {
  if (/^\*+$/.test(pattern)) {
    return actions.every((action) => action.resourceTypes.length === 0) ? {
      short: "across the whole account, which AWS cannot narrow down",
      full: "the whole account (AWS cannot limit these actions to resources)"
    } : { short: `${every} resource`, full: `${every} resource` };
  }
  const parts = arnParts(pattern);
  if (!parts) return { short: pattern, full: pattern };
  const thing = thingOf(pattern, parts, actions, catalog, every);
  const region = parts.region === "*" ? " in every Region" : parts.region === "" ? "" : ` in ${parts.region}`;
  const account = /^\d+$/.test(parts.account) ? `, account ${parts.account}` : "";
  return { short: `${thing}${region}`, full: `${thing}${region}${account}` };
}
function thingOf(pattern, { service, resource }, actions, catalog, every) {
  const typed = bestType(pattern, actions, catalog);
  const slash = resource.indexOf("/");
  if (service === "s3" && typed?.name === "object" && slash > 0 && !/[*?]/.test(resource.slice(0, slash))) {
    return named("object", resource.slice(slash + 1), every, ` in ${resource.slice(0, slash)}`);
  }
  const name = typed === void 0 ? resource : resource.slice(typed.lead.length);
  return named(typed === void 0 ? `${service} resource` : typed.name.replaceAll("-", " "), name, every);
}
function named(type, name, every, where = "") {
  if (name === "*") return `${every} ${type}${where}`;
  if (!/[*?]/.test(name)) return `${type} ${name}${where}`;
  const begins = /^([^*?]+)\*$/.exec(name)?.[1];
  const how = begins === void 0 ? `named like ${name}` : `whose name begins with ${begins}`;
  return `${every} ${type}${where} ${how}`;
}
function bestType(pattern, actions, catalog) {
  const names = new Set(
    actions.flatMap((action) => action.resourceTypes.map((type) => `${action.service} ${type.name}`))
  );
  const services = [...new Set(actions.map((action) => action.service))];
  const found = services.flatMap(
    (service) => formatsOf(service, catalog).filter(({ type }) => names.has(`${service} ${type.name}`)).flatMap(
      ({ type, formats }) => formats.filter(fitting(pattern)).map((format) => ({
        name: type.name,
        lead: /^[^$]*/.exec(format.text)?.[0] ?? "",
        fixed: format.text.replace(/\$\{[^}]*\}/g, "").length
      }))
    )
  );
  const [best] = found.sort((a, b) => b.fixed - a.fixed || (a.name < b.name ? -1 : 1));
  const resource = arnParts(pattern)?.resource ?? "";
  return best && { name: best.name, lead: resource.startsWith(best.lead) ? best.lead : "" };
}
var OPERATORS = {
  StringEquals: "is",
  StringLike: "is like",
  StringNotEquals: "is not",
  ArnEquals: "is",
  ArnLike: "is like",
  Bool: "is",
  IpAddress: "is within",
  NotIpAddress: "is not within"
};
function conditionsOf(statement) {
  return Object.entries(statement.Condition ?? {}).flatMap(
    ([operator, keys]) => Object.entries(keys).map(([key, values]) => {
      const says = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : void 0;
      return `only when ${key} ${says ?? `(${operator})`} ${values.join(" or ")}`;
    })
  );
}

// src/commands/judge.ts
function checkInputOf(request, config, catalog, now) {
  const account = accountNamed(config, request.account);
  if (!account) throw new Error(`The account ${request.account} is not in aws-jit.yml.`);
  return {
    envelope: {
      account: { id: account.id, name: account.name },
      region: account.region,
      partition: account.partition,
      services: request.services,
      resources: request.resources,
      access: request.access
    },
    settings: config.guardrails,
    allowedServices: config.allowed_services,
    catalog,
    backend: account.backend,
    at: now
  };
}
function judge(request, policy, config, catalog, now) {
  const checked = checkPolicy(policy, checkInputOf(request, config, catalog, now));
  if (checked.decision === "refuse" || checked.document === void 0) {
    return { decision: "refuse", findings: checked.findings.filter(({ severity }) => severity === "error") };
  }
  const required = Math.max(
    checked.requiredApprovals,
    requiredApprovals(config, { account: request.account, services: request.services, risk: checked.risk })
  );
  const review = {
    request,
    explanation: explain(checked.document, catalog),
    risk: checked.risk,
    riskReasons: checked.riskReasons.map(({ text }) => text),
    notes: [...new Set(checked.findings.map(({ message }) => message))],
    required,
    sharedWith: peopleOf(config, request.principal, request.account).filter(
      (id) => id !== request.requester.id
    ),
    catalogDate: catalog.date
  };
  return {
    decision: "pass",
    risk: checked.risk,
    required,
    review,
    view: reviewersView(review),
    findings: checked.findings
  };
}

// src/commands/beside.ts
function findingsBeside(request, policy, config, catalog, now, held) {
  if (held.length === 0) return [];
  const input = checkInputOf(request, config, catalog, now);
  const key = ({ code, path, message }) => `${code} ${path} ${message}`;
  const alone = new Set(checkPolicy(policy, input).findings.map(key));
  return checkPolicy(policy, { ...input, held }).findings.filter((each) => !alone.has(key(each)));
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
    (file) => file.account === request.account && file.issue !== request.issue && open.has(file.issue)
  );
  if (files.length === 0) return [];
  const requests = [...(await readRequests(run.github, main.head, files)).values()].filter(
    (other) => samePrincipal(other.principal, request.principal)
  );
  if (requests.length === 0) return [];
  const events = await ledger.read(
    requests.map((other) => ({ issue: other.issue, month: monthOf(other.createdAt) }))
  );
  const live = requests.filter((other) => !isOver(events.get(other.issue) ?? [], now));
  const paths = new Map(live.map((other) => [other.issue, requestPaths(other).policy]));
  const texts = await readFilesAt(run.github, main.head, [...paths.values()]);
  return live.map(({ issue }) => {
    const document = texts.get(paths.get(issue) ?? "");
    const name = `#${issue}`;
    return document === void 0 ? { issue, name, unreadable: "its policy file is not there" } : { issue, name, document };
  });
}
async function besideOnMain(desk, request, policy, catalog) {
  const live = await liveBeside(desk, request);
  const document = readPolicy(policy);
  if (live.length === 0 || !document.ok) return void 0;
  const findings = findingsBeside(request, policy, desk.config, catalog, desk.run.github.now(), live);
  const { statements: statements2, heldUnknown } = explain(document.value, catalog, live);
  const actions = statements2.filter(({ effect }) => effect === "Allow").flatMap((each) => each.actions);
  return {
    findings,
    others: {
      issues: live.map(({ issue }) => issue),
      newActions: [...new Set(actions.filter(({ isNew }) => isNew).map(({ id }) => id))],
      uncertain: heldUnknown,
      notes: [...new Set(findings.map(({ message }) => message))]
    }
  };
}
var samePrincipal = (a, b) => {
  const nameOf = (of) => of.kind === "identity-center-user" ? of.userName : of.name;
  return a.kind === b.kind && nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
};
function isOver(events, now) {
  return events.some(({ kind, data }) => {
    if (Object.hasOwn(STATES, kind) && STATES[kind].over) return true;
    const until = kind === "granted" ? parseInstant(String(data["until"])) : void 0;
    return until !== void 0 && until <= now;
  });
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

export {
  principalText,
  accessText,
  judge,
  reasonsBeside,
  besideOnMain,
  approvalsWhenDrafted,
  approvalsAtGrant
};
